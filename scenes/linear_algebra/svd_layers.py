"""The pictures of layers in *Rotate, stretch, rotate*: a matrix and a digit as sums of them."""

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    ORIGIN,
    RIGHT,
    UL,
    UP,
    Animation,
    Create,
    FadeIn,
    FadeOut,
    SurroundingRectangle,
    VGroup,
)

from lectures.linear_algebra.svd import Digits, Layers
from mathml_anim.components.learning import Meter, PixelGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    HeatmapMatrix,
    OuterProduct,
)
from mathml_anim.components.typography import (
    Formula,
    Label,
    Number,
    PointOut,
    Prose,
    ShowParts,
    SourceBadge,
    Title,
    shown_number,
)
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import PAIR, SYMBOLS, size_of

SIDE, PLACES = 1.15, ((-0.1, 0.15), (4.75, 0.15))
"""The side of a cell of a layer, and where the middles of the two layers are."""
PIXEL, ROW = 0.45, ((-4.6, 0.3, 0), (0.25, 0.3, 0), (4.6, 0.3, 0))
"""The side of a pixel, and where the digit, a layer and what is rebuilt have their middles."""


class LayersAddUp(LectureScene[Layers]):
    """Two tables, each a column times a row, add up to the matrix; the first holds most of it."""

    def construct(self) -> None:
        known, title = self.values.factored, Title("A sum of layers")
        most = float(np.abs(known.matrix).max())
        cells = HeatmapMatrix(known.matrix, side=SIDE, most=most, format_spec=".1f", name="the matrix")
        layers = [self.layer(n, most) for n in (0, 1)]
        signs = VGroup(
            Formula("=", spoken="equals").move_to((-3.35, 0.15, 0)),
            Formula("+", spoken="plus").move_to((1.62, 0.15, 0)),
        )
        mean(signs, Role.FORMULA, name="the signs", text="= +", spoken="equals, plus")
        self.add(title)
        self.wait_until("cells")
        self.play(FadeIn(cells))

        # A column times a row
        first = layers[0]
        names = [self.names(n, layer) for n, layer in enumerate(layers)]
        self.wait_until("column")
        self.play(cells.animate(run_time=0.8).move_to((-5.1, 0.15, 0)))
        self.play(FadeIn(first.left, names[0][0]), run_time=0.6)
        self.wait_until("row")
        self.play(FadeIn(first.top, names[0][1]))
        self.wait_until("table")
        filling = first.fill(run_time=self.until("layer", at_most=2.5))
        self.add(first)
        self.play(filling, FadeIn(names[0][2], run_time=0.5))
        self.add(first.add(names[0]))

        # Of rank one, and another one
        self.wait_until("upper")
        upper, lower = (first.table.cell(row, 1).get_right() + 0.3 * RIGHT for row in (0, 1))
        down = VectorArrow(lower - upper, tail=upper, color="focus", name="from the upper row to the lower")
        times = Label(
            f"× {shown_number(self.values.ratio, 'g')}", at=down, side=RIGHT, color="focus", size=sizes.FORMULA
        )
        self.play(down.grow(), FadeIn(times))
        second = layers[1]
        self.wait_until("second")
        self.play(FadeOut(down, times), run_time=0.5)
        self.play(FadeIn(second.left, second.top, names[1]), run_time=0.6)
        self.add(second.add(names[1]))
        self.play(second.fill(run_time=1.4))

        # They add up to the matrix
        self.wait_until("add")
        self.play(FadeIn(signs), cells.animate(run_time=0.7).set_values(np.zeros((2, 2))))
        self.play(*self.add_to(cells, first, known.svd.rank(1)))
        self.wait_until("both")
        self.play(*self.add_to(cells, second, known.matrix))
        self.wait_until("whole")
        self.play(PointOut(cells.cells, scale=1.04, color=None))
        self.weigh(cells, layers, signs)

    def weigh(self, cells: HeatmapMatrix, layers: list[OuterProduct], signs: VGroup) -> None:
        """Show the sums of squares under the tables, and the first layer's share."""
        values, first = self.values, layers[0]
        amounts, tables = (values.total, *values.squares), (cells, *(one.table for one in layers))
        sums = VGroup(
            *(
                Number(amount, format_spec=".0f", anchor=ORIGIN, size=0.6, color=color).next_to(table, DOWN, buff=0.4)
                for amount, color, table in zip(amounts, ("ink", *PAIR), tables, strict=True)
            )
        )
        word = Prose("squares, added up", size=sizes.PROSE, color="mute").next_to(sums[0], DOWN, buff=0.25)
        squared = [Formula(f"= sigma_{n + 1}^2", spoken=f"sigma {n + 1} squared", colors=SYMBOLS) for n in (0, 1)]
        for one, number in zip(squared, sums[1:], strict=True):
            one.next_to(number, RIGHT, buff=0.2)
        parts = {"energy": (sums[0], word), "first": (sums[1],), "rest": (sums[2],), "sigmas": squared}
        sums.add(word, *squared).set_opacity(0)
        mean(sums, Role.NUMBER, name="sums of squares", text="sums of squares", spoken="the sums of squares")
        for cue, shown in parts.items():
            self.wait_until(cue)
            self.play(ShowParts(sums, [VGroup(part) for part in shown]))

        # The share of the first, and nothing comes closer
        meter = Meter(1, text="energy", format_spec=".0%", width=first.table.width, height=0.3)
        meter.next_to(sums[1], DOWN, buff=0.25)
        self.wait_until("share")
        self.play(FadeIn(meter), run_time=0.5)
        self.play(meter.animate(run_time=self.until("alone", at_most=1.2)).set_value(values.share))
        self.compare(layers, VGroup(sums, meter), signs)

    def compare(self, layers: list[OuterProduct], gone: VGroup, signs: VGroup) -> None:
        """Let the first layer stand for the matrix alone, and another table of rank one beside it."""
        values, first = self.values, layers[0]
        rival = OuterProduct(
            (0, 1), values.rival[1], side=SIDE, gap=0.28, most=first.table.most, format_spec=".1f", strip_format="g",
            name="the lower row alone",
        ).place(PLACES[1])  # fmt: skip
        near = Formula("approx", spoken="nearly").move_to(signs[0])
        self.wait_until("alone")
        self.play(FadeOut(layers[1], signs, gone), FadeIn(near), run_time=0.6)
        self.play(FadeIn(self.missed(first, values.squares[1])), run_time=0.6)
        self.wait_until("rival")
        self.play(FadeIn(rival))
        self.play(FadeIn(self.missed(rival, values.rival_misses)), run_time=0.6)
        self.reveal("closest")
        self.play(PointOut(first.table, scale=1.06, color=None))

    def missed(self, layer: OuterProduct, total: float) -> VGroup:
        """Return by how much a table misses the matrix, and the squares of which this is the sum, under it."""
        differences = (self.values.factored.matrix - layer.product).reshape(-1)
        parts = [shown_number(abs(float(one)), ".2g") for one in differences if abs(one) > 1e-9]
        says = f"misses by {shown_number(total, 'g')}"
        label = Label(says, at=layer.table, side=DOWN, gap=0.4, backing=False)
        squares = Formula(" + ".join(f"{part}^2" for part in parts), spoken="the squares", size=0.36, color="mute")
        squares.next_to(label, DOWN, buff=0.25)
        return mean(VGroup(label, squares), Role.NUMBER, name="what is missing", text=says, spoken=says)

    def layer(self, number: int, most: float) -> OuterProduct:
        """Return a layer's table between its column and its row."""
        found = self.values.factored.svd
        made = OuterProduct(
            found.u[:, number],
            found.vt[number],
            weight=float(found.s[number]),
            side=SIDE,
            gap=0.28,
            most=most,
            format_spec=".1f",
            strip_format=".2f",
            name=f"layer {number + 1}",
        )
        return made.place(PLACES[number])

    def names(self, number: int, layer: OuterProduct) -> VGroup:
        """Return the names of a layer's column, of its row and of its weight."""
        n, color = number + 1, PAIR[number]
        size = shown_number(float(self.values.factored.values[number]), ".1f")
        texts = (
            (f"$bold(u)_{n}$", f"u {n}"),
            (f"$bold(v)_{n}^T$", f"v {n} transposed"),
            (f"$sigma_{n} = {size}$", f"sigma {n} is {size}"),
        )
        at = (layer.left, layer.top, None)
        sides = (DOWN, UP, UP)
        labels = [
            Label(text, at=thing, side=side, color=color, backing=False, size=em, spoken=said)
            for (text, said), thing, side, em in zip(texts, at, sides, (0.45, 0.45, 0.38), strict=True)
        ]
        labels[2].next_to(layer.top, LEFT, buff=0.2)
        said = " ".join(spoken for _, spoken in texts)
        return mean(VGroup(*labels), Role.LABEL, name="the names", text=f"layer {n}", spoken=said)

    def add_to(self, cells: HeatmapMatrix, layer: OuterProduct, end: Vector) -> tuple[Animation, ...]:
        """Return the animations in which a layer swells, and the matrix has it too."""
        return PointOut(layer.table, scale=1.12, color=None, run_time=1.2), cells.animate(run_time=1.2).set_values(end)


