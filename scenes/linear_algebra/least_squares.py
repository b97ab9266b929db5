"""The pictures of *The closest point*."""

from collections.abc import Sequence

import numpy as np
from manim import (
    DOWN,
    DR,
    LEFT,
    UP,
    UR,
    Create,
    DashedLine,
    FadeIn,
    FadeOut,
    GrowFromEdge,
    ReplacementTransform,
    UpdateFromFunc,
    VGroup,
)
from numpy.typing import ArrayLike

from lectures.linear_algebra.least_squares import RAISED, TILTED, Across, Dropped, Kept, Lines, Linked, Misses
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines as Strokes
from mathml_anim.components.transformations import GridTransform, arrow_on, quiet_plane
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Objective,
    Panel,
    PointOut,
    QuizCard,
    Recap,
    Swell,
    arrange_column,
    flight,
    shown_number,
    word,
)
from mathml_anim.components.vectors import OrthogonalProjection, ProjectionInSpace, Spot, VectorArrow
from mathml_anim.maths.least_squares import line_columns
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

COLUMNS: tuple[Paint, Paint] = ("first", "change")
"""The colours of the column of ones and of the column of x."""
SIDES = (1, -1, 1)
"""On which side of each miss its square lies, so that none lies on another."""
VIEW = (-2.78, 0.44)
"""From where the plane of all lines is looked at: azimuth and elevation, in radians."""
GAP = {"bold(e)": "second", "bold(a)": "space"}


def shown(numbers: ArrayLike) -> list[str]:
    """Return numbers as they are written."""
    return [shown_number(round(float(number), 9), "g") for number in np.ravel(numbers)]


def at_point(vector: Vector, *, at: Spot, side: Vector, gap: float = 0.18, color: Paint = "ink") -> Label:
    """Return the coordinates of a point, beside it."""
    said = ", ".join(shown(vector))
    return Label(f"$({said})$", at=at, side=side, gap=gap, color=color, size=sizes.FORMULA, spoken=said)


def line_text(weights: Vector) -> str:
    """Return a line that falls as a formula."""
    height, slope = shown(weights * (1, -1))
    return f"y = {height} - {slope} x"


def plot(*, origin: Sequence[float], unit: Sequence[float], right: float = 2.4) -> DataAxes:
    """Return the axes among which the three points stand."""
    return DataAxes((right, 6.4), starts=(-1, -3), origin=origin, unit=unit, number_size=sizes.PROSE)


def fit_on(axes: DataAxes, lines: Lines, weights: ArrayLike, *, squares: bool = True) -> ResidualFit:
    """Return the three points and one of the lines, with or without the squares."""
    fit = ResidualFit(lines.points, axes, weights=weights, sides=SIDES, name="the three points")
    if not squares:
        fit.squares.set_opacity(0)
    return fit


def space_of(lines: Lines, weights: ArrayLike, *, origin: Sequence[float], unit: float) -> ProjectionInSpace:
    """Return the three heights as an arrow above the plane of all lines."""
    space = ProjectionInSpace(
        lines.fit.columns.T,
        lines.b,
        weights=weights,
        azimuth=VIEW[0],
        elevation=VIEW[1],
        origin=origin,
        unit=unit,
        reach=((-0.6, 4.6), (-5.4, 1.8)),
        axes=(6.0, 2.4, 2.4),
        label="$bold(b)$",
        column_labels=[f"$({', '.join(shown(column))})$" for column in lines.fit.columns.T],
        gap_label="$bold(e)$",
        spoken=[*(", ".join(shown(column)) for column in lines.fit.columns.T), "the vector b", "the gap e"],
    )
    space.remove(space.right_angles)
    return space


def right_angle(space: ProjectionInSpace, along: Vector, *, color: Paint = "ink", side: float = 0.6) -> Strokes:
    """Return the mark between the gap and a direction of the plane (3,), where the gap meets it, at every moment."""
    corner = Strokes(color, width=4)

    def follow(_: object) -> None:
        foot = space.weights @ space.columns
        out, up = (side * way / np.linalg.norm(way) for way in (along, space.vector - foot))
        places = space.to_scene([foot + out, foot + out + up, foot + up])
        corner.points = segments(places[:-1], places[1:])

    corner.add_updater(follow, call_updater=True)
    return mark(corner.set_z_index(layers.SHAPES), "a right angle")


def on_shadow(space: ProjectionInSpace) -> Strokes:
    """Return the mark between the gap and the arrow to the point of the plane."""
    return right_angle(space, -space.weights @ space.columns)


def on_columns(space: ProjectionInSpace) -> VGroup:
    """Return the marks between the gap and both columns, each in its column's colour and as large as no other."""
    one, other = space.columns
    marks = (
        right_angle(space, one, color=COLUMNS[0], side=0.42),
        right_angle(space, other, color=COLUMNS[1], side=0.64),
    )
    return mark(VGroup(*marks), "both right angles")


def columns_at_foot(space: ProjectionInSpace) -> VGroup:
    """Return copies of the columns' arrows where these begin, ready to be moved to the foot of the gap."""
    arrows = (space.column(number) for number in (0, 1))
    named = "a column at the foot"
    copies = (VectorArrow(a.vector, tail=a.tail, color=c, name=named) for a, c in zip(arrows, COLUMNS, strict=True))
    return mark(VGroup(*copies), "both arrows, at the foot")


def dot_product(column: Vector, misses: Vector, color: Paint) -> Formula:
    """Return the dot product of a column with some misses."""
    entries, gap, value = ", ".join(shown(column)), ", ".join(shown(misses)), shown(column @ misses)[0]
    return Formula(
        f"{{{{ ({entries}) : column }}}} dot {{{{ ({gap}) : gap }}}} = {value}",
        spoken=f"{entries} dot {gap} is {value}",
        colors={"column": color, "gap": "second"},
    )


