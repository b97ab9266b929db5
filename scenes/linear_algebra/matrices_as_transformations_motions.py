"""The pictures of *Matrices move space* in which the columns of a matrix foretell what it does."""

import numpy as np
from manim import (
    LEFT,
    RIGHT,
    UP,
    Circle,
    Create,
    DashedLine,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    ShowPassingFlash,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.matrices_as_transformations import Foretold, Mirror, Motion
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, GridTransform, LandingSpot, PlaneFigure
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    arrange_column,
    word,
)
from mathml_anim.components.vectors import Spot, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrices_as_transformations_arrows import (
    GAP,
    landing_rings,
    point_out_columns,
    start_over,
)

LETTER = np.array([1.45, -1.3]) + 0.2 * np.array(
    [(0, 0), (1, 0), (1, 2), (2.5, 2), (2.5, 3), (1, 3), (1, 4), (3, 4), (3, 5), (0, 5)]
)


class ColumnsTellTheMotion(LectureScene[Foretold]):
    """Landing spots alone foretell a rotation and a projection."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("See it before it moves"))
        self.grid = GridTransform(origin=layout.PLANE_ORIGIN, unit=1.7)
        turn = ColumnMatrix(values.rotation.matrix, symbol="R", format_spec=".2f", relation="approx")
        drop = ColumnMatrix(values.projection.matrix, symbol="P", format_spec=".1f")
        rotates = word(self.label("Rotation by {degrees}°").format(degrees=f"{values.degrees:.0f}"))
        projects = word(self.label("Projection"))
        for matrix, name in ((turn, rotates), (drop, projects)):
            arrange_column(title, matrix, name, gap=GAP)
        self.add(self.grid, Panel(title, rotates, width=0), title)
        self.wait_until("rotation")
        self.play(FadeIn(turn), run_time=0.6)
        self.turn(turn, rotates)
        self.wait_until("projection")
        start_over(self, self.grid, VGroup(turn, rotates), drop, before="half")
        self.flatten(drop, projects)

    def turn(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark where the arrows will land, still one step long and at a right angle, then turn."""
        grid, motion = self.grid, self.values.rotation
        rings, long, square = landing_rings(grid, motion), one_step_long(grid, motion), right_angle(grid, motion)
        for number, cue in enumerate(("turn_i", "turn_j")):
            self.wait_until(cue)
            self.play(Create(rings[number]), PointOut(matrix.column(number), color=BASIS_COLORS[number]), run_time=0.8)
        self.add(rings)
        self.wait_until("length")
        self.play(Create(long), run_time=self.until("right", at_most=1))
        self.wait_until("right")
        self.play(Create(square), run_time=self.until("turn", at_most=0.8))
        self.wait_until("turn")
        self.play(grid.apply(motion.matrix, path="turning", run_time=2.2), FadeIn(name), FadeOut(square))
        self.play(FadeOut(rings, long), run_time=0.4)

    def flatten(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark that both arrows will land on one line, then let the plane fall onto it."""
        grid, values, rings = self.grid, self.values, landing_rings(self.grid, self.values.projection)
        line = axis_along(grid, 4 * values.line, color="ink")
        twins = Spots(grid.to_scene(values.twins), radius=0.12, name="two points")
        ghosts = mark(VGroup(*(Circle(0.12, color=paint("focus"), stroke_width=2).move_to(twin) for twin in twins)))
        fixed = Spot(grid.to_scene(values.fixed), radius=0.12, color="ink", name="a point of the line")
        self.wait_until("half")
        self.play(*point_out_columns(matrix))
        self.wait_until("line")
        self.play(Create(line), Create(rings))
        self.wait_until("points")
        self.play(FadeIn(twins), FadeOut(rings), run_time=0.6)
        grid.carry(twins)
        self.wait_until("white")
        self.play(FadeIn(fixed), run_time=self.until("flatten", at_most=0.6))
        self.wait_until("flatten")
        self.add(ghosts)
        self.play(grid.apply(values.projection.matrix, run_time=2.5), FadeOut(line))
        self.play(*(arrow.label.animate.set_opacity(0) for arrow in grid.basis), run_time=0.5)
        self.reveal("lost")
        ways = ways_between(ghosts, twins[0])
        self.add(ghosts.add(ways))
        self.play(Create(ways), PointOut(twins[0], scale=1.8, color="focus"))
        self.wait_until("stay")
        whole = Line(line.get_start(), line.get_end(), color=paint("ink"), stroke_width=10)
        self.play(PointOut(fixed, scale=2, color=None))
        self.play(ShowPassingFlash(whole, time_width=0.4, run_time=self.until("name", at_most=2.5)))
        self.wait_until("name")
        self.play(FadeIn(name), FadeOut(ghosts))


class TheMirrorSwapsTheArrows(LectureScene[Mirror]):
    """In a mirror along the diagonal the two basis arrows trade places; then green grows twice as tall."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Your turn"))
        grid = GridTransform(origin=(2.0, -1.4), unit=layout.PLANE_UNIT)
        card = choice_of_matrices(self.label("Which matrix does both?"), values.choices, values.correct)
        arrange_column(title, card, gap=GAP)
        mirror = axis_along(grid, 6 * values.line, color="focus", dash_length=0.25)
        letter = PlaneFigure(grid, [LETTER], color="ink", opacity=0.55, name="a letter, to see which way round it is")
        taller = grows_taller(grid, values.stretch[1, 1])
        self.add(grid, letter, Panel(title, width=0), title)

        # A mirror, and time to think
        self.wait_until("mirror")
        self.play(Create(mirror), run_time=self.until("tall", at_most=1))
        self.wait_until("tall")
        self.play(FadeIn(taller), run_time=0.6)
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=6)))

        # They trade places, and green grows
        self.wait_until("act")
        self.play(grid.apply(values.flip.matrix, run_time=self.until("stretch", at_most=2.5)))
        self.wait_until("stretch")
        self.play(FadeOut(mirror, taller), grid.apply(values.stretch, run_time=self.until("one", at_most=2)))

        # The two landing spots are the columns of one of the three
        card.bar.set_opacity(0)
        self.wait_until("one")
        first = LandingSpot(values.motion.i_lands, 0, at=grid.i_hat.head, side=LEFT)
        self.play(FadeIn(first), FadeOut(letter), run_time=0.6)
        self.wait_until("two")
        second = LandingSpot(values.motion.j_lands, 1, at=grid.j_hat.label, side=RIGHT)
        self.play(FadeIn(second), run_time=0.6)
        self.reveal("answer")
        mark_letter, right = card.options[values.correct]
        wrong = [option for number, option in enumerate(card.options) if number != values.correct]
        self.play(
            *point_out_columns(right, scale=1.3), *self.dim(*wrong), mark_letter.animate.set_color(paint("focus"))
        )


