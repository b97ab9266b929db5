"""The pictures of *Similarity* in which the dot product is an area, the same both ways, and none at a right angle."""

import numpy as np
from manim import DL, DOWN, DR, LEFT, RIGHT, UL, UP, UR, Create, FadeIn, FadeOut, Mobject, VGroup, VMobject

from lectures.linear_algebra.dot_products import Choices, Pair
from mathml_anim.components.meaning import mean
from mathml_anim.components.moved_by import Values, Walk
from mathml_anim.components.paint import paint
from mathml_anim.components.points import polygon
from mathml_anim.components.transformations import GridTransform, arrow_on
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    QuizCard,
    arrange_column,
)
from mathml_anim.components.vectors import AngleMark, CastShadow, OrthogonalProjection, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.maths.similarity import dot
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import BOLD, COLORS, dropped, named, plane, shown, together


def rooted(length: float) -> tuple[str, str]:
    """Return a length whose square is whole as it is written, such as 2 or twice a root, and as it is said."""
    square = round(length**2)
    whole = max(n for n in range(1, square + 1) if square % n**2 == 0)
    under = square // whole**2
    if under == 1:
        return f"{whole}", f"{whole}"
    times, said = ("", "") if whole == 1 else (f"{whole} ", f"{whole} times ")
    return f"{times}sqrt({under})", f"{said}the square root of {under}"


def product_formula(names: str, one: Vector, other: Vector, result: str) -> Formula:
    """Return the dot product of two named vectors, number by number, each number in the colour of its vector."""
    first, second = names
    pairs = zip(shown(*one), shown(*other), strict=True)
    sums = [f"{{{{ {x} : x{n} }}}} dot {{{{ {y} : y{n} }}}}" for n, (x, y) in enumerate(pairs)]
    colors = {f"x{n}": COLORS[first] for n in (0, 1)} | {f"y{n}": COLORS[second] for n in (0, 1)}
    return Formula(
        f"{{{{ bold({first}) dot bold({second}) : name }}}} = {' + '.join(sums)} {{{{ = {result} : result }}}}",
        spoken=f"{first} dot {second} is {result}",
        colors=BOLD | colors | {"result": "focus"},
        size=0.42,
    )


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


