"""How much area grows under a map: a patch of the plane with its area on it."""

import numpy as np
from manim import VGroup, VMobject
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import polygon
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.typography.label import PADDING, Backing
from mathml_anim.components.typography.number import Number
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

FAINT = 0.18
"""How solid the patch is: arrows on it still stand out by 3 to 1."""


class AreaScale(VGroup):
    """A rectangle of the plane that a grid's matrix carries, its signed area counting in its middle.

    Where the plane is turned over, the area is negative and the patch has the colour of error.

    Args:
        grid: the grid whose map carries it.
        corner: its lower left corner in the plane, before any map.
        size: its width and height there.
        opacity: of the patch.
        format_spec: Python's format of the area; empty for no number.
        backing: whether the number stands on a patch of the ground's colour.

    Example:
        >>> area = AreaScale(grid)
        >>> self.add(grid, area)
        >>> self.play(grid.apply([[2, 1], [1, 2]]))
    """

    def __init__(
        self,
        grid: GridTransform,
        *,
        corner: ArrayLike = (0, 0),
        size: ArrayLike = (1, 1),
        color: Paint = ColourRole.FOCUS,
        turned_color: Paint = ColourRole.SECOND,
        opacity: float = FAINT,
        format_spec: str = ".2f",
        number_size: float = sizes.LABEL,
        backing: bool = False,
    ) -> None:
        super().__init__()
        low, extent = np.asarray(corner, dtype=np.float64), np.asarray(size, dtype=np.float64)
        self._corners = low + extent * np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
        self._area = float(np.prod(extent))
        self._colors = paint(color), paint(turned_color)
        self.patch = VMobject(fill_opacity=opacity, stroke_width=2.5)
        self.patch.set_z_index(layers.SHAPES)
        self.number = Number(self._area, format_spec=format_spec or ".2f", anchor=np.zeros(3), size=number_size)
        self.backing = Backing(self.number) if backing and format_spec else None
        self.add(self.patch, *filter(None, [self.backing, self.number if format_spec else None]))
        mean(self, Role.SUBJECT, name="area", spoken="the area")
        grid.drive(self, self._follow)

    @property
    def area(self) -> float:
        """The signed area that it shows, in squares of the grid before any map."""
        return self.number.value

    def fade_number(self, opacity: float, *, run_time: float = motion.EMPHASISE) -> Walk:
        """Return the animation in which its number, and the patch behind that, come on (1) or go (0)."""
        return Walk(self, self._solid, self._fade, opacity, run_time=run_time)

    def _solid(self) -> Values:
        return np.array(self.number.get_fill_opacity())

    def _fade(self, opacity: Values) -> None:
        self.number.set_opacity(float(opacity))
        if self.backing is not None:
            self.backing.set_fill(opacity=float(opacity) * layout.BACKING_OPACITY)

    def _follow(self, grid: GridTransform) -> None:
        self.patch.points = polygon(grid.image(self._corners))
        area = grid.determinant * self._area
        color = self._colors[int(area < 0)]
        self.patch.set_fill(color=color).set_stroke(color=color)
        self.number.set_value(area)
        self.number.move_to(grid.image(self._corners.mean(axis=0)))
        if self.backing is not None:
            self.backing.move_to(self.number)
            self.backing.stretch_to_fit_width(self.number.width + 2 * PADDING)
