"""The numbers of *The closest point*: a drop on a line, a line among three points, and the normal equations."""

from dataclasses import dataclass

import numpy as np

from mathml_anim.maths.least_squares import (
    LeastSquares,
    amount_along,
    feet_across,
    least_squares,
    line_columns,
    residuals,
)
from mathml_anim.maths.linear_maps import Matrix, Points, Vector
from mathml_anim.maths.spans import weights_for

POINT = np.array([3.0, 4.0])
ALONG = np.array([1.0, 1.0])
X = np.array([0.0, 1.0, 2.0])
HEIGHTS = np.array([6.0, 0.0, 0.0])
FURTHER = np.array([6.5, -4.5])
"""A line through the middle of the three points that is tilted too far."""
RAISED = np.array([[0.7, 0.0], [-0.7, 0.0]])
"""By what the best line is raised and lowered, to see its squares grow."""
TILTED = np.array([[0.8, -0.8], [-0.8, 0.8]])
"""By what it is tilted about its middle, both ways."""
NEXT_MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])


@dataclass(frozen=True, eq=False)
class Dropped:
    """A point and the direction of a line that misses it; the walk along the line, in multiples of the direction."""

    b: Vector
    a: Vector
    walk: tuple[float, float]

    @property
    def x(self) -> float:
        """How many times the direction leads to the closest point."""
        return amount_along(self.b, self.a)

    @property
    def p(self) -> Vector:
        """The closest point."""
        return self.x * self.a

    @property
    def ab(self) -> float:
        """The dot product of the two."""
        return float(self.a @ self.b)

    @property
    def aa(self) -> float:
        """The direction's dot product with itself."""
        return float(self.a @ self.a)


@dataclass(frozen=True, eq=False)
class Lines:
    """Three points, their best line, and lines by the weights (2,) of ones and of x: their height and their slope."""

    fit: LeastSquares
    outer_two: Vector
    last_two: Vector
    mean: Vector
    further: Vector

    @property
    def x(self) -> Vector:
        """Where the points stand."""
        return self.fit.columns[:, 1]

    @property
    def b(self) -> Vector:
        """How high they are."""
        return self.fit.target

    @property
    def points(self) -> Points:
        """The points, (3, 2)."""
        return np.column_stack([self.x, self.b])

    @property
    def weights(self) -> Vector:
        """The best line."""
        return self.fit.weights

    @property
    def down(self) -> float:
        """By how much it falls."""
        return -float(self.weights[1])

    @property
    def first_miss(self) -> float:
        """By how much the line through the last two misses the first."""
        return float(residuals(self.fit.columns, self.b, self.last_two)[0])

    @property
    def middle_miss(self) -> float:
        """By how much the line through the outer two misses the one between, without its sign."""
        return -float(residuals(self.fit.columns, self.b, self.outer_two)[1])

    @property
    def totals(self) -> Vector:
        """The total of the squares while the line lies low, is raised, is tilted, and is tilted too far."""
        shown = (self.last_two, self.mean, self.weights, self.further)
        misses = (residuals(self.fit.columns, self.b, weights) for weights in shown)
        return np.array([miss @ miss for miss in misses])


@dataclass(frozen=True, eq=False)
class Linked:
    """The lines, those that are moved while a point moves in the plane of the columns (n, 2), and mixes (m, 2)."""

    lines: Lines
    walk: Points
    mixes: Points

    @property
    def b(self) -> Vector:
        """The three heights."""
        return self.lines.b


@dataclass(frozen=True, eq=False)
class Across:
    """The lines, how long x and y are drawn before and after the stretch, and the feet of drops straight across."""

    lines: Lines
    unit: Vector
    stretched: Vector

    @property
    def feet(self) -> Points:
        """Where drops straight across meet the best line before the stretch, (3, 2)."""
        return feet_across(self.lines.points, *self.lines.weights, unit=self.unit)


