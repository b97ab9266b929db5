"""The pictures of *How far can a few vectors reach?* with a line that sweeps the plane, or goes nowhere."""

import numpy as np
from manim import DOWN, LEFT, RIGHT, Create, FadeIn, FadeOut, Mobject, VGroup

from lectures.linear_algebra.span_basis_rank import Pairs, Reached, Wasted
from mathml_anim.components.meaning import mark
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    QuizCard,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import Coordinates, LinearCombination, LineSweep, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Points
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import motion
from mathml_anim.theme import type as sizes
from scenes.linear_algebra.span_basis_rank_arrows import BEYOND, BOLD, COLORS, mixed, named, plane, recipe, swept

BESIDE = (0.2, -0.1)
"""How far c is drawn aside from a while both lie on one line."""
ASIDE = (0.1, -0.1)
"""How far the longer arrow of a pair is drawn aside from the shorter one that would lie on it."""
NUDGED_BEYOND = (7.2, -6.4)
"""The amounts of the nudged c between which the line along a passes everything in the frame."""
LARGE = 1.35
"""How much larger the question is while it is alone."""


class LiveRecipe(VGroup):
    """How much of a and of c is in a mix, as it changes: a line below a title."""

    def __init__(self, both: LinearCombination, *, below: Mobject) -> None:
        a, c = (Formula(f"bold({name})", spoken=name, colors=BOLD) for name in "ac")
        a.next_to(below, DOWN, buff=0.7, aligned_edge=LEFT).shift(1.15 * RIGHT)
        c.next_to(a, RIGHT, buff=1.1).align_baseline(a)
        of_a = Number(both.weights[0], format_spec=".1f", anchor=RIGHT, spoken="so much").stand_before(a)
        of_c = Number(both.weights[1], format_spec="+.1f", anchor=RIGHT, spoken="so much").stand_before(c)
        of_a.follow(lambda: both.weights[0])
        of_c.follow(lambda: both.weights[1])
        super().__init__(of_a, of_c, a, c)
        mark(self, "how much of each")


def c_in_terms_of_a(values: Wasted) -> Formula:
    """Return c as a list, and as a multiple of a's."""
    (x, y), (p, q) = ([shown_number(entry, "g") for entry in vector] for vector in (values.a, values.c))
    factor = shown_number(values.factor, "g")
    return Formula(
        f"bold(c) = {{{{ vec({p}, {q}) : c }}}} = {factor} {{{{ vec({x}, {y}) : a }}}} = {factor} bold(a)",
        spoken=f"c is {p}, {q}, which is {factor} times {x}, {y}: {factor} times a",
        colors={**BOLD, "a": COLORS["a"], "c": COLORS["c"]},
    )


def which_pair(values: Pairs) -> QuizCard:
    """Return the question, with pairs of lists to choose from."""
    shown = [[", ".join(shown_number(x, "g") for x in vector) for vector in pair] for pair in values.pairs]
    return QuizCard(
        "Which pair reaches the whole plane?",
        options=[f"$({one})$ and $({other})$" for one, other in shown],
        correct=values.correct,
        width=4.0,
        options_spoken=[f"{one}, and {other}" for one, other in shown],
    )


def pair_on(grid: GridTransform, pair: Points, *, over: bool) -> tuple[VectorArrow, VectorArrow]:
    """Return two arrows, the longer one behind, and aside from the other if that would lie over it."""
    colored = zip(pair, ("space", "change"), strict=True)
    (longer, color), (shorter, other) = sorted(colored, key=lambda one: -float(np.linalg.norm(one[0])))
    aside = ASIDE if over else (0, 0)
    behind = arrow_on(grid, longer, at=aside, color=color, name="one of the pair")
    return behind, arrow_on(grid, shorter, color=other, name="one of the pair")


