"""A vector above the plane of two others, any point of that plane, and the gap between them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.label import Label
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.components.vectors.space import ArrowsInSpace
from mathml_anim.components.vectors.spot import Spot
from mathml_anim.maths.least_squares import least_squares
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

COLUMN_COLORS: tuple[Paint, Paint] = (ColourRole.FIRST, ColourRole.CHANGE)
MARK = 0.42
"""The side of a right angle's mark, in units."""


class ProjectionInSpace(VGroup):
    """A vector of space, the plane of two columns laid flat below it, a point of the plane, and the gap between.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        columns: two vectors, a row each, (2, 3), that span the plane.
        vector: what stands above the plane, (3,).
        weights: how much of each column leads to the point of the plane; those of the closest point by default.
        azimuth: from where it is looked at, in radians anticlockwise from the first column, over the plane.
        elevation: and from how high, in radians above the plane.
        origin: the point of the scene where all begin.
        unit: the length of one unit, in scene units.
        reach: how far the plane goes along the first column (low, high) and at a right angle to it, in units.
        axes: how long the three axes of space are drawn, in units; none by default.
        label: at the head of the vector, as in Label; column_labels at those of the columns, and gap_label at the
            middle of the gap.
        spoken: how a voice says what the columns, the vector and the gap are called.
        corner: the side of a right angle's mark, in units; and corner_color its colour, the gap's by default.

    Example:
        >>> drop = ProjectionInSpace([(1, 1, 1), (0, 1, 2)], (6, 0, 0), weights=(2, 0), origin=(-2, 0), unit=0.6)
        >>> self.add(drop)
        >>> self.play(drop.animate.set_weights((5, -3)))
    """

    def __init__(
        self,
        columns: ArrayLike,
        vector: ArrayLike,
        *,
        weights: ArrayLike | None = None,
        azimuth: float = -2.1,
        elevation: float = 0.45,
        origin: ArrayLike = ORIGIN,
        unit: float = 1.0,
        reach: tuple[tuple[float, float], tuple[float, float]] = ((-1, 5), (-5, 2)),
        axes: Sequence[float] = (),
        color: Paint = ColourRole.INK,
        column_colors: Sequence[Paint] = COLUMN_COLORS,
        point_color: Paint = ColourRole.SPACE,
        gap_color: Paint = ColourRole.SECOND,
        label: str = "",
        column_labels: Sequence[str] = ("", ""),
        gap_label: str = "",
        spoken: Sequence[str] = ("", "", "", ""),
        corner: float = MARK,
        corner_color: Paint | None = None,
    ) -> None:
        super().__init__()
        self._corner = corner
        self.columns, self.vector = np.asarray(columns, dtype=np.float64), np.asarray(vector, dtype=np.float64)
        self._frame, self._reach = _frame(self.columns, self.vector), np.asarray(reach, dtype=np.float64)
        best = least_squares(self.columns.T, self.vector).weights
        self.weights = best if weights is None else np.asarray(weights, dtype=np.float64)
        self.space = ArrowsInSpace(
            self._arrows(),
            azimuth=azimuth,
            elevation=elevation,
            origin=origin,
            unit=unit,
            colors=(*column_colors, point_color, color),
            labels=(*column_labels, "", label),
            spoken=(*spoken[:2], "", spoken[2]),
            sheet=np.eye(3)[:2],
            reach=reach,
            sheet_color=point_color,
            ground=0,
        )
        self.space.remove(self.space.ground, self.space.axis)
        for number in (0, 1):
            self.column(number).label_side = "left"
        self.grid = mean(Lines(point_color, width=1.5, opacity=0.35), Role.GRID)
        self.axes = mean(VGroup(*(Lines(ColourRole.MUTE, width=3) for _ in axes)), Role.AXIS, name="the axes of space")
        self._axes = np.diag([*axes, *[0.0] * (3 - len(axes))])[: len(axes)]
        self.gap = VectorArrow((1, 0), color=gap_color, name="the gap")
        named = [Label(gap_label, size=sizes.FORMULA, color=gap_color, spoken=spoken[3])] if gap_label else []
        self.gap_label = VGroup(*named)
        self.right_angles = Lines(gap_color if corner_color is None else corner_color, width=3)
        self.foot = Spot(ORIGIN, color=point_color, name="the point of the plane")
        for part in (self.grid, self.axes):
            part.set_z_index(layers.GRID)
        self.add(self.grid, self.axes, self.space, self.right_angles, self.gap, self.foot, self.gap_label)
        mean(self, Role.SUBJECT, name="a vector above a plane")
        self._draw()

    def column(self, number: int) -> VectorArrow:
        """Return the arrow of one of the columns; the first is 0."""
        return self.space.arrow(number)

    @property
    def shadow(self) -> VectorArrow:
        """The arrow to the point of the plane."""
        return self.space.arrow(2)

    @property
    def arrow(self) -> VectorArrow:
        """The arrow of the vector above the plane."""
        return self.space.arrow(3)

    def to_scene(self, points: ArrayLike) -> Points:
        """Return points of space (n, 3) as points of the scene (n, 3), as they are seen from here."""
        return self.space.to_scene(np.asarray(points, dtype=np.float64) @ self._frame.T)

    def at_foot(self, number: int) -> VectorArrow:
        """Return a copy of a column's arrow that begins at the point of the plane, without its label."""
        arrow = self.column(number)
        color = arrow.body.get_fill_color()
        return VectorArrow(arrow.vector, tail=self.foot.get_center(), color=color, name="a column, moved to the foot")

    def set_weights(self, weights: ArrayLike) -> "ProjectionInSpace":
        """Go to another point of the plane, so much of each column (2,); return self."""
        self.weights = np.asarray(weights, dtype=np.float64)
        return self._draw()

    @override_animate(set_weights)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_weights(self, weights: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.weights, self.set_weights, weights, **(anim_args or {}))

    def look_from(self, azimuth: float, elevation: float) -> "ProjectionInSpace":
        """Look from another side, in radians; return self."""
        self.space.look_from(azimuth, elevation)
        return self._draw()

    @override_animate(look_from)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_round(self, azimuth: float, elevation: float, anim_args: dict[str, Any] | None = None) -> Walk:
        side = self.space
        end = (azimuth, elevation)
        return Walk(self, lambda: np.array([side.azimuth, side.elevation]), self._show_side, end, **(anim_args or {}))

    def _show_side(self, side: Values) -> None:
        self.look_from(float(side[0]), float(side[1]))

    def _arrows(self) -> Points:
        """Return the columns, the point of the plane and the vector, in the plane's own directions, (4, 3)."""
        rows = np.vstack([self.columns, self.weights @ self.columns, self.vector])
        return np.asarray(rows @ self._frame.T)

    def _draw(self) -> "ProjectionInSpace":
        framed = self._arrows()
        self.space.set_vectors(framed)
        foot, head = self.space.to_scene(framed[2:])
        self.gap.place(foot, head - foot)
        self.foot.move_to(foot)
        for label in self.gap_label:
            assert isinstance(label, Label)
            label.place((foot + head) / 2, side=(1, 0))
        for line, end in zip(self.axes, self.to_scene(self._axes), strict=True):
            line.points = segments(self.space.origin[None], end[None])
        self.grid.points = segments(*(self.space.to_scene(ends) for ends in _squares(self._reach)))
        self.right_angles.points = self._marks(framed)
        return self

    def _marks(self, framed: Points) -> Points:
        """Return the marks between the gap and both columns, if it is at a right angle to them."""
        foot, gap = framed[2], framed[3] - framed[2]
        length = float(np.linalg.norm(gap))
        if length < 1e-9 or np.abs(framed[:2] @ gap).max() > 1e-9 * max(1.0, length):
            return np.zeros((0, 3))
        sides = framed[:2] / np.linalg.norm(framed[:2], axis=1)[:, None] * self._corner
        up = gap / length * self._corner
        corners = [self.space.to_scene(foot + np.stack([side, side + up, up])) for side in sides]
        return np.concatenate([segments(corner[:-1], corner[1:]) for corner in corners])


def _frame(columns: Points, vector: Points) -> Points:
    """Return three perpendicular unit vectors, rows (3, 3): two of the plane, and the one on the vector's side of it.

    The first is the first column's direction; together they are right-handed.
    """
    first = columns[0] / np.linalg.norm(columns[0])
    rest = columns[1] - (columns[1] @ first) * first
    second = rest / np.linalg.norm(rest)
    up = np.cross(first, second)
    side = -1.0 if up @ vector < 0 else 1.0
    return np.stack([first, side * second, side * up])


def _squares(reach: Points) -> tuple[Points, Points]:
    """Return where the lines of the squares of a level plane begin and end, (n, 3) each."""
    starts: list[Points] = []
    ends: list[Points] = []
    for along, across in ((0, 1), (1, 0)):
        at = np.arange(np.ceil(reach[along, 0]), reach[along, 1] + 1e-9)
        for points, edge in ((starts, reach[across, 0]), (ends, reach[across, 1])):
            line = np.zeros((len(at), 3))
            line[:, along], line[:, across] = at, edge
            points.append(line)
    return np.concatenate(starts), np.concatenate(ends)
