"""The ellipse of a covariance: how wide a cloud is in every direction."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, VMobject, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, scene_point, scene_points, segments
from mathml_anim.components.shapes import CIRCLE, Lines
from mathml_anim.maths.pca import covariance
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class CovarianceEllipse(VGroup):
    """The ellipse of all points so many standard deviations from the middle, with its two axes.

    Its axes lie along the eigenvectors of the covariance; half of each is as many roots of its eigenvalue.

    Place it by `centre` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        matrix: the covariance (2, 2), symmetric, no direction of negative variance.
        sds: how many standard deviations it is from the middle.
        centre: the middle, a point of the scene.
        unit: the length of one unit, in scene units.
        color: of the outline and the inside, and axis_color that of its axes.
        opacity: of the inside.

    Raises:
        ValueError: the matrix is no covariance.

    Example:
        >>> ellipse = CovarianceEllipse([[4, 2], [2, 3]], unit=0.6)
        >>> self.add(ellipse)
        >>> self.play(ellipse.animate.set_matrix([[4, -1], [-1, 1]]))
    """

    def __init__(
        self,
        matrix: ArrayLike,
        *,
        sds: float = 2.0,
        centre: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.BELIEF,
        axis_color: Paint = ColourRole.FOCUS,
        opacity: float = 0.18,
    ) -> None:
        super().__init__()
        self.sds, self.centre, self.unit = sds, scene_point(centre), unit
        self.inside = VMobject(stroke_width=0, fill_color=paint(color), fill_opacity=opacity)
        self.outline = Lines(color, width=4)
        self.axes = VGroup(Lines(axis_color, width=5), Lines(axis_color, width=5))
        self.inside.set_z_index(layers.SHAPES)
        self.outline.set_z_index(layers.SHAPES)
        self.axes.set_z_index(layers.VECTORS)
        self.add(self.inside, self.outline, self.axes)
        mean(self, Role.SUBJECT, name="the ellipse of the covariance")
        self.set_matrix(matrix)

    @classmethod
    def of_points(
        cls,
        points: ArrayLike,
        *,
        sds: float = 2.0,
        centre: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.BELIEF,
    ) -> "CovarianceEllipse":
        """Return the ellipse of a cloud (n, 2), in its units; `centre` is where its origin is."""
        given = np.asarray(points, dtype=np.float64)
        middle = scene_point(centre) + unit * scene_point(given.mean(axis=0))
        return cls(covariance(given), sds=sds, centre=middle, unit=unit, color=color)

    @property
    def half_axes(self) -> NDArray[np.float64]:
        """Half of the longer and of the shorter axis, a row each, (2, 2), in units."""
        values, vectors = np.linalg.eigh(self.matrix)
        return np.asarray((vectors * self.sds * np.sqrt(np.maximum(values, 0))).T[::-1])

    def set_matrix(self, matrix: ArrayLike) -> "CovarianceEllipse":
        """Show another covariance (2, 2); return self."""
        self.matrix = np.array(matrix, dtype=np.float64)
        if self.matrix.shape != (2, 2) or not np.allclose(self.matrix, self.matrix.T):
            raise ValueError("a covariance of the plane is a symmetric matrix (2, 2)")
        values, vectors = np.linalg.eigh(self.matrix)
        if values[0] < -1e-9:
            raise ValueError(f"no variance is negative, as {values[0]:g} is in one direction")
        root = vectors @ np.diag(np.sqrt(np.maximum(values, 0))) @ vectors.T
        self.outline.points = self._placed(self.sds * CIRCLE @ root.T)
        self.inside.points = self.outline.points.copy()
        for line, half in zip(self.axes, self.half_axes, strict=True):
            line.points = segments(self._placed(-half[None]), self._placed(half[None]))
        return self

    @override_animate(set_matrix)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, matrix: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, self._read, self.set_matrix, matrix, **(anim_args or {}))

    def _read(self) -> Values:
        return self.matrix

    def _placed(self, points: Values) -> Points:
        return np.asarray(self.centre + self.unit * scene_points(points))
