"""The pictures of *Matrices move space*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    Circle,
    Create,
    DashedLine,
    Dot,
    FadeIn,
    FadeOut,
    Indicate,
    Line,
    Mobject,
    ReplacementTransform,
    SurroundingRectangle,
    Transform,
    TransformFromCopy,
    VGroup,
)

from lectures.linear_algebra.matrices_as_transformations import (
    Bent,
    Carried,
    Foretold,
    Mirror,
    Motion,
    Picture,
    Recipe,
    RowsAgainstColumns,
)
from mathml_anim.components.learning.pixel_grid import PixelGrid
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations.basis_combination import BasisCombination
from mathml_anim.components.transformations.column_matrix import ColumnMatrix, LandingSpot
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.framing import Objective, Recap
from mathml_anim.components.typography.matrix import MatrixFormula
from mathml_anim.components.typography.number import shown_number
from mathml_anim.components.typography.panel import Panel
from mathml_anim.components.typography.prose import Prose, Title
from mathml_anim.components.typography.quiz import QuizCard
from mathml_anim.components.typography.source import SourceBadge
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN = (2.0, -0.6)
UNIT = 1.2
FEET = (1.6, -2.4)
CLOSE = 1.05


def plane(*, basis: bool = True) -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return GridTransform(origin=ORIGIN, unit=UNIT, basis=basis)


def reading_frame(entries: Mobject) -> SurroundingRectangle:
    """Return the frame around the row or column that is being read."""
    frame = SurroundingRectangle(entries, color=paint("focus"), buff=0.12, corner_radius=0.08, stroke_width=3)
    return mean(frame.set_z_index(layers.WORDS), Role.MARK)


def ring(point: Sequence[float], color: str, radius: float = 0.17) -> Circle:
    """Return the mark of a spot where something is to land."""
    return mean(Circle(radius=radius, color=paint(color), stroke_width=4).move_to(point), Role.MARK)


def heading(text: str) -> Title:
    """Return a title no wider than the column of words."""
    return Title(text, width=layout.COLUMN.width)


def under(thing: Mobject, other: Mobject, gap: float = 0.45) -> None:
    """Put a thing below another, left-aligned with it."""
    thing.next_to(other, DOWN, buff=gap, aligned_edge=LEFT)


def recipe_formulas(values: Recipe) -> tuple[Formula, Formula, Formula, MatrixFormula]:
    """Return the recipe of a vector, the sum that it becomes, that sum for any recipe, and the result."""
    x, y = (shown_number(weight, "g") for weight in values.weights)
    recipe = Formula(
        f"{{{{ bold(v) = {x} hat(i) : one }}}} {{{{ + {y} hat(j) : two }}}}",
        spoken=f"v is {x} times i hat plus {y} times j hat",
        colors={"bold(v)": "focus"},
    )
    result = MatrixFormula(values.lands.reshape(2, 1), before="=", column_colors=("focus",))
    return recipe, weighted_columns(values.motion, x, y), weighted_columns(values.motion, "x", "y"), result


def weighted_columns(motion: Motion, x: str, y: str) -> Formula:
    """Return the sum of a matrix's columns, each times a weight."""
    (a, c), (b, d) = ([shown_number(entry, "g") for entry in spot] for spot in (motion.i_lands, motion.j_lands))
    return Formula(
        f"{{{{ A bold(v) = : lhs }}}} {{{{ {x} : x }}}} {{{{ vec({a}, {c}) : first }}}} "
        f"{{{{ + : plus }}}} {{{{ {y} : y }}}} {{{{ vec({b}, {d}) : second }}}}",
        spoken=f"A v is {x} times the first column plus {y} times the second",
        colors={"bold(v)": "focus", "first": "first", "second": "second"},
    )


def fly(column: VGroup, formula: Formula, part: str) -> TransformFromCopy:
    """Return the animation in which a matrix's column becomes part of a formula."""
    return TransformFromCopy(column, formula.part(part))


