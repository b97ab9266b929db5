"""The practice: can its answers be computed, and does its code come to them?"""

from collections.abc import Iterator

from mathml_anim.course.model import Exercise, Lecture
from mathml_anim.course.numbers import Numbers
from mathml_anim.course.practice import practice_problems
from mathml_anim.narration.script import Paragraph, ValueMark
from mathml_anim.narration.values import ValueProblem, format_value, look_up
from mathml_anim.problems import ProblemsFound
from mathml_anim.review.findings import Finding, finding


def practice_answers(lecture: Lecture, numbers: Numbers) -> Iterator[Finding]:
    """Yield an error for each value that cannot be written, and for code that fails or comes to another answer."""
    marks = [mark for exercise in lecture.practice for mark in _marks(exercise)]
    try:
        values = numbers.practice()
    except ProblemsFound as found:
        for problem in found.problems:
            yield finding(
                "practice-answer",
                problem.what,
                problem.remedy,
                lecture=lecture.id,
                path=problem.path,
                line=problem.line,
            )
        return
    unknown: set[int] = set()
    for mark in marks:
        try:
            format_value(look_up(mark.expression, values), mark.format)
        except ValueProblem as wrong:
            unknown.add(mark.line)
            yield _wrong(lecture, mark.line, f"{{{mark.expression}}}: {wrong.what}", wrong.remedy)
    for problem in practice_problems(lecture, numbers):
        if problem.line not in unknown:
            yield _wrong(lecture, problem.line, problem.what, problem.remedy)


def _marks(exercise: Exercise) -> Iterator[ValueMark]:
    parts: list[Paragraph | None] = [exercise.question, exercise.hint, exercise.answer]
    for choice in exercise.choices:
        parts += [choice.words, choice.feedback]
    for part in parts:
        yield from (item for item in (part.items if part else ()) if isinstance(item, ValueMark))


def _wrong(lecture: Lecture, line: int, what: str, remedy: str) -> Finding:
    return finding("practice-answer", what, remedy, lecture=lecture.id, path=lecture.path, line=line)
