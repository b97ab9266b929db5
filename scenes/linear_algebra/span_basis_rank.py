"""The pictures of *How far can a few vectors reach?*."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, UL, UP, Create, DashedLine, FadeIn, FadeOut, Line, Star, VGroup

from lectures.linear_algebra.span_basis_rank import Kept, Pairs, Reached, Table, Wasted
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Objective,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import (
    ArrowsInSpace,
    ArrowSteps,
    Coordinates,
    LinearCombination,
    LineSweep,
    Spot,
    Spots,
    VectorArrow,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN, UNIT = (0.2, -1.9), 1.0
COLORS = {"a": "space", "b": "change", "c": "belief"}
BOLD = {f"bold({name})": color for name, color in COLORS.items()}
TRIPLE = ("space", "change", "belief")
ELSEWHERE = ((2.8, 2.4), (2.0, 0.5), (-1.2, 0.9), (3.9, 3.4), (-1.4, -0.5), (4.6, 1.0))
BEYOND = (4.2, -5.4)
"""The amounts of b between which the line along a passes everything in the frame."""
ASLANT = 0.55
"""How much of the way round to the side from which the sheet is a line."""
CARRIED = (-0.5, 0.5, 1.0)
"""Amounts of the third arrow by which copies of the sheet are carried."""
ROOM_FOR_COUNTS = 0.5
"""How much lower the table stands, so that its columns can be counted above it."""
BESIDE = (0.2, -0.1)
"""How far c is drawn aside from a while both lie on one line."""
ASIDE = (0.1, -0.1)
"""How far the longer arrow of a pair is drawn aside from the shorter one that would lie on it."""
NUDGED_BEYOND = (7.2, -6.4)
"""The amounts of the nudged c between which the line along a passes everything in the frame."""


def plane() -> GridTransform:
    """Return the quiet plane of most scenes, with room up and right of its origin."""
    return quiet_plane(origin=ORIGIN, unit=UNIT)


def named(
    name: str, vector: Vector, grid: GridTransform, *, at: Sequence[float] | Vector = (0, 0), side: str = "right"
) -> VectorArrow:
    """Return the arrow of a, b or c, in its colour."""
    said = f"$bold({name})$"
    return arrow_on(grid, vector, at=at, color=COLORS[name], label=said, side=side, spoken=f"the vector {name}")


def mixed(
    pair: str,
    vectors: Sequence[Vector],
    weights: Sequence[float],
    grid: GridTransform,
    *,
    apart: tuple[float, float] = (0, 0),
) -> LinearCombination:
    """Return a mix of two named vectors from the origin of a plane."""
    colors = [COLORS[name] for name in pair]
    return LinearCombination(vectors, weights, tail=grid.origin, unit=grid.unit, colors=colors, apart=apart)


def swept(along: Vector, aside: Vector, grid: GridTransform, *, step: float = 0.25) -> LineSweep:
    """Return the line along one vector, to be moved aside by the other."""
    return LineSweep(along, aside, tail=grid.origin, unit=grid.unit, step=step)


def treasure(point: Vector, grid: GridTransform) -> Star:
    """Return the treasure, where it lies on a plane."""
    star = Star(outer_radius=0.3, color=paint("focus"), fill_opacity=1, stroke_width=0).move_to(grid.to_scene(point))
    return mark(star.set_z_index(layers.LABELS), "the treasure")


def times(weight: float, name: str) -> tuple[str, str]:
    """Return so much of a vector as it is written, without a one, and as it is said."""
    size = "" if abs(weight) == 1 else shown_number(abs(weight), "g")
    sign, said = ("-", "minus ") if weight < 0 else ("", "")
    return f"{sign}{size} bold({name})", f"{said}{size} {name}"


def recipe(weights: Vector) -> Formula:
    """Return a recipe of a and b, written out."""
    (x, x_said), (y, y_said) = (times(weight, name) for weight, name in zip(weights, "ab", strict=True))
    joined = f"{x} {y}" if weights[1] < 0 else f"{x} + {y}"
    return Formula(joined, spoken=f"{x_said} and {y_said}", colors=BOLD)


def amount(both: LinearCombination, number: int, weight: float, *, side: Vector) -> Label:
    """Return how much of a or b is used, beside the middle of its arrow."""
    arrow, name = both.parts[number], "ab"[number]
    text, said = times(weight, name)
    middle = (arrow.tail + arrow.head) / 2
    return Label(f"${text}$", at=middle, side=side, color=COLORS[name], size=sizes.FORMULA, spoken=said)


class CanYouGetThere(LectureScene[Reached]):
    """Two arrows, stretched and put tip to tail, lead to a treasure."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Can you get there?")
        steps, star = recipe(values.weights), treasure(values.point, grid)
        arrange_column(title, steps, gap=0.7)
        panel = Panel(title)
        a, b = named("a", values.a, grid, side="left"), named("b", values.b, grid)
        self.add(grid, panel, title)

        # Two arrows and a treasure
        self.wait_until("arrows")
        self.play(a.grow(), b.grow())
        self.wait_until("treasure")
        self.play(FadeIn(star, scale=2))

        # Stretch, turn round, tip to tail
        self.wait_until("stretch")
        longer, back = 1.4 * values.a, -0.6 * values.b
        names = [arrow.label.animate(run_time=0.5).set_opacity(0) for arrow in (a, b) if arrow.label is not None]
        moves = zip((a, b), (longer, back), strict=True)
        self.play(*names, *(arrow.animate(run_time=1.5).move_to_vector(vector) for arrow, vector in moves))
        self.wait_until("tip")
        self.play(b.animate.shift(a.head - a.tail), run_time=self.until("question", at_most=1.2))
        self.reveal("question")
        ask = Label("?", at=star, side=LEFT, color="focus")
        self.play(FadeIn(ask))
        both = mixed("ab", (values.a, values.b), (1.4, -0.6), grid)
        self.play(FadeOut(a, b), FadeIn(both), run_time=0.5)

        # So much of a, so much of b
        self.wait_until("two")
        self.play(both.animate.set_weights((values.weights[0], 0)), run_time=self.until("back", at_most=1.2))
        self.wait_until("back")
        self.play(both.animate.set_weights(values.weights), run_time=self.until("there", at_most=1.5))
        self.reveal("there")
        used = VGroup(*(amount(both, n, values.weights[n], side=side) for n, side in ((0, RIGHT), (1, UP))))
        self.play(PointOut(star, scale=1.6), FadeOut(ask), panel.reach(steps), FadeIn(steps, used))

        # And everywhere else?
        self.wait_until("every")
        others = Spots(grid.to_scene(ELSEWHERE), color="ink", name="other points")
        self.play(FadeIn(others, scale=2))
        self.wait_until("objective")
        aim = Objective("see how far\na few vectors reach", width=layout.COLUMN.width)
        self.play(FadeOut(steps), run_time=0.4)
        self.play(panel.reach(aim), FadeIn(aim))


