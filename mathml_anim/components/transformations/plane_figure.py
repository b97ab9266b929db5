"""Any figure of the plane that a grid's map carries: a puddle, a letter, a patch of tiles."""

from collections.abc import Iterable

import numpy as np
from manim import VMobject
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import polygon, scene_points
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class PlaneFigure(VMobject):
    """One or more closed outlines of the plane as one shape, at every moment where a grid's map takes them.

    Args:
        grid: the grid whose map carries it.
        outlines: the corners of each, before any map, (k, 2).
        color: of its inside and its edge.
        opacity: of its inside.

    Example:
        >>> flag = PlaneFigure(grid, [[(0, 0), (1, 1), (0, 2)]], color="ink", opacity=1)
        >>> self.add(grid, flag)
        >>> self.play(grid.apply([[0, 1], [1, 0]]))
    """

    def __init__(
        self,
        grid: GridTransform,
        outlines: Iterable[ArrayLike],
        *,
        color: Paint = ColourRole.FOCUS,
        opacity: float = 0.4,
        stroke_width: float = 2.5,
        name: str = "",
    ) -> None:
        super().__init__(color=paint(color), fill_opacity=opacity, stroke_width=stroke_width)
        self._sources = np.concatenate([polygon(scene_points(np.asarray(o))) for o in outlines])[:, :2]
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        grid.drive(self, self._follow)

    def _follow(self, grid: GridTransform) -> None:
        self.points = grid.image(self._sources)
