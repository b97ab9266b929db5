"""The picture of *The closest point* in which the viewer is asked: which of three lines cannot do better?"""

from collections.abc import Sequence

import numpy as np
from manim import LEFT, UP, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.least_squares import RAISED, TILTED, Misses
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    PointOut,
    QuizCard,
    arrange_column,
    listed,
    shown_number,
    word,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.least_squares_lines import dot_products


class NothingLeftToGain(LectureScene[Misses]):
    """Raising one line and tilting another takes all misses away; those of the best one stay."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        lines = [LineAmongPoints(values, number) for number in range(len(values.misses))]
        fits = mean(VGroup(*(line.fit for line in lines)), Role.SUBJECT, name="three lines")
        letters = mark(VGroup(*(line.letter for line in lines)), "the letters of the lines")
        card = which_one(values)
        arrange_column(title, card, gap=0.45)
        for line in lines:
            arrange_column(card.panel, line.products, gap=0.35)
        self.add(title)

        # Three lines, and what they miss by
        self.play(FadeIn(fits, letters, VGroup(*(line.marks for line in lines))))
        self.wait_until("miss")
        for line in lines:
            line.fit.residuals.set_stroke(opacity=1)
        self.play(*(Create(line.fit.residuals) for line in lines))

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("first", at_most=8)))

        # Raise the first, tilt the third; nothing helps the second
        first, second, third = lines
        self.mend(first, "first", ["sum"], change="raise")
        self.mend(third, "third", ["adds", "weighted"], change="tilt")
        self.shake(second)
        self.reveal("answer")
        self.play(card.reveal(run_time=0.6))

    def mend(self, line: "LineAmongPoints", cue: str, said: Sequence[str], *, change: str) -> None:
        """Show what a line's misses make times each column that is spoken of; then change the line for the better."""
        self.wait_until(cue)
        self.play(PointOut(line.fit.residuals, scale=1), FadeIn(line.total), run_time=self.until(said[0], at_most=1))
        shown = line.products[: len(said)]
        for number, product in enumerate(shown):
            self.wait_until(said[number])
            self.play(FadeIn(product), *self.dim(*shown[:number]), run_time=0.5)
        self.wait_until(change)
        self.play(FadeIn(line.before), run_time=0.5)
        self.play(line.fit.animate(run_time=1.8).set_line(line.better))
        self.play(*self.dim(line.fit, line.letter, line.total, line.before), FadeOut(*shown))

    def shake(self, line: "LineAmongPoints") -> None:
        """Raise and lower the best line, tilt it both ways, and put it back each time: the squares only grow."""
        fit, best = line.fit, line.fit.weights
        self.wait_until("second")
        self.play(PointOut(fit.residuals, scale=1), FadeIn(line.total), run_time=self.until("both", at_most=1))
        self.wait_until("both")
        self.play(FadeIn(mark(line.products, "both dot products")), run_time=0.6)
        for cue, changes, end in (("neither", RAISED, "either"), ("either", TILTED, "answer")):
            self.wait_until(cue)
            seconds = self.until(end, at_most=4) / 3
            for weights in (*(best + changes), best):
                self.play(fit.animate(run_time=seconds).set_line(weights))


class LineAmongPoints:
    """One of three lines side by side: its points, its letter above, and the sum of its squares below.

    Args:
        values: the lines and what they miss by.
        number: which of them; the first is 0.

    Its squares and residuals are not seen at first. The parts are `fit`, `letter`, `marks` (the x of each point),
    `total` (at every moment), `before` (what it was) and `products`, those of both columns with the misses.
    """

    def __init__(self, values: Misses, number: int) -> None:
        origin = (-0.64 + 2.7 * number, -2.1)
        self.axes = DataAxes((2.3, 5), starts=(-0.3, 0), origin=origin, unit=(0.6, 1.0), step=None)
        points, self.better = np.column_stack([values.columns[:, 1], values.data[number]]), values.better[number]
        self.fit = ResidualFit(points, self.axes, weights=values.lines[number], name=f"points {number + 1}")
        self.fit.squares.set_opacity(0)
        self.fit.residuals.set_stroke(opacity=0)
        self.letter = Label("ABC"[number], at=self.axes.to_scene((1, 5)), side=UP)
        self.marks = VGroup(*(self._mark(x) for x in points[:, 0]))
        self.products = dot_products(values.columns.T, values.misses[number], gap=0.35)
        self.total = self._total(1 if number == values.correct else 1.6)
        was = shown_number(values.before[number], ".1f")
        self.before = Formula(f"{was} arrow.r", spoken=f"from {was} to", size=0.4, color="second")
        self.before.next_to(self.total[1], LEFT, buff=0.15)

    def _mark(self, x: float) -> Number:
        """Return the x of a point, below it."""
        number = Number(x, format_spec="g", size=sizes.LABEL, color="mute", font="text")
        return mean(number.move_to(self.axes.to_scene((x, 0.45))), Role.AXIS, name="the x of a point")

    def _total(self, x: float) -> VGroup:
        """Return the sum of the squares, at every moment, its number at an x of the points."""
        fit, name = self.fit, word("squares", color="second")
        number = Number(fit.total, format_spec=".1f", color="second", size=0.4).follow(lambda: fit.total)
        total = VGroup(name.move_to(self.axes.to_scene((1, -0.1))), number.move_to(self.axes.to_scene((x, -0.62))))
        return mean(total, Role.NUMBER, name="the sum of the squares", spoken="the sum of the squares")


def which_one(values: Misses) -> QuizCard:
    """Return the question: three lots of misses to choose from."""
    misses = [listed(miss) for miss in values.misses]
    options = [f"$({miss})$" for miss in misses]
    question = "Which one cannot do better?"
    return QuizCard(question, options=options, correct=values.correct, width=4.2, options_spoken=misses)
