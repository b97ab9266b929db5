"""Every arrow that is equally long, for one way or another to measure length."""

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import ORIGIN, VMobject, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import Points, polygon, scene_point, scene_points
from mathml_anim.maths.similarity import norm
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

PIECES = 192
"""A multiple of eight, so that the corners of the diamond and of the square are among the points."""

_TURNS = np.arange(PIECES) * 2 * np.pi / PIECES
_WAYS = np.round(np.stack([np.cos(_TURNS), np.sin(_TURNS)], axis=1), 12)


class NormBall(VMobject):
    """The heads of all arrows of one Lᵖ length: a diamond for p = 1, a circle for 2, a square for ∞.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        order: the p of the norm, from 1 to infinity.
        radius: the length, in units.
        tail: where the arrows begin, a point of the scene.
        unit: the length of one unit along the axes, in scene units.
        opacity: of its inside.

    Raises:
        ValueError: the order is below one.

    Example:
        >>> ball = NormBall(2, radius=2)
        >>> self.add(ball)
        >>> self.play(ball.morph(1))
        >>> self.play(ball.animate.set_radius(1))
    """

    def __init__(
        self,
        order: float = 2.0,
        *,
        radius: float = 1.0,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.SPACE,
        opacity: float = 0.15,
        width: float = 5.0,
        name: str = "arrows of one length",
    ) -> None:
        super().__init__(color=paint(color), fill_opacity=opacity, stroke_width=width)
        self.tail, self.unit = scene_point(tail), unit
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name=name)
        self.set_ball(order, radius)

    def set_ball(self, order: float, radius: float) -> "NormBall":
        """Show the arrows of another length by another norm; return self. ValueError for an order below one."""
        norm((0.0,), order)
        self.order, self.radius = float(order), float(radius)
        self.points = polygon(self.tail + self.unit * self.border)
        return self

    @property
    def border(self) -> Points:
        """Where the arrows end, (n, 3), in units from the tail."""
        ways = np.abs(_WAYS)
        largest = ways.max(axis=1)
        sizes = largest
        if np.isfinite(self.order):
            sizes = largest * ((ways / largest[:, None]) ** self.order).sum(axis=1) ** (1 / self.order)
        return scene_points(self.radius * _WAYS / sizes[:, None])

    def set_radius(self, radius: float) -> "NormBall":
        """Show the arrows of another length; return self."""
        return self.set_ball(self.order, radius)

    @override_animate(set_radius)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_radius(self, radius: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.radius), self._show_radius, radius, **(anim_args or {}))

    def morph(
        self, order: float, *, through: ArrayLike | None = None, run_time: float = motion.TRANSFORM
    ) -> "MorphBall":
        """Return the animation to another norm; `through` is a vector (2,) on the border all the way, in units."""
        vector = None if through is None else np.asarray(through, dtype=np.float64)
        return MorphBall(self, order, vector, run_time=run_time)

    def _show_radius(self, radius: Values) -> None:
        self.set_radius(float(radius))


class MorphBall(Walk):
    """A ball goes from one norm to another, evenly in 1/p, so that infinity is as near as one."""

    def __init__(self, ball: NormBall, order: float, through: Values | None, *, run_time: float) -> None:
        norm((0.0,), order)
        super().__init__(
            ball, lambda: np.array(1 / ball.order), _showing(ball, through), np.array(1 / order), run_time=run_time
        )


def _showing(ball: NormBall, through: Values | None) -> Callable[[Values], None]:
    def show(inverse: Values) -> None:
        order = max(1.0, 1 / max(float(inverse), 1e-3)) if inverse > 0 else np.inf
        ball.set_ball(order, ball.radius if through is None else norm(through, order))

    return show
