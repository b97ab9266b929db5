"""The pictures of *Find the axes of a data set*; those of the wines are in a file of their own."""

from collections.abc import Sequence
from math import radians

import numpy as np
from manim import DL, DOWN, LEFT, UL, Animation, Create, FadeIn, FadeOut, VGroup, VMobject

from lectures.linear_algebra.pca import NUDGE, PAST, Kept, Lined, Pair, Spin, Turned
from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.learning import (
    CLASS_COLORS,
    AxisThroughData,
    DataAxes,
    DatasetScatter,
    IrisFlower,
    Meter,
    NamedBars,
    TurningView,
)
from mathml_anim.components.meaning import mark, mark_dimmed, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import polygon, scene_point, segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.components.transformations import ReachAlong, VectorAndImage
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Label,
    MatrixFormula,
    Number,
    Objective,
    PointOut,
    Prose,
    Recap,
    Slider,
    SliderCurve,
    SourceBadge,
    arrange_column,
    shown_number,
)
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.pca_cloud import BESIDE, CENTRE, cross, from_middle, in_ink
from scenes.linear_algebra.pca_wines import OneUnitTakesOver, OnTheSameFooting, fitted, wine_cloud

__all__ = [
    "AnAxisSpins",
    "FourNumbersInTwo",
    "OnTheSameFooting",
    "OneNumberEach",
    "OneUnitTakesOver",
    "SpinUntilItPeaks",
    "TheAxesLineUp",
]

UNIT, SMALL = 1.15, 0.75
FLOWER = 100
AXES = ("axis 1", "axis 2", "axis 3", "axis 4")


def measured(pair: Pair) -> DataAxes:
    """Return axes in centimetres for petals and sepals, equally long along both."""
    names = [f"{name} (cm)" for name in pair.names]
    return DataAxes((7.5, 8.5), starts=(0, 4), origin=(-1.2, -1.75), unit=(1.0, 1.0), names=names)


def bright_line(start: Points, end: Points) -> Lines:
    """Return the line on which flowers fall."""
    line = Lines("focus", width=5)
    line.points = segments(start[None], end[None])
    return mean(line.set_z_index(layers.GRID), Role.AXIS, name="the line that is kept")


class OneNumberEach(LectureScene[Pair]):
    """Flowers fall onto one measure, onto the other, and onto a line that is neither."""

    def construct(self) -> None:
        values, title = self.values, Heading("One number each")
        axes = measured(values)
        cloud = in_ink(values.points, axes)
        ghost = in_ink(values.points, axes, "where the flowers were").set_opacity(0.25)
        mark_dimmed(ghost)
        measures = values.flowers.measures[FLOWER]
        flower = IrisFlower(measures, centre=(-4.3, 0.1, 0), unit=0.36)
        self.add(title, axes, SourceBadge(values.flowers.source.badge))

        # Two numbers each, and only one to keep
        self.wait_until("flowers")
        self.play(FadeIn(flower), cloud.stream((0, 4), run_time=self.until("petals", at_most=2.5)))
        for cue, leaves in (("petals", flower.petals), ("sepals", flower.sepals)):
            self.wait_until(cue)
            self.play(PointOut(leaves, scale=1.12, color="ink", run_time=0.8))
        self.add(flower)
        self.wait_until("one")
        self.play(PointOut(flower, scale=1.1, color=None))

        # Keep the petal, then the sepal
        low, high = axes.to_scene([axes.starts, axes.ends])
        for cue, kept, end in (("petal", 0, (high[0], low[1])), ("sepal", 1, (low[0], high[1]))):
            line, fallen = bright_line(low, scene_point(end)), values.points.copy()
            fallen[:, 1 - kept] = axes.starts[1 - kept]
            bare = measures * np.array([kept, kept, 1 - kept, 1 - kept]) + 0.01
            self.wait_until(cue)
            self.add(ghost)
            self.play(FadeIn(line), flower.animate.set_measures(bare), cloud.animate.set_data(fallen), run_time=1.5)
            if kept:
                self.wait_until("gone")
                self.play(PointOut(ghost, scale=1, color="second", run_time=self.until("but", at_most=1)))
            self.wait_until("but" if kept else "again")
            seconds = self.until("slanted" if kept else "sepal", at_most=0.8)
            self.play(FadeOut(line, run_time=seconds), *self.stand(flower, cloud, seconds))

        # A slanted line
        self.wait_until("slanted")
        way = np.array([np.cos(values.slant), np.sin(values.slant)])
        line = bright_line(*line_across(axes.to_scene(values.centre), scene_point(way), BESIDE))
        onto = values.centre + np.outer((values.points - values.centre) @ way, way)
        self.play(Create(line), FadeOut(axes.numbers), run_time=0.7)
        self.play(cloud.animate.set_data(onto), run_time=1.5)
        self.wait_until("best")
        fan = self.fan(axes)
        self.play(FadeIn(fan), FadeOut(axes.names), cloud.animate.set_data(values.points))
        self.wait_until("objective")
        aim = Objective("draw many numbers in two, and lose little", width=layout.COLUMN.width)
        self.play(FadeOut(flower, fan, line), run_time=0.4)
        self.play(FadeIn(aim, axes.names))

    def stand(self, flower: IrisFlower, cloud: DatasetScatter, run_time: float) -> tuple[Animation, ...]:
        """Return the animations in which the flower has all its leaves again, and the cloud stands where it stood."""
        whole = flower.animate(run_time=run_time).set_measures(self.values.flowers.measures[FLOWER])
        return whole, cloud.animate(run_time=run_time).set_data(self.values.points)

    def fan(self, axes: DataAxes) -> Lines:
        """Return lines of every direction through the middle of the cloud."""
        middle, turns = axes.to_scene(self.values.centre), np.radians(np.arange(-80, 100, 20) + 20)
        ends = [line_across(middle, np.array([np.cos(turn), np.sin(turn), 0]), BESIDE) for turn in turns]
        lines = Lines("focus", width=2.5, opacity=0.6)
        lines.points = segments(np.stack([one for one, _ in ends]), np.stack([other for _, other in ends]))
        return mean(lines.set_z_index(layers.GRID), Role.AXIS, name="lines to choose from")


