"""The numbers of *How much does area grow?*: matrices, and what becomes of areas and volumes under them."""

from dataclasses import dataclass

import numpy as np

from mathml_anim.maths.determinants import puddle, rhombus, signed_area, slides_to_rectangle, tiles_within
from mathml_anim.maths.linear_maps import LinearMap, Matrix, Points, apply, area_factor

FIRST_MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])
RANK_ONE = np.array([[1.0, 2.0], [2.0, 4.0]])
PUDDLE_AREA = 4.0
LETTER_F = np.array([[0, 0], [1, 0], [1, 2], [2.4, 2], [2.4, 3], [1, 3], [1, 4], [3, 4], [3, 5], [0, 5]]) * 0.13
LETTER_CORNER = np.array([0.46, 0.12])


@dataclass(frozen=True, eq=False)
class Puddle:
    """An uneven figure (n, 2), others like it, the matrix that stretches them, and its area before and after."""

    outline: Points
    others: tuple[Points, ...]
    growth: LinearMap
    before: float
    after: float


@dataclass(frozen=True, eq=False)
class Lengths:
    """Columns of one length, the area that lengths alone suggest, and the angle between the columns in radians."""

    growth: LinearMap
    start: float
    length: float
    guess: float
    angle: float

    def opened(self, angle: float) -> Matrix:
        """Return the columns with another angle between them."""
        return rhombus(self.length, angle)


@dataclass(frozen=True, eq=False)
class Slides:
    """A parallelogram, slid until one side stands upright, then until the other lies flat."""

    growth: LinearMap
    upright: LinearMap
    rectangle: LinearMap

    @property
    def ad(self) -> float:
        """The product of the entries on the diagonal."""
        return float(self.growth.matrix[0, 0] * self.growth.matrix[1, 1])

    @property
    def bc(self) -> float:
        """The product of the other two entries."""
        return float(self.growth.matrix[0, 1] * self.growth.matrix[1, 0])

    @property
    def step(self) -> float:
        """The length of a step to the right."""
        return 1.0

    @property
    def slope(self) -> float:
        """How much the first side climbs on a step to the right."""
        return float(self.growth.matrix[1, 0] / self.growth.matrix[0, 0])

    @property
    def width(self) -> float:
        """The width of the rectangle."""
        return float(self.rectangle.matrix[0, 0])

    @property
    def height(self) -> float:
        """The height of the rectangle."""
        return float(self.rectangle.matrix[1, 1])


@dataclass(frozen=True, eq=False)
class Tiling:
    """A puddle and the small squares (n, 4, 2) inside it, coarse and fine."""

    puddle: Puddle
    coarse: Points
    fine: Points

    @property
    def count(self) -> int:
        """The number of coarse squares."""
        return len(self.coarse)

    @property
    def finer_count(self) -> int:
        """The number of fine squares."""
        return len(self.fine)


@dataclass(frozen=True, eq=False)
class TurnedOver:
    """A matrix with its columns in the other order, and a letter (n, 2) that is mirrored by it."""

    growth: LinearMap
    swapped: LinearMap
    letter: Points


@dataclass(frozen=True, eq=False)
class Flattened:
    """A matrix of rank one, the products in its determinant, a puddle, and two points (2, 2) that land on one spot."""

    growth: LinearMap
    rank: int
    ad: float
    bc: float
    outline: Points
    twins: Points


@dataclass(frozen=True, eq=False)
class Foretold:
    """A matrix whose determinant can be seen, and determinants to choose from."""

    growth: LinearMap
    base: float
    height: float
    choices: tuple[float, ...]

    @property
    def correct(self) -> int:
        """Which of the choices is the determinant."""
        return self.choices.index(self.growth.factor)


@dataclass(frozen=True, eq=False)
class Box:
    """A 3×3 matrix, the same box slid upright, and the same floor with nothing above it."""

    growth: LinearMap
    upright: LinearMap
    flat: LinearMap
    floor: float
    height: float


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    mirror: float
    triangle: float
    both: float
    nine: float


