"""The pictures of *Undoing a transformation*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    DR,
    LEFT,
    RIGHT,
    UL,
    UP,
    Circle,
    Create,
    DashedLine,
    FadeIn,
    FadeOut,
    GrowFromEdge,
    Line,
    Rectangle,
    UpdateFromAlphaFunc,
    VGroup,
)

from lectures.linear_algebra.linear_systems import Columns, Kept, Landed, Lines, Parallel, Rewound, System, Turned
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    GridTransform,
    RowReduction,
    arrow_on,
    quiet_plane,
)
from mathml_anim.components.typography import (
    BASIS_COLORS,
    CodeBeat,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Objective,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    Swell,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Arrows, Coordinates, LinearCombination, LineSweep, Spot, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

ORIGIN, UNIT = (1.7, -2.05), 1.2
EQUATIONS = ("space", "belief")
B = {"bold(b)": "change"}
WIDEST = "−1.55"
"""The room of a number in the rows: the widest, and some space around it."""
APART = np.array([0.3, -0.15])
"""How far arrows on one line are drawn beside one another."""
STAGE = Box(layout.COLUMN.right + 0.3, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)
"""What is right of the left column."""
INSET = Box(-6.2, -2.8, -2.75, -0.15)
"""The lower half of the left column."""


def plane() -> GridTransform:
    """Return the plane that matrices move."""
    return GridTransform(origin=ORIGIN, unit=UNIT, labels=False)


def ground() -> GridTransform:
    """Return the quiet plane on which equations are lines."""
    return quiet_plane(origin=ORIGIN, unit=UNIT)


def landed(system: System, grid: GridTransform) -> VectorArrow:
    """Return b, where a vector has landed."""
    b = arrow_on(grid, system.right, color="change", label="$bold(b)$", side="left", spoken="the vector b")
    b.body.set_z_index(layers.SHAPES)
    return b


def asked_for() -> Label:
    """Return the question mark that stands where b came from."""
    return Label("?", size=sizes.FORMULA, color="focus", backing=False, spoken="where b came from")


def term(size: float, name: str, *, first: bool) -> str:
    """Return so much of an unknown as it is written in a sum: without a one, its sign before it."""
    amount = "" if abs(size) == 1 else shown_number(abs(size), "g")
    sign = "-" if size < 0 else "" if first else "+"
    return f"{sign} {amount} {name}"


def left_side(row: Vector) -> str:
    """Return the left side of an equation."""
    return f"{term(row[0], 'x', first=True)} {term(row[1], 'y', first=False)}"


def column(vector: Vector) -> str:
    """Return b as a column, in Typst mathematics."""
    return f"{{{{ vec({', '.join(shown_number(value, 'g') for value in vector)}) : b }}}}"


def equation(row: Vector, number: int) -> Formula:
    """Return an equation, its numbers in the colour of its line."""
    written = f"{left_side(row)} = {shown_number(row[2], 'g')}"
    return Formula(written, spoken=written, colors={"x": "ink", "y": "ink"}, color=EQUATIONS[number])


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


class TwoLinesMeet(LectureScene[Lines]):
    """A point walks along one line until the second equation holds as well: there, the two lines meet."""

    def construct(self) -> None:
        values, grid, title = self.values, ground(), Heading("Two lines meet")
        before = plane()
        reduction = RowReduction(values.system.rows, grid, numbers=False)
        whole = MatrixFormula(
            values.system.matrix, after=f"vec(x, y) = {column(values.system.right)}", colors={"b": "change"}, size=0.5
        )
        one, other = (equation(row, number) for number, row in enumerate(values.system.rows))
        arrange_column(title, whole, one, other, gap=0.5)
        panel, point = Panel(title), Spot(grid.to_scene(values.walk[2]), color="ink", name="a point on the line")
        self.add(before, panel, title)

        # Two rows are two equations
        self.wait_until("unknown")
        self.play(panel.reach(whole), FadeIn(whole))
        for cue, row, line in (("zero", 0, one), ("three", 1, other)):
            self.wait_until(f"row_{cue}")
            self.play(PointOut(whole.row(row), scale=1.15, color=EQUATIONS[row]))
            self.wait_until(cue)
            self.play(panel.reach(line, run_time=0.6), FadeIn(line, run_time=0.6))
        self.wait_until("begin")
        self.play(FadeOut(before), FadeIn(grid))

        # One is a line
        self.wait_until("holds")
        samples = [self.sample(at, grid) for at in values.walk[:2]]
        self.play(*self.dim(other), FadeIn(samples[0]))
        self.wait_until("other")
        self.play(FadeIn(samples[1]))
        self.wait_until("line")
        self.play(Create(reduction.line(0)))

        # Along it, the other comes to hold
        self.wait_until("now")
        sum_now = self.sum_at(point, grid, other)
        self.play(FadeOut(*samples, run_time=0.5), FadeIn(point, sum_now, run_time=0.5), *self.brighten(other))
        there = grid.to_scene(values.walk[-1])
        self.wait_until("walk")
        self.play(point.animate(run_time=self.until("there", at_most=4)).move_to(there))
        self.reveal("there")
        self.play(Swell(other), Swell(sum_now), PointOut(point, scale=1.8, color=None))

        # And it is a line as well
        self.wait_until("second")
        self.play(FadeOut(sum_now, run_time=0.5), Create(reduction.line(1)))
        self.wait_until("meet")
        self.play(FadeIn(reduction.spot, scale=2), FadeOut(point))
        self.reveal("answer")
        self.play(FadeIn(self.sample(values.system.solution, grid, color="focus")))

    def sample(self, at: Vector, grid: GridTransform, *, color: str = "space") -> VGroup:
        """Return a point of the plane with its coordinates beside it."""
        x, y = (shown_number(number, "g") for number in at)
        dot = Spot(grid.to_scene(at), color=color, name="a point of the line")
        words = Label(f"$({x}, {y})$", at=dot, side=RIGHT, color=color, size=sizes.FORMULA, spoken=f"{x}, {y}")
        return VGroup(dot, words)

    def sum_at(self, point: Spot, grid: GridTransform, other: Formula) -> VGroup:
        """Return what the second left side is where a point is, at every moment, beside the equation."""
        row = self.values.system.rows[1]
        words = word("here", color="mute").next_to(other, RIGHT, buff=0.55)
        words.shift((0, other.baseline - words.baseline, 0))
        number = Number(0, format_spec="g", name="x plus y").stand_after(words)
        number.add_updater(
            lambda shown: shown.set_value(round(float(grid.to_plane(point.get_center()) @ row[:2]), 1)),
            call_updater=True,
        )
        return mean(VGroup(words, number), Role.FORMULA, name="the second left side", spoken="x plus y")


class TheLinesTurn(LectureScene[Turned]):
    """While the first row is taken off the second, its line turns about the meeting point until it lies level."""

    def construct(self) -> None:
        values, grid, title = self.values, ground(), Heading("Let the lines turn")
        start = values.stages[0]
        self.reduction = reduction = RowReduction(start, grid, size=0.5, widest=WIDEST)
        taken = self.taken()
        arrange_column(title, reduction.bar, taken, gap=0.5)
        panel, name = Panel(title), word("elimination", color="focus")
        self.add(grid, panel, title, reduction.lines, reduction.spot)

        # The numbers alone
        self.wait_until("numbers")
        self.play(panel.reach(reduction.bar), FadeIn(reduction.bar))

        # The first row is taken off the second
        self.wait_until("take")
        self.play(panel.reach(taken), FadeIn(taken), run_time=0.5)
        self.turn(0.8, self.until("turns", at_most=3.5))
        self.wait_until("turns")
        self.turn(1.4, self.until("same", at_most=2))
        self.wait_until("same")
        self.play(PointOut(reduction.spot, scale=1.8, color=None))
        self.wait_until("mix")
        self.turn(0, 2)

        # x is gone
        self.turn(values.share, self.until("gone", at_most=2))
        self.wait_until("gone")
        self.play(PointOut(reduction.bar.entry(1, 0), scale=1.5))
        self.wait_until("level")
        self.play(PointOut(reduction.line(1), scale=1))
        self.wait_until("y")
        self.play(FadeOut(taken, run_time=0.5), reduction.take(values.moves[1], run_time=0.8))
        y = self.names("y", values.solution[1], reduction, 1)
        self.play(panel.reach(taken, y), FadeIn(y))

        # And back up: y is gone
        added = mean(VGroup(word("first", color=EQUATIONS[0]), word("+ second", color=EQUATIONS[1])), Role.PROSE)
        added[1].next_to(added[0], RIGHT, buff=0.15).align_baseline(added[0])
        added.move_to(taken, aligned_edge=LEFT)
        self.wait_until("back")
        self.play(
            FadeIn(added, run_time=0.5), reduction.take(values.moves[2], run_time=self.until("upright", at_most=3))
        )
        self.wait_until("upright")
        self.play(PointOut(reduction.line(0), scale=1))
        self.wait_until("x")
        self.play(FadeOut(added, run_time=0.5), reduction.take(values.moves[3], run_time=0.8))
        x = self.names("x", values.solution[0], reduction, 0)
        self.play(FadeIn(x))
        self.wait_until("stayed")
        self.play(PointOut(reduction.spot, scale=1.8, color=None))
        arrange_column(reduction.bar, name, gap=0.6)
        self.reveal("name")
        self.play(panel.reach(name), FadeIn(name))

    def turn(self, share: float, run_time: float) -> None:
        """Take so much of the first row off the second."""
        rows = RowOperation("add", 1, 0, -share)(self.values.stages[0])
        self.play(self.reduction.animate(run_time=run_time).set_rows(rows))

    def taken(self) -> VGroup:
        """Return how much of the first row has been taken off the second."""
        before, after = word("second −", color=EQUATIONS[1]), word("× first", color=EQUATIONS[0])
        number = Number(0, format_spec=".1f", size=sizes.LABEL, name="how much of the first row").stand_after(before)
        after.next_to(number, RIGHT, buff=0.15).align_baseline(before)
        start, reduction = self.values.stages[0], self.reduction
        number.add_updater(
            lambda shown: shown.set_value(float((start[1, 0] - reduction.bar.rows[1, 0]) / start[0, 0])),
            call_updater=True,
        )
        return mean(VGroup(before, number, after), Role.PROSE, name="what is taken away", spoken="so much of the first")

    def names(self, name: str, value: float, reduction: RowReduction, row: int) -> Formula:
        """Return what an unknown is, beside its row."""
        shown = shown_number(value, "g")
        formula = Formula(f"{name} = {shown}", spoken=f"{name} is {shown}", color="focus")
        formula.next_to(reduction.bar, RIGHT, buff=0.35)
        return formula.set_y(reduction.bar.row(row).get_y())


class ParallelLines(LectureScene[Parallel]):
    """One number turns a line until the meeting point is gone; another slides it onto the first line."""

    def construct(self) -> None:
        values, title = self.values, Heading("Parallel lines")
        self.grid = grid = ground()
        reduction = RowReduction(values.crossing.rows, grid, size=0.5, widest=WIDEST)
        false, true = (self.zero_is(rows) for rows in values.gone)
        name = word("singular", color="focus")
        arrange_column(title, reduction.bar, false, name)
        panel = Panel(title)
        self.add(grid, panel, title)

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

        # Elimination: zero is four
        self.wait_until("off")
        off = RowOperation("add", 1, 0, -values.times)
        taken = self.taken().move_to(false, aligned_edge=LEFT)
        self.play(
            panel.reach(taken),
            FadeIn(taken, run_time=0.5),
            reduction.take(off, run_time=self.until("both", at_most=2.5)),
        )
        self.wait_until("both")
        self.play(*(PointOut(reduction.bar.entry(1, column), scale=1.5) for column in (0, 1)))
        self.reveal("false")
        self.play(FadeOut(taken, run_time=0.5), panel.reach(false), FadeIn(false))
        self.wait_until("such")
        again = reduction.animate(run_time=self.until("left", at_most=1)).set_rows(values.parallel.rows)
        self.play(FadeOut(false, run_time=0.5), again)
        name.move_to(false, aligned_edge=LEFT)
        right = [reduction.bar.entry(row, 2) for row in (0, 1)]
        matrix = [reduction.bar.entry(*place) for place in np.ndindex(2, 2)]
        self.wait_until("left")
        self.play(*self.dim(*right), *(PointOut(entry, scale=1.2) for entry in matrix), run_time=1)
        self.wait_until("singular")
        self.play(FadeIn(name, run_time=0.6), *(PointOut(entry, scale=1.2) for entry in matrix))
        true.move_to(false, aligned_edge=LEFT)
        self.ask(reduction, panel, name, true)

    def taken(self) -> VGroup:
        """Return what is taken off the second row, each row's word in its colour."""
        times = shown_number(self.values.times, "g")
        second, first = word(f"second − {times} ×", color=EQUATIONS[1]), word("first", color=EQUATIONS[0])
        first.next_to(second, RIGHT, buff=0.15).align_baseline(second)
        return mean(VGroup(second, first), Role.PROSE, name="what is taken away", spoken="second minus times first")

    def walk_along(self) -> None:
        """Let two points go along the parallel lines, side by side and always as far apart."""
        values = self.values
        starts = [self.on_line(row, -0.7) for row in values.parallel.rows]
        way = self.on_line(values.parallel.rows[0], 3.4) - starts[0]
        between = mark(DashedLine(*starts, color=paint("ink"), stroke_width=4), "as far apart as ever")
        pair = VGroup(between, *(Spot(start, color="ink", name="a point of a line") for start in starts))
        self.wait_until("never")
        self.play(FadeIn(pair, run_time=0.5))
        self.play(pair.animate(run_time=1.5).shift(way))
        self.play(FadeOut(pair, run_time=0.5))

    def on_line(self, row: Vector, y: float) -> Vector:
        """Return the point of the scene where the line of an equation is at a height of the plane."""
        return self.grid.to_scene(((row[2] - row[1] * y) / row[0], y))

    def ask(self, reduction: RowReduction, panel: Panel, name: Prose, true: Formula) -> None:
        """Give time to think about another right side; then slide the line onto the first."""
        values = self.values
        before, after = (shown_number(system.right[1], "g") for system in (values.parallel, values.same))
        question = f"How many solutions\nwith {after} instead of {before}?"
        card = QuizCard(question, options=["None", "One", "A whole line"], correct=2, width=3.9)
        arrange_column(reduction.bar, card)
        card.align_to(reduction.bar, LEFT)
        self.wait_until("suppose")
        right = [reduction.bar.entry(row, 2) for row in (0, 1)]
        self.play(FadeOut(name, run_time=0.5), *self.brighten(*right))
        self.wait_until("six")
        self.play(PointOut(right[1], scale=1.6))
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("slide", at_most=5.2)))

        # It slides onto the first
        self.wait_until("slide")
        self.play(reduction.animate(run_time=self.until("all", at_most=1.5)).set_rows(values.same.rows))
        self.wait_until("all")
        low, high = (self.to_scene(y) for y in (-0.7, 3.6))
        walker = Spot(low, name="any point of the line")
        self.play(card.reveal(run_time=0.6), FadeIn(walker, run_time=0.6))
        self.play(walker.animate(run_time=self.until("again", at_most=1.6)).move_to(high))
        self.wait_until("again")
        off = RowOperation("add", 1, 0, -values.times)
        taking = reduction.take(off, run_time=self.until("true", at_most=1.5))
        self.play(FadeOut(card, run_time=0.5), panel.reach(true), taking)
        self.reveal("true")
        self.play(FadeIn(true))

    def to_scene(self, y: float) -> Vector:
        """Return the point of the scene where a point of the whole line of solutions is."""
        return self.grid.to_scene(self.values.same.solutions.at([y]))

    def zero_is(self, rows: Matrix) -> Formula:
        """Return what is left of the second row when both unknowns have gone."""
        zero, right = (shown_number(value, "g") for value in rows[1, 1:])
        return Formula(f"{zero} = {right}", spoken=f"{zero} is {right}", color=EQUATIONS[1])


