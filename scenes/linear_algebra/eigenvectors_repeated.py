"""Powers of a matrix, in *Directions that survive*."""

import numpy as np
from manim import LEFT, UP, FadeIn, FadeOut, Transform, VGroup, smooth, squish_rate_func

from lectures.linear_algebra.eigenvectors import Powers
from mathml_anim.components.transformations import ColumnMatrix
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Panel,
    PointOut,
    ShowParts,
    all_but,
    arrange_column,
    flight,
)
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.eigenvectors_far import (
    SUM,
    Powered,
    counted_steps,
    eigenvectors_of,
    ends_of,
    goal_of,
    laws,
    letters_of,
    names_of_basis,
    power_row,
    sum_of,
)

Pair = tuple[Formula, Formula]

GAP = 0.26
MOVING = 0.7
"""The share of a step in which the arrow moves; then it rests, and its numbers are those of the step."""


class PowersAreEasy(LectureScene[Powers]):
    """On a grid along the eigenvectors a matrix only multiplies coordinates, so its powers are easy."""

    def construct(self) -> None:
        values, title = self.values, Heading("Powers are easy")
        matrix, picture = ColumnMatrix(values.survivors.matrix).formula, Powered(values)
        (goal, answer), row, steps, ends = goal_of(values), power_row(values), counted_steps(picture), ends_of(values)
        arrange_column(title, matrix, goal, row, *ends, gap=GAP)
        steps.align_to(ends[0], UP + LEFT)
        answer.align_to(goal, LEFT).match_y(goal)
        panel = Panel(title, matrix)
        self.add(panel, title)

        # So many times: what becomes of the arrow?
        self.play(FadeIn(picture, matrix, run_time=0.5))
        self.play(*self.dim(picture.grid.i_hat, picture.grid.j_hat))
        self.wait_until("ten")
        self.play(panel.reach(goal), FadeIn(goal))
        self.wait_until("start")
        self.play(PointOut(picture.arrow, run_time=self.until("turn", at_most=1)))

        # Turn the grid, not the arrow
        self.wait_until("turn")
        self.play(*self.brighten(picture.grid.i_hat, picture.grid.j_hat, run_time=0.5))
        self.play(picture.turn_grid(self.until("along", at_most=3)))
        self.wait_until("along")
        names = names_of_basis(picture, values)
        self.play(FadeIn(names, run_time=0.7))
        self.wait_until("kept")
        self.play(PointOut(picture.arrow, run_time=self.until("one", at_most=1)))
        for cue, number in zip(("one", "other"), picture.numbers, strict=True):
            self.wait_until(cue)
            self.play(PointOut(number, scale=1.5, run_time=0.8))

        # The matrix only multiplies, as often as one likes
        self.wait_until("once")
        step = picture.animate(run_time=1.5).set_power(1)
        self.play(panel.reach(steps), FadeOut(names, run_time=0.6), FadeIn(row, steps), step, *self.dim(matrix))
        for cue, part in (("triple", "one"), ("keep", "other")):
            self.wait_until(cue)
            self.play(PointOut(row.part(part), scale=1.1, run_time=0.7))
        self.wait_until("far")
        pace = self.until("power", at_most=6.5) / (values.exponent - 1)
        for power in range(2, values.exponent + 1):
            rests = squish_rate_func(smooth, 0, MOVING)
            self.play(picture.animate(run_time=pace, rate_func=rests).set_power(power))
        total = self.the_end(panel, picture, (goal, answer), steps, ends)
        self.wait_until("again")
        small = Transform(panel, Panel(title, matrix, width=0))
        self.play(FadeOut(picture, answer, row, total), small, run_time=0.5)
        self.change_and_back(panel, matrix)

    def the_end(self, panel: Panel, picture: Powered, asked: Pair, steps: VGroup, ends: Pair) -> Formula:
        """Work out both coordinates, put the arrow together again, answer what was asked; return that sum."""
        (goal, answer), total = asked, sum_of(self.values).align_to(ends[0], UP + LEFT)
        for cue, end, number in zip(("power", "same"), ends, picture.numbers, strict=True):
            self.wait_until(cue)
            gone = [FadeOut(steps, run_time=0.5)] if cue == "power" else []
            self.play(panel.reach(end), FadeIn(end), PointOut(number, scale=1.25), *gone)
        self.wait_until("ones")
        sizes = [total.part(name) for name in SUM]
        flights = (flight(end.part("end"), size, run_time=1) for end, size in zip(ends, sizes, strict=True))
        shown = ShowParts(total, [all_but(total, *sizes)], landing=sizes, run_time=1)
        self.play(panel.reach(total), FadeOut(*ends, run_time=0.5), shown, *flights)
        self.wait_until("result")
        landing = answer.part("result")
        self.play(FadeOut(goal, run_time=0.5), FadeIn(answer), flight(total, landing, run_time=1))
        return total

    def change_and_back(self, panel: Panel, matrix: Formula) -> None:
        """Change the basis, stretch, and change back: the matrix is diagonalised."""
        values, again = self.values, Powered(self.values)
        rows, (law, twice, powers), names = letters_of(values), laws(), eigenvectors_of(again, values)
        arrange_column(matrix, *rows.values(), law, twice, powers, gap=GAP)
        self.play(FadeIn(again, names, run_time=0.8), *self.brighten(matrix))
        once = values.survivors.values * values.weights
        moves = {
            "change": lambda: again.turn_grid(self.until("stretch", at_most=1.5)),
            "stretch": lambda: again.animate(run_time=self.until("back", at_most=1.5)).set_coordinates(once),
            "back": lambda: again.animate(run_time=self.until("law", at_most=1.5)).set_basis(np.eye(2)),
        }
        for cue, move in moves.items():
            self.wait_until(cue)
            self.play(panel.reach(rows[cue], run_time=0.5), FadeIn(rows[cue], run_time=0.8), move())
        self.wait_until("law")
        self.play(panel.reach(law), FadeIn(law), *self.dim(*rows.values()))
        self.wait_until("twice")
        self.play(panel.reach(twice), FadeIn(twice))
        self.wait_until("cancel")
        self.play(*self.dim(twice.part("cancel")))
        self.reveal("powers")
        self.play(panel.reach(powers), FadeIn(powers))
        self.play(PointOut(powers.part("stretch"), color="ink"))