def everything_grows() -> Puddle:
    """A puddle, and what the first matrix makes of it."""
    outline = puddle(PUDDLE_AREA)
    after = signed_area(apply(FIRST_MATRIX, outline))
    others = tuple(0.4 * outline + place for place in ((2.3, -1.7), (-2.0, 1.8)))
    return Puddle(outline, others, LinearMap.of(FIRST_MATRIX), round(signed_area(outline), 12), round(after, 12))


def long_arrows_mislead() -> Lengths:
    """Both columns are as long as a square's of five; how far they stand apart decides."""
    first, second = FIRST_MATRIX.T
    length = float(np.linalg.norm(first))
    angle = float(np.arccos(first @ second / length**2))
    return Lengths(LinearMap.of(FIRST_MATRIX), 1.0, length, round(length * float(np.linalg.norm(second)), 12), angle)


def slide_to_a_rectangle() -> Slides:
    """Two slides that leave the area as it is make a rectangle of the parallelogram."""
    upright, rectangle = slides_to_rectangle(FIRST_MATRIX)
    return Slides(LinearMap.of(FIRST_MATRIX), LinearMap.of(upright), LinearMap.of(rectangle))


def every_patch_grows_alike() -> Tiling:
    """Small squares fill the puddle, and each grows by the same factor."""
    poured = everything_grows()
    return Tiling(poured, tiles_within(poured.outline, 0.2), tiles_within(poured.outline, 0.1))


def the_square_turns_over() -> TurnedOver:
    """The columns of the first matrix in the other order turn the plane over."""
    return TurnedOver(LinearMap.of(FIRST_MATRIX), LinearMap.of(FIRST_MATRIX[:, ::-1].copy()), LETTER_F + LETTER_CORNER)


def rank_one_flattens() -> Flattened:
    """Columns on one line leave no area, and nothing to tell two points apart by."""
    (a, b), (c, d) = RANK_ONE.tolist()
    twins = np.array([-1.6, 1.5]) + np.outer([0, 1.8], [b, -a])
    outline = 0.4 * puddle(PUDDLE_AREA) + (3.3, -0.5)
    return Flattened(LinearMap.of(RANK_ONE), int(np.linalg.matrix_rank(RANK_ONE)), a * d, b * c, outline, twins)


def predict_the_factor() -> Foretold:
    """A base of one and a height of two, turned over."""
    matrix = np.array([[-1.0, 1.0], [0.0, 2.0]])
    return Foretold(LinearMap.of(matrix), float(abs(matrix[0, 0])), float(matrix[1, 1]), (2.0, 3.0, -2.0))


def the_box_grows() -> Box:
    """The parallelogram as the floor of a leaning box: volume is floor times height."""
    matrix = np.array([[2.0, 1.0, -1.0], [1.0, 2.0, 0.0], [0.0, 0.0, 2.0]])
    upright, flat = matrix.copy(), matrix.copy()
    upright[:, 2] = (0, 0, matrix[2, 2])
    flat[2, 2] = 0
    floor = round(area_factor(matrix[:2, :2]), 12)
    return Box(LinearMap.of(matrix), LinearMap.of(upright), LinearMap.of(flat), floor, float(matrix[2, 2]))


def recap() -> TurnedOver:
    """The first matrix and its mirror image once more."""
    return the_square_turns_over()


def practice() -> Practice:
    """Answers to the exercises."""
    triangle = 4.0 * area_factor(FIRST_MATRIX)
    both = area_factor(np.array([[-1.0, 1.0], [0.0, 2.0]]) @ FIRST_MATRIX)
    nine = float(np.round(np.linalg.det(np.arange(1, 10).reshape(3, 3)), 9)) + 0.0
    return Practice(area_factor(np.array([[0.0, 1.0], [1.0, 0.0]])), round(triangle, 12), round(both, 12), nine)