def normal_equations() -> Formula:
    """Return the normal equations."""
    return Formula(
        "{{ A^T A hat(bold(x)) : left }} = {{ A^T bold(b) : right }}",
        spoken="A transposed A x hat is A transposed b",
        color="focus",
    )


def drop_on_a_line(values: Dropped, *, tail: Sequence[float], unit: float) -> OrthogonalProjection:
    """Return a point, a line, and the gap between them where a walk along the line begins; no arrows are seen."""
    drop = OrthogonalProjection(values.b, values.a, tail=tail, unit=unit, corner=0.12 * unit + 0.05)
    VGroup(drop.arrow, drop.shadow).set_opacity(0)
    drop.residual.set_stroke(width=7)
    drop.right_angle.set_stroke(width=4)
    drop.line.set_stroke(width=4)
    return drop.set_amount(values.walk[0])


def close_up(values: Dropped) -> tuple[OrthogonalProjection, Spot, Spot]:
    """Return the same seen from nearby, with the point and the foot of the gap, which stays there."""
    drop = drop_on_a_line(values, tail=(-8.3, -11.8), unit=3.2)
    point, foot = Spot(drop.arrow.head, color="ink", name="the point"), Spot(drop.shadow.head, name="the foot")
    foot.add_updater(lambda dot: dot.move_to(drop.shadow.head))
    return drop, point, foot


def level_space(
    lines: Lines, *, weights: ArrayLike | None = None, origin: Sequence[float] = (0.3, -0.6), unit: float = 0.9
) -> ProjectionInSpace:
    """Return the same without axes and names: b, the plane, and a line's point; that of the best one by default."""
    space = space_of(lines, lines.weights if weights is None else weights, origin=origin, unit=unit)
    space.remove(space.axes)
    VGroup(*(space.column(n).label for n in (0, 1))).set_opacity(0)
    return space


def underlined(formula: Formula, name: str = "gap") -> Formula:
    """Return a formula with a line in the gap's colour below the part of it that is the gap."""
    gap, rule = formula.part(name), Strokes("second", width=6)
    low = float(formula.get_bottom()[1]) - 0.1
    left, right = ((float(edge[0]), low, 0.0) for edge in (gap.get_left() + 0.05, gap.get_right()))
    rule.points = segments(np.array([left]), np.array([right]))
    formula.submobjects[-1].add(rule)
    return formula


