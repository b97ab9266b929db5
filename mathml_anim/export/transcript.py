"""The words of a lecture as a page shows them: chapters of paragraphs of sentences, each with its time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from mathml_anim.course.manifest import ManifestSegment, ManifestWord
from mathml_anim.export.selection import RenderedLecture, segment_name
from mathml_anim.narration.prose import joined


@dataclass(frozen=True)
class Sentence:
    """A sentence and when it begins, in seconds of the film."""

    text: str
    start: float


@dataclass(frozen=True)
class Chapter:
    """A segment: its name in links, its title, when it is shown, and its words."""

    id: str
    title: str
    start: float
    end: float
    paragraphs: tuple[tuple[Sentence, ...], ...]


def chapters(lecture: RenderedLecture) -> tuple[Chapter, ...]:
    """Return the chapters of a film, with every word that is spoken."""
    return tuple(_chapter(lecture, segment) for segment in lecture.segments)


def clock(seconds: float) -> str:
    """Return seconds as `1:05`, or `1:02:05` from an hour on."""
    whole = int(seconds + 1e-6)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration(seconds: float) -> str:
    """Return seconds as ISO 8601 writes them, `PT1M5S`, rounded to whole seconds, at least one."""
    whole = max(1, round(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    parts = [f"{hours}H"] * bool(hours) + [f"{minutes}M"] * bool(minutes) + [f"{rest}S"] * bool(rest)
    return "PT" + "".join(parts)


def _chapter(lecture: RenderedLecture, segment: ManifestSegment) -> Chapter:
    begins = lecture.begins(segment)
    return Chapter(
        segment_name(segment),
        segment.title,
        lecture.time(begins),
        lecture.time(begins + segment.frames),
        tuple(
            tuple(_sentences(lecture, begins, list(words)))
            for _, words in groupby(segment.words, key=lambda word: word.paragraph)
        ),
    )


def _sentences(lecture: RenderedLecture, begins: int, words: Sequence[ManifestWord]) -> Iterator[Sentence]:
    for _, group in groupby(words, key=lambda word: word.sentence):
        spoken = list(group)
        yield Sentence(joined(word.text for word in spoken), lecture.time(begins + spoken[0].start))
