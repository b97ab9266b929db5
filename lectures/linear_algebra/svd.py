"""The numbers of *Rotate, stretch, rotate*: circles that become ellipses, and matrices as sums of layers."""

from dataclasses import dataclass
from math import degrees

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.digits import FULL_INK, Digit, digit
from mathml_anim.datasets.iris import MEASURES, irises
from mathml_anim.datasets.source import Source
from mathml_anim.maths.eigen import Eigen, eigen
from mathml_anim.maths.linear_maps import Matrix, Points, Vector, apply, rotation
from mathml_anim.maths.svd import SVD, svd

MATRIX = np.array([[3.0, 0.0], [4.0, 5.0]])
OTHER_MATRIX = np.array([[4.0, -3.0], [1.0, 2.0]])
QUIZ_MATRIX = np.array([[0.0, -2.0], [3.0, 0.0]])
DIGIT = 0
KEPT = 3
LARGE_SIDE = 1000
LARGE_KEPT = 50
PRACTICE_PICTURE = (100, 60)
PRACTICE_KEPT = 10


@dataclass(frozen=True, eq=False)
class Factored:
    """A matrix and its singular value decomposition."""

    matrix: Matrix
    svd: SVD

    @property
    def values(self) -> Vector:
        """The singular values, the largest first."""
        return self.svd.s

    @property
    def turns(self) -> tuple[float, float]:
        """The angles of v₁ and u₁, in degrees: how far Vᵀ turns back, and how far U turns."""
        into, out = (degrees(np.arctan2(way[1], way[0])) for way in (self.svd.vt[0], self.svd.u[:, 0]))
        return into, out

    @property
    def stretched(self) -> Points:
        """Where the input directions land, a vector a row: σ₁u₁ and σ₂u₂."""
        return apply(self.matrix, self.svd.vt)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Perpendicular pairs of unit vectors, and how far apart the matrix takes them.

    All angles are in degrees: `angle` between the images of i hat and j hat, `wide` between those of the pair
    turned by a `right` one, and `turn` is how far it is turned until its images are perpendicular.
    """

    factored: Factored
    angle: float
    wide: float
    turn: float
    right: float = 90.0

    @property
    def values(self) -> Vector:
        """The singular values, the largest first."""
        return self.factored.values


@dataclass(frozen=True, eq=False)
class Stages:
    """A matrix to take apart by a turn, a stretch and a turn, and another one."""

    factored: Factored
    other: Factored

    @property
    def values(self) -> Vector:
        """The singular values, the largest first."""
        return self.factored.values


@dataclass(frozen=True, eq=False)
class Contrast:
    """Eigenvalues beside singular values, and a matrix that has only the latter; `choices` of what those are."""

    factored: Factored
    eigen: Eigen
    asked: Factored
    choices: tuple[tuple[float, ...], ...]

    @property
    def correct(self) -> int:
        """Which of the choices are the singular values that are asked for."""
        return next(n for n, choice in enumerate(self.choices) if choice and np.allclose(choice, self.asked.values))

    @property
    def units(self) -> Points:
        """The eigenvectors at length one, a vector a row, the one of the larger eigenvalue first."""
        vectors = self.eigen.vectors.T
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


@dataclass(frozen=True, eq=False)
class Layers:
    """A matrix as a sum of layers, and how near to it a column times a row comes while the column turns all the way.

    `squares` are the sums of the squared entries of the layers, and `turned` is how far the column has turned from u₁,
    in degrees (n,).
    """

    factored: Factored
    squares: Vector
    ratio: float
    turned: Vector

    def of_rank_one(self, turned: float) -> tuple[Vector, Vector]:
        """Return u₁ turned by so many degrees, and the row with which it misses the matrix least."""
        column = rotation(np.radians(turned)) @ self.factored.svd.u[:, 0]
        return column, np.asarray(column @ self.factored.matrix)

    def missed_by(self, turned: float) -> float:
        """Return the sum of the squared differences between the matrix and that column times its row."""
        return float(np.sum((self.factored.matrix - np.outer(*self.of_rank_one(turned))) ** 2))

    @property
    def misses(self) -> Vector:
        """By how much the matrix is missed at each angle, (n,)."""
        return np.array([self.missed_by(angle) for angle in self.turned])


@dataclass(frozen=True, eq=False)
class Rebuilt:
    """A digit's grey levels (8, 8), 0 to 16 and not centred, as layers; the energy and the numbers that they take."""

    digit: Digit
    pixels: Matrix
    svd: SVD
    energy: Vector
    numbers: NDArray[np.int64]
    full: int = FULL_INK

    @property
    def rows(self) -> int:
        """The number of rows, and of columns."""
        return len(self.pixels)

    @property
    def kept(self) -> int:
        """How many layers the lecture keeps."""
        return KEPT


