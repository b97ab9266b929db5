"""A stretch of a scene: from one cue to another, with its sound."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.targets import UnknownTarget
from mathml_anim.frames.take import Take
from mathml_anim.problems import WrongUsage
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.evaluate import Performance, Performed
from mathml_anim.rendering.order import Cues


@dataclass(frozen=True)
class Stretch:
    """Frames of a scene, from the first until before the last."""

    first: int
    last: int

    @property
    def frames(self) -> int:
        """Its length."""
        return self.last - self.first


def stretch_of(times: SegmentTimes, cues: Cues) -> Stretch:
    """Return the frames between two cues of a segment; raises UnknownTarget for a cue it lacks."""
    first = 0 if cues.first is None else frame_of(times, cues.first)
    last = times.frames if cues.last is None else frame_of(times, cues.last)
    if first >= last:
        what = f"in {times.segment.id}, {cues.last or 'the end'} does not come after {cues.first or 'the start'}"
        raise WrongUsage(what, "give the earlier cue to --from-cue and the later one to --to-cue")
    return Stretch(first, last)


def frame_of(times: SegmentTimes, cue: str) -> int:
    """Return the frame of a segment at which a cue falls; raises UnknownTarget if it has none of that name."""
    if cue not in times.cues:
        raise UnknownTarget(f"{times.segment.id} has no cue “{cue}”", did_you_mean(cue, times.cues))
    return times.cues[cue]


@dataclass(frozen=True)
class Excerpt:
    """A scene played through, of which a stretch is seen and heard."""

    performance: Performance
    stretch: Stretch

    def __call__(self, sink: Callable[[Take], None]) -> Performed:
        """Play it."""
        done = self.performance(_Window(self.stretch, sink))
        kept = (sound for sound in done.sounds if sound.frame < self.stretch.last)
        return replace(done, sounds=tuple(replace(sound, frame=sound.frame - self.stretch.first) for sound in kept))


class _Window:
    """Passes on the frames of a stretch."""

    def __init__(self, stretch: Stretch, sink: Callable[[Take], None]) -> None:
        self._stretch = stretch
        self._sink = sink
        self._frame = 0

    def __call__(self, take: Take) -> None:
        first = max(self._frame, self._stretch.first)
        self._frame += take.repeat
        frames = min(self._frame, self._stretch.last) - first
        if frames > 0:
            self._sink(replace(take, repeat=frames))
