"""The numbers of *Vectors: arrows, lists, data*: two arrows, their sum, and a hundred and fifty flowers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.iris import MEASURES, Irises, irises
from mathml_anim.maths.linear_maps import Vector, combination

A = np.array([3.0, 1.0])
B = np.array([-1.0, 2.0])
OURS = 0
ANOTHER = 100
FACTOR = 1.5
SEPALS, PETALS = (0, 1), (2, 3)
RADIUS = 0.25
"""How far from our flower others still count as near, in centimetres."""
SIXTH = np.pi / 3


def side_by_side(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return steps (n, 2) that lay equal ones of some points (n, 2) side by side: the first stays, six go around it."""
    _, of_place = np.unique(points, axis=0, return_inverse=True)
    steps = np.zeros_like(points)
    for place in np.unique(of_place):
        for turn, number in enumerate(np.flatnonzero(of_place == place)[1:]):
            ring, angle = (1, turn * SIXTH) if turn < 6 else (np.sqrt(3), (turn - 5.5) * SIXTH)
            steps[number] = ring * np.cos(angle), ring * np.sin(angle)
    return steps


@dataclass(frozen=True, eq=False)
class Flower:
    """One flower's four measures in centimetres, and where they come from."""

    measures: Vector
    flowers: Irises


@dataclass(frozen=True, eq=False)
class Kinds:
    """The same measures, and a typical flower (kinds, 4) of each kind."""

    measures: Vector
    typical: NDArray[np.float64]
    flowers: Irises

    @property
    def kinds(self) -> int:
        """The number of kinds."""
        return len(self.typical)


@dataclass(frozen=True, eq=False)
class Pair:
    """Two vectors of the plane and their sum."""

    a: Vector
    b: Vector

    @property
    def sum(self) -> Vector:
        """One after the other."""
        return combination([self.a, self.b], [1, 1])

    @property
    def left(self) -> float:
        """How far b goes to the left."""
        return float(-self.b[0])


@dataclass(frozen=True, eq=False)
class Shifted:
    """A vector, the starts (n, 2) of arrows that show it, and the one that it slides to first."""

    a: Vector
    starts: NDArray[np.float64]
    elsewhere: Vector

    @property
    def ends(self) -> NDArray[np.float64]:
        """Where the arrows end, (n, 2)."""
        return self.starts + self.a


@dataclass(frozen=True, eq=False)
class Scaled:
    """A vector times a factor."""

    factor: float
    vector: Vector

    @property
    def result(self) -> Vector:
        """Every number of the vector times the factor."""
        return combination([self.vector], [self.factor])


@dataclass(frozen=True, eq=False)
class Scalings:
    """A vector made longer, shorter and turned round, and lists (n, 2) to choose the last one from."""

    a: Vector
    longer: Scaled
    shorter: Scaled
    turned: Scaled
    choices: NDArray[np.float64]

    @property
    def correct(self) -> int:
        """Which of the choices is the turned vector."""
        return int(np.argmin(np.abs(self.choices - self.turned.result).max(axis=1)))


@dataclass(frozen=True, eq=False)
class Bars:
    """Two flowers of different kinds, and the one halfway between them."""

    first: Vector
    second: Vector
    half: float
    names: tuple[str, ...]
    flowers: Irises

    @property
    def between(self) -> Vector:
        """Half of their sum."""
        return combination([self.first, self.second], [self.half, self.half])


@dataclass(frozen=True, eq=False)
class Cloud:
    """All flowers as points of the plane, by two of their numbers, and one of them in focus.

    `starts` is where the axes begin, and `radius` how far from ours a flower is still near, in centimetres.
    """

    flowers: Irises
    ours: int
    columns: tuple[int, int]
    starts: tuple[float, float] = (0.0, 0.0)
    radius: float = RADIUS

    @property
    def points(self) -> NDArray[np.float64]:
        """The two numbers of every flower, (n, 2), in centimetres."""
        return self.flowers.measures[:, list(self.columns)]

    @property
    def point(self) -> Vector:
        """The two numbers of the flower in focus."""
        return np.asarray(self.points[self.ours])

    @property
    def beside(self) -> NDArray[np.float64]:
        """Steps (n, 2) from where flowers of equal numbers lie on one another, so that each is seen; ours stays."""
        return side_by_side(self.points)

    @property
    def count(self) -> int:
        """The number of flowers."""
        return self.flowers.count

    @property
    def names(self) -> tuple[str, str]:
        """What the two numbers are."""
        return MEASURES[self.columns[0]], MEASURES[self.columns[1]]

    @property
    def nearest(self) -> NDArray[np.int64]:
        """Which other flowers are near in the picture."""
        distances = np.linalg.norm(self.points - self.point, axis=1)
        return np.array([n for n in np.flatnonzero(distances <= self.radius) if n != self.ours])

    @property
    def near(self) -> int:
        """How many that are."""
        return len(self.nearest)

    @property
    def kind(self) -> str:
        """The kind of the nearest flowers; ValueError if they are of several."""
        (kind,) = set(self.flowers.kinds[self.nearest].tolist())
        return str(self.flowers.names[kind])


