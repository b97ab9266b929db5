"""The picture of *Similarity* in which the dot product is an area, and the same both ways."""

from manim import DL, DR, LEFT, UL, UR, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.dot_products import Pair
from mathml_anim.components.meaning import mean
from mathml_anim.components.transformations import arrow_on
from mathml_anim.components.typography import Formula, Heading, Label, Panel, PointOut, arrange_column, shown_numbers
from mathml_anim.components.vectors import CastShadow, OrthogonalProjection, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_area import ProductArea, growing_sum, rooted_label
from scenes.linear_algebra.dot_products_arrows import COLORS, dropped, named, plane, together
from scenes.linear_algebra.dot_products_formulas import dot_product, shadow_times_length


class TheSameBothWays(LectureScene[Pair]):
    """The dot product as an area: slid along the light and turned, it tells of the other shadow, and is as large."""

    def construct(self) -> None:
        values, title = self.values, Heading("The dot product")
        self.grid = grid = plane(origin=(1.2, -2.2), unit=0.92)
        full = dot_product("ab", values.a, values.b, *shown_numbers(values.product))
        times, back = (shadow_times_length(values, onto) for onto in "ba")
        arrange_column(title, full, times, back)
        self.panel = Panel(title, full)
        drop, b = dropped(values.a, values.b, grid), named("b", values.b, grid)
        band, short = CastShadow(drop), arrow_on(grid, values.unit, color="change", name="the short arrow")
        sum_so_far = growing_sum(values, short).move_to(full, aligned_edge=LEFT)
        self.add(grid, self.panel, title, sum_so_far)
        picture = together(self, "the two arrows and the shadow", drop, band, short)

        # The short arrow becomes b, and the sum grows with it
        self.wait_until("long")
        self.play(short.animate.move_to_vector(values.b), run_time=self.until("product", at_most=3))
        picture.remove(short)
        picture.add(b)
        self.wait_until("product")
        sum_so_far.clear_updaters()
        self.play(FadeOut(sum_so_far, run_time=0.5), FadeIn(full))
        self.wait_until("dot")
        self.play(PointOut(full.part("name"), color=None, edge=LEFT))
        self.wait_until("times")
        half = grid.to_scene(0.5 * values.area(0)[1])
        wide = rooted_label(values.shadow, half, DR, color="focus", gap=0.32)
        lit = [PointOut(part, scale=1, color="ink") for part in (band, b.body)]
        self.play(self.panel.reach(times), FadeIn(times, wide), *lit)
        together(self, "the product", full, times)
        first = self.draw_out(band, wide)
        together(self, "the two arrows", drop, b)
        self.cast_the_other()
        self.slide_and_turn(first, drop, b)
        self.same(times, back)

    def draw_out(self, band: CastShadow, wide: Label) -> VGroup:
        """Draw the shadow out into an area as high as b is long; return what shows its two sides."""
        values = self.values
        self.area = ProductArea(values, self.grid)
        upright = arrow_on(self.grid, values.b, color=COLORS["b"], name="as long as b")
        self.wait_until("area")
        self.add(upright, self.area)
        self.play(upright.turn_to(values.area(0)[3], run_time=0.8))
        middle = (upright.tail + upright.head) / 2
        high = Label(*shown_numbers(values.length), at=middle, side=DL, size=sizes.FORMULA, color=COLORS["b"])
        self.play(self.area.grow(run_time=1), FadeIn(high))
        return together(self, "the first shadow", upright, high, wide, band)

    def cast_the_other(self) -> None:
        """Let b cast its shadow, too."""
        drop = dropped(self.values.b, self.values.a, self.grid, name="b")
        self.wait_until("swap")
        self.play(FadeIn(drop.line, drop.residual, drop.right_angle, run_time=0.6))
        self.wait_until("longer")
        band = CastShadow(drop)
        self.play(Create(band))
        together(self, "the second shadow", drop.line, drop.residual, drop.right_angle, band)

    def slide_and_turn(self, first: VGroup, drop: OrthogonalProjection, b: VectorArrow) -> None:
        """Slide the area along the light, turn it a quarter, and slide it again, down to the other shadow."""
        area = self.area
        self.wait_until("slide")
        self.play(FadeOut(first, run_time=0.5), area.go_on(1, run_time=self.until("quarter", at_most=1.5)))
        self.wait_until("quarter")
        seconds = self.until("drop", at_most=1.6)
        self.play(FadeOut(drop.residual, drop.right_angle, run_time=0.5), area.go_on(2, run_time=seconds))
        self.wait_until("drop")
        self.play(area.go_on(3, run_time=self.until("nothing", at_most=1.6)))
        self.remove(drop)
        together(self, "the two arrows", drop.line, drop.arrow, b)

    def same(self, times: Formula, back: Formula) -> None:
        """Tell the same area by its other two sides."""
        values, (_, one, _, other) = self.values, self.values.area(3)
        self.wait_until("nothing")
        self.play(PointOut(self.area, scale=1, color="ink"))
        shadow_at, length_at = self.grid.to_scene([0.62 * other, other + 0.5 * one])
        shadow = rooted_label(values.other_shadow, shadow_at, UL, color="focus", gap=0.32)
        length = rooted_label(values.other_length, length_at, UR, color=COLORS["a"])
        sides = VGroup(shadow, length)
        mean(sides, Role.LABEL, name="both sides", text="both sides", spoken="the sides of the area")
        self.wait_until("sides")
        self.play(FadeIn(sides))
        self.reveal("same")
        self.play(self.panel.reach(back), FadeIn(back), PointOut(times, color=None, edge=LEFT))
