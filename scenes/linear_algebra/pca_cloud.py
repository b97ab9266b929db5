"""What the pictures of *Find the axes of a data set* share: the middle of the stage, and clouds around it."""

import numpy as np

from mathml_anim.components.learning import DataAxes, DatasetScatter
from mathml_anim.components.meaning import mean
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.theme import layers, layout
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

CENTRE = np.array([2.4, 0.3, 0.0])
"""Where the middle of every cloud is."""
BESIDE = Box(-1.5, layout.FRAME.bottom, layout.FRAME.right, layout.FRAME.top)
"""What lines on the stage cross: everything right of the words."""


def from_middle(unit: float, centre: Vector = CENTRE) -> DataAxes:
    """Return unseen axes whose origin is the middle of the stage."""
    return DataAxes((1, 1), origin=centre, unit=(unit, unit), step=None)


def cross(centre: Vector = CENTRE) -> Lines:
    """Return two thin lines through the middle of the stage, level and upright."""
    lines = Lines("mute", width=2, opacity=0.5)
    box = Box(BESIDE.left, 2 * BESIDE.bottom, BESIDE.right, BESIDE.top)
    ends = [line_across(centre, scene_point(way), box) for way in ((1, 0), (0, 1))]
    lines.points = segments(np.stack([one for one, _ in ends]), np.stack([other for _, other in ends]))
    return mean(lines.set_z_index(layers.GRID), Role.AXIS, name="zero")


def in_ink(points: Points, axes: DataAxes, name: str = "the flowers") -> DatasetScatter:
    """Return a cloud whose kinds nobody knows."""
    return DatasetScatter(points, axes, colors=("ink",), radius=0.07, name=name)
