"""The picture of *Taste has few dimensions* in which somebody new has rated one film."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Create, FadeIn, FadeOut, SurroundingRectangle, VGroup, VMobject
from numpy.typing import ArrayLike

from lectures.capstone.recommender import Newcomer
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, QuizCard
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from scenes.capstone.recommender_plane import crowd, plane
from scenes.capstone.recommender_sums import product
from scenes.capstone.recommender_table import framed, shown


class AGapIsNotANought(LectureScene[Newcomer]):
    """Noughts pull a newcomer back to the origin; leaving the gaps out puts her where her rating is met."""

    def construct(self) -> None:
        values, title, axes = self.values, Heading("Somebody new"), plane()
        rated = np.where(values.seen, values.row, np.nan)
        people = crowd(values.concepts, axes)
        row = her_ratings(values).next_to(title, DOWN, buff=0.5, aligned_edge=LEFT)
        card = question(values).next_to(row, DOWN, buff=0.4, aligned_edge=LEFT)
        says = what_her_place_says(values, row)
        noughts, planet, gaps = products_below(values, says)
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
        self.play(hana.animate(run_time=1).set_data([values.as_noughts]), FadeIn(noughts))
        self.wait_until("low")
        self.play(FadeOut(noughts, run_time=0.5), FadeIn(says, planet))
        self.wait_until("even")
        unlike = around([row.cells[0], says.cells[0]], "focus", "her rating, and what her place says")
        self.play(FadeIn(unlike), PointOut(says.numbers[0], scale=1.5, color=None), *self.dim(planet))
        self.wait_until("hates")
        hated = around(row.cells[1:], "second", "what she has not rated")
        pulses = [PointOut(number, scale=1.5, color=None) for number in row.numbers[1:]]
        self.play(FadeOut(unlike, run_time=0.5), FadeIn(hated), *pulses)

        # Only what she has rated
        self.wait_until("erase")
        self.play(row.animate(run_time=0.8).set_values([rated]), FadeOut(planet, hated, run_time=0.5))
        self.wait_until("slide")
        says.follow(lambda: [said_at(values, hana.data[0])])
        outlined = says.frames.animate.set_stroke(opacity=1)
        self.play(hana.animate(run_time=1.2).set_data([values.as_gaps]), outlined, FadeIn(gaps))
        self.wait_until("cleo")
        self.play(PointOut(people.name_of(values.twin), scale=1.3, color=None))
        self.advise(row, says)
        self.wait_until("high")
        self.play(PointOut(hana.mark(0), scale=1.8, color=None))
        self.climb(hana, axes, gaps)
        says.clear_updaters()
        self.play(says.animate(run_time=0.6).set_values([np.where(values.unknown, np.nan, values.high)]))

    def advise(self, row: HeatmapMatrix, says: HeatmapMatrix) -> None:
        """Point out what would be rated best, and frame the posters of what to recommend."""
        advice = self.values.advice
        self.wait_until("fours")
        self.play(*(PointOut(says.numbers[film], scale=1.6, run_time=0.7) for film in advice))
        self.reveal("recommend")
        self.play(framed(row, [row.column_names[film] for film in advice], width=5, run_time=0.8))

    def climb(self, hana: EmbeddingScatter, axes: DataAxes, finished: Formula) -> None:
        """Draw the line on which her rating is met, and let her go up and down along it."""
        up, down = (self.values.as_gaps + np.array([0.0, height]) for height in (6, 2))
        line = where_she_may_stand(self.values, axes)
        self.reveal("anywhere")
        self.play(FadeOut(finished, run_time=0.5), Create(line), hana.animate(run_time=1.5).set_data([up]))
        self.play(hana.animate(run_time=1.2).set_data([down]))


def ratings_row(ratings: Vector, mask: ArrayLike, name: str) -> HeatmapMatrix:
    """Return one row of ratings, what is not known framed, and its name before it."""
    row = HeatmapMatrix(
        [ratings], side=0.72, wide=1.2, most=5, format_spec=".2g", number_size=0.36, mask=[mask], name=f"a row: {name}"
    )
    return row.name_rows([Label(name, size=sizes.PROSE, backing=False)])


def her_ratings(values: Newcomer) -> HeatmapMatrix:
    """Return the newcomer's ratings under the films' posters, one number and four gaps."""
    row = ratings_row(np.where(values.seen, values.row, np.nan), ~values.seen, "Hana")
    return row.name_columns([Poster(film, width=0.7) for film in values.concepts.table.ratings.films])


def what_her_place_says(values: Newcomer, ratings: HeatmapMatrix) -> HeatmapMatrix:
    """Return what her place with noughts says of each film, as a row below her ratings, its gaps unframed as yet."""
    says = ratings_row(values.low, values.unknown, "her place says")
    says.next_to(ratings, DOWN, buff=0.95, aligned_edge=RIGHT)
    says.frames.set_stroke(opacity=0)
    says.row_names.next_to(says.cells, UP, buff=0.15, aligned_edge=LEFT)
    return says


def said_at(values: Newcomer, place: Vector) -> Vector:
    """Return what a place (2,) says of each film (5,), not a number while nothing is known of romance."""
    return np.where(values.unknown & (place[1] < 1e-9), np.nan, values.concepts.weights @ place)


def products_below(values: Newcomer, says: HeatmapMatrix) -> list[Formula]:
    """Return what is multiplied, one product at a time below what her place says."""
    products = [product(*terms) for terms in values.products()]
    for written in products:
        written.next_to(says.cells, DOWN, buff=0.5, aligned_edge=LEFT)
    return products


def question(values: Newcomer) -> QuizCard:
    """Return the question and what the planet might get."""
    options = [shown(value) for value in (values.rated, values.low[values.film], 0)]
    return QuizCard("What will the planet get?", options=options, correct=1, width=3.9)


def around(cells: Sequence[VMobject], color: str, name: str) -> VGroup:
    """Return a frame around each of some cells."""
    frames = (SurroundingRectangle(cell, color=paint(color), stroke_width=5, buff=0) for cell in cells)
    return mark(VGroup(*frames).set_z_index(layers.VECTORS), name)


def where_she_may_stand(values: Newcomer, axes: DataAxes) -> Lines:
    """Return the line on which her one rating is met, above the name of whoever stands at its foot."""
    line, far = Lines("focus", width=3), float(values.as_gaps[0])
    line.points = dashes(axes.to_scene((far, 1.1)), axes.to_scene((far, axes.ends[1])))
    return mark(line, "where she may stand")
