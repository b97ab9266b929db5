"""Vectors of any length as rows of bars that stretch by their weights and stack to their sum."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import DOWN, ORIGIN, UP, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

GAP = 0.08
LEAST = 0.02
"""The least weight whose numbers are shown."""
FADE = 8.0
"""The numbers leave in the first eighth of the way to other bars, and come on in the last."""


class VectorBars(VGroup):
    """Vectors as bars, one for each number, side by side or stacked; on top of each stack its number.

    Place it by `foot` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vectors: a vector a row, (k, n), of numbers that are not negative.
        weights: how much of each is shown, (k,).
        apart: 1 stands the vectors' bars side by side, 0 stacks them.
        foot: the middle of the line that they stand on, a point of the scene.
        unit: the height of one unit, in scene units.
        spacing: from one number's bars to the next one's.
        width: of a number's bars together.
        colors: one for each vector.
        names: what the numbers are, below the bars.
        decimals: how many are shown at most.

    Raises:
        ValueError: there are not as many weights and colours as vectors, or not as many names as numbers.

    Example:
        >>> bars = VectorBars([(5.1, 3.5, 1.4, 0.2), (6.3, 3.3, 6.0, 2.5)], (1, 1), apart=1, unit=0.4)
        >>> self.add(bars)
        >>> self.play(bars.animate.arrange_bars((0.5, 0.5), 0))
    """

    def __init__(
        self,
        vectors: ArrayLike,
        weights: ArrayLike,
        *,
        apart: float = 0.0,
        foot: ArrayLike = ORIGIN,
        unit: float = 0.5,
        spacing: float = 1.6,
        width: float = 1.1,
        colors: Sequence[Paint] = (ColourRole.SPACE, ColourRole.CHANGE),
        names: Sequence[str] = (),
        decimals: int = 2,
    ) -> None:
        super().__init__()
        self.vectors = np.asarray(vectors, dtype=np.float64)
        self.weights = np.asarray(weights, dtype=np.float64)
        count, size = self.vectors.shape
        if self.weights.shape != (count,) or len(colors) < count or len(names) not in {0, size}:
            raise ValueError(f"{count} vectors of {size} need as many weights and colours, and as many names")
        self.apart, self.unit, self.width_of_bars, self.decimals = apart, unit, width, decimals
        self._middles = scene_point(foot) + np.outer(np.arange(size) - (size - 1) / 2, (spacing, 0.0, 0.0))
        self.bars = VGroup(*(_bars(color) for color in colors[:count]))
        self.numbers = VGroup(*(VGroup(*(self._number() for _ in range(size))) for _ in range(count)))
        self.base = Lines(ColourRole.MUTE, width=3)
        ends = self._middles[[0, -1]] + np.outer((-1, 1), (spacing / 2, 0.0, 0.0))
        self.base.points = segments(ends[:1], ends[1:])
        self.names = VGroup(*(self._name(text, at) for text, at in zip(names, self._middles, strict=False)))
        self.add(mean(self.base, Role.AXIS), self.bars, self.numbers, self.names)
        mean(self, Role.SUBJECT, name="the numbers as bars")
        self.arrange_bars(self.weights, apart)

    @property
    def total(self) -> Values:
        """The sum of the weighted vectors, (n,)."""
        return np.asarray(self.weights @ self.vectors)

    def number(self, vector: int, entry: int) -> Number:
        """Return the number on top of a vector's bar; the first vector and entry are 0."""
        found = self.numbers[vector][entry]
        assert isinstance(found, Number)
        return found

    def arrange_bars(self, weights: ArrayLike, apart: float) -> "VectorBars":
        """Stretch each vector's bars by its weight, and stand them side by side (1) or stack them (0); return self."""
        self._written, self._clear = np.append(np.asarray(weights, dtype=np.float64), apart), 1.0
        return self._arrange(weights, apart)

    def _arrange(self, weights: ArrayLike, apart: float) -> "VectorBars":
        self.weights, self.apart = np.asarray(weights, dtype=np.float64), float(apart)
        heights = self.weights[:, None] * self.vectors * self.unit
        feet = (np.cumsum(heights, axis=0) - heights) * (1 - self.apart)
        count = len(self.vectors)
        each = self.width_of_bars * (1 + (1 / count - 1) * self.apart)
        for index in range(count):
            aside = (index - (count - 1) / 2) * self.width_of_bars / count * self.apart
            lower = self._middles + np.stack([np.full(len(feet[index]), aside), feet[index], 0 * feet[index]], axis=1)
            self.bars[index].points = _rectangles(lower, each - GAP, heights[index])
            self._show_numbers(index, lower + np.outer(heights[index], (0, 1, 0)))
        return self

    @override_animate(arrange_bars)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_bars(self, weights: ArrayLike, apart: float, anim_args: dict[str, Any] | None = None) -> Walk:
        end = np.append(np.asarray(weights, dtype=np.float64), apart)

        def show(state: Values) -> None:
            gone = float(state[-1])
            self._clear = max(1 - FADE * gone, 1 - FADE * (1 - gone), 0.0)
            self._written = end if gone >= 0.5 else self._written
            self._arrange(state[:-2], float(state[-2]))

        return Walk(self, self._read, show, np.append(end, 1.0), **(anim_args or {}))

    def _read(self) -> Values:
        return np.append(self.weights, (self.apart, 0.0))

    def _show_numbers(self, index: int, tops: Points) -> None:
        """Show a vector's own numbers, or, on top of the stacks, the sums: none that is only passed on the way."""
        weights, apart = self._written[:-1], float(self._written[-1])
        own = weights[index] * self.vectors[index]
        below = weights[:index] @ self.vectors[:index]
        top = index == len(self.vectors) - 1 and weights.sum() > LEAST
        shown = np.round(own + (1 - apart) * below, self.decimals)
        beside = max(0.0, 4 * apart - 3) * float(weights[index] > LEAST)
        opacity = self._clear * (max(beside, 1 - 4 * apart) if top else beside)
        for number, value, at in zip(self.numbers[index], shown, tops, strict=True):
            number.set_value(float(value))
            number.move_to(at + 0.28 * UP).set_fill(opacity=opacity)

    def _number(self) -> Number:
        return Number(0, format_spec="g", anchor=ORIGIN, size=sizes.LABEL)

    def _name(self, text: str, at: Points) -> Label:
        return Label(text, at=at, side=DOWN, backing=False, size=sizes.PROSE)


def _bars(color: Paint) -> VMobject:
    bars = VMobject(fill_color=paint(color), fill_opacity=0.9, stroke_width=0)
    return mean(bars.set_z_index(layers.SHAPES), Role.SUBJECT, name="bars")


def _rectangles(lower: Points, width: float, heights: Values) -> Points:
    """Return the cubic points (16 n, 3) of upright rectangles on the middles (n, 3) of their lower sides."""
    half = np.array([width / 2, 0.0, 0.0])
    upper = lower + np.outer(heights, (0.0, 1.0, 0.0))
    corners = np.stack([lower - half, lower + half, upper + half, upper - half], axis=1)
    return np.concatenate([polygon(four) for four in corners])