@dataclass(frozen=True, eq=False)
class TwoViews:
    """The same flowers by their petals and by their sepals."""

    petals: Cloud
    sepals: Cloud

    @property
    def count(self) -> int:
        """The number of flowers."""
        return self.petals.count


@dataclass(frozen=True, eq=False)
class ThreeWays:
    """The two vectors once more, points (m, 2) like the first, and how much of each (n, 2) is added in turn.

    `factors` are how much the first alone is stretched, and how much it is turned round.
    """

    pair: Pair
    others: NDArray[np.float64]
    factors: tuple[float, float]
    mixes: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    total: Vector
    between: Vector
    opposite: Vector
    average: Vector


def a_flower_in_four_numbers() -> Flower:
    """The first flower of the set."""
    flowers = irises()
    return Flower(flowers.measures[OURS], flowers)


def what_can_four_numbers_tell() -> Kinds:
    """The first flower, and the mean flower of each kind."""
    flowers = irises()
    typical = np.stack([flowers.of_kind(kind).mean(axis=0) for kind in range(len(flowers.names))])
    return Kinds(flowers.measures[OURS], typical, flowers)


def two_numbers_make_a_walk() -> Pair:
    """The list (3, 1) as an arrow, and where its tip is taken."""
    return Pair(A, B)


def an_arrow_has_no_home() -> Shifted:
    """Arrows that start anywhere are one vector, as long as they go equally far the same way."""
    elsewhere = np.array([-2.2, 1.2])
    lattice = np.array([[x, y] for y in (2.2, 1.2, 0.2, -0.8) for x in (-2.2, 0.9)])
    starts = lattice[~(lattice == elsewhere).all(axis=1)]
    return Shifted(A, starts, elsewhere)


def tip_to_tail() -> Pair:
    """(3, 1) and (-1, 2) make (2, 3), in either order."""
    return Pair(A, B)


def numbers_that_scale() -> Scalings:
    """A minus turns an arrow round; the size of the factor stretches it."""
    turned = Scaled(-FACTOR, A)
    choices = np.stack([turned.result * (1, -1), A - FACTOR, turned.result])
    return Scalings(A, Scaled(FACTOR, A), Scaled(0.5, A), turned, choices)


def bars_for_four_numbers() -> Bars:
    """Two flowers add bar by bar, and half of the sum lies between them."""
    flowers = irises()
    return Bars(flowers.measures[OURS], flowers.measures[ANOTHER], 0.5, MEASURES, flowers)


def a_point_among_many() -> Cloud:
    """By its petals, our flower lies among flowers of one kind only."""
    return Cloud(irises(), OURS, PETALS)


def another_pair_of_numbers() -> TwoViews:
    """By their sepals, two of the kinds mix."""
    flowers = irises()
    return TwoViews(Cloud(flowers, OURS, PETALS), Cloud(flowers, OURS, SEPALS, starts=(4.0, 2.0)))


def recap() -> ThreeWays:
    """The two arrows and their sum once more."""
    away = np.array([[-0.5, 0.45], [-0.85, 0.2], [-0.3, -0.45], [-0.7, -0.55], [0.1, -0.6], [0.45, 0.7], [0.5, -0.75]])
    return ThreeWays(Pair(A, B), A + away, (1.4, -0.6), np.array([[1.0, 1.0], [0.9, -0.4], [1.0, 1.0]]))


def practice() -> Practice:
    """Answers to the exercises."""
    return Practice(
        total=combination([[3.0, 1.0], [2.0, -4.0]], [1, 1]),
        between=np.array([4.0, 3.0]) - np.array([1.0, 2.0]),
        opposite=combination([[2.0, -3.0]], [-2]),
        average=np.round(combination(irises().of_kind(0), np.full(50, 1 / 50)), 12),
    )
