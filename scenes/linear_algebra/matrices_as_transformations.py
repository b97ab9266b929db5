"""The pictures of *Matrices move space*."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from manim import (
    DL,
    DOWN,
    DR,
    LEFT,
    RIGHT,
    UL,
    UP,
    UR,
    Circle,
    Create,
    DashedLine,
    Dot,
    FadeIn,
    FadeOut,
    Line,
    Mobject,
    MoveAlongPath,
    Transform,
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
from mathml_anim.components.learning import PixelGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.transformations import (
    BasisCombination,
    ColumnMatrix,
    ColumnSum,
    GridTransform,
    LandingRing,
    LandingSpot,
    PlaneFigure,
    ReadingArrow,
    plane_beside_words,
)
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Objective,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    ShowParts,
    SourceBadge,
    Title,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Arrows, Spot, Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

M = TypeVar("M", bound=Mobject)
GAP = 0.4
SIDE = np.linspace(0, 1, 20)[:, None]
UNIT_SQUARE = np.concatenate([SIDE * (1, 0), (1, 0) + SIDE * (0, 1), (1, 1) - SIDE * (1, 0), (0, 1) - SIDE * (0, 1)])

LETTER = np.array([1.45, -1.3]) + 0.2 * np.array(
    [(0, 0), (1, 0), (1, 2), (2.5, 2), (2.5, 3), (1, 3), (1, 4), (3, 4), (3, 5), (0, 5)]
)


def yellow_arrow(vector: Vector, grid: GridTransform) -> VectorArrow:
    """Return the arrow v."""
    return VectorArrow(vector, tail=grid.origin, unit=grid.unit, color="focus", label="$bold(v)$", spoken="v")


def name_image(arrow: VectorArrow, *, run_time: float) -> Transform:
    """Return the animation in which the name v of an arrow turns into Av: the matrix has moved it."""
    return arrow.rename("$A bold(v)$", spoken="A v", run_time=run_time)


def recipe_formula(weights: Sequence[str]) -> Formula:
    """Return v as so much of i hat, and so much of j hat."""
    x, y = weights
    return Formula(
        f"{{{{ bold(v) = : v }}}} {{{{ {x} : x }}}} {{{{ hat(i) : first }}}} "
        f"{{{{ + : plus }}}} {{{{ {y} : y }}}} {{{{ hat(j) : second }}}}",
        spoken=f"v is {x} times i hat plus {y} times j hat",
        colors={"bold(v)": "focus"},
    )


def shown(weights: Vector) -> list[str]:
    """Return the numbers of a recipe as they are shown."""
    return [shown_number(weight, "g") for weight in weights]


def walker(recipe: BasisCombination) -> tuple[Dot, MoveAlongPath]:
    """Return a dot that walks along a recipe, and its walk."""
    path = VMobject().set_points_as_corners([recipe.first.tail, recipe.first.head, recipe.tip])
    dot = Spot(recipe.first.tail, radius=0.12, name="the walker")
    return dot, MoveAlongPath(dot, path)


def unit_steps(grid: GridTransform, spot: Vector) -> list[VectorArrow]:
    """Return the steps to a point on the grid that stays: one by one to the right, and then up."""
    right, up = (round(float(steps)) for steps in spot)
    walked = [((n, 0), (1, 0)) for n in range(right)] + [((right, n), (0, 1)) for n in range(up)]
    return [
        VectorArrow(step, tail=grid.to_scene(tail), unit=grid.unit, color="focus", thickness=0.05, name="a step")
        for tail, step in walked
    ]


def reading(row: VMobject) -> VectorArrow:
    """Return the arrow along the entries of a row, below them, as they are read."""
    tail, head = (row.get_corner(corner) + 0.12 * DOWN for corner in (DL, DR))
    arrow = VectorArrow(head - tail, tail=tail, color="focus", thickness=0.04)
    return mark(arrow.set_z_index(layers.WORDS), "the direction of reading")


def landings(motion: Motion) -> tuple[Vector, Vector]:
    """Return where i hat and j hat land."""
    return motion.i_lands, motion.j_lands


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


def parallels(grid: GridTransform, reach: tuple[float, float]) -> VGroup:
    """Return three neighbouring lines of a grid, from one of its first coordinates to another."""
    left, right = reach
    lines = (Line(*grid.image([(left, y), (right, y)]), color=paint("focus"), stroke_width=5) for y in (-1, 0, 1))
    return mean(VGroup(*lines), Role.AXIS, name="parallel lines")


class APictureLeans(LectureScene[Picture]):
    """Four numbers make sixty-four pixels lean."""

    def construct(self) -> None:
        values = self.values
        title = Title(self.label("What makes a picture lean?"))
        picture = PixelGrid(values.digit.ink, side=0.62, name=f"a handwritten {values.digit.label}")
        picture.move_to((-0.1, -2.4, 0), aligned_edge=DOWN)
        foot = picture.get_bottom()
        ground = mean(Line((-7.2, -2.4, 0), (7.2, -2.4, 0), color=paint("mute"), stroke_width=3), Role.AXIS)
        box = ColumnMatrix(values.motion.matrix, symbol="", size=0.75)
        aim = Objective(
            self.label("see how a matrix moves space"),
            heading=self.label("After this you can"),
            size=sizes.TITLE,
            width=3.2,
        )
        arrange_column(title, box.formula, aim, gap=0.7)
        source = SourceBadge(values.digit.source.badge).shift((-0.15, 0.08, 0))
        lean = values.motion.matrix

        # A handwritten digit leans
        self.play(FadeIn(title, ground, picture, source), run_time=self.until("digit", at_most=1))
        self.wait_until("lean")
        before = self.left_edge(picture)
        self.play(picture.animate.apply_matrix(lean, about_point=foot), run_time=2.5)

        # The higher a row, the further it slid
        slides = [self.slide(a, b) for a, b in zip(before[1:], self.left_edge(picture)[1:], strict=True)]
        self.wait_until("rows")
        slid = Arrows(slides, name="how far each row slid", role=Role.MARK)
        self.play(slid.grow(run_time=2))

        # Four numbers did that: how? From the start once more
        self.reveal("matrix")
        self.play(FadeIn(box.formula), FadeOut(slid))
        self.wait_until("question")
        back = picture.animate(run_time=1.5).apply_matrix(np.linalg.inv(lean), about_point=foot)
        self.play(*(PointOut(box.column(n), scale=1.15, color="focus") for n in (0, 1)), back)
        self.play(picture.light(run_time=self.until("objective", at_most=2.5)))

        # What the lecture is for: first where it will go, then the motion
        self.wait_until("objective")
        frame = mark(picture.outline(color="focus", width=4).apply_matrix(lean, about_point=foot), "where it will go")
        self.play(FadeIn(aim), Create(frame), run_time=0.8)
        self.play(picture.animate.apply_matrix(lean, about_point=foot), run_time=1.8)

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
        self.play(
            PointOut(grid.j_hat.body, color="second"),
            *self.brighten(columns[1]),
            *self.dim(columns[0]),
        )
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
        steps = Arrows(unit_steps(grid, spot), name="the steps to the landing spot", role=Role.MARK)
        self.play(steps.grow(run_time=self.until(cue, at_most=2)))
        self.wait_until(cue)
        return steps


class TheRecipeSurvives(LectureScene[Recipe]):
    """Every vector keeps its recipe: the same combination, of the arrows where they have landed."""

    def construct(self) -> None:
        values, grid, title = self.values, plane_beside_words(), Heading(self.label("And every other arrow?"))
        matrix = ColumnMatrix(values.motion.matrix)
        words = recipe_formula(shown(values.weights))
        words.set_opacity(0)
        total = ColumnSum(values.motion.matrix, values.weights).set_opacity(0)
        result = MatrixFormula(values.lands.reshape(2, 1), before="=", column_colors=("focus",))
        arrange_column(title, matrix, words, total, result, gap=GAP)
        result.align_to(total.part("product")[-1], LEFT)
        panel = Panel(title, matrix, width=0)
        self.add(grid, panel, title, matrix)

        # A vector and its recipe
        arrow = yellow_arrow(values.weights, grid)
        self.wait_until("vector")
        self.play(arrow.grow())
        grid.carry(arrow)
        recipe = BasisCombination(grid, values.weights)
        self.wait_until("step_i")
        self.play(panel.reach(words), run_time=0.5)
        parts = [[words.part(name) for name in names] for names in (("v", "x", "first"), ("plus", "y", "second"))]
        self.play(recipe.walk(end=0.5, run_time=1), ShowParts(words, parts[0], run_time=1))
        self.wait_until("step_j")
        self.play(recipe.walk(start=0.5, run_time=1), ShowParts(words, parts[1], run_time=1))

        # Both ride along with the grid, and still meet
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("same", at_most=3)))
        self.play(name_image(arrow, run_time=self.until("same", at_most=0.5)))
        self.wait_until("same")
        dot, walk = walker(recipe)
        self.add(dot)
        self.play(walk, run_time=1.6)
        self.remove(dot)

        # So the landing spot can be computed from the same two numbers
        self.wait_until("first")
        self.play(
            panel.reach(total),
            total.first_from(matrix),
            PointOut(words.part("x"), scale=1.5, color="focus"),
            *self.dim(grid.basis),
        )
        self.wait_until("second")
        self.play(total.second_from(matrix), PointOut(words.part("y"), scale=1.5, color="focus"))
        self.reveal("result")
        spot = Label(
            self.spot(values.lands),
            at=dot,
            side=RIGHT,
            color="focus",
            size=sizes.FORMULA,
            spoken=", ".join(shown(values.lands)),
        )
        self.play(panel.reach(result), FadeIn(result, spot), *self.dim(words))

        # And so for any recipe
        self.wait_until("every")
        other = ColumnSum(values.motion.matrix, tuple(values.another)).move_to(total, aligned_edge=LEFT)
        other_words = recipe_formula(shown(values.another)).move_to(words, aligned_edge=LEFT)
        self.play(
            total.become_sum(other),
            FadeOut(words, result, spot),
            FadeIn(other_words),
            recipe.become_recipe(values.another, arrow, run_time=self.until("multiplies", at_most=2)),
        )
        self.add(other)
        self.wait_until("multiplies")
        rule = ColumnSum(values.motion.matrix, ("x", "y")).move_to(total, aligned_edge=LEFT)
        rule_words = recipe_formula(("x", "y")).move_to(words, aligned_edge=LEFT)
        self.play(other.become_sum(rule), FadeOut(other_words), FadeIn(rule_words), *self.brighten(grid.basis))
        self.add(rule)

    def spot(self, point: Vector) -> str:
        """Return a point's coordinates as they are written."""
        return f"$({', '.join(shown(point))})$"


