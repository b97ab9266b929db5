"""A course as frozen data: modules, lectures, segments and practice."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from mathml_anim.narration.script import Paragraph, Script


@dataclass(frozen=True)
class Choice:
    """One option of a multiple-choice question, and what is said to who picks it."""

    words: Paragraph
    correct: bool
    feedback: Paragraph | None
    line: int


@dataclass(frozen=True)
class Asked:
    """The moment of the film at which a question is asked: a cue of a segment or, without one, the segment's end."""

    segment: str
    cue: str
    line: int

    def __str__(self) -> str:
        return f"at: {self.segment}.{self.cue}" if self.cue else f"after: {self.segment}"


@dataclass(frozen=True)
class Exercise:
    """A question of the practice: answered freely, by choosing, or by running code; `asked` inside the film, or not."""

    question: Paragraph
    hint: Paragraph | None
    answer: Paragraph | None
    choices: tuple[Choice, ...]
    code: str | None
    line: int
    code_line: int = 0
    asked: Asked | None = None


class Beginning(StrEnum):
    """What a segment's pictures begin from: nothing, a dissolve of the last picture before, or that picture itself."""

    CUT = "cut"
    DISSOLVE = "dissolve"
    PICTURE = "picture"


@dataclass(frozen=True)
class Segment:
    """One section of a lecture: words and the scene that shows them."""

    id: str
    title: str
    scene: str
    script: Script
    line: int
    begins: Beginning = Beginning.CUT


@dataclass(frozen=True)
class Lecture:
    """A lecture as its Markdown file says it. `id` is `module/name`; `labels` are other words for those in pictures.

    `poster` is the cue, as `segment.cue`, whose picture stands for the film; empty lets the fullest picture.
    """

    id: str
    path: Path
    number: int
    language: str
    title: str
    needs: tuple[str, ...]
    objectives: tuple[str, ...]
    misconception: str
    sources: tuple[str, ...]
    segments: tuple[Segment, ...]
    practice: tuple[Exercise, ...]
    labels: Mapping[str, str] = field(default_factory=dict)
    poster: str = ""

    @property
    def module(self) -> str:
        """The id of the module it belongs to."""
        return self.id.split("/")[0]

    @property
    def name(self) -> str:
        """Its name within the module."""
        return self.id.split("/")[1]

    def segment(self, id: str) -> Segment:
        """Return a segment by its id; raises KeyError."""
        for segment in self.segments:
            if segment.id == id:
                return segment
        raise KeyError(id)


@dataclass(frozen=True)
class LectureEntry:
    """A lecture's place in the course. `path` is None while it is only planned.

    `plans` are the ids of the lectures that it will need; what a written lecture needs, its own words say.
    """

    id: str
    number: int
    title: str
    path: Path | None
    plans: tuple[str, ...] = ()


@dataclass(frozen=True)
class Module:
    """A module of the course; `weeks` is the band it is meant to take."""

    id: str
    title: str
    weeks: tuple[int, int] | None
    lectures: tuple[LectureEntry, ...]


@dataclass(frozen=True)
class Track:
    """Lectures in an order of their own: another course from the same lectures.

    `assumes` are the ids of lectures whose matter its learners are taken to know already.
    """

    id: str
    title: str
    lectures: tuple[str, ...]
    assumes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SoundBed:
    """A soft sound under every film, and by how many LU it lies under the speech while that is heard and in pauses."""

    file: Path
    under_speech: float
    in_pauses: float


@dataclass(frozen=True)
class Course:
    """What `lectures/course.toml` says; `root` is the folder that holds `lectures` and `scenes`.

    `id` tells the course from every other; it is its title unless it has one of its own, which lets the title change.
    """

    root: Path
    title: str
    language: str
    voice: str | None
    theme: str
    licence: str
    modules: tuple[Module, ...]
    tracks: tuple[Track, ...] = ()
    pronunciation: Mapping[str, str] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=dict)
    bed: SoundBed | None = None
    id: str = ""

    @property
    def entries(self) -> tuple[LectureEntry, ...]:
        """Every lecture of every module, in order."""
        return tuple(entry for module in self.modules for entry in module.lectures)

    def entry(self, id: str) -> LectureEntry:
        """Return a lecture's place by its id, `module/name`; raises KeyError."""
        for entry in self.entries:
            if entry.id == id:
                return entry
        raise KeyError(id)

    def with_tracks(self, tracks: tuple[Track, ...]) -> "Course":
        """Return the same course with other tracks."""
        return replace(self, tracks=tracks)

    def with_plans(self, plans: Mapping[str, tuple[str, ...]]) -> "Course":
        """Return the same course, in which lectures are planned to need others; ids of both."""
        modules = (
            replace(module, lectures=tuple(replace(e, plans=plans.get(e.id, e.plans)) for e in module.lectures))
            for module in self.modules
        )
        return replace(self, modules=tuple(modules))
