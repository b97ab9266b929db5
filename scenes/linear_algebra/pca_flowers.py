"""The pictures of *Find the axes of a data set* in which two numbers of a flower become one, and four become two."""

import numpy as np
from manim import Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.pca import Pair, Turned
from mathml_anim.components.learning import (
    CLASS_COLORS,
    DataAxes,
    DatasetScatter,
    Meter,
    NamedBars,
    TurningView,
)
from mathml_anim.components.meaning import mark_dimmed, mean
from mathml_anim.components.points import scene_point, segments
from mathml_anim.components.shapes import Lines, line_across
from mathml_anim.components.typography import Heading, Label, Objective, PointOut, SourceBadge
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.pca_cloud import BESIDE, FLOWER, all_across, in_ink, one_flower

AXES = ("axis 1", "axis 2", "axis 3", "axis 4")
LARGE = {"pitch": 1.0, "size": sizes.TITLE}
"""How far rows that fill the stage are apart, and how large their names are."""


class OneNumberEach(LectureScene[Pair]):
    """Flowers fall onto one measure, onto the other, and onto a line that is neither."""

    def construct(self) -> None:
        values, title = self.values, Heading("One number each")
        self.axes, self.flower = measured(values), one_flower(values.flowers)
        self.cloud = in_ink(values.points, self.axes)
        self.ghost = in_ink(values.points, self.axes, "where the flowers were").set_opacity(0.25)
        mark_dimmed(self.ghost)
        self.add(title, self.axes, SourceBadge(values.flowers.source.badge))

        # Two numbers each, and only one to keep
        self.wait_until("flowers")
        self.play(FadeIn(self.flower), self.cloud.stream((0, 4), run_time=self.until("petals", at_most=2.5)))
        for cue, leaves in (("petals", self.flower.petals), ("sepals", self.flower.sepals)):
            self.wait_until(cue)
            self.play(PointOut(leaves, scale=1.12, color="ink", run_time=0.8))
        self.add(self.flower)
        self.wait_until("one")
        self.play(PointOut(self.flower, scale=1.1, color=None))

        # Keep the petal, then the sepal, then what a slanted line says
        self.keep(0, "petal")
        self.stand("again", before="sepal")
        self.keep(1, "sepal")
        self.wait_until("gone")
        self.play(PointOut(self.ghost, scale=1, color="second", run_time=self.until("but", at_most=1)))
        self.stand("but", before="slanted")
        self.slant()

    def keep(self, measure: int, cue: str) -> None:
        """Let the flowers fall onto one of their measures, its axis."""
        fallen = self.values.points.copy()
        fallen[:, 1 - measure] = self.axes.starts[1 - measure]
        self.line = along_axis(self.axes, measure)
        bare = self.flower.measures * np.array([measure, measure, 1 - measure, 1 - measure]) + 0.01
        moved = self.flower.animate.set_measures(bare), self.cloud.animate.set_data(fallen)
        self.wait_until(cue)
        self.add(self.ghost)
        self.play(FadeIn(self.line), *moved, run_time=1.5)

    def stand(self, cue: str, *, before: str) -> None:
        """Let the flower have all its leaves again, and the cloud stand where it stood, before another cue."""
        whole, points = self.values.flowers.measures[FLOWER], self.values.points
        moved = self.flower.animate.set_measures(whole), self.cloud.animate.set_data(points)
        self.wait_until(cue)
        self.play(FadeOut(self.line), *moved, run_time=self.until(before, at_most=0.8))

    def slant(self) -> None:
        """Let the flowers fall onto a slanted line, and ask which line is best."""
        axes, middle, cloud = self.axes, self.values.centre, self.cloud
        way = np.array([np.cos(self.values.slant), np.sin(self.values.slant)])
        line = bright_line(*line_across(axes.to_scene(middle), scene_point(way), BESIDE))
        self.wait_until("slanted")
        self.play(Create(line), FadeOut(axes.numbers), run_time=0.7)
        self.play(cloud.animate.set_data(middle + np.outer((self.values.points - middle) @ way, way)), run_time=1.5)
        self.wait_until("best")
        choice = fan(axes.to_scene(middle))
        self.play(FadeIn(choice), FadeOut(axes.names), cloud.animate.set_data(self.values.points))
        self.wait_until("objective")
        aim = Objective("draw many numbers in two, and lose little", width=layout.COLUMN.width)
        self.play(FadeOut(self.flower, choice, line), run_time=0.4)
        self.play(FadeIn(aim, axes.names))


