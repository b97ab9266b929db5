"""The numbers of *Walking downhill*: a bowl at several rates, a line fitted to flowers, and a landscape of valleys."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.iris import Irises, irises
from mathml_anim.maths.descent import (
    HIMMELBLAU_MINIMA,
    Bowl,
    LineLoss,
    Points,
    gradient_descent,
    himmelblau,
    himmelblau_gradient,
    nearest,
)

Vector = NDArray[np.float64]

BOWL = Bowl(1, 10)
START = np.array([5.0, 1.2])
RATES = (0.05, 0.09, 0.1, 0.101)
STEPS = 24
REACH = (6.0, 3.5)
"""How far the landscape goes to the right and up."""

LINE_START = np.array([2.4, -0.7])
LINE_RATE, LINE_STEPS = 0.1, 20
VALLEY_RATE, VALLEY_STEPS = 0.008, 90
SIDE = 5.0


@dataclass(frozen=True, eq=False)
class Landscape:
    """Heights (n, m) over x (m,) and y (n,), and the levels of its lines."""

    x: Vector
    y: Vector
    heights: NDArray[np.float64]
    levels: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Descent:
    """Gradient descent on the bowl at one rate: where it goes, and what a step multiplies x and y by."""

    bowl: Bowl
    landscape: Landscape
    rate: float
    path: Points
    factors: Vector

    @property
    def start(self) -> Vector:
        """Where it begins."""
        return np.asarray(self.path[0])

    @property
    def gradient(self) -> Vector:
        """The gradient there."""
        return self.bowl.gradient(self.start)

    @property
    def second(self) -> Vector:
        """Where the first step ends."""
        return np.asarray(self.path[1])


@dataclass(frozen=True, eq=False)
class Race:
    """The same walk at several rates."""

    landscape: Landscape
    rates: tuple[float, ...]
    paths: tuple[Points, ...]

    @property
    def distances(self) -> Vector:
        """How far each is from the lowest point after its last step."""
        return np.array([float(np.linalg.norm(path[-1])) for path in self.paths])


@dataclass(frozen=True, eq=False)
class Sweep:
    """What a step multiplies x and y by at every rate (n,), and the rate at which y no longer shrinks."""

    bowl: Bowl
    landscape: Landscape
    start: Vector
    steps: int
    rates: Vector
    x_factors: Vector
    y_factors: Vector
    limit: float

    @property
    def bound(self) -> float:
        """What a step multiplies y by at the limit."""
        return float(self.bowl.factors(self.limit)[1])

    @property
    def flat(self) -> float:
        """The rate at which one step takes y to zero."""
        return self.limit / 2

    def path(self, rate: float) -> Points:
        """Return where descent goes at a rate."""
        return gradient_descent(self.bowl.gradient, self.start, rate, self.steps)


@dataclass(frozen=True, eq=False)
class Fit:
    """A line that descends to the best one on petals: lengths less their mean, widths, the loss and the way down it."""

    flowers: Irises
    lengths: Vector
    widths: Vector
    mean_length: float
    landscape: Landscape
    path: Points
    rate: float
    losses: Vector
    best: Vector


@dataclass(frozen=True, eq=False)
class Valleys:
    """Himmelblau's landscape, walkers (steps + 1, n, 2) from many places, and the valley that each ends in."""

    landscape: Landscape
    paths: Points
    valleys: NDArray[np.int64]
    minima: Points
    heights: Vector

    @property
    def neighbours(self) -> tuple[int, int]:
        """Two walkers that begin nearest to each other and end in valleys far apart."""
        starts, ends = self.paths[0], self.paths[-1]
        apart = np.linalg.norm(starts[:, None] - starts[None], axis=2)
        drift = np.linalg.norm(ends[:, None] - ends[None], axis=2)
        score = np.where((apart > 0) & (apart < apart[apart > 0].min() + 1e-9), drift, 0)
        first, second = np.unravel_index(int(np.argmax(score)), score.shape)
        return int(first), int(second)

    @property
    def count(self) -> int:
        """How many valleys there are."""
        return len(self.minima)


@dataclass(frozen=True, eq=False)
class Kept:
    """The bowl and the landscape of valleys once more, and a rate that is too small."""

    sweep: Sweep
    valleys: Valleys
    slow: float
    good: float
    large: float


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    step: Vector
    limit: float
    after: float
    lowest: float


