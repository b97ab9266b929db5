"""The λ at which a plane falls flat, in *Directions that survive*."""

import numpy as np
from manim import DOWN, LEFT, RIGHT, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.eigenvectors import Shifted
from mathml_anim.components.meaning import mean
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import AreaScale, Eigenlines, GridTransform, arrow_on
from mathml_anim.components.typography import (
    Formula,
    Heading,
    MatrixFormula,
    Number,
    Panel,
    PointOut,
    ShowParts,
    Slider,
    SliderCurve,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import plane

CURVE = 0.45
"""The height of a determinant of one over its slider, in scene units."""


class LambdaMakesThePlaneFallFlat(LectureScene[Shifted]):
    """As λ slides, A − λI flattens the plane at each eigenvalue and crushes its eigenvector."""

    def construct(self) -> None:
        values, title = self.values, Heading("Lambda makes the plane fall flat")
        known, self.grid = values.survivors, plane(matrix=values.survivors.matrix, unit=1.0)
        grid, told = self.grid, LambdaColumn(values, self.grid, title)
        lines = Eigenlines(grid, [values.first_crushed, values.then_crushed])
        panel, area = Panel(title), AreaScale(grid, color="space", format_spec="", opacity=0.5)
        arrows = [arrow_on(grid, known.matrix @ known.eigen.vector(n), color="focus") for n in (0, 1)]
        grid.carry(*arrows)
        vanishing = mean(VGroup(*arrows), Role.SUBJECT, name="the eigenvectors")
        self.add(grid, panel, title)

        # From the law to a matrix that crushes
        self.wait_until("law")
        self.play(panel.reach(told.law), FadeIn(told.law, vanishing))
        self.wait_until("shift")
        self.play(panel.reach(told.shifted), FadeIn(told.shifted), *self.dim(told.law))
        self.wait_until("area")
        determinant = ShowParts(told.paper, [told.paper.part("determinant")])
        self.play(panel.reach(told.slider, told.paper), FadeIn(area, told.dial), determinant, run_time=0.8)

        # Slide: flat, turned over, flat again
        self.wait_until("slide")
        self.play(*told.slide_to(values.roots[0], self.until("first", at_most=4)), *self.dim(told.shifted))
        self.wait_until("first")
        self.play(PointOut(told.live))
        self.wait_until("crushed")
        self.play(FadeIn(lines.lines[0]))
        self.wait_until("over")
        self.play(*told.slide_to(values.roots[1], self.until("second", at_most=4)))
        self.wait_until("second")
        self.play(FadeIn(lines.lines[1]))
        self.add(lines)

        # On paper
        entries = told.entries(below=title)
        self.wait_until("paper")
        self.remove(vanishing)
        self.add(arrows[1])
        self.play(told.live.animate.set_opacity(0), FadeOut(told.law, told.shifted), run_time=0.5)
        self.play(FadeIn(entries), ShowParts(told.paper, [told.paper.part("polynomial")], run_time=1.5))
        self.play(Create(told.rest_of_curve(), run_time=self.until("roots", at_most=2)))
        both = VGroup(entries, told.paper)
        self.add(mean(both, Role.FORMULA, name="the determinant", spoken="the determinant, on paper"))
        self.reveal("roots")
        self.play(FadeIn(told.roots()))


class LambdaColumn:
    """What is written of an eigenvector's law and the determinant, and a slider for λ with the determinant's curve.

    Args:
        values: the matrix, and its determinants at each λ.
        grid: the plane that λ shifts.
        title: below which it stands.
    """

    def __init__(self, values: Shifted, grid: GridTransform, title: Heading) -> None:
        self._values, self._grid = values, grid
        (self.law, self.shifted), self.paper = laws(), polynomial(values)
        arrange_column(title, self.law, self.shifted, self.paper, gap=0.3)
        self.live = grid.show_determinant(Number(0, format_spec=".2f", size=0.4, name="determinant"))
        self.live.next_to(self.paper.part("determinant"), RIGHT, buff=0.14)
        self.live.shift((0, self.paper.baseline - self.live.baseline, 0))
        ends = values.shifts[0], values.shifts[-1]
        ticks = (ends[0], *values.roots, ends[1])
        self.slider = Slider(*ends, symbol="lambda", spoken="lambda", ticks=ticks, width=4.0)
        self.slider.next_to(self.paper, DOWN, buff=1.55, aligned_edge=LEFT)
        curve = SliderCurve(self.slider, values.shifts, values.determinants, unit=CURVE, name="the determinant")
        self.dial = VGroup(self.slider, curve, self.live)
        mean(self.dial, Role.SUBJECT, name="the determinant over lambda")

    def slide_to(self, value: float, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which λ slides to a value, and the plane follows."""
        matrix = self._values.survivors.matrix - value * np.eye(2)
        return self.slider.animate(run_time=run_time).set_value(value), self._grid.go_to(matrix, run_time=run_time)

    def entries(self, *, below: Heading) -> MatrixFormula:
        """Return A − λI, entry by entry, below the title."""
        shown = [[shown_number(entry, "g") for entry in row] for row in self._values.survivors.matrix.tolist()]
        rows = [[f"{x} - lambda" if r == c else x for c, x in enumerate(row)] for r, row in enumerate(shown)]
        entries = MatrixFormula(rows, before="A - lambda I =", size=0.42)
        arrange_column(below, entries, gap=0.3)
        return entries

    def rest_of_curve(self) -> Lines:
        """Return the curve of the determinant from the larger root on, where the plane does not follow."""
        values, rest = self._values, Lines("ink", width=4)
        pairs = zip(values.shifts.tolist(), values.determinants.tolist(), strict=True)
        at = [self.slider.point_at(x, height=CURVE * y) for x, y in pairs if x >= values.roots[1]]
        rest.points = segments(np.stack(at[:-1]), np.stack(at[1:]))
        return mean(rest.set_z_index(self.slider.knob.z_index), Role.AXIS, name="the rest of the curve")

    def roots(self) -> Spots:
        """Return the two zeros of the determinant, on the slider."""
        at = [self.slider.point_at(root) for root in self._values.roots]
        return Spots(at, color="change", name="roots").set_z_index(self.slider.knob.z_index)


def laws() -> tuple[Formula, Formula]:
    """Return what an eigenvector does, and the same with everything on one side."""
    yellow = {"bold(v)": "focus"}
    law = Formula("A bold(v) = lambda bold(v)", spoken="A v equals lambda v", colors=yellow)
    spoken = "A minus lambda I, times v, is zero"
    return law, Formula("(A - lambda I) bold(v) = {{ bold(0) : nothing }}", spoken=spoken, colors=yellow)


def polynomial(values: Shifted) -> Formula:
    """Return the determinant of A − λI, written out and hidden."""
    diagonal, product = (shown_number(x, "g") for x in (values.diagonal, values.product))
    return Formula(
        f"{{{{ det(A - lambda I) = : determinant }}}} {{{{ ({diagonal} - lambda)^2 - {product} : polynomial }}}}",
        spoken=f"the determinant of A minus lambda I is {diagonal} minus lambda, squared, minus {product}",
        size=0.38,
    ).set_opacity(0)
