"""The point of a line that is closest to a vector's head, and what is left over."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import PlannedWalk, Values, Walk, Way
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import Points, scene_point, segments
from mathml_anim.components.shapes import Lines, dashes, line_across
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

MARK = 0.2


class OrthogonalProjection(VGroup):
    """A vector, the line it is dropped on, its shadow there, and the dashed residual with its right angle.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vector: what is projected, (2,), in units.
        onto: the direction of the line, (2,); the line goes through the tail, from edge to edge.
        tail: the origin, a point of the scene.
        unit: the length of one unit, in scene units.
        label: at the head of the vector, as in Label; and shadow_label at the shadow's.
        label_side: where it stands, as in VectorArrow.
        spoken: how a voice says the label; and shadow_spoken the shadow's.
        corner: the side of the right angle's mark, in scene units.

    The foot of the gap may also walk along the line, away from where the gap is perpendicular: `set_amount`.

    Example:
        >>> drop = OrthogonalProjection((3, 4), (1, 1), unit=0.7, label="$bold(b)$", shadow_label="$bold(p)$")
        >>> self.add(drop)
        >>> self.play(drop.animate.move_to_vector((4, -1)))
    """

    def __init__(
        self,
        vector: ArrayLike,
        onto: ArrayLike,
        *,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        color: Paint = ColourRole.INK,
        shadow_color: Paint = ColourRole.FOCUS,
        residual_color: Paint = ColourRole.SECOND,
        label: str = "",
        shadow_label: str = "",
        label_side: str = "left",
        spoken: str = "",
        shadow_spoken: str = "",
        corner: float = MARK,
    ) -> None:
        super().__init__()
        self._tail, self.unit, self._corner = scene_point(tail), unit, corner
        self._length = float(np.linalg.norm(scene_point(onto)))
        self._onto = scene_point(onto) / self._length
        self.line = Lines(ColourRole.MUTE, width=2.5, opacity=0.8)
        ends = line_across(self._tail, self._onto, layout.FRAME)
        self.line.points = segments(ends[0][None], ends[1][None])
        self.residual = Lines(residual_color, width=4)
        self.right_angle = Lines(residual_color, width=2.5)
        self.shadow = VectorArrow(
            (1, 0), unit=unit, color=shadow_color, label=shadow_label, label_side="right", spoken=shadow_spoken
        )
        self.arrow = VectorArrow((1, 0), unit=unit, color=color, label=label, label_side=label_side, spoken=spoken)
        for part in (self.line, self.residual, self.right_angle):
            part.set_z_index(layers.SHAPES)
        self.add(self.line, self.residual, self.right_angle, self.shadow, self.arrow)
        mean(self, Role.SUBJECT, name="orthogonal projection")
        self.move_to_vector(vector)

    @property
    def tail(self) -> Points:
        """The origin, a point of the scene, (3,)."""
        return np.array(self._tail)

    @property
    def onto(self) -> Values:
        """The unit vector along the line, (2,)."""
        return np.array(self._onto[:2])

    @property
    def length(self) -> float:
        """How long the shadow is, in units: negative where it falls against the direction of the line."""
        return float(self.arrow.vector @ self._onto)

    @property
    def vector(self) -> Values:
        """What is projected, in units, (2,)."""
        return self.arrow.vector[:2]

    @property
    def projected(self) -> Values:
        """The shadow p = (b · a) a for the unit direction a of the line, in units, (2,)."""
        return np.asarray((self.arrow.vector @ self._onto) * self._onto)[:2]

    @property
    def amount(self) -> float:
        """How many times the direction, as it was given, leads to the foot of the gap."""
        return float(self.shadow.vector @ self._onto) / self._length

    @property
    def gap(self) -> float:
        """How long the gap is, in units."""
        return float(np.linalg.norm(self.arrow.vector - self.shadow.vector))

    def move_to_vector(self, vector: ArrayLike) -> "OrthogonalProjection":
        """Project another vector; return self."""
        self.arrow.place(self._tail, vector)
        return self._drop_on(scene_point(self.projected))

    def set_amount(self, amount: float) -> "OrthogonalProjection":
        """Let the gap go to another point of the line, so many times the direction as it was given; return self."""
        return self._drop_on(float(amount) * self._length * self._onto)

    def _drop_on(self, shadow: Values) -> "OrthogonalProjection":
        """Draw the shadow and the gap, and the right angle if that is what the gap makes."""
        self.shadow.place(self._tail, shadow)
        foot, head = self._tail + shadow * self.unit, self.arrow.head
        self.residual.points = dashes(foot, head)
        away, length = head - foot, float(np.linalg.norm(head - foot))
        if abs(float(away @ self._onto)) > 1e-9 * max(1.0, length):
            self.right_angle.points = np.zeros((0, 3))
            return self
        side = min(self._corner, length / 2)
        up = away / length * side if length > 1e-9 else np.zeros(3)
        back = -self._onto * side * np.sign(float(self.projected @ self._onto[:2]) or 1.0)
        corner = np.stack([foot + back, foot + back + up, foot + up])
        self.right_angle.points = segments(corner[:-1], corner[1:])
        return self

    @override_animate(set_amount)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_amount(self, amount: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.amount), self._show_amount, amount, **(anim_args or {}))

    def _show_amount(self, amount: Values) -> None:
        self.set_amount(float(amount))

    def turn_to(self, vector: ArrayLike, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the vector turns, the shorter way round, and stretches to another."""
        end = self._polar(scene_point(vector))

        def plan() -> Way:
            begin = self._polar(self.arrow.vector)
            turn = float((end[1] - begin[1] + np.pi) % (2 * np.pi) - np.pi)
            return Way(begin, (end[0], begin[1] + turn), self._show_polar)

        return PlannedWalk(self, plan, run_time=run_time)

    def _show_polar(self, polar: Values) -> None:
        self.move_to_vector(polar[0] * np.array([np.cos(polar[1]), np.sin(polar[1])]))

    @staticmethod
    def _polar(vector: Values) -> Values:
        return np.array([np.hypot(vector[0], vector[1]), np.arctan2(vector[1], vector[0])])

    @override_animate(move_to_vector)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, vector: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        end = scene_point(vector)[:2]
        return Walk(self, lambda: self.vector, self.move_to_vector, end, **(anim_args or {}))