class ReadDownNotAcross(LectureScene[RowsAgainstColumns]):
    """An arrow does not land on a row of the matrix but on a column."""

    def construct(self) -> None:
        values, grid, title = self.values, plane_beside_words(), Heading(self.label("Rows or columns?"))
        matrix, name = ColumnMatrix(values.motion.matrix, symbol="S"), Prose(self.label("Shear"), size=sizes.LABEL)
        total = ColumnSum(values.motion.matrix, values.recipe, product="S hat(i)").set_opacity(0)
        result = MatrixFormula(values.motion.i_lands.reshape(2, 1), before="=", column_colors=("first",))
        arrange_column(title, matrix, total, result, gap=GAP)
        result.align_to(total.part("product")[-1], LEFT)
        arrange_column(title, matrix, name, gap=GAP)
        panel = Panel(title, matrix, width=0)
        self.add(grid, panel, title)
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula), run_time=0.5)

        # The row says: green goes there
        ghost, rows = self.ghost(grid), [matrix.row(number) for number in (0, 1)]
        columns = [matrix.column(number) for number in (0, 1)]
        first = reading(rows[0])
        self.wait_until("across")
        self.play(first.grow(), *self.dim(rows[1]))
        self.wait_until("row")
        self.play(ghost.grow())
        self.wait_until("guess")
        self.play(PointOut(ghost.label.words, scale=1.4, color="first"))

        # Green is watched, and stays: the guess was wrong
        plane_around = (grid.lines, grid.axes, grid.j_hat)
        middle = (grid.i_hat.head + grid.i_hat.label.get_center()) / 2
        ring = mark(Circle(0.48, color=paint("focus"), stroke_width=5).move_to(middle), "the arrow to watch")
        self.wait_until("watch")
        self.play(
            FadeOut(first),
            Create(ring),
            *self.brighten(rows[1]),
            *self.dim(*plane_around),
            run_time=self.until("act", at_most=0.8),
        )
        self.wait_until("act")
        self.play(grid.apply(values.motion.matrix, run_time=self.until("stays", at_most=2.5)))
        self.reveal("stays")
        cross = self.cross(ghost)
        self.play(Create(cross), PointOut(ring), run_time=0.8)

        # So says its recipe
        down = ReadingArrow.down(matrix, 0)
        self.wait_until("first")
        self.play(
            FadeOut(ghost, cross, ring),
            panel.reach(total),
            down.grow(),
            ShowParts(total, [total.part(part) for part in ("product", "x", "first")]),
        )
        self.wait_until("second")
        self.play(total.second_from(matrix), down.animate.match_x(columns[1]))
        self.wait_until("result")
        self.play(panel.reach(result), FadeIn(result), PointOut(grid.i_hat.body, color="first"))

        # Once more: red leans, as its column says
        self.wait_until("again")
        self.play(
            grid.reset(run_time=self.until("leans", at_most=1)),
            FadeOut(down, total, result),
            panel.reach(matrix),
            *self.brighten(*plane_around),
        )
        self.wait_until("leans")
        down = ReadingArrow.down(matrix, 1)
        self.play(grid.apply(values.motion.matrix, run_time=2), down.grow(), *self.dim(columns[0], grid.i_hat))
        spot = LandingSpot(values.motion.j_lands, 1, at=grid.j_hat.label, side=RIGHT)
        self.play(spot.come_from(matrix))

        # Down, not across
        self.wait_until("rule")
        self.play(ReadingArrow.down(matrix, 0).grow(), *self.brighten(columns[0], grid.i_hat))
        self.wait_until("shear")
        self.play(panel.reach(name), FadeIn(name))

    def ghost(self, grid: GridTransform) -> VectorArrow:
        """Return the hollow arrow to where the first row would send i hat."""
        row = self.values.first_row
        said = {"label": "$hat(i) thin ?$", "label_side": "right", "spoken": "i hat?"}
        ghost = VectorArrow(row, tail=grid.origin, unit=grid.unit, color="first", **said)
        ghost.body.set_fill(opacity=0).set_stroke(paint("first"), width=2.5)
        return ghost

    def cross(self, ghost: VectorArrow) -> VGroup:
        """Return the cross that strikes a wrong arrow out."""
        middle = (ghost.tail + ghost.head) / 2
        strokes = (Line(middle - 0.4 * way, middle + 0.4 * way, stroke_width=7) for way in (UR, UL))
        return mark(VGroup(*strokes).set_color(paint("ink")).set_z_index(layers.LABELS), "wrong")


