"""Linear maps of space: where the basis lands, and what happens to everything else."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Matrix = NDArray[np.float64]
Vector = NDArray[np.float64]
Points = NDArray[np.float64]


def apply(matrix: ArrayLike, points: ArrayLike) -> Points:
    """Return the images of points under a matrix, both (..., n): each is a combination of its columns."""
    return np.asarray(points, dtype=np.float64) @ np.asarray(matrix, dtype=np.float64).T


def landing_spots(matrix: ArrayLike) -> tuple[Vector, ...]:
    """Return where the basis vectors land, in order: the columns of the matrix (Strang, 5th ed., §8.2)."""
    return tuple(np.array(column) for column in np.asarray(matrix, dtype=np.float64).T)


@dataclass(frozen=True, eq=False)
class LinearMap:
    """A matrix (n, n), where the basis vectors land under it, and by how much it makes areas or volumes grow."""

    matrix: Matrix

    @classmethod
    def of(cls, matrix: ArrayLike) -> "LinearMap":
        """Return the map of a matrix, given as rows of numbers."""
        return cls(np.array(matrix, dtype=np.float64))

    @property
    def lands(self) -> tuple[Vector, ...]:
        """Where the basis vectors land, in order: the columns."""
        return landing_spots(self.matrix)

    @property
    def i_lands(self) -> Vector:
        """Where the first basis vector lands."""
        return self.lands[0]

    @property
    def j_lands(self) -> Vector:
        """Where the second basis vector lands."""
        return self.lands[1]

    @property
    def factor(self) -> float:
        """The determinant, to twelve decimals: negative where space is turned over."""
        return round(area_factor(self.matrix), 12) + 0.0

    def after(self, first: "LinearMap") -> "LinearMap":
        """Return the map that does another first and then this one: the product of the matrices."""
        return LinearMap(self.matrix @ first.matrix)


def combination(vectors: ArrayLike, weights: ArrayLike) -> Vector:
    """Return the sum of vectors (k, n), each times its weight (k,)."""
    return np.asarray(weights, dtype=np.float64) @ np.asarray(vectors, dtype=np.float64)


def rotation(angle: float) -> Matrix:
    """Return the matrix that turns the plane anticlockwise by an angle in radians."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.array([[cosine, -sine], [sine, cosine]])


def shear(amount: float) -> Matrix:
    """Return the matrix that slides the plane sideways, by `amount` for each unit of height."""
    return np.array([[1.0, amount], [0.0, 1.0]])


def projection_onto(direction: ArrayLike) -> Matrix:
    """Return the matrix that drops every point squarely onto the line along a direction: aaᵀ/aᵀa (Strang, §4.2).

    Raises:
        ValueError: the direction is zero.
    """
    a = np.asarray(direction, dtype=np.float64)
    length_squared = float(a @ a)
    if length_squared == 0:
        raise ValueError("the zero vector spans no line to project onto")
    return np.outer(a, a) / length_squared


def reflection_across(direction: ArrayLike) -> Matrix:
    """Return the matrix that mirrors every point in the line along a direction: 2P − I."""
    projection = projection_onto(direction)
    return 2 * projection - np.eye(len(projection))


def area_factor(matrix: ArrayLike) -> float:
    """Return the determinant: by how much areas grow, negative where the plane is turned over."""
    return float(np.linalg.det(np.asarray(matrix, dtype=np.float64)))
