"""The arrows of *How far can a few vectors reach?*, their plane, and the mixes of them, drawn and written."""

from collections.abc import Sequence

from manim import Star

from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import Formula, Label, shown_number
from mathml_anim.components.vectors import LinearCombination, LineSweep, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes

ORIGIN, UNIT = (0.2, -1.9), 1.0
COLORS = {"a": "space", "b": "change", "c": "belief"}
BOLD = {f"bold({name})": color for name, color in COLORS.items()}
TRIPLE = ("space", "change", "belief")
"""The colours of three columns."""
BEYOND = (4.2, -5.4)
"""The amounts of b between which the line along a passes everything in the frame."""


def plane() -> GridTransform:
    """Return the quiet plane of most scenes, with room up and right of its origin."""
    return quiet_plane(origin=ORIGIN, unit=UNIT)


def named(
    name: str, vector: Vector, grid: GridTransform, *, at: Sequence[float] | Vector = (0, 0), side: str = "right"
) -> VectorArrow:
    """Return the arrow of a, b or c, in its colour."""
    said = f"$bold({name})$"
    return arrow_on(grid, vector, at=at, color=COLORS[name], label=said, side=side, spoken=f"the vector {name}")


def mixed(
    pair: str,
    vectors: Sequence[Vector],
    weights: Sequence[float],
    grid: GridTransform,
    *,
    apart: tuple[float, float] = (0, 0),
) -> LinearCombination:
    """Return a mix of two named vectors from the origin of a plane."""
    colors = [COLORS[name] for name in pair]
    return LinearCombination(vectors, weights, tail=grid.origin, unit=grid.unit, colors=colors, apart=apart)


def swept(along: Vector, aside: Vector, grid: GridTransform, *, step: float = 0.25) -> LineSweep:
    """Return the line along one vector, to be moved aside by the other."""
    return LineSweep(along, aside, tail=grid.origin, unit=grid.unit, step=step)


def treasure(point: Vector, grid: GridTransform) -> Star:
    """Return the treasure, where it lies on a plane."""
    star = Star(outer_radius=0.3, color=paint("focus"), fill_opacity=1, stroke_width=0).move_to(grid.to_scene(point))
    return mark(star.set_z_index(layers.LABELS), "the treasure")


def times(weight: float, name: str) -> tuple[str, str]:
    """Return so much of a vector as it is written, without a one, and as it is said."""
    size = "" if abs(weight) == 1 else shown_number(abs(weight), "g")
    sign, said = ("-", "minus ") if weight < 0 else ("", "")
    return f"{sign}{size} bold({name})", f"{said}{size} {name}"


def recipe(weights: Vector) -> Formula:
    """Return a recipe of a and b, written out."""
    (x, x_said), (y, y_said) = (times(weight, name) for weight, name in zip(weights, "ab", strict=True))
    joined = f"{x} {y}" if weights[1] < 0 else f"{x} + {y}"
    return Formula(joined, spoken=f"{x_said} and {y_said}", colors=BOLD)


def amount(both: LinearCombination, number: int, weight: float, *, side: Vector) -> Label:
    """Return how much of a or b is used, beside the middle of its arrow."""
    arrow, name = both.parts[number], "ab"[number]
    text, said = times(weight, name)
    middle = (arrow.tail + arrow.head) / 2
    return Label(f"${text}$", at=middle, side=side, color=COLORS[name], size=sizes.FORMULA, spoken=said)
