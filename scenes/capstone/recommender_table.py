"""The table of ratings in the pictures of *Taste has few dimensions*, and what is pointed out in it."""

from collections.abc import Iterable, Sequence

import numpy as np
from manim import LaggedStart, VGroup
from numpy.typing import ArrayLike

from lectures.capstone.recommender import Table
from mathml_anim.components.learning import Poster
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Label, PointOut, shown_number
from mathml_anim.theme.roles import Role

BIG, SMALL = 0.66, 0.52
"""The height of a cell of the table, alone and beside a picture, in scene units."""

WIDE = 1.35
"""How many times as wide as high it is."""

CONCEPT_COLORS = ("first", "second")

CONCEPTS = ("science fiction", "romance")


def shown(value: float, format_spec: str = ".2g") -> str:
    """Return a number as it is written here."""
    return shown_number(float(np.round(value, 9)), format_spec)


def cells(
    values: ArrayLike,
    *,
    side: float,
    name: str,
    wide: float = WIDE,
    most: float = 5,
    number_size: float | None = None,
    positive: str = "space",
    mask: ArrayLike | None = None,
) -> HeatmapMatrix:
    """Return numbers in cells, as they are written here, with a decimal at most while they change."""
    return HeatmapMatrix(
        values,
        side=side,
        wide=wide,
        most=most,
        format_spec=".2g",
        number_size=number_size or 0.56 * side,
        passing_decimals=1,
        positive=positive,
        mask=mask,
        name=name,
    )


def table(
    of: Table,
    values: ArrayLike,
    *,
    side: float = BIG,
    mask: ArrayLike | None = None,
    centre: Sequence[float] = (2.6, -0.65),
    wide: float = WIDE,
) -> HeatmapMatrix:
    """Return the table of ratings, people before its rows and posters above its columns."""
    heat = cells(values, side=side, wide=wide, mask=mask, name="the ratings").move_to((*centre, 0))
    heat.name_rows([Label(name, size=min(0.25, 0.5 * side), backing=False) for name in of.ratings.people])
    return heat.name_columns([Poster(film, width=0.95 * side) for film in of.ratings.films])


def places(order: Sequence[int]) -> list[int]:
    """Return where each row or column goes if they stand in an order."""
    return [int(place) for place in np.argsort(order)]


def jumble(heat: HeatmapMatrix, values: Table) -> HeatmapMatrix:
    """Put the rows and columns where they stand before they are sorted."""
    return heat.arrange_cells(places(values.row_order), places(values.column_order))


def free_names(heat: HeatmapMatrix, of: Table) -> VGroup:
    """Take the people's names off the table, so that they go their own way; return them."""
    names, heat.row_names = heat.row_names, VGroup()
    heat.remove(names)
    return mean(names, Role.LABEL, name="the people", text=", ".join(of.ratings.people))


def swell(heat: HeatmapMatrix, *rows: int, run_time: float = 1.0) -> LaggedStart:
    """Return the animation in which the numbers of some rows swell, one row after another."""
    columns = heat.values.shape[1]
    numbers = [n for row in rows for n in heat.numbers[row * columns : (row + 1) * columns]]
    lag = 0 if len(rows) == 1 else 0.05
    pulses = [PointOut(number, scale=1.5, color=None) for number in numbers]
    return LaggedStart(*pulses, lag_ratio=lag, group=heat, run_time=run_time)


def framed(
    within: VGroup, posters: Iterable[Poster], *, color: str = "focus", width: float = 4, run_time: float = 1.0
) -> LaggedStart:
    """Return the animation in which the frames of some posters of a thing light up; in mute and 2 wide, they go out."""
    lit = [poster.frame.animate.set_stroke(paint(color), width=width) for poster in posters]
    return LaggedStart(*lit, lag_ratio=0, group=within, run_time=run_time)
