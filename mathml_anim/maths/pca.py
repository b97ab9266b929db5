"""The axes along which data varies most, and what is left of the data along the first few of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mathml_anim.maths.linear_maps import Matrix, Points, Vector


@dataclass(frozen=True, eq=False)
class PCA:
    """Principal components of n points of d measures; k is the smaller of n and d.

    mean: the centre (d,) of the points.
    scale: what each measure (d,) is divided by, ones where the measures keep their units.
    axes: orthonormal rows (k, d), the one of largest variance first; the entry largest in magnitude is positive.
    variances: the variance (k,) of the points along each axis, divided by n − 1.
    """

    mean: Vector
    scale: Vector
    axes: Matrix
    variances: Vector

    @property
    def ratios(self) -> Vector:
        """The share (k,) of all variance that lies along each axis; they add up to one."""
        return np.asarray(self.variances / self.variances.sum())

    def scores(self, points: ArrayLike, count: int) -> Points:
        """Return the coordinates (n, count) of points (n, d) along the first axes, seen from the centre."""
        if not 1 <= count <= len(self.axes):
            raise ValueError(f"there are {len(self.axes)} axes; {count} cannot be kept")
        return np.asarray((np.asarray(points, dtype=np.float64) - self.mean) / self.scale @ self.axes[:count].T)

    def rebuilt(self, scores: ArrayLike) -> Points:
        """Return the points (n, d), in their own units, that scores (n, count) along the first axes stand for."""
        along = np.asarray(scores, dtype=np.float64)
        return np.asarray(along @ self.axes[: along.shape[1]] * self.scale + self.mean)


def pca(points: ArrayLike, *, standardise: bool = False) -> PCA:
    """Return the principal components of points (n, d), measures in their own units or in standard deviations.

    The axes are the eigenvectors of the covariance, found as the right singular vectors of the centred points, which
    loses fewer digits (Jolliffe, Principal Component Analysis, 2nd ed., §1.1 and §3.5).

    Raises:
        ValueError: there are fewer than two points, nothing varies, or a measure to be standardised does not vary.
    """
    given = np.asarray(points, dtype=np.float64)
    if given.ndim != 2 or len(given) < 2:
        raise ValueError("a table of at least two points is needed, one in each row")
    varies = np.ptp(given, axis=0) > 0
    if not varies.any():
        raise ValueError("the points are all the same: no direction varies")
    if standardise and not varies.all():
        raise ValueError("a measure that never varies has no standard deviation to be divided by")
    mean = given.mean(axis=0)
    scale = given.std(axis=0, ddof=1) if standardise else np.ones(given.shape[1])
    centred = (given - mean) / scale
    stretched, axes = np.linalg.svd(centred, full_matrices=False)[1:]
    return PCA(mean, scale, _signed(axes), np.asarray(stretched**2 / (len(given) - 1)))


def covariance(points: ArrayLike) -> Matrix:
    """Return the covariance (d, d) of points (n, d), divided by n − 1."""
    centred = np.asarray(points, dtype=np.float64)
    centred = centred - centred.mean(axis=0)
    return np.asarray(centred.T @ centred / (len(centred) - 1))


def variance_along(points: ArrayLike, directions: ArrayLike) -> NDArray[np.float64]:
    """Return the variance (m,) of points (n, d) along each unit vector of (m, d): uᵀ S u, with their covariance S."""
    units = np.asarray(directions, dtype=np.float64)
    return np.asarray(np.einsum("mi,ij,mj->m", units, covariance(points), units))


def turned_towards(start: ArrayLike, end: ArrayLike, share: float) -> Matrix:
    """Return orthonormal rows (k, d) on the way from those of one array to those of another, both (k, d).

    They are the orthonormal rows nearest to the straight mix of both: its polar factor (Higham, Functions of Matrices,
    theorem 8.4). The mix must have full rank, as it has where no axis is turned round.
    """
    one, other = np.asarray(start, dtype=np.float64), np.asarray(end, dtype=np.float64)
    left, _, right = np.linalg.svd((1 - share) * one + share * other, full_matrices=False)
    return np.asarray(left @ right)


def _signed(axes: Matrix) -> Matrix:
    """Turn each row so that its largest entry, the first of equal ones, is positive."""
    sizes = np.abs(axes)
    leading = np.argmax(sizes > sizes.max(axis=1, keepdims=True) - 1e-9, axis=1)
    return np.asarray(axes * np.sign(np.take_along_axis(axes, leading[:, None], axis=1)))
