"""The pictures of *Taste has few dimensions*."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    RIGHT,
    UL,
    UP,
    Animation,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    Succession,
    SurroundingRectangle,
    VGroup,
    VMobject,
    linear,
)
from numpy.typing import ArrayLike

from lectures.capstone.recommender import Average, Concepts, Filled, Kept, Newcomer, Table
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, NamedBars, Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Appear,
    Formula,
    Heading,
    Label,
    Objective,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    ShowParts,
    SourceBadge,
    Swell,
    arrange_column,
    flight,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

BIG, SMALL = 0.66, 0.52
"""The height of a cell of the table, alone and beside a picture, in scene units."""

CONCEPT_COLORS = ("first", "second")
CONCEPTS = ("science fiction", "romance")
SIGMA_COLORS = ("focus", "belief", "belief")
"""As in the lecture on singular values."""

THIRD, PITCH, HEIGHT = 0.55, 0.625, -0.12
"""The height of a cell where three tables stand side by side, its width, and the height of their middles."""
KEPT = 0.44
"""The height of a cell in the recap."""
MIDDLES = (-2.64, 1.085, 4.81)
"""Where the middles of three tables stand, and LANES how far names step aside that go up, and that go down."""
LANES = (0.66, 1.3)
BEN = 1
"""Who stands where the first principal axis ends."""


def shown(value: float, format_spec: str = ".2g") -> str:
    """Return a number as it is written here."""
    return shown_number(float(np.round(value, 9)), format_spec)


def table(
    of: Table,
    values: ArrayLike,
    *,
    side: float = BIG,
    mask: ArrayLike | None = None,
    centre: Sequence[float] = (2.6, -0.65),
    wide: float = 1.35,
    tops: Sequence[VGroup] | None = None,
) -> HeatmapMatrix:
    """Return the table of ratings, people before its rows and posters, or what is given, above its columns."""
    size = 0.48 * side
    heat = HeatmapMatrix(
        values,
        side=side,
        wide=wide,
        most=5,
        format_spec=".2g",
        number_size=size,
        passing_decimals=1,
        mask=mask,
        name="the ratings",
    )
    heat.move_to((centre[0], centre[1], 0))
    heat.name_rows([Label(name, size=min(0.25, 0.5 * side), backing=False) for name in of.ratings.people])
    return heat.name_columns(tops or [Poster(film, width=0.95 * side) for film in of.ratings.films])


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


def plane(*, origin: Sequence[float], unit: float) -> DataAxes:
    """Return the axes of the two concepts."""
    axes = DataAxes((9.4, 7.9), origin=origin, unit=(unit, unit), step=None)
    axes.names.add(*concept_names(axes))
    return axes


def crowd(values: Concepts, axes: DataAxes, *, below: Sequence[int] = ()) -> EmbeddingScatter:
    """Return all people at their places, their names beside the axes, those of some below."""
    people, upright = values.table.ratings.people, np.abs(values.scores).argmax(axis=1)
    beside = [(0.5, 0.0) if along else (0.0, 0.4) for along in upright]
    offsets = [(0.0, -0.4) if n in below else way for n, way in enumerate(beside)]
    return EmbeddingScatter(values.scores, people, axes, offsets=offsets, name="the people")


def posters(values: Concepts, axes: DataAxes, *, width: float = 0.5) -> EmbeddingScatter:
    """Return all films at their places, their posters side by side outside the axes."""
    pitch = 1.12 * width
    below = [((n - 1) * pitch, -0.2 - 0.6 * width) for n in range(values.fiction)]
    beside = [((n - values.romance) * pitch + 0.3 * width - 0.05, 0.0) for n in range(values.romance)]
    shown_as = [Poster(film, width=width) for film in values.table.ratings.films]
    return EmbeddingScatter(
        values.film_places, shown_as, axes, kind=1, offsets=[*below, *beside], radius=0.1, name="the films"
    )


class OneRatingIsMissing(LectureScene[Table]):
    """Seven people, five films, and one rating that nobody knows."""

    def construct(self) -> None:
        values, title = self.values, Heading("One rating is missing")
        heat = jumble(table(values, values.with_gap(), mask=~values.known), values)
        source = SourceBadge(values.ratings.source.badge).to_edge(UP, buff=0.5)
        source.align_to(heat, RIGHT)
        person, film = values.gap
        self.add(title)

        # People, films and ratings
        self.wait_until("people")
        cells = [VGroup(*pair) for pair in zip(heat.cells, heat.numbers, strict=True)]
        parts = [*heat.row_names, *heat.column_names, *cells, VGroup(heat.frames, heat.questions)]
        self.play(Appear(heat, parts, overlap=0.5, run_time=self.until("exception", at_most=4)), FadeIn(source))

        # The gap
        self.wait_until("exception")
        self.play(PointOut(heat.frames, scale=1.3), PointOut(heat.questions, scale=1.6, color=None))
        poster = Poster(values.ratings.films[film], width=1.9).move_to((-4.2, 0.3, 0))
        ask = Label(f"{values.ratings.people[person]}: ?", at=poster, side=DOWN, gap=0.35, size=0.7, color="focus")
        self.wait_until("gap")
        self.play(PointOut(heat.frames, scale=1.3), FadeIn(poster, shift=LEFT))
        self.wait_until("question")
        self.play(FadeIn(ask), PointOut(heat.questions, scale=1.6))
        self.wait_until("row")
        self.play(swell(heat, person))
        self.wait_until("others")
        self.play(swell(heat, *(n for n in values.row_order if n != person), run_time=2))

        # What the lecture is for
        self.reveal("objective")
        aim = Objective("fill the gap,\nand recommend", width=4.2)
        self.play(FadeOut(poster, ask, run_time=0.5), FadeIn(aim))


class TwoLayersAreEnough(LectureScene[Concepts]):
    """The table is poured into two layers until nothing is left, and sorted by them it falls into two blocks."""

    def construct(self) -> None:
        values, title = self.values, Heading("Two layers are enough")
        whole = values.table.ratings.table
        begun = table(values.table, whole, side=THIRD, wide=PITCH / THIRD, centre=(MIDDLES[0], HEIGHT))
        heat = jumble(begun, values.table)
        layers_of = [self.layer(n) for n in range(values.count)]
        strengths = [self.strength(n, at) for n, at in enumerate((*layers_of, heat))]
        rows = [self.weights(n, at) for n, at in enumerate(layers_of)]
        names = [self.name(n).next_to(rows[n], UP, buff=0.14) for n in range(values.count)]
        self.add(title, heat)

        # Poured into layers, until nothing is left
        self.wait_until("whole")
        self.play(swell(heat, *values.table.row_order, run_time=1.5))
        self.wait_until("apart")
        self.play(*(FadeIn(one, shift=0.5 * RIGHT, run_time=0.8) for one in layers_of))
        left = whole
        for n, cue in enumerate(("first", "second")):
            part = values.layers.layer(n)
            left = left - part
            self.wait_until(cue)
            poured = [heat.animate(run_time=1.5).set_values(left), layers_of[n].animate(run_time=1.5).set_values(part)]
            self.play(*poured, FadeIn(strengths[n]))
        self.wait_until("third")
        self.play(FadeIn(strengths[2]))
        self.reveal("left")
        self.play(swell(heat, *values.table.row_order))

        # The films' weights: the row of which a layer's rows are multiples
        self.wait_until("multiples")
        lit = [swell(one, *values.table.row_order, run_time=1.5) for one in layers_of]
        self.play(*lit, FadeOut(strengths[2], run_time=0.5))
        self.wait_until("weight")
        self.play(*(FadeIn(row, shift=0.3 * UP, run_time=0.8) for row in rows), *self.dim(*strengths[:2]))
        self.join(layers_of, rows)
        for layer, cue in enumerate(("these", "other")):
            self.wait_until(cue)
            self.play(*self.lit(layers_of[layer], layer))

        # Sorted
        signs = [Formula(sign, spoken=said, size=0.6) for sign, said in (("=", "is"), ("+", "plus"))]
        for sign, at in zip(signs, pairwise(MIDDLES), strict=True):
            sign.move_to((sum(at) / 2, HEIGHT, 0))
        self.wait_until("sort")
        self.play(heat.animate(run_time=1).set_values(whole))
        self.play(FadeIn(mark(VGroup(*signs), "is the sum of"), run_time=0.6))
        self.sort((heat, *layers_of), rows)
        for name, of, cue in zip(names, layers_of, ("fiction", "romance"), strict=True):
            self.wait_until(cue)
            self.play(FadeIn(name), PointOut(of, scale=1.03, color=None), run_time=0.8)
        self.wait_until("posters")
        self.play(*self.dim(*(top for one in (heat, *layers_of) for top in one.column_names)))
        self.wait_until("saw")
        self.play(swell(heat, *range(len(whole)), run_time=2))

    def join(self, layers_of: Sequence[HeatmapMatrix], rows: Sequence[VGroup]) -> None:
        """Make each row of weights a part of its layer."""
        self.remove(*rows)
        for of, row in zip(layers_of, rows, strict=True):
            of.add(row)

    def sort(self, tables: Sequence[HeatmapMatrix], weights: Sequence[VGroup]) -> None:
        """Sort the films and their weights, and then the people, whose names step aside to pass each other."""
        heat, now = tables[0], places(self.values.table.row_order)
        rows, columns = (list(range(count)) for count in heat.values.shape)
        self.wait_until("columns")
        for of, row in zip(tables[1:], weights, strict=True):
            of.remove(row)
        self.play(FadeOut(*weights), run_time=0.4)
        self.play(*(one.animate(run_time=1.2).arrange_cells(now, columns) for one in tables))
        again = [self.weights(layer, of) for layer, of in enumerate(tables[1:])]
        self.play(FadeIn(*again), run_time=0.5)
        self.join(tables[1:], again)
        names = heat.row_names
        heat.remove(names)
        heat.row_names = VGroup()
        self.add(names)
        mean(names, Role.LABEL, name="the people", text=", ".join(self.values.table.ratings.people))
        steps = [place - row for row, place in enumerate(now)]
        aside = [0.0 if not step else LANES[step < 0] for step in steps]
        self.wait_until("rows")
        self.play(*(name.animate(run_time=0.5).shift(lane * LEFT) for name, lane in zip(names, aside, strict=True)))
        up = [name.animate(run_time=1.2).shift(step * THIRD * UP) for name, step in zip(names, steps, strict=True)]
        self.play(*(one.animate(run_time=1.2).arrange_cells(rows, columns) for one in tables), *up)
        self.play(*(name.animate(run_time=0.5).shift(lane * RIGHT) for name, lane in zip(names, aside, strict=True)))
        self.remove(names)
        heat.row_names = names
        heat.add(names)

    def lit(self, of: HeatmapMatrix, layer: int) -> list[Animation]:
        """Return the animations in which the films that weigh in a layer are framed."""
        heavy = [of.column_names[film] for film in np.flatnonzero(self.values.weights[:, layer] > 1e-9)]
        return [top.frame.animate.set_stroke(paint(CONCEPT_COLORS[layer]), width=4) for top in heavy]

    def layer(self, layer: int) -> HeatmapMatrix:
        """Return an empty table for a layer in its own colour, rows and columns where those of the whole one stand."""
        nothing = np.full(self.values.table.ratings.table.shape, np.nan)
        empty = HeatmapMatrix(
            nothing,
            side=THIRD,
            wide=PITCH / THIRD,
            most=5,
            format_spec=".2g",
            number_size=0.48 * THIRD,
            passing_decimals=1,
            positive=CONCEPT_COLORS[layer],
            name=f"layer {layer + 1}",
        )
        empty.move_to((MIDDLES[layer + 1], HEIGHT, 0))
        tops = [Poster(film, width=0.95 * THIRD) for film in self.values.table.ratings.films]
        return jumble(empty.name_columns(tops), self.values.table)

    def name(self, layer: int) -> Prose:
        """Return what a layer turns out to be."""
        return word(CONCEPTS[layer], color=CONCEPT_COLORS[layer])

    def weights(self, layer: int, of: HeatmapMatrix) -> VGroup:
        """Return the weights of a layer's films above their posters, as a row in a frame."""
        color, numbers = CONCEPT_COLORS[layer], VGroup()
        for poster, weight in zip(of.column_names, self.values.weights[:, layer], strict=True):
            numbers.add(VGroup(*Formula(shown(weight), spoken=shown(weight), size=0.3, color=color)))
            numbers[-1].next_to(poster, UP, buff=0.2)
        frame = SurroundingRectangle(numbers, color=paint(color), stroke_width=2, buff=0.09)
        frame.stretch_to_fit_width(of.cells.width).set_x(of.cells.get_x())
        said = ", ".join(shown(weight) for weight in self.values.weights[:, layer])
        return mean(VGroup(frame, numbers), Role.FORMULA, name="the weights of a layer", text=said, spoken=said)

    def strength(self, layer: int, at: HeatmapMatrix) -> VGroup:
        """Return the strength of a layer, written out below its table, and a bar as long as it is strong."""
        formula = self.written(layer).scale(0.82).next_to(at.cells, DOWN, buff=0.2, aligned_edge=LEFT)
        strength = float(np.round(self.values.strengths[layer], 9))
        bar, start = Lines(CONCEPT_COLORS[layer % 2], width=14), at.cells.get_corner(DL) + 0.92 * DOWN
        bar.points = segments(start[None], (start + 0.235 * strength * RIGHT)[None])
        group = VGroup(formula, mark(bar, "the strength of a layer")) if strength else VGroup(formula)
        return mean(group, Role.SUBJECT, name="the strength of a layer")

    def written(self, layer: int) -> Formula:
        """Return the strength of a layer, written out."""
        value, square = self.values.strengths[layer], shown(self.values.squares[layer], "g")
        symbol = f"sigma_{layer + 1}"
        if value < 1e-9:
            said = f"sigma {layer + 1} is {shown(value)}"
            return Formula(f"{symbol} = {shown(value)}", spoken=said, colors={symbol: SIGMA_COLORS[layer]})
        said = f"sigma {layer + 1} is the root of {square}, about {shown(value, '.1f')}"
        written = f"{symbol} = sqrt({square}) approx {{{{ {shown(value, '.1f')} : size }}}}"
        return Formula(written, spoken=said, colors={symbol: SIGMA_COLORS[layer], "size": CONCEPT_COLORS[layer]})


