"""The numbers of *Find the axes of a data set*: spinning axes, covariances, and what units do to them."""

from dataclasses import dataclass
from math import degrees, radians

import numpy as np

from mathml_anim.datasets.iris import MEASURES as FLOWER_MEASURES
from mathml_anim.datasets.iris import Irises, irises
from mathml_anim.datasets.source import Source
from mathml_anim.datasets.wine import MEASURES, Wines, wines
from mathml_anim.maths.eigen import Eigen, axis_angles, eigen
from mathml_anim.maths.linear_maps import Matrix, Points, Vector
from mathml_anim.maths.pca import PCA, covariance, pca, variance_along

PAIR = (2, 0)
"""Petal length and sepal length, both in centimetres."""
SEPALS = (0, 1)
SLANT = radians(40)
TURN = (-45.0, 135.0)
"""From where to where the axis spins, in degrees: half a turn, and so every axis once."""
MATRIX = np.array([[4.0, 2.0], [2.0, 3.0]])
NUDGE, PAST = radians(12), radians(30)
"""How far u turns first, and how far past the best axis."""
SEED, MADE_UP = 11, 140
THOUSAND = 1000.0
SYNTHETIC = Source(
    title="A synthetic cloud of points",
    creators="drawn with NumPy",
    year=2026,
    licence="CC0",
    url="https://numpy.org/doc/stable/reference/random/",
    badge=f"synthetic · seed {SEED}",
)


@dataclass(frozen=True, eq=False)
class Pair:
    """Flowers by two of their measures, (n, 2) in centimetres, and the angle in radians of a line that is neither."""

    flowers: Irises
    points: Points
    names: tuple[str, ...]
    slant: float

    @property
    def centre(self) -> Vector:
        """The middle of the cloud, (2,)."""
        return np.asarray(self.points.mean(axis=0))


@dataclass(frozen=True, eq=False)
class Spin:
    """The same flowers around their middle, (n, 2), and the variance (m,) along axes at angles (m,) in degrees."""

    pair: Pair
    centred: Points
    angles: Vector
    variances: Vector
    found: PCA

    @property
    def start(self) -> float:
        """The variance along the axis before it spins."""
        return float(self.variances[0])

    @property
    def peak(self) -> float:
        """The largest variance."""
        return float(self.found.variances[0])

    @property
    def low(self) -> float:
        """The least variance."""
        return float(self.found.variances[1])

    @property
    def total(self) -> float:
        """The variance along an axis and along the one at a right angle to it: the same for all axes."""
        return float(self.found.variances.sum())

    @property
    def peak_angle(self) -> float:
        """The angle in degrees of the axis of largest variance."""
        return degrees(np.arctan2(self.found.axes[0, 1], self.found.axes[0, 0]))


@dataclass(frozen=True, eq=False)
class Lined:
    """A covariance matrix, its eigenvectors, and a made-up cloud (n, 2) that has exactly this covariance."""

    matrix: Matrix
    eigen: Eigen
    points: Points
    source: Source

    @property
    def values(self) -> Vector:
        """The eigenvalues, the largest first."""
        return self.eigen.values

    @property
    def angles(self) -> Vector:
        """The angles of the eigenvectors in radians, from 0 to π."""
        return axis_angles(self.eigen.vectors)


@dataclass(frozen=True, eq=False)
class Turned:
    """Flowers in four dimensions: two of their measures to look along at first, and the axes of their variance."""

    flowers: Irises
    found: PCA
    names: tuple[str, ...]
    view: Matrix

    @property
    def shares(self) -> Vector:
        """The share of the variance along each axis."""
        return self.found.ratios

    @property
    def seen_first(self) -> float:
        """The share of the variance that is seen along two measures."""
        return float(variance_along(self.flowers.measures, self.view).sum() / self.found.variances.sum())

    @property
    def kept(self) -> float:
        """The share of the variance that two axes keep."""
        return float(self.shares[:2].sum())


