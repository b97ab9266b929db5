"""The pictures of *Similarity*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    DR,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Circle,
    Create,
    DashedLine,
    FadeIn,
    FadeOut,
    Group,
    Line,
    Mobject,
    Polygon,
    Scene,
    Transform,
    VGroup,
)

from lectures.linear_algebra.dot_products import Alike, Choices, Grown, Kept, Lengths, Pair, Turned
from mathml_anim.components.learning import PixelProduct, UnrolledPicture, grey_picture
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    Number,
    Objective,
    Panel,
    PointOut,
    QuizCard,
    Recap,
    ShowParts,
    SourceBadge,
    arrange_column,
    shown_number,
    word,
)
from mathml_anim.components.vectors import (
    AngleMark,
    ArrowSteps,
    CastShadow,
    FallingLight,
    NormBall,
    OrthogonalProjection,
    Spot,
    StepShadows,
    VectorArrow,
)
from mathml_anim.maths.linear_maps import Vector, reflection_across
from mathml_anim.maths.similarity import cosine, dot, unit
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

SHOWN_PIXELS = 18
ORIGIN, UNIT = (1.8, -1.95), 0.95
COLORS = {"a": "space", "b": "change"}
BOLD = {f"bold({name})": color for name, color in COLORS.items()}


def plane(*, origin: Sequence[float] = ORIGIN, unit: float = UNIT) -> GridTransform:
    """Return the quiet plane of most scenes, with room up and right of its origin."""
    return quiet_plane(origin=origin, unit=unit, opacity=0.24)


def named(name: str, vector: Vector, grid: GridTransform, *, side: str = "left") -> VectorArrow:
    """Return the arrow of a or b, in its colour."""
    label = f"$bold({name})$"
    return arrow_on(grid, vector, color=COLORS[name], label=label, side=side, spoken=f"the vector {name}")


def dropped(vector: Vector, onto: Vector, grid: GridTransform, *, name: str = "a") -> OrthogonalProjection:
    """Return a or b and what drops it on a line, without the arrow of its shadow."""
    side = {"a": "left", "b": "right"}[name]
    drop = OrthogonalProjection(
        vector,
        onto,
        tail=grid.origin,
        unit=grid.unit,
        color=COLORS[name],
        residual_color="ink",
        label=f"$bold({name})$",
        label_side=side,
        spoken=f"the vector {name}",
    )
    drop.remove(drop.shadow)
    mean(drop.line, Role.AXIS, name="the line")
    return drop


def together(scene: Scene, name: str, *parts: Mobject) -> VGroup:
    """Put things that belong together on a scene as one; return it."""
    scene.remove(*parts)
    whole = mean(VGroup(*parts), Role.SUBJECT, name=name)
    scene.add(whole)
    return whole


def shown(*numbers: float, spec: str = "g") -> list[str]:
    """Return numbers as they are written in formulas."""
    return [shown_number(round(number, 9), spec) for number in numbers]


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


class WhichIsMoreAlike(LectureScene[Alike]):
    """Three digits become three long rows of numbers, and it is no longer seen which two are alike."""

    def construct(self) -> None:
        values, title = self.values, Heading("Which is more alike?")
        digits, heights = (values.first, values.other, values.same), (1.85, 0.55, -0.3)
        pictures = [
            UnrolledPicture(found.ink, side=3.2, place=(x, -0.2), row=(0, y), size=(11.8, 0.62), name="a digit")
            for found, x, y in zip(digits, (-4.2, 1.0, 4.7), heights, strict=True)
        ]
        self.add(title, SourceBadge(values.first.source.badge))

        # One digit, and two more
        self.play(FadeIn(pictures[0]), run_time=self.until("digit", at_most=0.8))
        self.wait_until("others")
        self.play(FadeIn(*pictures[1:]))
        self.reveal("alike")
        ask = Label("?", at=(-1.6, -0.2, 0), side=UP, color="focus", size=sizes.TITLE * 1.6)
        self.play(FadeIn(ask))

        # To a machine, each is a list
        self.wait_until("lists")
        seconds = self.until("numbers", at_most=2)
        self.play(
            FadeOut(ask, run_time=min(0.5, seconds)),
            *(one.animate(run_time=seconds).set_unrolled(1) for one in pictures),
        )
        lists = VGroup(*(self.list_of(found.ink, y) for found, y in zip(digits, heights, strict=True)))
        mean(lists, Role.FORMULA, name="three lists", text="three lists", spoken="three lists of numbers")
        self.reveal("numbers")
        self.play(*(FadeOut(strip) for one in pictures for strip in one.strips), FadeIn(lists), run_time=1.2)
        self.wait_until("question")
        alike = Label("alike?", at=(0, 1.2, 0), side=np.zeros(3), color="focus", gap=0)
        self.play(FadeIn(alike))
        self.wait_until("objective")
        aim = Objective("judge how alike\nany two vectors are").move_to((-5.9, -2.0, 0), aligned_edge=LEFT)
        self.play(FadeIn(aim), *self.dim(lists, alike, *(one.frame for one in pictures)))

    def list_of(self, ink: Vector, height: float) -> Formula:
        """Return the first of a digit's numbers, as many as a row holds."""
        numbers = ", ".join(shown(*ink.reshape(-1)[:SHOWN_PIXELS], spec=".1f"))
        return Formula(f"{numbers}, dots", spoken=f"{ink.size} numbers", size=0.34).move_to((0, height, 0))


