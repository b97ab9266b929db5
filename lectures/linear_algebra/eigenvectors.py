"""The numbers of *Directions that survive*: eigenvalues, eigenvectors, and powers of a matrix."""

from dataclasses import dataclass
from math import degrees, pi

import numpy as np
from numpy.typing import NDArray

from mathml_anim.maths.eigen import (
    Eigen,
    PowerIteration,
    axis_angles,
    characteristic,
    eigen,
    orbit,
    power_iteration,
    turned_by,
)
from mathml_anim.maths.linear_maps import Matrix, Points, Vector, apply, rotation, shear

MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])
QUIZ_MATRIX = np.array([[3.0, 1.0], [0.0, 2.0]])
NEIGHBOURS = np.array([[1.0, 1.0], [1.0, 0.0]])
START = np.array([1.0, 0.0])
POWER = 10
FAR = 30


@dataclass(frozen=True, eq=False)
class Turned:
    """Vectors (k, 2), where a matrix takes them (k, 2), and by how many degrees each is turned (k,)."""

    matrix: Matrix
    vectors: Points
    images: Points
    angles: Vector


@dataclass(frozen=True, eq=False)
class Survivors:
    """A matrix and the directions that it only stretches."""

    matrix: Matrix
    eigen: Eigen

    @property
    def values(self) -> Vector:
        """The eigenvalues, the largest first."""
        return self.eigen.values

    @property
    def angles(self) -> Vector:
        """The angles of the eigenvectors in radians, from 0 to π."""
        return axis_angles(self.eigen.vectors)


@dataclass(frozen=True, eq=False)
class Shifted:
    """det(A − λI): λ (n,) and the determinant there (n,), with its lowest point and its roots."""

    survivors: Survivors
    shifts: NDArray[np.float64]
    determinants: NDArray[np.float64]
    roots: Vector

    @property
    def diagonal(self) -> float:
        """The number on the matrix's diagonal."""
        return float(self.survivors.matrix[0, 0])

    @property
    def product(self) -> float:
        """The product of the numbers off the diagonal."""
        return float(self.survivors.matrix[0, 1] * self.survivors.matrix[1, 0])

    @property
    def first_crushed(self) -> Vector:
        """What the matrix less its smaller eigenvalue sends to the origin."""
        return self.survivors.eigen.vector(1)

    @property
    def then_crushed(self) -> Vector:
        """What the matrix less its larger eigenvalue sends to the origin."""
        return self.survivors.eigen.vector(0)


@dataclass(frozen=True, eq=False)
class Quiz:
    """A matrix whose first column gives one eigenvector away, and arrows (k, 2) of which one is the other."""

    survivors: Survivors
    choices: Points
    images: Points

    @property
    def correct(self) -> int:
        """Which of the choices is only stretched."""
        turns = [turned_by(self.survivors.matrix, choice) for choice in self.choices]
        return int(np.argmin(turns))


@dataclass(frozen=True, eq=False)
class Pulled:
    """Power iteration, where each of its unit vectors is taken (n, 2), and what it closes in on."""

    survivors: Survivors
    iteration: PowerIteration
    images: Points

    @property
    def quotients(self) -> Vector:
        """The Rayleigh quotients, one for each vector."""
        return self.iteration.quotients

    @property
    def parts(self) -> Points:
        """The parts (n, 2, 2) of each vector along the eigenvectors, the larger eigenvalue's first."""
        known = self.survivors.eigen
        return np.stack([known.coordinates(v)[:, None] * known.vectors.T for v in self.iteration.vectors])


@dataclass(frozen=True, eq=False)
class Powers:
    """A vector in the eigenbasis, and the matrix to a power times it."""

    survivors: Survivors
    start: Vector
    weights: Vector
    exponent: int
    path: Points
    growth: Vector
    result: Vector

    @property
    def first(self) -> Vector:
        """The eigenvector of the larger eigenvalue."""
        return self.survivors.eigen.vector(0)

    @property
    def ends(self) -> Vector:
        """The coordinates in the eigenbasis after all the steps."""
        return self.growth * self.weights


