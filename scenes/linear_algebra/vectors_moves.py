"""The pictures of *Vectors: arrows, lists, data* with its two moves: tip to tail, and stretch."""

import numpy as np
from manim import DOWN, LEFT, RIGHT, UL, Animation, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.vectors import Pair, Scalings
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.transformations import arrow_on, quiet_plane
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    QuizCard,
    ShowParts,
    all_but,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Coordinates, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.vectors_arrows import COLORS, middle_name, name_is, named, plane


def sum_of_lists(values: Pair) -> Formula:
    """Return the lists of a and b as columns and, after an equals sign, their sum; every number is a part."""
    a, b, s = ([shown_number(x, "g") for x in vector] for vector in (values.a, values.b, values.sum))
    return Formula(
        f"{{{{ mat({{{{ {a[0]} : a0 }}}}; {{{{ {a[1]} : a1 }}}}) : a }}}} "
        f"{{{{ + mat({{{{ {b[0]} : b0 }}}}; {{{{ {b[1]} : b1 }}}}) : b }}}} "
        f"{{{{ = mat({{{{ {s[0]} : s0 }}}}; {{{{ {s[1]} : s1 }}}}) : sum }}}}",
        spoken=f"{a[0]}, {a[1]} plus {b[0]}, {b[1]} is {s[0]}, {s[1]}",
        colors={**COLORS, "s0": "focus", "s1": "focus"},
    )


def a_as_a_list(a: Vector) -> Formula:
    """Return a as a list, to be compared with its multiples."""
    x, y = (shown_number(entry, "g") for entry in a)
    return Formula(
        f"bold(a) = {{{{ ({x}, {y}) : list }}}}",
        spoken=f"a is {x}, {y}",
        colors={"bold(a)": COLORS["a"]},
        size=sizes.LABEL,
    )


def which_multiple(values: Scalings) -> QuizCard:
    """Return the question what a negative multiple of a is, with lists to choose from."""
    lists = [tuple(shown_number(x, "g") for x in choice) for choice in values.choices]
    return QuizCard(
        f"${shown_number(values.turned.factor, 'g')} bold(a)$ is …",
        options=[f"$({x}, {y})$" for x, y in lists],
        correct=values.correct,
        width=3.6,
        spoken=f"what is {values.turned.factor:g} times a?",
        options_spoken=[f"{x}, {y}" for x, y in lists],
    )


class TipToTail(LectureScene[Pair]):
    """One arrow after another is the sum of their lists, in either order."""

    def construct(self) -> None:
        values, title = self.values, Heading("Tip to tail")
        self.grid, self.total = plane(), sum_of_lists(values)
        arrange_column(title, self.total, gap=1.0)
        self.total.set_opacity(0)
        a = arrow_on(self.grid, values.a, color=COLORS["a"], name="the vector a")
        b = arrow_on(self.grid, values.b, color=COLORS["b"], name="the vector b")
        self.add(self.grid, Panel(title, self.total), title)

        # Two vectors
        self.wait_until("a")
        self.enter(a, "a", ShowParts(self.total, [self.total.part("a")]), run_time=self.until("b", at_most=0.9))
        self.wait_until("b")
        self.enter(b, "b", ShowParts(self.total, [self.total.part("b")]))

        # The second goes where the first one ends
        self.wait_until("slide")
        self.play(b.animate.shift(a.head - a.tail), run_time=self.until("sum", at_most=2))
        self.reveal("sum")
        result = arrow_on(self.grid, values.sum, color="focus", name="a plus b")
        middle = (result.tail + result.head) / 2
        name = Label("$bold(a) + bold(b)$", at=middle, side=UL, color="focus", size=sizes.FORMULA, spoken="a plus b")
        self.play(result.grow(run_time=1.2))
        self.play(FadeIn(name), run_time=0.5)
        self.add(result.add(name))

        # And the lists agree
        walk = self.walk_along_both()

        # The other order ends there too
        self.wait_until("other")
        self.play(FadeOut(walk), *self.dim(self.total))
        first = arrow_on(self.grid, values.b, color=COLORS["b"], name="b first")
        then = arrow_on(self.grid, values.a, at=values.b, color=COLORS["a"], name="then a")
        self.enter(first, "b", side=-1, run_time=1)
        self.enter(then, "a", side=-1, run_time=1)
        self.add(mean(VGroup(first, then), Role.SUBJECT, name="b first, then a"))
        self.wait_until("place")
        self.play(FadeIn(Spot(result.head, name="the same spot")))

    def enter(
        self, arrow: VectorArrow, name: str, *beside: Animation, side: float = 1, run_time: float = motion.ENTER
    ) -> None:
        """Let an arrow grow and its name come on beside its middle, to stay with it."""
        label = middle_name(arrow, name, side=side)
        self.play(arrow.grow(), FadeIn(label), *beside, run_time=run_time)
        self.add(arrow.add(label))

    def walk_along_both(self) -> VGroup:
        """Walk along a and b, to the right and then up, while the numbers of their sum come on; return the walk."""
        first_and_second, second = self.total.part("sum"), self.total.part("s1")
        right = self.step_along(0, "right", "back", "first", shown=all_but(first_and_second, second))
        up = self.step_along(1, "up", "further", "second", shown=second)
        walk = mean(VGroup(right, up), Role.SUBJECT, name="the walk")
        self.add(walk)
        return walk

    def step_along(self, row: int, begin: str, further: str, end: str, *, shown: VGroup) -> VectorArrow:
        """Go to the right (0) or up (1) as far as a does, and then b, number by number; return the step."""
        values = self.values
        at, way, color = (((0, 0), (1, 0), "first"), ((values.sum[0], 0), (0, 1), "second"))[row]
        first, whole = np.outer((values.a[row], values.sum[row]), way)
        step = arrow_on(self.grid, first, at=at, color=color, thickness=0.05, name="a step")
        self.wait_until(begin)
        self.play(self.lit(f"a{row}"), step.grow(), run_time=self.until(further, at_most=0.8))
        self.wait_until(further)
        longer = step.animate.move_to_vector(whole)
        self.play(self.lit(f"b{row}"), longer, run_time=self.until(end, at_most=0.8))
        self.wait_until(end)
        self.play(ShowParts(self.total, [shown], run_time=0.5))
        return step

    def lit(self, number: str) -> PointOut:
        """Return the animation that points out a number of the lists."""
        return PointOut(self.total.part(number), scale=1.4)


