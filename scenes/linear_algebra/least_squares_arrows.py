"""The picture of *The closest point* in which three points are one arrow, and a line is a point of a plane."""

import numpy as np
from manim import DOWN, DR, UP, UR, Animation, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.least_squares import Lines, Linked
from mathml_anim.components.learning import ResidualFit
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.typography import Formula, Heading, Label, Number, PointOut, flight, listed, shown_numbers
from mathml_anim.components.vectors import ProjectionInSpace, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.least_squares_lines import COLUMNS, fit_on, plot, squares_come
from scenes.linear_algebra.least_squares_space import VIEW, on_shadow, space_of


class ThreePointsAreOne(LectureScene[Linked]):
    """While a line moves among three points, one point moves in a plane, and three misses are one gap."""

    def construct(self) -> None:
        values, lines = self.values, self.values.lines
        title = Heading("Three points are one")
        axes = plot(origin=(-5.85, -2.45), unit=(1.0, 0.52))
        fit, space = fit_on(axes, lines, (0, 0)), unseen_space(lines)
        fit.residuals.set_opacity(0)
        self.add(title)
        self.play(FadeIn(axes, fit.points_shown), run_time=0.5)

        # Three heights, one list, one arrow
        heights, b, names = heights_of(fit), list_of(values.b), axis_names(space)
        self.wait_until("idea")
        self.play(FadeIn(heights))
        self.wait_until("list")
        entries = VGroup(*(b.part(f"h{n}") for n in range(len(heights))))
        self.play(FadeIn(b), flight(heights, entries, run_time=1))
        self.wait_until("one")
        self.play(FadeIn(space.axes, names), space.arrow.grow(), b.animate.scale(0.55).move_to((2.2, 2.7, 0)))

        # Raise the line, slope it: two more arrows
        on_line = heights_of_line(fit)
        self.wait_until("line")
        self.play(FadeOut(heights, b), Create(fit.line), FadeIn(on_line))
        self.add(fit, on_line)
        self.wait_until("raise")
        self.play(fit.animate(run_time=self.until("ones", at_most=1.2)).set_line((1, 0)))
        self.wait_until("ones")
        seconds = self.until("instead", at_most=1)
        self.play(*self.dim(space.axes, names), space.column(0).grow(), run_time=seconds)
        self.wait_until("instead")
        self.play(fit.animate(run_time=self.until("slope", at_most=0.8)).set_line((0, 0)))
        self.wait_until("slope")
        self.play(fit.animate(run_time=self.until("xs", at_most=1.2)).set_line((0, 1)))
        self.wait_until("xs")
        self.play(space.column(1).grow())

        # Every line is a mix of them
        mix = tip_to_tail(fit, space)
        written = amounts(fit, lines)
        columns = [space.column(n) for n in (0, 1)]
        unnamed = [column.label.animate.set_opacity(0) for column in columns if column.label]
        self.wait_until("mix")
        self.play(FadeIn(mix, written), *unnamed, *self.dim(*(column.body for column in columns)), run_time=0.5)
        seconds = self.until("plane", at_most=6) / 2 - 0.3
        for weights in values.mixes:
            self.play(fit.animate(run_time=seconds).set_line(weights))
        self.see_plane(space, fit.weights, FadeOut(space.axes, names, VGroup(mix, written)))
        self.move_both(fit, space)

    def see_plane(self, space: ProjectionInSpace, weights: Vector, leaving: FadeOut) -> None:
        """Show the plane of all mixes, and look at it from where b is seen to stand above it."""
        space.set_weights(weights)
        self.wait_until("plane")
        self.play(
            leaving,
            *self.brighten(*(space.column(n).body for n in (0, 1))),
            space.grid.animate.set_stroke(opacity=0.35),
            space.space.sheet.animate.set_fill(opacity=0.16).set_stroke(opacity=0.7),
            run_time=self.until("above", at_most=1),
        )
        space.remove(space.axes)
        self.add(space)
        self.wait_until("above")
        self.play(space.animate(run_time=self.until("move", at_most=2)).look_from(VIEW[0] - 0.25, VIEW[1] - 0.12))

    def move_both(self, fit: ResidualFit, space: ProjectionInSpace) -> None:
        """Move the line and its point together; the misses are the gap, and the squares its length squared."""
        walk = self.values.walk
        self.wait_until("move")
        self.play(space.animate(run_time=0.8).look_from(*VIEW), space.foot.animate(run_time=0.8).set_opacity(1))
        space.shadow.set_opacity(1)
        seconds = self.until("gap", at_most=8) / 2 - 0.25
        for weights in walk[:2]:
            self.play(*together(fit, space, weights, seconds))

        # Three misses are one gap, and their squares its square
        self.wait_until("gap")
        self.play(fit.residuals.animate.set_stroke(opacity=1), space.gap.animate.set_opacity(1))
        self.play(PointOut(fit.residuals, scale=1), PointOut(space.gap, scale=1))
        total = gap_squared(fit)
        self.wait_until("squares")
        self.play(FadeIn(total), squares_come(fit), run_time=0.6)
        self.play(*together(fit, space, walk[2], self.until("closest", at_most=1.2)))
        self.reveal("closest")
        self.play(*together(fit, space, walk[3], 1.5))
        self.play(FadeIn(on_shadow(space)), PointOut(space.foot, scale=1.8), PointOut(fit.line, scale=1))