class AShadowOnALine(LectureScene[Turned]):
    """Under falling light an arrow casts a shadow on a line, which grows, vanishes and changes sides as it turns."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("A shadow on a line"), plane()
        signs = [word(text) for text in ("acute: positive", "right angle: none", "obtuse: negative")]
        arrange_column(title, *signs, gap=0.42)
        panel = Panel(title)
        drop, b = dropped(values.a, values.b, grid), named("b", values.b, grid, side="right")
        band, light = CastShadow(drop), FallingLight(drop, fallen=0)
        angle = AngleMark(b, drop.arrow, radius=1.2)
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

        # It grows, shrinks, vanishes, and changes sides
        self.wait_until("turn")
        self.play(
            FadeIn(angle, run_time=0.5),
            *self.dim(b),
            drop.turn_to(values.along, run_time=self.until("longest", at_most=2)),
        )
        self.wait_until("longest")
        self.play(panel.reach(signs[0]), FadeIn(signs[0]))
        self.wait_until("away")
        self.play(drop.turn_to(values.square, run_time=self.until("nothing", at_most=2.5)))
        self.wait_until("nothing")
        self.play(panel.reach(signs[1]), FadeIn(signs[1]), *self.dim(signs[0]))
        self.wait_until("other")
        self.play(drop.turn_to(values.beyond, run_time=self.until("negative", at_most=1.2)))
        self.wait_until("negative")
        self.play(panel.reach(signs[2]), FadeIn(signs[2]), *self.dim(signs[1]))

        # The sign tells the kind of angle
        self.wait_until("sign")
        self.play(*self.brighten(*signs[:2], b), drop.turn_to(values.a, run_time=2.2))


class EveryStepCastsItsShare(LectureScene[Pair]):
    """A picture turned over tells the shadow of one step; the steps of a walk add theirs up."""

    ZOOM = 4.4

    def construct(self) -> None:
        values, title = self.values, Heading("Steps and their shadows")
        self.grid = GridTransform(
            origin=ORIGIN, unit=UNIT, basis=False, color="mute", opacity=0.3, reference=False, name="the plane"
        )
        self.total = self.sum()
        arrange_column(title, self.total, gap=0.7)
        self.panel, self.total_shown = Panel(title), self.total.set_opacity(0)
        drop, b = dropped(values.a, values.b, self.grid), named("b", values.b, self.grid, side="right")
        band = CastShadow(drop)
        self.add(self.grid, self.panel, title, drop, band, b)

        # The line's own arrow, cut down to length one, and seen from near
        self.wait_until("one")
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
        name.next_to(short.head, UP, buff=0.2).shift(0.5 * LEFT)
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

        # A step up, in the same way
        self.wait_until("up")
        self.play(FadeOut(figure, ground, first), rise.arrow.grow(run_time=0.6))
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
        self.play(grid.reset(run_time=0.8))
        drop = dropped(values.a, values.b, grid)
        self.play(drop.arrow.grow(run_time=0.6))
        steps = StepShadows(values.a, values.b, tail=grid.origin, unit=grid.unit)
        self.wait_until("across")
        self.add(steps)
        self.play(FadeOut(self.short), self.panel.reach(total), run_time=0.5)
        seconds = self.until("climb", at_most=1.6)
        self.play(
            steps.animate(run_time=seconds).set_walked(values.a[0]),
            ShowParts(total, [total.part("right")], run_time=seconds),
        )
        self.wait_until("climb")
        self.play(steps.animate(run_time=2).set_walked(steps.way), ShowParts(total, [total.part("up")], run_time=1.5))
        self.wait_until("join")
        self.play(PointOut(steps.shadows, scale=1, color="focus"))
        self.reveal("sum")
        self.play(ShowParts(total, [total.part("sum")]), Create(CastShadow(drop)))

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


class TheSameBothWays(LectureScene[Pair]):
    """The sum grows with b to the dot product; the whole picture turned over gives the same number."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("The dot product"), plane()
        product, other_way = shown(values.product, values.other_way)
        full = product_formula("ab", values.a, values.b, product)
        back = product_formula("ba", values.b, values.a, other_way)
        name, times = word("dot product: a number", color="focus"), self.shadow_times_length()
        arrange_column(title, full, name, times)
        back.move_to(name, aligned_edge=LEFT)
        panel = Panel(title, full)
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
        self.reveal("product")
        live.clear_updaters()
        self.play(FadeOut(live, run_time=0.5), FadeIn(full))
        self.wait_until("dot")
        self.play(panel.reach(name), FadeIn(name), PointOut(full.part("name"), color=None, edge=LEFT))
        self.wait_until("times")
        self.play(
            panel.reach(times),
            FadeIn(times),
            PointOut(band, scale=1, color="ink"),
            PointOut(b.body, scale=1, color="ink"),
        )

        # Turned over, b casts the shadow
        self.wait_until("swap")
        way, a = values.a + values.b, named("a", values.a, grid)
        turned = VGroup(mirror(grid, way), triangle(grid, values.a, values.b, color="focus"))
        mark(turned, "the picture that is turned over")
        self.play(FadeOut(name, times), FadeIn(turned), run_time=0.6)
        self.remove(picture)
        both = together(self, "the two arrows", a, b)
        turning = turn_over(turned[1], grid, way, run_time=self.until("same", at_most=2))
        self.play(FadeOut(drop, run_time=0.5), turning)
        swapped = dropped(values.b, values.a, grid, name="b")
        self.reveal("same")
        both.add(CastShadow(swapped, side=1))
        dropping = mark(VGroup(swapped.line, swapped.residual, swapped.right_angle), "what drops b on the line of a")
        self.play(FadeIn(dropping, back), FadeOut(turned))

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

    def shadow_times_length(self) -> Formula:
        """Return the product as the shadow, in the colour of the band, times the length of b."""
        (shadow,), (length,) = shown(self.values.shadow), shown(self.values.length)
        return Formula(
            f"= {{{{ {shadow} : shadow }}}} dot {{{{ {length} : length }}}}",
            spoken=f"is {shadow} times {length}",
            colors={"shadow": "focus", "length": COLORS["b"]},
        )


