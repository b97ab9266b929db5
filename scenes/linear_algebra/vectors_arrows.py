"""The two arrows of *Vectors: arrows, lists, data*, the plane on which they stand, and their names."""

from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import Formula, Label
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import type as sizes

UNIT = 1.3
COLORS = {"a": "space", "b": "change"}


def plane() -> GridTransform:
    """Return the quiet plane of most scenes, its origin right of the words."""
    return quiet_plane(origin=(1.6, -1.2), unit=UNIT)


def named(name: str, vector: Vector, grid: GridTransform, *, side: str = "left") -> VectorArrow:
    """Return the arrow of a or b from the origin, in its colour."""
    label = f"$bold({name})$"
    return arrow_on(grid, vector, color=COLORS[name], label=label, side=side, spoken=f"the vector {name}")


def middle_name(arrow: VectorArrow, name: str, *, side: float = 1) -> Label:
    """Return the name of a or b beside its arrow's middle, where no other arrow's head lies: 1 is right, -1 left."""
    middle, (x, y, _) = (arrow.tail + arrow.head) / 2, side * arrow.vector
    return Label(f"$bold({name})$", at=middle, side=(y, -x), color=COLORS[name], size=sizes.FORMULA, spoken=name)


def name_is(name: str) -> Formula:
    """Return the name of a or b and an equals sign."""
    return Formula(f"bold({name}) =", spoken=f"{name} is", colors={f"bold({name})": COLORS[name]})
