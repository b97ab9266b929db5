"""The picture of *Undoing a transformation* in which both columns lie on one line."""

from collections.abc import Callable, Sequence

import numpy as np
from manim import DR, LEFT, RIGHT, UP, Circle, Create, FadeIn, FadeOut, Line, VGroup

from lectures.linear_algebra.linear_systems import Columns, System
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on
from mathml_anim.components.typography import BASIS_COLORS, Formula, Heading, Label, PointOut, arrange_column, listed
from mathml_anim.components.vectors import Coordinates, LinearCombination, LineSweep, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

APART = np.array([0.3, -0.15])
"""How far arrows on one line are drawn beside one another."""
STAGE = Box(layout.COLUMN.right + 0.3, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)
"""What is right of the left column."""
INSET = Box(-6.2, -2.8, -2.75, -0.15)
"""The lower half of the left column."""


class OneLineOfColumns(LectureScene[Columns]):
    """Both columns lie on one line: a b off it is never met, and a b on it is met in many ways."""

    def construct(self) -> None:
        values, title = self.values, Heading("One line of columns")
        grid = part_of_plane(STAGE, origin=(2.4, -1.65), unit=0.8)
        off, on = (sum_is(values.columns, system) for system in (values.off, values.on))
        amounts = Coordinates((1, 1), before="vec(x, y) =", spoken="x and y are")
        arrange_column(title, off, amounts, gap=0.45)
        on.move_to(off, aligned_edge=LEFT)
        b, b_name = b_with_name(values.off, grid)
        self.add(grid, title, off)

        # Two columns from the origin, then tip to tail, and b
        both = side_by_side(values.columns, grid)
        tip = end_of(both, grid)
        arrows = [arrow_on(grid, each, color=color) for each, color in zip(values.columns, BASIS_COLORS, strict=True)]
        self.wait_until("columns")
        self.play(*(arrow.grow() for arrow in arrows))
        for cue, name, arrow, part in zip(("first", "second"), ("one", "other"), arrows, both.parts, strict=True):
            self.wait_until(cue)
            beside = arrow.animate(run_time=0.9).shift(part.tail - arrow.tail)
            self.play(PointOut(off.part(name), color=None, run_time=0.9), beside)
        self.wait_until("make")
        self.remove(*arrows)
        self.add(both)
        self.play(b.grow(), FadeIn(b_name, tip))
        self.remove(b, b_name)
        named_b = mean(VGroup(b, b_name), Role.SUBJECT, name="the vector b")
        self.add(named_b)

        # Their sum never leaves one line
        line = LineSweep(*values.columns, tail=grid.origin, unit=grid.unit, color="mute", width=4).line
        self.wait_until("one")
        self.play(Create(line, run_time=0.7))
        amounts.follow(lambda: both.weights)
        self.play(FadeIn(amounts, run_time=0.5))
        self.wait_until("leaves")
        self.play(both.animate(run_time=1).set_weights(values.tries[0]))
        self.play(both.animate(run_time=self.until("off", at_most=1.5)).set_weights(values.tries[1]))
        self.reveal("off")
        self.play(PointOut(b.body, scale=1))

        # b on the line: a ring where all recipes are to end
        recipes = PlaneOfRecipes(lambda: both.weights)
        self.wait_until("on")
        moved = b.animate(run_time=0.9).move_to_vector(values.on.right)
        self.play(FadeOut(off, run_time=0.5), FadeIn(on, run_time=0.5), FadeIn(recipes), moved)
        ring = Circle(radius=0.24, color=paint("change"), stroke_width=6, stroke_opacity=0).move_to(b.head)
        named_b.add(mark(ring.set_z_index(layers.LABELS), "b, on the line"))
        self.play(b.body.animate.set_fill(opacity=0), ring.animate.set_stroke(opacity=1), run_time=0.6)
        self.keep_recipes(both, recipes)

    def keep_recipes(self, both: LinearCombination, recipes: "PlaneOfRecipes") -> None:
        """Keep each recipe as a point of the plane of x and y: all of them are on one line."""
        values = self.values
        for cue, weights in zip(("recipe", "another", "third"), values.recipes, strict=True):
            self.wait_until(cue)
            self.play(both.animate(run_time=0.9).set_weights(weights))
            self.play(PointOut(recipes.keep(weights), scale=1.8, color=None, run_time=0.5))
        for cue, end, weights in zip(("more", "away"), ("away", "whole"), values.recipes[:2], strict=True):
            self.wait_until(cue)
            self.play(both.animate(run_time=self.until(end, at_most=2.5)).set_weights(weights))
        self.reveal("whole")
        self.play(Create(recipes.line_through([values.on.solutions.at([y]) for y in (-1.0, 2.3)])))


