"""The unit square as a stack of thin cards, which slide without a change of area."""

import numpy as np

from mathml_anim.components.paint import Paint
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.plane_figure import PlaneFigure
from mathml_anim.theme.colours import ColourRole


class CardStack(PlaneFigure):
    """The outlines of thin cards that fill the unit square, wherever a grid's map takes them.

    Args:
        grid: the grid whose map carries them.
        upright: whether they stand side by side; they lie one on another by default.
        count: how many there are.

    Example:
        >>> cards = CardStack(grid)
        >>> self.add(grid, cards)
        >>> self.play(grid.apply([[1, 0.5], [0, 1]]))
    """

    def __init__(
        self,
        grid: GridTransform,
        *,
        upright: bool = False,
        count: int = 8,
        color: Paint = ColourRole.FOCUS,
        stroke_width: float = 2.0,
    ) -> None:
        low = np.arange(count)[:, None, None] / count
        lying = np.array([[0, 0], [1, 0], [1, 1 / count], [0, 1 / count]]) + low * (0, 1)
        stack = lying[..., ::-1] if upright else lying
        super().__init__(grid, stack, color=color, opacity=0, stroke_width=stroke_width, name="a stack of cards")
