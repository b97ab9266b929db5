"""The pictures of *Vectors: arrows, lists, data*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UL,
    UP,
    Animation,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    Line,
    VGroup,
    VMobject,
    rush_into,
)

from lectures.linear_algebra.vectors import (
    MEASURES,
    Bars,
    Cloud,
    Flower,
    Irises,
    Kinds,
    Pair,
    Scalings,
    Shifted,
    ThreeWays,
    TwoViews,
)
from mathml_anim.components.learning import CLASS_COLORS, DataAxes, DatasetScatter, IrisFlower
from mathml_anim.components.meaning import mark, mark_dimmed, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import (
    Backing,
    Formula,
    Heading,
    Label,
    Number,
    Objective,
    Panel,
    PointOut,
    Prose,
    QuizCard,
    Recap,
    ShowParts,
    SourceBadge,
    Swell,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import (
    Arrows,
    ArrowSteps,
    Coordinates,
    LinearCombination,
    Spot,
    Spots,
    VectorArrow,
    VectorBars,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout, motion
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

ORIGIN = (1.6, -1.2)
UNIT = 1.3
A_COLOR, B_COLOR = "space", "change"
MIDDLE, LARGE = (1.9, 0.2, 0.0), 1.6
FLOWER, NEARER = 0.58, 2.5
"""The length of a centimetre of the flower, in scene units, and how many times as long it is from nearby."""
CLOSED = 0.02
"""The share of its measures that a bud shows."""
SIDE_BY_SIDE = 0.2
"""How far apart the marks of equal flowers lie in the nearer picture, in scene units."""
SMALL = 0.19
"""The length of a centimetre where flowers stand beside their bars, in scene units."""
FILL = 0.85
"""How solid the marks of flowers are."""
BY_PETALS = ((0, 0.85), (-0.4, 1.3), (1.1, -1.95))
BY_SEPALS = ((-0.9, 1.2), (0.94, 1.76), (1.21, -1.3))
"""Where the names of the kinds stand, from the middle of their flowers, in scene units."""
FIRST_PLACE, SECOND_PLACE, BETWEEN = (-5.15, 0.9, 0.0), (-2.85, 0.9, 0.0), (-4.0, -1.3, 0.0)


def named_arrow(name: str, vector: Vector, grid: GridTransform, *, side: str = "left") -> VectorArrow:
    """Return the arrow of a or b from the origin, in its colour."""
    color = {"a": A_COLOR, "b": B_COLOR}[name]
    return arrow_on(grid, vector, color=color, label=f"$bold({name})$", side=side, spoken=f"the vector {name}")


def middle_name(arrow: VectorArrow, name: str, *, side: float = 1) -> Label:
    """Return the name of a or b beside its arrow's middle, where no other arrow's head lies: 1 is right, -1 left."""
    middle, (x, y, _) = (arrow.tail + arrow.head) / 2, side * arrow.vector
    color = {"a": A_COLOR, "b": B_COLOR}[name]
    return Label(f"$bold({name})$", at=middle, side=(y, -x), color=color, size=sizes.FORMULA, spoken=name)


def name_formula(name: str, color: str) -> Formula:
    """Return the name of a vector and an equals sign."""
    return Formula(f"bold({name}) =", spoken=f"{name} is", colors={f"bold({name})": color})


def measured_list(measures: Vector) -> Coordinates:
    """Return the four measures of a flower as a list."""
    return Coordinates(measures, colors=(), format_spec=".1f", widest="5.1", decimals=2, spoken="the flower")


def flower_axes(view: Cloud) -> DataAxes:
    """Return axes in centimetres for two of the measures, at one place and of one size for every view."""
    ends = (8, view.starts[1] + 2.5)
    return axes_between(view, view.starts, ends, (7.36 / (ends[0] - view.starts[0]), 1.8))


def near_axes(view: Cloud) -> DataAxes:
    """Return the same axes from nearby, as long for a centimetre of the one as of the other."""
    return axes_between(view, (0.75, 0), (2, 0.75), (5.9, 5.9), step=0.25)


def axes_between(
    view: Cloud, starts: tuple[float, float], ends: tuple[float, float], unit: tuple[float, float], *, step: float = 1
) -> DataAxes:
    """Return axes for two of the measures, from some numbers to others."""
    names = [f"{name} (cm)" for name in view.names]
    return DataAxes(ends, starts=starts, origin=(-1.1, -1.75), unit=unit, step=step, names=names)


def kind_label(flowers: Irises, kind: int, at: Vector) -> Label:
    """Return the name of a kind, in its colour, above a point."""
    return Label(flowers.names[kind], at=at, color=CLASS_COLORS[kind], spoken=f"iris {flowers.names[kind]}")


def kind_labels(view: Cloud, axes: DataAxes, away: Sequence[Sequence[float]]) -> VGroup:
    """Return the names of the kinds as one, each so far from the middle of its flowers."""
    middles = [axes.to_scene(view.points[view.flowers.kinds == kind].mean(axis=0)) for kind in range(len(away))]
    places = [np.add(middle, (*aside, 0)) for middle, aside in zip(middles, away, strict=True)]
    labels = VGroup(*(kind_label(view.flowers, kind, place) for kind, place in enumerate(places)))
    return mean(labels, Role.LABEL, name="the kinds", text=", ".join(view.flowers.names))


class AFlowerInFourNumbers(LectureScene[Flower]):
    """A ruler turns a flower into four numbers, and they are all that is left."""

    def construct(self) -> None:
        values = self.values
        title = Heading("A flower as a list")
        flower = IrisFlower(CLOSED * values.measures, centre=(2.2, 0.4), unit=FLOWER)
        self.column = measured_list(values.measures)
        self.column.next_to(title, DOWN, buff=0.7, aligned_edge=LEFT).shift(0.3 * RIGHT)
        texts = [Prose(name, size=sizes.LABEL, color="mute") for name in MEASURES]
        self.texts = mean(VGroup(*texts), Role.LABEL, name="what is measured", text=", ".join(MEASURES))
        for text, entry in zip(texts, self.column.entries, strict=True):
            text.next_to(self.column, RIGHT, buff=0.35).set_y(entry.get_y())

        # A flower blooms, and becomes four numbers
        source = SourceBadge(values.flowers.source.badge)
        self.play(FadeIn(flower, source, title), run_time=self.until("flower", at_most=0.6))
        self.wait_until("flower")
        sepals = values.measures * (1, 1, CLOSED, CLOSED)
        self.play(flower.animate.set_measures(sepals), run_time=self.until("iris", at_most=2))
        self.wait_until("iris")
        self.play(flower.animate.set_measures(values.measures), run_time=self.until("sepals", at_most=2))
        self.wait_until("sepals")
        lit = PointOut(flower.sepals, scale=1.12, color="ink")
        self.play(lit, run_time=self.until("sepal_length", at_most=0.8))
        self.measure(flower)

        # Only the list is left
        self.wait_until("gone")
        self.play(FadeOut(flower, self.texts), run_time=0.6)
        self.play(self.column.animate.scale(LARGE).move_to(MIDDLE), run_time=1.2)
        self.wait_until("machine")
        for entry in self.column.entries:
            self.play(PointOut(entry, scale=1.3, run_time=0.5))

    def measure(self, flower: IrisFlower) -> None:
        """Lay a ruler on each measure, and send its number to the list."""
        self.ruler = mark(Line(*self.laid(flower, 0), color=paint("ink"), stroke_width=7), "ruler")
        self.ruler.set_z_index(layers.VECTORS)
        texts = [text for text in self.texts if isinstance(text, VGroup)]
        for thing in (self.column.entries, self.texts):
            thing.set_opacity(0)
        for number, cue in enumerate(("sepal_length", "sepal_width", "petal_length", "petal_width")):
            if number == 2:
                self.come_nearer(flower)
            entry, (start, end) = self.column.entry(number), self.laid(flower, number)
            flying = VMobject(stroke_width=0, fill_opacity=1, color=paint("ink")).set_z_index(layers.WORDS)
            flying.points = entry.points.copy()
            mark(flying, "in flight").move_to((start + end) / 2 + (0.55, 0.35, 0))
            if number == 0:
                self.wait_until(cue)
                self.play(Create(self.ruler), FadeIn(self.column, self.texts, flying), run_time=0.5)
            else:
                self.wait_until(cue)
                self.play(self.ruler.animate.put_start_and_end_on(start, end), FadeIn(flying), run_time=0.5)
            self.play(flying.animate.move_to(entry), run_time=0.6, rate_func=rush_into)
            self.remove(flying)
            entry.set_opacity(1)
            named = ShowParts(self.texts, [texts[number]], run_time=0.5)
            if number < 3:
                self.play(named)
        back = flower.animate(run_time=0.8).set_measures(flower.measures, unit=FLOWER)
        self.play(named, FadeOut(self.ruler, run_time=0.5), back)
        self.play(flower.sepals.animate.set_fill(opacity=0.3).set_stroke(opacity=1), run_time=0.5)

    def come_nearer(self, flower: IrisFlower) -> None:
        """Come nearer to the petals, which are small, and leave the sepals out of the picture."""
        near = IrisFlower(flower.measures, centre=flower.centre, unit=NEARER * flower.unit)
        start, end = self.laid(near, 2)
        self.wait_until("nearer")
        seconds = self.until("petal_length", at_most=1)
        self.play(
            flower.sepals.animate(run_time=0.5).set_opacity(0),
            flower.animate(run_time=seconds).set_measures(flower.measures, unit=near.unit),
            self.ruler.animate(run_time=seconds).put_start_and_end_on(start, end),
        )

    def laid(self, flower: IrisFlower, number: int) -> tuple[Vector, Vector]:
        """Return where the ruler lies for a measure: across a sepal, but beside a petal, which is small."""
        start, end = flower.extent(number)
        aside = ((0, 0, 0), (0, 0, 0), (0.25, 0, 0), (0, 0.5 * flower.measures[2] * flower.unit, 0))[number]
        return start + aside, end + aside


class WhatCanFourNumbersTell(LectureScene[Kinds]):
    """Three kinds of iris ask which one the list was, and the list shows its other lives."""

    def construct(self) -> None:
        values = self.values
        title, column = Heading("A flower as a list"), measured_list(values.measures)
        column.scale(LARGE).move_to(MIDDLE)
        self.add(title, column, SourceBadge(values.flowers.source.badge))

        # Which kind was it?
        self.wait_until("kinds")
        self.play(column.animate.move_to((-4.9, 0.2, 0)), run_time=0.8)
        kinds = self.three_kinds()
        self.play(FadeIn(kinds))
        self.reveal("question")
        ask = Label("?", at=column, side=RIGHT, gap=0.5, size=1.0, color="focus", backing=False)
        self.play(FadeIn(ask))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("see what a list of numbers looks like", width=layout.COLUMN.width)
        self.play(FadeOut(kinds, ask), run_time=0.4)
        self.play(FadeIn(aim), column.animate.scale(1 / LARGE).move_to((-0.5, -0.1, 0)))
        self.preview()

    def three_kinds(self) -> VGroup:
        """Return a typical flower of each kind, to one scale, and their names."""
        values = self.values
        centres = [(x, 0.6, 0) for x in (-0.5, 2.3, 5.1)]
        drawn = VGroup(
            *(
                IrisFlower(typical, centre=centre, unit=0.225, color=color, name=name)
                for typical, centre, color, name in zip(
                    values.typical, centres, CLASS_COLORS, values.flowers.names, strict=True
                )
            )
        )
        names = [kind_label(values.flowers, kind, np.array(centres[kind]) + 2.2 * DOWN) for kind in range(values.kinds)]
        for name in names[1:]:
            name.shift((0, names[0].words.baseline - name.words.baseline, 0))
        kinds = VGroup(
            mean(drawn, Role.SUBJECT, name="typical flowers of three kinds"),
            mean(VGroup(*names), Role.LABEL, name="their names", text=", ".join(values.flowers.names)),
        )
        return mean(kinds, Role.SUBJECT, name="three kinds of iris")

    def preview(self) -> None:
        """Show the list's two other lives: an arrow, and a point among others."""
        values = self.values
        self.wait_until("as_arrow")
        self.play(VectorArrow((1.8, 1.3), tail=(0.6, -0.75), color="focus", thickness=0.1, name="an arrow").grow())
        self.wait_until("as_point")
        axes = DataAxes((7, 3), origin=(3.1, -1.3), unit=(0.46, 1.0))
        scatter = DatasetScatter(values.flowers.measures[:, 2:], axes, classes=values.flowers.kinds, radius=0.06)
        self.play(scatter.stream((0, 0), run_time=1.5))
        self.play(FadeIn(Spot(axes.to_scene(values.measures[2:]), name="our flower"), scale=2), run_time=0.5)


