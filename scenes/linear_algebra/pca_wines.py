"""The pictures of the wines in *Find the axes of a data set*: what units do to the axes."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.pca import Footing, Units, Wines
from mathml_anim.components.learning import (
    CLASS_COLORS,
    DataAxes,
    DatasetScatter,
    NamedBars,
)
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import (
    Heading,
    Label,
    Number,
    PointOut,
    Prose,
    QuizCard,
    SourceBadge,
    shown_number,
)
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.pca_cloud import CENTRE, cross, from_middle

HIGH = np.array([2.4, 1.85, 0.0])
"""Where the cloud of wines is while a card stands below it."""
WIDE, TALL = 7.4, 5.0
"""How wide the cloud of wines is drawn at most, in scene units, and how high."""


def fitted(scores: Points) -> Points:
    """Return scores (n, 2) so scaled that they fit on the stage, equally along both axes."""
    low, high = scores.min(axis=0), scores.max(axis=0)
    return np.asarray((scores - (low + high) / 2) * min((WIDE, TALL) / (high - low)))


def made_of(values: Vector, names: Sequence[str], *, name: str, color: str = "focus") -> NamedBars:
    """Return a bar for each measure of a wine, in the left column."""
    return NamedBars(
        names, values, foot=(-3.7, 2.2), unit=1.9, pitch=0.355, reach=0.6, size=0.235, color=color, name=name
    )


def under(title: Heading, text: str) -> Prose:
    """Return what the bars are, between the title and them."""
    return Prose(text, color="mute").next_to(title, DOWN, buff=0.25, aligned_edge=LEFT)


def wine_cloud(wines: Wines, points: Points, axes: DataAxes) -> DatasetScatter:
    """Return the wines by kind."""
    return DatasetScatter(points, axes, classes=wines.kinds, radius=0.08, name="the wines")


def first_axis(share: float) -> tuple[VGroup, Number]:
    """Return the share of the first axis, above the cloud, and its number."""
    word = Prose("variance:", size=sizes.LABEL)
    number = Number(share, format_spec=".1%", color="focus", name="share of the first axis", size=0.5)
    both = VGroup(word, number.stand_after(word)).move_to((CENTRE[0] + 0.3, 3.3, 0), aligned_edge=LEFT)
    return mean(both, Role.NUMBER, name="the share of the first axis", spoken="the share of the first axis"), number


def kinds_of_wine() -> VGroup:
    """Return the names of the three kinds in their colours, under the bars."""
    labels = (
        Label(f"{shape} kind {n + 1}", at=(-6.5 + 1.7 * n, -2.6, 0), side=RIGHT, color=CLASS_COLORS[n])
        for n, shape in enumerate("●▲■")
    )
    return mean(VGroup(*labels), Role.LABEL, name="the kinds", text="kind 1, kind 2, kind 3")


def axis_names() -> VGroup:
    """Return the names of the two axes, at their ends."""
    first = Label("first axis", at=(layout.SAFE.right, -0.25, 0), side=LEFT, gap=0, color="mute", spoken="first axis")
    second = Label("second axis", at=(CENTRE[0], -2.45, 0), side=RIGHT, color="mute", spoken="second axis")
    return mean(VGroup(first, second), Role.LABEL, name="the axes", text="first axis, second axis")


class OneUnitTakesOver(LectureScene[Units]):
    """The first axis of the wines is proline alone, and in another unit it is magnesium."""

    def construct(self) -> None:
        values, title, axes = self.values, Heading("One unit takes over"), from_middle(1.0)
        cloud = wine_cloud(values.wines, fitted(values.raw.scores(values.wines.measures, 2)), axes)
        bars = made_of(0 * values.raw.axes[0], values.names, name="what the first axis is made of")
        what, (share, _) = under(title, "the first axis is made of"), first_axis(values.share)
        zero, axis_labels = cross(), axis_names()
        self.add(title, zero, axis_labels, SourceBadge(values.wines.source.badge))

        # Nearly everything on one axis
        self.wait_until("wines")
        self.play(FadeIn(kinds_of_wine()), cloud.stream((0, 0), run_time=self.until("measures", at_most=2)))
        self.wait_until("measures")
        self.play(FadeIn(bars.names))
        self.wait_until("share")
        self.play(FadeIn(share))
        self.wait_until("everything")
        self.play(PointOut(share, scale=1.15))

        # But it is one measure alone
        self.wait_until("mix")
        self.play(FadeIn(bars.base, run_time=0.5))
        self.add(bars.add(what.set_opacity(0)))
        self.play(bars.point_out(*range(values.count)))
        self.wait_until("made")
        self.play(what.animate(run_time=0.6).set_opacity(1), bars.animate(run_time=1.2).set_values(values.raw.axes[0]))
        self.wait_until("proline")
        self.play(bars.point_out(values.leading))
        large, small = self.sizes(bars)
        self.wait_until("large")
        self.play(FadeIn(large), *self.dim(share, axis_labels))
        self.wait_until("small")
        others = (n for n in range(values.count) if n not in {values.leading, values.then_leading})
        self.play(FadeIn(small), bars.point_out(*others))

        # What if proline is counted otherwise?
        card = self.card()
        self.wait_until("quiz")
        above = axes.to_data(from_middle(1.0, HIGH).to_scene(cloud.data))
        lifted = cloud.animate(run_time=0.8).set_data(above), zero.animate(run_time=0.8).shift(HIGH - CENTRE)
        self.play(FadeOut(share, large, small, axis_labels), *lifted, FadeIn(card, run_time=0.8))
        self.wait_until("think")
        self.play(card.think(run_time=self.until("answer", at_most=6)))
        self.reveal("answer")
        turned = axes.to_data(from_middle(1.0, HIGH).to_scene(fitted(values.rescaled_scores)))
        self.play(
            card.reveal(),
            FadeIn(first_axis(values.then_share)[0]),
            bars.animate(run_time=1.8).set_values(values.rescaled.axes[0]),
            cloud.animate(run_time=1.8).set_data(turned),
        )
        self.wait_until("units")
        self.play(bars.point_out(values.leading, values.then_leading))

    def sizes(self, bars: NamedBars) -> tuple[Label, Label]:
        """Return how large the numbers of proline are, and those of most others, at their rows."""
        largest, others = shown_number(self.values.largest, ",.0f"), shown_number(self.values.others, ".0f")
        beside = bars.bars[self.values.leading].get_right()
        large = Label(f"up to {largest}", at=beside, side=RIGHT, backing=False, size=sizes.PROSE)
        small = Label(
            f"{self.values.count - 2} others: up to {others}",
            at=(bars.base.get_x(), -0.65, 0),
            side=RIGHT,
            gap=0.4,
            size=sizes.PROSE,
        )
        return large, small

    def card(self) -> QuizCard:
        """Return the question, with three answers to choose from."""
        options = ("it stays proline", "it turns to another measure", "it mixes all of them")
        return QuizCard("The first axis …", options=options, correct=1, width=5.6).move_to((CENTRE[0], -1.0, 0))


class OnTheSameFooting(LectureScene[Footing]):
    """Once every measure varies by one, the wines open up, and their kinds part."""

    def construct(self) -> None:
        values, title, table = self.values, Heading("On the same footing"), self.values.wines.measures
        spread = values.standard.scale / values.standard.scale.max()
        deviations = made_of(spread, values.names, name="standard deviations", color="ink")
        bars = made_of(values.raw.axes[0], values.names, name="what the first axis is made of")
        first, second = under(title, "standard deviations"), under(title, "the first axis is made of")
        cloud = wine_cloud(values.wines, fitted(values.raw.scores(table, 2)), from_middle(1.0))
        share, number = first_axis(values.raw.ratios[0])
        names = VGroup(kinds_of_wine(), axis_names())
        deviations.add(first)
        self.add(title, cross(), cloud, bars.add(second), share, names, SourceBadge(values.wines.source.badge))

        # Every measure in its own standard deviations
        self.wait_until("rules")
        self.play(FadeOut(bars, run_time=0.5), FadeIn(deviations, run_time=0.5))
        self.play(deviations.point_out(values.leading))
        self.wait_until("divide")
        equal = np.full(values.count, 0.6)
        self.play(deviations.animate(run_time=self.until("one", at_most=4)).set_values(equal))
        self.wait_until("one")
        self.play(deviations.point_out(*range(values.count)))

        # At once the axis becomes a mix, holds less, and the cloud opens
        self.wait_until("mix")
        self.play(FadeOut(deviations), FadeIn(bars), run_time=0.5)
        opened, seconds = fitted(values.standard.scores(table, 2)), self.until("mixed", at_most=3)
        self.play(
            bars.animate(run_time=seconds).set_values(values.standard.axes[0]),
            number.count_to(values.share, run_time=seconds),
            cloud.animate(run_time=seconds).set_data(opened),
        )

        # Yet the kinds part
        self.wait_until("falls")
        self.play(PointOut(number, edge=LEFT))
        self.wait_until("look")
        self.play(PointOut(cloud, scale=1.05, color=None))
        self.add(cloud)
        self.reveal("apart")
        for kind in range(3):
            self.play(PointOut(cloud.of_class(kind), scale=1.06, color=None, run_time=0.6))
        self.add(cloud)
        self.wait_until("count")
        self.play(PointOut(share, scale=1.1))
