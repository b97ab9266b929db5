"""The pictures of *Undoing a transformation* in which two lines meet, and in which elimination turns them."""

from manim import LEFT, RIGHT, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.linear_systems import Lines, System, Turned
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.transformations import GridTransform, RowReduction
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Panel,
    PointOut,
    Swell,
    arrange_column,
    listed,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Spot
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.linear_systems_equations import EQUATIONS, WIDEST, equation, row_words
from scenes.linear_algebra.linear_systems_plane import ground, plane


class TwoLinesMeet(LectureScene[Lines]):
    """A point walks along one line until the second equation holds as well: there, the two lines meet."""

    def construct(self) -> None:
        values, title, before, grid = self.values, Heading("Two lines meet"), plane(), ground()
        reduction, whole = RowReduction(values.system.rows, grid, numbers=False), with_unknowns(values.system)
        one, other = (equation(row, number) for number, row in enumerate(values.system.rows))
        arrange_column(title, whole, one, other, gap=0.5)
        panel = Panel(title)
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
        samples = [with_coordinates(at, grid) for at in values.walk[:2]]
        self.wait_until("holds")
        self.play(*self.dim(other), FadeIn(samples[0]))
        self.wait_until("other")
        self.play(FadeIn(samples[1]))
        self.wait_until("line")
        self.play(Create(reduction.line(0)))

        # Along it, the other comes to hold
        point = Spot(grid.to_scene(values.walk[2]), color="ink", name="a point on the line")
        sum_now = left_side_at(point, values.system.rows[1], grid, beside=other)
        self.wait_until("now")
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
        self.play(FadeIn(with_coordinates(values.system.solution, grid, color="focus")))


class TheLinesTurn(LectureScene[Turned]):
    """While the first row is taken off the second, its line turns about the meeting point until it lies level."""

    def construct(self) -> None:
        values, grid, title = self.values, ground(), Heading("Let the lines turn")
        self.reduction = reduction = RowReduction(values.stages[0], grid, size=0.5, widest=WIDEST)
        taken = share_taken(reduction)
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
        y = solved("y", values.solution[1], reduction, row=1)
        self.play(panel.reach(taken, y), FadeIn(y))

        # And back up: y is gone
        added = row_words(("first", 0), ("+ second", 1)).move_to(taken, aligned_edge=LEFT)
        self.wait_until("back")
        adding = reduction.take(values.moves[2], run_time=self.until("upright", at_most=3))
        self.play(FadeIn(added, run_time=0.5), adding)
        self.wait_until("upright")
        self.play(PointOut(reduction.line(0), scale=1))
        self.wait_until("x")
        self.play(FadeOut(added, run_time=0.5), reduction.take(values.moves[3], run_time=0.8))
        self.play(FadeIn(solved("x", values.solution[0], reduction, row=0)))

        # The point has never moved
        self.wait_until("stayed")
        self.play(PointOut(reduction.spot, scale=1.8, color=None))
        arrange_column(reduction.bar, name, gap=0.6)
        self.reveal("name")
        self.play(panel.reach(name), FadeIn(name))

    def turn(self, share: float, run_time: float) -> None:
        """Take so much of the first row off the second."""
        rows = RowOperation("add", 1, 0, -share)(self.values.stages[0])
        self.play(self.reduction.animate(run_time=run_time).set_rows(rows))


def with_unknowns(system: System) -> MatrixFormula:
    """Return the matrix times x and y, and b, as a formula."""
    b = f"{{{{ vec({listed(system.right)}) : b }}}}"
    return MatrixFormula(system.matrix, after=f"vec(x, y) = {b}", colors={"b": "change"}, size=0.5)


def with_coordinates(at: Vector, grid: GridTransform, *, color: Paint = "space") -> VGroup:
    """Return a point of the plane with its coordinates beside it."""
    dot = Spot(grid.to_scene(at), color=color, name="a point of the line")
    said = listed(at)
    return VGroup(dot, Label(f"$({said})$", at=dot, side=RIGHT, color=color, size=sizes.FORMULA, spoken=said))


def left_side_at(point: Spot, row: Vector, grid: GridTransform, *, beside: Formula) -> VGroup:
    """Return what the left side of an equation is where a point is, at every moment, beside the equation."""
    here = word("here", color="mute").next_to(beside, RIGHT, buff=0.55).align_baseline(beside)
    number = Number(0, format_spec="g", name="x plus y").stand_after(here)
    number.follow(lambda: round(float(grid.to_plane(point.get_center()) @ row[:2]), 1))
    return mean(VGroup(here, number), Role.FORMULA, name="the second left side", spoken="x plus y")


def share_taken(reduction: RowReduction) -> VGroup:
    """Return how much of the first row has been taken off the second, at every moment."""
    before, after = word("second −", color=EQUATIONS[1]), word("× first", color=EQUATIONS[0])
    number = Number(0, format_spec=".1f", size=sizes.LABEL, name="how much of the first row").stand_after(before)
    after.next_to(number, RIGHT, buff=0.15).align_baseline(before)
    start = reduction.rows
    number.follow(lambda: float((start[1, 0] - reduction.rows[1, 0]) / start[0, 0]))
    return mean(VGroup(before, number, after), Role.PROSE, name="what is taken away", spoken="so much of the first")


def solved(name: str, value: float, reduction: RowReduction, *, row: int) -> Formula:
    """Return what an unknown is, beside its row."""
    shown = shown_number(value, "g")
    formula = Formula(f"{name} = {shown}", spoken=f"{name} is {shown}", color="focus")
    return formula.next_to(reduction.bar, RIGHT, buff=0.35).set_y(reduction.bar.row(row).get_y())