class TasteIsAPlace(LectureScene[Concepts]):
    """People and films are points along two concepts, and a rating is score times weight."""

    def construct(self) -> None:
        values, title = self.values, Heading("Taste is a place")
        heat = table(values.table, values.table.ratings.table, side=SMALL, centre=(-3.7, -0.95), wide=1.35)
        axes = plane(origin=(0.3, -2.05), unit=0.62)
        films = posters(values, axes)
        people = crowd(values, axes)
        person = values.person
        score, other = self.scores(title)
        light = mark(SurroundingRectangle(heat.row(person), color=paint("focus"), buff=0.03), "the row spoken of")
        self.add(title, heat, axes)

        # A row becomes a score, and a point
        self.wait_until("row")
        self.play(swell(heat, person), FadeIn(light, run_time=0.6))
        self.wait_until("each")
        self.play(*self.fly(heat, score, 0), FadeOut(light))
        self.wait_until("score")
        self.play(ShowParts(score, [score.part("total")]))
        self.wait_until("second")
        self.play(*self.fly(heat, other, 1))
        self.play(ShowParts(other, [other.part("total")]))
        self.wait_until("point")
        flying = mark(heat.row(person).copy(), "the row")
        shrunk = flying.animate(run_time=0.8).scale(0.05).move_to(people.mark(person))
        gone = Succession(shrunk, FadeOut(flying, run_time=0.1))
        self.play(gone, FadeIn(people.point(person), run_time=1), *self.dim(score, other))
        self.wait_until("everybody")
        others = [people.point(n) for n in range(len(values.scores)) if n != person]
        self.play(Appear(people, others, run_time=1.5))
        self.wait_until("out")
        outwards = [people.mark(n) for n in range(values.person + 1)]
        pulses = [PointOut(one, scale=1.8) for one in outwards]
        self.play(LaggedStart(*pulses, lag_ratio=0.3, group=people, run_time=1.5))

        # Films are points too, and a rating is score times weight
        self.wait_until("films")
        self.play(FadeOut(score, other), Appear(films, [*films.marks, *films.names], overlap=0.8, run_time=1))
        self.share_a_place(heat, films)
        product = self.product().move_to(axes.to_scene((5.6, 4.2)))
        self.multiply(product, (heat, axes, people, films), light)

        # Concepts
        self.wait_until("place")
        self.play(*self.dim(heat, product, light), *(PointOut(one, scale=1.5) for one in people.marks))
        self.wait_until("concepts")
        ends = zip(axes.names, (RIGHT, LEFT), strict=True)
        self.play(*(PointOut(name, scale=1.25, color=None, edge=edge) for name, edge in ends))

    def share_a_place(self, heat: HeatmapMatrix, films: EmbeddingScatter) -> None:
        """Point out the films that everybody rates alike, on the map and as equal columns, until a rating is asked."""
        self.wait_until("weights")
        self.play(*(PointOut(films.mark(self.heavy(layer)[0]), scale=2) for layer in (0, 1)))
        self.reveal("spot")
        shared = [films.name_of(n) for n in self.heavy(0)]
        framed = [poster.frame.animate.set_stroke(paint("focus"), width=4) for poster in shared]
        self.play(LaggedStart(PointOut(films.mark(0), scale=2), *framed, lag_ratio=0, group=films))

        self.wait_until("alike")
        boxes = [SurroundingRectangle(heat.column(n), color=paint("focus"), buff=0.02) for n in self.heavy(0)]
        alike = mark(VGroup(*boxes), "columns that are equal")
        self.play(FadeIn(alike, lag_ratio=0.3, run_time=1.2))
        self.wait_until("asked")
        unframed = [poster.frame.animate.set_stroke(paint("mute"), width=2) for poster in shared]
        self.play(FadeOut(alike, run_time=0.5), LaggedStart(*unframed, lag_ratio=0, group=films, run_time=0.5))

    def multiply(
        self,
        product: Formula,
        of: tuple[HeatmapMatrix, DataAxes, EmbeddingScatter, EmbeddingScatter],
        light: SurroundingRectangle,
    ) -> None:
        """Let each factor come from its point, and the rating go where it stands in the table."""
        heat, axes, people, films = of
        person, film = self.values.person, self.values.film
        self.wait_until("of")
        self.play(*self.come(product, "score", people.mark(person)), PointOut(people.mark(person), scale=1.8))
        self.wait_until("times")
        poster = films.name_of(film)
        framed = poster.frame.animate(run_time=0.6).set_stroke(paint("focus"), width=4)
        self.play(*self.come(product, "weight", poster), LaggedStart(framed, group=films))
        self.wait_until("also")
        pulse = PointOut(axes.names[1], scale=1.2, color=None, edge=LEFT)
        self.play(ShowParts(product, [product.part("also")]), pulse)
        self.wait_until("rating")
        self.play(ShowParts(product, [product.part("rating")], run_time=0.6))
        number = heat.numbers[person * len(self.values.weights) + film]
        self.play(flight(product.part("value"), VGroup(number), run_time=1.2))
        self.play(FadeIn(light, run_time=0.5), PointOut(number, scale=2, color=None))

    def come(self, product: Formula, part: str, source: VMobject) -> list[Animation]:
        """Return the animations in which a part of the product comes from a point and lands where it belongs."""
        place = product.part(part)
        small = place.copy().scale(0.3).move_to(source)
        return [
            ShowParts(product, [], landing=[place], run_time=1.2),
            flight(small, place, run_time=1.2),
        ]

    def fly(self, heat: HeatmapMatrix, score: Formula, layer: int) -> list[Animation]:
        """Return the animations in which the person's ratings fly into a score, and its weights come on."""
        first = self.values.person * len(self.values.weights)
        ratings = [VGroup(heat.numbers[first + film]) for film in self.heavy(layer)]
        landing = [score.part(f"rating_{n}") for n in range(len(ratings))]
        flying = [flight(one, there, run_time=1.2) for one, there in zip(ratings, landing, strict=True)]
        return [ShowParts(score, [score.part("terms")], landing=landing, run_time=1.2), *flying]

    def heavy(self, layer: int) -> list[int]:
        """Return the films that weigh in a layer."""
        return [int(film) for film in np.flatnonzero(self.values.weights[:, layer] > 1e-9)]

    def scores(self, title: Heading) -> tuple[Formula, Formula]:
        """Return the person's scores in both layers, below the title."""
        first = self.score(0).next_to(title, DOWN, buff=0.35, aligned_edge=LEFT)
        return first, self.score(1).next_to(first, DOWN, buff=0.22, aligned_edge=LEFT)

    def score(self, layer: int) -> Formula:
        """Return the person's score in a layer, term by term."""
        row, heavy = self.values.table.ratings.table[self.values.person], self.heavy(layer)
        weights = [shown(self.values.weights[film, layer]) for film in heavy]
        ratings = [f"{{{{ {shown(row[film])} : rating_{n} }}}}" for n, film in enumerate(heavy)]
        terms = [f"{rating} dot {weight}" for rating, weight in zip(ratings, weights, strict=True)]
        score = float(np.round(self.values.score[layer], 9))
        total, sign, said = (shown(score, ".1f"), "approx", "about") if score else ("0", "=", "")
        source = f"{{{{ {' + '.join(terms)} : terms }}}} {{{{ {sign} {total} : total }}}}"
        spoken = f"the score is {said} {total}".replace("  ", " ")
        return Formula(source, spoken=spoken, colors={"total": CONCEPT_COLORS[layer]}, size=0.36).set_opacity(0)

    def product(self) -> Formula:
        """Return score times weight, and the rating."""
        score, weight = shown(self.values.score[0], ".1f"), shown(self.values.weight[0])
        other, none = shown(self.values.score[1]), shown(self.values.weight[1])
        rating = shown(self.values.rating)
        parts = (
            f"{score} : score",
            f"dot {weight} : weight",
            f"+ {other} dot {none} : also",
            f"approx {{{{ {rating} : value }}}} : rating",
        )
        return Formula(
            " ".join(f"{{{{ {part} }}}}" for part in parts),
            spoken=f"{score} times {weight}, plus {other} times {none}, is about {rating}",
            colors={"rating": "focus"},
            size=0.55,
        ).set_opacity(0)


