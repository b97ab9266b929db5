"""The pixels of a picture, poured into one bar that is as long as their sum."""

from typing import Any

import numpy as np
from manim import VGroup, VMobject, interpolate_color, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points, polygon, scene_point
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role

SETTING_OUT = 0.7
"""The share of the time in which pixels still set out."""
_SQUARE = np.array([[0, 0.5, 0], [1, 0.5, 0], [1, -0.5, 0], [0, -0.5, 0]])


class PouredPixels(VGroup):
    """Copies of a picture's bright pixels, each of which becomes a full one, as wide as it was bright.

    Args:
        values: the pixels (rows, columns) from 0 to 1, the first row on top.
        side: of the picture, in scene units.
        centre: the middle of the picture, a point of the scene.
        start: the left end of the bar, a point of the scene.
        unit: the length in the bar of a pixel of value 1, in scene units.
        height: of the bar, in scene units.
    """

    def __init__(
        self, values: ArrayLike, *, side: float, centre: ArrayLike, start: ArrayLike, unit: float, height: float
    ) -> None:
        super().__init__()
        picture = np.asarray(values, dtype=np.float64)
        rows, columns = picture.shape
        places = np.argwhere(picture > 0)
        self._values, self._poured = picture[picture > 0], 0.0
        pixel = side / rows
        left = (places[:, 1] - columns / 2) * pixel
        self._begin = np.stack([left, (rows / 2 - places[:, 0] - 0.5) * pixel, 0 * left], axis=1) + scene_point(centre)
        before = np.concatenate([[0], np.cumsum(self._values)[:-1]])
        self._end = scene_point(start) + unit * before[:, None] * np.array([1.0, 0, 0])
        self._sizes = (pixel * np.ones((len(places), 2)), np.stack([unit * self._values, 0 * left + height], axis=1))
        self._ground, self._full = paint("ground"), paint("focus")
        for _ in places:
            self.add(VMobject(stroke_color=self._ground, stroke_width=1.5, fill_opacity=1))
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name="the pixels, added up")
        self.set_poured(0)

    @property
    def total(self) -> float:
        """The sum of what has come to the bar."""
        return float(self._values @ self._come)

    def set_poured(self, share: float) -> "PouredPixels":
        """Show the pixels as far as they have come, from 0 to 1; return self."""
        self._poured = float(share)
        count = len(self._values)
        self._come = one_after_another(np.array(self._poured), np.arange(count) / max(1, count - 1), SETTING_OUT)
        for number, (pixel, come) in enumerate(zip(self.submobjects, self._come, strict=True)):
            assert isinstance(pixel, VMobject)
            pixel.points = polygon(self._corners(number, float(come)))
            bright = self._values[number] * (1 - come) + come
            pixel.set_fill(interpolate_color(self._ground, self._full, float(bright)), opacity=float(share > 0))
            pixel.set_stroke(opacity=float(share > 0))
        return self

    @override_animate(set_poured)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, share: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self._poured), self._show, share, **(anim_args or {}))

    def _show(self, share: Values) -> None:
        self.set_poured(float(share))

    def _corners(self, number: int, come: float) -> Points:
        width, height = (1 - come) * self._sizes[0][number] + come * self._sizes[1][number]
        place = (1 - come) * self._begin[number] + come * self._end[number]
        return np.asarray(place + _SQUARE * np.array([width, height, 0]))
