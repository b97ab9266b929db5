"""A plane of lines that a matrix or any function moves, and whatever it carries along."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from manim import ORIGIN, Mobject, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, scene_point
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import deformation
from mathml_anim.components.transformations.carried import Carried
from mathml_anim.components.transformations.grid_lines import curved_lines, extent_to_fill, straight_lines
from mathml_anim.components.transformations.plane_map import Linear, Plane, PlaneFunction, PlaneMap
from mathml_anim.components.typography.number import Number
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.layout import Box
from mathml_anim.theme.roles import Role

OVER_THE_EDGE = 0.25
LINE_WIDTH = 2.2
DENSE = 0.25
"""Lines closer than this, in scene units, are drawn thinner, so that a plane that is folded up does not glare."""


class GridTransform(VGroup):
    """A grid that fills the frame at every moment of a transformation, before a fainter one that stays.

    It keeps the map it shows; every animation goes on from there. Place it by `origin` and `unit`, not by shifting it.

    Args:
        matrix: the map it begins with, where the basis vectors are, as columns.
        origin: the point of the scene where its origin is.
        unit: the side of a square of it, in scene units.
        region: what it fills, in scene units; the frame by default. Make it larger for a camera that moves back.
        basis: whether its basis vectors are drawn, as `i_hat` and `j_hat`.
        labels: whether they carry their names.
        reference: whether the grid that stays is drawn behind.

    Example:
        >>> grid = GridTransform()
        >>> self.play(grid.enter())
        >>> self.play(grid.apply([[2, 1], [1, 2]]))
    """

    def __init__(
        self,
        matrix: ArrayLike = ((1, 0), (0, 1)),
        *,
        origin: ArrayLike = ORIGIN,
        unit: float = 1.0,
        region: Box = layout.FRAME,
        basis: bool = True,
        labels: bool = True,
        reference: bool = True,
        color: Paint = ColourRole.SPACE,
        opacity: float = 0.7,
        name: str = "the grid",
    ) -> None:
        super().__init__()
        self.origin, self.unit, self.region = scene_point(origin), unit, region
        self.shown: PlaneMap = Linear.of(matrix)
        self.revision = 0
        self.spread = 1.0
        self._extent = 0
        self.reference = mean(_lines(ColourRole.MUTE, 1.5, layout.REFERENCE_OPACITY), Role.GRID)
        self.lines = mean(VGroup(*(_lines(color, LINE_WIDTH, opacity) for _ in range(2))), Role.GRID, name=name)
        self.axes = mean(_lines(ColourRole.INK, 3.0, 0.85), Role.AXIS)
        self.i_hat = self._basis_vector((1, 0), ColourRole.FIRST, "hat(i)", "i hat", "right", labels=labels)
        self.j_hat = self._basis_vector((0, 1), ColourRole.SECOND, "hat(j)", "j hat", "left", labels=labels)
        self.basis = VGroup(self.i_hat, self.j_hat)
        self.add(*([self.reference] if reference else []), self.lines, self.axes, *([self.basis] if basis else []))
        mean(self, Role.GRID, name=name)
        self.set_unit(unit)

    @property
    def matrix(self) -> Plane:
        """The matrix (2, 2) it shows; ValueError if it shows a map that is none."""
        if not isinstance(self.shown, Linear):
            raise ValueError("the grid shows a map that is no matrix; reset it first")
        return self.shown.matrix

    @property
    def determinant(self) -> float:
        """The factor by which the map that it shows makes areas grow."""
        return Linear.of(self.matrix).determinant

    def to_scene(self, points: ArrayLike) -> Points:
        """Return plane points (2,) or (n, 2) as points of the scene, where they are before any map."""
        given = np.asarray(points, dtype=np.float64)
        full = np.zeros((*given.shape[:-1], 3))
        full[..., :2] = given[..., :2] * self.unit
        return full + self.origin

    def to_plane(self, points: ArrayLike) -> Plane:
        """Return points of the scene (3,) or (n, 3) in units of the plane, before any map."""
        return np.asarray(((np.asarray(points, dtype=np.float64) - self.origin) / self.unit)[..., :2])

    def image(self, points: ArrayLike) -> Points:
        """Return where plane points (2,) or (n, 2) are in the scene under the map that it shows."""
        given = np.asarray(points, dtype=np.float64)
        return self.to_scene(self.shown(given.reshape(-1, 2)).reshape(given.shape))

    def apply(
        self, matrix: ArrayLike, *, run_time: float = motion.TRANSFORM, path: str = "straight"
    ) -> "deformation.Deform":
        """Return the animation in which a matrix acts on what is shown.

        `path` is "straight" (every point in a straight line) or "turning" (a rotation stays rigid on the way).
        """
        return deformation.Deform(self, deformation.after_matrix(matrix), run_time=run_time, path=path)

    def go_to(
        self, matrix: ArrayLike, *, run_time: float = motion.TRANSFORM, path: str = "straight"
    ) -> "deformation.Deform":
        """Return the animation that ends with a matrix shown, whatever is shown before."""
        end = Linear.of(matrix)
        return deformation.Deform(self, lambda _: end, run_time=run_time, path=path)

    def warp(self, function: PlaneFunction, *, run_time: float = motion.TRANSFORM) -> "deformation.Deform":
        """Return the animation in which a function from points (n, 2) to points (n, 2) acts on what is shown."""
        return deformation.Deform(self, deformation.after_function(function), run_time=run_time)

    def reset(self, *, run_time: float = motion.TRANSFORM, path: str = "straight") -> "deformation.Deform":
        """Return the animation in which space goes back to where it began."""
        return self.go_to(np.eye(2), run_time=run_time, path=path)

    def enter(self, *, run_time: float = motion.ENTER) -> "deformation.Spread":
        """Return the animation in which the grid spreads from its origin and its basis vectors grow."""
        return deformation.Spread(self, run_time=run_time)

    def show_map(self, plane_map: PlaneMap, *, extent: int = 0) -> "GridTransform":
        """Show a map now; return self. `extent` is how far the lines of a nonlinear map reach (0: as far as needed)."""
        self.shown, self._extent = plane_map, extent
        self.revision += 1
        self._draw()
        return self

    def set_unit(self, unit: float) -> "GridTransform":
        """Show the plane from nearer or further away, its squares so wide, and what it carries too; return self."""
        self.unit = self.i_hat.unit = self.j_hat.unit = float(unit)
        self.reference.points = self._placed(np.concatenate([curves for _, curves in self._families(Linear())]))
        return self.show_map(self.shown, extent=self._extent)

    @override_animate(set_unit)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _step_back(self, unit: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.unit), self._show_unit, unit, **(anim_args or {}))

    def _show_unit(self, unit: Values) -> None:
        self.set_unit(float(unit))

    def carry(self, *mobjects: VMobject) -> None:
        """Let the map move things from now on: shapes deform; arrows, dots and text keep their form and size.

        They are where the map that is shown has taken them; it must be invertible.
        """
        for mobject in mobjects:
            carried = Carried(mobject, self)
            self.drive(mobject, carried.move)

    def drive(self, mobject: VMobject, change: Callable[["GridTransform"], None]) -> None:
        """Call `change(grid)` whenever the map has changed, as an updater of a mobject."""
        seen = -1

        def follow(_: Mobject) -> None:
            nonlocal seen
            if seen != self.revision:
                seen = self.revision
                change(self)

        mobject.add_updater(follow, call_updater=True)

    def show_determinant(self, number: Number) -> Number:
        """Let a number show the determinant of the matrix at every moment; return the number."""

        def show(grid: GridTransform) -> None:
            number.set_value(grid.determinant)

        self.drive(number, show)
        return number

    def _basis_vector(
        self, vector: tuple[int, int], color: ColourRole, symbol: str, spoken: str, side: str, *, labels: bool
    ) -> VectorArrow:
        label = f"${symbol}$" if labels else ""
        return VectorArrow(
            vector, tail=self.origin, unit=self.unit, color=color, label=label, label_side=side, spoken=spoken
        )

    def _draw(self) -> None:
        families = tuple(self._families(self.shown))
        for along, (lines, (numbers, curves)) in enumerate(zip(self.lines, families, strict=True)):
            lines.points = self._placed(curves[numbers != 0])
            lines.set_stroke(width=LINE_WIDTH * self._thinning(along))
        self.axes.points = self._placed(np.concatenate([curves[numbers == 0] for numbers, curves in families]))
        for arrow, vector in ((self.i_hat, (1.0, 0.0)), (self.j_hat, (0.0, 1.0))):
            tail, head = self.image([(0.0, 0.0), vector])
            arrow.place(tail, (head - tail) / self.unit * self.spread)

    def _thinning(self, along: int) -> float:
        """Return how much thinner than usual the lines of a family are, for they stand so close."""
        if not isinstance(self.shown, Linear):
            return 1.0
        length = float(np.linalg.norm(self.shown.matrix[:, along]))
        gap = abs(self.shown.determinant) / length * self.unit if length else 0.0
        return min(1.0, max(gap / DENSE, 0.02))

    def _families(self, plane_map: PlaneMap) -> Iterator[tuple[Plane, Points]]:
        """Yield the numbers (n,) and curves (n, 4, 3) of both families of lines, in units of the plane."""
        box = self.box
        if isinstance(plane_map, Linear):
            return straight_lines(plane_map, box)
        return curved_lines(plane_map, self._extent or extent_to_fill(plane_map, box), box)

    @property
    def box(self) -> Box:
        """What the lines fill, in units of the plane: as much of the region as the grid has spread over."""
        low = self.to_plane((self.region.left - OVER_THE_EDGE, self.region.bottom - OVER_THE_EDGE, 0)) * self.spread
        high = self.to_plane((self.region.right + OVER_THE_EDGE, self.region.top + OVER_THE_EDGE, 0)) * self.spread
        return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def _placed(self, curves: Points) -> Points:
        return self.to_scene(curves.reshape(-1, 3))


def _lines(color: Paint, width: float, opacity: float) -> Lines:
    lines = Lines(color, width=width, opacity=opacity)
    lines.set_z_index(layers.GRID)
    return lines
