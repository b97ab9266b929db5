"""The walk of an arrow: so far to the right, and then so far up."""

from collections.abc import Callable

import numpy as np
from manim import Animation, VGroup, smooth

from mathml_anim.components.meaning import mean
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers, motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class ArrowSteps(VGroup):
    """The two steps of an arrow, to the right and up (or left and down), wherever it is.

    Args:
        arrow: whose steps they are; they follow it.
        thickness: of their shafts, in scene units.

    Example:
        >>> arrow = VectorArrow((3, 1))
        >>> self.play(ArrowSteps(arrow).walk())
    """

    def __init__(self, arrow: VectorArrow, *, thickness: float = 0.05) -> None:
        super().__init__()
        self.arrow, self.walked = arrow, 1.0
        self.across = VectorArrow((1, 0), color=ColourRole.FIRST, thickness=thickness, name="steps to the right")
        self.upwards = VectorArrow((0, 1), color=ColourRole.SECOND, thickness=thickness, name="steps up")
        self.add(self.across, self.upwards)
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name="the walk")
        self.add_updater(lambda _: self._follow(), call_updater=True)

    def walk(self, start: float = 0, end: float = 1, *, run_time: float = 2 * motion.ENTER) -> "WalkSteps":
        """Return the animation that walks from `start` to `end`: ½ is the corner, 1 the arrow's head."""
        return WalkSteps(self, start, end, run_time=run_time)

    def show_steps(self, walked: float) -> "ArrowSteps":
        """Show the first step up to ½, and the second up to 1; return self."""
        self.walked = walked
        self._follow()
        return self

    def _follow(self) -> None:
        tail, head = self.arrow.tail, self.arrow.head
        first, second = (min(1.0, max(0.0, 2 * self.walked - step)) for step in (0, 1))
        across, upwards = np.array([head[0] - tail[0], 0, 0]), np.array([0, head[1] - tail[1], 0])
        self.across.place(tail, first * across)
        self.upwards.place(tail + first * across, second * upwards)


class WalkSteps(Animation):
    """An arrow's steps are walked, one after the other."""

    def __init__(
        self,
        steps: ArrowSteps,
        start: float,
        end: float,
        *,
        run_time: float,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._start, self._end, self._steps = start, end, steps
        super().__init__(steps, run_time=run_time, rate_func=rate_func, introducer=True)

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the steps that are due."""
        self._steps.show_steps(self._start + self.rate_func(alpha) * (self._end - self._start))
