"""Outlines of simple shapes as cubic points, to be placed by NumPy."""

from typing import Self

import numpy as np
from manim import ParsableManimColor, VMobject

from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_points, segments
from mathml_anim.theme.layout import Box


class Lines(VMobject):
    """Lines without an inside: whatever fills a group that they are in leaves them unfilled."""

    def __init__(self, color: Paint, *, width: float, opacity: float = 1.0) -> None:
        super().__init__(stroke_color=paint(color), stroke_width=width, stroke_opacity=opacity, fill_opacity=0)

    def set_fill(
        self,
        color: ParsableManimColor | None = None,
        opacity: float | None = None,  # noqa: ARG002 (the signature is Manim's)
        family: bool = True,
    ) -> Self:
        """Stay unfilled, in whatever colour; return self."""
        return super().set_fill(color, 0, family)


_K = 4 / 3 * (np.sqrt(2) - 1)
_QUARTER = np.array([[1, 0], [1, _K], [_K, 1], [0, 1]])
_TURN = np.array([[0, 1], [-1, 0]])
CIRCLE = np.concatenate([_QUARTER @ np.linalg.matrix_power(_TURN, k) for k in range(4)])
"""The unit circle as four cubic arcs, (16, 2); nowhere off by more than 0.0003."""


def discs(centres: Points, radius: float) -> Points:
    """Return the cubic points (16 n, 3) of discs around centres (n, 3)."""
    return np.asarray((centres[:, None] + radius * scene_points(CIRCLE)).reshape(-1, 3))


def dashes(start: Points, end: Points, *, dash: float = 0.12, gap: float = 0.09) -> Points:
    """Return the cubic points of a dashed segment between points (3,) and (3,), a whole dash at both ends."""
    length = float(np.linalg.norm(end - start))
    if length < 1e-9:
        return np.zeros((0, 3))
    count = max(1, round((length + gap) / (dash + gap)))
    step = (length + gap) / count
    begins = np.arange(count) * step
    shares = np.stack([begins, begins + step - gap], axis=1) / length
    ends = start + np.clip(shares, 0, 1)[:, :, None] * (end - start)
    return segments(ends[:, 0], ends[:, 1])


def line_across(point: Points, direction: Points, box: Box) -> tuple[Points, Points]:
    """Return where the line through a point (3,) along a direction (3,) enters and leaves a box that it meets."""
    low, high = -np.inf, np.inf
    for axis, (least, most) in enumerate(((box.left, box.right), (box.bottom, box.top))):
        if abs(direction[axis]) > 1e-12:
            one, other = (least - point[axis]) / direction[axis], (most - point[axis]) / direction[axis]
            low, high = max(low, min(one, other)), min(high, max(one, other))
    return point + low * direction, point + high * direction