class ColumnsTellTheMotion(LectureScene[Foretold]):
    """Landing spots alone foretell a rotation and a projection."""

    def construct(self) -> None:
        self.grid = GridTransform(origin=layout.PLANE_ORIGIN, unit=1.7)
        title = Heading(self.label("See it before it moves"))
        turn = ColumnMatrix(self.values.rotation.matrix, symbol="R", format_spec=".2f", relation="approx")
        drop = ColumnMatrix(self.values.projection.matrix, symbol="P", format_spec=".1f")
        degrees = f"{self.values.degrees:.0f}"
        turn_name = Prose(self.label("Rotation by {degrees}°").format(degrees=degrees), size=sizes.LABEL)
        drop_name = Prose(self.label("Projection"), size=sizes.LABEL)
        arrange_column(title, turn, turn_name, gap=GAP)
        arrange_column(title, drop, drop_name, gap=GAP)
        self.add(self.grid, Panel(title, turn_name, width=0), title)

        self.wait_until("rotation")
        self.play(FadeIn(turn), run_time=0.6)
        self.turn(turn, turn_name)
        self.wait_until("projection")
        self.play(FadeOut(turn, turn_name), run_time=0.4)
        self.play(self.grid.reset(path="turning"), FadeIn(drop), run_time=self.until("half", at_most=1.2))
        self.flatten(drop, drop_name)

    def rings(self, motion: Motion) -> VGroup:
        """Return rings where the two arrows will land."""
        spots = (motion.i_lands, motion.j_lands)
        rings = VGroup(*(LandingRing(self.grid.to_scene(spot), column) for column, spot in enumerate(spots)))
        return mark(rings, "where the arrows land")

    def turn(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark where the arrows will land, still one step long and at a right angle, then turn."""
        grid, motion = self.grid, self.values.rotation
        rings = self.rings(motion)
        circle = Circle(radius=grid.unit, color=paint("ink"), stroke_width=2).move_to(grid.origin)
        spots = np.stack([motion.i_lands, motion.j_lands])
        radii = VGroup(*(DashedLine(grid.origin, grid.to_scene(spot), color=paint("ink")) for spot in spots), circle)
        mark(radii, "one step long")
        square = VMobject(color=paint("focus"), stroke_width=4)
        square.set_points_as_corners(grid.to_scene(0.2 * np.stack([spots[0], spots.sum(axis=0), spots[1]])))
        for number, cue in enumerate(("turn_i", "turn_j")):
            self.wait_until(cue)
            self.play(Create(rings[number]), PointOut(matrix.column(number), color=BASIS_COLORS[number]), run_time=0.8)
        self.add(rings)
        self.wait_until("length")
        self.play(Create(radii), run_time=self.until("right", at_most=1))
        self.wait_until("right")
        self.play(Create(mark(square, "the right angle")), run_time=self.until("turn", at_most=0.8))
        self.wait_until("turn")
        self.play(grid.apply(motion.matrix, path="turning", run_time=2.2), FadeIn(name), FadeOut(square))
        self.play(FadeOut(rings, radii), run_time=0.4)

    def flatten(self, matrix: ColumnMatrix, name: Prose) -> None:
        """Mark that both arrows will land on one line, then let the plane fall onto it."""
        grid, values = self.grid, self.values
        spots = grid.to_scene(values.twins)
        twins = Spots(spots, radius=0.12, name="two points")
        ghosts = mark(VGroup(*(Circle(0.12, color=paint("focus"), stroke_width=2).move_to(spot) for spot in spots)))
        fixed = Spot(grid.to_scene(values.fixed), radius=0.12, color="ink", name="a point of the line")
        line = mean(DashedLine(*grid.to_scene(np.outer((-4, 4), values.line)), color=paint("ink")), Role.AXIS)
        rings = self.rings(values.projection)
        self.wait_until("half")
        self.play(*(PointOut(matrix.column(n), scale=1.15, color=BASIS_COLORS[n]) for n in (1, 0)))
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
        names = [arrow.label for arrow in (grid.i_hat, grid.j_hat) if arrow.label is not None]
        self.play(*(label.animate.set_opacity(0) for label in names), run_time=0.5)
        self.reveal("lost")
        self.play(PointOut(twins[0], scale=1.8, color="focus"))
        self.wait_until("stay")
        self.play(PointOut(fixed, scale=2, color=None))
        self.wait_until("name")
        self.play(FadeIn(name), FadeOut(ghosts))


class TheMirrorSwapsTheArrows(LectureScene[Mirror]):
    """In a mirror along the diagonal the two basis arrows trade places; then green grows twice as tall."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Your turn"))
        grid = GridTransform(origin=(2.0, -1.4), unit=layout.PLANE_UNIT)
        card = self.card()
        arrange_column(title, card, gap=GAP)
        mirror = mean(
            DashedLine(*grid.to_scene(np.outer((-6, 6), values.line)), color=paint("focus"), dash_length=0.25),
            Role.AXIS,
        )
        letter = PlaneFigure(grid, [LETTER], color="ink", opacity=0.55, name="a letter, to see which way round it is")
        panel, taller = Panel(title, width=0), self.taller(grid)
        self.add(grid, letter, panel, title)

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
        right = card.options[values.correct][1]
        self.wait_until("one")
        first = LandingSpot(values.motion.i_lands, 0, at=grid.i_hat.head, side=LEFT)
        self.play(FadeIn(first), FadeOut(letter), run_time=0.6)
        self.wait_until("two")
        second = LandingSpot(values.motion.j_lands, 1, at=grid.j_hat.label, side=RIGHT)
        self.play(FadeIn(second), run_time=0.6)
        self.reveal("answer")
        moves = [PointOut(right.column(n), scale=1.3, color=BASIS_COLORS[n]) for n in (0, 1)]
        wrong = [option for number, option in enumerate(card.options) if number != values.correct]
        self.play(*moves, *self.dim(*wrong), card.options[values.correct][0].animate.set_color(paint("focus")))

    def taller(self, grid: GridTransform) -> VGroup:
        """Return an upright arrow and how many times as tall the plane grows."""
        tail = grid.to_scene((2.6, 0.4))
        arrow = VectorArrow((0, 2.0), tail=tail, color="ink")
        times = Label(f"× {self.values.stretch[1, 1]:g}", at=tail + UP, side=RIGHT, gap=0.25)
        return mark(VGroup(arrow, times), "the plane grows taller")

    def card(self) -> QuizCard:
        """Return the question and the matrices to choose from, their columns in the arrows' colours."""
        choices = self.values.choices
        said = [f"rows {a:g} {b:g} and {c:g} {d:g}" for (a, b), (c, d) in choices]
        options = [f"$display(mat({a:g}, {b:g}; {c:g}, {d:g}))$" for (a, b), (c, d) in choices]
        card = QuizCard(
            self.label("Which matrix does both?"),
            options=options,
            correct=self.values.correct,
            width=4.6,
            options_spoken=said,
        )
        for option, choice in zip(card.options, choices, strict=True):
            matrix = MatrixFormula(choice, column_colors=BASIS_COLORS, size=sizes.FORMULA)
            matrix.move_to(option[1], aligned_edge=LEFT).set_z_index(layers.WORDS)
            option.submobjects[1] = matrix
        return card


