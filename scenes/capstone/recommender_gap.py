"""The picture of *Taste has few dimensions* in which a gap fills itself."""

from collections.abc import Sequence

import numpy as np
from manim import RIGHT, UP, Animation, FadeIn, FadeOut

from lectures.capstone.recommender import Filled
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes, NamedBars
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, Label, PointOut
from mathml_anim.maths.linear_maps import Matrix, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import type as sizes
from scenes.capstone.recommender_table import CONCEPT_COLORS, SMALL, swell, table

PATHS = (("one layer", "second"), ("two layers", "focus"), ("three layers", "space"))
"""What each path of guesses is called, and its colour."""


class TheGapFillsItself(LectureScene[Filled]):
    """Two layers pull a guess to the hidden rating; one forgets it, and three repeat the guess."""

    def construct(self) -> None:
        values, title = self.values, Heading("The gap fills itself")
        measured, rounds = MeasuredTable(values), values.by_rank[1].tables
        heat, bars, last = measured.heat, measured.bars, len(rounds) - 1
        axes = DataAxes((12, 5), origin=(0.75, -1.95), unit=(0.43, 0.88), names=("round", "in the gap"))
        few, right, many = guess_paths(values, axes)
        names = path_names((few, right, many))
        self.add(title, heat)

        # Hidden, and a guess
        self.wait_until("hide")
        self.play(heat.animate(run_time=0.8).set_values(values.table.with_gap()))
        self.wait_until("guess")
        self.play(heat.animate(run_time=0.8).set_values(rounds[0]), FadeIn(axes, right))

        # Keep two layers, read off, put in
        self.wait_until("wrong")
        self.play(FadeIn(bars), PointOut(heat.frames, scale=1.3, color="second"))
        self.wait_until("extra")
        self.play(bars.point_out(2))
        self.wait_until("keep")
        self.play(*measured.keep(rounds[0], 2))
        self.wait_until("first")
        self.play(right.animate(run_time=0.8).go_to(1), *measured.put_in(rounds[1]))
        self.wait_until("again")
        self.play(*measured.keep(rounds[1], 2, run_time=0.6))
        self.play(right.animate(run_time=0.6).go_to(2), *measured.put_in(rounds[2], run_time=0.6))
        self.wait_until("on")
        measured.follow(right)
        self.play(right.walk(run_time=self.until("four", at_most=3.5)))
        measured.rest()
        self.wait_until("four")
        self.play(PointOut(right.walker, scale=1.8, color=None))
        self.reveal("hidden")
        self.play(PointOut(heat.frames, scale=1.3))

        # One layer forgets, three repeat
        self.wait_until("one")
        self.play(*self.dim(right), FadeIn(names[1], few), *measured.put_in(rounds[0]))
        self.play(*measured.keep(rounds[0], 1), few.animate(run_time=1).go_to(last), FadeIn(names[0]))
        self.wait_until("three")
        self.play(*self.dim(few, *names[:2]), *measured.put_in(rounds[0]), FadeIn(many, names[2]))
        self.play(bars.point_out(2), many.animate(run_time=1).go_to(last))
        self.wait_until("never")
        self.play(PointOut(many.walker, scale=1.8, color=None))

        # Of somebody who has rated nothing, noughts stay noughts
        self.wait_until("nothing")
        self.play(*self.dim(few, right, many, *names), FadeOut(bars, run_time=0.5))
        person, _ = values.table.gap
        self.play(heat.animate(run_time=1).set_values(values.table.without(person)))
        self.wait_until("stay")
        self.play(heat.animate(run_time=1).set_values(np.nan_to_num(values.table.without(person))))
        self.play(heat.animate(run_time=0.5).set_rank(2))
        self.play(swell(heat, person))


class MeasuredTable:
    """The table of ratings with its gap, and above it a bar for the strength of each of its first three layers."""

    def __init__(self, values: Filled) -> None:
        of = values.table
        self.values = values
        self.heat = table(of, of.ratings.table, side=SMALL, centre=(-3.6, -1.0), mask=~of.known)
        self.bars = strength_bars(values.strengths(values.by_rank[1].tables[0]))

    def keep(self, filled: Matrix, rank: int, *, run_time: float = 1.0) -> list[Animation]:
        """Return the animations in which only so many layers of a filled table are kept."""
        kept = np.where(np.arange(3) < rank, self.values.strengths(filled), 0)
        goes = self.heat.animate(run_time=run_time).set_rank(rank)
        return [goes, self.bars.animate(run_time=run_time).set_values(kept)]

    def put_in(self, filled: Matrix, *, run_time: float = 0.8) -> list[Animation]:
        """Return the animations in which a filled table is shown, and how strong its layers are."""
        goes = self.heat.animate(run_time=run_time).set_values(filled)
        return [goes, self.bars.animate(run_time=run_time).set_values(self.values.strengths(filled))]

    def follow(self, path: OptimiserPath) -> None:
        """Show the table as it is filled after the rounds that a path has gone, and so on, until it rests."""
        between, strengths = self.values.between, self.values.strengths
        self.heat.follow(lambda: between(path.at))
        self.bars.follow(lambda: strengths(between(path.at)))

    def rest(self) -> None:
        """Follow no path any longer."""
        self.heat.clear_updaters()
        self.bars.clear_updaters()


def strength_bars(strengths: Vector) -> NamedBars:
    """Return a bar for the strength of each of the first three layers, in the colours of the layers."""
    names = [f"layer {n + 1}" for n in range(len(strengths))]
    bars = NamedBars(names, strengths, foot=(-4.9, 2.6, 0), unit=0.27, pitch=0.34, name="the strengths of the layers")
    for bar, color in zip(bars.bars, (*CONCEPT_COLORS, "space"), strict=True):
        bar.set_fill(paint(color))
    return bars


def guess_paths(values: Filled, axes: DataAxes) -> list[OptimiserPath]:
    """Return what stands in the gap, round by round, as walkers: with one layer, with two and with three."""
    paths = []
    for n, (guesses, (_, color)) in enumerate(zip(values.guesses, PATHS, strict=True)):
        steps = np.stack([np.arange(len(guesses)), guesses], axis=1)
        paths.append(OptimiserPath(steps, axes, color=color, walker_color=color, name=f"{n + 1} layers"))
    return paths


def path_names(paths: Sequence[OptimiserPath]) -> list[Label]:
    """Return how many layers make each path, above its end."""
    names = []
    for path, (text, color) in zip(paths, PATHS, strict=True):
        end = path.axes.to_scene(path.path[-1]) + 0.1 * UP
        name = Label(text, at=end, side=UP, size=sizes.PROSE, color=color)
        names.append(name.align_to(end + 0.1 * RIGHT, RIGHT))
    return names