class FourNumbersInTwo(LectureScene[Turned]):
    """A cloud of four dimensions turns until it lies open, and its kinds part."""

    def construct(self) -> None:
        values, flowers = self.values, self.values.flowers
        self.add(Heading("Four numbers in two"), SourceBadge(flowers.source.badge))
        flower, (four, large, shares) = one_flower(flowers), rows_of(values)
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
        sees = Meter(1.0, text="variance seen", value=values.seen_first, format_spec=".1%", corner=(-6.4, -1.6))
        axes = DataAxes((4.1, 2.1), starts=(-4, -2.1), origin=(-1.5, -1.75), unit=(0.97, 0.97), step=None)
        before, after = axes.name_labels("sepal length", "sepal width"), axes.name_labels("first axis", "second axis")
        cloud = TurningView(flowers.measures, values.view, axes, colors=("ink",), radius=0.07, name="the flowers")
        self.wait_until("sepals")
        self.play(FadeOut(flower, large, run_time=0.5))
        self.play(FadeIn(shares, axes, before, cloud, sees, run_time=0.7))
        sees.follow(lambda: cloud.share)
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
        self.play(FadeIn(kind_names(values, axes)))


def measured(pair: Pair) -> DataAxes:
    """Return axes in centimetres for petals and sepals, equally long along both."""
    names = [f"{name} (cm)" for name in pair.names]
    return DataAxes((7.5, 8.5), starts=(0, 4), origin=(-1.2, -1.75), unit=(1.0, 1.0), names=names)


def bright_line(start: Points, end: Points) -> Lines:
    """Return the line on which flowers fall."""
    line = Lines("focus", width=5)
    line.points = segments(start[None], end[None])
    return mean(line.set_z_index(layers.GRID), Role.AXIS, name="the line that is kept")


def along_axis(axes: DataAxes, measure: int) -> Lines:
    """Return the line that is the axis of a measure."""
    ends = np.array([axes.starts, axes.starts])
    ends[1, measure] = axes.ends[measure]
    return bright_line(*axes.to_scene(ends))


def fan(middle: Vector) -> Lines:
    """Return lines of every direction through a point of the scene."""
    turns, lines = np.radians(np.arange(-80, 100, 20) + 20), Lines("focus", width=2.5, opacity=0.6)
    lines.points = all_across(middle, np.column_stack([np.cos(turns), np.sin(turns)]))
    return mean(lines.set_z_index(layers.GRID), Role.AXIS, name="lines to choose from")


def rows_of(values: Turned) -> tuple[NamedBars, NamedBars, NamedBars]:
    """Return the four measures of a flower, the four axes' shares of the variance, and those again, small."""
    names, measures, shares = [f"{name} (cm)" for name in values.names], values.flowers.measures[FLOWER], values.shares
    four = NamedBars(names, measures, foot=(1.9, 1.75), unit=0.5, format_spec=".1f", color="ink", **LARGE)
    large = NamedBars(AXES, shares, foot=(0.6, 1.75), unit=4.0, format_spec=".1%", color="focus", **LARGE)
    small = NamedBars(AXES, shares, foot=(-5.4, 1.9), unit=2.2, format_spec=".1%", color="focus", pitch=0.55)
    return four, large, small


def kind_names(values: Turned, axes: DataAxes) -> VGroup:
    """Return the names of the kinds, each above its own."""
    flowers, away = values.flowers, ((0, 1.35, 0), (0, 1.15, 0), (-0.2, 1.55, 0))
    scores, labels = values.found.scores(flowers.measures, 2), VGroup()
    for kind, name in enumerate(flowers.names):
        middle = axes.to_scene(scores[flowers.kinds == kind].mean(axis=0))
        labels.add(Label(name, at=middle + away[kind], color=CLASS_COLORS[kind], spoken=f"iris {name}"))
    return mean(labels, Role.LABEL, name="the kinds", text=", ".join(flowers.names))
