"""The picture of *Similarity* in which the steps of a walk cast their shadows, and these add up."""

import numpy as np
from manim import DOWN, DR, LEFT, UP, Create, DashedLine, FadeIn, FadeOut, Line, Polygon, Transform, VGroup

from lectures.linear_algebra.dot_products import Pair
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on
from mathml_anim.components.typography import Heading, Label, Panel, PointOut, ShowParts, arrange_column, shown_numbers
from mathml_anim.components.vectors import CastShadow, OrthogonalProjection, StepShadows, VectorArrow
from mathml_anim.maths.linear_maps import Vector, reflection_across
from mathml_anim.maths.similarity import unit
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.dot_products_arrows import ORIGIN, UNIT, dropped, dropped_unnamed, named, together
from scenes.linear_algebra.dot_products_formulas import (
    both_as_numbers,
    divided_by_length,
    short_arrow_numbers,
    sum_of_steps,
)

ZOOM, WALK = 3.4, 2.0
"""How much nearer a step of length one is seen, and the walk."""

RIGHT_ON, UP_ON = np.eye(2)


class EveryStepCastsItsShare(LectureScene[Pair]):
    """A picture turned over tells the shadow of one step; the steps of a walk add theirs up."""

    def construct(self) -> None:
        values, title = self.values, Heading("Step by step")
        self.grid = GridTransform(
            origin=ORIGIN, unit=UNIT, basis=False, color="mute", opacity=0.3, reference=False, name="the plane"
        )
        lists, divided, self.total = both_as_numbers(values), divided_by_length(values), sum_of_steps(values)
        arrange_column(title, lists, divided, self.total, gap=0.5)
        self.panel = Panel(title)
        drop, b = dropped(values.a, values.b, self.grid), named("b", values.b, self.grid)
        band = CastShadow(drop)
        self.add(self.grid, self.panel, title, drop, band, b)

        # Two arrows as numbers, and the line's own arrow alone
        self.wait_until("numbers")
        self.play(self.panel.reach(lists), FadeIn(lists))
        self.wait_until("one")
        self.play(self.panel.reach(divided), FadeIn(divided), run_time=0.5)
        together(self, "a and b as numbers", *lists, divided)
        self.play(FadeOut(drop.arrow, drop.residual, drop.right_angle, band, b.label, run_time=0.5))
        self.remove(drop)
        self.add(drop.line, b)
        self.cut_down(b)
        self.step_right()
        self.step_up()
        self.walk()

    def cut_down(self, b: VectorArrow) -> None:
        """Cut the line's own arrow down to length one, come nearer, and say its numbers."""
        values, grid = self.values, self.grid
        self.play(b.animate(run_time=0.8).move_to_vector(values.unit))
        self.short = arrow_on(grid, values.unit, color="change", name="the short arrow")
        self.remove(b)
        self.add(self.short)
        grid.carry(self.short)
        self.play(grid.go_to(ZOOM * np.eye(2), run_time=1))
        self.pair = short_arrow_numbers(values).next_to(self.short.head, UP, buff=0.2).shift(0.4 * LEFT)
        self.wait_until("pair")
        self.play(FadeIn(self.pair), run_time=0.5)

    def step_right(self) -> None:
        """Show the shadow of a step to the right, and turn the picture over: it is the number across."""
        values, grid, between = self.values, self.grid, RIGHT_ON + self.values.unit
        step = seen_step(RIGHT_ON, values.b, grid, color="first")
        band = CastShadow(step, color="first")
        self.wait_until("right")
        self.play(step.arrow.grow())
        self.wait_until("ask")
        self.play(FadeIn(step.residual, step.right_angle), Create(band))
        first = together(self, "a step and its shadow", step, band)
        line = mirror(grid, between)
        self.wait_until("mirror")
        self.play(Create(line))
        figure = triangle(grid, RIGHT_ON, values.unit, scale=ZOOM, color="first")
        self.wait_until("flip")
        self.play(FadeIn(figure), run_time=0.5)
        self.play(turn_over(figure, grid, between, run_time=1.8))
        figure = together(self, "the picture turned over", figure, line)
        self.reveal("ground")
        (across, _), middle = shown_numbers(values.unit), ZOOM * values.unit / 2 * RIGHT_ON
        ground = Label(across, at=grid.to_scene(middle), side=DOWN, color="first")
        self.play(FadeIn(ground))
        self.wait_until("number")
        number = self.pair.part("first")
        self.play(number.animate.set_color(paint("first")), PointOut(ground.words, color=None))
        self.finished = [together(self, "the picture turned over", figure, ground), first]

    def step_up(self) -> None:
        """Show the shadow of a step up, in the same way."""
        step = seen_step(UP_ON, self.values.b, self.grid, color="second")
        band, number = CastShadow(step, color="second"), self.pair.part("second")
        self.wait_until("up")
        self.play(FadeOut(*self.finished), step.arrow.grow(run_time=0.6))
        coloured = number.animate.set_color(paint("second"))
        self.play(FadeIn(step.residual, step.right_angle), Create(band), coloured, run_time=0.8)
        step = together(self, "a step up and its shadow", step, band)
        _, up = shown_numbers(self.values.unit)
        last = Label(up, at=self.grid.to_scene(ZOOM * 0.3 * self.values.unit), side=DR, gap=0.3, color="second")
        self.play(FadeIn(last), run_time=0.5)
        self.finished = [step, last, self.pair]

    def walk(self) -> None:
        """Walk along a, and add up the shadows of its steps."""
        values, grid, total = self.values, self.grid, self.total
        self.wait_until("walk")
        self.play(FadeOut(*self.finished), run_time=0.4)
        self.play(grid.go_to(WALK * np.eye(2), run_time=0.8))
        drop = dropped(WALK * values.a, values.b, grid)
        self.play(drop.arrow.grow(run_time=0.6))
        steps = StepShadows(values.a, values.b, tail=grid.origin, unit=WALK * grid.unit)
        across, up = share_labels(values, grid)
        self.wait_until("across")
        self.add(steps)
        self.play(FadeOut(self.short), self.panel.reach(total), run_time=0.5)
        seconds = self.until("climb", at_most=1.6)
        right_on = ShowParts(total, [total.part("right")], run_time=seconds)
        self.play(steps.animate(run_time=seconds).set_walked(values.a[0]), right_on, FadeIn(across, run_time=seconds))
        self.wait_until("climb")
        self.play(steps.animate(run_time=2).set_walked(steps.way), ShowParts(total, [total.part("up")], run_time=1.5))
        self.play(FadeIn(up), run_time=0.5)
        walked = together(self, "the steps and their shadows", steps, across, up)
        self.wait_until("join")
        pulses = (PointOut(share.words, scale=1.35, color=None) for share in (across, up))
        self.play(*self.dim(drop.arrow, steps.legs, steps.drops), *pulses)
        self.remove(walked)
        self.add(walked)
        self.reveal("sum")
        self.play(ShowParts(total, [total.part("sum")]), Create(CastShadow(drop)))


