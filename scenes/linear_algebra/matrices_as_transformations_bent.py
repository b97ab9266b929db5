"""The picture of *Matrices move space* in which lines bend, and a recipe no longer says where its vector lands."""

from collections.abc import Sequence

import numpy as np
from manim import UP, UR, Circle, Create, FadeIn, FadeOut, Line, VGroup, VMobject

from lectures.linear_algebra.matrices_as_transformations import Bent, Motion
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.transformations import BasisCombination, ColumnMatrix, GridTransform, arrow_on
from mathml_anim.components.typography import Heading, Label, Panel, PointOut, Prose, arrange_column, word
from mathml_anim.components.vectors import Spot, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrices_as_transformations_arrows import parallels

SIDE = np.linspace(0, 1, 20)[:, None]
UNIT_SQUARE = np.concatenate([SIDE * (1, 0), (1, 0) + SIDE * (0, 1), (1, 1) - SIDE * (1, 0), (0, 1) - SIDE * (0, 1)])


class BentLinesBreakTheRecipe(LectureScene[Bent]):
    """Where lines bend, a vector no longer lands where its recipe says; as they straighten, the two meet."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Straight or bent?"))
        self.grid = GridTransform(origin=(2.6, -1.7), unit=2.2)
        matrix = ColumnMatrix(values.motion.matrix, symbol="")
        rules = [word(self.label(text)) for text in ("Straight and parallel", "Evenly spaced", "Fixed origin")]
        name = Prose(self.label("= linear"), size=sizes.LABEL, color="focus", weight=sizes.TITLE_WEIGHT)
        arrange_column(title, matrix, *rules, name, gap=0.35)
        self.arrow = arrow_on(self.grid, values.weights, color="focus", name="the yellow arrow")
        self.panel = Panel(title, width=0)
        self.grid.carry(self.arrow)
        self.add(self.grid, self.arrow, self.panel, title)
        self.bend()
        self.part()
        self.straighten(matrix)
        self.recite(rules)
        self.reveal("name")
        self.play(self.panel.reach(name), FadeIn(name), *self.dim(matrix))

    def bend(self) -> None:
        """Move space as no matrix does: its lines bend, its squares are unequal."""
        grid = self.grid
        self.wait_until("warp")
        self.play(grid.warp(self.values.warp, run_time=self.until("bend", at_most=2.5)))
        self.wait_until("bend")
        bent = mean(outline(grid, np.linspace((-4, 1), (3, 1), 200), stroke_width=5), Role.AXIS)
        self.play(Create(bent), *self.dim(self.arrow), run_time=self.until("squares", at_most=1.5))
        self.wait_until("squares")
        self.cells = mark(VGroup(*(outline(grid, UNIT_SQUARE + c, fill_opacity=0.4) for c in ((-4, 0), (-2, 0)))))
        self.play(FadeOut(bent), FadeIn(self.cells))

    def part(self) -> None:
        """Show where the recipe ends, where the arrow really is, and the gap between them."""
        grid, self.recipe = self.grid, BasisCombination(self.grid, self.values.weights)
        self.wait_until("breaks")
        self.play(
            FadeOut(self.cells),
            *self.dim(grid.lines, grid.axes),
            *self.brighten(self.arrow),
            self.recipe.walk(run_time=self.until("recipe", at_most=2.5)),
        )
        self.gap = RecipeGap(self.recipe, self.arrow)
        says = Label(self.label("recipe"), at=self.gap.here, side=UR)
        self.wait_until("recipe")
        self.play(FadeIn(self.gap.here, says), *self.dim(grid.basis))
        self.reveal("really")
        wide = Label(self.label("gap"), at=self.gap.line, side=UP)
        self.play(FadeIn(self.gap.there, scale=3), Create(self.gap.line), FadeIn(wide), run_time=0.8)
        self.remove(*self.gap)
        self.add(self.gap.close_as_they_meet())
        self.wait_until("linear")
        self.play(FadeOut(wide, says), run_time=0.5)

    def straighten(self, matrix: ColumnMatrix) -> None:
        """Let the matrix with the same landing spots straighten the lines, until the two meet."""
        grid, gap = self.grid, self.gap
        self.play(
            self.panel.reach(matrix),
            FadeIn(matrix),
            *self.brighten(grid.lines, grid.axes, grid.basis),
            run_time=self.until("meets", at_most=0.5),
        )
        seconds = self.until("meets", at_most=2.5)
        self.play(
            grid.go_to(self.values.motion.matrix, run_time=seconds),
            gap.here.animate(run_time=seconds).set_stroke(opacity=0),
        )
        self.wait_until("meets")
        self.play(FadeOut(gap), PointOut(self.arrow.body, color="focus"))

    def recite(self, rules: Sequence[Prose]) -> None:
        """Show what makes it linear: straight parallel lines, even spacing and the origin."""
        lines, equal = parallels(self.grid, (-2.2, 3)), ruler(self.grid, self.values.motion)
        origin = Spot(self.grid.origin, radius=0.15, name="the origin")
        self.wait_until("straight")
        self.play(FadeOut(self.recipe, self.arrow), self.panel.reach(rules[-1]), Create(lines), FadeIn(rules[0]))
        self.wait_until("even")
        self.play(Create(equal), FadeIn(rules[1]))
        self.wait_until("origin")
        self.play(FadeIn(origin, scale=3), FadeIn(rules[2]), FadeOut(equal))


class RecipeGap(VGroup):
    """A ring where a recipe ends, a dot where its arrow really ends, and the line between them."""

    def __init__(self, recipe: BasisCombination, arrow: VectorArrow) -> None:
        self.recipe, self.arrow = recipe, arrow
        self.here = mark(Circle(0.22, color=paint("ink"), stroke_width=5), "where the recipe ends").move_to(recipe.tip)
        self.there = Spot(arrow.head, radius=0.12, name="where the arrow ends")
        self.line = VMobject(color=paint("ink"), stroke_width=7)
        super().__init__(self.line, self.here, self.there)
        self.follow()

    def follow(self) -> "RecipeGap":
        """Show where the arrow ends now, and how far from its recipe; return self."""
        self.there.move_to(self.arrow.head)
        self.line.points = between(self.recipe.tip, self.arrow.head, self.here.width / 2, self.there.width / 2)
        return self

    def close_as_they_meet(self) -> "RecipeGap":
        """Come to the front as one thing, and follow the arrow from now on; return self."""
        mark(self.set_z_index(layers.LABELS), "the gap")
        self.add_updater(lambda _: self.follow())
        return self


def outline(grid: GridTransform, points: Vector, *, stroke_width: float = 3, fill_opacity: float = 0) -> VMobject:
    """Return a path through the images of plane points (n, 2), in the colour of what is spoken of."""
    path = VMobject(color=paint("focus"), stroke_width=stroke_width, fill_opacity=fill_opacity)
    return path.set_points_as_corners(grid.image(points))


def between(start: Vector, end: Vector, before: float, after: float) -> Vector:
    """Return the cubic points of a line from one point to another, short of both; none where they are near."""
    way = end - start
    length = float(np.linalg.norm(way))
    if length <= before + after:
        return np.zeros((0, 3))
    ends = start + np.array([[before / length], [1 - after / length]]) * way
    return segments(ends[:1], ends[1:])


def ruler(grid: GridTransform, motion: Motion) -> VGroup:
    """Return a line across the grid's parallels under a matrix, with a dot at each of three, equally far apart."""
    across = np.array([-motion.i_lands[1], motion.i_lands[0]])
    across = across * (motion.j_lands @ across) / (across @ across)
    feet = grid.to_scene(2.1 * motion.i_lands - motion.j_lands + np.outer((0, 1, 2), across))
    line = Line(feet[0], feet[2], color=paint("ink"))
    return mark(VGroup(line, Spots(feet, color="ink")).set_z_index(layers.LABELS), "equal distances")
