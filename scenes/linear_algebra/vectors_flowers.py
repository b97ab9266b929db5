"""The flowers of *Vectors: arrows, lists, data*: their lists of measures, and their kinds."""

from manim import DOWN, LEFT, RIGHT, Mobject

from lectures.linear_algebra.vectors import Irises
from mathml_anim.components.learning import CLASS_COLORS
from mathml_anim.components.typography import Label
from mathml_anim.components.vectors import Coordinates
from mathml_anim.maths.linear_maps import Vector

MIDDLE, LARGE = (1.9, 0.2, 0.0), 1.6
"""Where a list stands alone, and how much larger."""
CLOSED = 0.02
"""The share of its measures that a bud shows."""


def measured_list(measures: Vector, *, below: Mobject | None = None) -> Coordinates:
    """Return the four measures of a flower as a list: large and alone, or below a title."""
    column = Coordinates(measures, colors=(), format_spec=".1f", widest="5.1", decimals=2, spoken="the flower")
    if below is None:
        return column.scale(LARGE).move_to(MIDDLE)
    return column.next_to(below, DOWN, buff=0.7, aligned_edge=LEFT).shift(0.3 * RIGHT)


def kind_label(flowers: Irises, kind: int, at: Vector) -> Label:
    """Return the name of a kind, in its colour, above a point."""
    return Label(flowers.names[kind], at=at, color=CLASS_COLORS[kind], spoken=f"iris {flowers.names[kind]}")
