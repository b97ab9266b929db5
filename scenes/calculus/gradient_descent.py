"""The pictures of *Walking downhill*."""

import numpy as np
from manim import (
    DL,
    DOWN,
    DR,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Create,
    Dot,
    Elbow,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    VGroup,
    linear,
)

from lectures.calculus.gradient_descent import Descent, Fit, Kept, Race, Sweep, Valleys
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour, Walkers
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Objective,
    PointOut,
    QuizCard,
    Recap,
    Slider,
    SliderCurve,
    SourceBadge,
    Swell,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    Feeler,
    Fog,
    Steps,
    column_mist,
    contours,
    map_of,
    rate_line,
    ring,
    ring_name,
    rule,
)

VALLEYS = np.array([2.9, 0.25])
"""The middle of the landscape of valleys."""
VALLEY_UNIT = 0.66
VALLEY_COLORS = ("first", "belief", "change", "space")
"""The colours of the four valleys; where they lie tells them apart as well."""
FACTOR = 1.15
"""The height of a factor of one, in scene units."""


def downhill(descent: Descent, axes: DataAxes, length: float, label: str = "") -> VectorArrow:
    """Return the arrow from where a walk begins against the gradient, so long in scene units."""
    way = -descent.gradient / np.linalg.norm(descent.gradient)
    tail = axes.to_scene(descent.start)
    return VectorArrow(
        length * way,
        tail=tail,
        color="change",
        label=label,
        label_side="right",
        label_size=sizes.LABEL,
        name="downhill",
    )


