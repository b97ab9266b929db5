"""The pictures of *Walking downhill*."""

from collections.abc import Callable

import numpy as np
from manim import RIGHT, UP, Animation, Create, Elbow, FadeIn, FadeOut, Line, Mobject, VGroup, linear

from lectures.calculus.gradient_descent import Descent, Fit, Kept, Landscape, Race, Sweep, Valleys
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour, Walkers
from mathml_anim.components.learning import DataAxes, DatasetScatter
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Objective,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    Slider,
    SliderCurve,
    SourceBadge,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

CENTRE = np.array([2.35, 0.3])
"""The lowest point of the bowl, on the stage beside the words."""

VALLEY_COLORS = ("first", "belief", "change", "space")
"""The colours of the four valleys; where they lie tells them apart as well."""


def map_of(landscape: Landscape, *, unit: tuple[float, float], middle: np.ndarray = CENTRE) -> DataAxes:
    """Return the unseen axes of a landscape whose middle stands at a point of the scene."""
    low, high = np.array([landscape.x[0], landscape.y[0]]), np.array([landscape.x[-1], landscape.y[-1]])
    origin = np.asarray(middle) - (high - low) / 2 * unit
    return DataAxes((high[0], high[1]), starts=(low[0], low[1]), origin=origin, unit=unit, step=None)


def contours(landscape: Landscape, axes: DataAxes, name: str = "the loss") -> SurfaceContour:
    """Return a landscape from above."""
    return SurfaceContour(landscape.x, landscape.y, landscape.heights, landscape.levels, axes, name=name)


def rate_line(rate: float) -> Formula:
    """Return a learning rate as it is written."""
    shown = shown_number(rate, "g")
    return Formula(f"eta = {shown}", spoken=f"eta is {shown}", colors={"eta": "focus"})


def downhill(descent: Descent, axes: DataAxes, length: float) -> VectorArrow:
    """Return the arrow from where a walk begins against the gradient, so long in scene units."""
    way = -descent.gradient / np.linalg.norm(descent.gradient)
    tail = axes.to_scene(descent.start)
    return VectorArrow(
        length * way, tail=tail, color="change", label=r"$-nabla f$", label_side="right", spoken="minus the gradient"
    )


class WhichWayIsDown(LectureScene[Descent]):
    """In fog, the way down is the one against the gradient, across the line of equal height."""

    def construct(self) -> None:
        values, title = self.values, Heading("Which way is down?")
        axes = map_of(values.landscape, unit=(0.65, 0.65))
        land = contours(values.landscape, axes)
        bottom = Label("lowest", at=axes.to_scene((0, 0)), side=UP, gap=0.3)
        path = OptimiserPath(values.path, axes)
        self.add(title)

        # A landscape of errors
        self.wait_until("height")
        self.play(*(Create(line) for line in land), run_time=self.until("bottom", at_most=2))
        self.add(land)
        self.wait_until("bottom")
        self.play(FadeIn(bottom))

        # In fog
        self.wait_until("stand")
        self.play(FadeIn(path.walker, scale=2), FadeOut(bottom))
        self.play(*self.dim(land))
        self.wait_until("feel")
        self.play(PointOut(path.walker, scale=1.4))
        self.wait_until("ask")
        self.play(PointOut(path.walker, scale=1.6))

        # Against the gradient, at a right angle
        arrow = downhill(values, axes, 1.3)
        self.wait_until("down")
        self.play(arrow.grow())
        self.wait_until("angle")
        here = self.level_line(values, axes)
        corner = mark(Elbow(width=0.22, angle=self.turn(values)).set_stroke(paint("ink"), width=3), "a right angle")
        corner.shift(axes.to_scene(values.start))
        self.play(Create(here), FadeIn(corner))

        # How far?
        self.wait_until("far")
        self.play(FadeOut(corner, here), arrow.animate.move_to_vector(1.5 * arrow.vector))
        self.wait_until("objective")
        aim = Objective("choose a learning rate", width=layout.COLUMN.width)
        self.play(FadeIn(aim), *self.brighten(land))

    def level_line(self, values: Descent, axes: DataAxes) -> Mobject:
        """Return the line of equal height on which the walk begins."""
        shape, height = values.landscape, float(values.bowl.height(values.start))
        line = SurfaceContour(shape.x, shape.y, shape.heights, [height], axes, color="ink", width=4)
        return line[0].set_stroke(opacity=1)

    def turn(self, values: Descent) -> float:
        """Return the angle in radians of the line of equal height where the walk begins, seen from inside."""
        way = -values.gradient
        return float(np.arctan2(way[1], way[0]))


