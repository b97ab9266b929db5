"""What a scene shows of the one before is looked at, but is not taken for its own."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from small_course import SCENES, WORDS, load, write_course

from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.review.watching import watch

IMPORTS = """
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography.prose import Prose
from mathml_anim.theme.roles import Role
from mathml_anim.stage"""
CARD = """
        quiz = mean(Prose("What next?"), Role.QUIZ, text="What next?")
        self.add(quiz)"""
QUIZ = SCENES.replace("\nfrom mathml_anim.stage", IMPORTS, 1).replace('\n        self.reveal("rest")', CARD)


@pytest.mark.parametrize("join", ["dissolve", "picture"])
def test_a_quiz_that_is_left_over_is_not_asked_again(tmp_path: Path, join: str) -> None:
    words = WORDS.replace("{scene=SquareLeaves}", f"{{scene=SquareLeaves from={join}}}")
    course, lecture = load(write_course(tmp_path, words=words, scenes=QUIZ))
    first, second = prepare(course, lecture, SilentVoice(), Fraction(15)).segments
    seen = [watch(course, lecture, times, fps=Fraction(15)) for times in (first, second)]
    rules = [{finding.rule for finding in each.findings} for each in seen]
    assert "quiz-pause" in rules[0]
    assert "quiz-pause" not in rules[1]


def test_what_the_last_picture_hides_is_found(tmp_path: Path) -> None:
    """A text that comes over a text that was left is a finding, as it would be within one scene."""
    scenes = QUIZ.replace(
        'square = Square()\n        self.add(square)\n        self.wait_until("leave")',
        'square = Prose("Quite another text.")\n        self.add(square)\n        self.wait_until("leave")',
    )
    words = WORDS.replace("{scene=SquareLeaves}", "{scene=SquareLeaves from=picture}")
    course, lecture = load(write_course(tmp_path, words=words, scenes=scenes))
    _, second = prepare(course, lecture, SilentVoice(), Fraction(15)).segments
    found = {finding.rule for finding in watch(course, lecture, second, fps=Fraction(15)).findings}
    alone = watch(course, lecture, replace(second, before=None), fps=Fraction(15)).findings
    assert "text-over-text" in found
    assert "text-over-text" not in {finding.rule for finding in alone}
