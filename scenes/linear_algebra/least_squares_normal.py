"""The picture of *The closest point* in which two right angles become the normal equations, and these are solved."""

from collections.abc import Sequence

from manim import Animation, Create, DashedLine, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.least_squares import Lines
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Panel,
    PointOut,
    Swell,
    arrange_column,
    flight,
    listed,
    shown_numbers,
)
from mathml_anim.components.vectors import ProjectionInSpace, Spot
from mathml_anim.maths.least_squares import LeastSquares
from mathml_anim.maths.linear_maps import Matrix
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.least_squares_lines import (
    COLUMNS,
    best_line,
    dot_products,
    normal_equations,
    underlined,
)
from scenes.linear_algebra.least_squares_space import VIEW, columns_at_foot, level_space, on_columns, on_shadow

GAP: dict[str, Paint] = {"bold(e)": "second"}


class PerpendicularToBoth(LectureScene[Lines]):
    """The drop on the plane is perpendicular to both columns: those two dot products are the normal equations."""

    def construct(self) -> None:
        fit, title = self.values.fit, Heading("Perpendicular to both")
        self.space = space = level_space(self.values, origin=(0.3, -0.6), unit=0.92)
        below = (space.shadow, space.gap, space.gap_label, space.foot)
        VGroup(*below).set_opacity(0)
        products, (matrix, rows) = zero_products(fit.columns.T), column_matrices(fit.columns)
        equations = to_the_best_line(fit)
        arrange_column(title, *products, matrix, rows, gap=0.45)
        arrange_column(title, *equations, gap=0.5)
        self.add(space, Panel(title), title)

        # Drop straight down, to a right angle
        self.wait_until("drop")
        head, foot = space.gap.head.copy(), space.foot.get_center()
        falling = Spot(head, color="second", name="what falls")
        path = mark(DashedLine(head, foot, color=paint("second"), stroke_width=4), "where it falls")
        self.play(falling.animate.move_to(foot), Create(path), run_time=self.until("angle", at_most=1.2))
        self.wait_until("angle")
        one_angle, angles = on_shadow(space), on_columns(space)
        self.play(FadeOut(falling, path), *(part.animate.set_opacity(1) for part in below), FadeIn(one_angle))

        # Perpendicular to both arrows
        self.wait_until("both")
        self.move_to_foot(angles, FadeOut(one_angle))
        self.wait_until("zero")
        self.play(FadeIn(products), PointOut(angles, scale=1, color=None))
        self.orbit(0.05, 0.1, until="columns")

        # Both at once
        self.wait_until("columns")
        self.play(FadeIn(matrix), *self.dim(products))
        self.wait_until("rows")
        columns, laid = (VGroup(*(part(n) for n in (0, 1))) for part in (matrix.column, rows.row))
        self.play(FadeIn(rows), flight(columns, laid, run_time=1.2))
        self.derive(equations, matrix, FadeOut(VGroup(products, rows)))
        self.solve(equations, matrix)

    def move_to_foot(self, angles: VGroup, before: Animation) -> None:
        """Move both arrows to the foot of the gap, where each makes a right angle; there they stay."""
        space, moved = self.space, columns_at_foot(self.space)
        for n, arrow in enumerate(moved):
            self.play(arrow.animate.shift(space.at_foot(n).tail - arrow.tail), before, run_time=0.6)
            before = FadeIn(angles[n])
        self.play(before, run_time=0.5)
        self.add(mark(VGroup(moved, angles), "both arrows and right angles"))

        def follow(arrows: VGroup) -> None:
            for n, arrow in enumerate(arrows):
                arrow.place(space.foot.get_center(), space.column(n).vector)

        moved.add_updater(follow)

    def orbit(self, turn: float, rise: float, *, until: str) -> None:
        """Go slowly round to another side, from where both right angles are seen apart."""
        seconds = self.until(until, at_most=3.5)
        self.play(self.space.animate(run_time=seconds).look_from(VIEW[0] - turn, VIEW[1] + rise))

    def derive(self, equations: Sequence[Formula], matrix: MatrixFormula, leaving: FadeOut) -> None:
        """Go from both dot products at once to the normal equations."""
        space, (one, gap, normal, *_) = self.space, equations
        self.wait_until("one")
        self.play(leaving, matrix.animate.scale(0.8).move_to((1.6, -2.35, 0)), run_time=0.6)
        self.play(FadeIn(one))
        self.wait_until("gap")
        self.play(FadeIn(underlined(gap, "e")), flight(one.part("bold(e)"), gap.part("e"), run_time=0.8))
        shadow = name_of_shadow(space)
        self.play(PointOut(space.arrow.body, scale=1), PointOut(space.shadow, scale=1), FadeIn(shadow), run_time=1.2)
        self.play(*self.dim(matrix), run_time=0.5)
        self.reveal("normal")
        apart, sides = VGroup(gap.part("Ax"), gap.part("b")), VGroup(normal.part("left"), normal.part("right"))
        self.play(FadeIn(normal), flight(apart, sides, run_time=1), *self.dim(one))
        self.play(*self.dim(gap))
        self.wait_until("word")
        self.play(Swell(normal))
        self.orbit(-0.06, -0.08, until="numbers")

    def solve(self, equations: Sequence[Formula], matrix: MatrixFormula) -> None:
        """Solve them, and see that no other line is needed: both dot products are zero."""
        *_, normal, numbers, solved = equations
        line = best_line(self.values.weights).next_to(solved, buff=0.7)
        self.wait_until("numbers")
        self.play(FadeIn(numbers), *self.brighten(matrix))
        self.orbit(0.04, 0.06, until="solved")
        self.wait_until("solved")
        self.play(FadeIn(solved, line), *self.dim(normal, numbers, matrix))
        fit = self.values.fit
        check = dot_products(fit.columns.T, fit.residuals, gap=0.45).move_to((2.2, -2.3, 0))
        self.wait_until("tried")
        leaving, coming = FadeOut(matrix), FadeIn(mark(check, "both dot products"))
        self.play(leaving, *self.dim(solved), coming, PointOut(self.space.foot, scale=1.6))


