"""The pictures of *Updating beliefs* in which evidence is a step along a scale of odds."""

from collections.abc import Sequence

from manim import (
    LEFT,
    RIGHT,
    UP,
    FadeIn,
    FadeOut,
    VGroup,
    there_and_back,
)

from lectures.probability.bayes import Odds
from mathml_anim.components.distributions import AreaModel, NaturalFrequencyGrid, OddsScale
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    PointOut,
    Prose,
    QuizCard,
    arrange_column,
    word,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.probability.bayes_crowd import ALARMS, BESIDE, CAUGHT, CLEARED, MISSED, light, people, percent, show_ill


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
        named = word("likelihood ratio", color="change").next_to(times, RIGHT, buff=0.3)
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
        self.wait_until("named")
        self.play(FadeIn(named))

        # Multiply: a step along the scale
        self.wait_until("scale")
        self.play(FadeIn(scale), *self.dim(*kept))
        self.reveal("multiply")
        self.play(FadeIn(after), scale.step(test.if_positive, label=f"× {ratio}"), *self.dim(before, times, named))
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
        self.wait_until("return")
        self.play(light(crowd, ALARMS, CLEARED))
        self.wait_until("stay")
        refused = scale.animate(run_time=2, rate_func=there_and_back).set_odds(scale.odds * 2)
        self.play(FadeIn(warning, run_time=0.5), refused)

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
