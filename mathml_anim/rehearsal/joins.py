"""How one segment's pictures follow those of the segment before: a cut, a dissolve, or on top of its last picture."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from mathml_anim.course.model import Beginning
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.fading import dissolved, of_the_last
from mathml_anim.frames.take import Take
from mathml_anim.rehearsal.timetable import SegmentTimes

SECONDS = Fraction(1, 2)
"""How long a dissolve takes, unless that is more than a quarter of its segment."""


def frames_to_dissolve(times: SegmentTimes, fps: Fraction) -> int:
    """Return for how many frames, the segment's first, the last picture can still be seen."""
    return min(round(SECONDS * fps), times.frames // 4)


def alone(times: SegmentTimes) -> SegmentTimes:
    """Return a segment as it is where only its last picture matters: what it dissolves from is gone by then."""
    return replace(times, before=None) if times.segment.begins is Beginning.DISSOLVE else times


class Dissolve:
    """Passes pictures on, the first of them mixed with the last one before; there are as many, at the same times."""

    def __init__(self, last: DisplayList, frames: int, sink: Callable[[Take], None]) -> None:
        self._last = of_the_last(last)
        self._frames = frames
        self._sink = sink
        self._frame = 0

    def __call__(self, take: Take) -> None:
        """Take the next picture."""
        repeat = take.repeat
        while repeat and self._frame < self._frames:
            self._frame += 1
            repeat -= 1
            share = _eased(self._frame / (self._frames + 1))
            self._sink(replace(take, picture=dissolved(self._last, take.picture, share), repeat=1))
        if repeat:
            self._frame += repeat
            self._sink(replace(take, repeat=repeat))


def _eased(share: float) -> float:
    """Slow at both ends, 3t² − 2t³."""
    return share * share * (3 - 2 * share)