class BentLinesBreakTheRecipe(LectureScene[Bent]):
    """Where lines bend, a vector no longer lands where its recipe says; as they straighten, the two meet."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Straight or bent?"))
        grid = GridTransform(origin=(2.6, -1.7), unit=2.2)
        matrix = ColumnMatrix(values.motion.matrix, symbol="")
        rules = [
            Prose(self.label(text), size=sizes.LABEL)
            for text in ("Straight and parallel", "Evenly spaced", "Fixed origin")
        ]
        name = Prose(self.label("= linear"), size=sizes.LABEL, color="focus", weight=sizes.TITLE_WEIGHT)
        arrange_column(title, matrix, *rules, name, gap=0.35)
        arrow = VectorArrow(values.weights, tail=grid.origin, unit=grid.unit, color="focus", name="the yellow arrow")
        panel = Panel(title, width=0)
        grid.carry(arrow)
        self.add(grid, arrow, panel, title)

        # A motion that is no matrix
        self.wait_until("warp")
        self.play(grid.warp(values.warp, run_time=self.until("bend", at_most=2.5)))

        # Its lines bend, its squares are unequal
        self.wait_until("bend")
        bent = mean(outline(grid, np.linspace((-4, 1), (3, 1), 200), stroke_width=5), Role.AXIS)
        self.play(Create(bent), run_time=self.until("squares", at_most=1.5))
        self.wait_until("squares")
        cells = mark(VGroup(*(outline(grid, UNIT_SQUARE + c, fill_opacity=0.4) for c in ((-4, 0), (-2, 0)))))
        self.play(FadeOut(bent), FadeIn(cells))

        # The recipe and the vector part
        recipe = BasisCombination(grid, values.weights)
        self.wait_until("breaks")
        self.play(
            FadeOut(cells),
            *self.dim(grid.lines, grid.axes),
            recipe.walk(run_time=self.until("recipe", at_most=2.5)),
        )
        gap = self.part(recipe, arrow)

        # Under the matrix with the same landing spots they meet
        self.play(
            panel.reach(matrix),
            FadeIn(matrix),
            *self.brighten(grid.lines, grid.axes, grid.basis),
            run_time=self.until("meets", at_most=0.5),
        )
        seconds = self.until("meets", at_most=2.5)
        self.play(
            grid.go_to(values.motion.matrix, run_time=seconds), gap[1].animate(run_time=seconds).set_stroke(opacity=0)
        )
        self.wait_until("meets")
        self.play(FadeOut(gap), PointOut(arrow.body, color="focus"))
        self.recite(grid, rules, panel, VGroup(recipe, arrow))
        self.reveal("name")
        self.play(panel.reach(name), FadeIn(name), *self.dim(matrix))

    def part(self, recipe: BasisCombination, arrow: VectorArrow) -> VGroup:
        """Show where the recipe ends, where the arrow really is, and the gap, which closes when they meet."""
        here = Circle(0.22, color=paint("ink"), stroke_width=5).move_to(recipe.tip)
        there = Spot(arrow.head, radius=0.12, name="where the arrow ends")
        says = Label(self.label("recipe"), at=here, side=UR)
        self.wait_until("recipe")
        self.play(FadeIn(mark(here, "where the recipe ends"), says), *self.dim(recipe.grid.basis))
        line = VMobject(color=paint("ink"), stroke_width=7)
        line.points = between(recipe.tip, arrow.head, here.width / 2, there.width / 2)
        wide = Label(self.label("gap"), at=line, side=UP)
        self.reveal("really")
        self.play(FadeIn(there, scale=3), Create(line), FadeIn(wide), run_time=0.8)
        self.remove(here, there, line)
        gap = mark(VGroup(line, here, there).set_z_index(layers.LABELS), "the gap")
        self.add(gap)

        def close(_: Mobject) -> None:
            there.move_to(arrow.head)
            line.points = between(recipe.tip, arrow.head, here.width / 2, there.width / 2)

        gap.add_updater(close)
        self.wait_until("linear")
        self.play(FadeOut(wide, says), run_time=0.5)
        return gap

    def recite(self, grid: GridTransform, rules: Sequence[Prose], panel: Panel, finished: VGroup) -> None:
        """Show what makes it linear: straight parallel lines, even spacing and the origin."""
        i_lands, j_lands = self.values.motion.i_lands, self.values.motion.j_lands
        lines = parallels(grid, (-2.2, 3))
        across = np.array([-i_lands[1], i_lands[0]])
        across = across * (j_lands @ across) / (across @ across)
        feet = grid.to_scene(2.1 * i_lands - j_lands + np.outer((0, 1, 2), across))
        ruler = VGroup(Line(feet[0], feet[2], color=paint("ink")), Spots(feet, color="ink")).set_z_index(layers.LABELS)
        origin = Spot(grid.origin, radius=0.15, name="the origin")
        self.wait_until("straight")
        self.play(
            FadeOut(finished),
            panel.reach(rules[-1]),
            Create(lines),
            FadeIn(rules[0]),
        )
        self.wait_until("even")
        self.play(Create(mark(ruler, "equal distances")), FadeIn(rules[1]))
        self.wait_until("origin")
        self.play(FadeIn(origin, scale=3), FadeIn(rules[2]), FadeOut(ruler))


class EveryPixelFollows(LectureScene[Carried]):
    """Every corner of every pixel lands on its own combination of the same two columns."""

    def construct(self) -> None:
        values, title = self.values, Heading(self.label("Every pixel follows"))
        grid = GridTransform(origin=(1.1, -2.35), unit=0.86, labels=False)
        lean = ColumnMatrix(values.picture.motion.matrix, symbol="").empty()
        turn = ColumnMatrix(values.turn.matrix, symbol="", format_spec=".2g", relation="approx")
        flip = ColumnMatrix(values.flip.matrix, symbol="")
        for matrix in (lean, turn, flip):
            arrange_column(title, matrix, gap=GAP)
        picture = PixelGrid(values.picture.digit.ink, side=values.picture.side * grid.unit, name="a handwritten digit")
        picture.move_to(grid.origin, aligned_edge=DL)
        frame = picture.outline()
        source = SourceBadge(values.picture.digit.source.badge).to_edge(UP, buff=0.5)
        self.add(grid, Panel(title, turn, width=0), title, source)
        self.play(FadeIn(picture, frame), run_time=self.until("digit", at_most=0.8))
        grid.carry(picture, frame)

        # Write the columns: where should the arrows land?
        self.wait_until("digit")
        self.play(FadeIn(lean))
        rings = [LandingRing(grid.to_scene(spot), n) for n, spot in enumerate(landings(values.picture.motion))]
        self.wait_until("first")
        self.play(lean.fill_column(0), Create(rings[0]))
        self.wait_until("second")
        self.play(lean.fill_column(1), Create(rings[1]))

        # A corner and its recipe: both numbers stay while it moves
        self.wait_until("corner")
        recipe = BasisCombination(grid, values.corner)
        corner = Spot(recipe.tip, radius=0.12, name="the corner")
        self.play(
            FadeOut(*rings, source, run_time=0.5),
            FadeIn(corner, scale=2, run_time=0.5),
            recipe.walk(run_time=self.until("counts", at_most=1.5)),
        )
        counts = self.counts(recipe)
        self.wait_until("counts")
        self.play(FadeIn(counts), run_time=self.until("act", at_most=0.5))
        grid.drive(corner, lambda _: corner.move_to(recipe.tip))
        self.wait_until("act")
        self.play(grid.apply(values.picture.motion.matrix, run_time=self.until("lands", at_most=2.5)))
        self.wait_until("lands")
        pulses = (
            PointOut(count.words, scale=1.6, color=color) for count, color in zip(counts, BASIS_COLORS, strict=True)
        )
        self.play(*pulses)

        # So do all the pixels, row by row from below
        self.wait_until("all")
        self.play(FadeOut(recipe, corner, counts), picture.light(run_time=self.until("others", at_most=2)))

        # Other columns, other pictures, each from upright
        self.wait_until("others")
        self.play(FadeOut(lean), run_time=0.4)
        self.play(FadeIn(turn), grid.reset(), run_time=self.until("turn", at_most=1.2))
        self.wait_until("turn")
        self.play(grid.apply(values.turn.matrix, path="turning", run_time=self.until("upright", at_most=2)))
        self.wait_until("upright")
        self.play(FadeOut(turn), run_time=0.4)
        self.play(FadeIn(flip), grid.reset(path="turning"), run_time=self.until("flip", at_most=1.2))
        self.reveal("flip")
        self.play(grid.apply(values.flip.matrix, run_time=1.8))

    def counts(self, recipe: BasisCombination) -> VGroup:
        """Return how often each arrow is used, beside the two steps wherever they go."""
        said = shown(recipe.weights)
        across, upwards = (Label(text, color=color) for text, color in zip(said, BASIS_COLORS, strict=True))

        def follow(_: GridTransform) -> None:
            across.place((recipe.first.tail + recipe.first.head) / 2, side=DOWN)
            upwards.place((recipe.second.tail + recipe.second.head) / 2, side=RIGHT)

        recipe.grid.drive(across, follow)
        pair = VGroup(across, upwards)
        return mean(pair, Role.LABEL, name="the recipe", text=" ".join(said), spoken=", ".join(said))


class ColumnsAreLandingSpots(LectureScene[Sequel]):
    """What to keep: columns are landing spots, recipes survive, lines stay lines."""

    def construct(self) -> None:
        recipe, picture, then = self.values.recipe, self.values.picture, self.values.then
        grid = plane_beside_words()
        points = ("Columns: landing spots", "Recipes survive", "Straight, even, fixed origin")
        recap = Recap([self.label(point) for point in points], title=self.label("What to keep"))
        matrix, lean = ColumnMatrix(recipe.motion.matrix), ColumnMatrix(picture.motion.matrix, symbol="")
        arrange_column(recap.point(2), matrix, gap=0.9)
        lean.move_to(matrix, aligned_edge=LEFT)
        arrow, steps = yellow_arrow(recipe.weights, grid), BasisCombination(grid, recipe.weights)
        grid.carry(arrow)
        self.add(grid, steps, arrow, Panel(recap, matrix, width=0), recap.title, matrix)

        # Three things to keep
        self.wait_until("columns")
        self.play(FadeIn(recap.point(0)), grid.apply(recipe.motion.matrix, run_time=self.until("recipe", at_most=2.5)))
        self.play(name_image(arrow, run_time=self.until("recipe", at_most=0.5)))
        self.wait_until("recipe")
        dot, walk = walker(steps)
        self.play(
            FadeIn(recap.point(1), run_time=0.6),
            *self.dim(recap.point(0), matrix),
            walk,
            run_time=self.until("lines", at_most=1.6),
        )
        self.remove(dot)
        self.wait_until("lines")
        lines = parallels(grid, (-1.2, 3.5))
        origin = Spot(grid.origin, name="the origin")
        self.play(FadeIn(recap.point(2)), *self.dim(recap.point(1), arrow, steps), Create(lines), FadeIn(origin))

        # Look for the motion: the picture once more, and where it will go
        self.wait_until("back")
        digit = PixelGrid(picture.digit.ink, side=0.24 * grid.unit, name="a handwritten digit")
        digit.move_to(grid.to_scene((0, 0.15)), aligned_edge=DL)
        self.play(
            FadeOut(matrix, lines, origin, steps, arrow, run_time=0.5),
            grid.reset(run_time=self.until("motion", at_most=1)),
        )
        self.play(FadeIn(lean, digit), run_time=self.until("motion", at_most=0.6))
        grid.carry(digit)
        self.wait_until("motion")
        goal = digit.outline(color="focus", width=4).apply_matrix(picture.motion.matrix, about_point=grid.origin)
        pulses = (PointOut(lean.column(n), scale=1.3, color=BASIS_COLORS[n]) for n in (0, 1))
        self.play(Create(mark(goal, "where it will go")), *self.dim(recap.point(2)), *pulses)

        # The opening question, answered, and what if another motion follows?
        self.wait_until("four")
        self.play(*(PointOut(lean.column(n), scale=1.15, color="focus") for n in (0, 1)))
        self.wait_until("go")
        self.play(grid.apply(picture.motion.matrix, run_time=self.until("next", at_most=2.2)))
        self.wait_until("next")
        self.play(FadeOut(lean, goal), grid.apply(then.matrix, path="turning", run_time=2))
        self.play(*self.brighten(*(recap.point(number) for number in range(len(points)))))
