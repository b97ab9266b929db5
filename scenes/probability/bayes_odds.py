"""The pictures of *Updating beliefs* in which evidence is a step along a scale of odds."""

from collections.abc import Callable, Sequence

from manim import LEFT, RIGHT, UP, FadeIn, FadeOut, VGroup

from lectures.probability.bayes import Odds
from mathml_anim.components.distributions import AreaModel, OddsScale
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, arrange_column, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.probability.bayes_crowd import CAUGHT, MISSED, light, people, percent, show_ill, so_many_of


class BayesRuleInOdds(LectureScene[Odds]):
    """A positive test keeps ten times as much of the ill as of the healthy: the odds step by a factor of ten."""

    def construct(self) -> None:
        values, title, test = self.values, Heading("Think in odds"), self.values.crowd.test
        crowd, scale = people(values.crowd), scale_of(values)
        one, ratio, other = "1", f"{test.if_positive:.0f}", f"{values.against:.0f}"
        before = odds_formula(one, other)
        times = Formula(f"times {ratio}", spoken=f"times {ratio}", color="change", size=0.6)
        after, share = odds_formula(ratio, other), so_many_of(test.if_positive, values.together, values.beliefs[1])
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


def scale_of(values: Odds, *, low: bool = False) -> OddsScale:
    """Return the scale of odds below the words, the knob where the odds begin; low leaves more room above it."""
    return OddsScale(values.odds[0], centre=(0, -1.9 if low else -1.6), width=11.5)


def odds_formula(one: str, other: str) -> Formula:
    """Return odds as they are written."""
    return Formula(f"{one} : {other}", spoken=f"{one} to {other}", size=0.6)


def boxes(
    of_ill: float,
    of_healthy: float,
    *,
    corner: Sequence[float] = (0.1, -0.3),
    side: float = 3.2,
    told: Callable[[float], str] = percent,
    colors: tuple[str, str] = ("first", "second"),
) -> tuple[VGroup, VGroup, VGroup]:
    """Return the ill and the healthy as equal areas, and how much of each a result keeps, told beside it."""
    lit, alarm = colors
    area = AreaModel(
        0.5,
        of_ill,
        of_healthy,
        side=side,
        corner=corner,
        hit_color=lit,
        alarm_color=alarm,
        name="ill",
        labelled=False,
    )
    places = ((area.held, "ill", "belief"), (area.rest, "healthy", "ink"))
    names = [Label(name, at=part, side=UP, color=color, backing=False) for part, name, color in places]
    names[0].align_to(names[1], UP)
    left = Label(f"{told(of_ill)} of the ill", at=area.hits, side=LEFT, size=sizes.PROSE, color=lit)
    right = Label(f"{told(of_healthy)} of the healthy", at=area.alarms, side=RIGHT, size=sizes.PROSE, color=alarm)
    groups = VGroup(area.held, area.rest, area.outline, *names), VGroup(area.hits, left), VGroup(area.alarms, right)
    return (
        mean(groups[0], Role.SUBJECT, name="the ill and the healthy"),
        mean(groups[1], Role.SUBJECT, name="the ill who are kept"),
        mean(groups[2], Role.SUBJECT, name="the healthy who are kept"),
    )
