"""A formula becomes another of the same parts, and no digit is seen through another on the way."""

from collections.abc import Collection, Sequence

from manim import (
    Animation,
    AnimationGroup,
    ApplyMethod,
    FadeOut,
    ReplacementTransform,
    VGroup,
    smooth,
    squish_rate_func,
)

from mathml_anim.components.meaning import mean
from mathml_anim.components.typography.formula import Formula
from mathml_anim.theme import motion
from mathml_anim.theme.roles import Role

OUT, BACK = 0.4, 0.5
"""The shares of the time by which what is exchanged has gone, and from which the new comes."""


def exchange(
    own: Formula, other: Formula, parts: Sequence[str], *, exchanged: Collection[str], run_time: float = motion.ENTER
) -> AnimationGroup:
    """Return the animation in which each part of a formula becomes the same part of another.

    Parts move and change their form, except for those that are `exchanged`: they go before the new ones come.
    Afterwards, add `other` to the scene: it is one thing then.
    """
    every, turns = VGroup(), list[Animation]()
    for part in parts:
        leaving, coming = own.part(part), other.part(part)
        every.add(leaving)
        if part in exchanged:
            every.add(coming.set_opacity(0))
            turns.append(FadeOut(leaving, rate_func=squish_rate_func(smooth, 0, OUT)))
            turns.append(ApplyMethod(coming.set_opacity, 1, rate_func=squish_rate_func(smooth, BACK, 1)))
        else:
            turns.append(ReplacementTransform(leaving, coming))
    mean(every, Role.FORMULA, text=other.meaning.text, spoken=other.meaning.spoken)
    return AnimationGroup(*turns, group=every, run_time=run_time)
