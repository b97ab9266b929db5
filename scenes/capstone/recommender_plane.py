"""The plane of the two concepts in the pictures of *Taste has few dimensions*, and who and what stands on it."""

from collections.abc import Iterable, Sequence

import numpy as np
from manim import DOWN, RIGHT, UP, UR, LaggedStart, SurroundingRectangle, VGroup

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Label, PointOut
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_table import CONCEPTS, SMALL, shown, table

ORIGIN, UNIT = (0.3, -2.05), 0.62


def plane(*, origin: Sequence[float] = ORIGIN, unit: float = UNIT, step: float | None = None) -> DataAxes:
    """Return the axes of the two concepts, with a number at every step if there is one."""
    axes = DataAxes((9.4, 7.9), origin=origin, unit=(unit, unit), step=step, number_size=sizes.PROSE)
    axes.names.add(*concept_names(axes))
    return axes


def crowd(values: Concepts, axes: DataAxes, *, below: Sequence[int] = ()) -> EmbeddingScatter:
    """Return all people at their places, their names beside the axes, those of some below."""
    people, upright = values.table.ratings.people, np.abs(values.scores).argmax(axis=1)
    beside = [(0.5, 0.0) if along else (0.0, 0.4) for along in upright]
    offsets = [(0.0, -0.4) if n in below else way for n, way in enumerate(beside)]
    return EmbeddingScatter(values.scores, people, axes, offsets=offsets, name="the people")


def wave(people: EmbeddingScatter) -> LaggedStart:
    """Return the animation in which all people swell, one after another."""
    return LaggedStart(*(PointOut(one, scale=1.6) for one in people.marks), lag_ratio=0.1, group=people)


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


class TableAndPlane:
    """The table of ratings on the left, and on the right the plane on which people and films stand."""

    def __init__(self, values: Concepts) -> None:
        self.heat = table(values.table, values.table.ratings.table, side=SMALL, centre=(-3.7, -0.95))
        self.axes = plane(origin=(0.3, -1.8), unit=0.58, step=2)
        self.people = crowd(values, self.axes)
        self.films = posters(values, self.axes, clear=0.4)


def row_light(heat: HeatmapMatrix, row: int) -> SurroundingRectangle:
    """Return the frame around a row that is spoken of."""
    return mark(SurroundingRectangle(heat.row(row), color=paint("focus"), buff=0.03), "the row spoken of")


def equal_columns(heat: HeatmapMatrix, columns: Iterable[int]) -> VGroup:
    """Return frames around the columns of films that everybody rates alike."""
    boxes = (SurroundingRectangle(heat.column(n), color=paint("focus"), buff=0.02) for n in columns)
    return mark(VGroup(*boxes), "columns that are equal")


def film_weights(values: Concepts, films: EmbeddingScatter) -> VGroup:
    """Return what each film weighs, once for all that stand at one place, and how much further out they are drawn."""
    (fiction, *_), (romance, *_) = values.heavy(0), values.heavy(1)
    fiction_weight = Label(
        shown(values.weights[fiction, 0]), at=films.mark(fiction), side=UP, size=sizes.PROSE, color="change"
    )
    romance_weight = Label(
        shown(values.weights[romance, 1]), at=films.mark(romance), side=RIGHT, size=sizes.PROSE, color="change"
    )
    scale = Label(f"films drawn × {shown(values.film_scale)}", size=sizes.PROSE, color="change")
    scale.move_to(films.axes.to_scene(films.axes.ends), aligned_edge=UR)
    return mean(VGroup(fiction_weight, romance_weight, scale), Role.LABEL, name="the films' weights")