class TwoNumbersMakeAWalk(LectureScene[Pair]):
    """A list of two numbers is a walk, the walk is an arrow, and they change together."""

    def construct(self) -> None:
        a, b = self.values.a, self.values.b
        grid, title = quiet_plane(origin=ORIGIN, unit=UNIT), Heading("A list is a walk")
        column, name = Coordinates(a, spoken="a is"), name_formula("a", A_COLOR)
        arrange_column(title, name, gap=1.0)
        column.next_to(name, RIGHT, buff=0.2)
        arrow = named_arrow("a", a, grid)
        steps = ArrowSteps(arrow)
        start = Spot(grid.origin, radius=0.1, color="ink", name="the origin")
        self.add(Panel(title, column), title)

        # A list, and a plane to walk on
        self.play(grid.enter(run_time=self.until("two", at_most=2)))
        self.wait_until("two")
        self.play(FadeIn(column, start))

        # So far to the right, so far up
        self.wait_until("right")
        self.play(steps.walk(end=0.5, run_time=self.until("up", at_most=1.2)), PointOut(column.entry(0)))
        self.wait_until("up")
        self.play(steps.walk(start=0.5, run_time=1), PointOut(column.entry(1)))
        self.reveal("arrow")
        label = arrow.label
        assert label is not None
        arrow.remove(label)
        steps.suspend_updating()
        self.play(arrow.grow())
        steps.resume_updating()
        self.wait_until("name")
        self.play(FadeIn(label, name))
        self.remove(label)
        self.add(arrow.add(label))

        # Take it by its tip: the list moves along
        self.wait_until("tip")
        hand = Spot(arrow.head, name="the tip")
        hand.add_updater(lambda dot: dot.move_to(arrow.head))
        column.follow(lambda: arrow.vector)
        self.play(FadeIn(hand), FadeOut(steps), run_time=0.5)
        self.play(arrow.turn_to((2.2, 2.6), run_time=1.5))
        self.play(arrow.turn_to(b, run_time=self.until("here", at_most=2)))
        self.wait_until("here")
        self.play(FadeOut(hand), steps.walk(run_time=1.2))
        self.wait_until("minus")
        self.play(PointOut(column.entry(0), scale=1.4))

        # And back again
        self.wait_until("both")
        self.play(FadeOut(steps), run_time=0.4)
        self.play(arrow.turn_to(a, run_time=2))


