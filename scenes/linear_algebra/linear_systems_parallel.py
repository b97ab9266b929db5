"""The picture of *Undoing a transformation* in which two lines are parallel, or one line twice."""

import numpy as np
from manim import LEFT, DashedLine, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.linear_systems import Parallel
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import RowReduction
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Number,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Spot
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.linear_systems_equations import EQUATIONS, WIDEST, row_words
from scenes.linear_algebra.linear_systems_plane import ground


class ParallelLines(LectureScene[Parallel]):
    """One number turns a line until the meeting point is gone; another slides it onto the first line."""

    def construct(self) -> None:
        values, title = self.values, Heading("Parallel lines")
        self.grid = ground()
        self.reduction = reduction = RowReduction(values.crossing.rows, self.grid, size=0.5, widest=WIDEST)
        false, true = (zero_is(rows) for rows in values.gone)
        taken, name = taken_away(values.times), word("singular", color="focus")
        arrange_column(title, reduction.bar, false)
        for instead in (taken, name, true):
            instead.move_to(false, aligned_edge=LEFT)
        self.panel = panel = Panel(title)
        self.add(self.grid, panel, title)

        # One number turns the line away
        self.wait_until("works")
        self.play(panel.reach(reduction.bar), FadeIn(reduction.bar, reduction.lines))
        self.wait_until("cross")
        self.play(FadeIn(reduction.spot, scale=2))
        self.add(reduction)
        self.wait_until("number")
        self.play(PointOut(reduction.bar.entry(1, 1), scale=1.5), run_time=0.7)
        turning = reduction.animate(run_time=self.until("runs", at_most=4))
        self.play(turning.set_rows(0.3 * values.crossing.rows + 0.7 * values.parallel.rows))
        self.wait_until("runs")
        turning = reduction.animate(run_time=self.until("parallel", at_most=2.2))
        self.play(turning.set_rows(values.parallel.rows))
        self.wait_until("parallel")
        self.play(*(PointOut(line, scale=1, color="ink") for line in reduction.lines))
        self.walk_along()

        # Elimination says what is false; with another right side, what is always true
        off = RowOperation("add", 1, 0, -values.times)
        self.eliminate(off, taken, false)
        self.call_it(name)
        card = self.ask(FadeOut(name, run_time=0.5))
        self.slide_onto_the_first(card)
        self.wait_until("again")
        taking = reduction.take(off, run_time=self.until("true", at_most=1.5))
        self.play(FadeOut(card, run_time=0.5), panel.reach(true), taking)
        self.reveal("true")
        self.play(FadeIn(true))

    def walk_along(self) -> None:
        """Let two points go along the parallel lines, side by side and always as far apart."""
        one, other = self.values.parallel.rows
        low, beside, high = self.grid.to_scene([at_height(one, -0.7), at_height(other, -0.7), at_height(one, 3.4)])
        between = mark(DashedLine(low, beside, color=paint("ink"), stroke_width=4), "as far apart as ever")
        pair = VGroup(between, *(Spot(end, color="ink", name="a point of a line") for end in (low, beside)))
        self.wait_until("never")
        self.play(FadeIn(pair, run_time=0.5))
        self.play(pair.animate(run_time=1.5).shift(high - low))
        self.play(FadeOut(pair, run_time=0.5))

    def eliminate(self, off: RowOperation, taken: VGroup, false: Formula) -> None:
        """Take the first row off the second, see that what is left is false, and put it back."""
        reduction, panel = self.reduction, self.panel
        self.wait_until("off")
        taking = reduction.take(off, run_time=self.until("both", at_most=2.5))
        self.play(panel.reach(taken), FadeIn(taken, run_time=0.5), taking)
        self.wait_until("both")
        self.play(*(PointOut(reduction.bar.entry(1, column), scale=1.5) for column in (0, 1)))
        self.reveal("false")
        self.play(FadeOut(taken, run_time=0.5), panel.reach(false), FadeIn(false))
        self.wait_until("such")
        again = reduction.animate(run_time=self.until("left", at_most=1)).set_rows(self.values.parallel.rows)
        self.play(FadeOut(false, run_time=0.5), again)

    def call_it(self, name: Prose) -> None:
        """Look only to the left of the bar, and name what is there."""
        matrix = [self.reduction.bar.entry(*place) for place in np.ndindex(2, 2)]
        self.wait_until("left")
        self.play(*self.dim(*self.right_sides), *(PointOut(entry, scale=1.2) for entry in matrix), run_time=1)
        self.wait_until("singular")
        self.play(FadeIn(name, run_time=0.6), *(PointOut(entry, scale=1.2) for entry in matrix))

    def ask(self, leaving: FadeOut) -> QuizCard:
        """Give time to think about another right side; return the question."""
        card = how_many(self.values)
        arrange_column(self.reduction.bar, card)
        self.wait_until("suppose")
        self.play(leaving, *self.brighten(*self.right_sides))
        self.wait_until("six")
        self.play(PointOut(self.right_sides[1], scale=1.6))
        self.wait_until("quiz")
        self.play(self.panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("slide", at_most=5.2)))
        return card

    def slide_onto_the_first(self, card: QuizCard) -> None:
        """Change the right side: the second line slides onto the first, and any point of it solves both."""
        same = self.values.same
        self.wait_until("slide")
        self.play(self.reduction.animate(run_time=self.until("all", at_most=1.5)).set_rows(same.rows))
        self.wait_until("all")
        low, high = self.grid.to_scene([same.solutions.at([y]) for y in (-0.7, 3.6)])
        walker = Spot(low, name="any point of the line")
        self.play(card.reveal(run_time=0.6), FadeIn(walker, run_time=0.6))
        self.play(walker.animate(run_time=self.until("again", at_most=1.6)).move_to(high))

    @property
    def right_sides(self) -> list[Number]:
        """The numbers right of the bar."""
        return [self.reduction.bar.entry(row, 2) for row in (0, 1)]


def at_height(row: Vector, y: float) -> Vector:
    """Return the point of the plane (2,) where the line of an equation (a, b, c) is at a height."""
    return np.array([(row[2] - row[1] * y) / row[0], y])


def taken_away(times: float) -> VGroup:
    """Return what is taken off the second row, each row's word in its colour."""
    words = (f"second − {shown_number(times, 'g')} ×", 1), ("first", 0)
    return row_words(*words, name="what is taken away", spoken="second minus times first")


def zero_is(rows: Matrix) -> Formula:
    """Return what is left of the second row when both unknowns have gone."""
    zero, right = (shown_number(value, "g") for value in rows[1, 1:])
    return Formula(f"{zero} = {right}", spoken=f"{zero} is {right}", color=EQUATIONS[1])


def how_many(values: Parallel) -> QuizCard:
    """Return the question how many solutions there are with another right side."""
    before, after = (shown_number(system.right[1], "g") for system in (values.parallel, values.same))
    question = f"How many solutions\nwith {after} instead of {before}?"
    return QuizCard(question, options=["None", "One", "A whole line"], correct=2, width=3.9)
