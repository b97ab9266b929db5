"""Gradient descent, and the losses on which it is shown."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]


def gradient_descent(gradient: Callable[[Points], Points], start: ArrayLike, rate: float, steps: int) -> Points:
    """Return where gradient descent goes, the start included (Cauchy, 1847).

    Args:
        gradient: takes points (..., d) and returns gradients (..., d).
        start: one point (d,), or several (n, d) that walk side by side.
        rate: the learning rate.
        steps: how many.

    Returns:
        The points (steps + 1, d), or (steps + 1, n, d).
    """
    at = np.asarray(start, dtype=np.float64)
    path = [at]
    for _ in range(steps):
        at = at - rate * gradient(at)
        path.append(at)
    return np.stack(path)


@dataclass(frozen=True)
class Bowl:
    """The height a x² + b y², whose valley is narrow where a and b differ."""

    a: float
    b: float

    def height(self, points: ArrayLike) -> NDArray[np.float64]:
        """Return the heights (...) at points (..., 2)."""
        return np.asarray(np.asarray(points, dtype=np.float64) ** 2 @ (self.a, self.b))

    def gradient(self, points: ArrayLike) -> Points:
        """Return the gradients (..., 2) at points (..., 2)."""
        return np.asarray(2 * np.asarray(points, dtype=np.float64) * (self.a, self.b))

    def factors(self, rate: float) -> NDArray[np.float64]:
        """Return what one step of descent multiplies x and y by, (2,)."""
        return 1 - 2 * rate * np.array([self.a, self.b])

    @property
    def limit(self) -> float:
        """The rate from which on descent no longer arrives: the steeper coordinate's factor is then −1."""
        return 1 / max(self.a, self.b)


@dataclass(frozen=True, eq=False)
class LineLoss:
    """The mean squared error of the line y = intercept + slope · x on data x (n,) and y (n,)."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]

    def height(self, points: ArrayLike) -> NDArray[np.float64]:
        """Return the losses (...) of lines (..., 2), each an intercept and a slope."""
        residuals = self._residuals(np.asarray(points, dtype=np.float64))
        return np.asarray((residuals**2).mean(axis=-1))

    def gradient(self, points: ArrayLike) -> Points:
        """Return the gradients (..., 2) of the loss at lines (..., 2)."""
        residuals = self._residuals(np.asarray(points, dtype=np.float64))
        return np.stack([2 * residuals.mean(axis=-1), 2 * (residuals * self.x).mean(axis=-1)], axis=-1)

    @property
    def best(self) -> Points:
        """The intercept and the slope (2,) of least squares."""
        design = np.column_stack([np.ones_like(self.x), self.x])
        return np.asarray(np.linalg.lstsq(design, self.y, rcond=None)[0])

    def _residuals(self, points: Points) -> NDArray[np.float64]:
        return np.asarray(points[..., :1] + points[..., 1:] * self.x - self.y)


def himmelblau(points: ArrayLike) -> NDArray[np.float64]:
    """Return the heights (...) of (x² + y − 11)² + (x + y² − 7)² at points (..., 2) (Himmelblau, 1972)."""
    x, y = np.moveaxis(np.asarray(points, dtype=np.float64), -1, 0)
    return np.asarray((x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2)


def himmelblau_gradient(points: ArrayLike) -> Points:
    """Return the gradients (..., 2) of Himmelblau's function at points (..., 2)."""
    x, y = np.moveaxis(np.asarray(points, dtype=np.float64), -1, 0)
    first, second = x**2 + y - 11, x + y**2 - 7
    return np.stack([4 * x * first + 2 * second, 2 * first + 4 * y * second], axis=-1)


HIMMELBLAU_MINIMA = np.array([[3.0, 2.0], [-2.805118, 3.131312], [-3.779310, -3.283186], [3.584428, -1.848126]])
"""Where Himmelblau's function is zero, to six decimals."""


def nearest(points: ArrayLike, places: ArrayLike) -> NDArray[np.int64]:
    """Return which of some places (k, d) each point (n, d) is nearest to, (n,)."""
    apart = np.asarray(points, dtype=np.float64)[:, None] - np.asarray(places, dtype=np.float64)[None]
    return np.asarray(np.argmin((apart**2).sum(axis=-1), axis=1))