class AnArrowHasNoHome(LectureScene[Shifted]):
    """An arrow slides over the plane, and its list never changes."""

    def construct(self) -> None:
        values, grid = self.values, quiet_plane(origin=ORIGIN, unit=UNIT)
        title, name = Heading("An arrow has no home"), name_formula("a", A_COLOR)
        column = Coordinates(values.a, spoken="a is")
        ask = Prose("Another vector?", size=sizes.LABEL)
        arrange_column(title, name, ask, gap=1.0)
        column.next_to(name, RIGHT, buff=0.2)
        panel, arrow = Panel(title, column), named_arrow("a", values.a, grid)
        self.add(grid, panel, title, arrow, column, name)

        # It slides, without turning
        self.wait_until("slide")
        home = arrow_on(grid, values.a, color="mute", name="where it was")
        home.body.set_fill(opacity=layout.DIMMED)
        mark_dimmed(home)
        self.add(home, arrow)
        away = values.elsewhere * UNIT
        self.play(arrow.animate.shift((*away, 0)), run_time=self.until("ask", at_most=2.5))

        # Is it another vector? Its walk says no
        self.wait_until("ask")
        self.play(panel.reach(ask), FadeIn(ask))
        steps = ArrowSteps(arrow)
        self.wait_until("walk")
        self.play(steps.walk(run_time=2))
        self.reveal("same")
        self.play(PointOut(column, scale=1.25), FadeOut(ask), run_time=1)

        # Back home it fits, and elsewhere it is the same
        self.wait_until("far")
        self.play(arrow.animate.shift((*-away, 0)), run_time=self.until("where", at_most=2))
        self.wait_until("where")
        self.play(FadeOut(steps, home), run_time=0.4)
        self.play(arrow.animate.shift((*away, 0)), run_time=self.until("all", at_most=1.2))
        self.wait_until("all")
        tails = grid.to_scene(values.starts)
        copies = [VectorArrow(values.a, tail=arrow.tail, unit=UNIT, color=A_COLOR) for _ in tails]
        self.play(Arrows(copies, name="the same vector, everywhere").slide_to(tails))


