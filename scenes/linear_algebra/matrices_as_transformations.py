"""The pictures of *Matrices move space*."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Circle,
    Create,
    DashedLine,
    Dot,
    FadeIn,
    FadeOut,
    Indicate,
    Line,
    Mobject,
    Transform,
    UpdateFromAlphaFunc,
    VGroup,
    VMobject,
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
    Sequel,
)
from mathml_anim.components.learning.pixel_grid import PixelGrid
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations.basis_combination import BasisCombination
from mathml_anim.components.transformations.column_matrix import ColumnMatrix, LandingRing, LandingSpot, ReadingArrow
from mathml_anim.components.transformations.column_sum import ColumnSum
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.framing import Objective, Recap
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.matrix import MatrixFormula
from mathml_anim.components.typography.number import shown_number
from mathml_anim.components.typography.panel import Panel
from mathml_anim.components.typography.prose import Prose, Title
from mathml_anim.components.typography.quiz import QuizCard
from mathml_anim.components.typography.show_parts import ShowParts
from mathml_anim.components.typography.source import SourceBadge
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN = (2.0, -0.6)
UNIT = 1.2
SIDE = np.linspace(0, 1, 20)[:, None]
UNIT_SQUARE = np.concatenate([SIDE * (1, 0), (1, 0) + SIDE * (0, 1), (1, 1) - SIDE * (1, 0), (0, 1) - SIDE * (0, 1)])


def plane(*, basis: bool = True) -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return GridTransform(origin=ORIGIN, unit=UNIT, basis=basis)


def yellow_arrow(vector: Vector, grid: GridTransform) -> VectorArrow:
    """Return the arrow v, which the grid has yet to carry."""
    return VectorArrow(vector, tail=grid.origin, unit=grid.unit, color="focus", label="$bold(v)$", spoken="v")


def recipe_formula(x: str, y: str) -> Formula:
    """Return v as so much of i hat, and so much of j hat."""
    return Formula(
        f"{{{{ bold(v) = {x} hat(i) : first }}}} {{{{ + {y} hat(j) : second }}}}",
        spoken=f"v is {x} times i hat plus {y} times j hat",
        colors={"bold(v)": "focus"},
    )


def heading(text: str) -> Title:
    """Return a title no wider than the column of words."""
    return Title(text, width=layout.COLUMN.width)


def column_of(*things: Mobject, gap: float = 0.4) -> None:
    """Put things below the first, left-aligned with it."""
    for above, below in pairwise(things):
        below.next_to(above, DOWN, buff=gap, aligned_edge=LEFT)


def outline(grid: GridTransform, points: Vector, *, stroke_width: float = 3, fill_opacity: float = 0) -> VMobject:
    """Return a path through the images of plane points (n, 2), in the colour of what is spoken of."""
    path = VMobject(color=paint("focus"), stroke_width=stroke_width, fill_opacity=fill_opacity)
    return path.set_points_as_corners(grid.image(points))


def mark(thing: VMobject, name: str = "") -> VMobject:
    """Return a thing that points something out."""
    return mean(thing, Role.MARK, name=name)


def one_after_another(arrows: Sequence[VectorArrow]) -> Callable[[VMobject, float], None]:
    """Return what draws arrows so that each begins to grow while the last one still does."""
    whole = [(arrow.tail, arrow.vector) for arrow in arrows]

    def draw(_: VMobject, alpha: float) -> None:
        for number, (tail, vector) in enumerate(whole):
            part = np.clip(2 * alpha - number / len(whole), 0, 1)
            arrows[number].place(tail, part * vector)

    return draw


class APictureLeans(LectureScene[Picture]):
    """Four numbers make sixty-four pixels lean."""

    def construct(self) -> None:
        values = self.values
        title = Title(self.label("What makes a picture lean?"))
        picture = PixelGrid(values.digit.ink, side=0.58, name=f"a handwritten {values.digit.label}")
        picture.move_to((1.4, -2.5, 0), aligned_edge=DOWN)
        foot = picture.get_bottom()
        ground = mean(Line((-7.2, -2.5, 0), (7.2, -2.5, 0), color=paint("mute"), stroke_width=3), Role.AXIS)
        box = ColumnMatrix(values.motion.matrix, symbol="")
        how = self.label("{entries} numbers → {pixels} pixels?")
        ask = Prose(how.format(entries=values.entries, pixels=values.pixels), size=sizes.LABEL)
        column_of(title, box.formula, ask, gap=0.8)

        # A handwritten digit leans
        source = SourceBadge(values.digit.source.badge)
        self.play(FadeIn(title, ground, picture, source), run_time=self.until("digit", at_most=1))
        self.wait_until("lean")
        before = self.left_edge(picture)
        self.play(picture.animate.apply_matrix(values.motion.matrix, about_point=foot), run_time=2.5)

        # The higher a row, the further it slid
        slides = [self.slide(a, b) for a, b in zip(before, self.left_edge(picture), strict=True)]
        self.wait_until("rows")
        slid = mark(VGroup(*slides), "how far each row slid")
        self.play(UpdateFromAlphaFunc(slid, one_after_another(slides)), run_time=2)

        # Four numbers did that: how?
        self.reveal("matrix")
        self.play(FadeIn(box.formula), FadeOut(slid))
        self.wait_until("question")
        self.play(FadeIn(ask))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective(
            self.label("see how a matrix moves space"),
            heading=self.label("After this you can"),
            width=layout.COLUMN.width,
        )
        self.play(FadeOut(box.formula, ask), run_time=0.4)
        back = picture.animate(run_time=2.5).apply_matrix(np.linalg.inv(values.motion.matrix), about_point=foot)
        self.play(FadeIn(aim), back)

    def left_edge(self, picture: PixelGrid) -> list[Vector]:
        """Return the middles of the left edges of its rows, the lowest row's first."""
        corners = (picture.pixel(row, 0).get_anchors() for row in range(picture.shape[0] - 1, -1, -1))
        return [np.asarray((corner[0] + corner[-2]) / 2) for corner in corners]

    def slide(self, before: Vector, after: Vector) -> VectorArrow:
        """Return the arrow that shows how far a row slid."""
        return VectorArrow(after - before, tail=before, color="change", thickness=0.05, name="how far a row slid")


