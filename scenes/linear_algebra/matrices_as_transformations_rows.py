"""The picture of *Matrices move space* in which a matrix is read by its rows, and is not its rows."""

from manim import DR, RIGHT, UL, UR, Circle, Create, FadeIn, FadeOut, Line, VGroup

from lectures.linear_algebra.matrices_as_transformations import RowsAgainstColumns
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    ColumnMatrix,
    ColumnSum,
    GridTransform,
    LandingSpot,
    ReadingArrow,
    arrow_on,
    plane_beside_words,
)
from mathml_anim.components.typography import Heading, Panel, PointOut, ShowParts, arrange_column, word
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from scenes.linear_algebra.matrices_as_transformations_arrows import GAP, result_of


class ReadDownNotAcross(LectureScene[RowsAgainstColumns]):
    """An arrow does not land on a row of the matrix but on a column."""

    def construct(self) -> None:
        self.grid, title = plane_beside_words(), Heading(self.label("Rows or columns?"))
        self.matrix = ColumnMatrix(self.values.motion.matrix, symbol="S")
        self.columns = [self.matrix.column(number) for number in (0, 1)]
        arrange_column(title, self.matrix, gap=GAP)
        self.panel = Panel(title, self.matrix, width=0)
        self.add(self.grid, self.panel, title)
        self.wait_until("matrix")
        self.play(FadeIn(self.matrix.formula), run_time=0.5)
        self.guess()
        self.watch()
        self.compute()
        self.again()

    def guess(self) -> None:
        """Read the first row: green goes there."""
        self.ghost, self.rows = ghost_arrow(self.values.first_row, self.grid), [self.matrix.row(n) for n in (0, 1)]
        self.across = reading(self.matrix)
        self.wait_until("across")
        self.play(self.across.grow(), *self.dim(self.rows[1]))
        self.wait_until("row")
        self.play(self.ghost.grow())
        self.wait_until("guess")
        self.play(PointOut(self.ghost.label.words, scale=1.4, color="first"))

    def watch(self) -> None:
        """Watch green, which stays: the guess was wrong."""
        ring, wrong = ring_around(self.grid.i_hat), cross(self.ghost)
        self.wait_until("watch")
        self.play(
            FadeOut(self.across),
            Create(ring),
            *self.brighten(self.rows[1]),
            *self.dim(self.grid.j_hat),
            run_time=self.until("act", at_most=0.8),
        )
        self.wait_until("act")
        self.play(self.grid.apply(self.values.motion.matrix, run_time=self.until("stays", at_most=2.5)))
        self.reveal("stays")
        self.play(Create(wrong), PointOut(ring), run_time=0.8)
        self.mistaken = VGroup(self.ghost, wrong, ring)

    def compute(self) -> None:
        """Read the first column down: so says the recipe of the green arrow."""
        values, matrix = self.values, self.matrix
        total = ColumnSum(values.motion.matrix, values.recipe, product="S hat(i)", product_spoken="S i hat")
        self.total = total.set_opacity(0)
        arrange_column(matrix, self.total, gap=GAP)
        self.result, self.down = result_of(self.total, values.motion.i_lands, "first"), ReadingArrow.down(matrix, 0)
        self.wait_until("first")
        self.play(
            FadeOut(*self.mistaken),
            self.panel.reach(self.total),
            self.down.grow(),
            ShowParts(self.total, [self.total.part(part) for part in ("product", "x", "first")]),
        )
        self.wait_until("second")
        self.play(self.total.second_from(matrix), self.down.animate.match_x(self.columns[1]))
        self.wait_until("result")
        self.play(self.panel.reach(self.result), FadeIn(self.result), PointOut(self.grid.i_hat.body, color="first"))

    def again(self) -> None:
        """Move once more: red leans, as its column says. Read down, not across."""
        grid, motion, matrix = self.grid, self.values.motion, self.matrix
        self.wait_until("again")
        self.play(
            grid.reset(run_time=self.until("leans", at_most=1)),
            FadeOut(self.down, self.total, self.result),
            self.panel.reach(matrix),
            *self.brighten(grid.j_hat),
        )
        self.wait_until("leans")
        down = ReadingArrow.down(matrix, 1)
        self.play(grid.apply(motion.matrix, run_time=2), down.grow(), *self.dim(self.columns[0], grid.i_hat))
        spot = LandingSpot(motion.j_lands, 1, at=grid.j_hat.head, side=DR)
        self.play(spot.come_from(matrix))
        self.wait_until("rule")
        self.play(ReadingArrow.down(matrix, 0).grow(), *self.brighten(self.columns[0], grid.i_hat))
        name = word(self.label("Shear"))
        arrange_column(matrix, name, gap=GAP)
        self.wait_until("shear")
        self.play(self.panel.reach(name), FadeIn(name))


def reading(matrix: ColumnMatrix) -> ReadingArrow:
    """Return the arrow along the first row of a matrix, above its brackets, as it is read."""
    row, above = matrix.row(0), matrix.formula.get_top()[1] + 0.2
    return ReadingArrow((row.get_left()[0] - 0.2, above), (row.width + 0.5) * RIGHT)


def ghost_arrow(row: Vector, grid: GridTransform) -> VectorArrow:
    """Return the hollow arrow to where the first row would send i hat."""
    ghost = arrow_on(grid, row, color="first", label="$hat(i) thin ?$", spoken="i hat?")
    ghost.body.set_fill(opacity=0).set_stroke(paint("first"), width=2.5)
    return ghost


def ring_around(arrow: VectorArrow) -> Circle:
    """Return the ring around the head and the name of an arrow to watch."""
    middle = (arrow.head + arrow.label.get_center()) / 2
    return mark(Circle(0.48, color=paint("focus"), stroke_width=5).move_to(middle), "the arrow to watch")


def cross(wrong: VectorArrow) -> VGroup:
    """Return the cross that strikes a wrong arrow out."""
    middle = (wrong.tail + wrong.head) / 2
    strokes = (Line(middle - 0.4 * way, middle + 0.4 * way, stroke_width=7) for way in (UR, UL))
    return mark(VGroup(*strokes).set_color(paint("ink")).set_z_index(layers.LABELS), "wrong")
