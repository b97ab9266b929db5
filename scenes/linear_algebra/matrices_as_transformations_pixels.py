"""The pictures of *Matrices move space* in which a handwritten digit leans, turns and flips, pixel by pixel."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, DR, RIGHT, Create, FadeIn, FadeOut, Line, Mobject, VGroup

from lectures.linear_algebra.matrices_as_transformations import Carried, Motion, Picture
from mathml_anim.components.learning import PixelGrid
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import BasisCombination, ColumnMatrix, GridTransform
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Heading,
    Label,
    Objective,
    Panel,
    SourceBadge,
    Title,
    arrange_column,
)
from mathml_anim.components.vectors import Arrows, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrices_as_transformations_arrows import (
    GAP,
    landing_rings,
    point_out_both,
    point_out_columns,
    shown,
    standing_on,
    where_it_goes,
)

LARGE, SMALL = 1.05, 0.78
"""A unit of the plane while one picture leans, and while it needs room to turn and to flip, in scene units."""


class APictureLeans(LectureScene[Picture]):
    """Four numbers make sixty-four pixels lean."""

    def construct(self) -> None:
        values, title = self.values, Title(self.label("What makes a picture lean?"))
        picture = PixelGrid(values.digit.ink, side=0.62, name=f"a handwritten {values.digit.label}")
        picture.move_to((-0.1, -2.4, 0), aligned_edge=DOWN)
        foot, lean = picture.get_bottom(), values.motion.matrix
        ground = mean(Line((-7.2, -2.4, 0), (7.2, -2.4, 0), color=paint("mute"), stroke_width=3), Role.AXIS)
        box, aim = ColumnMatrix(lean, symbol="", size=0.75), self.objective()
        arrange_column(title, box.formula, aim, gap=0.7)
        source = SourceBadge(values.digit.source.badge).shift((-0.15, 0.08, 0))

        # A handwritten digit leans
        self.play(FadeIn(title, ground, picture, source), run_time=self.until("digit", at_most=1))
        self.wait_until("lean")
        before = left_edge(picture)
        self.play(picture.animate.apply_matrix(lean, about_point=foot), run_time=2.5)

        # The higher a row, the further it slid
        self.wait_until("rows")
        slid = slides(before, left_edge(picture))
        self.play(slid.grow(run_time=2))

        # Four numbers did that: how? From the start once more
        self.reveal("matrix")
        self.play(FadeIn(box.formula), FadeOut(slid))
        self.wait_until("question")
        back = picture.animate(run_time=1.5).apply_matrix(np.linalg.inv(lean), about_point=foot)
        self.play(*point_out_columns(box, colors=("focus", "focus")), back)
        self.play(picture.light(run_time=self.until("objective", at_most=2.5)))

        # What the lecture is for: first where it will go, then the motion
        self.wait_until("objective")
        self.play(FadeIn(aim), Create(where_it_goes(picture, lean, foot)), run_time=0.8)
        self.play(picture.animate.apply_matrix(lean, about_point=foot), run_time=1.8)

    def objective(self) -> Objective:
        """Return what the lecture is for, in a narrow column."""
        text, heading = self.label("see how a matrix moves space"), self.label("After this you can")
        return Objective(text, heading=heading, size=sizes.TITLE, width=3.2)


class EveryPixelFollows(LectureScene[Carried]):
    """Every corner of every pixel lands on its own combination of the same two columns."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Every pixel follows"))
        self.grid = GridTransform(origin=(-0.1, -2.55), unit=LARGE, labels=False)
        lean = ColumnMatrix(values.picture.motion.matrix, symbol="").empty()
        turn = ColumnMatrix(values.turn.matrix, symbol="", format_spec=".2g", relation="approx")
        flip = ColumnMatrix(values.flip.matrix, symbol="")
        for matrix in (lean, turn, flip):
            arrange_column(title, matrix, gap=GAP)
        picture = standing_on(self.grid, values.picture)
        frame, source = picture.outline(), SourceBadge(values.picture.digit.source.badge).scale(1.2, about_edge=DR)
        self.add(self.grid, Panel(title, turn, width=0), title, source)
        self.play(FadeIn(picture, frame), run_time=self.until("digit", at_most=0.8))
        self.grid.carry(picture, frame)

        # Write the columns: where should the arrows land?
        self.wait_until("digit")
        self.play(FadeIn(lean))
        rings = landing_rings(self.grid, values.picture.motion)
        for number, cue in enumerate(("first", "second")):
            self.wait_until(cue)
            self.play(lean.fill_column(number), Create(rings[number]))

        # A corner, and all the pixels, row by row from below
        followed = self.follow_corner(VGroup(*rings, source))
        self.wait_until("all")
        self.play(FadeOut(*followed), picture.light(run_time=self.until("others", at_most=2)))
        self.move_otherwise(lean, turn, flip)

    def follow_corner(self, finished: VGroup) -> VGroup:
        """Follow a corner and its recipe: both numbers stay while it moves; return what shows it."""
        grid, recipe = self.grid, BasisCombination(self.grid, self.values.corner)
        corner, counts = Spot(recipe.tip, radius=0.12, name="the corner"), beside_steps(recipe)
        self.wait_until("corner")
        walk = recipe.walk(run_time=self.until("counts", at_most=1.5))
        self.play(FadeOut(*finished, run_time=0.5), FadeIn(corner, scale=2, run_time=0.5), walk)
        self.wait_until("counts")
        self.play(FadeIn(counts), run_time=self.until("act", at_most=0.5))
        grid.drive(corner, lambda _: corner.move_to(recipe.tip))
        self.wait_until("act")
        self.play(grid.apply(self.values.picture.motion.matrix, run_time=self.until("lands", at_most=2.5)))
        self.wait_until("lands")
        self.play(*point_out_both((count.words for count in counts), scale=1.6))
        return VGroup(recipe, corner, counts)

    def move_otherwise(self, lean: ColumnMatrix, turn: ColumnMatrix, flip: ColumnMatrix) -> None:
        """See in other columns what they will do, each time from upright, and then let them do it."""
        grid, values = self.grid, self.values
        rings = foretell(self, values.turn, turn, [lean], between=("others", "turn"), path="straight")
        self.play(grid.apply(values.turn.matrix, path="turning", run_time=self.until("upright", at_most=2)))
        foretell(self, values.flip, flip, [turn, rings], between=("upright", "flip"), path="turning")
        self.reveal("flip")
        self.play(grid.apply(values.flip.matrix, run_time=1.8))


