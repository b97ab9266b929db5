"""What the sum of layers of *Rotate, stretch, rotate* consists of: named layers, and a table whose column turns."""

from typing import Any

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Circle, Dot, SurroundingRectangle, VGroup, override_animate

from lectures.linear_algebra.svd import Factored, Layers
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.moved_by import Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines, dashes
from mathml_anim.components.transformations import OuterProduct
from mathml_anim.components.typography import Formula, Label, Number, Prose, shown_number
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.svd_circle import PAIR

SIDE, LEVEL = 1.15, 0.15
"""The side of a cell, and how high the middles of all tables are."""
PLACES = ((-0.1, LEVEL), (4.75, LEVEL))
"""Where the middles of the two layers are while they are made."""
SUM, SIGNS = ((-4.3, LEVEL, 0), (0, LEVEL, 0), (4.3, LEVEL, 0)), ((-2.15, LEVEL, 0), (2.15, LEVEL, 0))
"""Where the matrix and its two layers stand as a sum, and the signs between them."""
ALONE = ((-4.95, LEVEL, 0), (-3.4, LEVEL, 0), (-0.35, LEVEL, 0))
"""Where the matrix, the sign after it, and a table in its place stand."""
STRIPS = 0.85
"""How large the numbers of a column and a row are that turn: with a sign and two decimals they still fit."""
CHART, ACROSS, UP_TO = (2.75, -1.2), 3.4, 3.4
"""Where the axes of the misses begin, and how long they are."""


class NamedLayer(OuterProduct):
    """A layer of the matrix between its column and its row, with their names and its weight."""

    def __init__(self, known: Factored, number: int, most: float) -> None:
        found, n, color = known.svd, number + 1, PAIR[number]
        super().__init__(
            found.u[:, number],
            found.vt[number],
            weight=float(found.s[number]),
            side=SIDE,
            gap=0.28,
            most=most,
            format_spec=".1f",
            strip_format=".2f",
            name=f"layer {n}",
        )
        self.place(PLACES[number])
        size = shown_number(float(known.values[number]), ".1f")
        column = Label(
            f"$bold(u)_{n}$", at=self.left, side=DOWN, color=color, backing=False, size=0.45, spoken=f"u {n}"
        )
        row = Label(
            f"$bold(v)_{n}^T$", at=self.top, side=UP, color=color, backing=False, size=0.45, spoken=f"v {n} transposed"
        )
        self.weight = Label(
            f"$sigma_{n} = {size}$", color=color, backing=False, size=0.38, spoken=f"sigma {n} is {size}"
        )
        self.names = VGroup(column, row, self.weight.next_to(self.top, LEFT, buff=0.2))
        said = f"u {n}, v {n} transposed, and sigma {n}, {size}"
        self.add(mean(self.names, Role.LABEL, name="the names", text=f"layer {n}", spoken=said))

    @property
    def strips(self) -> tuple[VGroup, ...]:
        """Its column and its row, with their names."""
        return VGroup(self.left, self.names[0]), VGroup(self.top, self.names[1])

    def first_pair(self) -> VGroup:
        """Return frames around the two numbers whose product is the first cell."""
        pair = (self.left.cell(0, 0), self.top.cell(0, 0))
        frames = (SurroundingRectangle(one, buff=-0.03, color=paint("focus"), stroke_width=5) for one in pair)
        return mark(VGroup(*frames), "a pair of numbers")

    def down_its_rows(self, ratio: float) -> tuple[VectorArrow, Label]:
        """Return an arrow from the upper row to the lower, and how many times as large that is."""
        upper, lower = (self.table.cell(row, 1).get_right() + 0.3 * RIGHT for row in (0, 1))
        down = VectorArrow(lower - upper, tail=upper, color="focus", name="from the upper row to the lower")
        times = f"× {shown_number(ratio, 'g')}"
        return down, Label(times, at=down, side=RIGHT, color="focus", size=sizes.FORMULA)


