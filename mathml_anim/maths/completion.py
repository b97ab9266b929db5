"""A table with gaps, filled from a few layers of its own, and the place of somebody new among its concepts."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.maths.svd import svd


@dataclass(frozen=True, eq=False)
class Completion:
    """How the gaps of a table (m, n) were filled, round after round.

    known: which entries (m, n) were given; rank: how many layers were kept; tables: the filled table before the first
    round and after each, (rounds + 1, m, n), in which the known entries stay as they were given.
    """

    known: NDArray[np.bool_]
    rank: int
    tables: NDArray[np.float64]

    @property
    def filled(self) -> Matrix:
        """The table (m, n) after the last round."""
        return np.array(self.tables[-1])

    def guesses(self, row: int, column: int) -> Vector:
        """Return what stood in one entry before the first round and after each, (rounds + 1,)."""
        return np.array(self.tables[:, row, column])


def complete(table: ArrayLike, known: ArrayLike, *, rank: int, start: float, rounds: int) -> Completion:
    """Fill the gaps of a table (m, n) from its own first layers, again and again, beginning with a guess.

    Every round puts into each gap what the best table of that rank says there, and keeps all that is known. The
    misfit never grows (hard imputation: Mazumder, Hastie and Tibshirani 2010, Spectral Regularization Algorithms for
    Learning Large Incomplete Matrices). It may stop at a table that is
    not the wanted one, and where `rank` is large enough for the guess itself, it does not move at all.

    Raises:
        ValueError: the shapes differ, nothing is known, or `rank` is not between 1 and min(m, n).
    """
    given, seen = np.asarray(table, dtype=np.float64), np.asarray(known, dtype=np.bool_)
    if given.ndim != 2 or given.shape != seen.shape:
        raise ValueError(f"a table {given.shape} and what is known of it {seen.shape} have one shape (rows, columns)")
    if not seen.any():
        raise ValueError("nothing is known of the table")
    if not 1 <= rank <= min(given.shape):
        raise ValueError(f"a table {given.shape} has layers 1 to {min(given.shape)}; {rank} cannot be kept")
    tables = [np.where(seen, given, start)]
    for _ in range(rounds):
        tables.append(np.where(seen, given, svd(tables[-1]).rank(rank)))
    return Completion(seen, rank, np.stack(tables))


def folded_in(row: ArrayLike, concepts: ArrayLike, known: ArrayLike | None = None) -> Vector:
    """Return the place (k,) among concepts, orthonormal rows (k, n), of a new row (n,) of a table.

    With all of it known that is row · conceptsᵀ, the row's shadow (Leskovec, Rajaraman and Ullman, Mining of Massive
    Datasets, §11.3). With some of it known, it is the place whose entries come closest to those alone, and of many
    such places the one nearest to the origin: where nothing is known about a concept, its coordinate is zero.

    Raises:
        ValueError: the row and the concepts do not have as many entries.
    """
    given, axes = np.asarray(row, dtype=np.float64), np.asarray(concepts, dtype=np.float64)
    if axes.ndim != 2 or given.shape != axes.shape[1:]:
        raise ValueError(f"a row {given.shape} and concepts {axes.shape} do not go together")
    seen = np.ones(len(given), dtype=np.bool_) if known is None else np.asarray(known, dtype=np.bool_)
    return np.asarray(np.linalg.lstsq(axes[:, seen].T, given[seen], rcond=None)[0])
