"""A column times a row: the table in which each number of the one meets each number of the other."""

import numpy as np
from manim import LEFT, UP, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import Paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.transformations.heatmap import HeatmapMatrix
from mathml_anim.theme import motion
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

ROOM = 0.8
"""How wide the numbers of a column or a row are at most, in cells."""


class OuterProduct(VGroup):
    """A table with a column of numbers on its left and a row on top: each cell is both times a weight.

    All of its rows are multiples of one row, so its rank is one. It begins with the table filled.

    Args:
        column: the numbers on the left, (m,).
        row: the numbers on top, (n,).
        weight: times which each product is taken.
        side: of a cell of the table, in scene units.
        gap: between the table and its strips, in scene units.
        most: the size of value that has the full colour in the table; the largest of its values by default.
        format_spec: Python's format of the table's numbers; empty for none.
        strip_format: that of the column's and the row's.
        negative: the colour of negative values, and positive that of positive ones.

    Example:
        >>> layer = OuterProduct((1, 3), (2, 1), side=1, format_spec="g", strip_format="g")
        >>> self.add(layer)
        >>> self.play(layer.fill())
    """

    def __init__(
        self,
        column: ArrayLike,
        row: ArrayLike,
        *,
        weight: float = 1.0,
        side: float = 0.7,
        gap: float = 0.15,
        most: float | None = None,
        format_spec: str = "",
        strip_format: str = "",
        negative: Paint = ColourRole.CHANGE,
        positive: Paint = ColourRole.SPACE,
        name: str = "a layer",
    ) -> None:
        super().__init__()
        down, across = (np.asarray(one, dtype=np.float64).reshape(-1) for one in (column, row))
        self.product = weight * np.outer(down, across)
        full = most if most is not None else float(np.abs(self.product).max()) or 1.0
        self.table, self.left, self.top = (
            HeatmapMatrix(values, side=side, most=m, format_spec=spec, negative=negative, positive=positive, name=said)
            for values, m, spec, said in (
                (self.product, full, format_spec, name),
                (down[:, None], None, strip_format, "the column"),
                (across[None], None, strip_format, "the row"),
            )
        )
        self.filled = 1.0
        self.left.next_to(self.table, LEFT, buff=gap)
        self.top.next_to(self.table, UP, buff=gap)
        for strip in (self.left, self.top):
            _fit(strip.numbers, ROOM * side)
        self.add(self.left, self.top, self.table)
        mean(self, Role.SUBJECT, name=name)

    def place(self, middle: ArrayLike) -> "OuterProduct":
        """Move it until the middle of its table is at a point of the scene; return self."""
        self.shift(scene_point(middle) - self.table.get_center())
        return self

    def show_filled(self, part: float) -> "OuterProduct":
        """Show the table filled so far, from 0 to 1, one row after another; return self."""
        self.filled = float(part)
        rows = len(self.product)
        shares = one_after_another(np.array(self.filled), np.linspace(0, 1, rows) if rows > 1 else np.zeros(1), 0.5)
        self.table.set_values(shares[:, None] * self.product)
        return self

    def fill(self, *, run_time: float = motion.TRANSFORM) -> Walk:
        """Return the animation in which the table, empty at first, fills up row by row."""
        self.show_filled(0)
        return Walk(self, lambda: np.array(self.filled), self._show_filled, 1, run_time=run_time)

    def _show_filled(self, part: Values) -> None:
        self.show_filled(float(part))


def _fit(numbers: VGroup, width: float) -> None:
    """Make numbers smaller, all alike, until none is wider than that."""
    widest = max((number.width for number in numbers), default=0.0)
    if widest > width:
        for number in numbers:
            number.scale(width / widest)
