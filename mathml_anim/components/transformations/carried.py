"""Things that a map of the plane carries along, each in the way that suits it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from manim import Dot, Mobject, VMobject

from mathml_anim.components.points import Points, subdivided
from mathml_anim.components.transformations.plane_map import Linear, Plane
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.components.typography.set_text import SetText
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.problems import Remediable

if TYPE_CHECKING:
    from mathml_anim.components.transformations.grid import GridTransform

RIGID = (Dot, SetText, Label, Number)
PIECES = 6
"""Into how many curves each curve of a shape is cut before a nonlinear map bends it."""

Mover = Callable[["GridTransform"], None]


class Carried:
    """A thing and where it would be before any map: shapes deform; arrows, dots and text keep their form."""

    def __init__(self, mobject: VMobject, grid: "GridTransform") -> None:
        self._movers = tuple(_movers(mobject, grid))

    def move(self, grid: "GridTransform") -> None:
        """Move it to where the map that a grid shows takes it."""
        for mover in self._movers:
            mover(grid)


def _movers(mobject: Mobject, grid: "GridTransform") -> Iterator[Mover]:
    if isinstance(mobject, VectorArrow):
        yield _arrow_mover(mobject, _sources(np.stack([mobject.tail, mobject.head]), grid))
    elif isinstance(mobject, RIGID):
        yield _centre_mover(mobject, _sources(mobject.get_center(), grid))
    else:
        if mobject.has_points():
            yield _shape_mover(mobject, _sources(mobject.points, grid))
        for part in mobject.submobjects:
            yield from _movers(part, grid)


def _arrow_mover(arrow: VectorArrow, ends: Plane) -> Mover:
    def move(grid: "GridTransform") -> None:
        tail, head = grid.image(ends)
        arrow.place(tail, (head - tail) / arrow.unit)

    return move


def _centre_mover(mobject: Mobject, centre: Plane) -> Mover:
    def move(grid: "GridTransform") -> None:
        mobject.move_to(grid.image(centre))

    return move


def _shape_mover(mobject: Mobject, points: Plane) -> Mover:
    finer: Points | None = None

    def move(grid: "GridTransform") -> None:
        nonlocal finer
        if isinstance(grid.shown, Linear):
            mobject.points = grid.image(points)
            return
        if finer is None:
            finer = subdivided(np.pad(points, ((0, 0), (0, 1))), PIECES)[:, :2]
        mobject.points = grid.image(finer)

    return move


def _sources(points: Points, grid: "GridTransform") -> Plane:
    """Return the plane points that the map that a grid shows takes to points of the scene."""
    shown = grid.shown
    if not isinstance(shown, Linear) or abs(shown.determinant) < 1e-9:
        raise Remediable(
            "a grid cannot carry a thing from here: the map it shows has no inverse matrix",
            "let the grid carry it before the map is applied",
        )
    return np.asarray(grid.to_plane(points) @ np.linalg.inv(shown.matrix).T)