def concept_names(axes: DataAxes) -> VGroup:
    """Return the names of the concepts beside the ends of the axes."""
    first = Label(CONCEPTS[0], at=axes.to_scene((axes.ends[0], 0)), side=DOWN, color="first", size=sizes.PROSE)
    first.align_to(axes.to_scene((axes.ends[0], 0)), RIGHT)
    second = Label(CONCEPTS[1], at=axes.to_scene((0, axes.ends[1])), side=RIGHT, color="second", size=sizes.PROSE)
    return VGroup(first, second)


class TheGapFillsItself(LectureScene[Filled]):
    """Two layers pull a guess to the hidden rating; one forgets it, and three repeat the guess."""

    def construct(self) -> None:
        values, title = self.values, Heading("The gap fills itself")
        of, start = values.table, values.by_rank[1].tables
        heat = table(of, of.ratings.table, side=0.52, centre=(-3.6, -1.0), wide=1.35, mask=~of.known)
        full = values.strengths(start[0])
        bars = self.bars(full)
        axes = DataAxes((12, 5), origin=(0.75, -1.95), unit=(0.43, 0.88), names=("round", "in the gap"))
        few, right, many = (
            OptimiserPath(self.steps(guesses), axes, color=color, walker_color=color, name=f"{n} layers")
            for n, guesses, color in zip((1, 2, 3), values.guesses, ("second", "focus", "space"), strict=True)
        )
        self.add(title, heat)

        # Hidden, and a guess
        self.wait_until("hide")
        self.play(heat.animate(run_time=0.8).set_values(of.with_gap()))
        self.wait_until("guess")
        self.play(heat.animate(run_time=0.8).set_values(start[0]), FadeIn(axes, right))

        # Keep two layers, read off, put in
        self.wait_until("wrong")
        self.play(FadeIn(bars), PointOut(heat.frames, scale=1.3, color="second"))
        self.wait_until("extra")
        self.play(bars.point_out(2))
        self.wait_until("keep")
        self.play(*self.keep(heat, bars, start[0], 2))
        self.wait_until("first")
        self.play(right.animate(run_time=0.8).go_to(1), *self.put_in(heat, bars, start[1]))
        self.wait_until("again")
        self.play(*self.keep(heat, bars, start[1], 2, run_time=0.6))
        self.play(right.animate(run_time=0.6).go_to(2), *self.put_in(heat, bars, start[2], run_time=0.6))
        self.wait_until("on")
        last = len(start) - 1
        heat.add_updater(lambda _: heat.set_values(self.between(start, right.at)))
        bars.add_updater(lambda _: bars.set_values(values.strengths(self.between(start, right.at))))
        self.play(right.animate(run_time=self.until("four", at_most=3.5), rate_func=linear).go_to(last))
        heat.clear_updaters()
        bars.clear_updaters()
        self.wait_until("four")
        self.play(PointOut(right.walker, scale=1.8, color=None))
        self.reveal("hidden")
        self.play(PointOut(heat.frames, scale=1.3))
        names = [self.name(path, n) for n, path in enumerate((few, right, many), start=1)]

        # One layer forgets, three repeat
        self.wait_until("one")
        self.play(*self.dim(right), FadeIn(names[1], few), *self.put_in(heat, bars, start[0]))
        self.play(*self.keep(heat, bars, start[0], 1), few.animate(run_time=1).go_to(last), FadeIn(names[0]))
        self.wait_until("three")
        faded = self.dim(few, names[0], names[1])
        self.play(*faded, *self.put_in(heat, bars, start[0]), FadeIn(many, names[2]))
        self.play(bars.point_out(2), many.animate(run_time=1).go_to(last))
        self.wait_until("never")
        self.play(PointOut(many.walker, scale=1.8, color=None))
        self.wait_until("nothing")
        self.play(*self.dim(few, right, many, *names), FadeOut(bars, run_time=0.5))
        self.know_nothing(heat)

    def know_nothing(self, heat: HeatmapMatrix) -> None:
        """Take all ratings from the person with the gap, begin with noughts, and keep the best layers: noughts stay."""
        of = self.values.table
        nobody = of.with_gap()
        nobody[of.gap[0]] = np.nan
        self.play(heat.animate(run_time=1).set_values(nobody))
        self.wait_until("stay")
        self.play(heat.animate(run_time=1).set_values(np.nan_to_num(nobody)))
        self.play(heat.animate(run_time=0.5).set_rank(2))
        self.play(swell(heat, of.gap[0]))

    def bars(self, strengths: Vector) -> NamedBars:
        """Return a bar for the strength of each of the first three layers, in the colours of the layers."""
        names = [f"layer {n + 1}" for n in range(len(strengths))]
        bars = NamedBars(
            names, strengths, foot=(-4.9, 2.6, 0), unit=0.27, pitch=0.34, name="the strengths of the layers"
        )
        for bar, color in zip(bars.bars, (*CONCEPT_COLORS, "space"), strict=True):
            bar.set_fill(paint(color))
        return bars

    def keep(
        self, heat: HeatmapMatrix, bars: NamedBars, filled: Matrix, rank: int, *, run_time: float = 1.0
    ) -> list[Animation]:
        """Return the animations in which only so many layers of a filled table are kept."""
        kept = np.where(np.arange(3) < rank, self.values.strengths(filled), 0)
        return [heat.animate(run_time=run_time).set_rank(rank), bars.animate(run_time=run_time).set_values(kept)]

    def put_in(self, heat: HeatmapMatrix, bars: NamedBars, filled: Matrix, *, run_time: float = 0.8) -> list[Animation]:
        """Return the animations in which a filled table is shown, and how strong its layers are."""
        strengths = self.values.strengths(filled)
        return [
            heat.animate(run_time=run_time).set_values(filled),
            bars.animate(run_time=run_time).set_values(strengths),
        ]

    def steps(self, guesses: Matrix) -> Matrix:
        """Return the guesses as points of the chart, round by round."""
        return np.stack([np.arange(len(guesses)), guesses], axis=1)

    def between(self, tables: Matrix, at: float) -> Matrix:
        """Return the filled table after so many rounds, part of one included."""
        whole = min(int(at), len(tables) - 2)
        return np.asarray(tables[whole] + (at - whole) * (tables[whole + 1] - tables[whole]))

    def name(self, path: OptimiserPath, count: int) -> Label:
        """Return how many layers make a path, above its end."""
        text = ("one layer", "two layers", "three layers")[count - 1]
        end = path.axes.to_scene(path.path[-1])
        color = ("second", "focus", "space")[count - 1]
        return Label(text, at=end + 0.1 * UP, side=UP, size=sizes.PROSE, color=color).align_to(end + 0.1 * RIGHT, RIGHT)


