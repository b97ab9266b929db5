"""Is it a whole lecture: objective, misconception, recap, practice, sources, and prerequisites in order."""

import re
from collections.abc import Iterator, Mapping

from mathml_anim.course.model import Course, Lecture, Segment
from mathml_anim.course.order import untaught
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.thresholds import Limits

_RECAP = re.compile(r"recap|summary|summing|what we|in short|to take|remember", re.IGNORECASE)


def wholeness(lecture: Lecture, limits: Limits) -> Iterator[Finding]:
    """Yield a finding for each part that a lecture lacks."""
    if not any(objective.strip() for objective in lecture.objectives):
        yield _lacks(lecture, "objective", "it has no objective", "write `objectives:` into its front matter")
    if not lecture.misconception.strip():
        yield _lacks(
            lecture, "misconception", "it has no misconception", "write `misconception:` into its front matter"
        )
    if not any(source.strip() for source in lecture.sources):
        yield _lacks(lecture, "sources", "it names no source", "write `sources:` into its front matter")
    if lecture.segments and not _is_recap(lecture.segments[-1]):
        last = lecture.segments[-1]
        what = f"it ends with “{last.title}”, not with a recap"
        yield _lacks(lecture, "recap", what, "end with ## Recap {scene=Recap}", line=last.line)
    if not lecture.practice:
        yield _lacks(lecture, "practice", "it has no practice", "end with ## Practice and numbered questions")
    elif len(lecture.practice) < limits["exercises"]:
        what = f"it has {len(lecture.practice)} of {limits['exercises']:.0f} exercises"
        remedy = "let one recall, one apply, and one run a few lines of code"
        yield _lacks(lecture, "practice-count", what, remedy, line=lecture.practice[0].line)


def prerequisites(course: Course, lectures: Mapping[str, Lecture]) -> Iterator[Finding]:
    """Yield an error for each prerequisite that is unknown, comes later, or goes in a circle.

    Lectures that are only planned may be needed; `lectures` are those that could be read.
    """
    order = {entry.id: place for place, entry in enumerate(course.entries)}
    for lecture in lectures.values():
        for need in lecture.needs:
            if need not in order:
                yield _lacks(lecture, "prerequisite", f"it needs “{need}”, which is not in the course", "mend the name")
            elif lecture.id in order and order[need] >= order[lecture.id]:
                what = f"it needs “{need}”, which comes later" if need != lecture.id else "it needs itself"
                yield _lacks(lecture, "prerequisite", what, "put that lecture first in course.toml, or do without it")
        circle = _circle(lecture.id, lectures)
        if circle and min(circle) == lecture.id:
            what = f"its prerequisites go in a circle: {' → '.join((*circle, circle[0]))}"
            yield _lacks(lecture, "prerequisite", what, "take one of them out of `needs:`")
    yield from _tracks(course, lectures)


def _tracks(course: Course, lectures: Mapping[str, Lecture]) -> Iterator[Finding]:
    """Yield an error for each lecture that a track puts before what it needs, or teaches without it."""
    needs = {id: lecture.needs for id, lecture in lectures.items()}
    for track in course.tracks:
        for gap in untaught(track.lectures, needs, track.assumes):
            what = f"it needs “{gap.need}”, which {'comes later in' if gap.later else 'is not in'} track “{track.id}”"
            remedy = "put that lecture first in the track in course.toml, or name it in `assumes` there"
            yield _lacks(lectures[gap.lecture], "prerequisite", what, remedy)


def _circle(start: str, lectures: Mapping[str, Lecture]) -> tuple[str, ...]:
    """Return the shortest way from a lecture through its prerequisites back to itself, or nothing."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    while ways:
        way = ways.pop(0)
        for need in lectures[way[-1]].needs if way[-1] in lectures else ():
            if need == start:
                return way
            if need not in seen:
                seen.add(need)
                ways.append((*way, need))
    return ()


def _is_recap(segment: Segment) -> bool:
    return any(_RECAP.search(name.replace("_", " ")) for name in (segment.id, segment.title, segment.scene))


def _lacks(lecture: Lecture, rule: str, what: str, remedy: str, *, line: int = 1) -> Finding:
    return finding(rule, what, remedy, lecture=lecture.id, path=lecture.path, line=line)
