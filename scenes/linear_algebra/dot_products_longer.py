"""The picture of *Similarity* in which lengths are divided out of two arrows."""

import numpy as np
from manim import DR, LEFT, Circle, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.dot_products import Grown
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import Formula, Heading, Label, Panel, PointOut, arrange_column, shown_number
from mathml_anim.components.vectors import AngleMark, CastShadow, VectorArrow
from mathml_anim.maths.similarity import cosine, dot
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import COLORS, counting, dropped_unnamed, named, plane, together
from scenes.linear_algebra.dot_products_formulas import BOLD, cosine_rule, cosine_with_numbers, shown_lengths

ZOOM = 2.65
"""How much nearer the arrows of length one are seen."""


class LongerIsNotMoreAlike(LectureScene[Grown]):
    """A longer arrow has a larger dot product and the same cosine: the shadow of arrows of length one."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Longer is not more alike"), plane(origin=(1.9, -0.7), unit=0.84)
        a, b = named("a", values.a, grid), named("b", values.b, grid)
        product = Formula("bold(a) dot bold(b) =", spoken="a dot b is", colors=BOLD)
        rule, divided = cosine_rule(), cosine_with_numbers(values)
        self.equation = Formula("cos theta =", spoken="the cosine of theta is")
        arrange_column(title, product, rule, divided, self.equation, gap=0.45)
        self.rules = mean(VGroup(rule, divided), Role.FORMULA, name="the rule", text="cos", spoken="the rule")
        number = counting(product, lambda: dot(a.vector, b.vector), format_spec=".0f", spoken="the dot product")
        self.panel = Panel(title, product)
        self.add(grid, self.panel, title, a, b)
        live = together(self, "the dot product", product, number)

        # a grows, and the product with it
        self.wait_until("twice")
        self.play(a.animate.move_to_vector(values.longer), run_time=self.until("double", at_most=2))
        self.wait_until("double")
        self.play(PointOut(number, scale=1.4, edge=LEFT))
        self.reveal("ask")
        angle = AngleMark(b, a, radius=1.5)
        self.play(Create(angle))
        self.wait_until("same")
        theta = theta_beyond(angle)
        self.play(PointOut(angle, scale=1.1), FadeIn(theta))
        angle = together(self, "the angle", angle, theta)
        number.clear_updaters()

        # Divided by both lengths, both arrows are of length one
        self.wait_until("divide")
        sides = both_lengths(values, a, b)
        self.play(self.panel.reach(self.rules), FadeIn(self.rules, sides))
        circle = unit_circle(grid)
        self.wait_until("one")
        self.play(FadeOut(a.label, b.label, angle, sides), *self.dim(live), run_time=0.5)
        shrunk = (arrow.animate.move_to_vector(short) for arrow, short in zip((a, b), values.units, strict=True))
        self.play(*shrunk, Create(circle), run_time=1)
        grid.carry(a, b, circle)
        self.play(grid.go_to(ZOOM * np.eye(2), run_time=1.2))
        self.turn(a, b, grid)

    def turn(self, a: VectorArrow, b: VectorArrow, grid: GridTransform) -> None:
        """Show the shadow of the one short arrow on the other, and turn it round the circle."""
        values = self.values
        drop = dropped_unnamed(values.units[0], values.b, grid, color=COLORS["a"], zoom=ZOOM)
        whole = VGroup(drop, CastShadow(drop), length_on_axis(values, grid))
        mean(whole, Role.SUBJECT, name="an arrow of length one and its shadow")
        angle = AngleMark(b, drop.arrow, radius=0.75)
        number = counting(self.equation, lambda: cosine(drop.vector, values.b), format_spec=".2f", spoken="the cosine")
        both = mean(VGroup(self.equation, number), Role.FORMULA, name="the cosine", text="cos", spoken="the cosine")
        self.reveal("cosine")
        self.play(FadeIn(whole, both, angle), self.panel.reach(number))
        self.remove(a)
        for cue, way, end in zip(("alike", "zero", "opposite"), values.turned, ("zero", "opposite", ""), strict=True):
            self.wait_until(cue)
            seconds = self.until(end, at_most=1.6) if end else 1.6
            self.play(drop.turn_to(way, run_time=seconds), *self.dim(b, self.rules))


def theta_beyond(angle: AngleMark) -> Label:
    """Return the name of an angle, beyond its arc."""
    at = angle.first.tail + (angle.radius + 0.45) * angle.way_out
    return Label("$theta$", at=at, side=np.zeros(3), gap=0, size=sizes.FORMULA, spoken="theta")


def both_lengths(values: Grown, a: VectorArrow, b: VectorArrow) -> VGroup:
    """Return how long both arrows are, beside them, a's on its left and b's on its right."""
    labels = VGroup()
    for (name, text), arrow, left in zip(shown_lengths(values).items(), (a, b), (1, -1), strict=True):
        x, y = arrow.vector[:2] / np.linalg.norm(arrow.vector)
        place = arrow.tail + 0.72 * (arrow.head - arrow.tail)
        away = (-left * y, left * x, 0)
        labels.add(Label(text, at=place, side=away, gap=0.3, size=sizes.FORMULA, color=COLORS[name]))
    return mean(labels, Role.LABEL, name="both lengths", text="lengths", spoken="both lengths")


def unit_circle(grid: GridTransform) -> Circle:
    """Return the circle on which all arrows of length one end."""
    circle = Circle(grid.unit, color=paint("mute"), stroke_width=3).move_to(grid.origin)
    return mean(circle, Role.AXIS, name="length one")


def length_on_axis(values: Grown, grid: GridTransform) -> Label:
    """Return how long both arrows are in the end, where the circle meets the axis to the right."""
    (length,) = {shown_number(float(np.linalg.norm(short)), ".0f") for short in values.units}
    return Label(length, at=grid.to_scene((ZOOM, 0)), side=DR, gap=0.12)
