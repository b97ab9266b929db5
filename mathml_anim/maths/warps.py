"""Motions of the plane that are not linear, for contrast."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from mathml_anim.maths.linear_maps import Points, Vector, combination

PlaneMap = Callable[[Points], Points]


def ripple(points: ArrayLike, *, height: float, wavelength: float) -> Points:
    """Return points (..., 2), each pushed along x by a sine of its y and along y by a sine of its x.

    The origin stays where it is; straight lines become waves of this height and length.
    """
    p = np.asarray(points, dtype=np.float64)
    return p + height * np.sin(2 * np.pi / wavelength * p[..., ::-1])


def recipe_point(plane_map: PlaneMap, weights: ArrayLike) -> Vector:
    """Return the same combination of the moved basis vectors that made a point: where a linear map would take it."""
    return combination(plane_map(np.eye(2)), weights)


def recipe_gap(plane_map: PlaneMap, weights: ArrayLike) -> Vector:
    """Return how far a point really lands from its recipe; zero for every point if and only if the map is linear."""
    w = np.asarray(weights, dtype=np.float64)
    return np.asarray(plane_map(w), dtype=np.float64) - recipe_point(plane_map, w)
