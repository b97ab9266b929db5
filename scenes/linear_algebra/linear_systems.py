"""The first and last picture of *Undoing a transformation*; those between are in files by their idea."""

from manim import LEFT, Create, DashedLine, FadeIn, FadeOut, UpdateFromAlphaFunc

from lectures.linear_algebra.linear_systems import Kept, Landed
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import RowReduction, arrow_on
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
    arrange_column,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.linear_systems_columns import OneLineOfColumns
from scenes.linear_algebra.linear_systems_equations import B
from scenes.linear_algebra.linear_systems_inverse import TheInverseRewinds
from scenes.linear_algebra.linear_systems_lines import TheLinesTurn, TwoLinesMeet
from scenes.linear_algebra.linear_systems_parallel import ParallelLines
from scenes.linear_algebra.linear_systems_plane import ground, landed, plane

__all__ = [
    "OneLineOfColumns",
    "OneNoneOrALine",
    "ParallelLines",
    "TheInverseRewinds",
    "TheLinesTurn",
    "TwoLinesMeet",
    "WhichVectorLanded",
]


class WhichVectorLanded(LectureScene[Landed]):
    """A vector has landed on b; a guess at which one it was rides with the plane, and misses."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Which vector landed here?")
        matrix = MatrixFormula(values.system.matrix, before="A =", column_colors=BASIS_COLORS, size=0.55)
        asked = Formula("A bold(x) = bold(b)", spoken="A x is b", colors=B, size=0.55)
        arrange_column(title, matrix, asked, gap=0.5)
        panel, b = Panel(title), landed(values.system, grid)
        self.add(grid, panel, title)

        # The plane moves, and something has landed on b
        self.wait_until("moves")
        self.play(panel.reach(matrix), FadeIn(matrix), run_time=0.6)
        self.play(grid.apply(values.system.matrix, run_time=self.until("landed", at_most=1.8)))
        self.wait_until("landed")
        self.play(b.grow())
        self.reveal("question")
        self.play(panel.reach(asked), FadeIn(asked), PointOut(b.body, scale=1))

        # A guess misses it
        guess = arrow_on(grid, values.guess, label="guess", side="right", size=sizes.LABEL, spoken="a guess")
        self.wait_until("guess")
        self.play(grid.reset(run_time=1), *self.dim(b))
        self.play(guess.grow(run_time=0.7))
        grid.carry(guess)
        self.wait_until("act")
        self.play(grid.apply(values.system.matrix, run_time=self.until("missed", at_most=1.8)))
        self.wait_until("missed")
        ends = grid.to_scene([values.guess_lands, values.system.right])
        miss = mark(DashedLine(*ends, color=paint("ink"), stroke_width=4), "by how much the guess misses")
        self.play(Create(miss), *self.brighten(b))

        # Can it be undone?
        self.wait_until("undo")
        unknown = asked_for().move_to(b.head)
        self.play(FadeOut(miss, guess, run_time=0.5), FadeIn(unknown, run_time=0.5), *self.dim(b))
        grid.carry(unknown)
        fade = UpdateFromAlphaFunc(unknown, lambda asked, part: asked.set_opacity(max(0.0, 1 - 1.6 * part)))
        self.play(grid.reset(run_time=1.5), fade)
        self.remove(unknown)
        self.wait_until("objective")
        aim = Objective("solve a system,\nor see why not", width=layout.COLUMN.width)
        self.play(FadeOut(matrix, asked), run_time=0.4)
        self.play(panel.reach(aim), FadeIn(aim))


class OneNoneOrALine(LectureScene[Kept]):
    """What to keep: lines that cross, part, and fall on one another."""

    def construct(self) -> None:
        values, grid = self.values, ground()
        one, none, line = values.systems
        recap = Recap(("Elimination: lines turn", "One, none, or a line", "Singular: no way back"), width=4.3)
        reduction = RowReduction(one.rows, grid, numbers=False)
        panel = Panel(recap)
        self.add(grid, panel, recap.title, reduction)

        # The lines turn, the solution stays
        level, upright = values.turned
        self.wait_until("turns")
        turning = reduction.animate(run_time=self.until("stays", at_most=1.5)).set_rows(level)
        self.play(FadeIn(recap.point(0), run_time=0.8), turning)
        self.wait_until("stays")
        self.play(reduction.animate(run_time=self.until("one", at_most=1.5)).set_rows(upright))
        self.wait_until("one")
        back = reduction.animate(run_time=0.8).set_rows(one.rows)
        self.play(FadeIn(recap.point(1)), back)

        # None, or a whole line
        self.wait_until("none")
        self.play(reduction.animate(run_time=self.until("line", at_most=1.5)).set_rows(none.rows))
        self.wait_until("line")
        self.play(reduction.animate(run_time=1).set_rows(line.rows))

        # No way back
        moving = plane(basis=False)
        self.wait_until("undone")
        self.play(FadeOut(reduction, grid), FadeIn(moving, recap.point(2)), run_time=0.6)
        self.play(moving.apply(line.matrix, run_time=1.5))
        asked = MatrixFormula(
            line.matrix, after="arrow.r space {{ ? : asked }}", column_colors=BASIS_COLORS, colors={"asked": "focus"}
        )
        arrange_column(recap.point(2), asked, gap=0.6)
        asked.align_to(recap.title, LEFT)
        self.wait_until("next")
        self.play(panel.reach(asked), FadeIn(asked))
        self.play(PointOut(asked.part("asked"), scale=1.5, color=None))


def asked_for() -> Label:
    """Return the question mark that stands where b came from."""
    return Label("?", size=sizes.FORMULA, color="focus", backing=False, spoken="where b came from")