class APictureLeans(LectureScene[Picture]):
    """Four numbers make sixty-four pixels lean."""

    def construct(self) -> None:
        values = self.values
        title = Title("What makes a picture lean?")
        picture = PixelGrid(values.digit.ink, side=0.58, name=f"a handwritten {values.digit.label}")
        picture.move_to((1.4, -2.5, 0), aligned_edge=DOWN)
        ground = mean(Line((-7.2, -2.5, 0), (7.2, -2.5, 0), color=paint("mute"), stroke_width=3), Role.AXIS)
        badge = SourceBadge(values.digit.source.badge)
        box = ColumnMatrix(values.motion.matrix, symbol="")
        under(box.formula, title, 0.9)
        ask = Prose(f"{values.entries} numbers → {values.pixels} pixels?", size=sizes.LABEL)
        under(ask, box.formula, 0.6)
        lean = {"about_point": picture.get_bottom()}

        # A handwritten digit leans
        enter = self.until("digit", at_most=1)
        self.play(FadeIn(title), FadeIn(ground), FadeIn(picture), FadeIn(badge), run_time=enter)
        self.wait_until("lean")
        self.play(picture.animate.apply_matrix(values.motion.matrix, **lean), run_time=2.5)

        # Four numbers did that: how?
        self.wait_until("matrix")
        self.play(FadeIn(box.formula))
        self.wait_until("question")
        self.play(FadeIn(ask))

        # What the lecture is for
        self.reveal("objective")
        aim = Objective("see the motion in a matrix", width=layout.COLUMN.width)
        self.play(FadeOut(box.formula), FadeOut(ask), run_time=0.4)
        back = picture.animate(run_time=2.5).apply_matrix(np.linalg.inv(values.motion.matrix), **lean)
        self.play(FadeIn(aim), back)


class TheWholeGridMoves(LectureScene[Motion]):
    """A matrix moves the whole grid, and its columns are where the two basis arrows land."""

    def construct(self) -> None:
        values = self.values
        grid = plane(basis=False)
        title = heading("The whole grid moves")
        matrix = ColumnMatrix(values.matrix)
        under(matrix, title)
        self.add(Panel(title, matrix), title)

        # The plane, and two arrows
        self.play(grid.enter(run_time=self.until("plane", at_most=1.5)))
        self.wait_until("i_hat")
        self.play(grid.i_hat.grow())
        self.wait_until("j_hat")
        self.play(grid.j_hat.grow())
        self.remove(grid.i_hat, grid.j_hat)
        grid.add(grid.basis)

        # A matrix acts
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))
        self.wait_until("act")
        self.play(grid.apply(values.matrix, run_time=self.until("ask", at_most=3)))

        # Each column flies to where its arrow has landed
        self.wait_until("ask")
        self.play(*self.dim(grid.j_hat, matrix.column(1)))
        self.wait_until("first_column")
        first = LandingSpot(values.i_lands, 0, at=grid.i_hat.label, side=RIGHT)
        self.play(first.come_from(matrix))
        self.wait_until("second_column")
        self.play(*self.brighten(grid.j_hat, matrix.column(1), run_time=0.3))
        second = LandingSpot(values.j_lands, 1, at=grid.j_hat.label, side=LEFT)
        self.play(second.come_from(matrix))

        # So the columns are landing spots
        self.reveal("rule")
        self.play(matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))


