"""The picture of *Taste has few dimensions* in which a gap fills itself."""

import numpy as np
from manim import (
    RIGHT,
    UP,
    Animation,
    FadeIn,
    FadeOut,
    linear,
)

from lectures.capstone.recommender import Filled
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes, NamedBars
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import (
    Heading,
    Label,
    PointOut,
)
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.capstone.recommender_table import CONCEPT_COLORS, swell, table


class TheGapFillsItself(LectureScene[Filled]):
    """Two layers pull a guess to the hidden rating; one forgets it, and three repeat the guess."""

    def construct(self) -> None:
        values, title = self.values, Heading("The gap fills itself")
        of, start = values.table, values.by_rank[1].tables
        heat = table(of, of.ratings.table, side=0.52, centre=(-3.6, -1.0), wide=1.35, mask=~of.known)
        full = values.strengths(start[0])
        bars = self.bars(full)
        axes = DataAxes((12, 5), origin=(0.75, -1.95), unit=(0.43, 0.88), names=("round", "in the gap"))
        few, right, many = (
            OptimiserPath(self.steps(guesses), axes, color=color, walker_color=color, name=f"{n} layers")
            for n, guesses, color in zip((1, 2, 3), values.guesses, ("second", "focus", "space"), strict=True)
        )
        self.add(title, heat)

        # Hidden, and a guess
        self.wait_until("hide")
        self.play(heat.animate(run_time=0.8).set_values(of.with_gap()))
        self.wait_until("guess")
        self.play(heat.animate(run_time=0.8).set_values(start[0]), FadeIn(axes, right))

        # Keep two layers, read off, put in
        self.wait_until("wrong")
        self.play(FadeIn(bars), PointOut(heat.frames, scale=1.3, color="second"))
        self.wait_until("extra")
        self.play(bars.point_out(2))
        self.wait_until("keep")
        self.play(*self.keep(heat, bars, start[0], 2))
        self.wait_until("first")
        self.play(right.animate(run_time=0.8).go_to(1), *self.put_in(heat, bars, start[1]))
        self.wait_until("again")
        self.play(*self.keep(heat, bars, start[1], 2, run_time=0.6))
        self.play(right.animate(run_time=0.6).go_to(2), *self.put_in(heat, bars, start[2], run_time=0.6))
        self.wait_until("on")
        last = len(start) - 1
        heat.add_updater(lambda _: heat.set_values(self.between(start, right.at)))
        bars.add_updater(lambda _: bars.set_values(values.strengths(self.between(start, right.at))))
        self.play(right.animate(run_time=self.until("four", at_most=3.5), rate_func=linear).go_to(last))
        heat.clear_updaters()
        bars.clear_updaters()
        self.wait_until("four")
        self.play(PointOut(right.walker, scale=1.8, color=None))
        self.reveal("hidden")
        self.play(PointOut(heat.frames, scale=1.3))
        names = [self.name(path, n) for n, path in enumerate((few, right, many), start=1)]

        # One layer forgets, three repeat
        self.wait_until("one")
        self.play(*self.dim(right), FadeIn(names[1], few), *self.put_in(heat, bars, start[0]))
        self.play(*self.keep(heat, bars, start[0], 1), few.animate(run_time=1).go_to(last), FadeIn(names[0]))
        self.wait_until("three")
        faded = self.dim(few, names[0], names[1])
        self.play(*faded, *self.put_in(heat, bars, start[0]), FadeIn(many, names[2]))
        self.play(bars.point_out(2), many.animate(run_time=1).go_to(last))
        self.wait_until("never")
        self.play(PointOut(many.walker, scale=1.8, color=None))
        self.wait_until("nothing")
        self.play(*self.dim(few, right, many, *names), FadeOut(bars, run_time=0.5))
        self.know_nothing(heat)

    def know_nothing(self, heat: HeatmapMatrix) -> None:
        """Take all ratings from the person with the gap, begin with noughts, and keep the best layers: noughts stay."""
        of = self.values.table
        nobody = of.with_gap()
        nobody[of.gap[0]] = np.nan
        self.play(heat.animate(run_time=1).set_values(nobody))
        self.wait_until("stay")
        self.play(heat.animate(run_time=1).set_values(np.nan_to_num(nobody)))
        self.play(heat.animate(run_time=0.5).set_rank(2))
        self.play(swell(heat, of.gap[0]))

    def bars(self, strengths: Vector) -> NamedBars:
        """Return a bar for the strength of each of the first three layers, in the colours of the layers."""
        names = [f"layer {n + 1}" for n in range(len(strengths))]
        bars = NamedBars(
            names, strengths, foot=(-4.9, 2.6, 0), unit=0.27, pitch=0.34, name="the strengths of the layers"
        )
        for bar, color in zip(bars.bars, (*CONCEPT_COLORS, "space"), strict=True):
            bar.set_fill(paint(color))
        return bars

    def keep(
        self, heat: HeatmapMatrix, bars: NamedBars, filled: Matrix, rank: int, *, run_time: float = 1.0
    ) -> list[Animation]:
        """Return the animations in which only so many layers of a filled table are kept."""
        kept = np.where(np.arange(3) < rank, self.values.strengths(filled), 0)
        return [heat.animate(run_time=run_time).set_rank(rank), bars.animate(run_time=run_time).set_values(kept)]

    def put_in(self, heat: HeatmapMatrix, bars: NamedBars, filled: Matrix, *, run_time: float = 0.8) -> list[Animation]:
        """Return the animations in which a filled table is shown, and how strong its layers are."""
        strengths = self.values.strengths(filled)
        return [
            heat.animate(run_time=run_time).set_values(filled),
            bars.animate(run_time=run_time).set_values(strengths),
        ]

    def steps(self, guesses: Matrix) -> Matrix:
        """Return the guesses as points of the chart, round by round."""
        return np.stack([np.arange(len(guesses)), guesses], axis=1)

    def between(self, tables: Matrix, at: float) -> Matrix:
        """Return the filled table after so many rounds, part of one included."""
        whole = min(int(at), len(tables) - 2)
        return np.asarray(tables[whole] + (at - whole) * (tables[whole + 1] - tables[whole]))

    def name(self, path: OptimiserPath, count: int) -> Label:
        """Return how many layers make a path, above its end."""
        text = ("one layer", "two layers", "three layers")[count - 1]
        end = path.axes.to_scene(path.path[-1])
        color = ("second", "focus", "space")[count - 1]
        return Label(text, at=end + 0.1 * UP, side=UP, size=sizes.PROSE, color=color).align_to(end + 0.1 * RIGHT, RIGHT)
