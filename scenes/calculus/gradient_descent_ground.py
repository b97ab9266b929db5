"""The ground of *Walking downhill*: maps, fog, a foot put out, and the rule of a step."""

from typing import Any

import numpy as np
from manim import LEFT, RIGHT, Circle, Dot, Mobject, Rectangle, VGroup, VMobject, interpolate_color, override_animate
from numpy.typing import ArrayLike

from lectures.calculus.gradient_descent import Landscape
from mathml_anim.components.gradients import OptimiserPath, SurfaceContour
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points, polygon, scene_point, segments
from mathml_anim.components.shapes import Lines, dashes, discs
from mathml_anim.components.typography import Formula, Label, Number, shown_number, word
from mathml_anim.theme import layers, layout
from mathml_anim.theme.roles import Role

CENTRE = np.array([2.35, 0.1])
"""The lowest point of the bowl, on the stage beside the words."""
UNIT = 0.65
RULE = (6.35, 3.25, 0)
"""The upper right corner of the rule of a step."""

_LAYERS, _THIN = 10, 0.3
"""How many layers of fog lie before the thickest, and how solid each is."""
_BEHIND = (layers.GRID + layers.SHAPES) / 2
"""Before the landscape, and behind all else."""
_FAR = 40.0


def map_of(landscape: Landscape, *, unit: float = UNIT, middle: np.ndarray = CENTRE) -> DataAxes:
    """Return the unseen axes of a landscape whose origin stands at a point of the scene."""
    low, high = np.array([landscape.x[0], landscape.y[0]]), np.array([landscape.x[-1], landscape.y[-1]])
    origin = np.asarray(middle) + low * unit
    return DataAxes((high[0], high[1]), starts=(low[0], low[1]), origin=origin, unit=(unit, unit), step=None)


def contours(landscape: Landscape, axes: DataAxes, name: str = "the loss") -> SurfaceContour:
    """Return a landscape from above."""
    return SurfaceContour(landscape.x, landscape.y, landscape.heights, landscape.levels, axes, name=name)


def mist(left: float, right: float) -> VGroup:
    """Return a patch of the ground's colour up to where the column of words ends, in which a landscape is lost."""
    edges = np.linspace(right, left, _LAYERS)
    patches = [
        Rectangle(
            width=edge - layout.FRAME.left,
            height=layout.FRAME.height,
            stroke_width=0,
            fill_color=paint("ground"),
            fill_opacity=1 if edge == left else _THIN,
        ).move_to((layout.FRAME.left, 0, 0), aligned_edge=LEFT)
        for edge in edges
    ]
    return mean(VGroup(*patches).set_z_index(_BEHIND), Role.BACKING)


def column_mist() -> VGroup:
    """Return the mist between a column of words and the bowl."""
    return mist(-1.9, -0.9)


class Fog(VGroup):
    """Fog everywhere but around a walker: it hides the landscape that is farther away than one can see."""

    def __init__(self, walker: Mobject, *, sight: float = _FAR) -> None:
        super().__init__()
        self._walker, self.sight = walker, sight
        color = interpolate_color(paint("ground"), paint("mute"), 0.2)
        for number in range(_LAYERS + 1):
            self.add(VMobject(stroke_width=0, fill_color=color, fill_opacity=1 if number == _LAYERS else _THIN))
        self.set_z_index(_BEHIND)
        mean(self, Role.BACKING, name="fog")
        self.set_sight(sight)

    def set_sight(self, sight: float) -> "Fog":
        """Let one see so far from where the walker is now, in scene units; return self."""
        self.sight, self._at = sight, self._walker.get_center()
        for layer, near in zip(self.submobjects, np.linspace(0.6, 1, _LAYERS), strict=False):
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


def valley_floor(axes: DataAxes) -> Lines:
    """Return the floor of the bowl's valley, dashed, from the mist to the right."""
    floor = Lines("mute", width=3)
    floor.points = dashes(axes.to_scene((-4.4, 0)), axes.to_scene((6.0, 0)))
    return mean(floor, Role.AXIS, name="the floor of the valley")


def rate_line(rate: float) -> Formula:
    """Return a learning rate as it is written."""
    shown = shown_number(rate, "g")
    return Formula(f"eta = {shown}", spoken=f"eta is {shown}", colors={"eta": "focus"})


def rule(place: tuple[str, str] = ("x", "y"), *, said: tuple[str, str] = ("x", "y")) -> Formula:
    """Return what every step does to a place, in the upper right corner; `said` is how a voice reads it."""
    at = f"({place[0]}, {place[1]})"
    law = Formula(
        f"{at} arrow.l {at} - eta nabla f",
        spoken=f"from {said[0]} and {said[1]}, take eta times the gradient of f",
        colors={"eta": "focus"},
    )
    return law.move_to(RULE, aligned_edge=np.array([1.0, 1.0, 0.0]))


def ring(axes: DataAxes, radius: float) -> Circle:
    """Return the ring around the lowest point in which a walk has arrived."""
    round_it = Circle(radius * axes.unit[0], color=paint("focus"), stroke_width=4)
    return mean(round_it.move_to(axes.to_scene((0, 0))).set_z_index(layers.SHAPES), Role.AXIS, name="arrived")


def ring_name(axes: DataAxes, radius: float) -> Label:
    """Return how near that is, below the ring."""
    below = axes.to_scene((0, -radius))
    return Label(f"within {shown_number(radius, 'g')}", at=below, side=np.array([0.0, -1.0, 0.0]), color="focus")


class Steps(VGroup):
    """A line of the column: a learning rate and the steps gone at it, which count as the walker goes.

    Args:
        rate: the rate, already in its place.
        path: the walk.
        color: of the number.
    """

    def __init__(self, rate: Formula, path: OptimiserPath) -> None:
        super().__init__()
        self.number = Number(int(path.at + 1e-6), format_spec="g", anchor=RIGHT, name="steps")
        self.number.stand_after(rate)
        self.number.shift((rate.get_left()[0] + 2.75 - self.number.get_right()[0], 0, 0))
        self.steps = word("steps").align_baseline(rate)
        self.steps.shift((self.number.get_right()[0] + 0.18 - self.steps.get_left()[0], 0, 0))
        self.add(rate, self.number, self.steps)
        mean(self, Role.NUMBER, name="steps at this rate", spoken="steps")
        self.number.add_updater(lambda shown: shown.set_value(int(path.at + 1e-6)))

    def never(self) -> "Steps":
        """Say that this walk never arrives; return self."""
        no = word("never", color="second").align_baseline(self.steps)
        no.shift((self.submobjects[0].get_left()[0] + 2.45 - no.get_left()[0], 0, 0))
        self.number.clear_updaters()
        self.remove(self.number, self.steps)
        self.add(no)
        return self
