"""Powers of a matrix, in *Directions that survive*."""

from math import pi

import numpy as np
from manim import (
    DOWN,
    LEFT,
    ORIGIN,
    RIGHT,
    UP,
    Animation,
    AnimationGroup,
    ArcBetweenPoints,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    Line,
    MoveAlongPath,
    Restore,
    Transform,
    VGroup,
    VMobject,
)

from lectures.linear_algebra.eigenvectors import Fibonacci, shadows
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points
from mathml_anim.components.transformations import (
    ColumnMatrix,
    Eigenlines,
    GridTransform,
)
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Panel,
    PointOut,
    ShowParts,
    all_but,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_golden import far_quotient, golden_below, quotients_of, sequence_of, step_of
from scenes.linear_algebra.eigenvectors_plane import GAP

LARGE = 2.0
"""How much larger the sequence is at first, while nothing else is there."""

NEARER = 2.2
"""How long a unit is, in scene units, where one sees the first points of the sequence from nearby."""


class FibonacciFindsItsLine(LectureScene[Fibonacci]):
    """Pairs of Fibonacci numbers hop from side to side of the golden eigenline, ever closer to it."""

    def construct(self) -> None:
        values, title = self.values, Heading("Fibonacci finds its line")
        grid = GridTransform(origin=(-0.5, -2.2), unit=0.84, basis=False)
        matrix = ColumnMatrix(values.survivors.matrix, symbol="")
        sequence, quotients, far = sequence_of(values), quotients_of(values), far_quotient(values)
        arrange_column(title, sequence, matrix.formula, gap=GAP)
        arrange_column(sequence, quotients, far, gap=0.3)
        sequence.save_state()
        panel = Panel(title, matrix.formula)
        self.add(panel, title)
        self.play(FadeIn(sequence.scale(LARGE).move_to(ORIGIN)))
        self.wait_until("sum")
        lit = [sequence.part(f"n{n}") for n, _ in enumerate(values.sequence)][-3:]
        self.play(*(PointOut(part, scale=1.2, run_time=self.until("pair", at_most=2.5)) for part in lit))

        # Neighbours are a point, and a matrix takes the step
        dots = Spots(grid.to_scene(values.points), color="ink", front=False, name="pairs of neighbours")
        labels, places = self.labels(dots), grid.to_scene(values.points)
        for dot in dots:
            dot.move_to(dots[0])
        self.wait_until("pair")
        self.play(FadeIn(grid), Restore(sequence))
        under = mean(self.underline(sequence, 0), Role.AXIS, name="the two neighbours")
        self.play(FadeIn(dots, *labels[0], run_time=0.7), Create(under, run_time=0.7))
        step = self.take_a_step(panel, matrix)
        self.wait_until("step")
        pace = self.until("line", at_most=1.2)
        first = FadeIn(*labels[1], run_time=pace), Transform(under, self.underline(sequence, 1), run_time=pace)
        self.play(self.hop(dots, places, 1, pace), *first)
        self.add(mark(VGroup(*labels[0], *labels[1]), "coordinates of the first points"))

        # The points hop
        golden, other = self.lines(grid)
        self.wait_until("line")
        self.play(FadeIn(golden.lines), FadeOut(step))
        self.hop_on(dots, places, labels, under, sequence)
        self.play(PointOut(golden.lines, scale=1, color="ink"))

        # Its eigenvalue, and the other
        self.wait_until("flat")
        flat = self.characteristic(matrix)
        self.play(FadeIn(flat), FadeOut(under), *self.dim(sequence), run_time=self.until("golden", at_most=0.6))
        self.wait_until("golden")
        self.play(FadeIn(golden.labels))
        self.wait_until("other")
        self.play(Create(other.lines), FadeIn(other.labels), FadeOut(labels))
        self.wait_until("small")
        self.play(PointOut(other.labels, scale=1.15, color="ink"))
        near = self.come_nearer(grid, dots)

        # So far without adding
        self.wait_until("power")
        self.play(
            FadeOut(other, matrix.formula, flat), PointOut(golden.lines, scale=1, color="ink"), *self.brighten(sequence)
        )
        self.multiply(near)
        self.divide(dots, panel, quotients)
        self.divide_far(panel, quotients, far, golden)

    def hop_on(self, dots: Spots, places: Points, labels: VGroup, under: Line, sequence: Formula) -> None:
        """Let the second point go on to the last, with the line below both neighbours."""
        self.wait_until("hop")
        pace = self.until("closer", at_most=4) / (len(dots) - 2)
        for n in range(2, len(dots)):
            on = Transform(under, self.underline(sequence, n), run_time=pace)
            self.play(self.hop(dots, places, n, pace), on, *(FadeIn(label, run_time=pace) for label in labels[n]))
        self.add(labels)
        self.wait_until("closer")

    def take_a_step(self, panel: Panel, matrix: ColumnMatrix) -> Formula:
        """Work out, row by row, where the matrix takes the first point; return that formula."""
        step = step_of(self.values).next_to(matrix.formula, RIGHT, buff=0.08)
        self.wait_until("matrix")
        self.play(panel.reach(step, run_time=0.6), FadeIn(matrix.formula, step, run_time=0.8))
        for row, cue in enumerate(("first", "second")):
            self.wait_until(cue)
            worked = ShowParts(step, [step.part(cue)], run_time=0.8)
            self.play(PointOut(matrix.row(row), scale=1.15, run_time=0.9), worked)
        return step

    def come_nearer(self, grid: GridTransform, dots: Spots) -> GridTransform:
        """Show the first points from nearby, and how far each is from the line; return the grid there."""
        near = GridTransform(origin=grid.origin, unit=NEARER, basis=False)
        first, gone = near.to_scene(self.values.points[:4]), VGroup(*dots[4:])
        self.wait_until("flip")
        closer = (dot.animate.move_to(at) for dot, at in zip(dots, first, strict=False))
        self.play(FadeOut(grid, gone), FadeIn(near), *closer)
        errors = self.errors(near)
        pace = self.until("power", at_most=5) / len(errors)
        for error in errors:
            self.play(Create(error, run_time=pace))
        self.add(errors)
        return near

    def multiply(self, near: GridTransform) -> None:
        """Show on an arrow of the golden line that a step multiplies by the golden ratio."""
        short, long = self.values.on_line
        arrow = VectorArrow(short, tail=near.origin, unit=NEARER, color="focus", name="an arrow of the golden line")
        self.wait_until("on")
        self.play(arrow.grow(run_time=self.until("each", at_most=0.8)))
        self.wait_until("each")
        self.play(arrow.animate(run_time=self.until("divide", at_most=1.5)).move_to_vector(long))
        self.wait_until("divide")
        self.play(FadeOut(arrow, run_time=0.5))

    def divide_far(self, panel: Panel, quotients: VGroup, far: Formula, golden: Eigenlines) -> None:
        """Divide far along the sequence: the quotient agrees with the golden ratio, digit below digit."""
        result, ratio = far.part("result").set_opacity(0), golden_below(self.values, far)
        self.wait_until("far")
        self.play(panel.reach(ratio), FadeIn(all_but(far, result)), *self.dim(quotients))
        self.wait_until("value")
        self.play(result.animate.set_opacity(1))
        self.reveal("agree")
        self.play(FadeIn(ratio), PointOut(golden.labels, scale=1.2, color=None))

    def divide(self, dots: Spots, panel: Panel, quotients: VGroup) -> None:
        """Divide each number by the one before, while the points of the first ones light up."""
        lit = [PointOut(dot, scale=1.8) for dot in dots[1:4]]
        seconds = self.until("far", at_most=4)
        self.play(
            panel.reach(quotients),
            LaggedStart(*(FadeIn(row) for row in quotients), lag_ratio=0.9, run_time=seconds, group=quotients),
            LaggedStart(*lit, lag_ratio=0.9, run_time=seconds * len(lit) / len(quotients)),
        )

    def lines(self, grid: GridTransform) -> tuple[Eigenlines, Eigenlines]:
        """Return both eigenlines, each with its eigenvalue."""
        values, known = self.values, self.values.survivors.eigen
        large, small = (shown_number(value, ".3f") for value in (values.ratio, values.flip))
        upward = known.vector(1) * np.sign(known.vector(1)[1])
        golden = Eigenlines(
            grid, [known.vector(0)], labels=[f"$lambda = phi = {large}$"], spoken=[f"lambda is phi: {large}"], at=6.8
        )
        other = Eigenlines(
            grid, [upward], labels=[f"$lambda = {small}$"], spoken=[f"lambda is {small}"], at=2.6, color="second"
        )
        mean(golden.lines, Role.AXIS, name="the golden eigenline")
        mean(other.lines, Role.AXIS, name="the other eigenline")
        return golden, other

    def underline(self, sequence: Formula, number: int) -> Line:
        """Return a line below two neighbours of the sequence."""
        pair = VGroup(sequence.part(f"n{number}"), sequence.part(f"n{number + 1}"))
        left, right = pair.get_left()[0] + 0.04, pair.get_right()[0]
        low = sequence.get_bottom()[1] - 0.1
        line = Line((left, low, 0), (right, low, 0), color=paint("focus"), stroke_width=5)
        line.set_z_index(layers.WORDS)
        return line

    def hop(self, dots: Spots, places: Points, n: int, run_time: float) -> Animation:
        """Return the animation in which all dots from one on, still together, leap from a place to the next."""
        path = ArcBetweenPoints(*places[n - 1 : n + 1], angle=-pi / 3 if n % 2 else pi / 3)
        return AnimationGroup(*(MoveAlongPath(dot, path) for dot in dots[n:]), run_time=run_time)

    def labels(self, dots: VGroup) -> VGroup:
        """Return the coordinates of the points, on their side of the line; the crowded ones have none."""
        rows = [", ".join(shown_number(x, "g") for x in point) for point in self.values.points]
        last, told = len(rows) - 1, VGroup()
        for n, (row, dot) in enumerate(zip(rows, dots, strict=True)):
            side = UP + LEFT if n % 2 else DOWN + RIGHT
            told.add(VGroup(*([Label(f"({row})", at=dot, side=side, gap=0.12)] if n < 2 or n == last else [])))
        return mean(told, Role.MARK, name="coordinates of the points")

    def errors(self, grid: GridTransform) -> VMobject:
        """Return how far each of the first points is from the line."""
        way, points = self.values.survivors.eigen.vector(0), self.values.points[:4]
        pairs = zip(grid.to_scene(points), grid.to_scene(shadows(points, way)), strict=True)
        lines = VGroup(*(Line(point, foot, color=paint("second"), stroke_width=6) for point, foot in pairs))
        return mean(lines, Role.AXIS, name="how far the points are from the line")

    def characteristic(self, matrix: ColumnMatrix) -> VGroup:
        """Return, beside the matrix, when the plane falls flat."""
        rows = VGroup(
            Formula(
                "(1 - lambda)(0 - lambda) - 1 = 0",
                size=sizes.LABEL,
                spoken="one minus lambda, times minus lambda, minus one, is zero",
            ),
            Formula(
                "lambda^2 - lambda - 1 = 0", size=sizes.LABEL, spoken="lambda squared minus lambda minus one is zero"
            ),
            Formula(
                "lambda = (1 plus.minus sqrt(5)) / 2",
                size=sizes.LABEL,
                spoken="lambda is one plus or minus root five, over two",
            ),
        )
        rows.arrange(DOWN, buff=0.15, aligned_edge=LEFT).next_to(matrix.formula, RIGHT, buff=0.45)
        return mean(rows, Role.FORMULA, name="when the plane falls flat", spoken="when the plane falls flat")
