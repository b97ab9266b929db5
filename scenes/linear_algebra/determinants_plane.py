"""The plane of *How much does area grow?*, the mark of a turn on it, and what is written about areas."""

import numpy as np

from mathml_anim.components.transformations import GridTransform, TurnMark, plane_beside_words
from mathml_anim.components.typography import Formula
from mathml_anim.maths.linear_maps import Vector

CENTRE = (2.6, -0.2)
"""Where the origin is while a puddle lies around it."""
GAP = 0.45
"""Between two lines of the left column."""
UNIT_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])


def plane(*, opacity: float = 0.7) -> GridTransform:
    """Return the plane of most scenes, with room up and right of its origin."""
    return plane_beside_words(origin=(0.8, -2.15), unit=1.6, opacity=opacity)


def turn_mark(grid: GridTransform, start: Vector, end: Vector) -> TurnMark:
    """Return the turn from the direction of one arrow to that of the other."""
    return TurnMark(start, end, centre=grid.origin, radius=0.75 * grid.unit, name="the turn from green to red")


def det(rest: str, *, spoken: str = "the determinant is") -> Formula:
    """Return a line about the determinant, which has the colour of what is spoken of."""
    return Formula(f"det {rest}", spoken=spoken, colors={"det": "focus"})


def area_is() -> Formula:
    """Return the beginning of a line about the area."""
    return Formula('"area" =', spoken="the area is", colors={'"area"': "focus"})
