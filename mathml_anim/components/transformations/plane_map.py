"""Maps of the plane, and the ways from one to another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

Plane = NDArray[np.float64]
"""Points of the plane, (n, 2), in units of the grid."""

PlaneFunction = Callable[[Plane], Plane]


class PlaneMap(Protocol):
    """Takes points (n, 2) to points (n, 2)."""

    def __call__(self, points: Plane, /) -> Plane:
        """Return where the points go."""


@dataclass(frozen=True)
class Linear:
    """A matrix as a map: its columns are where the basis vectors land."""

    rows: tuple[tuple[float, float], tuple[float, float]] = ((1.0, 0.0), (0.0, 1.0))

    @classmethod
    def of(cls, matrix: ArrayLike) -> "Linear":
        """Return the map of a 2×2 matrix; anything else is a ValueError."""
        array = np.asarray(matrix, dtype=np.float64)
        if array.shape != (2, 2) or not np.isfinite(array).all():
            raise ValueError(f"a map of the plane is a finite 2×2 matrix, not {matrix!r}")
        return cls(((float(array[0, 0]), float(array[0, 1])), (float(array[1, 0]), float(array[1, 1]))))

    @property
    def matrix(self) -> Plane:
        """The matrix, (2, 2)."""
        return np.array(self.rows)

    @property
    def determinant(self) -> float:
        """The factor by which areas grow; negative where the plane is turned over."""
        (a, b), (c, d) = self.rows
        return a * d - b * c

    def __call__(self, points: Plane, /) -> Plane:
        """Return where the points go."""
        return np.asarray(points @ self.matrix.T)


@dataclass(frozen=True)
class Warp:
    """Any function of the plane, after another map."""

    function: PlaneFunction
    before: PlaneMap = Linear()

    def __call__(self, points: Plane, /) -> Plane:
        """Return where the points go."""
        return np.asarray(self.function(self.before(points)), dtype=np.float64)


@dataclass(frozen=True)
class Blend:
    """The map a share of the way, in straight lines, from one map to another."""

    start: PlaneMap
    end: PlaneMap
    part: float

    def __call__(self, points: Plane, /) -> Plane:
        """Return where the points go."""
        return (1 - self.part) * self.start(points) + self.part * self.end(points)


def straight(start: PlaneMap, end: PlaneMap, part: float) -> PlaneMap:
    """Return the map on the way on which every point moves in a straight line."""
    if part in {0, 1}:
        return end if part else start
    if isinstance(start, Linear) and isinstance(end, Linear):
        return Linear.of((1 - part) * start.matrix + part * end.matrix)
    return Blend(start, end, part)


def turning(start: Linear, end: Linear, part: float) -> Linear:
    """Return the matrix on the way that first follows the rotation in `end @ inv(start)`, then the stretch.

    The step is factored as rotation times symmetric stretch (polar decomposition); the angle and the stretch
    grow evenly together, so that a pure rotation stays rigid. A step that turns the plane over cannot be
    reached by turning: its reflection passes through the stretch.
    """
    step = end.matrix @ np.linalg.inv(start.matrix)
    left, sizes, right = np.linalg.svd(step)
    flip = np.diag([1.0, np.sign(np.linalg.det(left @ right)) or 1.0])
    rotation = left @ flip @ right
    stretch = right.T @ (flip * sizes) @ right
    angle = part * float(np.arctan2(rotation[1, 0], rotation[0, 0]))
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return Linear.of(turned @ ((1 - part) * np.eye(2) + part * stretch) @ start.matrix)