class TheClosestPoint(LectureScene[Dropped]):
    """A gap walks along a line, and is shortest where it meets it at a right angle."""

    def construct(self) -> None:
        values, title = self.values, Heading("The closest point")
        drop, point, foot = close_up(values)
        gap, self.column = self.gap(drop), self.steps()
        arrange_column(title, gap, gap=0.7)
        arrange_column(title, *self.column, gap=0.45)
        self.panel = Panel(title)
        self.add(self.panel, title)

        # A point, and a line that misses it
        self.wait_until("point")
        self.play(FadeIn(point, scale=2))
        self.wait_until("line")
        self.play(Create(drop.line))
        self.wait_until("ask")
        self.play(PointOut(point, scale=1.5))

        # Walk along the line: shorter, then longer, and back to the shortest
        self.wait_until("walk")
        self.play(FadeIn(drop, foot, gap), run_time=0.6)
        self.play(drop.animate(run_time=self.until("longer", at_most=2.5)).set_amount(values.x - 0.1))
        self.wait_until("longer")
        self.play(drop.animate(run_time=self.until("right", at_most=1.5)).set_amount(values.walk[1]))
        self.wait_until("right")
        self.play(drop.animate(run_time=1).set_amount(values.x))
        self.play(PointOut(drop.right_angle, scale=1.4), PointOut(gap[1], color=None))

        # So where is that? Step back, until the origin is in sight
        grid = quiet_plane(origin=(-0.6, -2.95), unit=1.38)
        far = drop_on_a_line(values, tail=grid.origin, unit=grid.unit).set_amount(values.x)
        foot.clear_updaters()
        gap[1].clear_updaters()
        self.wait_until("where")
        self.play(
            FadeOut(gap, point),
            FadeIn(grid),
            ReplacementTransform(drop, far),
            foot.animate.move_to(far.shadow.head),
            run_time=1.2,
        )
        drop = far
        listed = [
            f"$bold({name}) = ({', '.join(shown(vector))})$" for name, vector in (("b", values.b), ("a", values.a))
        ]
        b = arrow_on(grid, values.b, label=listed[0], side="left", spoken="the vector b")
        a = arrow_on(grid, values.a, color="space", label=listed[1], spoken="the vector a")
        self.play(b.grow())
        self.wait_until("arrow")
        self.play(a.grow())
        self.add(mark(VGroup(a, b), "both arrows"))
        self.find(drop, grid, foot, VGroup(a, b))

        # And for more points
        aim = Objective("derive the equations\nof the best line", width=layout.COLUMN.width)
        self.wait_until("objective")
        self.play(FadeOut(self.written), run_time=0.4)
        self.play(FadeIn(aim))

    def find(self, drop: OrthogonalProjection, grid: GridTransform, foot: Spot, named: VGroup) -> None:
        """Go x times a along the line, come nearer again to what is left, and find x."""
        values, steps, panel, (a, b) = self.values, self.column, self.panel, named
        along = arrow_on(grid, values.a, color="space", name="x times a")
        self.wait_until("times")
        self.add(along)
        self.play(along.animate(run_time=self.until("gap", at_most=1.6)).move_to_vector(values.p))
        self.wait_until("gap")
        drop = self.nearer(drop, grid, foot, VGroup(a, b, along))
        self.play(panel.reach(steps[0]), FadeIn(steps[0]), PointOut(drop.residual, scale=1), run_time=0.8)
        self.wait_until("zero")
        self.play(*self.dim(steps[0], self.along_name), run_time=0.5)
        self.play(panel.reach(steps[1]), FadeIn(steps[1]), PointOut(drop.right_angle, scale=1.3), run_time=0.9)
        self.play(panel.reach(steps[2]), FadeIn(steps[2]), run_time=0.5)
        self.wait_until("numbers")
        self.play(panel.reach(steps[3]), FadeIn(steps[3]), *self.dim(steps[1]), run_time=0.5)
        self.reveal("found")
        found = at_point(values.p, at=foot, side=DR, gap=0.12, color="focus")
        self.play(panel.reach(steps[4]), FadeIn(steps[4], found), PointOut(foot, scale=1.6), *self.dim(*steps[2:4]))
        self.written = VGroup(*steps, found)

    def gap(self, drop: OrthogonalProjection) -> VGroup:
        """Return how long the gap is, at every moment."""
        name = word("gap", color="second")
        number = Number(drop.gap, format_spec=".2f", color="second", name="the length of the gap")
        number.stand_after(name, gap=0.3)
        number.add_updater(lambda shown: shown.set_value(drop.gap))
        return VGroup(name, number)

    def nearer(
        self, far: OrthogonalProjection, grid: GridTransform, foot: Spot, arrows: VGroup
    ) -> OrthogonalProjection:
        """Come nearer, until the right angle is large and the origin out of sight; return what is then seen."""
        values, (near, _, _) = self.values, close_up(self.values)
        near.set_amount(values.x)
        scale = near.unit / far.unit
        centre = (near.tail - scale * far.tail) / (1 - scale)
        a, b, along = arrows
        listed = f"$bold(b) = ({', '.join(shown(values.b))})$"
        (b_tail, b_part), (p_tail, p_part) = (self.in_frame(near, vector) for vector in (values.b, values.p))
        large = VectorArrow(b_part, tail=b_tail, unit=near.unit, label=listed, spoken="the vector b")
        reached = VectorArrow(p_part, tail=p_tail, unit=near.unit, color="space", name="x times a")
        named = Formula("x bold(a)", spoken="x a", colors={"bold(a)": "space"})
        named.move_to(near.shadow.head + np.array([-1.0, -1.7, 0]))
        self.play(
            grid.animate.scale(scale, about_point=centre),
            ReplacementTransform(far, near),
            ReplacementTransform(b, large),
            ReplacementTransform(along, reached),
            foot.animate.move_to(near.shadow.head),
            FadeOut(a, run_time=0.4),
            run_time=1.2,
        )
        self.along_name = named
        self.add(named)
        return near

    def in_frame(self, drop: OrthogonalProjection, vector: Vector) -> tuple[Vector, Vector]:
        """Return where a vector from the origin comes into the frame from below, and what of it is seen."""
        head = drop.tail[:2] + drop.unit * vector
        seen = (head[1] - layout.FRAME.bottom - 0.04) / (drop.unit * vector[1]) * vector
        return np.append(head - drop.unit * seen, 0.0), seen

    def steps(self) -> list[Formula]:
        """Return the lines from the gap to where it is shortest; what is the gap is underlined in its colour."""
        values = self.values
        ab, aa, x = shown((values.ab, values.aa, values.x))
        colors: dict[str, Paint] = {"bold(a)": "space"}
        gap = "{{ bold(b) - x bold(a) : gap }}"
        return [
            underlined(Formula(gap, spoken="b minus x a", colors=colors)),
            underlined(Formula(f"bold(a) dot ({gap}) = 0", spoken="a dot b minus x a is zero", colors=colors)),
            Formula(
                f"bold(a) dot bold(b) = {ab}, quad bold(a) dot bold(a) = {aa}",
                spoken=f"a dot b is {ab}, and a dot a is {aa}",
                colors=colors,
            ),
            Formula(f"{ab} - {aa} x = 0", spoken=f"{ab} minus {aa} x is zero"),
            Formula(f"x = {x}", spoken=f"x is {x}", color="focus"),
        ]


class EveryLineMisses(LectureScene[Lines]):
    """Squares on the misses shrink as the line is raised and tilted, and grow again beyond the best one."""

    def construct(self) -> None:
        values, title = self.values, Heading("Every line misses")
        axes = plot(origin=(-1.6, -2.45), unit=(1.85, 0.62), right=3.2)
        fit = fit_on(axes, values, values.outer_two, squares=False)
        total, best = self.total(fit), Formula(line_text(values.weights), spoken="the best line", color="focus")
        misses = self.misses(values.fit.residuals)
        arrange_column(title, total, best, misses, gap=0.7)
        self.add(title)

        # Lines through two of three points
        self.wait_until("points")
        self.play(FadeIn(axes, fit.points_shown), run_time=self.until("two", at_most=0.8))
        self.wait_until("two")
        self.play(Create(fit.line), run_time=self.until("miss", at_most=0.8))
        self.wait_until("miss")
        self.play(Create(fit.residuals), run_time=0.6)
        self.add(fit)
        self.wait_until("last")
        self.play(fit.animate(run_time=self.until("every", at_most=1.5)).set_line(values.last_two))
        self.wait_until("every")
        seconds = self.until("least", at_most=2.4) / 2 - 0.05
        for weights in (values.mean, values.last_two):
            self.play(fit.animate(run_time=seconds).set_line(weights))
        self.wait_until("least")
        self.play(PointOut(fit.residuals, scale=1))

        # A square on every miss
        self.wait_until("square")
        self.play(fit.squares.animate.set_fill(opacity=0.3).set_stroke(opacity=1), run_time=0.8)
        self.wait_until("total")
        total[1].set_value(fit.total)
        self.play(FadeIn(total))

        # Raise the line, tilt it, and tilt it too far
        self.wait_until("raise")
        self.play(fit.animate(run_time=self.until("tilt", at_most=2)).set_line(values.mean))
        self.wait_until("tilt")
        self.play(fit.animate(run_time=self.until("best", at_most=4)).set_line(values.weights))
        self.reveal("best")
        self.play(Swell(total))
        self.wait_until("further")
        self.play(fit.animate(run_time=2).set_line(values.further))

        # The best line and its misses
        self.wait_until("name")
        self.play(fit.animate(run_time=1.2).set_line(values.weights), FadeIn(best))
        self.wait_until("misses")
        self.play(FadeIn(misses), PointOut(fit.residuals, scale=1), *self.dim(fit.squares))
        self.wait_until("try")
        aside = self.dim(misses)
        for weights in (values.mean, values.further, values.weights):
            self.play(fit.animate(run_time=0.7).set_line(weights), *aside)
            aside = ()

    def total(self, fit: ResidualFit) -> VGroup:
        """Return the sum of the squares, at every moment."""
        name = word("sum of squares", color="second")
        number = Number(fit.total, format_spec=".1f", anchor=LEFT, color="second", size=0.7, name="the total")
        number.next_to(name, DOWN, buff=0.3, aligned_edge=LEFT)
        number.add_updater(lambda shown: shown.set_value(fit.total))
        return VGroup(name, number)

    def misses(self, residuals: Vector) -> Formula:
        """Return what the best line misses the points by."""
        listed = ", ".join(shown(residuals))
        return Formula(f'"residuals" ({listed})', spoken=f"residuals: {listed}", color="second")


