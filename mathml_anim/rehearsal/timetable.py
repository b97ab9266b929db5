"""A lecture in whole frames, decided before anything is drawn: segments, cues and words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from mathml_anim.course.model import Beginning, Lecture, Segment
from mathml_anim.narration.grid import on_grid
from mathml_anim.narration.timed import Narration


@dataclass(frozen=True)
class SegmentTimes:
    """A segment's place in its lecture, and its numbers; cue frames count from the segment's first frame.

    `before` is the segment whose last picture this one begins from; None if it begins from nothing.
    """

    segment: Segment
    narration: Narration
    start: int
    frames: int
    cues: Mapping[str, int]
    values: object = field(default=None, compare=False)
    before: "SegmentTimes | None" = None

    @property
    def end(self) -> int:
        """The lecture frame at which the next segment begins."""
        return self.start + self.frames

    def to_send(self) -> "SegmentTimes":
        """Return the same without sound, which pictures need not, and numbers, which cannot pass between processes."""
        before = self.before and self.before.to_send()
        return replace(self, values=None, narration=replace(self.narration, speech=None), before=before)

    def with_values(self, values_of: Callable[[str], object]) -> "SegmentTimes":
        """Return the same with the numbers of its segment, by its id."""
        before = self.before and self.before.with_values(values_of)
        return replace(self, values=values_of(self.segment.id), before=before)

    def at_rate(self, fps: Fraction) -> "SegmentTimes":
        """Return the same words at another frame rate; its place in the lecture is not counted anew."""
        grid = on_grid(self.narration, fps)
        return replace(self, frames=grid.frames, cues=grid.cues, before=self.before and self.before.at_rate(fps))


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
        before = placed[-1] if placed and segment.begins is not Beginning.CUT else None
        placed.append(SegmentTimes(segment, narration, start, grid.frames, grid.cues, numbers, before))
        start += grid.frames
    return Timetable(lecture, fps, voice, tuple(placed))
