"""The picture of *Similarity* in which the dot products of digits are divided by their lengths."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, FadeIn, FadeOut, Polygon, Transform, VGroup

from lectures.linear_algebra.dot_products import Alike
from mathml_anim.components.learning import PixelProduct
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, Label, Number, PointOut, ShowParts, SourceBadge, shown_numbers
from mathml_anim.components.vectors import AngleMark, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import COLORS, together
from scenes.linear_algebra.dot_products_formulas import cosine_of_digits
from scenes.linear_algebra.dot_products_pixels import PouredPixels

ROWS, SIDE, FIRST = (0.9, -1.5), 1.9, -5.45
"""The heights of the two rows, the side of a picture, and where the middle of the first one is."""

NUMBER, COSINE, RULE, SHEET = 5.55, 2.1, 0.65, 4.3
"""Where the dot products stand, the heading of the cosines, what they are divided by, and the tails of the arrows."""

BAR, UNIT = 0.75, 0.265
"""Where a bar begins, and how long a full pixel is in it."""


class TheCosineIsNotFooled(LectureScene[Alike]):
    """Pixel by pixel, a six has the larger dot product with a nought; its cosine is smaller, and its angle wider."""

    def construct(self) -> None:
        values, title = self.values, Heading("Back to the digits")
        self.same, self.other = same, other = [ComparedDigits(values, row) for row in (0, 1)]
        self.rows = (same, other)
        product, self.cosine, self.angle = column_heads()
        badge = SourceBadge(values.first.source.badge).to_edge(UP, buff=0.5)
        self.add(title, badge, same.pixels)

        # Pixel by pixel, and all in one bar
        self.wait_until("pixel")
        self.play(*(PointOut(part, scale=1.08, color=None) for part in (same.pixels.first, same.pixels.second)))
        self.wait_until("bright")
        self.play(same.pixels.animate.set_multiplied(1), run_time=self.until("pour", at_most=1.8))
        self.wait_until("pour")
        self.play(FadeIn(product, same.number), run_time=0.5)
        self.pour(same, "first")

        # The other digit has the larger product
        self.wait_until("other")
        sums = together(self, "the dot products", product, same.number)
        self.play(FadeIn(other.pixels), run_time=0.5)
        self.play(other.pixels.animate.set_multiplied(1), run_time=1)
        self.sums = together(self, "the dot products", *sums, other.number)
        self.pour(other, "second")
        self.reveal("more")
        self.play(PointOut(other.number, scale=1.3), PointOut(other.poured, scale=1, color="ink"))
        self.divide()
        self.open_angles()

    def pour(self, row: "ComparedDigits", cue: str) -> None:
        """Pour the pixels of a product into its bar, until a cue at the latest."""
        self.add(row.poured)
        self.play(row.poured.animate.set_poured(1), run_time=self.until(cue, at_most=2.4))
        self.wait_until(cue)

    def divide(self) -> None:
        """Show the digits as arrows, and divide the sums by their lengths."""
        self.wait_until("ink")
        self.play(FadeOut(*(row.poured for row in self.rows)), run_time=0.5)
        aside = self.sums.animate.shift((1.3 - NUMBER) * RIGHT)
        self.play(aside, *(row.lying.grow() for row in self.rows))
        self.fans = together(self, "two arrows", *(row.lying for row in self.rows))
        lengths = VGroup(*(row.length_label() for row in self.rows))
        mean(lengths, Role.LABEL, name="both lengths", text="lengths", spoken="both lengths")
        self.play(FadeIn(lengths), run_time=0.5)

        self.wait_until("divide")
        whole = VGroup(self.cosine, *(row.rule for row in self.rows))
        mean(whole, Role.FORMULA, name="the cosines", text="cosine", spoken="the cosines")
        head = self.cosine.words.set_opacity(0)
        self.play(FadeOut(self.sums, lengths), run_time=0.5)
        self.play(ShowParts(whole, [head, *(row.rule.part("over") for row in self.rows)]), run_time=0.8)
        self.wait_until("fooled")
        self.play(ShowParts(whole, [self.same.rule.part("cosine")]))
        self.reveal("only")
        self.play(ShowParts(whole, [self.other.rule.part("cosine")]))

    def open_angles(self) -> None:
        """Lay the arrows of each row in a sheet, and let the second one turn to its true angle."""
        sheets = mark(VGroup(*(row.sheet(tilted=True) for row in self.rows)), "the sheets in which they lie")
        self.wait_until("even")
        self.play(FadeIn(sheets), *self.dim(self.cosine))
        fans = together(self, "two arrows in their sheet", *self.fans, sheets)
        fans.add(*(row.first for row in self.rows))
        self.play(*(row.first.grow(run_time=0.8) for row in self.rows))
        self.wait_until("sheet")
        flat = (Transform(sheet, row.sheet()) for sheet, row in zip(sheets, self.rows, strict=True))
        self.play(FadeIn(self.angle), *flat)
        self.open_angle(self.same, fans)
        self.wait_until("wide")
        self.open_angle(self.other, fans)

    def open_angle(self, row: "ComparedDigits", fans: VGroup) -> None:
        """Turn the second arrow of a row to its true angle, and say how wide that is."""
        fans.add(AngleMark(row.first, row.lying, radius=1.0))
        self.play(row.lying.turn_to(row.true_vector, run_time=1))
        label = row.angle_label()
        fans.add(label)
        self.play(FadeIn(label), run_time=0.5)


class ComparedDigits:
    """One row: two digits, their product pixel by pixel, its bar and its cosine, and both as arrows in a sheet."""

    def __init__(self, values: Alike, row: int) -> None:
        self.values, self.row = values, row
        height, other = ROWS[row], (values.same, values.other)[row]
        edges = (COLORS["a"], COLORS["b"], "focus")
        self.pixels = PixelProduct(
            values.first.ink, other.ink, side=SIDE, gap=0.5, centre=(FIRST, height), frame_colors=edges
        )
        third = FIRST + 2 * (SIDE + 0.5)
        self.poured = PouredPixels(
            values.products[row], side=SIDE, centre=(third, height), start=(BAR, height), unit=UNIT, height=0.5
        )
        self.number = Number(0, format_spec=".1f", anchor=np.zeros(3), size=0.52, spoken="the dot product")
        self.number.move_to((NUMBER, height, 0)).follow(lambda: self.poured.total)
        self.rule = cosine_of_digits(values, row).move_to((RULE, height, 0), aligned_edge=LEFT)
        self.tail = np.array([SHEET, height - (0.3, 0.75)[row], 0])
        self.first, self.lying = self._level(values.lengths[0], "a"), self._level(values.lengths[row + 1], "b")

    @property
    def true_vector(self) -> Vector:
        """The second digit as an arrow in the sheet (2,), with its true length and angle."""
        turn = np.radians(self.values.angles[self.row])
        return self.values.lengths[self.row + 1] * np.array([np.cos(turn), np.sin(turn)])

    def length_label(self) -> Label:
        """Return how long the second digit is as an arrow, above it."""
        (text,) = shown_numbers(self.values.lengths[self.row + 1], ".1f")
        return Label(text, at=(self.lying.tail + self.lying.head) / 2, side=UP, color=COLORS["b"])

    def angle_label(self) -> Label:
        """Return how wide the angle of both digits is, below the first arrow."""
        degrees = f"{self.values.angles[self.row]:.0f}"
        return Label(f"{degrees}°", at=self.first.tail + 0.5 * RIGHT, side=DOWN, spoken=f"{degrees} degrees")

    def sheet(self, *, tilted: bool = False) -> Polygon:
        """Return the sheet in which both arrows lie, as it is or tilted about the level arrow."""
        low, high, middle = np.array([(-0.15, -0.55), (2.05, 1.35), (0.95, 0)])
        ends = np.array([low, (high[0], low[1]), high, (low[0], high[1])])
        if tilted:
            ends[2:] = middle + (0.75, 0.4) * (ends[2:] - middle)
            ends[:2] *= (1, 0.4)
        corners = self.first.tail + np.pad(ends, ((0, 0), (0, 1)))
        found = Polygon(*corners, color=paint("mute"), fill_opacity=0.12, stroke_width=1.5)
        return mark(found.set_z_index(layers.SHAPES), "the sheet in which two arrows lie")

    def _level(self, length: float, name: str) -> VectorArrow:
        """Return a digit as a level arrow of its true length."""
        return VectorArrow((length, 0), tail=self.tail, unit=0.46, color=COLORS[name], name="a digit as an arrow")


def column_heads() -> Sequence[Label]:
    """Return the headings of the three columns, on one baseline."""
    places = (("dot product", NUMBER), ("cosine", COSINE), ("true angle", SHEET + 1))
    heads = [Label(text, at=(x, 2.1, 0), side=UP, gap=0, size=sizes.PROSE) for text, x in places]
    for head in heads:
        head.shift((0, heads[0].words.baseline - head.words.baseline, 0))
    return heads
