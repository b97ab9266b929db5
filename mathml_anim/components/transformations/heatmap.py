"""A matrix as cells whose colour is their value."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from manim import LEFT, UP, ManimColor, VGroup, VMobject, interpolate_color, override_animate
from numpy.typing import ArrayLike, NDArray

from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import PlannedWalk, Values, Walk, Way
from mathml_anim.components.paint import Paint, legible_on, paint
from mathml_anim.components.points import polygon
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.maths.svd import svd
from mathml_anim.theme import layers
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

_SQUARE = 0.48 * np.array([[-1, 1, 0], [1, 1, 0], [1, -1, 0], [-1, -1, 0]])


class HeatmapMatrix(VGroup):
    """Cells from one colour (negative) through the ground (zero) to another (positive), with or without numbers.

    Args:
        values: the matrix, (rows, columns); NaN is a cell that is not known.
        side: the height of a cell, in scene units.
        wide: how many times as wide as high a cell is.
        most: the size of value that has the full colour; the largest of the values by default.
        format_spec: Python's format of the numbers in the cells; empty for none.
        rank: how many of the matrix's layers, the strongest first, are shown; all by default.
        number_size: the height of an em of the numbers, in scene units; four tenths of a cell by default.
        passing_decimals: how many decimals the numbers have at most while they change; as the format says by default.
        mask: the cells (rows, columns) to be framed as gaps: there a value is a guess, and NaN a question mark.
        negative: the colour of negative values, and positive that of positive ones.

    Example:
        >>> heat = HeatmapMatrix([[2, -1], [0, 1.5]], format_spec=".1f", mask=[[0, 0], [1, 0]])
        >>> self.add(heat)
        >>> self.play(heat.animate.set_rank(1))
        >>> self.play(heat.animate.set_values([[0, 1], [2, -2]]))
        >>> self.play(heat.animate.arrange_cells((1, 0), (0, 1)))
    """

    def __init__(
        self,
        values: ArrayLike,
        *,
        side: float = 0.7,
        wide: float = 1.0,
        most: float | None = None,
        format_spec: str = "",
        number_size: float | None = None,
        passing_decimals: int | None = None,
        rank: int | None = None,
        mask: ArrayLike | None = None,
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
        self.side, self.wide, self._ends = side, wide, (paint(negative), paint(positive))
        self._passing_decimals = passing_decimals
        self._places = tuple(np.arange(count, dtype=np.float64) for count in self.values.shape)
        self.cells, self.numbers, self.frames = VGroup(), VGroup(), VGroup()
        self.questions, self.row_names, self.column_names = VGroup(), VGroup(), VGroup()
        for index, value in np.ndenumerate(self.values):
            self.cells.add(self._cell(*index))
            if format_spec:
                shown = float(np.nan_to_num(value))
                size = number_size or side * 0.4
                self.numbers.add(Number(shown, format_spec=format_spec, size=size, anchor=np.zeros(3)))
        self._framed = self._frame(mask)
        self._shown = self._solid = np.full(self.values.shape, np.nan)
        self._marks = (self.frames, self.questions)
        self.add(self.cells, self.numbers, *self._marks)
        mean(self, Role.SUBJECT, name=name)
        self.set_values(self.values)
        if rank is not None:
            self.set_rank(rank)

    def cell(self, row: int, column: int) -> VMobject:
        """Return a cell; rows and columns count from 0, in the order of the values."""
        found = self.cells[row * self.values.shape[1] + column]
        assert isinstance(found, VMobject)
        return found

    def row(self, row: int) -> VGroup:
        """Return the cells of a row."""
        return VGroup(*(self.cell(row, column) for column in range(self.values.shape[1])))

    def column(self, column: int) -> VGroup:
        """Return the cells of a column."""
        return VGroup(*(self.cell(row, column) for row in range(self.values.shape[0])))

    def name_rows(self, things: Sequence[VMobject], *, gap: float = 0.25) -> "HeatmapMatrix":
        """Stand a thing before each row, which goes where the row goes; return self."""
        for row, thing in enumerate(things):
            self.row_names.add(thing.next_to(self.row(row), LEFT, buff=gap))
        return self.add(self.row_names)

    def name_columns(self, things: Sequence[VMobject], *, gap: float = 0.2) -> "HeatmapMatrix":
        """Stand a thing above each column, which goes where the column goes; return self."""
        for column, thing in enumerate(things):
            self.column_names.add(thing.next_to(self.column(column), UP, buff=gap))
        return self.add(self.column_names)

    def set_values(self, values: ArrayLike) -> "HeatmapMatrix":
        """Show other values of the same shape, all their layers; return self."""
        self.values = np.array(values, dtype=np.float64)
        return self._show(self.values, np.isfinite(self.values).astype(np.float64))

    def follow(self, read: Callable[[], ArrayLike]) -> "HeatmapMatrix":
        """Show, from now on and at every moment, the values that `read` returns; return self."""
        self.add_updater(lambda heat: heat.set_values(read()), call_updater=True)
        return self

    def set_rank(self, rank: float) -> "HeatmapMatrix":
        """Show so many layers of the values, part of the last one if it is no whole number; return self.

        Raises:
            ValueError: some values are not known, or there are fewer layers.
        """
        if not np.isfinite(self.values).all():
            raise ValueError("a matrix with gaps has no layers: fill them first")
        found = svd(self.values)
        whole = min(int(rank), len(found.s))
        shown = found.rank(whole) if rank <= whole else found.rank(whole) + (rank - whole) * found.layer(whole)
        self.rank = float(rank)
        return self._show(shown, np.ones_like(shown))

    def arrange_cells(self, rows: ArrayLike, columns: ArrayLike) -> "HeatmapMatrix":
        """Move each row and column to a place, counted from 0: rows (m,) and columns (n,) say which; return self."""
        goals = np.asarray(rows, dtype=np.float64), np.asarray(columns, dtype=np.float64)
        down, across = (goal - place for goal, place in zip(goals, self._places, strict=True))
        by_row, by_column = np.zeros((len(down), 3)), np.zeros((len(across), 3))
        by_row[:, 1], by_column[:, 0] = -down * self.side, across * self.side * self.wide
        for row, column in np.ndindex(*self.values.shape):
            for part in self._parts(row, column):
                part.shift(by_row[row] + by_column[column])
        for names, steps in ((self.row_names, by_row), (self.column_names, by_column)):
            for thing, step in zip(names, steps, strict=False):
                thing.shift(step)
        self._places = goals
        return self

    @override_animate(set_values)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, values: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        goal = np.array(values, dtype=np.float64)
        end = np.stack([np.nan_to_num(goal), np.isfinite(goal)])
        return Walk(self, self._read, lambda now: self._pass(now, goal, end), end, **(anim_args or {}))

    @override_animate(set_rank)  # type: ignore[arg-type]
    def _walk_rank(self, rank: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array([self.rank]), lambda now: self.set_rank(now[0]), [rank], **(anim_args or {}))

    @override_animate(arrange_cells)  # type: ignore[arg-type]
    def _walk_places(self, rows: ArrayLike, columns: ArrayLike, anim_args: dict[str, Any] | None = None) -> Walk:
        end = np.concatenate([np.ravel(rows), np.ravel(columns)]).astype(float)

        def plan() -> Way:
            start = np.concatenate(self._places)
            length = float(np.abs(end - start).sum()) or 1.0

            def show(now: Values) -> None:
                gone = float(np.abs(now - start).sum()) / length
                self.arrange_cells(*np.split(now, [self.values.shape[0]]))
                self._fade_words(min(1.0, max(0.0, 6 * abs(gone - 0.5) - 2)))

            return Way(start, end, show)

        return PlannedWalk(self, plan, **(anim_args or {}))

    def _fade_words(self, solid: float) -> None:
        """Show the numbers and the words before rows and columns as solid as that: on the way they would collide."""
        for number, known in zip(self.numbers, self._solid.flat, strict=False):
            number.set_fill(opacity=solid * float(known))
        for thing in (*self.row_names, *self.column_names):
            if isinstance(thing, Label):
                thing.words.set_fill(opacity=solid)

    def _read(self) -> Values:
        return np.stack([self._shown, self._solid])

    def _pass(self, now: Values, goal: Values, end: Values) -> None:
        """Show what is due on the way to a goal."""
        if np.array_equal(now, end):
            self.set_values(goal)
        else:
            self._show(now[0], now[1])

    def _show(self, values: Values, solid: Values) -> "HeatmapMatrix":
        """Show values in the cells, and how far each is known, from 0 to 1."""
        shown = np.round(np.nan_to_num(values), 9)
        new = np.flatnonzero((shown != self._shown) | (solid != self._solid))
        self._shown, self._solid = shown, solid
        self.rank = float(min(values.shape)) if values is self.values else getattr(self, "rank", 0.0)
        ground = paint(ColourRole.GROUND)
        passing = None if values is self.values else self._passing_decimals
        for n in (int(place) for place in new):
            value = float(shown.flat[n])
            strength = min(1.0, abs(value) / (self.most or 1.0))
            fill = interpolate_color(ground, self._ends[int(value > 0)], strength)
            self.cells[n].set_fill(fill, opacity=1)
            if self.numbers:
                self._write(n, value if passing is None else round(value, passing), fill)
        for question, n in zip(self.questions, self._framed, strict=True):
            if n in new:
                question.set_opacity(1 - float(solid.flat[n]))
        return self

    def _write(self, n: int, value: float, fill: ManimColor) -> None:
        number = self.numbers[n]
        assert isinstance(number, Number)
        if number.value != value:
            number.set_value(value)
        number.set_fill(legible_on(fill), opacity=float(self._solid.flat[n]))
        number.move_to(self.cells[n])

    def _parts(self, row: int, column: int) -> list[VMobject]:
        """Return everything that stands in a cell."""
        n = row * self.values.shape[1] + column
        marks = [group[at] for at, framed in enumerate(self._framed) if framed == n for group in self._marks]
        return [self.cells[n], *self.numbers[n : n + 1], *marks]

    def _frame(self, mask: ArrayLike | None) -> list[int]:
        """Frame the cells of a mask, and return which they are, counted along the rows."""
        gaps: NDArray[np.bool_] = np.zeros(self.values.shape, bool) if mask is None else np.asarray(mask, dtype=bool)
        if gaps.shape != self.values.shape:
            raise ValueError(f"a mask {gaps.shape} is no part of a matrix {self.values.shape}")
        framed = [int(n) for n in np.flatnonzero(gaps)]
        for n in framed:
            frame = self.cells[n].copy().set_fill(opacity=0)
            self.frames.add(frame.set_stroke(paint(ColourRole.FOCUS), width=5, opacity=1).set_z_index(layers.VECTORS))
            question = Label("?", size=self.side * 0.5, color=ColourRole.FOCUS, backing=False)
            self.questions.add(question.move_to(self.cells[n]))
        return framed

    def _cell(self, row: int, column: int) -> VMobject:
        rows, columns = self.values.shape
        place = np.array([column - (columns - 1) / 2, (rows - 1) / 2 - row, 0])
        cell = VMobject(stroke_color=paint(ColourRole.MUTE), stroke_width=1, stroke_opacity=0.7)
        cell.points = polygon((place + _SQUARE) * np.array([self.wide, 1, 1]) * self.side)
        return cell