class OneLineOfColumns(LectureScene[Columns]):
    """Both columns lie on one line: a b off it is never met, and a b on it is met in many ways."""

    def construct(self) -> None:
        values, title = self.values, Heading("One line of columns")
        self.grid = grid = GridTransform(
            origin=(2.4, -1.65), unit=0.8, region=STAGE, basis=False, color="mute", opacity=0.3, reference=False
        )
        sums = [self.sum_is(system) for system in (values.off, values.on)]
        amounts = Coordinates((1, 1), before="vec(x, y) =", spoken="x and y are")
        arrange_column(title, sums[0], amounts, gap=0.45)
        sums[1].move_to(sums[0], aligned_edge=LEFT)
        b = arrow_on(grid, values.off.right, color="change", name="the vector b")
        b.body.set_z_index(layers.SHAPES)
        b_name = Label("$bold(b)$", color="change", size=sizes.FORMULA, spoken="b")
        b_name.add_updater(lambda name: name.place(b.head, side=(-1, 0.2), gap=0.42), call_updater=True)
        self.add(grid, title, sums[0])

        # Two columns from the origin, then tip to tail, and b
        both, tip = self.mix((1, 1))
        arrows = [arrow_on(grid, each, color=color) for each, color in zip(values.columns, BASIS_COLORS, strict=True)]
        self.wait_until("columns")
        self.play(*(arrow.grow() for arrow in arrows))
        for cue, name, arrow, part in zip(("first", "second"), ("one", "other"), arrows, both.parts, strict=True):
            self.wait_until(cue)
            beside = arrow.animate(run_time=0.9).shift(part.tail - arrow.tail)
            self.play(PointOut(sums[0].part(name), color=None, run_time=0.9), beside)
        self.wait_until("make")
        self.remove(*arrows)
        self.add(both)
        self.play(b.grow(), FadeIn(b_name, tip))
        self.remove(b, b_name)
        self.named_b = mean(VGroup(b, b_name), Role.SUBJECT, name="the vector b")
        self.add(self.named_b)

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
        self.recipes(both, b, sums)

    def recipes(self, both: LinearCombination, b: VectorArrow, sums: Sequence[Formula]) -> None:
        """Move b onto the line, and keep each recipe as a point of the plane of x and y: they are all on a line."""
        values, inset = self.values, self.inset()
        plane_of = inset[0]
        assert isinstance(plane_of, GridTransform)
        now = Spot(plane_of.to_scene(both.weights), color="mute", radius=0.09, name="how much of each column")
        now.add_updater(lambda dot: dot.move_to(plane_of.to_scene(both.weights)))
        inset.add(now)
        self.wait_until("on")
        moved = b.animate(run_time=0.9).move_to_vector(values.on.right)
        self.play(FadeOut(sums[0], run_time=0.5), FadeIn(sums[1], run_time=0.5), FadeIn(inset), moved)
        target = Circle(radius=0.24, color=paint("change"), stroke_width=6, stroke_opacity=0).move_to(b.head)
        self.named_b.add(mark(target.set_z_index(layers.LABELS), "b, on the line"))
        self.play(b.body.animate.set_fill(opacity=0), target.animate.set_stroke(opacity=1), run_time=0.6)
        for cue, weights in zip(("recipe", "another", "third"), values.recipes, strict=True):
            self.wait_until(cue)
            self.play(both.animate(run_time=0.9).set_weights(weights))
            kept = Spot(plane_of.to_scene(weights), radius=0.09, name="a recipe")
            inset.add(kept)
            self.play(PointOut(kept, scale=1.8, color=None, run_time=0.5))
        for cue, end, weights in zip(("more", "away"), ("away", "whole"), values.recipes[:2], strict=True):
            self.wait_until(cue)
            self.play(both.animate(run_time=self.until(end, at_most=2.5)).set_weights(weights))
        self.reveal("whole")
        ends = plane_of.to_scene([values.on.solutions.at([y]) for y in (-1.0, 2.3)])
        solutions = Line(*ends, color=paint("focus"), stroke_width=5).set_z_index(layers.SHAPES)
        inset.add(mark(solutions, "the line of solutions"))
        self.play(Create(solutions))

    def inset(self) -> VGroup:
        """Return the plane of x and y, small, in the left column, with the names of its axes."""
        small = GridTransform(
            origin=(-5.1, -2.05), unit=0.62, region=INSET, basis=False, color="mute", opacity=0.3, reference=False
        )
        right, top = (INSET.right, small.origin[1], 0), (small.origin[0], INSET.top, 0)
        x = Label("$x$", at=right, side=UP, size=sizes.FORMULA, spoken="x")
        y = Label("$y$", at=top, side=RIGHT, size=sizes.FORMULA, spoken="y")
        return mean(VGroup(small, x, y), Role.SUBJECT, name="the plane of x and y")

    def mix(self, weights: Sequence[float]) -> tuple[LinearCombination, VGroup]:
        """Return a mix of the columns, side by side, for they lie on one line, and a dot, by name, where it ends."""
        grid = self.grid
        both = LinearCombination(
            self.values.columns,
            weights,
            tail=grid.origin - np.append(APART / 2, 0),
            unit=grid.unit,
            colors=BASIS_COLORS,
            apart=APART,
        )
        both.sum.set_opacity(0)
        dot = Spot(grid.to_scene(both.total), color="ink", radius=0.11, name="the sum")
        dot.add_updater(lambda spot: spot.move_to(grid.to_scene(both.total)))
        name = Label("sum", size=sizes.LABEL).follow(dot, side=DR, gap=0.3)
        return both, mean(VGroup(dot, name), Role.MARK, name="the sum")

    def sum_is(self, system: System) -> Formula:
        """Return so much of one column and so much of the other as b."""
        first, second, right = (
            ", ".join(shown_number(value, "g") for value in column) for column in (*self.values.columns, system.right)
        )
        return Formula(
            f"x {{{{ vec({first}) : one }}}} + y {{{{ vec({second}) : other }}}} = {{{{ vec({right}) : right }}}}",
            spoken=f"x times {first} plus y times {second} is {right}",
            colors={"one": "first", "other": "second", "right": "change"},
        )