class AnAxisSpins(LectureScene[Spin]):
    """An axis spins through the flowers; the variance of their shadows peaks once in half a turn."""

    def construct(self) -> None:
        values, title = self.values, Heading("An axis spins")
        axes, middle = measured(values.pair), from_middle(UNIT)
        axes.remove(axes.numbers)
        cloud, zero = in_ink(values.pair.points, axes), cross()
        self.slider = Slider(
            *values.angles[[0, -1]],
            symbol='"angle (°)"',
            spoken="the angle in degrees",
            ticks=(-45, 0, 45, 90, 135),
            format_spec=".0f",
        )
        self.slider.move_to((-4.0, -1.75, 0))
        curve = SliderCurve(self.slider, values.angles, values.variances, unit=0.6, name="the variance")
        axis = AxisThroughData(
            values.centred, radians(self.slider.value), centre=CENTRE, unit=UNIT, region=BESIDE
        ).set_fallen(0)
        word, number = self.variance(axis)
        drops = Prose("in the drops", size=sizes.TITLE)
        arrange_column(title, word, drops, gap=0.45)
        number.stand_after(word)
        lost = Number(values.peak, format_spec=".2f", color="second", name="in the drops", size=0.6).stand_after(drops)
        in_drops = mean(VGroup(drops, lost), Role.NUMBER, name="in the drops", spoken="in the drops")
        dial = mean(VGroup(self.slider, curve, word, number), Role.SUBJECT, name="the variance at every angle")
        self.add(title, axes, cloud, SourceBadge(values.pair.flowers.source.badge))

        # Move the middle to zero
        self.wait_until("centre")
        moved = axes.to_data(middle.to_scene(values.centred))
        self.play(FadeOut(axes), FadeIn(zero), cloud.animate.set_data(moved), run_time=1.5)

        # Every flower drops its shadow
        self.wait_until("axis")
        self.play(Create(axis.line))
        self.wait_until("shadow")
        self.add(axis)
        self.play(axis.fall(run_time=1.5))
        self.wait_until("distance")
        distance, square = self.squared(axis)
        self.play(Create(distance))
        self.wait_until("square")
        self.play(FadeIn(square))
        self.wait_until("variance")
        self.play(FadeIn(dial), FadeOut(distance, square))
        axis.add_updater(lambda spinning: spinning.set_angle(radians(self.slider.value)))

        # Spin it
        self.wait_until("spin")
        self.play(self.slider.animate(run_time=self.until("peak", at_most=4)).set_value(values.peak_angle))
        self.reveal("peak")
        self.play(PointOut(number, edge=LEFT))
        self.wait_until("on")
        self.play(self.slider.animate(run_time=self.until("low", at_most=4)).set_value(values.peak_angle + 90))
        self.wait_until("low")
        self.play(PointOut(number, edge=LEFT))
        self.wait_until("back")
        self.play(FadeIn(in_drops, run_time=0.6))
        lost.add_updater(lambda shown: shown.set_value(values.total - axis.variance))
        self.play(self.slider.animate(run_time=self.until("short", at_most=4)).set_value(values.peak_angle))
        self.reveal("short")
        self.play(PointOut(axis.drops, scale=1, color="ink"), PointOut(lost, edge=LEFT))

    def squared(self, axis: AxisThroughData) -> tuple[Lines, VMobject]:
        """Return the line from the middle to the farthest shadow, and the square on it."""
        way, far = scene_point(axis.direction), float(axis.along[np.argmax(np.abs(axis.along))]) * axis.unit
        aside = abs(far) * np.array([way[1], -way[0], 0])
        distance = Lines("ink", width=8)
        distance.points = segments(CENTRE[None], (CENTRE + far * way)[None])
        square = VMobject(color=paint("ink"), fill_opacity=0.15, stroke_width=3)
        square.points = polygon(CENTRE + np.stack([0 * way, far * way, far * way + aside, aside]))
        return mark(distance, "a distance"), mark(square, "its square")

    def variance(self, axis: AxisThroughData) -> tuple[Prose, Number]:
        """Return the word, and the number that is the variance of the shadows at every moment."""
        word = Prose("variance", size=sizes.TITLE)
        number = Number(axis.variance, format_spec=".2f", color="focus", name="variance", size=0.6)
        number.add_updater(lambda shown: shown.set_value(axis.variance))
        return word, number