class ThreePointsAreOne(LectureScene[Linked]):
    """While a line moves among three points, one point moves in a plane, and three misses are one gap."""

    def construct(self) -> None:
        values, lines = self.values, self.values.lines
        title = Heading("Three points are one")
        axes = plot(origin=(-5.85, -2.45), unit=(1.0, 0.52))
        fit = fit_on(axes, lines, (0, 0), squares=False)
        fit.residuals.set_opacity(0)
        space = space_of(lines, (0, 1), origin=(0.2, -0.8), unit=0.88)
        VGroup(space.grid, space.space.sheet, space.shadow, space.gap, space.gap_label, space.foot).set_opacity(0)
        self.add(title)
        self.play(FadeIn(axes, fit.points_shown), run_time=0.5)

        # Three heights, one list, one arrow
        heights, b = self.heights(fit), self.list(values.b)
        self.wait_until("idea")
        self.play(FadeIn(heights))
        self.wait_until("list")
        entries = VGroup(*(b.part(f"h{n}") for n in range(len(heights))))
        self.play(FadeIn(b), flight(heights, entries, run_time=1))
        self.wait_until("one")
        names = self.axis_names(space)
        self.play(FadeIn(space.axes, names), space.arrow.grow(), b.animate.scale(0.55).move_to((2.2, 2.7, 0)))

        # Raise the line, slope it: two more arrows
        on_line = self.on_line(fit)
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
        mixed = self.mix(fit, space)

        # Their plane, and b above it
        self.wait_until("plane")
        columns = [space.column(n).body for n in (0, 1)]
        self.play(
            FadeOut(space.axes, names, mixed),
            *self.brighten(*columns),
            space.grid.animate.set_stroke(opacity=0.35),
            space.space.sheet.animate.set_fill(opacity=0.16).set_stroke(opacity=0.7),
            run_time=self.until("above", at_most=1),
        )
        space.remove(space.axes)
        self.add(space)
        self.wait_until("above")
        self.play(space.animate(run_time=self.until("move", at_most=2)).look_from(VIEW[0] - 0.25, VIEW[1] - 0.12))
        self.move_both(fit, space)

    def mix(self, fit: ResidualFit, space: ProjectionInSpace) -> VGroup:
        """Mix both arrows, tip to tail, while the line follows; return what shows it."""
        arrows = VGroup(*(VectorArrow((1, 0), color=color, name="so much of an arrow") for color in COLUMNS))
        end = Spot((0, 0), color="space", name="the mix")

        def follow(_: object) -> None:
            parts = fit.weights[:, None] * space.columns
            start, middle, tip = space.to_scene([np.zeros(3), parts[0], parts.sum(axis=0)])
            arrows[0].place(start, middle - start)
            arrows[1].place(middle, tip - middle)
            end.move_to(tip)

        shown_mix = mark(VGroup(arrows, end), "a mix of both arrows")
        shown_mix.add_updater(follow, call_updater=True)
        written = self.amounts(fit)
        self.wait_until("mix")
        columns = [space.column(n) for n in (0, 1)]
        unnamed = [column.label.animate.set_opacity(0) for column in columns if column.label]
        self.play(FadeIn(shown_mix, written), *unnamed, *self.dim(*(column.body for column in columns)), run_time=0.5)
        seconds = self.until("plane", at_most=6) / 2 - 0.3
        for weights in self.values.mixes:
            self.play(fit.animate(run_time=seconds).set_line(weights))
        space.set_weights(fit.weights)
        return VGroup(shown_mix, written)

    def amounts(self, fit: ResidualFit) -> VGroup:
        """Return so much of the one arrow and so much of the other, at every moment."""
        row, parts = VGroup(), zip(self.values.lines.fit.columns.T, COLUMNS, (".1f", "+.1f"), strict=True)
        for n, (column, color, written) in enumerate(parts):
            number = Number(1, format_spec=written, color=color, name="how much of an arrow")
            listed = Formula(f"({', '.join(shown(column))})", spoken=", ".join(shown(column)), color=color)
            if n:
                number.next_to(row, buff=0.3).shift((0, row[1].baseline - number.baseline, 0))
            listed.next_to(number, buff=0.15).shift((0, number.baseline - listed.baseline, 0))
            number.add_updater(lambda shown, n=n: shown.set_value(fit.weights[n]), call_updater=True)
            row.add(number, listed)
        return mean(row.move_to((2.6, 3.0, 0)), Role.FORMULA, name="the mix", spoken="a mix of both arrows")

    def move_both(self, fit: ResidualFit, space: ProjectionInSpace) -> None:
        """Move the line and its point together; the misses are the gap, and the squares its length squared."""
        walk = self.values.walk
        self.wait_until("move")
        self.play(space.animate(run_time=0.8).look_from(*VIEW), space.foot.animate(run_time=0.8).set_opacity(1))
        space.shadow.set_opacity(1)
        seconds = self.until("gap", at_most=8) / 2 - 0.25
        for weights in walk[:2]:
            self.play(
                fit.animate(run_time=seconds).set_line(weights), space.animate(run_time=seconds).set_weights(weights)
            )
        self.wait_until("gap")
        self.play(fit.residuals.animate.set_stroke(opacity=1), space.gap.animate.set_opacity(1))
        self.play(PointOut(fit.residuals, scale=1), PointOut(space.gap, scale=1))
        total = self.total(fit)
        self.wait_until("squares")
        self.play(FadeIn(total), fit.squares.animate.set_fill(opacity=0.3).set_stroke(opacity=1), run_time=0.6)
        both = self.until("closest", at_most=1.2)
        self.play(fit.animate(run_time=both).set_line(walk[2]), space.animate(run_time=both).set_weights(walk[2]))
        self.reveal("closest")
        self.play(fit.animate(run_time=1.5).set_line(walk[3]), space.animate(run_time=1.5).set_weights(walk[3]))
        self.play(FadeIn(on_shadow(space)), PointOut(space.foot, scale=1.8), PointOut(fit.line, scale=1))

    def axis_names(self, space: ProjectionInSpace) -> VGroup:
        """Return what the axes of space count, beside them."""
        places = space.to_scene([(4.2, 0, 0), (0, 2.4, 0), (0, 0, 2.4)])
        named = zip(("1st height", "2nd height", "3rd height"), places, (DR, DOWN, UP), strict=True)
        labels = (Label(text, at=at, side=side, size=sizes.PROSE, color="mute") for text, at, side in named)
        return VGroup(*(mean(label, Role.AXIS, name="the name of an axis") for label in labels))

    def heights(self, fit: ResidualFit) -> VGroup:
        """Return the heights of the points, beside them."""
        said = shown(fit.data[:, 1])
        at = zip(said, fit.axes.to_scene(fit.data), strict=True)
        labels = (Label(text, at=point, side=UR, size=sizes.FORMULA, backing=False) for text, point in at)
        return mean(VGroup(*labels), Role.LABEL, text=" ".join(said), spoken=", ".join(said))

    def list(self, heights: Vector) -> Formula:
        """Return the heights as a list."""
        entries = ", ".join(f"{{{{ {text} : h{n} }}}}" for n, text in enumerate(shown(heights)))
        said = f"b is {', '.join(shown(heights))}"
        return Formula(f"bold(b) = vec({entries})", spoken=said, size=0.8).move_to((2.2, 0.2, 0))

    def on_line(self, fit: ResidualFit) -> VGroup:
        """Return where the line is over each x, at every moment."""
        dots = VGroup(*(Spot((0, 0), color="space", radius=0.1) for _ in fit.data))

        def follow(_: object) -> None:
            below = np.column_stack([fit.data[:, 0], fit.data[:, 1] - fit.misses])
            for dot, place in zip(dots, fit.axes.to_scene(below), strict=True):
                dot.move_to(place)

        dots.add_updater(follow, call_updater=True)
        return mark(dots, "the heights of the line")

    def total(self, fit: ResidualFit) -> VGroup:
        """Return the sum of the squares, which is the gap squared, at every moment."""
        name = Formula('"sum of squares" = "gap"^2 =', spoken="the sum of squares is the gap squared", color="second")
        number = Number(fit.total, format_spec=".1f", color="second", name="the sum of the squares")
        number.stand_after(name)
        number.add_updater(lambda shown: shown.set_value(fit.total))
        both = VGroup(name, number).move_to((2.6, 3.0, 0))
        return mean(both, Role.FORMULA, name="the sum of squares", spoken="the sum of squares is the gap squared")


