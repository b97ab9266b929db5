"""A vector that turns, and where a matrix takes it at every moment."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.transformations.plane_map import Linear
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class VectorAndImage(VGroup):
    """Two arrows from one point, v and A v: as one goes round, the other goes where the matrix takes it.

    Place it by `origin` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        matrix: its numbers (2, 2).
        angle: of the vector in radians, anticlockwise from the x-axis.
        length: of the vector, in units.
        origin: the common tail, a point of the scene.
        unit: the length of one unit, in scene units.
        labels: at the heads of the vector and of its image, as in Label.
        spoken: how a voice says them.

    Example:
        >>> pair = VectorAndImage([[2, 1], [1, 2]])
        >>> self.add(pair)
        >>> self.play(pair.animate.set_angle(np.pi / 4))
    """

    def __init__(
        self,
        matrix: ArrayLike,
        angle: float = 0.0,
        *,
        length: float = 1.0,
        origin: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.INK,
        image_color: Paint = ColourRole.CHANGE,
        labels: tuple[str, str] = ("$bold(v)$", "$A bold(v)$"),
        spoken: tuple[str, str] = ("v", "A v"),
    ) -> None:
        super().__init__()
        self.matrix, self._length, self._tail = Linear.of(matrix).matrix, length, scene_point(origin)
        self.image = VectorArrow(
            (1, 0), unit=unit, color=image_color, label=labels[1], label_side="left", spoken=spoken[1], thickness=0.1
        )
        self.vector = VectorArrow((1, 0), unit=unit, color=color, label=labels[0], label_side="right", spoken=spoken[0])
        self.add(self.image, self.vector)
        mean(self, Role.SUBJECT, name="a vector and its image")
        self.set_angle(angle)

    def set_angle(self, angle: float) -> "VectorAndImage":
        """Point the vector in a direction, in radians, and its image where the matrix takes it; return self."""
        self.angle = float(angle)
        v = self._length * np.array([np.cos(angle), np.sin(angle)])
        self.vector.place(self._tail, v)
        self.image.place(self._tail, self.matrix @ v)
        return self

    @override_animate(set_angle)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, angle: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.angle), self._show, angle, **(anim_args or {}))

    def _show(self, angle: Values) -> None:
        self.set_angle(float(angle))