def together(fit: ResidualFit, space: ProjectionInSpace, weights: Vector, seconds: float) -> list[Animation]:
    """Return the animations in which the line and its point of the plane move to other weights."""
    return [fit.animate(run_time=seconds).set_line(weights), space.animate(run_time=seconds).set_weights(weights)]


def unseen_space(lines: Lines) -> ProjectionInSpace:
    """Return the space of the three heights, of which only the arrows and the axes are to be seen at first."""
    space = space_of(lines, (0, 1), origin=(0.2, -0.8), unit=0.88)
    VGroup(space.grid, space.space.sheet, space.shadow, space.gap, space.gap_label, space.foot).set_opacity(0)
    return space


def axis_names(space: ProjectionInSpace) -> VGroup:
    """Return what the axes of space count, beside them."""
    places = space.to_scene([(4.2, 0, 0), (0, 2.4, 0), (0, 0, 2.4)])
    named = zip(("1st height", "2nd height", "3rd height"), places, (DR, DOWN, UP), strict=True)
    labels = (Label(text, at=at, side=side, size=sizes.PROSE, color="mute") for text, at, side in named)
    return VGroup(*(mean(label, Role.AXIS, name="the name of an axis") for label in labels))


def heights_of(fit: ResidualFit) -> VGroup:
    """Return the heights of the points, beside them."""
    said = shown_numbers(fit.data[:, 1])
    at = zip(said, fit.axes.to_scene(fit.data), strict=True)
    labels = (Label(text, at=point, side=UR, size=sizes.FORMULA, backing=False) for text, point in at)
    return mean(VGroup(*labels), Role.LABEL, text=" ".join(said), spoken=", ".join(said))


def list_of(heights: Vector) -> Formula:
    """Return the heights as a list, b; its parts are h0, h1 and h2."""
    entries = ", ".join(f"{{{{ {text} : h{n} }}}}" for n, text in enumerate(shown_numbers(heights)))
    return Formula(f"bold(b) = vec({entries})", spoken=f"b is {listed(heights)}", size=0.8).move_to((2.2, 0.2, 0))


def heights_of_line(fit: ResidualFit) -> VGroup:
    """Return dots where the line is over each x, at every moment."""
    dots = VGroup(*(Spot((0, 0), color="space", radius=0.1) for _ in fit.data))

    def follow(_: object) -> None:
        below = np.column_stack([fit.data[:, 0], fit.data[:, 1] - fit.misses])
        for dot, place in zip(dots, fit.axes.to_scene(below), strict=True):
            dot.move_to(place)

    dots.add_updater(follow, call_updater=True)
    return mark(dots, "the heights of the line")


def tip_to_tail(fit: ResidualFit, space: ProjectionInSpace) -> VGroup:
    """Return so much of each arrow as the line is made of, tip to tail, and a dot where they end, at every moment."""
    arrows = VGroup(*(VectorArrow((1, 0), color=color, name="so much of an arrow") for color in COLUMNS))
    end = Spot((0, 0), color="space", name="the mix")

    def follow(_: object) -> None:
        parts = fit.weights[:, None] * space.columns
        start, middle, tip = space.to_scene([np.zeros(3), parts[0], parts.sum(axis=0)])
        arrows[0].place(start, middle - start)
        arrows[1].place(middle, tip - middle)
        end.move_to(tip)

    mix = mark(VGroup(arrows, end), "a mix of both arrows")
    return mix.add_updater(follow, call_updater=True)


def amounts(fit: ResidualFit, lines: Lines) -> VGroup:
    """Return so much of the one arrow and so much of the other, in numbers, at every moment."""
    row, parts = VGroup(), zip(lines.fit.columns.T, COLUMNS, (".1f", "+.1f"), strict=True)
    for n, (column, color, written) in enumerate(parts):
        number = Number(1, format_spec=written, color=color, name="how much of an arrow")
        entries = Formula(f"({listed(column)})", spoken=listed(column), color=color)
        if n:
            number.next_to(row, buff=0.3).shift((0, row[1].baseline - number.baseline, 0))
        entries.next_to(number, buff=0.15).shift((0, number.baseline - entries.baseline, 0))
        row.add(number.follow(lambda n=n: fit.weights[n]), entries)
    return mean(row.move_to((2.6, 3.0, 0)), Role.FORMULA, name="the mix", spoken="a mix of both arrows")


def gap_squared(fit: ResidualFit) -> VGroup:
    """Return the sum of the squares, which is the gap squared, at every moment."""
    name = Formula('"sum of squares" = "gap"^2 =', spoken="the sum of squares is the gap squared", color="second")
    number = Number(fit.total, format_spec=".1f", color="second", name="the sum of the squares").stand_after(name)
    both = VGroup(name, number.follow(lambda: fit.total)).move_to((2.6, 3.0, 0))
    return mean(both, Role.FORMULA, name="the sum of squares", spoken="the sum of squares is the gap squared")
