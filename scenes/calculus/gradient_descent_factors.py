"""The rate that decides, in *Walking downhill*: what a step multiplies each coordinate by."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Animation, Create, Dot, FadeIn, FadeOut, Line, Mobject, VGroup

from lectures.calculus.gradient_descent import Sweep
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    PointOut,
    Slider,
    SliderCurve,
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import column_mist, contours, map_of

FACTOR = 1.15
"""The height of a factor of one, in scene units."""


class TheRateDecides(LectureScene[Sweep]):
    """As the rate slides, y after a step shrinks to nothing, turns over, and grows as large as before."""

    def construct(self) -> None:
        values, title, axes = self.values, Heading("The rate decides"), map_of(self.values.landscape)
        self.chart = chart = FactorChart(values)
        slope, law = slope_along_y(values), law_of_y(values)
        arrange_column(title, slope, law, gap=0.3)
        path = OptimiserPath(values.path(values.rates[0]), axes, at=1 - 1e-9)
        path.add_updater(lambda way: way.set_path(values.path(chart.slider.value)))
        heights = heights_of_y(values, axes, chart.slider)
        self.add(column_mist(), contours(values.landscape, axes), title, path, heights)

        # The factor of y
        self.wait_until("slope")
        self.play(FadeIn(slope))
        self.wait_until("takes")
        self.play(FadeIn(law))
        self.add(mean(VGroup(slope, law), Role.FORMULA, name="a step", spoken="what a step does to y"))
        self.wait_until("multiplies")
        self.play(FadeIn(chart.slider, chart.curve))
        self.add(chart.slider, chart.curve)

        # Through zero to minus one
        self.wait_until("raise")
        name = chart.name("y", 0.03, chart.curve.height_at(0.03) - 1, side=DOWN + LEFT, gap=0.1)
        self.play(chart.slide(values.flat, self.until("zero", at_most=4)), FadeIn(name, run_time=3))
        self.add(chart.curve.add(name))
        self.wait_until("zero")
        self.play(PointOut(path.walker, scale=1.6))
        self.add(path)
        self.wait_until("over")
        self.play(chart.slide(values.limit, self.until("flips", at_most=4)))
        self.wait_until("flips")
        self.play(FadeOut(heights, run_time=0.5), path.walk(run_time=3))

        self.factor_of_x()

    def factor_of_x(self) -> None:
        """Draw what a step multiplies x by: it sets the pace."""
        values, chart = self.values, self.chart
        flat, middle = chart.line_of_x(), len(values.rates) // 2 + 1
        tag = chart.name("x", values.rates[middle], values.x_factors[middle], side=DOWN, gap=0.15)
        self.wait_until("other")
        self.play(Create(flat, run_time=self.until("hardly", at_most=3.5)))
        self.wait_until("hardly")
        self.play(FadeIn(tag))
        self.add(mean(VGroup(flat, tag), Role.SUBJECT, name="what multiplies x"))
        self.wait_until("limit")
        self.play(chart.slide(chart.slider.high, 1.2))
        self.wait_until("pace")
        self.play(chart.slide(values.good, self.until("left", at_most=1.5)))
        self.reveal("left")
        self.play(FadeIn(chart.spot_of_x(values.good, values.left)))


class FactorChart:
    """A slider for the learning rate, and over it what a step multiplies y by, and x.

    Args:
        values: the factors at every rate.
    """

    def __init__(self, values: Sweep) -> None:
        self._values = values
        first, last = float(values.rates[0]), float(values.rates[-1])
        ticks = (first, values.flat, values.limit)
        self.slider = Slider(first, last, symbol="eta", spoken="eta", ticks=ticks, width=3.7, format_spec=".3f")
        self.slider.shift(np.array([-3.9, -1.75, 0]) - self.slider.track.get_center())
        self.curve = SliderCurve(
            self.slider, values.rates, values.y_factors + 1, unit=FACTOR, color="second", name="what multiplies y"
        )
        self.curve.add(self._axes(), *self._names())

    def point(self, rate: float, factor: float) -> Values:
        """Return the point of the scene of a factor at a rate."""
        return self.slider.point_at(rate, height=FACTOR * (factor + 1))

    def slide(self, rate: float, run_time: float) -> Animation:
        """Return the animation in which the learning rate slides, and what depends on it follows."""
        return self.slider.animate(run_time=run_time).set_value(rate)

    def name(self, symbol: str, rate: float, factor: float, *, side: Values, gap: float) -> Label:
        """Return the name of a curve, on one side of one of its points."""
        color, at = {"x": "first", "y": "second"}[symbol], self.point(rate, factor)
        return Label(f"of ${symbol}$", at=at, side=side, gap=gap, color=color, backing=False, spoken=f"of {symbol}")

    def line_of_x(self) -> Lines:
        """Return what a step multiplies x by, at each rate."""
        flat, pairs = Lines("first", width=4), zip(self._values.rates, self._values.x_factors, strict=True)
        at = np.stack([self.point(rate, factor) for rate, factor in pairs])
        flat.points = segments(at[:-1], at[1:])
        return flat

    def spot_of_x(self, rate: float, factor: float) -> VGroup:
        """Return a point of the line of x, with its factor."""
        spot, shown = Dot(self.point(rate, factor), radius=0.09, color=paint("first")), shown_number(factor, ".2f")
        told = Label(shown, at=spot, side=DOWN, color="first", backing=False, spoken=shown)
        return mean(VGroup(spot.set_z_index(3), told), Role.SUBJECT, name="the factor of x")

    def _axes(self) -> VGroup:
        """Return the axis of the factor, and lines at one, zero and minus one with their numbers."""
        low, high, rows = self.slider.low, self.slider.high, VGroup()
        for level in (1.0, 0.0, -1.0):
            left, right = self.point(low, level), self.point(high, level)
            number = Number(level, format_spec="g", size=sizes.PROSE).next_to(left, LEFT, buff=0.25)
            rows.add(VGroup(Line(left, right, color=paint("mute"), stroke_width=2), number))
        axis = Line(*self._upright(), color=paint("mute"), stroke_width=3)
        return mean(rows.add(axis), Role.AXIS, name="what a step multiplies by, at each rate")

    def _names(self) -> tuple[Label, Label]:
        """Return what the axes count."""
        foot, top = self._upright()
        axis = Label("factor", at=top, side=UP, backing=False, size=sizes.PROSE)
        axis.shift((foot[0] - 0.4 - axis.get_left()[0], 0, 0))
        rate = Label("learning rate", backing=False, size=sizes.PROSE)
        rate.move_to(self.slider.readout).align_to(self.slider.track, RIGHT)
        return axis, rate

    def _upright(self) -> Sequence[Values]:
        """Return where the axis of the factor begins and ends."""
        return [self.slider.point_at(self.slider.low, height=FACTOR * height) for height in (0, 2.2)]


def slope_along_y(values: Sweep) -> Formula:
    """Return the height once more, and its slope along y."""
    b, steep = (shown_number(value, "g") for value in (values.bowl.b, values.steep))
    return Formula(
        f"f = x^2 + {b} y^2 quad (partial f) / (partial y) = {steep} y",
        spoken=f"f is x squared plus {b} y squared, and its slope along y is {steep} y",
        colors={"y": "second"},
        size=sizes.LABEL * 1.1,
    )


def law_of_y(values: Sweep) -> Formula:
    """Return what a step makes of y."""
    steep = shown_number(values.steep, "g")
    return Formula(
        f"y -> y - eta dot {steep} y = (1 - {steep} eta) y",
        spoken=f"y becomes y minus eta times {steep} y, which is one minus {steep} eta, times y",
        colors={"y": "second", "eta": "focus"},
        size=sizes.LABEL * 1.1,
    )


def heights_of_y(values: Sweep, axes: DataAxes, slider: Slider) -> VGroup:
    """Return y before a step and after it, at the rate of a slider, as lines from the valley's floor."""
    before, after = Lines("second", width=5), Lines("second", width=9)
    start, aside = values.start, np.array([0.28, 0, 0])
    foot, top = axes.to_scene([(start[0], 0), start])
    before.points = segments((foot + aside)[None], (top + aside)[None])
    floor = Lines("mute", width=3)
    floor.points = dashes(axes.to_scene((3.2, 0)), axes.to_scene((6.0, 0)))

    def draw(line: Mobject) -> None:
        x, y = values.path(slider.value)[1]
        low, high = axes.to_scene([(x, 0), (x, y)]) - aside
        line.points = segments(low[None], high[None])

    after.add_updater(draw, call_updater=True)
    name = Label("$y$", at=before, side=RIGHT, gap=0.12, color="second", size=sizes.FORMULA, spoken="y")
    return mean(VGroup(floor, before, after, name), Role.SUBJECT, name="y before a step and after it")