@dataclass(frozen=True, eq=False)
class Large:
    """What some layers of a large square picture take, against its pixels."""

    side: int
    kept: int
    numbers: int
    pixels: int

    @property
    def share(self) -> float:
        """The share of the pixels that the layers' numbers are."""
        return self.numbers / self.pixels


@dataclass(frozen=True, eq=False)
class Digits:
    """A digit from a few of its layers, and what that would take for a large picture."""

    rebuilt: Rebuilt
    large: Large


@dataclass(frozen=True, eq=False)
class Kept:
    """The matrix once more, and flowers' petals (n, 2) in centimetres from their mean, with their decomposition."""

    factored: Factored
    flowers: Points
    directions: SVD
    names: tuple[str, ...]
    source: Source


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    stretches: Vector
    errors: Vector
    pixels: int
    numbers: int
    values: Vector
    share: float


def factored(matrix: Matrix) -> Factored:
    """Return a matrix with its decomposition, turned so that Vᵀ is a rotation."""
    return Factored(matrix, svd(matrix).turned())


def storage(rows: int, columns: int, layers: int) -> int:
    """Return how many numbers some layers take: a column, a row and a weight for each."""
    return layers * (rows + columns + 1)


def angle_between(one: Vector, other: Vector) -> float:
    """Return the angle between two vectors of the plane in degrees, from 0 to 180."""
    return degrees(np.arctan2(abs(one[0] * other[1] - one[1] * other[0]), one @ other))


def the_circle_becomes_an_ellipse() -> Pairs:
    """The circle under the matrix, and how far apart i hat and j hat land."""
    known, (i_hat, j_hat) = factored(MATRIX), MATRIX.T
    return Pairs(known, angle_between(i_hat, j_hat), angle_between(j_hat, -i_hat), known.turns[0])


def a_pair_stays_perpendicular() -> Pairs:
    """The pair has to be turned by 45 degrees until its images are perpendicular."""
    return the_circle_becomes_an_ellipse()


def rotate_stretch_rotate() -> Stages:
    """Vᵀ turns v one onto the x-axis, and U turns the x-axis onto u one."""
    return Stages(factored(MATRIX), factored(OTHER_MATRIX))


def singular_is_not_eigen() -> Contrast:
    """Eigenvalues 5 and 3, but the longest stretch is √45; and a matrix that keeps no line has singular values."""
    asked = factored(QUIZ_MATRIX)
    return Contrast(factored(MATRIX), eigen(MATRIX), asked, ((), (3.0, 2.0), (3.0, -2.0)))


def layers_add_up() -> Layers:
    """Two layers; turned all the way round, no column with its best row misses by less than the first of them."""
    known = factored(MATRIX)
    first, turned = known.svd.layer(0), np.arange(361.0)
    return Layers(known, known.values**2, float(first[1, 0] / first[0, 0]), turned)


def rebuilt() -> Rebuilt:
    """Return the first handwritten digit and its layers."""
    picture = digit(DIGIT)
    pixels = picture.ink * FULL_INK
    found, counts = svd(pixels), np.arange(KEPT + 2)
    numbers = np.array([storage(*pixels.shape, int(k)) for k in counts])
    return Rebuilt(picture, pixels, found, np.array([found.energy(int(k)) for k in counts]), numbers)


def three_layers_make_a_digit() -> Digits:
    """The digit from its first layers, and how many numbers they take, here and for a large picture."""
    return Digits(
        rebuilt(), Large(LARGE_SIDE, LARGE_KEPT, storage(LARGE_SIDE, LARGE_SIDE, LARGE_KEPT), LARGE_SIDE * LARGE_SIDE)
    )


def recap() -> Kept:
    """The matrix once more, and the direction along which the petals of irises spread most."""
    flowers = irises()
    petals = flowers.measures[:, 2:]
    centred = petals - petals.mean(axis=0)
    return Kept(factored(MATRIX), centred, svd(centred), MEASURES[2:], flowers.source)


def practice() -> Practice:
    """Answers to the exercises."""
    diagonal = np.diag([4.0, 1.0])
    offered = (np.diag([4.0, 0.0]), np.full((2, 2), 2.5), np.diag([0.0, 1.0]))
    return Practice(
        stretches=svd(np.diag([-2.0, 1.0])).s,
        errors=np.array([np.linalg.norm(diagonal - one) ** 2 for one in offered]),
        pixels=PRACTICE_PICTURE[0] * PRACTICE_PICTURE[1],
        numbers=storage(*PRACTICE_PICTURE, PRACTICE_KEPT),
        values=np.linalg.svd(MATRIX, compute_uv=False),
        share=svd(MATRIX).energy(1),
    )
