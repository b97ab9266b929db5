"""A lecture rehearsed as faster and slower voices would speak it: it must not depend on one voice."""

from mathml_anim.course.model import Course
from mathml_anim.narration.narrate import scaled
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import Timetable, timetable

FACTORS = (0.8, 1.25)
"""How much shorter and longer every time is made."""


def strained(table: Timetable, factor: float) -> Timetable:
    """Return the same lecture with every time multiplied by a factor, without sound."""
    narrations = {times.segment.id: scaled(times.narration, factor) for times in table.segments}
    values = {times.segment.id: times.values for times in table.segments}
    return timetable(table.lecture, narrations, table.fps, table.voice, values)


def strain(course: Course, table: Timetable, factor: float) -> tuple[Problem, ...]:
    """Return what goes wrong when every scene of a lecture plays to times scaled by a factor."""
    problems: list[Problem] = []
    scaled_table = strained(table, factor)
    for times in scaled_table.segments:
        try:
            rehearse(course, table.lecture, times, lambda _: None, fps=table.fps)
        except ProblemsFound as found:
            problems += found.problems
    return tuple(problems)