class TheWholeGridMoves(LectureScene[Motion]):
    """A matrix moves the whole grid, and its columns are where the two basis arrows land."""

    def construct(self) -> None:
        values = self.values
        grid, title, matrix = (
            plane(basis=False),
            heading(self.label("The whole grid moves")),
            ColumnMatrix(self.values.matrix),
        )
        column_of(title, matrix)
        self.add(Panel(title, matrix), title)

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
        self.play(FadeIn(matrix.formula))
        self.wait_until("act")
        self.play(grid.apply(values.matrix, run_time=self.until("ask", at_most=3)))

        # Each column flies to where its arrow has landed
        self.wait_until("ask")
        rest = (grid.j_hat, matrix.column(1))
        self.play(*self.dim(*rest))
        self.wait_until("first_column")
        first = LandingSpot(values.i_lands, 0, at=grid.i_hat.label, side=RIGHT)
        self.play(first.come_from(matrix))
        self.wait_until("second_column")
        self.play(*self.brighten(*rest))
        second = LandingSpot(values.j_lands, 1, at=grid.j_hat.label, side=LEFT)
        self.play(second.come_from(matrix))

        # So the columns are landing spots
        self.reveal("rule")
        self.play(matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))
        self.add(matrix)


class TheRecipeSurvives(LectureScene[Recipe]):
    """Every vector keeps its recipe: the same combination, of the arrows where they have landed."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), heading(self.label("The recipe survives"))
        matrix = ColumnMatrix(values.motion.matrix)
        words = recipe_formula(*(shown_number(weight, "g") for weight in values.weights))
        words.set_opacity(0)
        total = ColumnSum(values.motion.matrix, values.weights).set_opacity(0)
        result = MatrixFormula(values.lands.reshape(2, 1), before="=", column_colors=("focus",))
        column_of(title, matrix, words, total, result)
        result.align_to(total.part("product")[-1], LEFT)
        panel = Panel(title, matrix)
        self.add(grid, panel, title, matrix)

        # A vector and its recipe
        arrow = yellow_arrow(values.weights, grid)
        self.wait_until("vector")
        self.play(arrow.grow())
        grid.carry(arrow)
        recipe = BasisCombination(grid, values.weights)
        self.wait_until("step_i")
        self.play(panel.reach(words))
        self.play(recipe.walk(end=0.5, run_time=1), ShowParts(words, [words.part("first")], run_time=1))
        self.wait_until("step_j")
        self.play(recipe.walk(start=0.5, run_time=1), ShowParts(words, [words.part("second")], run_time=1))

        # Both ride along with the grid, and still meet
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("same", at_most=3)))
        self.wait_until("same")
        self.play(panel.reach(result), recipe.walk())

        # So the landing spot can be computed, whatever the recipe
        self.wait_until("first")
        self.play(total.first_from(matrix), *self.dim(words))
        self.wait_until("second")
        self.play(total.second_from(matrix))
        self.reveal("result")
        self.play(FadeIn(result))
        self.wait_until("every")
        rule = ColumnSum(values.motion.matrix, ("x", "y")).move_to(total, aligned_edge=LEFT)
        any_words = recipe_formula("x", "y").move_to(words, aligned_edge=LEFT)
        self.play(total.become_sum(rule), FadeOut(words, result), FadeIn(any_words))
        self.add(rule)
        self.play(recipe.become_recipe(values.another, arrow))


class ReadDownNotAcross(LectureScene[RowsAgainstColumns]):
    """An arrow does not land on a row of the matrix but on a column."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), heading(self.label("Read down, not across"))
        matrix, name = ColumnMatrix(values.motion.matrix, symbol="S"), Prose(self.label("Shear"), size=sizes.LABEL)
        column_of(title, matrix, name)
        self.add(grid, Panel(title, name), title)
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula), run_time=0.5)

        # The row says: green goes there
        ghost = VectorArrow(
            values.first_row,
            tail=grid.origin,
            unit=UNIT,
            color="first",
            label="$hat(i) thin ?$",
            label_side="right",
            spoken="i hat?",
        )
        ghost.body.set_fill(opacity=0).set_stroke(paint("first"), width=2.5)
        reading = ReadingArrow.across(matrix, 0)
        self.wait_until("across")
        self.play(reading.grow())
        self.play(Transform(reading, ReadingArrow.across(matrix, 1)))
        self.wait_until("row")
        self.play(Transform(reading, ReadingArrow.across(matrix, 0)), ghost.grow())

        # Green stays: its column said so
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("stays", at_most=2.5)))
        self.reveal("stays")
        self.play(FadeOut(ghost), Transform(reading, ReadingArrow.down(matrix, 0)))
        self.wait_until("leans")
        self.play(Transform(reading, ReadingArrow.down(matrix, 1)))

        # Down, not across
        self.wait_until("rule")
        self.play(FadeOut(reading), matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))
        self.wait_until("shear")
        self.play(FadeIn(name))


