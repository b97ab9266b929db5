"""Axes for measured data: two lines with ticks, their numbers, and what they count."""

from collections.abc import Sequence

import numpy as np
from manim import DL, DOWN, LEFT, UP, UR, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.points import Points, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

TICK = 0.08


class DataAxes(VGroup):
    """Two axes with a number at every tick, and their names.

    Args:
        ends: the largest number on the x-axis and on the y-axis.
        starts: the numbers at which they begin.
        origin: the point of the scene where both begin.
        unit: the length of one unit in x and in y, in scene units.
        step: from one tick to the next; None for no ticks.
        names: what the axes count; empty for none.

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
    ) -> None:
        super().__init__()
        self.ends, self.origin = (float(ends[0]), float(ends[1])), scene_point(origin)
        self.starts = (float(starts[0]), float(starts[1]))
        self.unit = (float(unit[0]), float(unit[1]))
        self.lines = Lines(ColourRole.MUTE, width=3)
        self.numbers = VGroup()
        self._draw(step)
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

    def _draw(self, step: float | None) -> None:
        begin = np.array(self.starts)
        starts = [self.origin] * 2
        ends = [self.to_scene((self.ends[0], begin[1])), self.to_scene((begin[0], self.ends[1]))]
        for along, away in ((0, DOWN), (1, LEFT)):
            ticks = () if step is None else np.arange(begin[along] + step, self.ends[along] + 1e-9, step)
            for value in ticks:
                tick = self.to_scene(begin + np.eye(2)[along] * (value - begin[along]))
                starts.append(tick)
                ends.append(tick + TICK * away)
                self.numbers.add(self._number(float(value), tick, away))
        self.lines.points = segments(np.array(starts), np.array(ends))

    def _number(self, value: float, tick: Points, away: Points) -> Number:
        number = Number(value, format_spec="g", size=sizes.SOURCE, color=ColourRole.MUTE, font="text")
        return number.move_to(tick + 0.36 * away)
