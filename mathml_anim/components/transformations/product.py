"""A product of matrices, entry by entry: a row meets a column."""

import numpy as np
from manim import RIGHT, Animation, AnimationGroup, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mark_dimmed, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.restate import Restate
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.matrix import MatrixFormula
from mathml_anim.components.typography.number_list import shown_numbers
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.components.typography.show_parts import ShowParts, flight, fly_into
from mathml_anim.theme import layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class MatrixProduct(VGroup):
    """Two matrices and their product, whose entries come on one by one as a row meets a column.

    Args:
        left: the first factor, (m, k).
        right: the second, (k, n).
        format_spec: Python's format of an entry.
        row_color: the colour of the row that meets a column, and column_color the column's.
        entry_color: the colour of the entry that they make.

    Example:
        >>> product = MatrixProduct([[1, 1], [0, 1]], [[0, -1], [1, 0]])
        >>> self.add(product)
        >>> terms = product.terms(0, 1).next_to(product, DOWN)
        >>> self.play(product.gather(0, 1, terms))
        >>> self.play(product.deliver(0, 1, terms))
    """

    def __init__(
        self,
        left: ArrayLike,
        right: ArrayLike,
        *,
        format_spec: str = "g",
        row_color: Paint = ColourRole.SPACE,
        column_color: Paint = ColourRole.CHANGE,
        entry_color: Paint = ColourRole.FOCUS,
        size: float = sizes.FORMULA,
    ) -> None:
        super().__init__()
        one, other = np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64)
        if one.ndim != 2 or other.ndim != 2 or one.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {one.shape} and {other.shape} make no product: columns must equal rows")
        self._factors, self._format = (one, other), format_spec
        self._colors = paint(row_color), paint(column_color), paint(entry_color)
        self.left, self.right, self.result = (
            MatrixFormula(m, format_spec=format_spec, size=size) for m in (one, other, one @ other)
        )
        self.equals = Formula("=", spoken="equals", size=size)
        self.add(self.left, self.right, self.equals, self.result)
        self.arrange(RIGHT, buff=0.3 * size).center()
        spoken = f"{self.left.meaning.spoken} times {self.right.meaning.spoken} is {self.result.meaning.spoken}"
        mean(self, Role.FORMULA, name="matrix product", spoken=spoken)
        _entries(self.result).set_opacity(0)

    def meet(self, row: int, column: int, *, run_time: float = motion.ENTER) -> Animation:
        """Return the animation in which a row and a column light up, and the entry that they make comes on."""
        return Restate(self.show_meeting, row, column, run_time=run_time)

    def show_meeting(self, row: int, column: int) -> "MatrixProduct":
        """Light up a row, a column and the entry that they make, and dim the others; return self."""
        self.show_pair(row, column)
        self.result.entry(row, column).set_color(self._colors[2]).set_opacity(1)
        return self

    def terms(self, row: int, column: int, *, size: float = sizes.FORMULA) -> Formula:
        """Return what is added up in an entry, such as `2·1 + 1·2 = 4`; its total is the part "total"."""
        pairs = list(zip(self._factors[0][row], self._factors[1][:, column], strict=True))
        shown = [shown_numbers(pair, self._format) for pair in pairs]
        (total,) = shown_numbers(sum(one * other for one, other in pairs), self._format)
        written = [f"{{{{ {one} : l{n} }}}} dot {{{{ {other} : r{n} }}}}" for n, (one, other) in enumerate(shown)]
        said = " plus ".join(f"{one} times {other}" for one, other in shown)
        colors: dict[str, Paint] = {
            f"{side}{n}": self._colors["lr".index(side)] for n in range(len(pairs)) for side in "lr"
        }
        return Formula(
            f"{' + '.join(written)} = {{{{ {total} : total }}}}",
            spoken=f"{said} is {total}",
            colors={**colors, "total": self._colors[2]},
            size=size,
        )

    def gather(self, row: int, column: int, terms: Formula, *, run_time: float = 1.2) -> AnimationGroup:
        """Return the animation in which the entries of a row and a column fly into pairs; the total stays hidden."""
        lit = Restate(self.show_pair, row, column, run_time=run_time)
        sources = {"l": self.left.row(row), "r": self.right.column(column)}
        numbers = range(len(sources["l"]))
        places = [terms.part(f"{side}{n}") for side in "lr" for n in numbers]
        flights = [
            flight(VGroup(sources[side][n]), terms.part(f"{side}{n}"), run_time=run_time)
            for side in "lr"
            for n in numbers
        ]
        signs = all_but(terms, *places, terms.part("total"))
        terms.set_opacity(0)
        return AnimationGroup(lit, ShowParts(terms, [signs], landing=places, run_time=run_time), *flights)

    def deliver(self, row: int, column: int, terms: Formula, *, run_time: float = motion.ENTER) -> AnimationGroup:
        """Return the animation in which the total comes on and flies to its place in the product."""
        entry, total = self.result.entry(row, column), terms.part("total")
        entry.set_color(self._colors[2]).set_opacity(0)
        total.set_opacity(1)
        return fly_into(self.result, entry, total, run_time=run_time)

    def show_pair(self, row: int, column: int) -> "MatrixProduct":
        """Light up a row and a column, and dim the others; return self."""
        self._quieten(layout.DIMMED)
        for lit, color in ((self.left.row(row), self._colors[0]), (self.right.column(column), self._colors[1])):
            lit.set_color(color).set_opacity(1)
            mark_dimmed(lit, dimmed=False)
        return self

    def show_all(self) -> "MatrixProduct":
        """Show every entry, none in focus; return self."""
        self._quieten(1)
        _entries(self.result).set_opacity(1)
        return self

    def _quieten(self, opacity: float) -> None:
        """Set everything in ink, and the factors' entries back."""
        for matrix in (self.left, self.right, self.result):
            _entries(matrix).set_fill(paint(ColourRole.INK))
        for matrix in (self.left, self.right):
            _entries(matrix).set_opacity(opacity)
            mark_dimmed(matrix, dimmed=opacity < 1)


def _entries(matrix: MatrixFormula) -> VGroup:
    return VGroup(*(matrix.row(row) for row in range(matrix.rows)))
