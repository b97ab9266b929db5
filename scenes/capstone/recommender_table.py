"""The table of ratings, and the plane of its concepts, in the pictures of *Taste has few dimensions*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    RIGHT,
    LaggedStart,
    VGroup,
)
from numpy.typing import ArrayLike

from lectures.capstone.recommender import Concepts, Table
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Label,
    PointOut,
    shown_number,
)
from mathml_anim.theme import type as sizes

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
        number_size=number_size or 0.48 * side,
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


def swell(heat: HeatmapMatrix, *rows: int, run_time: float = 1.0) -> LaggedStart:
    """Return the animation in which the numbers of some rows swell, one row after another."""
    columns = heat.values.shape[1]
    numbers = [n for row in rows for n in heat.numbers[row * columns : (row + 1) * columns]]
    lag = 0 if len(rows) == 1 else 0.05
    pulses = [PointOut(number, scale=1.5, color=None) for number in numbers]
    return LaggedStart(*pulses, lag_ratio=lag, group=heat, run_time=run_time)


def plane(*, origin: Sequence[float], unit: float, step: float | None = None) -> DataAxes:
    """Return the axes of the two concepts, with a number at every step if there is one."""
    axes = DataAxes((9.4, 7.9), origin=origin, unit=(unit, unit), step=step)
    axes.names.add(*concept_names(axes))
    return axes


def crowd(values: Concepts, axes: DataAxes, *, below: Sequence[int] = ()) -> EmbeddingScatter:
    """Return all people at their places, their names beside the axes, those of some below."""
    people, upright = values.table.ratings.people, np.abs(values.scores).argmax(axis=1)
    beside = [(0.5, 0.0) if along else (0.0, 0.4) for along in upright]
    offsets = [(0.0, -0.4) if n in below else way for n, way in enumerate(beside)]
    return EmbeddingScatter(values.scores, people, axes, offsets=offsets, name="the people")


def posters(values: Concepts, axes: DataAxes, *, width: float = 0.5, clear: float = 0.0) -> EmbeddingScatter:
    """Return all films at their places, their posters side by side outside the axes, so far clear of their numbers."""
    pitch = 1.12 * width
    below = [((n - 1) * pitch, -0.2 - clear - 0.6 * width) for n in range(values.fiction)]
    beside = [((n - values.romance) * pitch + 0.3 * width - 0.05 - clear, 0.0) for n in range(values.romance)]
    shown_as = [Poster(film, width=width) for film in values.table.ratings.films]
    return EmbeddingScatter(
        values.film_places, shown_as, axes, kind=1, offsets=[*below, *beside], radius=0.1, name="the films"
    )


def concept_names(axes: DataAxes) -> VGroup:
    """Return the names of the concepts beside the ends of the axes, below the numbers if there are any."""
    right, top = axes.to_scene([(axes.ends[0], 0), (0, axes.ends[1])])
    gap = 0.55 if len(axes.numbers) else 0.18
    first = Label(CONCEPTS[0], at=right, side=DOWN, gap=gap, color="first", size=sizes.PROSE).align_to(right, RIGHT)
    second = Label(CONCEPTS[1], at=top, side=RIGHT, color="second", size=sizes.PROSE)
    return VGroup(first, second)
