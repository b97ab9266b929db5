"""A bar that fills up: how much of a whole is there."""

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import DL, DR, ORIGIN, RIGHT, UP, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point
from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.prose import Prose
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

GAP = 0.18
"""The room between the frame and the words on it, in scene units."""


class Meter(VGroup):
    """A frame as long as a whole, filled as far as an amount goes, under its name and the amount as a number.

    What is more than the whole stands out of the frame in the colour of error.

    Args:
        whole: the amount that fills the frame.
        text: what is measured, on top; `$…$` is Typst mathematics.
        value: the amount that is shown at first.
        format_spec: Python's format of the amount.
        unit: what follows its digits.
        ticks: amounts at which the bar is divided.
        width: of the frame, in scene units.
        height: of it.
        corner: where its lower left corner is, a point of the scene.
        color: of the filled part.

    Example:
        >>> meter = Meter(64, text="numbers stored", format_spec=".0f", ticks=(17, 34, 51))
        >>> self.add(meter)
        >>> self.play(meter.animate.set_value(51))
    """

    def __init__(
        self,
        whole: float,
        *,
        text: str,
        value: float = 0.0,
        format_spec: str = ".0f",
        unit: str = "",
        ticks: ArrayLike = (),
        width: float = 4.0,
        height: float = 0.36,
        corner: ArrayLike = ORIGIN,
        color: Paint = ColourRole.FOCUS,
        spoken: str = "",
    ) -> None:
        super().__init__()
        self.whole, self.value = float(whole), float(value)
        self._ticks = np.asarray(ticks, dtype=np.float64)
        self.bar, self.excess = _filled(color), _filled(ColourRole.SECOND)
        self.frame = VMobject(stroke_color=paint(ColourRole.INK), stroke_width=2.5, fill_opacity=0)
        low, across, up = scene_point(corner), width * RIGHT, height * UP
        self.frame.points = polygon(np.stack([low, low + across, low + across + up, low + up]))
        self.frame.set_z_index(layers.VECTORS)
        self.notches = VMobject(stroke_color=paint(ColourRole.GROUND), stroke_width=4)
        self.notches.set_z_index(layers.VECTORS)
        self.number = Number(value, format_spec=format_spec, unit=unit, anchor=RIGHT, size=sizes.LABEL, color=color)
        self.words = Prose(text, size=sizes.PROSE, width=width, spoken=spoken)
        top = low + up + GAP * UP
        self.words.move_to(top, aligned_edge=DL)
        self.number.move_to(top + width * RIGHT, aligned_edge=DR)
        self.number.shift((0, self.words.baseline - self.number.baseline, 0))
        self.add(self.bar, self.excess, self.notches, self.frame, self.words, self.number)
        mean(self, Role.SUBJECT, name=text, spoken=spoken or text)
        self.set_value(value)

    def set_value(self, value: float) -> "Meter":
        """Show another amount; return self."""
        self.value = float(value)
        self.bar.points = self._rectangle(0, min(self.value, self.whole))
        over = self.value > self.whole
        self.excess.points = self._rectangle(self.whole, self.value) if over else np.zeros((0, 3))
        passed = self._ticks[(self._ticks > 0) & (self._ticks < self.value - 1e-9)]
        lines = [polygon(self._corners(tick, tick)) for tick in passed]
        self.notches.points = np.concatenate(lines) if lines else np.zeros((0, 3))
        self.number.set_value(self.value)
        return self

    def follow(self, read: Callable[[], float]) -> "Meter":
        """Show, from now on and at every moment, the amount that `read` returns; return self."""
        self.add_updater(lambda meter: meter.set_value(read()), call_updater=True)
        return self

    @override_animate(set_value)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, value: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.value), self._show, value, **(anim_args or {}))

    def _show(self, value: Values) -> None:
        self.set_value(float(value))

    def _corners(self, start: float, end: float) -> Points:
        low, across, up = self.frame.points[0], self.frame.width * RIGHT, self.frame.height * UP
        left, right = (low + at / self.whole * across for at in (start, end))
        return np.stack([left, right, right + up, left + up])

    def _rectangle(self, start: float, end: float) -> Points:
        return polygon(self._corners(start, end))


def _filled(color: Paint) -> VMobject:
    bar = VMobject(fill_color=paint(color), fill_opacity=0.9, stroke_width=0)
    bar.set_z_index(layers.SHAPES)
    return bar
