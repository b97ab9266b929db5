"""The moments of a segment that a reviewer looks at: every cue and its end, with the words spoken up to there."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.timing import frame_at, seconds_at


@dataclass(frozen=True)
class Moment:
    """A frame of a segment worth looking at; `frame` counts from the segment's first."""

    frame: int
    label: str
    words: str


def moments(times: SegmentTimes, fps: Fraction, *, every: float | None = None) -> tuple[Moment, ...]:
    """Return the moments of a segment in order; `every` adds one each so many seconds, for motion in flight."""
    labels: dict[int, str] = {}
    if every is not None:
        step = max(1, frame_at(every, fps))
        labels.update((frame, "") for frame in range(step, times.frames - 1, step))
    for name, frame in times.cues.items():
        shown = min(frame, times.frames - 1)
        labels[shown] = " ".join(filter(None, [labels.get(shown, ""), f"[{name}]"]))
    labels[times.frames - 1] = " ".join(filter(None, [labels.get(times.frames - 1, ""), "end"]))
    spoken = _words_before(times, fps, sorted(labels))
    return tuple(Moment(frame, labels[frame], words) for frame, words in zip(sorted(labels), spoken, strict=True))


def _words_before(times: SegmentTimes, fps: Fraction, frames: Iterable[int]) -> list[str]:
    """Return, for each frame, the words that begin after the frame before it."""
    spoken: list[str] = []
    after = 0.0
    for frame in frames:
        until = seconds_at(frame, fps)
        spoken.append(" ".join(word.text for word in times.narration.words if after <= word.start < until))
        after = until
    return spoken
