"""Powers of a matrix, in *Directions that survive*."""

import numpy as np
from manim import RIGHT, Animation, FadeIn, FadeOut, linear

from lectures.linear_algebra.eigenvectors import Powers
from mathml_anim.components.transformations import ColumnMatrix
from mathml_anim.components.typography import Formula, Heading, Label, Panel, PointOut, ShowParts, arrange_column
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.eigenvectors_far import (
    Powered,
    captions_of,
    counted_steps,
    goal_of,
    law_of_three,
    letters_of,
    names_of_basis,
    power_row,
    result_of,
)


class PowersAreEasy(LectureScene[Powers]):
    """On a grid along the eigenvectors a matrix only multiplies coordinates, so its powers are easy."""

    def construct(self) -> None:
        values, title = self.values, Heading("Powers are easy")
        matrix, picture = ColumnMatrix(values.survivors.matrix).formula, Powered(values)
        goal, row, steps, result = goal_of(values), power_row(values), counted_steps(picture), result_of(values)
        arrange_column(title, matrix, row, steps, result, gap=0.4)
        self.panel = panel = Panel(title, goal.next_to(matrix, RIGHT, buff=0.6))
        self.add(panel, title)

        # So many times: what becomes of the arrow?
        self.play(FadeIn(picture, matrix, run_time=0.5))
        self.play(*self.dim(picture.grid.i_hat, picture.grid.j_hat))
        self.wait_until("ten")
        self.play(FadeIn(goal))
        self.wait_until("start")
        self.play(PointOut(picture.arrow, run_time=self.until("turn", at_most=1)))

        # Turn the grid, not the arrow
        self.wait_until("turn")
        self.play(*self.brighten(picture.grid.i_hat, picture.grid.j_hat))
        self.play(picture.turn_grid(self.until("coordinates", at_most=2.5)))
        self.wait_until("coordinates")
        names = names_of_basis(picture)
        self.play(FadeIn(names), *(PointOut(n, scale=1.5) for n in picture.numbers))

        # The matrix only multiplies, as often as one likes
        self.wait_until("once")
        step = picture.animate(run_time=1.5).set_power(1)
        self.play(panel.reach(steps), FadeOut(names, run_time=0.6), FadeIn(row, steps), step)
        self.wait_until("far")
        length = self.until("power", at_most=4)
        self.play(picture.animate(run_time=length, rate_func=linear).set_power(values.exponent))
        self.wait_until("power")
        self.play(PointOut(picture.numbers[0], scale=1.25))
        self.wait_until("same")
        self.play(PointOut(picture.numbers[1], scale=1.4))
        self.wait_until("result")
        self.play(panel.reach(result), FadeIn(result))
        self.wait_until("change")
        self.play(FadeOut(picture, goal, row, steps, result), run_time=0.5)
        self.change_and_back(matrix)

    def change_and_back(self, matrix: Formula) -> None:
        """Change the basis, stretch, and change back: the matrix is diagonalised."""
        values, again = self.values, Powered(self.values)
        law, letters = law_of_three(), letters_of(values)
        arrange_column(matrix, law, letters, gap=0.6)
        captions = captions_of(law)
        self.play(FadeIn(again), self.panel.reach(*captions.values()), run_time=0.5)
        self.show(law, "change", captions, again.turn_grid(self.until("stretch", at_most=1.5)))
        self.wait_until("stretch")
        once = values.survivors.values * values.weights
        stretch = again.animate(run_time=self.until("back", at_most=1.5)).set_coordinates(once)
        self.show(law, "stretch", captions, stretch)
        self.wait_until("back")
        back = again.animate(run_time=self.until("law", at_most=1.5)).set_basis(np.eye(2))
        self.show(law, "back", captions, back)
        self.reveal("law")
        self.play(ShowParts(law, [law.part("whole")]), self.panel.reach(letters), FadeIn(letters))

    def show(self, law: Formula, part: str, captions: dict[str, Label], move: Animation) -> None:
        """Show a letter of the law and what it does, while it does it."""
        self.play(ShowParts(law, [law.part(part)], run_time=0.8), FadeIn(captions[part]), move)