class TheSameBothWays(LectureScene[Pair]):
    """The dot product as an area: slid along the light and turned, it tells of the other shadow, and is as large."""

    def construct(self) -> None:
        values, title = self.values, Heading("The dot product")
        self.grid = grid = plane(origin=(1.2, -2.2), unit=0.92)
        full = product_formula("ab", values.a, values.b, *shown(values.product))
        times, back = self.shadow_times_length("b"), self.shadow_times_length("a")
        arrange_column(title, full, times, back)
        self.panel = panel = Panel(title, full)
        drop, b = dropped(values.a, values.b, grid), named("b", values.b, grid, side="right")
        band, short = CastShadow(drop), arrow_on(grid, values.unit, color="change", name="the short arrow")
        live = self.live_sum(short).move_to(full, aligned_edge=LEFT)
        self.add(grid, panel, title, live)
        picture = together(self, "the two arrows and the shadow", drop, band, short)

        # The short arrow becomes b, and the sum grows with it
        self.wait_until("long")
        self.play(short.animate.move_to_vector(values.b), run_time=self.until("product", at_most=3))
        picture.remove(short)
        picture.add(b)
        self.wait_until("product")
        live.clear_updaters()
        self.play(FadeOut(live, run_time=0.5), FadeIn(full))
        self.wait_until("dot")
        self.play(PointOut(full.part("name"), color=None, edge=LEFT))
        self.wait_until("times")
        wide = self.side("b", 0.5 * values.area(0)[1], DR)
        lit = [PointOut(part, scale=1, color="ink") for part in (band, b.body)]
        self.play(panel.reach(times), FadeIn(times, wide), *lit)
        self.written = together(self, "the product", full, times)
        self.show_area(drop, band, b, wide)
        self.same(times, back)

    def show_area(self, drop: OrthogonalProjection, band: CastShadow, b: VectorArrow, wide: Label) -> None:
        """Draw the shadow out into an area, then let b cast its shadow, and slide and turn the area to it."""
        values, grid = self.values, self.grid
        self.area = area = ProductArea(values, grid)
        upright = arrow_on(grid, values.b, color=COLORS["b"], name="as long as b")
        self.wait_until("area")
        self.add(upright, area)
        self.play(upright.turn_to(values.area(0)[3], run_time=0.8))
        high = Label(
            *shown(values.length), at=(upright.tail + upright.head) / 2, side=DL, size=sizes.FORMULA, color=COLORS["b"]
        )
        self.play(area.grow(run_time=1), FadeIn(high))
        first = together(self, "the first shadow", upright, high, wide, band)
        together(self, "the two arrows", drop, b)

        # b casts a shadow, too
        self.wait_until("swap")
        swapped = dropped(values.b, values.a, grid, name="b")
        self.play(FadeIn(swapped.line, swapped.residual, swapped.right_angle, run_time=0.6))
        self.wait_until("longer")
        other = CastShadow(swapped)
        self.play(Create(other))
        together(self, "the second shadow", swapped.line, swapped.residual, swapped.right_angle, other)

        # Slid, turned and slid again
        self.wait_until("slide")
        self.play(FadeOut(first, run_time=0.5), area.go_on(1, run_time=self.until("quarter", at_most=1.5)))
        self.wait_until("quarter")
        self.play(
            FadeOut(drop.residual, drop.right_angle, run_time=0.5),
            area.go_on(2, run_time=self.until("drop", at_most=1.6)),
        )
        self.wait_until("drop")
        self.play(area.go_on(3, run_time=self.until("nothing", at_most=1.6)))
        self.remove(drop)
        together(self, "the two arrows", drop.line, drop.arrow, b)

    def same(self, times: Formula, back: Formula) -> None:
        """Tell the same area by its other two sides."""
        values = self.values
        _, one, _, other = values.area(3)
        self.wait_until("nothing")
        self.play(PointOut(self.area, scale=1, color="ink"))
        sides = VGroup(self.side("a", 0.62 * other, UL), self.length_of_a(other + 0.5 * one))
        mean(sides, Role.LABEL, name="both sides", text="both sides", spoken="the sides of the area")
        self.wait_until("sides")
        self.play(FadeIn(sides))
        self.reveal("same")
        self.play(self.panel.reach(back), FadeIn(back), PointOut(times, color=None, edge=LEFT))

    def side(self, onto: str, place: Vector, side: Vector) -> Label:
        """Return how long the shadow on the line of a or b is, beside it."""
        text, said = self.shadow_on(onto)
        return Label(
            f"${text}$",
            at=self.grid.to_scene(place),
            side=side,
            gap=0.32,
            size=sizes.FORMULA,
            color="focus",
            spoken=said,
        )

    def length_of_a(self, place: Vector) -> Label:
        """Return how long a is, beside the side of the area that is as long."""
        text, said = self.length_text("a")
        return Label(
            f"${text}$", at=self.grid.to_scene(place), side=UR, size=sizes.FORMULA, color=COLORS["a"], spoken=said
        )

    def shadow_on(self, onto: str) -> tuple[str, str]:
        """Return how long the shadow on the line of a or b is, as it is written and as it is said."""
        return rooted(self.values.shadow if onto == "b" else self.values.other_shadow)

    def length_text(self, name: str) -> tuple[str, str]:
        """Return how long a or b is, as it is written and as it is said."""
        return rooted(self.values.length if name == "b" else self.values.other_length)

    def live_sum(self, short: VectorArrow) -> VGroup:
        """Return the sum of the products of a's numbers with those of an arrow, as the arrow grows."""
        values, row = self.values, VGroup()
        numbers = [
            Number(value, format_spec=".1f", color=color)
            for value, color in ((values.unit[0], "change"), (values.unit[1], "change"), (values.shadow, "focus"))
        ]
        x, y = shown(*values.a)
        for text, said, number in zip((f"{x} dot", f"+ {y} dot", "="), (x, y, "is"), numbers, strict=True):
            words = Formula(text, spoken=said, colors={x: COLORS["a"], y: COLORS["a"]})
            if row:
                words.next_to(row, RIGHT, buff=0.12).shift((0, row[0].baseline - words.baseline, 0))
            row.add(words, number.stand_after(words, gap=0.12))

        def follow(_: Mobject) -> None:
            vector = short.vector[:2]
            for number, value in zip(numbers, (*vector, dot(values.a, vector)), strict=True):
                number.set_value(value)

        row.add_updater(follow)
        return mean(row, Role.FORMULA, name="the sum", text="sum", spoken="the sum of the products")

    def shadow_times_length(self, onto: str) -> Formula:
        """Return the product as the shadow on the line of a or b, in the band's colour, times the length of that."""
        (shadow, said), (length, as_said) = self.shadow_on(onto), self.length_text(onto)
        (product,) = shown(self.values.product)
        return Formula(
            f"= {{{{ {shadow} : shadow }}}} dot {{{{ {length} : length }}}} = {product}",
            spoken=f"is {said} times {as_said}, {product}",
            colors={"shadow": "focus", "length": COLORS[onto]},
        )