class PerpendicularToBoth(LectureScene[Lines]):
    """The drop on the plane is perpendicular to both columns: those two dot products are the normal equations."""

    def construct(self) -> None:
        values, self.title = self.values, Heading("Perpendicular to both")
        space = level_space(values, origin=(0.3, -0.6), unit=0.92)
        below = (space.shadow, space.gap, space.gap_label, space.foot)
        VGroup(*below).set_opacity(0)
        self.add(space, Panel(self.title), self.title)

        # Drop straight down, to a right angle
        self.wait_until("drop")
        head, foot = space.gap.head.copy(), space.foot.get_center()
        falling = Spot(head, color="second", name="what falls")
        path = mark(DashedLine(head, foot, color=paint("second"), stroke_width=4), "where it falls")
        self.play(falling.animate.move_to(foot), Create(path), run_time=self.until("angle", at_most=1.2))
        self.wait_until("angle")
        one_angle, angles = on_shadow(space), on_columns(space)
        self.play(FadeOut(falling, path), *(part.animate.set_opacity(1) for part in below), FadeIn(one_angle))

        # Perpendicular to both arrows
        self.wait_until("both")
        moved, before = columns_at_foot(space), FadeOut(one_angle)
        for n, arrow in enumerate(moved):
            self.play(arrow.animate.shift(space.at_foot(n).tail - arrow.tail), before, run_time=0.6)
            before = FadeIn(angles[n])
        self.play(before, run_time=0.5)
        self.add(mark(VGroup(moved, angles), "both arrows and right angles"))
        self.keep_at_foot(moved, space)
        products = self.with_gap()
        arrange_column(self.title, *products, gap=0.45)
        self.wait_until("zero")
        self.play(FadeIn(products), PointOut(angles, scale=1, color=None))
        self.orbit(space, 0.05, 0.1, until="columns")

        # Both at once
        matrix, rows = self.matrices()
        arrange_column(products[-1], matrix, rows, gap=0.45)
        self.wait_until("columns")
        self.play(FadeIn(matrix), *self.dim(products))
        self.wait_until("rows")
        columns, laid = (VGroup(*(part(n) for n in (0, 1))) for part in (matrix.column, rows.row))
        self.play(FadeIn(rows), flight(columns, laid, run_time=1.2))
        self.derive(VGroup(products, rows), matrix, space)

    def orbit(self, space: ProjectionInSpace, turn: float, rise: float, *, until: str) -> None:
        """Go slowly round to another side, from where both right angles are seen apart."""
        seconds = self.until(until, at_most=3.5)
        self.play(space.animate(run_time=seconds).look_from(VIEW[0] - turn, VIEW[1] + rise))

    def keep_at_foot(self, moved: VGroup, space: ProjectionInSpace) -> None:
        """Let both arrows stay at the foot while they are looked at from other sides."""

        def follow(arrows: VGroup) -> None:
            for n, arrow in enumerate(arrows):
                arrow.place(space.foot.get_center(), space.column(n).vector)

        moved.add_updater(follow)

    def name_of_shadow(self, space: ProjectionInSpace) -> Label:
        """Return the name of the point of the plane, below the middle of its arrow at every moment."""
        name = Label("$A hat(bold(x))$", size=sizes.FORMULA, spoken="A x hat")
        name.add_updater(
            lambda said: said.move_to((space.shadow.tail + space.shadow.head) / 2 + (0.1, -0.5, 0)), call_updater=True
        )
        return name

    def derive(self, before: VGroup, matrix: MatrixFormula, space: ProjectionInSpace) -> None:
        """Go from both dot products to the normal equations, and solve them."""
        one, gap, normal, numbers, solved = self.equations()
        arrange_column(self.title, one, gap, normal, numbers, solved, gap=0.5)
        line = Formula(line_text(self.values.weights), spoken="the best line", color="focus")
        line.next_to(solved, buff=0.7)
        self.wait_until("one")
        self.play(FadeOut(before), matrix.animate.scale(0.8).move_to((1.6, -2.35, 0)), run_time=0.6)
        self.play(FadeIn(one))
        self.wait_until("gap")
        self.play(FadeIn(underlined(gap, "e")), flight(one.part("bold(e)"), gap.part("e"), run_time=0.8))
        shadow = self.name_of_shadow(space)
        self.play(PointOut(space.arrow.body, scale=1), PointOut(space.shadow, scale=1), FadeIn(shadow), run_time=1.2)
        self.play(*self.dim(matrix), run_time=0.5)
        self.reveal("normal")
        apart, sides = (
            VGroup(*(f.part(n) for n in names)) for f, names in ((gap, ("Ax", "b")), (normal, ("left", "right")))
        )
        self.play(FadeIn(normal), flight(apart, sides, run_time=1), *self.dim(one))
        self.play(*self.dim(gap))
        self.wait_until("word")
        self.play(Swell(normal))
        self.orbit(space, -0.06, -0.08, until="numbers")
        self.wait_until("numbers")
        self.play(FadeIn(numbers), *self.brighten(matrix))
        self.orbit(space, 0.04, 0.06, until="solved")
        self.wait_until("solved")
        self.play(FadeIn(solved, line), *self.dim(normal, numbers, matrix))
        check = self.products().move_to((2.2, -2.3, 0))
        self.wait_until("tried")
        self.play(
            FadeOut(matrix),
            *self.dim(solved),
            FadeIn(mark(check, "both dot products")),
            PointOut(space.foot, scale=1.6),
        )

    def with_gap(self) -> VGroup:
        """Return the dot products of both columns with the gap, by its name."""
        rows = VGroup()
        for column, color in zip(self.values.fit.columns.T, COLUMNS, strict=True):
            entries = ", ".join(shown(column))
            written, said = f"{{{{ ({entries}) : column }}}} dot bold(e) = 0", f"{entries} dot e is zero"
            rows.add(Formula(written, spoken=said, colors={"column": color, "bold(e)": "second"}))
        return rows

    def products(self) -> VGroup:
        """Return the dot products of both columns with the gap."""
        fit = self.values.fit
        columns = zip(fit.columns.T, COLUMNS, strict=True)
        rows = VGroup(*(dot_product(column, fit.residuals, color) for column, color in columns))
        arrange_column(*rows, gap=0.45)
        return rows

    def matrices(self) -> tuple[MatrixFormula, MatrixFormula]:
        """Return A, and its columns laid down as rows."""
        columns = self.values.fit.columns
        rows = [shown(row) for row in columns.T]
        colored = {f"entry_{r}_{c}": COLUMNS[r] for r in range(2) for c in range(3)}
        matrix = MatrixFormula(columns, before="A =", column_colors=COLUMNS)
        laid = MatrixFormula(rows, before="A^T =", colors=colored, spoken="A transposed")
        return matrix, laid

    def equations(self) -> tuple[Formula, ...]:
        """Return the normal equations, from the right angle to the best line."""
        fit = self.values.fit
        (a, b), (c, d) = (shown(row) for row in fit.gram)
        right, best = ", ".join(shown(fit.right)), ", ".join(shown(fit.weights))
        return (
            Formula("A^T bold(e) = bold(0)", spoken="A transposed e is zero", colors=GAP),
            Formula(
                "A^T ({{ {{ bold(b) : b }} - {{ A hat(bold(x)) : Ax }} : e }}) = bold(0)",
                spoken="A transposed times b minus A x hat is zero",
            ),
            normal_equations(),
            Formula(
                f"mat({a}, {b}; {c}, {d}) hat(bold(x)) = vec({right})",
                spoken=f"the matrix with rows {a}, {b} and {c}, {d}, times x hat, is {right}",
            ),
            Formula(f"hat(bold(x)) = vec({best})", spoken=f"x hat is {best}", color="focus"),
        )