class OneStep(LectureScene[Descent]):
    """A step multiplies each coordinate by a factor of its own."""

    def construct(self) -> None:
        values, title = self.values, Heading("One step")
        axes = map_of(values.landscape, unit=(0.65, 0.65))
        land, path = contours(values.landscape, axes, "x² + 10 y²"), OptimiserPath(values.path, axes)
        b, x, y = (shown_number(value, "g") for value in (values.bowl.b, *values.start))
        height = Formula(f"f = x^2 + {b} y^2", spoken=f"f is x squared plus {b} y squared")
        point = Formula(f"(x, y) = ({x}, {y})", spoken=f"x is {x}, y is {y}")
        slopes = ", ".join(shown_number(value, "g") for value in values.gradient)
        gradient = Formula(f"nabla f = ({slopes})", spoken=f"the gradient is {slopes}")
        factors = self.factors()
        rate, top = rate_line(values.rate), rate_line(values.rate)
        arrange_column(title, height, point, gradient, rate, gap=0.4)
        arrange_column(title, top, *factors, gap=0.4)
        self.add(title, land, path)

        # A point, its gradient, a rate
        self.play(FadeIn(height))
        self.wait_until("point")
        self.play(FadeIn(point), PointOut(path.walker, scale=1.6))
        arrow = downhill(values, axes, 1.3)
        self.wait_until("gradient")
        self.play(FadeIn(gradient), arrow.grow())
        self.wait_until("rate")
        self.play(FadeIn(rate))

        # The first step
        self.wait_until("walk")
        self.play(FadeOut(arrow, run_time=0.5), path.animate(run_time=1.2).go_to(1))
        self.wait_until("place")
        self.play(FadeOut(height, point, gradient, run_time=0.5), rate.animate.move_to(top))
        self.play(FadeIn(factors[0]))
        self.wait_until("zero")
        self.play(FadeIn(factors[1]), PointOut(path.walker, scale=1.6))

        # And on, slowly
        self.wait_until("again")
        self.play(path.animate(run_time=self.until("slowly", at_most=4), rate_func=linear).go_to(12))
        self.reveal("slowly")
        self.play(path.animate(run_time=1.5, rate_func=linear).go_to(len(values.path) - 1))

    def factors(self) -> tuple[Formula, Formula]:
        """Return what a step multiplies x and y by."""
        rows = []
        for name, factor, color in zip("xy", self.values.factors, ("first", "second"), strict=True):
            shown = shown_number(round(float(factor), 9), "g")
            rows.append(
                Formula(f"{name} -> {shown} dot {name}", spoken=f"{name} becomes {shown} {name}", colors={name: color})
            )
        return rows[0], rows[1]


