"""The planes of *Undoing a transformation*, and what has landed on them."""

from lectures.linear_algebra.linear_systems import System
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.theme import layers

ORIGIN, UNIT = (1.7, -2.05), 1.2


def plane(*, basis: bool = True) -> GridTransform:
    """Return the plane that matrices move."""
    return GridTransform(origin=ORIGIN, unit=UNIT, basis=basis, labels=False)


def ground() -> GridTransform:
    """Return the quiet plane on which equations are lines."""
    return quiet_plane(origin=ORIGIN, unit=UNIT)


def landed(system: System, grid: GridTransform) -> VectorArrow:
    """Return b, where a vector has landed."""
    b = arrow_on(grid, system.right, color="change", label="$bold(b)$", side="left", spoken="the vector b")
    b.body.set_z_index(layers.SHAPES)
    return b
