"""The picture of *Matrices move space* in which an arrow keeps its recipe while space moves."""

from collections.abc import Sequence

from manim import LEFT, FadeIn, FadeOut

from lectures.linear_algebra.matrices_as_transformations import Recipe
from mathml_anim.components.transformations import BasisCombination, ColumnMatrix, ColumnSum, plane_beside_words
from mathml_anim.components.typography import Formula, Heading, Label, Panel, PointOut, ShowParts, arrange_column
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.matrices_as_transformations_arrows import (
    GAP,
    become_recipe,
    name_image,
    recipe_formula,
    result_of,
    shown,
    walk_along,
    yellow_arrow,
)


class TheRecipeSurvives(LectureScene[Recipe]):
    """Every vector keeps its recipe: the same combination, of the arrows where they have landed."""

    def construct(self) -> None:
        values, self.grid, title = self.values, plane_beside_words(), Heading(self.label("And every other arrow?"))
        self.matrix, self.words = ColumnMatrix(values.motion.matrix), recipe_formula(shown(values.weights))
        self.total = ColumnSum(values.motion.matrix, values.weights).set_opacity(0)
        arrange_column(title, self.matrix, self.words.set_opacity(0), self.total, gap=GAP)
        self.arrow, self.panel = yellow_arrow(values.weights, self.grid), Panel(title, self.matrix, width=0)
        self.add(self.grid, self.panel, title, self.matrix)
        self.walk()
        self.ride()
        self.compute()
        self.vary()

    def walk(self) -> None:
        """Show a vector, and walk along its recipe."""
        grid, words = self.grid, self.words
        self.wait_until("vector")
        self.play(self.arrow.grow())
        grid.carry(self.arrow)
        self.recipe = BasisCombination(grid, self.values.weights)
        self.wait_until("step_i")
        self.play(self.panel.reach(words), run_time=0.5)
        parts = [[words.part(name) for name in names] for names in (("v", "x", "first"), ("plus", "y", "second"))]
        self.play(self.recipe.walk(end=0.5, run_time=1), ShowParts(words, parts[0], run_time=1))
        self.wait_until("step_j")
        self.play(self.recipe.walk(start=0.5, run_time=1), ShowParts(words, parts[1], run_time=1))

    def ride(self) -> None:
        """Let both ride along with the grid: they still meet."""
        self.wait_until("act")
        self.play(self.grid.apply(self.values.motion.matrix, run_time=self.until("same", at_most=3)))
        self.play(name_image(self.arrow, run_time=self.until("same", at_most=0.5)))
        self.wait_until("same")
        self.play(walk_along(self.recipe))

    def compute(self) -> None:
        """Compute the landing spot from the same two numbers."""
        total, words = self.total, self.words
        self.wait_until("first")
        self.play(
            self.panel.reach(total),
            total.first_from(self.matrix),
            PointOut(words.part("x"), scale=1.5, color="focus"),
            PointOut(self.grid.i_hat.body, color="first"),
            *self.dim(self.arrow),
        )
        self.wait_until("second")
        self.play(
            total.second_from(self.matrix),
            PointOut(words.part("y"), scale=1.5, color="focus"),
            PointOut(self.grid.j_hat.body, color="second"),
        )
        self.result = result_of(total, self.values.lands, "focus")
        self.spot = coordinates(self.values.lands, self.recipe.tip)
        self.reveal("result")
        dimmed, bright = self.dim(words, self.grid.basis), self.brighten(self.arrow)
        self.play(self.panel.reach(self.result), FadeIn(self.result, self.spot), *dimmed, *bright)

    def vary(self) -> None:
        """Show that it is so for another recipe, and then for any."""
        another = self.values.another
        self.wait_until("every")
        words, total = self.stated(shown(another)), self.summed(another)
        self.play(
            self.total.become_sum(total),
            become_recipe(self.words, words),
            FadeOut(self.result, self.spot, run_time=0.5),
            self.recipe.become_recipe(another, self.arrow, run_time=self.until("multiplies", at_most=2)),
        )
        self.add(total, words)
        self.wait_until("multiplies")
        rule_words, rule = self.stated(("x", "y")), self.summed(("x", "y"))
        self.play(total.become_sum(rule), become_recipe(words, rule_words), *self.brighten(self.grid.basis))
        self.add(rule, rule_words)

    def stated(self, weights: Sequence[str]) -> Formula:
        """Return another recipe in words, where the first one stands."""
        return recipe_formula(weights).move_to(self.words, aligned_edge=LEFT)

    def summed(self, weights: Sequence[float | str]) -> ColumnSum:
        """Return the sum for another recipe, where the first one stands."""
        return ColumnSum(self.values.motion.matrix, weights).move_to(self.total, aligned_edge=LEFT)


def coordinates(point: Vector, at: Vector) -> Label:
    """Return a point's coordinates, beside where it is in the scene."""
    said = ", ".join(shown(point))
    return Label(f"$({said})$", at=at, side=LEFT, gap=0.3, color="focus", size=sizes.FORMULA, spoken=said)