class TipToTail(LectureScene[Pair]):
    """One arrow after another is the sum of their lists, in either order."""

    def construct(self) -> None:
        values, grid, title = self.values, quiet_plane(origin=ORIGIN, unit=UNIT), Heading("Tip to tail")
        total = self.sum_formula()
        arrange_column(title, total, gap=1.0)
        total.set_opacity(0)
        a = arrow_on(grid, values.a, color=A_COLOR, name="the vector a")
        b = arrow_on(grid, values.b, color=B_COLOR, name="the vector b")
        self.add(grid, Panel(title, total), title)

        # Two vectors
        self.wait_until("a")
        soon = self.until("b", at_most=0.9)
        self.enter_named(a, "a", ShowParts(total, [total.part("a")], run_time=soon), run_time=soon)
        self.wait_until("b")
        self.enter_named(b, "b", ShowParts(total, [total.part("b")]))

        # The second goes where the first one ends
        self.wait_until("slide")
        self.play(b.animate.shift(a.head - a.tail), run_time=self.until("sum", at_most=2))
        self.reveal("sum")
        result = arrow_on(grid, values.sum, color="focus", name="a plus b")
        middle = (result.tail + result.head) / 2
        name = Label("$bold(a) + bold(b)$", at=middle, side=UL, color="focus", size=sizes.FORMULA, spoken="a plus b")
        self.play(result.grow(run_time=1.2))
        self.play(FadeIn(name), run_time=0.5)
        self.remove(name)
        self.add(result.add(name))

        # And the lists agree
        walk = self.walk_along(grid, total)

        # The other order ends there too
        self.wait_until("other")
        self.play(FadeOut(walk), *self.dim(total))
        others = [
            arrow_on(grid, values.b, color=B_COLOR, name="b first"),
            arrow_on(grid, values.a, at=values.b, color=A_COLOR, name="then a"),
        ]
        for other, name in zip(others, "ba", strict=True):
            self.enter_named(other, name, side=-1, run_time=1)
        self.remove(*others)
        self.add(mean(VGroup(*others), Role.SUBJECT, name="b first, then a"))
        self.wait_until("place")
        spot = Spot(result.head, name="the same spot")
        self.play(FadeIn(spot))

    def enter_named(
        self, arrow: VectorArrow, name: str, *beside: Animation, side: float = 1, run_time: float = motion.ENTER
    ) -> None:
        """Let an arrow grow and its name come on beside its middle, to stay with it."""
        label = middle_name(arrow, name, side=side)
        self.play(arrow.grow(run_time=run_time), FadeIn(label, run_time=run_time), *beside)
        self.remove(label)
        self.add(arrow.add(label))

    def walk_along(self, grid: GridTransform, total: Formula) -> VGroup:
        """Walk along a and then along b, to the right and then up, number by number; return both steps."""
        values, steps = self.values, []
        last = {id(glyph) for glyph in total.part("s1")}
        equals = VGroup(*(glyph for glyph in total.part("plus") if id(glyph) not in last))
        for row, cues in enumerate((("right", "back", "first"), ("up", "further", "second"))):
            at, way = ((0, 0), (1, 0)) if row == 0 else ((values.sum[0], 0), (0, 1))
            ends = np.outer((values.a[row], values.sum[row]), way)
            color = ("first", "second")[row]
            step = arrow_on(grid, ends[0], at=at, color=color, thickness=0.05, name="a step")
            self.wait_until(cues[0])
            soon = self.until(cues[1], at_most=0.8)
            self.play(PointOut(total.part(f"a{row}"), scale=1.4, run_time=soon), step.grow(run_time=soon))
            self.wait_until(cues[1])
            soon = self.until(cues[2], at_most=0.8)
            lit = PointOut(total.part(f"b{row}"), scale=1.4, run_time=soon)
            self.play(lit, step.animate(run_time=soon).move_to_vector(ends[1]))
            self.wait_until(cues[2])
            self.play(ShowParts(total, [total.part("s1") if row else equals], run_time=0.5))
            steps.append(step)
        self.remove(*steps)
        walk = mean(VGroup(*steps), Role.SUBJECT, name="the walk")
        self.add(walk)
        return walk

    def sum_formula(self) -> Formula:
        """Return the columns of a and b and, after an equals sign, their sum."""
        values = self.values
        a, b, s = ([shown_number(x, "g") for x in vector] for vector in (values.a, values.b, values.sum))
        return Formula(
            f"{{{{ mat({{{{ {a[0]} : a0 }}}}; {{{{ {a[1]} : a1 }}}}) : a }}}} "
            f"{{{{ + mat({{{{ {b[0]} : b0 }}}}; {{{{ {b[1]} : b1 }}}}) : b }}}} "
            f"{{{{ = mat({{{{ {s[0]} : s0 }}}}; {{{{ {s[1]} : s1 }}}}) : plus }}}}",
            spoken=f"{a[0]}, {a[1]} plus {b[0]}, {b[1]} is {s[0]}, {s[1]}",
            colors={"a": A_COLOR, "b": B_COLOR, "s0": "focus", "s1": "focus"},
        )


