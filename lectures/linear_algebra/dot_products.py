"""The numbers of *Similarity*: shadows, dot products, cosines of arrows and of digits, and three norms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mathml_anim.datasets.digits import Digit, digit
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.maths.similarity import angle, cosine, dot, norm, shadow, terms, unit

A = np.array([1.0, 2.0])
B = np.array([4.0, 3.0])
"""A short arrow and a long one: their shadows on one another are 2 and twice the square root of five."""

FIRST, SAME_KIND, OTHER_KIND = 160, 0, 26
"""Two noughts and a six of the set: the six has so much ink that its dot product with the first is the larger one."""


@dataclass(frozen=True, eq=False)
class Alike:
    """A digit, one of the same kind and one of another kind, compared as lists of pixels."""

    first: Digit
    same: Digit
    other: Digit

    @property
    def pixels(self) -> int:
        """How many numbers each list has."""
        return self.first.pixels

    @property
    def dots(self) -> tuple[float, float]:
        """The dot products of the first with the two others."""
        one, other = (dot(self.first.ink, found.ink) for found in (self.same, self.other))
        return one, other

    @property
    def products(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The products pixel by pixel, (8, 8) each, whose sums the dot products are."""
        one, other = (terms(self.first.ink, found.ink).reshape(8, 8) for found in (self.same, self.other))
        return one, other

    @property
    def lengths(self) -> tuple[float, float, float]:
        """How long the three are as arrows."""
        first, same, other = (norm(found.ink) for found in (self.first, self.same, self.other))
        return first, same, other

    @property
    def cosines(self) -> tuple[float, float]:
        """The cosines of the first with the two others."""
        one, other = (cosine(self.first.ink, found.ink) for found in (self.same, self.other))
        return one, other

    @property
    def angles(self) -> tuple[float, float]:
        """The angles of the first with the two others, in degrees."""
        one, other = (angle(self.first.ink, found.ink) for found in (self.same, self.other))
        return one, other


@dataclass(frozen=True, eq=False)
class Turned:
    """Two vectors, and where the first one is turned to: along the second, at a right angle, and beyond."""

    a: Vector
    b: Vector
    along: Vector
    square: Vector
    beyond: Vector

    @property
    def length(self) -> float:
        """How long b is."""
        return norm(self.b)

    @property
    def shadows(self) -> tuple[float, ...]:
        """How long the shadows on the line of b are, in order, and that of a itself first."""
        return tuple(shadow(vector, self.b) for vector in (self.a, self.along, self.square, self.beyond))


@dataclass(frozen=True, eq=False)
class Pair:
    """Two vectors of the plane, and what their dot product is made of."""

    a: Vector
    b: Vector

    @property
    def unit(self) -> Vector:
        """The second one, cut down to length one."""
        return np.round(unit(self.b), 12)

    @property
    def shadow(self) -> float:
        """How long the shadow of the first on the line of the second is."""
        return shadow(self.a, self.b)

    @property
    def length(self) -> float:
        """How long the second is."""
        return norm(self.b)

    @property
    def product(self) -> float:
        """Their dot product."""
        return dot(self.a, self.b)

    @property
    def other_length(self) -> float:
        """How long the first is."""
        return norm(self.a)

    @property
    def other_shadow(self) -> float:
        """How long the shadow of the second on the line of the first is."""
        return shadow(self.b, self.a)

    @property
    def other_way(self) -> float:
        """The dot product, with the second one casting the shadow."""
        return self.other_shadow * self.other_length

    def area(self, stage: float) -> NDArray[np.float64]:
        """Return the corners (4, 2) of a parallelogram whose area is the dot product, at four stages and between them.

        At 0 it is the shadow of the first times the second, turned a quarter. From there to 1 the shadow is slid up to
        the first, to 2 all is turned back a quarter, and to 3 the second is slid down to its own shadow. As it is
        only slid and turned, its area is the same all the way (Euclid, Elements, I.36).
        """
        slid, turned, dropped = np.clip(stage - np.arange(3), 0, 1)
        shadow_of_a, shadow_of_b = (shadow(v, onto) * unit(onto) for v, onto in ((self.a, self.b), (self.b, self.a)))
        way = np.pi / 2 * (1 - turned)
        turn = np.array([[np.cos(way), -np.sin(way)], [np.sin(way), np.cos(way)]])
        back = turn @ np.array([[0.0, 1.0], [-1.0, 0.0]])
        one = back @ (shadow_of_a + slid * (self.a - shadow_of_a))
        other = turn @ (self.b + dropped * (shadow_of_b - self.b))
        return np.stack([0 * one, one, one + other, other])


@dataclass(frozen=True, eq=False)
class Choices:
    """A vector, and others (n, 2) of which one stands at a right angle to it."""

    a: Vector
    choices: NDArray[np.float64]

    @property
    def dots(self) -> tuple[float, ...]:
        """The dot product of the vector with each."""
        return tuple(dot(self.a, choice) for choice in self.choices)

    @property
    def correct(self) -> int:
        """Which of them has none of a shadow."""
        return self.dots.index(0)