class LongerSteps(LectureScene[Race]):
    """A longer step leaps over the valley and arrives sooner; a little longer, and it never does."""

    def construct(self) -> None:
        values, title = self.values, Heading("Longer steps")
        self.axes = map_of(values.landscape, unit=(0.65, 0.65))
        rates = [rate_line(rate) for rate in values.rates]
        card = QuizCard(
            f"What happens at {shown_number(values.rates[2], 'g')}?",
            options=["It arrives", "It bounces for ever", "It flies out"],
            correct=1,
            width=3.9,
        )
        for rate in rates:
            arrange_column(title, rate, card, gap=0.5)
        self.add(title, contours(values.landscape, self.axes))
        slow, path = self.way(0, at=len(values.paths[0]) - 1), self.way(1)
        self.add(slow, rates[0])

        # A larger rate
        self.wait_until("larger")
        self.play(FadeOut(slow, rates[0], run_time=0.5), FadeIn(path, rates[1]))
        self.wait_until("second")
        self.play(path.animate(run_time=self.until("leap", at_most=3.5), rate_func=linear).go_to(6))
        self.wait_until("leap")
        self.play(path.animate(run_time=self.until("sooner", at_most=4), rate_func=linear).go_to(24))
        self.wait_until("sooner")
        self.play(PointOut(path.walker, scale=1.6))

        # A tenth: time to think
        bouncing = self.way(2)
        self.wait_until("quiz")
        self.play(FadeOut(path, rates[1], run_time=0.5), FadeIn(bouncing, rates[2], card))
        self.play(card.think(run_time=self.until("bounce", at_most=8)))
        self.wait_until("bounce")
        self.play(card.reveal(run_time=0.6), self.run(bouncing, 3.5))

        # A little more
        flying = self.way(3)
        self.wait_until("up")
        self.play(FadeOut(bouncing, rates[2], card, run_time=0.5), FadeIn(flying, rates[3]))
        self.play(self.run(flying, self.until("cliff", at_most=3.5)))
        self.reveal("cliff")
        self.play(Swell(rates[3]))

    def way(self, number: int, *, at: float = 0) -> OptimiserPath:
        """Return the walk at one of the rates."""
        return OptimiserPath(self.values.paths[number], self.axes, at=at)

    def run(self, path: OptimiserPath, run_time: float) -> Animation:
        """Return the animation in which a walker takes all of its steps."""
        return path.animate(run_time=run_time, rate_func=linear).go_to(len(path.path) - 1)


class TheRateDecides(LectureScene[Sweep]):
    """As the learning rate slides, the whole walk bends from a crawl to a zigzag to a flight."""

    def construct(self) -> None:
        values, title = self.values, Heading("The rate decides")
        axes = map_of(values.landscape, unit=(0.65, 0.65))
        first, last = float(values.rates[0]), float(values.rates[-1])
        ticks = (first, values.flat, values.limit)
        self.slider = Slider(first, last, symbol="eta", spoken="eta", ticks=ticks, width=4.2, format_spec=".3f")
        self.slider.move_to((-4.1, -1.9, 0))
        curve = SliderCurve(
            self.slider, values.rates, values.y_factors + 1, unit=1.1, color="second", name="what multiplies y"
        )
        name = Label("y", at=curve.dot, side=UP, color="second", backing=False)
        zero, bound = self.levels()
        path = OptimiserPath(values.path(first), axes, at=values.steps)
        path.add_updater(lambda way: way.set_path(values.path(self.slider.value)))
        self.add(title, contours(values.landscape, axes), path)

        # The factor of y
        self.wait_until("multiplies")
        self.play(FadeIn(self.slider, curve, zero.add(name)))
        self.add(self.slider, curve)

        # Through zero to minus one
        self.wait_until("raise")
        self.play(self.slide(values.flat, self.until("zero", at_most=4)))
        self.wait_until("zero")
        self.play(PointOut(curve.dot, scale=1.8))
        self.wait_until("over")
        self.play(self.slide(values.limit, self.until("flips", at_most=4)))
        self.wait_until("flips")
        self.play(FadeIn(bound), PointOut(curve.dot, scale=1.8))

        # The factor of x
        self.wait_until("hardly")
        flat = Lines("first", width=4)
        at = np.stack([self.slider.point_at(rate, height=1.1 * (factor + 1)) for rate, factor in self.x_curve()])
        flat.points = segments(at[:-1], at[1:])
        other = Label("x", at=at[-1], side=UP, color="first", backing=False)
        self.play(FadeIn(mean(VGroup(flat, other), Role.SUBJECT, name="what multiplies x")))
        self.wait_until("limit")
        self.play(self.slide(last, 1.2))
        self.reveal("pace")
        self.play(self.slide(0.09, 1.5))

    def slide(self, rate: float, run_time: float) -> Animation:
        """Return the animation in which the learning rate slides, and the walk with it."""
        return self.slider.animate(run_time=run_time).set_value(rate)

    def x_curve(self) -> list[tuple[float, float]]:
        """Return the rates and what a step multiplies x by."""
        return list(zip(self.values.rates.tolist(), self.values.x_factors.tolist(), strict=True))

    def levels(self) -> tuple[VGroup, VGroup]:
        """Return the lines at a factor of zero and of minus one, with their numbers."""
        rows = []
        for level in (0.0, -1.0):
            low, high = (self.slider.point_at(x, height=1.1 * (level + 1)) for x in (self.slider.low, self.slider.high))
            number = Number(level, format_spec="g", size=sizes.PROSE).next_to(high, RIGHT, buff=0.15)
            line = Line(low, high, color=paint("mute"), stroke_width=2)
            rows.append(mean(VGroup(line, number), Role.AXIS, name=f"a factor of {level:g}"))
        return rows[0], rows[1]


