"""The picture of *Similarity* in which length is measured in three ways."""

from collections.abc import Sequence

import numpy as np
from manim import DR, UL, FadeIn, FadeOut

from lectures.linear_algebra.dot_products import Lengths
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import Formula, Heading, Label, Panel, PointOut, arrange_column, shown_number
from mathml_anim.components.vectors import ArrowSteps, NormBall, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.dot_products_arrows import BOLD, named, plane, shown, together


class ThreeWaysToBeLong(LectureScene[Lengths]):
    """All arrows that are equally long end on a circle, a diamond or a square that passes through the same tip."""

    NEAR = 2.85

    def construct(self) -> None:
        values, title = self.values, Heading("Three ways to be long")
        grid = plane(origin=(2.3, 0.25), unit=0.46)
        lengths = [self.length(*pair) for pair in (("2", values.bird), ("1", values.streets), ("oo", values.largest))]
        arrange_column(title, *lengths, gap=0.55)
        panel = Panel(title, *lengths)
        b = named("b", values.vector, grid, side="right")
        ball = NormBall(2, radius=0.05, tail=grid.origin, unit=grid.unit, color="focus", opacity=0.1)
        self.add(grid, panel, title)

        # As the bird flies
        self.wait_until("length")
        self.play(b.grow())
        self.add(ball)
        self.wait_until("across")
        steps = ArrowSteps(b)
        self.play(steps.walk(run_time=self.until("bird", at_most=1.6)))
        self.wait_until("bird")
        self.play(FadeIn(lengths[0]), PointOut(b.body, scale=1, color="focus"), FadeOut(steps))
        self.wait_until("circle")
        self.play(ball.animate(run_time=1.6).set_radius(values.bird))

        # Through the streets
        self.wait_until("streets")
        steps = ArrowSteps(b)
        self.play(steps.walk(run_time=self.until("seven", at_most=1.6)), *self.dim(b, lengths[0]))
        self.wait_until("seven")
        self.play(FadeIn(lengths[1]))
        self.wait_until("diamond")
        self.play(ball.morph(values.orders[0], through=values.vector, run_time=1.3), *self.brighten(b))
        self.run_along(b, values.along_diamond, "once")

        # Across and up at once
        self.wait_until("once")
        both, tail = values.vector.min(), grid.origin
        diagonal = VectorArrow((both, both), tail=tail, unit=grid.unit, color="ink", name="across and up at once")
        rest = VectorArrow(values.vector - both, tail=diagonal.head, unit=grid.unit, color="ink", name="what is left")
        self.play(FadeOut(steps), *self.dim(b, lengths[1]), diagonal.grow(run_time=self.until("four", at_most=1.2)))
        self.wait_until("four")
        self.play(rest.grow(run_time=0.6), FadeIn(lengths[2]))
        self.wait_until("square")
        steps = ArrowSteps(b)
        self.play(
            ball.morph(np.inf, through=values.vector, run_time=1.3),
            FadeOut(diagonal, rest),
            FadeIn(steps),
            *self.brighten(b),
        )
        self.run_along(b, values.along_square, "norm")

        # The unit balls, from near
        self.wait_until("norm")
        self.play(*self.brighten(*lengths[:2]), FadeOut(steps, b))
        together(self, "three lengths", *lengths)
        self.unit_balls(ball, grid)

    def run_along(self, b: VectorArrow, ends: Sequence[Vector], cue: str) -> None:
        """Let the tip of b run along a side of the ball, and its steps with it, and come back before a cue."""
        each = self.until(cue, at_most=1.1 * len(ends)) / len(ends)
        for end in ends:
            self.play(b.animate(run_time=each).move_to_vector(end))

    def unit_balls(self, ball: NormBall, grid: GridTransform) -> None:
        """Come nearer until the square holds the arrows no longer than one, and let it become the other balls."""
        self.wait_until("unit")
        near = self.NEAR / grid.unit
        self.play(grid.go_to(near * np.eye(2), run_time=1.2), ball.animate(run_time=1.2).set_radius(near))
        length = shown_number(self.values.unit, ".0f")
        ones = [
            Label(length, at=grid.to_scene(near * np.array(end)), side=side, gap=0.12)
            for end, side in (((1, 0), DR), ((0, 1), UL))
        ]
        balls = together(self, "the unit balls", ball, *ones)
        cues = ("square", "circle", "diamond")
        for cue, order in zip(cues, (np.inf, *self.values.orders[::-1]), strict=True):
            (self.reveal if cue == cues[-1] else self.wait_until)(f"{cue}_ball")
            name, morphed = self.ball_name(order, near, grid), []
            if order != ball.order:
                left = NormBall(ball.order, radius=near, tail=grid.origin, unit=grid.unit, color="focus", opacity=0)
                balls = together(self, "the unit balls", *balls, left)
                morphed = [ball.morph(order, run_time=1)]
            self.play(FadeIn(name, run_time=0.6), *morphed)
            balls = together(self, "the unit balls", *balls, name)

    def ball_name(self, order: float, near: float, grid: GridTransform) -> Label:
        """Return the name of a norm, on the border of its unit ball."""
        place, symbol, said = {
            1.0: ((0.5, -0.5), "1", "1"),
            2.0: (((-(0.5**0.5), 0.5**0.5)), "2", "2"),
            np.inf: ((1, 1), "oo", "infinity"),
        }[order]
        at = grid.to_scene(near * np.array(place))
        return Label(f"$L_{symbol}$", at=at, side=np.zeros(3), gap=0, size=sizes.FORMULA, spoken=f"L {said}")

    def length(self, order: str, value: float) -> Formula:
        """Return how long the vector is by a norm."""
        (text,) = shown(value)
        said = {"oo": "infinity"}.get(order, order)
        return Formula(
            f"norm(bold(b))_{order} = {{{{ {text} : value }}}}",
            spoken=f"the L {said} norm of b is {text}",
            colors=BOLD | {"value": "focus"},
        )
