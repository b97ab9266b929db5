"""The three moves of *Rotate, stretch, rotate*, and the factors that make them."""

from manim import LEFT, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.svd import Factored, Stages
from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import (
    Formula,
    Heading,
    MatrixFormula,
    Panel,
    PointOut,
    Prose,
    ShowParts,
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import lines_through, names_on, on_circle, plane, rename

WHOLE = 0.5
"""The scale at which a circle, what it is stretched to, and where that is turned to are all in the frame."""
FACTORS = ("vt", "sigma", "u")
"""The factors' parts of the law, in the order in which they act."""


class RotateStretchRotate(LectureScene[Stages]):
    """Turn, stretch and turn: the circle arrives at the ellipse, and the factors at their places in the product."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("Rotate, stretch, rotate"), plane(unit=WHOLE)
        told = FactorColumn(values.factored, title)
        ellipse = on_circle(values.factored, grid)
        lines, goal = lines_through(grid, values.factored), ellipse.goal()
        self.add(grid, told.panel, title, told.matrix, ellipse)

        # The goal
        self.wait_until("goal")
        self.play(Create(goal))
        self.wait_until("simple")
        self.play(FadeIn(lines))

        # Turn
        self.wait_until("turn")
        self.play(names_on(ellipse).animate(run_time=0.5).set_opacity(0))
        self.add(ellipse)
        self.play(ellipse.to_stage(1, run_time=self.until("columns", at_most=2.5)))
        self.wait_until("columns")
        self.play(*told.show_v(), run_time=0.6)
        self.wait_until("vt")
        self.play(*told.show("vt"), run_time=0.6)
        self.add(ellipse)

        # Stretch, and turn again
        self.wait_until("stretch")
        self.play(ellipse.to_stage(2, run_time=self.until("sigma", at_most=2.5)))
        self.wait_until("sigma")
        self.play(*told.show("sigma"), *rename(ellipse, "sigma_#", "sigma #"), run_time=0.6)
        self.add(ellipse)
        self.wait_until("again")
        self.play(ellipse.to_stage(3, run_time=self.until("u", at_most=2.5)))
        self.wait_until("u")
        self.play(*told.show("u"), run_time=0.6)
        self.add(ellipse)

        # Arrived
        self.reveal("arrived")
        renamed = rename(ellipse, "sigma_# bold(u)_#", "sigma # u #", 1)
        self.play(PointOut(ellipse.curve, scale=1), FadeOut(goal), *renamed)
        self.wait_until("law")
        for factor in FACTORS:
            self.play(PointOut(told.law.part(factor), scale=1.35), run_time=0.6)
        self.wait_until("every")
        self.play(FadeOut(ellipse, lines, told.matrix, told.steps, run_time=0.5), grid.reset(run_time=0.8))
        self.take_another(told, grid)

    def take_another(self, told: "FactorColumn", grid: GridTransform) -> None:
        """Take another matrix through the same three moves, and name what every matrix has."""
        other, (matrix, steps) = self.values.other, told.for_another(self.values.other)
        circle, lines = on_circle(other, grid, names=False), lines_through(grid, other)
        self.play(FadeIn(matrix, circle, lines, run_time=0.5))
        cues = ("first", "wide", "last", "name")
        for stage, step in enumerate(steps, start=1):
            self.wait_until(cues[stage - 1])
            show = ShowParts(steps, [VGroup(step)], run_time=0.5)
            self.play(circle.to_stage(stage, run_time=self.until(cues[stage], at_most=1.2)), show)
        self.wait_until("name")
        self.play(told.panel.reach(told.columns, told.name), FadeIn(told.name))


class FactorColumn:
    """What is written of a matrix that is taken apart: its columns V and U, the law, what each factor does, its name.

    Args:
        known: the matrix.
        title: below which it stands.
    """

    def __init__(self, known: Factored, title: Heading) -> None:
        self.matrix, self.columns = matrix_of(known), columns_of_v_and_u()
        self.law, self.steps = law_of_three(), steps_of(known)
        self.name = Prose("singular value decomposition", size=sizes.LABEL, color="focus")
        arrange_column(title, self.matrix, self.columns, self.law, *self.steps, self.name, gap=0.3)
        self.panel = Panel(title, self.matrix)

    def show_v(self) -> list[Animation]:
        """Return the animations in which the columns of V come on."""
        part = self.columns.part("v")
        return [self.panel.reach(part), ShowParts(self.columns, [part])]

    def show(self, factor: str) -> list[Animation]:
        """Return the animations in which a factor comes on in the law, what it does, and U's columns with U."""
        step = self.steps[FACTORS.index(factor)]
        parts = ["a", factor] if factor == FACTORS[0] else [factor]
        shown = [ShowParts(self.law, [self.law.part(part) for part in parts]), ShowParts(self.steps, [VGroup(step)])]
        if factor != "u":
            return [self.panel.reach(self.columns.part("v"), self.law, step), *shown]
        shown.append(ShowParts(self.columns, [self.columns.part("u")]))
        return [self.panel.reach(self.columns, self.law, step), *shown]

    def for_another(self, known: Factored) -> tuple[MatrixFormula, VGroup]:
        """Return another matrix, and what each of its factors does, hidden, in the places of these."""
        matrix, steps = matrix_of(known), steps_of(known)
        for before, after in zip((self.matrix, *self.steps), (matrix, *steps), strict=True):
            after.move_to(before, aligned_edge=LEFT)
        return matrix, steps


def matrix_of(known: Factored) -> MatrixFormula:
    """Return the matrix that is taken apart."""
    return MatrixFormula(known.matrix, before="A =", size=0.5)


def columns_of_v_and_u() -> Formula:
    """Return the columns of V, and those of U, hidden."""
    return Formula(
        "{{ V = mat(bold(v)_1, bold(v)_2) : v }} quad {{ U = mat(bold(u)_1, bold(u)_2) : u }}",
        spoken="V has the columns v one and v two, U the columns u one and u two",
        size=0.42,
    ).set_opacity(0)


def law_of_three() -> Formula:
    """Return A as a product of three, hidden."""
    return Formula(
        "{{ A = : a }} {{ U : u }} {{ Sigma : sigma }} {{ V^T : vt }}",
        spoken="A is U, Sigma, V transposed",
        size=0.7,
    ).set_opacity(0)


def steps_of(known: Factored) -> VGroup:
    """Return what each factor of a matrix does, in the order in which they act, hidden."""
    into, out = known.turns
    back, out = (shown_number(angle, ".0f") for angle in (-into, out))
    first, second = (shown_number(value, ".1f") for value in known.values)
    texts = (
        (f"$V^T$  turn by {back}°", f"V transposed: turn by {back} degrees"),
        (f"$Sigma$  stretch by {first} and {second}", f"Sigma: stretch by {first} and {second}"),
        (f"$U$  turn by {out}°", f"U: turn by {out} degrees"),
    )
    steps = VGroup(*(Prose(text, size=sizes.LABEL, spoken=spoken) for text, spoken in texts)).set_opacity(0)
    return mean(steps, Role.PROSE, name="the moves", text=", ".join(text for text, _ in texts))
