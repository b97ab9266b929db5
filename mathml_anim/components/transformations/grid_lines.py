"""The lines of a grid under a map, always enough of them to fill a box."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from mathml_anim.components.points import Points, scene_points, segments, smooth_curves
from mathml_anim.components.transformations.plane_map import Linear, Plane, PlaneMap
from mathml_anim.theme.layout import Box

MOST_LINES = 120
"""How far from the origin the plane is drawn at most, in its units, however a singular matrix folds it up."""

SAMPLES_A_UNIT = 4

STEP_BEYOND = 0.3
"""How far outside the box a curve may begin and end and still reach into it, in units of the plane."""


def corners(box: Box) -> Plane:
    """Return the corners of a box, (4, 2)."""
    return np.array([[box.left, box.bottom], [box.right, box.bottom], [box.right, box.top], [box.left, box.top]])


def straight_family(matrix: Plane, along: int, box: Box) -> tuple[Plane, Plane, Plane]:
    """Return the grid lines in the direction of one basis vector, clipped to a box.

    Args:
        matrix: where the basis vectors land, as columns, (2, 2).
        along: 0 for the lines that run along the first basis vector, 1 for the second.
        box: what is to be filled.

    Returns:
        The lines' whole numbers (n,), and the ends (n, 2) and (n, 2) of what is visible of them.
    """
    direction, step = matrix[:, along], matrix[:, 1 - along]
    numbers = _numbers(direction, step, box)
    low, high = _clipped(numbers[:, None] * step, direction, box)
    seen = low < high
    base = numbers[seen, None] * step
    return numbers[seen], base + low[seen, None] * direction, base + high[seen, None] * direction


def _numbers(direction: Plane, step: Plane, box: Box) -> Plane:
    area = float(direction[0] * step[1] - direction[1] * step[0])
    points = corners(box)
    across = direction[0] * points[:, 1] - direction[1] * points[:, 0]
    if abs(area) * MOST_LINES <= np.abs(across).max():
        return np.arange(-MOST_LINES, MOST_LINES + 1, dtype=np.float64)
    reach = np.sort(across / area)
    return np.arange(np.ceil(reach[0]), np.floor(reach[-1]) + 1)


def _clipped(bases: Plane, direction: Plane, box: Box) -> tuple[Plane, Plane]:
    """Return between which parameters each line base + t direction is inside the box (Liang and Barsky, 1984)."""
    low, high = np.full(len(bases), -float(MOST_LINES)), np.full(len(bases), float(MOST_LINES))
    for axis, (least, most) in enumerate(((box.left, box.right), (box.bottom, box.top))):
        if abs(direction[axis]) < 1e-12:
            low[(bases[:, axis] < least) | (bases[:, axis] > most)] = np.inf
            continue
        enters, leaves = (least - bases[:, axis]) / direction[axis], (most - bases[:, axis]) / direction[axis]
        low, high = np.maximum(low, np.minimum(enters, leaves)), np.minimum(high, np.maximum(enters, leaves))
    return low, high


def straight_lines(linear: Linear, box: Box) -> Iterator[tuple[Plane, Points]]:
    """Yield, for the lines along the first and along the second basis vector, their numbers and cubic points."""
    for along in (0, 1):
        numbers, starts, ends = straight_family(linear.matrix, along, box)
        yield numbers, segments(scene_points(starts), scene_points(ends)).reshape(-1, 4, 3)


def curved_lines(plane_map: PlaneMap, extent: int, box: Box) -> Iterator[tuple[Plane, Points]]:
    """Yield the same for any map, from the lines within `extent` of the origin; curves out of the box are left out."""
    numbers = np.arange(-extent, extent + 1, dtype=np.float64)
    runs = np.linspace(-extent, extent, 2 * extent * SAMPLES_A_UNIT + 1)
    for along in (0, 1):
        across, run = np.meshgrid(numbers, runs, indexing="ij")
        plane = np.stack([run, across] if along == 0 else [across, run], axis=-1)
        samples = plane_map(plane.reshape(-1, 2)).reshape(plane.shape)
        seen = _seen(samples, box)
        curves = smooth_curves(samples, seen)
        finite = np.isfinite(curves).all(axis=(1, 2))
        yield np.repeat(numbers, seen.sum(axis=1))[finite], np.pad(curves[finite], ((0, 0), (0, 0), (0, 1)))


def _seen(samples: Points, box: Box) -> NDArray[np.bool_]:
    """Return which steps between samples (m, n, 2) may be seen in a box, (m, n - 1)."""
    starts, ends = samples[:, :-1], samples[:, 1:]
    low, high = np.minimum(starts, ends) - STEP_BEYOND, np.maximum(starts, ends) + STEP_BEYOND
    within = (high > (box.left, box.bottom)) & (low < (box.right, box.top))
    return np.asarray(within.all(axis=2))


def extent_to_fill(plane_map: PlaneMap, box: Box, *, most: int = 48) -> int:
    """Return how far from the origin a grid must reach so that its image covers a box.

    It doubles until the image of its rim lies outside the box all the way; a map whose image is bounded never
    covers the box, and is drawn from as far as `most`.
    """
    extent = int(np.ceil(max(abs(box.left), abs(box.right), abs(box.bottom), abs(box.top)))) + 1
    while extent < most and not _rim_outside(plane_map, extent, box):
        extent *= 2
    return min(extent, most)


def _rim_outside(plane_map: PlaneMap, extent: int, box: Box) -> bool:
    side = np.linspace(-extent, extent, 161)
    edge = np.full_like(side, extent)
    sides = ((side, edge), (side, -edge), (edge, side), (-edge, side))
    rim = np.concatenate([np.stack(pair, axis=1) for pair in sides])
    x, y = plane_map(rim).T
    inside = (x > box.left) & (x < box.right) & (y > box.bottom) & (y < box.top)
    return not bool(inside.any())