class NumbersThatScale(LectureScene[Scalings]):
    """A factor stretches an arrow, shrinks it, and turns it round."""

    def construct(self) -> None:
        values, title = self.values, Heading("Numbers that scale")
        grid = quiet_plane(origin=(2.6, -0.2), unit=0.88)
        original = named_arrow("a", values.a, grid, side="right")
        arrow = arrow_on(grid, values.a, color="focus", thickness=0.1, name="the multiple")
        factor = Number(1, format_spec=".1f", anchor=RIGHT, color="focus", spoken="the factor")
        words, column = name_formula("a", A_COLOR), Coordinates(values.a, spoken="the multiple is")
        given = self.given()
        given.next_to(title, DOWN, buff=0.5, aligned_edge=LEFT).shift(1.3 * RIGHT)
        words.next_to(given, DOWN, buff=0.65, aligned_edge=LEFT)
        factor.next_to(words, LEFT, buff=0.12).shift((0, words.baseline - factor.baseline, 0))
        column.next_to(words, RIGHT, buff=0.2)
        panel, multiple = Panel(title, column), mark(VGroup(factor, words), "so many times a")
        self.add(grid, panel, title, given, original)

        # Longer, then shorter
        self.wait_until("stretch")
        column.follow(lambda: arrow.vector)
        factor.add_updater(lambda number: number.set_value(arrow.vector[0] / values.a[0]))
        self.play(FadeIn(arrow, multiple, column), run_time=0.5)
        self.play(arrow.animate.move_to_vector(values.longer.result), run_time=1.5)
        self.wait_until("shrink")
        self.play(arrow.animate.move_to_vector(values.shorter.result), run_time=self.until("halved", at_most=2))
        self.wait_until("halved")
        self.play(*(PointOut(one) for one in (given.part("list"), column.entry(0), column.entry(1))))

        # Time to think
        card = self.card()
        card.next_to(column, DOWN, buff=0.4).align_to(title, LEFT)
        self.wait_until("quiz")
        self.play(panel.reach(card), FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("flip", at_most=6)))
        self.flip(arrow, card, column)

        # What scales is called a scalar
        self.wait_until("number")
        self.play(FadeOut(card), PointOut(factor, scale=1.2, color=None, edge=RIGHT), run_time=0.8)
        name = Prose("scalar", size=sizes.LABEL, color="focus").next_to(factor, DOWN, buff=0.6, aligned_edge=LEFT)
        self.wait_until("scalar")
        self.play(panel.reach(column, name), FadeIn(name))

    def given(self) -> Formula:
        """Return a as a list, to be compared with its multiples."""
        x, y = (shown_number(entry, "g") for entry in self.values.a)
        return Formula(
            f"bold(a) = {{{{ ({x}, {y}) : list }}}}",
            spoken=f"a is {x}, {y}",
            colors={"bold(a)": A_COLOR},
            size=sizes.LABEL,
        )

    def card(self) -> QuizCard:
        """Return the question, with lists to choose from."""
        lists = [tuple(shown_number(x, "g") for x in choice) for choice in self.values.choices]
        return QuizCard(
            f"${shown_number(self.values.turned.factor, 'g')} bold(a)$ is …",
            options=[f"$({x}, {y})$" for x, y in lists],
            correct=self.values.correct,
            width=3.6,
            spoken=f"what is {self.values.turned.factor:g} times a?",
            options_spoken=[f"{x}, {y}" for x, y in lists],
        )

    def flip(self, arrow: VectorArrow, card: QuizCard, column: Coordinates) -> None:
        """Let the arrow shrink to nothing and come out on the other side; only then show its list."""
        nothing = 0.001 * self.values.a
        self.wait_until("flip")
        shrink = arrow.animate(run_time=self.until("out", at_most=2)).move_to_vector(nothing)
        self.play(FadeOut(column, run_time=0.5), shrink)
        self.wait_until("out")
        self.play(arrow.animate.move_to_vector(self.values.turned.result), run_time=self.until("answer", at_most=2))
        found = Coordinates(self.values.turned.result, spoken="the multiple is").move_to(column.frame)
        self.reveal("answer")
        self.play(card.reveal(), FadeIn(found))


