"""A matrix read by its columns: each in its basis vector's colour, and on its way to where that lands."""

import numpy as np
from manim import DOWN, RIGHT, AnimationGroup, Circle, Mobject, TransformFromCopy, VGroup
from numpy.typing import ArrayLike

from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography.formula import Formula
from mathml_anim.components.typography.label import Backing
from mathml_anim.components.typography.matrix import BASIS_COLORS, MatrixFormula
from mathml_anim.components.typography.set_text import all_but
from mathml_anim.components.typography.show_parts import ShowParts, fly_into
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.theme import layers, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.colours import ColourRole
from mathml_anim.theme.roles import Role

BASIS = (("hat(i)", "i hat"), ("hat(j)", "j hat"))
HEADROOM = 0.36
FLIGHT = 1.2


class ColumnMatrix(VGroup):
    """A 2×2 matrix whose columns have the colours of i hat and j hat, and wear their names on top.

    Args:
        matrix: its numbers (2, 2).
        format_spec: Python's format of an entry.
        symbol: the matrix's name, Typst mathematics; empty for none.
        relation: what stands between the two, Typst mathematics; `approx` where the entries are rounded.
        hidden: whether question marks stand for the entries.

    Example:
        >>> matrix = ColumnMatrix([[2, 1], [1, 2]])
        >>> self.play(FadeIn(matrix.formula))
        >>> self.play(matrix.name_columns(grid.i_hat.label.words, grid.j_hat.label.words))
    """

    def __init__(
        self,
        matrix: ArrayLike,
        *,
        format_spec: str = "g",
        symbol: str = "A",
        relation: str = "=",
        size: float = 0.5,
        hidden: bool = False,
    ) -> None:
        super().__init__()
        self.formula = MatrixFormula(
            [["?", "?"], ["?", "?"]] if hidden else matrix,
            before=f"{symbol} {relation}".strip() if symbol or relation != "=" else "",
            column_colors=BASIS_COLORS,
            format_spec=format_spec,
            size=size,
        )
        self.heads = VGroup(*(Formula(name, spoken=spoken, size=0.9 * size) for name, spoken in BASIS))
        self.add(self.formula, self.heads)
        mean(self.heads, Role.FORMULA, name="the names of the columns", text="hat(i), hat(j)", spoken="i hat and j hat")
        mean(self, Role.FORMULA, text=self.formula.meaning.text, spoken=self.formula.meaning.spoken)
        for number, head in enumerate(self.heads):
            head.move_to((self.column(number).get_x(), self.formula.get_top()[1] + HEADROOM, 0))

    def column(self, number: int) -> VGroup:
        """Return the entries of a column: 0 is the first."""
        return self.formula.column(number)

    def row(self, number: int) -> VGroup:
        """Return the entries of a row: 0 is the upper one."""
        return self.formula.row(number)

    def empty(self) -> "ColumnMatrix":
        """Hide the entries, to be filled in column by column; return self."""
        for number in (0, 1):
            self.column(number).set_opacity(0)
        return self

    def fill_column(self, number: int, *, run_time: float = motion.ENTER) -> ShowParts:
        """Return the animation in which the entries of a column come on."""
        return ShowParts(self, [self.column(number)], run_time=run_time)

    def name_columns(self, *labels: Mobject, run_time: float = motion.ENTER) -> AnimationGroup:
        """Return the animation in which the basis vectors' names come from their labels to stand on the columns."""
        flights = (TransformFromCopy(label, head) for label, head in zip(labels, self.heads, strict=True))
        return AnimationGroup(*flights, run_time=run_time)


class LandingSpot(VGroup):
    """A column as the coordinates of a point, beside it, on a patch of the ground's colour.

    Args:
        vector: its two coordinates.
        column: 0 for the colour of i hat, 1 for that of j hat.
        at: the thing or the point of the scene it stands beside.
        side: on which side.
        format_spec: Python's format of a coordinate.

    Example:
        >>> spot = LandingSpot((2, 1), 0, at=(3, 1, 0))
        >>> self.play(spot.come_from(matrix))
    """

    def __init__(
        self,
        vector: ArrayLike,
        column: int,
        *,
        at: Mobject | ArrayLike,
        side: ArrayLike = RIGHT,
        gap: float = 0.3,
        format_spec: str = "g",
        size: float = sizes.FORMULA,
    ) -> None:
        super().__init__()
        self._column = column
        entries = np.asarray(vector, dtype=np.float64).reshape(-1, 1)
        self.formula = MatrixFormula(
            entries, column_colors=BASIS_COLORS[column : column + 1], format_spec=format_spec, size=size
        )
        self.formula.next_to(at if isinstance(at, Mobject) else np.asarray(at), np.asarray(side), buff=gap)
        self.backing = Backing(self.formula).set_z_index(layers.LABELS)
        self.add(self.backing, self.formula)

    def come_from(self, matrix: ColumnMatrix, *, run_time: float = FLIGHT) -> AnimationGroup:
        """Return the animation in which the numbers of a matrix's column fly here."""
        entries = self.formula.column(0)
        brackets = all_but(self.formula, entries)
        column = matrix.column(self._column)
        return fly_into(self, entries, column, beside=[brackets], run_time=run_time, path_arc=-0.5)

    def go_into(self, matrix: ColumnMatrix, *, run_time: float = 1) -> AnimationGroup:
        """Return the animation in which the numbers fly into a column of a matrix that is to be filled."""
        return fly_into(matrix.formula, matrix.column(self._column), self.formula.column(0), run_time=run_time)


class LandingRing(Circle):
    """A ring around the point of the scene where a basis vector is going to land.

    Example:
        >>> self.play(Create(LandingRing((2, 1, 0), 0)))
    """

    def __init__(self, point: ArrayLike, column: int, *, radius: float = 0.17) -> None:
        super().__init__(radius=radius, color=paint(BASIS_COLORS[column]), stroke_width=4)
        self.move_to(np.asarray(point))
        mean(self, Role.MARK, name=f"where {BASIS[column][1]} lands")


class ReadingArrow(VectorArrow):
    """A small arrow in the direction in which a matrix is read: across beside a row, or down above a column.

    Example:
        >>> self.play(ReadingArrow.down(matrix, 1).grow())
    """

    def __init__(self, start: ArrayLike, direction: ArrayLike) -> None:
        super().__init__(direction, tail=start, color=ColourRole.FOCUS, thickness=0.05)
        self.set_z_index(layers.WORDS)
        mean(self, Role.MARK, name="the direction of reading")

    @classmethod
    def across(cls, matrix: ColumnMatrix, row: int) -> "ReadingArrow":
        """Return the arrow beside a row."""
        return cls((matrix.formula.get_right()[0] + 0.2, matrix.row(row).get_y()), 0.6 * RIGHT)

    @classmethod
    def down(cls, matrix: ColumnMatrix, column: int) -> "ReadingArrow":
        """Return the arrow above a column."""
        return cls((matrix.column(column).get_x(), matrix.formula.get_top()[1] + 0.65), 0.55 * DOWN)
