"""A picture whose rows slide out into one long row: the list of numbers that a machine gets."""

from typing import Any

import numpy as np
from manim import ORIGIN, Group, ImageMobject, Rectangle, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.learning.row_scores import grey_picture
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

LAG = 0.5
_CORNERS = np.array([[-0.5, 0.5], [0.5, 0.5], [-0.5, -0.5], [0.5, -0.5]])


class UnrolledPicture(Group):
    """A square picture, and on the way to one long row of all its pixels; only at both ends it has a frame.

    Place it by `place`, `side`, `row` and `size`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        values: the pixels (rows, columns) from 0 to 1, the first row on top.
        side: of the picture, in scene units.
        place: the middle of the picture, a point of the scene.
        row: the middle of the long row, a point of the scene.
        size: the width and the height of the long row, in scene units.

    Example:
        >>> picture = UnrolledPicture(np.eye(8), side=3, row=(0, -2), size=(11, 0.5))
        >>> self.add(picture)
        >>> self.play(picture.animate.set_unrolled(1))
    """

    def __init__(
        self,
        values: ArrayLike,
        *,
        side: float = 3.0,
        place: ArrayLike = ORIGIN,
        row: ArrayLike = ORIGIN,
        size: tuple[float, float] = (11.0, 0.5),
        color: Paint = ColourRole.INK,
        name: str = "a picture",
    ) -> None:
        super().__init__()
        pixels = np.asarray(values, dtype=np.float64)
        rows = len(pixels)
        self.strips = tuple(grey_picture(line[None], side=1, color=color, name=name) for line in pixels)
        heights = side * ((rows - 1) / 2 - np.arange(rows)) / rows
        across = size[0] * (np.arange(rows) - (rows - 1) / 2) / rows
        zero = np.zeros(rows)
        self._stacked = scene_point(place) + np.stack([zero, heights, zero], axis=1)
        self._in_line = scene_point(row) + np.stack([across, zero, zero], axis=1)
        self._sizes = np.array([[side, side / rows], [size[0] / rows, size[1]]])
        self.frame = Rectangle(width=1, height=1, color=paint(ColourRole.MUTE), stroke_width=2.5)
        self.frame.set_z_index(layers.SHAPES)
        self._places = scene_point(place), scene_point(row), np.array([[side, side], size])
        self.add(*self.strips, self.frame)
        mean(self, Role.SUBJECT, name=name)
        self.set_unrolled(0)

    def set_unrolled(self, share: float) -> "UnrolledPicture":
        """Show it as a picture (0), as one row (1), or on the way; the lowest pixels set out first; return self."""
        self.unrolled = float(share)
        last = len(self.strips) - 1
        gone = one_after_another(np.array(self.unrolled), np.arange(last, -1, -1) / max(1, last), LAG)
        for number, (strip, part) in enumerate(zip(self.strips, gone, strict=True)):
            middle = (1 - part) * self._stacked[number] + part * self._in_line[number]
            _place(strip, middle, (1 - part) * self._sizes[0] + part * self._sizes[1])
        end = round(self.unrolled)
        place, size = self._places[end], self._places[2][end]
        self.frame.stretch_to_fit_width(size[0]).stretch_to_fit_height(size[1]).move_to(place)
        self.frame.set_stroke(opacity=(2 * self.unrolled - 1) ** 2)
        return self

    @override_animate(set_unrolled)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, share: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.unrolled), self._show, share, **(anim_args or {}))

    def _show(self, share: Values) -> None:
        self.set_unrolled(float(share))


def _place(image: ImageMobject, middle: Points, size: Values) -> None:
    """Place an image by its four corners."""
    corners = np.zeros((4, 3))
    corners[:, :2] = _CORNERS * size
    image.points = middle + corners[: len(image.points)]