class BarsForFourNumbers(LectureScene[Bars]):
    """Bars stack and shrink as arrows add and scale, and the flower halfway appears."""

    def construct(self) -> None:
        values, title = self.values, Heading("Bars for four numbers")
        column = measured_list(values.first).next_to(title, DOWN, buff=0.7, aligned_edge=LEFT).shift(0.3 * RIGHT)
        bars = VectorBars(
            [values.first, values.second],
            (0, 0),
            foot=(2.3, -2.05),
            unit=0.36,
            spacing=1.95,
            colors=("focus", "belief"),
            names=values.names,
        )
        flower = IrisFlower(values.first, centre=(2.3, 0.3), unit=0.5, name="our flower")
        self.add(title, column, flower, SourceBadge(values.flowers.source.badge))

        # Two directions are all that the screen has
        self.wait_until("directions")
        ways = [
            VectorArrow(way, tail=(1.2, -1.2), unit=2.6, color=color, name="a direction")
            for way, color in (((1, 0), "first"), ((0, 1), "second"))
        ]
        one = IrisFlower(values.first, centre=(-3.3, 1.4, 0), unit=SMALL, name="our flower")
        smaller = flower.animate.scale(SMALL / 0.5, about_point=flower.centre).shift(one.centre - flower.centre)
        self.play(smaller, *(way.grow() for way in ways))
        self.remove(flower)
        self.add(one)
        self.play(*(column.entry(n).animate.set_color(paint(c)) for n, c in enumerate(("first", "second"))))
        self.play(*self.dim(column.entry(2), column.entry(3)))

        # But four bars stand side by side
        self.wait_until("bars")
        self.play(FadeOut(*ways), *(column.entry(n).animate.set_color(paint("ink")) for n in (0, 1)), run_time=0.5)
        self.play(FadeIn(bars.base, bars.names), *self.brighten(column.entry(2), column.entry(3)), run_time=0.5)
        self.play(bars.animate.arrange_bars((1, 0), 0), run_time=1.5)

        # Another flower
        self.wait_until("second")
        two = IrisFlower(values.second, centre=SECOND_PLACE, unit=SMALL, color="belief", name="another flower")
        self.play(FadeOut(column), run_time=0.4)
        self.play(one.animate.set_measures(values.first, centre=FIRST_PLACE), FadeIn(two), run_time=0.8)
        self.play(bars.animate.arrange_bars((1, 1), 1), run_time=1.5)
        self.wait_until("stack")
        plus = Label("+", at=(-4.1, 0.55, 0), side=UP, gap=0, backing=False, size=sizes.FORMULA, spoken="plus")
        self.play(FadeIn(plus, run_time=0.5), bars.animate(run_time=2).arrange_bars((1, 1), 0))

        # Half of the sum
        self.wait_until("half")
        self.play(FadeOut(plus, run_time=0.5), bars.animate(run_time=1.8).arrange_bars((values.half, values.half), 0))
        self.reveal("between")
        self.meet_halfway(one, two)
        self.wait_until("either")
        further = Label("…", at=(6.1, -1.95, 0), side=UP, gap=0, backing=False, size=0.55, spoken="and so on")
        numbers = [bars.number(1, number) for number in range(len(values.first))]
        self.play(*(PointOut(one, scale=1.4) for one in numbers), run_time=self.until("long", at_most=1))
        self.wait_until("long")
        for number, one in enumerate(numbers):
            others = [] if number else [FadeIn(further, run_time=0.5)]
            self.play(PointOut(one, scale=1.4, run_time=0.5), *others)

    def meet_halfway(self, one: IrisFlower, two: IrisFlower) -> None:
        """Let copies of both flowers come to the middle, and change until they are the same."""
        values = self.values
        both = VGroup(
            IrisFlower(values.first, centre=FIRST_PLACE, unit=SMALL),
            IrisFlower(values.second, centre=SECOND_PLACE, unit=SMALL, color="belief"),
        )
        self.add(mean(both, Role.SUBJECT, name="both flowers"))
        going = (flower.animate(run_time=2).set_measures(values.between, centre=BETWEEN) for flower in both)
        self.play(*self.dim(one, two), *going)
        middle = IrisFlower(values.between, centre=BETWEEN, unit=SMALL, color="ink", name="the flower halfway")
        self.play(FadeIn(middle), FadeOut(both), *self.brighten(one, two), run_time=0.5)