class NotStraightAcross(LectureScene[Across]):
    """Right angles among the points are gone when the x-axis is stretched; the one in space is not."""

    def construct(self) -> None:
        values, lines, title = self.values, self.values.lines, Heading("Which right angle?")
        axes = plot(origin=(-5.6, -2.45), unit=values.unit.tolist())
        fit = fit_on(axes, lines, lines.weights, squares=False)
        self.add(title)

        # Straight across instead?
        self.wait_until("best")
        fit.residuals.set_stroke(opacity=0)
        self.play(FadeIn(axes, fit))
        self.wait_until("run")
        fit.residuals.set_stroke(opacity=1)
        self.play(Create(fit.residuals), run_time=self.until("down", at_most=1))
        self.wait_until("down")
        self.play(PointOut(fit.residuals, scale=1))
        self.wait_until("across")
        self.play(fit.animate(run_time=self.until("shorter", at_most=1.5)).set_lean(1))
        self.wait_until("shorter")
        self.play(PointOut(fit.right_angles, scale=1), PointOut(fit.residuals, scale=1))

        # A stretch, and the right angles are gone
        self.wait_until("stretch")
        seconds = self.until("gone", at_most=2.5)
        self.play(axes.animate(run_time=seconds).set_unit(values.stretched), UpdateFromFunc(fit, ResidualFit.redraw))
        self.wait_until("gone")
        self.play(PointOut(fit.right_angles, scale=1))
        self.play(fit.right_angles.animate(run_time=0.5).set_stroke(opacity=0))

        # A line predicts a height at each x, and what it misses is a height
        heights = self.heights(fit)
        self.wait_until("each")
        self.play(*(GrowFromEdge(riser, DOWN) for riser in heights[0]), run_time=1.2)
        self.play(FadeIn(heights[1], scale=2), run_time=0.6)
        self.wait_until("height")
        self.play(fit.animate(run_time=1.2).set_lean(0), FadeOut(heights[0], run_time=0.6))
        self.play(FadeOut(heights[1], run_time=0.5), PointOut(fit.residuals, scale=1))
        self.wait_until("other")
        redraw = UpdateFromFunc(fit, ResidualFit.redraw, run_time=1)
        self.play(axes.animate(run_time=1).set_unit((1.1, 0.56)), redraw)
        space = level_space(lines, origin=(-0.1, -0.6))
        arrows = columns_at_foot(space)
        self.play(FadeIn(space))
        self.reveal("space")
        self.play(PointOut(space.gap, scale=1, run_time=0.5))
        self.wait_until("arrows")
        self.play(
            arrows.animate.shift(space.foot.get_center() - arrows[0].tail), FadeIn(on_columns(space)), run_time=0.9
        )

    def heights(self, fit: ResidualFit) -> VGroup:
        """Return what goes up from each x to the line, and dots where it arrives."""
        x, low = fit.data[:, 0], fit.axes.starts[1]
        ends = fit.axes.to_scene(np.column_stack([x, line_columns(x) @ fit.weights]))
        starts = fit.axes.to_scene(np.column_stack([x, np.full_like(x, low)]))
        risers = (DashedLine(*way, color=paint("space"), stroke_width=4) for way in zip(starts, ends, strict=True))
        up = mark(VGroup(*risers), "from each x up to the line")
        return VGroup(up, mark(VGroup(*(Spot(end, color="space") for end in ends)), "the heights of the line"))