@dataclass(frozen=True, eq=False)
class Fibonacci:
    """The sequence (n,) from nought, neighbours as points (n - 1, 2), the later first; two far along."""

    survivors: Survivors
    sequence: NDArray[np.float64]
    points: Points
    far: int
    number: float
    before: float

    @property
    def ratio(self) -> float:
        """The larger eigenvalue: the golden ratio."""
        return float(self.survivors.values[0])

    @property
    def flip(self) -> float:
        """The other eigenvalue: it is negative, and smaller than one in size."""
        return float(self.survivors.values[1])

    @property
    def on_line(self) -> Points:
        """A vector of the golden line, one high, and where the matrix takes it, (2, 2)."""
        way = self.survivors.eigen.vector(0)
        return orbit(self.survivors.matrix, way / way[1], 1)

    @property
    def quotients(self) -> NDArray[np.float64]:
        """What each number of the sequence is over the one before, from the second one on, (n - 2,)."""
        return self.sequence[2:] / self.sequence[1:-1]

    @property
    def quotient(self) -> float:
        """The same far along the sequence."""
        return self.number / self.before


@dataclass(frozen=True, eq=False)
class Recap:
    """The first matrix once more, what is left of the plane at its largest eigenvalue, and a turn."""

    survivors: Survivors
    flat: Matrix
    turn: Matrix
    degrees: float


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    pair: Vector
    fifth: Vector
    shear_turn: float
    ascending: Vector
    far: int


def survivors(matrix: Matrix) -> Survivors:
    """Return a matrix with its eigenvalues and eigenvectors."""
    return Survivors(matrix, eigen(matrix))


def shadows(points: Points, way: Vector) -> NDArray[np.float64]:
    """Return where the shadows of points (..., 2) fall on the line through the origin along a vector, (..., 2)."""
    return np.multiply.outer(points @ way / (way @ way), way)


def most_arrows_turn() -> Turned:
    """Two arrows, and both are turned."""
    vectors = np.array([[1.5, -0.5], [0.2, 1.3]])
    angles = [degrees(turned_by(MATRIX, vector)) for vector in vectors]
    return Turned(MATRIX, vectors, apply(MATRIX, vectors), np.array(angles))


def some_stay_on_their_line() -> Survivors:
    """As an arrow goes round, its image lines up with it twice in half a turn."""
    return survivors(MATRIX)


def eigenlines_stay() -> Survivors:
    """The two lines that the matrix maps to themselves."""
    return survivors(MATRIX)


def lambda_makes_the_plane_fall_flat() -> Shifted:
    """The determinant of A − λI as λ slides from 0 to 4: it vanishes at the eigenvalues."""
    shifts = np.linspace(0, 4, 161)
    known = survivors(MATRIX)
    return Shifted(known, shifts, characteristic(MATRIX, shifts), np.sort(known.values))


def one_of_three_is_only_stretched() -> Quiz:
    """One of three arrows is only stretched."""
    choices = np.array([[0.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    return Quiz(survivors(QUIZ_MATRIX), choices, apply(QUIZ_MATRIX, choices))


def the_longest_stretch_wins() -> Pulled:
    """Power iteration from (1, 0): the Rayleigh quotients close in on the largest eigenvalue."""
    iteration = power_iteration(MATRIX, START, 4)
    return Pulled(survivors(MATRIX), iteration, apply(MATRIX, iteration.vectors))


def powers_are_easy() -> Powers:
    """In the eigenbasis, the tenth power is a power of two numbers."""
    known = survivors(MATRIX)
    return Powers(
        survivors=known,
        start=START,
        weights=known.eigen.coordinates(START),
        exponent=POWER,
        path=orbit(MATRIX, START, 2),
        growth=known.values**POWER,
        result=known.eigen.power(POWER, START),
    )


def fibonacci_finds_its_line() -> Fibonacci:
    """Each pair of neighbours is the matrix times the last one, nearer to the line of the golden ratio."""
    known = survivors(NEIGHBOURS)
    points = orbit(NEIGHBOURS, START, 5)
    number, before = np.linalg.matrix_power(NEIGHBOURS.astype(np.int64), FAR)[1]
    return Fibonacci(known, np.append(points[0, 1], points[:, 0]), points, FAR, float(number), float(before))


def recap() -> Recap:
    """The first matrix once more, A − λI at an eigenvalue, and a rotation, which has no eigenline."""
    known = survivors(MATRIX)
    return Recap(known, MATRIX - known.values[0] * np.eye(2), rotation(pi / 3), degrees(pi / 3))


def practice() -> Practice:
    """Answers to the exercises."""
    return Practice(
        pair=eigen(np.array([[4.0, 1.0], [2.0, 3.0]])).values,
        fifth=eigen(MATRIX).power(5, [1.0, 1.0]),
        shear_turn=turned_by(shear(1), [1.0, 0.0]),
        ascending=np.linalg.eigvalsh(MATRIX),
        far=int(np.linalg.matrix_power(NEIGHBOURS.astype(np.int64), FAR)[0, 1]),
    )