class TheInverseRewinds(LectureScene[Rewound]):
    """The inverse rewinds the plane and takes b back; a singular matrix has folded a line onto one point."""

    def construct(self) -> None:
        values, title = self.values, Heading("The inverse rewinds")
        self.grid = grid = plane()
        matrix = MatrixFormula(values.system.matrix, before="A =", column_colors=BASIS_COLORS)
        back = self.inverse()
        found = Formula("bold(x) = A^(-1) bold(b)", spoken="x is the inverse of A times b", colors=B)
        arrange_column(title, matrix, back, found)
        panel, b = Panel(title, matrix), landed(values.system, grid)
        self.add(grid, panel, title, matrix)

        # There and back again
        self.wait_until("act")
        self.play(grid.apply(values.system.matrix, run_time=self.until("rewind", at_most=1.8)))
        self.wait_until("rewind")
        self.play(grid.apply(values.inverse.matrix, run_time=1.8))
        self.wait_until("inverse")
        self.play(panel.reach(back), FadeIn(back))
        self.wait_until("columns")
        self.play(grid.apply(values.inverse.matrix, run_time=self.until("units", at_most=1.8)))
        self.wait_until("units")
        self.play(*(PointOut(back.column(number), scale=1.2, color=None) for number in (0, 1)))

        # b is taken along, and is x where it arrives
        self.wait_until("b")
        self.play(grid.go_to(values.system.matrix, run_time=0.8), b.grow())
        grid.carry(b)
        x = arrow_on(grid, values.back, color="focus", label="$bold(x)$", side="left", spoken="the vector x")
        self.wait_until("carried")
        self.play(grid.apply(values.inverse.matrix, run_time=self.until("home", at_most=2.6) - 0.6))
        self.play(FadeIn(x), FadeOut(b), run_time=0.5)
        self.reveal("home")
        self.play(panel.reach(found), FadeIn(found))
        self.wait_until("singular")
        self.fold(panel, title, VGroup(x, matrix, back, found, grid))

    def fold(self, panel: Panel, title: Heading, done: VGroup) -> None:
        """Let a singular matrix take a whole line to one point, from which no way leads back."""
        values, grid = self.values, GridTransform(origin=ORIGIN, unit=UNIT, basis=False)
        singular = MatrixFormula(values.singular.matrix, column_colors=BASIS_COLORS).next_to(title, DOWN, buff=0.5)
        singular.align_to(title, LEFT)
        self.play(FadeOut(*done, run_time=0.6), FadeIn(grid, singular, run_time=0.6), panel.reach(singular))

        # A line of points falls on one
        line = RowReduction(values.singular.rows, grid, numbers=False).line(0)
        points = Spots(grid.to_scene(values.folded), name="points of the line")
        self.wait_until("line")
        self.play(Create(line), FadeIn(points))
        grid.carry(line, points)
        self.wait_until("acts")
        self.play(grid.go_to(values.singular.matrix, run_time=self.until("spot", at_most=2)))
        b = Label(
            "$bold(b)$",
            at=grid.to_scene(values.spot),
            side=UL,
            gap=0.32,
            color="change",
            size=sizes.FORMULA,
            spoken="b",
        )
        self.reveal("spot")
        self.play(FadeIn(b), PointOut(points, scale=1.6, color=None))

        # Which way is back?
        spot = grid.to_scene(values.spot)
        leaving = [(way, 0.3 * way / np.linalg.norm(way)) for way in grid.to_scene(values.folded) - spot]
        ways = [
            VectorArrow(way - start, tail=spot + start, color="ink", thickness=0.05, name="a way back")
            for way, start in leaving
        ]
        back = Arrows(ways, name="many ways back")
        self.wait_until("back")
        self.play(back.grow(run_time=1.5))
        self.wait_until("none")
        self.play(FadeOut(back, run_time=0.5), PointOut(singular, scale=1, color="focus"))
        self.wait_until("just")
        self.work(VGroup(grid, line, points, b, singular))

    def work(self, done: VGroup) -> None:
        """Show what NumPy runs, and how many multiplications fewer it takes."""
        found = Formula("bold(x) = A^(-1) bold(b)", spoken="x is the inverse of A times b", colors=B, size=0.6)
        code = CodeBeat("x = np.linalg.solve(A, b)", spoken="NumPy's solve of A and b", size=1.4 * sizes.CODE)
        millions = self.values.millions
        long, short = (
            self.bar(each / millions[0], color) for each, color in zip(millions, ("mute", "focus"), strict=True)
        )
        counts = [
            Number(each, format_spec=".0f", unit=" million", color=color, font="text", name="multiplications")
            for each, color in zip(millions, ("ink", "focus"), strict=True)
        ]
        counted = word("multiplications", color="mute")
        size = Formula(f'n = {self.values.unknowns} "unknowns"', spoken="n unknowns")
        costs = [
            Formula("n^3 + n^2", spoken="n cubed plus n squared", color="mute"),
            Formula("approx n^3 \\/ 3 + n^2", spoken="about a third of n cubed plus n squared", color="mute"),
        ]
        arrange_column(long.move_to((-0.6, 0.6, 0)), code, gap=0.8)
        arrange_column(code, short, gap=0.25)
        found.next_to(long, UP, buff=0.25, aligned_edge=LEFT)
        for number, bar in zip(counts, (long, short), strict=True):
            number.next_to(bar, RIGHT, buff=0.3)
        for cost, number in zip(costs, counts, strict=True):
            cost.next_to(number, DOWN, buff=0.25, aligned_edge=LEFT)
        size.next_to(found, UP, buff=0.6, aligned_edge=LEFT)
        counted.next_to(counts[0], UP, buff=0.25, aligned_edge=LEFT)
        self.play(FadeOut(*done, run_time=0.6), FadeIn(found))
        self.wait_until("needs")
        self.play(Swell(found))
        self.wait_until("code")
        self.play(FadeIn(code))
        self.wait_until("unknowns")
        self.play(FadeIn(size), run_time=0.6)
        self.wait_until("long")
        counted_long = mean(VGroup(counts[0], counted, costs[0]), Role.MARK, name="how many multiplications")
        self.play(GrowFromEdge(long, LEFT), FadeIn(counted_long))
        self.remove(long, counted_long)
        self.add(mean(VGroup(long, counted_long), Role.MARK, name="how many multiplications"))
        self.wait_until("short")
        self.play(GrowFromEdge(short, LEFT), FadeIn(mark(VGroup(counts[1], costs[1]), "how many multiplications")))

    def bar(self, share: float, color: str) -> Rectangle:
        """Return a bar as long as a share of the longest."""
        bar = Rectangle(width=7 * share, height=0.3, stroke_width=0, fill_color=paint(color), fill_opacity=1)
        return mark(bar.set_z_index(layers.WORDS), "how many multiplications")

    def inverse(self) -> MatrixFormula:
        """Return the inverse, its common denominator before it."""
        whole = self.values.whole
        return MatrixFormula(
            whole * self.values.inverse.matrix,
            before=f"A^(-1) = 1/{whole}",
            column_colors=BASIS_COLORS,
            spoken="the inverse of A",
        )


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
        moving = GridTransform(origin=ORIGIN, unit=UNIT, basis=False)
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