@dataclass(frozen=True, eq=False)
class Units:
    """Wines, their axes as they are measured, and their axes once proline is counted in thousands."""

    wines: Wines
    names: tuple[str, ...]
    raw: PCA
    rescaled: PCA
    rescaled_scores: Points
    times: float

    @property
    def share(self) -> float:
        """The share of the variance along the first axis."""
        return float(self.raw.ratios[0])

    @property
    def then_share(self) -> float:
        """The share of the variance along the first axis in the other unit."""
        return float(self.rescaled.ratios[0])

    @property
    def count(self) -> int:
        """The number of measures."""
        return len(self.names)

    @property
    def spreads(self) -> Vector:
        """From the least to the largest amount of each measure, the widest spread first."""
        return -np.sort(-np.ptp(self.wines.measures, axis=0))

    @property
    def others(self) -> float:
        """What the spreads of all but two of the measures stay below, rounded up to tens."""
        return float(np.ceil(self.spreads[2] / 10) * 10)

    @property
    def leading(self) -> int:
        """Which measure the first axis is made of."""
        return int(np.argmax(np.abs(self.raw.axes[0])))

    @property
    def then_leading(self) -> int:
        """Which it is made of in the other unit."""
        return int(np.argmax(np.abs(self.rescaled.axes[0])))


@dataclass(frozen=True, eq=False)
class Footing:
    """Wines and their axes as they are measured, and with every measure in its own standard deviations.

    `rescaled` are their axes with proline in another unit, and `rescaled_scores` where they lie along these.
    """

    wines: Wines
    names: tuple[str, ...]
    raw: PCA
    standard: PCA
    rescaled: PCA
    rescaled_scores: Points

    @property
    def count(self) -> int:
        """The number of measures."""
        return len(self.names)

    @property
    def leading(self) -> int:
        """Which measure varies most."""
        return int(np.argmax(self.standard.scale))

    @property
    def share(self) -> float:
        """The share of the variance along the first axis of the standardised measures."""
        return float(self.standard.ratios[0])


@dataclass(frozen=True, eq=False)
class Kept:
    """The spinning axis and the wines once more."""

    spin: Spin
    footing: Footing


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    values: Vector
    total: float
    share: float
    ratios: Vector
    needed: int
    standard: float


def _pair() -> Pair:
    flowers = irises()
    return Pair(flowers, flowers.measures[:, PAIR], tuple(FLOWER_MEASURES[n] for n in PAIR), SLANT)


def one_number_each() -> Pair:
    """Petals and sepals of all flowers; on a slanted line they spread wider than on either measure's."""
    return _pair()


def an_axis_spins() -> Spin:
    """The variance along an axis that makes half a turn has one peak and, at a right angle to it, one low."""
    pair = _pair()
    angles = np.linspace(*TURN, 181)
    turns = np.radians(angles)
    directions = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    return Spin(pair, pair.points - pair.centre, angles, variance_along(pair.points, directions), pca(pair.points))


def the_axes_line_up() -> Lined:
    """Along an eigenvector of the covariance, S u leans to neither side; its eigenvalue is the variance there."""
    drawn = np.random.default_rng(SEED).standard_normal((MADE_UP, 2))
    white = drawn - drawn.mean(axis=0)
    white = white @ np.linalg.inv(np.linalg.cholesky(covariance(white))).T
    return Lined(MATRIX, eigen(MATRIX), white @ np.linalg.cholesky(MATRIX).T, SYNTHETIC)


def four_numbers_in_two() -> Turned:
    """Seen along its first two axes, the cloud of flowers shows nearly all of its variance, and its kinds part."""
    flowers = irises()
    return Turned(flowers, pca(flowers.measures), FLOWER_MEASURES, np.eye(len(FLOWER_MEASURES))[list(SEPALS)])


def one_unit_takes_over() -> Units:
    """The first axis of the wines is proline alone; in another unit it is magnesium."""
    found = wines()
    unit = np.where(np.array(MEASURES) == "proline", 1 / THOUSAND, 1.0)
    rescaled = pca(found.measures * unit)
    scores = rescaled.scores(found.measures * unit, 2)
    return Units(found, MEASURES, pca(found.measures), rescaled, scores, THOUSAND)


def on_the_same_footing() -> Footing:
    """Standardised, the first axis holds less of the variance, but the three kinds of wine part."""
    found, other = wines(), one_unit_takes_over()
    standard = pca(found.measures, standardise=True)
    return Footing(found, MEASURES, other.raw, standard, other.rescaled, other.rescaled_scores)


def recap() -> Kept:
    """An axis that spins, and wines that part."""
    return Kept(an_axis_spins(), on_the_same_footing())


def practice() -> Practice:
    """Answers to the exercises."""
    exercise = eigen(np.array([[5.0, 2.0], [2.0, 2.0]])).values
    standard = on_the_same_footing().standard.ratios
    return Practice(
        values=exercise,
        total=float(exercise.sum()),
        share=float(exercise[0] / exercise.sum()),
        ratios=pca(irises().measures).ratios.round(4),
        needed=int(np.argmax(np.cumsum(standard) > 0.8)) + 1,
        standard=float(standard[0].round(3)),
    )
