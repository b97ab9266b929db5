"""The pictures of *Directions that survive*: its question and what to keep; the rest is in files by its idea."""

from manim import Circle, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.eigenvectors import Recap as Kept
from lectures.linear_algebra.eigenvectors import Turned
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, Eigenlines, TurnMark, arrow_on
from mathml_anim.components.typography import (
    Heading,
    Label,
    Objective,
    Panel,
    Prose,
    Recap,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_lambda import LambdaMakesThePlaneFallFlat
from scenes.linear_algebra.eigenvectors_lines import EigenlinesStay, OneOfThreeIsOnlyStretched, SomeStayOnTheirLine
from scenes.linear_algebra.eigenvectors_plane import UNIT, plane
from scenes.linear_algebra.eigenvectors_powers import FibonacciFindsItsLine
from scenes.linear_algebra.eigenvectors_pulled import TheLongestStretchWins
from scenes.linear_algebra.eigenvectors_repeated import PowersAreEasy

__all__ = [
    "EigenlinesStay",
    "FibonacciFindsItsLine",
    "LambdaMakesThePlaneFallFlat",
    "MostArrowsTurn",
    "OneOfThreeIsOnlyStretched",
    "PowersAreEasy",
    "SomeStayOnTheirLine",
    "StretchedButNotTurned",
    "TheLongestStretchWins",
]


class MostArrowsTurn(LectureScene[Turned]):
    """A matrix knocks one arrow off its line, and then another."""

    def construct(self) -> None:
        values, title = self.values, Heading("Most arrows turn")
        self.grid, matrix = plane(), ColumnMatrix(values.matrix)
        ask = Prose("Does every arrow turn?", size=sizes.LABEL)
        arrange_column(title, matrix.formula, ask, gap=0.6)
        panel = Panel(title, matrix.formula)
        self.add(self.grid, panel, title)

        # An arrow and its line
        line, arrow = self.on_its_line(0)
        self.wait_until("arrow")
        self.play(arrow.grow(), Create(line))
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))

        # The matrix knocks it off
        self.wait_until("act")
        self.grid.carry(arrow)
        self.play(self.grid.apply(values.matrix, run_time=self.until("turn", at_most=2.5)))
        self.wait_until("turn")
        angle = self.angle(0)
        self.play(Create(angle[0]), FadeIn(angle[1]))

        # And another
        self.wait_until("another")
        self.play(FadeOut(line, arrow, angle), self.grid.reset(run_time=0.8), run_time=0.8)
        line, arrow = self.on_its_line(1)
        self.play(arrow.grow(run_time=0.6), FadeIn(line, run_time=0.6))
        self.grid.carry(arrow)
        self.play(self.grid.apply(values.matrix, run_time=1.2))
        angle = self.angle(1)
        self.wait_until("off")
        self.play(Create(angle[0]), FadeIn(angle[1]))

        # Does every arrow turn?
        self.reveal("question")
        self.play(panel.reach(ask), FadeIn(ask))
        self.wait_until("objective")
        aim = Objective("find the directions that survive", width=layout.COLUMN.width)
        self.play(FadeOut(matrix.formula, ask, angle), run_time=0.4)
        self.play(FadeIn(aim), panel.reach(aim), self.grid.reset(run_time=2))

    def on_its_line(self, number: int) -> tuple[Eigenlines, VectorArrow]:
        """Return one of the arrows, and the line on which it lies."""
        vector = self.values.vectors[number]
        line = Eigenlines(self.grid, [vector], color="ink", width=2.5)
        mean(line, Role.AXIS, name="the line of the arrow")
        return line, arrow_on(self.grid, vector)

    def angle(self, number: int) -> VGroup:
        """Return the arc from an arrow's line to the arrow, and how many degrees it spans."""
        values = self.values
        pair, centre = (values.vectors[number], values.images[number]), self.grid.origin
        arc = TurnMark(*pair, centre=centre, radius=2.2, tip=False, color="change", name="the angle")
        shown = shown_number(values.angles[number], ".0f")
        return VGroup(arc, Label(f"{shown}°", color="change").move_to(centre + 2.75 * arc.way_out))


class StretchedButNotTurned(LectureScene[Kept]):
    """What to keep: eigenlines stay, eigenvalues flatten, powers are easy; and a rotation has none."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        known = values.survivors
        recap = Recap(
            ("Eigenvectors keep their line", "Eigenvalues: where $A - lambda I$ falls flat", "Powers become easy"),
            width=layout.COLUMN.width,
        )
        said = "the eigenvalues are where A minus lambda I falls flat"
        mean(recap.point(1)[1], Role.PROSE, name="the second sentence", text="where A − λI falls flat", spoken=said)
        line = Eigenlines(grid, known.eigen.vectors.T)
        self.add(grid, Panel(recap), recap.title)
        self.play(FadeIn(line))

        # Three things to keep
        self.wait_until("line")
        self.play(FadeIn(recap.point(0)), grid.apply(known.matrix, run_time=self.until("flat", at_most=2.5)))
        self.wait_until("flat")
        self.play(FadeIn(recap.point(1)), grid.go_to(values.flat, run_time=self.until("powers", at_most=2)))
        self.wait_until("powers")
        self.play(FadeIn(recap.point(2)), grid.reset(run_time=1.5))

        # A rotation leaves no line
        self.wait_until("rotation")
        self.play(FadeOut(line), grid.go_to(values.turn, path="turning", run_time=2))
        self.wait_until("next")
        circle = mean(Circle(UNIT, color=paint("focus"), stroke_width=5).move_to(grid.to_scene((0, 0))), Role.SUBJECT)
        self.play(grid.reset(run_time=0.8), Create(circle, run_time=0.8))
        grid.carry(circle)
        self.play(grid.apply(known.matrix, run_time=1.5))
