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
STEPS, FLIGHT = 24, 56
"""How many steps a walk has, and how many it has at the last rate, until it is beyond the landscape."""
GOOD = 0.09
TARGET = 0.5
"""How near to the lowest point counts as there."""
REACH = (7.6, 3.5)
"""How far the landscape goes to the right and up."""

LINE_START, OTHER_START = np.array([2.0, -0.35]), np.array([0.7, -0.15])
LINE_RATE, LINE_STEPS = 0.1, 20
VALLEY_RATE, VALLEY_STEPS = 0.007, 120
SIDE = 5.0
TILT = 0.5
"""How fast the landscape of valleys rises with the square of the distance from the first of them."""


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
    target: float
    arrival: int

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
    target: float

    @property
    def arrivals(self) -> tuple[int, ...]:
        """After how many steps each of those that arrive is there."""
        return tuple(steps for path in self.paths if (steps := steps_until(path, self.target)) is not None)


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

    @property
    def steep(self) -> float:
        """What the slope along y is for each unit of y."""
        return 2 * self.bowl.b

    @property
    def gentle(self) -> float:
        """What the slope along x is for each unit of x."""
        return 2 * self.bowl.a

    @property
    def times(self) -> float:
        """How many times as fast the factor of y falls as that of x."""
        return self.steep / self.gentle

    @property
    def good(self) -> float:
        """A rate that is nearly the best."""
        return GOOD

    @property
    def left(self) -> float:
        """What a step at that rate leaves of x."""
        return float(self.bowl.factors(GOOD)[0])

    def path(self, rate: float) -> Points:
        """Return where descent goes at a rate."""
        return gradient_descent(self.bowl.gradient, self.start, rate, self.steps)


@dataclass(frozen=True, eq=False)
class Fit:
    """A line that descends to the best one on petals: lengths less their mean, widths, the loss and the way down it.

    A line is two numbers (2,): its lift, how high it is in the middle of the lengths, and its tilt, its slope. `turned`
    are the lines (3, 2) before the descent: a flat one, then lifted, then tilted.
    """

    flowers: Irises
    lengths: Vector
    widths: Vector
    mean_length: float
    landscape: Landscape
    turned: Points
    turned_losses: Vector
    path: Points
    other: Points
    rate: float
    losses: Vector
    best: Vector

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return len(self.path) - 1


@dataclass(frozen=True, eq=False)
class Valleys:
    """Himmelblau's landscape, tilted, walkers (steps + 1, n, 2) from many places, and the valley that each ends in."""

    landscape: Landscape
    paths: Points
    valleys: NDArray[np.int64]
    minima: Points
    heights: Vector

    @property
    def neighbours(self) -> tuple[int, int]:
        """Two walkers that begin nearest to each other: one ends in the deepest valley, one farthest from it."""
        starts, ends = self.paths[0], self.paths[-1]
        apart = np.linalg.norm(starts[:, None] - starts[None], axis=2)
        drift = np.linalg.norm(ends[:, None] - ends[None], axis=2)
        near = (apart > 0) & (apart < apart[apart > 0].min() + 1e-9)
        score = np.where(near & (self.valleys == self.deepest)[:, None], drift, 0)
        first, second = np.unravel_index(int(np.argmax(score)), score.shape)
        return int(first), int(second)

    @property
    def deepest(self) -> int:
        """Which valley is the deepest."""
        return int(np.argmin(self.heights))

    @property
    def ends(self) -> NDArray[np.int64]:
        """How many walkers end in each valley."""
        return np.bincount(self.valleys, minlength=self.count)

    @property
    def in_deepest(self) -> int:
        """How many walkers end in the deepest valley."""
        return int(self.ends[self.deepest])

    @property
    def walkers(self) -> int:
        """How many walkers there are."""
        return len(self.valleys)

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


def steps_until(path: Points, distance: float) -> int | None:
    """Return after how many steps a walk (steps + 1, 2) is as near to the lowest point, the origin; None if never."""
    near = np.flatnonzero(np.linalg.norm(path, axis=1) <= distance)
    return int(near[0]) if len(near) else None


def tilted(points: Points) -> NDArray[np.float64]:
    """Return the heights (...) of Himmelblau's landscape, tilted so that its valleys are not equally deep."""
    return np.asarray(himmelblau(points) + TILT * ((points - HIMMELBLAU_MINIMA[0]) ** 2).sum(axis=-1))