class APointAmongMany(LectureScene[Cloud]):
    """A list leaves a point, a hundred and fifty lists leave clouds, and ours lies in one of them."""

    def construct(self) -> None:
        values, flowers, title = self.values, self.values.flowers, Heading("A point among many")
        self.column = measured_list(flowers.measures[values.ours])
        self.column.next_to(title, DOWN, buff=0.7, aligned_edge=LEFT).shift(0.3 * RIGHT)
        self.axes = axes = flower_axes(values)
        self.add(title, self.column, axes, SourceBadge(flowers.source.badge))

        # Two numbers, a walk, a point
        self.wait_until("pair")
        unused = [self.column.entry(number) for number in range(4) if number not in values.columns]
        self.play(*self.dim(*unused))
        way = axes.to_scene(values.point) - axes.origin
        arrow = VectorArrow(way, tail=axes.origin, color="focus", name="our flower")
        steps = ArrowSteps(arrow)
        self.wait_until("walk")
        self.play(steps.walk(run_time=1.5))
        steps.suspend_updating()
        self.play(arrow.grow())
        self.wait_until("point")
        ours = Spot(arrow.head, radius=0.14, name="our flower")
        self.play(FadeOut(arrow, steps), FadeIn(ours, scale=2))

        # All the others
        scatter = DatasetScatter(values.points, axes, classes=flowers.kinds, name="flowers")
        self.reveal("all")
        self.play(*self.dim(*(self.column.entry(n) for n in values.columns), self.column.frame), run_time=0.5)
        self.play(scatter.stream((0, 0), run_time=self.until("squares", at_most=3.5)))
        names = kind_labels(values, axes, BY_PETALS)
        names.set_opacity(0)
        for kind, cue in ((2, "squares"), (1, "triangles"), (0, "circles")):
            self.wait_until(cue)
            lit = PointOut(scatter.of_class(kind), scale=1.08, color=None, run_time=0.8)
            self.play(ShowParts(names, [names[kind].words], run_time=0.5), lit)
        self.come_closer(scatter, ours, names)

    def come_closer(self, scatter: DatasetScatter, ours: Spot, names: VGroup) -> None:
        """Come so close that every neighbour is seen: they tell what ours was."""
        values, axes, near = self.values, self.axes, near_axes(self.values)
        seen = axes.to_data(near.to_scene(values.points) + SIDE_BY_SIDE * scene_points(values.beside))
        place, home, far = near.to_scene(values.point), ours.get_center(), [scatter.of_class(kind) for kind in (1, 2)]
        self.wait_until("closer")
        self.play(
            FadeOut(axes, names, run_time=0.6),
            FadeIn(near, run_time=1.5),
            *(kind.animate(run_time=0.5).set_opacity(0) for kind in far),
            scatter.animate(run_time=2).set_data(seen),
            ours.animate(run_time=2).move_to(place).scale(0.75),
        )
        ring = mark(Circle(values.radius * near.unit[0], color=paint("focus"), stroke_width=4).move_to(place))
        self.wait_until("ring")
        self.play(Create(ring))
        self.remove(ring, ours)
        self.add(mark(VGroup(ring, ours), "our flower and what is near"))
        found = Prose(f"{values.near} of {values.near} are {values.kind}", size=sizes.LABEL, color=CLASS_COLORS[0])
        found.next_to(self.column, DOWN, buff=0.5).align_to(self.column, LEFT)
        self.reveal("answer")
        self.play(FadeIn(found))

        # So ours is one of them
        measures = values.flowers.measures[values.ours]
        flower = IrisFlower(CLOSED * measures, centre=(-4.6, -1.45, 0), unit=0.21, color=CLASS_COLORS[0])
        self.wait_until("ours")
        self.play(flower.animate.set_measures(measures), run_time=1.5)
        self.wait_until("alike")
        self.play(FadeOut(ring, found), run_time=0.4)
        self.play(
            FadeOut(near, run_time=0.6),
            FadeIn(axes, run_time=1.5),
            scatter.animate(run_time=1.8).set_data(values.points),
            ours.animate(run_time=1.8).move_to(home).scale(4 / 3),
        )
        shown = (kind.animate.set_fill(opacity=FILL).set_stroke(opacity=1) for kind in far)
        self.play(FadeIn(names), *shown, run_time=0.8)