class TheLineSweepsThePlane(LectureScene[Reached]):
    """The line along a moves aside with b, and passes the whole plane."""

    def construct(self) -> None:
        values, title = self.values, Heading("Sweep the plane")
        self.grid = grid = plane()
        mix, named_so = recipe(values.weights), word("linear combination")
        span = word("span: all they reach", color="focus")
        arrange_column(title, mix, named_so, span)
        panel, line = Panel(title), swept(values.a, values.b, grid)
        a = named("a", values.a, grid, side="left")
        self.add(grid, panel, title)

        # a alone reaches a line
        self.wait_until("alone")
        self.play(a.grow(run_time=self.until("stretch", at_most=0.8)))
        for cue, factor, end in (("stretch", 1.7, "turn"), ("turn", -0.35, "shrink"), ("shrink", 0.4, "line")):
            self.wait_until(cue)
            self.play(a.animate.move_to_vector(factor * values.a), run_time=self.until(end, at_most=1))
        self.wait_until("line")
        self.play(Create(line.line), a.animate.move_to_vector(values.a), run_time=1)
        self.add(line)
        self.move_aside(line)

        # What it is called
        self.wait_until("combinations")
        both = mixed("ab", (values.a, values.b), (1, 1), grid)
        self.play(panel.reach(mix, named_so), FadeOut(a), FadeIn(mix, named_so, both))
        self.play(both.animate.set_weights(values.weights), run_time=self.until("span", at_most=1.2))
        self.reveal("span")
        self.play(panel.reach(named_so, span), FadeIn(span), PointOut(line.ground, scale=1, color="space"))

    def move_aside(self, line: LineSweep) -> None:
        """Move the line aside by one b and another one, back again, and by minus b over everything else."""
        grid, b = self.grid, self.values.b
        first = named("b", b, grid)
        second = arrow_on(grid, b, at=b, color=COLORS["b"], name="b once more")
        used = arrow_on(grid, 2 * b, color=COLORS["b"], name="so much of b")
        minus = arrow_on(grid, -b, color=COLORS["b"], name="minus b")
        self.wait_until("add")
        self.play(first.grow())
        self.wait_until("aside")
        self.play(line.animate.set_amount(1), run_time=self.until("further", at_most=1.5))
        self.wait_until("further")
        self.play(second.grow(), line.animate(run_time=0.8).set_amount(2))
        self.wait_until("less")
        self.remove(first, second)
        self.play(used.turn_to((0, 0)), line.animate.set_amount(0), run_time=self.until("back", at_most=2.5))
        self.remove(used)
        self.wait_until("sweeps")
        self.play(minus.grow(), line.animate.set_amount(-1), run_time=0.9)
        self.play(FadeOut(minus, run_time=0.5), line.animate(run_time=1.6).set_amount(BEYOND[1]))
        self.play(line.animate.set_amount(BEYOND[0]), run_time=self.until("combinations", at_most=1.6))