class AGapIsNotANought(LectureScene[Newcomer]):
    """Noughts pull a newcomer back to the origin; leaving the gaps out puts her where her rating is met."""

    def construct(self) -> None:
        values, title = self.values, Heading("Somebody new")
        axes = plane(origin=(0.3, -2.05), unit=0.62)
        people = crowd(values.concepts, axes)
        row = self.row(np.where(values.seen, values.row, np.nan), ~values.seen, "Hana", top=True)
        row.next_to(title, DOWN, buff=0.5, aligned_edge=LEFT)
        card = self.card().next_to(row, DOWN, buff=0.4, aligned_edge=LEFT)
        says = self.row(values.low, values.unknown, "her place says").next_to(row, DOWN, buff=0.95, aligned_edge=RIGHT)
        says.frames.set_stroke(opacity=0)
        says.row_names.next_to(says.cells, UP, buff=0.15, aligned_edge=LEFT)
        sums = [self.times(*terms) for terms in self.terms()]
        for one in sums:
            one.next_to(says.cells, DOWN, buff=0.5, aligned_edge=LEFT)
        hana = EmbeddingScatter([(0, 0)], ("Hana",), axes, kind=2, color="focus", offsets=[(0, 0.8)], name="Hana")
        self.add(title, axes, people)

        # One rating, four gaps
        self.wait_until("rocket")
        self.play(FadeIn(row))
        self.wait_until("gaps")
        self.play(PointOut(row.questions, scale=1.2, color=None))
        self.wait_until("noughts")
        self.play(row.animate(run_time=0.8).set_values([values.row]))
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("answer", at_most=6)))

        # With noughts
        self.wait_until("answer")
        self.play(card.reveal(run_time=0.6))
        self.wait_until("place")
        self.play(FadeIn(hana, run_time=0.5), FadeOut(card, run_time=0.5))
        self.play(hana.animate(run_time=1).set_data([values.as_noughts]), FadeIn(sums[0]))
        self.wait_until("low")
        self.play(FadeOut(sums[0], run_time=0.5), FadeIn(says, sums[1]))
        self.wait_until("even")
        unlike = self.around([row.cells[0], says.cells[0]], "focus", "her rating, and what her place says")
        self.play(FadeIn(unlike), PointOut(says.numbers[0], scale=1.5, color=None), *self.dim(sums[1]))

        # Only what she has rated
        self.wait_until("hates")
        hated = self.around(row.cells[1:], "second", "what she has not rated")
        pulses = [PointOut(number, scale=1.5, color=None) for number in row.numbers[1:]]
        self.play(FadeOut(unlike, run_time=0.5), FadeIn(hated), *pulses)
        self.wait_until("erase")
        erased = row.animate(run_time=0.8).set_values([np.where(values.seen, values.row, np.nan)])
        self.play(erased, FadeOut(sums[1], hated, run_time=0.5))
        self.wait_until("slide")
        says.add_updater(lambda _: says.set_values([self.said(hana)]))
        framed = says.frames.animate.set_stroke(opacity=1)
        self.play(hana.animate(run_time=1.2).set_data([values.as_gaps]), framed, FadeIn(sums[2]))
        self.wait_until("cleo")
        self.play(PointOut(people.name_of(values.twin), scale=1.3, color=None))
        self.advise(row, says)

        # Of romance, nothing
        self.climb(hana, axes, sums[2])
        says.clear_updaters()
        self.play(says.animate(run_time=0.6).set_values([np.where(values.unknown, np.nan, values.high)]))

    def advise(self, row: HeatmapMatrix, says: HeatmapMatrix) -> None:
        """Point out what would be rated best, and frame the posters of what to recommend."""
        values = self.values
        self.wait_until("fours")
        self.play(*(PointOut(says.numbers[film], scale=1.6, run_time=0.7) for film in values.advice))
        self.reveal("recommend")
        advised = [row.column_names[film] for film in values.advice]
        framed = [one.frame.animate.set_stroke(paint("focus"), width=5) for one in advised]
        self.play(LaggedStart(*framed, lag_ratio=0, group=row, run_time=0.8))

    def around(self, cells: Sequence[VMobject], color: str, name: str) -> VGroup:
        """Return a frame around each of some cells."""
        frames = (SurroundingRectangle(cell, color=paint(color), stroke_width=5, buff=0) for cell in cells)
        return mark(VGroup(*frames).set_z_index(layers.VECTORS), name)

    def climb(self, hana: EmbeddingScatter, axes: DataAxes, finished: Formula) -> None:
        """Draw the line on which her rating is met, and let her go up and down along it."""
        foot = self.values.as_gaps
        self.wait_until("high")
        self.play(PointOut(hana.mark(0), scale=1.8, color=None))
        self.reveal("anywhere")
        up = hana.animate(run_time=1.5).set_data([foot + np.array([0, 6])])
        self.play(FadeOut(finished, run_time=0.5), Create(self.upwards(axes)), up)
        self.play(hana.animate(run_time=1.2).set_data([foot + np.array([0, 2])]))

    def upwards(self, axes: DataAxes) -> Lines:
        """Return the line on which her one rating is met, above the name of whoever stands at its foot."""
        line, far = Lines("focus", width=3), float(self.values.as_gaps[0])
        line.points = dashes(axes.to_scene((far, 1.1)), axes.to_scene((far, axes.ends[1])))
        return mark(line, "where she may stand")

    def said(self, hana: EmbeddingScatter) -> Vector:
        """Return what her place says of each film (5,), not a number while nothing is known of romance."""
        values, place = self.values, hana.data[0]
        return np.where(values.unknown & (place[1] < 1e-9), np.nan, values.concepts.weights @ place)

    def row(self, values: Vector, mask: Vector | None, name: str, *, top: bool = False) -> HeatmapMatrix:
        """Return one row of ratings, with the posters above it if it is the top one."""
        frames = None if mask is None else [mask]
        heat = HeatmapMatrix(
            [values],
            side=0.72,
            wide=1.2,
            most=5,
            format_spec=".2g",
            number_size=0.36,
            mask=frames,
            name=f"a row: {name}",
        )
        heat.name_rows([Label(name, size=sizes.PROSE, backing=False)])
        return heat.name_columns(
            [Poster(film, width=0.7) for film in self.values.concepts.table.ratings.films] if top else []
        )

    def terms(self) -> list[tuple[float, float, float]]:
        """Return what is multiplied, and what comes out: her place with noughts, the planet's rating, and with gaps."""
        values = self.values
        far = float(values.as_gaps[0])
        return [
            (values.rated, values.weight, float(values.as_noughts[0])),
            (float(values.as_noughts[0]), values.weight, float(values.low[values.film])),
            (far, values.weight, float(values.high[values.film])),
        ]

    def times(self, one: float, other: float, product: float) -> Formula:
        """Return a product as it is written."""
        a, b, c = (shown(value) for value in (one, other, product))
        return Formula(f"{a} dot {b} approx {c}", spoken=f"{a} times {b} is about {c}")

    def card(self) -> QuizCard:
        """Return the question and what the planet might get."""
        values = self.values
        options = [shown(value) for value in (values.rated, values.low[values.film], 0)]
        return QuizCard("What will the planet get?", options=options, correct=1, width=3.9)


