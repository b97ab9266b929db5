"""The pixels of *Composing transformations*: they go, one after another, from a picture into a column or a row."""

from typing import Any

import numpy as np
from manim import VGroup, VMobject, interpolate_color, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role

SETTING_OUT = 0.6
"""The share of the time in which things still set out, one after another."""
_SQUARE = np.array([[0.0, 0, 0], [1, 0, 0], [1, -1, 0], [0, -1, 0]])


def cells(rows: int, columns: int, *, corner: tuple[float, float], size: tuple[float, float]) -> Points:
    """Return the corners (rows × columns, 4, 3) of cells in reading order, below and right of a corner."""
    places = np.stack([*np.divmod(np.arange(rows * columns), columns)[::-1], np.zeros(rows * columns)], axis=1)
    steps = np.array([size[0], -size[1], 0])
    return np.asarray(np.array([*corner, 0]) + (places * steps)[:, None] + _SQUARE * np.array([*size, 0]))


class MovingPixels(VGroup):
    """Pixels (n,) that go, one after another, from some cells (n, 4, 3) to others."""

    def __init__(self, values: ArrayLike, begin: Points, end: Points, *, name: str, color: Paint = "ink") -> None:
        super().__init__()
        self._ends, self._moved = (begin, end), 0.0
        for value in np.asarray(values, dtype=np.float64).reshape(-1):
            fill = interpolate_color(paint("ground"), paint(color), float(value))
            self.add(VMobject(fill_color=fill, fill_opacity=1, stroke_width=0))
        self.set_stroke(paint("mute"), width=1, opacity=0.3)
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        self.set_moved(0)

    def set_moved(self, share: float) -> "MovingPixels":
        """Show the pixels as far as they have come, from 0 to 1; return self."""
        self._moved = float(share)
        order = np.arange(len(self)) / max(1, len(self) - 1)
        come = one_after_another(np.array(self._moved), order, SETTING_OUT)[:, None, None]
        for pixel, corners in zip(self, (1 - come) * self._ends[0] + come * self._ends[1], strict=True):
            pixel.points = polygon(corners)
        return self

    @override_animate(set_moved)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, share: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self._moved), self._show, share, **(anim_args or {}))

    def _show(self, share: Values) -> None:
        self.set_moved(float(share))
