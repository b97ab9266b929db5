"""The pictures of *Rotate, stretch, rotate*: its question and what to keep; the rest is in files by its idea."""

import numpy as np
from manim import RIGHT, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.svd import Kept, Pairs
from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import (
    ColumnMatrix,
    Eigenlines,
    GridTransform,
    SVDEllipse,
    TurnMark,
    arrow_on,
)
from mathml_anim.components.typography import (
    Heading,
    Label,
    Objective,
    Panel,
    PointOut,
    Prose,
    Recap,
    SourceBadge,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots
from mathml_anim.maths.linear_maps import rotation
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import INPUTS, NEAR, UNIT, names_on, on_circle, plane, rename
from scenes.linear_algebra.svd_digit import ThreeLayersMakeADigit
from scenes.linear_algebra.svd_eigen import SingularIsNotEigen
from scenes.linear_algebra.svd_factors import RotateStretchRotate
from scenes.linear_algebra.svd_layers import LayersAddUp
from scenes.linear_algebra.svd_pair import APairStaysPerpendicular

__all__ = [
    "APairStaysPerpendicular",
    "EveryMatrixIsThree",
    "LayersAddUp",
    "RotateStretchRotate",
    "SingularIsNotEigen",
    "TheCircleBecomesAnEllipse",
    "ThreeLayersMakeADigit",
]


class TheCircleBecomesAnEllipse(LectureScene[Pairs]):
    """A matrix makes an ellipse of the circle, and the right angle between two arrows is lost."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("From circle to ellipse"), plane(unit=NEAR, opacity=0.7)
        matrix = ColumnMatrix(values.factored.matrix)
        ask = Prose("Does any pair stay perpendicular?", size=sizes.LABEL)
        arrange_column(title, matrix.formula, ask, gap=0.6)
        panel = Panel(title, matrix.formula)
        circle = SVDEllipse(grid, values.factored.svd, colors=("first", "second")).set_angle(0)
        self.add(grid, panel, title)

        # A turn leaves no arrow on its line
        self.add(circle)
        circle.curve.set_opacity(0)
        self.wait_until("none")
        self.play(grid.apply(rotation(1.0), path="turning", run_time=self.until("all", at_most=1.8)))
        self.wait_until("all")
        self.play(grid.reset(path="turning", run_time=1.2))

        # All arrows of length one
        self.remove(circle)
        self.add(circle.pair, circle.corner)
        circle.curve.set_stroke(opacity=1).set_fill(opacity=0.07)
        self.wait_until("circle")
        length = self.until("matrix", at_most=2.5)
        self.play(Create(circle.curve, run_time=length), circle.turn_to(2 * np.pi, run_time=length))
        self.add(circle)

        # The matrix acts, seen from further away
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula), grid.animate.set_unit(UNIT), run_time=self.until("act", at_most=1.2))
        self.wait_until("act")
        self.play(grid.apply(values.factored.matrix, run_time=self.until("ellipse", at_most=2.5)))
        self.wait_until("ellipse")
        self.play(PointOut(circle.curve, scale=1))

        # The right angle is lost
        self.wait_until("angle")
        green, red = values.factored.matrix.T
        arc = TurnMark(green, red, centre=grid.origin, radius=1.3, tip=False, color="focus", name="the angle")
        shown = Label(f"{shown_number(values.angle, '.0f')}°", color="focus").move_to(grid.origin + 1.75 * arc.way_out)
        self.play(Create(arc), FadeIn(shown))
        self.reveal("question")
        self.play(panel.reach(ask), FadeIn(ask))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("take any matrix apart", width=layout.COLUMN.width)
        self.play(FadeOut(matrix.formula, ask, arc, shown), run_time=0.4)
        self.play(FadeIn(aim), panel.reach(aim), grid.reset(run_time=2))


class EveryMatrixIsThree(LectureScene[Kept]):
    """What to keep: turn, stretch, turn; and the smallest layer may go."""

    def construct(self) -> None:
        values, grid = self.values, plane()
        recap = Recap(("Turn, stretch, turn", "Stretches: singular values", "Keep the largest layers"), width=4.2)
        panel, ellipse = Panel(recap), on_circle(values.factored, grid)
        names_on(ellipse).set_opacity(0)
        self.add(grid, panel, recap.title, ellipse)

        # Turn, stretch, turn
        self.wait_until("turn")
        length = self.until("stretch", at_most=2.5)
        self.play(FadeIn(recap.point(0), run_time=length), ellipse.to_stage(1, run_time=length))
        self.wait_until("stretch")
        self.play(ellipse.to_stage(2, run_time=1.5))
        self.play(ellipse.to_stage(3, run_time=1.5))
        self.wait_until("axes")
        self.play(FadeIn(recap.point(1)), *rename(ellipse, "sigma_# bold(u)_#", "sigma # u #"))
        self.add(ellipse)

        # Without the smallest layer
        self.wait_until("drop")
        flat = grid.go_to(values.factored.svd.rank(1), run_time=2)
        self.play(FadeIn(recap.point(2)), flat, ellipse.arrows[1].animate(run_time=2).set_opacity(0))

        # And data?
        self.wait_until("data")
        self.play(FadeOut(ellipse), *self.dim(*recap.points_said), run_time=0.5)
        self.play(grid.reset(run_time=0.8), grid.animate(run_time=0.8).set_unit(1.0))
        points = Spots(grid.to_scene(values.flowers), color="space", radius=0.06, front=False, name="irises")
        self.play(FadeIn(points, self.axis_names(grid), SourceBadge(values.source.badge)), run_time=0.6)
        self.wait_until("along")
        way = values.directions.vt[0]
        arrow = arrow_on(grid, (2, 0), color="focus", label="$bold(v)_1$", side="right", spoken="v one")
        self.play(arrow.grow(run_time=0.5))
        self.play(arrow.turn_to(2 * way, run_time=self.until("longest", at_most=1.5)))
        self.wait_until("longest")
        cloud = CovarianceEllipse.of_points(values.flowers, centre=grid.origin, unit=grid.unit, color="ink")
        self.play(Create(Eigenlines(grid, [way]).lines), FadeIn(cloud.inside, cloud.outline))

    def axis_names(self, grid: GridTransform) -> VGroup:
        """Return what is measured along the two axes."""
        across, up = (f"{name} (cm)" for name in self.values.names)
        left, top = np.array([INPUTS.right, grid.origin[1] + 0.3, 0]), np.array([grid.origin[0], 3.3, 0])
        length = Label(across, at=left, side=RIGHT, color="mute")
        width = Label(up, at=top, side=RIGHT, color="mute")
        return mean(VGroup(length, width), Role.LABEL, name="the axes", text=f"{across}, {up}")
