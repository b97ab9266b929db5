"""The picture of *Similarity* in which length is measured in three ways."""

from collections.abc import Sequence

import numpy as np
from manim import DR, UL, Animation, FadeIn, FadeOut
from numpy.typing import ArrayLike

from lectures.linear_algebra.dot_products import Lengths
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import Heading, Label, Panel, PointOut, arrange_column, shown_number
from mathml_anim.components.vectors import ArrowSteps, NormBall, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.dot_products_arrows import named, plane, together
from scenes.linear_algebra.dot_products_formulas import three_lengths

NEAR = 2.85
"""How long an arrow of length one is seen in the end, in scene units."""


class ThreeWaysToBeLong(LectureScene[Lengths]):
    """All arrows that are equally long end on a circle, a diamond or a square that passes through the same tip."""

    def construct(self) -> None:
        values, title, self.grid = self.values, Heading("Three ways to be long"), plane(origin=(2.3, 0.25), unit=0.46)
        self.lengths = three_lengths(values)
        arrange_column(title, *self.lengths, gap=0.55)
        self.b = named("b", values.vector, self.grid)
        self.ball = ball_on(self.grid, 2, radius=0.05, opacity=0.1)
        self.add(self.grid, Panel(title, *self.lengths), title)
        self.as_the_bird_flies()
        self.through_the_streets()
        self.across_and_up_at_once()

        # The unit balls, from near
        self.wait_until("norm")
        self.play(*self.brighten(*self.lengths[:2]), FadeOut(self.steps, self.b))
        together(self, "three lengths", *self.lengths)
        self.unit_balls()

    def as_the_bird_flies(self) -> None:
        """Measure straight on: all arrows as long as b end on a circle."""
        b, length = self.b, self.lengths[0]
        self.wait_until("length")
        self.play(b.grow())
        self.add(self.ball)
        self.wait_until("across")
        self.walk("bird")
        self.wait_until("bird")
        self.play(FadeIn(length), PointOut(b.body, scale=1, color="focus"), FadeOut(self.steps))
        self.wait_until("circle")
        self.play(self.ball.animate(run_time=1.6).set_radius(self.values.bird))

    def through_the_streets(self) -> None:
        """Measure across and then up: they end on a diamond."""
        self.wait_until("streets")
        self.walk("seven", *self.dim(self.b, self.lengths[0]))
        self.wait_until("seven")
        self.play(FadeIn(self.lengths[1]))
        self.wait_until("diamond")
        self.play(self.morph(self.values.orders[0]), *self.brighten(self.b))
        self.run_along(self.values.along_diamond, "once")

    def across_and_up_at_once(self) -> None:
        """Measure the longer way alone: they end on a square."""
        values, b = self.values, self.b
        both = values.vector.min()
        diagonal = ink_arrow(self.grid, (both, both), at=self.grid.origin, name="across and up at once")
        rest = ink_arrow(self.grid, values.vector - both, at=diagonal.head, name="what is left")
        self.wait_until("once")
        grown = diagonal.grow(run_time=self.until("four", at_most=1.2))
        self.play(FadeOut(self.steps), *self.dim(b, self.lengths[1]), grown)
        self.wait_until("four")
        self.play(rest.grow(run_time=0.6), FadeIn(self.lengths[2]))
        self.wait_until("square")
        self.steps = ArrowSteps(b)
        self.play(self.morph(np.inf), FadeOut(diagonal, rest), FadeIn(self.steps), *self.brighten(b))
        self.run_along(values.along_square, "norm")

    def unit_balls(self) -> None:
        """Come nearer until the square holds the arrows no longer than one, and let it become the other balls."""
        streets, straight = self.values.orders
        near = NEAR / self.grid.unit
        self.wait_until("unit")
        self.play(self.grid.go_to(near * np.eye(2), run_time=1.2), self.ball.animate(run_time=1.2).set_radius(near))
        self.balls = together(self, "the unit balls", self.ball, *ones(self.values, self.grid, near))
        self.wait_until("square_ball")
        self.name_ball(np.inf)
        self.wait_until("circle_ball")
        self.next_ball(straight)
        self.reveal("diamond_ball")
        self.next_ball(streets)

    def next_ball(self, order: float) -> None:
        """Leave the border of the ball behind, and let it become that of another norm, by name."""
        left = ball_on(self.grid, self.ball.order, radius=self.ball.radius, opacity=0)
        self.balls = together(self, "the unit balls", *self.balls, left)
        self.name_ball(order, self.ball.morph(order, run_time=1))

    def name_ball(self, order: float, *morphing: Animation) -> None:
        """Show the name of a norm on the border of its ball, while that comes about."""
        name = ball_name(order, self.ball.radius, self.grid)
        self.play(FadeIn(name, run_time=0.6), *morphing)
        self.balls = together(self, "the unit balls", *self.balls, name)

    def walk(self, cue: str, *beside: Animation) -> None:
        """Walk along b across and then up, until a cue at the latest."""
        self.steps = ArrowSteps(self.b)
        self.play(self.steps.walk(run_time=self.until(cue, at_most=1.6)), *beside)

    def morph(self, order: float) -> Animation:
        """Return the animation in which the ball becomes that of another norm, and passes through the tip of b."""
        return self.ball.morph(order, through=self.values.vector, run_time=1.3)

    def run_along(self, ends: Sequence[Vector], cue: str) -> None:
        """Let the tip of b run along a side of the ball, and its steps with it, and come back before a cue."""
        each = self.until(cue, at_most=1.1 * len(ends)) / len(ends)
        for end in ends:
            self.play(self.b.animate(run_time=each).move_to_vector(end))


def ball_on(grid: GridTransform, order: float, *, radius: float, opacity: float) -> NormBall:
    """Return the ball of a norm around the origin of a plane."""
    return NormBall(order, radius=radius, tail=grid.origin, unit=grid.unit, color="focus", opacity=opacity)


def ink_arrow(grid: GridTransform, vector: ArrayLike, *, at: ArrayLike, name: str) -> VectorArrow:
    """Return a part of the way to the tip of b, from a point of the scene."""
    return VectorArrow(vector, tail=at, unit=grid.unit, color="ink", name=name)


def ones(values: Lengths, grid: GridTransform, near: float) -> list[Label]:
    """Return how long the arrows are that all unit balls hold, at the ends of those along the axes."""
    length, ends = shown_number(values.unit, ".0f"), (((1, 0), DR), ((0, 1), UL))
    return [Label(length, at=grid.to_scene(near * np.array(end)), side=side, gap=0.12) for end, side in ends]


def ball_name(order: float, near: float, grid: GridTransform) -> Label:
    """Return the name of a norm, on the border of its unit ball."""
    place, symbol, said = {
        1.0: ((0.5, -0.5), "1", "1"),
        2.0: (((-(0.5**0.5), 0.5**0.5)), "2", "2"),
        np.inf: ((1, 1), "oo", "infinity"),
    }[order]
    at = grid.to_scene(near * np.array(place))
    return Label(f"$L_{symbol}$", at=at, side=np.zeros(3), gap=0, size=sizes.FORMULA, spoken=f"L {said}")
