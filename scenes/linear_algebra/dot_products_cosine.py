"""The pictures of *Similarity* in which lengths are divided out: of arrows, and of digits."""

from collections.abc import Mapping

import numpy as np
from manim import DOWN, DR, LEFT, RIGHT, UP, Circle, Create, FadeIn, FadeOut, Polygon, Transform, VGroup

from lectures.linear_algebra.dot_products import Alike, Grown
from mathml_anim.components.learning import PixelProduct
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    ShowParts,
    SourceBadge,
    arrange_column,
    shown_number,
)
from mathml_anim.components.vectors import AngleMark, CastShadow, OrthogonalProjection, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.maths.similarity import cosine, dot
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import BOLD, COLORS, named, plane, shown, together
from scenes.linear_algebra.dot_products_pixels import PouredPixels


class LongerIsNotMoreAlike(LectureScene[Grown]):
    """A longer arrow has a larger dot product and the same cosine: the shadow of arrows of length one."""

    ZOOM = 2.65

    def construct(self) -> None:
        values, title = self.values, Heading("Longer is not more alike")
        self.grid = grid = plane(origin=(1.9, -0.7), unit=0.84)
        a, b = named("a", values.a, grid), named("b", values.b, grid, side="right")
        product = Formula("bold(a) dot bold(b) =", spoken="a dot b is", colors=BOLD)
        rule, self.divided = self.rule(), self.with_numbers()
        self.cosine = Formula("cos theta =", spoken="the cosine of theta is")
        arrange_column(title, product, rule, self.divided, self.cosine, gap=0.45)
        number = Number(values.dots[0], format_spec=".0f", color="focus", spoken="the dot product").stand_after(product)
        panel = Panel(title, product)
        self.add(grid, panel, title, a, b)
        product = together(self, "the dot product", product, number)

        # a grows, and the product with it
        number.add_updater(lambda shown_now: shown_now.set_value(dot(a.vector, b.vector)))
        self.wait_until("twice")
        self.play(a.animate.move_to_vector(values.longer), run_time=self.until("double", at_most=2))
        self.wait_until("double")
        self.play(PointOut(number, scale=1.4, edge=LEFT))
        self.reveal("ask")
        angle = AngleMark(b, a, radius=1.5)
        self.play(Create(angle))
        self.wait_until("same")
        theta = Label(
            "$theta$",
            at=grid.origin + 1.95 * angle.way_out,
            side=np.zeros(3),
            gap=0,
            size=sizes.FORMULA,
            spoken="theta",
        )
        self.play(PointOut(angle, scale=1.1), FadeIn(theta))
        angle = together(self, "the angle", angle, theta)

        # Divided by both lengths, both arrows are of length one
        number.clear_updaters()
        self.wait_until("divide")
        lengths = [self.length(arrow, name) for arrow, name in ((a, "a"), (b, "b"))]
        self.rules = mean(VGroup(rule, self.divided), Role.FORMULA, name="the rule", text="cos", spoken="the rule")
        sides = mean(VGroup(*lengths), Role.LABEL, name="both lengths", text="lengths", spoken="both lengths")
        self.play(panel.reach(self.rules), FadeIn(self.rules, sides))
        circle = Circle(grid.unit, color=paint("mute"), stroke_width=3).move_to(grid.origin)
        mean(circle, Role.AXIS, name="length one")
        self.wait_until("one")
        self.play(FadeOut(a.label, b.label, angle, sides), *self.dim(product), run_time=0.5)
        short_a, short_b = values.units
        self.play(a.animate.move_to_vector(short_a), b.animate.move_to_vector(short_b), Create(circle), run_time=1)
        grid.carry(a, b, circle)
        self.play(grid.go_to(self.ZOOM * np.eye(2), run_time=1.2))
        self.turn(a, b, panel)

    def rule(self) -> Formula:
        """Return the cosine as the dot product over both lengths."""
        return Formula(
            "cos theta = (bold(a) dot bold(b)) / (norm(bold(a)) thin norm(bold(b)))",
            spoken="the cosine of theta is a dot b over the length of a times the length of b",
            colors=BOLD,
        )

    def with_numbers(self) -> Formula:
        """Return the same with the numbers of both arrows."""
        (product,), (one, other) = shown(self.values.dots[1]), self.shown_lengths()
        return Formula(
            f"= {{{{ {product} : product }}}} / ({{{{ {one} : a }}}} dot {{{{ {other} : b }}}})",
            spoken=f"that is {product} over {one} times {other}",
            colors={"product": "focus", **COLORS},
        )

    def shown_lengths(self) -> tuple[str, str]:
        """Return how long both arrows are, as it is written."""
        one, other = self.values.lengths
        return shown_number(one, ".2f"), shown_number(other, ".0f")

    def length(self, arrow: VectorArrow, name: str) -> Label:
        """Return how long an arrow is, beside it."""
        text = dict(zip(COLORS, self.shown_lengths(), strict=True))[name]
        x, y = arrow.vector[:2] / np.linalg.norm(arrow.vector)
        place = arrow.tail + 0.72 * (arrow.head - arrow.tail)
        away = {"a": (-y, x, 0), "b": (y, -x, 0)}[name]
        return Label(text, at=place, side=away, gap=0.3, size=sizes.FORMULA, color=COLORS[name])

    def turn(self, a: VectorArrow, b: VectorArrow, panel: Panel) -> None:
        """Show the shadow of the one short arrow on the other, and turn it round the circle."""
        values, grid = self.values, self.grid
        drop = OrthogonalProjection(
            values.units[0],
            values.b,
            tail=grid.origin,
            unit=grid.unit * self.ZOOM,
            color=COLORS["a"],
            residual_color="ink",
        )
        drop.remove(drop.shadow)
        mean(drop.line, Role.AXIS, name="the line")
        angle = AngleMark(b, drop.arrow, radius=0.75)
        number = Number(values.cosine, format_spec=".2f", color="focus", spoken="the cosine").stand_after(self.cosine)
        length = shown_number(float(np.linalg.norm(values.units[0])), ".0f")
        one = Label(length, at=grid.to_scene((self.ZOOM, 0)), side=DR, gap=0.12)
        whole = mean(VGroup(drop, CastShadow(drop), one), Role.SUBJECT, name="an arrow of length one and its shadow")
        equation = mean(VGroup(self.cosine, number), Role.FORMULA, name="the cosine", text="cos", spoken="the cosine")
        self.reveal("cosine")
        self.play(FadeIn(whole, equation, angle), panel.reach(number))
        self.remove(a)
        number.add_updater(lambda shown_now: shown_now.set_value(cosine(drop.vector, values.b)))
        for cue, way, end in zip(("alike", "zero", "opposite"), values.turned, ("zero", "opposite", ""), strict=True):
            self.wait_until(cue)
            seconds = self.until(end, at_most=1.6) if end else 1.6
            self.play(drop.turn_to(way, run_time=seconds), *self.dim(b, self.rules))


