import wave
from array import array
from fractions import Fraction
from pathlib import Path

import av
import flips
import numpy as np
import pytest
from filming import shown

from mathml_anim.course.targets import PlainTarget, UnknownTarget
from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rendering.plain import render_plain
from mathml_anim.timing import SAMPLE_RATE

FILE = """
from manim import FullScreenRectangle, Scene, FadeIn, Circle


class Two(Scene):
    def construct(self):
        ground = FullScreenRectangle(stroke_width=0, fill_opacity=1, fill_color="#202020")
        self.add(ground)
        self.wait(1)
        ground.set_fill("#D0D0D0")
        self.wait(1)


class Raises(Scene):
    def construct(self):
        self.play(FadeIn(Circle()))
        raise RuntimeError("oh no")
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)
    path = tmp_path / "plain.py"
    path.write_text(FILE.lstrip(), "utf-8")
    return path


def test_a_plain_scene_is_rendered_once(file: Path) -> None:
    told = flips.Told()
    order = flips.tiny()
    (film,) = render_plain(file.parent, [PlainTarget(file, "Two")], order, told)
    assert film == file.parent / "renders/90p15/plain/Two.mp4"
    seen = shown(film, Fraction(15))
    assert [level > 100 for level in seen] == [False] * 15 + [True] * 15
    left_by_the_dead = file.parent / ".mathml_anim/spool/999999999-abc"
    left_by_the_dead.mkdir()
    render_plain(file.parent, [PlainTarget(file, "Two")], order, told)
    assert told.fresh == ["Two.mp4"]
    assert not left_by_the_dead.exists()
    with av.open(film) as opened:
        assert not opened.streams.audio


def test_what_a_plain_scene_raises_is_told_with_its_line(file: Path) -> None:
    with pytest.raises(ProblemsFound) as raised:
        render_plain(file.parent, [PlainTarget(file)], flips.tiny(), flips.Told())
    (problem,) = raised.value.problems
    assert (problem.path, problem.line) == (file, len(FILE.strip().splitlines()))
    assert not (file.parent / "renders/90p15/plain/Raises.mp4").exists()


def test_an_unknown_scene_is_answered_with_the_nearest(file: Path) -> None:
    with pytest.raises(UnknownTarget, match="Two"):
        render_plain(file.parent, [PlainTarget(file, "Tow")], flips.tiny(), flips.Told())


def test_a_file_without_scenes_is_told(file: Path) -> None:
    file.write_text("x = 1\n")
    with pytest.raises(Remediable, match="defines no scene"):
        render_plain(file.parent, [PlainTarget(file)], flips.tiny(), flips.Told())


BEEPS = """
from pathlib import Path

from manim import Scene

BEEP = Path(__file__).with_name("beep.wav")


class Beeps(Scene):
    def construct(self):
        self.wait(1)
        self.add_sound(str(BEEP))
        self.wait(1)
"""


def beep(path: Path, *, half_period: int = 40) -> None:
    """Write a tone of a tenth of a second."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(44_100)
        sound.writeframes(array("h", ([12_000] * half_period + [-12_000] * half_period) * 50).tobytes())


def heard(film: Path) -> np.ndarray:
    """The left channel of a film."""
    with av.open(film) as opened:
        found: np.ndarray = np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)[0]
    return found


def test_a_sound_that_a_scene_adds_is_heard_where_it_was_added_and_is_a_source(file: Path) -> None:
    beep(file.with_name("beep.wav"))
    file.write_text(BEEPS.lstrip(), "utf-8")
    (film,) = render_plain(file.parent, [PlainTarget(file, "Beeps")], flips.tiny(), flips.Told())
    track = heard(film)
    onset = np.flatnonzero(np.abs(track) > 0.5 * np.abs(track).max())[0]
    assert abs(onset - SAMPLE_RATE) <= SAMPLE_RATE / 15
    beep(file.with_name("beep.wav"), half_period=20)
    told = flips.Told()
    render_plain(file.parent, [PlainTarget(file, "Beeps")], flips.tiny(), told)
    assert told.made == ["Beeps.mp4"]
    assert np.count_nonzero(np.diff(np.sign(heard(film)))) != np.count_nonzero(np.diff(np.sign(track)))
