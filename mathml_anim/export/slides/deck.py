"""The steps of a deck as plain data, for the page that shows them and for the document that is printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from mathml_anim.course.manifest import ManifestSegment, ManifestWord
from mathml_anim.export.selection import RenderedLecture, segment_name
from mathml_anim.export.steps import Step, step_at, steps
from mathml_anim.narration.prose import joined

Said = tuple[int, str]
"""Some words in a row, and the number of the step in which they are said."""


@dataclass(frozen=True)
class Slide:
    """One step: a stretch of a clip in seconds, the picture it ends on, and that picture in words.

    `anchor` names it in the page's address; `minute` is where it ends in the film, in seconds.
    """

    number: int
    anchor: str
    chapter: int
    start: float
    end: float
    minute: float
    picture: str
    alt: str


@dataclass(frozen=True)
class Chapter:
    """A segment: its title, its clip, and its words paragraph by paragraph."""

    title: str
    clip: str
    paragraphs: tuple[tuple[Said, ...], ...]


@dataclass(frozen=True)
class Deck:
    """The slides of a lecture, numbered from 1, and its segments."""

    slides: tuple[Slide, ...]
    chapters: tuple[Chapter, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that is shown, relative to the lecture's folder."""
        shown = [*(slide.picture for slide in self.slides), *(chapter.clip for chapter in self.chapters)]
        return tuple(dict.fromkeys(shown))


def deck(lecture: RenderedLecture) -> Deck:
    """Return the deck of a lecture."""
    slides: list[Slide] = []
    chapters: list[Chapter] = []
    for place, segment in enumerate(lecture.segments):
        cut = steps(lecture, segment)
        first = len(slides) + 1
        chapters.append(Chapter(segment.title, _clip(segment), _paragraphs(segment, cut, first)))
        slides += _slides(lecture, segment, cut, place, first)
    return Deck(tuple(slides), tuple(chapters))


def _slides(
    lecture: RenderedLecture, segment: ManifestSegment, cut: Sequence[Step], chapter: int, first: int
) -> Iterator[Slide]:
    name = segment_name(segment)
    for number, step in enumerate(cut, start=first):
        yield Slide(
            number=number,
            anchor=f"{name}.{step.cue}" if step.cue else name,
            chapter=chapter,
            start=lecture.time(step.start),
            end=lecture.time(step.end),
            minute=lecture.time(lecture.begins(segment) + step.end),
            picture=step.still or f"clips/{name}.jpg",
            alt=f"{segment.title}: {step.shows}" if step.shows else segment.title,
        )


def _clip(segment: ManifestSegment) -> str:
    return f"clips/{segment_name(segment)}.mp4"


def _paragraphs(segment: ManifestSegment, cut: tuple[Step, ...], first: int) -> tuple[tuple[Said, ...], ...]:
    groups = groupby(segment.words, key=lambda word: word.paragraph)
    return tuple(tuple(_runs(list(words), cut, first)) for _, words in groups)


def _runs(words: list[ManifestWord], cut: tuple[Step, ...], first: int) -> Iterator[Said]:
    for step, run in groupby(words, key=lambda word: step_at(cut, word.start)):
        yield first + cut.index(step), joined(word.text for word in run)
