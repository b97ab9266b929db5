"""One plain Manim scene for every component of gradients: landscapes and who walks down them."""
# ruff: noqa: D102

import numpy as np
from manim import Scene

from mathml_anim.components.gradients import OptimiserPath, SurfaceContour, Walkers
from mathml_anim.components.learning import DataAxes


class SurfaceContourScene(Scene):
    """SurfaceContour"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        x, y = np.linspace(-6, 6, 121), np.linspace(-3, 3, 61)
        self.add(SurfaceContour(x, y, x**2 + 10 * y[:, None] ** 2, [1, 7, 18, 34, 55, 81], axes))


class OptimiserPathScene(Scene):
    """OptimiserPath"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        steps = [(5 * 0.82**n, 1.2 * (-0.8) ** n) for n in range(16)]
        path = OptimiserPath(steps, axes)
        self.play(path.animate.go_to(15))


class WalkersScene(Scene):
    """Walkers"""

    def construct(self) -> None:
        axes = DataAxes((6, 3), starts=(-6, -3), origin=(-6, -3), step=None)
        starts = np.random.default_rng(1).uniform((-5, -2.5), (5, 2.5), size=(40, 2))
        sides = (starts[:, 0] > 0).astype(int)
        ends = np.array([(-3, 0), (3, 1)])[sides]
        shares = np.linspace(0, 1, 20)[:, None, None]
        walkers = Walkers(starts + shares * (ends - starts), axes, groups=sides, colors=["first", "belief"])
        self.play(walkers.animate.go_to(16))
