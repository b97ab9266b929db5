"""Powers of a matrix, in *Directions that survive*."""

from math import pi

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    AnimationGroup,
    ArcBetweenPoints,
    Create,
    FadeIn,
    FadeOut,
    Line,
    MoveAlongPath,
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
    Backing,
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import GAP

NEARER = 2.2
"""How long a unit is, in scene units, where one sees the first points of the sequence from nearby."""


class FibonacciFindsItsLine(LectureScene[Fibonacci]):
    """Pairs of Fibonacci numbers hop from side to side of the golden eigenline, ever closer to it."""

    def construct(self) -> None:
        values, title = self.values, Heading("Fibonacci finds its line")
        grid = GridTransform(origin=(-0.9, -2.2), unit=0.85, basis=False)
        matrix = ColumnMatrix(values.survivors.matrix, symbol="")
        shown = ", ".join(shown_number(number, "g") for number in values.sequence)
        parts = ", ".join(f"{{{{ {shown_number(f, 'g')} : n{n} }}}}" for n, f in enumerate(values.sequence))
        sequence, far = Formula(f"{parts}, dots", spoken=f"{shown} and so on"), self.far()
        arrange_column(title, sequence, matrix.formula, *far, gap=GAP)
        panel = Panel(title, matrix.formula)
        dots = Spots(grid.to_scene(values.points), color="ink", front=False, name="pairs of neighbours")
        labels = self.labels(dots)
        for dot in dots:
            dot.move_to(dots[0])
        self.add(grid, panel, title)
        self.play(FadeIn(sequence))
        self.wait_until("sum")
        lit = [sequence.part(f"n{n}") for n, _ in enumerate(values.sequence)][-3:]
        self.play(*(PointOut(part, scale=1.2, run_time=self.until("pair", at_most=3)) for part in lit))

        # Neighbours are a point, and a matrix takes the step
        under = mean(self.underline(sequence, 0), Role.AXIS, name="the two neighbours")
        self.wait_until("pair")
        self.play(FadeIn(dots, *labels[0]), Create(under))
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))
        golden, other = self.lines(grid)
        self.wait_until("line")
        self.play(FadeIn(golden.lines))

        # The points hop
        self.wait_until("hop")
        pace, places = self.until("closer", at_most=4) / (len(dots) - 1), grid.to_scene(values.points)
        for n in range(1, len(dots)):
            on = Transform(under, self.underline(sequence, n), run_time=pace)
            self.play(self.hop(dots, places, n, pace), on, *(FadeIn(label, run_time=pace) for label in labels[n]))
            if n == 1:
                self.add(mark(VGroup(*labels[0], *labels[1]), "coordinates of the first points"))
        self.add(labels)
        self.wait_until("closer")
        self.play(PointOut(golden.lines, scale=1, color="ink"))

        # Its eigenvalue, and the other
        self.wait_until("golden")
        flat = self.characteristic(matrix)
        self.play(FadeIn(golden.labels, flat), FadeOut(under), *self.dim(sequence))
        self.wait_until("other")
        self.play(Create(other.lines), FadeIn(other.labels), FadeOut(labels))
        near = GridTransform(origin=grid.origin, unit=NEARER, basis=False)
        first, gone = near.to_scene(values.points[:4]), VGroup(*dots[4:])
        self.wait_until("flip")
        self.play(
            FadeOut(grid, gone), FadeIn(near), *(dot.animate.move_to(at) for dot, at in zip(dots, first, strict=False))
        )
        errors = self.errors(near)
        for error in errors:
            self.play(Create(error, run_time=0.5))
        self.add(errors)

        # So far without adding
        self.wait_until("power")
        self.play(panel.reach(far[-1]), FadeOut(other.labels), *self.dim(matrix.formula, flat))
        self.far_along(near, far)

    def far_along(self, near: GridTransform, far: tuple[Formula, Formula]) -> None:
        """Show the start's shadow on the line, how it grows by a factor, the law, and the number far along."""
        arrow, height, tall = self.shadow(near)
        self.wait_until("share")
        self.play(arrow.grow(run_time=self.until("root", at_most=0.6)))
        self.wait_until("root")
        self.play(Create(height), FadeIn(tall))
        self.wait_until("each")
        pace, law = self.until("far", at_most=3.2) / (len(self.values.grown) - 1), FadeIn(far[0])
        for foot in self.values.grown[1:]:
            grown = Line(*self.upright(near, foot), color=paint("focus"), stroke_width=6)
            moves = arrow.animate(run_time=pace).move_to_vector(foot), Transform(height, grown, run_time=pace)
            self.play(*moves, *([law] if law.mobject not in self.mobjects else []))
        self.reveal("far")
        self.play(FadeIn(far[1]), *self.dim(tall))

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
        )
        rows.arrange(DOWN, buff=0.2, aligned_edge=LEFT).next_to(matrix.formula, RIGHT, buff=0.45)
        return mean(rows, Role.FORMULA, name="when the plane falls flat", spoken="when the plane falls flat")

    def shadow(self, grid: GridTransform) -> tuple[VectorArrow, Line, VGroup]:
        """Return the start's shadow on the golden line, its height, and how long that is at every moment."""
        foot = self.values.grown[0]
        arrow = VectorArrow(foot, tail=grid.origin, unit=NEARER, color="focus", name="the start's shadow on the line")
        height = Line(*self.upright(grid, foot), color=paint("focus"), stroke_width=6)
        mean(height, Role.AXIS, name="the height of the shadow")
        tall = Number(foot[1], format_spec=".3f", color="focus", spoken="the height of the shadow")
        tall.follow(lambda: arrow.vector[1])
        backed = VGroup(Backing(tall), tall).set_z_index(layers.WORDS)
        backed.add_updater(lambda number: number.next_to(height, RIGHT, buff=0.1), call_updater=True)
        return arrow, height, mark(backed, "how high it is")

    def upright(self, grid: GridTransform, foot: Vector) -> Points:
        """Return the two ends of a line from the axis up to a point."""
        return grid.to_scene([(foot[0], 0), foot])

    def far(self) -> tuple[Formula, Formula]:
        """Return the law of the sequence, and one number far along it."""
        values = self.values
        number, estimate = f"{values.far}", f"{values.estimate:,.0f}"
        height = shown_number(values.shadow[1], ".3f")
        law = Formula(f"F_n approx {height}... thin phi^n", spoken=f"F n is about {height} times phi to the n")
        text = f'F_{number} approx "{estimate}"'
        return law, Formula(text, spoken=f"F {number} is about {estimate}", color="focus")