class TheAxesLineUp(LectureScene[Lined]):
    """Turned after its image, a direction lines up with it on the axes of the ellipse."""

    def construct(self) -> None:
        values, title = self.values, Heading("The axes line up")
        cloud, zero = in_ink(values.points, from_middle(SMALL), "a made-up cloud"), cross()
        self.matrix = MatrixFormula(values.matrix, before="S =", size=0.6)
        self.law = Formula("S bold(u) = lambda bold(u)", spoken="S u is lambda u", size=0.6)
        words = [Prose(text, size=sizes.TITLE) for text in ("variance", "reach")]
        arrange_column(title, self.matrix, *words, self.law, gap=0.45)
        axis = AxisThroughData(values.points, 0, centre=CENTRE, unit=SMALL, region=BESIDE).set_fallen(0)
        source = SourceBadge(values.source.badge, spoken="made-up data")
        self.add(title, zero)

        # A cloud, and its matrix
        self.wait_until("cloud")
        self.play(cloud.stream((0, 0), run_time=1.5), FadeIn(source))
        self.wait_until("matrix")
        self.play(FadeIn(self.matrix, run_time=0.8), FadeIn(axis.line, run_time=0.8))
        self.add(axis)
        self.play(PointOut(self.matrix.entry(0, 0), color="focus"), axis.fall(run_time=1))
        self.wait_until("diagonal")
        self.play(PointOut(self.matrix.entry(1, 1), color="focus"), axis.animate(run_time=1).set_angle(radians(90)))
        self.wait_until("together")
        self.play(*(PointOut(self.matrix.entry(*place), color="focus") for place in ((0, 1), (1, 0))))
        back = ((axis.drops, 0.3), (axis.line, 0.45))
        self.play(*(part.animate(run_time=0.5).set_stroke(opacity=opacity) for part, opacity in back))
        self.add(axis)

        # A direction, and its image
        labels, spoken = ("$bold(u)$", "$S bold(u)$"), ("u", "S u")
        pair = VectorAndImage(values.matrix, origin=CENTRE, unit=SMALL, labels=labels, spoken=spoken)
        reach = ReachAlong(pair, color="change", width=11)
        reach.shadow.set_stroke(opacity=0.6)
        live = self.counted(axis, reach, words)
        self.wait_until("u")
        self.play(pair.vector.grow(), axis.animate(run_time=0.8).set_angle(pair.angle), *self.dim(cloud))
        axis.add_updater(lambda turning: turning.set_angle(pair.angle))
        self.wait_until("image")
        self.play(pair.image.grow())
        self.add(pair)
        self.wait_until("reach")
        self.play(FadeIn(reach, live))

        # Turn it after its image, past it, and back
        self.turn(pair, reach)
        self.reveal("along")
        self.play(PointOut(pair.image.body, scale=1))
        self.find(pair, VGroup(reach, axis), live)

        # The ellipse around the cloud
        self.wait_until("axes")
        raised = self.law.animate.next_to(self.matrix, DOWN, buff=0.55, aligned_edge=LEFT)
        self.play(FadeOut(pair), raised, *self.brighten(self.matrix), run_time=0.5)
        self.reveal("ellipse")
        inside, outline = self.ellipse.inside, self.ellipse.outline
        appear = inside.animate.set_fill(opacity=0.18), outline.animate.set_stroke(opacity=1)
        self.play(*appear, *self.brighten(cloud, self.law))
        self.add(self.ellipse)

    def counted(self, axis: AxisThroughData, reach: ReachAlong, words: list[Prose]) -> VGroup:
        """Return the variance of the shadows and how far the image reaches, each counted by itself."""
        style = {"variance": "focus", "reach": "change"}
        numbers = [Number(reach.reach, format_spec=".2f", color=c, name=n, size=0.6) for n, c in style.items()]
        for number, word in zip(numbers, words, strict=True):
            number.stand_after(word).align_to(numbers[0], LEFT)
        numbers[0].add_updater(lambda shown: shown.set_value(axis.variance))
        numbers[1].add_updater(lambda shown: shown.set_value(reach.reach))
        return mean(VGroup(*words, *numbers), Role.NUMBER, name="variance and reach", spoken="variance and reach")

    def turn(self, pair: VectorAndImage, reach: ReachAlong) -> None:
        """Turn a little, then up to the best axis, past it, and back to it."""
        self.wait_until("both")
        self.play(pair.animate(run_time=self.until("lean", at_most=2)).set_angle(NUDGE))
        self.wait_until("lean")
        self.play(PointOut(reach.drop, scale=1, color="ink", run_time=0.6))
        self.wait_until("grows")
        self.play(pair.animate(run_time=self.until("past", at_most=4)).set_angle(self.values.angles[0]))
        self.wait_until("past")
        self.play(pair.animate(run_time=self.until("between", at_most=3)).set_angle(self.values.angles[0] + PAST))
        self.wait_until("between")
        self.play(pair.animate(run_time=self.until("along", at_most=2)).set_angle(self.values.angles[0]))

    def find(self, pair: VectorAndImage, shadows: VGroup, live: VGroup) -> None:
        """Turn on to the other eigenvector; each leaves its axis behind."""
        self.ellipse = CovarianceEllipse(self.values.matrix, centre=CENTRE, unit=SMALL)
        self.ellipse.inside.set_fill(opacity=0)
        self.ellipse.outline.set_stroke(opacity=0)
        self.wait_until("eigenvector")
        self.play(FadeIn(self.law), FadeOut(*shadows), *self.dim(self.matrix))
        names = [self.named(number, side) for number, side in enumerate((DL, UL))]
        self.play(FadeIn(self.ellipse.axes[0], names[0]))
        self.wait_until("other")
        turned = pair.animate(run_time=2).set_angle(self.values.angles[1])
        self.play(*self.dim(self.law, run_time=0.5), FadeOut(live, run_time=0.5), turned)
        self.play(FadeIn(self.ellipse.axes[1], names[1]), run_time=0.6)
        self.add(self.ellipse, mean(VGroup(*names), Role.LABEL, name="the eigenvalues"))

    def named(self, number: int, side: Vector) -> Label:
        """Return the eigenvalue at the left end of its axis."""
        shown = shown_number(self.values.values[number], ".2f")
        half = self.ellipse.half_axes[number]
        at = CENTRE - SMALL * scene_point(half * np.sign(half[0]))
        return Label(f"$lambda = {shown}$", at=at, side=side, color="focus", spoken=f"lambda is {shown}")


