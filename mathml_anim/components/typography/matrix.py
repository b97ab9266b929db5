"""Matrices and column vectors as formulas whose entries, rows and columns can be picked out."""

from collections.abc import Mapping, Sequence

import numpy as np
from manim import VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.paint import Paint
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.number_list import shown_numbers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole

BASIS_COLORS: tuple[Paint, Paint] = (ColourRole.FIRST, ColourRole.SECOND)
"""The colours of a matrix's columns when they are where the basis vectors land."""


class MatrixFormula(Formula):
    """A matrix between parentheses, with what stands before and after it.

    Args:
        entries: numbers (rows, columns), or rows of Typst mathematics.
        before: Typst mathematics in front of it, such as `A =`.
        after: Typst mathematics behind it, such as `bold(v)`.
        column_colors: the colours of its columns, the first column's first.
        format_spec: Python's format of numbers.
        spoken: how a voice says it; by default its rows are read out.
        colors: of symbols and parts, as in Formula.

    Example:
        >>> a = MatrixFormula([[2, 1], [1, 2]], before="A =", column_colors=BASIS_COLORS)
        >>> self.play(Indicate(a.column(0)))
    """

    def __init__(
        self,
        entries: ArrayLike | Sequence[Sequence[str]],
        *,
        before: str = "",
        after: str = "",
        column_colors: Sequence[Paint] = (),
        format_spec: str = "g",
        spoken: str = "",
        colors: Mapping[str, Paint] | None = None,
        size: float = sizes.FORMULA,
        color: Paint = ColourRole.INK,
        name: str = "",
    ) -> None:
        shown = _shown(entries, format_spec)
        self.rows, self.columns = len(shown), len(shown[0])
        cells = "; ".join(", ".join(_cell(r, c, text) for c, text in enumerate(row)) for r, row in enumerate(shown))
        by_entry = {_name(r, c): paint for c, paint in enumerate(column_colors) for r in range(self.rows)}
        super().__init__(
            f"{before} {{{{ mat({cells}) : matrix }}}} {after}",
            spoken=spoken or " ".join(filter(None, (before, _read_out(shown), after))),
            colors={**by_entry, **(colors or {})},
            size=size,
            color=color,
            name=name,
        )

    def entry(self, row: int, column: int) -> VGroup:
        """Return the glyphs of an entry; rows and columns count from 0."""
        return self.part(_name(row, column))

    def column(self, column: int) -> VGroup:
        """Return the entries of a column, each a group of glyphs."""
        return VGroup(*(self.entry(row, column) for row in range(self.rows)))

    def row(self, row: int) -> VGroup:
        """Return the entries of a row, each a group of glyphs."""
        return VGroup(*(self.entry(row, column) for column in range(self.columns)))


def _name(row: int, column: int) -> str:
    return f"entry_{row}_{column}"


def _cell(row: int, column: int, text: str) -> str:
    return f"{{{{ {text} : {_name(row, column)} }}}}"


def _shown(entries: ArrayLike | Sequence[Sequence[str]], format_spec: str) -> list[list[str]]:
    array = np.asarray(entries)
    if array.ndim != 2 or not array.size:
        raise ValueError(f"a matrix has rows and columns; this has shape {array.shape}")
    if array.dtype.kind in "US":
        return [[str(entry) for entry in row] for row in array]
    return [shown_numbers(row, format_spec) for row in array]


def _read_out(shown: list[list[str]]) -> str:
    if len(shown[0]) == 1:
        return "the vector " + ", ".join(row[0] for row in shown)
    rows = [" ".join(row) for row in shown]
    return "the matrix with rows " + ", ".join(rows[:-1]) + (" and " if rows[:-1] else "") + rows[-1]
