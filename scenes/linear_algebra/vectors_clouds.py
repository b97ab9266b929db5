"""The pictures of *Vectors: arrows, lists, data* in which lists are points: clouds of flowers, in two views."""

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, Animation, Circle, Create, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.vectors import Cloud, TwoViews
from mathml_anim.components.learning import CLASS_COLORS, DataAxes, DatasetScatter, IrisFlower
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.points import scene_points
from mathml_anim.components.typography import Heading, PointOut, ShowParts, SourceBadge, Swell, word
from mathml_anim.components.vectors import ArrowSteps, Spot, VectorArrow
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.vectors_flowers import CLOSED, kind_label, measured_list

SIDE_BY_SIDE = 0.2
"""How far apart the marks of equal flowers lie in the nearer picture, in scene units."""
FILL = 0.85
"""How solid the marks of flowers are."""
FAR = (1, 2)
"""The kinds that are out of the picture from nearby."""
BY_PETALS = ((0, 0.85), (-0.4, 1.3), (1.1, -1.95))
BY_SEPALS = ((-0.9, 1.2), (0.94, 1.76), (1.21, -1.3))
"""Where the names of the kinds stand, from the middle of their flowers, in scene units."""


def flower_axes(view: Cloud) -> DataAxes:
    """Return axes in centimetres for two of the measures, at one place and of one size for every view."""
    ends = (8, view.starts[1] + 2.5)
    return axes_between(view, view.starts, ends, (7.36 / (ends[0] - view.starts[0]), 1.8))


def near_axes(view: Cloud) -> DataAxes:
    """Return the same axes from nearby, as long for a centimetre of the one as of the other."""
    return axes_between(view, (0.75, 0), (2, 0.75), (5.9, 5.9), step=0.25)


def axes_between(
    view: Cloud, starts: tuple[float, float], ends: tuple[float, float], unit: tuple[float, float], *, step: float = 1
) -> DataAxes:
    """Return axes for two of the measures, from some numbers to others."""
    names = [f"{name} (cm)" for name in view.names]
    return DataAxes(ends, starts=starts, origin=(-1.1, -1.75), unit=unit, step=step, names=names)


def scattered(view: Cloud, axes: DataAxes) -> DatasetScatter:
    """Return all flowers as marks, by two of their measures."""
    return DatasetScatter(view.points, axes, classes=view.flowers.kinds, name="flowers")


def kind_labels(view: Cloud, axes: DataAxes, away: Sequence[Sequence[float]]) -> VGroup:
    """Return the names of the kinds as one, each so far from the middle of its flowers."""
    middles = [axes.to_scene(view.points[view.flowers.kinds == kind].mean(axis=0)) for kind in range(len(away))]
    places = [np.add(middle, (*aside, 0)) for middle, aside in zip(middles, away, strict=True)]
    labels = VGroup(*(kind_label(view.flowers, kind, place) for kind, place in enumerate(places)))
    return mean(labels, Role.LABEL, name="the kinds", text=", ".join(view.flowers.names))