class WhichWayIsDown(LectureScene[Descent]):
    """In fog one feels the ground: it falls most steeply against the gradient, across the line of equal height."""

    def construct(self) -> None:
        values, title = self.values, Heading("Which way is down?")
        axes = map_of(values.landscape)
        land = contours(values.landscape, axes)
        bottom = Label("lowest", at=axes.to_scene((0, 0)), side=UP, gap=0.3)
        path = OptimiserPath(values.path, axes)
        letter = Formula("f", spoken="f")
        arrange_column(title, letter, gap=0.5)
        meant = word("how wrong the model is").align_baseline(letter)
        meant.shift((letter.get_right()[0] + 0.3 - meant.get_left()[0], 0, 0))
        wrong = VGroup(letter, meant)
        self.add(column_mist(), title)

        # A landscape of errors
        self.wait_until("wrong")
        self.play(FadeIn(wrong))
        self.wait_until("height")
        self.play(*(Create(line) for line in land), run_time=self.until("bottom", at_most=2))
        self.add(land)
        self.wait_until("bottom")
        self.play(FadeIn(bottom))

        # Fog closes in
        fog = Fog(path.walker.get_center())
        self.wait_until("stand")
        self.play(FadeIn(path.walker, scale=2), FadeOut(bottom, wrong))
        self.wait_until("fog")
        self.add(fog)
        self.play(fog.animate(run_time=self.until("foot", at_most=2.5)).set_sight(1.5))

        # A foot put out feels the slope
        feeler = Feeler(path.walker.get_center(), values.gradient, (-4.2, 0.2, 0))
        feeler.set_angle(feeler.uphill - 1.2)
        seen = word("Seen from the side")
        arrange_column(title, seen, gap=0.7)
        self.wait_until("foot")
        self.play(FadeIn(feeler, seen))
        self.play(feeler.animate(run_time=self.until("up", at_most=2)).set_angle(feeler.uphill))
        here = self.level_line(values, axes)
        self.wait_until("up")
        self.play(feeler.animate(run_time=self.until("level", at_most=2.5)).set_angle(feeler.uphill + np.pi / 2))
        self.wait_until("level")
        self.play(Create(here))
        self.wait_until("across")
        self.play(feeler.animate(run_time=1.5).set_angle(feeler.uphill + np.pi + 0.6))
        self.play(feeler.animate(run_time=1).set_angle(feeler.uphill + np.pi))

        # Against the gradient, at a right angle
        arrow = downhill(values, axes, 1.2)
        corner = mark(Elbow(width=0.2, angle=self.turn(values)).set_stroke(paint("ink"), width=3), "a right angle")
        corner.shift(axes.to_scene(values.start))
        self.wait_until("against")
        self.play(arrow.grow(), FadeIn(corner), FadeOut(feeler.arm, feeler.foot))
        feeler.remove(feeler.arm, feeler.foot)

        # How far?
        self.wait_until("far")
        self.play(FadeOut(corner, here, seen, feeler), arrow.animate.move_to_vector(2.4 * arrow.vector))
        self.wait_until("objective")
        aim = Objective("choose a learning rate", width=layout.COLUMN.width)
        self.play(FadeIn(aim), fog.animate(run_time=2).set_sight(30))

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
    """The gradient, far too long, shrinks to a step, which multiplies each coordinate by a factor of its own."""

    def construct(self) -> None:
        values, title = self.values, Heading("One step")
        axes = map_of(values.landscape)
        land, path = contours(values.landscape, axes, "x² + 10 y²"), OptimiserPath(values.path, axes)
        b, x, y = (shown_number(value, "g") for value in (values.bowl.b, *values.start))
        height = Formula(f"f = x^2 + {b} y^2", spoken=f"f is x squared plus {b} y squared")
        point = Formula(f"(x, y) = ({x}, {y})", spoken=f"x is {x}, y is {y}")
        slopes = ", ".join(shown_number(value, "g") for value in values.gradient)
        gradient = Formula(f"nabla f = ({slopes})", spoken=f"the gradient is {slopes}")
        rate, taken, law = rate_line(values.rate), self.taken(), rule()
        arrange_column(title, height, point, gradient, rate, gap=0.4)
        tops = (gradient.copy(), rate.copy())
        arrange_column(title, *tops, gap=0.4)
        arrange_column(tops[1], *taken, gap=0.5)
        self.add(column_mist(), title, land, path)

        # A point and its gradient, which leads far beyond the valley
        self.play(FadeIn(height))
        self.wait_until("point")
        self.play(FadeIn(point), PointOut(path.walker, scale=1.6))
        whole = float(np.linalg.norm(values.gradient)) * axes.unit[0]
        arrow = downhill(values, axes, whole)
        name = Label(
            "$-nabla f$",
            at=arrow.tail + 0.17 * arrow.vector,
            side=LEFT,
            gap=0.25,
            size=sizes.FORMULA,
            spoken="minus the gradient",
        )
        mean(arrow, Role.AXIS, name="the whole gradient, which leaves the frame")
        self.wait_until("gradient")
        self.play(FadeIn(gradient))
        self.play(arrow.grow(run_time=1.5), FadeIn(name))
        self.wait_until("beyond")
        self.play(PointOut(name.words, scale=1.2))

        # A small part of it is the step
        self.wait_until("rate")
        short = Label(
            "$-eta nabla f$",
            at=arrow.tail + 0.025 * arrow.vector,
            side=LEFT,
            gap=0.3,
            size=sizes.FORMULA,
            spoken="minus eta times the gradient",
        )
        self.play(
            FadeIn(rate),
            FadeOut(name, run_time=0.5),
            FadeIn(short, run_time=1.5),
            arrow.animate(run_time=1.5).move_to_vector(values.rate * arrow.vector),
        )
        self.wait_until("walk")
        self.play(FadeIn(law), FadeOut(height, point, run_time=0.5), path.animate(run_time=1.5).go_to(1))
        moves = (thing.animate.move_to(top) for thing, top in zip((gradient, rate), tops, strict=True))
        self.play(FadeOut(arrow, short), *moves, run_time=0.8)

        # What is left of x and of y
        self.wait_until("taken")
        self.play(FadeIn(taken[0]))
        self.wait_until("zero")
        self.play(FadeIn(taken[1]), PointOut(path.walker, scale=1.6))

        # And on, slowly
        self.go_on(title, path, axes, (gradient, rate, *taken))

    def go_on(self, title: Heading, path: OptimiserPath, axes: DataAxes, done: tuple[Mobject, ...]) -> None:
        """Take the other steps, counted, until the walk is in the ring."""
        values, again = self.values, rate_line(self.values.rate)
        arrange_column(title, again, gap=0.4)
        factor = shown_number(round(float(values.factors[0]), 9), "g")
        shrinks = Formula(f"x -> {factor} dot x", spoken=f"x becomes {factor} x", colors={"x": "first"})
        steps = Steps(again, path)
        shrinks.next_to(again, DOWN, buff=0.5, aligned_edge=LEFT)
        around, near = ring(axes, values.target), ring_name(axes, values.target)
        self.wait_until("practise")
        self.play(FadeOut(*done, run_time=0.5))
        self.play(FadeIn(steps, run_time=0.5))
        self.wait_until("again")
        self.add(steps)
        self.play(
            FadeIn(shrinks, run_time=0.5),
            path.animate(run_time=self.until("close", at_most=4), rate_func=linear).go_to(values.arrival),
        )
        self.reveal("close")
        self.play(FadeIn(around, near))

    def taken(self) -> tuple[Formula, Formula]:
        """Return what a step takes from x and from y, and leaves of them."""
        values, rows = self.values, []
        rate = shown_number(values.rate, "g")
        each = zip("xy", values.start, values.gradient, values.second, ("first", "second"), strict=True)
        for name, before, slope, after, color in each:
            old, part = shown_number(float(before), "g"), shown_number(float(slope), "g")
            new = shown_number(abs(round(float(after), 9)), "g")
            source = f"{name} = {old} - {rate} dot {part} = {new}"
            spoken = f"{name} is {old} minus {rate} times {part}: {new}"
            rows.append(Formula(source, spoken=spoken, colors={name: color}, size=sizes.LABEL * 1.15))
        return rows[0], rows[1]


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
        self.wait_until("up")
        self.play(FadeOut(bouncing, card, run_time=0.5), FadeIn(flying, fourth))
        self.play(self.run(flying, self.until("cliff", at_most=3.5)))
        self.give_up(fourth)
        self.reveal("cliff")
        self.play(Swell(second))

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
        self.slider.shift(np.array([-4.0, -1.75, 0]) - self.slider.track.get_center())
        curve = SliderCurve(
            self.slider, values.rates, values.y_factors + 1, unit=FACTOR, color="second", name="what multiplies y"
        )
        law, chart = self.law(), self.chart()
        arrange_column(title, law, gap=0.35)
        path = OptimiserPath(values.path(first), axes, at=1 - 1e-9)
        path.add_updater(lambda way: way.set_path(values.path(self.slider.value)))
        heights = self.heights()
        self.add(column_mist(), contours(values.landscape, axes), title, path, heights)

        # The factor of y
        self.wait_until("takes")
        self.play(FadeIn(law))
        self.wait_until("multiplies")
        curve.add(chart, *self.names())
        self.play(FadeIn(self.slider, curve))
        self.add(self.slider, curve)

        # Through zero to minus one
        self.wait_until("raise")
        at = self.slider.point_at(0.03, height=FACTOR * (curve.height_at(0.03)))
        name = Label("of $y$", at=at, side=UP + 2 * RIGHT, color="second", backing=False, spoken="of y")
        self.play(self.slide(values.flat, self.until("zero", at_most=4)), FadeIn(name, run_time=3))
        self.add(curve.add(name))
        self.wait_until("zero")
        self.play(PointOut(path.walker, scale=1.6))
        self.add(path)
        self.wait_until("over")
        self.play(self.slide(values.limit, self.until("flips", at_most=4)))
        self.wait_until("flips")
        self.play(FadeOut(heights, run_time=0.5), path.animate(run_time=3, rate_func=linear).go_to(values.steps))

        # The factor of x
        self.wait_until("other")
        flat = Lines("first", width=4)
        pairs = zip(values.rates.tolist(), values.x_factors.tolist(), strict=True)
        at = np.stack([self.slider.point_at(rate, height=FACTOR * (factor + 1)) for rate, factor in pairs])
        flat.points = segments(at[:-1], at[1:])
        tag = Label("of $x$", at=at[60], side=DOWN, gap=0.15, color="first", backing=False, spoken="of x")
        gentle = mean(VGroup(flat, tag), Role.SUBJECT, name="what multiplies x")
        self.play(FadeIn(gentle))
        self.wait_until("hardly")
        self.play(PointOut(gentle, scale=1))
        self.wait_until("limit")
        self.play(self.slide(last, 1.2))
        self.wait_until("pace")
        self.play(self.slide(values.good, self.until("left", at_most=1.5)), FadeOut(law, run_time=0.5))
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
            number = Number(level, format_spec="g", size=sizes.PROSE).next_to(low, LEFT, buff=0.15)
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


