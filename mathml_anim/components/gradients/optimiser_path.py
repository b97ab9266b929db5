"""The way of an optimiser over a landscape: a walker, its steps, and where it has been."""

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import Dot, VGroup, VMobject, linear, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, segments
from mathml_anim.components.shapes import Lines, discs
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

SPOT = 0.055
"""The radius of a place where the walker has been, in scene units."""


class OptimiserPath(VGroup):
    """A walker that goes from point to point, and leaves a line and a spot for every step.

    Args:
        points: where it goes, (steps + 1, 2), in the axes' units.
        axes: where they stand.
        at: how many steps it has gone to begin with.
        color: of the line and its spots, and walker_color that of the walker.
        radius: of the walker.
        name: whose way it is.

    Example:
        >>> axes = DataAxes((3, 2), starts=(-3, -2), origin=(-3, -2))
        >>> path = OptimiserPath([(2, 1), (1, -0.5), (0.5, 0.2), (0.2, 0)], axes)
        >>> self.add(axes, path)
        >>> self.play(path.walk(2, run_time=2))
        >>> self.play(path.animate.go_to(3))
    """

    def __init__(
        self,
        points: ArrayLike,
        axes: DataAxes,
        *,
        at: float = 0.0,
        color: Paint = ColourRole.CHANGE,
        walker_color: Paint = ColourRole.FOCUS,
        radius: float = 0.13,
        name: str = "the walker",
    ) -> None:
        super().__init__()
        self.axes, self.at = axes, float(at)
        self.path: NDArray[np.float64] = np.asarray(points, dtype=np.float64)
        self.line = Lines(color, width=4)
        self.spots = VMobject(fill_color=paint(color), fill_opacity=1, stroke_width=0)
        self.walker = Dot(radius=radius, color=paint(walker_color)).set_z_index(layers.LABELS)
        self.line.set_z_index(layers.SHAPES)
        self.spots.set_z_index(layers.SHAPES)
        self.add(self.line, self.spots, self.walker)
        mean(self.walker, Role.SUBJECT, name=name)
        mean(self, Role.SUBJECT, name=f"the way of {name}")
        self.go_to(self.at)

    def go_to(self, step: float) -> "OptimiserPath":
        """Show the way as far as so many steps, a part of one included; return self."""
        self.at, way = _so_far(self.path, step)
        scene = self.axes.to_scene(way)
        away = scene[:-1] - scene[-1]
        apart = np.linalg.norm(away, axis=1)
        clear = apart > self.walker.radius
        ends = scene[1:].copy()
        ends[-1] += away[-1] / max(apart[-1], 1e-9) * self.walker.radius
        drawn = len(ends) if clear[-1] else len(ends) - 1
        self.line.points = segments(scene[:drawn], ends[:drawn])
        self.spots.points = discs(scene[:-1][clear], SPOT)
        self.walker.move_to(scene[-1])
        return self

    def walk(
        self,
        steps: float | None = None,
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = linear,
    ) -> Walk:
        """Return the animation in which it goes on to so many steps, or to its end, at an even pace."""
        goal = len(self.path) - 1 if steps is None else steps
        return Walk(self, lambda: np.array(self.at), self._show, goal, run_time=run_time, rate_func=rate_func)

    @override_animate(go_to)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, step: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.at), self._show, step, **(anim_args or {}))

    def set_path(self, points: ArrayLike) -> "OptimiserPath":
        """Go another way, as many steps as before; return self."""
        self.path = np.asarray(points, dtype=np.float64)
        return self.go_to(self.at)

    def _show(self, step: Values) -> None:
        self.go_to(float(step))


class Walkers(VGroup):
    """Many walkers that set out together, each with a trail, in the colour of the group that it belongs to.

    Args:
        paths: where they go, (steps + 1, n, 2), in the axes' units.
        axes: where they stand.
        groups: which group each belongs to, (n,), from 0.
        colors: one for each group.
        radius: of a walker.
        names: what the groups are.

    Example:
        >>> axes = DataAxes((3, 2), starts=(-3, -2), origin=(-3, -2))
        >>> starts = np.array([[-2, 1], [-1, -1], [2, 1], [1, -1]])
        >>> shares = np.linspace(1, 0, 10)[:, None, None]
        >>> walkers = Walkers(starts * shares, axes, groups=[0, 0, 1, 1], colors=["first", "belief"])
        >>> self.add(axes, walkers)
        >>> self.play(walkers.animate.go_to(9))
    """

    def __init__(
        self,
        paths: ArrayLike,
        axes: DataAxes,
        *,
        groups: ArrayLike,
        colors: tuple[Paint, ...] | list[Paint],
        radius: float = 0.085,
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self.groups: NDArray[np.int64] = np.asarray(groups, dtype=np.int64)
        self._scene, self.at, self.radius = axes.to_scene(paths), 0.0, radius
        self.trails, self.marks = VGroup(), VGroup()
        for number, color in enumerate(colors):
            trail = Lines(color, width=2, opacity=0.35)
            marks = VMobject(fill_color=paint(color), fill_opacity=1, stroke_width=0)
            name = names[number] if names else f"group {number + 1}"
            self.trails.add(mean(trail.set_z_index(layers.SHAPES), Role.GRID, name=f"the trails of {name}"))
            self.marks.add(mean(marks.set_z_index(layers.LABELS), Role.SUBJECT, name=f"the walkers of {name}"))
        self.add(self.trails, self.marks)
        mean(self, Role.SUBJECT, name="the walkers")
        self.go_to(0)

    def go_to(self, step: float) -> "Walkers":
        """Show all walkers after so many steps, a part of one included; return self."""
        self.at, way = _so_far(self._scene, step)
        for number, (trail, marks) in enumerate(zip(self.trails, self.marks, strict=True)):
            mine = way[:, self.groups == number]
            trail.points = segments(mine[:-1].reshape(-1, 3), mine[1:].reshape(-1, 3))
            marks.points = discs(mine[-1], self.radius)
        return self

    def walk(
        self,
        steps: float | None = None,
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = linear,
    ) -> Walk:
        """Return the animation in which all of them go on to so many steps, or to their ends, at an even pace."""
        goal = len(self._scene) - 1 if steps is None else steps
        return Walk(self, lambda: np.array(self.at), self._show, goal, run_time=run_time, rate_func=rate_func)

    @override_animate(go_to)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, step: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.at), self._show, step, **(anim_args or {}))

    def _show(self, step: Values) -> None:
        self.go_to(float(step))


def _so_far(path: Points, step: float) -> tuple[float, Points]:
    """Return how many steps of a path (steps + 1, ...) are gone, and the places passed with the one reached."""
    at = min(max(float(step), 0.0), len(path) - 1.0)
    gone = int(at)
    following = min(gone + 1, len(path) - 1)
    here = (1 - (at - gone)) * path[gone] + (at - gone) * path[following]
    return at, np.concatenate([path[: gone + 1], here[None]])