class NothingLeftToGain(LectureScene[Misses]):
    """Raising one line and tilting another takes all misses away; those of the best one stay."""

    def construct(self) -> None:
        values, title = self.values, Heading("Your turn")
        card = QuizCard(
            "Which one cannot do better?",
            options=[f"$({', '.join(shown(miss))})$" for miss in values.misses],
            correct=values.correct,
            width=4.2,
            options_spoken=[", ".join(shown(miss)) for miss in values.misses],
        )
        arrange_column(title, card, gap=0.45)
        fits = [self.fit(n) for n in range(len(values.misses))]
        letters = mark(VGroup(*(self.letter(n, fit) for n, fit in enumerate(fits))), "the letters of the lines")
        self.add(title)
        marks = VGroup(*(self.marks(fit) for fit in fits))
        for fit in fits:
            fit.residuals.set_stroke(opacity=0)
        self.play(FadeIn(mean(VGroup(*fits), Role.SUBJECT, name="three lines"), letters, marks))
        self.wait_until("miss")
        for fit in fits:
            fit.residuals.set_stroke(opacity=1)
        self.play(*(Create(fit.residuals) for fit in fits))

        # Time to think
        self.wait_until("quiz")
        self.play(FadeIn(card), run_time=0.5)
        self.play(card.think(run_time=self.until("first", at_most=8)))

        # Raise the first, tilt the third
        totals = [self.total(n, fit) for n, fit in enumerate(fits)]
        for n, (cue, *said, change) in ((0, ("first", "sum", "raise")), (2, ("third", "adds", "weighted", "tilt"))):
            products = [self.product(n, column) for column in range(len(said))]
            arrange_column(card.panel, *products, gap=0.35)
            self.wait_until(cue)
            self.play(PointOut(fits[n].residuals, scale=1), FadeIn(totals[n]), run_time=self.until(said[0], at_most=1))
            for k, spoken in enumerate(said):
                self.wait_until(spoken)
                self.play(FadeIn(products[k]), *self.dim(*products[:k]), run_time=0.5)
            self.wait_until(change)
            was = self.was(n, totals[n])
            self.play(FadeIn(was), run_time=0.5)
            self.play(fits[n].animate(run_time=1.8).set_line(values.better[n]))
            self.play(*self.dim(fits[n], letters[n], totals[n], was), FadeOut(*products))

        # Nothing helps the second
        best, fit = values.lines[values.correct], fits[values.correct]
        both = mark(VGroup(*(self.product(values.correct, column) for column in (0, 1))), "both dot products")
        arrange_column(card.panel, *both, gap=0.35)
        self.wait_until("second")
        self.play(
            PointOut(fit.residuals, scale=1), FadeIn(totals[values.correct]), run_time=self.until("both", at_most=1)
        )
        self.wait_until("both")
        self.play(FadeIn(both), run_time=0.6)
        for cue, changes, end in (("neither", RAISED, "either"), ("either", TILTED, "answer")):
            self.wait_until(cue)
            seconds = self.until(end, at_most=4) / 3
            for line in (*(best + changes), best):
                self.play(fit.animate(run_time=seconds).set_line(line))
        self.reveal("answer")
        self.play(card.reveal(run_time=0.6))

    def fit(self, number: int) -> ResidualFit:
        """Return one of the three lines among its points, side by side."""
        values = self.values
        axes = DataAxes((2.3, 5), starts=(-0.3, 0), origin=(-0.64 + 2.7 * number, -2.1), unit=(0.6, 1.0), step=None)
        points = np.column_stack([values.columns[:, 1], values.data[number]])
        fit = ResidualFit(points, axes, weights=values.lines[number], name=f"points {number + 1}")
        fit.squares.set_opacity(0)
        return fit

    def product(self, number: int, column: int) -> Formula:
        """Return the dot product of a column with the misses of one of the lines."""
        return dot_product(self.values.columns[:, column], self.values.misses[number], COLUMNS[column])

    def total(self, index: int, fit: ResidualFit) -> VGroup:
        """Return the sum of a line's squares below its points, at every moment."""
        name, number = word("squares", color="second"), Number(fit.total, format_spec=".1f", color="second", size=0.4)
        name.move_to(fit.axes.to_scene((1, -0.1)))
        number.move_to(fit.axes.to_scene((1 if index == self.values.correct else 1.6, -0.62)))
        both = VGroup(name, number)
        number.add_updater(lambda shown: shown.set_value(fit.total))
        return mean(both, Role.NUMBER, name="the sum of the squares", spoken="the sum of the squares")

    def was(self, number: int, total: VGroup) -> Formula:
        """Return what the sum of a line's squares was, before what it is now."""
        before = shown_number(self.values.before[number], ".1f")
        was = Formula(f"{before} arrow.r", spoken=f"from {before} to", size=0.4, color="second")
        return was.next_to(total[1], LEFT, buff=0.15)

    def marks(self, fit: ResidualFit) -> VGroup:
        """Return the x of each point, below it."""
        numbers = (Number(x, format_spec="g", size=sizes.LABEL, color="mute", font="text") for x in fit.data[:, 0])
        placed = (n.move_to(fit.axes.to_scene((n.value, 0.45))) for n in numbers)
        return VGroup(*(mean(n, Role.AXIS, name="the x of a point") for n in placed))

    def letter(self, number: int, fit: ResidualFit) -> Label:
        """Return the letter of a line, above its points."""
        return Label("ABC"[number], at=fit.axes.to_scene((1, 5)), side=UP)


