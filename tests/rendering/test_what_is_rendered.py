"""What may be asked of a render: other formats, stretches between cues, one picture, scenes of files in a course."""

from fractions import Fraction
from pathlib import Path

import av
import flips
import numpy as np
import pytest
from filming import shown
from flips import ClickingVoice, Told, tiny
from PIL import Image

from mathml_anim.cli.main import run
from mathml_anim.course.targets import PlainTarget, UnknownTarget, resolve
from mathml_anim.problems import ProblemsFound, Remediable, WrongUsage
from mathml_anim.rendering.order import Cues
from mathml_anim.rendering.plain import render_plain
from mathml_anim.rendering.render import render_lectures
from mathml_anim.rendering.stills import render_lecture_stills, render_plain_stills
from mathml_anim.timing import SAMPLE_RATE, sample_at

SCENE = "first/flips:LightAndDark"


@pytest.fixture(autouse=True)
def clicking(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("render", "stills"):
        monkeypatch.setattr(f"mathml_anim.rendering.{module}.find_voice", lambda *_: ClickingVoice())
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return flips.flips(tmp_path_factory.mktemp("course"))


def film(root: Path, target: str, **asked: object) -> Path:
    course = flips.load_course(root)
    (path,) = render_lectures(course, resolve(course, [target]), tiny(**asked), Told())
    return path


def still(root: Path, target: str, at: str | None, **asked: object) -> Path:
    course = flips.load_course(root)
    order = tiny(format="png", **asked)
    (path,) = render_lecture_stills(course, resolve(course, [target]), order, at, Told())
    return path


def test_what_is_wrong_with_the_files_around_a_film_is_told_before_anything_is_drawn(tmp_path: Path) -> None:
    formulas = '$mat(1, 2${alt="a"}, $x^2${alt="b"}\nand $nosuch(1)${alt="c"}'
    root = flips.flips(tmp_path, words=flips.WORDS.replace("Ten [e]", f"Ten {formulas} [e]"))
    numbers = root / "lectures/first/flips.py"
    numbers.write_text(numbers.read_text().replace("last: int = 5", 'last: int = 5\n    none: float = float("nan")'))
    course, told = flips.load_course(root), Told()
    with pytest.raises(ProblemsFound) as raised:
        render_lectures(course, resolve(course, [flips.LECTURE]), tiny(), told)
    words = (root / "lectures/first/01_flips.md").read_text("utf-8").splitlines()
    first = next(line for line, text in enumerate(words, start=1) if "mat(1, 2" in text)
    assert [(each.path.name, each.line) for each in raised.value.problems] == [
        ("01_flips.md", first), ("01_flips.md", first + 1), ("flips.py", 14),
    ]  # fmt: skip
    assert raised.value.problems[2].what.startswith("none of “dark_again”")
    assert told.frames == 0


def test_a_stretch_is_what_lies_between_its_cues_with_its_sound(root: Path) -> None:
    whole = shown(film(root, SCENE), Fraction(15))
    part = film(root, SCENE, cues=Cues("b", "d"))
    assert part.name == "light_and_dark.b-d.mp4"
    seen = shown(part, Fraction(15))
    dark = [level < 100 for level in whole]
    b, d = (dark.index(True, dark.index(False)), len(dark) - dark[::-1].index(False))
    assert seen == whole[b:d]
    heard = [onset - sample_at(b, Fraction(15)) for onset in onsets(film(root, SCENE))]
    inside = [onset for onset in heard if 0 < onset < sample_at(d - b, Fraction(15)) - 100]
    assert len(inside) >= 3
    assert np.abs(onsets(part)[-len(inside) :] - inside).max() <= 48


def onsets(path: Path) -> np.ndarray:
    """The samples at which clicks begin."""
    with av.open(path) as opened:
        track = np.abs(np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)[0])
    loud = np.flatnonzero(track > 0.3 * track.max())
    return loud[np.r_[True, np.diff(loud) > SAMPLE_RATE // 10]]


@pytest.mark.parametrize(("cues", "said"), [(Cues("d", "b"), "does not come after"), (Cues("x"), "no cue")])
def test_cues_that_bound_nothing_are_told(root: Path, cues: Cues, said: str) -> None:
    with pytest.raises(WrongUsage, match=said):
        film(root, SCENE, cues=cues)


def test_cues_are_those_of_one_scene(root: Path) -> None:
    with pytest.raises(Remediable, match="of one scene"):
        film(root, "first/flips", cues=Cues("a"))


def test_a_lecture_may_be_a_webm_beside_its_mp4(root: Path) -> None:
    whole = film(root, "first/flips")
    webm = film(root, "first/flips", format="webm")
    assert webm == whole.with_suffix(".webm")
    assert whole.is_file()
    with av.open(webm) as opened:
        assert [chapter["metadata"]["title"] for chapter in opened.chapters()] == ["Light and dark", "Dark again"]
        assert {stream.codec_context.name for stream in opened.streams} >= {"opus"}
        assert float(opened.duration) / 1e6 == pytest.approx(len(shown(whole, Fraction(15))) / 15, abs=0.05)
    told = Told()
    course = flips.load_course(root)
    render_lectures(course, resolve(course, ["first/flips"]), tiny(format="webm"), told)
    assert told.fresh == ["lecture.webm"]


def test_a_still_shows_its_moment(root: Path) -> None:
    levels = [np.asarray(Image.open(still(root, SCENE, at)))[45, 80, 0] for at in ("a", "b", "c", None)]
    assert [level > 100 for level in levels] == [True, False, True, False]
    assert still(root, "first/flips", "e").name == "lecture.e.png"
    assert np.asarray(Image.open(still(root, "first/flips", "dark_again.e")))[10, 10, 0] > 100
    assert np.asarray(Image.open(still(root, "first/flips", "0:00")))[45, 80, 0] < 100
    with pytest.raises(Remediable, match="ends after"):
        still(root, "first/flips", "100")
    with pytest.raises(UnknownTarget, match="no cue"):
        still(root, "first/flips", "z")


PLAIN = """
from manim import BLUE, RIGHT, Circle, Scene


class Disc(Scene):
    def construct(self):
        disc = Circle(1, stroke_width=0, fill_color=BLUE, fill_opacity=1)
        self.add(disc)
        self.play(disc.animate.shift(3 * RIGHT), run_time=0.5)
        self.wait(0.5)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plain.py"
    path.write_text(PLAIN.lstrip(), "utf-8")
    return path


def test_a_plain_scene_can_be_seen_through(file: Path) -> None:
    for name in ("mov", "gif"):
        order = tiny(format=name, transparent=True)
        (path,) = render_plain(file.parent, [PlainTarget(file, "Disc")], order, Told())
        assert path.name == f"Disc.{name}"
        with av.open(path) as opened:
            first = next(opened.decode(video=0)).reformat(format="rgba").to_ndarray()
        assert first[45, 80, 3] == 255
        assert first[5, 5, 3] == 0
        assert np.abs(first[45, 80, :3].astype(int) - (0x58, 0xC4, 0xDD)).max() <= 12
    order = tiny(format="png", transparent=True)
    (path,) = render_plain_stills(file.parent, [PlainTarget(file, "Disc")], order, "0.75", Told())
    pixels = np.asarray(Image.open(path))
    assert path.name == "Disc.0.75.png"
    assert pixels[45, 80 + 33].tolist() == [0x58, 0xC4, 0xDD, 255]
    assert pixels[45, 80, 3] == 0
    edge = pixels[(pixels[..., 3] > 60) & (pixels[..., 3] < 200)]
    assert np.abs(edge[:, :3].astype(int) - (0x58, 0xC4, 0xDD)).max() <= 6
    with pytest.raises(Remediable, match=r"ends after 1\.00 s"):
        render_plain_stills(file.parent, [PlainTarget(file, "Disc")], order, "7", Told())


LECTURE_SCENE_WITH_IMPORTS = flips.SCENES.replace(
    "from mathml_anim.stage",
    "from lectures.first.flips import Last\nfrom scenes.first.shades import dark\n\nfrom mathml_anim.stage",
).replace('fill_color="#202020"', "fill_color=dark(Last())")


def test_a_file_in_a_course_has_its_modules_and_assumed_timing(tmp_path: Path) -> None:
    root = flips.flips(tmp_path, scenes=LECTURE_SCENE_WITH_IMPORTS)
    (root / "scenes/first/shades.py").write_text('def dark(_):\n    return "#202020"\n')
    file = root / "scenes/first/flips.py"
    (path,) = render_plain(root, [PlainTarget(file, "LightAndDark")], tiny(), Told())
    seen = [level > 100 for level in shown(path, Fraction(15))]
    turns = [frame for frame in range(1, len(seen)) if seen[frame] != seen[frame - 1]]
    assert len(turns) == 4
    assert len(seen) > 15 * 3


def test_wrong_usage_is_told(file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(file.parent)
    target = f"{file.name}:Disc"
    assert run(["render", target, "--at", "3"]) == 2
    assert "--format png" in capsys.readouterr().err
    assert run(["render", target, "-t", "--format", "mp4"]) == 2
    assert "cannot be transparent" in capsys.readouterr().err
    assert run(["render", target, "--from-cue", "a"]) == 2
    assert "has no cues" in capsys.readouterr().err
    assert run(["render", target, "--format", "png", "--at", "a"]) == 2
    assert "a time in seconds" in capsys.readouterr().err
    assert not list(file.parent.glob("renders/**/*.*"))