class NumbersThatScale(LectureScene[Scalings]):
    """A factor stretches an arrow, shrinks it, and turns it round."""

    def construct(self) -> None:
        values, title = self.values, Heading("Numbers that scale")
        grid = quiet_plane(origin=(2.6, -0.2), unit=0.88)
        original = named("a", values.a, grid, side="right")
        arrow = arrow_on(grid, values.a, color="focus", thickness=0.1, name="the multiple")
        given, words = a_as_a_list(values.a), name_is("a")
        given.next_to(title, DOWN, buff=0.5, aligned_edge=LEFT).shift(1.3 * RIGHT)
        words.next_to(given, DOWN, buff=0.65, aligned_edge=LEFT)
        factor = Number(1, format_spec=".1f", anchor=RIGHT, color="focus", spoken="the factor").stand_before(words)
        column = Coordinates(values.a, spoken="the multiple is").next_to(words, RIGHT, buff=0.2)
        panel, multiple = Panel(title, column), mark(VGroup(factor, words), "so many times a")
        self.add(grid, panel, title, given, original)

        # Longer, then shorter
        self.wait_until("stretch")
        column.follow(lambda: arrow.vector)
        factor.follow(lambda: arrow.vector[0] / values.a[0])
        self.play(FadeIn(arrow, multiple, column), run_time=0.5)
        self.stretch(arrow)
        self.play(*(PointOut(one) for one in (given.part("list"), column.entry(0), column.entry(1))))

        # Time to think: what does a minus do?
        card = which_multiple(values)
        card.next_to(column, DOWN, buff=0.4).align_to(title, LEFT)
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("flip", at_most=6)))
        self.flip(arrow, card, column)

        # What scales is called a scalar
        self.wait_until("number")
        self.play(FadeOut(card), PointOut(factor, scale=1.2, color=None, edge=RIGHT), run_time=0.8)
        name = word("scalar", color="focus").next_to(factor, DOWN, buff=0.6, aligned_edge=LEFT)
        self.wait_until("scalar")
        self.play(panel.reach(column, name), FadeIn(name))

    def stretch(self, arrow: VectorArrow) -> None:
        """Let the arrow become longer, and then half as long as a."""
        self.play(arrow.animate.move_to_vector(self.values.longer.result), run_time=1.5)
        self.wait_until("shrink")
        self.play(arrow.animate.move_to_vector(self.values.shorter.result), run_time=self.until("halved", at_most=2))
        self.wait_until("halved")

    def flip(self, arrow: VectorArrow, card: QuizCard, column: Coordinates) -> None:
        """Let the arrow shrink to nothing and come out on the other side; only then show its list."""
        turned = self.values.turned.result
        self.wait_until("flip")
        shrink = arrow.animate(run_time=self.until("out", at_most=2)).move_to_vector(0.001 * self.values.a)
        self.play(FadeOut(column, run_time=0.5), shrink)
        self.wait_until("out")
        self.play(arrow.animate.move_to_vector(turned), run_time=self.until("answer", at_most=2))
        found = Coordinates(turned, spoken="the multiple is").move_to(column.frame)
        self.reveal("answer")
        self.play(card.reveal(), FadeIn(found))
