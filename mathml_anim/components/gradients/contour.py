"""A landscape seen from above: lines of equal height."""

from collections.abc import Sequence

import numpy as np
from contourpy import contour_generator
from manim import VGroup
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.learning.data_axes import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

FAINT, CLEAR = 0.3, 0.85
"""How solid the highest line and the lowest line are."""


class SurfaceContour(VGroup):
    """Lines of equal height of a surface over a rectangle, the lower the clearer.

    Args:
        x: where the surface is known along x, (m,), ascending.
        y: the same along y, (n,).
        heights: the surface there, (n, m).
        levels: the heights at which lines are drawn, ascending.
        axes: where the rectangle stands.
        color: of the lines.
        width: of the lines.
        name: what the height is.

    Example:
        >>> axes = DataAxes((3, 2), starts=(-3, -2), origin=(-3, -2))
        >>> x, y = np.linspace(-3, 3, 61), np.linspace(-2, 2, 41)
        >>> SurfaceContour(x, y, x**2 + 4 * y[:, None] ** 2, [0.5, 2, 5, 9], axes)
    """

    def __init__(
        self,
        x: ArrayLike,
        y: ArrayLike,
        heights: ArrayLike,
        levels: Sequence[float],
        axes: DataAxes,
        *,
        color: Paint = ColourRole.SPACE,
        width: float = 3.0,
        name: str = "the height",
    ) -> None:
        super().__init__()
        self.levels = tuple(float(level) for level in levels)
        lines = contour_generator(x=np.asarray(x), y=np.asarray(y), z=np.asarray(heights, dtype=np.float64))
        opacities = np.linspace(CLEAR, FAINT, len(self.levels))
        for level, opacity in zip(self.levels, opacities, strict=True):
            line = Lines(color, width=width, opacity=float(opacity))
            found: list[NDArray[np.float64]] = [np.asarray(part) for part in lines.lines(level)]
            line.points = _polylines([axes.to_scene(part) for part in found])
            self.add(mean(line, Role.GRID, name=f"{name} {level:g}"))
        self.set_z_index(layers.GRID)
        mean(self, Role.GRID, name=f"lines of equal {name}")


def _polylines(parts: list[Points]) -> Points:
    """Return the cubic points of open or closed lines through points (n, 3)."""
    pieces = [segments(part[:-1], part[1:]) for part in parts if len(part) > 1]
    return np.concatenate(pieces) if pieces else np.zeros((0, 3))
