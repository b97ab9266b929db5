"""The landscape of valleys of *Walking downhill*."""

import numpy as np
from manim import DL, DOWN, DR, LEFT, RIGHT, UP, Create, FadeIn, FadeOut, Line, VGroup

from lectures.calculus.gradient_descent import Valleys
from mathml_anim.components.gradients import OptimiserPath, Walkers
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import Paint, paint
from mathml_anim.components.typography import Heading, Label, Number, word
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import contours, map_of

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
        land, walkers = contours(values.landscape, axes), crowd(values, axes)
        self.add(title)
        self.play(FadeIn(land))

        # Four valleys, one deeper than the others
        spots = [
            Label(str(number), at=place, side=UP, gap=0.0, color=color)
            for number, (place, color) in enumerate(zip(axes.to_scene(values.minima), VALLEY_COLORS, strict=True), 1)
        ]
        self.wait_until("four")
        self.play(*(FadeIn(spot, scale=2) for spot in spots))
        table = ValleyTable(values, title, walkers)
        self.wait_until("deep")
        self.play(FadeIn(table.depths))

        # From everywhere
        self.wait_until("everywhere")
        self.play(FadeOut(*spots, run_time=0.5), FadeIn(walkers, table.ends), *self.dim(land))
        self.wait_until("downhill")
        self.play(walkers.walk(12, run_time=2))
        self.play(walkers.walk(run_time=self.until("deepest", at_most=4)))
        self.wait_until("deepest")
        self.play(Create(table.underline(values.deepest, "focus", "the deepest valley")))

        # Side by side, and never again
        two = [OptimiserPath(values.paths[:, n], axes, color="ink", name="one of two") for n in values.neighbours]
        self.wait_until("side")
        self.play(FadeOut(walkers, run_time=0.5), *(FadeIn(path.walker) for path in two))
        self.wait_until("again")
        self.play(*(path.animate(run_time=2.5).go_to(len(values.paths) - 1) for path in two))
        self.reveal("promise")
        missed = next(valley for valley in values.valleys[list(values.neighbours)] if valley != values.deepest)
        self.play(Create(table.underline(missed, "second", "where the other one ended")))


class ValleyTable:
    """How high each valley is, and how many walkers have come to it, in two columns below a title.

    Args:
        values: the valleys.
        title: below which it stands.
        walkers: who are counted while they walk.
    """

    def __init__(self, values: Valleys, title: Heading, walkers: Walkers) -> None:
        self._values, (height, there) = values, (word("height"), word("walkers"))
        self.depths, self.ends = VGroup(height), VGroup(there)
        left, top = title.get_left()[0], title.get_bottom()[1] - 0.75
        height.move_to((left + 2.2, top, 0), aligned_edge=RIGHT)
        there.move_to((left + 4.0, top, 0), aligned_edge=RIGHT).align_baseline(height)
        for number, color in enumerate(VALLEY_COLORS):
            name = word(f"valley {number + 1}", color=color)
            name.move_to((left, top - 0.65 * (number + 1), 0), aligned_edge=LEFT)
            depth = Number(float(values.heights[number]), format_spec=".0f", anchor=RIGHT, size=sizes.LABEL)
            told = f"walkers in valley {number + 1}"
            count = Number(self.come(0, number), format_spec=".0f", anchor=RIGHT, size=sizes.LABEL, name=told)
            for column, right in ((depth, 2.2), (count, 4.0)):
                column.stand_after(name)
                column.shift((left + right - column.get_right()[0], 0, 0))
            count.follow(lambda n=number: self.come(walkers.at, n))
            self.depths.add(VGroup(name, depth))
            self.ends.add(count)
        mean(self.depths, Role.NUMBER, name="how high each valley is", spoken="heights")
        mean(self.ends, Role.NUMBER, name="walkers in each valley", spoken="walkers")

    def come(self, step: float, valley: int) -> int:
        """Return how many walkers have come near the bottom of a valley after so many steps."""
        here = self._values.paths[int(step)]
        return int((np.linalg.norm(here - self._values.minima[valley], axis=1) < 0.3).sum())

    def underline(self, valley: int, color: Paint, name: str) -> Line:
        """Return a line below the row of a valley."""
        row = VGroup(self.depths[1 + valley], self.ends[1 + valley])
        line = Line(row.get_corner(DL), row.get_corner(DR), color=paint(color), stroke_width=4)
        return mark(line.shift(0.12 * DOWN + 0.08 * RIGHT), name)


def crowd(valleys: Valleys, axes: DataAxes) -> Walkers:
    """Return the walkers from everywhere, in the colours of the valleys that they end in."""
    names = [f"valley {number + 1}" for number in range(valleys.count)]
    return Walkers(valleys.paths, axes, groups=valleys.valleys, colors=VALLEY_COLORS, names=tuple(names))
