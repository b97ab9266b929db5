"""The practice writes and reads numbers with the decimal mark of its lecture's language, as the film does."""

from pathlib import Path

import pytest
from small_course import COURSE, WORDS, load, write_course

from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.practice import Outcome, practice_problems
from mathml_anim.course.written import written_practice
from mathml_anim.narration.speech import shown_paragraph

NUMBERS = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Numbers:
    angle: float = 90.0
    half: float = 0.5
    many: float = 1234.5
    corners: tuple = (0.5, -1.25)

def square_turns():
    return Numbers()

def practice():
    return Numbers()
"""
PRACTICE = """
## Practice

1. Half of {half:.2f} of {many:,.1f}, at {corners} or (0, 1)?
   - hint: less than {half}.
   - answer: {half}
2. Which?
   - [ ] {many:,.0f} — no, {half}.
   - [x] {half}
3. Run it.
   ```python
   0.5
   ```
   - answer: TYPED
"""


def practised(folder: Path, language: str, typed: str):  # type: ignore[no-untyped-def]
    course = COURSE.replace('language = "en"', f'language = "{language}"')
    root = write_course(folder, course=course, words=WORDS + PRACTICE.replace("TYPED", typed), numbers=NUMBERS)
    found, lecture = load(root)
    return lecture, load_numbers(found, lecture)


@pytest.mark.parametrize(
    ("language", "half", "question"),
    [
        ("de", "0,5", "Half of 0,50 of 1.234,5, at (0,5, −1,25) or (0, 1)?"),
        ("en", "0.5", "Half of 0.50 of 1,234.5, at (0.5, −1.25) or (0, 1)?"),
    ],
)
def test_the_practice_is_written_as_the_film_is(tmp_path: Path, language: str, half: str, question: str) -> None:
    lecture, numbers = practised(tmp_path, language, half)
    values = numbers.practice()
    first, second, _ = written_practice(lecture, values)
    assert first.question.text == question
    assert first.question.text == shown_paragraph(lecture.practice[0].question, values, language=language)
    assert first.hint is not None
    assert first.answer is not None
    assert (first.hint.text, first.answer.text) == (f"less than {half}.", half)
    assert second.choices[1].words.text == half
    assert second.choices[0].feedback is not None
    assert second.choices[0].feedback.text == f"no, {half}."


@pytest.mark.parametrize(
    ("language", "typed", "agrees"),
    [("de", "0,5", True), ("de", "0,6", False), ("de", "0.5", False), ("en", "0.5", True), ("en", "0,5", False)],
)
def test_typed_answers_are_read_as_the_language_writes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, typed: str, agrees: bool
) -> None:
    monkeypatch.setattr("mathml_anim.course.practice.run_code", lambda code, seconds: Outcome(value=0.5))
    lecture, numbers = practised(tmp_path, language, typed)
    assert (practice_problems(lecture, numbers) == ()) is agrees
