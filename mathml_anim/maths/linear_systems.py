"""Systems of linear equations: elimination row by row, how many solutions there are, and what elimination costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Points, Vector

Kind = Literal["one", "none", "many"]
Pivoting = Literal["largest", "needed"]
NEGLIGIBLE = 1e-12
"""What is smaller than this, beside the largest number of a system, is taken as nought."""


@dataclass(frozen=True)
class RowOperation:
    """One of the three moves of elimination; none of them changes the solutions (Strang, 5th ed., §2.2).

    "swap" exchanges two rows, "scale" multiplies the target by the factor, and "add" adds so many times the source
    to it. Rows count from 0.
    """

    kind: Literal["swap", "scale", "add"]
    target: int
    source: int
    factor: float = 1.0

    def __call__(self, rows: ArrayLike, part: float = 1.0) -> Matrix:
        """Return rows (m, n) after the move, or a part of it from 0 to 1; a swap is done only whole."""
        moved = np.array(rows, dtype=np.float64)
        if self.kind == "swap":
            pair = [self.target, self.source]
            moved[pair] = moved[pair[::-1]] if part == 1 else moved[pair]
        elif self.kind == "scale":
            moved[self.target] *= (1 - part) + part * self.factor
        else:
            moved[self.target] += part * self.factor * moved[self.source]
        return moved


@dataclass(frozen=True, eq=False)
class Elimination:
    """A system as rows [A | b] (m, n + 1), the moves that reduce it, and the rows after each, the first before any.

    `pivots` are the columns of the unknowns that a row is left for; all others may be chosen freely.
    """

    moves: tuple[RowOperation, ...]
    stages: tuple[Matrix, ...]
    pivots: tuple[int, ...]

    @property
    def reduced(self) -> Matrix:
        """The rows in the end: each pivot is one, and alone in its column."""
        return self.stages[-1]


def elimination(rows: ArrayLike, *, pivoting: Pivoting = "largest") -> Elimination:
    """Return how a system [A | b], rows (m, n + 1), is reduced: downwards, then upwards (Strang, §2.2–2.5).

    Args:
        rows: the system; its last column is b.
        pivoting: which row stands on top for a column: that of its "largest" number, as LAPACK's solvers choose
            it, or the next one down where a nought makes it "needed".

    Raises:
        ValueError: the rows are no system of at least one equation in one unknown.
    """
    work = np.array(rows, dtype=np.float64)
    if work.ndim != 2 or work.shape[0] < 1 or work.shape[1] < 2:
        raise ValueError(f"a system has rows of coefficients and a right side; this has shape {work.shape}")
    small = NEGLIGIBLE * float(np.abs(work).max())
    moves: list[RowOperation] = []
    stages: list[Matrix] = [work]
    places: list[tuple[int, int]] = []
    for move in _downwards(work, small, pivoting, places):
        moves.append(move)
        stages.append(_cleaned(move(stages[-1]), small))
    for move in _upwards(stages[-1], places):
        moves.append(move)
        rows = move(stages[-1])
        stages.append(_cleaned(rows, NEGLIGIBLE * np.abs(rows).max(axis=1, keepdims=True)))
    return Elimination(tuple(moves), tuple(stages), tuple(column for _, column in places))


def _downwards(rows: Matrix, small: float, pivoting: Pivoting, places: list[tuple[int, int]]) -> Iterator[RowOperation]:
    """Yield the moves after which every row begins further right than the one above; note the pivots' places."""
    work = rows
    for column in range(rows.shape[1] - 1):
        top = len(places)
        sizes = np.abs(work[top:, column])
        if not (sizes > small).any():
            continue
        chosen = top + int(np.argmax(sizes if pivoting == "largest" else sizes > small))
        places.append((top, column))
        below = [RowOperation("swap", top, chosen)] if chosen != top else []
        for move in below:
            work = move(work)
            yield move
        for row in range(top + 1, len(work)):
            factor = -float(work[row, column] / work[top, column])
            if factor:
                move = RowOperation("add", row, top, factor)
                work = _cleaned(move(work), small)
                yield move


