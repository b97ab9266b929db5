"""The picture of *Taste has few dimensions* in which people and films become points."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    PI,
    RIGHT,
    UP,
    UR,
    Animation,
    AnimationGroup,
    FadeIn,
    FadeOut,
    LaggedStart,
    Succession,
    SurroundingRectangle,
    Transform,
    VGroup,
    VMobject,
)

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import DataAxes, EmbeddingScatter
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Appear, Formula, Heading, Label, PointOut, ShowParts, flight, fly_into
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_plane import crowd, plane, posters
from scenes.capstone.recommender_sums import rating_sum, score_sum
from scenes.capstone.recommender_table import (
    CONCEPT_COLORS,
    CONCEPTS,
    SMALL,
    WIDE,
    cells,
    framed,
    free_names,
    shown,
    swell,
    table,
)


class TasteIsAPlace(LectureScene[Concepts]):
    """People and films are points along two concepts, and a rating is score times weight."""

    def construct(self) -> None:
        values, title = self.values, Heading("Taste is a place")
        self.heat = table(values.table, values.table.ratings.table, side=SMALL, centre=(-3.7, -0.95))
        self.axes = plane(origin=(0.3, -1.8), unit=0.58, step=2)
        self.people = crowd(values, self.axes)
        self.films = posters(values, self.axes, clear=0.4).set_data(values.weights)
        self.sums = [score_sum(values, layer) for layer in (0, 1)]
        for above, one, gap in zip((title, self.sums[0]), self.sums, (0.35, 0.22), strict=True):
            one.next_to(above, DOWN, buff=gap, aligned_edge=LEFT)
        self.product = rating_sum(values)
        self.add(title, self.heat, self.axes)
        self.walk_to_a_point()
        self.stand_further_out()
        self.place_films()
        self.share_a_place()
        self.multiply()
        self.keep_two_numbers()

    def walk_to_a_point(self) -> None:
        """Add up the person's ratings times their weights, a step along the axis each, to a point."""
        person = self.values.person
        steps = score_steps(self.values, self.axes)
        self.wait_until("row")
        light = row_light(self.heat, person)
        self.play(swell(self.heat, person), FadeIn(light, run_time=0.6))
        self.wait_until("each")
        self.play(*self.fly(0), FadeOut(light))
        seconds = self.until("score", at_most=2.7)
        self.play(LaggedStart(*(step.grow() for step in steps), lag_ratio=1, group=steps, run_time=seconds))
        self.wait_until("score")
        half = self.until("first", at_most=1.8) / 2
        self.play(ShowParts(self.sums[0], [self.sums[0].part("total")], run_time=half))
        reached = reached_score(self.values).next_to(steps[-1].head, UP, buff=0.22)
        self.play(flight(self.sums[0].part("number"), reached, run_time=half))
        self.add(reached)
        self.wait_until("first")
        self.play(*self.fly(1, run_time=self.until("second", at_most=1.2)), *self.dim(self.sums[0], reached))
        self.wait_until("second")
        self.play(ShowParts(self.sums[1], [self.sums[1].part("total")], run_time=0.6))

        self.wait_until("point")
        row = mark(self.heat.row(person).copy().scale(0.45), "the row")
        row.next_to(self.heat.row(person), RIGHT, buff=0.1)
        shrunk = row.animate(run_time=0.6).scale(0.1).move_to(self.people.mark(person))
        gone = Succession(FadeIn(row, run_time=0.3), shrunk, FadeOut(row, run_time=0.1))
        self.play(gone, FadeIn(self.people.point(person), run_time=1), FadeOut(steps, reached), *self.dim(*self.sums))

    def fly(self, layer: int, *, run_time: float = 1.2) -> list[Animation]:
        """Return the animations in which the person's ratings fly into a score, and its weights come on."""
        score, heavy = self.sums[layer], self.values.heavy(layer)
        first = self.values.person * len(self.values.weights)
        landing = [score.part(f"rating_{n}") for n in range(len(heavy))]
        flying = [
            flight(VGroup(self.heat.numbers[first + film]), there, run_time=run_time)
            for film, there in zip(heavy, landing, strict=True)
        ]
        return [ShowParts(score, [score.part("terms")], landing=landing, run_time=run_time), *flying]

    def stand_further_out(self) -> None:
        """Let all others become points, and go from row to row and outwards from point to point."""
        person, people = self.values.person, self.people
        self.wait_until("everybody")
        others = [people.point(n) for n in range(len(self.values.scores)) if n != person]
        self.play(Appear(people, others, run_time=1.5))
        self.wait_until("out")
        seconds, before = self.until("films", at_most=3.2) / (person + 1), VGroup()
        for n in range(person + 1):
            self.light = row_light(self.heat, n)
            pulses = swell(self.heat, n, run_time=seconds), PointOut(people.mark(n), scale=1.8, run_time=seconds)
            self.play(FadeOut(before, run_time=0.5), FadeIn(self.light, run_time=0.5), *pulses)
            before = self.light

    def place_films(self) -> None:
        """Let the posters fly to where the films' weights say, and all go out from there, as they are drawn."""
        values, films = self.values, self.films
        self.wait_until("films")
        flying = mark(self.heat.column_names.copy(), "the films")
        tiny = VGroup(*(one.copy().scale(0.1).move_to(dot) for one, dot in zip(flying, films.marks, strict=True)))
        shrunk = Transform(flying, tiny, path_arc=-PI / 2, run_time=1.2, remover=True)
        self.play(FadeOut(*self.sums, self.light, run_time=0.5), shrunk)
        self.play(Appear(films, [*films.marks, *films.names], overlap=0.8, run_time=0.6))
        self.wait_until("drawn")
        self.play(films.animate(run_time=1.5).set_data(values.film_places))
        self.weights = film_weights(values, films)
        self.play(FadeIn(self.weights), run_time=0.6)
        self.remove(self.weights)
        films.add(self.weights)

    def share_a_place(self) -> None:
        """Point out the films that everybody rates alike, on the map and as equal columns, until a rating is asked."""
        heat, films, alike = self.heat, self.films, self.values.heavy(0)
        self.reveal("spot")
        shared = [films.names[n] for n in alike]
        self.play(PointOut(films.mark(0), scale=2), framed(films, shared))
        self.wait_until("alike")
        boxes = [SurroundingRectangle(heat.column(n), color=paint("focus"), buff=0.02) for n in alike]
        equal = mark(VGroup(*boxes), "columns that are equal")
        self.play(FadeIn(equal, lag_ratio=0.3, run_time=1.2))
        self.wait_until("asked")
        self.play(FadeOut(equal, run_time=0.5), framed(films, shared, color="mute", width=2, run_time=0.5))

    def multiply(self) -> None:
        """Let each factor come from its point, and the rating go where it stands in the table."""
        person, film, product = self.values.person, self.values.film, self.product
        product.move_to(self.axes.to_scene((6.0, 3.4)))
        self.wait_until("of")
        dot = self.people.mark(person)
        self.play(come(product, "score", dot), PointOut(dot, scale=1.8))
        self.wait_until("times")
        lit = framed(self.films, [self.films.names[film]], run_time=0.6)
        self.play(come(product, "weight", self.weights[0].words), lit)
        self.wait_until("also")
        pulse = PointOut(self.axes.names[1], scale=1.2, color=None, edge=LEFT)
        self.play(ShowParts(product, [product.part("also")]), pulse)
        self.wait_until("rating")
        self.play(ShowParts(product, [product.part("rating")], run_time=0.6))
        number = self.heat.numbers[person * len(self.values.weights) + film]
        self.play(flight(product.part("value"), VGroup(number), run_time=0.9))
        self.light = row_light(self.heat, person)
        self.play(FadeIn(self.light, run_time=0.5), PointOut(number, scale=2, color=None, run_time=0.7))

    def keep_two_numbers(self) -> None:
        """Let the columns of each concept become one, of everybody's scores, and name it as its axis."""
        heat = self.heat
        scores, heads = score_columns(self.values, heat)
        bare = HeatmapMatrix(heat.values, side=SMALL, wide=WIDE, most=heat.most, name="the ratings as colours")
        self.wait_until("place")
        self.play(FadeOut(self.light, self.product), run_time=0.5)
        people = free_names(heat, self.values.table)
        self.add(bare.move_to(heat.cells), people)
        gathering = bare.animate(run_time=1.2).arrange_cells(range(len(heat.values)), gathered(self.values))
        unlit = framed(self.films, [self.films.names[self.values.film]], color="mute", width=2, run_time=0.5)
        self.play(FadeOut(heat, run_time=0.5), gathering, unlit)
        self.play(FadeIn(scores, run_time=0.6), *(PointOut(one, scale=1.5) for one in self.people.marks))
        self.remove(bare, people)
        scores.add(people)

        self.wait_until("concepts")
        names = self.axes.names
        ends = zip(names, (RIGHT, LEFT), strict=True)
        pulses = [PointOut(name, scale=1.25, color=None, edge=edge) for name, edge in ends]
        ways = zip(names, heads, strict=True)
        flying = [flight(name.words, head.words, run_time=1, path_arc=PI / 2) for name, head in ways]
        landing = [head.words for head in heads]
        self.play(*pulses, *flying, ShowParts(scores.add(heads), [], landing=landing, run_time=1))