class ALineLearns(LectureScene[Fit]):
    """While a walker descends the loss, the line turns into place among the flowers."""

    def construct(self) -> None:
        values, title = self.values, Heading("A line learns")
        data = DataAxes((7, 3), origin=(-5.7, -1.7), unit=(0.72, 1.4), names=("petal length (cm)", "petal width (cm)"))
        raw = np.column_stack([values.lengths + values.mean_length, values.widths])
        flowers = DatasetScatter(raw, data, colors=("ink",), name="the flowers")
        landscape = values.landscape
        chart = DataAxes(
            (landscape.x[-1], landscape.y[-1]),
            starts=(landscape.x[0], landscape.y[0]),
            origin=(1.0, -1.7),
            unit=(1.8, 2.0),
            step=None,
            names=("height", "slope"),
        )
        land, path = contours(landscape, chart), OptimiserPath(values.path, chart)
        line = Lines("change", width=6)
        mean(line, Role.SUBJECT, name="the line")
        follow(line, data, values, lambda: chart.to_data(path.walker.get_center()))
        loss = self.loss(path)
        source = SourceBadge(values.flowers.source.badge)
        self.add(title, source)

        # Flowers and a line
        self.wait_until("flowers")
        self.play(FadeIn(data, flowers))
        self.wait_until("line")
        self.play(Create(line))
        self.wait_until("bad")
        self.play(PointOut(line, scale=1))

        # Every line is a point
        self.wait_until("height")
        self.play(FadeIn(chart), FadeOut(source))
        self.wait_until("dot")
        self.play(FadeIn(land, path, loss))

        # Walk there, watch here
        self.wait_until("walk")
        self.play(path.animate(run_time=self.until("loss", at_most=4), rate_func=linear).go_to(len(values.path) - 1))
        self.reveal("loss")
        self.play(PointOut(loss, scale=1.1))
        self.wait_until("slope")
        self.play(PointOut(path.walker, scale=1.6))

    def loss(self, path: OptimiserPath) -> VGroup:
        """Return the loss where the walker is."""
        word = Prose("loss", size=sizes.LABEL)
        number = Number(float(self.values.losses[0]), format_spec=".2f", color="focus", name="loss", size=0.4)
        both = mean(VGroup(word, number.stand_after(word)), Role.NUMBER, name="the loss", spoken="the loss")
        both.move_to((5.0, 3.15, 0))
        steps = np.arange(len(self.values.losses))
        number.add_updater(lambda shown: shown.set_value(float(np.interp(path.at, steps, self.values.losses))))
        return both


def follow(line: Lines, axes: DataAxes, values: Fit, knobs: Callable[[], np.ndarray]) -> None:
    """Let a line be the one with an intercept and a slope, through the part of the axes that it crosses."""
    box = Box(*axes.to_scene((0, 0))[:2], *axes.to_scene(axes.ends)[:2])

    def draw(shown: Mobject) -> None:
        intercept, slope = knobs()
        middle, beside = axes.to_scene([(values.mean_length, intercept), (values.mean_length + 1, intercept + slope)])
        start, end = line_across(middle, beside - middle, box)
        shown.points = segments(start[None], end[None])

    line.add_updater(draw, call_updater=True)


