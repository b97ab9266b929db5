"""Axes for measured data: two lines with ticks, their numbers, and what they count."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import DL, DOWN, LEFT, UP, UR, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Walk
from mathml_anim.components.points import Points, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.number_list import PLACES
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

TICK = 0.08


class DataAxes(VGroup):
    """Two axes with a number at every tick, and their names.

    Place them by `origin` and `unit`; if they are shifted or scaled as a whole, what stands on them stays behind.

    Args:
        ends: the largest number on the x-axis and on the y-axis.
        starts: the numbers at which they begin.
        origin: the point of the scene where both begin.
        unit: the length of one unit in x and in y, in scene units.
        step: from one tick to the next; None for no ticks.
        names: what the axes count; empty for none.
        number_size: the height of an em of the numbers, in scene units.

    Example:
        >>> axes = DataAxes((8, 4), origin=(-4, -2), names=("petal length (cm)", "petal width (cm)"))
        >>> self.play(FadeIn(axes))
    """

    def __init__(
        self,
        ends: Sequence[float],
        *,
        starts: Sequence[float] = (0.0, 0.0),
        origin: ArrayLike = (0, 0),
        unit: Sequence[float] = (1.0, 1.0),
        step: float | None = 1.0,
        names: Sequence[str] = ("", ""),
        number_size: float = sizes.SOURCE,
    ) -> None:
        super().__init__()
        self.ends, self.origin = (float(ends[0]), float(ends[1])), scene_point(origin)
        self.starts = (float(starts[0]), float(starts[1]))
        self.unit = (float(unit[0]), float(unit[1]))
        self.lines = Lines(ColourRole.MUTE, width=3)
        self.numbers = VGroup()
        self._draw(step, number_size)
        self.lines.set_z_index(layers.GRID)
        mean(self.lines, Role.AXIS)
        mean(self.numbers, Role.AXIS, name="the numbers of the axes")
        self.names = self.name_labels(*names)
        self.add(self.lines, self.numbers, self.names)
        mean(self, Role.AXIS, name="axes")

    def to_scene(self, points: ArrayLike) -> Points:
        """Return data points (2,) or (n, 2) as points of the scene."""
        given = np.asarray(points, dtype=np.float64)
        full = np.zeros((*given.shape[:-1], 3))
        full[..., :2] = (given[..., :2] - self.starts) * self.unit
        return full + self.origin

    def to_data(self, points: ArrayLike) -> Points:
        """Return points of the scene (3,) or (n, 3) as data points (2,) or (n, 2)."""
        given = np.asarray(points, dtype=np.float64) - self.origin
        return np.asarray(given[..., :2] / self.unit + self.starts)

    def set_unit(self, unit: Sequence[float]) -> "DataAxes":
        """Draw one unit of x and of y so long, in scene units; the origin and names stay; return self."""
        self.unit = (float(unit[0]), float(unit[1]))
        return self._place()

    @override_animate(set_unit)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_unit(self, unit: Sequence[float], anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.unit), self._show_unit, unit, **(anim_args or {}))

    def _show_unit(self, unit: Points) -> None:
        self.set_unit((float(unit[0]), float(unit[1])))

    def name_labels(self, x_name: str, y_name: str) -> VGroup:
        """Return the names of the axes at their places: below the right end, and above the upper one."""
        labels = VGroup()
        if x_name:
            below = Label(x_name, backing=False, size=sizes.PROSE)
            labels.add(below.move_to(self.to_scene((self.ends[0], self.starts[1])) + 0.62 * DOWN, aligned_edge=UR))
        if y_name:
            above = Label(y_name, backing=False, size=sizes.PROSE)
            labels.add(above.move_to(self.to_scene((self.starts[0], self.ends[1])) + 0.2 * UP, aligned_edge=DL))
        return labels

    def _draw(self, step: float | None, size: float) -> None:
        self._ticks: list[tuple[int, float]] = []
        for along in (0, 1):
            ticks = () if step is None else np.arange(self.starts[along] + step, self.ends[along] + 1e-9, step)
            for value in ticks:
                self._ticks.append((along, float(value)))
                meant = round(float(value), PLACES)
                self.numbers.add(Number(meant, format_spec="g", size=size, color=ColourRole.MUTE, font="text"))
        self._place()

    def _place(self) -> "DataAxes":
        begin = np.array(self.starts)
        starts = [self.origin] * 2
        ends = [self.to_scene((self.ends[0], begin[1])), self.to_scene((begin[0], self.ends[1]))]
        for number, (along, value) in zip(self.numbers, self._ticks, strict=True):
            away = (DOWN, LEFT)[along]
            tick = self.to_scene(begin + np.eye(2)[along] * (value - begin[along]))
            starts.append(tick)
            ends.append(tick + TICK * away)
            number.move_to(tick + 0.36 * away)
        self.lines.points = segments(np.array(starts), np.array(ends))
        return self
