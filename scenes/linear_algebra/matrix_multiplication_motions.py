"""The pictures of *Composing transformations* with a turn and a shear, one after the other, and in the other order."""

import numpy as np
from manim import DOWN, RIGHT, UP, FadeIn, FadeOut, VMobject

from lectures.linear_algebra.matrix_multiplication import Composed, Orders
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    ColumnMatrix,
    GridTransform,
    LandingSpot,
    PlaneFigure,
    arrow_on,
    plane_beside_words,
)
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Panel,
    PointOut,
    ShowParts,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes

GAP = 0.45
"""Between two lines of the left column."""


def plane() -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return plane_beside_words(origin=(2.6, -0.9), unit=1.5)


def fill(matrix: ColumnMatrix, column: int) -> ShowParts:
    """Return the animation in which the numbers of a column come on."""
    return ShowParts(matrix.formula, [matrix.column(column)], run_time=0.8)


def either_order(x: float, y: float) -> Formula:
    """Return a product of two numbers in both orders."""
    one, other = (shown_number(number, "g") for number in (x, y))
    return Formula(f"{one} dot {other} = {other} dot {one}", spoken=f"{one} times {other} is {other} times {one}")


def outlined(corners: Points, color: str) -> VMobject:
    """Return the outline of where the letter has ended, which stays there."""
    outline = VMobject(stroke_width=5, fill_opacity=0.2, color=paint(color))
    outline.set_points_as_corners(np.concatenate([corners, corners[:1]]))
    return mark(outline.set_z_index(layers.SHAPES), "where the letter has ended")


def name_beside(corners: Points, product: str, side: Vector) -> Label:
    """Return the name of a product beside where it takes the letter."""
    middle = (corners.min(axis=0) + corners.max(axis=0)) / 2
    reach = np.ptp(corners, axis=0) / 2
    return Label(f"${product}$", at=middle + reach * side, side=side, size=sizes.FORMULA, spoken=product)


class EachColumnIsMovedOn(LectureScene[Composed]):
    """The shear moves on where the turn has taken the arrows; where they end are the columns of the product."""

    def construct(self) -> None:
        values, title = self.values, Heading("Follow the columns")
        self.grid, self.panel = plane(), Panel(title)
        self.turn = ColumnMatrix(values.first.matrix, symbol="R").empty()
        self.lean = ColumnMatrix(values.then.matrix, symbol="S")
        self.both = ColumnMatrix(values.both.matrix, symbol="S R").empty()
        arrange_column(title, self.turn, self.lean, self.both, gap=0.3)
        self.add(self.grid, self.panel, title)
        self.follow_green()
        spot = self.follow_red()
        self.read_from_the_right(spot)

    def follow_green(self) -> None:
        """Let the turn take green to its first column, and the shear take it on; then go back to the start."""
        grid, values = self.grid, self.values
        self.wait_until("turn")
        self.play(self.panel.reach(self.turn), FadeIn(self.turn.formula), run_time=0.6)
        self.play(grid.apply(values.first.matrix, path="turning", run_time=self.until("first", at_most=1.5)))
        self.wait_until("first")
        self.play(fill(self.turn, 0), PointOut(grid.i_hat.body, scale=1))
        self.wait_until("shear")
        self.play(self.panel.reach(self.lean), FadeIn(self.lean.formula), run_time=0.5)
        self.wait_until("on")
        trace = arrow_on(grid, values.first.i_lands, color="first", name="where the turn has taken it").stand_back()
        self.add(trace.set_z_index(layers.SHAPES))
        self.play(grid.apply(values.then.matrix, run_time=self.until("green", at_most=1.8)))
        self.wait_until("green")
        spot = LandingSpot(values.both.i_lands, 0, at=grid.i_hat.label, side=RIGHT)
        self.play(self.panel.reach(self.both), FadeIn(self.both.formula, spot), run_time=0.5)
        self.play(spot.go_into(self.both))
        self.wait_until("again")
        self.play(FadeOut(spot, trace, run_time=0.5), grid.reset(run_time=self.until("red", at_most=1.2)))

    def follow_red(self) -> LandingSpot:
        """Let both motions take red to the second columns; return where it ends."""
        grid, values = self.grid, self.values
        self.wait_until("red")
        self.play(grid.apply(values.first.matrix, path="turning", run_time=self.until("second", at_most=1.5)))
        self.wait_until("second")
        self.play(fill(self.turn, 1), PointOut(grid.j_hat.body, scale=1))
        self.wait_until("leaves")
        self.play(grid.apply(values.then.matrix, run_time=1.2))
        spot = LandingSpot(values.both.j_lands, 1, at=grid.j_hat.head, side=UP)
        self.play(FadeIn(spot), run_time=0.5)
        self.play(spot.go_into(self.both))
        self.reveal("columns")
        self.play(PointOut(self.both.column(0), color="first"), PointOut(self.both.column(1), color="second"))
        return spot

    def read_from_the_right(self, spot: LandingSpot) -> None:
        """Read the product from right to left: what stands on the right acts first."""
        grid, values = self.grid, self.values
        self.wait_until("product")
        self.play(Swell(self.both.formula))
        self.wait_until("right")
        self.play(FadeOut(spot, run_time=0.5), grid.reset(run_time=self.until("acts", at_most=1)))
        self.wait_until("acts")
        moved = grid.apply(values.first.matrix, path="turning", run_time=self.until("then", at_most=1.3))
        self.play(moved, Swell(self.turn.formula, run_time=1))
        self.wait_until("then")
        self.play(grid.apply(values.then.matrix, run_time=1.3), Swell(self.lean.formula, run_time=1))


