"""The crowd of people in the pictures of *Updating beliefs*, and the first two: a test, and the positives counted."""

from collections.abc import Sequence

import numpy as np
from manim import (
    RIGHT,
    Animation,
    FadeIn,
    FadeOut,
    LaggedStart,
    MoveAlongPath,
    Square,
    SurroundingRectangle,
    VGroup,
    VMobject,
)
from numpy.typing import ArrayLike, NDArray

from lectures.probability.bayes import Crowd
from mathml_anim.components.distributions import NaturalFrequencyGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Objective,
    PointOut,
    Prose,
    QuizCard,
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
