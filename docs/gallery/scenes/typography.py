"""One plain Manim scene for every component of typography: text, formulas and cards."""
# ruff: noqa: D102

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Dot, Scene, VGroup

from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, GridTransform, quiet_plane
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Backing,
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
    Slider,
    SliderCurve,
    SourceBadge,
    Title,
    arrange_column,
)


class TitleScene(Scene):
    """Title"""

    def construct(self) -> None:
        title = Title("Directions that survive")
        self.add(title)


class ProseScene(Scene):
    """Prose"""

    def construct(self) -> None:
        title = Title("Directions that survive")
        words = Prose("Most arrows are turned by $A$; a few are only stretched.")
        arrange_column(title, words)
        self.add(title, words)


class LabelScene(Scene):
    """Label"""

    def construct(self) -> None:
        dot = Dot(radius=0.12, color=paint("focus"))
        self.add(GridTransform([[1, 1], [0, 1]], basis=False), dot, Label("the origin stays", at=dot, side=DOWN))
        self.play(dot.animate.shift(2 * RIGHT + UP))
        self.add(Label("$bold(v)$", color="focus").follow(dot, side=UP))


class FormulaScene(Scene):
    """Formula"""

    def construct(self) -> None:
        law = Formula("A bold(v) = {{ 3 : factor }} bold(v)", spoken="A v is three v", colors={"bold(v)": "focus"})
        self.add(law.scale(2))
        self.play(law.part("factor").animate.set_color(paint("change")))


class MatrixFormulaScene(Scene):
    """MatrixFormula"""

    def construct(self) -> None:
        matrix = MatrixFormula([[2, 1], [1, 2]], before="A =", column_colors=BASIS_COLORS)
        self.add(matrix.scale(2))
        self.play(matrix.column(1).animate.set_opacity(0.35))


class NumberScene(Scene):
    """Number"""

    def construct(self) -> None:
        loss = Number(12.5, format_spec=".2f", anchor=ORIGIN, color="focus", size=1.2)
        self.play(loss.animate.set_value(-0.37), run_time=1)


class SourceBadgeScene(Scene):
    """SourceBadge"""

    def construct(self) -> None:
        self.add(SourceBadge("Fisher, 1936 · iris"))


class CodeBeatScene(Scene):
    """CodeBeat"""

    def construct(self) -> None:
        code = "A = np.array([[2, 1], [1, 2]])\nv = np.array([1, 1])\nA @ v  # three times v"
        beat = CodeBeat(code, spoken="A times v is three times v")
        self.add(beat.scale(1.6))
        self.play(beat.animate.focus(2))


class QuizCardScene(Scene):
    """QuizCard"""

    def construct(self) -> None:
        card = QuizCard("Which arrow keeps its direction?", options=("$(1, 0)$", "$(1, 1)$", "neither"), correct=1)
        self.play(card.think(run_time=1))
        self.play(card.reveal())


class ObjectiveScene(Scene):
    """Objective"""

    def construct(self) -> None:
        self.add(Objective("read where space goes from the columns of a matrix"))


class RecapScene(Scene):
    """Recap"""

    def construct(self) -> None:
        recap = Recap(("Columns say where $hat(i)$ and $hat(j)$ land.", "Lines stay lines.", "The origin stays put."))
        self.play(recap.enter())


class SliderScene(Scene):
    """Slider"""

    def construct(self) -> None:
        slider = Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 2, 3, 4), width=8)
        self.add(slider)
        self.play(slider.animate.set_value(3))


class SliderCurveScene(Scene):
    """SliderCurve"""

    def construct(self) -> None:
        slider, at = Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 3, 4), width=8), np.linspace(0, 4, 81)
        self.add(slider, SliderCurve(slider, at, (2 - at) ** 2 - 1, unit=0.9))
        self.play(slider.animate.set_value(3.4))


class BackingScene(Scene):
    """Backing"""

    def construct(self) -> None:
        words = VGroup(Prose("Legible, even here"), Prose("over a busy ground")).arrange(DOWN, aligned_edge=LEFT)
        self.add(GridTransform([[2, 1], [1, 2]], basis=False), Backing(words, padding=0.3), words)


class HeadingScene(Scene):
    """Heading"""

    def construct(self) -> None:
        title, words = Heading("How far can a few vectors reach?"), Prose("As far as their sums go.")
        arrange_column(title, words)
        self.add(quiet_plane(), title, words)


class PanelScene(Scene):
    """Panel"""

    def construct(self) -> None:
        title, matrix = Heading("Matrices move space"), ColumnMatrix([[2, 1], [1, 2]])
        arrange_column(title, matrix)
        panel = Panel(title)
        self.add(GridTransform([[2, 1], [1, 2]], basis=False), panel, title)
        self.play(panel.reach(matrix))
        self.add(matrix)


class PointOutScene(Scene):
    """PointOut"""

    def construct(self) -> None:
        words = VGroup(Prose("This is said before,"), Prose("and this is said now.")).arrange(DOWN)
        self.add(words)
        self.play(PointOut(words[1], scale=1.4), run_time=0.5, rate_func=lambda share: share)
