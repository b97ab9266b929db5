"""The picture of *Updating beliefs* in which all people are a square, and the sliver of the ill grows."""

import numpy as np
from manim import (
    LEFT,
    RIGHT,
    UP,
    Animation,
    Create,
    FadeIn,
    FadeOut,
    VGroup,
)

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
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from scenes.probability.bayes_crowd import likely, percent


class ItDependsOnHowRareItIs(LectureScene[Priors]):
    """As the sliver of the ill grows, the same positive test means more and more."""

    def construct(self) -> None:
        values, title, test = self.values, Heading("How rare is it?"), self.values.test
        model = AreaModel(values.priors[0], side=5.4, corner=(-1.7, -2.8), name="ill")
        hits = likely("ill", "positive", test.sensitivity, "first")
        alarms = likely("healthy", "positive", test.false_positive_rate, "second")
        rule, counted = self.rule(), self.counted()
        arrange_column(title, hits, alarms, gap=0.5)
        arrange_column(title, rule, counted, gap=0.7)
        self.add(title)

        # All people as a square
        self.wait_until("square")
        self.play(FadeIn(model.rest, model.outline))
        self.wait_until("sliver")
        self.play(FadeIn(model.held, model.prior))
        self.add(model)

        # How far it is lit
        self.wait_until("height")
        self.play(FadeIn(hits, run_time=0.6), self.lit(model, if_false=0, run_time=1))
        self.wait_until("rest")
        self.play(FadeIn(alarms, run_time=0.6), self.lit(model, run_time=1))
        self.wait_until("wide")
        self.play(PointOut(model.alarms, scale=1, color="ink"))

        # The positives alone, poured into a bar
        self.wait_until("negative")
        self.play(*self.dim(model.held, model.rest))
        bar = PosteriorBar(model, gap=0.5)
        self.wait_until("left")
        self.play(FadeIn(bar.hits, bar.alarms), FadeOut(hits, alarms))
        self.wait_until("share")
        self.play(FadeIn(bar.level, bar.number))
        self.add(bar)

        # Let the sliver grow
        for prior, cue, end in zip(values.priors[1:], ("grow", "half"), ("second", "third"), strict=True):
            self.wait_until(cue)
            self.play(self.lit(model, prior=prior, run_time=self.until(end, at_most=3)))
            self.wait_until(end)
            self.play(PointOut(bar.number, color=None))
        levels = self.levels(model)
        self.wait_until("same")
        self.play(FadeIn(levels))
        self.wait_until("after")
        self.play(self.lit(model, prior=values.priors[1], run_time=self.until("before", at_most=2)))
        self.wait_until("before")
        self.play(PointOut(model.prior, scale=1.2, color=None))

        # Bayes' rule
        self.wait_until("bayes")
        self.play(FadeIn(rule), FadeOut(levels))
        self.wait_until("green")
        self.play(PointOut(model.hits, scale=1, color="ink"), PointOut(rule.part("hits"), scale=1.1, color=None))
        self.reveal("both")
        self.play(Create(self.around(model)), FadeIn(counted))

    def levels(self, model: AreaModel) -> VGroup:
        """Return how high the test lights the ill and the healthy, whatever their shares."""
        test, lines = self.values.test, Lines("ink", width=2.5)
        shares = (test.sensitivity, test.false_positive_rate)
        left = np.array([model.corner + model.side * share * UP for share in shares])
        lines.points = segments(left, left + model.side * RIGHT)
        colors = ("first", "second")
        named = (
            Label(percent(share), at=at, side=LEFT, color=color)
            for share, at, color in zip(shares, left, colors, strict=True)
        )
        return mark(VGroup(lines, *named), "what the test does")

    def around(self, model: AreaModel) -> Lines:
        """Return the line around both lit areas together."""
        prior, high, low = (float(share) for share in model.shares)
        corners = [(0, 0), (1, 0), (1, low), (prior, low), (prior, high), (0, high), (0, 0)]
        points = model.corner + model.side * scene_points(np.array(corners))
        line = Lines("focus", width=6)
        line.points = segments(points[:-1], points[1:])
        return mark(line, "both areas together")

    def lit(
        self, model: AreaModel, *, prior: float | None = None, if_false: float | None = None, run_time: float
    ) -> Animation:
        """Return the animation in which the square is split at a prior, and lit as the test is positive."""
        values = self.values
        split = values.priors[0] if prior is None else prior
        alarms = values.test.false_positive_rate if if_false is None else if_false
        return model.animate(run_time=run_time).set_shares(split, values.test.sensitivity, alarms)

    def rule(self) -> Formula:
        """Return Bayes' rule, its numerator in the colour of its area."""
        hits = '{{ P("ill") P(+ | "ill") : hits }}'
        return Formula(
            f'{{{{ P("ill" | +) : belief }}}} = {hits} / P(+)',
            spoken="the belief is the green area, divided by both areas",
            colors={"belief": "focus", "hits": "first"},
            size=0.36,
        )

    def counted(self) -> Formula:
        """Return the rule with the areas as numbers: the green one, divided by both."""
        hits, alarms = (shown_number(100 * area, ".2g") for area in self.values.areas)
        share = shown_number(100 * self.values.posteriors[1], ".0f")
        both = f"{{{{ {hits} % : low }}}} + {{{{ {alarms} % : rest }}}}"
        return Formula(
            f"= {{{{ {hits} % : top }}}} / ({both}) approx {{{{ {share} % : share }}}}",
            spoken=f"{hits} percent, divided by {hits} percent plus {alarms} percent, about {share} percent",
            colors={"top": "first", "low": "first", "rest": "second", "share": "focus"},
        )
