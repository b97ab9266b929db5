"""What the pictures of *Find the axes of a data set* share: the middle of the stage, and what stands around it."""

from collections.abc import Sequence
from math import radians

import numpy as np

from lectures.linear_algebra.pca import Irises
from mathml_anim.components.learning import AxisThroughData, DataAxes, DatasetScatter, IrisFlower
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.components.typography import Number
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.theme import layers, layout
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

CENTRE = np.array([2.4, 0.3, 0.0])
"""Where the middle of every cloud is."""
UNIT = 1.15
"""How long a centimetre of the flowers is around the middle, in scene units."""
BESIDE = Box(-1.5, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)
"""What lines on the stage cross: everything right of the words."""
FLOWER = 100
"""The flower that is drawn."""


def from_middle(unit: float, centre: Vector = CENTRE) -> DataAxes:
    """Return unseen axes whose origin is the middle of the stage."""
    return DataAxes((1, 1), origin=centre, unit=(unit, unit), step=None)


def through(points: Points, unit: float, *, degrees: float) -> AxisThroughData:
    """Return an axis through the middle of the stage, on which a cloud around it drops its shadows."""
    return AxisThroughData(points, radians(degrees), centre=CENTRE, unit=unit, region=BESIDE)


def cross(centre: Vector = CENTRE) -> Lines:
    """Return two thin lines through the middle of the stage, level and upright."""
    lines = Lines("mute", width=2, opacity=0.5)
    box = Box(BESIDE.left, 2 * BESIDE.bottom, BESIDE.right, BESIDE.top)
    lines.points = all_across(centre, ((1, 0), (0, 1)), box)
    return mean(lines.set_z_index(layers.GRID), Role.AXIS, name="zero")


def all_across(point: Vector, ways: Sequence[Sequence[float]], box: Box = BESIDE) -> Points:
    """Return the cubic points of the lines through a point in some directions, each from edge to edge of a box."""
    ends = [line_across(point, scene_point(way), box) for way in ways]
    return segments(np.stack([one for one, _ in ends]), np.stack([other for _, other in ends]))


def in_ink(points: Points, axes: DataAxes, name: str = "the flowers") -> DatasetScatter:
    """Return a cloud whose kinds nobody knows."""
    return DatasetScatter(points, axes, colors=("ink",), radius=0.07, name=name)


def one_flower(flowers: Irises) -> IrisFlower:
    """Return one of the flowers, drawn in the left column."""
    return IrisFlower(flowers.measures[FLOWER], centre=(-4.3, 0.1, 0), unit=0.36)


def figure(value: float, color: Paint, name: str) -> Number:
    """Return a number of the left column, as large as its words."""
    return Number(value, format_spec=".2f", color=color, name=name, size=0.6)
