"""The picture of *Taste has few dimensions* in which a rating is read off two places."""

from collections.abc import Sequence

import numpy as np
from manim import LEFT, PI, RIGHT, UP, AnimationGroup, FadeIn, FadeOut, VGroup, VMobject

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import Poster
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, ShowParts, flight, fly_into
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_plane import TableAndPlane, equal_columns, film_weights, row_light
from scenes.capstone.recommender_sums import rating_sum
from scenes.capstone.recommender_table import (
    CONCEPT_COLORS,
    CONCEPTS,
    SMALL,
    WIDE,
    cells,
    framed,
    free_names,
)


class ARatingIsScoreTimesWeight(LectureScene[Concepts]):
    """A rating is score times weight, summed over both concepts: two numbers for everybody say the whole table."""

    def construct(self) -> None:
        values, both = self.values, TableAndPlane(self.values)
        self.heat, self.axes, self.people, self.films = both.heat, both.axes, both.people, both.films
        self.weights, self.product = film_weights(values, self.films), rating_sum(values)
        self.films.add(self.weights)

        # From the films that share one place to a rating
        shared, equal = lit_alike(both, values.heavy(0))
        self.add(Heading("Score times weight"), self.heat, self.axes, self.people, self.films, equal)
        self.wait_until("asked")
        self.play(FadeOut(equal, run_time=0.5), framed(self.films, shared, color="mute", width=2, run_time=0.5))
        self.multiply()
        self.keep_two_numbers()

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
        self.play(ShowParts(product, [product.part("rating")], run_time=0.5))
        number = self.heat.numbers[person * len(self.values.weights) + film]
        self.play(flight(product.part("value"), VGroup(number), run_time=0.7))
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


def lit_alike(both: TableAndPlane, films: Sequence[int]) -> tuple[list[Poster], VGroup]:
    """Light up the posters of films that everybody rates alike; return them, and frames around their columns."""
    shared = [both.films.names[n] for n in films]
    for poster in shared:
        poster.frame.set_stroke(paint("focus"), width=4)
    return shared, equal_columns(both.heat, films)


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
