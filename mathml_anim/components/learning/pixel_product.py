"""Two pictures laid over one another: what is bright in both stays bright."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from manim import RIGHT, Group, Rectangle, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.learning.row_scores import grey_picture
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.typography.formula import Formula
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

ARRIVED = 0.6
"""The share of the motion after which both copies have arrived, and begin to turn into the product."""


class PixelProduct(Group):
    """A picture, another one, and the product of their pixels, into which copies of both slide.

    Place it by `centre` and `side`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        first: the pixels (rows, columns) from 0 to 1; and second, of the same shape.
        side: of each picture, in scene units.
        gap: between two pictures.
        centre: the middle of the first picture, a point of the scene.
        multiplied: how far the copies have come, from 0 to 1.
        color: of a product of 1.
        frame_colors: of the frames around the two pictures and their product.

    Raises:
        ValueError: the pictures have different shapes.

    Example:
        >>> both = PixelProduct(np.eye(8), np.ones((8, 8)), centre=(-3, 0))
        >>> self.add(both)
        >>> self.play(both.animate.set_multiplied(1))
    """

    def __init__(
        self,
        first: ArrayLike,
        second: ArrayLike,
        *,
        side: float = 1.6,
        gap: float = 0.5,
        centre: ArrayLike = (0.0, 0.0),
        multiplied: float = 0.0,
        color: Paint = ColourRole.FOCUS,
        frame_colors: Sequence[Paint] = (ColourRole.MUTE,) * 3,
        name: str = "two pictures and their product",
    ) -> None:
        super().__init__()
        one, other = (np.asarray(values, dtype=np.float64) for values in (first, second))
        if one.shape != other.shape:
            raise ValueError(f"pictures of shapes {one.shape} and {other.shape} have no product pixel by pixel")
        self.places = [scene_point(centre) + n * (side + gap) * RIGHT for n in range(3)]
        self.first, self.second = grey_picture(one, side=side), grey_picture(other, side=side)
        self.flying = Group(grey_picture(one, side=side), grey_picture(other, side=side))
        self.product = grey_picture(one * other, side=side, color=color, name="what is bright in both")
        self.frames = [Rectangle(width=side, height=side, color=paint(edge)) for edge in frame_colors]
        for frame, place in zip(self.frames, self.places, strict=True):
            mean(frame.set_stroke(width=3).move_to(place).set_z_index(layers.SHAPES), Role.AXIS)
        self.first.move_to(self.places[0])
        self.second.move_to(self.places[1])
        self.product.move_to(self.places[2])
        halfway = [(one + other) / 2 for one, other in pairwise(self.places)]
        self.signs = VGroup(
            *(
                mark(Formula(sign, spoken=said, size=min(0.9 * gap, sizes.FORMULA)), said).move_to(place)
                for sign, said, place in zip(("times", "="), ("times", "is"), halfway, strict=True)
            )
        )
        self.add(*self.frames, self.signs, self.first, self.second, self.product, self.flying)
        mean(self, Role.SUBJECT, name=name)
        self.set_multiplied(multiplied)

    def set_multiplied(self, share: float) -> "PixelProduct":
        """Show the copies so far on their way, and then the product; return self."""
        self.multiplied = float(share)
        come, turned = min(1.0, self.multiplied / ARRIVED), max(0.0, (self.multiplied - ARRIVED) / (1 - ARRIVED))
        for copy, start in zip(self.flying, self.places, strict=False):
            copy.move_to((1 - come) * start + come * self.places[2])
            copy.set_opacity(0.5 * (1 - turned) if 0 < self.multiplied < 1 else 0)
        self.product.set_opacity(turned)
        self.frames[2].set_stroke(opacity=come)
        self.signs[1].set_opacity(come)
        return self

    @override_animate(set_multiplied)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, share: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.multiplied), self._show, share, **(anim_args or {}))

    def _show(self, share: Values) -> None:
        self.set_multiplied(float(share))
