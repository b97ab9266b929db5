"""From the scripts of a lecture to timed words: segment by segment, or cut from one recording of the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.narration.narrate import narrate
from mathml_anim.narration.script import Script
from mathml_anim.narration.speech import SpokenScript, spoken
from mathml_anim.narration.timed import Narration
from mathml_anim.narration.voices.voice import LectureVoice, Voice
from mathml_anim.problems import Problem, ProblemsFound


@dataclass(frozen=True)
class Part:
    """A segment to be spoken: its id, its words and the numbers they name."""

    id: str
    script: Script
    values: object | None


@dataclass(frozen=True)
class Narrated:
    """The segments that could be spoken, and what is wrong with each of the others, both by id."""

    narrations: Mapping[str, Narration]
    problems: Mapping[str, tuple[Problem, ...]]


def narrate_lecture(
    parts: Sequence[Part],
    voice: Voice,
    *,
    path: Path,
    pronunciation: Mapping[str, str],
    language: str,
    speed: float = 1.0,
    cache: Path | None = None,
) -> Narrated:
    """Return every segment in time; `path` is the lecture's file. Raises Remediable if the voice fails."""
    if isinstance(voice, LectureVoice) and voice.has_whole(path):
        return _cut(parts, voice, path=path, pronunciation=pronunciation, language=language, cache=cache)
    narrations: dict[str, Narration] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for part in parts:
        try:
            narrations[part.id] = narrate(
                part.script,
                part.values,
                voice,
                path=path,
                pronunciation=pronunciation,
                language=language,
                speed=speed,
                cache=cache,
                segment=part.id,
            )
        except ProblemsFound as found:
            problems[part.id] = tuple(found.problems)
    return Narrated(narrations, problems)


def _cut(
    parts: Sequence[Part],
    voice: LectureVoice,
    *,
    path: Path,
    pronunciation: Mapping[str, str],
    language: str,
    cache: Path | None,
) -> Narrated:
    """One recording fits all the words or none: a problem of one segment leaves every segment without times."""
    scripts: dict[str, SpokenScript] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for part in parts:
        scripts[part.id], wrong = spoken(part.script, part.values, pronunciation=pronunciation, language=language)
        if wrong:
            problems[part.id] = tuple(Problem(path, *problem) for problem in wrong)
    if problems or not parts:
        return Narrated({}, problems)
    try:
        return Narrated(voice.perform_whole(scripts, path=path, language=language, cache=cache), {})
    except ProblemsFound as found:
        return Narrated({}, {parts[0].id: tuple(found.problems)})
