"""The picture of *Taste has few dimensions* in which somebody new has rated one film."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    SurroundingRectangle,
    VGroup,
    VMobject,
)

from lectures.capstone.recommender import Newcomer
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    PointOut,
    QuizCard,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from scenes.capstone.recommender_table import crowd, plane, shown


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
