"""The picture of *Taste has few dimensions* in which people and films become points."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    Animation,
    FadeIn,
    FadeOut,
    LaggedStart,
    Succession,
    SurroundingRectangle,
    VGroup,
    VMobject,
)

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import DataAxes, EmbeddingScatter
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Appear,
    Formula,
    Heading,
    PointOut,
    ShowParts,
    flight,
)
from mathml_anim.stage.scene import LectureScene
from scenes.capstone.recommender_table import CONCEPT_COLORS, SMALL, crowd, plane, posters, shown, swell, table


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
        self.play(flight(product.part("value"), VGroup(number), run_time=0.9))
        self.play(FadeIn(light, run_time=0.5), PointOut(number, scale=2, color=None, run_time=0.7))

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