class TheLineSweepsThePlane(LectureScene[Reached]):
    """The line along a moves aside with b, and passes the whole plane."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("Sweep the plane")
        mix = recipe(values.weights)
        names = [word("linear combination"), word("span: all they reach", color="focus")]
        arrange_column(title, mix, *names)
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

        # One b moves it aside, another one further
        self.wait_until("add")
        first = named("b", values.b, grid)
        self.play(first.grow())
        self.wait_until("aside")
        self.play(line.animate.set_amount(1), run_time=self.until("further", at_most=1.5))
        self.wait_until("further")
        second = arrow_on(grid, values.b, at=values.b, color=COLORS["b"], name="b once more")
        self.play(second.grow(), line.animate(run_time=0.8).set_amount(2))

        # And back over everything else, as far as b goes and then minus b
        used = arrow_on(grid, 2 * values.b, color=COLORS["b"], name="so much of b")
        self.wait_until("less")
        self.remove(first, second)
        self.add(used)
        seconds = self.until("back", at_most=2.5)
        self.play(used.turn_to((0, 0), run_time=seconds), line.animate(run_time=seconds).set_amount(0))
        self.remove(used)
        minus = arrow_on(grid, -values.b, color=COLORS["b"], name="minus b")
        self.wait_until("sweeps")
        self.play(minus.grow(run_time=0.9), line.animate(run_time=0.9).set_amount(-1))
        self.play(FadeOut(minus, run_time=0.5), line.animate(run_time=1.6).set_amount(BEYOND[1]))
        self.play(line.animate.set_amount(BEYOND[0]), run_time=self.until("combinations", at_most=1.6))

        # What it is called
        self.wait_until("combinations")
        both = mixed("ab", (values.a, values.b), (1, 1), grid)
        self.play(panel.reach(mix, names[0]), FadeOut(a), FadeIn(mix, names[0], both))
        self.play(both.animate.set_weights(values.weights), run_time=self.until("span", at_most=1.2))
        self.reveal("span")
        self.play(panel.reach(*names), FadeIn(names[1]), PointOut(line.ground, scale=1, color="space"))


class ASecondArrowIsWasted(LectureScene[Wasted]):
    """Mixes of two arrows on one line stay on it; nudged off it, the second opens up the plane."""

    def construct(self) -> None:
        values, grid, title = self.values, plane(), Heading("A wasted arrow")
        lists, names = self.lists(), [word("dependent"), word("independent", color="focus")]
        arrange_column(title, lists, names[0])
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
        both = mixed("ac", (values.a, values.c), (1, 0.5), grid, apart=BESIDE)
        self.play(FadeOut(ask), c.animate.shift(both.parts[1].tail - c.tail), run_time=0.8)
        self.remove(a, c)
        tip = Spot(both.sum.head, name="the tip")
        tip.add_updater(lambda dot: dot.move_to(both.sum.head))
        live = self.live_recipe(both, title)
        self.add(both, tip, live)
        self.play(both.animate.set_weights(values.mixes[1]), run_time=self.until("more", at_most=1.5))
        self.wait_until("more")
        self.play(both.animate.set_weights(values.mixes[2]), run_time=self.until("less", at_most=1))
        self.wait_until("less")
        self.play(both.animate.set_weights(values.mixes[3]), run_time=1)
        self.play(both.animate.set_weights(values.mixes[4]), run_time=self.until("never", at_most=1.2))
        self.wait_until("never")
        self.play(Create(line.line), run_time=0.8)

        # For c is a multiple of a
        self.wait_until("times")
        a, c = named("a", values.a, grid, side="left"), named("c", values.c, grid, at=BESIDE)
        self.play(FadeOut(live), run_time=0.4)
        self.play(FadeOut(both, tip), FadeIn(c, a), panel.reach(lists), FadeIn(lists))
        self.wait_until("nothing")
        self.play(c.animate.shift(a.tail - c.tail), run_time=0.8)
        self.play(*self.dim(c))
        self.reveal("dependent")
        self.play(panel.reach(names[0]), FadeIn(names[0]))
        self.open_up(a, c, line, lists, names)

    def live_recipe(self, both: LinearCombination, title: Heading) -> VGroup:
        """Return how much of a and of c is in the mix, as it changes."""
        names = [Formula(f"bold({name})", spoken=name, colors=BOLD) for name in "ac"]
        names[0].next_to(title, DOWN, buff=0.7, aligned_edge=LEFT).shift(1.15 * RIGHT)
        names[1].next_to(names[0], RIGHT, buff=1.1).shift((0, names[0].baseline - names[1].baseline, 0))
        specs = (".1f", "+.1f")
        amounts = [Number(both.weights[n], format_spec=specs[n], anchor=RIGHT, spoken="so much") for n in (0, 1)]
        for number, name in zip(amounts, names, strict=True):
            number.next_to(name, LEFT, buff=0.12).shift((0, name.baseline - number.baseline, 0))
        amounts[0].add_updater(lambda number: number.set_value(both.weights[0]))
        amounts[1].add_updater(lambda number: number.set_value(both.weights[1]))
        return mark(VGroup(*amounts, *names), "how much of each")

    def open_up(self, a: VectorArrow, c: VectorArrow, line: LineSweep, lists: Formula, names: Sequence[Prose]) -> None:
        """Turn c off the line on which it lies: moved aside by c, the line passes everything."""
        values = self.values
        self.add(line, a, c)
        live = Coordinates(values.c, before="bold(c) =", symbol_colors=BOLD, colors=("belief",) * 2, spoken="c is")
        live.move_to(lists, aligned_edge=LEFT).follow(lambda: c.vector)
        names[1].move_to(names[0], aligned_edge=LEFT)
        self.wait_until("nudge")
        self.play(*self.brighten(c), FadeOut(lists, names[0]), FadeIn(live), run_time=0.5)
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
        self.play(FadeIn(names[1]))

    def lists(self) -> Formula:
        """Return c as a list, and as a multiple of a's."""
        values = self.values
        (x, y), (p, q) = ([shown_number(entry, "g") for entry in vector] for vector in (values.a, values.c))
        factor = shown_number(values.factor, "g")
        return Formula(
            f"bold(c) = {{{{ vec({p}, {q}) : c }}}} = {factor} {{{{ vec({x}, {y}) : a }}}} = {factor} bold(a)",
            spoken=f"c is {p}, {q}, which is {factor} times {x}, {y}: {factor} times a",
            colors={**BOLD, "a": COLORS["a"], "c": COLORS["c"]},
        )


