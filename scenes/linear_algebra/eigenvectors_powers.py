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

from lectures.linear_algebra.eigenvectors import Fibonacci, Powers
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points
from mathml_anim.components.transformations import (
    ChangeOfBasis,
    ColumnMatrix,
    Eigenlines,
    GridTransform,
)
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Panel,
    PointOut,
    ShowParts,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import Spots
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.eigenvectors_plane import GAP


class PowersAreEasy(LectureScene[Powers]):
    """On a grid along the eigenvectors a matrix only multiplies coordinates, so its powers are easy."""

    def construct(self) -> None:
        values, title = self.values, Heading("Powers are easy")
        known, basis = values.survivors.values, values.survivors.eigen.vectors
        goal, (growth, number), result, law = self.formulas()
        rows, matrix = self.rows(), ColumnMatrix(values.survivors.matrix).formula
        arrange_column(title, matrix, *rows, growth, result, gap=0.3)
        goal.next_to(matrix, RIGHT, buff=0.6)
        arrange_column(matrix, law, gap=0.6)
        number.stand_after(growth)
        panel, change = Panel(title, goal), self.picture()
        self.add(panel, title)

        # So many times: what becomes of the arrow?
        self.play(FadeIn(change, matrix))
        self.wait_until("ten")
        self.play(FadeIn(goal))

        self.wait_until("start")
        self.play(PointOut(change.arrow, run_time=self.until("turn", at_most=1)))

        # Turn the grid, not the arrow
        self.wait_until("turn")
        self.play(change.animate(run_time=self.until("coordinates", at_most=2.5)).set_basis(basis))
        self.wait_until("coordinates")
        names = self.names(change)
        self.play(FadeIn(names), *(PointOut(n, scale=1.5) for n in change.numbers))

        # The matrix only multiplies
        self.wait_until("once")
        step = change.animate(run_time=1.5).set_coordinates(known * values.weights)
        self.play(panel.reach(rows[0]), FadeOut(names, run_time=0.6), FadeIn(rows[0]), step)
        self.wait_until("twice")
        step = change.animate(run_time=1.5).set_coordinates(known**2 * values.weights)
        self.play(panel.reach(rows[1]), FadeIn(rows[1]), step)
        self.wait_until("power")
        self.play(panel.reach(growth), FadeIn(rows[2], growth, number), run_time=0.6)
        table = mean(VGroup(*rows, growth, number), Role.FORMULA, name="powers", spoken="the powers of both numbers")
        self.add(table)
        self.play(number.count_to(values.growth[0], run_time=1.5))
        self.wait_until("result")
        self.add(table)
        self.play(panel.reach(result), FadeIn(result))

        # Change, stretch, change back
        self.wait_until("change")
        again = self.picture()
        self.play(FadeOut(change, table, result), FadeIn(again), panel.reach(law), run_time=0.5)
        step = again.animate(run_time=self.until("stretch", at_most=1.5)).set_basis(basis)
        self.play(ShowParts(law, [law.part("change")], run_time=0.8), step)
        self.wait_until("stretch")
        step = again.animate(run_time=self.until("back", at_most=1.5)).set_coordinates(known * values.weights)
        self.play(ShowParts(law, [law.part("stretch")], run_time=0.8), step)
        self.wait_until("back")
        step = again.animate(run_time=self.until("law", at_most=1.5)).set_basis(np.eye(2))
        self.play(ShowParts(law, [law.part("back")], run_time=0.8), step)
        self.reveal("law")
        self.play(ShowParts(law, [law.part("whole")]))

    def rows(self) -> list[Formula]:
        """Return what the matrix makes of both coordinates, once, twice, and so many times."""
        values, rows = self.values, []
        first, second = (shown_number(value, "g") for value in values.survivors.values)
        one, other = (shown_number(weight, "g") for weight in values.weights)
        for power in ("", "^2", f"^{values.exponent}"):
            once, again = f"{first}{power} dot {one}", f"{second}{power} dot ({other})"
            source = f"A{power} quad {{{{ {once} : one }}}} quad {{{{ {again} : other }}}}"
            spoken = f"{first}{power} times {one}, and {second}{power} times {other}".replace("^", " to the ")
            rows.append(Formula(source, spoken=spoken, colors={"one": "first", "other": "second"}, size=0.42))
        return rows

    def names(self, change: ChangeOfBasis) -> VGroup:
        """Return the names of the eigenvectors at their arrows."""
        places = ((change.grid.i_hat, UP + LEFT), (change.grid.j_hat, DOWN + LEFT))
        labels = (
            Label(f"$bold(v)_{n}$", at=arrow.head, side=side, gap=0.1, spoken=f"v {n}")
            for n, (arrow, side) in enumerate(places, start=1)
        )
        return mean(VGroup(*labels), Role.MARK, name="the names of the eigenvectors")

    def picture(self) -> ChangeOfBasis:
        """Return the vector in the usual basis."""
        return ChangeOfBasis(self.values.start, origin=(0.8, -1.6), unit=1.0, format_spec=".1f")

    def formulas(self) -> tuple[Formula, tuple[Formula, Number], Formula, Formula]:
        """Return what is asked, the power of the eigenvalue, the result, and the law behind it."""
        values = self.values
        exponent, value = f"{values.exponent}", shown_number(values.survivors.values[0], "g")
        spoken = f"A to the power {exponent}"
        x, y = (shown_number(entry, "g") for entry in values.start)
        goal = Formula(f"A^{exponent} vec({x}, {y})", spoken=f"{spoken}, times {x}, {y}")
        growth = Formula(f"{value}^{exponent} =", spoken=f"{value} to the power {exponent} is")
        number = Number(values.survivors.values[0] ** 2, format_spec=",.0f", color="focus")
        result = MatrixFormula(values.result.reshape(2, 1), before="=", format_spec=",.0f", color="focus")
        law = Formula(
            "{{ A = : whole }} {{ V : back }} {{ Lambda : stretch }} {{ V^(-1) : change }}",
            spoken="A is V, times Lambda, times V inverse",
            size=0.62,
        ).set_opacity(0)
        assert isinstance(law, Formula)
        return goal, (growth, number), result, law


