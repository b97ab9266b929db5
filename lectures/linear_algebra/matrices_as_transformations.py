"""The numbers of *Matrices move space*: matrices, and where they land things."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import degrees, pi

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.digits import Digit, digit
from mathml_anim.maths.linear_maps import (
    Matrix,
    Vector,
    apply,
    landing_spots,
    projection_onto,
    reflection_across,
    rotation,
    shear,
)
from mathml_anim.maths.warps import PlaneMap, recipe_point, ripple

FIRST_MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])
RECIPE = np.array([-1.0, 2.0])
LEAN = shear(0.5)
DIGIT = 109
PIXEL_SIDE = 0.5


@dataclass(frozen=True, eq=False)
class Motion:
    """A matrix with the landing spots of i hat and j hat."""

    matrix: Matrix
    i_lands: Vector
    j_lands: Vector

    @classmethod
    def of(cls, matrix: Matrix) -> "Motion":
        """Return a matrix together with its landing spots."""
        i_lands, j_lands = landing_spots(matrix)
        return cls(matrix, i_lands, j_lands)


@dataclass(frozen=True, eq=False)
class Picture:
    """A digit standing on the x-axis, its lower left corner at the origin, and the matrix that moves it."""

    digit: Digit
    side: float
    motion: Motion

    @property
    def pixels(self) -> int:
        """The number of pixels that move."""
        return self.digit.pixels

    @property
    def entries(self) -> int:
        """The number of numbers that move them."""
        return self.motion.matrix.size


@dataclass(frozen=True, eq=False)
class Recipe:
    """A vector as so much of i hat and so much of j hat, where a matrix takes it, and another recipe."""

    motion: Motion
    weights: Vector
    lands: Vector
    another: Vector


@dataclass(frozen=True, eq=False)
class RowsAgainstColumns:
    """A matrix whose first row is not where either arrow lands, and i hat's own recipe."""

    motion: Motion
    first_row: Vector
    recipe: Vector


@dataclass(frozen=True, eq=False)
class Foretold:
    """A rotation and a projection whose columns give them away.

    `twins` (2, 2) are two points with one shadow; `fixed` is a point of the line, which stays, as do `others` (n, 2).
    """

    rotation: Motion
    angle: float
    projection: Motion
    line: Vector
    twins: NDArray[np.float64]
    fixed: Vector
    others: NDArray[np.float64]

    @property
    def share(self) -> Fraction:
        """How much of its first column the projection's second is."""
        first, second = self.projection.i_lands, self.projection.j_lands
        return Fraction(float(first @ second / (first @ first))).limit_denominator(9)

    @property
    def degrees(self) -> float:
        """The angle of the rotation in degrees."""
        return degrees(self.angle)


@dataclass(frozen=True, eq=False)
class Mirror:
    """A reflection, the line that is its mirror, a stretch after it, both as one motion, and matrices (n, 2, 2)."""

    flip: Motion
    line: Vector
    stretch: Matrix
    motion: Motion
    choices: NDArray[np.float64]

    @property
    def correct(self) -> int:
        """Which of the choices is both in one."""
        return int(np.argmin([np.abs(choice - self.motion.matrix).max() for choice in self.choices]))


@dataclass(frozen=True, eq=False)
class Bent:
    """A motion that bends lines, where a vector's recipe says it goes, and where it really goes.

    `motion` is the matrix with the same two landing spots.
    """

    warp: PlaneMap
    weights: Vector
    recipe_says: Vector
    lands: Vector
    motion: Motion

    @property
    def miss(self) -> float:
        """The distance between the two."""
        return float(np.linalg.norm(self.lands - self.recipe_says))


@dataclass(frozen=True, eq=False)
class Carried:
    """The picture, its upper right corner followed, and two other motions."""

    picture: Picture
    corner: Vector
    corner_lands: Vector
    turn: Motion
    flip: Motion


@dataclass(frozen=True, eq=False)
class Sequel:
    """A recipe that a matrix carries, the picture once more, and a motion that follows."""

    recipe: Recipe
    picture: Picture
    then: Motion


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    product: Vector
    quarter_turn: Motion
    written: Matrix
    corners: NDArray[np.float64]


def a_picture_leans() -> Picture:
    """Sixty-four pixels and four numbers."""
    return Picture(digit(DIGIT), PIXEL_SIDE, Motion.of(LEAN))


def the_whole_grid_moves() -> Motion:
    """The first matrix: each column is a landing spot."""
    return Motion.of(FIRST_MATRIX)


def the_recipe_survives() -> Recipe:
    """A vector lands on the same combination of the moved arrows."""
    return Recipe(Motion.of(FIRST_MATRIX), RECIPE, apply(FIRST_MATRIX, RECIPE), np.array([-1.5, 1.0]))


def read_down_not_across() -> RowsAgainstColumns:
    """A shear leaves i hat where it was, whatever its first row says."""
    matrix = shear(2)
    return RowsAgainstColumns(Motion.of(matrix), matrix[0], np.array([1.0, 0.0]))


def columns_tell_the_motion() -> Foretold:
    """Columns of length one at a right angle turn the plane; columns on one line flatten it."""
    line, across = np.array([2.0, 1.0]), np.array([-1.0, 2.0])
    twins = 0.8 * line + np.outer([0.5, -0.4], across)
    others = np.outer([-1.4, -1.2, -1.0, -0.6, -0.4, -0.2, 0.6, 1.0, 1.2], line)
    turn, drop = Motion.of(rotation(pi / 4)), Motion.of(projection_onto(line))
    return Foretold(turn, pi / 4, drop, line, twins, -0.8 * line, others)


def the_mirror_swaps_the_arrows() -> Mirror:
    """In the diagonal mirror i hat and j hat trade places; a stretch upwards tells columns from rows."""
    line, stretch = np.array([1.0, 1.0]), np.diag([1.0, 2.0])
    flip = reflection_across(line)
    both = stretch @ flip
    choices = np.stack([both.T, both, stretch])
    return Mirror(Motion.of(flip), line, stretch, Motion.of(both), choices)


def bent_lines_break_the_recipe() -> Bent:
    """Under a warp, a vector no longer lands where its recipe says; under the matrix of the same columns it does."""
    warp = partial(ripple, height=0.5, wavelength=4.0)
    straightened = np.column_stack([warp(arrow) for arrow in np.eye(2)])
    return Bent(warp, RECIPE, recipe_point(warp, RECIPE), warp(RECIPE), Motion.of(straightened))


def every_pixel_follows() -> Carried:
    """Each corner of each pixel lands on its own combination of the same two columns."""
    corner = PIXEL_SIDE * np.array([8.0, 8.0])
    flip = reflection_across([0.0, 1.0])
    return Carried(a_picture_leans(), corner, apply(LEAN, corner), Motion.of(rotation(pi / 6)), Motion.of(flip))


def recap() -> Sequel:
    """The first matrix and its recipe once more, the picture that leaned, and a turn to follow."""
    return Sequel(the_recipe_survives(), a_picture_leans(), Motion.of(rotation(pi / 6)))


def practice() -> Practice:
    """Answers to the exercises."""
    square = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    return Practice(
        product=apply(FIRST_MATRIX, [3.0, -1.0]),
        quarter_turn=Motion.of(np.round(rotation(pi / 2), 12)),
        written=np.column_stack([[3.0, 0.0], [1.0, 2.0]]),
        corners=apply(shear(1), square),
    )
