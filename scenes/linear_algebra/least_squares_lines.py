"""The three points of *The closest point* and the lines among them, and how their numbers and formulas are written."""

from collections.abc import Sequence

import numpy as np
from manim import Animation, VGroup
from numpy.typing import ArrayLike

from lectures.linear_algebra.least_squares import Lines
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines as Strokes
from mathml_anim.components.typography import Formula, arrange_column, listed, shown_numbers
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.theme import type as sizes

COLUMNS: tuple[Paint, Paint] = ("first", "change")
"""The colours of the column of ones and of the column of x."""
SIDES = (1, -1, 1)
"""On which side of each miss its square lies, so that none lies on another."""


def plot(*, origin: Sequence[float], unit: Sequence[float], right: float = 2.4) -> DataAxes:
    """Return the axes among which the three points stand."""
    return DataAxes((right, 6.4), starts=(-1, -3), origin=origin, unit=unit, number_size=sizes.PROSE)


def fit_on(axes: DataAxes, lines: Lines, weights: ArrayLike) -> ResidualFit:
    """Return the three points and one of the lines, its squares not yet seen."""
    fit = ResidualFit(lines.points, axes, weights=weights, sides=SIDES, name="the three points")
    fit.squares.set_opacity(0)
    return fit


def squares_come(fit: ResidualFit) -> Animation:
    """Return the animation in which a square comes on at every miss."""
    return fit.squares.animate.set_fill(opacity=0.3).set_stroke(opacity=1)


def best_line(weights: Vector) -> Formula:
    """Return the best line, which falls, as a formula."""
    height, slope = shown_numbers(weights * (1, -1))
    return Formula(f"y = {height} - {slope} x", spoken="the best line", color="focus")


def dot_product(column: Vector, misses: Vector, color: Paint) -> Formula:
    """Return the dot product of a column with some misses."""
    entries, gap, value = listed(column), listed(misses), listed(column @ misses)
    return Formula(
        f"{{{{ ({entries}) : column }}}} dot {{{{ ({gap}) : gap }}}} = {value}",
        spoken=f"{entries} dot {gap} is {value}",
        colors={"column": color, "gap": "second"},
    )


def dot_products(columns: Matrix, misses: Vector, *, gap: float) -> VGroup:
    """Return the dot products of both columns, rows (2, n), with some misses, one above the other."""
    rows = VGroup(*(dot_product(column, misses, color) for column, color in zip(columns, COLUMNS, strict=True)))
    arrange_column(*rows, gap=gap)
    return rows


def normal_equations() -> Formula:
    """Return the normal equations."""
    return Formula(
        "{{ A^T A hat(bold(x)) : left }} = {{ A^T bold(b) : right }}",
        spoken="A transposed A x hat is A transposed b",
        color="focus",
    )


def underlined(formula: Formula, name: str = "gap") -> Formula:
    """Return a formula with a line in the gap's colour below the part of it that is the gap."""
    gap, rule = formula.part(name), Strokes("second", width=6)
    low = float(formula.get_bottom()[1]) - 0.1
    left, right = ((float(edge[0]), low, 0.0) for edge in (gap.get_left() + 0.05, gap.get_right()))
    rule.points = segments(np.array([left]), np.array([right]))
    formula.submobjects[-1].add(rule)
    return formula
