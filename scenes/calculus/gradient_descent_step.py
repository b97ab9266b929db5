"""One step of *Walking downhill*: what it takes from each coordinate, and the same step again and again."""

import numpy as np
from manim import DOWN, LEFT, Animation, Create, FadeIn, FadeOut, Line, Mobject, VGroup

from lectures.calculus.gradient_descent import Descent
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, arrange_column, shown_number
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    Steps,
    column_mist,
    contours,
    downhill,
    map_of,
    rate_line,
    ring,
    ring_name,
    rule,
    valley_floor,
)


class OneStep(LectureScene[Descent]):
    """The gradient, far too long, shrinks to a step, which multiplies each coordinate by a factor of its own."""

    def construct(self) -> None:
        values, self.title = self.values, Heading("One step")
        self.axes = axes = map_of(values.landscape)
        land, self.path = contours(values.landscape, axes, "x² + 10 y²"), OptimiserPath(values.path, axes)
        column = StepColumn(values, self.title)
        self.add(column_mist(), self.title, land, self.path)

        # A point and its gradient, which leads far beyond the valley
        self.play(FadeIn(column.height))
        self.wait_until("point")
        self.play(FadeIn(column.point), PointOut(self.path.walker, scale=1.6))
        arrow = downhill(values, axes, float(np.linalg.norm(values.gradient)) * axes.unit[0])
        mean(arrow, Role.AXIS, name="the whole gradient, which leaves the frame")
        name = beside(arrow, 0.17, "$-nabla f$", gap=0.25, spoken="minus the gradient")
        self.wait_until("gradient")
        self.play(FadeIn(column.gradient))
        self.play(arrow.grow(run_time=1.5), FadeIn(name))
        self.wait_until("beyond")
        self.play(PointOut(name.words, scale=1.2), PointOut(arrow, scale=1, color="ink"))

        # A small part of it is the step
        self.wait_until("rate")
        short = beside(arrow, 0.025, "$-eta nabla f$", gap=0.3, spoken="minus eta times the gradient")
        shrink = arrow.animate(run_time=1.5).move_to_vector(values.rate * arrow.vector)
        self.play(FadeIn(column.rate), FadeOut(name, run_time=0.5), FadeIn(short, run_time=1.5), shrink)
        self.wait_until("walk")
        gone = FadeOut(column.height, column.point, run_time=0.5)
        self.play(FadeIn(rule()), gone, self.path.animate(run_time=1.5).go_to(1))
        self.play(FadeOut(arrow, short), *column.move_up(), run_time=0.8)

        # What is left of x and of y
        sides = sides_of_step(values, axes)
        for cue, row, side in zip(("taken", "zero"), column.taken, sides, strict=True):
            self.wait_until(cue)
            self.play(FadeIn(row), Create(side))
        self.wait_until("floor")
        self.play(Create(valley_floor(axes)), PointOut(self.path.walker, scale=1.6))

        # And on, slowly
        self.go_on((column.gradient, column.rate, *column.taken, sides))

    def go_on(self, done: tuple[Mobject, ...]) -> None:
        """Take the other steps, counted, until the walk is in the ring."""
        values, again = self.values, rate_line(self.values.rate)
        arrange_column(self.title, again, gap=0.4)
        factor = shown_number(round(float(values.factors[0]), 9), "g")
        shrinks = Formula(f"x -> {factor} dot x", spoken=f"x becomes {factor} x", colors={"x": "first"})
        steps = Steps(again, self.path)
        shrinks.next_to(again, DOWN, buff=0.5, aligned_edge=LEFT)
        self.wait_until("practise")
        self.play(FadeOut(*done, run_time=0.5))
        self.play(FadeIn(steps, run_time=0.5))
        self.wait_until("again")
        self.add(steps)
        walk = self.path.walk(values.arrival, run_time=self.until("close", at_most=4))
        self.play(FadeIn(shrinks, run_time=0.5), walk)
        self.reveal("close")
        self.play(FadeIn(ring(self.axes, values.target), ring_name(self.axes, values.target)))


class StepColumn:
    """What is written about one step: the height, the point, its gradient, the rate, and what it takes from x and y."""

    def __init__(self, values: Descent, title: Heading) -> None:
        b, x, y = (shown_number(value, "g") for value in (values.bowl.b, *values.start))
        self.height = Formula(f"f = x^2 + {b} y^2", spoken=f"f is x squared plus {b} y squared")
        self.point = Formula(f"(x, y) = ({x}, {y})", spoken=f"x is {x}, y is {y}")
        slopes = ", ".join(shown_number(value, "g") for value in values.gradient)
        self.gradient = Formula(f"nabla f = ({slopes})", spoken=f"the gradient is {slopes}")
        self.rate, self.taken = rate_line(values.rate), taken(values)
        arrange_column(title, self.height, self.point, self.gradient, self.rate, gap=0.4)
        self._tops = (self.gradient.copy(), self.rate.copy())
        arrange_column(title, *self._tops, gap=0.4)
        arrange_column(self._tops[1], *self.taken, gap=0.5)

    def move_up(self) -> tuple[Animation, ...]:
        """Return the animations in which the gradient and the rate move up below the title."""
        pairs = zip((self.gradient, self.rate), self._tops, strict=True)
        return tuple(thing.animate.move_to(top) for thing, top in pairs)


def taken(values: Descent) -> tuple[Formula, ...]:
    """Return what a step takes from x and from y, and leaves of them."""
    rows, rate = [], shown_number(values.rate, "g")
    each = zip("xy", values.start, values.gradient, values.second, ("first", "second"), strict=True)
    for name, before, slope, after, color in each:
        old, part = shown_number(float(before), "g"), shown_number(float(slope), "g")
        new = shown_number(abs(round(float(after), 9)), "g")
        source = f"{name} = {old} - {rate} dot {part} = {new}"
        spoken = f"{name} is {old} minus {rate} times {part}: {new}"
        rows.append(Formula(source, spoken=spoken, colors={name: color}, size=sizes.LABEL * 1.15))
    return tuple(rows)


def sides_of_step(values: Descent, axes: DataAxes) -> VGroup:
    """Return what the first step takes from x and from y, as lines on the map."""
    start, end = values.start, values.second
    corner = (end[0], start[1])
    lines = (
        Line(*axes.to_scene([tail, head]), color=paint(color), stroke_width=6)
        for tail, head, color in ((start, corner, "first"), (corner, end, "second"))
    )
    return mean(VGroup(*lines), Role.AXIS, name="what the step takes from x and from y")


def beside(arrow: VectorArrow, share: float, text: str, *, gap: float, spoken: str) -> Label:
    """Return a name on the left of an arrow, at a share of its length."""
    at = arrow.tail + share * arrow.vector
    return Label(text, at=at, side=LEFT, gap=gap, size=sizes.FORMULA, spoken=spoken)
