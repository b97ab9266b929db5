"""The picture of *Find the axes of a data set* in which an axis spins through a cloud of flowers."""

from math import radians

import numpy as np
from manim import LEFT, Create, FadeIn, FadeOut, VGroup, VMobject

from lectures.linear_algebra.pca import Spin
from mathml_anim.components.learning import AxisThroughData, DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import polygon, scene_point, segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography import (
    Heading,
    PointOut,
    Prose,
    Slider,
    SliderCurve,
    SourceBadge,
    arrange_column,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.pca_cloud import CENTRE, UNIT, cross, figure, from_middle, in_ink, through
from scenes.linear_algebra.pca_flowers import measured


class AnAxisSpins(LectureScene[Spin]):
    """An axis spins through the flowers; the variance of their shadows peaks once in half a turn."""

    def construct(self) -> None:
        values, title, axes = self.values, Heading("An axis spins"), measured(self.values.pair)
        axes.remove(axes.numbers)
        self.slider = slider_of(values.angles)
        self.axis = axis = through(values.centred, UNIT, degrees=self.slider.value).set_fallen(0)
        word, drops = (Prose(text, size=sizes.TITLE) for text in ("variance", "in the drops"))
        arrange_column(title, word, drops, gap=0.45)
        self.number = figure(axis.variance, "focus", "variance").stand_after(word).follow(lambda: axis.variance)
        self.lost = figure(values.peak, "second", "in the drops").stand_after(drops)
        self.in_drops = mean(VGroup(drops, self.lost), Role.NUMBER, name="in the drops", spoken="in the drops")
        curve = SliderCurve(self.slider, values.angles, values.variances, unit=0.6, name="the variance")
        dial = mean(VGroup(self.slider, curve, word, self.number), Role.SUBJECT, name="the variance at every angle")
        self.add(title, axes, SourceBadge(values.pair.flowers.source.badge))
        self.measure_spread(axes, dial)
        self.spin()

    def measure_spread(self, axes: DataAxes, dial: VGroup) -> None:
        """Let every flower drop its shadow on an axis through the middle, and square how far away they are."""
        cloud, axis = in_ink(self.values.pair.points, axes), self.axis
        moved = axes.to_data(from_middle(UNIT).to_scene(self.values.centred))
        self.add(cloud)
        self.wait_until("centre")
        self.play(FadeOut(axes), FadeIn(cross()), cloud.animate.set_data(moved), run_time=1.5)
        self.wait_until("axis")
        self.play(Create(axis.line))
        self.wait_until("shadow")
        self.add(axis)
        self.play(axis.fall(run_time=1.5))
        self.wait_until("distance")
        distance, square = squared(axis)
        self.play(Create(distance))
        self.wait_until("square")
        self.play(FadeIn(square))
        self.wait_until("variance")
        self.play(FadeIn(dial), FadeOut(distance, square))

    def spin(self) -> None:
        """Spin the axis: the variance peaks, is lowest at a right angle to that, and peaks again."""
        values, slider, axis = self.values, self.slider, self.axis
        axis.follow(lambda: radians(slider.value))
        self.wait_until("spin")
        self.play(slider.animate(run_time=self.until("peak", at_most=4)).set_value(values.peak_angle))
        self.reveal("peak")
        self.play(PointOut(self.number, edge=LEFT))
        self.wait_until("on")
        self.play(slider.animate(run_time=self.until("low", at_most=4)).set_value(values.peak_angle + 90))
        self.wait_until("low")
        self.play(PointOut(self.number, edge=LEFT))
        self.wait_until("back")
        self.play(FadeIn(self.in_drops, run_time=0.6))
        self.lost.follow(lambda: values.total - axis.variance)
        self.play(slider.animate(run_time=self.until("short", at_most=4)).set_value(values.peak_angle))
        self.reveal("short")
        self.play(PointOut(axis.drops, scale=1, color="ink"), PointOut(self.lost, edge=LEFT))


def slider_of(angles: Vector) -> Slider:
    """Return the slider that turns the axis, below the words."""
    slider = Slider(
        *angles[[0, -1]],
        symbol='"angle (°)"',
        spoken="the angle in degrees",
        ticks=(-45, 0, 45, 90, 135),
        format_spec=".0f",
    )
    return slider.move_to((-4.0, -1.75, 0))


def squared(axis: AxisThroughData) -> tuple[Lines, VMobject]:
    """Return the line from the middle to the farthest shadow, and the square on it."""
    way, far = scene_point(axis.direction), float(axis.along[np.argmax(np.abs(axis.along))]) * axis.unit
    aside = abs(far) * np.array([way[1], -way[0], 0])
    distance = Lines("ink", width=8)
    distance.points = segments(CENTRE[None], (CENTRE + far * way)[None])
    square = VMobject(color=paint("ink"), fill_opacity=0.15, stroke_width=3)
    square.points = polygon(CENTRE + np.stack([0 * way, far * way, far * way + aside, aside]))
    return mark(distance, "a distance"), mark(square, "its square")
