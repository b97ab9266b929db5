"""The crowd of people in the pictures of *Updating beliefs*, and what is said of them."""

from collections.abc import Sequence

import numpy as np
from manim import RIGHT, Animation, LaggedStart, MoveAlongPath, VGroup, VMobject
from numpy.typing import ArrayLike, NDArray

from lectures.probability.bayes import Crowd
from mathml_anim.components.distributions import NaturalFrequencyGrid
from mathml_anim.components.meaning import mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.typography import Formula, Label, PointOut, Prose, shown_number, word
from mathml_anim.maths.bayes import DiagnosticTest
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

CAUGHT, MISSED, ALARMS, CLEARED = range(4)
"""The kinds of people, in the order in which the crowd is drawn."""

MIDDLE, BESIDE = (2.55, 0.3), (3.2, 1.2)
"""The middle of the stage beside the words, and above a scale of odds."""

NEGATIVE = "space"
"""The colour of who tests negative, and of a step that such evidence takes."""

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


def you(*, tests: int = 1, positive: int = 0) -> VGroup:
    """Return a tag that says you, a plus for each test, and those that are positive so far are seen.

    It may stand over anybody, so that nobody sees who you are.
    """
    name = Label("you?")
    assert name.backing is not None
    name.backing.set_stroke(paint("ink"), width=2).set_fill(opacity=0.95)
    tag = VGroup(name)
    for test in range(tests):
        plus = Label("+", at=tag, side=RIGHT, gap=0.2, size=sizes.TITLE, color="focus", spoken="positive")
        tag.add(plus if test < positive else plus.set_opacity(0))
    return mean(tag, Role.LABEL, name="you", text="you?")


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
    return word(f"{given} → {then}: {percent(share)}", color=color)


def both_rates(test: DiagnosticTest) -> list[Prose]:
    """Return two lines of the left column: how likely the ill and the healthy are to test positive."""
    rates = (("ill", test.sensitivity, "first"), ("healthy", test.false_positive_rate, "second"))
    return [likely(who, "positive", share, color) for who, share, color in rates]


def so_many_of(few: float, many: float, share: float) -> Formula:
    """Return so many of so many, and which share that is."""
    value = f"{100 * share:.0f}"
    return Formula(
        f"{few:.0f} / {many:.0f} approx {{{{ {value} % : share }}}}",
        spoken=f"{few:.0f} of {many:.0f}, about {value} percent",
        colors={"share": "focus"},
    )
