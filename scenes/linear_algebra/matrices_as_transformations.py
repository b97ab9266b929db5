"""The pictures of *Matrices move space*: its first matrix, and what to keep; the others are in files by their idea."""

from manim import LEFT, RIGHT, Create, FadeIn, FadeOut

from lectures.linear_algebra.matrices_as_transformations import Motion, Sequel
from mathml_anim.components.transformations import (
    BasisCombination,
    ColumnMatrix,
    GridTransform,
    LandingSpot,
    arrow_on,
    plane_beside_words,
)
from mathml_anim.components.typography import Heading, Panel, PointOut, Recap, arrange_column
from mathml_anim.components.vectors import Arrows, Spot
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrices_as_transformations_arrows import (
    GAP,
    name_image,
    parallels,
    point_out_columns,
    standing_on,
    walk_along,
    where_it_goes,
    yellow_arrow,
)
from scenes.linear_algebra.matrices_as_transformations_bent import BentLinesBreakTheRecipe
from scenes.linear_algebra.matrices_as_transformations_motions import ColumnsTellTheMotion, TheMirrorSwapsTheArrows
from scenes.linear_algebra.matrices_as_transformations_pixels import APictureLeans, EveryPixelFollows
from scenes.linear_algebra.matrices_as_transformations_recipe import TheRecipeSurvives
from scenes.linear_algebra.matrices_as_transformations_rows import ReadDownNotAcross

__all__ = [
    "APictureLeans",
    "BentLinesBreakTheRecipe",
    "ColumnsAreLandingSpots",
    "ColumnsTellTheMotion",
    "EveryPixelFollows",
    "ReadDownNotAcross",
    "TheMirrorSwapsTheArrows",
    "TheRecipeSurvives",
    "TheWholeGridMoves",
]


