"""The picture of *Updating beliefs* in which all people are a square, and the sliver of the ill grows."""

import numpy as np
from manim import LEFT, RIGHT, UP, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.probability.bayes import Priors
from mathml_anim.components.distributions import AreaModel, PosteriorBar
from mathml_anim.components.meaning import mark
from mathml_anim.components.points import scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    PointOut,
    Prose,
    arrange_column,
    shown_number,
)
from mathml_anim.maths.bayes import DiagnosticTest
from mathml_anim.stage.scene import LectureScene
from scenes.probability.bayes_crowd import both_rates, percent


class ItDependsOnHowRareItIs(LectureScene[Priors]):
    """As the sliver of the ill grows, the same positive test means more and more."""

    def construct(self) -> None:
        values, title = self.values, Heading("How rare is it?")
        self.model = AreaModel(values.priors[0], side=5.4, corner=(-1.7, -2.8), name="ill")
        rates = both_rates(values.test)
        arrange_column(title, *rates, gap=0.5)
        self.add(title)
        self.light(*rates)
        self.pour(*rates)
        self.grow()
        self.name_rule(title)

    def light(self, hits: Prose, alarms: Prose) -> None:
        """Draw all people as a square, and light it as high as the test is positive."""
        model = self.model
        self.wait_until("square")
        self.play(FadeIn(model.rest, model.outline))
        self.wait_until("sliver")
        self.play(FadeIn(model.held, model.prior))
        self.add(model)
        self.wait_until("height")
        self.play(FadeIn(hits, run_time=0.6), self.lit(if_false=0, run_time=1))
        self.wait_until("rest")
        self.play(FadeIn(alarms, run_time=0.6), self.lit(run_time=1))
        self.wait_until("wide")
        self.play(PointOut(model.alarms, scale=1, color="ink"))

    def pour(self, *rates: Prose) -> None:
        """Leave the positives alone, and pour them into a bar."""
        model = self.model
        self.wait_until("negative")
        self.play(*self.dim(model.held, model.rest))
        self.bar = PosteriorBar(model, gap=0.5)
        self.wait_until("left")
        self.play(FadeIn(self.bar.hits, self.bar.alarms), FadeOut(*rates))
        self.wait_until("share")
        self.play(FadeIn(self.bar.level, self.bar.number))
        self.add(self.bar)

    def grow(self) -> None:
        """Let the sliver grow, and then be what it was before the last step: the test is the same all the time."""
        values, bar = self.values, self.bar
        for prior, cue, end in zip(values.priors[1:], ("grow", "half"), ("second", "third"), strict=True):
            self.wait_until(cue)
            self.play(self.lit(prior=prior, run_time=self.until(end, at_most=3)))
            self.wait_until(end)
            self.play(PointOut(bar.number, color=None))
        self.levels = levels(self.model, values.test)
        self.wait_until("same")
        self.play(FadeIn(self.levels))
        self.wait_until("after")
        self.play(self.lit(prior=values.priors[1], run_time=self.until("before", at_most=2)))
        self.wait_until("before")
        self.play(PointOut(self.model.prior, scale=1.2, color=None))

    def name_rule(self, title: Heading) -> None:
        """Write Bayes' rule, and count its areas: the green one, divided by both."""
        model, rule, counted = self.model, bayes_rule(), counted_rule(self.values)
        arrange_column(title, rule, counted, gap=0.7)
        self.wait_until("bayes")
        self.play(FadeIn(rule), FadeOut(self.levels))
        self.wait_until("green")
        self.play(PointOut(model.hits, scale=1, color="ink"), PointOut(rule.part("hits"), scale=1.1, color=None))
        self.reveal("both")
        self.play(Create(around(model)), FadeIn(counted))

    def lit(self, *, prior: float | None = None, if_false: float | None = None, run_time: float) -> Animation:
        """Return the animation in which the square is split at a prior, and lit as the test is positive."""
        values, test = self.values, self.values.test
        split = values.priors[0] if prior is None else prior
        alarms = test.false_positive_rate if if_false is None else if_false
        return self.model.animate(run_time=run_time).set_shares(split, test.sensitivity, alarms)


def levels(model: AreaModel, test: DiagnosticTest) -> VGroup:
    """Return how high a test lights the ill and the healthy, whatever their shares."""
    shares, lines = (test.sensitivity, test.false_positive_rate), Lines("ink", width=2.5)
    left = np.array([model.corner + model.side * share * UP for share in shares])
    lines.points = segments(left, left + model.side * RIGHT)
    named = (
        Label(percent(share), at=at, side=LEFT, color=color)
        for share, at, color in zip(shares, left, ("first", "second"), strict=True)
    )
    return mark(VGroup(lines, *named), "what the test does")


def around(model: AreaModel) -> Lines:
    """Return the line around both lit areas together."""
    prior, high, low = (float(share) for share in model.shares)
    corners = [(0, 0), (1, 0), (1, low), (prior, low), (prior, high), (0, high), (0, 0)]
    points = model.corner + model.side * scene_points(np.array(corners))
    line = Lines("focus", width=6)
    line.points = segments(points[:-1], points[1:])
    return mark(line, "both areas together")


def bayes_rule() -> Formula:
    """Return Bayes' rule, its numerator in the colour of its area."""
    hits = '{{ P("ill") P(+ | "ill") : hits }}'
    return Formula(
        f'{{{{ P("ill" | +) : belief }}}} = {hits} / P(+)',
        spoken="the belief is the green area, divided by both areas",
        colors={"belief": "focus", "hits": "first"},
        size=0.36,
    )


def counted_rule(values: Priors) -> Formula:
    """Return the rule with the areas as numbers: the green one, divided by both."""
    hits, alarms = (shown_number(100 * area, ".2g") for area in values.areas)
    share = shown_number(100 * values.posteriors[1], ".0f")
    both = f"{{{{ {hits} % : low }}}} + {{{{ {alarms} % : rest }}}}"
    return Formula(
        f"= {{{{ {hits} % : top }}}} / ({both}) approx {{{{ {share} % : share }}}}",
        spoken=f"{hits} percent, divided by {hits} percent plus {alarms} percent, about {share} percent",
        colors={"top": "first", "low": "first", "rest": "second", "share": "focus"},
    )
