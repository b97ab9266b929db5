"""A digit as a sum of layers, in *Rotate, stretch, rotate*."""

from itertools import pairwise

import numpy as np
from manim import (
    DL,
    DOWN,
    LEFT,
    RIGHT,
    UL,
    UP,
    Create,
    FadeIn,
    FadeOut,
    Rectangle,
    SurroundingRectangle,
    VGroup,
)
from numpy.typing import ArrayLike

from lectures.linear_algebra.svd import Digits
from mathml_anim.components.learning import Meter, PixelGrid
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import HeatmapMatrix, OuterProduct
from mathml_anim.components.typography import Label, Number, PointOut, Prose, SourceBadge, Title
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import size_of

BAR = 4.6
"""How long the two bars under the digit are."""
FINE = 25
"""How many squares of the grid a side of the large picture shows."""
PIXEL, ROW = 0.45, ((-4.6, 0.3, 0), (0.25, 0.3, 0), (4.6, 0.3, 0))
"""The side of a pixel, and where the digit, a layer and what is rebuilt have their middles."""


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
