"""How far a few vectors reach: recipes for a point, independence, rank, and the plane that vectors lie in."""

from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Matrix, Vector


def weights_for(vectors: ArrayLike, point: ArrayLike) -> Vector:
    """Return the one combination of n independent vectors, rows (n, n), that makes a point (n,) (Strang, §3.4).

    Raises:
        ValueError: the vectors are dependent: they reach the point in many ways, or in none.
    """
    rows = np.asarray(vectors, dtype=np.float64)
    if rank(rows) < len(rows):
        raise ValueError("dependent vectors give no point exactly one recipe")
    return np.asarray(np.linalg.solve(rows.T, np.asarray(point, dtype=np.float64)))


def rank(vectors: ArrayLike) -> int:
    """Return how many of some vectors, rows (k, n), are independent: the dimension of their span (Strang, §3.4)."""
    return int(np.linalg.matrix_rank(np.asarray(vectors, dtype=np.float64)))


def adds_something_new(vectors: ArrayLike) -> tuple[bool, ...]:
    """Return, for each of some vectors, rows (k, n), whether it is no combination of those before it."""
    rows = np.asarray(vectors, dtype=np.float64)
    ranks = [0, *(rank(rows[: count + 1]) for count in range(len(rows)))]
    return tuple(after > before for before, after in pairwise(ranks))


def plane_through(vectors: ArrayLike) -> Matrix:
    """Return two perpendicular unit vectors, rows (2, 3), in the plane that vectors (k, 3) span.

    The first points along their sum.

    Raises:
        ValueError: they do not span a plane.
    """
    rows = np.asarray(vectors, dtype=np.float64)
    if rank(rows) != 2:
        raise ValueError(f"vectors of rank {rank(rows)} span no plane")
    along = rows.sum(axis=0) / np.linalg.norm(rows.sum(axis=0))
    rest = rows - np.outer(rows @ along, along)
    aside = rest[np.argmax(np.linalg.norm(rest, axis=1))]
    return np.stack([along, aside / np.linalg.norm(aside)])


def edge_on(directions: ArrayLike, elevation: float) -> float:
    """Return the azimuth from which, at an elevation, a plane through the origin is seen as a line; both in radians.

    Of the two it is the one nearer to zero. `directions` are two vectors that span the plane, rows (2, 3).

    Raises:
        ValueError: the plane is too level to be seen edge-on from so high.
    """
    first, second = np.asarray(directions, dtype=np.float64)
    x, y, z = np.cross(first, second)
    level = float(np.hypot(x, y))
    share = -z * np.tan(elevation) / level if level else np.inf
    if abs(share) > 1:
        raise ValueError("from this height the plane is never seen edge-on")
    middle, half = float(np.arctan2(y, x)), float(np.arccos(share))
    both = np.array([middle + half, middle - half])
    turned = (both + np.pi) % (2 * np.pi) - np.pi
    return float(turned[np.argmin(np.abs(turned))])
