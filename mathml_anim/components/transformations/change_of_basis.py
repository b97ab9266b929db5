"""One vector in another basis: it stays where it is, and its coordinates change."""

from typing import Any

import numpy as np
from manim import ORIGIN, Dot, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.plane_map import Linear
from mathml_anim.components.typography.label import PADDING, Backing
from mathml_anim.components.typography.matrix import BASIS_COLORS
from mathml_anim.components.typography.number import Number
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

IDENTITY = ((1.0, 0.0), (0.0, 1.0))
FLAT = 1e-9
"""Two vectors whose determinant is smaller lie on one line."""


class ChangeOfBasis(VGroup):
    """A vector, a grid along a basis, and dashes from the vector's head to its coordinates on both axes.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vector: its components (2,) in the usual basis.
        basis: the basis vectors as columns (2, 2).
        origin: where it begins, a point of the scene.
        unit: the length of one unit of the usual basis, in scene units.
        format_spec: Python's format of the coordinates.
        label: at the vector's head, as in Label.

    Example:
        >>> change = ChangeOfBasis((1, 0), unit=1.5, format_spec=".1f")
        >>> self.add(change)
        >>> self.play(change.animate.set_basis([[1, -1], [1, 1]]))
        >>> self.play(change.animate.set_coordinates((1.5, -0.5)))
    """

    def __init__(
        self,
        vector: ArrayLike,
        basis: ArrayLike = IDENTITY,
        *,
        origin: ArrayLike = ORIGIN,
        unit: float = 1.0,
        format_spec: str = "g",
        label: str = "",
        color: Paint = ColourRole.INK,
    ) -> None:
        super().__init__()
        self.origin, self.unit = scene_point(origin), unit
        self.grid = GridTransform(basis, origin=origin, unit=unit, labels=False, name="the grid of the basis")
        self.arrow = VectorArrow((1, 0), tail=origin, unit=unit, color=color, label=label, label_side="right")
        for axis in (self.grid.i_hat, self.grid.j_hat):
            axis.thickness = 0.11
            mean(axis, Role.AXIS, name="a basis vector")
        self.drops = VGroup(*(Lines(color, width=3) for color in BASIS_COLORS))
        self.dots = VGroup(*(Dot(radius=0.1, color=paint(color)) for color in BASIS_COLORS))
        self.numbers, self.patches = VGroup(), VGroup()
        for own in BASIS_COLORS:
            number = Number(0, format_spec=format_spec, anchor=ORIGIN, size=sizes.LABEL, color=own)
            self.numbers.add(number)
            self.patches.add(Backing(number).set_z_index(layers.LABELS))
        self.drops.set_z_index(layers.SHAPES)
        self.dots.set_z_index(layers.VECTORS)
        self.add(self.grid, self.drops, self.arrow, self.dots, self.patches, self.numbers)
        mean(self, Role.SUBJECT, name="a vector and its coordinates in a basis")
        self._vector = np.asarray(vector, dtype=np.float64)
        self.set_basis(basis)

    @property
    def basis(self) -> Values:
        """The basis vectors as columns, (2, 2)."""
        return self.grid.matrix

    @property
    def vector(self) -> Values:
        """The vector in the usual basis, (2,)."""
        return self._vector.copy()

    @property
    def coordinates(self) -> Values:
        """How much of each basis vector makes up the vector, (2,)."""
        return np.asarray(np.linalg.solve(self.basis, self._vector))

    def set_basis(self, basis: ArrayLike) -> "ChangeOfBasis":
        """Lay the grid along other basis vectors, columns (2, 2): the vector stays; return self.

        Animated, every number of the basis goes evenly; ValueError, before anything moves, for a way on which the
        vectors lie on one line at a moment, as between bases of which one turns the plane over.
        """
        shown = Linear.of(basis)
        if abs(shown.determinant) < FLAT:
            raise ValueError("two vectors on one line are no basis of the plane")
        self.grid.show_map(shown)
        return self._place()

    @override_animate(set_basis)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_basis(self, basis: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        def end() -> Values:
            goal = np.asarray(basis, dtype=np.float64)
            if _flattens(self.basis, goal):
                raise ValueError(
                    f"on the straight way to the basis {goal.tolist()} both vectors lie on one line once: "
                    "go there by way of another basis, or with `set_basis` at once"
                )
            return goal

        return Walk(self, lambda: self.basis, self.set_basis, end, **(anim_args or {}))

    def set_coordinates(self, coordinates: ArrayLike) -> "ChangeOfBasis":
        """Show the vector with other coordinates in the same basis; return self."""
        self._vector = np.asarray(self.basis @ np.asarray(coordinates, dtype=np.float64))
        return self._place()

    @override_animate(set_coordinates)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_coordinates(self, coordinates: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.coordinates, self.set_coordinates, coordinates, **(anim_args or {}))

    def set_unit(self, unit: float) -> "ChangeOfBasis":
        """See it from nearer or further away, a unit of the usual basis so long in scene units; return self."""
        self.unit = self.arrow.unit = float(unit)
        self.grid.set_unit(self.unit)
        return self._place()

    @override_animate(set_unit)  # type: ignore[arg-type]
    def _walk_unit(self, unit: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.unit), lambda now: self.set_unit(float(now)), unit, **(anim_args or {}))

    def _place(self) -> "ChangeOfBasis":
        self.arrow.place(self.origin, self._vector)
        head = self.arrow.head
        for axis, share in enumerate(self.coordinates):
            along = scene_point(self.basis[:, axis]) * self.unit
            foot = self.origin + share * along
            self.drops[axis].points = dashes(head, foot)
            self.dots[axis].move_to(foot)
            number = self.numbers[axis]
            assert isinstance(number, Number)
            number.set_value(float(share))
            number.move_to(foot + _beside(along, number))
            self.patches[axis].move_to(number).stretch_to_fit_width(number.width + 2 * PADDING)
        return self


def _flattens(start: Values, end: Values) -> bool:
    """Return whether the determinant is zero on the straight way from one matrix (2, 2) to another."""
    first, last = np.linalg.det(start), np.linalg.det(end)
    mixed = np.linalg.det(start + end) - first - last
    bend, slope = first - mixed + last, mixed - 2 * first
    turns = [-slope / (2 * bend)] if abs(bend) > FLAT else []
    passed = [0.0, 1.0, *(at for at in turns if 0 < at < 1)]
    dets = np.array([first + slope * at + bend * at**2 for at in passed]) * np.sign(first)
    return bool(dets.min() < FLAT)


def _beside(along: Values, number: Number) -> Values:
    """Return the way from a coordinate's dot to its number: to the left of the axis, clear of it."""
    ahead = along / np.linalg.norm(along)
    reach = np.hypot(number.width / 2 * ahead[1], number.height / 2 * ahead[0])
    return float(max(0.42, reach + 0.15)) * np.array([-ahead[1], ahead[0], 0.0])
