"""The table of *Composing transformations* whose rows are digits, and the bars of what each row gives."""

from collections.abc import Sequence

import numpy as np
from manim import RIGHT, Group, ImageMobject, Rectangle, VGroup
from numpy.typing import NDArray

from mathml_anim.components.learning import RowScores, UnrolledPicture, grey_picture
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Values, Walk, one_after_another
from mathml_anim.components.paint import paint
from mathml_anim.components.points import Points
from mathml_anim.components.typography import Label, ShowParts
from mathml_anim.theme import layers
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.matrix_multiplication_pixels import SETTING_OUT, cells

Pictures = NDArray[np.float64]
"""Pictures (n, rows, columns) from 0 to 1."""

PITCH, HIGH, WIDE = 0.43, 0.34, 5.4
"""From one row of the table to the next, and how high and wide a row is, in scene units."""
LEFT_EDGE, TOP = -5.85, 2.12
MIDDLE = LEFT_EDGE + WIDE / 2
BARS, UNIT = 0.95, 0.28
"""Where the column of what the rows give begins, and the length of a bar of one, in scene units."""
MIDDLE_ROW = 4.5
"""Halfway down ten rows."""


def height(row: float) -> float:
    """Return the height at which a row of the table stands."""
    return TOP - PITCH * (row + 0.5)


def place_of(row: int) -> tuple[float, float, float]:
    """Return where the picture of a row stands, before it slides out."""
    return LEFT_EDGE + PITCH / 2, height(row), 0


def lying(row: int, count: int) -> Points:
    """Return the corners of so many cells that lie over a row from end to end."""
    return cells(1, count, corner=(LEFT_EDGE, height(row) + HIGH / 2), size=(WIDE / count, HIGH))


def large_digits(pictures: Pictures) -> Group:
    """Return ten average digits, large and in two lines of five."""
    large = Group(*(grey_picture(picture, side=1.0, name="an average digit") for picture in pictures))
    for n, picture in enumerate(large):
        picture.move_to((1.6 + 1.12 * (n % 5), 0.75 - 1.3 * (n // 5), 0))
    return mean(large, Role.SUBJECT, name="ten average digits", text="0 to 9", spoken="ten average digits")


def strip_on(row: int, pixels: Values) -> ImageMobject:
    """Return pixels that lie on a row from end to end."""
    strip = grey_picture(pixels[None], side=1, color="focus")
    strip.stretch_to_fit_width(WIDE).stretch_to_fit_height(HIGH)
    strip.move_to((MIDDLE, height(row), 0)).set_z_index(layers.VECTORS)
    return mark(strip, "what is bright in both")


class DigitTable(Group):
    """Digits one below the other, each with its number, that slide out into the rows of a table."""

    def __init__(self, pictures: Pictures) -> None:
        self.rows = [
            UnrolledPicture(
                picture,
                side=0.9 * PITCH,
                place=place_of(n),
                row=(MIDDLE, height(n)),
                size=(WIDE, HIGH),
                name="a row of W",
            )
            for n, picture in enumerate(pictures)
        ]
        beside = [(LEFT_EDGE - 0.15, height(n), 0) for n in range(len(pictures))]
        self.names = VGroup(*(Label(f"{n}", at=at, side=-RIGHT, gap=0.2, color="mute") for n, at in enumerate(beside)))
        mean(self.names, Role.LABEL, name="the numbers of the rows", text="0 to 9", spoken="the numbers of the rows")
        super().__init__(*self.rows, self.names)
        mean(self, Role.SUBJECT, name="the rows of W", text="W", spoken="the rows of W")

    def slide_out(self, *, run_time: float) -> Walk:
        """Return the animation in which the digits become rows, one after another."""
        return Walk(self, lambda: np.array(0.0), self._show, 1.0, run_time=run_time)

    def _show(self, share: Values) -> None:
        come = one_after_another(share, np.arange(len(self.rows)) / (len(self.rows) - 1), SETTING_OUT)
        for row, part in zip(self.rows, come, strict=True):
            row.set_unrolled(float(part))


class TableScores(RowScores):
    """Beside each row of the table its digit and what it gives: a bar and a number, none of them seen at first."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures, origin=(BARS, height(MIDDLE_ROW)), side=PITCH / 1.12, unit=UNIT, color="ink")
        for part in (self.bars, self.numbers):
            part.set_opacity(0)

    def count(self, products: Values, rows: Sequence[int]) -> ShowParts:
        """Show the bars of some more rows now; return the animation in which their numbers come on."""
        self.set_scores(np.where(np.isin(np.arange(len(products)), rows), products, self.scores))
        bars, numbers = (VGroup(*(part[n] for n in rows)) for part in (self.bars, self.numbers))
        bars.set_opacity(1)
        return ShowParts(self, [numbers], run_time=0.5)

    def receive(self, strips: Group, products: Values, rows: Sequence[int], *, run_time: float) -> Walk:
        """Return the animation in which strips of some rows move to their bars, and become as long as these will be."""
        begin = np.array([[LEFT_EDGE, WIDE, HIGH]] * len(rows))
        end = [(self.bars[row].get_left()[0], UNIT * products[row], self.bars[row].height) for row in rows]

        def show(shape: Values) -> None:
            for strip, row, (left, length, high) in zip(strips, rows, shape, strict=True):
                strip.stretch_to_fit_width(length).stretch_to_fit_height(high)
                strip.move_to((left + length / 2, height(row), 0))

        return Walk(strips, lambda: begin, show, end, run_time=run_time)

    def ends(self, lengths: Values) -> VGroup:
        """Return the ends of all bars, so long in units of what a row gives."""
        ends = VGroup()
        for bar, length in zip(self.bars, UNIT * lengths, strict=True):
            end = Rectangle(width=length, height=bar.height, stroke_width=0, fill_opacity=1, color=paint("change"))
            ends.add(end.move_to(bar.get_right(), aligned_edge=RIGHT))
        return ends.set_z_index(layers.VECTORS)
