"""The numbers of *How far can a few vectors reach?*: recipes for points, wasted arrows, and a rank."""

from dataclasses import dataclass
from math import radians

import numpy as np

from mathml_anim.maths.linear_maps import Matrix, Points, Vector, combination
from mathml_anim.maths.spans import adds_something_new, edge_on, plane_through, rank, weights_for

A = np.array([1.0, 2.0])
B = np.array([3.0, 1.0])
TWICE_A = np.array([2.0, 4.0])
TREASURE = np.array([-1.0, 3.0])
ANOTHER = np.array([1.0, 1.0])
ELEVATION = radians(28)
AZIMUTH = radians(-15)
NEXT_MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])


@dataclass(frozen=True, eq=False)
class Reached:
    """Two vectors of the plane, a point, how much of each leads there, and how much of each leads to another point."""

    a: Vector
    b: Vector
    point: Vector
    another: Vector

    @property
    def weights(self) -> Vector:
        """The only recipe of the point."""
        return weights_for([self.a, self.b], self.point)


@dataclass(frozen=True, eq=False)
class Wasted:
    """Two vectors on one line, mixes of them (n, 2), and the second nudged off the line."""

    a: Vector
    c: Vector
    mixes: Points
    nudged: Vector

    @property
    def factor(self) -> float:
        """How many times the first the second is."""
        return float(self.c[0] / self.a[0])

    @property
    def ends(self) -> Points:
        """Where the mixes end, (n, 2)."""
        return self.mixes @ np.stack([self.a, self.c])

    @property
    def rank(self) -> int:
        """How many of the two are independent."""
        return rank([self.a, self.c])

    @property
    def nudged_rank(self) -> int:
        """How many are once the second is off the line."""
        return rank([self.a, self.nudged])


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of vectors (n, 2, 2), a row each vector, of which one reaches the whole plane."""

    pairs: Points

    @property
    def ranks(self) -> tuple[int, ...]:
        """How many vectors of each pair are independent."""
        return tuple(rank(pair) for pair in self.pairs)

    @property
    def correct(self) -> int:
        """Which of the pairs reaches the whole plane."""
        return self.ranks.index(2)

    @property
    def factors(self) -> tuple[float, ...]:
        """How many times the first the second is, for each pair, if it is one at all; else zero."""
        return tuple(
            float(pair[1][0] / pair[0][0]) if count < 2 else 0.0
            for pair, count in zip(self.pairs, self.ranks, strict=True)
        )


@dataclass(frozen=True, eq=False)
class Table:
    """A table of numbers (3, 3) read by its columns, and the same with one number changed.

    `sheet` (2, 3) are two directions of the plane in which the columns lie; the azimuths and the elevation, in radians,
    are where it is looked at from: with the plane seen openly, and edge-on.
    """

    matrix: Matrix
    changed: Matrix
    sheet: Points
    open_azimuth: float
    edge_azimuth: float
    elevation: float

    @property
    def columns(self) -> Points:
        """The columns, a row each."""
        return self.matrix.T

    @property
    def first(self) -> float:
        """The first number."""
        return float(self.matrix[0, 0])

    @property
    def last(self) -> float:
        """The last number."""
        return float(self.matrix[-1, -1])

    @property
    def new(self) -> float:
        """What the last number is changed to."""
        return float(self.changed[-1, -1])

    @property
    def outer_sum(self) -> Vector:
        """The first column plus the third."""
        return combination(self.columns[[0, 2]], [1, 1])

    @property
    def times(self) -> float:
        """How many times the second column that is."""
        return float(self.outer_sum[0] / self.columns[1, 0])

    @property
    def is_new(self) -> tuple[bool, ...]:
        """Whether each column adds something to those before it."""
        return adds_something_new(self.columns)

    @property
    def rank(self) -> int:
        """How many columns add something new."""
        return rank(self.columns)

    @property
    def changed_rank(self) -> int:
        """How many do after the change."""
        return rank(self.changed.T)


@dataclass(frozen=True, eq=False)
class Kept:
    """The pair that sweeps the plane, the pair that does not, the table, and the one that moves the plane next."""

    pair: Reached
    wasted: Wasted
    table: Table
    then: Matrix


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    recipe: Vector
    factor: float
    three: int
    nine: int


def can_you_get_there() -> Reached:
    """Twice a and once b backwards lead to the treasure."""
    return Reached(A, B, TREASURE, ANOTHER)


def the_line_sweeps_the_plane() -> Reached:
    """The line along a, moved aside by b, passes every point."""
    return Reached(A, B, TREASURE, ANOTHER)


def a_second_arrow_is_wasted() -> Wasted:
    """Mixes of (1, 2) and (2, 4) stay on one line, until the second is nudged off it."""
    mixes = np.array([[1.0, 0.5], [0.4, 1.0], [1.9, 0.1], [1.9, -0.6], [-0.3, 0.7]])
    return Wasted(A, TWICE_A, mixes, np.array([3.0, 3.0]))


def every_point_has_one_address() -> Reached:
    """On a grid along a and b, every point has exactly one address."""
    return Reached(A, B, TREASURE, ANOTHER)


def one_pair_reaches_all() -> Pairs:
    """Of three pairs, only one reaches the whole plane."""
    return Pairs(np.array([[[1, -2], [-2, 4]], [[2, 1], [1, -1]], [[1, 1], [3, 3]]], dtype=np.float64))


def three_arrows_in_one_sheet() -> Table:
    """The columns of the numbers from one to nine lie in one plane; with one number changed, they do not."""
    matrix = np.arange(1.0, 10).reshape(3, 3)
    changed = matrix.copy()
    changed[-1, -1] = 4
    sheet = plane_through(matrix.T)
    return Table(matrix, changed, sheet, AZIMUTH, edge_on(sheet, ELEVATION), ELEVATION)


def recap() -> Kept:
    """The two pairs and the table once more."""
    return Kept(can_you_get_there(), a_second_arrow_is_wasted(), three_arrows_in_one_sheet(), NEXT_MATRIX)


def practice() -> Practice:
    """Answers to the exercises."""
    return Practice(
        recipe=weights_for([A, B], [5.0, 5.0]),
        factor=-4.0 / 2.0,
        three=rank([[1, 0, 1], [0, 1, 1], [1, 1, 2]]),
        nine=rank(np.arange(1, 10).reshape(3, 3)),
    )
