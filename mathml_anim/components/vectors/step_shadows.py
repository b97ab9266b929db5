"""The steps of a walk, the shadows that they cast on a line, and how these add up."""

from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.points import Points, scene_point, segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

DROP_OPACITY = 0.7
COLORS = (ColourRole.FIRST, ColourRole.SECOND)


class StepShadows(VGroup):
    """A walk to the right and then up, step by step, and the shadow of each step on a line, end to end.

    Place it by `tail` and `unit`; if it is shifted or scaled as a whole, it goes back when it changes.

    Args:
        vector: where the walk leads, (2,), in units, neither left nor down.
        onto: the direction of the line through the tail, (2,).
        tail: where the walk begins, a point of the scene.
        unit: the length of one unit, in scene units.
        walked: how much of the walk is shown, in units of way: from 0 to the sum of the vector's numbers.

    Raises:
        ValueError: the walk would go left or down.

    Example:
        >>> steps = StepShadows((3, 4), (4, 3), tail=(-2, -2))
        >>> self.add(steps)
        >>> self.play(steps.animate.set_walked(7))
    """

    def __init__(
        self,
        vector: ArrayLike,
        onto: ArrayLike,
        *,
        tail: ArrayLike = ORIGIN,
        unit: float = 1.0,
        walked: float = 0.0,
        thickness: float = 0.07,
    ) -> None:
        super().__init__()
        self.vector = np.asarray(vector, dtype=np.float64)
        if not (self.vector.shape == (2,) and (self.vector >= 0).all()):
            raise ValueError("a walk with shadows goes to the right and up: two numbers, neither of them negative")
        self._tail, self.unit = scene_point(tail), unit
        self._onto = np.asarray(onto, dtype=np.float64) / np.linalg.norm(onto)
        self.legs = VGroup(
            *(
                VectorArrow((1, 0), unit=unit, color=color, thickness=thickness, name=name)
                for color, name in zip(COLORS, ("steps to the right", "steps up"), strict=True)
            )
        )
        self.drops = VGroup(*(Lines(color, width=2, opacity=DROP_OPACITY) for color in COLORS))
        self.shadows = VGroup(*(Lines(color, width=11) for color in COLORS))
        self.notches = Lines(ColourRole.GROUND, width=3)
        self.drops.set_z_index(layers.SHAPES)
        for part in (self.shadows, self.notches):
            part.set_z_index(layers.VECTORS)
        self.add(self.drops, self.shadows, self.notches, self.legs)
        mean(self, Role.SUBJECT, name="steps and their shadows")
        self.set_walked(walked)

    @property
    def way(self) -> float:
        """How long the whole walk is, in units."""
        return float(self.vector.sum())

    @property
    def shadow(self) -> float:
        """How long the shadow of what is walked is, in units."""
        return float(self._place(self.walked) @ self._onto)

    def set_walked(self, walked: float) -> "StepShadows":
        """Show the walk as far as it has come, and the shadows of its steps; return self."""
        self.walked = float(np.clip(walked, 0, self.way))
        turn = min(self.walked, float(self.vector[0]))
        corner = self._place(turn)
        for leg, start, end in zip(self.legs, (np.zeros(2), corner), (corner, self._place(self.walked)), strict=True):
            assert isinstance(leg, VectorArrow)
            leg.place(self._scene(start), end - start)
            leg.set_opacity(float(np.linalg.norm(end - start) > 1e-9))
        ends = [np.arange(1, np.floor(turn + 1e-9) + 1), float(self.vector[0]) + np.arange(1, self._climbed + 1)]
        for drops, stops in zip(self.drops, ends, strict=True):
            places = [self._place(stop) for stop in stops]
            pieces = [dashes(self._scene(place), self._foot(place)) for place in places]
            drops.points = np.concatenate(pieces) if pieces else np.zeros((0, 3))
        feet = [self._tail, self._foot(corner), self._foot(self._place(self.walked))]
        for shadow, start, end in zip(self.shadows, feet[:-1], feet[1:], strict=True):
            shadow.points = segments(start[None], end[None])
        self._cut(np.concatenate(ends))
        return self

    @override_animate(set_walked)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, walked: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.walked), self._show, walked, **(anim_args or {}))

    def _show(self, walked: Values) -> None:
        self.set_walked(float(walked))

    @property
    def _climbed(self) -> float:
        return float(np.floor(max(0.0, self.walked - self.vector[0]) + 1e-9))

    def _place(self, walked: float) -> Values:
        across = min(walked, float(self.vector[0]))
        return np.array([across, max(0.0, walked - float(self.vector[0]))])

    def _scene(self, point: Values) -> Points:
        return self._tail + self.unit * scene_point(point)

    def _foot(self, point: Values) -> Points:
        return self._scene((point @ self._onto) * self._onto)

    def _cut(self, stops: Values) -> None:
        """Cut the shadow into those of its steps."""
        aside = 0.09 * scene_point((-self._onto[1], self._onto[0]))
        inside = [self._foot(self._place(stop)) for stop in stops if stop < self.walked - 1e-9]
        feet = np.array(inside).reshape(-1, 3)
        self.notches.points = segments(feet - aside, feet + aside)
