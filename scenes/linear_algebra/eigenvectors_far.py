"""What powers of a matrix are seen by in *Directions that survive*: an arrow from ever further away, and its laws."""

from typing import Any

import numpy as np
from manim import DOWN, LEFT, UP, VGroup, VMobject, override_animate

from lectures.linear_algebra.eigenvectors import Powers
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.shapes import discs
from mathml_anim.components.transformations import ChangeOfBasis
from mathml_anim.components.typography import Formula, Label, MatrixFormula, Number, shown_number
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

NEAR, UNSEEN = 2.0, 4.0
"""From which power on one steps back, and by which one the grid is so dense that it is gone."""


class Powered(ChangeOfBasis):
    """An arrow that a matrix takes on and on, with a dot wherever it has ended: from ever further away in the end.

    Args:
        values: the arrow, and the eigenvectors and eigenvalues of the matrix.
    """

    def __init__(self, values: Powers) -> None:
        self._values, self.power = values, 0.0
        super().__init__(values.start, origin=(0.8, -1.6), unit=1.0, format_spec=",.1f")
        self._opacities = [part.get_stroke_opacity() for part in self._grids()]
        self.trail = VMobject(stroke_width=0, fill_color=paint("change"), fill_opacity=1).set_z_index(layers.LABELS)
        self.add(mean(self.trail, Role.MARK, name="where the arrow has ended"))

    def turn_grid(self, run_time: float) -> Walk:
        """Return the animation in which the grid turns until it lies along the eigenvectors."""
        basis = self._values.survivors.eigen.vectors
        return Walk(self, lambda: self.basis, self.set_basis, basis, run_time=run_time)

    def set_power(self, power: float) -> "Powered":
        """Show the matrix to a power times the arrow, in the basis of its eigenvectors; return self."""
        self.power, known, weights = float(power), self._values.survivors.values, self._values.weights
        seen = np.clip((UNSEEN - self.power) / (UNSEEN - NEAR), 0, 1)
        for part, opacity in zip(self._grids(), self._opacities, strict=True):
            part.set_stroke(opacity=opacity * seen)
        axes = self.grid.axes.points
        self.set_unit(float(known.max() ** min(0.0, NEAR - self.power)))
        self.grid.axes.points = axes
        self.set_coordinates(known**self.power * weights)
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


def names_of_basis(picture: ChangeOfBasis) -> VGroup:
    """Return the names of the eigenvectors at their arrows."""
    places = ((picture.grid.i_hat, UP + LEFT), (picture.grid.j_hat, DOWN + LEFT))
    labels = (
        Label(f"$bold(v)_{n}$", at=arrow.head, side=side, gap=0.1, spoken=f"v {n}")
        for n, (arrow, side) in enumerate(places, start=1)
    )
    return mean(VGroup(*labels), Role.MARK, name="the names of the eigenvectors")


def goal_of(values: Powers) -> Formula:
    """Return what is asked: the matrix, so many times, on the arrow."""
    x, y = (shown_number(entry, "g") for entry in values.start)
    return Formula(f"A^{values.exponent} vec({x}, {y})", spoken=f"A to the power {values.exponent}, times {x}, {y}")


def power_row(values: Powers) -> Formula:
    """Return what the matrix makes of both coordinates in n times."""
    first, second = (shown_number(value, "g") for value in values.survivors.values)
    one, other = (shown_number(weight, "g") for weight in values.weights)
    source = f"A^n quad {{{{ {first}^n dot {one} : one }}}} quad {{{{ {second}^n dot ({other}) : other }}}}"
    spoken = f"{first} to the n times {one}, and {second} to the n times {other}"
    return Formula(source, spoken=spoken, colors={"one": "first", "other": "second"}, size=0.45)


def counted_steps(picture: Powered) -> VGroup:
    """Return how many times the matrix has acted, which goes on counting."""
    name = Formula("n =", spoken="n is", size=0.45)
    number = Number(picture.power, format_spec=".0f", size=0.45, name="how many times").stand_after(name)
    number.follow(lambda: float(np.ceil(picture.power - 1e-6)))
    return mean(VGroup(name, number), Role.NUMBER, name="how many times", spoken="how many times")


def result_of(values: Powers) -> MatrixFormula:
    """Return where the arrow ends, in the old grid."""
    x, y = (shown_number(entry, "g") for entry in values.start)
    before = f"A^{values.exponent} vec({x}, {y}) ="
    return MatrixFormula(values.result.reshape(2, 1), before=before, format_spec=",.0f", color="focus")


def law_of_three() -> Formula:
    """Return the law of a diagonalised matrix, hidden."""
    law = Formula(
        "{{ A = : whole }} quad {{ V : back }} quad quad {{ Lambda : stretch }} quad quad {{ V^(-1) : change }}",
        spoken="A is V, times Lambda, times V inverse",
        size=0.62,
    )
    law.set_opacity(0)
    return law


def letters_of(values: Powers) -> Formula:
    """Return what the letters of the law stand for."""
    first, second = (shown_number(value, "g") for value in values.survivors.values)
    return Formula(
        f"V = mat(bold(v)_1, bold(v)_2) quad Lambda = mat({first}, 0; 0, {second})",
        spoken=f"V has the columns v one and v two, and Lambda has {first} and {second} on its diagonal",
        size=0.42,
    )


def captions_of(law: Formula) -> dict[str, Label]:
    """Return what each letter of the law does, below it."""
    told = {"back": "back", "stretch": "stretch", "change": "new basis"}
    low, captions = law.get_bottom()[1] - 0.25, {}
    for part, words in told.items():
        caption = Label(words, size=sizes.PROSE).move_to((law.part(part).get_center()[0], low, 0))
        captions[part] = mean(caption.set_z_index(layers.WORDS), Role.AXIS, name=words)
    return captions
