"""A recipe for a vector, tip to tail, that stays the same recipe whatever happens to the basis."""

import numpy as np
from manim import Succession, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.points import Points
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import motion
from mathml_anim.theme.colours import ColourRole


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
        self.weights = np.asarray(weights, dtype=np.float64)
        self.first = VectorArrow(
            (1, 0), unit=grid.unit, color=ColourRole.FIRST, thickness=thickness, name="so much of i hat"
        )
        self.second = VectorArrow(
            (0, 1), unit=grid.unit, color=ColourRole.SECOND, thickness=thickness, name="so much of j hat"
        )
        self.add(self.first, self.second)
        grid.drive(self, self._follow)

    @property
    def tip(self) -> Points:
        """The point of the scene where it ends, (3,)."""
        return self.second.head

    def walk(self, *, run_time: float = 2 * motion.ENTER) -> Succession:
        """Return the animation in which the first part grows and then, from its head, the second."""
        return Succession(self.first.grow(run_time=run_time / 2), self.second.grow(run_time=run_time / 2))

    def _follow(self, grid: GridTransform) -> None:
        origin, i_hat, j_hat = grid.image([(0, 0), (1, 0), (0, 1)])
        corner = origin + self.weights[0] * (i_hat - origin)
        self.first.place(origin, (corner - origin) / grid.unit)
        self.second.place(corner, self.weights[1] * (j_hat - origin) / grid.unit)
