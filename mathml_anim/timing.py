"""Whole frames: the one place where a time becomes a frame number."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

SAMPLE_RATE = 48_000
"""Samples per second of every sound track."""


def exact(seconds: float) -> Fraction:
    """Return the simplest fraction that a time can mean, so that sums do not drift and 0.0333… is a thirtieth."""
    return Fraction(seconds).limit_denominator(1_000_000)


def frame_at(seconds: Fraction | float, fps: Fraction) -> int:
    """Return the number of the frame that begins nearest to a time; halves go to the later frame."""
    moment = seconds if isinstance(seconds, Fraction) else exact(seconds)
    return floor(moment * fps + Fraction(1, 2))


def frames_to_hold(seconds: Fraction | float, fps: Fraction) -> int:
    """Return the fewest frames that last at least as long as a stretch of time."""
    moment = seconds if isinstance(seconds, Fraction) else exact(seconds)
    return -floor(-moment * fps)


def seconds_at(frame: int, fps: Fraction) -> float:
    """Return the time in seconds at which a frame begins."""
    return float(frame / fps)


def sample_at(frame: int, fps: Fraction, rate: int = SAMPLE_RATE) -> int:
    """Return the number of the sound sample that is heard when a frame begins."""
    return floor(frame / fps * rate + Fraction(1, 2))


@dataclass
class FrameClock:
    """Counts the frames of a scene: times add up exactly, and only their sum is rounded.

    Two plays of 1.03 s at 10 frames a second take 10 and 11 frames: 2.06 s is frame 21.
    """

    fps: Fraction
    now: Fraction = Fraction(0)

    @property
    def frame(self) -> int:
        """The number of the next frame to be shown."""
        return frame_at(self.now, self.fps)

    def advance(self, run_time: float) -> tuple[float, ...]:
        """Let a play take its time; return the play's own time at each frame it shows (it may be none)."""
        start, end = self.now, self.now + exact(run_time)
        frames = range(frame_at(start, self.fps), frame_at(end, self.fps))
        self.now = self._settled(end)
        return tuple(min(max(float(n / self.fps - start), 0.0), run_time) for n in frames)

    def _settled(self, moment: Fraction) -> Fraction:
        """Return the frame's own time for a moment that misses it by less than a microsecond."""
        near = frame_at(moment, self.fps) / self.fps
        return near if abs(near - moment) < Fraction(1, 1_000_000) else moment

    def seconds_until(self, frame: int) -> float:
        """Return the run time that ends exactly where a frame begins; negative if it has passed."""
        return float(Fraction(frame) / self.fps - self.now)
