"""A matrix taken apart into a turn, a stretch and a turn, or into layers of rank one, and what a few of them keep."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Vector


@dataclass(frozen=True, eq=False)
class SVD:
    """The thin singular value decomposition U Σ Vᵀ of a matrix (m, n), with r = min(m, n).

    The columns of `u` (m, r) are the output directions, `s` (r,) the singular values, the largest first, and
    the rows of `vt` (r, n) the input directions.
    """

    u: Matrix
    s: Vector
    vt: Matrix

    def layer(self, k: int) -> Matrix:
        """Return the k-th layer σ u vᵀ, (m, n), counted from 0: the matrix is the sum of its layers.

        Raises:
            ValueError: there is no such layer.
        """
        if not 0 <= k < len(self.s):
            raise ValueError(f"there are layers 0 to {len(self.s) - 1}, not {k}")
        return np.asarray(self.s[k] * np.outer(self.u[:, k], self.vt[k]))

    def rank(self, k: int) -> Matrix:
        """Return the best approximation of rank k, (m, n): the sum of the first k layers (Strang, 5th ed., §7.2).

        Raises:
            ValueError: k is negative, or more than there are layers.
        """
        kept = self._some(k)
        return np.asarray((self.u[:, kept] * self.s[kept]) @ self.vt[kept])

    def energy(self, k: int) -> float:
        """Return the share, 0 to 1, of the squared entries that the first k layers hold: Σ σᵢ² over k, by Σ σᵢ².

        Raises:
            ValueError: k is negative or more than there are layers, or every entry of the matrix is zero.
        """
        squares = self.s**2
        if not squares.any():
            raise ValueError("a matrix of zeros has no energy to share out")
        return float(squares[self._some(k)].sum() / squares.sum())

    def turned(self) -> "SVD":
        """Return the same decomposition with Vᵀ a rotation: its last pair of directions turned about where need be.

        Raises:
            ValueError: Vᵀ is not square, since the matrix has fewer rows than columns.
        """
        if self.vt.shape[0] != self.vt.shape[1]:
            raise ValueError("only a square Vᵀ can be a rotation: the matrix has fewer rows than columns")
        if np.linalg.det(self.vt) > 0:
            return self
        signs = np.ones(len(self.s))
        signs[-1] = -1.0
        return SVD(self.u * signs, self.s, self.vt * signs[:, None])

    def _some(self, k: int) -> slice:
        if not 0 <= k <= len(self.s):
            raise ValueError(f"there are 0 to {len(self.s)} layers to keep, not {k}")
        return slice(k)


def svd(matrix: ArrayLike) -> SVD:
    """Return the thin singular value decomposition of a matrix (m, n) (Strang, 5th ed., §7.1–7.2).

    Signs are fixed: in each row of Vᵀ the entry largest in magnitude, the first of several, is positive.
    """
    u, s, vt = np.linalg.svd(np.asarray(matrix, dtype=np.float64), full_matrices=False)
    sizes = np.abs(vt)
    leading = np.argmax(sizes > sizes.max(axis=1, keepdims=True) - 1e-9, axis=1)
    signs = np.sign(np.take_along_axis(vt, leading[:, None], axis=1))[:, 0]
    return SVD(u * signs, s, vt * signs[:, None])