def seen_step(way: Vector, onto: Vector, grid: GridTransform, *, color: str) -> OrthogonalProjection:
    """Return a step of length one, seen from near, and what drops it on the line."""
    drop = dropped_unnamed(ZOOM * way, onto, grid, color=color)
    drop.remove(drop.line)
    return drop


def triangle(grid: GridTransform, vector: Vector, onto: Vector, *, scale: float = 1.0, color: str) -> VGroup:
    """Return the triangle between a vector, its shadow on a line and what drops it there, the shadow as a band."""
    way = unit(onto)
    corners = grid.to_scene(scale * np.stack([0 * way, vector, (vector @ way) * way]))
    inside = Polygon(*corners, color=paint(color), fill_opacity=0.25, stroke_width=2)
    band = Line(corners[0], corners[2], color=paint(color), stroke_width=14)
    return mark(VGroup(inside, band), "the picture that is turned over")


def turn_over(figure: VGroup, grid: GridTransform, way: Vector, *, run_time: float) -> Transform:
    """Return the animation in which a figure is turned over at a line through the origin."""
    turned = figure.copy().apply_matrix(reflection_across(way), about_point=grid.origin)
    return Transform(figure, turned, run_time=run_time)


def mirror(grid: GridTransform, way: Vector) -> DashedLine:
    """Return the line through the origin at which a figure is turned over."""
    reach = 4.7 / grid.unit * unit(way)
    line = DashedLine(*grid.to_scene(np.stack([-0.2 * reach, reach])), color=paint("ink"), stroke_width=3)
    return mark(line, "the mirror line")


def share_labels(pair: Pair, grid: GridTransform) -> tuple[Label, Label]:
    """Return how long the shadows of the steps to the right and of those up are, beside them."""
    way, found = pair.unit, pair.a * pair.unit
    places = grid.to_scene(WALK * (np.cumsum(found) - (0.35, 0.5) * found)[:, None] * way)
    first, second = shown_numbers(found)
    return (
        Label(first, at=places[0], side=UP, gap=0.3, backing=False, color="first"),
        Label(second, at=places[1], side=DR, gap=0.4, color="second"),
    )
