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
    Backing,
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

HIGH, CARD = np.array([2.4, 1.85, 0.0]), (3.5, -1.0, 0)
"""Where the middle of the cloud of wines is while a card stands below it, and that of the card."""
FOOT, LONGEST = np.array([-3.4, 2.3]), 1.9
"""Where the bars of the measures begin, and how long the longest is."""
WIDE, TALL = 7.4, 5.0
"""How wide the cloud of wines is drawn at most, in scene units, and how high."""


def fitted(scores: Points) -> Points:
    """Return scores (n, 2) so scaled that they fit on the stage, equally along both axes."""
    low, high = scores.min(axis=0), scores.max(axis=0)
    return np.asarray((scores - (low + high) / 2) * min((WIDE, TALL) / (high - low)))


def made_of(values: Vector, names: Sequence[str], *, name: str, color: str = "focus") -> NamedBars:
    """Return a bar for each measure of a wine, in the left column."""
    return NamedBars(
        names, values, foot=FOOT, unit=LONGEST, pitch=0.37, reach=0.6, size=sizes.PROSE, color=color, name=name
    )


def under(title: Heading, text: str) -> Prose:
    """Return what the bars are, between the title and them."""
    return Prose(text, color="mute").next_to(title, DOWN, buff=0.25, aligned_edge=LEFT)


def wine_cloud(wines: Wines, points: Points, axes: DataAxes) -> DatasetScatter:
    """Return the wines by kind."""
    return DatasetScatter(points, axes, classes=wines.kinds, radius=0.08, name="the wines")


def first_axis(share: float) -> tuple[VGroup, Number]:
    """Return the share of the first axis, above the cloud, and its number."""
    word, of = Prose("first axis:", size=sizes.LABEL), Prose("of the variance", color="mute")
    number = Number(share, format_spec=".1%", color="focus", name="share of the first axis", size=0.5)
    line = VGroup(word, number.stand_after(word)).move_to((CENTRE[0] + 0.3, 3.3, 0), aligned_edge=LEFT)
    both = VGroup(line, of.next_to(line, DOWN, buff=0.12, aligned_edge=LEFT))
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
        values, self.title, self.axes = self.values, Heading("One unit takes over"), from_middle(1.0)
        self.two = values.leading, values.then_leading
        self.cloud = wine_cloud(values.wines, fitted(values.raw.scores(values.wines.measures, 2)), self.axes)
        self.bars = made_of(0 * values.raw.axes[0], values.names, name="what the first axis is made of")
        (self.share, _), self.zero, self.axis_labels = first_axis(values.share), cross(), axis_names()
        self.add(self.title, self.zero, self.axis_labels, SourceBadge(values.wines.source.badge))
        self.hold_nearly_everything()
        self.be_one_measure()
        self.compare_spreads()
        self.ask()
        self.open()

    def hold_nearly_everything(self) -> None:
        """Let the first axis hold nearly all the variance."""
        self.wait_until("wines")
        self.play(FadeIn(kinds_of_wine()), self.cloud.stream((0, 0), run_time=self.until("measures", at_most=2)))
        self.wait_until("measures")
        self.play(FadeIn(self.bars.names))
        self.wait_until("share")
        self.play(FadeIn(self.share))
        self.wait_until("everything")
        self.play(PointOut(self.share, scale=1.15))

    def be_one_measure(self) -> None:
        """Show what the first axis is a mix of: one measure alone."""
        bars, made = self.bars, self.values.raw.axes[0]
        what = under(self.title, "the first axis is made of")
        self.wait_until("mix")
        self.play(FadeIn(bars.base, run_time=0.5))
        self.add(bars.add(what.set_opacity(0)))
        self.play(bars.point_out(*range(self.values.count)))
        self.wait_until("made")
        self.play(what.animate(run_time=0.6).set_opacity(1), bars.animate(run_time=1.2).set_values(made))
        self.wait_until("proline")
        self.play(bars.point_out(self.two[0]))

    def compare_spreads(self) -> None:
        """Tell how far that measure spreads, how far the next one does, and all others."""
        values, bars = self.values, self.bars
        widest, self.number = spread(bars, self.two[0], values.spreads[0], ",.4g")
        second, _ = spread(bars, self.two[1], values.spreads[1], ".0f")
        self.wait_until("large")
        self.play(FadeIn(widest), *self.dim(self.share, self.axis_labels))
        self.wait_until("next")
        self.play(FadeIn(second), bars.point_out(self.two[1]))
        self.spreads = mean(VGroup(widest, second), Role.NUMBER, name="two spreads", spoken="two spreads")
        self.add(self.spreads)
        self.wait_until("small")
        self.small = other_spreads(values)
        others = (measure for measure in range(values.count) if measure not in self.two)
        self.play(FadeIn(self.small), bars.point_out(*others))

    def ask(self) -> None:
        """Count proline in a larger unit, ask what the first axis will do, and let it do so."""
        values, bars, card = self.values, self.bars, question()
        in_unit = values.spreads[0] / values.times
        self.wait_until("quiz")
        self.play(
            FadeOut(self.small, self.share, self.axis_labels, self.zero, run_time=0.5), bars.point_out(self.two[0])
        )
        self.play(self.number.count_to(in_unit, run_time=self.until("ask", at_most=2.5)))
        above = self.axes.to_data(from_middle(1.0, HIGH).to_scene(self.cloud.data))
        self.wait_until("ask")
        self.play(self.cloud.animate(run_time=0.8).set_data(above), FadeIn(card, run_time=0.8))
        self.wait_until("think")
        self.play(card.think(run_time=self.until("answer", at_most=6)))
        self.reveal("answer")
        self.play(card.reveal(), bars.animate(run_time=1.8).set_values(values.rescaled.axes[0]))
        self.card = card

    def open(self) -> None:
        """Let the cloud come back, along the other axis."""
        opened, (held, _) = fitted(self.values.rescaled_scores), first_axis(self.values.then_share)
        self.wait_until("open")
        self.play(FadeOut(self.card, self.spreads), run_time=0.5)
        self.play(self.cloud.animate(run_time=1.5).set_data(opened), FadeIn(self.zero, held, axis_names()))
        self.wait_until("units")
        self.play(self.bars.point_out(*self.two))


