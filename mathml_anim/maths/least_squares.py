"""The combination of some columns that is closest to a vector, and what is left over."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Points, Vector


@dataclass(frozen=True, eq=False)
class LeastSquares:
    """Columns (m, n), a vector (m,), and the weights (n,) whose combination of the columns is closest to it."""

    columns: Matrix
    target: Vector
    weights: Vector

    @property
    def projected(self) -> Vector:
        """The closest point of the columns' span: p = A x̂, (m,)."""
        return np.asarray(self.columns @ self.weights)

    @property
    def residuals(self) -> Vector:
        """What is left over: e = b − A x̂, (m,)."""
        return residuals(self.columns, self.target, self.weights)

    @property
    def total(self) -> float:
        """The sum of the squared residuals, |e|²."""
        return float(self.residuals @ self.residuals)

    @property
    def gram(self) -> Matrix:
        """The left side of the normal equations: Aᵀ A, (n, n)."""
        return np.asarray(self.columns.T @ self.columns)

    @property
    def right(self) -> Vector:
        """The right side of the normal equations: Aᵀ b, (n,)."""
        return np.asarray(self.columns.T @ self.target)


def least_squares(columns: ArrayLike, target: ArrayLike) -> LeastSquares:
    """Return the combination of independent columns (m, n) closest to a vector (m,) (Strang, 5th ed., §4.3).

    It solves Aᵀ A x̂ = Aᵀ b by way of A = QR (§4.4): R x̂ = Qᵀ b says the same, and loses half as many digits.

    Raises:
        ValueError: the columns are dependent: many combinations are equally close.
    """
    matrix, vector = np.asarray(columns, dtype=np.float64), np.asarray(target, dtype=np.float64)
    if np.linalg.matrix_rank(matrix) < matrix.shape[1]:
        raise ValueError("dependent columns come closest in more than one way")
    directions, triangle = np.linalg.qr(matrix)
    return LeastSquares(matrix, vector, np.asarray(np.linalg.solve(triangle, directions.T @ vector)))


def residuals(columns: ArrayLike, target: ArrayLike, weights: ArrayLike) -> Vector:
    """Return what any combination of columns (m, n) leaves of a vector (m,): b − A x."""
    return np.asarray(np.asarray(target, dtype=np.float64) - np.asarray(columns) @ np.asarray(weights))


def line_columns(x: ArrayLike) -> Matrix:
    """Return the columns (m, 2) whose combinations are the heights of all lines at some x (m,): ones, and x."""
    at = np.asarray(x, dtype=np.float64)
    return np.column_stack([np.ones_like(at), at])


def amount_along(vector: ArrayLike, direction: ArrayLike) -> float:
    """Return how many times a direction (n,) leads closest to a vector (n,): a·b / a·a (Strang, 5th ed., §4.2)."""
    along = np.asarray(direction, dtype=np.float64)
    return float(along @ np.asarray(vector, dtype=np.float64) / (along @ along))


def feet_across(points: ArrayLike, intercept: float, slope: float, *, unit: ArrayLike = (1.0, 1.0)) -> Points:
    """Return the points of a line closest to points (n, 2), (n, 2), where one x and one y are drawn so long.

    Where right angles are depends on those two lengths: that is why least squares does not ask for them.
    """
    scale, given = np.asarray(unit, dtype=np.float64), np.asarray(points, dtype=np.float64)
    start, along = np.array([0.0, intercept]) * scale, np.array([1.0, slope]) * scale
    amounts = (given * scale - start) @ along / (along @ along)
    return np.asarray((start + np.outer(amounts, along)) / scale)
