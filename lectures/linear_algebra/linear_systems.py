"""The numbers of *Undoing a transformation*: a system that is solved, one that cannot be, and what undoes a motion."""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from mathml_anim.maths.linear_maps import LinearMap, Matrix, Points, Vector, apply
from mathml_anim.maths.linear_systems import (
    Elimination,
    Kind,
    RowOperation,
    Solutions,
    elimination,
    inverse,
    multiplications_by_inverse,
    multiplications_to_solve,
    solutions,
)

A = np.array([[2.0, -1.0], [1.0, 1.0]])
B = np.array([0.0, 3.0])
GUESS = np.array([2.0, 1.0])
SINGULAR = np.array([[2.0, -1.0], [4.0, -2.0]])
REACHED = np.array([1.0, 2.0])
UNREACHED = np.array([1.0, 6.0])
UNKNOWNS = 1000


@dataclass(frozen=True, eq=False)
class System:
    """A x = b."""

    matrix: Matrix
    right: Vector

    @property
    def rows(self) -> Matrix:
        """The equations, a row each, the right side last."""
        return np.column_stack([self.matrix, self.right])

    @property
    def solutions(self) -> Solutions:
        """What solves it."""
        return solutions(self.matrix, self.right)

    @property
    def elimination(self) -> Elimination:
        """How its rows are reduced."""
        return elimination(self.rows)

    @property
    def kind(self) -> Kind:
        """Whether it has one solution, none, or many."""
        return self.solutions.kind


@dataclass(frozen=True, eq=False)
class Solvable(System):
    """A x = b with one solution."""

    @property
    def solution(self) -> Vector:
        """The only solution."""
        return self.solutions.at(np.zeros(0))


@dataclass(frozen=True, eq=False)
class Landed:
    """A vector that has landed on b, and a guess at where it came from."""

    system: Solvable
    guess: Vector

    @property
    def guess_lands(self) -> Vector:
        """Where the guess lands."""
        return apply(self.system.matrix, self.guess)


@dataclass(frozen=True, eq=False)
class Lines:
    """A system, and points (n, 2) on its first line; the last is where it meets the second one."""

    system: Solvable
    walk: Points

    @property
    def first(self) -> Vector:
        """The left side of the first equation at each point."""
        return np.asarray(apply(self.system.matrix, self.walk)[:, 0])

    @property
    def second(self) -> Vector:
        """The left side of the second equation at each point."""
        return np.asarray(apply(self.system.matrix, self.walk)[:, 1])


@dataclass(frozen=True, eq=False)
class Turned:
    """A system and its elimination: what is taken off the second row, what is left, and what comes out."""

    system: Solvable

    @property
    def moves(self) -> tuple[RowOperation, ...]:
        """The moves, in order."""
        return self.system.elimination.moves

    @property
    def stages(self) -> tuple[Matrix, ...]:
        """The rows before the first move and after each."""
        return self.system.elimination.stages

    @property
    def share(self) -> float:
        """How much of the first row is taken off the second."""
        return -self.moves[0].factor

    @property
    def level(self) -> Vector:
        """The second row, when x has gone from it."""
        return self.stages[1][1]

    @property
    def upright(self) -> Vector:
        """The first row, when y has gone from it."""
        return self.stages[3][0]

    @property
    def solution(self) -> Vector:
        """What is left in the end."""
        return self.system.elimination.reduced[:, -1]


@dataclass(frozen=True, eq=False)
class Parallel:
    """A system whose lines meet; with one number changed they are parallel; with another, they are one line."""

    crossing: Solvable
    parallel: System
    same: System

    @property
    def times(self) -> float:
        """How many times the first row's left side the second row's is."""
        return float(self.parallel.matrix[1, 0] / self.parallel.matrix[0, 0])

    @property
    def left_over(self) -> float:
        """What nought is said to be, when the first row has been taken off so many times."""
        return float(self.parallel.right[1] - self.times * self.parallel.right[0])

    @property
    def gone(self) -> tuple[Matrix, Matrix]:
        """The rows after that, for the parallel lines and for the same line twice."""
        one, other = (RowOperation("add", 1, 0, -self.times)(system.rows) for system in (self.parallel, self.same))
        return one, other


