"""What powers of a matrix are seen by in *Directions that survive*: an arrow from ever further away, and its laws."""

from typing import Any

import numpy as np
from manim import LEFT, RIGHT, UP, VGroup, VMobject, override_animate

from lectures.linear_algebra.eigenvectors import Powers
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.shapes import discs
from mathml_anim.components.transformations import ChangeOfBasis
from mathml_anim.components.typography import BASIS_COLORS, Formula, Label, Number, shown_number
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN_OF_POWERS, UNIT_OF_POWERS = (1.4, -1.4), 2.0
"""Where the plane's origin is, and how long its unit is, before one steps back."""

BETWEEN_AXES = np.array([0.32, -0.3, 0])
"""How much further the second coordinate moves from far away, where it would stand on an axis."""

ROW = 0.43
"""The size of the formulas in the column."""

SUM = ("first", "second")
"""What the sizes of both parts of the arrow's end are called."""

NEAR, UNSEEN = 1.25, 4.0
"""From which power on one steps back, and by which one the grid is so dense that it is gone."""


class Powered(ChangeOfBasis):
    """An arrow that a matrix takes on and on, with a dot wherever it has ended: from ever further away in the end.

    Args:
        values: the arrow, and the eigenvectors and eigenvalues of the matrix.
    """

    def __init__(self, values: Powers) -> None:
        self._values, self.power = values, 0.0
        super().__init__(values.start, origin=ORIGIN_OF_POWERS, unit=UNIT_OF_POWERS, format_spec=",.1f")
        self._opacities = [part.get_stroke_opacity() for part in self._grids()]
        self.trail = VMobject(stroke_width=0, fill_color=paint("change"), fill_opacity=1).set_z_index(layers.LABELS)
        self.add(mean(self.trail, Role.MARK, name="where the arrow has ended"))

    def turn_grid(self, run_time: float) -> Walk:
        """Return the animation in which the grid turns until it lies along the eigenvectors."""
        basis = self._values.survivors.eigen.vectors
        return Walk(self, lambda: self.basis, self.set_basis, basis, run_time=run_time)

    @property
    def steps(self) -> int:
        """How many times the matrix has acted, on the way to the next the nearer number of times."""
        return int(np.floor(self.power + 0.5))

    def set_power(self, power: float) -> "Powered":
        """Show the matrix to a power times the arrow, in the basis of its eigenvectors; return self."""
        self.power, known, weights = float(power), self._values.survivors.values, self._values.weights
        seen = np.clip((UNSEEN - self.power) / (UNSEEN - NEAR), 0, 1)
        for part, opacity in zip(self._grids(), self._opacities, strict=True):
            part.set_stroke(opacity=opacity * seen)
        axes = self.grid.axes.points
        self.set_unit(UNIT_OF_POWERS * float(known.max() ** min(0.0, NEAR - self.power)))
        self.grid.axes.points = axes
        self.set_coordinates(known**self.power * weights)
        for number, value in zip(self.numbers, known**self.steps * weights, strict=True):
            number.set_value(float(value))
        for part in (self.numbers[1], self.patches[1]):
            part.shift((1 - seen) * BETWEEN_AXES)
        before = known ** np.arange(np.ceil(self.power))[:, None] * weights
        self.trail.points = discs(self.origin + self.unit * scene_points(before @ self.basis.T), 0.085)
        return self

    @override_animate(set_power)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_power(self, power: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.power), self._show_power, power, **(anim_args or {}))

    def _show_power(self, power: Values) -> None:
        self.set_power(float(power))

    def _grids(self) -> list[VGroup]:
        return [*self.grid.lines, self.grid.reference]


def names_of_basis(picture: ChangeOfBasis, values: Powers) -> VGroup:
    """Return the names of the eigenvectors at their arrows, with their coordinates."""
    labels = VGroup()
    arrows, vectors = (picture.grid.i_hat, picture.grid.j_hat), values.survivors.eigen.vectors.T
    for n, (arrow, vector, side) in enumerate(zip(arrows, vectors, (UP + RIGHT, UP), strict=True), start=1):
        x, y = (shown_number(entry, "g") for entry in vector)
        text, spoken = f"$bold(v)_{n} = ({x}, {y})$", f"v {n} is {x}, {y}"
        labels.add(Label(text, at=arrow.head, side=side, gap=0.12, spoken=spoken))
    return mean(labels, Role.MARK, name="the names of the eigenvectors")


def eigenvectors_of(picture: ChangeOfBasis, values: Powers) -> VGroup:
    """Return the eigenvectors with their names, which stay while the grid turns."""
    shown = VGroup()
    for n, (vector, side) in enumerate(zip(values.survivors.eigen.vectors.T, (RIGHT, LEFT), strict=True), start=1):
        arrow = VectorArrow(vector, tail=picture.origin, unit=picture.unit, color="focus").set_z_index(layers.SHAPES)
        name = Label(f"$bold(v)_{n}$", at=arrow.head, side=UP + side, gap=0.12, spoken=f"v {n}")
        shown.add(mean(arrow, Role.AXIS, name="an eigenvector"), name)
    return mean(shown, Role.MARK, name="the eigenvectors")


