"""A contact sheet: every cue and segment end, each with its time and the words up to it."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from small_course import load, write_course

from mathml_anim.cli.main import run
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.moments import moments
from mathml_anim.review.sheet import segment_stills


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


def table(root: Path) -> Timetable:
    course, lecture = load(root)
    return prepare(course, lecture, SilentVoice(), Fraction(10))


def test_moments_are_the_cues_and_the_end_with_the_words_before_them(root: Path) -> None:
    times = table(root).segment("square_turns")
    seen = moments(times, Fraction(10))
    assert [moment.label for moment in seen] == ["[turn]", "[rest]", "end"]
    assert [moment.frame for moment in seen] == [times.cues["turn"], times.cues["rest"], times.frames - 1]
    assert seen[0].words == "Here is a square. Now it"
    assert seen[1].words.startswith("turns, by 90 degrees.")
    assert seen[2].words == "rests."


def test_more_moments_show_motion_in_flight(root: Path) -> None:
    times = table(root).segment("square_turns")
    frames = [moment.frame for moment in moments(times, Fraction(10), every=1)]
    assert set(range(10, times.frames - 1, 10)) <= set(frames)
    assert frames == sorted(frames)


def test_a_still_shows_what_is_on_screen_at_its_moment(root: Path) -> None:
    course, _ = load(root)
    whole = table(root)
    at_cue, at_end = segment_stills(course, whole, whole.segment("square_leaves"))
    assert np.ptp(np.asarray(at_cue.image)) > 200, "the square is still there"
    assert np.ptp(np.asarray(at_end.image)) < 20, "only the ground is left"
    assert at_cue.time == pytest.approx((whole.segment("square_leaves").start + at_cue.moment.frame) / 10)


def test_the_command_writes_one_picture_of_the_whole_lecture(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert run(["sheet", "first/squares", "--voice", "silent", "--output", "out/sheet.png"]) == 0
    assert capsys.readouterr().out == "out/sheet.png\n"
    whole = Image.open(root / "out/sheet.png")
    assert run(["sheet", "first/squares:SquareLeaves", "--voice", "silent", "--output", "part.png"]) == 0
    part = Image.open(root / "part.png")
    assert part.width == whole.width
    assert part.height < whole.height


def test_an_unknown_scene_is_named_with_the_nearest(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert run(["sheet", "first/squares:SquareTurn"]) == 2
    assert "SquareTurns" in capsys.readouterr().err
    assert not list(root.glob("*.png"))
