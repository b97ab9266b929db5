"""Fog over the bowl of *Walking downhill*, one who stands in it, and a foot put out."""

from typing import Any

import numpy as np
from manim import (
    LEFT,
    RIGHT,
    UP,
    Animation,
    Dot,
    Elbow,
    Mobject,
    VGroup,
    VMobject,
    interpolate_color,
    override_animate,
)
from numpy.typing import ArrayLike

from lectures.calculus.gradient_descent import Descent
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points, polygon, scene_point, segments
from mathml_anim.components.shapes import Lines, dashes, discs
from mathml_anim.components.typography import Label
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import BEHIND, LAYERS, THIN, UNIT, contours, downhill, map_of

PLACE, NEARER = np.array([2.7, 0.3, 0.0]), 1.75
"""Where one stands in the fog, a point of the scene, and how many times nearer one sees the ground there."""
_FAR = 40.0


class Fog(VGroup):
    """Fog everywhere but around a walker: it hides the landscape that is farther away than one can see."""

    def __init__(self, walker: Mobject, *, sight: float = _FAR) -> None:
        super().__init__()
        self._walker, self.sight = walker, sight
        color = interpolate_color(paint("ground"), paint("mute"), 0.2)
        for number in range(LAYERS + 1):
            self.add(VMobject(stroke_width=0, fill_color=color, fill_opacity=1 if number == LAYERS else THIN))
        self.set_z_index(BEHIND)
        mean(self, Role.BACKING, name="fog")
        self.set_sight(sight)

    def set_sight(self, sight: float) -> "Fog":
        """Let one see so far from where the walker is now, in scene units; return self."""
        self.sight, self._at = sight, self._walker.get_center()
        for layer, near in zip(self.submobjects, np.linspace(0.6, 1, LAYERS), strict=False):
            layer.points = np.concatenate([self._circle(1.02 * sight), self._circle(near * sight)[::-1]])
        corners = self._at + _FAR * np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]])
        self.submobjects[-1].points = np.concatenate([polygon(corners), self._circle(sight)[::-1]])
        return self

    @override_animate(set_sight)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, sight: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.log([self.sight]), self._show, np.log([sight]), **(anim_args or {}))

    def _show(self, sight: Values) -> None:
        self.set_sight(float(np.exp(sight[0])))

    def _circle(self, radius: float) -> Points:
        return discs(self._at[None], radius)


class Feeler(VGroup):
    """A foot put out from a place on the map, and beside it the ground in that direction, seen from the side.

    Args:
        at: the place on the map, a point of the scene.
        gradient: of the height there, (2,); only its direction is shown, and the steepest tilt is always the same.
        side: where the place is seen from the side.
        reach: how far the foot is put out, in scene units.
    """

    half, steepest = 1.9, np.radians(32)

    def __init__(self, at: ArrayLike, gradient: Values, side: ArrayLike, *, reach: float = 1.0) -> None:
        super().__init__()
        self.reach = reach
        self._at, self._side = scene_point(at), scene_point(side)
        self.uphill = float(np.arctan2(gradient[1], gradient[0]))
        self.angle = self.uphill
        self.arm, self.foot = Lines("ink", width=5), VMobject(stroke_width=0, fill_color=paint("ink"), fill_opacity=1)
        self.ground = VMobject(stroke_width=0, fill_color=paint("space"), fill_opacity=0.25)
        self.surface, self.level = Lines("space", width=6), Lines("mute", width=3)
        self.level.points = dashes(self._side + self.half * LEFT, self._side + self.half * RIGHT)
        walker = Dot(self._side, radius=0.13, color=paint("focus"))
        for part in (self.arm, self.foot, walker):
            part.set_z_index(layers.VECTORS)
        self.add(self.ground, self.level, self.surface, self.arm, self.foot, walker)
        mean(self, Role.SUBJECT, name="a foot put out, and the ground there")
        self.set_angle(self.angle)

    def set_angle(self, angle: float) -> "Feeler":
        """Put the foot out in a direction, in radians from the x-axis; return self."""
        self.angle = float(angle)
        tilt = self.steepest * np.cos(self.angle - self.uphill)
        way, slope = _unit(self.angle), _unit(tilt)
        starts = np.stack([self._at + 0.13 * way, self._side + 0.13 * slope])
        feet = np.stack([self._at + self.reach * way, self._side + self.reach * slope])
        self.arm.points = segments(starts, feet)
        self.foot.points = discs(feet, 0.1)
        ends = self._side + np.outer((-self.half, self.half), slope)
        self.surface.points = segments(ends[:1], ends[1:])
        below = ends[::-1].copy()
        below[:, 1] = self._side[1] - 1.4
        self.ground.points = polygon(np.concatenate([ends, below]))
        return self

    @override_animate(set_angle)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, angle: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.angle), lambda a: self.set_angle(float(a)), angle, **(anim_args or {}))


def _unit(angle: float) -> Values:
    return np.array([np.cos(angle), np.sin(angle), 0.0])


class FoggyGround:
    """The bowl, one who stands in it, and fog: the whole of it, or the ground about one's feet from nearer.

    Args:
        values: the bowl, and the walk that begins where one stands.
    """

    def __init__(self, values: Descent) -> None:
        self._values, shape = values, values.landscape
        self._axes = map_of(shape)
        self._near = map_of(shape, unit=NEARER * UNIT, middle=PLACE[:2] - NEARER * UNIT * values.start)
        self.home = self._axes.to_scene(values.start)
        self.land = contours(shape, self._axes)
        self.walker = OptimiserPath(values.path, self._axes).walker
        self.fog = Fog(self.walker)

    def lowest(self) -> Label:
        """Return the name of the lowest point."""
        return Label("lowest", at=self._axes.to_scene((0, 0)), side=UP, gap=0.3)

    def come_nearer(self, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the fog closes in, and one sees the ground from nearer."""
        return (
            self.fog.animate(run_time=run_time).set_sight(3.2),
            self.land.animate(run_time=2).scale(NEARER, about_point=self.home).shift(PLACE - self.home),
            self.walker.animate(run_time=2).move_to(PLACE),
        )

    def step_back(self, *things: Mobject) -> tuple[Animation, ...]:
        """Return the animations in which one sees the ground as small as before, and things go along."""
        return (
            self.fog.animate.set_sight(1.8),
            self.land.animate.scale(1 / NEARER, about_point=PLACE).shift(self.home - PLACE),
            self.walker.animate.move_to(self.home),
            *(thing.animate.shift(self.home - PLACE) for thing in things),
        )

    def level_line(self) -> Mobject:
        """Return the line of equal height on which one stands, from nearer."""
        shape, height = self._values.landscape, float(self._values.bowl.height(self._values.start))
        line = SurfaceContour(shape.x, shape.y, shape.heights, [height], self._near, color="ink", width=4)
        return line[0].set_stroke(opacity=1)

    def downhill(self) -> VectorArrow:
        """Return the arrow against the gradient, from nearer."""
        return downhill(self._values, self._near, 1.9)

    def right_angle(self) -> Mobject:
        """Return the mark of the right angle between that arrow and the line of equal height."""
        way = -self._values.gradient
        corner = Elbow(width=0.4, angle=float(np.arctan2(way[1], way[0]))).set_stroke(paint("ink"), width=4)
        return mark(corner, "a right angle").shift(PLACE)
