"""One plain Manim scene for every component of learning: data and models."""
# ruff: noqa: D102

import numpy as np
from manim import DEGREES, RIGHT, Dot, Scene, VGroup

from mathml_anim.components.learning import (
    AxisThroughData,
    DataAxes,
    DatasetScatter,
    EmbeddingScatter,
    IrisFlower,
    Meter,
    NamedBars,
    PixelGrid,
    PixelProduct,
    Poster,
    ResidualFit,
    RowScores,
    TurningView,
    UnrolledPicture,
)
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import GridTransform
from mathml_anim.datasets.digits import digit
from mathml_anim.datasets.iris import irises
from mathml_anim.maths.pca import pca


class PixelGridScene(Scene):
    """PixelGrid"""

    def construct(self) -> None:
        grid = GridTransform(basis=False)
        letter = PixelGrid([[0, 1, 1, 0], [1, 0.1, 0, 1], [1, 1, 1, 1], [1, 0.1, 0, 1], [1, 0.1, 0, 1]], side=0.8)
        grid.carry(letter)
        self.add(grid, letter)
        self.play(grid.apply([[1, 0.6], [0, 1]]))


class IrisFlowerScene(Scene):
    """IrisFlower"""

    def construct(self) -> None:
        flower = IrisFlower((5.1, 3.5, 1.4, 0.2), unit=0.55, color="belief")
        self.add(flower)
        self.play(flower.animate.set_measures((6.3, 3.3, 6.0, 2.5)))


class DataAxesScene(Scene):
    """DataAxes"""

    def construct(self) -> None:
        axes = DataAxes((8, 5), starts=(0, 2), origin=(-4, -2), unit=(1.0, 1.4), names=("length (cm)", "width (cm)"))
        self.add(axes, Dot(axes.to_scene((5.1, 3.5)), color=paint("focus")))


class DatasetScatterScene(Scene):
    """DatasetScatter"""

    def construct(self) -> None:
        flowers = irises()
        axes = DataAxes((8, 2.5), origin=(-4, -2), unit=(1.0, 1.8), names=("petal length (cm)", "petal width (cm)"))
        scatter = DatasetScatter(flowers.measures[:, 2:], axes, classes=flowers.kinds)
        self.add(axes)
        self.play(scatter.stream((0, 0)))


class MeterScene(Scene):
    """Meter"""

    def construct(self) -> None:
        meter = Meter(64, text="numbers stored", format_spec=".0f", ticks=(17, 34, 51), width=6, corner=(-3, 0))
        self.add(meter)
        self.play(meter.animate.set_value(68))


class UnrolledPictureScene(Scene):
    """UnrolledPicture"""

    def construct(self) -> None:
        five = UnrolledPicture(digit(109).ink, side=3, place=(0, 1), row=(0, -2.5), size=(12, 0.6))
        self.play(five.animate.set_unrolled(0.6))


class PixelProductScene(Scene):
    """PixelProduct"""

    def construct(self) -> None:
        both = PixelProduct(digit(160).ink, digit(26).ink, side=3, centre=(-3.6, 0))
        self.add(both)
        self.play(both.animate.set_multiplied(1))


class EmbeddingScatterScene(Scene):
    """EmbeddingScatter"""

    def construct(self) -> None:
        axes = DataAxes((8, 5), origin=(-4.5, -2.5), unit=(1.1, 1.0), step=None)
        places = [(1, 3.5), (1.6, 3.8), (1.3, 3), (5.5, 1), (6, 1.4), (6.2, 0.9)]
        words = EmbeddingScatter(places, ("cat", "kitten", "dog", "car", "bus", "tram"), axes)
        self.add(axes, words)


class PosterScene(Scene):
    """Poster"""

    def construct(self) -> None:
        posters = VGroup(*(Poster(film, width=1.5) for film in ("rocket", "planet", "saucer", "heart", "rings")))
        self.add(posters.arrange(RIGHT, buff=0.5))


class RowScoresScene(Scene):
    """RowScores"""

    def construct(self) -> None:
        pictures = [[[1, 0, 0], [1, 0, 0]], [[0, 1, 0], [0, 1, 0]], [[0, 0, 1], [0, 0, 1]]]
        rows = RowScores(pictures, names="abc", origin=(-3, 0, 0), side=1.2, unit=1.2)
        self.add(rows)
        self.play(rows.animate.set_scores((1, 3, 2)))


class AxisThroughDataScene(Scene):
    """AxisThroughData"""

    def construct(self) -> None:
        flowers = irises().measures[:, [2, 0]]
        centred = flowers - flowers.mean(axis=0)
        unseen = DataAxes((1, 1), step=None)
        axis = AxisThroughData(centred, -45 * DEGREES)
        self.add(DatasetScatter(centred, unseen, colors=("ink",), radius=0.07), axis)
        self.play(axis.animate.set_angle(23 * DEGREES))


class TurningViewScene(Scene):
    """TurningView"""

    def construct(self) -> None:
        flowers, unseen = irises(), DataAxes((1, 1), unit=(1.6, 1.6), step=None)
        view = TurningView(flowers.measures, np.eye(4)[:2], unseen, classes=flowers.kinds)
        self.add(view)
        self.play(view.animate.look_along(pca(flowers.measures).axes[:2]))


class NamedBarsScene(Scene):
    """NamedBars"""

    def construct(self) -> None:
        names = ("sepal length", "sepal width", "petal length", "petal width")
        bars = NamedBars(names, np.zeros(4), foot=(-1, 1.2), unit=4, pitch=0.8, reach=0.5, format_spec=".2f", size=0.4)
        self.add(bars)
        self.play(bars.animate.set_values(pca(irises().measures).axes[0]))


class ResidualFitScene(Scene):
    """ResidualFit"""

    def construct(self) -> None:
        axes = DataAxes((2.4, 6.4), starts=(-1, -3), origin=(-3.4, -2.8), unit=(2.05, 0.62))
        fit = ResidualFit([(0, 6), (1, 0), (2, 0)], axes, weights=(2, 0), sides=(1, -1, 1))
        self.add(axes, fit)
        self.play(fit.animate.set_line((5, -3)))