def axis_along(grid: GridTransform, end: Vector, *, color: str, dash_length: float = 0.05) -> DashedLine:
    """Return the dashed line through the origin from the opposite of a point of the plane to it."""
    ends = grid.to_scene(np.outer((-1, 1), end))
    return mean(DashedLine(*ends, color=paint(color), dash_length=dash_length), Role.AXIS)


def ways_between(ghosts: VGroup, spot: Mobject) -> VGroup:
    """Return the dashed ways that points have come, from where they were to the spot they share."""
    ways = (DashedLine(ghost.get_center(), spot.get_center(), color=paint("focus"), buff=0.12) for ghost in ghosts)
    return mark(VGroup(*ways), "the ways of the two points")


def one_step_long(grid: GridTransform, motion: Motion) -> VGroup:
    """Return the circle on which a rotation lands both arrows, and a radius to each landing spot."""
    spots = grid.to_scene([motion.i_lands, motion.j_lands])
    circle = Circle(radius=grid.unit, color=paint("ink"), stroke_width=2).move_to(grid.origin)
    radii = (DashedLine(grid.origin, spot, color=paint("ink")) for spot in spots)
    return mark(VGroup(*radii, circle), "one step long")


def right_angle(grid: GridTransform, motion: Motion) -> VMobject:
    """Return the corner at the origin between two landing spots at a right angle."""
    first, second = motion.i_lands, motion.j_lands
    corner = VMobject(color=paint("focus"), stroke_width=4)
    corner.set_points_as_corners(grid.to_scene(0.2 * np.stack([first, first + second, second])))
    return mark(corner, "the right angle")


def grows_taller(grid: GridTransform, times: float) -> VGroup:
    """Return an upright arrow and how many times as tall the plane grows."""
    tail = grid.to_scene((2.6, 0.4))
    arrow = VectorArrow((0, 2.0), tail=tail, color="ink")
    told = Label(f"× {times:g}", at=tail + UP, side=RIGHT, gap=0.25)
    return mark(VGroup(arrow, told), "the plane grows taller")


def choice_of_matrices(question: str, choices: Points, correct: int) -> QuizCard:
    """Return a question and matrices (n, 2, 2) to choose from, their columns in the arrows' colours."""
    said = [f"rows {a:g} {b:g} and {c:g} {d:g}" for (a, b), (c, d) in choices]
    options = [f"$display(mat({a:g}, {b:g}; {c:g}, {d:g}))$" for (a, b), (c, d) in choices]
    card = QuizCard(question, options=options, correct=correct, width=4.6, options_spoken=said)
    for option, choice in zip(card.options, choices, strict=True):
        matrix = MatrixFormula(choice, column_colors=BASIS_COLORS, size=sizes.FORMULA)
        matrix.move_to(option[1], aligned_edge=LEFT).set_z_index(layers.WORDS)
        option.submobjects[1] = matrix
    return card
