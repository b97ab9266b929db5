"""What `new` makes plays as it is, whichever voice speaks."""

from fractions import Fraction
from pathlib import Path

import pytest

from mathml_anim.cli.main import run
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.new import new_course, new_lecture
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.strain import FACTORS, strain


def test_a_new_lecture_plays_with_every_cue_and_with_faster_and_slower_voices(tmp_path: Path) -> None:
    root = tmp_path / "course"
    new_course(root)
    new_lecture(root, "other/more", title="More of it")
    course = load_course(root)
    fps = Fraction(10)
    for id in ("first_steps/growing_squares", "other/more"):
        lecture = load_lecture(course, course.entry(id))
        table = prepare(course, lecture, SilentVoice(), fps)
        assert 20 <= table.frames / fps <= 40
        for times in table.segments:
            played = rehearse(course, lecture, times, lambda _: None, fps=fps, width=320, height=180)
            assert played.cues_used == set(times.cues)
        assert [problem for factor in FACTORS for problem in strain(course, table, factor)] == []


def test_a_new_course_has_no_error_under_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_course(tmp_path / "course")
    monkeypatch.chdir(tmp_path / "course")
    assert run(["check", "--voice", "silent", "--jobs", "1"]) == 0
