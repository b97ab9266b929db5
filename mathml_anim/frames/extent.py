"""How far the ink of an operation reaches."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.paints import Join, Stroke

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in scene units."""

NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)

HALF_WIDTH = 0.005
"""Scene units of half an outline one wide."""

MITER_LIMIT = 10.0
"""A corner sharper than this many half-widths is cut off; Cairo's default, which Manim keeps."""

_SQUARE_CAP = 2**0.5


def box_of(points: NDArray[np.floating]) -> Box:
    """Return the box of points of shape (n, 2); an empty one has no extent."""
    if not len(points):
        return NOWHERE
    (left, bottom), (right, top) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return left, bottom, right, top


def grown(box: Box, margin: float) -> Box:
    """Return a box larger by a margin on each side."""
    left, bottom, right, top = box
    return left - margin, bottom - margin, right + margin, top + margin


def union(first: Box, second: Box) -> Box:
    """Return the smallest box around two."""
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def reach(stroke: Stroke, corners: float) -> float:
    """Return how far an outline reaches from its curve, whose sharpest corner is `corners` half-widths long."""
    factor = max(_SQUARE_CAP, corners if stroke.join is Join.MITER else 1.0)
    return stroke.width * HALF_WIDTH * factor


def sharpest_corner(points: NDArray[np.floating], subpaths: tuple[tuple[int, int, bool], ...]) -> float:
    """Return the length of the longest mitred corner of curves (4n, 2), in half-widths: 1 (straight) to 10."""
    if all(end - first == 4 and not closed for first, end, closed in subpaths):
        return 1.0
    whole = len(points) // 4 * 4
    places = np.ascontiguousarray(points[:whole], np.float64).view(np.complex128).reshape(-1, 4)
    flat = places.ravel()
    if any(closed and flat[first] != flat[end - 1] for first, end, closed in subpaths):
        return MITER_LIMIT  # closing draws a tiny side of any direction
    leaving, arriving = places[:, 1] - places[:, 0], places[:, 3] - places[:, 2]
    following = np.empty_like(leaving)
    following[:-1] = leaving[1:]
    for first, end, _ in subpaths:
        following[end // 4 - 1] = leaving[first // 4]
    turned = arriving.conjugate() * following
    lengths = np.abs(turned)
    if not lengths.all():
        return MITER_LIMIT
    # The two sides enclose π minus the turn; a miter is 1/sin(half of that) long, and cos(turn) = real / length.
    halves = (1 + turned.real / lengths) / 2
    seen = halves[halves >= (MITER_LIMIT * 1.01) ** -2]
    return max(1.0, float(seen.min()) ** -0.5) if len(seen) else 1.0