class EveryPointHasOneAddress(LectureScene[Reached]):
    """A grid along a and b gives the treasure another address, where two lines cross once."""

    def construct(self) -> None:
        values, title = self.values, Heading("One address each")
        self.grid = grid = GridTransform(origin=ORIGIN, unit=UNIT, basis=False, opacity=0.55)
        name = word("basis", color="focus")
        star, panel = treasure(values.point, grid), Panel(title)
        a, b = named("a", values.a, grid, side="left"), named("b", values.b, grid)
        self.add(grid, panel, title)

        # On the usual grid
        self.play(a.grow(), b.grow())
        self.wait_until("treasure")
        self.play(FadeIn(star, scale=2))
        steps = ArrowSteps(VectorArrow(values.point, tail=grid.origin, unit=grid.unit))
        self.wait_until("usual")
        usual = self.address(values.point, star)
        self.play(steps.walk(run_time=1.2), FadeIn(usual), *self.dim(a, b))

        # On a grid along a and b
        self.wait_until("grid")
        self.play(FadeOut(steps, usual), *self.brighten(a, b), run_time=0.5)
        self.play(grid.go_to(np.column_stack([values.b, values.a]), run_time=self.until("along_a", at_most=2.2)))
        both = mixed("ab", (values.a, values.b), (1, 0), grid)
        both.sum.set_opacity(0)
        self.wait_until("along_a")
        self.add(both)
        self.play(FadeOut(a, b), both.animate.set_weights((values.weights[0], 0)), run_time=1)
        used = [amount(both, 0, values.weights[0], side=RIGHT)]
        self.play(FadeIn(used[0]), run_time=0.5)
        self.wait_until("along_b")
        self.play(both.animate.set_weights(values.weights), run_time=1)
        used.append(amount(both, 1, values.weights[1], side=UP))
        address = self.address(values.weights, star)
        self.play(FadeIn(address, used[1]), run_time=0.5)

        # Two lines cross once
        x, y = values.weights
        one, other = self.line([(-9, x), (9, x)], "change"), self.line([(y, -9), (y, 9)], "space")
        self.wait_until("second")
        self.play(PointOut(address.words, scale=1.3, color="ink"))
        self.wait_until("one")
        self.play(Create(one), *self.dim(both))
        self.wait_until("two")
        self.play(Create(other))
        self.reveal("cross")
        self.play(PointOut(star, scale=1.6))
        self.wait_until("every")
        self.play(FadeOut(one, other, address, *used), *self.brighten(both), run_time=0.5)
        star.add_updater(lambda found: found.move_to(both.sum.head))
        self.play(both.animate.set_weights(values.another), run_time=1.5)
        address = self.address(values.another, star)
        self.play(FadeIn(address), run_time=0.5)
        arrange_column(title, name, gap=0.7)
        self.wait_until("basis")
        self.play(panel.reach(name), FadeIn(name))

    def address(self, numbers: Vector, star: Star) -> Label:
        """Return two numbers beside the treasure."""
        x, y = (shown_number(number, "g") for number in numbers)
        return Label(f"$({x}, {y})$", at=star, side=UL, color="focus", size=sizes.FORMULA, spoken=f"{x}, {y}")

    def line(self, ends: Sequence[Sequence[float]], color: str) -> Line:
        """Return the line between two addresses of the new grid, across the frame."""
        return mean(Line(*self.grid.image(np.array(ends)), color=paint(color), stroke_width=6), Role.AXIS)


