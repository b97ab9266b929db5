"""The picture of *How far can a few vectors reach?* in which a grid along two arrows gives every point an address."""

from collections.abc import Sequence

import numpy as np
from manim import RIGHT, UL, UP, Create, FadeIn, FadeOut, Line, Star, VGroup

from lectures.linear_algebra.span_basis_rank import Reached
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import Heading, Label, Panel, PointOut, arrange_column, shown_number, word
from mathml_anim.components.vectors import ArrowSteps, LinearCombination, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.span_basis_rank_arrows import ORIGIN, UNIT, amount, mixed, named, treasure

FAR = 9
"""How far a line of the new grid is drawn each way, in its squares: across the frame."""


def address(numbers: Vector, at: Star) -> Label:
    """Return two numbers beside the treasure."""
    x, y = (shown_number(number, "g") for number in numbers)
    return Label(f"$({x}, {y})$", at=at, side=UL, color="focus", size=sizes.FORMULA, spoken=f"{x}, {y}")


def line_on(grid: GridTransform, ends: Sequence[Sequence[float]], color: str) -> Line:
    """Return the line between two addresses of a grid that has moved."""
    return mean(Line(*grid.image(np.array(ends)), color=paint(color), stroke_width=6), Role.AXIS)


class EveryPointHasOneAddress(LectureScene[Reached]):
    """A grid along a and b gives the treasure another address, where two lines cross once."""

    def construct(self) -> None:
        values, title = self.values, Heading("One address each")
        self.grid = grid = GridTransform(origin=ORIGIN, unit=UNIT, basis=False, opacity=0.55)
        self.star, panel = treasure(values.point, grid), Panel(title)
        a, b = named("a", values.a, grid, side="left"), named("b", values.b, grid)
        self.add(grid, panel, title)

        # On the usual grid
        self.play(a.grow(), b.grow())
        self.wait_until("treasure")
        self.play(FadeIn(self.star, scale=2))
        self.wait_until("usual")
        steps = ArrowSteps(VectorArrow(values.point, tail=grid.origin, unit=grid.unit))
        usual = address(values.point, self.star)
        self.play(steps.walk(run_time=1.2), FadeIn(usual), *self.dim(a, b))
        self.wait_until("grid")
        self.play(FadeOut(steps, usual), *self.brighten(a, b), run_time=0.5)

        # On a grid along a and b
        self.play(grid.go_to(np.column_stack([values.b, values.a]), run_time=self.until("along_a", at_most=2.2)))
        both = mixed("ab", (values.a, values.b), (1, 0), grid)
        both.sum.set_opacity(0)
        self.wait_until("along_a")
        self.add(both)
        new, used = self.count_along(both, a, b)
        self.cross(both, new, used)

        # Every other point has one too
        star = self.star.add_updater(lambda found: found.move_to(both.sum.head))
        self.play(both.animate.set_weights(values.another), run_time=1.5)
        self.play(FadeIn(address(values.another, star)), run_time=0.5)
        name = word("basis", color="focus")
        arrange_column(title, name, gap=0.7)
        self.wait_until("basis")
        self.play(panel.reach(name), FadeIn(name))

    def count_along(self, both: LinearCombination, a: VectorArrow, b: VectorArrow) -> tuple[Label, VGroup]:
        """Count how often a and b fit on the way to the treasure; return its address, and how much is used."""
        x, y = self.values.weights
        self.play(FadeOut(a, b), both.animate.set_weights((x, 0)), run_time=1)
        of_a = amount(both, 0, x, side=RIGHT)
        self.play(FadeIn(of_a), run_time=0.5)
        self.wait_until("along_b")
        self.play(both.animate.set_weights((x, y)), run_time=1)
        of_b, new = amount(both, 1, y, side=UP), address(self.values.weights, self.star)
        self.play(FadeIn(new, of_b), run_time=0.5)
        return new, VGroup(of_a, of_b)

    def cross(self, both: LinearCombination, new: Label, used: VGroup) -> None:
        """Show the two lines of the new grid that cross at the treasure, and only there; then take all of it away."""
        x, y = self.values.weights
        one = line_on(self.grid, [(-FAR, x), (FAR, x)], "change")
        other = line_on(self.grid, [(y, -FAR), (y, FAR)], "space")
        self.wait_until("second")
        self.play(PointOut(new.words, scale=1.3, color="ink"))
        self.wait_until("one")
        self.play(Create(one), *self.dim(both))
        self.wait_until("two")
        self.play(Create(other))
        self.reveal("cross")
        self.play(PointOut(self.star, scale=1.6))
        self.wait_until("every")
        self.play(FadeOut(one, other, new, used), *self.brighten(both), run_time=0.5)