class ALineLearns(LectureScene[Fit]):
    """While a walker descends the loss, the line turns into place among the flowers, and its misses shrink."""

    def construct(self) -> None:
        values, title = self.values, Heading("A line learns")
        data = DataAxes((7, 3), origin=(-5.7, -1.7), unit=(0.72, 1.4), names=("petal length (cm)", "petal width (cm)"))
        landscape = values.landscape
        chart = DataAxes(
            (landscape.x[-1], landscape.y[-1]),
            starts=(landscape.x[0], landscape.y[0]),
            origin=(1.0, -1.7),
            unit=(1.8, 1.95),
            step=None,
            names=("height h", "slope s"),
        )
        land, path = contours(landscape, chart), OptimiserPath(values.path, chart)
        other = OptimiserPath(values.other, chart)
        self.walker = path
        fit = self.fit(data)
        loss = self.loss(fit)
        source = SourceBadge(values.flowers.source.badge)
        self.add(title, source)

        # Flowers, a line, and its misses
        self.wait_until("flowers")
        self.play(FadeIn(data, fit.points_shown))
        self.wait_until("line")
        self.play(Create(fit.line))
        self.wait_until("misses")
        self.play(FadeIn(fit.residuals))
        self.add(fit)
        fit.add_updater(lambda shown: shown.set_line(self.line()))
        self.wait_until("loss")
        self.play(FadeIn(loss))

        # Every line is a point
        knob = self.knob(fit)
        self.wait_until("height")
        self.play(FadeIn(chart, knob), FadeOut(source))
        self.add(fit.add(knob))
        self.wait_until("dot")
        self.play(FadeIn(land, path))

        # Walk there, watch here
        law = self.law()
        self.wait_until("walk")
        self.play(FadeIn(law, run_time=0.5), self.run(path, self.until("fallen", at_most=4)))
        self.reveal("fallen")
        self.play(PointOut(loss, scale=1.1))

        # From elsewhere
        self.wait_until("other")
        self.walker = other
        fit.clear_updaters()
        self.play(fit.animate(run_time=1).set_line(self.line()), FadeIn(other, run_time=0.5), *self.dim(path))
        fit.add_updater(lambda shown: shown.set_line(self.line()))
        self.play(self.run(other, self.until("same", at_most=4)))
        self.reveal("same")
        self.play(PointOut(other.walker, scale=1.6))

    def run(self, path: OptimiserPath, run_time: float) -> Animation:
        """Return the animation in which a walker takes all of its steps."""
        return path.animate(run_time=run_time, rate_func=linear).go_to(self.values.steps)

    def fit(self, axes: DataAxes) -> ResidualFit:
        """Return the flowers, the line of the walker, and by how much it misses each."""
        values = self.values
        raw = np.column_stack([values.lengths + values.mean_length, values.widths])
        fit = ResidualFit(raw, axes, weights=self.line(), color="focus", radius=0.055, name="the flowers")
        fit.residuals.set_stroke(width=2)
        fit.squares.set_opacity(0)
        return fit

    def line(self) -> Vector:
        """Return the height at zero and the slope of the line where the walker is."""
        height, slope = between(self.walker.path, self.walker.at)
        return np.array([height - slope * self.values.mean_length, slope])

    def loss(self, fit: ResidualFit) -> VGroup:
        """Return the mean of the squared misses."""
        name = word("loss")
        number = Number(float(self.values.losses[0]), format_spec=".2f", color="focus", name="loss", size=0.4)
        both = mean(VGroup(name, number.stand_after(name)), Role.NUMBER, name="the loss", spoken="the loss")
        both.move_to((-1.6, 3.0, 0))
        number.add_updater(lambda shown: shown.set_value(fit.total / len(fit.data)))
        return both

    def knob(self, fit: ResidualFit) -> Lines:
        """Return how high the line is in the middle of the flowers."""
        knob, middle = Lines("belief", width=6), self.values.mean_length

        def draw(shown: Mobject) -> None:
            height = float(fit.weights @ (1, middle))
            ends = fit.axes.to_scene([(middle, 0), (middle, height)])
            shown.points = segments(ends[:1], ends[1:])

        knob.add_updater(draw, call_updater=True)
        return mean(knob, Role.SUBJECT, name="how high the line is in the middle")

    def law(self) -> Formula:
        """Return what every step does to the height and the slope of the line."""
        law = Formula(
            "(h, s) arrow.l (h, s) - eta nabla f",
            spoken="from height and slope, take eta times the gradient of the loss",
            colors={"eta": "focus"},
        )
        return law.move_to((6.35, 3.35, 0), aligned_edge=np.array([1.0, 1.0, 0.0]))


