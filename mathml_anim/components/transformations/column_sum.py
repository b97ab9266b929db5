"""A matrix times a vector, written as the sum of the matrix's columns, each times a coordinate."""

from collections.abc import Sequence

import numpy as np
from manim import AnimationGroup
from numpy.typing import ArrayLike

from mathml_anim.components.transformations.column_matrix import ColumnMatrix
from mathml_anim.components.typography.exchange import exchange
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number_list import shown_numbers
from mathml_anim.components.typography.show_parts import fly_into
from mathml_anim.theme import motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole

PRODUCT, PRODUCT_SPOKEN = "A bold(v)", "A v"
PARTS = ("product", "x", "first", "plus", "y", "second")


class ColumnSum(Formula):
    """`A v = x a₁ + y a₂`, with the numbers of the columns in their basis vectors' colours.

    Args:
        matrix: its numbers (2, 2).
        weights: the coordinates of the vector, numbers or Typst mathematics.
        product: what is on the left, Typst mathematics.
        product_spoken: how a voice says that.

    Raises:
        ValueError: the product is another, and it is not given how a voice says it.

    Example:
        >>> total = ColumnSum([[2, 1], [1, 2]], (-1, 2)).set_opacity(0)
        >>> self.play(total.first_from(matrix))
        >>> self.play(total.second_from(matrix))
    """

    def __init__(
        self,
        matrix: ArrayLike,
        weights: Sequence[float | str],
        *,
        product: str = PRODUCT,
        product_spoken: str = "",
        size: float = sizes.FORMULA,
    ) -> None:
        if product != PRODUCT and not product_spoken:
            raise ValueError(f"give `product_spoken`, how a voice says {product}")
        (a, b), (c, d) = (shown_numbers(row) for row in np.asarray(matrix, dtype=np.float64))
        x, y = (weight if isinstance(weight, str) else shown_numbers(weight)[0] for weight in weights)
        super().__init__(
            f"{{{{ {product} = : product }}}} {{{{ {x} : x }}}} {{{{ vec({a}, {c}) : first }}}} "
            f"{{{{ + : plus }}}} {{{{ {y} : y }}}} {{{{ vec({b}, {d}) : second }}}}",
            spoken=f"{product_spoken or PRODUCT_SPOKEN} is {x} times the first column, plus {y} times the second",
            colors={"bold(v)": ColourRole.FOCUS, "first": ColourRole.FIRST, "second": ColourRole.SECOND},
            size=size,
        )

    def first_from(self, matrix: ColumnMatrix, *, run_time: float = motion.ENTER) -> AnimationGroup:
        """Return the animation in which the product and its first weight come on and a first column flies in."""
        return self._receive(matrix, 0, ("product", "x"), "first", run_time)

    def second_from(self, matrix: ColumnMatrix, *, run_time: float = motion.ENTER) -> AnimationGroup:
        """Return the animation in which the second weight comes on and a second column flies in."""
        return self._receive(matrix, 1, ("plus", "y"), "second", run_time)

    def become_sum(self, other: "ColumnSum", *, run_time: float = motion.ENTER) -> AnimationGroup:
        """Return the animation in which this sum turns into another: its weights go before the new ones come."""
        return exchange(self, other, PARTS, exchanged=("x", "y"), run_time=run_time)

    def _receive(
        self, matrix: ColumnMatrix, column: int, fading: Sequence[str], landing: str, run_time: float
    ) -> AnimationGroup:
        beside = [self.part(part) for part in fading]
        return fly_into(self, self.part(landing), matrix.column(column), beside=beside, run_time=run_time)
