"""The rows of a layer as pictures, and a bar for what each of them gives."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import LEFT, ORIGIN, RIGHT, UP, Group, ImageMobject, Rectangle, VGroup, override_animate
from manim.constants import RESAMPLING_ALGORITHMS
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

GAP = 0.25


def grey_picture(values: ArrayLike, *, side: float, color: Paint = ColourRole.INK, name: str = "") -> ImageMobject:
    """Return a picture (rows, columns) of values from 0 to 1 as one image, from the ground's colour to another.

    Args:
        values: the pixels, the first row on top.
        side: of the whole picture, in scene units.
        color: of a pixel of value 1.
        name: what it shows.
    """
    shares = np.clip(np.asarray(values, dtype=np.float64), 0, 1)[..., None]
    ground, full = (np.asarray(paint(one).to_rgb(), dtype=np.float64) for one in (ColourRole.GROUND, color))
    pixels = np.round(255 * ((1 - shares) * ground + shares * full)).astype(np.uint8)
    image = ImageMobject(pixels)
    image.set_resampling_algorithm(RESAMPLING_ALGORITHMS["nearest"])
    image.stretch_to_fit_height(side).stretch_to_fit_width(side * pixels.shape[1] / pixels.shape[0])
    return mean(image.set_z_index(layers.SHAPES), Role.SUBJECT, name=name)


class RowScores(Group):
    """A column of small pictures, one for each row of a layer, each with a bar that shows its output.

    Args:
        pictures: a picture a row, (k, rows, columns) from 0 to 1.
        scores: what is shown at first, (k,); zeros by default.
        names: what stands before each.
        origin: the middle of the left edge, a point of the scene.
        side: of a picture, in scene units.
        unit: the length of the bar of an output of one, in scene units.
        start: the output at which the bars begin.

    Example:
        >>> rows = RowScores(np.eye(3).reshape(3, 1, 3), names="abc", side=0.6)
        >>> self.add(rows)
        >>> self.play(rows.animate.set_scores((1, 3, 2)))
    """

    def __init__(
        self,
        pictures: ArrayLike,
        scores: ArrayLike | None = None,
        *,
        names: Sequence[str] = (),
        origin: ArrayLike = ORIGIN,
        side: float = 0.5,
        unit: float = 0.5,
        start: float = 0.0,
        format_spec: str = ".1f",
        color: Paint = ColourRole.BELIEF,
    ) -> None:
        super().__init__()
        shown = np.asarray(pictures, dtype=np.float64)
        self.scores = np.full(len(shown), start) if scores is None else np.asarray(scores, dtype=np.float64)
        self._unit, self._start = unit, start
        left, pitch = scene_point(origin), 1.12 * side
        heights = pitch * ((len(shown) - 1) / 2 - np.arange(len(shown)))
        self.pictures = Group(*(grey_picture(p, side=side, name="a row as a picture") for p in shown))
        mean(self.pictures, Role.SUBJECT, name="the rows as pictures")
        self.names = VGroup(*(Label(text, size=min(side, sizes.LABEL), color="mute") for text in names))
        mean(self.names, Role.LABEL, name="the names of the rows", text=", ".join(names))
        self.bars = VGroup(*(self._bar(side, color) for _ in shown))
        self.numbers = VGroup(*(self._number(value, format_spec, side) for value in self.scores))
        for row, height in enumerate(heights):
            self.pictures[row].move_to(left + height * UP, aligned_edge=LEFT)
            if names:
                self.names[row].next_to(self.pictures[row], LEFT, buff=GAP)
        self.add(self.pictures, self.names, self.bars, self.numbers)
        mean(self, Role.SUBJECT, name="the rows and what they give")
        self.set_scores(self.scores)

    def set_scores(self, scores: ArrayLike) -> "RowScores":
        """Show other outputs (k,); return self."""
        self.scores = np.asarray(scores, dtype=np.float64)
        for picture, bar, number, score in zip(self.pictures, self.bars, self.numbers, self.scores, strict=True):
            assert isinstance(number, Number)
            bar.stretch_to_fit_width(max(0.02, self._unit * (float(score) - self._start)))
            bar.next_to(picture, RIGHT, buff=GAP)
            number.set_value(float(score)).next_to(bar, RIGHT, buff=GAP / 2)
        return self

    @override_animate(set_scores)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, scores: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, self._read, self.set_scores, scores, **(anim_args or {}))

    def _read(self) -> NDArray[np.float64]:
        return self.scores

    def _bar(self, side: float, color: Paint) -> Rectangle:
        bar = Rectangle(width=0.02, height=0.6 * side, stroke_width=0, fill_opacity=1, fill_color=paint(color))
        return mean(bar.set_z_index(layers.SHAPES), Role.SUBJECT, name="an output")

    def _number(self, value: Values | float, format_spec: str, side: float) -> Number:
        return Number(float(value), format_spec=format_spec, size=min(side, sizes.LABEL), spoken="the output")
