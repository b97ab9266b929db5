"""A lecture in whole frames, decided before anything is drawn: segments, cues and words."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from mathml_anim.course.model import Lecture, Segment
from mathml_anim.narration.timed import Narration
from mathml_anim.timing import frame_at, frames_to_hold


@dataclass(frozen=True)
class SegmentTimes:
    """A segment's place in its lecture; cue frames count from the segment's first frame."""

    segment: Segment
    narration: Narration
    start: int
    frames: int
    cues: Mapping[str, int]

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


def timetable(lecture: Lecture, narrations: Mapping[str, Narration], fps: Fraction, voice: str) -> Timetable:
    """Lay the narrated segments of a lecture end to end on a grid of whole frames."""
    placed: list[SegmentTimes] = []
    start = 0
    for segment in lecture.segments:
        narration = narrations[segment.id]
        frames = max(1, frames_to_hold(narration.duration, fps))
        cues = {cue.name: min(frame_at(cue.time, fps), frames) for cue in narration.cues}
        placed.append(SegmentTimes(segment, narration, start, frames, cues))
        start += frames
    return Timetable(lecture, fps, voice, tuple(placed))
