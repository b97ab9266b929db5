"""The dot product of *Similarity* as an area, the lengths of its sides, and its sum while an arrow grows."""

import numpy as np
from manim import RIGHT, Mobject, VGroup, VMobject
from numpy.typing import ArrayLike

from lectures.linear_algebra.dot_products import Pair
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import polygon
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.typography import Formula, Label, Number, shown_numbers
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.similarity import dot
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import COLORS
from scenes.linear_algebra.dot_products_formulas import rooted


class ProductArea(VMobject):
    """The parallelogram on a plane whose area is a dot product, at any of the stages of `Pair.area`."""

    def __init__(self, pair: Pair, grid: GridTransform) -> None:
        super().__init__(color=paint("focus"), fill_opacity=0.18, stroke_width=3)
        self.pair, self.grid, self.stage, self.grown = pair, grid, 0.0, 0.0
        self.set_z_index(layers.SHAPES)
        mean(self, Role.SUBJECT, name="the product as an area")
        self._draw()

    def grow(self, *, run_time: float) -> Walk:
        """Return the animation in which the shadow is drawn out until it is as wide as b is long."""
        return Walk(self, lambda: np.array(self.grown), self._show_grown, 1.0, run_time=run_time)

    def go_on(self, stage: float, *, run_time: float) -> Walk:
        """Return the animation in which it is slid and turned as far as a stage."""
        return Walk(self, lambda: np.array(self.stage), self._show_stage, stage, run_time=run_time)

    def _show_grown(self, grown: Values) -> None:
        self.grown = float(grown)
        self._draw()

    def _show_stage(self, stage: Values) -> None:
        self.stage = float(stage)
        self._draw()

    def _draw(self) -> None:
        _, one, _, other = self.pair.area(self.stage)
        corners = np.stack([0 * one, one, one + self.grown * other, self.grown * other])
        self.points = polygon(self.grid.to_scene(corners))


def rooted_label(length: float, at: ArrayLike, side: ArrayLike, *, color: str, gap: float = 0.18) -> Label:
    """Return a length, as a root where it is one, beside what is so long."""
    text, said = rooted(length)
    return Label(f"${text}$", at=at, side=side, gap=gap, size=sizes.FORMULA, color=color, spoken=said)


def growing_sum(pair: Pair, short: VectorArrow) -> VGroup:
    """Return the sum of the products of a's numbers with those of an arrow, as the arrow grows."""
    row = VGroup()
    numbers = [
        Number(value, format_spec=".1f", color=color)
        for value, color in ((pair.unit[0], "change"), (pair.unit[1], "change"), (pair.shadow, "focus"))
    ]
    x, y = shown_numbers(pair.a)
    for text, said, number in zip((f"{x} dot", f"+ {y} dot", "="), (x, y, "is"), numbers, strict=True):
        words = Formula(text, spoken=said, colors={x: COLORS["a"], y: COLORS["a"]})
        if row:
            words.next_to(row, RIGHT, buff=0.12).shift((0, row[0].baseline - words.baseline, 0))
        row.add(words, number.stand_after(words, gap=0.12))

    def follow(_: Mobject) -> None:
        vector = short.vector[:2]
        for number, value in zip(numbers, (*vector, dot(pair.a, vector)), strict=True):
            number.set_value(value)

    row.add_updater(follow)
    return mean(row, Role.FORMULA, name="the sum", text="sum", spoken="the sum of the products")
