"""The pictures of *Similarity* in which an arrow casts a shadow, and its steps cast theirs."""

import numpy as np
from manim import DOWN, DR, LEFT, UP, Create, DashedLine, FadeIn, FadeOut, Line, Polygon, Transform, VGroup

from lectures.linear_algebra.dot_products import Pair, Turned
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Panel,
    PointOut,
    ShowParts,
    arrange_column,
    word,
)
from mathml_anim.components.vectors import AngleMark, CastShadow, FallingLight, OrthogonalProjection, StepShadows
from mathml_anim.maths.linear_maps import Vector, reflection_across
from mathml_anim.maths.similarity import unit
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import BOLD, ORIGIN, UNIT, dropped, named, plane, shown, together


class AShadowOnALine(LectureScene[Turned]):
    """Under falling light an arrow casts a shadow on a line, which grows, vanishes and changes sides as it turns."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("A shadow on a line"), plane()
        signs = [word(text) for text in ("acute: positive", "right angle: none", "obtuse: negative")]
        said = word("shadow:")
        arrange_column(title, said, *signs, gap=0.42)
        panel = Panel(title)
        drop, b = dropped(values.a, values.b, grid), named("b", values.b, grid, side="right")
        band, light = CastShadow(drop), FallingLight(drop, spacing=0.34, fallen=0, opacity=0.55)
        angle = AngleMark(b, drop.arrow, radius=1.1)
        number = Number(drop.length, format_spec=".1f", color="focus", spoken="its length").stand_after(said)
        number.add_updater(lambda shown_now: shown_now.set_value(drop.length))
        self.add(grid, panel, title)

        # Two arrows, and the line of one of them
        self.wait_until("arrows")
        self.play(drop.arrow.grow(), b.grow())
        self.wait_until("way")
        self.play(Create(drop.line))

        # Light falls on the line, and an arrow keeps it off
        self.wait_until("light")
        self.add(light)
        self.play(light.fall(run_time=self.until("shadow", at_most=1.5)))
        self.reveal("shadow")
        self.play(Create(band), FadeIn(drop.residual, drop.right_angle))
        together(self, "two arrows and a shadow", b, drop, band)
        self.wait_until("length")
        measured = mean(VGroup(said, number), Role.FORMULA, name="its length", text="shadow", spoken="its length")
        self.play(panel.reach(measured), FadeIn(measured), PointOut(band, scale=1, color="ink"), *self.dim(light))

        # It grows, shrinks, vanishes, and changes sides
        self.wait_until("turn")
        self.play(
            FadeIn(angle, run_time=0.5),
            drop.turn_to(values.along, run_time=self.until("away", at_most=2)),
            panel.reach(signs[0]),
            FadeIn(signs[0]),
        )
        self.wait_until("away")
        self.play(drop.turn_to(values.square, run_time=self.until("nothing", at_most=2.5)))
        self.wait_until("nothing")
        self.play(panel.reach(signs[1]), FadeIn(signs[1]), *self.dim(signs[0]))
        self.wait_until("other")
        self.play(drop.turn_to(values.beyond, run_time=self.until("negative", at_most=1.2)))
        self.wait_until("negative")
        self.play(panel.reach(signs[2]), FadeIn(signs[2]), *self.dim(signs[1]))


def triangle(grid: GridTransform, vector: Vector, onto: Vector, *, scale: float = 1.0, color: str) -> VGroup:
    """Return the triangle between a vector, its shadow on a line and what drops it there, the shadow as a band."""
    way = unit(onto)
    corners = grid.to_scene(scale * np.stack([0 * way, vector, (vector @ way) * way]))
    inside = Polygon(*corners, color=paint(color), fill_opacity=0.25, stroke_width=2)
    band = Line(corners[0], corners[2], color=paint(color), stroke_width=14)
    return mark(VGroup(inside, band), "the picture that is turned over")


def turn_over(figure: VGroup, grid: GridTransform, way: Vector, *, run_time: float) -> Transform:
    """Return the animation in which a figure is turned over at a line through the origin."""
    turned = figure.copy().apply_matrix(reflection_across(way), about_point=grid.origin)
    return Transform(figure, turned, run_time=run_time)


def mirror(grid: GridTransform, way: Vector) -> DashedLine:
    """Return the line through the origin at which a figure is turned over."""
    reach = 4.7 / grid.unit * unit(way)
    line = DashedLine(*grid.to_scene(np.stack([-0.2 * reach, reach])), color=paint("ink"), stroke_width=3)
    return mark(line, "the mirror line")


class EveryStepCastsItsShare(LectureScene[Pair]):
    """A picture turned over tells the shadow of one step; the steps of a walk add theirs up."""

    ZOOM, WALK = 3.4, 2.0

    def construct(self) -> None:
        values, title = self.values, Heading("Step by step")
        self.grid = GridTransform(
            origin=ORIGIN, unit=UNIT, basis=False, color="mute", opacity=0.3, reference=False, name="the plane"
        )
        self.total, self.lists = self.sum(), self.numbers_of_both()
        divided = self.divided()
        arrange_column(title, self.lists, divided, self.total, gap=0.5)
        self.panel, self.total_shown = Panel(title), self.total.set_opacity(0)
        drop, b = dropped(values.a, values.b, self.grid), named("b", values.b, self.grid, side="right")
        band = CastShadow(drop)
        self.add(self.grid, self.panel, title, drop, band, b)

        # The line's own arrow, cut down to length one, and seen from near
        self.wait_until("numbers")
        self.play(self.panel.reach(self.lists), FadeIn(self.lists))
        self.wait_until("one")
        self.play(self.panel.reach(divided), FadeIn(divided), run_time=0.5)
        together(self, "a and b as numbers", *self.lists, divided)
        self.play(FadeOut(drop.arrow, drop.residual, drop.right_angle, band, b.label, run_time=0.5))
        self.remove(drop)
        self.add(drop.line, b)
        self.play(b.animate(run_time=0.8).move_to_vector(values.unit))
        self.short = short = arrow_on(self.grid, values.unit, color="change", name="the short arrow")
        self.remove(b)
        self.add(short)
        self.grid.carry(short)
        self.play(self.grid.go_to(self.ZOOM * np.eye(2), run_time=1))
        x, y = shown(*values.unit)
        name = Formula(
            f"({{{{ {x} : first }}}}, {{{{ {y} : second }}}})",
            spoken=f"{x}, {y}",
            color="change",
            colors={"first": "change", "second": "change"},
        )
        name.next_to(short.head, UP, buff=0.2).shift(0.4 * LEFT)
        self.wait_until("pair")
        self.play(FadeIn(name), run_time=0.5)
        self.one_step(name)
        self.walk()

    def one_step(self, name: Formula) -> None:
        """Turn the picture of a step to the right over, and show a step up."""
        values, grid, right = self.values, self.grid, np.array([1.0, 0.0])
        step, rise = self.step(right, "first"), self.step(right[::-1], "second")
        bands = [CastShadow(one, color=color) for one, color in ((step, "first"), (rise, "second"))]
        self.wait_until("right")
        self.play(step.arrow.grow())
        self.wait_until("ask")
        self.play(FadeIn(step.residual, step.right_angle), Create(bands[0]))
        first = together(self, "a step and its shadow", step, bands[0])
        line = mirror(grid, right + values.unit)
        self.wait_until("mirror")
        self.play(Create(line))
        figure = triangle(grid, right, values.unit, scale=self.ZOOM, color="first")
        self.wait_until("flip")
        self.play(FadeIn(figure), run_time=0.5)
        self.play(turn_over(figure, grid, right + values.unit, run_time=1.8))
        figure = together(self, "the picture turned over", figure, line)
        self.reveal("ground")
        x, y = shown(*values.unit)
        ground = Label(x, at=grid.to_scene(self.ZOOM * values.unit / 2 * right), side=DOWN, color="first")
        self.play(FadeIn(ground))
        self.wait_until("number")
        self.play(name.part("first").animate.set_color(paint("first")), PointOut(ground.words, color=None))
        figure = together(self, "the picture turned over", figure, ground)

        # A step up, in the same way
        self.wait_until("up")
        self.play(FadeOut(figure, first), rise.arrow.grow(run_time=0.6))
        self.play(
            FadeIn(rise.residual, rise.right_angle),
            Create(bands[1]),
            name.part("second").animate.set_color(paint("second")),
            run_time=0.8,
        )
        rise = together(self, "a step up and its shadow", rise, bands[1])
        last = Label(y, at=grid.to_scene(self.ZOOM * 0.3 * values.unit), side=DR, gap=0.3, color="second")
        self.play(FadeIn(last), run_time=0.5)
        self.finished = [rise, last, name]

    def walk(self) -> None:
        """Walk along a, and add up the shadows of its steps."""
        values, grid, total = self.values, self.grid, self.total
        self.wait_until("walk")
        self.play(FadeOut(*self.finished), run_time=0.4)
        self.play(grid.go_to(self.WALK * np.eye(2), run_time=0.8))
        drop = dropped(self.WALK * values.a, values.b, grid)
        self.play(drop.arrow.grow(run_time=0.6))
        steps = StepShadows(values.a, values.b, tail=grid.origin, unit=self.WALK * grid.unit)
        shares = self.shares()
        self.wait_until("across")
        self.add(steps)
        self.play(FadeOut(self.short), self.panel.reach(total), run_time=0.5)
        seconds = self.until("climb", at_most=1.6)
        self.play(
            steps.animate(run_time=seconds).set_walked(values.a[0]),
            ShowParts(total, [total.part("right")], run_time=seconds),
            FadeIn(shares[0], run_time=seconds),
        )
        self.wait_until("climb")
        self.play(steps.animate(run_time=2).set_walked(steps.way), ShowParts(total, [total.part("up")], run_time=1.5))
        self.play(FadeIn(shares[1]), run_time=0.5)
        walked = together(self, "the steps and their shadows", steps, *shares)
        self.wait_until("join")
        self.play(
            *self.dim(drop.arrow, steps.legs, steps.drops),
            *(PointOut(share.words, scale=1.35, color=None) for share in shares),
        )
        self.remove(walked)
        self.add(walked)
        self.reveal("sum")
        self.play(ShowParts(total, [total.part("sum")]), Create(CastShadow(drop)))

    def shares(self) -> list[Label]:
        """Return how long the shadows of the steps to the right and of those up are, beside them."""
        way, found = self.values.unit, self.values.a * self.values.unit
        places = self.WALK * (np.cumsum(found) - (0.35, 0.5) * found)[:, None] * way
        first, second = shown(*found)
        return [
            Label(first, at=self.grid.to_scene(places[0]), side=UP, gap=0.3, backing=False, color="first"),
            Label(second, at=self.grid.to_scene(places[1]), side=DR, gap=0.4, color="second"),
        ]

    def numbers_of_both(self) -> VGroup:
        """Return a and b as numbers, one below the other."""
        values = self.values
        rows = [
            Formula(f"bold({name}) = ({x}, {y})", spoken=f"{name} is {x}, {y}", colors=BOLD)
            for name, (x, y) in (("a", shown(*values.a)), ("b", shown(*values.b)))
        ]
        arrange_column(*rows, gap=0.3)
        return mean(VGroup(*rows), Role.FORMULA, name="both as numbers", text="a, b", spoken="the numbers of a and b")

    def divided(self) -> Formula:
        """Return b divided by its length, as numbers."""
        (length,), (x, y) = shown(self.values.length), shown(*self.values.unit)
        return Formula(
            f"bold(b) div {length} = {{{{ ({x}, {y}) : short }}}}",
            spoken=f"b divided by {length} is {x}, {y}",
            colors=BOLD | {"short": "change"},
        )

    def step(self, way: Vector, color: str) -> OrthogonalProjection:
        """Return a step of length one, seen from near, and what drops it on the line."""
        drop = OrthogonalProjection(
            self.ZOOM * way, self.values.b, tail=self.grid.origin, unit=UNIT, color=color, residual_color="ink"
        )
        drop.remove(drop.shadow, drop.line)
        return drop

    def sum(self) -> Formula:
        """Return the shadow as the sum of the shadows of the steps."""
        values = self.values
        (x, y), (p, q), (whole,) = shown(*values.a), shown(*values.unit), shown(values.shadow)
        return Formula(
            f"{{{{ {x} dot {p} : right }}}} {{{{ + {y} dot {q} : up }}}} {{{{ = {whole} : sum }}}}",
            spoken=f"{x} times {p} plus {y} times {q} is {whole}",
            colors={"right": "first", "up": "second", "sum": "focus"},
        )