class TurningLayer(VGroup):
    """A table of rank one that turns with its column, by how much it misses the matrix, and the curve of that.

    Its row is always the one that suits its column best. It begins as the first layer of the matrix.

    Args:
        values: the matrix, and what it is missed by at each angle.
        most: the size of value that has the full colour.
    """

    def __init__(self, values: Layers, most: float) -> None:
        super().__init__()
        self._values, self.turned = values, 0.0
        column, row = values.of_rank_one(0)
        self.product = OuterProduct(
            column,
            row,
            side=SIDE,
            gap=0.28,
            most=most,
            format_spec=".1f",
            strip_format=".2f",
            name="a table of rank one",
        ).place(ALONE[2])
        for number in (*self.product.left.numbers, *self.product.top.numbers):
            number.scale(STRIPS)
        self.table, self.strips = self.product.table, VGroup(self.product.left, self.product.top)
        word = Prose("misses by", size=sizes.LABEL)
        self.number = Number(values.missed_by(0), format_spec=".0f", size=sizes.LABEL).stand_after(word)
        self.missed = VGroup(word, self.number).next_to(self.table, DOWN, buff=0.4)
        middle = self.product.left.get_bottom() + 0.95 * DOWN
        self.hand = VectorArrow(column, tail=middle, unit=0.7, color="focus", thickness=0.06, name="the column")
        self.dial = VGroup(Circle(0.7, color=paint("mute"), stroke_width=2).move_to(middle), self.hand)
        self.product.add(self.dial)
        self.curve, self.dot = Lines("space", width=5), Dot(radius=0.1, color=paint("focus"))
        self.dot.set_z_index(layers.LABELS)
        self.axes = DataAxes(
            (values.turned[-1], values.squares.sum()),
            origin=CHART,
            unit=(ACROSS / values.turned[-1], UP_TO / values.squares.sum()),
            step=None,
            names=("turn of the column", "misses by"),
        )
        self.least = self._least()
        self.chart = VGroup(self.axes, self.least, self.curve, self.dot)
        mean(self.chart, Role.SUBJECT, name="by how much it misses")
        self.add(self.product, self.missed, self.chart)
        mean(self.missed, Role.NUMBER, name="how much is missing", spoken="misses by")
        mean(self, Role.SUBJECT, name="a table that turns, and by how much it misses")
        self.set_turned(0)

    def names(self) -> VGroup:
        """Return what its column and its row are as long as it is the first layer."""
        column = Label("$bold(u)_1$", at=self.product.left, side=UP, color=PAIR[0], backing=False, spoken="u one")
        row = Label(
            "$sigma_1 bold(v)_1^T$",
            at=self.product.top,
            side=UP,
            color=PAIR[0],
            backing=False,
            spoken="sigma one, v one transposed",
        )
        return mean(VGroup(column, row), Role.LABEL, name="the names", text="u₁ σ₁v₁", spoken="u one, sigma one v one")

    def set_turned(self, turned: float) -> "TurningLayer":
        """Turn the column so many degrees from u₁, up to a whole turn; return self."""
        self.turned = float(turned)
        column, row = self._values.of_rank_one(self.turned)
        self.product.left.set_values(column[:, None])
        self.product.top.set_values(row[None])
        self.table.set_values(np.outer(column, row))
        self.hand.move_to_vector(column)
        missed = self._values.missed_by(self.turned)
        self.number.set_value(missed)
        gone = self._values.turned < self.turned
        way = np.column_stack([self._values.turned, self._values.misses])[gone]
        points = self.axes.to_scene(np.concatenate([way, [[self.turned, missed]]]))
        self.curve.points = segments(points[:-1], points[1:])
        self.dot.move_to(points[-1])
        return self

    @override_animate(set_turned)  # type: ignore[arg-type]  # it takes functions, not bound methods
    def _walk(self, turned: float, anim_args: dict[str, Any] | None = None) -> Walk:
        return Walk(self, lambda: np.array(self.turned), self._show, turned, **(anim_args or {}))

    def _show(self, turned: Vector) -> None:
        self.set_turned(float(turned))

    def _least(self) -> VGroup:
        """Return the dashed line at what the first layer misses by, its number before it."""
        least, line = self._values.missed_by(0), Lines("focus", width=3)
        left, right = self.axes.to_scene([(0, least), (self._values.turned[-1], least)])
        line.points = dashes(left, right)
        number = Number(least, format_spec=".0f", size=sizes.LABEL, color="focus", anchor=ORIGIN)
        return mean(
            VGroup(line, number.next_to(left, LEFT, buff=0.15)), Role.AXIS, name="what the first layer misses by"
        )


def sign(symbol: str, spoken: str, at: tuple[float, float, float]) -> Formula:
    """Return a sign between two tables."""
    return Formula(symbol, spoken=spoken).move_to(at)


def squares(values: Layers) -> tuple[Formula, list[VGroup]]:
    """Return the squares of the numbers by which the first layer misses as a sum, unseen as yet, and those numbers."""
    missing = (values.factored.matrix - values.factored.svd.layer(0)).reshape(-1)
    parts = [f"{{{{ {shown_number(float(one), '.1f')} : number_{n} }}}}" for n, one in enumerate(missing)]
    terms = [f"{part}^2" if one > 0 else f"({part})^2" for part, one in zip(parts, missing, strict=True)]
    added = Formula(f"{{{{ {' + '.join(terms)} : terms }}}}", spoken="the squares, added", size=0.4).set_opacity(0)
    return added, [added.part(f"number_{n}") for n in range(missing.size)]
