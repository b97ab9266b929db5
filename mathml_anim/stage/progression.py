"""The times at which a play shows its frames, in the form Manim walks through them."""

from collections.abc import Iterator
from fractions import Fraction

from mathml_anim.timing import FrameClock


class Progression:
    """Yields a play's own time at each of its frames; if it is closed early, the clock keeps what was shown."""

    def __init__(self, clock: FrameClock, run_time: float) -> None:
        self._clock = clock
        self._began = clock.frame
        self._times = clock.advance(run_time)
        self._shown = 0
        self._finished = False

    def __iter__(self) -> Iterator[float]:
        for time in self._times:
            self._shown += 1
            yield time
        self._finished = True

    def close(self) -> None:
        """End the play; called by Manim after the last frame, or when a stop condition holds."""
        if not self._finished:
            self._clock.now = Fraction(self._began + self._shown) / self._clock.fps
            self._finished = True
