"""One plain Manim scene for every component of distributions: chances, areas and belief."""
# ruff: noqa: D102

from manim import Scene

from mathml_anim.components.distributions import (
    AreaModel,
    CovarianceEllipse,
    DensityShade,
    NaturalFrequencyGrid,
    OddsScale,
    PosteriorBar,
)
from mathml_anim.components.learning import DataAxes


class NaturalFrequencyGridScene(Scene):
    """NaturalFrequencyGrid"""

    def construct(self) -> None:
        colors, names = ["first", "second", "mute"], ["ill and positive", "healthy and positive", "negative"]
        people = NaturalFrequencyGrid([9, 89, 902], colors=colors, names=names, squares=[0], seed=1, centre=(-2.2, 0))
        self.play(people.enter())
        self.play(people.animate.gather([0, 1], columns=7, pitch=0.36, centre=(4.4, 0)))


class AreaModelScene(Scene):
    """AreaModel"""

    def construct(self) -> None:
        model = AreaModel(0.05, 0.9, 0.09, name="ill")
        self.add(model, PosteriorBar(model))
        self.play(model.animate.set_shares(0.2, 0.9, 0.09))


class PosteriorBarScene(Scene):
    """PosteriorBar"""

    def construct(self) -> None:
        model = AreaModel(0.5, 0.8, 0.4, color="space", name="rain")
        self.add(model, PosteriorBar(model, width=1.2))
        self.play(model.animate.set_shares(0.3, 0.8, 0.4))


class DensityShadeScene(Scene):
    """DensityShade"""

    def construct(self) -> None:
        axes = DataAxes((4, 0.8), starts=(-4, 0), origin=(-4.8, -2.4), unit=(1.2, 6), step=1, names=("z", ""))
        bell = DensityShade(shade=(-1, 1), origin=axes.to_scene((0, 0)), unit=axes.unit)
        self.add(axes, bell)
        self.play(bell.animate.set_density(sd=0.6, shade=(-0.6, 1.2)))


class OddsScaleScene(Scene):
    """OddsScale"""

    def construct(self) -> None:
        scale = OddsScale(1 / 99)
        self.add(scale)
        self.play(scale.step(10, label="× 10"))
        self.play(scale.step(10, label="× 10"))


class CovarianceEllipseScene(Scene):
    """CovarianceEllipse"""

    def construct(self) -> None:
        ellipse = CovarianceEllipse([[1, 0], [0, 1]])
        self.add(ellipse)
        self.play(ellipse.animate.set_matrix([[4, 2], [2, 3]]))
