"""What the line of *Walking downhill* is seen by: flowers, its misses, its two knobs, and the map of all lines."""

from collections.abc import Callable

import numpy as np
from manim import Dot, Mobject, VGroup

from lectures.calculus.gradient_descent import Fit, Landscape
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.typography import Number, word
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role

RUN = 2.0
"""How far, in centimetres, the rise is from the middle by which one sees the tilt."""


def flower_axes() -> DataAxes:
    """Return the axes of petals, on the left."""
    return DataAxes((7, 3), origin=(-5.7, -1.7), unit=(0.72, 1.4), names=("petal length (cm)", "petal width (cm)"))


def map_of_lines(landscape: Landscape) -> DataAxes:
    """Return the axes of the map on the right, on which every line is a point."""
    return DataAxes(
        (landscape.x[-1], landscape.y[-1]),
        starts=(landscape.x[0], landscape.y[0]),
        origin=(1.0, -1.7),
        unit=(1.8, 1.95),
        step=None,
        names=("lift", "tilt"),
    )


def weights(values: Fit, line: Vector) -> Vector:
    """Return the height at zero and the slope (2,) of a line that is given by its lift and its tilt (2,)."""
    lift, tilt = line
    return np.array([lift - tilt * values.mean_length, tilt])


def flowers_and_line(values: Fit, axes: DataAxes) -> ResidualFit:
    """Return the flowers, the line before its knobs are turned, and by how much it misses each."""
    raw = np.column_stack([values.lengths + values.mean_length, values.widths])
    line = weights(values, values.turned[0])
    fit = ResidualFit(raw, axes, weights=line, color="focus", radius=0.055, name="the flowers")
    fit.residuals.set_stroke(width=2)
    fit.squares.set_opacity(0)
    return fit


class Knobs(VGroup):
    """The lift and the tilt of a line, each as a length at the line and along its axis of the map, and the point there.

    The lift is how high the line is in the middle of the data, the tilt how much it rises from there on. Both are
    hidden at first.

    Args:
        fit: the line that they follow.
        chart: the map of all lines.
        middle: the middle of the data, on their x-axis.
    """

    def __init__(self, fit: ResidualFit, chart: DataAxes, middle: float) -> None:
        super().__init__()
        self._fit, self._chart, self._middle = fit, chart, middle
        self.lift, self.tilt = Lines("belief", width=6), Lines("belief", width=6)
        self.point = Dot(radius=0.13, color=paint("focus")).set_z_index(layers.LABELS)
        mean(self.lift, Role.SUBJECT, name="how high the line is in the middle")
        mean(self.tilt, Role.SUBJECT, name="how much it rises from there")
        mean(self.point, Role.SUBJECT, name="the line as a point")
        self.add(self.lift, self.tilt, self.point)
        VGroup(self.lift, self.tilt).set_stroke(opacity=0)
        mean(self, Role.SUBJECT, name="the knobs of the line, and its point")
        for part, draw in ((self.lift, self._draw_lift), (self.tilt, self._draw_tilt), (self.point, self._move)):
            part.add_updater(draw, call_updater=True)

    @property
    def line(self) -> Vector:
        """The lift and the tilt of the line (2,), as it now is."""
        slope = self._fit.weights[1]
        return np.array([self._fit.weights @ (1, self._middle), slope])

    def _move(self, point: Mobject) -> None:
        point.move_to(self._chart.to_scene(self.line))

    def _draw_lift(self, shown: Mobject) -> None:
        (lift, tilt), low = self.line, self._chart.starts[1]
        up = self._fit.axes.to_scene([(self._middle, 0), (self._middle, lift)])
        along, to = self._chart.to_scene([(0, low), (lift, low)]), self._chart.to_scene((lift, tilt))
        shown.points = _bars(up, along, to)

    def _draw_tilt(self, shown: Mobject) -> None:
        (lift, tilt), left = self.line, self._chart.starts[0]
        at = self._middle + RUN
        up = self._fit.axes.to_scene([(at, lift), (at, lift + RUN * tilt)])
        along, to = self._chart.to_scene([(left, 0), (left, tilt)]), self._chart.to_scene((lift, tilt))
        level = dashes(self._fit.axes.to_scene((self._middle, lift)), up[0])
        shown.points = np.concatenate([_bars(up, along, to), level])


def _bars(up: Vector, along: Vector, to: Vector) -> Vector:
    """Return a bar among the data, one on the map, and dashes from the latter's end to the point."""
    return np.concatenate([segments(np.stack([up[0], along[0]]), np.stack([up[1], along[1]])), dashes(along[1], to)])


def counted(text: str, format_spec: str, read: Callable[[], float]) -> VGroup:
    """Return a word and the number after it, which goes on reading what it counts."""
    name, number = word(text), Number(read(), format_spec=format_spec, color="focus", name=text)
    number.stand_after(name).follow(read)
    return mean(VGroup(name, number), Role.NUMBER, name=f"the {text}", spoken=f"the {text}")