class SeenFromTheAverage(LectureScene[Average]):
    """The origin moves to the average person and the axes turn; the people stay where they are."""

    def construct(self) -> None:
        values, title = self.values, Heading("Seen from the average")
        axes = plane(origin=(0.3, -2.05), unit=0.62)
        people = crowd(values.concepts, axes, below=[BEN])
        arrows = [
            VectorArrow(3 * direction, tail=axes.origin, unit=0.62, color=color, thickness=0.09)
            for direction, color in zip(np.eye(2), CONCEPT_COLORS, strict=True)
        ]
        mean(arrows[0], Role.SUBJECT, name="the first axis")
        mean(arrows[1], Role.SUBJECT, name="the second axis")
        strip, means, explained = self.column(title)
        self.add(title, axes, people)

        # The origin moves, the axes turn
        self.wait_until("nought")
        self.play(*(arrow.grow() for arrow in arrows), FadeIn(strip))
        self.wait_until("means")
        self.play(FadeIn(means))
        self.wait_until("mean")
        centre = axes.to_scene(values.centre)
        unnamed = axes.names.animate(run_time=0.5).set_opacity(0)
        self.play(unnamed, *(arrow.animate(run_time=1.2).shift(centre - axes.origin) for arrow in arrows))
        average = Label("average", at=centre, side=DL, size=sizes.PROSE)
        self.play(FadeIn(average), run_time=0.5)
        self.wait_until("turn")
        turned = [arrow.turn_to(3 * axis, run_time=1.5) for arrow, axis in zip(arrows, values.axes, strict=True)]
        weighed = strip.animate(run_time=1.5).set_values([values.weights])
        self.play(FadeOut(means, run_time=0.5), *self.dim(axes.lines), *turned, weighed)
        pulses = [PointOut(one, scale=1.6) for one in people.marks]
        self.wait_until("spread")
        self.play(LaggedStart(*pulses, lag_ratio=0.1, group=people))

        # What the first axis means
        self.wait_until("mean_of")
        self.play(PointOut(arrows[0].body, scale=1.2), FadeOut(average))
        self.wait_until("plus")
        self.play(*(PointOut(number, scale=1.4) for number in strip.numbers[: values.concepts.fiction]))
        self.wait_until("minus")
        self.play(*(PointOut(number, scale=1.4) for number in strip.numbers[values.concepts.fiction :]))
        shadows = self.shadows(axes)
        self.wait_until("rather")
        self.play(people.names.animate(run_time=0.5).set_opacity(0), Create(shadows, run_time=1.2))
        self.wait_until("ana")
        named = people.name_of(0).animate.set_opacity(1)
        self.play(named, PointOut(people.mark(0), scale=2), PointOut(shadows[2], scale=1))
        self.reveal("share")
        self.play(FadeIn(explained))

        # The people have not moved
        self.wait_until("stay")
        pulses = [PointOut(one, scale=1.6) for one in people.marks]
        self.play(LaggedStart(*pulses, lag_ratio=0.1, group=people))
        self.wait_until("differ")
        self.play(PointOut(shadows[0], scale=1), Swell(explained[0]))

    def column(self, title: Heading) -> tuple[HeatmapMatrix, HeatmapMatrix, VGroup]:
        """Return the weights of the first axis, the average ratings, and the share of the variance, below the title."""
        values, begins = self.values, self.values.concepts.weights[:, 0]
        strip = HeatmapMatrix([begins], side=0.62, wide=1.35, format_spec=".2f", number_size=0.27, name="the weights")
        strip.name_columns([Poster(film, width=0.6) for film in values.concepts.table.ratings.films])
        strip.add(word("first axis", color="first").next_to(strip, UP, buff=0.25, aligned_edge=LEFT))
        means = HeatmapMatrix([values.means], side=0.62, wide=1.35, most=5, format_spec=".1f", number_size=0.27)
        means.add(word("average rating").next_to(means, UP, buff=0.25, aligned_edge=LEFT))
        percent = shown(values.percent[0], ".0f")
        share = Formula(f"{percent} %", spoken=f"{percent} percent", size=0.9)
        of = word("of the variance").next_to(share, DOWN, buff=0.25, aligned_edge=LEFT)
        explained = mean(VGroup(share, of), Role.PROSE, name="the share of the variance")
        arrange_column(title, strip, means, explained, gap=0.6)
        return strip, means, explained

    def shadows(self, axes: DataAxes) -> VGroup:
        """Return the first axis as a line with its two ends named, and dashes from every person to it."""
        values = self.values
        line, drops = Lines("first", width=3), Lines("ink", width=2)
        lean = np.append(values.lean, (values.lean.min() - 0.4, values.lean.max() + 0.3))
        *feet, low, high = axes.to_scene(values.centre + np.outer(lean, values.axes[0]))
        line.points = segments(low[None], high[None])
        people = axes.to_scene(values.concepts.scores)
        drops.points = np.concatenate([dashes(one, foot) for one, foot in zip(people, feet, strict=True)])
        ends = [
            Label("romance", at=low, side=UL, size=sizes.PROSE),
            Label("science fiction", at=feet[values.concepts.person], side=LEFT, size=sizes.PROSE),
        ]
        spots = Spots(feet, color="ink", radius=0.07)
        return mark(VGroup(line.set_z_index(layers.SHAPES), drops, spots, *ends), "the first axis and each place on it")