class ColumnsTellTheMotion(LectureScene[Foretold]):
    """Landing spots alone foretell a rotation and a projection."""

    def construct(self) -> None:
        self.grid = GridTransform(origin=ORIGIN, unit=1.7)
        title = heading(self.label("See it before it moves"))
        turn = ColumnMatrix(self.values.rotation.matrix, symbol="R", format_spec=".2f")
        drop = ColumnMatrix(self.values.projection.matrix, symbol="P", format_spec=".1f")
        degrees = f"{self.values.degrees:.0f}"
        turn_name = Prose(self.label("Rotation by {degrees}°").format(degrees=degrees), size=sizes.LABEL)
        drop_name = Prose(self.label("Projection"), size=sizes.LABEL)
        column_of(title, turn, turn_name)
        column_of(title, drop, drop_name)
        self.add(self.grid, Panel(title, turn_name), title)

        self.wait_until("rotation")
        self.play(FadeIn(turn), run_time=0.6)
        self.turn(turn_name)
        self.wait_until("projection")
        self.play(FadeOut(turn, turn_name), run_time=0.4)
        self.play(self.grid.reset(path="turning", run_time=1.2), FadeIn(drop))
        self.flatten(drop_name)

    def rings(self, motion: Motion) -> VGroup:
        """Return rings where the two arrows will land."""
        spots = (motion.i_lands, motion.j_lands)
        return VGroup(*(LandingRing(self.grid.to_scene(spot), column) for column, spot in enumerate(spots)))

    def turn(self, name: Prose) -> None:
        """Mark where the arrows will land, still one step long, then turn."""
        rings = self.rings(self.values.rotation)
        circle = mark(Circle(radius=self.grid.unit, color=paint("ink"), stroke_width=2).move_to(self.grid.origin))
        for number, cue in enumerate(("turn_i", "turn_j")):
            self.wait_until(cue)
            self.play(Create(rings[number]), run_time=0.8)
        self.wait_until("length")
        self.play(Create(circle))
        self.wait_until("turn")
        self.play(self.grid.apply(self.values.rotation.matrix, path="turning", run_time=2.5), FadeIn(name))
        self.play(FadeOut(rings, circle), run_time=0.4)

    def flatten(self, name: Prose) -> None:
        """Mark that both arrows will land on one line, then let the plane fall onto it."""
        grid, values = self.grid, self.values
        twins = mark(VGroup(*(Dot(grid.to_scene(twin), radius=0.1, color=paint("focus")) for twin in values.twins)))
        line = mean(DashedLine(*grid.to_scene(np.outer((-4, 4), values.line)), color=paint("ink")), Role.AXIS)
        rings = self.rings(values.projection)
        self.wait_until("line")
        self.play(Create(line), Create(rings), FadeIn(twins))
        grid.carry(twins)
        self.wait_until("flatten")
        self.play(grid.apply(values.projection.matrix, run_time=2.5), FadeIn(name))
        self.play(FadeOut(rings), run_time=0.4)
        self.reveal("lost")
        self.play(Indicate(twins[0], scale_factor=1.8, color=paint("focus")))