def four_rows(
    names: Sequence[str], values: Vector, *, left: float, unit: float, format_spec: str, color: str
) -> NamedBars:
    """Return four large rows on the stage, whose bars begin at a place of their own."""
    place = (left, 1.75)
    return NamedBars(
        names, values, foot=place, unit=unit, pitch=1.0, format_spec=format_spec, color=color, size=sizes.TITLE
    )


class FourNumbersInTwo(LectureScene[Turned]):
    """A cloud of four dimensions turns until it lies open, and its kinds part."""

    def construct(self) -> None:
        values, title, flowers = self.values, Heading("Four numbers in two"), self.values.flowers
        flower = IrisFlower(flowers.measures[FLOWER], centre=(-4.3, 0.1, 0), unit=0.36)
        names = [f"{name} (cm)" for name in values.names]
        four = four_rows(names, flowers.measures[FLOWER], left=1.9, unit=0.5, format_spec=".1f", color="ink")
        large = four_rows(AXES, values.shares, left=0.6, unit=4.0, format_spec=".1%", color="focus")
        shares = NamedBars(
            AXES, values.shares, foot=(-5.4, 1.9), unit=2.2, pitch=0.55, format_spec=".1%", color="focus"
        )
        sees = Meter(1.0, text="variance seen", value=values.seen_first, format_spec=".1%", corner=(-6.4, -1.6))
        axes = DataAxes((4.1, 2.1), starts=(-4, -2.1), origin=(-1.5, -1.75), unit=(0.97, 0.97), step=None)
        before, after = axes.name_labels("sepal length", "sepal width"), axes.name_labels("first axis", "second axis")
        cloud = TurningView(flowers.measures, values.view, axes, colors=("ink",), radius=0.07, name="the flowers")
        self.add(title, SourceBadge(flowers.source.badge))
        self.play(FadeIn(flower, run_time=0.6))

        # Four numbers, four eigenvectors
        self.wait_until("four")
        self.play(FadeIn(four))
        self.wait_until("eigenvectors")
        self.play(FadeOut(four), FadeIn(large.names, large.base), run_time=0.6)
        self.wait_until("shares")
        large.set_values(0 * values.shares)
        self.add(large)
        self.play(large.animate(run_time=1).set_values(values.shares))
        self.wait_until("rest")
        self.play(large.point_out(2, 3))

        # Turn the cloud
        self.wait_until("sepals")
        self.play(FadeOut(flower, large, run_time=0.5))
        self.play(FadeIn(shares, axes, before, cloud, sees, run_time=0.7))
        sees.add_updater(lambda meter: meter.set_value(cloud.share))
        self.wait_until("turn")
        turned = cloud.animate(run_time=self.until("seen", at_most=4)).look_along(values.found.axes[:2])
        self.play(FadeOut(before, run_time=0.8), turned)
        self.reveal("seen")
        self.play(FadeIn(after))
        self.wait_until("two")
        self.play(shares.point_out(0, 1))

        # The kinds come apart
        self.wait_until("colour")
        kinds = DatasetScatter(cloud.data, axes, classes=flowers.kinds, radius=0.08, name="the flowers by kind")
        self.play(FadeOut(cloud, sees), FadeIn(kinds))
        self.reveal("apart")
        self.play(FadeIn(self.kind_names(axes)))

    def kind_names(self, axes: DataAxes) -> VGroup:
        """Return the names of the kinds, each above its own."""
        values = self.values
        scores, away = values.found.scores(values.flowers.measures, 2), ((0, 1.35, 0), (0, 1.15, 0), (-0.2, 1.55, 0))
        labels = VGroup()
        for kind, name in enumerate(values.flowers.names):
            middle = axes.to_scene(scores[values.flowers.kinds == kind].mean(axis=0))
            labels.add(Label(name, at=middle + away[kind], color=CLASS_COLORS[kind], spoken=f"iris {name}"))
        return mean(labels, Role.LABEL, name="the kinds", text=", ".join(values.flowers.names))


