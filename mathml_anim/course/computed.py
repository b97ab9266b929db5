"""Every number that lectures compute, as plain data under whole ids."""

from collections.abc import Sequence

from mathml_anim.course.find import numbers_file
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import Numbers, load_numbers
from mathml_anim.course.plain import NotPlain, Plain, plain_fields
from mathml_anim.course.segments import PRACTICE
from mathml_anim.problems import Problem, ProblemsFound


def computed(
    course: Course, lecture: Lecture, segments: Sequence[str] | None = None
) -> tuple[dict[str, dict[str, Plain]], tuple[Problem, ...]]:
    """Return the numbers of a lecture by whole id, `module/lecture:segment_id`, and what is wrong with them.

    `segments` are ids, all and the practice by default; a segment without numbers is left out.
    """
    ids = [*(segment.id for segment in lecture.segments), PRACTICE] if segments is None else segments
    found: dict[str, dict[str, Plain]] = {}
    problems: list[Problem] = []
    try:
        numbers = load_numbers(course, lecture)
    except ProblemsFound as failed:
        return {}, failed.problems
    for id in ids:
        try:
            values = numbers.of(id)
            if values is not None:
                found[f"{lecture.id}:{id}"] = plain_fields(values)
        except ProblemsFound as failed:
            problems += failed.problems
        except NotPlain as failed:
            problems.append(not_plain(course, lecture, numbers, id, failed))
    return found, tuple(problems)


def not_plain(course: Course, lecture: Lecture, numbers: Numbers, id: str, failed: NotPlain) -> Problem:
    """Return what is wrong with numbers that cannot be written down, at the function that computes them."""
    path = numbers_file(course.root, lecture.id)
    remedy = f"mend {id}(): a value is a number, a text, an array, a list, a table or a dataclass of such"
    return Problem(path, numbers.line(id), f"{failed.where} of “{id}” {failed.what}", remedy)