class APlaceForEveryTaste(LectureScene[Kept]):
    """What to keep: few dimensions, gaps that fill, gaps that are no noughts, and centring, on table and map."""

    def construct(self) -> None:
        values, concepts = self.values, self.values.concepts
        of, whole = concepts.table, concepts.table.ratings.table
        points = ("Taste: few dimensions", "Gaps can fill themselves", "A gap is not a nought", "Centre to compare")
        recap = Recap(points, title="What to keep", width=4.0)
        heat = table(of, whole, side=KEPT, centre=(0.8, -0.3), mask=~of.known)
        axes = plane(origin=(3.05, -1.84), unit=0.35)
        people = EmbeddingScatter(concepts.scores, [""] * of.people, axes, radius=0.09, name="the people")
        people.remove(people.names)
        hana = Spots(axes.to_scene([values.newcomer.as_noughts]), color="focus", radius=0.11)
        mean(hana, Role.SUBJECT, name="Hana")
        self.add(recap.title, heat)

        # Few dimensions, and a gap that fills
        self.wait_until("dimensions")
        self.play(FadeIn(recap.point(0)), heat.animate(run_time=0.6).set_rank(0))
        self.play(heat.animate(run_time=0.9).set_rank(2))
        self.wait_until("place")
        self.play(FadeIn(axes), Appear(people, list(people.marks), run_time=1))
        self.wait_until("fill")
        self.play(
            FadeIn(recap.point(1)),
            *self.dim(recap.point(0)),
            *self.shown(heat, people, values.begun),
        )
        self.play(*self.shown(heat, people, whole, run_time=1.2))

        # A gap is not a nought, and people differ from their average
        self.wait_until("nought")
        self.play(FadeIn(recap.point(2), hana), *self.dim(recap.point(1)))
        far = axes.to_scene(values.newcomer.as_gaps) - axes.to_scene(values.newcomer.as_noughts)
        self.play(hana.animate(run_time=1).shift(far))
        cross = self.cross(axes)
        self.wait_until("differ")
        centred = heat.animate(run_time=1.5).set_values(values.centred)
        self.play(FadeIn(recap.point(3)), *self.dim(recap.point(2)), FadeOut(hana), Create(cross), centred)

        # How many layers?
        self.wait_until("real")
        self.play(heat.animate(run_time=1).set_values(whole), FadeOut(cross), *self.dim(recap.point(3)))
        self.wait_until("quite")
        self.play(*self.shown(heat, people, values.noisy))
        kept = [self.layers_kept(n, heat) for n in (1, len(whole[0]))]
        self.wait_until("few")
        self.play(FadeIn(kept[0]), *self.shown(heat, people, values.few))
        self.wait_until("many")
        self.play(FadeOut(kept[0]), FadeIn(kept[1]), *self.shown(heat, people, values.many))
        self.play(PointOut(heat.frames, scale=1.3))

    def layers_kept(self, count: int, heat: HeatmapMatrix) -> Label:
        """Return how many layers are kept, above the table."""
        said = "1 layer" if count == 1 else f"{count} layers"
        return Label(said, at=heat.column_names, side=UP, color="focus", backing=False)

    def shown(
        self, heat: HeatmapMatrix, people: EmbeddingScatter, table: Matrix, *, run_time: float = 0.8
    ) -> list[Animation]:
        """Return the animations in which a table is shown, and where everybody stands according to it."""
        goes = people.animate(run_time=run_time).set_data(self.values.places(table))
        return [heat.animate(run_time=run_time).set_values(table), goes]

    def cross(self, axes: DataAxes) -> Lines:
        """Return the axes as they are when moved to the average person."""
        (x, y), (right, top) = self.values.average.centre, axes.ends
        cross = Lines("focus", width=3)
        cross.points = segments(axes.to_scene([(0, y), (x, 0)]), axes.to_scene([(right, y), (x, top)]))
        return mark(cross, "the average person")
