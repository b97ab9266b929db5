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
    Mobject,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.matrices_as_transformations import Foretold, Mirror, Motion
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnMatrix, GridTransform, LandingSpot, PlaneFigure
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Appear,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    arrange_column,
    fly_into,
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
    shown,
    start_over,
)

LETTER = np.array([1.5, -1.5]) + 0.18 * np.array(
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
        self.panel = Panel(title, rotates, width=0)
        self.add(self.grid, self.panel, title)
        self.wait_until("rotation")
        self.play(FadeIn(turn), run_time=0.6)
        self.turn(turn, rotates)
        self.wait_until("projection")
        start_over(self, self.grid, VGroup(turn, rotates), drop, before="half")
        self.foresee(drop)
        self.flatten(projects)

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

    def foresee(self, matrix: ColumnMatrix) -> None:
        """Show entry by entry that one column is half of the other: all will land on one line."""
        grid, values, rings = self.grid, self.values, landing_rings(self.grid, self.values.projection)
        half = share_of_first(values)
        arrange_column(matrix, half, gap=GAP)
        self.line = axis_along(grid, 4 * values.line, color="ink")
        self.twins = Spots(grid.to_scene(values.twins), radius=0.12, name="two points")
        self.fixed = Spot(grid.to_scene(values.fixed), radius=0.12, color="ink", name="a point of the line")
        self.wait_until("half")
        for number, (part, beside) in enumerate((("first", "share"), ("second", "equals"))):
            flight = fly_into(half, half.part(part), matrix.column(number), beside=[half.part(beside)], run_time=0.9)
            self.play(self.panel.reach(half), flight)
        self.wait_until("line")
        self.play(Create(self.line), Create(rings))
        self.wait_until("points")
        self.play(FadeIn(self.twins), FadeOut(rings), run_time=0.6)
        grid.carry(self.twins)
        self.wait_until("only")
        self.play(*point_out_columns(matrix, scale=1.3))
        self.wait_until("white")
        seconds = self.until("flatten", at_most=0.6)
        self.play(FadeIn(self.fixed), FadeOut(half), self.panel.reach(matrix), run_time=seconds)

    def flatten(self, name: Prose) -> None:
        """Let the plane fall onto the line: two points share a spot, and every point of the line stays."""
        grid, values, twins = self.grid, self.values, self.twins
        ghosts = mark(VGroup(*(Circle(0.12, color=paint("focus"), stroke_width=2).move_to(twin) for twin in twins)))
        others = Spots(grid.to_scene(values.others), radius=0.09, color="ink", front=False, name="points of the line")
        self.wait_until("flatten")
        self.add(ghosts)
        self.play(grid.apply(values.projection.matrix, run_time=2.5), FadeOut(self.line))
        self.play(*(arrow.label.animate.set_opacity(0) for arrow in grid.basis), run_time=0.5)
        self.reveal("lost")
        ways = ways_between(ghosts, twins[0])
        self.add(ghosts.add(ways))
        self.play(Create(ways), PointOut(twins[0], scale=1.8, color="focus"))
        self.wait_until("stay")
        self.play(FadeOut(ghosts, run_time=0.5), *self.dim(twins), PointOut(self.fixed, scale=2, color=None))
        self.play(Appear(others, others, run_time=self.until("name", at_most=2)))
        self.wait_until("name")
        self.play(self.panel.reach(name), FadeIn(name))


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

        # What the others got wrong
        told = zip(wrong, ("stretch first", "no flip"), strict=True)
        order, flipless = (word(self.label(said)).next_to(option, RIGHT, buff=0.5) for option, said in told)
        self.wait_until("order")
        self.play(FadeIn(order), *self.brighten(wrong[0]), *self.dim(card.question, first, second))
        self.wait_until("no_flip")
        self.play(FadeIn(flipless), *self.brighten(wrong[1]), *self.dim(wrong[0], order))


def share_of_first(values: Foretold) -> Formula:
    """Return how much of a projection's first column its second is, unseen so far."""
    first, second = (", ".join(shown(column)) for column in (values.projection.i_lands, values.projection.j_lands))
    return Formula(
        f"{{{{ {values.share} : share }}}} {{{{ vec({first}) : first }}}} "
        f"{{{{ = : equals }}}} {{{{ vec({second}) : second }}}}",
        spoken=f"{values.share} times the first column is the second",
        colors={"first": "first", "second": "second"},
    ).set_opacity(0)


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
