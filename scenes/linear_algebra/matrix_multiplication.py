"""The pictures of *Composing transformations*: its question and what to keep; those between are in files by idea."""

from manim import LEFT, FadeIn, FadeOut

from lectures.linear_algebra.matrix_multiplication import Composed, Kept
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Formula,
    Heading,
    MatrixFormula,
    Objective,
    Panel,
    PointOut,
    Recap,
    arrange_column,
    word,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.linear_algebra.matrix_multiplication_layer import OneLayerReadsADigit
from scenes.linear_algebra.matrix_multiplication_motions import (
    GAP,
    EachColumnIsMovedOn,
    TheOtherOrderDiffers,
    plane,
)
from scenes.linear_algebra.matrix_multiplication_rows import ARowMeetsAColumn

__all__ = [
    "ARowMeetsAColumn",
    "EachColumnIsMovedOn",
    "OneAfterAnother",
    "OneLayerReadsADigit",
    "TheOtherOrderDiffers",
    "TwoMotionsInOne",
]


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