class AnotherPairOfNumbers(LectureScene[TwoViews]):
    """The same flowers travel to their places for two other numbers, and two kinds mix."""

    def construct(self) -> None:
        petals, sepals = self.values.petals, self.values.sepals
        flowers, title = petals.flowers, Heading("The same flowers, another view")
        column = measured_list(flowers.measures[petals.ours])
        column.next_to(title, DOWN, buff=0.7, aligned_edge=LEFT).shift(0.3 * RIGHT)
        self.axes, others = flower_axes(petals), flower_axes(sepals)
        self.scatter = DatasetScatter(petals.points, self.axes, classes=flowers.kinds, name="flowers")
        self.names = kind_labels(petals, self.axes, BY_PETALS)
        self.ours = Spot(self.axes.to_scene(petals.point), radius=0.14, name="our flower")
        used, unused = ([column.entry(n) for n in view.columns] for view in (petals, sepals))
        self.add(title, column, self.axes, self.scatter, self.ours, self.names, SourceBadge(flowers.source.badge))
        self.play(*self.dim(*unused))

        # The other two numbers
        self.wait_until("other")
        self.play(*self.dim(*used), *self.brighten(*unused))
        self.play(
            FadeOut(self.axes, run_time=0.6), FadeIn(others, run_time=1.5), *self.go_to(sepals, others, BY_SEPALS)
        )

        # One kind stands apart, and the other two mix
        self.wait_until("apart")
        self.play(PointOut(self.scatter.of_class(0), scale=1.08, color=None), Swell(self.names[0]))
        self.reveal("mix")
        self.play(*self.dim(self.scatter.of_class(0), self.names[0], self.ours))
        self.wait_until("view")
        self.play(
            *self.brighten(self.scatter.of_class(0), self.names[0], self.ours, *used),
            *self.dim(*unused),
        )
        back = self.go_to(petals, self.axes, BY_PETALS)
        self.play(FadeOut(others, run_time=0.6), FadeIn(self.axes, run_time=1.5), *back)

    def go_to(self, view: Cloud, axes: DataAxes, away: Sequence[Sequence[float]]) -> tuple[Animation, ...]:
        """Return the animations in which the flowers, ours among them, and the names go to another view."""
        places = self.axes.to_data(axes.to_scene(view.points))
        names = zip(self.names, kind_labels(view, axes, away), strict=True)
        return (
            self.scatter.animate(run_time=2.5).set_data(places),
            self.ours.animate(run_time=2.5).move_to(axes.to_scene(view.point)),
            *(name.animate(run_time=2.5).move_to(there) for name, there in names),
        )


class OneListThreeWays(LectureScene[ThreeWays]):
    """What to keep: an arrow, a list, a point; tip to tail, and stretch."""

    def construct(self) -> None:
        pair, mixes, (longer, turned) = self.values.pair, self.values.mixes, self.values.factors
        grid = quiet_plane(origin=(1.4, -0.9), unit=1.2)
        recap = Recap(("Arrow: how far, which way", "List: any number of numbers", "Point: among others like it"))
        self.add(grid, Panel(recap), recap.title)

        # Three ways
        self.wait_until("arrow")
        arrow = named_arrow("a", pair.a, grid)
        self.play(FadeIn(recap.point(0)), arrow.grow())
        self.wait_until("list")
        steps, column = ArrowSteps(arrow), Coordinates(pair.a, widest="3", spoken="a is")
        column.next_to(arrow.head, RIGHT, buff=0.35).set_z_index(layers.WORDS)
        listed = VGroup(Backing(column), column)
        self.play(FadeIn(recap.point(1)), steps.walk(run_time=1.2), FadeIn(listed))
        self.wait_until("point")
        others = Spots(grid.to_scene(self.values.others), color="ink", radius=0.08)
        spots = mark(VGroup(others, Spot(arrow.head, radius=0.14)), "a point among others like it")
        self.play(FadeIn(recap.point(2), spots), FadeOut(steps))

        # Two moves
        self.wait_until("add")
        both = LinearCombination([pair.a, pair.b], (1, 0), tail=grid.origin, unit=grid.unit, colors=(A_COLOR, B_COLOR))
        self.play(FadeOut(spots, arrow, listed), FadeIn(both), run_time=0.5)
        self.play(both.animate.set_weights(mixes[0]), run_time=self.until("scale", at_most=1.2))
        alone = arrow_on(grid, pair.a, color=A_COLOR, name="a stretched")
        self.wait_until("scale")
        self.add(alone)
        self.play(FadeOut(both), run_time=0.4)
        self.play(alone.animate.move_to_vector(longer * pair.a), run_time=1.2)
        self.play(alone.animate.move_to_vector(turned * pair.a), run_time=self.until("next", at_most=1.6))

        # What can they reach?
        self.wait_until("next")
        self.remove(alone)
        self.add(both.set_weights((turned, 0)))
        for weights in mixes[1:]:
            self.play(both.animate.set_weights(weights), run_time=1.5)
