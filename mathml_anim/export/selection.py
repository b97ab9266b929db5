"""What is exported, as frozen data: the facts of the course, and rendered lectures in the order they are taught."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from uuid import UUID, uuid5

from mathml_anim.course.manifest import LectureManifest, ManifestSegment

_SPACE = UUID("6f3b0f6e-5a36-5c2c-9f3e-0c6f5d0f8f11")
"""The name space of this tool's ids."""

THINKING = 4.0
"""Seconds from which a silence that the author asked for is a pause point: the viewer is meant to think."""


@dataclass(frozen=True)
class Need:
    """A lecture that comes before another: its id, its title, and whether it is part of the same export."""

    id: str
    title: str
    is_here: bool


@dataclass(frozen=True)
class RenderedLecture:
    """A rendered lecture: its manifest, the folder its files lie in, and its place in the export, from 1.

    `needs` are the lectures it builds on, nearest titles first; `segment` is set where one scene is exported alone.
    """

    manifest: LectureManifest
    folder: Path
    place: int
    needs: tuple[Need, ...] = ()
    segment: ManifestSegment | None = None

    @property
    def id(self) -> str:
        """Its id, `module/name`."""
        return self.manifest.id

    @property
    def slug(self) -> str:
        """Its id in letters that every file system, URL and XML id takes: `module-name`."""
        return self.id.replace("/", "-")

    @property
    def title(self) -> str:
        """Its title, or that of the one scene."""
        return self.segment.title if self.segment else self.manifest.title

    @property
    def names(self) -> frozenset[str]:
        """The files that the manifest lists, relative to the folder."""
        return frozenset(file.path for file in self.manifest.files)

    @property
    def film(self) -> Path:
        """The film of the lecture, or of the one scene."""
        return self.folder / (f"clips/{segment_name(self.segment)}.mp4" if self.segment else "lecture.mp4")

    @property
    def poster(self) -> Path:
        """The picture to show before the film plays."""
        return self.film.with_suffix(".jpg") if self.segment else self.folder / "poster.jpg"

    @property
    def captions(self) -> Path:
        """The captions of the film, WebVTT."""
        name = self.film.stem if self.segment else "captions"
        return self.film.with_name(f"{name}.{self.manifest.language}.vtt")

    @property
    def frames(self) -> int:
        """The length of the film in frames."""
        return self.segment.frames if self.segment else self.manifest.frames

    @property
    def seconds(self) -> float:
        """The length of the film in seconds."""
        return self.time(self.frames)

    @property
    def segments(self) -> tuple[ManifestSegment, ...]:
        """The segments that the film shows; see `begins` for their places in it."""
        return (self.segment,) if self.segment else self.manifest.segments

    def begins(self, segment: ManifestSegment) -> int:
        """Return the frame of the film that a segment begins on."""
        return 0 if self.segment else segment.start

    def time(self, frame: int) -> float:
        """Return when a frame is shown, in seconds, rounded to microseconds."""
        fps = Fraction(self.manifest.fps.num, self.manifest.fps.den)
        return round(float(frame / fps), 6)

    def pause_points(self) -> tuple[float, ...]:
        """Return the seconds at which the author's long silences end: where a viewer may want to think longer."""
        ends = (
            (self.begins(segment) + pause.start, self.begins(segment) + pause.end)
            for segment in self.segments
            for pause in segment.pauses
        )
        return tuple(self.time(end) for start, end in ends if self.time(end - start) >= THINKING)


@dataclass(frozen=True)
class Part:
    """Lectures of one module that follow each other; `id` is unique in the export."""

    id: str
    title: str
    lectures: tuple[RenderedLecture, ...]


@dataclass(frozen=True)
class Selection:
    """What one export holds: a lecture, a module, a track or the whole course.

    `id` is stable and safe in file names, URLs and XML: `linear_algebra`, `linear_algebra-vectors`, `track-engineers`,
    `course`. `title` is that of what was chosen, `course` the title of the course. `licence` is the content's, an SPDX
    id or the author's own words, and `licence_text` its full text. `theme` names a palette of `theme.colours`.
    `course_id` tells the course from others if its title does not.
    """

    id: str
    title: str
    course: str
    language: str
    licence: str
    licence_text: str
    theme: str
    parts: tuple[Part, ...]
    course_id: str = ""

    @property
    def lectures(self) -> tuple[RenderedLecture, ...]:
        """Every lecture, in order."""
        return tuple(lecture for part in self.parts for lecture in part.lectures)

    @property
    def seconds(self) -> float:
        """The length of all films together."""
        return sum(lecture.seconds for lecture in self.lectures)

    @property
    def uuid(self) -> UUID:
        """An id of the whole that is the same in every export of the same course and choice, and in no other."""
        return uuid5(_SPACE, f"{self.course_id or self.course}\n{self.id}")

    def uuid_of(self, name: str) -> UUID:
        """Return such an id for a part of it, by a name such as a lecture's id."""
        return uuid5(self.uuid, name)

    def __iter__(self) -> Iterator[RenderedLecture]:
        return iter(self.lectures)


def segment_name(segment: ManifestSegment) -> str:
    """Return the name of a segment within its lecture."""
    return segment.id.rsplit(":", maxsplit=1)[-1]