class ZeroIsARightAngle(LectureScene[Choices]):
    """Of three arrows, the one without a shadow stands at a right angle."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        self.grid = grid = plane(origin=(4.3, -2.3), unit=1.15)
        self.a = named("a", values.a, grid)
        said = [f"{x}, {y}" for x, y in (shown(*choice) for choice in values.choices)]
        self.card = card = QuizCard(
            f"Which is at a right angle to $({', '.join(shown(*values.a))})$?",
            options=[f"$({pair})$" for pair in said],
            correct=values.correct,
            width=3.7,
            spoken="which is at a right angle to a?",
            options_spoken=said,
        )
        arrange_column(title, card)
        self.add(grid, Panel(title, card, self.below(self.sum_of(values.correct)), width=0), title)
        self.play(self.a.grow())

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("first", at_most=5.2)))
        self.wait_until("first")
        gone = self.try_one(0, "acute")
        self.wait_until("third")
        self.play(FadeOut(gone), run_time=0.4)
        gone = self.try_one(2, "obtuse")
        self.wait_until("second")
        self.play(FadeOut(gone), run_time=0.4)
        self.try_one(1, "answer")

    def try_one(self, number: int, cue: str) -> VGroup:
        """Show a choice with its shadow on the line of a, and from a cue on its angle; return all of it."""
        values, right = self.values, number == self.values.correct
        drop = OrthogonalProjection(
            values.choices[number], values.a, tail=self.grid.origin, unit=self.grid.unit, residual_color="ink"
        )
        drop.remove(drop.shadow)
        mean(drop.line, Role.AXIS, name="the line of a")
        band, angle = CastShadow(drop), AngleMark(self.a, drop.arrow, color="focus", radius=0.9)
        result = self.below(self.sum_of(number))
        pair = ", ".join(shown(*values.choices[number]))
        name = Label(f"$({pair})$", at=drop.arrow.head, side=UP, size=sizes.FORMULA, spoken=pair)
        letter = PointOut(self.card.options[number][0], scale=1.5)
        self.play(drop.arrow.grow(run_time=0.7), FadeIn(drop.line, run_time=0.7), letter)
        self.play(FadeIn(drop.residual, drop.right_angle, band, result, name), run_time=0.5)
        whole = together(self, "an arrow and its shadow", drop, band)
        if right:
            self.reveal(cue)
            self.play(FadeIn(angle), self.card.reveal())
        else:
            self.wait_until(cue)
            self.play(FadeIn(angle), run_time=0.5)
        return VGroup(whole, angle, result, name)

    def below(self, formula: Formula) -> Formula:
        """Move a formula under the card; return it."""
        return formula.next_to(self.card, DOWN, buff=0.45).align_to(self.card.panel, LEFT)

    def sum_of(self, number: int) -> Formula:
        """Return the dot product of a and a choice, number by number."""
        values = self.values
        (product,) = shown(values.dots[number])
        pairs = zip(shown(*values.a), shown(*values.choices[number]), strict=True)
        sums = [f"{{{{ {x} : a{n} }}}} dot {f'({y})' if y[0] == '−' else y}" for n, (x, y) in enumerate(pairs)]
        return Formula(
            f"{' + '.join(sums)} = {{{{ {product} : result }}}}",
            spoken=f"the dot product is {product}",
            colors={"a0": COLORS["a"], "a1": COLORS["a"], "result": "focus"},
        )
