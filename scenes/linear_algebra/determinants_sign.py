"""The pictures of *How much does area grow?* in which the plane is turned over, or falls flat."""

import numpy as np
from manim import DOWN, RIGHT, Create, DashedLine, DashedVMobject, FadeIn, FadeOut, Polygon, VGroup

from lectures.linear_algebra.determinants import Flattened, Foretold, TurnedOver
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    AreaScale,
    ColumnMatrix,
    DeterminantLine,
    GridTransform,
    LandingRing,
    PlaneFigure,
)
from mathml_anim.components.typography import (
    Heading,
    Label,
    Panel,
    PointOut,
    QuizCard,
    Swell,
    arrange_column,
    flight,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import LinearMap, Points
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.determinants_plane import GAP, UNIT_SQUARE, area_is, det, plane, turn_mark


def parallelogram(grid: GridTransform, growth: LinearMap) -> DashedVMobject:
    """Return the dashed outline of what becomes of the unit square."""
    outline = Polygon(*grid.to_scene(UNIT_SQUARE @ growth.matrix.T), color=paint("ink"), stroke_width=3)
    return mark(DashedVMobject(outline, num_dashes=48), "the parallelogram")


def landing_rings(grid: GridTransform, growth: LinearMap) -> VGroup:
    """Return a ring around each point where a basis vector lands."""
    spots = enumerate(grid.to_scene(growth.lands))
    return mark(VGroup(*(LandingRing(spot, column) for column, spot in spots)), "where the arrows land")


def height_in(grid: GridTransform, values: Foretold) -> VGroup:
    """Return the height of the parallelogram on its base, and how much that is."""
    x, y = values.growth.lands[1]
    upright = DashedLine(grid.to_scene((x, 0)), grid.to_scene((x, y)), color=paint("ink"))
    return mark(VGroup(upright, Label(f"{values.height:g}", at=upright, side=RIGHT)), "the height")


def ways_back(grid: GridTransform, twins: Points) -> list[VectorArrow]:
    """Return arrows from the spot on which two points have fallen to where either has been."""
    spot = grid.image(twins[0])
    return [
        VectorArrow(
            grid.to_scene(twin) - spot,
            tail=spot,
            thickness=0.05,
            label="?",
            label_size=sizes.LABEL,
            label_side="end",
            name="a way back",
        )
        for twin in twins
    ]


def what_is_it(values: Foretold) -> QuizCard:
    """Return the question what the determinant is, with numbers to choose from."""
    choices = [shown_number(choice, "g") for choice in values.choices]
    return QuizCard("What is the determinant?", options=choices, correct=values.correct, width=4.0)


class TheSquareTurnsOver(LectureScene[TurnedOver]):
    """With its columns swapped, the matrix turns the plane over: the area runs through zero to minus three."""

    def construct(self) -> None:
        values, title = self.values, Heading("Swap the columns")
        self.grid = grid = plane()
        before, self.after = ColumnMatrix(values.growth.matrix), ColumnMatrix(values.swapped.matrix, symbol="B")
        factor = shown_number(values.swapped.factor, "g")
        self.result = det(f"B = {factor}", spoken=f"the determinant of B is {factor}")
        ask, words = det("B = thin ?", spoken="what is the determinant of B?"), area_is()
        arrange_column(title, before, gap=GAP)
        for line in (ask, self.result):
            arrange_column(title, self.after, line, words, gap=GAP)
        self.letter = PlaneFigure(grid, [values.letter], color="ink", opacity=1, stroke_width=0, name="the letter F")
        panel = Panel(title, self.result, width=0)
        self.add(grid, AreaScale(grid, format_spec=""), self.letter, panel, title, before.formula)

        # The columns trade places
        self.wait_until("swap")
        self.swap(before)
        outline = parallelogram(grid, values.growth)
        self.wait_until("parallelogram")
        self.play(Create(outline), run_time=1.2)
        self.wait_until("same")
        self.play(FadeIn(ask))

        # The area runs through zero, and the determinant is what it ends on
        self.wait_until("act")
        running = DeterminantLine(grid, words)
        self.play(FadeIn(running), *self.dim(ask), panel.reach(self.result, words), run_time=0.5)
        self.play(grid.apply(values.swapped.matrix, run_time=self.until("minus", at_most=3.5)))
        self.reveal("minus")
        self.remove(ask)
        gone = FadeOut(running, run_time=0.5), FadeOut(outline)
        self.play(*gone, panel.reach(title, self.result), Swell(self.result))
        self.wait_until("letter")
        self.play(PointOut(self.letter, scale=1.25, color="ink"), run_time=0.8)
        self.look_at_the_arrows()

    def swap(self, before: ColumnMatrix) -> None:
        """Let the columns fly past each other into the matrix with the other order."""
        flights = [flight(before.column(c), self.after.column(1 - c), run_time=1.2, path_arc=1.5) for c in (0, 1)]
        self.play(*flights, FadeOut(before.formula), run_time=1.2)
        self.add(self.after.formula)

    def look_at_the_arrows(self) -> None:
        """First red is left of green, and turned over it is right of it: that is the sign."""
        grid, swapped = self.grid, self.values.swapped
        self.wait_until("arrows")
        turn = turn_mark(grid, np.array([1, 0]), np.array([0, 1]))
        self.play(grid.reset(run_time=self.until("left", at_most=2)))
        self.wait_until("left")
        self.play(Create(turn), *self.dim(self.letter), run_time=0.6)
        self.wait_until("over")
        self.play(FadeOut(turn), *self.brighten(self.letter), run_time=0.5)
        self.play(grid.apply(swapped.matrix, run_time=self.until("right", at_most=2.5)))
        self.wait_until("right")
        self.play(Create(turn_mark(grid, *swapped.lands)), *self.dim(self.after.formula), run_time=0.6)
        self.wait_until("sign")
        self.play(Swell(self.result))


class RankOneFlattens(LectureScene[Flattened]):
    """Columns on one line leave no area, and what has fallen on one spot cannot be told apart again."""

    def construct(self) -> None:
        values, title = self.values, Heading("Flattened")
        grid = GridTransform(origin=(1.8, -2.3), unit=1.0)
        matrix = ColumnMatrix(values.growth.matrix, symbol="C")
        ad, bc, zero = f"{values.ad:g}", f"{values.bc:g}", f"{values.growth.factor:g}"
        rule = det(f"= {ad} - {bc} = {zero}", spoken=f"the determinant is {ad} minus {bc}, which is {zero}")
        undo = word("undone only if $det != 0$", spoken="undone only if it is not zero")
        arrange_column(title, matrix, rule, undo, gap=GAP)
        area = AreaScale(grid, format_spec="")
        twins = Spots(grid.to_scene(values.twins), color="ink", radius=0.12, name="two points")
        puddle = PlaneFigure(grid, [values.outline], name="a puddle of paint")
        shapes, panel = mean(VGroup(area, puddle), Role.SUBJECT, name="a square and a puddle"), Panel(title, width=0)
        self.add(grid, shapes, panel, title)

        # Both columns point along one line
        self.wait_until("matrix")
        self.play(panel.reach(title, matrix.formula), FadeIn(matrix.formula), FadeIn(twins))
        grid.carry(twins)
        line = mean(DashedLine(*grid.to_scene(np.outer((-2, 4), values.growth.lands[0]))), Role.AXIS)
        rings = landing_rings(grid, values.growth)
        self.wait_until("line")
        self.play(Create(line.set_color(paint("ink"))), Create(rings))
        self.wait_until("zero")
        self.play(panel.reach(title, rule), FadeIn(rule))

        # Everything falls flat
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=2.5))
        self.play(FadeOut(rings, line), run_time=0.4)
        self.wait_until("points")
        self.play(PointOut(twins, scale=1.6, color="ink"))

        # Which way back?
        ways = ways_back(grid, values.twins)
        self.wait_until("back")
        self.play(*(way.grow() for way in ways), *self.dim(matrix.formula))
        self.reveal("undo")
        self.play(panel.reach(title, undo), FadeIn(undo), *self.dim(rule))


class PredictTheFactor(LectureScene[Foretold]):
    """Base, height and the side that red is on foretell the determinant."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        grid, card = GridTransform(origin=(2.6, -1.6), unit=1.7), what_is_it(values)
        arrange_column(title, card, gap=GAP)
        rings = landing_rings(grid, values.growth)
        area, panel = AreaScale(grid, format_spec=""), Panel(title)
        self.add(grid, area, panel, title)

        # Where the arrows will land, and time to think
        for ring, cue in zip(rings, ("green", "red"), strict=True):
            self.wait_until(cue)
            self.play(Create(ring))
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("act", at_most=5.5)))

        # Base, height, side
        self.wait_until("act")
        self.play(grid.apply(values.growth.matrix, run_time=2))
        self.play(FadeOut(rings), run_time=0.4)
        half = grid.to_scene(values.growth.lands[0] / 2)
        self.wait_until("base")
        self.play(FadeIn(Label(f"{values.base:g}", at=half, side=DOWN)))
        self.wait_until("height")
        self.play(FadeIn(height_in(grid, values)))
        self.wait_until("side")
        self.play(Create(turn_mark(grid, *values.growth.lands)))
        self.reveal("answer")
        self.play(card.reveal())