def spread(bars: NamedBars, measure: int, amount: float, format_spec: str) -> tuple[VGroup, Number]:
    """Return how far a measure spreads, beyond its bar, and the number alone."""
    word = Prose("spread").move_to((FOOT[0] + LONGEST + 0.2, 0, 0), aligned_edge=LEFT)
    word.align_baseline(bars.names[measure])
    number = Number(float(amount), format_spec=format_spec, font="text", size=sizes.PROSE, name="a spread")
    words = VGroup(word, number.stand_after(word, gap=0.1))
    both = VGroup(Backing(words, padding=0.08), words)
    return mean(both, Role.NUMBER, name="a spread", spoken="the spread"), number


def other_spreads(values: Units) -> Label:
    """Return what the spreads of all other measures stay below, at their rows."""
    text = f"{values.count - 2} others: under {shown_number(values.others, '.0f')}"
    return Label(text, at=(FOOT[0], -0.65, 0), side=RIGHT, gap=0.4, size=sizes.PROSE)


def question() -> QuizCard:
    """Return the question what the first axis does, with three answers to choose from."""
    options = ("stays proline", "turns to another measure", "mixes all of them")
    return QuizCard("The first axis …", options=options, correct=1, width=4.8).move_to(CARD)


class OnTheSameFooting(LectureScene[Footing]):
    """Once every measure varies by one, the wines open up, and their kinds part."""

    def construct(self) -> None:
        values, title, table = self.values, Heading("On the same footing"), self.values.wines.measures
        spread = values.standard.scale / values.standard.scale.max()
        deviations = made_of(spread, values.names, name="standard deviations", color="ink")
        bars = made_of(values.rescaled.axes[0], values.names, name="what the first axis is made of")
        first, second = under(title, "standard deviations"), under(title, "the first axis is made of")
        cloud = wine_cloud(values.wines, fitted(values.rescaled_scores), from_middle(1.0))
        share, number = first_axis(values.rescaled.ratios[0])
        names = VGroup(kinds_of_wine(), axis_names())
        deviations.add(first)
        self.add(title, cross(), cloud, bars.add(second), share, names, SourceBadge(values.wines.source.badge))

        # Back in the old unit
        self.wait_until("back")
        seconds = self.until("rules", at_most=1.5)
        self.play(
            bars.animate(run_time=seconds).set_values(values.raw.axes[0]),
            number.count_to(values.raw.ratios[0], run_time=seconds),
            cloud.animate(run_time=seconds).set_data(fitted(values.raw.scores(table, 2))),
        )

        # Every measure in its own standard deviations
        self.wait_until("rules")
        self.play(FadeOut(bars, run_time=0.5), FadeIn(deviations, run_time=0.5))
        self.play(deviations.point_out(values.leading))
        self.wait_until("divide")
        equal = np.full(values.count, 0.6)
        self.play(deviations.animate(run_time=self.until("one", at_most=4)).set_values(equal))
        self.wait_until("one")
        self.play(deviations.point_out(*range(values.count)))

        # The axis becomes a mix, and then it holds less
        self.wait_until("mix")
        self.play(FadeOut(deviations), FadeIn(bars), run_time=0.5)
        self.play(bars.animate(run_time=self.until("mixed", at_most=3)).set_values(values.standard.axes[0]))
        self.wait_until("mixed")
        self.play(bars.point_out(*range(values.count)))
        self.wait_until("falls")
        self.play(number.count_to(values.share, run_time=1.2))

        # Yet the cloud opens, and the kinds part
        self.wait_until("look")
        opened = fitted(values.standard.scores(table, 2))
        self.play(cloud.animate(run_time=self.until("apart", at_most=2.5)).set_data(opened))
        self.add(cloud)
        self.reveal("apart")
        for kind in range(3):
            self.play(PointOut(cloud.of_class(kind), scale=1.06, color=None, run_time=0.6))
        self.add(cloud)
        self.wait_until("count")
        self.play(PointOut(share, scale=1.1))