def goal_of(values: Powers) -> tuple[Formula, Formula]:
    """Return what is asked, the matrix so many times on the arrow, and the answer in its place."""
    x, y = (shown_number(entry, "g") for entry in values.start)
    before, said = f"A^{values.exponent} vec({x}, {y}) =", f"A to the power {values.exponent}, times {x}, {y}"
    ends = " ; ".join(f'"{shown_number(entry, ",.0f")}"' for entry in values.result)
    question = Formula(f"{before} thin ?", spoken=f"{said}, is what?", size=ROW)
    answer = Formula(
        f"{before} {{{{ mat({ends}) : result }}}}", spoken=f"{said}, is {ends}", colors={"result": "focus"}, size=ROW
    )
    return question, answer


def power_row(values: Powers) -> Formula:
    """Return what the matrix makes of the arrow in n times: so much of each eigenvector."""
    x, y = (shown_number(entry, "g") for entry in values.start)
    first, second = (shown_number(value, "g") for value in values.survivors.values)
    one, other = (shown_number(weight, "g") for weight in values.weights)
    source = (
        f"A^n vec({x}, {y}) = & {{{{ {first}^n dot {one} thin : one }}}} bold(v)_1 "
        f"\\ & + {{{{ {second}^n dot ({other}) thin : other }}}} bold(v)_2"
    )
    spoken = f"A to the n times {x}, {y} is {first} to the n times {one} v 1, and {second} to the n times {other} v 2"
    return Formula(source, spoken=spoken, colors={"one": "first", "other": "second"}, size=ROW)


def counted_steps(picture: Powered) -> VGroup:
    """Return how many times the matrix has acted, which goes on counting."""
    name = Formula("n =", spoken="n is", size=ROW)
    number = Number(picture.power, format_spec=".0f", size=ROW, name="how many times").stand_after(name)
    number.follow(lambda: float(picture.steps))
    return mean(VGroup(name, number), Role.NUMBER, name="how many times", spoken="how many times")


def ends_of(values: Powers) -> tuple[Formula, Formula]:
    """Return both coordinates after all the steps: each a weight times a power."""
    told = []
    for number, value in enumerate(values.survivors.values):
        weight, end = (shown_number(v, ",g") for v in (values.weights[number], values.ends[number]))
        source = f'{weight} dot {shown_number(value, "g")}^{values.exponent} = {{{{ "{end}" : end }}}}'
        spoken = f"{weight} times {value:g} to the power {values.exponent} is {end}"
        told.append(Formula(source, spoken=spoken, size=ROW, color=BASIS_COLORS[number]))
    return told[0], told[1]


def sum_of(values: Powers) -> Formula:
    """Return the arrow's end as so much of each eigenvector, hidden."""
    parts = []
    signs = ("", "-" if values.ends[1] < 0 else "+")
    for sign, name, end, vector in zip(signs, SUM, values.ends, values.survivors.eigen.vectors.T, strict=True):
        x, y = (shown_number(entry, "g") for entry in vector)
        size = shown_number(abs(end), ",.1f")
        parts.append(f'{{{{ {sign} {{{{ "{size}" : {name} }}}} vec({x}, {y}) : {name}_term }}}}')
    row = Formula(
        " ".join(parts),
        spoken="so much of v one, and so much of v two",
        colors={f"{name}_term": color for name, color in zip(SUM, BASIS_COLORS, strict=True)},
        size=ROW,
    )
    row.set_opacity(0)
    return row


def letters_of(values: Powers) -> dict[str, VGroup]:
    """Return, by the cue of each, the three letters of the law, with what each of them does."""
    first, second = (shown_number(value, "g") for value in values.survivors.values)
    told = {
        "change": ("V^(-1)", "V inverse", "new basis"),
        "stretch": (f"Lambda = mat({first}, 0; 0, {second})", f"Lambda: {first} and {second}", "stretch"),
        "back": ("V = mat(bold(v)_1, bold(v)_2)", "V: the columns v one and v two", "back"),
    }
    rows = {}
    for cue, (source, spoken, words) in told.items():
        formula = Formula(source, spoken=spoken, size=ROW)
        caption = Label(words, size=sizes.PROSE).next_to(formula, RIGHT, buff=0.35)
        rows[cue] = VGroup(formula, mean(caption.set_z_index(layers.WORDS), Role.AXIS, name=words))
    return rows


def laws() -> tuple[Formula, Formula, Formula]:
    """Return the law of a diagonalised matrix, of its square, and of all its powers."""
    law = Formula("A = V thin Lambda thin V^(-1)", spoken="A is V, times Lambda, times V inverse", size=0.5)
    square = "A^2 = V thin Lambda thin {{ V^(-1) thin V : cancel }} thin Lambda thin V^(-1)"
    twice = Formula(square, spoken="A squared: in the middle, V inverse and V cancel", size=ROW)
    spoken = "A to the n is V, times Lambda to the n, times V inverse"
    powers = Formula("A^n = V thin {{ Lambda^n : stretch }} thin V^(-1)", spoken=spoken, size=0.5, color="focus")
    return law, twice, powers
