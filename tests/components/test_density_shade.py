"""A bell curve and the area under it: where they are, how they move, and that the picture is Manim's own."""

import importlib.util
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import Scene

from mathml_anim.components.distributions import DensityShade
from mathml_anim.frames.outline import outline
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.maths.normal import normal_density

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def on_curves(points: np.ndarray, pieces: int = 5) -> np.ndarray:
    """Points (n, 3) along cubic curves (4 m, 3)."""
    t = np.linspace(0, 1, pieces)[None, :, None]
    a, b, c, d = (points[first::4][:, None] for first in range(4))
    along = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3
    return along.reshape(-1, 3)


def area_of(points: np.ndarray) -> float:
    x, y, _ = on_curves(points, 9).T
    return abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2)


@settings(max_examples=30)
@given(st.floats(-1, 1), st.floats(0.4, 2))
def test_the_curve_is_the_density(mean: float, sd: float) -> None:
    bell = DensityShade(mean, sd, origin=(1, -2), unit=(1.5, 8))
    x, y, _ = ((on_curves(bell.curve.points) - (1, -2, 0)) / (1.5, 8, 1)).T
    assert np.abs(y - normal_density(x, mean, sd)).max() < 2e-4
    assert (x[0], x[-1]) == (-4, 4)


@settings(max_examples=30)
@given(st.floats(-1, 1), st.floats(0.4, 2), st.floats(-3, 1), st.floats(0.1, 2))
def test_the_area_is_the_probability(mean: float, sd: float, low: float, width: float) -> None:
    bell = DensityShade(mean, sd, shade=(low, low + width), unit=(2, 3))
    assert area_of(bell.area.points) / 6 == pytest.approx(bell.share, abs=1e-4)


def test_it_moves_its_own_points() -> None:
    bell = DensityShade(shade=(-1, 1))
    curve, area = bell.curve, bell.area
    bell.set_density(mean=1, shade=(0, 2))
    assert (bell.curve, bell.area) == (curve, area)
    assert (bell.mean, bell.sd, bell.shade) == (1, 1, (0, 2))
    top = bell.curve.points[:, 1].argmax()
    assert bell.curve.points[top, 0] == pytest.approx(1, abs=0.1)
    assert bell.point_at(1)[1] == pytest.approx(bell.curve.points[top, 1], abs=1e-3)


def test_an_area_beyond_the_curve_is_cut_and_an_empty_one_is_none() -> None:
    bell = DensityShade(shade=(3, 9))
    assert bell.area.points[:, 0].max() == 4
    assert len(DensityShade(shade=(5, 9)).area.points) == 0
    assert len(DensityShade().area.points) == 0


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        DensityShade(sd=0)
    with pytest.raises(ValueError, match="before it begins"):
        DensityShade(shade=(1, -1))


class Narrowing(Scene):
    def construct(self) -> None:
        bell = DensityShade(shade=(-1, 1), origin=(0, -2), unit=(1.2, 4))
        self.add(bell)
        self.play(bell.animate.set_density(sd=0.5, shade=(-0.5, 0.5)))
        self.wait(0.5)


def test_an_outline_of_how_it_ends() -> None:
    scene = record(Narrowing, lambda _: None, fps=Fraction(4))
    last = outline(scene.renderer.finale).splitlines()
    assert last[2:] == [
        "subject an area under the curve at (0.0, -0.4) size 1.2×3.2 fill #A06DF0/0.5 1 path",
        "subject a density at (0.0, -0.4) size 9.6×3.2 stroke #A06DF0 1 path",
    ]


def baseline(file: str) -> list[np.ndarray]:
    """The pictures of a benchmark's scene at four frames a second, small."""
    spec = importlib.util.spec_from_file_location(Path(file).stem, BENCHMARKS / file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    drawn: list[np.ndarray] = []
    canvas = Rasteriser(480, 270)
    record(module.Gaussian, lambda take: drawn.append(canvas.draw(take.picture).copy()), fps=Fraction(4))
    return drawn


def test_the_picture_is_that_of_the_scene_it_stands_for() -> None:
    theirs, ours = baseline("plain_scenes.py"), baseline("component_scenes.py")
    assert len(theirs) == len(ours)
    for one, other in zip(theirs, ours, strict=True):
        off = np.abs(one.astype(int) - other).max(axis=2)
        assert (off > 32).mean() < 0.002
        assert off.mean() < 0.2
