"""Drawn display lists are Manim's own pictures: a fixed sample; `python -m benchmarks.equivalence` compares all."""

from fractions import Fraction

import numpy as np
import pytest

from benchmarks.equivalence import (
    EXCEPTIONS,
    blocks,
    compare,
    difference,
    docstring_examples,
    plain_examples,
    plain_source,
)

SAMPLE = (
    "LinearMap",
    "GradientDescent",
    "Gaussian",
    "Surface3D",
    "CreationModule",
    "ShowDrawBorderThenFill",
    "TracedPathExample",
    "RotatingDifferentAxis",
    "LineJointVariants",
    "CapStyleVariants",
    "SeveralArcPolygons",
    "CutoutExample",
    "ArrowTipsShowcase",
    "ImageFromArray",
    "ImageInterpolationEx",
    "PMobjectExample",
    "SetSheen",
    "Coloring",
    "ExampleArrow3D",
    "ConvexHull3DExample",
    "UseZoomedScene",
    "ChangingZoomScale",
    "MovingAndZoomingCamera",
    "DashedVMobjectExample@vectorized_mobject",
    "MarkupExample",
    "MathTypstSelectionExample",
)


@pytest.fixture(scope="module")
def examples() -> dict[str, object]:
    return {example.name: example for example in [*plain_examples(), *docstring_examples()]}


@pytest.mark.parametrize("name", SAMPLE)
def test_the_same_picture(name: str, examples: dict) -> None:
    found = compare(examples[name].scene_class(), fps=Fraction(2))
    assert not found.problem
    assert found.frames
    assert found.accepted, found


def test_there_is_a_corpus(examples: dict) -> None:
    assert len(examples) > 350
    assert EXCEPTIONS.keys() <= examples.keys()
    assert all(cause for cause in EXCEPTIONS.values())


def test_the_comparison_sees_a_patch_and_a_veil() -> None:
    picture = np.zeros((60, 80, 4), np.uint8)
    picture[..., 3] = 255
    picture[10:50, 10:70] = 200
    assert difference(picture, picture.copy()) == (1.0, 0, 0)
    spot = picture.copy()
    spot[20:25, 20:24, 0] += 4
    agree, patch, level = difference(spot, picture)
    assert (patch, level) == (20, 4)
    assert agree == pytest.approx(1 - 20 / 2400)
    veil = picture.copy()
    veil[10:50, 10:70, :3] -= 3
    assert difference(veil, picture) == (1.0, 0, 3)


def test_examples_are_found_in_docstrings() -> None:
    docstring = "Text.\n\n.. manim:: One\n    :save_last_frame:\n\n    class One(Scene):\n        x = 1\n\nMore."
    assert [(name, source.strip()) for name, source in blocks(docstring)] == [("One", "class One(Scene):\n    x = 1")]
    assert plain_source(">>> x = 1\n>>> class A:\n...     y = 2\n>>> x\n1") == "x = 1\nclass A:\n    y = 2\nx"
