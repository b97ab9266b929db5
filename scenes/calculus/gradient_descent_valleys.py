"""The landscape of valleys of *Walking downhill*."""

import numpy as np
from manim import (
    DL,
    DOWN,
    DR,
    LEFT,
    RIGHT,
    UP,
    Create,
    FadeIn,
    FadeOut,
    Line,
    VGroup,
    linear,
)

from lectures.calculus.gradient_descent import Valleys
from mathml_anim.components.gradients import OptimiserPath, Walkers
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import (
    Heading,
    Label,
    Number,
    word,
)
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    contours,
    map_of,
)

VALLEYS = np.array([2.9, 0.25])
"""The middle of the landscape of valleys."""
VALLEY_UNIT = 0.66
VALLEY_COLORS = ("first", "belief", "change", "space")
"""The colours of the four valleys; where they lie tells them apart as well."""


class ManyValleys(LectureScene[Valleys]):
    """Walkers from everywhere flow into four valleys, most of them not into the deepest."""

    def construct(self) -> None:
        values, title = self.values, Heading("More than one valley")
        axes = map_of(values.landscape, unit=VALLEY_UNIT, middle=VALLEYS)
        land = contours(values.landscape, axes)
        walkers = crowd(values, axes)
        self.add(title)
        self.play(FadeIn(land))

        # Four valleys, one deeper than the others
        spots = [
            Label(str(number), at=place, side=UP, gap=0.0, color=color)
            for number, (place, color) in enumerate(zip(axes.to_scene(values.minima), VALLEY_COLORS, strict=True), 1)
        ]
        self.wait_until("four")
        self.play(*(FadeIn(spot, scale=2) for spot in spots))
        depths, ends = self.table(title, walkers)
        self.wait_until("deep")
        self.play(FadeIn(depths))

        # From everywhere
        self.wait_until("everywhere")
        self.play(FadeOut(*spots, run_time=0.5), FadeIn(walkers, ends), *self.dim(land))
        self.wait_until("downhill")
        self.play(walkers.animate(run_time=2, rate_func=linear).go_to(12))
        steps = len(values.paths) - 1
        self.play(walkers.animate(run_time=self.until("deepest", at_most=4), rate_func=linear).go_to(steps))
        self.wait_until("deepest")
        deepest = VGroup(depths[1 + values.deepest], ends[1 + values.deepest])
        under = Line(deepest.get_corner(DL), deepest.get_corner(DR), color=paint("focus"), stroke_width=4)
        self.play(Create(mark(under.shift(0.12 * DOWN + 0.08 * RIGHT), "the deepest valley")))

        # Side by side, and never again
        two = [OptimiserPath(values.paths[:, n], axes, color="ink", name="one of two") for n in values.neighbours]
        self.wait_until("side")
        self.play(FadeOut(walkers, run_time=0.5), *(FadeIn(path.walker) for path in two))
        self.wait_until("again")
        self.play(*(path.animate(run_time=2.5).go_to(steps) for path in two))
        self.reveal("promise")
        missed = next(valley for valley in values.valleys[list(values.neighbours)] if valley != values.deepest)
        row = VGroup(depths[1 + missed], ends[1 + missed])
        below = Line(row.get_corner(DL), row.get_corner(DR), color=paint("second"), stroke_width=4)
        self.play(Create(mark(below.shift(0.12 * DOWN + 0.08 * RIGHT), "where the other one ended")))

    def table(self, title: Heading, walkers: Walkers) -> tuple[VGroup, VGroup]:
        """Return the heights of the valleys, and how many walkers have come to each."""
        values, (height, there) = self.values, (word("height"), word("walkers"))
        depths, ends = VGroup(height), VGroup(there)
        left, top = title.get_left()[0], title.get_bottom()[1] - 0.75
        height.move_to((left + 2.2, top, 0), aligned_edge=RIGHT)
        there.move_to((left + 4.0, top, 0), aligned_edge=RIGHT).align_baseline(height)
        for number, color in enumerate(VALLEY_COLORS):
            name = word(f"valley {number + 1}", color=color)
            name.move_to((left, top - 0.65 * (number + 1), 0), aligned_edge=LEFT)
            depth = Number(float(values.heights[number]), format_spec=".0f", anchor=RIGHT, size=sizes.LABEL)
            count = Number(
                self.come(0, number),
                format_spec=".0f",
                anchor=RIGHT,
                size=sizes.LABEL,
                name=f"walkers in valley {number + 1}",
            )
            for column, right in ((depth, 2.2), (count, 4.0)):
                column.stand_after(name)
                column.shift((left + right - column.get_right()[0], 0, 0))
            count.add_updater(lambda shown, n=number: shown.set_value(self.come(walkers.at, n)))
            depths.add(VGroup(name, depth))
            ends.add(count)
        return (
            mean(depths, Role.NUMBER, name="how high each valley is", spoken="heights"),
            mean(ends, Role.NUMBER, name="walkers in each valley", spoken="walkers"),
        )

    def come(self, step: float, valley: int) -> int:
        """Return how many walkers have come near the bottom of a valley after so many steps."""
        here = self.values.paths[int(step)]
        return int((np.linalg.norm(here - self.values.minima[valley], axis=1) < 0.3).sum())


def crowd(valleys: Valleys, axes: DataAxes) -> Walkers:
    """Return the walkers from everywhere, in the colours of the valleys that they end in."""
    names = [f"valley {number + 1}" for number in range(valleys.count)]
    return Walkers(valleys.paths, axes, groups=valleys.valleys, colors=VALLEY_COLORS, names=tuple(names))