class TheWholeGridMoves(LectureScene[Motion]):
    """A matrix moves the whole grid, and its columns are where the two basis arrows land."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading(self.label("The whole grid moves")), plane_beside_words(basis=False)
        grid.reference.set_stroke(opacity=0.5)
        matrix = ColumnMatrix(values.matrix)
        columns = [matrix.column(number) for number in (0, 1)]
        arrange_column(title, matrix, gap=GAP)
        panel = Panel(title, width=0)
        self.add(panel, title)

        # The plane, and two arrows
        self.play(grid.enter(run_time=self.until("plane", at_most=3)))
        self.wait_until("i_hat")
        self.play(grid.i_hat.grow())
        self.wait_until("j_hat")
        self.play(grid.j_hat.grow())
        self.remove(grid.i_hat, grid.j_hat)
        grid.add(grid.basis)

        # A matrix acts
        self.wait_until("matrix")
        self.play(panel.reach(matrix), FadeIn(matrix.formula))
        self.wait_until("act")
        self.play(grid.apply(values.matrix, run_time=self.until("ask_i", at_most=3)))

        # Each landing spot is walked to and counted, and it is a column
        self.wait_until("ask_i")
        self.play(PointOut(grid.i_hat.body, color="first"), *self.dim(columns[1]))
        self.wait_until("i_steps")
        steps = self.count(grid, values.i_lands, "first_column")
        first = LandingSpot(values.i_lands, 0, at=grid.i_hat.label, side=RIGHT)
        self.play(first.come_from(matrix), FadeOut(steps))
        self.wait_until("ask_j")
        self.play(PointOut(grid.j_hat.body, color="second"), *self.brighten(columns[1]), *self.dim(columns[0]))
        self.wait_until("j_steps")
        steps = self.count(grid, values.j_lands, "second_column")
        second = LandingSpot(values.j_lands, 1, at=grid.j_hat.label, side=LEFT)
        self.play(second.come_from(matrix), FadeOut(steps))

        # So the columns are landing spots
        self.reveal("rule")
        self.play(matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words), *self.brighten(columns[0]))
        self.add(matrix)

    def count(self, grid: GridTransform, spot: Vector, cue: str) -> Arrows:
        """Walk to a point step by step, until a cue; return the steps."""
        steps = unit_steps(grid, spot)
        self.play(steps.grow(run_time=self.until(cue, at_most=2)))
        self.wait_until(cue)
        return steps


class ColumnsAreLandingSpots(LectureScene[Sequel]):
    """What to keep: columns are landing spots, recipes survive, lines stay lines."""

    def construct(self) -> None:
        self.grid, recipe = plane_beside_words(), self.values.recipe
        points = ("Columns: landing spots", "Recipes survive", "Straight, even, fixed origin")
        self.recap = Recap([self.label(point) for point in points], title=self.label("What to keep"))
        self.matrix = ColumnMatrix(recipe.motion.matrix)
        arrange_column(self.recap.point(2), self.matrix, gap=0.9)
        self.arrow, self.steps = yellow_arrow(recipe.weights, self.grid), BasisCombination(self.grid, recipe.weights)
        self.grid.carry(self.arrow)
        self.add(
            self.grid, self.steps, self.arrow, Panel(self.recap, self.matrix, width=0), self.recap.title, self.matrix
        )
        self.keep()
        self.look_for_the_motion()

    def keep(self) -> None:
        """Show three things to keep: columns are landing spots, recipes survive, lines stay lines."""
        grid, recap, matrix = self.grid, self.recap, self.values.recipe.motion.matrix
        self.wait_until("columns")
        self.play(FadeIn(recap.point(0)), grid.apply(matrix, run_time=self.until("recipe", at_most=2.5)))
        self.play(name_image(self.arrow, run_time=self.until("recipe", at_most=0.5)))
        self.wait_until("recipe")
        dimmed, seconds = self.dim(recap.point(0), self.matrix), self.until("lines", at_most=1.6)
        self.play(FadeIn(recap.point(1)), *dimmed, walk_along(self.steps), run_time=seconds)
        self.wait_until("lines")
        self.lines, self.origin = parallels(grid, (-1.2, 3.5)), Spot(grid.origin, name="the origin")
        dimmed = self.dim(recap.point(1), self.arrow, self.steps)
        self.play(FadeIn(recap.point(2)), *dimmed, Create(self.lines), FadeIn(self.origin))

    def look_for_the_motion(self) -> None:
        """Look for the motion in four numbers: the picture once more, where it will go, and another motion after."""
        grid, recap, picture = self.grid, self.recap, self.values.picture
        lean = ColumnMatrix(picture.motion.matrix, symbol="").move_to(self.matrix, aligned_edge=LEFT)
        self.wait_until("back")
        seconds = self.until("motion", at_most=1)
        self.play(
            FadeOut(self.matrix, self.lines, self.origin, self.steps, self.arrow, run_time=0.5),
            grid.reset(run_time=seconds),
            grid.animate(run_time=seconds).set_unit(0.7),
        )
        digit = standing_on(grid, picture)
        frame = digit.outline()
        self.play(FadeIn(lean, digit, frame), run_time=self.until("motion", at_most=0.6))
        grid.carry(digit, frame)
        self.wait_until("motion")
        goal = where_it_goes(digit, picture.motion.matrix, grid.origin)
        self.play(Create(goal), *self.dim(recap.point(2)), *point_out_columns(lean, scale=1.3))

        # The opening question, answered, and what if another motion follows?
        self.wait_until("four")
        self.play(*point_out_columns(lean, colors=("focus", "focus")))
        self.wait_until("go")
        self.play(grid.apply(picture.motion.matrix, run_time=self.until("next", at_most=2.2)))
        self.wait_until("next")
        self.play(FadeOut(lean, goal), grid.apply(self.values.then.matrix, path="turning", run_time=2))
        self.play(*self.brighten(*recap.points_said))


def unit_steps(grid: GridTransform, spot: Vector) -> Arrows:
    """Return the steps to a point on the grid that stays: one by one to the right, and then up."""
    right, up = (round(float(steps)) for steps in spot)
    walked = [((n, 0), (1, 0)) for n in range(right)] + [((right, n), (0, 1)) for n in range(up)]
    arrows = [arrow_on(grid, step, at=tail, color="focus", thickness=0.05, name="a step") for tail, step in walked]
    return Arrows(arrows, name="the steps to the landing spot", role=Role.MARK)