class TheCosineIsNotFooled(LectureScene[Alike]):
    """Pixel by pixel, a six has the larger dot product with a nought; its cosine is smaller, and its angle wider."""

    ROWS, SIDE, FIRST = (0.9, -1.5), 1.9, -5.45
    NUMBER, BAR, UNIT, SHEET = 5.55, 0.75, 0.265, 4.3

    def construct(self) -> None:
        values, title = self.values, Heading("Back to the digits")
        edges = (COLORS["a"], COLORS["b"], "focus")
        self.rows = [
            PixelProduct(
                values.first.ink, found.ink, side=self.SIDE, gap=0.5, centre=(self.FIRST, y), frame_colors=edges
            )
            for found, y in zip((values.same, values.other), self.ROWS, strict=True)
        ]
        self.poured = [self.pour(n) for n in (0, 1)]
        heads = {
            text: Label(text, at=(x, 2.1, 0), side=UP, gap=0, size=sizes.PROSE)
            for text, x in (("dot product", self.NUMBER), ("cosine", 2.1), ("true angle", self.SHEET + 1))
        }
        for head in heads.values():
            head.shift((0, heads["dot product"].words.baseline - head.words.baseline, 0))
        self.add(title, SourceBadge(values.first.source.badge).to_edge(UP, buff=0.5), self.rows[0])

        # Pixel by pixel, and all in one bar
        self.wait_until("pixel")
        self.play(*(PointOut(part, scale=1.08, color=None) for part in (self.rows[0].first, self.rows[0].second)))
        self.wait_until("bright")
        self.play(self.rows[0].animate.set_multiplied(1), run_time=self.until("pour", at_most=1.8))
        self.wait_until("pour")
        self.sums = VGroup(heads["dot product"])
        self.play(FadeIn(heads["dot product"], self.counted(0)), run_time=0.5)
        self.fill(0, "first")

        # The other digit has the larger product
        self.wait_until("other")
        self.sums = together(self, "the dot products", *self.sums)
        self.play(FadeIn(self.rows[1]), run_time=0.5)
        self.play(self.rows[1].animate.set_multiplied(1), run_time=1)
        self.add(self.counted(1))
        self.sums = together(self, "the dot products", *self.sums)
        self.fill(1, "second")
        self.reveal("more")
        self.play(PointOut(self.sums[2], scale=1.3), PointOut(self.poured[1], scale=1, color="ink"))
        self.compare(self.sums, heads)

    def pour(self, row: int) -> PouredPixels:
        """Return the pixels of a product, to be poured into a bar."""
        centre = self.FIRST + 2 * (self.SIDE + 0.5), self.ROWS[row]
        bar = self.BAR, self.ROWS[row]
        products = self.values.products[row]
        return PouredPixels(products, side=self.SIDE, centre=centre, start=bar, unit=self.UNIT, height=0.5)

    def counted(self, row: int) -> Number:
        """Return the number that counts what has come to a bar."""
        place, poured = (self.NUMBER, self.ROWS[row], 0), self.poured[row]
        number = Number(0, format_spec=".1f", anchor=np.zeros(3), size=0.52, spoken="the dot product").move_to(place)
        number.add_updater(lambda shown_now: shown_now.set_value(poured.total))
        self.sums.add(number)
        return number

    def fill(self, row: int, cue: str) -> None:
        """Pour the pixels of a product into its bar, until a cue at the latest."""
        self.add(self.poured[row])
        self.play(self.poured[row].animate.set_poured(1), run_time=self.until(cue, at_most=2.4))
        self.wait_until(cue)

    def compare(self, sums: VGroup, heads: Mapping[str, Label]) -> None:
        """Divide the sums by the lengths of the arrows, and show the angles that these open."""
        values, rules = self.values, [self.cosine(n) for n in (0, 1)]
        lying = [self.arrow(n + 1, n) for n in (0, 1)]
        lengths = [self.length(lying[n], n + 1) for n in (0, 1)]
        self.wait_until("ink")
        self.play(FadeOut(*self.poured), run_time=0.5)
        self.play(sums.animate.shift((1.3 - self.NUMBER) * RIGHT), *(arrow.grow() for arrow in lying))
        fans = together(self, "two arrows", *lying)
        marks = mean(VGroup(*lengths), Role.LABEL, name="both lengths", text="lengths", spoken="both lengths")
        self.play(FadeIn(marks), run_time=0.5)

        # Divided by the lengths
        self.wait_until("divide")
        whole = VGroup(heads["cosine"], *rules)
        mean(whole, Role.FORMULA, name="the cosines", text="cosine", spoken="the cosines")
        head = heads["cosine"].words.set_opacity(0)
        self.play(FadeOut(sums, marks), run_time=0.5)
        self.play(ShowParts(whole, [head, *(rule.part("over") for rule in rules)]), run_time=0.8)
        self.wait_until("fooled")
        self.play(ShowParts(whole, [rules[0].part("cosine")]))
        self.reveal("only")
        self.play(ShowParts(whole, [rules[1].part("cosine")]))

        # The angles that they open
        firsts = [self.arrow(0, n) for n in (0, 1)]
        angles = [AngleMark(a, b, radius=1.0) for a, b in zip(firsts, lying, strict=True)]
        sheets = mark(VGroup(*(self.sheet(n, tilted=True) for n in (0, 1))), "the sheets in which they lie")
        self.wait_until("even")
        self.play(FadeIn(sheets), *self.dim(heads["cosine"]))
        fans = together(self, "two arrows in their sheet", *fans, sheets)
        fans.add(*firsts)
        self.play(*(a.grow(run_time=0.8) for a in firsts))
        self.wait_until("sheet")
        self.play(
            FadeIn(heads["true angle"]),
            *(Transform(sheet, self.sheet(n)) for n, sheet in enumerate(sheets)),
        )
        for n, cue in enumerate(("sheet", "wide")):
            if n:
                self.wait_until(cue)
            fans.add(angles[n])
            self.play(lying[n].turn_to(self.true(n), run_time=1))
            degrees = f"{values.angles[n]:.0f}"
            label = Label(f"{degrees}°", at=firsts[n].tail + 0.5 * RIGHT, side=DOWN, spoken=f"{degrees} degrees")
            fans.add(label)
            self.play(FadeIn(label), run_time=0.5)

    def sheet(self, row: int, *, tilted: bool = False) -> Polygon:
        """Return the sheet in which the two arrows of a row lie, as it is or tilted about the level arrow."""
        tail = self.arrow(0, row).tail
        low, high, middle = np.array([(-0.15, -0.55), (2.05, 1.35), (0.95, 0)])
        ends = np.array([low, (high[0], low[1]), high, (low[0], high[1])])
        if tilted:
            ends[2:] = middle + (0.75, 0.4) * (ends[2:] - middle)
            ends[:2] *= (1, 0.4)
        corners = tail + np.pad(ends, ((0, 0), (0, 1)))
        found = Polygon(*corners, color=paint("mute"), fill_opacity=0.12, stroke_width=1.5)
        return mark(found.set_z_index(layers.SHAPES), "the sheet in which two arrows lie")

    def cosine(self, row: int) -> Formula:
        """Return the cosine of a row as its product over both lengths, unseen as yet."""
        values = self.values
        product, one, other = shown(values.dots[row], values.lengths[0], values.lengths[row + 1], spec=".1f")
        (found,) = shown(values.cosines[row], spec=".2f")
        rule = Formula(
            f"{{{{ {{{{ {product} : product }}}} / ({{{{ {one} : a }}}} dot {{{{ {other} : b }}}}) : over }}}}"
            f" {{{{ = {found} : cosine }}}}",
            spoken=f"{product} over {one} times {other} is {found}",
            colors={"cosine": "focus", **COLORS},
            size=0.44,
        )
        return rule.move_to((0.65, self.ROWS[row], 0), aligned_edge=LEFT).set_opacity(0)

    def length(self, arrow: VectorArrow, digit: int) -> Label:
        """Return how long a digit is as an arrow, above it."""
        (text,) = shown(self.values.lengths[digit], spec=".1f")
        return Label(text, at=(arrow.tail + arrow.head) / 2, side=UP, color=COLORS["b" if digit else "a"])

    def true(self, row: int) -> Vector:
        """Return the other digit of a row as an arrow in the sheet, with its true length and angle."""
        turn = np.radians(self.values.angles[row])
        return self.values.lengths[row + 1] * np.array([np.cos(turn), np.sin(turn)])

    def arrow(self, digit: int, row: int) -> VectorArrow:
        """Return a digit as an arrow of its true length, level in the sheet of its row."""
        tail = (self.SHEET, self.ROWS[row] - (0.3, 0.75)[row], 0)
        color, length = COLORS["b" if digit else "a"], self.values.lengths[digit]
        return VectorArrow((length, 0), tail=tail, unit=0.46, color=color, name="a digit as an arrow")
