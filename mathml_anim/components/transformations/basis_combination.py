"""A recipe for a vector, tip to tail, that stays the same recipe whatever happens to the basis."""

from collections.abc import Callable

import numpy as np
from manim import Animation, VGroup, smooth
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.points import Points
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class BasisCombination(VGroup):
    """So much of a grid's first basis vector, then so much of its second, at every moment of a map.

    Under a linear map its tip is where the map takes the vector; under any other it is not.

    Args:
        grid: the grid whose basis vectors are used.
        weights: how much of each, (2,).

    Example:
        >>> recipe = BasisCombination(grid, (-1, 2))
        >>> self.play(recipe.walk())
        >>> self.play(grid.apply([[2, 1], [1, 2]]))
    """

    def __init__(self, grid: GridTransform, weights: ArrayLike, *, thickness: float = 0.045) -> None:
        super().__init__()
        self.grid = grid
        self.weights = np.asarray(weights, dtype=np.float64)
        self._walked = 1.0
        self.first = VectorArrow(
            (1, 0), unit=grid.unit, color=ColourRole.FIRST, thickness=thickness, name="so much of i hat"
        )
        self.second = VectorArrow(
            (0, 1), unit=grid.unit, color=ColourRole.SECOND, thickness=thickness, name="so much of j hat"
        )
        self.add(self.first, self.second)
        mean(self, Role.SUBJECT, name="the recipe")
        grid.drive(self, self._follow)

    @property
    def tip(self) -> Points:
        """The point of the scene where it ends, (3,)."""
        return self.second.head

    def walk(self, start: float = 0, end: float = 1, *, run_time: float = 2 * motion.ENTER) -> "Walk":
        """Return the animation that walks from `start` to `end`: the first part is walked at ½, the second at 1."""
        return Walk(self, start, end, run_time=run_time)

    def become_recipe(
        self, weights: ArrayLike, arrow: VectorArrow | None = None, *, run_time: float = motion.TRANSFORM
    ) -> "ChangeWeights":
        """Return the animation in which the weights change, and an arrow's head with the tip."""
        return ChangeWeights(self, weights, arrow, run_time=run_time)

    def show_steps(self, walked: float) -> "BasisCombination":
        """Show the first part up to ½, and the second up to 1; return self."""
        self._walked = walked
        self._follow(self.grid)
        return self

    def mix(self, weights: ArrayLike) -> "BasisCombination":
        """Show other weights now; return self."""
        self.weights = np.asarray(weights, dtype=np.float64)
        self._follow(self.grid)
        return self

    def _follow(self, grid: GridTransform) -> None:
        origin, i_hat, j_hat = grid.image([(0, 0), (1, 0), (0, 1)])
        first, second = (min(1.0, max(0.0, 2 * self._walked - step)) for step in (0, 1))
        corner = origin + first * self.weights[0] * (i_hat - origin)
        self.first.place(origin, (corner - origin) / grid.unit)
        self.second.place(corner, second * self.weights[1] * (j_hat - origin) / grid.unit)


class Walk(Animation):
    """A combination is walked, one part after the other."""

    def __init__(
        self,
        combination: BasisCombination,
        start: float,
        end: float,
        *,
        run_time: float,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._start, self._end, self._combination = start, end, combination
        super().__init__(combination, run_time=run_time, rate_func=rate_func, introducer=True)

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the steps that are due."""
        self._combination.show_steps(self._start + self.rate_func(alpha) * (self._end - self._start))


class ChangeWeights(Animation):
    """The weights of a combination run to others; an arrow may keep its head at the tip."""

    def __init__(
        self,
        combination: BasisCombination,
        weights: ArrayLike,
        arrow: VectorArrow | None = None,
        *,
        run_time: float = motion.TRANSFORM,
        rate_func: Callable[[float], float] = smooth,
    ) -> None:
        self._end, self._arrow = np.asarray(weights, dtype=np.float64), arrow
        moved = combination if arrow is None else VGroup(combination, arrow)
        self._combination = combination
        super().__init__(moved, run_time=run_time, rate_func=rate_func)

    def begin(self) -> None:
        """Take the weights that are shown when the animation begins."""
        self._start = self._combination.weights
        super().begin()

    def interpolate_mobject(self, alpha: float) -> None:
        """Show the weights that are due."""
        part = self.rate_func(alpha)
        self._combination.mix((1 - part) * self._start + part * self._end)
        if self._arrow is not None:
            tail = self._combination.first.tail
            self._arrow.place(tail, (self._combination.tip - tail) / self._arrow.unit)
