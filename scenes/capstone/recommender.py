"""The pictures of *Taste has few dimensions*."""

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
    VGroup,
)

from lectures.capstone.recommender import Average, Kept, Table
from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.meaning import mark, mean
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
    Recap,
    SourceBadge,
    Swell,
    arrange_column,
    word,
)
from mathml_anim.components.vectors import Spots, VectorArrow
from mathml_anim.maths.linear_maps import Matrix
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.capstone.recommender_gap import TheGapFillsItself
from scenes.capstone.recommender_layers import TwoLayersAreEnough
from scenes.capstone.recommender_newcomer import AGapIsNotANought
from scenes.capstone.recommender_place import TasteIsAPlace
from scenes.capstone.recommender_table import CONCEPT_COLORS, crowd, jumble, plane, shown, swell, table

__all__ = [
    "AGapIsNotANought",
    "APlaceForEveryTaste",
    "OneRatingIsMissing",
    "SeenFromTheAverage",
    "TasteIsAPlace",
    "TheGapFillsItself",
    "TwoLayersAreEnough",
]

KEPT = 0.44
"""The height of a cell in the recap."""

BEN = 1
"""Who stands where the first principal axis ends."""


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
