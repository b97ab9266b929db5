"""A lecture in whole frames, decided before anything is drawn: segments, cues and words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from mathml_anim.course.model import Lecture, Segment
from mathml_anim.narration.grid import on_grid
from mathml_anim.narration.timed import Narration


@dataclass(frozen=True)
class SegmentTimes:
    """A segment's place in its lecture, and its numbers; cue frames count from the segment's first frame."""

    segment: Segment
    narration: Narration
    start: int
    frames: int
    cues: Mapping[str, int]
    values: object = field(default=None, compare=False)

    @property
    def end(self) -> int:
        """The lecture frame at which the next segment begins."""
        return self.start + self.frames


@dataclass(frozen=True)
class Timetable:
    """When everything in a lecture happens, at a frame rate, as one voice speaks it."""

    lecture: Lecture
    fps: Fraction
    voice: str
    segments: tuple[SegmentTimes, ...]

    @property
    def frames(self) -> int:
        """The length of the lecture in frames."""
        return self.segments[-1].end if self.segments else 0

    def segment(self, id: str) -> SegmentTimes:
        """Return the times of a segment by its id; raises KeyError."""
        for times in self.segments:
            if times.segment.id == id:
                return times
        raise KeyError(id)


def timetable(
    lecture: Lecture,
    narrations: Mapping[str, Narration],
    fps: Fraction,
    voice: str,
    values: Mapping[str, object] | None = None,
) -> Timetable:
    """Lay the narrated segments of a lecture end to end on a grid of whole frames."""
    placed: list[SegmentTimes] = []
    start = 0
    for segment in lecture.segments:
        narration = narrations[segment.id]
        grid = on_grid(narration, fps)
        numbers = (values or {}).get(segment.id)
        placed.append(SegmentTimes(segment, narration, start, grid.frames, grid.cues, numbers))
        start += grid.frames
    return Timetable(lecture, fps, voice, tuple(placed))
