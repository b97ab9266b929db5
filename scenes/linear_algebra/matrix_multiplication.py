"""The pictures of *Composing transformations*."""

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, AnimationGroup, FadeIn, FadeOut, SurroundingRectangle, VMobject

from lectures.linear_algebra.matrix_multiplication import Composed, Kept, Meeting, Orders
from mathml_anim.components.meaning import mark, mark_dimmed
from mathml_anim.components.paint import paint
from mathml_anim.components.restate import Restate
from mathml_anim.components.transformations import (
    ColumnMatrix,
    GridTransform,
    LandingSpot,
    MatrixProduct,
    PlaneFigure,
    arrow_on,
    plane_beside_words,
)
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Objective,
    Panel,
    PointOut,
    Recap,
    ShowParts,
    Swell,
    arrange_column,
    flight,
    shown_number,
    word,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.matrix_multiplication_layer import OneLayerReadsADigit

__all__ = [
    "ARowMeetsAColumn",
    "EachColumnIsMovedOn",
    "OneAfterAnother",
    "OneLayerReadsADigit",
    "TheOtherOrderDiffers",
    "TwoMotionsInOne",
]

ORIGIN, UNIT = (2.6, -0.9), 1.5
GAP = 0.45


def plane() -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return plane_beside_words(origin=ORIGIN, unit=UNIT)


class TwoMotionsInOne(LectureScene[Composed]):
    """A turn and then a shear: one matrix does both in one go."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Two motions in one")
        names = [word("1. turn"), word("2. shear"), word("Which matrix?", color="focus")]
        arrange_column(title, *names, gap=GAP)
        panel = Panel(title)
        self.add(grid, panel, title)

        # One motion, and then another
        self.wait_until("turn")
        self.play(panel.reach(names[0]), FadeIn(names[0]), run_time=0.5)
        self.play(grid.apply(values.first.matrix, path="turning", run_time=self.until("shear", at_most=1.8)))
        self.wait_until("shear")
        self.play(panel.reach(names[1]), FadeIn(names[1]), run_time=0.5)
        self.play(grid.apply(values.then.matrix, run_time=self.until("straight", at_most=1.8)))

        # Straight lines: so one matrix does it in one go
        self.wait_until("straight")
        lines = [PointOut(line, scale=1, color="ink") for line in grid.lines]
        self.play(*lines, run_time=1)
        self.wait_until("single")
        self.play(*self.dim(*names[:2]), grid.reset(run_time=self.until("go", at_most=1)))
        self.wait_until("go")
        self.play(grid.go_to(values.both.matrix, path="turning", run_time=1.5))
        self.reveal("question")
        self.play(panel.reach(names[2]), FadeIn(names[2]))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("multiply matrices,\nand say why", width=layout.COLUMN.width)
        self.play(FadeOut(*names), run_time=0.4)
        self.play(panel.reach(aim), FadeIn(aim))


class EachColumnIsMovedOn(LectureScene[Composed]):
    """The shear moves on where the turn has taken the arrows; where they end are the columns of the product."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Follow the columns")
        motions = ((values.first, "R"), (values.then, "S"), (values.both, "S R"))
        turn, lean, both = (ColumnMatrix(one.matrix, symbol=symbol, size=0.5) for one, symbol in motions)
        turn.empty()
        both.empty()
        arrange_column(title, turn, lean, both, gap=0.3)
        panel = Panel(title)
        self.add(grid, panel, title)

        # The turn: its first column
        self.wait_until("turn")
        self.play(panel.reach(turn), FadeIn(turn.formula), run_time=0.6)
        self.play(grid.apply(values.first.matrix, path="turning", run_time=self.until("first", at_most=1.5)))
        self.wait_until("first")
        self.play(self.fill(turn, 0), PointOut(grid.i_hat.body, scale=1))

        # The shear takes it on
        self.wait_until("shear")
        self.play(panel.reach(lean), FadeIn(lean.formula), run_time=0.5)
        self.wait_until("on")
        trace = arrow_on(grid, values.first.i_lands, color="first", name="where the turn has taken it")
        trace.set_opacity(layout.DIMMED).set_z_index(layers.SHAPES)
        mark_dimmed(trace)
        self.add(trace)
        self.play(grid.apply(values.then.matrix, run_time=self.until("green", at_most=1.8)))
        self.wait_until("green")
        spot = LandingSpot(values.both.i_lands, 0, at=grid.i_hat.label, side=RIGHT)
        self.play(panel.reach(both), FadeIn(both.formula, spot), run_time=0.5)
        self.play(self.into(spot, both, 0))

        # Back to the start, and once more for the other arrow
        self.wait_until("again")
        self.play(FadeOut(spot, trace, run_time=0.5), grid.reset(run_time=self.until("red", at_most=1.2)))
        self.wait_until("red")
        self.play(grid.apply(values.first.matrix, path="turning", run_time=self.until("second", at_most=1.5)))
        self.wait_until("second")
        self.play(self.fill(turn, 1), PointOut(grid.j_hat.body, scale=1))
        self.wait_until("leaves")
        self.play(grid.apply(values.then.matrix, run_time=1.2))
        other = LandingSpot(values.both.j_lands, 1, at=grid.j_hat.head, side=UP)
        self.play(FadeIn(other), run_time=0.5)
        self.play(self.into(other, both, 1))
        self.reveal("columns")
        self.play(PointOut(both.column(0), color="first"), PointOut(both.column(1), color="second"))

        # S R, read from right to left
        self.wait_until("product")
        self.play(Swell(both.formula))
        self.wait_until("right")
        self.play(FadeOut(other, run_time=0.5), grid.reset(run_time=self.until("acts", at_most=1)))
        self.wait_until("acts")
        moved = grid.apply(values.first.matrix, path="turning", run_time=self.until("then", at_most=1.3))
        self.play(moved, Swell(turn.formula, run_time=1))
        self.wait_until("then")
        self.play(grid.apply(values.then.matrix, run_time=1.3), Swell(lean.formula, run_time=1))

    def fill(self, matrix: ColumnMatrix, column: int) -> ShowParts:
        """Return the animation in which the numbers of a column come on."""
        return ShowParts(matrix.formula, [matrix.column(column)], run_time=0.8)

    def into(self, spot: LandingSpot, matrix: ColumnMatrix, column: int) -> AnimationGroup:
        """Return the animation in which a landing spot's numbers fly into a column of the product."""
        place = matrix.column(column)
        flying = flight(spot.formula.column(0), place, run_time=1)
        return AnimationGroup(ShowParts(matrix.formula, [], landing=[place], run_time=1), flying)


