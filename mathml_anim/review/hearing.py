"""A lecture's words in time, as far as they can be spoken: what cannot is a finding, the rest is still checked."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from mathml_anim.course.computed import not_plain
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import Numbers
from mathml_anim.course.plain import NotPlain, plain_fields
from mathml_anim.course.segments import PRACTICE
from mathml_anim.narration.formulas import as_mathml
from mathml_anim.narration.narrate_lecture import Part, narrate_lecture
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.timetable import Timetable, timetable
from mathml_anim.review.findings import Finding, broken


def hear(
    course: Course,
    lecture: Lecture,
    numbers: Numbers,
    voice: Voice,
    fps: Fraction,
    *,
    cache: Path | None = None,
) -> tuple[Timetable, tuple[Finding, ...]]:
    """Return when everything happens in the segments that can be computed and spoken, and what the others lack."""
    values: dict[str, object] = {}
    findings: list[Finding] = []
    for segment in lecture.segments:
        try:
            values[segment.id] = found = numbers.of(segment.id)
            if found is not None:
                plain_fields(found)
        except ProblemsFound as problems:
            findings += broken(problems.problems, lecture=lecture.id, segment=segment.id)
        except NotPlain as failed:
            told = not_plain(course, lecture, numbers, segment.id, failed)
            findings += broken([told], lecture=lecture.id, segment=segment.id)
    narrated = narrate_lecture(
        [Part(each.id, each.script, values[each.id]) for each in lecture.segments if each.id in values],
        voice,
        path=lecture.path,
        pronunciation=course.pronunciation,
        language=lecture.language,
        cache=cache,
    )
    for id, wrong in narrated.problems.items():
        findings += broken(wrong, lecture=lecture.id, segment=id)
    findings += _practice_not_plain(course, lecture, numbers)
    for segment in lecture.segments:
        _, refused = as_mathml(segment.script.formulas, lecture.path)
        findings += broken(refused, lecture=lecture.id, segment=segment.id)
    whole = tuple(segment for segment in lecture.segments if segment.id in narrated.narrations)
    heard = replace(lecture, segments=whole)
    return timetable(heard, narrated.narrations, fps, voice.name, values), tuple(findings)


def _practice_not_plain(course: Course, lecture: Lecture, numbers: Numbers) -> Iterator[Finding]:
    """Yield what cannot be written down of the practice's numbers; how they fail is told with its answers."""
    try:
        found = numbers.practice()
        if found is not None:
            plain_fields(found)
    except ProblemsFound:
        pass
    except NotPlain as failed:
        yield from broken([not_plain(course, lecture, numbers, PRACTICE, failed)], lecture=lecture.id)
