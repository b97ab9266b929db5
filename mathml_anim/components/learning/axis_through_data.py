"""An axis through the middle of a cloud, and the shadows that the points drop on it."""

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point, scene_points, segments
from mathml_anim.components.shapes import Lines, discs, line_across
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role


class AxisThroughData(VGroup):
    """A line through the middle of a cloud, on which every point drops its shadow at a right angle.

    Place it by `centre` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        points: a row each, (n, 2), seen from their middle.
        angle: of the axis, in radians, anticlockwise from the x-axis.
        centre: where the middle is, a point of the scene.
        unit: the length of one unit, in scene units.
        color: of the axis and the shadows, and drop_color that of the drops.
        region: what the axis crosses, in scene units; the frame by default.
        radius: of a shadow, in scene units.
        name: what the axis is.

    Example:
        >>> cloud = np.array([(-2, -1), (-1, 0), (0, -0.5), (1, 0.5), (2, 1)])
        >>> axis = AxisThroughData(cloud, np.pi / 2)
        >>> self.add(Spots(cloud, color="ink"), axis)
        >>> self.play(axis.animate.set_angle(0.4))
    """

    def __init__(
        self,
        points: ArrayLike,
        angle: float = 0.0,
        *,
        centre: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.FOCUS,
        drop_color: Paint = ColourRole.SECOND,
        region: Box = layout.FRAME,
        radius: float = 0.055,
        name: str = "an axis",
    ) -> None:
        super().__init__()
        self.data = np.asarray(points, dtype=np.float64)
        self.centre, self.unit, self.region, self.radius = scene_point(centre), unit, region, radius
        self._fallen = 1.0
        self.line = Lines(color, width=4)
        self.drops = Lines(drop_color, width=1.8, opacity=0.8)
        self.shadows = VMobject(fill_color=paint(color), fill_opacity=1, stroke_width=0)
        self.line.set_z_index(layers.SHAPES)
        self.drops.set_z_index(layers.SHAPES)
        self.shadows.set_z_index(layers.VECTORS)
        self.add(self.line, self.drops, self.shadows)
        mean(self, Role.SUBJECT, name=name)
        self.set_angle(angle)

    @property
    def direction(self) -> Values:
        """The unit vector (2,) along the axis."""
        return np.array([np.cos(self.angle), np.sin(self.angle)])

    @property
    def along(self) -> Values:
        """Where each shadow lies on the axis, (n,), seen from the middle."""
        return np.asarray(self.data @ self.direction)

    @property
    def variance(self) -> float:
        """The variance of the shadows, divided by n − 1."""
        return float(self.along.var(ddof=1))

    def set_angle(self, angle: float) -> "AxisThroughData":
        """Turn the axis to an angle in radians, and let the shadows fall on it; return self."""
        self.angle = float(angle)
        ends = line_across(self.centre, scene_point(self.direction), self.region)
        self.line.points = segments(ends[0][None], ends[1][None])
        feet = self._placed(np.outer(self.along, self.direction))
        at = self._placed(self.data)
        now = at + self._fallen * (feet - at)
        self.drops.points = segments(at, now)
        self.shadows.points = discs(now, self.radius * min(1.0, 4 * self._fallen))
        return self

    @override_animate(set_angle)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_angle(self, angle: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.angle), self._show_angle, angle, **(anim_args or {}))

    def follow(self, read: Callable[[], float]) -> "AxisThroughData":
        """Turn, from now on and at every moment, to the angle in radians that `read` returns; return self."""
        self.add_updater(lambda axis: axis.set_angle(read()), call_updater=True)
        return self

    def set_fallen(self, share: float) -> "AxisThroughData":
        """Show how far the shadows have fallen: 0 at their points, unseen, 1 on the axis; return self."""
        self._fallen = float(share)
        return self.set_angle(self.angle)

    def fall(self, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which every point drops its shadow on the axis."""
        return Walk(self, lambda: np.zeros(()), self._show_fallen, 1.0, run_time=run_time)

    def _show_angle(self, angle: Values) -> None:
        self.set_angle(float(angle))

    def _show_fallen(self, share: Values) -> None:
        self.set_fallen(float(share))

    def _placed(self, points: Values) -> Points:
        return np.asarray(self.centre + self.unit * scene_points(points))
