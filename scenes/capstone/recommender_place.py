"""The picture of *Taste has few dimensions* in which people and films become points."""

import numpy as np
from manim import (
    DOWN,
    LEFT,
    PI,
    RIGHT,
    UP,
    Animation,
    FadeIn,
    FadeOut,
    LaggedStart,
    Succession,
    Transform,
    VGroup,
)

from lectures.capstone.recommender import Concepts
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.typography import Appear, Formula, Heading, PointOut, ShowParts, flight
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_plane import TableAndPlane, equal_columns, film_weights, row_light
from scenes.capstone.recommender_sums import score_sum
from scenes.capstone.recommender_table import framed, shown, swell


class TasteIsAPlace(LectureScene[Concepts]):
    """People and films are points along two concepts, and films that all rate alike share one place."""

    def construct(self) -> None:
        values, title = self.values, Heading("Taste is a place")
        both = TableAndPlane(values)
        self.heat, self.axes, self.people = both.heat, both.axes, both.people
        self.films = both.films.set_data(values.weights)
        self.sums = [score_sum(values, layer) for layer in (0, 1)]
        for above, one, gap in zip((title, self.sums[0]), self.sums, (0.35, 0.22), strict=True):
            one.next_to(above, DOWN, buff=gap, aligned_edge=LEFT)
        self.add(title, self.heat, self.axes)
        self.walk_to_a_point()
        self.stand_further_out()
        self.place_films()
        self.share_a_place()

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
        weights = film_weights(values, films)
        self.play(FadeIn(weights), run_time=0.6)
        self.remove(weights)
        films.add(weights)

    def share_a_place(self) -> None:
        """Point out the films that everybody rates alike, on the map and as equal columns, until the end."""
        heat, films, alike = self.heat, self.films, self.values.heavy(0)
        self.reveal("spot")
        shared = [films.names[n] for n in alike]
        self.play(PointOut(films.mark(0), scale=2), framed(films, shared))
        self.wait_until("alike")
        self.play(FadeIn(equal_columns(heat, alike), lag_ratio=0.3, run_time=1.2))


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