def tilted_gradient(points: Points) -> Points:
    """Return the gradients (..., 2) of the tilted landscape."""
    return np.asarray(himmelblau_gradient(points) + 2 * TILT * (points - HIMMELBLAU_MINIMA[0]))


def landscape_of_bowl() -> Landscape:
    """Return the bowl from above."""
    x, y = np.linspace(-REACH[0], REACH[0], 161), np.linspace(-REACH[1], REACH[1], 121)
    heights = BOWL.height(np.stack(np.meshgrid(x, y), axis=-1))
    return Landscape(x, y, heights, tuple(float(level) for level in np.array([1, 2.6, 4.2, 5.8, 7.4, 9]) ** 2))


def descend(rate: float, steps: int = STEPS) -> Descent:
    """Return the walk on the bowl at a rate."""
    path = gradient_descent(BOWL.gradient, START, rate, steps)
    arrival = steps_until(path, TARGET)
    assert arrival is not None
    return Descent(BOWL, landscape_of_bowl(), rate, path, BOWL.factors(rate), TARGET, arrival)


def which_way_is_down() -> Descent:
    """The way down from a point is against the gradient."""
    return descend(RATES[0])


def one_step() -> Descent:
    """A step multiplies each coordinate by a factor of its own."""
    return descend(RATES[0])


def longer_steps() -> Race:
    """The same walk at four rates: down, across and down, across for ever, and out."""
    steps = (STEPS, STEPS, STEPS, FLIGHT)
    pairs = zip(RATES, steps, strict=True)
    paths = tuple(gradient_descent(BOWL.gradient, START, rate, count) for rate, count in pairs)
    return Race(landscape_of_bowl(), RATES, paths, TARGET)


def the_rate_decides() -> Sweep:
    """The factors of both coordinates at every rate: the steep one sets the limit."""
    rates = np.linspace(0, 0.101, 102)
    factors = np.stack([BOWL.factors(rate) for rate in rates])
    return Sweep(BOWL, landscape_of_bowl(), START, STEPS, rates, factors[:, 0], factors[:, 1], BOWL.limit)


def a_line_learns() -> Fit:
    """A line turns into place while a walker descends its loss."""
    flowers = irises()
    lengths, widths = flowers.measures[:, 2], flowers.measures[:, 3]
    loss = LineLoss(lengths - lengths.mean(), widths)
    path, other = (gradient_descent(loss.gradient, start, LINE_RATE, LINE_STEPS) for start in (LINE_START, OTHER_START))
    x, y = np.linspace(-0.2, 2.6, 113), np.linspace(-0.9, 1.3, 89)
    heights = loss.height(np.stack(np.meshgrid(x, y), axis=-1))
    levels = tuple(float(level) for level in loss.height(loss.best) + np.array([0.15, 0.5, 1.0, 1.7, 2.6, 3.7]))
    lift, tilt = LINE_START
    turned = np.array([(widths.mean(), 0), (lift, 0), (lift, tilt)])
    mean = float(lengths.mean())
    return Fit(
        flowers=flowers,
        lengths=lengths - mean,
        widths=widths,
        mean_length=mean,
        landscape=Landscape(x, y, heights, levels),
        turned=turned,
        turned_losses=loss.height(turned),
        path=path,
        other=other,
        rate=LINE_RATE,
        losses=loss.height(path),
        best=loss.best,
    )


def many_valleys() -> Valleys:
    """Where a walk ends depends on where it begins."""
    x = np.linspace(-SIDE, SIDE, 161)
    heights = tilted(np.stack(np.meshgrid(x, x), axis=-1))
    landscape = Landscape(x, x, heights, (4, 12, 26, 48, 85, 145, 230, 360))
    starts = np.stack(np.meshgrid(np.linspace(-4.5, 4.5, 11), np.linspace(-4.5, 4.5, 11)), axis=-1).reshape(-1, 2)
    paths = gradient_descent(tilted_gradient, starts, VALLEY_RATE, VALLEY_STEPS)
    minima = gradient_descent(tilted_gradient, HIMMELBLAU_MINIMA, VALLEY_RATE, 1000)[-1]
    return Valleys(landscape, paths, nearest(paths[-1], minima), minima, tilted(minima))


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
