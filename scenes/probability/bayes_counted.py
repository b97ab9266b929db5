"""The first two pictures of *Updating beliefs*: a positive test, and all the positives counted."""

from manim import FadeIn, FadeOut, Square, SurroundingRectangle, VGroup

from lectures.probability.bayes import Crowd
from mathml_anim.components.distributions import NaturalFrequencyGrid
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, Objective, PointOut, Prose, QuizCard, arrange_column, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.probability.bayes_crowd import (
    ALARMS,
    CAUGHT,
    CLEARED,
    MIDDLE,
    MISSED,
    NEGATIVE,
    light,
    likely,
    people,
    percent,
    show_ill,
    so_many_of,
    some,
    wander,
    you,
)


class OnePositiveTest(LectureScene[Crowd]):
    """Ten of a thousand people are ill, and a test is positive: how likely is it that this one is ill?"""

    def construct(self) -> None:
        values, title = self.values, Heading("One positive test")
        crowd = people(values)
        rare = word(f"{values.whole.ill:.0f} of {values.people:,} are ill", color="belief")
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
        self.play(FadeIn(clears), PointOut(crowd.kind(CLEARED), scale=1, color=NEGATIVE))

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
        title, self.crowd = Heading("Count the positives"), people(values)
        for kind in (CAUGHT, MISSED):
            self.crowd.kind(kind).set_fill(paint("belief"), opacity=1)
        tag = you(tests=1, positive=1).move_to((*MIDDLE, 0))
        self.caught = word(f"{whole.caught:.0f} ill, test positive", color="first")
        self.alarms = word(f"{whole.alarms:.0f} healthy, test positive", color="second")
        self.share = so_many_of(whole.caught, whole.positives, values.exact.share)
        forward = likely("ill", "positive", values.test.sensitivity)
        backward = likely("positive", "ill", values.exact.share, "focus")
        arrange_column(title, self.caught, self.alarms, self.share, forward, backward, gap=0.5)
        self.add(title, self.crowd, tag)
        self.test()
        self.step_forward(tag)
        self.ask_twice(forward, backward)

    def test(self) -> None:
        """Test the ill, of whom one is missed, and the healthy, of whom some get a false alarm."""
        crowd = self.crowd
        self.wait_until("caught")
        self.play(FadeIn(self.caught), crowd.kind(CAUGHT).animate.set_fill(paint("first"), opacity=1))
        self.wait_until("missed")
        self.play(PointOut(crowd.kind(MISSED), scale=1, color="ink"))
        self.wait_until("others")
        self.play(light(crowd, ALARMS, CLEARED, color="space"))
        self.wait_until("alarms")
        self.play(FadeIn(self.alarms), crowd.kind(ALARMS).animate.set_fill(paint("second"), opacity=1))
        self.wait_until("about")
        self.play(light(crowd, ALARMS))

    def step_forward(self, tag: VGroup) -> None:
        """Let the positives step forward, and say how many of them are ill."""
        crowd, aside = self.crowd, (5.5, 2.75)
        self.wait_until("step")
        others = [crowd.kind(kind).animate(run_time=0.6).set_fill(opacity=0) for kind in (MISSED, CLEARED)]
        self.play(*others, tag.animate(run_time=0.6).move_to((*aside, 0)))
        forth = crowd.animate(run_time=self.until("positives", at_most=2.5))
        self.play(forth.gather([CAUGHT, ALARMS], columns=14, pitch=0.54, centre=MIDDLE))
        self.wait_until("positives")
        way = [*some(crowd, [CAUGHT, ALARMS], self.values.seed), aside]
        self.play(wander(tag, way, run_time=self.until("few", at_most=2.4)))
        self.wait_until("few")
        self.play(PointOut(crowd.kind(CAUGHT), scale=1))
        self.reveal("answer")
        self.play(FadeIn(self.share))

    def ask_twice(self, forward: Prose, backward: Prose) -> None:
        """Set two questions that look alike side by side: who is tested positive, and who is ill."""
        caught, alarms = (self.crowd.kind(kind) for kind in (CAUGHT, ALARMS))
        self.wait_until("forward")
        self.play(
            FadeIn(forward, lost(self.crowd)),
            PointOut(caught, scale=1, color="ink"),
            *self.dim(self.caught, self.alarms),
        )
        self.wait_until("backward")
        around = SurroundingRectangle(VGroup(caught, alarms), color=paint("focus"), buff=0.14)
        self.play(FadeIn(backward, mark(around, "all who test positive")), *self.dim(self.share))
        self.wait_until("two")
        self.play(PointOut(forward, scale=1), PointOut(backward, scale=1))


def lost(crowd: NaturalFrequencyGrid) -> Square:
    """Return the one who is ill and was missed, hollow, beside those who were caught."""
    (x, y, radius), (beside, *_) = crowd.marks[:2]
    hollow = Square(side_length=2 * radius, color=paint("first"), stroke_width=4).move_to((2 * x - beside, y, 0))
    return mark(hollow, "ill, test negative")
