"""The pictures of *Taste has few dimensions*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    RIGHT,
    UL,
    UP,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    Succession,
    VGroup,
    linear,
)
from numpy.typing import ArrayLike

from lectures.capstone.recommender import Average, Concepts, Filled, Kept, Newcomer, Table
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
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
SIGMA_COLORS = ("focus", "belief")
"""As in the lecture on singular values."""


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
        values, side=side, wide=wide, most=5, format_spec=".2g", number_size=size, mask=mask, name="the ratings"
    )
    heat.move_to((centre[0], centre[1], 0))
    heat.name_rows([Label(name, size=min(sizes.PROSE, 0.5 * side), backing=False) for name in of.ratings.people])
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
    return DataAxes((9.4, 7.9), origin=origin, unit=(unit, unit), step=None)


def axis_lines(axes: DataAxes) -> list[Lines]:
    """Return both axes one by one: names keep clear of them."""
    lines = [Lines("mute", width=1) for _ in range(2)]
    for line, end in zip(lines, np.diag(axes.ends), strict=True):
        line.points = segments(axes.to_scene((0, 0))[None], axes.to_scene(end)[None])
    return lines


def crowd(values: Concepts, axes: DataAxes, *, below: bool = False) -> EmbeddingScatter:
    """Return all people at their places; the names of those on the first axis are above it, or below."""
    people, upright = values.table.ratings.people, np.abs(values.scores).argmax(axis=1)
    offsets = [(0.6, 0.0) if along else (0.0, -0.4) for along in upright] if below else None
    clear = axis_lines(axes)
    return EmbeddingScatter(values.scores, people, axes, offsets=offsets, keep_clear=clear, name="the people")


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
        self.play(Appear(heat, parts, overlap=0.5, run_time=self.until("gap", at_most=4)), FadeIn(source))

        # The gap
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
    """Two layers make up the whole table, and sorted by them it falls into two blocks."""

    def construct(self) -> None:
        values, title = self.values, Heading("Two layers are enough")
        tops = [self.top(film) for film in range(len(values.weights))]
        heat = jumble(table(values.table, values.table.ratings.table, tops=tops), values.table)
        strengths = [self.strength(n) for n in range(values.count + 1)]
        arrange_column(title, *strengths, gap=0.75)
        self.add(title, heat)

        # Taken apart into layers
        self.wait_until("whole")
        self.play(PointOut(heat.numbers[4 * 5 + 3], scale=1.6))
        self.wait_until("apart")
        self.play(heat.animate(run_time=1.2).set_rank(0))
        for n, cue in enumerate(("first", "second")):
            self.wait_until(cue)
            self.play(heat.animate(run_time=1.2).set_rank(n + 1), FadeIn(strengths[n], run_time=1.2))
        self.wait_until("third")
        self.play(FadeIn(strengths[2]))
        self.reveal("left")
        self.play(Swell(strengths[2]))

        # The films' weights
        for layer, cue in enumerate(("weight", "other")):
            self.wait_until(cue)
            heavy = [tops[film] for film in np.flatnonzero(values.weights[:, layer] > 1e-9)]
            lit = [top[0].frame.animate.set_stroke(paint(CONCEPT_COLORS[layer]), width=4) for top in heavy]
            self.play(*lit, *(top[1].animate.set_opacity(1) for top in heavy), Swell(strengths[layer]))

        # Sorted
        self.wait_until("sort")
        rows, columns = (list(range(count)) for count in values.table.ratings.table.shape)
        self.play(*(top[1].animate(run_time=0.5).set_opacity(0) for top in tops))
        self.wait_until("columns")
        self.play(heat.animate(run_time=1.2).arrange_cells(places(values.table.row_order), columns))
        self.wait_until("rows")
        self.play(heat.animate(run_time=1.2).arrange_cells(rows, columns))
        self.wait_until("romance")
        self.play(*(PointOut(top, scale=1.12, color=None) for top in tops[values.fiction :]))
        self.reveal("posters")
        pulses = [PointOut(top[0], scale=1.15, color=None) for top in tops]
        self.play(LaggedStart(*pulses, lag_ratio=0.15, group=heat))

    def top(self, film: int) -> VGroup:
        """Return a film's poster with its weight above it, not seen yet."""
        layer = int(np.argmax(self.values.weights[film]))
        poster = Poster(self.values.table.ratings.films[film], width=0.95 * BIG)
        number = shown(self.values.weights[film, layer])
        weight = Label(number, at=poster, side=UP, gap=0.14, size=sizes.PROSE, color=CONCEPT_COLORS[layer])
        weight.words.set_opacity(0)
        return VGroup(poster, weight.words)

    def strength(self, layer: int) -> VGroup:
        """Return the strength of a layer, written out, and a bar as long as it is strong."""
        formula = self.written(layer)
        strength = float(np.round(self.values.strengths[layer], 9))
        if not strength:
            return VGroup(formula)
        bar, start = Lines(CONCEPT_COLORS[layer], width=14), formula.get_corner(DL) + np.array([0.1, -0.25, 0])
        bar.points = segments(start[None], (start + 0.3 * strength * RIGHT)[None])
        return mean(VGroup(formula, mark(bar, "the strength of a layer")), Role.SUBJECT, name="the strength of a layer")

    def written(self, layer: int) -> Formula:
        """Return the strength of a layer, written out."""
        value, square = self.values.strengths[layer], shown(self.values.squares[layer], "g")
        symbol = f"sigma_{layer + 1}"
        if value < 1e-9:
            return Formula(
                f"{symbol} = {shown(value)}", spoken=f"sigma {layer + 1} is {shown(value)}", colors={symbol: "belief"}
            )
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
        person, film = values.person, values.film
        score = self.score()
        score.next_to(title, DOWN, buff=0.45, aligned_edge=LEFT)
        self.add(title, heat, axes)

        # A row becomes a score, and a point
        self.wait_until("row")
        self.play(swell(heat, person))
        self.wait_until("each")
        count = len(values.weights)
        ratings = [VGroup(heat.numbers[person * count + n]) for n in range(values.fiction)]
        landing = [score.part(f"rating_{n}") for n in range(values.fiction)]
        flying = [flight(one, there, run_time=1.2) for one, there in zip(ratings, landing, strict=True)]
        self.play(ShowParts(score, [score.part("terms")], landing=landing, run_time=1.2), *flying)
        self.wait_until("score")
        self.play(ShowParts(score, [score.part("total")]))
        self.wait_until("point")
        flying = mark(heat.row(person).copy(), "the row")
        shrunk = flying.animate(run_time=0.8).scale(0.05).move_to(people.mark(person))
        self.play(Succession(shrunk, FadeOut(flying, run_time=0.1)), FadeIn(people.point(person), run_time=1))
        self.wait_until("everybody")
        others = [people.point(n) for n in range(len(values.scores)) if n != person]
        self.play(Appear(people, others, run_time=1.5))
        self.wait_until("out")
        outwards = [people.mark(n) for n in range(values.person + 1)]
        pulses = [PointOut(one, scale=1.8) for one in outwards]
        self.play(LaggedStart(*pulses, lag_ratio=0.3, group=people, run_time=1.5))

        # Films are points too
        self.wait_until("films")
        self.play(FadeOut(score), Appear(films, [*films.marks, *films.names], overlap=0.8, run_time=1))
        self.reveal("spot")
        self.play(PointOut(films.mark(0), scale=2), *(PointOut(films.name_of(n), color=None) for n in range(3)))

        self.wait_until("alike")
        alike = [n for place, n in enumerate(heat.numbers) if place % count < values.fiction]
        pulses = [PointOut(number, scale=1.4, color=None) for number in alike]
        self.play(LaggedStart(*pulses, lag_ratio=0.05, group=heat, run_time=1.5))

        # A rating is score times weight
        product = self.product().move_to(axes.to_scene((5.6, 4.2)))
        self.wait_until("times")
        self.play(FadeIn(product), PointOut(people.mark(person), scale=1.8), PointOut(films.name_of(film), color=None))
        self.reveal("rating")
        cell = heat.numbers[person * len(values.weights) + film]
        self.play(PointOut(product.part("rating")), PointOut(cell, scale=1.8))

        # Concepts
        self.wait_until("place")
        self.play(*self.dim(heat, product), *(PointOut(one, scale=1.5) for one in people.marks))
        self.wait_until("concepts")
        self.play(FadeIn(concept_names(axes)))

    def score(self) -> Formula:
        """Return the person's score in the first layer, term by term."""
        row = self.values.table.ratings.table[self.values.person]
        heavy = np.flatnonzero(self.values.weights[:, 0] > 1e-9)
        weights = [shown(self.values.weights[film, 0]) for film in heavy]
        ratings = [f"{{{{ {shown(row[film])} : rating_{n} }}}}" for n, film in enumerate(heavy)]
        terms = [f"{rating} dot {weight}" for rating, weight in zip(ratings, weights, strict=True)]
        total = shown(self.values.score[0], ".1f")
        source = f"{{{{ {' + '.join(terms)} : terms }}}} {{{{ approx {total} : total }}}}"
        return Formula(source, spoken=f"the score is about {total}", size=0.36).set_opacity(0)

    def product(self) -> Formula:
        """Return score times weight, and the rating."""
        score, weight = shown(self.values.score[0], ".1f"), shown(self.values.weight[0])
        rating = shown(self.values.rating)
        return Formula(
            f"{score} dot {weight} approx {{{{ {rating} : rating }}}}",
            spoken=f"{score} times {weight} is about {rating}",
            colors={"rating": "focus"},
            size=0.6,
        )