class TheMirrorSwapsTheArrows(LectureScene[Mirror]):
    """In a mirror along the diagonal, the two basis arrows trade places."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), heading(self.label("Your turn"))
        options = [f"$display(mat({a:g}, {b:g}; {c:g}, {d:g}))$" for (a, b), (c, d) in values.choices]
        card = QuizCard(
            self.label("Which matrix is this mirror?"),
            options=options,
            correct=values.correct,
            width=4.0,
            options_spoken=[f"rows {a:g} {b:g} and {c:g} {d:g}" for (a, b), (c, d) in values.choices],
        )
        column_of(title, card)
        mirror = mean(DashedLine(*grid.to_scene(np.outer((-6, 6), values.line)), color=paint("focus")), Role.AXIS)
        panel = Panel(title)
        self.add(grid, panel, title)

        # A mirror, and time to think
        self.wait_until("mirror")
        self.play(Create(mirror))
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=6)))

        # They trade places
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("one", at_most=2.5)))
        self.wait_until("one")
        self.play(FadeIn(LandingSpot(values.motion.i_lands, 0, at=grid.i_hat.head, side=LEFT)))
        self.reveal("answer")
        second = LandingSpot(values.motion.j_lands, 1, at=grid.j_hat.label, side=RIGHT)
        self.play(FadeIn(second), card.reveal())


class BentLinesBreakTheRecipe(LectureScene[Bent]):
    """Where lines bend, a vector no longer lands where its recipe says; under a matrix it does."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), heading(self.label("Lines stay straight"))
        matrix = ColumnMatrix(values.motion.matrix)
        rules = [
            Prose(self.label(text), size=sizes.LABEL) for text in ("Straight lines", "Even spacing", "Fixed origin")
        ]
        name = Prose(self.label("= linear"), size=sizes.LABEL, color="focus", weight=sizes.TITLE_WEIGHT)
        column_of(title, matrix, *rules, name, gap=0.35)
        arrow, panel = yellow_arrow(values.weights, grid), Panel(title)
        grid.carry(arrow)
        recipe = BasisCombination(grid, values.weights)
        self.add(grid, recipe, arrow, panel, title)

        # A motion that is no matrix
        self.wait_until("warp")
        self.play(grid.warp(values.warp, run_time=self.until("bend", at_most=2.5)))

        # Its lines bend, its squares are unequal
        self.wait_until("bend")
        bent = mean(outline(grid, np.linspace((-9, -1), (9, -1), 200), stroke_width=5), Role.AXIS)
        self.play(Create(bent), run_time=self.until("squares", at_most=1.5))
        self.wait_until("squares")
        cells = mark(VGroup(*(outline(grid, UNIT_SQUARE + c, fill_opacity=0.4) for c in ((2, 1), (2, 0), (2, -1)))))
        self.play(FadeOut(bent), FadeIn(cells))

        # The recipe and the vector part
        self.wait_until("breaks")
        self.play(FadeOut(cells), recipe.walk(run_time=self.until("recipe", at_most=3)))
        self.wait_until("recipe")
        here = mark(Dot(recipe.tip, radius=0.1, color=paint("second")))
        says = Label(self.label("recipe"), at=here, side=UP, color="second")
        self.play(FadeIn(here, says))
        self.reveal("really")
        there, dashes = Dot(arrow.head, radius=0.1, color=paint("focus")), DashedLine(recipe.tip, arrow.head)
        gap = mark(VGroup(dashes.set_color(paint("ink")), there), "the gap")
        self.play(Create(gap))

        # Under a matrix they meet
        self.wait_until("linear")
        self.play(FadeOut(here, gap, says), panel.reach(name), FadeIn(matrix), run_time=0.5)
        self.play(grid.go_to(values.motion.matrix, run_time=self.until("straight", at_most=2.5)))
        origin = self.recite(grid, rules, VGroup(recipe, arrow))
        self.reveal("name")
        self.play(FadeIn(name), FadeOut(origin))

    def recite(self, grid: GridTransform, rules: Sequence[Prose], finished: VGroup) -> VMobject:
        """Show what makes it linear, straight lines, even spacing and the origin; return the mark on the origin."""
        line = mean(Line(*grid.image([(-5, 1), (3, 1)]), color=paint("focus"), stroke_width=5), Role.AXIS)
        dots = mark(VGroup(*(Dot(spot, color=paint("focus")) for spot in grid.image([(n, 1) for n in (-1, 0, 1)]))))
        origin = mark(Dot(grid.origin, radius=0.13, color=paint("focus")))
        dots.set_z_index(layers.LABELS)
        self.wait_until("straight")
        self.play(Create(line), FadeIn(rules[0]), *self.dim(*finished))
        self.wait_until("even")
        self.play(FadeIn(dots, rules[1]))
        self.wait_until("origin")
        self.play(FadeOut(line, dots), FadeIn(origin, rules[2]))
        return origin