@dataclass(frozen=True, eq=False)
class Columns:
    """Two columns on one line, a b off it and a b on it, recipes (n, 2) for that one, and tries (m, 2) at the other."""

    off: System
    on: System
    recipes: Points
    tries: Points

    @property
    def columns(self) -> tuple[Vector, ...]:
        """The columns, in order."""
        return LinearMap(self.on.matrix).lands


@dataclass(frozen=True, eq=False)
class Rewound:
    """A motion and the one that undoes it, a singular one, and points (n, 2) that it takes to one spot.

    `unknowns` is the size of a larger system, for which both ways are counted.
    """

    system: Solvable
    inverse: LinearMap
    singular: System
    folded: Points
    unknowns: int

    @property
    def millions(self) -> tuple[float, float]:
        """How many million multiplications it takes by the inverse, and by elimination."""
        return multiplications_by_inverse(self.unknowns) / 1e6, multiplications_to_solve(self.unknowns) / 1e6

    @property
    def whole(self) -> int:
        """The smallest whole number whose product with the inverse has whole numbers alone."""
        return lcm(*(Fraction(float(entry)).limit_denominator(1000).denominator for entry in self.inverse.matrix.flat))

    @property
    def back(self) -> Vector:
        """Where b comes from."""
        return apply(self.inverse.matrix, self.system.right)

    @property
    def spot(self) -> Vector:
        """Where the points have landed."""
        return apply(self.singular.matrix, self.folded[0])


@dataclass(frozen=True, eq=False)
class Kept:
    """Three systems: with one solution, with none, and with a whole line of them."""

    systems: tuple[Solvable, System, System]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """How many solutions each has."""
        return tuple(system.kind for system in self.systems)

    @property
    def turned(self) -> tuple[Matrix, Matrix]:
        """The rows of the first when one line lies level, and when the other stands upright as well."""
        stages = self.systems[0].elimination.stages
        return stages[1], stages[3]


@dataclass(frozen=True, eq=False)
class Practice:
    """The answers of the exercises."""

    solution: Vector
    swapped: Vector
    zero_pivot: float
    other: Vector
    same: Kind


def which_vector_landed() -> Landed:
    """A guess does not land on b."""
    return Landed(Solvable(A, B), GUESS)


def two_lines_meet() -> Lines:
    """Along the first line, the second equation's left side grows from nought to its right side."""
    end = Solvable(A, B).solution
    return Lines(Solvable(A, B), np.outer([0.0, 1.5, -0.5, 1.0], end))


def the_lines_turn() -> Turned:
    """Elimination, in four moves, leaves x and y alone."""
    return Turned(Solvable(A, B))


def parallel_lines() -> Parallel:
    """One number turns the second line until it is parallel; another slides it onto the first."""
    crossing = Solvable(np.array([SINGULAR[0], [4.0, 2.0]]), UNREACHED)
    return Parallel(crossing, System(SINGULAR, UNREACHED), System(SINGULAR, REACHED))


def one_line_of_columns() -> Columns:
    """Both columns lie on one line: a b off it has no recipe, and one on it has a whole line of them."""
    on = System(SINGULAR, REACHED)
    recipes = np.stack([on.solutions.at([y]) for y in (1.0, 2.0, -0.6)])
    return Columns(System(SINGULAR, UNREACHED), on, recipes, tries=np.array([[1.5, 0.5], [0.8, 2.0]]))


def the_inverse_rewinds() -> Rewound:
    """The inverse takes b back; a singular matrix has taken a whole line to one point."""
    singular = one_line_of_columns().on
    folded = np.stack([singular.solutions.at([y]) for y in (-1.0, 0.0, 1.0, 2.0, 3.0)])
    return Rewound(Solvable(A, B), LinearMap(inverse(A)), singular, folded, UNKNOWNS)


def recap() -> Kept:
    """Lines that cross, lines that never do, and one line twice: the first one stays, and the other moves."""
    return Kept((Solvable(A, B), System(SINGULAR, 2 * B), System(SINGULAR, 0 * B)))


def practice() -> Practice:
    """Answers to the exercises."""
    first = Solvable(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([7.0, 0.0]))
    swap = Solvable(np.array([[0.0, 2.0], [1.0, 1.0]]), np.array([4.0, 3.0]))
    return Practice(
        solution=first.solution,
        swapped=swap.solution,
        zero_pivot=float(swap.matrix[0, 0]),
        other=Solvable(A, np.array([3.0, 3.0])).solution,
        same=System(np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([3.0, 6.0])).kind,
    )
