"""The pictures of layers in *Rotate, stretch, rotate*: a matrix and a digit as sums of them."""

from itertools import pairwise

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
    Rectangle,
    SurroundingRectangle,
    VGroup,
)
from numpy.typing import ArrayLike

from lectures.linear_algebra.svd import Digits, Layers
from mathml_anim.components.learning import Meter, PixelGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
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
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import PAIR, SYMBOLS, size_of

SIDE, PLACES = 1.15, ((-0.1, 0.15), (4.75, 0.15))
"""The side of a cell of a layer, and where the middles of the two layers are while they are made."""
SUM, SIGNS = ((-4.3, 0.15, 0), (0, 0.15, 0), (4.3, 0.15, 0)), ((-2.15, 0.15, 0), (2.15, 0.15, 0))
"""Where the matrix and its two layers stand as a sum, and the signs between them."""
RIVAL = (5.0, 0.15, 0)
"""Where the rival's table has its middle: its column needs room beside the first layer."""
TOUR = np.radians(15)
"""How far the column of the rival turns, from upright towards the x-axis, before it turns back."""
BAR = 4.6
"""How long the two bars under the digit are."""
FINE = 25
"""How many squares of the grid a side of the large picture shows."""
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
            *(
                Formula(sign, spoken=said).move_to(place)
                for (sign, said), place in zip((("=", "equals"), ("+", "plus")), SIGNS, strict=True)
            )
        ).set_opacity(0)
        mean(signs, Role.FORMULA, name="the signs", text="= +", spoken="equals, plus")
        self.add(title)
        self.wait_until("cells")
        self.play(FadeIn(cells))

        # A column times a row
        first = layers[0]
        names = [self.names(n, layer) for n, layer in enumerate(layers)]
        self.wait_until("column")
        self.play(cells.animate(run_time=0.8).move_to((-5.1, 0.15, 0)))
        self.play(FadeIn(first.left, names[0][0][0]), run_time=0.6)
        self.wait_until("row")
        self.play(FadeIn(first.top, names[0][0][1]))
        self.add(mean(VGroup(first.left, first.top, names[0][0]), Role.SUBJECT, name="a column and a row"))
        self.wait_until("table")
        self.multiply(first, names[0][1])
        self.add(first.add(*names[0]))

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

        # They add up to the matrix: only their tables and their weights are left
        self.wait_until("add")
        tables = VGroup(*(layer.table for layer in layers))
        strips = [part for layer, name in zip(layers, names, strict=True) for part in (layer.left, layer.top, name[0])]
        placed = [table.animate(run_time=0.8).move_to(at) for table, at in zip((cells, *tables), SUM, strict=True)]
        weights = mean(VGroup(*(name[1] for name in names)), Role.LABEL, name="the weights", text="weights")
        lifted = [
            name[1].animate(run_time=0.8).move_to((at[0], table.get_top()[1] + 0.4, 0))
            for name, table, at in zip(names, tables, SUM[1:], strict=True)
        ]
        self.play(*(FadeOut(strip, run_time=0.5) for strip in strips), *placed, *lifted)
        self.add(weights)
        self.play(cells.animate(run_time=0.5).set_values(np.zeros((2, 2))))
        self.play(*self.add_to(cells, layers[0].table, known.svd.rank(1)))
        self.wait_until("both")
        self.play(*self.add_to(cells, layers[1].table, known.matrix), ShowParts(signs, [VGroup(signs[1])]))
        self.wait_until("whole")
        self.play(PointOut(cells.cells, scale=1.04, color=None), ShowParts(signs, [VGroup(signs[0])]))
        self.add(cells)
        self.weigh(cells, tables, signs, weights)

    def multiply(self, layer: OuterProduct, weight: Label) -> None:
        """Light up the pair of numbers whose product is the first cell, and fill the others after it."""
        product, pair = layer.product, (layer.left.cell(0, 0), layer.top.cell(0, 0))
        frames = mark(
            VGroup(*(SurroundingRectangle(one, buff=-0.03, color=paint("focus"), stroke_width=5) for one in pair)),
            "a pair of numbers",
        )
        self.play(FadeIn(layer.show_filled(0).table, weight, frames, run_time=0.5))
        self.add(layer)
        corner = np.where(np.arange(product.size).reshape(product.shape) == 0, product, 0)
        self.play(layer.table.animate(run_time=0.7).set_values(corner))
        self.play(
            FadeOut(frames, run_time=0.5),
            layer.table.animate(run_time=self.until("layer", at_most=1.5)).set_values(product),
        )

    def weigh(self, cells: HeatmapMatrix, tables: VGroup, signs: VGroup, weights: VGroup) -> None:
        """Show the sums of squares under the tables, and the first layer's share."""
        values, amounts = self.values, (self.values.total, *self.values.squares)
        sums = VGroup(
            *(
                Number(amount, format_spec=".0f", anchor=ORIGIN, size=0.6, color=color).next_to(table, DOWN, buff=0.4)
                for amount, color, table in zip(amounts, ("ink", *PAIR), (cells, *tables), strict=True)
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
        meter = Meter(1, text="energy", format_spec=".0%", width=tables[0].width, height=0.3)
        meter.next_to(sums[1], DOWN, buff=0.25)
        self.wait_until("called")
        self.play(FadeIn(meter), FadeOut(weights), run_time=0.5)
        self.wait_until("share")
        self.play(meter.animate(run_time=self.until("alone", at_most=1)).set_value(values.share))
        self.compare(tables, VGroup(sums, meter, signs))

    def compare(self, tables: VGroup, gone: VGroup) -> None:
        """Let the first layer stand for the matrix alone, and other tables of rank one beside it."""
        values, first = self.values, tables[0]
        column, row = values.of_rank_one(np.pi / 2)
        rival = OuterProduct(
            column, row, side=SIDE, gap=0.28, most=first.most, format_spec=".1f", strip_format=".1f",
            name="the lower row alone",
        ).place(RIVAL)  # fmt: skip
        near = Formula("approx", spoken="nearly").move_to(SIGNS[0])
        either = Prose("or", size=sizes.LABEL, color="mute")
        either.move_to((first.get_right() + rival.left.get_left()) / 2).set_opacity(0)
        near = mean(VGroup(near, either), Role.FORMULA, name="nearly, or", text="≈ or", spoken="nearly this, or that")
        self.wait_until("alone")
        self.play(FadeOut(tables[1], gone), FadeIn(near), run_time=0.6)
        self.play(FadeIn(self.missed(first, values.squares[1])), run_time=0.6)
        self.wait_until("rival")
        self.play(FadeIn(rival), ShowParts(near, [VGroup(near[1])]))
        misses = self.missed(rival.table, values.rival_misses)
        self.play(FadeIn(misses), run_time=0.6)

        # Whichever way the column points, it never misses by less
        best = float(np.arctan(values.ratio))
        self.wait_until("strips")
        self.play(*(PointOut(strip, scale=1.08, color=None) for strip in (rival.left, rival.top)))
        self.add(rival)
        self.wait_until("tour")
        self.play(FadeOut(misses[1], run_time=0.5), self.turn(rival, misses, TOUR, self.until("back", at_most=3)))
        self.wait_until("back")
        self.play(self.turn(rival, misses, best, self.until("closest", at_most=3)))
        self.reveal("closest")
        self.play(*(PointOut(table, scale=1.06, color=None) for table in (first, rival.table)))

    def turn(self, rival: OuterProduct, misses: VGroup, end: float, run_time: float) -> Walk:
        """Return the animation in which the rival's column turns to an angle, with the row that suits it best."""
        values, number = self.values, misses[0][1]

        def show(angle: Vector) -> None:
            column, row = values.of_rank_one(float(angle))
            rival.left.set_values(column[:, None])
            rival.top.set_values(row[None])
            rival.table.set_values(np.outer(column, row))
            number.set_value(values.missed_by(np.outer(column, row)))

        start = np.array(np.arctan2(*rival.left.values[::-1, 0]))
        return Walk(VGroup(rival, misses[0]), lambda: start, show, end, run_time=run_time)

    def missed(self, table: HeatmapMatrix, total: float) -> VGroup:
        """Return by how much a table misses the matrix, and the squares of which this is the sum, under it."""
        differences = (self.values.factored.matrix - table.values).reshape(-1)
        parts = [shown_number(abs(float(one)), ".2g") for one in differences if abs(one) > 1e-9]
        word = Prose("misses by", size=sizes.LABEL)
        both = VGroup(word, Number(total, format_spec=".0f", size=sizes.LABEL).stand_after(word))
        both.next_to(table, DOWN, buff=0.4)
        squares = Formula(" + ".join(f"{part}^2" for part in parts), spoken="the squares", size=0.36, color="mute")
        squares.next_to(both, DOWN, buff=0.25)
        mean(both, Role.NUMBER, name="how much is missing", spoken="misses by")
        return mean(VGroup(both, squares), Role.NUMBER, name="what is missing", spoken="misses by")

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
        return mean(
            VGroup(VGroup(*labels[:2]), labels[2]), Role.LABEL, name="the names", text=f"layer {n}", spoken=said
        )

    def add_to(self, cells: HeatmapMatrix, table: HeatmapMatrix, end: Vector) -> tuple[Animation, ...]:
        """Return the animations in which a layer swells, and the matrix has it too."""
        return PointOut(table, scale=1.12, color=None, run_time=1.2), cells.animate(run_time=1.2).set_values(end)


class ThreeLayersMakeADigit(LectureScene[Digits]):
    """Layer by layer a handwritten digit comes back, and its energy fills up at once."""

    def construct(self) -> None:
        made, title = self.values.rebuilt, Title("A digit from three layers")
        picture = self.picture = PixelGrid(made.digit.ink, side=0.65, name=f"a handwritten {made.digit.label}")
        self.result = HeatmapMatrix(
            np.zeros(made.pixels.shape), side=PIXEL, most=made.full, negative="change", positive="ink", name="rebuilt"
        ).move_to(ROW[2])
        self.rank = Number(0, format_spec=".0f", color="focus", name="the rank")
        word = Prose("rank", size=sizes.LABEL).move_to(self.result.get_corner(UL) + 0.15 * UP, aligned_edge=DL)
        self.result.add(word, self.rank.stand_after(word))
        self.energy = Meter(1, text="energy", format_spec=".0%", width=BAR, corner=(layout.SAFE.left, -2.65))
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
        store = self.store(made.digit.pixels, ticks=made.numbers[1:])
        self.wait_until("cost")
        self.play(FadeIn(store, run_time=0.5))
        parts, amounts = (layer.left, layer.top, layer[-1]), (made.rows, 2 * made.rows, made.numbers[1])
        cues = ("down", "across", "weight", "little")
        for part, amount, (cue, following) in zip(parts, amounts, pairwise(cues), strict=True):
            self.wait_until(cue)
            seconds = self.until(following, at_most=0.9)
            lit = PointOut(part, scale=1.1, color="space", run_time=seconds)
            self.play(lit, store.animate(run_time=seconds).set_value(float(amount)))
        self.add(layer)
        self.wait_until("little")
        self.play(store.animate(run_time=1.2).set_value(float(made.numbers[made.kept])))
        self.wait_until("pixels")
        self.play(PointOut(self.picture, scale=1.03, color=None, edge=LEFT))

        # A large picture, and its layers' columns and rows beside it, true to scale
        much, picture = self.store(large.pixels), self.large_picture()
        size = Label(f"{large.side:,} × {large.side:,}").move_to(picture)
        strips = [self.strip(picture, way) for way in (LEFT, UP)]
        thick = picture.width * large.kept / large.side
        shown = self.picture, self.result, self.energy
        self.wait_until("huge")
        self.play(FadeOut(store, layer), FadeIn(picture), *self.dim(*shown), run_time=0.5)
        self.wait_until("million")
        self.play(FadeIn(much, size), run_time=0.5)
        self.wait_until("fifty")
        length, (columns, rows) = self.until("large", at_most=1.5), strips
        self.play(
            much.animate(run_time=length).set_value(float(large.numbers)),
            columns.animate(run_time=length).stretch_to_fit_width(thick, about_edge=RIGHT),
            rows.animate(run_time=length).stretch_to_fit_height(thick, about_edge=DOWN),
        )
        self.wait_until("enough")
        self.play(FadeOut(much, size, picture, *strips), FadeIn(store, layer), *self.brighten(*shown), run_time=0.5)

    def large_picture(self) -> Lines:
        """Return an empty square with a fine grid, as large as the digit."""
        picture, half = Lines("mute", width=1, opacity=0.8), PIXEL * self.values.rebuilt.rows / 2
        at, end = np.linspace(-half, half, FINE + 1), np.full(FINE + 1, half)
        across, up = np.stack([at, end, 0 * at], axis=1), np.stack([end, at, 0 * at], axis=1)
        starts = np.concatenate([across * (1, -1, 1), up * (-1, 1, 1)])
        picture.points = segments(starts, np.concatenate([across, up])) + np.array(ROW[1])
        return mean(picture, Role.SUBJECT, name="a large picture", spoken="a large picture")

    def strip(self, picture: Lines, side: Vector) -> Rectangle:
        """Return one of its columns or rows, beside it where those of a layer stand."""
        thin = picture.width / self.values.large.side
        width, height = (thin, picture.height) if side[0] else (picture.width, thin)
        strip = Rectangle(width=width, height=height, stroke_width=0, fill_color=paint("space"), fill_opacity=1)
        return mark(strip.next_to(picture, side, buff=0.15), "columns and rows to store")

    def store(self, pixels: int, *, ticks: ArrayLike = ()) -> Meter:
        """Return an empty bar for numbers to store, as long as the pixels of a picture."""
        text = f"numbers, of {pixels:,}"
        corner = (layout.SAFE.right - BAR, -2.65)
        return Meter(pixels, text=text, format_spec=",.0f", ticks=ticks, width=BAR, corner=corner, color="space")
