"""The pictures of *Vectors: arrows, lists, data*: its question and what to keep; the rest in files by their idea."""

import numpy as np
from manim import DOWN, RIGHT, FadeIn, FadeOut, VGroup

from lectures.linear_algebra.vectors import Kinds, ThreeWays
from mathml_anim.components.learning import CLASS_COLORS, DataAxes, DatasetScatter, IrisFlower
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.transformations import arrow_on, quiet_plane
from mathml_anim.components.typography import Backing, Heading, Label, Objective, Panel, Recap, SourceBadge
from mathml_anim.components.vectors import ArrowSteps, Coordinates, LinearCombination, Spot, Spots, VectorArrow
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layers, layout
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.vectors_arrows import COLORS, named
from scenes.linear_algebra.vectors_bars import BarsForFourNumbers
from scenes.linear_algebra.vectors_clouds import AnotherPairOfNumbers, APointAmongMany
from scenes.linear_algebra.vectors_flowers import LARGE, kind_label, measured_list
from scenes.linear_algebra.vectors_measured import AFlowerInFourNumbers
from scenes.linear_algebra.vectors_moves import NumbersThatScale, TipToTail
from scenes.linear_algebra.vectors_walk import AnArrowHasNoHome, TwoNumbersMakeAWalk

__all__ = [
    "AFlowerInFourNumbers",
    "APointAmongMany",
    "AnArrowHasNoHome",
    "AnotherPairOfNumbers",
    "BarsForFourNumbers",
    "NumbersThatScale",
    "OneListThreeWays",
    "TipToTail",
    "TwoNumbersMakeAWalk",
    "WhatCanFourNumbersTell",
]


def three_kinds(values: Kinds) -> VGroup:
    """Return a typical flower of each kind, to one scale, and their names on one line."""
    names, centres = values.flowers.names, [np.array([x, 0.6, 0]) for x in (-0.5, 2.3, 5.1)]
    each = zip(values.typical, centres, CLASS_COLORS, names, strict=True)
    drawn = (IrisFlower(typical, centre=at, unit=0.225, color=color, name=name) for typical, at, color, name in each)
    labels = [kind_label(values.flowers, kind, at + 2.2 * DOWN) for kind, at in enumerate(centres)]
    for label in labels[1:]:
        label.shift((0, labels[0].words.baseline - label.words.baseline, 0))
    kinds = VGroup(
        mean(VGroup(*drawn), Role.SUBJECT, name="typical flowers of three kinds"),
        mean(VGroup(*labels), Role.LABEL, name="their names", text=", ".join(names)),
    )
    return mean(kinds, Role.SUBJECT, name="three kinds of iris")


class WhatCanFourNumbersTell(LectureScene[Kinds]):
    """Three kinds of iris ask which one the list was, and the list shows its other lives."""

    def construct(self) -> None:
        values = self.values
        title, column = Heading("A flower as a list"), measured_list(values.measures)
        self.add(title, column, SourceBadge(values.flowers.source.badge))

        # Which kind was it?
        self.wait_until("kinds")
        self.play(column.animate.move_to((-4.9, 0.2, 0)), run_time=0.8)
        kinds = three_kinds(values)
        self.play(FadeIn(kinds))
        self.reveal("question")
        ask = Label("?", at=column, side=RIGHT, gap=0.5, size=1.0, color="focus", backing=False)
        self.play(FadeIn(ask))

        # What the lecture is for
        self.wait_until("objective")
        aim = Objective("see what a list of numbers looks like", width=layout.COLUMN.width)
        self.play(FadeOut(kinds, ask), run_time=0.4)
        self.play(FadeIn(aim), column.animate.scale(1 / LARGE).move_to((-0.5, -0.1, 0)))

        # The list's two other lives: an arrow, and a point among others
        self.wait_until("as_arrow")
        self.play(VectorArrow((1.8, 1.3), tail=(0.6, -0.75), color="focus", thickness=0.1, name="an arrow").grow())
        self.wait_until("as_point")
        axes = DataAxes((7, 3), origin=(3.1, -1.3), unit=(0.46, 1.0))
        scatter = DatasetScatter(values.flowers.measures[:, 2:], axes, classes=values.flowers.kinds, radius=0.06)
        self.play(scatter.stream((0, 0), run_time=1.5))
        self.play(FadeIn(Spot(axes.to_scene(values.measures[2:]), name="our flower"), scale=2), run_time=0.5)


class OneListThreeWays(LectureScene[ThreeWays]):
    """What to keep: an arrow, a list, a point; tip to tail, and stretch."""

    def construct(self) -> None:
        self.grid = quiet_plane(origin=(1.4, -0.9), unit=1.2)
        recap = Recap(("Arrow: how far, which way", "List: any number of numbers", "Point: among others like it"))
        self.add(self.grid, Panel(recap), recap.title)
        shown = self.show_three_ways(recap)
        self.show_two_moves(shown)

    def show_three_ways(self, recap: Recap) -> VGroup:
        """Show an arrow, its list, and a point among others; return what is left of them."""
        grid, a = self.grid, self.values.pair.a
        self.wait_until("arrow")
        arrow = named("a", a, grid)
        self.play(FadeIn(recap.point(0)), arrow.grow())
        self.wait_until("list")
        steps, column = ArrowSteps(arrow), Coordinates(a, widest="3", spoken="a is")
        column.next_to(arrow.head, RIGHT, buff=0.35).set_z_index(layers.WORDS)
        listed = VGroup(Backing(column), column)
        self.play(FadeIn(recap.point(1)), steps.walk(run_time=1.2), FadeIn(listed))
        self.wait_until("point")
        others = Spots(grid.to_scene(self.values.others), color="ink", radius=0.08)
        spots = mark(VGroup(others, Spot(arrow.head, radius=0.14)), "a point among others like it")
        self.play(FadeIn(recap.point(2), spots), FadeOut(steps))
        return VGroup(spots, arrow, listed)

    def show_two_moves(self, shown: VGroup) -> None:
        """Put two arrows tip to tail, and stretch one alone and turn it round; then ask what they can reach."""
        grid, pair, mixes, (longer, turned) = self.grid, self.values.pair, self.values.mixes, self.values.factors
        colors = tuple(COLORS.values())
        self.wait_until("add")
        both = LinearCombination([pair.a, pair.b], (1, 0), tail=grid.origin, unit=grid.unit, colors=colors)
        self.play(FadeOut(shown), FadeIn(both), run_time=0.5)
        self.play(both.animate.set_weights(mixes[0]), run_time=self.until("scale", at_most=1.2))
        alone = arrow_on(grid, pair.a, color=COLORS["a"], name="a stretched")
        self.wait_until("scale")
        self.add(alone)
        self.play(FadeOut(both), run_time=0.4)
        self.play(alone.animate.move_to_vector(longer * pair.a), run_time=1.2)
        self.play(alone.animate.move_to_vector(turned * pair.a), run_time=self.until("next", at_most=1.6))
        self.wait_until("next")
        self.remove(alone)
        self.add(both.set_weights((turned, 0)))
        for weights in mixes[1:]:
            self.play(both.animate.set_weights(weights), run_time=1.5)
