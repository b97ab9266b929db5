"""A system of equations as its numbers alone, the right side behind a rule, each of which counts."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number import Number, shown_number
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.decimals import written
from mathml_anim.theme.roles import Role

PER_EQUATION: tuple[Paint, ...] = (ColourRole.SPACE, ColourRole.BELIEF)
"""The colours of the first equation and of the second."""


class AugmentedRows(VGroup):
    """A system [A | b] between parentheses: a row each equation, in its colour, and b behind a rule.

    Args:
        rows: the coefficients and the right side, (m, n + 1).
        colors: of the rows, the first one's first; ink for those that have none.
        decimals: how many of a number are shown at most.
        widest: the longest number that is to come, which sets the room of each.

    Example:
        >>> rows = AugmentedRows([[2, -1, 0], [1, 1, 3]])
        >>> self.add(rows)
        >>> self.play(rows.animate.set_rows([[2, -1, 0], [0, 1.5, 3]]))
    """

    def __init__(
        self,
        rows: ArrayLike,
        *,
        colors: Sequence[Paint] = PER_EQUATION,
        decimals: int = 1,
        widest: str = "−1.5",
        size: float = sizes.FORMULA,
    ) -> None:
        super().__init__()
        self.rows, self.decimals = np.array(rows, dtype=np.float64), decimals
        count, wide = self.rows.shape
        names = [[f"cell_{row}_{column}" for column in range(wide)] for row in range(count)]
        cells = "; ".join(", ".join(f"{{{{ {widest} : {name} }}}}" for name in row) for row in names)
        room = Formula(f"mat(augment: #{wide - 1}, {cells})", spoken="the room", size=size)
        places = [[room.part(name) for name in row] for row in names]
        self.frame = all_but(room, *(place for row in places for place in row))
        paints = [*colors, *[ColourRole.INK] * count]
        self.numbers = VGroup()
        for row, color in zip(places, paints, strict=False):
            self.numbers.add(VGroup(*(_number(place, color, size) for place in row)))
        self.add(self.frame, self.numbers)
        self.set_rows(self.rows)

    def row(self, number: int) -> VGroup:
        """Return the numbers of an equation; the first is 0."""
        found = self.numbers[number]
        assert isinstance(found, VGroup)
        return found

    def entry(self, row: int, column: int) -> Number:
        """Return one number; rows and columns count from 0, and the right side is the last column."""
        found = self.row(row)[column]
        assert isinstance(found, Number)
        return found

    def set_rows(self, rows: ArrayLike) -> "AugmentedRows":
        """Show other numbers (m, n + 1); return self."""
        self.rows = np.array(rows, dtype=np.float64)
        rounded = np.round(self.rows, self.decimals) + 0.0
        for number, value in zip(self._every(), rounded.flat, strict=True):
            if number.value != value:
                number.set_value(float(value))
        return self._say(rounded)

    @override_animate(set_rows)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_rows(self, rows: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.rows, self.set_rows, rows, **(anim_args or {}))

    def exchange(self, one: int, other: int) -> "AugmentedRows":
        """Count two rows' numbers, which have traded places, as each other's; return self."""
        rows = list(self.numbers)
        rows[one], rows[other] = rows[other], rows[one]
        self.numbers.submobjects = rows
        self.rows[[one, other]] = self.rows[[other, one]]
        return self._say(np.round(self.rows, self.decimals) + 0.0)

    def _every(self) -> Iterator[Number]:
        rows, columns = self.rows.shape
        return (self.entry(row, column) for row in range(rows) for column in range(columns))

    def _say(self, rounded: Values) -> "AugmentedRows":
        shown = [[written(shown_number(float(value), "g")) for value in row] for row in rounded]
        said = "; ".join(f"{', '.join(row[:-1])}, and on the right {row[-1]}" for row in shown)
        text = "; ".join(f"{' '.join(row[:-1])} | {row[-1]}" for row in shown)
        return mean(self, Role.FORMULA, name="the numbers of the equations", text=text, spoken=f"the rows {said}")


def _number(place: VGroup, color: Paint, size: float) -> Number:
    number = Number(0, format_spec="g", anchor=ORIGIN, size=size, color=color)
    number.move_to(place)
    return number
