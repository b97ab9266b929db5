"""How much volume grows under a 3×3 matrix: the box that its three columns span, for a scene in space."""

from itertools import product

import numpy as np
from manim import Mobject, VGroup, VMobject
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography.number import Number
from mathml_anim.components.vectors.arrow import arrow_corners
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

Space = NDArray[np.float64]

CORNERS = np.array(list(product((0, 1), repeat=3)), dtype=np.float64)
EDGES = np.array([(a, a | bit) for a, bit in product(range(8), (1, 2, 4)) if not a & bit])
FLOOR, *SIDES = np.array([[0, 2, 6, 4], [1, 3, 7, 5], [0, 1, 3, 2], [4, 5, 7, 6], [0, 1, 5, 4], [2, 3, 7, 6]])


def facing(along: Points, view: Points, thickness: float) -> Points:
    """Return the corners (7, 3) of an arrow along a vector (3,) that turns its flat side to `view` (3,)."""
    length = float(np.linalg.norm(along))
    side = np.cross(view, along)
    if length < 1e-9 or float(np.linalg.norm(side)) < 1e-9:
        return np.zeros((7, 3))
    axes = np.stack([along / length, side / np.linalg.norm(side)])
    return np.asarray(arrow_corners(np.array([length, 0, 0]), thickness)[:, :2] @ axes)


def ground_lines(reach: int) -> Points:
    """Return the cubic points of the lines of a square grid on the ground, from -1 to so many squares away."""
    at = np.arange(-1.0, reach + 1)
    low, high, level = np.full_like(at, at[0]), np.full_like(at, at[-1]), np.zeros_like(at)
    starts, ends = np.stack([at, low, level], axis=1), np.stack([at, high, level], axis=1)
    swapped = [1, 0, 2]
    return segments(np.concatenate([starts, starts[:, swapped]]), np.concatenate([ends, ends[:, swapped]]))


class BoxScale(VGroup):
    """The image of the unit cube: three arrows in the columns' colours, and faces that fill with its volume.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        matrix: it begins with, where the three basis vectors are, as columns (3, 3).
        origin: the point of the scene where its corner is.
        unit: the side of the unit cube, in scene units.
        view: the direction (3,) that the arrows turn their flat side to: where the camera looks from.
        opacity: of a face; the floor's, between the first two columns, is three times as solid.
        floor: how many squares a reference grid on the ground reaches; 0 for none.

    Example:
        >>> box = BoxScale(np.eye(3), view=(-1, -2, 1))
        >>> self.play(box.go_to([[2, 1, 1], [1, 2, 0], [0, 0, 2]]))
    """

    def __init__(
        self,
        matrix: ArrayLike,
        *,
        origin: ArrayLike = (0, 0, 0),
        unit: float = 1.0,
        view: ArrayLike = (-1.0, -2.0, 1.5),
        color: Paint = ColourRole.FOCUS,
        column_colors: tuple[Paint, Paint, Paint] = (ColourRole.FIRST, ColourRole.SECOND, ColourRole.SPACE),
        opacity: float = 0.13,
        thickness: float = 0.09,
        floor: int = 0,
    ) -> None:
        super().__init__()
        self.origin, self.unit, self.thickness = np.asarray(origin, dtype=np.float64), unit, thickness
        self._view = np.asarray(view, dtype=np.float64)
        solid = (3 * opacity, *[opacity] * 5)
        self.faces = VGroup(*(VMobject(fill_color=paint(color), fill_opacity=o, stroke_width=0) for o in solid))
        self.edges = Lines(color, width=2.5)
        self.arrows = VGroup(*(VMobject(fill_color=paint(c), fill_opacity=1, stroke_width=0) for c in column_colors))
        for layer, part in ((layers.SHAPES, self.faces), (layers.SHAPES, self.edges), (layers.VECTORS, self.arrows)):
            part.set_z_index(layer)
        self.ground = mean(Lines(ColourRole.MUTE, width=1.5, opacity=layout.REFERENCE_OPACITY), Role.GRID)
        self.ground.set_z_index(layers.GRID).points = self.origin + unit * ground_lines(floor)
        self.add(*([self.ground] if floor else []), self.faces, self.edges, self.arrows)
        mean(self, Role.SUBJECT, name="the box", spoken="the box")
        self.show_matrix(np.asarray(matrix, dtype=np.float64))

    @property
    def volume(self) -> float:
        """The signed volume that it shows, in unit cubes."""
        return float(np.linalg.det(self.matrix))

    def show_matrix(self, matrix: Space) -> "BoxScale":
        """Show the box of another matrix (3, 3) now; return self."""
        self.matrix = matrix
        corners = self.origin + self.unit * CORNERS @ matrix.T
        for face, numbers in zip(self.faces, (FLOOR, *SIDES), strict=True):
            face.points = polygon(corners[numbers])
        self.edges.points = segments(corners[EDGES[:, 0]], corners[EDGES[:, 1]])
        for arrow, column in zip(self.arrows, matrix.T, strict=True):
            arrow.points = polygon(self.origin + facing(self.unit * column, self._view, self.thickness))
        return self

    def go_to(self, matrix: ArrayLike, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which every corner goes straight to where another matrix takes it."""
        return Walk(self, lambda: self.matrix, self.show_matrix, matrix, run_time=run_time)

    def show_volume(self, number: Number) -> Number:
        """Let a number show the volume at every moment; return the number."""
        number.add_updater(self._count, call_updater=True)
        return number

    def _count(self, number: Mobject) -> None:
        if isinstance(number, Number) and number.value != self.volume:
            number.set_value(self.volume)