def concept_names(axes: DataAxes) -> VGroup:
    """Return the names of the concepts beside the ends of the axes."""
    first = Label("science fiction", at=axes.to_scene((axes.ends[0], 0)), side=DOWN, color="first", size=sizes.PROSE)
    first.align_to(axes.to_scene((axes.ends[0], 0)), RIGHT)
    second = Label("romance", at=axes.to_scene((0, axes.ends[1])), side=RIGHT, color="second", size=sizes.PROSE)
    return VGroup(first, second)


class TheGapFillsItself(LectureScene[Filled]):
    """Two layers pull a guess to the hidden rating; one forgets it, and three repeat the guess."""

    def construct(self) -> None:
        values, title = self.values, Heading("The gap fills itself")
        of, start = values.table, values.by_rank[1].tables
        heat = table(of, of.ratings.table, side=0.56, centre=(-3.6, -0.8), wide=1.35, mask=~of.known)
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
        self.play(PointOut(heat.frames, scale=1.3, color="second"))
        self.wait_until("keep")
        self.play(heat.animate(run_time=1).set_rank(2))
        self.wait_until("first")
        self.play(right.animate(run_time=0.8).go_to(1), heat.animate(run_time=0.8).set_values(start[1]))
        self.wait_until("again")
        self.play(heat.animate(run_time=0.6).set_rank(2))
        self.play(right.animate(run_time=0.6).go_to(2), heat.animate(run_time=0.6).set_values(start[2]))
        self.wait_until("on")
        last = len(start) - 1
        heat.add_updater(lambda _: heat.set_values(self.between(start, right.at)))
        self.play(right.animate(run_time=self.until("four", at_most=3.5), rate_func=linear).go_to(last))
        heat.clear_updaters()
        self.reveal("four")
        self.play(PointOut(right.walker, scale=1.8, color=None), PointOut(heat.frames, scale=1.3))
        names = [self.name(path, n) for n, path in enumerate((few, right, many), start=1)]

        # One layer forgets, three repeat
        self.wait_until("one")
        self.play(*self.dim(right), FadeIn(names[1], few), heat.animate(run_time=0.8).set_values(start[0]))
        self.play(heat.animate(run_time=1).set_rank(1), few.animate(run_time=1).go_to(last), FadeIn(names[0]))
        self.wait_until("three")
        faded = self.dim(few, names[0], names[1])
        self.play(*faded, heat.animate(run_time=1).set_values(start[0]), FadeIn(many, names[2]))
        self.play(heat.animate(run_time=1).set_rank(3), many.animate(run_time=1).go_to(last))
        self.wait_until("nothing")
        nobody = of.with_gap()
        nobody[of.gap[0]] = np.nan
        self.play(*self.dim(few, right, many, *names), heat.animate(run_time=1).set_values(nobody))

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
        films, people = posters(values.concepts, axes), crowd(values.concepts, axes, below=True)
        row = self.row(np.where(values.seen, values.row, np.nan), ~values.seen, "Hana", top=True)
        row.next_to(title, DOWN, buff=0.5, aligned_edge=LEFT)
        card = self.card().next_to(row, DOWN, buff=0.4, aligned_edge=LEFT)
        says = self.row(values.low, None, "her place says").next_to(row, DOWN, buff=0.75, aligned_edge=RIGHT)
        says.row_names.next_to(says.cells, UP, buff=0.15, aligned_edge=LEFT)
        sums = [self.times(*terms) for terms in self.terms()]
        for one in sums:
            one.next_to(says.cells, DOWN, buff=0.5, aligned_edge=LEFT)
        hana = EmbeddingScatter([(0, 0)], ("Hana",), axes, kind=2, color="focus", offsets=[(0, 0.4)], name="Hana")
        self.add(title, axes, people.marks, films)

        # One rating, four gaps
        self.wait_until("rocket")
        self.play(FadeIn(row), *self.dim(people.marks))
        self.wait_until("noughts")
        self.play(row.animate(run_time=0.8).set_values([values.row]))
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("place", at_most=6)))

        # With noughts
        self.wait_until("place")
        self.play(card.reveal(run_time=0.6), FadeIn(hana, run_time=0.6))
        self.play(FadeOut(card, run_time=0.5), hana.animate(run_time=1).set_data([values.as_noughts]), FadeIn(sums[0]))
        self.wait_until("low")
        self.play(FadeOut(sums[0], run_time=0.5), FadeIn(says, sums[1]))
        self.wait_until("even")
        self.play(PointOut(says.numbers[0], scale=1.8), PointOut(row.numbers[0], scale=1.8))

        # Only what she has rated
        self.wait_until("hates")
        self.play(*(PointOut(number, scale=1.5) for number in row.numbers[1:]))
        self.wait_until("erase")
        erased = row.animate(run_time=0.8).set_values([np.where(values.seen, values.row, np.nan)])
        self.play(erased, FadeOut(sums[1], run_time=0.5))
        self.wait_until("slide")
        says.add_updater(lambda _: says.set_values([values.concepts.weights @ hana.data[0]]))
        self.play(hana.animate(run_time=1.2).set_data([values.as_gaps]), FadeIn(sums[2]))
        self.wait_until("cleo")
        self.play(FadeIn(people.name_of(values.twin)), run_time=0.6)
        self.wait_until("fours")
        self.play(*(PointOut(says.numbers[film], scale=1.6, run_time=0.7) for film in values.advice))
        self.reveal("recommend")
        advised = [films.name_of(film) for film in values.advice] + [row.column_names[film] for film in values.advice]
        self.play(*(PointOut(one, scale=1.3, color=None) for one in advised))

        # Of romance, nothing
        self.reveal("anywhere")
        line = Lines("focus", width=3)
        line.points = dashes(axes.to_scene(values.as_gaps), axes.to_scene((values.as_gaps[0], axes.ends[1])))
        climb = hana.animate(run_time=1.5).set_data([values.as_gaps + np.array([0, 6])])
        self.play(FadeOut(sums[2], run_time=0.5), Create(mark(line, "where she may stand")), climb)
        self.play(hana.animate(run_time=1.2).set_data([values.as_gaps + np.array([0, 2])]))

    def row(self, values: Vector, mask: Vector | None, name: str, *, top: bool = False) -> HeatmapMatrix:
        """Return one row of ratings, with the posters above it if it is the top one."""
        frames = None if mask is None else [mask]
        heat = HeatmapMatrix(
            [values],
            side=0.62,
            wide=1.2,
            most=5,
            format_spec=".2g",
            number_size=0.3,
            mask=frames,
            name=f"a row: {name}",
        )
        heat.name_rows([Label(name, size=sizes.PROSE, backing=False)])
        return heat.name_columns(
            [Poster(film, width=0.6) for film in self.values.concepts.table.ratings.films] if top else []
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
        people = crowd(values.concepts, axes, below=True)
        arrows = [
            VectorArrow(3 * direction, tail=axes.origin, unit=0.62, color=color, thickness=0.09)
            for direction, color in zip(np.eye(2), CONCEPT_COLORS, strict=True)
        ]
        mean(arrows[0], Role.SUBJECT, name="the first axis")
        mean(arrows[1], Role.SUBJECT, name="the second axis")
        begins = values.concepts.weights[:, 0]
        strip = HeatmapMatrix([begins], side=0.62, wide=1.35, format_spec=".2f", number_size=0.27, name="the weights")
        strip.name_columns([Poster(film, width=0.6) for film in values.concepts.table.ratings.films])
        share = Formula(
            f"{shown(values.percent[0], '.0f')} %", spoken=f"{shown(values.percent[0], '.0f')} percent", size=0.9
        )
        of = word("of the variance").next_to(share, DOWN, buff=0.25, aligned_edge=LEFT)
        explained = mean(VGroup(share, of), Role.PROSE, name="the share of the variance")
        strip.add(word("first axis", color="first").next_to(strip, UP, buff=0.25, aligned_edge=LEFT))
        arrange_column(title, strip, explained, gap=0.6)
        self.add(title, axes, people)

        # The origin moves, the axes turn
        self.wait_until("nought")
        self.play(*(arrow.grow() for arrow in arrows), FadeIn(strip))
        self.wait_until("mean")
        centre = axes.to_scene(values.centre)
        self.play(*(arrow.animate.shift(centre - axes.origin) for arrow in arrows), run_time=1.2)
        average = Label("average", at=centre, side=DL, size=sizes.PROSE)
        self.play(FadeIn(average), run_time=0.5)
        self.wait_until("turn")
        turned = [arrow.turn_to(3 * axis, run_time=1.5) for arrow, axis in zip(arrows, values.axes, strict=True)]
        self.play(*self.dim(axes), *turned, strip.animate(run_time=1.5).set_values([values.weights]))

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
        self.reveal("share")
        self.play(FadeIn(explained))

        # The people have not moved
        self.wait_until("stay")
        pulses = [PointOut(one, scale=1.6) for one in people.marks]
        self.play(LaggedStart(*pulses, lag_ratio=0.1, group=people))
        self.wait_until("differ")
        self.play(PointOut(shadows[0], scale=1), Swell(share))

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
    """What to keep: few dimensions, gaps that fill, gaps that are no noughts, and centring."""

    def construct(self) -> None:
        concepts, filled = self.values.concepts, self.values.filled
        of = concepts.table
        points = (
            "Taste: few dimensions",
            "Gaps can fill themselves",
            "A gap is not a nought",
            "Centre to compare",
        )
        recap = Recap(points, title="What to keep", width=4.0)
        heat = table(of, of.ratings.table, mask=~of.known)
        self.add(recap.title, heat)
        whole = of.ratings.table

        # Four things to keep
        self.wait_until("dimensions")
        self.play(FadeIn(recap.point(0)), heat.animate(run_time=0.8).set_rank(0))
        self.play(heat.animate(run_time=1.2).set_rank(2))
        self.wait_until("fill")
        self.play(FadeIn(recap.point(1)), heat.animate(run_time=0.6).set_values(of.with_gap()))
        self.play(heat.animate(run_time=1).set_values(whole))
        self.wait_until("nought")
        self.play(FadeIn(recap.point(2)), PointOut(heat.frames, scale=1.3))
        self.wait_until("differ")
        self.play(FadeIn(recap.point(3)), heat.animate(run_time=1.5).set_values(whole - whole.mean(axis=0)))

        # How many layers?
        self.wait_until("real")
        self.play(heat.animate(run_time=1.2).set_values(whole))
        self.wait_until("few")
        self.play(heat.animate(run_time=0.8).set_rank(1))
        self.wait_until("many")
        self.play(heat.animate(run_time=1).set_values(filled.by_rank[2].filled))
