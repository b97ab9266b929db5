"""The picture of *Taste has few dimensions* in which its axes move to the average and turn."""

import numpy as np
from manim import DL, DOWN, LEFT, UL, UP, Create, FadeIn, FadeOut, VGroup

from lectures.capstone.recommender import Average
from mathml_anim.components.learning import DataAxes, Poster
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, Swell, arrange_column, word
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_plane import crowd, plane, wave
from scenes.capstone.recommender_table import CONCEPT_COLORS, shown

BEN = 1
"""Who stands where the first principal axis ends."""


class SeenFromTheAverage(LectureScene[Average]):
    """The origin moves to the average person and the axes turn; the people stay where they are."""

    def construct(self) -> None:
        values, title = self.values, Heading("Seen from the average")
        axes = plane()
        people = crowd(values.concepts, axes, below=[BEN])
        arrows, strip = axis_arrows(axes), weight_strip(values)
        means, explained = mean_strip(values), explained_share(values)
        arrange_column(title, strip, means, explained, gap=0.6)
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
        self.wait_until("spread")
        self.play(wave(people))

        # What the first axis means
        self.wait_until("mean_of")
        self.play(PointOut(arrows[0].body, scale=1.2), FadeOut(average))
        self.wait_until("plus")
        self.play(*(PointOut(number, scale=1.4) for number in strip.numbers[: values.concepts.fiction]))
        self.wait_until("minus")
        self.play(*(PointOut(number, scale=1.4) for number in strip.numbers[values.concepts.fiction :]))
        shadows = axis_with_feet(values, axes)
        self.wait_until("rather")
        self.play(people.names.animate(run_time=0.5).set_opacity(0), Create(shadows, run_time=1.2))
        self.wait_until("ana")
        named = people.name_of(0).animate.set_opacity(1)
        self.play(named, PointOut(people.mark(0), scale=2), PointOut(shadows[2], scale=1))
        self.reveal("share")
        self.play(FadeIn(explained))

        # The people have not moved
        self.wait_until("stay")
        self.play(wave(people))
        self.wait_until("differ")
        self.play(PointOut(shadows[0], scale=1), Swell(explained[0]))


def axis_arrows(axes: DataAxes) -> list[VectorArrow]:
    """Return the axes of the SVD as arrows from the origin, in the colours of the concepts."""
    arrows = [
        VectorArrow(3 * direction, tail=axes.origin, unit=axes.unit[0], color=color, thickness=0.09)
        for direction, color in zip(np.eye(2), CONCEPT_COLORS, strict=True)
    ]
    for arrow, which in zip(arrows, ("first", "second"), strict=True):
        mean(arrow, Role.SUBJECT, name=f"the {which} axis")
    return arrows


def weight_strip(values: Average) -> HeatmapMatrix:
    """Return the films' weights along the first axis, those of the SVD to begin with, as a row under their posters."""
    begins = values.concepts.weights[:, 0]
    strip = HeatmapMatrix([begins], side=0.62, wide=1.35, format_spec=".2f", number_size=0.27, name="the weights")
    strip.name_columns([Poster(film, width=0.6) for film in values.concepts.table.ratings.films])
    strip.add(word("first axis", color="first").next_to(strip, UP, buff=0.25, aligned_edge=LEFT))
    return strip


def mean_strip(values: Average) -> HeatmapMatrix:
    """Return the films' average ratings as a row under a heading."""
    means = HeatmapMatrix([values.means], side=0.62, wide=1.35, most=5, format_spec=".1f", number_size=0.27)
    means.add(word("average rating").next_to(means, UP, buff=0.25, aligned_edge=LEFT))
    return means


def explained_share(values: Average) -> VGroup:
    """Return how many percent of the variance the first axis explains, in large figures over words."""
    percent = shown(values.percent[0], ".0f")
    share = Formula(f"{percent} %", spoken=f"{percent} percent", size=0.9)
    of = word("of the variance").next_to(share, DOWN, buff=0.25, aligned_edge=LEFT)
    return mean(VGroup(share, of), Role.PROSE, name="the share of the variance")


def axis_with_feet(values: Average, axes: DataAxes) -> VGroup:
    """Return the first axis as a line, dashes from every person to it, the feet as spots, and its two ends named."""
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
