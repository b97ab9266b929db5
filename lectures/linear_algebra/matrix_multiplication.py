"""The numbers of *Composing transformations*: a turn and a shear in both orders, and one layer of a network."""

from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.digits import Digit, digit, mean_digits
from mathml_anim.maths.layers import Layer, nearest_mean_layer
from mathml_anim.maths.linear_maps import LinearMap, Matrix, Points, Vector, apply, rotation, shear

TURN = np.round(rotation(pi / 2), 12)
SHEAR = shear(1)
LETTER_F = np.array([[0, 0], [1, 0], [1, 2], [2.4, 2], [2.4, 3], [1, 3], [1, 4], [3, 4], [3, 5], [0, 5]]) * 0.26
LETTER_CORNER = np.array([0.45, 0.9])
"""So far from the origin that where it ends in one order is clear of where it ends in the other, and of itself."""
DIGIT = 1404
"""A five that the row of the sixes would win, were it not for the biases: that row is the brightest."""


@dataclass(frozen=True, eq=False)
class Composed:
    """A motion, another one after it, and both as one."""

    first: LinearMap
    then: LinearMap

    @property
    def both(self) -> LinearMap:
        """The product of the matrices, the second motion's on the left."""
        return self.then.after(self.first)


@dataclass(frozen=True, eq=False)
class Orders:
    """Two motions in both orders, a letter (n, 2) that tells them apart, and two numbers, whose order is the same."""

    one: Composed
    other: Composed
    letter: Points
    numbers: tuple[float, float]

    @property
    def ends(self) -> tuple[Points, Points]:
        """What becomes of the letter in one order and in the other."""
        return apply(self.one.both.matrix, self.letter), apply(self.other.both.matrix, self.letter)


@dataclass(frozen=True, eq=False)
class Meeting:
    """Two matrices and their product, entry by entry."""

    left: Matrix
    right: Matrix

    @property
    def product(self) -> Matrix:
        """Each entry is a row of the left one with a column of the right one."""
        return self.left @ self.right

    @property
    def terms(self) -> NDArray[np.float64]:
        """What is added up in each entry (rows, columns, k)."""
        return np.einsum("ik,kj->ijk", self.left, self.right)


@dataclass(frozen=True, eq=False)
class Seen:
    """A digit, a layer with a row for each of ten digits, and the ten scores that come out."""

    digit: Digit
    layer: Layer

    @property
    def pixels(self) -> int:
        """How many numbers go in."""
        return self.digit.pixels

    @property
    def rows(self) -> int:
        """How many come out."""
        return len(self.layer.weights)

    @property
    def entries(self) -> int:
        """How many weights the matrix has."""
        return self.layer.weights.size

    @property
    def scores(self) -> Vector:
        """W x + b, one score a row."""
        return self.layer(self.digit.ink.reshape(-1))

    @property
    def products(self) -> Vector:
        """W x, one number a row."""
        return self.layer.weights @ self.digit.ink.reshape(-1)

    @property
    def loudest(self) -> int:
        """The row with the highest product, before the biases are added."""
        return int(np.argmax(self.products))

    @property
    def best(self) -> int:
        """The row with the highest score."""
        return int(np.argmax(self.scores))


@dataclass(frozen=True, eq=False)
class Kept:
    """A turn and a shear as one motion, and the layer."""

    orders: Orders
    seen: Seen


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    product: Matrix
    four_turns: Matrix
    rows: int
    columns: int
    both: Matrix


def two_motions_in_one() -> Composed:
    """A quarter turn and then a shear: where do the two arrows land in the end?"""
    return Composed(LinearMap.of(TURN), LinearMap.of(SHEAR))


def each_column_is_moved_on() -> Composed:
    """The shear moves on the columns of the turn; they are the columns of the product."""
    return two_motions_in_one()


def the_other_order_differs() -> Orders:
    """The letter ends elsewhere when it is sheared first and turned after."""
    turn, lean = LinearMap.of(TURN), LinearMap.of(SHEAR)
    return Orders(Composed(turn, lean), Composed(lean, turn), LETTER_F + LETTER_CORNER, (2.0, 3.0))


def a_row_meets_a_column() -> Meeting:
    """Each entry of a product is a row of the left matrix with a column of the right one."""
    return Meeting(np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([[1.0, 4.0], [2.0, 0.0]]))


def one_layer_reads_a_digit() -> Seen:
    """Ten rows, each the mean picture of one digit, meet a digit that was written by hand."""
    means = mean_digits().reshape(10, -1)
    return Seen(digit(DIGIT), nearest_mean_layer(means))


def recap() -> Kept:
    """Both orders and the layer once more."""
    return Kept(the_other_order_differs(), one_layer_reads_a_digit())


def practice() -> Practice:
    """Answers to the exercises."""
    left, right = np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([[3.0, 0.0], [1.0, 1.0]])
    layer = one_layer_reads_a_digit().layer.weights
    return Practice(
        product=left @ right,
        four_turns=np.linalg.matrix_power(TURN, 4),
        rows=layer.shape[0],
        columns=layer.shape[1],
        both=np.array([[1, 1], [0, 1]]) @ np.array([[0, -1], [1, 0]]),
    )
