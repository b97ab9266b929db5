"""The picture of *Updating beliefs* in which a second test is taken, and one that repeats the mistakes of the first."""

from manim import LEFT, RIGHT, FadeIn, FadeOut, VGroup, there_and_back

from lectures.probability.bayes import Odds
from mathml_anim.components.distributions import NaturalFrequencyGrid
from mathml_anim.components.typography import Heading, Label, PointOut, QuizCard, arrange_column, word
from mathml_anim.maths.bayes import Frequencies
from mathml_anim.stage.scene import LectureScene
from scenes.probability.bayes_crowd import (
    ALARMS,
    BESIDE,
    CAUGHT,
    CLEARED,
    MISSED,
    NEGATIVE,
    both_rates,
    light,
    percent,
    some,
    wander,
    you,
)
from scenes.probability.bayes_odds import boxes, odds_formula, scale_of

ASIDE, ABOVE = (4.95, 3.0), (0.6, 3.0)
"""Where the tag that says you stands above the people, and what is said of them."""
EVEN = 2
"""Which of the odds on the scale are even."""


class ASecondTest(LectureScene[Odds]):
    """Every positive test is a step of the same length, and the people say so; the same mistakes again are none."""

    def construct(self) -> None:
        values, self.title, self.test = self.values, Heading("A second test"), self.values.crowd.test
        self.scale, self.times = scale_of(values, low=True), f"× {self.test.if_positive:.0f}"
        self.scale.take_step(self.test.if_positive, label=self.times)
        self.crowd, self.once, self.twice = positives(values.again), counted("once"), counted("twice")
        self.tag = you(tests=2, positive=1).move_to((*ASIDE, 0))
        self.result = odds_formula(f"{values.ratios[2]:.0f}", f"{values.against:.0f}")
        arrange_column(self.title, self.result, gap=0.4)
        self.add(self.title, self.scale, self.crowd, self.once, self.tag)
        self.ask()
        self.third()
        self.repeat()

    def ask(self) -> None:
        """Take a second test as good as the first, positive again, and ask what it says."""
        scale, crowd, card = self.scale, self.crowd, question(self.values)
        arrange_column(self.title, card, gap=0.4)
        rates = both_rates(self.test)
        arrange_column(self.title, *rates, gap=0.5)
        way = [*some(crowd, range(4), self.values.crowd.seed), ASIDE]
        self.play(wander(self.tag, way, run_time=self.until("mistakes", at_most=2.5)))
        self.wait_until("mistakes")
        self.play(light(crowd, ALARMS, CLEARED))
        self.wait_until("rates")
        self.play(FadeIn(*rates), PointOut(scale.steps[0], scale=1.2, color=None))
        self.wait_until("too")
        self.play(self.tag[2].animate.set_opacity(1))
        self.wait_until("quiz")
        self.play(FadeOut(*rates, run_time=0.5), FadeIn(card, run_time=0.6))
        self.play(card.think(run_time=self.until("hop", at_most=9)))
        self.answer(card)

    def answer(self, card: QuizCard) -> None:
        """Take one more step, and show who is left of the people."""
        scale, crowd = self.scale, self.crowd
        self.wait_until("hop")
        self.play(scale.step(self.test.if_positive, label=self.times))
        self.wait_until("odds")
        self.play(PointOut(scale.knob, scale=1.5, color=None), PointOut(scale.odds_labels[EVEN]))
        self.reveal("answer")
        self.play(card.reveal(), PointOut(scale.shares[EVEN], scale=1.5))
        self.wait_until("people")
        self.play(FadeOut(card, run_time=0.5), FadeIn(self.result))
        self.wait_until("ill")
        self.play(light(crowd, CAUGHT, MISSED))
        for cue, kind in (("kept", MISSED), ("few", CLEARED)):
            self.wait_until(cue)
            self.play(crowd.kind(kind).animate(run_time=0.8).set_fill(opacity=0))
        gathered = crowd.animate(run_time=1.2).gather([CAUGHT, ALARMS], columns=8, pitch=0.6, centre=BESIDE)
        self.play(gathered, FadeOut(self.once, run_time=0.5))
        self.play(FadeIn(self.twice, run_time=0.5))

    def third(self) -> None:
        """Take a third step, and then a negative test, which is one step back."""
        test, scale, people = self.test, self.scale, VGroup(self.crowd, self.twice, self.tag)
        self.wait_until("third")
        self.play(
            FadeOut(self.result, run_time=0.5), *self.dim(*people), scale.step(test.if_positive, label=self.times)
        )
        both, ill, healthy = kept_if_negative(self.values)
        title = word("If it is negative", color=NEGATIVE)
        arrange_column(self.title, title, gap=0.4)
        self.kept = both, ill, healthy, title
        self.wait_until("negative")
        self.play(FadeOut(*people, run_time=0.5), FadeIn(both, title))
        for cue, part in (("keeps", ill), ("cleared", healthy)):
            self.wait_until(cue)
            self.play(FadeIn(part))
        self.wait_until("divides")
        told = ((ill, RIGHT), (healthy, LEFT))
        self.play(*(PointOut(part[1].words, color=None, edge=edge) for part, edge in told))
        self.wait_until("back")
        back = f"÷ {self.values.undo:.0f}"
        self.play(scale.step(test.if_negative, label=back, color=NEGATIVE, lift=0.95, run_time=1.5))

    def repeat(self) -> None:
        """Go back to one test, and let the second repeat its mistakes: nobody leaves, and no step is due."""
        scale, warning = self.scale, word("Same mistakes: no step")
        crowd, once, twice = positives(self.values.again), counted("once"), counted("twice")
        arrange_column(self.title, warning, gap=0.6)
        self.wait_until("careful")
        undone = [step.animate.set_opacity(0) for step in scale.steps[1:]]
        odds = scale.animate(run_time=0.8).set_odds(self.values.odds[1])
        self.play(*undone, odds, *(FadeOut(part, run_time=0.5) for part in self.kept))
        self.play(FadeIn(crowd, once, run_time=0.5))
        self.wait_until("same")
        self.play(light(crowd, ALARMS, CLEARED))
        self.wait_until("return")
        self.play(light(crowd, ALARMS, CLEARED), FadeOut(once, run_time=0.5))
        self.play(FadeIn(twice, run_time=0.5))
        self.wait_until("stay")
        refused = scale.animate(run_time=2, rate_func=there_and_back).set_odds(scale.odds * 2)
        self.play(FadeIn(warning, run_time=0.5), refused)