def between(path: Vector, step: float) -> Vector:
    """Return where a walk (steps + 1, 2) is after so many steps, a part of one included."""
    steps = np.arange(len(path))
    return np.array([np.interp(step, steps, coordinate) for coordinate in path.T])


class ManyValleys(LectureScene[Valleys]):
    """Walkers from everywhere flow into four valleys, most of them not into the deepest."""

    def construct(self) -> None:
        values, title = self.values, Heading("More than one valley")
        axes = map_of(values.landscape, unit=VALLEY_UNIT, middle=VALLEYS)
        land = contours(values.landscape, axes)
        walkers = crowd(values, axes)
        self.add(title)
        self.play(FadeIn(land))

        # Four valleys, one deeper than the others
        spots = [
            Label(str(number), at=place, side=UP, gap=0.0, color=color)
            for number, (place, color) in enumerate(zip(axes.to_scene(values.minima), VALLEY_COLORS, strict=True), 1)
        ]
        self.wait_until("four")
        self.play(*(FadeIn(spot, scale=2) for spot in spots))
        depths, ends = self.table(title, walkers)
        self.wait_until("deep")
        self.play(FadeIn(depths))

        # From everywhere
        self.wait_until("everywhere")
        self.play(FadeOut(*spots, run_time=0.5), FadeIn(walkers, ends), *self.dim(land))
        self.wait_until("downhill")
        self.play(walkers.animate(run_time=2, rate_func=linear).go_to(12))
        steps = len(values.paths) - 1
        self.play(walkers.animate(run_time=self.until("deepest", at_most=4), rate_func=linear).go_to(steps))
        self.wait_until("deepest")
        deepest = VGroup(depths[1 + values.deepest], ends[1 + values.deepest])
        under = Line(deepest.get_corner(DL), deepest.get_corner(DR), color=paint("focus"), stroke_width=4)
        self.play(Create(mark(under.shift(0.12 * DOWN + 0.08 * RIGHT), "the deepest valley")))

        # Side by side, and never again
        two = [OptimiserPath(values.paths[:, n], axes, color="ink", name="one of two") for n in values.neighbours]
        self.wait_until("side")
        self.play(FadeOut(walkers, run_time=0.5), *(FadeIn(path.walker) for path in two))
        self.wait_until("again")
        self.play(*(path.animate(run_time=2.5).go_to(steps) for path in two))
        self.reveal("promise")
        self.play(*(PointOut(path.walker, scale=1.6) for path in two))

    def table(self, title: Heading, walkers: Walkers) -> tuple[VGroup, VGroup]:
        """Return the heights of the valleys, and how many walkers have come to each."""
        values, (height, there) = self.values, (word("height"), word("walkers"))
        depths, ends = VGroup(height), VGroup(there)
        left, top = title.get_left()[0], title.get_bottom()[1] - 0.75
        height.move_to((left + 2.2, top, 0), aligned_edge=RIGHT)
        there.move_to((left + 4.0, top, 0), aligned_edge=RIGHT).align_baseline(height)
        for number, color in enumerate(VALLEY_COLORS):
            name = word(f"valley {number + 1}", color=color)
            name.move_to((left, top - 0.65 * (number + 1), 0), aligned_edge=LEFT)
            depth = Number(float(values.heights[number]), format_spec=".0f", anchor=RIGHT, size=sizes.LABEL)
            count = Number(
                self.come(0, number),
                format_spec=".0f",
                anchor=RIGHT,
                size=sizes.LABEL,
                name=f"walkers in valley {number + 1}",
            )
            for column, right in ((depth, 2.2), (count, 4.0)):
                column.stand_after(name)
                column.shift((left + right - column.get_right()[0], 0, 0))
            count.add_updater(lambda shown, n=number: shown.set_value(self.come(walkers.at, n)))
            depths.add(VGroup(name, depth))
            ends.add(count)
        return (
            mean(depths, Role.NUMBER, name="how high each valley is", spoken="heights"),
            mean(ends, Role.NUMBER, name="walkers in each valley", spoken="walkers"),
        )

    def come(self, step: float, valley: int) -> int:
        """Return how many walkers have come near the bottom of a valley after so many steps."""
        here = self.values.paths[int(step)]
        return int((np.linalg.norm(here - self.values.minima[valley], axis=1) < 0.3).sum())