class SpinUntilItPeaks(LectureScene[Kept]):
    """What to keep: the widest shadows, few axes, the same footing."""

    def construct(self) -> None:
        spin, footing = self.values.spin, self.values.footing
        points = ("Widest shadows: an eigenvector", "Keep the first few axes", "Mixed units? Standardise")
        recap, middle = Recap(points, width=3.9), from_middle(1.0)
        cloud, zero = in_ink(spin.centred, from_middle(UNIT)), cross()
        axis = AxisThroughData(spin.centred, radians(-45), centre=CENTRE, unit=UNIT, region=BESIDE)
        flowers, wines = (SourceBadge(one.source.badge) for one in (spin.pair.flowers, footing.wines))
        self.add(recap.title, zero, cloud, axis, flowers)

        # The widest shadows
        self.wait_until("widest")
        turned = axis.animate(run_time=self.until("covariance", at_most=2)).set_angle(radians(spin.peak_angle))
        self.play(FadeIn(recap.point(0), run_time=0.8), turned)
        self.wait_until("covariance")
        ellipse = CovarianceEllipse.of_points(spin.centred, centre=CENTRE, unit=UNIT)
        self.play(FadeIn(ellipse))

        # Let the rest go
        self.wait_until("fall")
        onto = np.outer(spin.centred @ spin.found.axes[0], spin.found.axes[0])
        self.play(FadeIn(recap.point(1)), FadeOut(ellipse, axis.drops), cloud.animate(run_time=1.2).set_data(onto))

        # The same footing
        shown = (fitted(one.scores(footing.wines.measures, 2)) for one in (footing.raw, footing.standard))
        thin, wide = shown
        table = wine_cloud(footing.wines, thin, middle)
        self.wait_until("spread")
        self.play(FadeOut(cloud, axis.line, axis.shadows, flowers), FadeIn(table, wines), run_time=0.6)
        self.wait_until("first")
        self.play(FadeIn(recap.point(2)), table.animate(run_time=2).set_data(wide))
        self.wait_until("picture")
        self.play(PointOut(table, scale=1.04, color=None))