class TheRecipeSurvives(LectureScene[Recipe]):
    """Every vector keeps its recipe: the same combination, of the arrows where they have landed."""

    def construct(self) -> None:
        values = self.values
        grid, title, matrix = plane(), heading("The recipe survives"), ColumnMatrix(values.motion.matrix)
        recipe_words, sum_words, rule_words, result = recipe_formulas(values)
        for thing, above in ((matrix, title), (recipe_words, matrix), (sum_words, recipe_words), (result, sum_words)):
            under(thing, above, 0.4)
        rule_words.move_to(sum_words, aligned_edge=LEFT)
        self.add(grid, Panel(title, result), title, matrix)

        # A vector and its recipe
        arrow = VectorArrow(values.weights, tail=grid.origin, unit=UNIT, color="focus", label="$bold(v)$", spoken="v")
        self.wait_until("vector")
        self.play(arrow.grow())
        grid.carry(arrow)
        recipe = BasisCombination(grid, values.weights)
        self.wait_until("step_i")
        self.play(recipe.first.grow(), FadeIn(recipe_words.part("one")))
        self.wait_until("step_j")
        self.play(recipe.second.grow(), FadeIn(recipe_words.part("two")))
        self.add(recipe, arrow)

        # Both ride along with the grid, and still meet
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("same", at_most=3)))
        self.wait_until("same")
        self.play(Indicate(recipe_words, color=None, scale_factor=1.12))

        # So the landing spot can be computed, whatever the recipe
        self.wait_until("first")
        self.play(FadeIn(sum_words.part("lhs")), FadeIn(sum_words.part("x")), fly(matrix.column(0), sum_words, "first"))
        self.wait_until("second")
        self.play(
            FadeIn(sum_words.part("plus")), FadeIn(sum_words.part("y")), fly(matrix.column(1), sum_words, "second")
        )
        self.reveal("result")
        self.play(FadeIn(result), Indicate(arrow.label, color=None))
        self.wait_until("every")
        parts = ("lhs", "x", "first", "plus", "y", "second")
        self.play(*(ReplacementTransform(sum_words.part(p), rule_words.part(p)) for p in parts), FadeOut(result))


class ReadDownNotAcross(LectureScene[RowsAgainstColumns]):
    """An arrow does not land on a row of the matrix but on a column."""

    def construct(self) -> None:
        values = self.values
        grid, title = plane(), heading("Read down, not across")
        matrix = ColumnMatrix(values.motion.matrix, symbol="S")
        name = Prose("Shear", size=sizes.LABEL)
        under(matrix, title)
        under(name, matrix)
        self.add(grid, Panel(title, name), title)
        self.play(FadeIn(matrix.formula), run_time=self.until("matrix", at_most=0.5))

        # The row says: green goes there
        ghost = VectorArrow(
            values.first_row,
            tail=grid.origin,
            unit=UNIT,
            color="first",
            label="$hat(i) thin ?$",
            spoken="i hat, perhaps",
        )
        ghost.body.set_fill(opacity=0).set_stroke(paint("first"), width=2.5)
        frame = reading_frame(matrix.row(0))
        self.wait_until("row")
        self.play(Create(frame), ghost.grow())

        # Green stays: its column said so
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("stays", at_most=2.5)))
        self.reveal("stays")
        self.play(FadeOut(ghost), Transform(frame, reading_frame(matrix.column(0))))
        self.wait_until("leans")
        self.play(Transform(frame, reading_frame(matrix.column(1))))

        # Down, not across
        self.wait_until("rule")
        self.play(FadeOut(frame), matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))
        self.wait_until("shear")
        self.play(FadeIn(name))


