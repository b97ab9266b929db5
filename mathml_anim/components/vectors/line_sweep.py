"""A line that is moved aside, and all that it passes."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

REACH = 24.0
"""How far lines reach from where they are nearest to the tail, in scene units: over every edge of the frame."""
TRACE_WIDTH = 1.5
DENSE = 0.5
"""Traces closer than this, in scene units, are drawn thinner, so that what is dense does not glare."""


class LineSweep(VGroup):
    """The line along one vector, moved aside by amounts of another, with a trace of what it has passed.

    Where the second vector lies on the line, it stays where it is, however much is added.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        along: the vector (2,) whose multiples are the line, in units.
        aside: the vector (2,) of which amounts are added.
        tail: the origin, a point of the scene.
        unit: the length of one unit, in scene units.
        step: from one trace to the next, in amounts of `aside`.

    Example:
        >>> line = LineSweep((1, 2), (3, 1))
        >>> self.add(line)
        >>> self.play(line.animate.set_amount(2))
        >>> self.play(line.animate.set_amount(-2))
    """

    def __init__(
        self,
        along: ArrayLike,
        aside: ArrayLike,
        *,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        step: float = 0.25,
        color: Paint = ColourRole.SPACE,
        width: float = 5.0,
    ) -> None:
        super().__init__()
        self._tail, self.unit, self.step = scene_point(tail), unit, step
        self.along, self.aside = (np.asarray(vector, dtype=np.float64) for vector in (along, aside))
        self.amount, self.passed = 0.0, (0.0, 0.0)
        self.ground = VMobject(stroke_width=0, fill_color=paint(color), fill_opacity=0.11)
        self.traces = Lines(color, width=TRACE_WIDTH, opacity=0.5)
        self.line = Lines(color, width=width)
        mean(self.ground, Role.GRID)
        mean(self.traces, Role.GRID)
        for part in (self.ground, self.traces, self.line):
            part.set_z_index(layers.GRID)
        self.add(self.ground, self.traces, self.line)
        mean(self, Role.AXIS, name="the line and what it has passed")
        self._draw()

    def set_amount(self, amount: float) -> "LineSweep":
        """Move the line aside by an amount of the second vector; all in between is passed; return self."""
        self.amount = float(amount)
        low, high = self.passed
        self.passed = min(low, self.amount), max(high, self.amount)
        return self._draw()

    @override_animate(set_amount)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_amount(self, amount: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.amount), self._show_amount, amount, **(anim_args or {}))

    def set_aside(self, aside: ArrayLike) -> "LineSweep":
        """Move by the same amounts of another vector; return self."""
        self.aside = np.asarray(aside, dtype=np.float64)
        return self._draw()

    @override_animate(set_aside)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_aside(self, aside: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.aside, self.set_aside, aside, **(anim_args or {}))

    @property
    def spacing(self) -> float:
        """The distance between two traces in scene units; zero where the second vector lies on the line."""
        return self.step * self.unit * float(np.linalg.norm(self._across()))

    def _show_amount(self, amount: Values) -> None:
        self.set_amount(float(amount))

    def _draw(self) -> "LineSweep":
        low, high = self.passed
        amounts = np.arange(np.ceil(low / self.step), np.floor(high / self.step) + 1) * self.step
        self.traces.points = segments(*self._ends(amounts))
        self.traces.set_stroke(width=TRACE_WIDTH * min(1.0, max(0.02, self.spacing / DENSE)))
        self.line.points = segments(*self._ends(np.array([self.amount])))
        starts, ends = self._ends(np.array([low, high]))
        self.ground.points = polygon(np.stack([starts[0], ends[0], ends[1], starts[1]]))
        return self

    def _ends(self, amounts: Values) -> tuple[Points, Points]:
        """Return where the lines at some amounts (n,) begin and end, (n, 3) each, beyond the edges of the frame."""
        way = scene_point(self.along / np.linalg.norm(self.along))
        middles = self._tail + self.unit * scene_points(np.outer(amounts, self._across()))
        return middles - REACH * way, middles + REACH * way

    def _across(self) -> Values:
        """Return what of the second vector is at a right angle to the line, (2,)."""
        way = self.along / np.linalg.norm(self.along)
        return np.asarray(self.aside - (self.aside @ way) * way)