class EveryPixelFollows(LectureScene[Carried]):
    """Every corner of every pixel lands on its own combination of the same two columns."""

    def construct(self) -> None:
        values, title = self.values, heading(self.label("Every pixel follows"))
        grid = GridTransform(origin=(0.0, -2.4), labels=False)
        lean = ColumnMatrix(values.picture.motion.matrix, symbol="").empty()
        turn = ColumnMatrix(values.turn.matrix, symbol="", format_spec=".2f")
        flip = ColumnMatrix(values.flip.matrix, symbol="")
        for matrix in (lean, turn, flip):
            column_of(title, matrix)
        picture = PixelGrid(values.picture.digit.ink, side=values.picture.side, name="a handwritten digit")
        picture.move_to(grid.origin, aligned_edge=DL)
        self.add(grid, Panel(title, turn), title, SourceBadge(values.picture.digit.source.badge))
        self.play(FadeIn(picture), run_time=self.until("digit", at_most=0.8))
        grid.carry(picture)

        # Write the columns: where should the arrows land?
        self.wait_until("digit")
        self.play(FadeIn(lean))
        ring = LandingRing(grid.to_scene(values.picture.motion.j_lands), 1)
        self.wait_until("first")
        self.play(lean.fill_column(0))
        self.wait_until("second")
        self.play(lean.fill_column(1), Create(ring))

        # The picture leans, and each corner keeps its recipe
        self.wait_until("act")
        self.play(grid.apply(values.picture.motion.matrix, run_time=self.until("corner", at_most=2.5)))
        self.wait_until("corner")
        corner = mark(Dot(grid.image(values.corner), radius=0.12, color=paint("focus")))
        recipe = BasisCombination(grid, values.corner)
        self.play(FadeOut(ring), FadeIn(corner), run_time=0.8)
        self.reveal("lands")
        self.play(recipe.walk(run_time=1.6))

        self.wait_until("all")
        self.play(picture.wave(run_time=self.until("turn", at_most=2)))

        # Other columns, other pictures
        self.wait_until("turn")
        self.play(FadeOut(recipe, corner, lean), run_time=0.4)
        self.play(FadeIn(turn), grid.go_to(values.turn.matrix, run_time=self.until("flip", at_most=2)))
        self.wait_until("flip")
        self.play(FadeOut(turn), run_time=0.4)
        self.play(FadeIn(flip), grid.go_to(values.flip.matrix, run_time=1.6))


class ColumnsAreLandingSpots(LectureScene[Sequel]):
    """What to keep: columns are landing spots, recipes survive, lines stay lines."""

    def construct(self) -> None:
        recipe, then = self.values.recipe, self.values.then
        grid = plane()
        points = ("Columns: landing spots", "Recipes survive", "Lines: straight and even")
        recap = Recap([self.label(point) for point in points], title=self.label("To take away"))
        self.add(grid, Panel(recap), recap.title)

        # Three things to keep
        self.wait_until("columns")
        self.play(FadeIn(recap.point(0)), grid.apply(recipe.motion.matrix, run_time=self.until("recipe", at_most=2.5)))
        self.wait_until("recipe")
        arrow, steps = yellow_arrow(recipe.lands, grid), BasisCombination(grid, recipe.weights)
        grid.carry(arrow)
        self.play(FadeIn(recap.point(1)), FadeIn(steps, arrow))
        self.wait_until("lines")
        self.play(FadeIn(recap.point(2)))

        # Not a table: a motion, and what if another follows?
        self.wait_until("motion")
        self.play(grid.reset(run_time=1.2))
        self.play(grid.apply(recipe.motion.matrix, run_time=self.until("next", at_most=2.5)))
        self.wait_until("next")
        self.play(grid.apply(then.matrix, path="turning", run_time=2))
