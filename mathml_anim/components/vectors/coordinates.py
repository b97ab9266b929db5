"""The list of a vector's numbers, between parentheses, that counts while the vector changes."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from manim import ORIGIN, VGroup, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.matrix import MatrixFormula
from mathml_anim.components.typography.number import Number, shown_number
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.decimals import written
from mathml_anim.theme.roles import Role

AXES: tuple[Paint, ...] = (ColourRole.FIRST, ColourRole.SECOND)
"""The colours of steps to the right and of steps up."""


class Coordinates(VGroup):
    """A vector as the column of its numbers, each of which counts while it is animated.

    Args:
        values: the numbers, (n,).
        before: Typst mathematics in front, such as `bold(a) =`.
        decimals: how many are shown at most.
        widest: the longest number that is to come, which sets the room between the parentheses.
        format_spec: Python's format of a number, once it is rounded.
        colors: of the numbers, the first one's first; ink for those that have none.
        symbol_colors: of symbols in front, as in Formula.
        spoken: how a voice says what stands in front.

    Example:
        >>> column = Coordinates((3, 1), before="bold(a) =", spoken="a is")
        >>> self.add(column)
        >>> self.play(column.animate.set_values((-1, 2)))
    """

    def __init__(
        self,
        values: ArrayLike,
        *,
        before: str = "",
        decimals: int = 1,
        widest: str = "−4.5",
        format_spec: str = "g",
        colors: Sequence[Paint] = AXES,
        symbol_colors: dict[str, Paint] | None = None,
        size: float = sizes.FORMULA,
        spoken: str = "",
    ) -> None:
        super().__init__()
        self.values, self.decimals, self._spoken = np.asarray(values, dtype=np.float64), decimals, spoken
        count = len(self.values)
        room = MatrixFormula([[widest]] * count, before=before, colors=symbol_colors, size=size, spoken="the room")
        places = [room.entry(row, 0) for row in range(count)]
        self.frame = all_but(room, *places)
        chosen = [*colors, *[ColourRole.INK] * count]
        self.entries = VGroup(
            *(
                Number(value, format_spec=format_spec, anchor=ORIGIN, size=size, color=color).move_to(place)
                for value, color, place in zip(self.values, chosen, places, strict=False)
            )
        )
        self.add(self.frame, self.entries)
        self.set_values(self.values)

    def entry(self, number: int) -> Number:
        """Return one of the numbers; the first is 0."""
        found = self.entries[number]
        assert isinstance(found, Number)
        return found

    def set_values(self, values: ArrayLike) -> "Coordinates":
        """Show other numbers (n,); return self."""
        self.values = np.asarray(values, dtype=np.float64)
        for number, value in zip(self.entries, np.round(self.values, self.decimals), strict=True):
            if number.value != value:
                number.set_value(float(value))
        shown = [written(shown_number(float(v), "g")) for v in np.round(self.values, self.decimals)]
        said = " ".join(filter(None, (self._spoken, ", ".join(shown))))
        return mean(self, Role.FORMULA, name="a list", text=f"({', '.join(shown)})", spoken=said)

    def follow(self, read: Callable[[], ArrayLike]) -> "Coordinates":
        """Show, from now on and at every moment, the first numbers of what `read` returns; return self."""
        self.add_updater(lambda _: self.set_values(np.asarray(read())[: len(self.values)]), call_updater=True)
        return self

    @override_animate(set_values)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk_values(self, values: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, self._read, self.set_values, values, **(anim_args or {}))

    def _read(self) -> Values:
        return self.values