def _upwards(rows: Matrix, places: list[tuple[int, int]]) -> Iterator[RowOperation]:
    """Yield the moves that make every pivot one, the last one first, and clear the column above it."""
    work = rows
    for row, column in reversed(places):
        pivot = float(work[row, column])
        scaling = [RowOperation("scale", row, row, 1 / pivot)] if pivot != 1 else []
        clearing = [RowOperation("add", up, row, -float(work[up, column])) for up in range(row) if work[up, column]]
        for move in (*scaling, *clearing):
            work = move(work)
            yield move


def _cleaned(rows: Matrix, small: float | Matrix) -> Matrix:
    return np.where(np.abs(rows) <= small, 0.0, rows)


@dataclass(frozen=True, eq=False)
class Solutions:
    """All solutions of A x = b: "one", "none", or "many": a point and everything along directions (k, n) from it.

    Where there are none, `point` is None.
    """

    kind: Kind
    point: Vector | None
    directions: Points

    def at(self, amounts: ArrayLike) -> Vector:
        """Return the solution that is so much of each direction (k,) away from the point; ValueError if none is."""
        if self.point is None:
            raise ValueError("a system without solutions has none to give")
        return np.asarray(self.point + np.asarray(amounts, dtype=np.float64) @ self.directions)


def solutions(matrix: ArrayLike, right: ArrayLike) -> Solutions:
    """Return all solutions of A x = b, A of shape (m, n), b (m,), by elimination (Strang, §3.3).

    Of many, the point is the one whose free unknowns are nought, and along a direction one of them is one.
    """
    a, b = np.asarray(matrix, dtype=np.float64), np.asarray(right, dtype=np.float64)
    done = elimination(np.column_stack([a, b]))
    unknowns, found = a.shape[1], len(done.pivots)
    free = [column for column in range(unknowns) if column not in done.pivots]
    if (done.reduced[found:, -1] != 0).any():
        return Solutions("none", None, np.zeros((0, unknowns)))
    point, directions = np.zeros(unknowns), np.zeros((len(free), unknowns))
    point[list(done.pivots)] = done.reduced[:found, -1]
    for direction, column in zip(directions, free, strict=True):
        direction[column] = 1
        direction[list(done.pivots)] = -done.reduced[:found, column]
    return Solutions("many" if free else "one", point, directions + 0.0)


def meeting_point(rows: ArrayLike) -> Vector | None:
    """Return where the two lines a x + b y = c, rows (2, 3), meet, or None where they are parallel or no lines."""
    system = np.asarray(rows, dtype=np.float64)
    lengths = np.linalg.norm(system[:, :2], axis=1)
    if (lengths < NEGLIGIBLE).any():
        return None
    (a, b, e), (c, d, f) = system / lengths[:, None]
    across = a * d - b * c
    return None if abs(across) < 1e-9 else np.array([e * d - b * f, a * f - e * c]) / across


def line_gap(rows: ArrayLike) -> float:
    """Return the distance of two parallel lines a x + b y = c, rows (2, 3); infinite where they cross or are none."""
    system = np.asarray(rows, dtype=np.float64)
    lengths = np.linalg.norm(system[:, :2], axis=1)
    if (lengths < NEGLIGIBLE).any() or meeting_point(system) is not None:
        return float("inf")
    (a, b, e), (c, d, f) = system / lengths[:, None]
    return float(abs(e - np.sign(a * c + b * d) * f))


def inverse(matrix: ArrayLike) -> Matrix:
    """Return the matrix (n, n) that undoes another; ValueError if it is singular, so that none does."""
    a = np.asarray(matrix, dtype=np.float64)
    if np.linalg.matrix_rank(a) < len(a):
        raise ValueError("a singular matrix has no inverse")
    return np.asarray(np.linalg.inv(a))


def multiplications_to_solve(unknowns: int) -> int:
    """Return how many products and quotients elimination and back substitution take: n³/3 + n² − n/3 (Strang, §2.6)."""
    n = unknowns
    return (n**3 + 3 * n**2 - n) // 3


def multiplications_by_inverse(unknowns: int) -> int:
    """Return how many it takes to compute the inverse, n³, and to multiply b by it, n² (Strang, §2.5)."""
    return unknowns**3 + unknowns**2
