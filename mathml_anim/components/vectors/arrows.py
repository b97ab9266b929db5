"""Several arrows as one thing, that grow or slide one after another."""

from collections.abc import Callable, Sequence

import numpy as np
from manim import Animation, VGroup, linear, smooth
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.points import Points, scene_points
from mathml_anim.components.vectors.arrow import Vector, VectorArrow
from mathml_anim.theme import motion
from mathml_anim.theme.roles import Role


class Arrows(VGroup):
    """Arrows that move as one row, each setting out a little after the one before.

    Args:
        arrows: in the order in which they move.
        name: what they are together.

    Example:
        >>> steps = Arrows([VectorArrow((1, 0), tail=(n, 0)) for n in range(3)], name="three steps")
        >>> self.play(steps.grow())
    """

    def __init__(self, arrows: Sequence[VectorArrow], *, name: str = "", role: Role = Role.SUBJECT) -> None:
        super().__init__(*arrows)
        self.arrows = tuple(arrows)
        mean(self, role, name=name)

    def grow(self, *, run_time: float = motion.TRANSFORM) -> "OneAfterAnother":
        """Return the animation in which each grows out of its tail, at an even pace."""

        def show(number: int, part: float, tail: Vector, vector: Vector) -> None:
            self.arrows[number].place(tail, part * vector)

        return OneAfterAnother(self, show, run_time=run_time, rate_func=linear, introducer=True)

    def slide_to(self, tails: ArrayLike, *, run_time: float = motion.TRANSFORM) -> "OneAfterAnother":
        """Return the animation in which each slides, unturned, until its tail is at a point of the scene (n, 3)."""
        ends = scene_points(tails)

        def show(number: int, part: float, tail: Vector, vector: Vector) -> None:
            self.arrows[number].place(_between(tail, ends[number], smooth(part)), vector)

        return OneAfterAnother(self, show, run_time=run_time, introducer=True)


class OneAfterAnother(Animation):
    """Arrows move so that each sets out while the one before is still on its way.

    Args:
        arrows: that move.
        show: shows the arrow of a number as far as it has come, from 0 to 1, from the tail and the vector that it
            has when the animation begins.
    """

    def __init__(
        self,
        arrows: Arrows,
        show: Callable[[int, float, Vector, Vector], None],
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
        introducer: bool = False,
    ) -> None:
        self._show, self._arrows = show, arrows.arrows
        super().__init__(arrows, run_time=run_time, rate_func=rate_func, introducer=introducer)

    def begin(self) -> None:
        """Take every arrow as it is when the animation begins."""
        self._starts = [(arrow.tail, arrow.vector) for arrow in self._arrows]
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show every arrow as far as it has come."""
        whole = self.rate_func(alpha)
        for number, (tail, vector) in enumerate(self._starts):
            self._show(number, float(np.clip(2 * whole - number / len(self._starts), 0, 1)), tail, vector)


def _between(start: Points, end: Points, part: float) -> Points:
    return np.asarray((1 - part) * start + part * end)
