"""The animations of a grid: from one map to another, and spreading from its origin."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from manim import Animation, smooth
from numpy.typing import ArrayLike

from mathml_anim.components.transformations.grid_lines import extent_to_fill
from mathml_anim.components.transformations.plane_map import (
    Linear,
    PlaneFunction,
    PlaneMap,
    Warp,
    straight,
    turning,
)
from mathml_anim.theme import motion

if TYPE_CHECKING:
    from mathml_anim.components.transformations.grid import GridTransform

Next = Callable[[PlaneMap], PlaneMap]
"""From the map that is shown to the one that is to be shown."""


def after_matrix(matrix: ArrayLike) -> Next:
    """Return the step in which a matrix acts after what is shown."""
    step = Linear.of(matrix)

    def follow(shown: PlaneMap) -> PlaneMap:
        if isinstance(shown, Linear):
            return Linear.of(step.matrix @ shown.matrix)
        return Warp(step, shown)

    return follow


def after_function(function: PlaneFunction) -> Next:
    """Return the step in which a function acts after what is shown."""

    def follow(shown: PlaneMap) -> PlaneMap:
        return Warp(function, shown)

    return follow


class Deform(Animation):
    """A grid, and all that it carries, moves from the map it shows to the next."""

    def __init__(
        self,
        grid: "GridTransform",
        following: Next,
        *,
        path: str = "straight",
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        if path not in {"straight", "turning"}:
            raise ValueError(f"there is no path {path!r}; there are straight and turning")
        self._following, self._path = following, path
        self._grid = grid
        super().__init__(grid, run_time=run_time, rate_func=rate_func)

    def begin(self) -> None:
        """Take the map that the grid shows when its animation begins."""
        grid = self._grid
        self._start, self._end = grid.shown, self._following(grid.shown)
        self._extent = 0
        if not (isinstance(self._start, Linear) and isinstance(self._end, Linear)):
            maps = (straight(self._start, self._end, part) for part in np.linspace(0, 1, 9))
            self._extent = max(extent_to_fill(plane_map, grid.box) for plane_map in maps)
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the map that is due."""
        self._grid.show_map(self._at(self.rate_func(alpha)), extent=self._extent)

    def _at(self, part: float) -> PlaneMap:
        start, end = self._start, self._end
        turns = self._path == "turning" and isinstance(start, Linear) and abs(start.determinant) > 1e-9
        if turns and isinstance(start, Linear) and isinstance(end, Linear) and 0 < part < 1:
            return turning(start, end, part)
        return straight(start, end, part)


class Spread(Animation):
    """A grid spreads from its origin until it fills the frame, and its basis vectors grow."""

    def __init__(
        self,
        grid: "GridTransform",
        *,
        run_time: float = motion.ENTER,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._grid = grid
        super().__init__(grid, run_time=run_time, rate_func=rate_func, introducer=True)

    def begin(self) -> None:
        """Note how strong the grid behind and the labels are to be in the end."""
        grid = self._grid
        self._reference = grid.reference.get_stroke_opacity()
        labels = [arrow.label for arrow in (grid.i_hat, grid.j_hat) if arrow.label is not None]
        self._glyphs = [glyph for label in labels for glyph in label.family_members_with_points()]
        self._opacities = [glyph.get_fill_opacity() for glyph in self._glyphs]
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show as much of the grid as is due."""
        part = self.rate_func(alpha)
        grid = self._grid
        grid.spread = part
        grid.reference.set_stroke(opacity=self._reference * part)
        for glyph, opacity in zip(self._glyphs, self._opacities, strict=True):
            glyph.set_fill(opacity=opacity * max(0.0, 2 * part - 1))
        grid.show_map(grid.shown)