class FibonacciFindsItsLine(LectureScene[Fibonacci]):
    """Pairs of Fibonacci numbers hop from side to side of the golden eigenline, ever closer to it."""

    def construct(self) -> None:
        values, title = self.values, Heading("Fibonacci finds its line")
        known = values.survivors
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
        self.play(PointOut(sequence, scale=1))

        # Neighbours are a point, and a matrix takes the step
        under = mean(self.underline(sequence, 0), Role.AXIS, name="the two neighbours")
        self.wait_until("pair")
        self.play(FadeIn(dots, *labels[0]), Create(under))
        self.wait_until("matrix")
        self.play(FadeIn(matrix.formula))
        lines = Eigenlines.with_values(grid, known.eigen.vectors.T, known.values, at=7.6, format_spec=".3f")
        self.wait_until("line")
        self.play(FadeIn(lines.lines[0]))

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
        self.play(PointOut(lines.lines[0], scale=1, color="ink"))

        # Its eigenvalue, and the other
        self.wait_until("golden")
        self.play(FadeIn(lines.labels[0]), FadeOut(under), *self.dim(sequence))
        self.wait_until("other")
        errors, shown = self.errors(grid), shown_number(values.flip, ".3f")
        flip = Label(f"$lambda = {shown}$", at=grid.to_scene((1.2, 0.3)), side=RIGHT, color="second", spoken=shown)
        self.play(FadeIn(flip), FadeOut(labels))
        self.wait_until("flip")
        self.play(Create(errors), run_time=1.5)

        # So far without adding
        self.wait_until("power")
        self.play(panel.reach(far[1]), FadeIn(far[0]), FadeOut(errors, flip))
        self.reveal("far")
        self.play(FadeIn(far[1]))

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
        """Return how far each point is from the line."""
        way = self.values.survivors.eigen.vector(0)
        feet = np.outer(self.values.points @ way / (way @ way), way)
        pairs = zip(grid.to_scene(self.values.points), grid.to_scene(feet), strict=True)
        lines = VGroup(*(Line(point, foot, color=paint("second"), stroke_width=6) for point, foot in pairs))
        return mark(lines, "how far the points are from the line")

    def far(self) -> tuple[Formula, Formula]:
        """Return the law of the sequence, and one number far along it."""
        values = self.values
        number, estimate = f"{values.far}", f"{values.estimate:,.0f}"
        law = Formula("F_n approx phi^n / sqrt(5)", spoken="F n is about phi to the n over root five")
        return law, Formula(f'F_{number} = "{estimate}"', spoken=f"F {number} is {estimate}", color="focus")
