"""The plane in which the scenes of *Directions that survive* play."""

from mathml_anim.components.transformations import (
    GridTransform,
    plane_beside_words,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layout

UNIT = layout.PLANE_UNIT
GAP = 0.4


def plane(*, unit: float = UNIT, matrix: Vector | None = None) -> GridTransform:
    """Return the plane of most scenes, its origin right of the words."""
    return plane_beside_words(matrix, unit=unit, basis=False)