def positives(again: Frequencies) -> NaturalFrequencyGrid:
    """Return those who tested positive once, the ill on top: who does so again, and who does not."""
    return NaturalFrequencyGrid(
        [round(count) for count in (again.caught, again.missed, again.alarms, again.cleared)],
        colors=["first", "first", "second", "second"],
        squares=[CAUGHT, MISSED],
        names=["ill, positive again", "ill, then negative", "a false alarm again", "a false alarm once"],
        columns=14,
        pitch=0.38,
        centre=BESIDE,
    )


def counted(times: str) -> Label:
    """Return how often the people of the crowd tested positive, above them."""
    return Label(f"positive {times}", at=(*ABOVE, 0), side=RIGHT, gap=0, backing=False)


def question(values: Odds) -> QuizCard:
    """Return the question, and what one may think."""
    right = values.guesses.index(values.beliefs[2])
    guesses = [percent(share) for share in values.guesses]
    return QuizCard("Ill, if both are positive?", options=guesses, correct=right, width=4.2)


def kept_if_negative(values: Odds) -> tuple[VGroup, VGroup, VGroup]:
    """Return the ill and the healthy as equal areas, and how much of each a negative result keeps."""
    test = values.crowd.test
    return boxes(
        1 - test.sensitivity,
        test.specificity,
        corner=(-2.2, 0.1),
        side=2.4,
        told=lambda share: of_a_group(share, values.group),
        colors=(NEGATIVE, NEGATIVE),
    )


def of_a_group(share: float, group: int) -> str:
    """Return a share as so many in a group, and about so many where it is not exactly that."""
    exact = group * share
    return f"{'' if abs(exact - round(exact)) < 1e-9 else 'about '}{exact:.0f} in {group}"