class TheOtherOrderDiffers(LectureScene[Orders]):
    """A letter that is turned and then leans ends elsewhere than one that leans and is then turned."""

    def construct(self) -> None:
        values, title = self.values, Heading("Does the order matter?")
        self.grid = grid = GridTransform(origin=(2.4, -1.3), unit=1.25, labels=False)
        unlike = Formula("S R != R S", spoken="S R is not R S")
        numbers = self.numbers()
        arrange_column(title, unlike, gap=GAP)
        arrange_column(title, numbers, gap=GAP)
        panel = Panel(title, numbers)
        letter = PlaneFigure(grid, [values.letter], color="ink", opacity=0.9, stroke_width=0, name="the letter F")
        self.add(grid, panel, title)

        # Turn, then lean
        self.wait_until("numbers")
        self.play(FadeIn(numbers))
        self.wait_until("letter")
        self.play(FadeIn(letter), FadeOut(numbers), run_time=0.6)
        turn, lean = values.one.first.matrix, values.one.then.matrix
        self.wait_until("turn_first")
        self.play(grid.apply(turn, path="turning", run_time=self.until("then_shear", at_most=1.5)))
        self.wait_until("then_shear")
        self.play(grid.apply(lean, run_time=self.until("place", at_most=1.5)))
        self.wait_until("place")
        first, name = self.ghost(0, "space"), self.name("S R", 0, DOWN)
        self.play(FadeIn(first, name), run_time=0.6)
        self.play(grid.reset(run_time=self.until("quiz", at_most=1)))

        # The other way round
        self.wait_until("quiz")
        ask = Label("?", at=letter, side=RIGHT, color="focus", size=sizes.TITLE)
        self.play(FadeIn(ask), run_time=0.5)
        self.wait_until("lean_first")
        self.play(FadeOut(ask, run_time=0.5), grid.apply(lean, run_time=self.until("then_turn", at_most=1.3)))
        self.wait_until("then_turn")
        self.play(grid.apply(turn, path="turning", run_time=self.until("else", at_most=1.3)))
        self.reveal("else")
        second, other = self.ghost(1, "change"), self.name("R S", 1, UP)
        self.play(FadeIn(second, other), FadeOut(letter), run_time=0.6)

        # Two different motions
        self.wait_until("different")
        self.play(panel.reach(unlike), FadeIn(unlike), grid.reset(path="turning", run_time=1.5))
        self.play(*(PointOut(ghost, scale=1.12, color=None) for ghost in (first, second)))

    def name(self, product: str, number: int, side: Vector) -> Label:
        """Return the name of a product beside where it takes the letter."""
        ends = self.grid.to_scene(self.values.ends[number])
        middle = (ends.min(axis=0) + ends.max(axis=0)) / 2
        reach = np.ptp(ends, axis=0) / 2
        return Label(f"${product}$", at=middle + reach * side, side=side, size=sizes.FORMULA, spoken=product)

    def numbers(self) -> Formula:
        """Return a product of two numbers in both orders."""
        x, y = (shown_number(number, "g") for number in self.values.numbers)
        return Formula(f"{x} dot {y} = {y} dot {x}", spoken=f"{x} times {y} is {y} times {x}")

    def ghost(self, number: int, color: str) -> VMobject:
        """Return the outline of where the letter has ended, which stays there."""
        outline = VMobject(stroke_width=5, fill_opacity=0.2, color=paint(color))
        outline.set_points_as_corners(self.grid.to_scene(np.concatenate([self.values.ends[number]] * 2)[:11]))
        return mark(outline.set_z_index(layers.SHAPES), "where the letter has ended")


