"""The pictures of *Similarity*: its question and what to keep; those between are in files by their idea."""

import numpy as np
from manim import LEFT, RIGHT, UP, Create, FadeIn, FadeOut, Group, Mobject, VGroup

from lectures.linear_algebra.dot_products import Alike, Kept
from mathml_anim.components.learning import UnrolledPicture, grey_picture
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import (
    Heading,
    Label,
    Number,
    Objective,
    Panel,
    PointOut,
    Recap,
    SourceBadge,
    shown_numbers,
)
from mathml_anim.components.vectors import AngleMark, CastShadow, OrthogonalProjection, Spot
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import dropped, named, plane, together
from scenes.linear_algebra.dot_products_digits import TheCosineIsNotFooled
from scenes.linear_algebra.dot_products_formulas import pixel_list
from scenes.linear_algebra.dot_products_longer import LongerIsNotMoreAlike
from scenes.linear_algebra.dot_products_norms import ThreeWaysToBeLong
from scenes.linear_algebra.dot_products_product import TheSameBothWays
from scenes.linear_algebra.dot_products_right_angle import ZeroIsARightAngle
from scenes.linear_algebra.dot_products_shadow import AShadowOnALine
from scenes.linear_algebra.dot_products_steps import EveryStepCastsItsShare

__all__ = [
    "AShadowOnALine",
    "EveryStepCastsItsShare",
    "LongerIsNotMoreAlike",
    "OneNumberForAlike",
    "TheCosineIsNotFooled",
    "TheSameBothWays",
    "ThreeWaysToBeLong",
    "WhichIsMoreAlike",
    "ZeroIsARightAngle",
]

SHOWN_PIXELS = 18


class WhichIsMoreAlike(LectureScene[Alike]):
    """Three digits become three long rows of numbers, and it is no longer seen which two are alike."""

    def construct(self) -> None:
        values, title = self.values, Heading("Which is more alike?")
        digits, heights = (values.first, values.other, values.same), (1.85, 0.55, -0.3)
        pictures = [
            UnrolledPicture(found.ink, side=3.2, place=(x, -0.2), row=(0, y), size=(11.8, 0.62), name="a digit")
            for found, x, y in zip(digits, (-4.2, 1.0, 4.7), heights, strict=True)
        ]
        self.add(title, SourceBadge(values.first.source.badge))

        # One digit, and two more
        self.play(FadeIn(pictures[0]), run_time=self.until("digit", at_most=0.8))
        self.wait_until("others")
        self.play(FadeIn(*pictures[1:]))
        self.reveal("alike")
        ask = Label("?", at=(-1.6, -0.2, 0), side=UP, color="focus", size=sizes.TITLE * 1.6)
        self.play(FadeIn(ask))

        # To a machine, each is a list
        self.wait_until("lists")
        seconds = self.until("numbers", at_most=2)
        self.play(
            FadeOut(ask, run_time=min(0.5, seconds)),
            *(one.animate(run_time=seconds).set_unrolled(1) for one in pictures),
        )
        lists = VGroup(*(pixel_list(found.ink, count=SHOWN_PIXELS) for found in digits))
        for written, y in zip(lists, heights, strict=True):
            written.move_to((0, y, 0))
        mean(lists, Role.FORMULA, name="three lists", text="three lists", spoken="three lists of numbers")
        self.reveal("numbers")
        self.play(*(FadeOut(strip) for one in pictures for strip in one.strips), FadeIn(lists), run_time=1.2)
        self.wait_until("question")
        alike = Label("alike?", at=(0, 1.2, 0), side=np.zeros(3), color="focus", gap=0)
        self.play(FadeIn(alike))
        self.wait_until("objective")
        aim = Objective("judge how alike\nany two vectors are").move_to((-5.9, -2.0, 0), aligned_edge=LEFT)
        self.play(FadeIn(aim), *self.dim(lists, alike, *(one.frame for one in pictures)))


class OneNumberForAlike(LectureScene[Kept]):
    """What to keep: a shadow, its sign, and a cosine."""

    def construct(self) -> None:
        turned, alike, grid = self.values.turned, self.values.alike, plane()
        recap = Recap(
            ("Shadow times length", "Sign: acute or obtuse", "Cosine: how alike"), title="What to keep", width=4.3
        )
        panel = Panel(recap)
        drop, b = dropped(turned.a, turned.b, grid), named("b", turned.b, grid)
        band = CastShadow(drop)
        self.add(grid, panel, recap.title, drop, b)

        # Shadow, sign, cosine
        self.wait_until("shadow")
        self.play(Create(band), FadeIn(recap.point(0)))
        together(self, "two arrows and a shadow", drop, band, b)
        self.wait_until("sign")
        self.play(FadeIn(recap.point(1), run_time=0.6), drop.turn_to(turned.beyond, run_time=1.5))
        self.play(drop.turn_to(turned.a, run_time=self.until("cosine", at_most=1.5)))
        self.wait_until("cosine")
        angle = AngleMark(b, drop.arrow, color="focus", radius=1.1)
        self.play(FadeIn(recap.point(2)), Create(angle))

        # What a machine sees, from numbers
        self.wait_until("machine")
        pictures, numbers = compared_digits(alike)
        self.play(FadeOut(VGroup(grid, drop, band, b, angle)), run_time=0.5)
        self.play(FadeIn(pictures))
        self.wait_until("glance")
        self.play(FadeIn(*numbers))

        # Where the shadow ends
        self.wait_until("ends")
        self.play(FadeOut(pictures, *numbers), run_time=0.5)
        foot = Spot(drop.shadow.head, color="ink", name="where the shadow ends").follow(lambda: drop.shadow.head)
        picture = mean(VGroup(drop, band, b, foot), Role.SUBJECT, name="where the shadow ends")
        self.play(FadeIn(grid, picture), run_time=0.5)
        gap = length_of_gap(drop)
        self.wait_until("near")
        self.play(drop.animate(run_time=1.2).set_amount(0.9), FadeIn(gap, run_time=0.5), *self.dim(b))
        self.play(drop.animate(run_time=1.2).set_amount(drop.length / turned.length))
        self.wait_until("next")
        self.play(PointOut(foot, scale=1.6))


def length_of_gap(drop: OrthogonalProjection) -> Number:
    """Return how long the gap is, at its middle and away from the origin, wherever it goes."""
    gap = Number(drop.gap, format_spec=".2f", spoken="how far away the arrow is")

    def follow(number: Mobject) -> None:
        assert isinstance(number, Number)
        middle = (drop.arrow.head + drop.shadow.head) / 2
        away = middle - drop.tail
        number.set_value(drop.gap).move_to(middle + 0.62 * away / np.linalg.norm(away))

    gap.add_updater(follow)
    return gap


def compared_digits(alike: Alike) -> tuple[Group, list[Label]]:
    """Return the three digits once more, and the cosines of the first with the others."""
    found, places = (alike.first, alike.other, alike.same), ((0.3, 0.1), (3.6, 1.45), (3.6, -1.25))
    pictures = Group(
        *(grey_picture(one.ink, side=2.3).move_to((*at, 0)) for one, at in zip(found, places, strict=True))
    )
    mean(pictures, Role.SUBJECT, name="three digits")
    cosines = shown_numbers(alike.cosines[::-1], ".2f")
    numbers = [
        Label(text, at=pictures[n], side=RIGHT, gap=0.4, color=color, size=sizes.FORMULA)
        for n, text, color in zip((1, 2), cosines, ("ink", "focus"), strict=True)
    ]
    return pictures, numbers