def foretell(
    scene: EveryPixelFollows,
    motion: Motion,
    matrix: ColumnMatrix,
    finished: Sequence[Mobject],
    *,
    between: tuple[str, str],
    path: str,
) -> VGroup:
    """Let a matrix come while space goes back, and ring where its columns send the arrows, between two cues."""
    start, end = between
    scene.wait_until(start)
    scene.play(FadeOut(*finished), scene.grid.animate.set_unit(SMALL), run_time=0.6)
    rings, seconds = landing_rings(scene.grid, motion), scene.until(end, at_most=2.4)
    scene.play(FadeIn(matrix), scene.grid.reset(path=path), run_time=0.5 * seconds)
    scene.play(*(Create(ring) for ring in rings), *point_out_columns(matrix), run_time=0.4 * seconds)
    scene.add(rings)
    scene.wait_until(end)
    return rings


def left_edge(picture: PixelGrid) -> list[Vector]:
    """Return the middles of the left edges of its rows, the lowest row's first."""
    corners = (picture.pixel(row, 0).get_anchors() for row in range(picture.shape[0] - 1, -1, -1))
    return [np.asarray((corner[0] + corner[-2]) / 2) for corner in corners]


def slides(before: list[Vector], after: list[Vector]) -> Arrows:
    """Return the arrows that show how far each row slid, except for the lowest."""
    arrows = [
        VectorArrow(end - start, tail=start, color="change", thickness=0.05, name="how far a row slid")
        for start, end in zip(before[1:], after[1:], strict=True)
    ]
    return Arrows(arrows, name="how far each row slid", role=Role.MARK)


def beside_steps(recipe: BasisCombination) -> VGroup:
    """Return how often each arrow is used, beside the two steps of a recipe wherever they go."""
    said = shown(recipe.weights)
    across, upwards = (Label(text, color=color) for text, color in zip(said, BASIS_COLORS, strict=True))

    def follow(_: GridTransform) -> None:
        across.place((recipe.first.tail + recipe.first.head) / 2, side=DOWN)
        upwards.place((recipe.second.tail + recipe.second.head) / 2, side=RIGHT)

    recipe.grid.drive(across, follow)
    pair = VGroup(across, upwards)
    return mean(pair, Role.LABEL, name="the recipe", text=" ".join(said), spoken=", ".join(said))
