"""The picture of *Composing transformations* in which rows meet columns, entry by entry."""

from manim import FadeIn, FadeOut, SurroundingRectangle, VGroup

from lectures.linear_algebra.matrix_multiplication import Meeting
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.restate import Restate
from mathml_anim.components.transformations import MatrixProduct
from mathml_anim.components.typography import Formula, Heading
from mathml_anim.stage.scene import LectureScene


def framed(entries: VGroup, color: Paint, name: str, *, buff: float = 0.15) -> SurroundingRectangle:
    """Return a frame around a row or a column."""
    return mark(SurroundingRectangle(entries, color=paint(color), buff=buff), name)


class ARowMeetsAColumn(LectureScene[Meeting]):
    """Rows of the left matrix meet columns of the right one, and each meeting makes an entry."""

    def construct(self) -> None:
        values, title = self.values, Heading("A row meets a column")
        self.product = MatrixProduct(values.left, values.right, size=1.1).move_to((0, 0.7, 0))
        self.add(title)

        # The first row with both columns, and the second
        self.wait_until("compute")
        self.play(FadeIn(self.product))
        terms = self.meet(0, 0, "row", "four", None)
        terms = self.meet(0, 1, "next", "eight", terms)
        terms = self.meet(1, 0, "lower", "seven", terms)
        terms = self.meet(1, 1, "other", "last", terms)

        # The columns, as before: and every row meets every column, if they are equally long
        self.follow(terms)
        self.wait_until("long")
        row, column = self.product.left.row(0), self.product.right.column(0)
        strips = ((row, "space"), (column, "change"))
        self.play(FadeIn(*(framed(one, color, "as long as the other", buff=0.12) for one, color in strips)))

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

    def follow(self, terms: Formula) -> None:
        """Frame the first column of the product, and the column on the right that the left matrix takes there."""
        there = framed(self.product.result.column(0), "first", "where the column ends")
        here = framed(self.product.right.column(0), "first", "where the column begins")
        self.wait_until("ends")
        self.play(FadeOut(terms), Restate(self.product.show_all, run_time=0.6), FadeIn(there, run_time=0.6))
        self.wait_until("begins")
        self.play(FadeIn(here, run_time=0.6))
        self.wait_until("every")
        self.play(FadeOut(there, here), run_time=0.5)
