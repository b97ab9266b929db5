"""The space of *The closest point*: the three heights as one arrow above the plane of all lines, and right angles."""

from collections.abc import Sequence

import numpy as np
from manim import VGroup
from numpy.typing import ArrayLike

from lectures.linear_algebra.least_squares import Lines
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines as Strokes
from mathml_anim.components.typography import listed
from mathml_anim.components.vectors import ProjectionInSpace, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layers
from scenes.linear_algebra.least_squares_lines import COLUMNS

VIEW = (-2.78, 0.44)
"""From where the plane of all lines is looked at: azimuth and elevation, in radians."""


def space_of(lines: Lines, weights: ArrayLike, *, origin: Sequence[float], unit: float) -> ProjectionInSpace:
    """Return the three heights as an arrow above the plane of all lines."""
    columns = [listed(column) for column in lines.fit.columns.T]
    space = ProjectionInSpace(
        lines.fit.columns.T,
        lines.b,
        weights=weights,
        azimuth=VIEW[0],
        elevation=VIEW[1],
        origin=origin,
        unit=unit,
        reach=((-0.6, 4.6), (-5.4, 1.8)),
        axes=(6.0, 2.4, 2.4),
        label="$bold(b)$",
        column_labels=[f"$({column})$" for column in columns],
        gap_label="$bold(e)$",
        spoken=[*columns, "the vector b", "the gap e"],
    )
    space.remove(space.right_angles)
    return space


def level_space(
    lines: Lines, *, weights: ArrayLike | None = None, origin: Sequence[float] = (0.3, -0.6), unit: float = 0.9
) -> ProjectionInSpace:
    """Return the same without axes and names: b, the plane, and a line's point; that of the best one by default."""
    space = space_of(lines, lines.weights if weights is None else weights, origin=origin, unit=unit)
    space.remove(space.axes)
    VGroup(*(space.column(n).label for n in (0, 1))).set_opacity(0)
    return space


def right_angle(space: ProjectionInSpace, along: Vector, *, color: Paint = "ink", side: float = 0.6) -> Strokes:
    """Return the mark between the gap and a direction of the plane (3,), where the gap meets it, at every moment."""
    corner = Strokes(color, width=4)

    def follow(_: object) -> None:
        foot = space.weights @ space.columns
        out, up = (side * way / np.linalg.norm(way) for way in (along, space.vector - foot))
        places = space.to_scene([foot + out, foot + out + up, foot + up])
        corner.points = segments(places[:-1], places[1:])

    corner.add_updater(follow, call_updater=True)
    return mark(corner.set_z_index(layers.SHAPES), "a right angle")


def on_shadow(space: ProjectionInSpace) -> Strokes:
    """Return the mark between the gap and the arrow to the point of the plane."""
    return right_angle(space, -space.weights @ space.columns)


def on_columns(space: ProjectionInSpace) -> VGroup:
    """Return the marks between the gap and both columns, each in its column's colour and as large as no other."""
    one, other = space.columns
    marks = (
        right_angle(space, one, color=COLUMNS[0], side=0.42),
        right_angle(space, other, color=COLUMNS[1], side=0.64),
    )
    return mark(VGroup(*marks), "both right angles")


def columns_at_foot(space: ProjectionInSpace) -> VGroup:
    """Return copies of the columns' arrows where these begin, ready to be moved to the foot of the gap."""
    arrows = (space.column(number) for number in (0, 1))
    named = "a column at the foot"
    copies = (VectorArrow(a.vector, tail=a.tail, color=c, name=named) for a, c in zip(arrows, COLUMNS, strict=True))
    return mark(VGroup(*copies), "both arrows, at the foot")