def landscape_of_bowl() -> Landscape:
    """Return the bowl from above."""
    x, y = np.linspace(-REACH[0], REACH[0], 161), np.linspace(-REACH[1], REACH[1], 121)
    heights = BOWL.height(np.stack(np.meshgrid(x, y), axis=-1))
    return Landscape(x, y, heights, tuple(float(level) for level in np.array([1, 2.6, 4.2, 5.8, 7.4, 9]) ** 2))


def descend(rate: float, steps: int = STEPS) -> Descent:
    """Return the walk on the bowl at a rate."""
    path = gradient_descent(BOWL.gradient, START, rate, steps)
    return Descent(BOWL, landscape_of_bowl(), rate, path, BOWL.factors(rate))


def which_way_is_down() -> Descent:
    """The way down from a point is against the gradient."""
    return descend(RATES[0])


def one_step() -> Descent:
    """A step multiplies each coordinate by a factor of its own."""
    return descend(RATES[0])


def longer_steps() -> Race:
    """The same walk at four rates: down, across and down, across for ever, and out."""
    paths = tuple(gradient_descent(BOWL.gradient, START, rate, STEPS) for rate in RATES)
    return Race(landscape_of_bowl(), RATES, paths)


def the_rate_decides() -> Sweep:
    """The factors of both coordinates at every rate: the steep one sets the limit."""
    rates = np.linspace(0.01, 0.101, 92)
    factors = np.stack([BOWL.factors(rate) for rate in rates])
    return Sweep(BOWL, landscape_of_bowl(), START, STEPS, rates, factors[:, 0], factors[:, 1], BOWL.limit)


def a_line_learns() -> Fit:
    """A line turns into place while a walker descends its loss."""
    flowers = irises()
    lengths, widths = flowers.measures[:, 2], flowers.measures[:, 3]
    loss = LineLoss(lengths - lengths.mean(), widths)
    path = gradient_descent(loss.gradient, LINE_START, LINE_RATE, LINE_STEPS)
    x, y = np.linspace(-0.2, 2.6, 113), np.linspace(-0.9, 1.3, 89)
    heights = loss.height(np.stack(np.meshgrid(x, y), axis=-1))
    levels = tuple(float(level) for level in loss.height(loss.best) + np.array([0.15, 0.5, 1.0, 1.7, 2.6, 3.7]))
    landscape = Landscape(x, y, heights, levels)
    mean = float(lengths.mean())
    return Fit(
        flowers, lengths - mean, widths, mean, landscape, path, LINE_RATE, np.asarray(loss.height(path)), loss.best
    )


def many_valleys() -> Valleys:
    """Where a walk ends depends on where it begins."""
    x = np.linspace(-SIDE, SIDE, 161)
    heights = himmelblau(np.stack(np.meshgrid(x, x), axis=-1))
    landscape = Landscape(x, x, heights, tuple(float(level) for level in np.array([3, 6, 9, 12, 15, 19]) ** 2))
    starts = np.stack(np.meshgrid(np.linspace(-4.5, 4.5, 11), np.linspace(-4.5, 4.5, 11)), axis=-1).reshape(-1, 2)
    paths = gradient_descent(himmelblau_gradient, starts, VALLEY_RATE, VALLEY_STEPS)
    return Valleys(
        landscape, paths, nearest(paths[-1], HIMMELBLAU_MINIMA), HIMMELBLAU_MINIMA, himmelblau(HIMMELBLAU_MINIMA)
    )


def recap() -> Kept:
    """A rate that is too small, one too large, a good one, and the valleys."""
    return Kept(the_rate_decides(), many_valleys(), RATES[0] / 4, RATES[1], RATES[-1])


def practice() -> Practice:
    """Answers to the exercises."""
    bowl = Bowl(1, 4)
    return Practice(
        step=gradient_descent(bowl.gradient, (2.0, 1.0), 0.1, 1)[-1],
        limit=Bowl(3, 25).limit,
        after=float(gradient_descent(Bowl(1, 1).gradient, (1.0, 0.0), 0.1, 10)[-1, 0]),
        lowest=float(himmelblau((3.0, 2.0))),
    )
