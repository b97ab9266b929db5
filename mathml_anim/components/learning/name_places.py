"""Where the names of points go so that none lies over another name, a point or a thing that is in the way."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mathml_anim.theme.layout import SAFE, Box

Boxes = NDArray[np.float64]
"""Left, bottom, right and top of upright rectangles, (n, 4)."""

_SIDES = np.array([[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]], dtype=np.float64)
_REACHES = (1.0, 2.5, 5.0)
_SWEEPS = 6


def name_offsets(
    centres: ArrayLike,
    halves: ArrayLike,
    *,
    radius: float,
    gap: float,
    keep_clear: Sequence[Box] = (),
    within: Box = SAFE,
) -> NDArray[np.float64]:
    """Return the way (n, 2) from each point to the middle of its name, the nearest free place on one of eight sides.

    The names are placed one after another and then, a few times, each anew among the others: the same points give
    the same places. Where no place is free, the one with the least overlap is taken.

    Args:
        centres: the points, (n, 2), in the scene.
        halves: half the width and height of each name, (n, 2).
        radius: of the points' marks.
        gap: between a mark and its name at the nearest places.
        keep_clear: what else the names must not cover.
        within: where they may stand.
    """
    points, sizes = np.asarray(centres, dtype=np.float64), np.asarray(halves, dtype=np.float64)
    marks = _around(points, np.full_like(points, radius))
    things = np.array([[box.left, box.bottom, box.right, box.top] for box in keep_clear]).reshape(-1, 4)
    ways = _candidates(sizes, radius, gap)
    boxes = _around(points[:, None] + ways, sizes[:, None])
    fixed = _hindered(boxes, np.concatenate([marks, things])) + _outside(boxes, within)
    cost = 100 * fixed + np.linspace(0, 0.1, ways.shape[1])
    chosen = cost.argmin(axis=1)
    for _ in range(_SWEEPS):
        before = chosen.copy()
        for n in range(len(points)):
            others = np.delete(boxes[np.arange(len(points)), chosen], n, axis=0)
            chosen[n] = (cost[n] + 100 * _hindered(boxes[n], others)).argmin()
        if np.array_equal(before, chosen):
            break
    return np.asarray(ways[np.arange(len(points)), chosen])


def _candidates(sizes: NDArray[np.float64], radius: float, gap: float) -> NDArray[np.float64]:
    """Return the ways from a point to where the middle of its name may stand, the best first, (n, places, 2)."""
    ways = []
    for reach in _REACHES:
        for side in _SIDES:
            length = radius + gap * reach
            ways.append(side / np.linalg.norm(side) * length + side * sizes)
    return np.stack(ways, axis=1)


def _around(centres: NDArray[np.float64], halves: NDArray[np.float64]) -> Boxes:
    return np.concatenate([centres - halves, centres + halves], axis=-1)


def _hindered(boxes: Boxes, others: Boxes) -> NDArray[np.float64]:
    """Return how much of each box (…, 4) the others (m, 4) cover, in scene units squared, (…)."""
    low = np.maximum(boxes[..., None, :2], others[:, :2])
    high = np.minimum(boxes[..., None, 2:], others[:, 2:])
    return np.asarray(np.clip(high - low, 0, None).prod(axis=-1).sum(axis=-1))


def _outside(boxes: Boxes, within: Box) -> NDArray[np.float64]:
    """Return how far each box (…, 4) reaches out of another."""
    below = np.clip(np.array([within.left, within.bottom]) - boxes[..., :2], 0, None)
    above = np.clip(boxes[..., 2:] - np.array([within.right, within.top]), 0, None)
    return np.asarray((below + above).sum(axis=-1))
