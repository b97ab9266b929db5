"""Pictures of the layers of a digit, in *Rotate, stretch, rotate*: one that is rebuilt, and one far larger."""

import numpy as np
from manim import DL, DOWN, LEFT, RIGHT, UL, UP, Animation, Mobject, Rectangle, SurroundingRectangle, VGroup
from numpy.typing import ArrayLike

from lectures.linear_algebra.svd import Large, Rebuilt
from mathml_anim.components.learning import Meter
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.transformations import HeatmapMatrix, OuterProduct
from mathml_anim.components.typography import Label, Number, Prose
from mathml_anim.maths.linear_maps import Vector
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
STROKES = (2, 5)
"""The columns of the digit in which its strokes are."""


class RebuiltPicture(HeatmapMatrix):
    """The digit as it is rebuilt from its layers, with its rank above it; empty at first."""

    def __init__(self, made: Rebuilt) -> None:
        super().__init__(
            np.zeros(made.pixels.shape), side=PIXEL, most=made.full, negative="change", positive="ink", name="rebuilt"
        )
        self._made = made
        self.move_to(ROW[2])
        self.shown_rank, word = Number(0, format_spec=".0f", color="focus", name="the rank"), above(self, "rank")
        self.add(word, self.shown_rank.stand_after(word))

    def receive(self, layer: OuterProduct, count: int, *, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which a layer flies into it, and it is made of so many."""
        flying = mark(layer.table.copy(), "a layer on its way")
        over = flying.animate(run_time=run_time, remover=True).scale(self.cells.width / flying.width)
        return (
            over.move_to(self.cells).set_opacity(0.2),
            self.shown_rank.animate(run_time=run_time).set_value(count),
            self.animate(run_time=run_time).set_values(self._made.svd.rank(count)),
        )

    def strokes(self) -> VGroup:
        """Return frames around its two strokes."""
        frames = (SurroundingRectangle(self.column(n), buff=0.07, color=paint("focus")) for n in STROKES)
        return mark(VGroup(*frames), "the strokes")


class LargePicture:
    """An empty square with a fine grid, what its numbers take to store, and its layers' columns and rows beside it.

    Args:
        large: how many pixels its side has, and how many layers are kept.
        side: of the square, in scene units.
    """

    def __init__(self, large: Large, side: float) -> None:
        self._large, self.square = large, empty_square(side)
        self.store = numbers_to_store(large.pixels)
        self.size = Label(f"{large.side:,} × {large.side:,}").move_to(self.square)
        self.strips = [self._strip(way) for way in (LEFT, UP)]

    def keep(self, *, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which columns and rows of its layers grow, true to scale, and are counted."""
        (columns, rows), thick = self.strips, self.square.width * self._large.kept / self._large.side
        return (
            self.store.animate(run_time=run_time).set_value(float(self._large.numbers)),
            columns.animate(run_time=run_time).stretch_to_fit_width(thick, about_edge=RIGHT),
            rows.animate(run_time=run_time).stretch_to_fit_height(thick, about_edge=DOWN),
        )

    def _strip(self, side: Vector) -> Rectangle:
        """Return one of its columns or rows, where those of a layer stand."""
        thin = self.square.width / self._large.side
        width, height = (thin, self.square.height) if side[0] else (self.square.width, thin)
        strip = Rectangle(width=width, height=height, stroke_width=0, fill_color=paint("space"), fill_opacity=1)
        return mark(strip.next_to(self.square, side, buff=0.15), "columns and rows to store")


def empty_square(side: float) -> Lines:
    """Return a square with a fine grid, where a layer stands."""
    square, half = Lines("mute", width=1, opacity=0.8), side / 2
    at, end = np.linspace(-half, half, FINE + 1), np.full(FINE + 1, half)
    across, up = np.stack([at, end, 0 * at], axis=1), np.stack([end, at, 0 * at], axis=1)
    starts = np.concatenate([across * (1, -1, 1), up * (-1, 1, 1)])
    square.points = segments(starts, np.concatenate([across, up])) + np.array(ROW[1])
    return mean(square, Role.SUBJECT, name="a large picture", spoken="a large picture")


def layer_of_digit(made: Rebuilt, number: int) -> OuterProduct:
    """Return a layer of the digit with its column and its row, its singular value below it."""
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
    return layer.add(size_of(number, float(made.svd.s[number])).next_to(layer.table, DOWN, buff=0.25))


def numbers_to_store(pixels: int, *, ticks: ArrayLike = ()) -> Meter:
    """Return an empty bar for numbers to store, as long as the pixels of a picture."""
    text, corner = f"numbers, of {pixels:,}", (layout.SAFE.right - BAR, -2.65)
    return Meter(pixels, text=text, format_spec=",.0f", ticks=ticks, width=BAR, corner=corner, color="space")


def above(picture: Mobject, text: str) -> Prose:
    """Return a word above the left end of a picture."""
    return Prose(text, size=sizes.LABEL).move_to(picture.get_corner(UL) + 0.15 * UP, aligned_edge=DL)