class ZeroIsARightAngle(LectureScene[Choices]):
    """Of three arrows, the one without a shadow stands at a right angle."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        self.grid = grid = plane(origin=(3.2, -2.55), unit=0.97)
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


class LongerIsNotMoreAlike(LectureScene[Grown]):
    """A longer arrow has a larger dot product and the same cosine: the shadow of arrows of length one."""

    ZOOM = 3.9

    def construct(self) -> None:
        values, title = self.values, Heading("Longer is not more alike")
        self.grid = grid = GridTransform(
            origin=(1.7, -0.95), unit=0.54, basis=False, color="mute", opacity=0.3, reference=False, name="the plane"
        )
        a, b = named("a", values.a, grid), named("b", values.b, grid, side="right")
        product = Formula("bold(a) dot bold(b) =", spoken="a dot b is", colors=BOLD)
        self.rule = Formula(
            "cos theta = (bold(a) dot bold(b)) / (norm(bold(a)) thin norm(bold(b)))",
            spoken="the cosine of theta is a dot b over the length of a times the length of b",
            colors=BOLD,
        )
        self.cosine = Formula("cos theta =", spoken="the cosine of theta is")
        arrange_column(title, product, self.rule, self.cosine, gap=0.55)
        number = Number(values.dots[0], format_spec=".0f", color="focus", spoken="the dot product").stand_after(product)
        panel = Panel(title, product)
        self.add(grid, panel, title, a, b, product, number)

        # b grows, and the product with it
        number.add_updater(lambda shown_now: shown_now.set_value(dot(a.vector, b.vector)))
        self.wait_until("twice")
        self.play(b.animate.move_to_vector(values.longer), run_time=self.until("double", at_most=2))
        self.wait_until("double")
        self.play(PointOut(number, scale=1.4, edge=LEFT))
        self.reveal("ask")
        angle = AngleMark(b, a, radius=1.9)
        self.play(Create(angle))
        self.wait_until("same")
        place = grid.origin + 2.35 * angle.way_out
        theta = Label("$theta$", at=place, side=np.zeros(3), gap=0, spoken="theta")
        self.play(PointOut(angle, scale=1.1), FadeIn(theta))
        angle = together(self, "the angle", angle, theta)

        # Divided by both lengths, both arrows are of length one
        number.clear_updaters()
        self.wait_until("divide")
        self.play(panel.reach(self.rule), FadeIn(self.rule))
        circle = Circle(grid.unit, color=paint("mute"), stroke_width=3).move_to(grid.origin)
        mean(circle, Role.AXIS, name="length one")
        self.wait_until("one")
        short_a, short_b = values.units
        self.play(FadeOut(a.label, b.label, angle), *self.dim(product, number), run_time=0.5)
        self.play(a.animate.move_to_vector(short_a), b.animate.move_to_vector(short_b), Create(circle), run_time=1)
        grid.carry(a, b, circle)
        self.play(grid.go_to(self.ZOOM * np.eye(2), run_time=1.2))
        self.turn(a, b, panel)

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
        angle = AngleMark(b, drop.arrow, radius=0.8)
        number = Number(values.cosine, format_spec=".2f", color="focus", spoken="the cosine").stand_after(self.cosine)
        whole = mean(VGroup(drop, CastShadow(drop)), Role.SUBJECT, name="an arrow of length one and its shadow")
        equation = mean(VGroup(self.cosine, number), Role.FORMULA, name="the cosine", text="cos", spoken="the cosine")
        self.reveal("cosine")
        self.play(FadeIn(whole, equation, angle), panel.reach(number))
        self.remove(a)
        number.add_updater(lambda shown_now: shown_now.set_value(cosine(drop.vector, values.b)))
        for cue, way, end in zip(("alike", "zero", "opposite"), values.turned, ("zero", "opposite", ""), strict=True):
            self.wait_until(cue)
            seconds = self.until(end, at_most=1.6) if end else 1.6
            self.play(drop.turn_to(way, run_time=seconds), *self.dim(b))


class TheCosineIsNotFooled(LectureScene[Alike]):
    """Pixel by pixel, a six has the larger dot product with a nought; its cosine is smaller, and its angle wider."""

    ROWS, COLUMNS = (0.95, -1.45), (1.45, 3.15, 5.2)

    def construct(self) -> None:
        values, title = self.values, Heading("Back to the digits")
        edges = (COLORS["a"], COLORS["b"], "focus")
        self.rows = [
            PixelProduct(values.first.ink, found.ink, side=1.9, gap=0.5, centre=(-5.45, y), frame_colors=edges)
            for found, y in zip((values.same, values.other), self.ROWS, strict=True)
        ]
        heads = [
            Label(text, at=(x, 2.1, 0), side=UP, gap=0, size=sizes.PROSE)
            for text, x in zip(("dot product", "cosine", "true angle"), self.COLUMNS, strict=True)
        ]
        for head in heads:
            head.shift((0, heads[0].words.baseline - head.words.baseline, 0))
        dots = [self.number(0, n, value, ".1f") for n, value in enumerate(values.dots)]
        cosines = [self.number(1, n, value, ".2f") for n, value in enumerate(values.cosines)]
        self.add(title, SourceBadge(values.first.source.badge).to_edge(UP, buff=0.5), self.rows[0])

        # Too many directions to draw
        self.wait_until("directions")
        ways = self.directions()
        few = Label(f"{len(ways)} of {values.pixels} directions", at=(2.2, -2.0, 0), side=RIGHT, gap=0.6)
        self.play(*(way.grow() for way in ways))
        self.play(FadeIn(few))
        self.wait_until("pixel")
        self.play(FadeOut(*ways, few), PointOut(self.rows[0].second, scale=1.08, color=None), run_time=0.8)

        # The other digit has the larger product
        self.wait_until("bright")
        self.play(self.rows[0].animate.set_multiplied(1), run_time=self.until("first", at_most=1.8))
        self.wait_until("first")
        self.play(FadeIn(heads[0]), *self.add_up(0, dots[0]))
        self.wait_until("other")
        self.play(FadeIn(self.rows[1]), run_time=0.5)
        self.play(self.rows[1].animate.set_multiplied(1), run_time=self.until("second", at_most=1.5))
        self.wait_until("second")
        self.play(*self.add_up(1, dots[1]))
        self.wait_until("more")
        self.play(PointOut(dots[1], scale=1.3))
        column = together(self, "the dot products", heads[0], *dots)
        lying = [self.arrow(n + 1, n) for n in (0, 1)]
        self.wait_until("ink")
        self.play(*(arrow.grow() for arrow in lying))
        fans = together(self, "pairs of arrows, each in its sheet", *lying)
        self.wait_until("fooled")
        self.play(*self.dim(column), FadeIn(heads[1], cosines[0]))
        compared = together(self, "the cosines", heads[1], cosines[0])
        self.reveal("only")
        compared.add(cosines[1])
        self.play(FadeIn(cosines[1]))
        self.open_up(fans, lying, heads[2], compared)

    def open_up(self, fans: VGroup, lying: Sequence[VectorArrow], head: Label, cosines: VGroup) -> None:
        """Let the arrows of both rows turn to their true angles, each in the sheet of its pair."""
        values, firsts = self.values, [self.arrow(0, n) for n in (0, 1)]
        angles = [AngleMark(a, b, radius=1.0) for a, b in zip(firsts, lying, strict=True)]
        self.wait_until("sheet")
        fans.add(*firsts)
        self.play(*self.dim(cosines), FadeIn(head), *(a.grow(run_time=0.6) for a in firsts))
        for n, cue in enumerate(("sheet", "wide")):
            if n:
                self.wait_until(cue)
            fans.add(angles[n])
            self.play(lying[n].turn_to(self.true(n), run_time=1))
            degrees = f"{values.angles[n]:.0f}"
            label = Label(f"{degrees}°", at=firsts[n].tail + 0.5 * RIGHT, side=DOWN, spoken=f"{degrees} degrees")
            fans.add(label)
            self.play(FadeIn(label), *(self.brighten(cosines) if n else ()), run_time=0.5)

    def number(self, column: int, row: int, value: float, spec: str) -> Number:
        """Return a number of the table."""
        place = (self.COLUMNS[column], self.ROWS[row], 0)
        return Number(value, format_spec=spec, anchor=np.zeros(3), size=0.52).move_to(place)

    def add_up(self, row: int, number: Number) -> tuple[Animation, Animation]:
        """Return the animations in which the pixels of a product are drawn together into their sum."""
        pixels = mark(self.rows[row].product.copy(), "the pixels, added up")
        drawn = pixels.copy().scale(0.15).move_to(number).set_opacity(0)
        return Transform(pixels, drawn, remover=True), FadeIn(number)

    def directions(self) -> list[VectorArrow]:
        """Return the three directions that a screen can hint at."""
        ways = ((1, 0, "first"), (0, 1, "second"), (-0.55, -0.45, "space"))
        return [
            VectorArrow((x, y), tail=(2.6, -0.7), unit=2.6, color=color, name="a direction") for x, y, color in ways
        ]

    def true(self, row: int) -> Vector:
        """Return the other digit of a row as an arrow in the sheet, with its true length and angle."""
        turn = np.radians(self.values.angles[row])
        return self.values.lengths[row + 1] * np.array([np.cos(turn), np.sin(turn)])

    def arrow(self, digit: int, row: int) -> VectorArrow:
        """Return a digit as an arrow of its true length, level in the sheet of its row."""
        tail = (4.05, self.ROWS[row] - (0.3, 0.75)[row], 0)
        color, length = COLORS["b" if digit else "a"], self.values.lengths[digit]
        return VectorArrow((length, 0), tail=tail, unit=0.51, color=color, name="a digit as an arrow")


class ThreeWaysToBeLong(LectureScene[Lengths]):
    """All arrows that are equally long end on a circle, a diamond or a square that passes through the same tip."""

    def construct(self) -> None:
        values, title = self.values, Heading("Three ways to be long")
        grid = GridTransform(
            origin=(2.1, -0.7), unit=0.6, basis=False, color="mute", opacity=0.3, reference=False, name="the plane"
        )
        lengths = [self.length(*pair) for pair in (("2", values.bird), ("1", values.streets), ("oo", values.largest))]
        arrange_column(title, *lengths, gap=0.55)
        panel = Panel(title, *lengths)
        a = named("a", values.vector, grid, side="right")
        ball = NormBall(2, radius=0.05, tail=grid.origin, unit=grid.unit, color="focus", opacity=0.1)
        self.add(grid, panel, title)

        # As the bird flies
        self.wait_until("length")
        self.play(a.grow())
        self.add(ball)
        self.wait_until("across")
        steps = ArrowSteps(a)
        self.play(steps.walk(run_time=self.until("bird", at_most=1.6)))
        self.wait_until("bird")
        self.play(FadeIn(lengths[0]), PointOut(a.body, scale=1, color="focus"), FadeOut(steps))
        self.wait_until("circle")
        self.play(ball.animate(run_time=1.6).set_radius(values.bird))

        # Through the streets
        self.wait_until("streets")
        steps = ArrowSteps(a)
        self.play(steps.walk(run_time=self.until("seven", at_most=1.6)), *self.dim(a, lengths[0]))
        self.wait_until("seven")
        self.play(FadeIn(lengths[1]))
        self.reveal("diamond")
        self.play(ball.morph(values.orders[0], through=values.vector, run_time=2))

        # Across and up at once
        self.wait_until("once")
        both, tail = values.vector.min(), grid.origin
        diagonal = VectorArrow((both, both), tail=tail, unit=grid.unit, color="ink", name="across and up at once")
        rest = VectorArrow(values.vector - both, tail=diagonal.head, unit=grid.unit, color="ink", name="what is left")
        self.play(FadeOut(steps), *self.dim(lengths[1]), diagonal.grow(run_time=self.until("four", at_most=1.2)))
        self.wait_until("four")
        self.play(rest.grow(run_time=0.6), FadeIn(lengths[2]))
        self.reveal("square")
        self.play(ball.morph(np.inf, through=values.vector, run_time=2))

        # The unit balls, from near
        self.wait_until("norm")
        self.play(*self.brighten(*lengths[:2]), FadeOut(diagonal, rest, a))
        together(self, "three lengths", *lengths)
        self.wait_until("unit")
        near = values.largest
        self.play(grid.go_to(near * np.eye(2), run_time=1.2))
        balls = together(self, "the unit balls", ball)
        for n, cue in enumerate(("diamond_ball", "circle_ball", "square_ball")):
            name = self.ball_name(n, near, grid)
            other = NormBall(
                (*values.orders, np.inf)[n], radius=near, tail=grid.origin, unit=grid.unit, color="focus", opacity=0
            )
            self.wait_until(cue)
            balls.add(other, name)
            self.play(Create(other), FadeIn(name), run_time=0.6)

    def ball_name(self, number: int, near: float, grid: GridTransform) -> Label:
        """Return the name of a norm, on the border of its unit ball."""
        place = ((0.5, -0.5), (-(0.5**0.5), 0.5**0.5), (1, 1))[number]
        order, said = (("1", "1"), ("2", "2"), ("oo", "infinity"))[number]
        at = grid.to_scene(near * np.array(place))
        return Label(f"$L_{order}$", at=at, side=np.zeros(3), gap=0, size=sizes.FORMULA, spoken=f"L {said}")

    def length(self, order: str, value: float) -> Formula:
        """Return how long the vector is by a norm."""
        (text,) = shown(value)
        said = {"oo": "infinity"}.get(order, order)
        return Formula(
            f"norm(bold(a))_{order} = {{{{ {text} : value }}}}",
            spoken=f"the L {said} norm of a is {text}",
            colors=BOLD | {"value": "focus"},
        )


class OneNumberForAlike(LectureScene[Kept]):
    """What to keep: a shadow, its sign, and a cosine."""

    def construct(self) -> None:
        turned, alike, grid = self.values.turned, self.values.alike, plane()
        recap = Recap(
            ("Shadow times length", "Sign: acute or obtuse", "Cosine: how alike"), title="What to keep", width=4.3
        )
        panel = Panel(recap)
        drop, b = dropped(turned.a, turned.b, grid), named("b", turned.b, grid, side="right")
        band = CastShadow(drop)
        self.add(grid, panel, recap.title, drop, b)

        # Shadow, sign, cosine
        self.wait_until("shadow")
        self.play(Create(band), FadeIn(recap.point(0)))
        together(self, "two arrows and a shadow", drop, band, b)
        self.wait_until("sign")
        self.play(FadeIn(recap.point(1), run_time=0.6), drop.turn_to(turned.beyond, run_time=1.5))
        self.play(drop.turn_to(turned.a, run_time=self.until("cosine", at_most=1.5)))
        self.wait_until("cosine")
        angle = AngleMark(b, drop.arrow, color="focus", radius=1.1)
        self.play(FadeIn(recap.point(2)), Create(angle))

        # What a machine sees, from numbers
        self.wait_until("machine")
        plane_picture = VGroup(grid, drop, band, b, angle)
        self.play(FadeOut(plane_picture), run_time=0.5)
        pictures, numbers = self.pictures(alike)
        self.play(FadeIn(pictures))
        self.wait_until("glance")
        self.play(FadeIn(*numbers))

        # Where the shadow ends
        self.wait_until("ends")
        self.play(FadeOut(pictures, *numbers), run_time=0.5)
        foot = Spot(grid.to_scene(drop.projected), color="ink", name="where the shadow ends")
        picture = mean(VGroup(drop, b, foot), Role.SUBJECT, name="where the shadow ends")
        self.play(FadeIn(grid, picture), run_time=0.5)
        foot.add_updater(lambda spot: spot.move_to(drop.shadow.head))
        self.wait_until("near")
        self.play(drop.animate(run_time=1).set_amount(0.5), *self.dim(b))
        self.play(drop.animate(run_time=1).set_amount(drop.length / turned.length))
        self.wait_until("next")
        self.play(PointOut(foot, scale=1.6))

    def pictures(self, alike: Alike) -> tuple[Group, list[Label]]:
        """Return the three digits once more, and the cosines of the first with the others."""
        places = ((0.3, 0.1), (3.6, 1.45), (3.6, -1.25))
        found = (alike.first, alike.other, alike.same)
        pictures = Group(
            *(grey_picture(one.ink, side=2.3).move_to((*at, 0)) for one, at in zip(found, places, strict=True))
        )
        mean(pictures, Role.SUBJECT, name="three digits")
        cosines = shown(*alike.cosines[::-1], spec=".2f")
        numbers = [
            Label(text, at=pictures[n], side=RIGHT, gap=0.4, color=color, size=sizes.FORMULA)
            for n, text, color in zip((1, 2), cosines, ("ink", "focus"), strict=True)
        ]
        return pictures, numbers