class ThreeLayersMakeADigit(LectureScene[Digits]):
    """Layer by layer a handwritten digit comes back, and its energy fills up at once."""

    def construct(self) -> None:
        made, title = self.values.rebuilt, Title("A digit from three layers")
        picture = PixelGrid(made.digit.ink, side=0.65, name=f"a handwritten {made.digit.label}")
        self.result = HeatmapMatrix(
            np.zeros(made.pixels.shape), side=PIXEL, most=made.full, negative="change", positive="ink", name="rebuilt"
        ).move_to(ROW[2])
        self.rank = Number(0, format_spec=".0f", color="focus", name="the rank")
        word = Prose("rank", size=sizes.LABEL).move_to(self.result.get_corner(UL) + 0.15 * UP, aligned_edge=DL)
        self.result.add(word, self.rank.stand_after(word))
        self.energy = Meter(1, text="energy", format_spec=".0%", width=5.0, corner=(-6.4, -2.65))
        self.add(title, SourceBadge(made.digit.source.badge))

        # The digit makes room
        self.wait_until("digit")
        self.play(FadeIn(picture))
        self.wait_until("first")
        self.play(picture.animate(run_time=0.8).scale(PIXEL / 0.65).move_to(ROW[0]))
        called = Prose("picture", size=sizes.LABEL).move_to(picture.get_corner(UL) + 0.15 * UP, aligned_edge=DL)
        self.play(FadeIn(called, self.result, self.energy), run_time=0.5)
        self.add(picture.add(called))

        # Layer by layer, what there was to see of it comes back
        first = self.bring(0, None)
        self.pour(0, first, "strokes")
        self.wait_until("strokes")
        strokes = (SurroundingRectangle(self.result.column(n), buff=0.07, color=paint("focus")) for n in (2, 5))
        frames = mark(VGroup(*strokes), "the strokes")
        self.play(Create(frames, run_time=self.until("fills", at_most=1)))
        self.wait_until("fills")
        self.play(FadeOut(frames), run_time=0.5)
        self.wait_until("second")
        second = self.bring(1, first)
        self.wait_until("hole")
        self.pour(1, second, "most")
        self.wait_until("most")
        self.play(PointOut(self.energy, scale=1.04, color=None, edge=LEFT))
        self.reveal("third")
        third = self.bring(2, second)
        self.pour(2, third, "cost")
        self.count(third)

    def bring(self, number: int, before: OuterProduct | None) -> OuterProduct:
        """Let a layer come instead of the one before, its column and row first, and return it."""
        made = self.values.rebuilt
        layer = OuterProduct(
            made.svd.u[:, number],
            made.svd.vt[number],
            weight=float(made.svd.s[number]),
            side=PIXEL,
            most=made.full,
            negative="change",
            positive="ink",
            name=f"layer {number + 1}",
        ).place(ROW[1])
        layer.add(size_of(number, float(made.svd.s[number])).next_to(layer.table, DOWN, buff=0.25))
        gone = [FadeOut(before)] if before else []
        self.play(FadeIn(layer.show_filled(0)), *gone, run_time=0.5)
        self.play(layer.fill(run_time=1.2))
        return layer

    def pour(self, number: int, layer: OuterProduct, cue: str) -> None:
        """Let a layer go over into the picture that is rebuilt, before a cue."""
        made, length = self.values.rebuilt, self.until(cue, at_most=1.2)
        flying = mark(layer.table.copy(), "a layer on its way")
        over = flying.animate(run_time=length, remover=True).scale(self.result.cells.width / flying.width)
        self.play(
            over.move_to(self.result.cells).set_opacity(0.2),
            self.rank.animate(run_time=length).set_value(number + 1),
            self.result.animate(run_time=length).set_values(made.svd.rank(number + 1)),
            self.energy.animate(run_time=length).set_value(float(made.energy[number + 1])),
        )

    def count(self, layer: OuterProduct) -> None:
        """Count the numbers of a layer, of three, and those of a large picture."""
        made, large = self.values.rebuilt, self.values.large
        corner = (1.4, -2.65)
        store = Meter(
            made.digit.pixels, text="numbers to store", ticks=made.numbers[1:], width=5.0, corner=corner, color="space"
        )
        self.wait_until("cost")
        strips = (PointOut(strip, scale=1.1, color="space") for strip in (layer.left, layer.top))
        self.play(FadeIn(store, run_time=0.5), *strips)
        self.play(store.animate(run_time=1).set_value(float(made.numbers[1])))
        self.wait_until("little")
        self.play(store.animate(run_time=1.2).set_value(float(made.numbers[made.kept])))

        # A large picture
        text = f"{large.kept} layers, {large.side:,} × {large.side:,}"
        much = Meter(large.pixels, text=text, format_spec=",.0f", width=5.0, corner=corner, color="space")
        self.wait_until("huge")
        self.play(FadeOut(store), FadeIn(much), run_time=0.5)
        self.wait_until("large")
        self.play(much.animate(run_time=1).set_value(float(large.numbers)))