class ManyValleys(LectureScene[Valleys]):
    """Walkers from everywhere flow into four valleys."""

    def construct(self) -> None:
        values, title = self.values, Heading("More than one valley")
        axes = map_of(values.landscape, unit=(0.62, 0.62), middle=np.array([2.4, 0.25]))
        land = contours(values.landscape, axes)
        walkers = Walkers(
            values.paths,
            axes,
            groups=values.valleys,
            colors=VALLEY_COLORS,
            names=[f"valley {number + 1}" for number in range(values.count)],
        )
        self.add(title)
        self.play(FadeIn(land))

        # Four valleys
        self.wait_until("four")
        places = zip(axes.to_scene(values.minima), "1234", strict=True)
        spots = [Label(number, at=place, side=UP, gap=0.0) for place, number in places]
        self.play(*(FadeIn(spot, scale=2) for spot in spots))

        # From everywhere
        self.wait_until("everywhere")
        self.play(FadeOut(*spots, run_time=0.5), FadeIn(walkers), *self.dim(land))
        self.wait_until("downhill")
        self.play(walkers.animate(run_time=2, rate_func=linear).go_to(12))
        self.play(
            walkers.animate(run_time=self.until("side", at_most=3), rate_func=linear).go_to(len(values.paths) - 1)
        )

        # Side by side, and never again
        two = [OptimiserPath(values.paths[:, n], axes, color="ink", name="one of two") for n in values.neighbours]
        self.wait_until("side")
        self.play(FadeOut(walkers, run_time=0.5), *(FadeIn(path.walker) for path in two))
        self.wait_until("again")
        self.play(*(path.animate(run_time=2.5).go_to(len(values.paths) - 1) for path in two))
        self.reveal("promise")
        self.play(*(PointOut(path.walker, scale=1.6) for path in two))


class StepAgainstTheGradient(LectureScene[Kept]):
    """What to keep, over one walk at three rates and the four valleys."""

    def construct(self) -> None:
        values, sweep = self.values, self.values.sweep
        sentences = ("Step against the gradient", "The steepest direction sets the limit", "The start decides the end")
        recap = Recap(sentences, width=layout.COLUMN.width - 0.6)
        axes = map_of(sweep.landscape, unit=(0.65, 0.65))
        land, path = contours(sweep.landscape, axes), OptimiserPath(sweep.path(values.slow), axes)
        self.add(recap.title, land, path)

        # One walk, too slow and too fast
        self.wait_until("against")
        self.play(FadeIn(recap.point(0)), PointOut(path.walker, scale=1.6))
        self.wait_until("slow")
        self.play(path.animate(run_time=self.until("uphill", at_most=2.5), rate_func=linear).go_to(sweep.steps))
        fast = OptimiserPath(sweep.path(values.large), axes)
        self.wait_until("uphill")
        self.play(FadeOut(path, run_time=0.5), FadeIn(fast, recap.point(1), run_time=0.5))
        self.play(fast.animate(run_time=self.until("begin", at_most=3), rate_func=linear).go_to(sweep.steps))

        # Valleys
        valleys = map_of(values.valleys.landscape, unit=(0.62, 0.62), middle=np.array([2.4, 0.25]))
        below = contours(values.valleys.landscape, valleys)
        walkers = Walkers(
            values.valleys.paths, valleys, groups=values.valleys.valleys, colors=VALLEY_COLORS, names="1234"
        )
        self.wait_until("begin")
        self.play(FadeOut(fast, land, run_time=0.5), FadeIn(recap.point(2), below, walkers))
        self.play(walkers.animate(run_time=1.5).go_to(40))

        # A question for next time
        zigzag = OptimiserPath(sweep.path(values.good), axes)
        self.wait_until("zigzag")
        self.play(FadeOut(below, walkers, run_time=0.5), FadeIn(land, zigzag))
        self.wait_until("going")
        self.play(zigzag.animate(run_time=2.5, rate_func=linear).go_to(12))
