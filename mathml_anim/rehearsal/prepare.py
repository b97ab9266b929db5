"""From a lecture's words to its timetable: its numbers are computed and its words are spoken, nothing is drawn."""

from fractions import Fraction
from pathlib import Path

from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.narration.narrate_lecture import Part, narrate_lecture
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.rehearsal.timetable import Timetable, timetable


def prepare(
    course: Course,
    lecture: Lecture,
    voice: Voice,
    fps: Fraction,
    *,
    cache: Path | None = None,
    speed: float = 1.0,
) -> Timetable:
    """Return when everything in a lecture happens; raises every problem of its words and numbers at once."""
    numbers = load_numbers(course, lecture)
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for segment in lecture.segments:
        try:
            values[segment.id] = numbers.of(segment.id)
        except ProblemsFound as found:
            problems.extend(found.problems)
    narrated = narrate_lecture(
        [Part(each.id, each.script, values[each.id]) for each in lecture.segments if each.id in values],
        voice,
        path=lecture.path,
        pronunciation=course.pronunciation,
        language=lecture.language,
        speed=speed,
        cache=cache,
    )
    problems += [problem for found in narrated.problems.values() for problem in found]
    if problems:
        raise ProblemsFound(problems)
    return timetable(lecture, narrated.narrations, fps, voice.name, values)
