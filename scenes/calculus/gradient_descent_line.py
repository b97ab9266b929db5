"""A line that learns, in *Walking downhill*."""

import numpy as np
from manim import DOWN, LEFT, UP, Create, FadeIn, FadeOut, VGroup
from manim.utils.rate_functions import ease_in_quad as slowest_first

from lectures.calculus.gradient_descent import Fit
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Heading, PointOut, ShowParts, SourceBadge
from mathml_anim.maths.linear_maps import Vector
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
from scenes.calculus.gradient_descent_ground import contours, rule


class ALineLearns(LectureScene[Fit]):
    """Both knobs of a line move a point on a map; while it walks downhill there, the line's misses shrink."""

    def construct(self) -> None:
        values, title = self.values, Heading("A line learns")
        data, chart = flower_axes(), map_of_lines(values.landscape)
        self.fit = fit = flowers_and_line(values, data)
        loss = counted("loss", ".2f", lambda: fit.total / len(fit.data)).move_to((-2.5, 3.35, 0), aligned_edge=LEFT)
        source = SourceBadge(values.flowers.source.badge)
        self.add(title, source)

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
        self.play(FadeIn(loss))

        # Two knobs, and each of them moves the point
        path, knobs = OptimiserPath(values.path, chart), Knobs(fit, chart, values.mean_length)
        self.wait_until("knobs")
        self.play(FadeIn(chart, knobs), FadeOut(source))
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
        self.follow(path)
        self.play(FadeIn(contours(values.landscape, chart)), FadeOut(knobs))
        self.wait_until("worse")
        self.play(PointOut(loss, scale=1.1))

        # Walk there, watch here
        law = rule(('"lift"', '"tilt"'), said=("lift", "tilt")).shift(0.3 * UP)
        steps = counted("step", ".0f", lambda: int(self.walker.at + 1e-6))
        steps.next_to(loss, DOWN, buff=0.2, aligned_edge=LEFT)
        counts = mean(VGroup(loss, steps.set_opacity(0)), Role.NUMBER, name="loss and steps", spoken="loss and steps")
        self.wait_until("downhill")
        self.play(FadeIn(law), ShowParts(counts, [steps]))
        self.wait_until("walk")
        self.play(path.walk(run_time=self.until("fallen", at_most=4), rate_func=slowest_first))
        self.reveal("fallen")
        self.play(PointOut(loss, scale=1.1))

        # From elsewhere
        other = OptimiserPath(values.other, chart)
        self.wait_until("other")
        fit.clear_updaters()
        across = fit.animate(run_time=1).set_line(weights(values, values.other[0]))
        self.play(across, FadeIn(other, run_time=0.5), *self.dim(path))
        self.follow(other)
        self.play(other.walk(run_time=self.until("same", at_most=4), rate_func=slowest_first))
        self.reveal("same")
        self.play(PointOut(other.walker, scale=1.6))

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
