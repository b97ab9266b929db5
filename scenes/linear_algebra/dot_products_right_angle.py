"""The picture of *Similarity* in which the arrow at a right angle is to be found."""

from manim import DOWN, LEFT, UP, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.dot_products import Choices
from mathml_anim.components.typography import Heading, Label, Panel, PointOut, QuizCard, arrange_column, listed
from mathml_anim.components.vectors import AngleMark, CastShadow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.dot_products_arrows import dropped_unnamed, named, plane, together
from scenes.linear_algebra.dot_products_formulas import dot_product_with_choice


class ZeroIsARightAngle(LectureScene[Choices]):
    """Of three arrows, the one without a shadow stands at a right angle."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        self.grid = plane(origin=(4.3, -2.3), unit=1.15)
        self.a, self.card = named("a", values.a, self.grid), question(values)
        arrange_column(title, self.card)
        self.sums = [dot_product_with_choice(values, number) for number in range(len(values.choices))]
        for one in self.sums:
            one.next_to(self.card, DOWN, buff=0.45).align_to(self.card.panel, LEFT)
        self.add(self.grid, Panel(title, self.card, self.sums[values.correct], width=0), title)
        self.play(self.a.grow())

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(self.card), run_time=0.5)
        self.play(self.card.think(run_time=self.until("first", at_most=5.2)))
        self.wait_until("first")
        gone = self.try_one(0, "acute")
        self.wait_until("third")
        self.play(FadeOut(gone), run_time=0.4)
        gone = self.try_one(2, "obtuse")
        self.wait_until("second")
        self.play(FadeOut(gone), run_time=0.4)
        self.try_one(1, "answer")

    def try_one(self, number: int, cue: str) -> VGroup:
        """Show a choice with its shadow on the line of a, and from a cue on its angle; return all of it."""
        choice, result = self.values.choices[number], self.sums[number]
        drop = dropped_unnamed(choice, self.values.a, self.grid)
        band, angle = CastShadow(drop), AngleMark(self.a, drop.arrow, color="focus", radius=0.9)
        pair = listed(choice)
        name = Label(f"$({pair})$", at=drop.arrow.head, side=UP, size=sizes.FORMULA, spoken=pair)
        letter = PointOut(self.card.options[number][0], scale=1.5)
        self.play(drop.arrow.grow(run_time=0.7), FadeIn(drop.line, run_time=0.7), letter)
        self.play(FadeIn(drop.residual, drop.right_angle, band, result, name), run_time=0.5)
        whole = together(self, "an arrow and its shadow", drop, band)
        if number == self.values.correct:
            self.reveal(cue)
            self.play(FadeIn(angle), self.card.reveal())
        else:
            self.wait_until(cue)
            self.play(FadeIn(angle), run_time=0.5)
        return VGroup(whole, angle, result, name)


def question(values: Choices) -> QuizCard:
    """Return the question, which of three arrows is at a right angle to a."""
    said = [listed(choice) for choice in values.choices]
    return QuizCard(
        f"Which is at a right angle to $({listed(values.a)})$?",
        options=[f"$({pair})$" for pair in said],
        correct=values.correct,
        width=3.7,
        spoken="which is at a right angle to a?",
        options_spoken=said,
    )