def name_of_shadow(space: ProjectionInSpace) -> Label:
    """Return the name of the point of the plane, below the middle of its arrow at every moment."""
    name = Label("$A hat(bold(x))$", size=sizes.FORMULA, spoken="A x hat")
    name.add_updater(
        lambda said: said.move_to((space.shadow.tail + space.shadow.head) / 2 + (0.1, -0.5, 0)), call_updater=True
    )
    return name


def zero_products(columns: Matrix) -> VGroup:
    """Return the dot products of both columns, rows (2, n), with the gap, by its name: both are zero."""
    rows = VGroup()
    for column, color in zip(columns, COLUMNS, strict=True):
        written, said = f"{{{{ ({listed(column)}) : column }}}} dot bold(e) = 0", f"{listed(column)} dot e is zero"
        rows.add(Formula(written, spoken=said, colors={"column": color, **GAP}))
    return rows


def column_matrices(columns: Matrix) -> tuple[MatrixFormula, MatrixFormula]:
    """Return A, and its columns (n, 2) laid down as rows."""
    colored = {f"entry_{row}_{place}": color for row, color in enumerate(COLUMNS) for place in range(len(columns))}
    matrix = MatrixFormula(columns, before="A =", column_colors=COLUMNS)
    rows = [shown_numbers(row) for row in columns.T]
    return matrix, MatrixFormula(rows, before="A^T =", colors=colored, spoken="A transposed")


def to_the_best_line(fit: LeastSquares) -> tuple[Formula, ...]:
    """Return the normal equations, from the right angle to the best line."""
    (a, b), (c, d) = (shown_numbers(row) for row in fit.gram)
    right, best = listed(fit.right), listed(fit.weights)
    return (
        Formula("A^T bold(e) = bold(0)", spoken="A transposed e is zero", colors=GAP),
        Formula(
            "A^T ({{ {{ bold(b) : b }} - {{ A hat(bold(x)) : Ax }} : e }}) = bold(0)",
            spoken="A transposed times b minus A x hat is zero",
        ),
        normal_equations(),
        Formula(
            f"mat({a}, {b}; {c}, {d}) hat(bold(x)) = vec({right})",
            spoken=f"the matrix with rows {a}, {b} and {c}, {d}, times x hat, is {right}",
        ),
        Formula(f"hat(bold(x)) = vec({best})", spoken=f"x hat is {best}", color="focus"),
    )