class ASecondArrowIsWasted(LectureScene[Wasted]):
    """Mixes of two arrows on one line stay on it; nudged off it, the second opens up the plane."""

    def construct(self) -> None:
        values, title = self.values, Heading("A wasted arrow")
        self.grid = grid = plane()
        self.lists, self.dependent = c_in_terms_of_a(values), word("dependent")
        arrange_column(title, self.lists, self.dependent)
        panel, line = Panel(title), swept(values.a, values.c, grid, step=0.4)
        a, c = named("a", values.a, grid), named("c", values.c, grid, at=(2.4, 0.6))
        self.add(grid, panel, title)

        # a, and another one
        self.wait_until("always")
        self.play(a.grow())
        self.wait_until("other")
        self.play(c.grow())
        self.reveal("guess")
        ask = Label("?", at=c.head, side=RIGHT, gap=0.9, color="focus", size=sizes.TITLE)
        self.play(FadeIn(ask))

        # Mixed, they never leave a line
        self.wait_until("mix")
        both = mixed("ac", (values.a, values.c), values.mixes[0], grid, apart=BESIDE)
        self.play(FadeOut(ask), c.animate.shift(both.parts[1].tail - c.tail), run_time=0.8)
        self.remove(a, c)
        tip = Spot(both.sum.head, name="the tip").follow(lambda: both.sum.head)
        live = LiveRecipe(both, below=title)
        self.add(both, tip, live)
        self.mix(both)
        self.play(Create(line.line), run_time=0.8)

        # For c is a multiple of a; off the line, it opens up the plane
        self.wait_until("times")
        a, c = named("a", values.a, grid, side="left"), named("c", values.c, grid, at=BESIDE)
        self.play(FadeOut(live), run_time=0.4)
        self.play(FadeOut(both, tip), FadeIn(c, a), panel.reach(self.lists), FadeIn(self.lists))
        self.waste(a, c, panel)
        self.add(line, a, c)
        self.open_up(a, c, line)

    def mix(self, both: LinearCombination) -> None:
        """Mix more and less of the two arrows, until it is said that their sum never leaves a line."""
        mixes = self.values.mixes
        self.play(both.animate.set_weights(mixes[1]), run_time=self.until("more", at_most=1.5))
        self.wait_until("more")
        self.play(both.animate.set_weights(mixes[2]), run_time=self.until("less", at_most=1))
        self.wait_until("less")
        self.play(both.animate.set_weights(mixes[3]), run_time=1)
        self.play(both.animate.set_weights(mixes[4]), run_time=self.until("never", at_most=1.2))
        self.wait_until("never")

    def waste(self, a: VectorArrow, c: VectorArrow, panel: Panel) -> None:
        """Lay c on a, where it adds nothing, and say what the two are called."""
        self.wait_until("nothing")
        self.play(c.animate.shift(a.tail - c.tail), run_time=0.8)
        self.play(*self.dim(c))
        self.reveal("dependent")
        self.play(panel.reach(self.dependent), FadeIn(self.dependent))

    def open_up(self, a: VectorArrow, c: VectorArrow, line: LineSweep) -> None:
        """Turn c off the line on which it lies: moved aside by c, the line passes everything."""
        values = self.values
        live = Coordinates(values.c, before="bold(c) =", symbol_colors=BOLD, colors=("belief",) * 2, spoken="c is")
        live.move_to(self.lists, aligned_edge=LEFT).follow(lambda: c.vector)
        independent = word("independent", color="focus").move_to(self.dependent, aligned_edge=LEFT)
        self.wait_until("nudge")
        self.play(*self.brighten(c), FadeOut(self.lists, self.dependent), FadeIn(live), run_time=0.5)
        self.play(c.turn_to(values.nudged, run_time=1))
        for arrow in (a, c):
            if arrow.label is not None and arrow.label.backing is not None:
                arrow.label.backing.set_fill(opacity=1)
        line.set_aside(values.nudged)
        self.wait_until("opens")
        seconds = self.until("independent", at_most=4)
        self.play(line.animate(run_time=seconds / 3).set_amount(NUDGED_BEYOND[0]))
        self.play(line.animate(run_time=seconds * 2 / 3).set_amount(NUDGED_BEYOND[1]))
        self.reveal("independent")
        self.play(FadeIn(independent))


class OnePairReachesAll(LectureScene[Pairs]):
    """Of three pairs, two stay on a line, and one sweeps the plane."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        self.grid, self.card = quiet_plane(origin=(2.8, -0.5), unit=1.0), which_pair(values)
        arrange_column(title, self.card)
        panel, place = Panel(title, self.card), self.card.get_center()
        self.card.scale(LARGE).move_to((0.3, 0, 0))
        self.add(panel, title)

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(self.card), run_time=0.5)
        self.wait_until("think")
        self.play(self.card.think(run_time=self.until("first", at_most=5.2)))

        # Two stay on a line
        self.wait_until("first")
        self.play(self.card.animate.scale(1 / LARGE).move_to(place), FadeIn(self.grid), run_time=0.7)
        gone = self.only_a_line(0, "line_one")
        self.wait_until("third")
        self.play(FadeOut(gone), run_time=0.4)
        gone = self.only_a_line(2, "line_two")

        # One sweeps the plane
        self.wait_until("second")
        self.play(FadeOut(gone), run_time=0.4)
        arrows = self.enter(values.correct, pointing=1)
        self.reveal("answer")
        line = swept(*values.pairs[values.correct], self.grid)
        self.add(line, *arrows)
        self.play(self.card.reveal(run_time=0.5))
        self.play(line.animate(run_time=0.9).set_amount(5))
        self.play(line.animate(run_time=1.6).set_amount(-8))

    def enter(self, number: int, *, pointing: float = motion.ENTER) -> tuple[VectorArrow, VectorArrow]:
        """Let a pair of arrows grow while the letter of their choice is pointed out; return them."""
        arrows = pair_on(self.grid, self.values.pairs[number], over=self.values.factors[number] > 0)
        lit = PointOut(self.card.options[number][0], scale=1.5, run_time=pointing)
        self.play(*(arrow.grow() for arrow in arrows), lit)
        return arrows

    def only_a_line(self, number: int, cue: str) -> VGroup:
        """Show a pair, and from a cue on the line that is all it reaches; return both."""
        arrows, line = self.enter(number), swept(*self.values.pairs[number], self.grid).line
        self.wait_until(cue)
        self.play(Create(line), run_time=0.8)
        return VGroup(line, *arrows)
