"""The pictures of *Updating beliefs*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    MoveAlongPath,
    Square,
    SurroundingRectangle,
    VGroup,
    VMobject,
    there_and_back,
)
from numpy.typing import ArrayLike, NDArray

from lectures.probability.bayes import Crowd, Kept, Odds, Priors
from mathml_anim.components.distributions import AreaModel, NaturalFrequencyGrid, OddsScale, PosteriorBar
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_points, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Objective,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    arrange_column,
    shown_number,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

CAUGHT, MISSED, ALARMS, CLEARED = range(4)
"""The kinds of people, in the order in which the crowd is drawn."""

MIDDLE, BESIDE = (2.55, 0.3), (3.2, 1.2)
"""The middle of the stage beside the words, and above a scale of odds."""

UNKNOWN = 0.36
"""How solid people are of whom nothing is known."""


def percent(share: float) -> str:
    """Return a share in whole percent."""
    return shown_number(share, ".0%")


def people(values: Crowd) -> NaturalFrequencyGrid:
    """Return the crowd before anything is known of it: squares are ill, discs are healthy."""
    whole = values.whole
    crowd = NaturalFrequencyGrid(
        [round(count) for count in (whole.caught, whole.missed, whole.alarms, whole.cleared)],
        colors=["ink"] * 4,
        squares=[CAUGHT, MISSED],
        names=["ill, test positive", "ill, test negative", "healthy, test positive", "healthy, test negative"],
        pitch=0.19,
        centre=MIDDLE,
        seed=values.seed,
    )
    for kind in crowd:
        kind.set_fill(opacity=UNKNOWN)
    return crowd


def show_ill(crowd: NaturalFrequencyGrid) -> list[Animation]:
    """Return the animations in which those who are ill take their colour."""
    return [crowd.kind(kind).animate.set_fill(paint("belief"), opacity=1) for kind in (CAUGHT, MISSED)]


def light(crowd: NaturalFrequencyGrid, *kinds: int, color: Paint = "ink") -> Animation:
    """Return the animation in which some kinds of people light up together."""
    targets = (PointOut(crowd.kind(kind), scale=1, color=color) for kind in kinds)
    return LaggedStart(*targets, lag_ratio=0, group=crowd)


def you(*, positive: bool = False) -> VGroup:
    """Return a tag that says you: it may stand over anybody, so that nobody sees who you are."""
    name = Label("you?")
    assert name.backing is not None
    name.backing.set_stroke(paint("ink"), width=2).set_fill(opacity=0.95)
    plus = Label("+", at=name, side=RIGHT, gap=0.2, size=sizes.TITLE, color="focus", spoken="positive")
    if not positive:
        plus.set_opacity(0)
    return mean(VGroup(name, plus), Role.LABEL, name="you", text="you?")


def wander(tag: VGroup, places: ArrayLike, *, run_time: float) -> Animation:
    """Return the animation in which a tag goes from place to place, (n, 2), and stays at the last one."""
    path = VMobject().set_points_as_corners(np.concatenate([tag.get_center()[None], scene_points(places)]))
    return MoveAlongPath(tag, path, run_time=run_time)


def some(crowd: NaturalFrequencyGrid, kinds: Sequence[int], seed: int) -> NDArray[np.float64]:
    """Return the places (4, 2) of a few people of some kinds, drawn at random."""
    ends = np.cumsum(crowd.counts)
    of = np.concatenate([np.arange(ends[kind] - crowd.counts[kind], ends[kind]) for kind in kinds])
    return np.asarray(crowd.marks[np.random.default_rng(seed).choice(of, 4, replace=False), :2])


def likely(given: str, then: str, share: float, color: str = "ink") -> Prose:
    """Return a line of the left column: how likely one thing is, given another."""
    return Prose(f"{given} → {then}: {percent(share)}", size=sizes.LABEL, color=color)


class OnePositiveTest(LectureScene[Crowd]):
    """Ten of a thousand people are ill, and a test is positive: how likely is it that this one is ill?"""

    def construct(self) -> None:
        values, title = self.values, Heading("One positive test")
        crowd = people(values)
        rare = Prose(f"{values.whole.ill:.0f} of {values.people:,} are ill", size=sizes.LABEL, color="belief")
        catches = likely("ill", "positive", values.test.sensitivity)
        clears = likely("healthy", "negative", values.test.specificity)
        guesses = [percent(share) for share in (values.prevalence, values.exact.share, values.test.sensitivity)]
        card = QuizCard("Ill, if the test is positive?", options=guesses, correct=1, width=3.6)
        arrange_column(title, rare, catches, clears, card, gap=0.42)
        self.add(title)

        # A crowd, and ten who are ill
        self.wait_until("crowd")
        self.play(crowd.enter(run_time=1.5))
        self.wait_until("ill")
        self.play(*show_ill(crowd), FadeIn(rare))
        self.wait_until("know")
        self.play(light(crowd, CAUGHT, MISSED))

        # What the test does
        self.wait_until("catches")
        self.play(FadeIn(catches), PointOut(crowd.kind(CAUGHT), scale=1, color="first"))
        self.wait_until("clears")
        self.play(FadeIn(clears), PointOut(crowd.kind(CLEARED), scale=1, color="space"))

        # You are anybody, and a positive result: time to think
        tag = you().move_to((*some(crowd, [CLEARED], values.seed)[0], 0))
        self.wait_until("you")
        self.play(FadeIn(tag, run_time=0.5))
        way = [*some(crowd, range(4), values.seed + 1), MIDDLE]
        self.play(wander(tag, way, run_time=self.until("positive", at_most=2.5)))
        self.wait_until("positive")
        self.play(tag[1].animate.set_opacity(1))
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("guess", at_most=9)))

        # What this is for
        self.wait_until("objective")
        aim = Objective("update a belief by counting", width=layout.COLUMN.width)
        self.play(FadeOut(card, rare, catches, clears), run_time=0.4)
        self.play(FadeIn(aim), PointOut(crowd.kind(CAUGHT), scale=1))


class CountThePositives(LectureScene[Crowd]):
    """The positives step out of the crowd: a few who are ill among many false alarms."""

    def construct(self) -> None:
        values, whole = self.values, self.values.whole
        crowd, title = people(values), Heading("Count the positives")
        for kind in (CAUGHT, MISSED):
            crowd.kind(kind).set_fill(paint("belief"), opacity=1)
        tag, aside = you(positive=True).move_to((*MIDDLE, 0)), (5.5, 2.75)
        caught = Prose(f"{whole.caught:.0f} ill, test positive", size=sizes.LABEL, color="first")
        alarms = Prose(f"{whole.alarms:.0f} healthy, test positive", size=sizes.LABEL, color="second")
        share = self.share()
        forward = likely("ill", "positive", values.test.sensitivity)
        backward = likely("positive", "ill", values.exact.share, "focus")
        arrange_column(title, caught, alarms, share, forward, backward, gap=0.5)
        self.add(title, crowd, tag)

        # The test runs
        self.wait_until("caught")
        self.play(FadeIn(caught), crowd.kind(CAUGHT).animate.set_fill(paint("first"), opacity=1))
        self.wait_until("missed")
        self.play(PointOut(crowd.kind(MISSED), scale=1, color="ink"))
        self.wait_until("others")
        self.play(light(crowd, ALARMS, CLEARED, color="space"))
        self.wait_until("alarms")
        self.play(FadeIn(alarms), crowd.kind(ALARMS).animate.set_fill(paint("second"), opacity=1))

        self.wait_until("about")
        self.play(light(crowd, ALARMS))

        # The positives step forward
        self.wait_until("step")
        others = [crowd.kind(kind).animate(run_time=0.6).set_fill(opacity=0) for kind in (MISSED, CLEARED)]
        self.play(*others, tag.animate(run_time=0.6).move_to((*aside, 0)))
        forth = crowd.animate(run_time=self.until("positives", at_most=2.5))
        self.play(forth.gather([CAUGHT, ALARMS], columns=14, pitch=0.54, centre=MIDDLE))
        self.wait_until("positives")
        way = [*some(crowd, [CAUGHT, ALARMS], values.seed), aside]
        self.play(wander(tag, way, run_time=self.until("few", at_most=2.4)))
        self.wait_until("few")
        self.play(PointOut(crowd.kind(CAUGHT), scale=1))
        self.reveal("answer")
        self.play(FadeIn(share))

        # Two questions that look alike
        self.wait_until("forward")
        lost = self.lost(crowd)
        self.play(FadeIn(forward, lost), PointOut(crowd.kind(CAUGHT), scale=1, color="ink"), *self.dim(caught, alarms))
        self.wait_until("backward")
        seen = VGroup(crowd.kind(CAUGHT), crowd.kind(ALARMS))
        around = mark(SurroundingRectangle(seen, color=paint("focus"), buff=0.14), "all who test positive")
        self.play(FadeIn(backward, around), *self.dim(share))
        self.wait_until("two")
        self.play(PointOut(forward, scale=1), PointOut(backward, scale=1))

    def lost(self, crowd: NaturalFrequencyGrid) -> Square:
        """Return the one who is ill and was missed, hollow, beside those who were caught."""
        (x, y, radius), (beside, *_) = crowd.marks[:2]
        hollow = Square(side_length=2 * radius, color=paint("first"), stroke_width=4).move_to((2 * x - beside, y, 0))
        return mark(hollow, "ill, test negative")

    def share(self) -> Formula:
        """Return how many of the positives are ill, as a fraction and in percent."""
        whole = self.values.whole
        few, many = f"{whole.caught:.0f}", f"{whole.positives:.0f}"
        value = f"{100 * self.values.exact.share:.0f}"
        return Formula(
            f"{few} / {many} approx {{{{ {value} % : share }}}}",
            spoken=f"{few} of {many}, about {value} percent",
            colors={"share": "focus"},
        )


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


class BayesRuleInOdds(LectureScene[Odds]):
    """A positive test keeps ten times as much of the ill as of the healthy: the odds step by a factor of ten."""

    def construct(self) -> None:
        values, title, test = self.values, Heading("Think in odds"), self.values.crowd.test
        crowd, scale = people(values.crowd), scale_of(values)
        one, ratio, other = "1", f"{test.if_positive:.0f}", f"{values.against:.0f}"
        before = odds_formula(one, other)
        times = Formula(f"times {ratio}", spoken=f"times {ratio}", color="change", size=0.6)
        after, share = odds_formula(ratio, other), self.share()
        arrange_column(title, before, times, after, share, gap=0.32)
        self.add(title, crowd)

        # Odds
        self.wait_until("instead")
        self.play(*show_ill(crowd))
        self.wait_until("odds")
        self.play(light(crowd, CAUGHT, MISSED))
        self.wait_until("against")
        self.play(FadeIn(before))

        # What a positive test keeps
        kept = boxes(test.sensitivity, test.false_positive_rate)
        self.wait_until("keeps")
        self.play(FadeOut(crowd, run_time=0.5), FadeIn(kept[0]))
        self.play(FadeIn(kept[1], run_time=0.6))
        self.wait_until("drops")
        self.play(FadeIn(kept[2], run_time=0.6))
        self.wait_until("ratio")
        self.play(FadeIn(times), PointOut(kept[1][1]), PointOut(kept[2][1]))

        # Multiply: a step along the scale
        self.wait_until("scale")
        self.play(FadeIn(scale))
        self.reveal("multiply")
        self.play(FadeIn(after), scale.step(test.if_positive, label=f"× {ratio}"), *self.dim(before, times))
        self.wait_until("share")
        self.play(FadeIn(share))
        self.wait_until("same")
        self.play(PointOut(scale.shares[1], scale=1.5), PointOut(share.part("share"), scale=1.2, color=None))
        self.wait_until("step")
        self.play(PointOut(scale.steps[0][0], scale=1), FadeOut(share))
        self.wait_until("long")
        again = mark(scale.steps[0][0].copy(), "a step as long elsewhere")
        self.add(again)
        self.play(again.animate(run_time=2.5).shift(3 * (scale.point_at(10) - scale.point_at(1))))

    def share(self) -> Formula:
        """Return the share of the ill that the odds after the test say."""
        values = self.values
        one, all_of = f"{values.crowd.test.if_positive:.0f}", f"{values.together:.0f}"
        value = f"{100 * values.beliefs[1]:.0f}"
        return Formula(
            f"{one} / {all_of} approx {{{{ {value} % : share }}}}",
            spoken=f"{one} of {all_of}, about {value} percent",
            colors={"share": "focus"},
        )


class ASecondTest(LectureScene[Odds]):
    """Every positive test is a step of the same length, and the people say so; the same mistakes again are none."""

    def construct(self) -> None:
        values, title = self.values, Heading("A second test")
        test = values.crowd.test
        scale, crowd = scale_of(values, low=True), self.positives()
        times = f"× {test.if_positive:.0f}"
        scale.take_step(test.if_positive, label=times)
        card = self.card()
        result = odds_formula(f"{values.ratios[2]:.0f}", f"{values.against:.0f}")
        for thing in (card, result):
            arrange_column(title, thing, gap=0.4)
        once, twice = (self.counted(who) for who in ("positive once", "positive twice"))
        self.add(title, scale, crowd, once)

        # Another positive test: time to think
        self.wait_until("another")
        self.play(PointOut(scale.knob, scale=1.5))
        self.wait_until("mistakes")
        self.play(light(crowd, ALARMS, CLEARED))
        self.wait_until("rates")
        self.play(PointOut(scale.steps[0], scale=1.15))
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("hop", at_most=9)))

        # One more step, and who is left of the people
        self.wait_until("hop")
        self.play(scale.step(test.if_positive, label=times))
        self.reveal("answer")
        self.play(card.reveal())
        self.wait_until("people")
        self.play(FadeOut(card, run_time=0.5), FadeIn(result))
        for cue, kind in (("kept", MISSED), ("few", CLEARED)):
            self.wait_until(cue)
            self.play(crowd.kind(kind).animate(run_time=0.8).set_fill(opacity=0))
        gathered = crowd.animate(run_time=1.2).gather([CAUGHT, ALARMS], columns=8, pitch=0.6, centre=BESIDE)
        self.play(gathered, FadeOut(once, run_time=0.5))
        self.play(FadeIn(twice, run_time=0.5))

        # A third, and one back
        self.wait_until("third")
        self.play(FadeOut(result, run_time=0.5), *self.dim(crowd, twice), scale.step(test.if_positive, label=times))
        kept = boxes(1 - test.sensitivity, 1 - test.false_positive_rate, corner=(-2.2, 0.1), side=2.4)
        self.wait_until("negative")
        self.play(FadeOut(crowd, twice, run_time=0.5), FadeIn(kept[0], kept[1]))
        self.wait_until("cleared")
        self.play(FadeIn(kept[2]))
        self.wait_until("back")
        back = f"÷ {values.undo:.0f}"
        self.play(scale.step(test.if_negative, label=back, color="second", lift=0.95, run_time=1.5))
        self.gone = kept
        self.repeat(scale, title)

    def repeat(self, scale: OddsScale, title: Heading) -> None:
        """Go back to one test, and let the second repeat its mistakes: all false alarms stay, and no step is due."""
        warning, crowd = Prose("Same mistakes: no step", size=sizes.LABEL), self.positives()
        arrange_column(title, warning, gap=0.6)
        self.wait_until("careful")
        undone = [step.animate.set_opacity(0) for step in scale.steps[1:]]
        odds = scale.animate(run_time=0.8).set_odds(self.values.odds[1])
        self.play(*undone, odds, *(FadeOut(part, run_time=0.5) for part in self.gone))
        self.play(FadeIn(crowd, self.counted("positive once"), run_time=0.5))
        self.wait_until("repeats")
        self.play(FadeIn(warning))
        self.wait_until("return")
        self.play(light(crowd, ALARMS, CLEARED))
        self.wait_until("stay")
        self.play(scale.animate(run_time=2, rate_func=there_and_back).set_odds(scale.odds * 2))

    def positives(self) -> NaturalFrequencyGrid:
        """Return those who tested positive once, the ill on top: who does so again, and who does not."""
        again = self.values.again
        return NaturalFrequencyGrid(
            [round(count) for count in (again.caught, again.missed, again.alarms, again.cleared)],
            colors=["first", "first", "second", "second"],
            squares=[CAUGHT, MISSED],
            names=["ill, positive again", "ill, then negative", "a false alarm again", "a false alarm once"],
            columns=14,
            pitch=0.38,
            centre=BESIDE,
        )

    def counted(self, who: str) -> Label:
        """Return who the people of the crowd are, above them."""
        return Label(who, at=(BESIDE[0], 2.75, 0), side=UP, gap=0.1, backing=False)

    def card(self) -> QuizCard:
        """Return the question, and what one may think."""
        values = self.values
        guesses = [percent(share) for share in values.guesses]
        right = values.guesses.index(values.beliefs[2])
        return QuizCard("Ill, if both are positive?", options=guesses, correct=right, width=4.2)


class StartFromHowRare(LectureScene[Kept]):
    """What to keep: how rare it is, who is ill among the positives, and a step for each piece of evidence."""

    def construct(self) -> None:
        tests = self.values.tests
        crowd = people(tests.crowd)
        recap = Recap(
            ("Start from how rare it is", "Look at all the positives", "Evidence multiplies the odds"),
            width=layout.COLUMN.width,
        )
        self.add(recap.title, crowd)

        # How rare it is
        self.wait_until("rare")
        self.play(FadeIn(recap.point(0)), *show_ill(crowd))

        # All the positives
        self.wait_until("everyone")
        colours = {CAUGHT: "first", ALARMS: "second"}
        self.play(
            FadeIn(recap.point(1)), *(crowd.kind(k).animate.set_fill(paint(c), opacity=1) for k, c in colours.items())
        )
        self.play(*(crowd.kind(kind).animate(run_time=0.5).set_fill(opacity=0) for kind in (MISSED, CLEARED)))
        gathered = crowd.animate(run_time=self.until("ratio", at_most=2))
        self.play(gathered.gather([CAUGHT, ALARMS], columns=14, pitch=0.54, centre=MIDDLE))

        # A step for each piece of evidence
        self.wait_until("ratio")
        scale = OddsScale(tests.odds[0], powers=(-2, -1, 0, 1), centre=(2.4, -1), width=8.0)
        self.play(FadeOut(crowd, run_time=0.5), FadeIn(recap.point(2), scale))
        self.play(scale.step(tests.crowd.test.if_positive, label=f"× {tests.crowd.test.if_positive:.0f}"))
        self.filter_spam(scale)

    def filter_spam(self, scale: OddsScale) -> None:
        """Let the words of a message be the evidence, each a step towards spam or away from it."""
        values = self.values
        spam = OddsScale(values.before, powers=(-1, 0, 1, 2), centre=(2.4, -1), width=8.0)
        asked = Label("Is it spam? An invented example", at=(2.4, 3.1, 0), side=DOWN, backing=False, color="mute")
        self.wait_until("spam")
        self.play(FadeOut(scale, run_time=0.5))
        self.play(FadeIn(spam, asked, run_time=0.6))
        for word, cue in zip(values.words, ("word", "learn", "evidence"), strict=True):
            color, lift = ("second", 1.25) if word.ratio < 1 else ("change", 0.42)
            self.wait_until(cue)
            self.play(spam.step(word.ratio, label=f"“{word.text}”", color=color, lift=lift))
        self.wait_until("better")
        self.play(PointOut(spam.knob, scale=1.5))


def scale_of(values: Odds, *, low: bool = False) -> OddsScale:
    """Return the scale of odds below the words, the knob where the odds begin; low leaves more room above it."""
    return OddsScale(values.odds[0], centre=(0, -1.9 if low else -1.6), width=11.5)


def odds_formula(one: str, other: str) -> Formula:
    """Return odds as they are written."""
    return Formula(f"{one} : {other}", spoken=f"{one} to {other}", size=0.6)


def boxes(
    of_ill: float, of_healthy: float, *, corner: Sequence[float] = (0.1, -0.3), side: float = 3.2
) -> tuple[VGroup, VGroup, VGroup]:
    """Return the ill and the healthy as equal areas, and how much of each a result keeps."""
    area = AreaModel(0.5, of_ill, of_healthy, side=side, corner=corner, name="ill", labelled=False)
    places = ((area.held, "ill", "belief"), (area.rest, "healthy", "ink"))
    names = (Label(name, at=part, side=UP, color=color, backing=False) for part, name, color in places)
    left = Label(f"{percent(of_ill)} of the ill", at=area.hits, side=LEFT, size=sizes.PROSE, color="first")
    told = f"{percent(of_healthy)} of the healthy"
    right = Label(told, at=area.alarms, side=RIGHT, size=sizes.PROSE, color="second")
    groups = VGroup(area.held, area.rest, area.outline, *names), VGroup(area.hits, left), VGroup(area.alarms, right)
    return (
        mean(groups[0], Role.SUBJECT, name="the ill and the healthy"),
        mean(groups[1], Role.SUBJECT, name="the ill who are kept"),
        mean(groups[2], Role.SUBJECT, name="the healthy who are kept"),
    )
