"""The baseline's pictures once more, by components that move their own points instead of being made anew."""

import numpy as np
from manim import BLUE, DOWN, YELLOW, Axes, Create, Dot, FadeIn, LaggedStart, Scene, VGroup

from mathml_anim.components.distributions import DensityShade


class Gaussian(Scene):
    """The picture of the baseline's scene of this name, by a DensityShade."""

    def construct(self) -> None:
        ax = Axes(x_range=[-4, 4, 1], y_range=[0, 0.9, 0.2], x_length=9, y_length=5)
        bell = DensityShade(
            shade=(-1, 1),
            origin=ax.c2p(0, 0),
            unit=(ax.x_axis.unit_size, ax.y_axis.unit_size),
            color=BLUE,
        )
        self.play(Create(ax))
        self.add(bell.curve, bell.area)
        self.play(bell.animate.set_density(sd=0.5), run_time=2)
        self.play(bell.animate.set_density(sd=1.5), run_time=2)
        rng = np.random.default_rng(0)
        places = zip(rng.normal(size=150), rng.uniform(0, 0.3, 150), strict=True)
        dots = VGroup(*[Dot(ax.c2p(x, y), radius=0.04, color=YELLOW) for x, y in places])
        self.play(LaggedStart(*[FadeIn(d, shift=DOWN) for d in dots], lag_ratio=0.02), run_time=2)
        self.wait()
