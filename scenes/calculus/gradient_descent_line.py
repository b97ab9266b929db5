"""A line that learns, in *Walking downhill*."""

from itertools import pairwise

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Create, FadeIn, FadeOut, LaggedStart, VGroup
from manim.utils.rate_functions import ease_in_quad as slowest_first

from lectures.calculus.gradient_descent import Fit
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Heading, PointOut, ShowParts, SourceBadge
from mathml_anim.components.vectors import VectorArrow
from mathml_anim.maths.linear_maps import Points, Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_flowers import (
    Knobs,
    counted,
    flower_axes,
    flowers_and_line,
    map_of_lines,
    weights,
)
from scenes.calculus.gradient_descent_ground import contours, rate_line, rule


class ALineLearns(LectureScene[Fit]):
    """Both knobs of a line move a point on a map; while it walks downhill there, the line's misses shrink."""

    def construct(self) -> None:
        values, title = self.values, Heading("A line learns")
        data, self.chart = flower_axes(), map_of_lines(values.landscape)
        self.fit = fit = flowers_and_line(values, data)
        self.loss = counted("loss", ".2f", lambda: fit.total / len(fit.data)).move_to(
            (-2.5, 3.35, 0), aligned_edge=LEFT
        )
        self.source = SourceBadge(values.flowers.source.badge)
        self.add(title, self.source)

        # Flowers, a line, and its misses
        self.play(FadeIn(data))
        self.wait_until("flowers")
        self.play(FadeIn(fit.points_shown))
        self.wait_until("line")
        self.play(Create(fit.line))
        self.wait_until("misses")
        self.play(FadeIn(fit.residuals))
        self.add(fit)
        self.wait_until("loss")
        self.play(FadeIn(self.loss))

        # Its knobs, and a walk on the map of all lines, from two of them
        self.turn_knobs()
        self.walk_downhill()
        self.walk_from_elsewhere()

    def turn_knobs(self) -> None:
        """Turn both knobs of the line, its point moving on the map, and draw both turns among the rings."""
        values, fit, chart = self.values, self.fit, self.chart
        self.path, knobs = OptimiserPath(values.path, chart), Knobs(fit, chart, values.mean_length)
        self.wait_until("knobs")
        self.play(FadeIn(chart, knobs), FadeOut(self.source))
        for knob, line, cue, following in (
            (knobs.lift, values.turned[1], "lift", "tilt"),
            (knobs.tilt, values.turned[2], "tilt", "dot"),
        ):
            self.wait_until(cue)
            self.play(ShowParts(knobs, [VGroup(knob)], run_time=0.5))
            self.play(fit.animate(run_time=self.until(following, at_most=1.8)).set_line(weights(values, line)))
        self.wait_until("dot")
        self.play(PointOut(knobs.point, scale=1.8))
        self.wait_until("ring")
        self.rings = contours(values.landscape, chart)
        self.follow(self.path)
        self.play(FadeIn(self.rings), FadeOut(knobs))
        self.turns = turns_on(chart, values.turned)
        self.wait_until("turns")
        seconds = self.until("worse", at_most=1.2) / 2
        grown = [turn.grow(run_time=seconds) for turn in self.turns]
        self.play(LaggedStart(*grown, lag_ratio=1, group=self.turns))
        self.wait_until("worse")
        self.play(PointOut(self.loss, scale=1.1))

    def walk_downhill(self) -> None:
        """Write the rule and its rate, and then walk there and watch here."""
        law, rate = rule(('"lift"', '"tilt"'), said=("lift", "tilt")).shift(0.3 * UP), rate_line(self.values.rate)
        rate.next_to(law, DOWN, buff=0.1, aligned_edge=RIGHT)
        said = "what a step does, and its rate"
        self.written = mean(VGroup(law, rate).set_opacity(0), Role.FORMULA, name=said, text=said, spoken=said)
        steps = counted("step", ".0f", lambda: int(self.walker.at + 1e-6))
        steps.next_to(self.loss, DOWN, buff=0.2, aligned_edge=LEFT)
        counts = VGroup(self.loss, steps.set_opacity(0))
        mean(counts, Role.NUMBER, name="loss and steps", spoken="loss and steps")
        self.wait_until("downhill")
        self.play(ShowParts(self.written, [law]), FadeOut(self.turns, run_time=0.5))
        self.wait_until("rate")
        self.play(ShowParts(self.written, [rate]), ShowParts(counts, [steps]), run_time=0.6)
        self.wait_until("walk")
        self.play(self.path.walk(run_time=self.until("fallen", at_most=4), rate_func=slowest_first))
        self.reveal("fallen")
        self.play(PointOut(self.loss, scale=1.1))

    def walk_from_elsewhere(self) -> None:
        """Walk from another line to the same place, the one valley of this loss."""
        values, fit, other = self.values, self.fit, OptimiserPath(self.values.other, self.chart)
        self.wait_until("other")
        fit.clear_updaters()
        across = fit.animate(run_time=1).set_line(weights(values, values.other[0]))
        self.play(across, FadeIn(other, run_time=0.5), *self.dim(self.path))
        self.follow(other)
        self.play(other.walk(run_time=self.until("same", at_most=4), rate_func=slowest_first))
        self.wait_until("same")
        self.play(PointOut(other.walker, scale=1.6))
        self.reveal("valley")
        self.play(*self.dim(self.written), *self.brighten(self.path), PointOut(self.rings[0], scale=1))

    def follow(self, path: OptimiserPath) -> None:
        """Let the line be where a walker is, from now on."""
        self.walker = path
        self.add(path)
        self.fit.clear_updaters()
        self.fit.add_updater(lambda shown: shown.set_line(weights(self.values, between(path.path, path.at))))


def between(path: Vector, step: float) -> Vector:
    """Return where a walk (steps + 1, 2) is after so many steps, a part of one included."""
    steps = np.arange(len(path))
    return np.array([np.interp(step, steps, coordinate) for coordinate in path.T])


def turns_on(chart: DataAxes, lines: Points) -> VGroup:
    """Return arrows on the map of all lines, from each line (n, 2) to the next."""
    places = chart.to_scene(lines)
    arrows = (VectorArrow(end - start, tail=start, color="belief") for start, end in pairwise(places))
    return mean(VGroup(*arrows), Role.SUBJECT, name="both turns on the map")
