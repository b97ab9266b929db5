"""Rows of names, each with a bar to the right for a positive number and to the left for a negative one."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from manim import LEFT, ORIGIN, RIGHT, VGroup, VMobject, interpolate_color, override_animate, there_and_back
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.prose import Prose
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

GAP = 0.14
THICKNESS = 0.62
"""Of a bar, as a share of the distance of two rows."""


class NamedBars(VGroup):
    """A name on each row, and beside it a bar from a common line: to the right if positive, else to the left.

    Place it by `foot` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        names: one for each row.
        values: the numbers, (n,).
        foot: where the common line meets the first row, a point of the scene.
        unit: the length of the bar of one, in scene units.
        pitch: from one row to the next, in scene units.
        reach: the most that a bar reaches to the left, in scene units; names end left of it.
        size: of the names, in scene units.
        format_spec: Python's format of the numbers behind the bars; none by default.
        color: of the bars.
        name: what the numbers are.

    Raises:
        ValueError: there are not as many names as numbers.

    Example:
        >>> bars = NamedBars(("sepals", "petals"), (-0.2, 0.9), unit=2)
        >>> self.add(bars)
        >>> self.play(bars.animate.set_values((0.6, 0.5)))
    """

    def __init__(
        self,
        names: Sequence[str],
        values: ArrayLike,
        *,
        foot: ArrayLike = ORIGIN,
        unit: float = 1.0,
        pitch: float = 0.36,
        reach: float = 0.0,
        size: float = sizes.PROSE,
        format_spec: str = "",
        color: Paint = ColourRole.BELIEF,
        name: str = "the numbers of each",
    ) -> None:
        super().__init__()
        self.values = np.asarray(values, dtype=np.float64)
        if self.values.shape != (len(names),):
            raise ValueError(f"{len(names)} names need as many numbers, not {self.values.shape}")
        self.unit, self._half = unit, THICKNESS * pitch / 2
        self._feet = scene_point(foot) - np.outer(np.arange(len(names)) * pitch, (0.0, 1.0, 0.0))
        self.bars = VGroup(*(self._bar(color) for _ in names))
        self.names = VGroup(
            *(self._name(text, foot, size, reach) for text, foot in zip(names, self._feet, strict=True))
        )
        mean(self.names, Role.LABEL, name="the names of the rows", text=", ".join(names))
        self.numbers = VGroup(*(Number(v, format_spec=format_spec, size=size) for v in self.values if format_spec))
        self.base = Lines(ColourRole.MUTE, width=2.5)
        ends = self._feet[[0, -1]] + np.outer((1, -1), (0.0, pitch / 2, 0.0))
        self.base.points = segments(ends[:1], ends[1:])
        self.add(self.bars, mean(self.base, Role.AXIS), self.names, self.numbers)
        mean(self, Role.SUBJECT, name=name)
        self.set_values(self.values)

    def set_values(self, values: ArrayLike) -> "NamedBars":
        """Show other numbers (n,); return self."""
        self.values = np.asarray(values, dtype=np.float64)
        for bar, foot, value in zip(self.bars, self._feet, self.values, strict=True):
            bar.points = self._rectangle(foot, self.unit * float(value))
        for number, foot, value in zip(self.numbers, self._feet, self.values, strict=False):
            end = foot + RIGHT * max(0.0, self.unit * float(value))
            number.set_value(float(value)).next_to(end, RIGHT, buff=GAP)
        return self

    def follow(self, read: Callable[[], ArrayLike]) -> "NamedBars":
        """Show, from now on and at every moment, the numbers that `read` returns; return self."""
        self.add_updater(lambda bars: bars.set_values(read()), call_updater=True)
        return self

    def point_out(self, *rows: int, run_time: float = 1.0) -> Walk:
        """Return the animation in which the bars of some rows swell and their names light up; the first is 0."""
        plain, lit = paint(ColourRole.INK), paint(ColourRole.FOCUS)

        def show(part: Values) -> None:
            for row in rows:
                thick = 1 + 0.5 * float(part)
                self.bars[row].points = self._rectangle(self._feet[row], self.unit * float(self.values[row]), thick)
                self.names[row].set_color(interpolate_color(plain, lit, float(part)))

        return Walk(self, lambda: np.zeros(()), show, 1.0, run_time=run_time, rate_func=there_and_back)

    @override_animate(set_values)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, values: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.values, self.set_values, values, **(anim_args or {}))

    def _rectangle(self, foot: Points, length: float, thick: float = 1.0) -> Points:
        low, high = sorted((0.0, length))
        half = thick * self._half
        sides = ((low, half), (low, -half), (high, -half), (high, half))
        return polygon(foot + np.array([(x, y, 0.0) for x, y in sides]))

    def _bar(self, color: Paint) -> VMobject:
        bar = VMobject(fill_color=paint(color), fill_opacity=0.95, stroke_width=0)
        return bar.set_z_index(layers.WORDS)

    def _name(self, text: str, foot: Points, size: float, reach: float) -> Prose:
        words = mean(Prose(text, size=size), Role.LABEL, name=text, text=text)
        return words.next_to(foot + reach * LEFT, LEFT, buff=GAP)
