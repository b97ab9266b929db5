"""The pictures of *How much does area grow?*: its question and what to keep; those between are in files by idea."""

from manim import RIGHT, Create, FadeIn, FadeOut, GrowFromCenter

from lectures.linear_algebra.determinants import Puddle, TurnedOver
from mathml_anim.components.transformations import AreaScale, ColumnMatrix, GridTransform, PlaneFigure
from mathml_anim.components.typography import Formula, Heading, Objective, Panel, Recap, arrange_column
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.linear_algebra.determinants_areas import EveryPatchGrowsAlike, LongArrowsMislead
from scenes.linear_algebra.determinants_box import TheBoxGrows
from scenes.linear_algebra.determinants_plane import CENTRE, plane, turn_mark
from scenes.linear_algebra.determinants_sign import PredictTheFactor, RankOneFlattens, TheSquareTurnsOver
from scenes.linear_algebra.determinants_slides import SlideToARectangle

__all__ = [
    "EveryPatchGrowsAlike",
    "EverythingGrows",
    "LongArrowsMislead",
    "OneNumberForEveryShape",
    "PredictTheFactor",
    "RankOneFlattens",
    "SlideToARectangle",
    "TheBoxGrows",
    "TheSquareTurnsOver",
]


class EverythingGrows(LectureScene[Puddle]):
    """A matrix makes a puddle larger: by how much?"""

    def construct(self) -> None:
        values = self.values
        grid, title = GridTransform(origin=CENTRE, basis=False), Heading("How much does area grow?")
        matrix = ColumnMatrix(values.growth.matrix)
        ask = Formula("times thin ?", spoken="times what?", size=0.9, color="focus")
        arrange_column(title, matrix.formula, ask, gap=0.6)
        puddle, panel = PlaneFigure(grid, [values.outline], name="a puddle of paint"), Panel(title, width=0)
        self.add(grid, panel, title)

        # A puddle, and a matrix
        self.wait_until("puddle")
        self.play(GrowFromCenter(puddle))
        self.wait_until("matrix")
        self.play(panel.reach(title, matrix.formula), FadeIn(matrix.formula))
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=self.until("much", at_most=2.5)))

        # By how much? One number says it
        self.wait_until("much")
        self.play(panel.reach(title, ask), FadeIn(ask))
        self.wait_until("slanted")
        self.play(puddle.animate.set_fill(opacity=0.8))
        self.wait_until("number")
        self.play(puddle.animate.set_fill(opacity=0.45), ask.animate.scale(1.3).shift(0.3 * RIGHT))
        others = PlaneFigure(grid, values.others, name="other puddles")
        self.reveal("every")
        self.play(FadeIn(others))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("see how much\narea grows", width=layout.COLUMN.width)
        arrange_column(title, aim, gap=0.6)
        self.play(FadeOut(matrix.formula, ask), run_time=0.4)
        self.play(panel.reach(title, aim), FadeIn(aim), grid.reset(run_time=2))


class OneNumberForEveryShape(LectureScene[TurnedOver]):
    """What to keep: the factor, its sign, and zero."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        recap = Recap(("Size: growth of area", "Minus: turned over", "Zero: flat for good"), width=4.3)
        area = AreaScale(grid, format_spec="")
        halfway = (values.growth.matrix + values.swapped.matrix) / 2
        panel = Panel(recap.title, recap.point(0))
        self.add(grid, area, panel, recap.title)

        # The factor, its sign, and zero
        self.wait_until("grow")
        self.play(FadeIn(recap.point(0)), grid.apply(values.growth.matrix, run_time=self.until("minus", at_most=2)))
        self.wait_until("minus")
        self.play(
            panel.reach(recap.point(1)),
            FadeIn(recap.point(1)),
            grid.go_to(values.swapped.matrix, run_time=self.until("zero", at_most=2)),
        )
        self.wait_until("zero")
        self.play(panel.reach(recap.point(2)), FadeIn(recap.point(2)), grid.go_to(halfway, run_time=1.5))

        # Look at the two arrows, and then: how far do they agree?
        self.wait_until("arrows")
        self.play(grid.go_to(values.growth.matrix, run_time=2))
        self.wait_until("next")
        self.play(FadeOut(area), Create(turn_mark(grid, *values.growth.lands)))