def crowd(valleys: Valleys, axes: DataAxes) -> Walkers:
    """Return the walkers from everywhere, in the colours of the valleys that they end in."""
    names = [f"valley {number + 1}" for number in range(valleys.count)]
    return Walkers(valleys.paths, axes, groups=valleys.valleys, colors=VALLEY_COLORS, names=tuple(names))


class StepAgainstTheGradient(LectureScene[Kept]):
    """What to keep, over one walk at three rates and the four valleys."""

    def construct(self) -> None:
        values, sweep = self.values, self.values.sweep
        sentences = ("Step against the gradient", "The steepest direction sets the limit", "The start decides the end")
        recap = Recap(sentences, width=layout.COLUMN.width - 0.6)
        axes, veil, law = map_of(sweep.landscape), column_mist(), rule()
        land, path = contours(sweep.landscape, axes), OptimiserPath(sweep.path(values.slow), axes)
        self.add(veil, land, recap.title, path, law)

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
        valleys = map_of(values.valleys.landscape, unit=VALLEY_UNIT, middle=VALLEYS)
        below, walkers = contours(values.valleys.landscape, valleys), crowd(values.valleys, valleys)
        self.wait_until("begin")
        self.play(FadeOut(fast, land, veil, law, run_time=0.5), FadeIn(recap.point(2), below, walkers))
        self.play(walkers.animate(run_time=1.5).go_to(40))

        # A question for next time
        zigzag = OptimiserPath(sweep.path(values.good), axes)
        self.wait_until("zigzag")
        self.play(FadeOut(below, walkers, run_time=0.5), FadeIn(veil, land, law, zigzag))
        self.play(zigzag.animate(run_time=self.until("going", at_most=2.5), rate_func=linear).go_to(9))
        self.wait_until("going")
        self.play(zigzag.animate(run_time=2.5, rate_func=linear).go_to(sweep.steps))