class TheOtherOrderDiffers(LectureScene[Orders]):
    """A letter that is turned and then leans ends elsewhere than one that leans and is then turned."""

    def construct(self) -> None:
        values, title = self.values, Heading("Does the order matter?")
        self.grid = GridTransform(origin=(2.4, -1.3), unit=1.25, labels=False)
        unlike, numbers = Formula("S R != R S", spoken="S R is not R S"), either_order(*values.numbers)
        for line in (unlike, numbers):
            arrange_column(title, line, gap=GAP)
        panel = Panel(title, numbers)
        self.letter = PlaneFigure(
            self.grid, [values.letter], color="ink", opacity=0.9, stroke_width=0, name="the letter F"
        )
        self.add(self.grid, panel, title)

        # With numbers it does not matter; with a turn and a lean?
        self.wait_until("numbers")
        self.play(FadeIn(numbers))
        self.wait_until("letter")
        self.play(FadeIn(self.letter), FadeOut(numbers), run_time=0.6)
        first = self.turn_then_lean()
        second = self.lean_then_turn()

        # Two different motions
        self.wait_until("different")
        self.play(panel.reach(unlike), FadeIn(unlike), self.grid.reset(path="turning", run_time=1.5))
        self.play(*(PointOut(ghost, scale=1.12, color=None) for ghost in (first, second)))

    def turn_then_lean(self) -> VMobject:
        """Turn the letter and let it lean, and go back; return the outline that stays where it has ended."""
        grid, one, ends = self.grid, self.values.one, self.grid.to_scene(self.values.ends[0])
        self.wait_until("turn_first")
        self.play(grid.apply(one.first.matrix, path="turning", run_time=self.until("then_shear", at_most=1.5)))
        self.wait_until("then_shear")
        self.play(grid.apply(one.then.matrix, run_time=self.until("place", at_most=1.5)))
        self.wait_until("place")
        ghost = outlined(ends, "space")
        self.play(FadeIn(ghost, name_beside(ends, "S R", DOWN)), run_time=0.6)
        self.play(grid.reset(run_time=self.until("quiz", at_most=1)))
        return ghost

    def lean_then_turn(self) -> VMobject:
        """Ask, and let the letter lean and turn; return the outline that stays where it has ended."""
        grid, one, ends = self.grid, self.values.one, self.grid.to_scene(self.values.ends[1])
        self.wait_until("quiz")
        ask = Label("?", at=self.letter, side=RIGHT, color="focus", size=sizes.TITLE)
        self.play(FadeIn(ask), run_time=0.5)
        self.wait_until("lean_first")
        lean = grid.apply(one.then.matrix, run_time=self.until("then_turn", at_most=1.3))
        self.play(FadeOut(ask, run_time=0.5), lean)
        self.wait_until("then_turn")
        self.play(grid.apply(one.first.matrix, path="turning", run_time=self.until("else", at_most=1.3)))
        self.reveal("else")
        ghost = outlined(ends, "change")
        self.play(FadeIn(ghost, name_beside(ends, "R S", UP)), FadeOut(self.letter), run_time=0.6)
        return ghost