class ColumnsTellTheMotion(LectureScene[Foretold]):
    """Landing spots alone foretell a rotation and a projection."""

    def construct(self) -> None:
        self.grid = GridTransform(origin=ORIGIN, unit=1.7)
        self.title = heading("See it before it moves")
        turn = ColumnMatrix(self.values.rotation.matrix, symbol="R", format_spec=".2f")
        drop = ColumnMatrix(self.values.projection.matrix, symbol="P", format_spec=".1f")
        names = (
            Prose(f"Rotation by {self.values.degrees:.0f}°", size=sizes.LABEL),
            Prose("Projection", size=sizes.LABEL),
        )
        for matrix, name in zip((turn, drop), names, strict=True):
            under(matrix, self.title)
            under(name, matrix)
        self.add(self.grid, Panel(self.title, turn, names[0]), self.title)
        self.turn(turn, names[0])
        self.wait_until("projection")
        self.play(
            self.grid.reset(run_time=1.2, path="turning"), FadeOut(turn), FadeOut(names[0]), FadeIn(drop), run_time=1.2
        )
        self.flatten(drop, names[1])

    def turn(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark where the arrows of the rotation will land, then turn."""
        spots = [self.grid.to_scene(spot) for spot in (self.values.rotation.i_lands, self.values.rotation.j_lands)]
        rings = [ring(spot, color) for spot, color in zip(spots, ("first", "second"), strict=True)]
        self.play(FadeIn(matrix), run_time=self.until("rotation", at_most=0.6))
        for number, cue in enumerate(("turn_i", "turn_j")):
            self.wait_until(cue)
            self.play(Create(rings[number]), Indicate(matrix.column(number), color=None), run_time=0.8)
        self.wait_until("turn")
        turning = self.grid.apply(self.values.rotation.matrix, path="turning", run_time=2.5)
        self.play(turning, FadeIn(name))
        self.play(FadeOut(*rings), run_time=0.4)

    def flatten(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark that both arrows will land on one line, then let the plane fall onto it."""
        grid, values = self.grid, self.values
        twins = VGroup(
            *(mean(Dot(grid.to_scene(p), radius=0.1, color=paint("focus")), Role.MARK) for p in values.twins)
        )
        line = mean(DashedLine(*grid.to_scene(np.outer((-4, 4), values.line)), color=paint("ink")), Role.AXIS)
        spots = (values.projection.i_lands, values.projection.j_lands)
        rings = [ring(grid.to_scene(p), c) for p, c in zip(spots, ("first", "second"), strict=True)]
        self.wait_until("line")
        self.play(Create(line), *(Create(r) for r in rings), FadeIn(twins))
        grid.carry(twins)
        self.wait_until("flatten")
        self.play(grid.apply(values.projection.matrix, run_time=2.5), FadeIn(name))
        self.play(FadeOut(*rings), run_time=0.4)
        self.reveal("lost")
        self.play(Indicate(twins[0], scale_factor=1.8, color=paint("focus")))


class TheMirrorSwapsTheArrows(LectureScene[Mirror]):
    """In a mirror along the diagonal, the two basis arrows trade places."""

    def construct(self) -> None:
        values = self.values
        grid, title = plane(), heading("Your turn")
        options = [f"$mat({a:g}, {b:g}; {c:g}, {d:g})$" for (a, b), (c, d) in values.choices]
        card = QuizCard("Which matrix is this mirror?", options=options, correct=values.correct, width=4.0)
        under(card, title)
        mirror = mean(DashedLine(*grid.to_scene(np.outer((-6, 6), values.line)), color=paint("focus")), Role.AXIS)
        self.add(grid, Panel(title, card), title)

        # A mirror, and time to think
        self.wait_until("mirror")
        self.play(Create(mirror))
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=6)))

        # They trade places
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("one", at_most=2.5)))
        self.wait_until("one")
        first = LandingSpot(values.motion.i_lands, 0, at=grid.i_hat.head, side=LEFT)
        self.play(FadeIn(first))
        self.reveal("answer")
        second = LandingSpot(values.motion.j_lands, 1, at=grid.j_hat.label, side=RIGHT)
        self.play(FadeIn(second), card.reveal())


class BentLinesBreakTheRecipe(LectureScene[Bent]):
    """Where lines bend, a vector no longer lands where its recipe says; under a matrix it does."""

    def construct(self) -> None:
        values = self.values
        grid, title = plane(), heading("Lines stay straight")
        matrix = ColumnMatrix(values.motion.matrix)
        rules = [Prose(text, size=sizes.LABEL) for text in ("Straight lines", "Even spacing", "Fixed origin")]
        name = Prose("= linear", size=sizes.LABEL, color="focus", weight=sizes.TITLE_WEIGHT)
        for thing, above in zip((matrix, *rules, name), (title, matrix, *rules), strict=True):
            under(thing, above, 0.35)
        arrow = VectorArrow(values.weights, tail=grid.origin, unit=UNIT, color="focus", label="$bold(v)$", spoken="v")
        grid.carry(arrow)
        recipe = BasisCombination(grid, values.weights)
        self.add(grid, recipe, arrow, Panel(title, name), title)

        # A motion that is no matrix
        self.wait_until("warp")
        self.play(grid.warp(values.warp, run_time=self.until("bend", at_most=2.5)))

        # The recipe and the vector part
        self.wait_until("recipe")
        here, there = ring(recipe.tip, "second"), ring(arrow.head, "focus")
        self.play(Create(here))
        self.reveal("really")
        gap = DashedLine(recipe.tip, arrow.head, color=paint("ink"))
        self.play(Create(there), Create(gap))

        # Under a matrix they meet
        self.wait_until("linear")
        self.play(FadeOut(here, there, gap), FadeIn(matrix), run_time=0.4)
        self.play(grid.go_to(values.motion.matrix, run_time=self.until("straight", at_most=2.5)))
        self.recite(grid, rules)
        self.reveal("name")
        self.play(FadeIn(name))

    def recite(self, grid: GridTransform, rules: Sequence[Prose]) -> None:
        """Show what makes it linear: a straight line, its even spacing, and the origin."""
        line = Line(*grid.image([(-6, 1), (6, 1)]), color=paint("focus"), stroke_width=5)
        dots = VGroup(*(Dot(p, radius=0.09, color=paint("focus")) for p in grid.image([(n, 1) for n in range(-4, 3)])))
        origin = Dot(grid.origin, radius=0.13, color=paint("focus"))
        for cue, mark, rule in zip(("straight", "even", "origin"), (line, dots, origin), rules, strict=True):
            self.wait_until(cue)
            self.play(Create(mean(mark, Role.MARK)), FadeIn(rule), run_time=0.6)


