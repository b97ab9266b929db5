"""Points of the scene as arrays, and the cubic curves through them."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]

_THIRDS = np.array([0, 1 / 3, 2 / 3, 1])[None, :, None]


def scene_point(point: ArrayLike) -> Points:
    """Return a point given by two or three numbers as (3,)."""
    given = np.asarray(point, dtype=np.float64).reshape(-1)
    full = np.zeros(3)
    full[: len(given)] = given
    return full


def scene_points(points: ArrayLike) -> Points:
    """Return points (n, 2) or (n, 3) as (n, 3)."""
    given = np.asarray(points, dtype=np.float64)
    full = np.zeros((len(given), 3))
    full[:, : given.shape[1]] = given
    return full


def segments(starts: Points, ends: Points) -> Points:
    """Return the cubic points (4 n, 3) of n straight segments between (n, 3) and (n, 3)."""
    return np.asarray((starts[:, None] * (1 - _THIRDS) + ends[:, None] * _THIRDS).reshape(-1, 3))


def polygon(corners: Points) -> Points:
    """Return the cubic points (4 k, 3) of the closed polygon with corners (k, 3)."""
    return segments(corners, np.roll(corners, -1, axis=0))


def smooth_curves(samples: Points, wanted: NDArray[np.bool_]) -> Points:
    """Return smooth curves (Catmull–Rom) through samples (m, n, d), the wanted (m, n - 1) of them, as (k, 4, d)."""
    slopes = np.gradient(samples, axis=1) / 3
    starts, ends = samples[:, :-1][wanted], samples[:, 1:][wanted]
    return np.stack([starts, starts + slopes[:, :-1][wanted], ends - slopes[:, 1:][wanted], ends], axis=1)


def subdivided(points: Points, pieces: int) -> Points:
    """Return cubic points (4 n, 3) with every curve cut into equal pieces, (4 n pieces, 3)."""
    curves = points.reshape(-1, 1, 4, 3)
    edges = np.linspace(0, 1, pieces + 1)
    low, high = edges[:-1], edges[1:]
    parameters = ((low, low, low), (low, low, high), (low, high, high), (high, high, high))
    return np.concatenate([_blossom(curves, *three) for three in parameters], axis=2).reshape(-1, 3)


def _blossom(curves: Points, one: Points, two: Points, three: Points) -> Points:
    """Return the polar form of cubic curves (n, 1, 4, 3) at three parameters of m pieces, (n, m, 1, 3)."""
    points = curves
    for parameter in (one, two, three):
        t = parameter[None, :, None, None]
        points = points[:, :, :-1] * (1 - t) + points[:, :, 1:] * t
    return points