class ARowMeetsAColumn(LectureScene[Meeting]):
    """Rows of the left matrix meet columns of the right one, and each meeting makes an entry."""

    def construct(self) -> None:
        values, title = self.values, Heading("A row meets a column")
        self.product = MatrixProduct(values.left, values.right, size=1.1).move_to((0, 0.7, 0))
        self.add(title)

        # The first row and the first column, and the second
        self.wait_until("compute")
        self.play(FadeIn(self.product))
        terms = self.meet(0, 0, "row", "four", None)
        terms = self.meet(0, 1, "next", "eight", terms)

        # The second row, with both
        terms = self.meet(1, 0, "lower", "seven", terms)
        terms = self.meet(1, 1, "other", "last", terms)

        # The columns, as before: and every row meets every column, if they are equally long
        self.follow(terms)
        self.wait_until("long")
        row, column = self.product.left.row(0), self.product.right.column(0)
        strips = [
            mark(SurroundingRectangle(one, color=paint(color), buff=0.12), "as long as the other")
            for one, color in ((row, "space"), (column, "change"))
        ]
        self.play(FadeIn(*strips))

    def follow(self, terms: Formula) -> None:
        """Frame the first column of the product, and the column on the right that the left matrix takes there."""
        ends, begins = self.product.result.column(0), self.product.right.column(0)
        there, here = (SurroundingRectangle(one, color=paint("first"), buff=0.15) for one in (ends, begins))
        mark(there, "where the column ends")
        mark(here, "where the column begins")
        self.wait_until("ends")
        self.play(FadeOut(terms), Restate(self.product.show_all, run_time=0.6), FadeIn(there, run_time=0.6))
        self.wait_until("begins")
        self.play(FadeIn(here, run_time=0.6))
        self.wait_until("every")
        self.play(FadeOut(there, here), run_time=0.5)

    def meet(self, row: int, column: int, cue: str, end: str, before: Formula | None) -> Formula:
        """Let a row meet a column at one cue, and show at another what they make; return the terms."""
        terms = self.product.terms(row, column, size=0.8).move_to((0, -1.6, 0))
        self.wait_until(cue)
        if before is not None:
            self.play(FadeOut(before), run_time=0.4)
        self.play(self.product.gather(row, column, terms, run_time=self.until(end, at_most=1.4)))
        self.wait_until(end)
        self.play(self.product.deliver(row, column, terms))
        return terms


class OneAfterAnother(LectureScene[Kept]):
    """What to keep: one motion after another, from right to left, row by column."""

    def construct(self) -> None:
        orders, grid = self.values.orders, plane()
        recap = Recap(("Two motions in one", "Read from right to left", "Row meets column"), width=4.3)
        both = MatrixFormula(orders.one.both.matrix, before="S R =", column_colors=BASIS_COLORS, size=0.6)
        layer = Formula(
            "W bold(x) + bold(b)", spoken="W x plus b", colors={"bold(x)": "space", "bold(b)": "change"}, size=0.6
        )
        arrange_column(recap.point(2), both, gap=0.6)
        layer.move_to(both, aligned_edge=LEFT)
        panel = Panel(recap, both)
        self.add(grid, panel, recap.title)

        # One after another, from right to left
        self.wait_until("after")
        self.play(FadeIn(recap.point(0)), grid.apply(orders.one.first.matrix, path="turning", run_time=1.2))
        self.play(grid.apply(orders.one.then.matrix, run_time=self.until("right", at_most=1.2)))
        self.wait_until("right")
        self.play(FadeIn(recap.point(1), both))
        self.wait_until("columns")
        self.play(
            FadeIn(recap.point(2)), PointOut(both.column(0), color="first"), PointOut(both.column(1), color="second")
        )

        # A layer, and back again?
        self.wait_until("layer")
        self.play(FadeOut(both, run_time=0.5), FadeIn(layer))
        self.wait_until("back")
        self.play(grid.reset(path="turning", run_time=2))
