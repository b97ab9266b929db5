"""Longer steps of *Walking downhill*, and the rate that decides."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Create,
    Dot,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    VGroup,
    linear,
)

from lectures.calculus.gradient_descent import Race, Sweep
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    PointOut,
    QuizCard,
    Slider,
    SliderCurve,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    Steps,
    column_mist,
    contours,
    map_of,
    rate_line,
    ring,
    rule,
)

FACTOR = 1.15
"""The height of a factor of one, in scene units."""


class LongerSteps(LectureScene[Race]):
    """A longer step leaps over the valley and arrives sooner; a little longer, and it never does."""

    def construct(self) -> None:
        values, title = self.values, Heading("Longer steps")
        self.axes = map_of(values.landscape)
        card = QuizCard(
            f"What happens at {shown_number(values.rates[2], 'g')}?",
            options=["It arrives", "It bounces for ever", "It flies out"],
            correct=1,
            width=3.6,
        )
        self.rates = [rate_line(rate) for rate in values.rates]
        arrange_column(title, *self.rates, gap=0.36)
        card.next_to(self.rates[2], DOWN, buff=0.3).align_to(title, LEFT)
        self.table = mean(VGroup(), Role.NUMBER, name="steps at each rate", spoken="steps")
        around = ring(self.axes, values.target)
        self.add(column_mist(), contours(values.landscape, self.axes), title, rule(), around)
        slow, path = self.way(0), self.way(1)
        slow.go_to(values.arrivals[0])
        first = Steps(self.rates[0], slow)
        self.add(slow, self.put(first))

        # A larger rate
        self.wait_until("larger")
        second = Steps(self.rates[1], path)
        first.number.clear_updaters()
        self.play(FadeOut(slow, run_time=0.5), FadeIn(path, second))
        self.put(second)
        self.wait_until("second")
        self.play(path.animate(run_time=self.until("leap", at_most=4), rate_func=linear).go_to(5))
        self.wait_until("leap")
        arrival = values.arrivals[1]
        self.play(path.animate(run_time=self.until("enough", at_most=4), rate_func=linear).go_to(arrival))
        self.wait_until("enough")
        self.play(PointOut(second, scale=1), PointOut(path.walker, scale=1.6))

        # A tenth: time to think
        bouncing = self.way(2)
        third = Steps(self.rates[2], bouncing)
        self.wait_until("quiz")
        second.number.clear_updaters()
        self.play(FadeOut(path, run_time=0.5), FadeIn(bouncing, third, card))
        self.play(card.think(run_time=self.until("bounce", at_most=8)))
        self.wait_until("bounce")
        self.play(card.reveal(run_time=0.6), self.run(bouncing, 3.5))
        self.give_up(third)

        # A little more
        flying = self.way(3)
        fourth = Steps(self.rates[3], flying)
        self.wait_until("more")
        self.play(FadeOut(bouncing, card, run_time=0.5), FadeIn(flying, fourth))
        near = len(bouncing.path) - 1
        self.play(flying.animate(run_time=self.until("cliff", at_most=4), rate_func=linear).go_to(near))
        self.play(self.run(flying, self.until("cliff", at_most=4)))
        self.give_up(fourth)
        self.reveal("cliff")
        self.play(Swell(second), PointOut(third, scale=1))

    def put(self, row: Steps) -> Mobject:
        """Put a line into the table; return the table."""
        self.table.add(row)
        self.add(self.table)
        return self.table

    def give_up(self, row: Steps) -> None:
        """Say of a rate that it never arrives."""
        row.never()
        self.put(row)

    def way(self, number: int) -> OptimiserPath:
        """Return the walk at one of the rates."""
        return OptimiserPath(self.values.paths[number], self.axes)

    def run(self, path: OptimiserPath, run_time: float) -> Animation:
        """Return the animation in which a walker takes all of its steps."""
        return path.animate(run_time=run_time, rate_func=linear).go_to(len(path.path) - 1)


class TheRateDecides(LectureScene[Sweep]):
    """As the rate slides, y after a step shrinks to nothing, turns over, and grows as large as before."""

    def construct(self) -> None:
        values, title = self.values, Heading("The rate decides")
        self.axes = axes = map_of(values.landscape)
        first, last = float(values.rates[0]), float(values.rates[-1])
        ticks = (first, values.flat, values.limit)
        self.slider = Slider(first, last, symbol="eta", spoken="eta", ticks=ticks, width=3.7, format_spec=".3f")
        self.slider.shift(np.array([-3.9, -1.75, 0]) - self.slider.track.get_center())
        curve = SliderCurve(
            self.slider, values.rates, values.y_factors + 1, unit=FACTOR, color="second", name="what multiplies y"
        )
        law, chart = self.law(), self.chart()
        slope = self.slope()
        arrange_column(title, slope, law, gap=0.3)
        path = OptimiserPath(values.path(first), axes, at=1 - 1e-9)
        path.add_updater(lambda way: way.set_path(values.path(self.slider.value)))
        heights = self.heights()
        self.add(column_mist(), contours(values.landscape, axes), title, path, heights)

        # The factor of y
        self.wait_until("slope")
        self.play(FadeIn(slope))
        self.wait_until("takes")
        self.play(FadeIn(law))
        self.add(mean(VGroup(slope, law), Role.FORMULA, name="a step", spoken="what a step does to y"))
        self.wait_until("multiplies")
        curve.add(chart, *self.names())
        self.play(FadeIn(self.slider, curve))
        self.add(self.slider, curve)

        # Through zero to minus one
        self.wait_until("raise")
        at = self.slider.point_at(0.03, height=FACTOR * (curve.height_at(0.03)))
        name = Label("of $y$", at=at, side=DOWN + LEFT, gap=0.1, color="second", backing=False, spoken="of y")
        self.play(self.slide(values.flat, self.until("zero", at_most=4)), FadeIn(name, run_time=3))
        self.add(curve.add(name))
        self.wait_until("zero")
        self.play(PointOut(path.walker, scale=1.6))
        self.add(path)
        self.wait_until("over")
        self.play(self.slide(values.limit, self.until("flips", at_most=4)))
        self.wait_until("flips")
        self.play(FadeOut(heights, run_time=0.5), path.animate(run_time=3, rate_func=linear).go_to(values.steps))

        self.factor_of_x()

    def factor_of_x(self) -> None:
        """Draw what a step multiplies x by: it sets the pace."""
        values = self.values
        self.wait_until("other")
        flat = Lines("first", width=4)
        pairs = zip(values.rates.tolist(), values.x_factors.tolist(), strict=True)
        at = np.stack([self.slider.point_at(rate, height=FACTOR * (factor + 1)) for rate, factor in pairs])
        flat.points = segments(at[:-1], at[1:])
        tag = Label("of $x$", at=at[52], side=DOWN, gap=0.15, color="first", backing=False, spoken="of x")
        gentle = mean(VGroup(flat, tag), Role.SUBJECT, name="what multiplies x")
        self.play(Create(flat, run_time=self.until("hardly", at_most=3.5)))
        self.wait_until("hardly")
        self.play(FadeIn(tag))
        self.add(gentle)
        self.wait_until("limit")
        self.play(self.slide(self.slider.high, 1.2))
        self.wait_until("pace")
        self.play(self.slide(values.good, self.until("left", at_most=1.5)))
        self.reveal("left")
        spot = Dot(
            self.slider.point_at(values.good, height=FACTOR * (values.left + 1)), radius=0.09, color=paint("first")
        )
        shown = shown_number(values.left, ".2f")
        told = Label(shown, at=spot, side=DOWN, color="first", backing=False, spoken=shown)
        self.play(FadeIn(mean(VGroup(spot.set_z_index(3), told), Role.SUBJECT, name="the factor of x")))

    def slide(self, rate: float, run_time: float) -> Animation:
        """Return the animation in which the learning rate slides, and the walk with it."""
        return self.slider.animate(run_time=run_time).set_value(rate)

    def slope(self) -> Formula:
        """Return the height once more, and its slope along y."""
        b, steep = (shown_number(value, "g") for value in (self.values.bowl.b, self.values.steep))
        return Formula(
            f"f = x^2 + {b} y^2 quad (partial f) / (partial y) = {steep} y",
            spoken=f"f is x squared plus {b} y squared, and its slope along y is {steep} y",
            colors={"y": "second"},
            size=sizes.LABEL * 1.1,
        )

    def law(self) -> Formula:
        """Return what a step makes of y."""
        steep = shown_number(self.values.steep, "g")
        return Formula(
            f"y -> y - eta dot {steep} y = (1 - {steep} eta) y",
            spoken=f"y becomes y minus eta times {steep} y, which is one minus {steep} eta, times y",
            colors={"y": "second", "eta": "focus"},
            size=sizes.LABEL * 1.1,
        )

    def names(self) -> tuple[Label, Label]:
        """Return what the axes count."""
        foot, top = (self.slider.point_at(self.slider.low, height=FACTOR * height) for height in (0, 2.2))
        axis = Label("factor", at=top, side=UP, backing=False, size=sizes.PROSE)
        axis.shift((foot[0] - 0.4 - axis.get_left()[0], 0, 0))
        rate = Label("learning rate", backing=False, size=sizes.PROSE)
        rate.move_to(self.slider.readout).align_to(self.slider.track, RIGHT)
        return axis, rate

    def chart(self) -> VGroup:
        """Return the axis of the factor, its name, and lines at one, zero and minus one."""
        rows = VGroup()
        for level in (1.0, 0.0, -1.0):
            low, high = (
                self.slider.point_at(x, height=FACTOR * (level + 1)) for x in (self.slider.low, self.slider.high)
            )
            number = Number(level, format_spec="g", size=sizes.PROSE).next_to(low, LEFT, buff=0.25)
            rows.add(VGroup(Line(low, high, color=paint("mute"), stroke_width=2), number))
        bottom, top = (self.slider.point_at(self.slider.low, height=FACTOR * height) for height in (0, 2.2))
        axis = Line(bottom, top, color=paint("mute"), stroke_width=3)
        return mean(rows.add(axis), Role.AXIS, name="what a step multiplies by, at each rate")

    def heights(self) -> VGroup:
        """Return y before a step and after it, as lines from the valley's floor."""
        before, after = Lines("second", width=5), Lines("second", width=9)
        start, axes = self.values.start, self.axes
        foot, top = axes.to_scene([(start[0], 0), start])
        aside = np.array([0.28, 0, 0])
        before.points = segments((foot + aside)[None], (top + aside)[None])
        floor = Lines("mute", width=3)
        floor.points = dashes(axes.to_scene((3.2, 0)), axes.to_scene((6.0, 0)))

        def draw(line: Mobject) -> None:
            x, y = self.values.path(self.slider.value)[1]
            low, high = axes.to_scene([(x, 0), (x, y)]) - aside
            line.points = segments(low[None], high[None])

        after.add_updater(draw, call_updater=True)
        name = Label("$y$", at=before, side=RIGHT, gap=0.12, color="second", size=sizes.FORMULA, spoken="y")
        return mean(VGroup(floor, before, after, name), Role.SUBJECT, name="y before a step and after it")
