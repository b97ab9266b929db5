"""The pictures of *Walking downhill*."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    UP,
    Animation,
    Create,
    Elbow,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    VGroup,
    linear,
)

from lectures.calculus.gradient_descent import Descent, Kept
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Objective,
    PointOut,
    Recap,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    UNIT,
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
    valley_floor,
)
from scenes.calculus.gradient_descent_line import ALineLearns
from scenes.calculus.gradient_descent_rates import LongerSteps, TheRateDecides
from scenes.calculus.gradient_descent_valleys import VALLEY_UNIT, VALLEYS, ManyValleys, crowd

__all__ = [
    "ALineLearns",
    "LongerSteps",
    "ManyValleys",
    "OneStep",
    "StepAgainstTheGradient",
    "TheRateDecides",
    "WhichWayIsDown",
]


PLACE, NEARER = np.array([2.7, 0.3, 0.0]), 1.75
"""Where one stands in the fog, a point of the scene, and how many times nearer one sees the ground there."""


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
        wrong = self.wrong(title)
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
        fog = Fog(path.walker)
        self.wait_until("stand")
        self.play(FadeIn(path.walker, scale=2), FadeOut(bottom, wrong))
        self.wait_until("fog")
        self.add(fog)
        home = path.walker.get_center()
        near = map_of(values.landscape, unit=NEARER * UNIT, middle=PLACE[:2] - NEARER * UNIT * values.start)
        self.play(
            fog.animate(run_time=self.until("foot", at_most=2.5)).set_sight(3.2),
            land.animate(run_time=2).scale(NEARER, about_point=home).shift(PLACE - home),
            path.walker.animate(run_time=2).move_to(PLACE),
        )

        # A foot put out feels the slope
        feeler = Feeler(PLACE, values.gradient, (-4.2, 0.2, 0), reach=1.6)
        feeler.set_angle(feeler.uphill - 1.2)
        seen = word("Seen from the side")
        arrange_column(title, seen, gap=0.7)
        self.wait_until("foot")
        self.play(FadeIn(feeler, seen))
        self.play(feeler.animate(run_time=self.until("up", at_most=2)).set_angle(feeler.uphill))
        here = self.level_line(values, near)
        self.wait_until("up")
        self.play(feeler.animate(run_time=self.until("level", at_most=2.5)).set_angle(feeler.uphill + np.pi / 2))
        self.wait_until("level")
        self.play(Create(here))
        self.wait_until("across")
        self.play(feeler.animate(run_time=1.5).set_angle(feeler.uphill + np.pi + 0.6))
        self.play(feeler.animate(run_time=1).set_angle(feeler.uphill + np.pi))

        # Against the gradient, at a right angle
        arrow = downhill(values, near, 1.9)
        corner = mark(Elbow(width=0.4, angle=self.turn(values)).set_stroke(paint("ink"), width=4), "a right angle")
        corner.shift(PLACE)
        self.wait_until("against")
        self.play(arrow.grow(), FadeIn(corner), FadeOut(feeler.arm, feeler.foot))
        feeler.remove(feeler.arm, feeler.foot)

        # How far?
        self.wait_until("far")
        gone = FadeOut(corner, here, seen, feeler, run_time=0.5)
        self.step_back(gone, fog, land, path.walker, arrow)
        self.wait_until("objective")
        aim = Objective("choose a learning rate", width=layout.COLUMN.width)
        self.play(FadeIn(aim), fog.animate(run_time=2).set_sight(30))

    def wrong(self, title: Heading) -> VGroup:
        """Return the letter of the height, and what it stands for, below the title."""
        letter = Formula("f", spoken="f")
        arrange_column(title, letter, gap=0.5)
        meant = word("how wrong the model is").align_baseline(letter)
        meant.shift((letter.get_right()[0] + 0.3 - meant.get_left()[0], 0, 0))
        return VGroup(letter, meant)

    def step_back(self, gone: Animation, fog: Fog, land: Mobject, walker: Mobject, arrow: VectorArrow) -> None:
        """See the ground as small as before, and the arrow reach out of what can be seen."""
        home = map_of(self.values.landscape).to_scene(self.values.start)
        back = (
            fog.animate.set_sight(1.8),
            land.animate.scale(1 / NEARER, about_point=PLACE).shift(home - PLACE),
            walker.animate.move_to(home),
            arrow.animate.shift(home - PLACE),
        )
        self.play(gone, *back)
        self.play(arrow.animate(run_time=0.8).move_to_vector(1.6 * arrow.vector))

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
        self.play(PointOut(name.words, scale=1.2), PointOut(arrow, scale=1, color="ink"))

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
        sides, floor = self.sides(axes), valley_floor(axes)
        self.wait_until("taken")
        self.play(FadeIn(taken[0]), Create(sides[0]))
        self.wait_until("zero")
        self.play(FadeIn(taken[1]), Create(sides[1]))
        self.wait_until("floor")
        self.play(Create(floor), PointOut(path.walker, scale=1.6))

        # And on, slowly
        self.go_on(title, path, axes, (gradient, rate, *taken, sides))

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

    def sides(self, axes: DataAxes) -> VGroup:
        """Return what the first step takes from x and from y, as lines on the map."""
        start, end = self.values.start, self.values.second
        corner = (end[0], start[1])
        lines = VGroup(
            *(
                Line(*axes.to_scene([tail, head]), color=paint(color), stroke_width=6)
                for tail, head, color in ((start, corner, "first"), (corner, end, "second"))
            )
        )
        return mean(lines, Role.AXIS, name="what the step takes from x and from y")

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