def row_light(heat: HeatmapMatrix, row: int) -> SurroundingRectangle:
    """Return the frame around a row that is spoken of."""
    return mark(SurroundingRectangle(heat.row(row), color=paint("focus"), buff=0.03), "the row spoken of")


def score_steps(values: Concepts, axes: DataAxes) -> VGroup:
    """Return what each film adds to the person's score in the first layer, as arrows head to tail along the axis."""
    steps, ends = values.steps(0), np.cumsum([0.0, *values.steps(0)])
    arrows = (
        VectorArrow((step, 0), tail=axes.to_scene((end, 0)), unit=axes.unit[0], color="first")
        for step, end in zip(steps, ends[:-1], strict=True)
    )
    return mean(VGroup(*arrows), Role.SUBJECT, name="what each film adds")


def reached_score(values: Concepts) -> Formula:
    """Return the person's score in the first layer, as it stands where the steps along the axis end."""
    score = shown(values.score[0], ".1f")
    return Formula(score, spoken=f"the score {score}", size=0.36, color="first")


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


def come(product: Formula, part: str, source: VMobject) -> AnimationGroup:
    """Return the animation in which a part of the product comes from a point and lands where it belongs."""
    place = product.part(part)
    return fly_into(product, place, place.copy().scale(0.3).move_to(source), run_time=1.2)


def gathered(values: Concepts) -> list[float]:
    """Return where the column of each film goes when those that weigh in a concept come to stand in one place."""
    places = np.zeros(len(values.weights))
    for layer in (0, 1):
        places[list(values.heavy(layer))] = np.mean(values.heavy(layer))
    return [float(place) for place in places]


def score_columns(values: Concepts, heat: HeatmapMatrix) -> tuple[VGroup, VGroup]:
    """Return everybody's scores as a column for each concept, amid those of its films, and unseen names for both."""
    columns, heads = VGroup(), VGroup()
    for layer, (name, color) in enumerate(zip(CONCEPTS, CONCEPT_COLORS, strict=True)):
        column = cells(values.scores[:, [layer]], side=SMALL, most=values.scores.max(), positive=color, name="scores")
        columns.add(column.move_to(VGroup(*(heat.column(film) for film in values.heavy(layer)))))
        heads.add(Label(name, at=column, side=UP, size=0.25, color=color, backing=False).set_opacity(0))
    return mean(columns, Role.SUBJECT, name="everybody's scores"), heads
