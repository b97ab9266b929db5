"""The picture of *The closest point* in which the squares on the misses are added up."""

from manim import DOWN, LEFT, Create, FadeIn, VGroup

from lectures.linear_algebra.least_squares import Lines
from mathml_anim.components.learning import ResidualFit
from mathml_anim.components.typography import Formula, Heading, Number, PointOut, Swell, arrange_column, listed, word
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.least_squares_lines import best_line, fit_on, plot, squares_come


class EveryLineMisses(LectureScene[Lines]):
    """Squares on the misses shrink as the line is raised and tilted, and grow again beyond the best one."""

    def construct(self) -> None:
        values, title = self.values, Heading("Every line misses")
        axes = plot(origin=(-1.6, -2.45), unit=(1.85, 0.62), right=3.2)
        fit = fit_on(axes, values, values.outer_two)
        total, best, misses = sum_of_squares(fit), best_line(values.weights), residual_list(values.fit.residuals)
        arrange_column(title, total, best, misses, gap=0.7)
        self.add(title)

        # Lines through two of three points
        self.wait_until("points")
        self.play(FadeIn(axes, fit.points_shown), run_time=self.until("two", at_most=0.8))
        self.wait_until("two")
        self.play(Create(fit.line), run_time=self.until("miss", at_most=0.8))
        self.wait_until("miss")
        self.play(Create(fit.residuals), run_time=0.6)
        self.add(fit)
        self.wait_until("last")
        self.play(fit.animate(run_time=self.until("every", at_most=1.5)).set_line(values.last_two))
        self.wait_until("every")
        seconds = self.until("least", at_most=2.4) / 2 - 0.05
        for weights in (values.mean, values.last_two):
            self.play(fit.animate(run_time=seconds).set_line(weights))
        self.wait_until("least")
        self.play(PointOut(fit.residuals, scale=1))

        # A square on every miss
        self.wait_until("square")
        self.play(squares_come(fit), run_time=0.8)
        self.wait_until("total")
        self.play(FadeIn(total.update()))

        # Raise the line, tilt it, and tilt it too far
        self.wait_until("raise")
        self.play(fit.animate(run_time=self.until("tilt", at_most=2)).set_line(values.mean))
        self.wait_until("tilt")
        self.play(fit.animate(run_time=self.until("best", at_most=4)).set_line(values.weights))
        self.reveal("best")
        self.play(Swell(total))
        self.wait_until("further")
        self.play(fit.animate(run_time=2).set_line(values.further))

        # The best line and its misses
        self.wait_until("name")
        self.play(fit.animate(run_time=1.2).set_line(values.weights), FadeIn(best))
        self.wait_until("misses")
        self.play(FadeIn(misses), PointOut(fit.residuals, scale=1), *self.dim(fit.squares))
        self.wait_until("try")
        self.play(fit.animate(run_time=0.7).set_line(values.mean), *self.dim(misses))
        for weights in (values.further, values.weights):
            self.play(fit.animate(run_time=0.7).set_line(weights))


def sum_of_squares(fit: ResidualFit) -> VGroup:
    """Return the sum of the squares, at every moment, below its name."""
    name = word("sum of squares", color="second")
    number = Number(fit.total, format_spec=".1f", anchor=LEFT, color="second", size=0.7, name="the total")
    number.next_to(name, DOWN, buff=0.3, aligned_edge=LEFT)
    return VGroup(name, number.follow(lambda: fit.total))


def residual_list(residuals: Vector) -> Formula:
    """Return what the best line misses the points by."""
    misses = listed(residuals)
    return Formula(f'"residuals" ({misses})', spoken=f"residuals: {misses}", color="second")
