"""The pictures of *Updating beliefs*: what to keep; those before are in files by their idea."""

from manim import DOWN, FadeIn, FadeOut

from lectures.probability.bayes import Kept
from mathml_anim.components.distributions import OddsScale
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Label, PointOut, Recap
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.probability.bayes_counted import CountThePositives, OnePositiveTest
from scenes.probability.bayes_crowd import ALARMS, CAUGHT, CLEARED, MIDDLE, MISSED, NEGATIVE, people, show_ill
from scenes.probability.bayes_odds import BayesRuleInOdds
from scenes.probability.bayes_second_test import ASecondTest
from scenes.probability.bayes_square import ItDependsOnHowRareItIs

__all__ = [
    "ASecondTest",
    "BayesRuleInOdds",
    "CountThePositives",
    "ItDependsOnHowRareItIs",
    "OnePositiveTest",
    "StartFromHowRare",
]


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
            color, lift = (NEGATIVE, 1.25) if word.ratio < 1 else ("change", 0.42)
            self.wait_until(cue)
            self.play(spam.step(word.ratio, label=f"“{word.text}”", color=color, lift=lift))
        self.wait_until("better")
        self.play(PointOut(spam.knob, scale=1.5))