class APointAmongMany(LectureScene[Cloud]):
    """A list leaves a point, a hundred and fifty lists leave clouds, and ours lies in one of them."""

    def construct(self) -> None:
        values, title = self.values, Heading("A point among many")
        self.column = measured_list(values.flowers.measures[values.ours], below=title)
        self.axes = axes = flower_axes(values)
        self.add(title, self.column, axes, SourceBadge(values.flowers.source.badge))

        # Two numbers, a walk, a point
        self.wait_until("pair")
        self.play(*self.dim(*(self.column.entry(number) for number in range(4) if number not in values.columns)))
        way = axes.to_scene(values.point) - axes.origin
        arrow = VectorArrow(way, tail=axes.origin, color="focus", name="our flower")
        steps = ArrowSteps(arrow)
        self.wait_until("walk")
        self.play(steps.walk(run_time=1.5))
        steps.suspend_updating()
        self.play(arrow.grow())
        self.wait_until("point")
        self.ours = Spot(arrow.head, radius=0.14, name="our flower")
        self.play(FadeOut(arrow, steps), FadeIn(self.ours, scale=2))

        # All the others
        self.scatter = scattered(values, axes)
        self.reveal("all")
        self.play(*self.dim(*(self.column.entry(n) for n in values.columns), self.column.frame), run_time=0.5)
        self.play(self.scatter.stream((0, 0), run_time=self.until("squares", at_most=3.5)))
        self.names = kind_labels(values, axes, BY_PETALS).set_opacity(0)
        for kind, cue in ((2, "squares"), (1, "triangles"), (0, "circles")):
            self.wait_until(cue)
            lit = PointOut(self.scatter.of_class(kind), scale=1.08, color=None, run_time=0.8)
            self.play(ShowParts(self.names, [self.names[kind].words], run_time=0.5), lit)

        # From nearby it is seen what ours was
        near, home = near_axes(values), self.ours.get_center()
        self.come_closer(near)
        found = self.tell_its_kind(near)
        self.go_back(near, home, found)

    def come_closer(self, near: DataAxes) -> None:
        """Come so close that every neighbour is seen, and the flowers of other kinds are out of the picture."""
        values = self.values
        seen = self.axes.to_data(near.to_scene(values.points) + SIDE_BY_SIDE * scene_points(values.beside))
        self.wait_until("closer")
        self.play(
            FadeOut(self.axes, self.names, run_time=0.6),
            FadeIn(near, run_time=1.5),
            *(self.scatter.of_class(kind).animate(run_time=0.5).set_opacity(0) for kind in FAR),
            self.scatter.animate(run_time=2).set_data(seen),
            self.ours.animate(run_time=2).move_to(near.to_scene(values.point)).scale(0.75),
        )

    def tell_its_kind(self, near: DataAxes) -> VGroup:
        """Draw a ring around our flower's neighbours, who tell what it was; return the ring and what they tell."""
        values = self.values
        ring = Circle(values.radius * near.unit[0], color=paint("focus"), stroke_width=4)
        mark(ring.move_to(near.to_scene(values.point)))
        self.wait_until("ring")
        self.play(Create(ring))
        self.add(mark(VGroup(ring, self.ours), "our flower and what is near"))
        found = word(f"{values.near} of {values.near} are {values.kind}", color=CLASS_COLORS[0])
        found.next_to(self.column, DOWN, buff=0.5).align_to(self.column, LEFT)
        self.reveal("answer")
        self.play(FadeIn(found))
        measures = values.flowers.measures[values.ours]
        flower = IrisFlower(CLOSED * measures, centre=(-4.6, -1.45, 0), unit=0.21, color=CLASS_COLORS[0])
        self.wait_until("ours")
        self.play(flower.animate.set_measures(measures), run_time=1.5)
        return VGroup(ring, found)

    def go_back(self, near: DataAxes, home: Vector, found: VGroup) -> None:
        """Go back to where all flowers are seen: what is near is alike."""
        self.wait_until("alike")
        self.play(FadeOut(found), run_time=0.4)
        self.play(
            FadeOut(near, run_time=0.6),
            FadeIn(self.axes, run_time=1.5),
            self.scatter.animate(run_time=1.8).set_data(self.values.points),
            self.ours.animate(run_time=1.8).move_to(home).scale(4 / 3),
        )
        far = (self.scatter.of_class(kind) for kind in FAR)
        shown = (kind.animate.set_fill(opacity=FILL).set_stroke(opacity=1) for kind in far)
        self.play(FadeIn(self.names), *shown, run_time=0.8)


class AnotherPairOfNumbers(LectureScene[TwoViews]):
    """The same flowers travel to their places for two other numbers, and two kinds mix."""

    def construct(self) -> None:
        petals, sepals = self.values.petals, self.values.sepals
        flowers, title = petals.flowers, Heading("The same flowers, another view")
        column = measured_list(flowers.measures[petals.ours], below=title)
        self.axes, others = flower_axes(petals), flower_axes(sepals)
        self.scatter, self.names = scattered(petals, self.axes), kind_labels(petals, self.axes, BY_PETALS)
        self.ours = Spot(self.axes.to_scene(petals.point), radius=0.14, name="our flower")
        used, unused = ([column.entry(n) for n in view.columns] for view in (petals, sepals))
        self.add(title, column, self.axes, self.scatter, self.ours, self.names, SourceBadge(flowers.source.badge))
        self.play(*self.dim(*unused))

        # The other two numbers
        self.wait_until("other")
        self.play(*self.dim(*used), *self.brighten(*unused))
        there = self.go_to(sepals, others, BY_SEPALS)
        self.play(FadeOut(self.axes, run_time=0.6), FadeIn(others, run_time=1.5), *there)

        # One kind stands apart, and the other two mix
        apart = self.scatter.of_class(0)
        self.wait_until("apart")
        self.play(PointOut(apart, scale=1.08, color=None), Swell(self.names[0]))
        self.reveal("mix")
        self.play(*self.dim(apart, self.names[0], self.ours))
        self.wait_until("view")
        self.play(*self.brighten(apart, self.names[0], self.ours, *used), *self.dim(*unused))
        back = self.go_to(petals, self.axes, BY_PETALS)
        self.play(FadeOut(others, run_time=0.6), FadeIn(self.axes, run_time=1.5), *back)

    def go_to(self, view: Cloud, axes: DataAxes, away: Sequence[Sequence[float]]) -> tuple[Animation, ...]:
        """Return the animations in which the flowers, ours among them, and the names go to another view."""
        places = self.axes.to_data(axes.to_scene(view.points))
        names = zip(self.names, kind_labels(view, axes, away), strict=True)
        return (
            self.scatter.animate(run_time=2.5).set_data(places),
            self.ours.animate(run_time=2.5).move_to(axes.to_scene(view.point)),
            *(name.animate(run_time=2.5).move_to(there) for name, there in names),
        )
