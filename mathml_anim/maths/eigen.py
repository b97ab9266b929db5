"""Directions that a matrix only stretches, how to find them, and what they are good for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mathml_anim.maths.linear_maps import Matrix, Points, Vector


@dataclass(frozen=True, eq=False)
class Eigen:
    """The eigenvalues (n,) of a matrix, the largest in size first, and an eigenvector for each as columns (n, n).

    An eigenvector's largest entry is 1; the last one's is −1 where that keeps space from being turned over.
    """

    values: Vector
    vectors: Matrix

    def vector(self, number: int) -> Vector:
        """Return the eigenvector of one of the values; the first is 0."""
        return np.array(self.vectors[:, number])

    def coordinates(self, vector: ArrayLike) -> Vector:
        """Return how much of each eigenvector makes up a vector: V⁻¹ v (Strang, 5th ed., §6.2)."""
        return np.asarray(np.linalg.solve(self.vectors, np.asarray(vector, dtype=np.float64)))

    def power(self, exponent: int, vector: ArrayLike) -> Vector:
        """Return the matrix to a power times a vector, V Λᵏ V⁻¹ v: each coordinate grows on its own."""
        return np.asarray(self.vectors @ (self.values**exponent * self.coordinates(vector)))


def eigen(matrix: ArrayLike) -> Eigen:
    """Return the real eigenvalues and eigenvectors of a square matrix (Strang, 5th ed., §6.1).

    Raises:
        ValueError: some directions turn (complex eigenvalues), or there are too few eigenvectors for a basis.
    """
    values, vectors = np.linalg.eig(np.asarray(matrix, dtype=np.float64))
    if np.iscomplexobj(values):
        raise ValueError("the matrix turns directions that no real eigenvector spans: its eigenvalues are complex")
    if abs(np.linalg.det(vectors)) < 1e-8:
        raise ValueError("the matrix has too few eigenvectors to be a basis")
    order = np.argsort(-np.abs(values), kind="stable")
    largest = np.abs(vectors).max(axis=0)
    leading = np.argmax(np.abs(vectors) > largest - 1e-9, axis=0)
    signs = np.sign(np.take_along_axis(vectors, leading[None], axis=0))[0]
    basis = (vectors / largest * signs)[:, order]
    basis[:, -1] *= np.sign(np.linalg.det(basis))
    return Eigen(values[order], basis)


def characteristic(matrix: ArrayLike, shifts: ArrayLike) -> NDArray[np.float64]:
    """Return det(A − λI) for every λ of an array: zero at the eigenvalues (Strang, 5th ed., §6.1)."""
    square, given = np.asarray(matrix, dtype=np.float64), np.asarray(shifts, dtype=np.float64)
    return np.asarray(np.linalg.det(square - given[..., None, None] * np.eye(len(square))))


def axis_angles(vectors: ArrayLike) -> Vector:
    """Return the angles of the lines along vectors of the plane, columns (2, n), in radians from 0 to π."""
    x, y = np.asarray(vectors, dtype=np.float64)
    return np.asarray(np.arctan2(y, x) % np.pi)


def turned_by(matrix: ArrayLike, vector: ArrayLike) -> float:
    """Return the angle in radians, from 0 to π, between a vector of the plane and its image."""
    v = np.asarray(vector, dtype=np.float64)
    image = np.asarray(matrix, dtype=np.float64) @ v
    return float(np.arctan2(abs(v[0] * image[1] - v[1] * image[0]), v @ image))


def rayleigh_quotient(matrix: ArrayLike, vector: ArrayLike) -> float:
    """Return vᵀAv / vᵀv: how far the image of v reaches along v, in lengths of v (Trefethen and Bau, lecture 27)."""
    v = np.asarray(vector, dtype=np.float64)
    return float(v @ np.asarray(matrix, dtype=np.float64) @ v / (v @ v))


@dataclass(frozen=True, eq=False)
class PowerIteration:
    """Unit vectors (steps + 1, n), each pulled by the matrix from the last, and their Rayleigh quotients."""

    vectors: Points
    quotients: Vector


def power_iteration(matrix: ArrayLike, start: ArrayLike, steps: int) -> PowerIteration:
    """Return what becomes of a vector that a matrix moves and that is then shrunk to length one, again and again.

    Source: Trefethen and Bau, Numerical Linear Algebra, algorithm 27.1.

    Raises:
        ValueError: a vector on the way is zero.
    """
    square, at = np.asarray(matrix, dtype=np.float64), np.asarray(start, dtype=np.float64)
    passed = []
    for _ in range(steps + 1):
        length = float(np.linalg.norm(at))
        if length == 0:
            raise ValueError("the zero vector has no direction to follow")
        passed.append(at / length)
        at = square @ passed[-1]
    return PowerIteration(np.stack(passed), np.array([rayleigh_quotient(square, v) for v in passed]))


def orbit(matrix: ArrayLike, start: ArrayLike, steps: int) -> Points:
    """Return a vector and where a matrix takes it again and again, (steps + 1, n)."""
    points = [np.asarray(start, dtype=np.float64)]
    for _ in range(steps):
        points.append(np.asarray(matrix, dtype=np.float64) @ points[-1])
    return np.stack(points)