def part_of_plane(region: Box, *, origin: Sequence[float], unit: float) -> GridTransform:
    """Return a quiet plane that fills only a part of the frame."""
    return GridTransform(
        origin=origin, unit=unit, region=region, basis=False, color="mute", opacity=0.3, reference=False
    )


class PlaneOfRecipes(VGroup):
    """The plane of x and y, small, in the left column: a dot for how much of each column is taken now, and those kept.

    Args:
        weights: returns how much of each column is taken, (2,), at any moment.
    """

    def __init__(self, weights: Callable[[], Vector]) -> None:
        super().__init__()
        self.grid = part_of_plane(INSET, origin=(-5.1, -2.05), unit=0.62)
        right, top = (INSET.right, self.grid.origin[1], 0), (self.grid.origin[0], INSET.top, 0)
        x = Label("$x$", at=right, side=UP, size=sizes.FORMULA, spoken="x")
        y = Label("$y$", at=top, side=RIGHT, size=sizes.FORMULA, spoken="y")
        now = Spot((0, 0), color="mute", radius=0.09, name="how much of each column")
        self.add(self.grid, x, y, now.follow(lambda: self.grid.to_scene(weights())))
        mean(self, Role.SUBJECT, name="the plane of x and y")

    def keep(self, weights: Vector) -> Spot:
        """Put a dot on a recipe, (2,); return it."""
        kept = Spot(self.grid.to_scene(weights), radius=0.09, name="a recipe")
        self.add(kept)
        return kept

    def line_through(self, recipes: Sequence[Vector]) -> Line:
        """Put the line from one recipe to another, (2,) each, on the plane; return it."""
        line = Line(*self.grid.to_scene(recipes), color=paint("focus"), stroke_width=5).set_z_index(layers.SHAPES)
        self.add(mark(line, "the line of solutions"))
        return line


def sum_is(columns: Sequence[Vector], system: System) -> Formula:
    """Return so much of one column and so much of the other as b."""
    one, other, right = (listed(column) for column in (*columns, system.right))
    return Formula(
        f"x {{{{ vec({one}) : one }}}} + y {{{{ vec({other}) : other }}}} = {{{{ vec({right}) : right }}}}",
        spoken=f"x times {one} plus y times {other} is {right}",
        colors={"one": "first", "other": "second", "right": "change"},
    )


def b_with_name(system: System, grid: GridTransform) -> tuple[VectorArrow, Label]:
    """Return the arrow of b, and its name, which stays at its head."""
    b = arrow_on(grid, system.right, color="change", name="the vector b")
    b.body.set_z_index(layers.SHAPES)
    name = Label("$bold(b)$", color="change", size=sizes.FORMULA, spoken="b")
    name.add_updater(lambda label: label.place(b.head, side=(-1, 0.2), gap=0.42), call_updater=True)
    return b, name


def side_by_side(columns: Sequence[Vector], grid: GridTransform) -> LinearCombination:
    """Return one of each column, tip to tail, side by side, for they lie on one line; the sum's arrow is not seen."""
    both = LinearCombination(
        columns,
        (1, 1),
        tail=grid.origin - np.append(APART / 2, 0),
        unit=grid.unit,
        colors=BASIS_COLORS,
        apart=APART,
    )
    both.sum.set_opacity(0)
    return both


def end_of(both: LinearCombination, grid: GridTransform) -> VGroup:
    """Return a dot, by name, where a mix of the columns ends, at every moment."""
    dot = Spot((0, 0), color="ink", radius=0.11, name="the sum").follow(lambda: grid.to_scene(both.total))
    name = Label("sum", size=sizes.LABEL).follow(dot, side=DR, gap=0.3)
    return mean(VGroup(dot, name), Role.MARK, name="the sum")
