"""An animation that walks an array from one value to another, for components placed by NumPy."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Animation, Mobject, smooth
from numpy.typing import ArrayLike, NDArray

from mathml_anim.theme import motion

Values = NDArray[np.float64]


class Walk(Animation):
    """A component shows every value between the one it has and another, in a straight line.

    Args:
        mobject: the component.
        read: returns the array that it shows now.
        show: shows an array of the same shape.
        end: what it shows in the end; or a function that returns it, for what depends on what is shown when the
            animation begins.
    """

    def __init__(
        self,
        mobject: Mobject,
        read: Callable[[], Values],
        show: Callable[[Values], object],
        end: ArrayLike | Callable[[], ArrayLike],
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
        lag_ratio: float = 0,
    ) -> None:
        self._read, self._show = read, show
        self._goal = end if callable(end) else np.array(end, dtype=np.float64)
        super().__init__(mobject, run_time=run_time, rate_func=rate_func, lag_ratio=lag_ratio)

    def begin(self) -> None:
        """Take the value that is shown when the animation begins."""
        self._start = np.array(self._read(), dtype=np.float64)
        self._end = np.array(self._goal() if callable(self._goal) else self._goal, dtype=np.float64)
        if self._start.shape != self._end.shape:
            raise ValueError(f"what is shown has shape {self._start.shape}, and cannot go to shape {self._end.shape}")
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the value that is due."""
        part = self.rate_func(alpha)
        self._show(self._end if part == 1 else (1 - part) * self._start + part * self._end)


@dataclass(frozen=True)
class Way:
    """From which array a walk sets out, to which it goes, and what shows an array on the way."""

    start: Values
    end: ArrayLike
    show: Callable[[Values], object]


class PlannedWalk(Walk):
    """A walk whose way is planned when it begins, for a component that shows what lies between as it then stands.

    Args:
        mobject: the component.
        plan: returns the way from what is shown now.
    """

    def __init__(
        self,
        mobject: Mobject,
        plan: Callable[[], Way],
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
        lag_ratio: float = 0,
    ) -> None:
        self._plan = plan
        super().__init__(
            mobject,
            self._set_out,
            self._show_due,
            lambda: self._way.end,
            run_time=run_time,
            rate_func=rate_func,
            lag_ratio=lag_ratio,
        )

    def _set_out(self) -> Values:
        self._way = self._plan()
        return self._way.start

    def _show_due(self, value: Values) -> None:
        self._way.show(value)


def one_after_another(gone: Values, order: Values, lag: float) -> Values:
    """Return how far each of many things has come when a share of the time is gone.

    Args:
        gone: the share of the time, 0 to 1.
        order: when each sets out, from 0 for the first to 1 for the last.
        lag: the share of the time in which things still set out, below 1.
    """
    return np.asarray(np.clip((gone - lag * order) / (1 - lag), 0, 1))
