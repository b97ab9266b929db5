"""A slider: a number that is moved by hand along a scale, and the curve of what it does."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import DOWN, LEFT, ORIGIN, UP, Dot, Line, Mobject, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number import Number
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class Slider(VGroup):
    """A scale with a knob on it, and beside it the number that the knob sets.

    Args:
        low: the value at the left end, and high that at the right one.
        value: where the knob begins.
        ticks: the values that are written below the scale; both ends by default.
        symbol: what is set, Typst mathematics.
        spoken: how a voice says it.
        width: of the scale, in scene units.
        format_spec: Python's format of the number; the ticks are written in the shortest way.

    Example:
        >>> slider = Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 2, 3, 4))
        >>> self.add(slider)
        >>> self.play(slider.animate.set_value(3))
    """

    def __init__(
        self,
        low: float,
        high: float,
        *,
        symbol: str,
        spoken: str,
        value: float | None = None,
        ticks: Sequence[float] = (),
        width: float = 4.2,
        format_spec: str = ".2f",
        color: Paint = ColourRole.FOCUS,
    ) -> None:
        super().__init__()
        if not low < high:
            raise ValueError(f"a slider goes from a lower value to a higher one, not from {low} to {high}")
        self.low, self.high = float(low), float(high)
        self.value = self.low if value is None else float(value)
        ends = np.array([[-width / 2, 0, 0], [width / 2, 0, 0]])
        self.track = Line(*ends, color=paint(ColourRole.MUTE), stroke_width=4)
        self.notches, self.ticks = Lines(ColourRole.MUTE, width=2.5), VGroup()
        self.knob = Dot(radius=0.13, color=paint(color)).set_z_index(layers.WORDS)
        self.symbol = Formula(f"{symbol} =", spoken=f"{spoken} equals", colors={symbol: color})
        self.number = Number(self.value, format_spec=format_spec, color=color, name=spoken)
        self.track.set_z_index(layers.WORDS)
        self.notches.set_z_index(layers.WORDS)
        self._mark(ticks or (self.low, self.high))
        self.readout = VGroup(self.symbol, self.number)
        self.symbol.next_to(self.ticks, DOWN, buff=0.25).align_to(ends[0], LEFT)
        self.number.stand_after(self.symbol)
        self.add(self.track, self.notches, self.ticks, self.knob, self.readout)
        mean(self, Role.SUBJECT, name=f"a slider for {spoken}", spoken=spoken)
        self.set_value(self.value)

    def point_at(self, value: float, *, height: float = 0.0) -> Values:
        """Return the point of the scene, (3,), over a value of the scale, so many scene units above it."""
        share = (value - self.low) / (self.high - self.low)
        start, end = self.track.get_start(), self.track.get_end()
        return np.asarray((1 - share) * start + share * end + height * UP)

    def set_value(self, value: float) -> "Slider":
        """Move the knob to a value between the ends, and write it; return self."""
        self.value = min(self.high, max(self.low, float(value)))
        self.knob.move_to(self.point_at(self.value))
        self.number.set_value(self.value)
        return self

    @override_animate(set_value)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, value: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.value), self._show, value, **(anim_args or {}))

    def _show(self, value: Values) -> None:
        self.set_value(float(value))

    def _mark(self, ticks: Sequence[float]) -> None:
        at = np.stack([self.point_at(tick) for tick in ticks])
        self.notches.points = segments(at + 0.1 * DOWN, at + 0.1 * UP)
        for tick, point in zip(ticks, at, strict=True):
            number = Number(tick, format_spec="g", anchor=ORIGIN, size=sizes.PROSE, color=ColourRole.INK)
            self.ticks.add(number.next_to(point, DOWN, buff=0.24))


class SliderCurve(VGroup):
    """A curve over a slider that is drawn as the knob goes: how something depends on what is set.

    Args:
        slider: the slider over which it stands; place that first.
        at: the values (n,) of the slider, ascending.
        heights: what depends on them (n,).
        unit: the height of one unit, in scene units.
        color: of the curve, and dot_color of the point over the knob.

    Example:
        >>> slider = Slider(0, 4, symbol="lambda", spoken="lambda")
        >>> at = np.linspace(0, 4, 81)
        >>> curve = SliderCurve(slider, at, (2 - at) ** 2 - 1)
        >>> self.add(slider, curve)
        >>> self.play(slider.animate.set_value(3))
    """

    def __init__(
        self,
        slider: Slider,
        at: ArrayLike,
        heights: ArrayLike,
        *,
        unit: float = 0.5,
        color: Paint = ColourRole.INK,
        dot_color: Paint = ColourRole.FOCUS,
        name: str = "a curve over a slider",
    ) -> None:
        super().__init__()
        self._slider, self._unit = slider, unit
        self._at, self._heights = np.asarray(at, dtype=np.float64), np.asarray(heights, dtype=np.float64)
        self._furthest = slider.value
        self.curve, self.stem = Lines(color, width=4), Lines(dot_color, width=3)
        self.dot = Dot(radius=0.09, color=paint(dot_color))
        for part in (self.curve, self.stem, self.dot):
            part.set_z_index(layers.WORDS)
        self.add(self.curve, self.stem, self.dot)
        mean(self, Role.SUBJECT, name=name)
        self.add_updater(_follow_slider, call_updater=True)

    def height_at(self, value: float) -> float:
        """Return how high the curve is over a value of the slider, in its own units."""
        return float(np.interp(value, self._at, self._heights))

    def follow(self) -> "SliderCurve":
        """Draw the curve as far as the knob has ever been, and the point over it; return self."""
        now = self._slider.value
        self._furthest = max(self._furthest, now)
        passed = self._at[(self._at >= self._slider.low) & (self._at < self._furthest)]
        values = np.append(passed, self._furthest)
        points = np.stack([self._place(value) for value in values])
        self.curve.points = segments(points[:-1], points[1:])
        top, foot = self._place(now), self._slider.point_at(now)
        self.stem.points = segments(foot[None], top[None])
        self.dot.move_to(top)
        return self

    def _place(self, value: float) -> Values:
        return self._slider.point_at(value, height=self._unit * self.height_at(value))


def _follow_slider(curve: Mobject) -> None:
    assert isinstance(curve, SliderCurve)
    curve.follow()