@dataclass(frozen=True, eq=False)
class Misses:
    """Three lots of misses, rows (3, 3), of which one is that of a best line; the columns, and the lines (3, 2)."""

    columns: Matrix
    misses: Points
    lines: Points

    @property
    def products(self) -> Points:
        """The dot product of each row with both columns, (3, 2)."""
        return np.asarray(self.misses @ self.columns)

    @property
    def sums(self) -> Vector:
        """What the misses of each line add up to."""
        return self.products[:, 0]

    @property
    def short(self) -> float:
        """What the third line's misses make times x, without its sign."""
        return -float(self.products[2, 1])

    @property
    def correct(self) -> int:
        """Which line is the best one."""
        return int(np.argmin(np.abs(self.products).sum(axis=1)))

    @property
    def data(self) -> Points:
        """The heights of the points of each line, (3, 3)."""
        return np.asarray(self.lines @ self.columns.T + self.misses)

    @property
    def better(self) -> Points:
        """The best lines of the three sets of points, (3, 2)."""
        return np.array([least_squares(self.columns, heights).weights for heights in self.data])

    @property
    def before(self) -> Vector:
        """The total of the squares of each line, (3,)."""
        return np.asarray((self.misses**2).sum(axis=1))

    @property
    def after(self) -> Vector:
        """The least total of the squares that any line has among each lot of points, (3,)."""
        left = self.data - self.better @ self.columns.T
        return np.asarray((left**2).sum(axis=1))


@dataclass(frozen=True, eq=False)
class Kept:
    """The drop on a line, the lines and their plane, and the matrix of the next lecture."""

    dropped: Dropped
    linked: Linked
    then: Matrix


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    amount: float
    foot: Vector
    gram: Matrix
    right: Vector
    strang: Vector
    weights: Vector


def the_closest_point() -> Dropped:
    """The point (3, 4), dropped on the line through (1, 1)."""
    return Dropped(POINT, ALONG, (2.7, 4.5))


def every_line_misses() -> Lines:
    """No line meets the points (0, 6), (1, 0), (2, 0); the best one is 5 − 3x (Strang, 5th ed., §4.3)."""
    columns = line_columns(X)
    fit = least_squares(columns, HEIGHTS)
    outer, last = (weights_for(columns[rows].T, HEIGHTS[rows]) for rows in ([0, 2], [1, 2]))
    return Lines(fit, outer, last, np.array([HEIGHTS.mean(), 0.0]), FURTHER)


def three_points_are_one() -> Linked:
    """While a line moves among three points, one point moves in the plane of all lines."""
    lines = every_line_misses()
    walk = np.array([[2.0, 0.0], [4.0, -3.0], [4.0, -1.5], lines.weights])
    return Linked(lines, walk, np.array([[2.0, 1.0], [3.0, -2.0]]))


def perpendicular_to_both() -> Lines:
    """The gap is perpendicular to both columns: the normal equations, and their solution."""
    return every_line_misses()


def not_straight_across() -> Across:
    """Right angles among the points are gone as soon as x is measured in other units."""
    return Across(every_line_misses(), np.array([2.0, 0.56]), np.array([3.3, 0.56]))


def nothing_left_to_gain() -> Misses:
    """Of three lots of misses, only one is perpendicular to both columns."""
    misses = np.array([[2.0, -1.0, 2.0], [-1.0, 2.0, -1.0], [2.0, -2.0, 0.0]])
    return Misses(line_columns(X), misses, np.array([[2.0, 0.0], [3.0, -0.5], [3.0, 0.0]]))


def recap() -> Kept:
    """The two pictures once more, and what comes next."""
    return Kept(the_closest_point(), three_points_are_one(), NEXT_MATRIX)


def practice() -> Practice:
    """Answers to the exercises."""
    onto, vector = np.array([1.0, 2.0]), np.array([5.0, 0.0])
    amount = amount_along(vector, onto)
    strang = least_squares(line_columns([0, 1, 3, 4]), [0, 8, 8, 20])
    weights = np.round(every_line_misses().weights, 6)
    return Practice(amount, amount * onto, strang.gram, strang.right, strang.weights, weights)
