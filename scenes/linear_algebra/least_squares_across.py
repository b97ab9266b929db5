"""The picture of *The closest point* in which the drops go straight across, and the x-axis is stretched."""

import numpy as np
from manim import DOWN, Create, DashedLine, FadeIn, FadeOut, GrowFromEdge, UpdateFromFunc, VGroup

from lectures.linear_algebra.least_squares import Across
from mathml_anim.components.learning import ResidualFit
from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.typography import Heading, PointOut
from mathml_anim.components.vectors import Spot
from mathml_anim.maths.least_squares import line_columns
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.least_squares_lines import fit_on, plot
from scenes.linear_algebra.least_squares_space import columns_at_foot, level_space, on_columns


class NotStraightAcross(LectureScene[Across]):
    """Right angles among the points are gone when the x-axis is stretched; the one in space is not."""

    def construct(self) -> None:
        values, lines, title = self.values, self.values.lines, Heading("Which right angle?")
        axes = plot(origin=(-5.6, -2.45), unit=values.unit.tolist())
        fit = fit_on(axes, lines, lines.weights)
        self.add(title)

        # Straight across instead?
        self.wait_until("best")
        fit.residuals.set_stroke(opacity=0)
        self.play(FadeIn(axes, fit))
        self.wait_until("run")
        fit.residuals.set_stroke(opacity=1)
        self.play(Create(fit.residuals), run_time=self.until("down", at_most=1))
        self.wait_until("down")
        self.play(PointOut(fit.residuals, scale=1))
        self.wait_until("across")
        self.play(fit.animate(run_time=self.until("shorter", at_most=1.5)).set_lean(1))
        self.wait_until("shorter")
        self.play(PointOut(fit.right_angles, scale=1), PointOut(fit.residuals, scale=1))

        # A stretch, and the right angles are gone
        self.wait_until("stretch")
        seconds = self.until("gone", at_most=2.5)
        self.play(axes.animate(run_time=seconds).set_unit(values.stretched), UpdateFromFunc(fit, ResidualFit.redraw))
        self.wait_until("gone")
        self.play(PointOut(fit.right_angles, scale=1))
        self.play(fit.right_angles.animate(run_time=0.5).set_stroke(opacity=0))

        # A line predicts a height at each x, and what it misses is a height
        risers, heights = up_to_the_line(fit)
        self.wait_until("each")
        self.play(*(GrowFromEdge(riser, DOWN) for riser in risers), run_time=1.2)
        self.play(FadeIn(heights, scale=2), run_time=0.6)
        self.wait_until("height")
        self.play(fit.animate(run_time=1.2).set_lean(0), FadeOut(risers, run_time=0.6))
        self.play(FadeOut(heights, run_time=0.5), PointOut(fit.residuals, scale=1))

        # The right angle is in space
        self.wait_until("other")
        self.play(axes.animate(run_time=1).set_unit((1.1, 0.56)), UpdateFromFunc(fit, ResidualFit.redraw))
        space = level_space(lines, origin=(-0.1, -0.6))
        arrows = columns_at_foot(space)
        self.play(FadeIn(space))
        self.reveal("space")
        self.play(PointOut(space.gap, scale=1, run_time=0.5))
        self.wait_until("arrows")
        there = arrows.animate.shift(space.foot.get_center() - arrows[0].tail)
        self.play(there, FadeIn(on_columns(space)), run_time=0.9)


def up_to_the_line(fit: ResidualFit) -> tuple[VGroup, VGroup]:
    """Return what goes up from each x to the line, and dots where it arrives."""
    x, low = fit.data[:, 0], fit.axes.starts[1]
    ends = fit.axes.to_scene(np.column_stack([x, line_columns(x) @ fit.weights]))
    starts = fit.axes.to_scene(np.column_stack([x, np.full_like(x, low)]))
    risers = (DashedLine(*way, color=paint("space"), stroke_width=4) for way in zip(starts, ends, strict=True))
    up = mark(VGroup(*risers), "from each x up to the line")
    return up, mark(VGroup(*(Spot(end, color="space") for end in ends)), "the heights of the line")
