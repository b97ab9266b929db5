"""A line that learns, in *Walking downhill*."""

import numpy as np
from manim import (
    Animation,
    Create,
    FadeIn,
    FadeOut,
    Mobject,
    VGroup,
    linear,
)

from lectures.calculus.gradient_descent import Fit
from mathml_anim.components.gradients import OptimiserPath
from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.meaning import mean
from mathml_anim.components.points import segments
from mathml_anim.components.shapes import Lines
from mathml_anim.components.typography import (
    Formula,
    Heading,
    Number,
    PointOut,
    SourceBadge,
    word,
)
from mathml_anim.maths.linear_maps import Vector
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.calculus.gradient_descent_ground import (
    contours,
)


class ALineLearns(LectureScene[Fit]):
    """While a walker descends the loss, the line turns into place among the flowers, and its misses shrink."""

    def construct(self) -> None:
        values, title = self.values, Heading("A line learns")
        data = DataAxes((7, 3), origin=(-5.7, -1.7), unit=(0.72, 1.4), names=("petal length (cm)", "petal width (cm)"))
        landscape = values.landscape
        chart = DataAxes(
            (landscape.x[-1], landscape.y[-1]),
            starts=(landscape.x[0], landscape.y[0]),
            origin=(1.0, -1.7),
            unit=(1.8, 1.95),
            step=None,
            names=("height h", "slope s"),
        )
        land, path = contours(landscape, chart), OptimiserPath(values.path, chart)
        other = OptimiserPath(values.other, chart)
        self.walker = path
        fit = self.fit(data)
        loss = self.loss(fit)
        source = SourceBadge(values.flowers.source.badge)
        self.add(title, source)

        # Flowers, a line, and its misses
        self.wait_until("flowers")
        self.play(FadeIn(data, fit.points_shown))
        self.wait_until("line")
        self.play(Create(fit.line))
        self.wait_until("misses")
        self.play(FadeIn(fit.residuals))
        self.add(fit)
        fit.add_updater(lambda shown: shown.set_line(self.line()))
        self.wait_until("loss")
        self.play(FadeIn(loss))

        # Every line is a point
        knob = self.knob(fit)
        self.wait_until("height")
        self.play(FadeIn(chart, knob), FadeOut(source))
        self.add(fit.add(knob))
        self.wait_until("dot")
        self.play(FadeIn(land, path))

        # Walk there, watch here
        law = self.law()
        self.wait_until("walk")
        self.play(FadeIn(law, run_time=0.5), self.run(path, self.until("fallen", at_most=4)))
        self.reveal("fallen")
        self.play(PointOut(loss, scale=1.1))

        # From elsewhere
        self.wait_until("other")
        self.walker = other
        fit.clear_updaters()
        self.play(fit.animate(run_time=1).set_line(self.line()), FadeIn(other, run_time=0.5), *self.dim(path))
        fit.add_updater(lambda shown: shown.set_line(self.line()))
        self.play(self.run(other, self.until("same", at_most=4)))
        self.reveal("same")
        self.play(PointOut(other.walker, scale=1.6))

    def run(self, path: OptimiserPath, run_time: float) -> Animation:
        """Return the animation in which a walker takes all of its steps."""
        return path.animate(run_time=run_time, rate_func=linear).go_to(self.values.steps)

    def fit(self, axes: DataAxes) -> ResidualFit:
        """Return the flowers, the line of the walker, and by how much it misses each."""
        values = self.values
        raw = np.column_stack([values.lengths + values.mean_length, values.widths])
        fit = ResidualFit(raw, axes, weights=self.line(), color="focus", radius=0.055, name="the flowers")
        fit.residuals.set_stroke(width=2)
        fit.squares.set_opacity(0)
        return fit

    def line(self) -> Vector:
        """Return the height at zero and the slope of the line where the walker is."""
        height, slope = between(self.walker.path, self.walker.at)
        return np.array([height - slope * self.values.mean_length, slope])

    def loss(self, fit: ResidualFit) -> VGroup:
        """Return the mean of the squared misses."""
        name = word("loss")
        number = Number(float(self.values.losses[0]), format_spec=".2f", color="focus", name="loss", size=0.4)
        both = mean(VGroup(name, number.stand_after(name)), Role.NUMBER, name="the loss", spoken="the loss")
        both.move_to((-1.6, 3.0, 0))
        number.add_updater(lambda shown: shown.set_value(fit.total / len(fit.data)))
        return both

    def knob(self, fit: ResidualFit) -> Lines:
        """Return how high the line is in the middle of the flowers."""
        knob, middle = Lines("belief", width=6), self.values.mean_length

        def draw(shown: Mobject) -> None:
            height = float(fit.weights @ (1, middle))
            ends = fit.axes.to_scene([(middle, 0), (middle, height)])
            shown.points = segments(ends[:1], ends[1:])

        knob.add_updater(draw, call_updater=True)
        return mean(knob, Role.SUBJECT, name="how high the line is in the middle")

    def law(self) -> Formula:
        """Return what every step does to the height and the slope of the line."""
        law = Formula(
            "(h, s) arrow.l (h, s) - eta nabla f",
            spoken="from height and slope, take eta times the gradient of the loss",
            colors={"eta": "focus"},
        )
        return law.move_to((6.35, 3.35, 0), aligned_edge=np.array([1.0, 1.0, 0.0]))


def between(path: Vector, step: float) -> Vector:
    """Return where a walk (steps + 1, 2) is after so many steps, a part of one included."""
    steps = np.arange(len(path))
    return np.array([np.interp(step, steps, coordinate) for coordinate in path.T])
