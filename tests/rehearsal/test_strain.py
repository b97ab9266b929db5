"""Faster and slower voices: a scene that leaves itself room passes, one that does not is named."""

from fractions import Fraction
from pathlib import Path

from small_course import SCENES, load, write_course

from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.problems import Problem
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.strain import FACTORS, strain


def problems_of(root: Path, factor: float) -> tuple[Problem, ...]:
    course, lecture = load(root)
    return strain(course, prepare(course, lecture, SilentVoice(), Fraction(15)), factor)


def test_bounded_motion_survives_both_voices(tmp_path: Path) -> None:
    root = write_course(tmp_path)
    assert [problems_of(root, factor) for factor in FACTORS] == [(), ()]


def test_fixed_motion_that_just_fits_fails_with_the_faster_voice(tmp_path: Path) -> None:
    fixed = SCENES.replace('run_time=self.until("rest", at_most=1)', "run_time=3.6")
    root = write_course(tmp_path, scenes=fixed)
    assert problems_of(root, 1.0) == ()
    (problem,) = problems_of(root, 0.8)
    assert "the cue “rest” began" in problem.what