class EveryPixelFollows(LectureScene[Carried]):
    """Every corner of every pixel lands on its own combination of the same two columns."""

    def construct(self) -> None:
        values = self.values
        grid = GridTransform(origin=FEET, unit=CLOSE)
        title = heading("Every pixel follows")
        lean = ColumnMatrix(values.picture.motion.matrix, symbol="")
        turn = ColumnMatrix(values.turn.matrix, symbol="", format_spec=".2f")
        flip = ColumnMatrix(values.flip.matrix, symbol="")
        picture = PixelGrid(values.picture.digit.ink, side=CLOSE * values.picture.side, name="a handwritten digit")
        picture.move_to(grid.origin, aligned_edge=DOWN)
        for matrix in (lean, turn, flip):
            under(matrix, title)
        self.add(grid, picture, Panel(title, turn), title, SourceBadge(values.picture.digit.source.badge))
        grid.carry(picture)

        # Write the columns: where should the arrows land?
        self.play(FadeIn(lean.heads), FadeIn(lean.brackets), run_time=self.until("first", at_most=1))
        spots = (values.picture.motion.i_lands, values.picture.motion.j_lands)
        rings = [ring(grid.to_scene(spot), color) for spot, color in zip(spots, ("first", "second"), strict=True)]
        for number, cue in enumerate(("first", "second")):
            self.wait_until(cue)
            self.play(Create(rings[number]), FadeIn(lean.column(number)), run_time=0.8)

        # The picture leans, and each corner keeps its recipe
        self.wait_until("act")
        self.play(grid.apply(values.picture.motion.matrix, run_time=2.5))
        self.play(FadeOut(*rings), run_time=0.4)
        self.wait_until("corner")
        corner = mean(Dot(grid.image(values.corner), radius=0.12, color=paint("focus")), Role.MARK)
        recipe = BasisCombination(grid, values.corner)
        self.play(FadeIn(corner))
        self.reveal("lands")
        self.play(recipe.walk(run_time=1.6))

        # Other columns, other pictures
        self.wait_until("turn")
        self.play(FadeOut(recipe, corner), FadeOut(lean), FadeIn(turn), grid.go_to(values.turn.matrix, run_time=2.5))
        self.wait_until("flip")
        self.play(FadeOut(turn), FadeIn(flip), grid.go_to(values.flip.matrix, run_time=2))


class ColumnsAreLandingSpots(LectureScene[Motion]):
    """What to keep: columns are landing spots, recipes survive, lines stay lines."""

    def construct(self) -> None:
        grid = GridTransform(unit=UNIT)
        recap = Recap(("Columns are landing spots", "Every arrow keeps its recipe", "Lines stay straight and even"))
        self.add(grid, Panel(recap), recap.title)
        self.play(*self.dim(grid), run_time=0.5)

        # Three things to keep
        for number, cue in enumerate(("columns", "recipe", "lines")):
            self.wait_until(cue)
            self.play(FadeIn(recap.point(number)))

        # Not a table: a motion
        self.reveal("motion")
        self.play(*self.brighten(grid), run_time=0.4)
        self.play(grid.apply(self.values.matrix, run_time=2.5))
        self.wait_until("next")
        self.play(grid.apply(self.values.matrix, run_time=2))
