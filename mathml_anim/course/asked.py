"""Questions of the practice that are asked inside the film: the moments they name, and what is wrong with those."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from mathml_anim.course.model import Asked, Exercise, Lecture, Segment
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.problems import Problem

MOMENTS = ("after", "at")
"""How a bullet begins that names a moment: `- after: segment`, `- at: segment.cue`."""

_WRITTEN = {
    "after": (re.compile(r"(?P<segment>\w+)"), "name the segment after which it is asked: - after: segment"),
    "at": (re.compile(r"(?P<segment>\w+)\.(?P<cue>\w+)"), "name the cue at which it is asked: - at: segment.cue"),
}


def read_moment(name: str, content: str, *, path: Path, line: int, problems: list[Problem]) -> Asked | None:
    """Return the moment in a bullet; what is wrong with how it is written is added to `problems`."""
    pattern, remedy = _WRITTEN[name]
    found = pattern.fullmatch(content.strip())
    if found is None:
        problems.append(Problem(path, line, f"“{name}: {content.strip()}” names no moment of the film", remedy))
        return None
    return Asked(found["segment"], found.groupdict().get("cue", ""), line)


def moment_problems(exercises: Sequence[Exercise], segments: Sequence[Segment], path: Path) -> Iterator[Problem]:
    """Yield a problem for each question that is asked at a segment or a cue that the lecture does not have."""
    cues = {segment.id: segment.script.cues for segment in segments}
    for asked in (exercise.asked for exercise in exercises):
        if asked is None:
            continue
        if asked.segment not in cues:
            what = f"a question is asked in “{asked.segment}”, and there is no such segment"
            yield Problem(path, asked.line, what, did_you_mean(asked.segment, cues))
        elif asked.cue and asked.cue not in cues[asked.segment]:
            what = f"a question is asked at “{asked.cue}”, and “{asked.segment}” has no such cue"
            yield Problem(path, asked.line, what, did_you_mean(asked.cue, cues[asked.segment]))


def asked_cues(lecture: Lecture, segment: str) -> frozenset[str]:
    """Return the cues of a segment at which questions are asked."""
    moments = (exercise.asked for exercise in lecture.practice)
    return frozenset(asked.cue for asked in moments if asked and asked.segment == segment and asked.cue)


def other_moments(original: Lecture, translated: Lecture) -> Iterator[Problem]:
    """Yield a problem for each question that a translation asks at another moment than the lecture it translates."""
    for number, (ours, theirs) in enumerate(zip(original.practice, translated.practice, strict=False), 1):
        first, second = (str(one.asked) if one.asked else "" for one in (ours, theirs))
        if first != second:
            what = f"question {number} is asked at another moment than in {original.path.name}"
            remedy = f"write - {first}" if first else f"take “- {second}” away"
            yield Problem(translated.path, theirs.asked.line if theirs.asked else theirs.line, what, remedy)
