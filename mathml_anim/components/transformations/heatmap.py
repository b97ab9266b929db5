"""A matrix as cells whose colour is their value."""

from typing import Any

import numpy as np
from manim import ManimColor, VGroup, VMobject, interpolate_color, override_animate
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Walk
from mathml_anim.components.paint import Paint, legible_on, paint
from mathml_anim.components.points import polygon
from mathml_anim.components.typography.number import Number
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role


class HeatmapMatrix(VGroup):
    """Cells from one colour (negative) through the ground (zero) to another (positive), with or without numbers.

    Args:
        values: the matrix, (rows, columns); NaN is a cell that is not known.
        side: of a cell, in scene units.
        most: the size of value that has the full colour; the largest of the values by default.
        format_spec: Python's format of the numbers in the cells; empty for none.
        negative: the colour of negative values, and positive that of positive ones.

    Example:
        >>> heat = HeatmapMatrix([[2, -1], [0, 1.5]], format_spec=".1f")
        >>> self.add(heat)
        >>> self.play(heat.animate.set_values([[0, 1], [2, -2]]))
    """

    def __init__(
        self,
        values: ArrayLike,
        *,
        side: float = 0.7,
        most: float | None = None,
        format_spec: str = "",
        negative: Paint = ColourRole.CHANGE,
        positive: Paint = ColourRole.SPACE,
        name: str = "a matrix as colours",
    ) -> None:
        super().__init__()
        self.values = np.array(values, dtype=np.float64)
        if self.values.ndim != 2 or not self.values.size:
            raise ValueError(f"a matrix has rows and columns; this has shape {self.values.shape}")
        known = np.abs(self.values[np.isfinite(self.values)])
        self.most = float(known.max()) if most is None and known.size else (most or 1.0)
        self.side, self._ends = side, (paint(negative), paint(positive))
        self.cells, self.numbers = VGroup(), VGroup()
        for index, value in np.ndenumerate(self.values):
            self.cells.add(self._cell(*index))
            if format_spec:
                shown = float(np.nan_to_num(value))
                self.numbers.add(Number(shown, format_spec=format_spec, size=side * 0.4, anchor=np.zeros(3)))
        self.add(self.cells, self.numbers)
        mean(self, Role.SUBJECT, name=name)
        self.set_values(self.values)

    def cell(self, row: int, column: int) -> VMobject:
        """Return a cell; rows and columns count from 0, the first row on top."""
        found = self.cells[row * self.values.shape[1] + column]
        assert isinstance(found, VMobject)
        return found

    def row(self, row: int) -> VGroup:
        """Return the cells of a row."""
        return VGroup(*(self.cell(row, column) for column in range(self.values.shape[1])))

    def column(self, column: int) -> VGroup:
        """Return the cells of a column."""
        return VGroup(*(self.cell(row, column) for row in range(self.values.shape[0])))

    def set_values(self, values: ArrayLike) -> "HeatmapMatrix":
        """Show other values of the same shape; return self."""
        self.values = np.array(values, dtype=np.float64)
        ground = paint(ColourRole.GROUND)
        for n, value in enumerate(self.values.flat):
            strength = min(1.0, abs(float(np.nan_to_num(value))) / (self.most or 1.0))
            fill = interpolate_color(ground, self._ends[int(value > 0)], strength)
            self.cells[n].set_fill(fill, opacity=1)
            if self.numbers:
                self._write(n, float(value), fill)
        return self

    @override_animate(set_values)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, values: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: self.values, self.set_values, values, **(anim_args or {}))

    def _write(self, n: int, value: float, fill: ManimColor) -> None:
        number = self.numbers[n]
        assert isinstance(number, Number)
        number.set_value(float(np.nan_to_num(value)))
        number.set_fill(legible_on(fill), opacity=float(np.isfinite(value)))
        number.move_to(self.cells[n])

    def _cell(self, row: int, column: int) -> VMobject:
        rows, columns = self.values.shape
        middle = np.array([column - (columns - 1) / 2, (rows - 1) / 2 - row, 0]) * self.side
        half = self.side / 2 * 0.96
        cell = VMobject(stroke_color=paint(ColourRole.MUTE), stroke_width=1, stroke_opacity=0.35)
        cell.points = polygon(middle + half * np.array([[-1, 1, 0], [1, 1, 0], [1, -1, 0], [-1, -1, 0]]))
        return cell