@dataclass(frozen=True, eq=False)
class Grown:
    """Two vectors, the first one made longer, and their dot product, cosine and angle."""

    a: Vector
    b: Vector
    factor: float

    @property
    def longer(self) -> Vector:
        """The first vector, made longer."""
        return self.factor * self.a

    @property
    def dots(self) -> tuple[float, float]:
        """The dot products before and after."""
        return dot(self.a, self.b), dot(self.longer, self.b)

    @property
    def lengths(self) -> tuple[float, float]:
        """How long the longer one is, and the second."""
        return norm(self.longer), norm(self.b)

    @property
    def units(self) -> tuple[Vector, Vector]:
        """Both cut down to length one."""
        return unit(self.longer), unit(self.b)

    @property
    def cosine(self) -> float:
        """The cosine of their angle."""
        return cosine(self.longer, self.b)

    @property
    def angle(self) -> float:
        """Their angle in degrees."""
        return angle(self.longer, self.b)

    @property
    def turned(self) -> tuple[Vector, Vector, Vector]:
        """The direction of b, one at a right angle to it, and the opposite one."""
        u = unit(self.b)
        return u, np.array([-u[1], u[0]]), -u

    @property
    def cosines(self) -> tuple[float, ...]:
        """The cosines of those with b."""
        return tuple(round(cosine(vector, self.b), 12) + 0.0 for vector in self.turned)


@dataclass(frozen=True, eq=False)
class Lengths:
    """One vector, and its length by three norms: two of these orders, and that of the largest number."""

    vector: Vector
    orders: tuple[float, float] = (1.0, 2.0)

    @property
    def bird(self) -> float:
        """L2: straight on."""
        return norm(self.vector, self.orders[1])

    @property
    def streets(self) -> float:
        """L1: along the one axis, and then along the other."""
        return norm(self.vector, self.orders[0])

    @property
    def largest(self) -> float:
        """L∞: along both axes at the same time."""
        return norm(self.vector, np.inf)

    @property
    def along_diamond(self) -> tuple[Vector, ...]:
        """Vectors that are equally long through the streets, on the same side of the diamond; the last is this one."""
        low, high = self.streets * np.array([[0.92, 0.08], [0.08, 0.92]])
        return low, high, self.vector

    @property
    def along_square(self) -> tuple[Vector, ...]:
        """Vectors whose largest number is the same, on the same side of the square; the last is this one."""
        return self.largest * np.array([1.0, -0.85]), self.vector

    @property
    def unit(self) -> float:
        """How long the vector is that all unit balls reach along an axis, by any of the norms."""
        reach = {norm(np.array([1.0, 0.0]), order) for order in (*self.orders, np.inf)}
        (length,) = reach
        return length


@dataclass(frozen=True, eq=False)
class Kept:
    """The arrows and the digits once more."""

    turned: Turned
    alike: Alike


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    dot: float
    taxi: float
    cosine: float
    itself: float
    digits: NDArray[np.float64]


def which_is_more_alike() -> Alike:
    """Two noughts and a six."""
    return Alike(digit(FIRST), digit(SAME_KIND), digit(OTHER_KIND))


def a_shadow_on_a_line() -> Turned:
    """The shadow is longest along the line, none at a right angle, negative beyond."""
    u, length = unit(B), norm(A)
    beyond = np.radians(118) + np.arctan2(u[1], u[0])
    return Turned(
        A,
        B,
        along=length * u,
        square=length * np.array([-u[1], u[0]]),
        beyond=length * np.array([np.cos(beyond), np.sin(beyond)]),
    )


def every_step_casts_its_share() -> Pair:
    """The shadow of a walk is the sum of the shadows of its steps."""
    return Pair(A, B)


def the_same_both_ways() -> Pair:
    """The dot product is 10, whichever of the two casts the shadow."""
    return Pair(A, B)


def zero_is_a_right_angle() -> Choices:
    """Of three arrows, one has the dot product zero with a."""
    return Choices(A, np.array([[-4.0, 3.0], [-4.0, 2.0], [-4.0, 1.0]]))


def longer_is_not_more_alike() -> Grown:
    """Twice the length is twice the dot product, and the same cosine."""
    return Grown(A, B, 2.0)


def the_cosine_is_not_fooled() -> Alike:
    """The six has the larger dot product with the first nought, and the smaller cosine."""
    return which_is_more_alike()


def three_ways_to_be_long() -> Lengths:
    """(4, 3) is 5, 7 or 4 long."""
    return Lengths(B)


def recap() -> Kept:
    """The shadow, the cosine and the digits once more."""
    return Kept(a_shadow_on_a_line(), which_is_more_alike())


def practice() -> Practice:
    """Answers to the exercises."""
    lists = np.stack([digit(index).ink.reshape(-1) * 16 for index in (0, 1, 10)])
    return Practice(
        dot=dot([2, -1], [3, 5]),
        taxi=norm([2, -6], 1),
        cosine=cosine([1, 1], [5, 0]),
        itself=dot([3, 4], [3, 4]),
        digits=np.round([cosine(lists[0], lists[1]), cosine(lists[0], lists[2])], 3),
    )