class OneRightAngle(LectureScene[Kept]):
    """What to keep: a right angle, in the plane and in space, and the equations that say so."""

    def construct(self) -> None:
        dropped, linked = self.values.dropped, self.values.linked
        sentences = ("Closest: at a right angle", "Best line: a closest point", "Two columns, two zeros")
        recap, normal = Recap(sentences, title="What to keep", width=4.6), normal_equations()
        arrange_column(recap.point(2), normal, gap=0.6)
        drop, point, foot = close_up(dropped)
        drop.set_amount(dropped.walk[1])
        self.add(drop, point, foot.update(), Panel(recap, normal), recap.title)

        # A right angle on a line, and on a plane
        self.wait_until("right")
        self.play(FadeIn(recap.point(0)), drop.animate(run_time=1.2).set_amount(dropped.x))
        space = level_space(linked.lines, weights=linked.walk[2])
        self.wait_until("line")
        self.play(FadeOut(drop, point, foot, run_time=0.5), FadeIn(space, recap.point(1)), *self.dim(recap.point(0)))
        seconds = self.until("normal", at_most=2.6) - 0.55
        self.play(space.animate(run_time=seconds).set_weights(linked.lines.weights))
        one_angle, angles = on_shadow(space), on_columns(space)
        self.play(FadeIn(one_angle, run_time=0.5))
        self.wait_until("normal")
        arrows = columns_at_foot(space)
        there = arrows.animate.shift(space.foot.get_center() - arrows[0].tail)
        words = FadeIn(recap.point(2), normal)
        self.play(words, *self.dim(recap.point(1)), there, FadeOut(one_angle), FadeIn(angles))

        # Arrows that a matrix does not turn
        moving = GridTransform(origin=(2.6, -0.4), unit=1.0, labels=False)
        kept = VectorArrow((1, 1), tail=moving.origin, unit=moving.unit, color="focus", name="an arrow")
        self.wait_until("turn")
        self.play(FadeOut(space, arrows, angles, run_time=0.5), FadeIn(moving, kept), run_time=0.8)
        moving.carry(kept)
        self.play(moving.apply(self.values.then, run_time=2))
        self.play(*self.brighten(recap.point(0), recap.point(1)))