class OnePairReachesAll(LectureScene[Pairs]):
    """Of three pairs, two stay on a line, and one sweeps the plane."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        self.grid = quiet_plane(origin=(2.8, -0.5), unit=1.0)
        shown = [[", ".join(shown_number(x, "g") for x in vector) for vector in pair] for pair in values.pairs]
        self.card = QuizCard(
            "Which pair reaches the whole plane?",
            options=[f"$({one})$ and $({other})$" for one, other in shown],
            correct=values.correct,
            width=4.0,
            options_spoken=[f"{one}, and {other}" for one, other in shown],
        )
        arrange_column(title, self.card)
        panel, place = Panel(title, self.card), self.card.get_center()
        self.card.scale(1.35).move_to((0.3, 0, 0))
        self.add(panel, title)

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(self.card), run_time=0.5)
        self.wait_until("think")
        self.play(self.card.think(run_time=self.until("first", at_most=5.2)))

        # Two stay on a line
        self.wait_until("first")
        self.play(self.card.animate.scale(1 / 1.35).move_to(place), FadeIn(self.grid), run_time=0.7)
        gone = self.only_a_line(0, "line_one")
        self.wait_until("third")
        self.play(FadeOut(gone), run_time=0.4)
        gone = self.only_a_line(2, "line_two")

        # One sweeps the plane
        self.wait_until("second")
        self.play(FadeOut(gone), run_time=0.4)
        arrows, line = self.arrows(values.correct), swept(*values.pairs[values.correct], self.grid)
        self.play(*(arrow.grow() for arrow in arrows), PointOut(self.card.options[values.correct][0], scale=1.5))
        self.reveal("answer")
        self.add(line, *arrows)
        self.play(self.card.reveal(run_time=0.5))
        self.play(line.animate(run_time=0.9).set_amount(5))
        self.play(line.animate(run_time=1.6).set_amount(-8))

    def arrows(self, number: int) -> tuple[VectorArrow, VectorArrow]:
        """Return a pair of arrows, the longer one behind."""
        both = zip(self.values.pairs[number], ("space", "change"), strict=True)
        pair = sorted(both, key=lambda one: -float(np.linalg.norm(one[0])))
        over = self.values.factors[number] > 0
        first, second = (
            arrow_on(self.grid, vector, at=at, color=color, name="one of the pair")
            for (vector, color), at in zip(pair, (ASIDE if over else (0, 0), (0, 0)), strict=True)
        )
        return first, second

    def only_a_line(self, number: int, cue: str) -> VGroup:
        """Show a pair, and from a cue on the line that is all it reaches; return both."""
        arrows, line = self.arrows(number), swept(*self.values.pairs[number], self.grid).line
        self.play(*(arrow.grow() for arrow in arrows), PointOut(self.card.options[number][0], scale=1.5), run_time=0.8)
        self.wait_until(cue)
        self.play(Create(line), run_time=0.8)
        return VGroup(line, *arrows)


class ThreeArrowsInOneSheet(LectureScene[Table]):
    """Seen from one side, three arrows of space lie in one flat sheet; with one number changed, they do not."""

    def construct(self) -> None:
        values, title = self.values, Heading("One flat sheet")
        self.table = MatrixFormula(values.matrix, column_colors=TRIPLE, size=0.5)
        self.columns = [self.table.column(number) for number in range(3)]
        why, rank = self.sum(), self.rank_is(values.rank)
        arrange_column(title, self.table, why, rank, gap=0.45)
        VGroup(self.table, why, rank).shift(ROOM_FOR_COUNTS * DOWN)
        panel, space = Panel(title), self.space()
        self.add(panel, title)

        # Three arrows in space, three columns of a table
        self.wait_until("space")
        self.play(FadeIn(space.ground, space.axis), *(arrow.grow() for arrow in space.arrows))
        self.add(space)
        self.wait_until("columns")
        self.play(panel.reach(self.table), FadeIn(self.table), run_time=0.6)
        for number in range(3):
            arrow, column = space.arrow(number).body, self.columns[number]
            lit = PointOut(column, color="ink"), PointOut(arrow, scale=1, color="ink")
            self.play(*lit, run_time=self.until("round", at_most=1))

        # Walk round them: they lie in one sheet
        self.wait_until("round")
        seconds = self.until("edge", at_most=4)
        self.play(space.animate(run_time=seconds).look_from(values.edge_azimuth, values.elevation))
        self.reveal("edge")
        self.play(space.sheet.animate.set_opacity(0.16).set_stroke(opacity=0.9, width=4))
        self.wait_until("why")
        seconds = self.until("sum", at_most=2.5)
        self.play(space.animate(run_time=seconds).look_from(values.open_azimuth, values.elevation))

        # One of them is a mix of the others
        self.wait_until("sum")
        tips = space.to_scene(values.columns)
        halves = DashedLine(tips[0], tips[2], color=paint("ink"), stroke_width=4)
        halfway = mark(VGroup(halves, Spot(tips[1], color="ink", radius=0.1)), "halfway between two tips")
        self.play(panel.reach(why), FadeIn(why), Create(halves))
        self.wait_until("nothing")
        self.play(FadeIn(halfway[1]), *self.dim(space.arrow(1), self.columns[1]))
        self.each_could_go(space)
        counts = self.count_those_that_stay(space, halfway)
        self.reveal("only")
        self.play(panel.reach(rank), FadeIn(rank), FadeOut(counts))
        self.change(space, why, rank)

    def each_could_go(self, space: ArrowsInSpace) -> None:
        """Let another column step back instead, and then another one."""
        self.wait_until("any")
        for back, gone in ((1, 0), (0, 2), (2, 1)):
            brighter = self.brighten(space.arrow(back), self.columns[back])
            self.play(*brighter, *self.dim(space.arrow(gone), self.columns[gone]), run_time=0.7)

    def count_those_that_stay(self, space: ArrowsInSpace, halfway: VGroup) -> VGroup:
        """Name the table, and count the columns that stay, each as it lights up with its arrow; return the counts."""
        named = word("matrix").next_to(self.table, RIGHT, buff=0.35)
        counts = mark(VGroup(), "how many stay")
        self.wait_until("matrix")
        lit = (PointOut(column, color=None, scale=1.15) for column in self.columns)
        self.play(FadeOut(halfway), FadeIn(named), *lit, run_time=0.8)
        for place, (cue, number) in enumerate((("one", 0), ("other", 2)), start=1):
            count = Label(f"{place}", at=self.columns[number], gap=0.35, color="focus", backing=False)
            count.set_z_index(layers.WORDS)
            arrow = space.arrow(number).body
            self.wait_until(cue)
            seconds = self.until("other", at_most=0.8) if place == 1 else 0.8
            lit = PointOut(self.columns[number], color="ink", scale=1.1), PointOut(arrow, scale=1, color="ink")
            self.play(*lit, FadeIn(count), run_time=seconds)
            self.remove(count)
            self.add(counts.add(count))
        return counts

    def change(self, space: ArrowsInSpace, why: Formula, rank: Formula) -> None:
        """Change one number: its arrow leaves the sheet."""
        values = self.values
        after = MatrixFormula(values.changed, column_colors=TRIPLE, size=0.5).move_to(self.table)
        full = self.rank_is(values.changed_rank).move_to(why, aligned_edge=LEFT)
        self.wait_until("change")
        self.play(FadeOut(why, rank), *self.brighten(space.arrow(1), self.columns[1]), run_time=0.5)
        self.play(FadeOut(self.table), FadeIn(after), run_time=0.6)
        moved = space.animate(run_time=1.5).set_vectors(values.changed.T)
        self.play(PointOut(after.entry(2, 2), scale=1.4, run_time=0.8), moved)
        self.wait_until("leaves")
        self.play(PointOut(space.arrow(2).body, scale=1, color="ink"))
        self.wait_until("three")
        seconds = self.until("all", at_most=2)
        aslant = values.open_azimuth + ASLANT * (values.edge_azimuth - values.open_azimuth)
        round_again = space.animate(run_time=seconds).look_from(aslant, values.elevation)
        self.play(FadeIn(full, run_time=0.6), round_again)

        # Carried along the third arrow, the sheet passes all of space
        self.reveal("all")
        third = space.arrow(2)
        copies = [space.sheet.copy().set_fill(opacity=0) for _ in CARRIED]
        self.add(*copies)
        carried = zip(copies, CARRIED, strict=True)
        self.play(
            *(copy.animate.shift(part * (third.head - third.tail)).set_fill(opacity=0.16) for copy, part in carried),
            run_time=1.8,
        )

    def space(self) -> ArrowsInSpace:
        """Return the columns as arrows in space, and the sheet still hidden."""
        values = self.values
        space = ArrowsInSpace(
            values.columns,
            azimuth=values.open_azimuth,
            elevation=values.elevation,
            origin=(0.2, -2.4),
            unit=0.6,
            sheet=values.sheet,
            reach=((-0.6, 11.6), (-2.4, 2.4)),
            ground=3,
            square=2,
        )
        space.sheet.set_opacity(0)
        return space

    def sum(self) -> Formula:
        """Return the first column plus the third as a multiple of the second."""
        first, second, third = (
            ", ".join(shown_number(entry, "g") for entry in column) for column in self.values.columns
        )
        times = shown_number(self.values.times, "g")
        parts = zip(("first", "third", "second"), (first, third, second), ("space", "belief", "change"), strict=True)
        one, three, two = (f"{{{{ vec({numbers}) : {name} }}}}" for name, numbers, _ in parts)
        return Formula(
            f"{one} + {three} = {times} {two}",
            spoken=f"{first} plus {third} is {times} times {second}",
            colors={"first": "space", "third": "belief", "second": "change"},
            size=0.4,
        )

    def rank_is(self, rank: int) -> Formula:
        """Return what the rank is."""
        return Formula(f'"rank" = {rank}', spoken=f"the rank is {rank}", color="focus")


class NewOrWasted(LectureScene[Kept]):
    """What to keep: span, independence, rank."""

    def construct(self) -> None:
        pair, wasted, table, grid = self.values.pair, self.values.wasted, self.values.table, plane()
        recap = Recap(("Span: all they reach", "Independent: none wasted", "Rank: how many stay"), width=4.3)
        panel, line = Panel(recap), swept(pair.a, pair.b, grid, step=0.5)
        a, b = named("a", pair.a, grid, side="left"), named("b", pair.b, grid)
        self.add(grid, panel, recap.title, line.line, a, b)

        # All they reach, and what is wasted
        self.wait_until("span")
        self.add(line, a, b)
        self.play(FadeIn(recap.point(0)), line.animate(run_time=0.8).set_amount(BEYOND[0]))
        self.play(line.animate(run_time=self.until("independent", at_most=1.6)).set_amount(BEYOND[1]))
        self.wait_until("independent")
        self.play(
            FadeIn(recap.point(1), run_time=0.8),
            line.animate(run_time=0.8).set_aside(wasted.c),
            b.animate(run_time=0.8).move_to_vector(wasted.c),
        )
        back = self.until("rank", at_most=1)
        self.play(line.animate(run_time=back).set_aside(pair.b), b.animate(run_time=back).move_to_vector(pair.b))
        self.wait_until("rank")
        self.play(FadeIn(recap.point(2)), FadeOut(line, a, b, grid), run_time=0.6)

        # How many columns say something new?
        matrix = MatrixFormula(table.matrix, column_colors=TRIPLE, size=1.1).move_to((2.6, 0.2, 0))
        self.play(FadeIn(matrix))
        self.wait_until("data")
        self.play(*(PointOut(matrix.column(number), scale=1.1, color="ink") for number in range(3)))
        self.wait_until("more")
        self.play(*self.dim(matrix.column(1)))

        # And what does a table do to the plane?
        self.wait_until("two")
        then = MatrixFormula(self.values.then, column_colors=BASIS_COLORS, size=0.6)
        arrange_column(recap.point(2), then, gap=0.6)
        moving = GridTransform(origin=ORIGIN, unit=UNIT, labels=False)
        self.play(FadeOut(matrix), panel.reach(then), FadeIn(moving, then), run_time=0.6)
        self.wait_until("next")
        self.play(moving.apply(self.values.then, run_time=2))
