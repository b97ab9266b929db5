"""Every example in a component's docstring runs as it is written, and draws something."""

import importlib
import inspect
import pkgutil
from fractions import Fraction

import manim
import numpy as np
import pytest
from manim import Animation, Dot, Mobject, Scene

from mathml_anim import components
from mathml_anim.components.transformations import GridTransform
from mathml_anim.components.transformations.column_matrix import ColumnMatrix
from mathml_anim.components.typography import BASIS_COLORS
from mathml_anim.datasets.digits import digit
from mathml_anim.frames.record import record
from mathml_anim.maths.linear_systems import RowOperation
from mathml_anim.maths.svd import svd


def component_classes() -> dict[str, type]:
    found = {}
    for module_info in pkgutil.walk_packages(components.__path__, components.__name__ + "."):
        module = importlib.import_module(module_info.name)
        own = {name: value for name, value in vars(module).items() if inspect.isclass(value)}
        own = {name: cls for name, cls in own.items() if cls.__module__ == module.__name__}
        found |= {name: cls for name, cls in own.items() if issubclass(cls, (Animation, Mobject))}
    return found


CLASSES = component_classes()


def example(cls: type) -> str:
    said = inspect.getdoc(cls) or ""
    lines = [line.strip() for line in said.partition("Example:")[2].splitlines()]
    return "\n".join(line.removeprefix(">>> ") for line in lines if line.startswith(">>> "))


WITH_EXAMPLE = sorted(name for name, cls in CLASSES.items() if example(cls))


def scope(scene: Scene) -> dict[str, object]:
    """What an example may take for granted."""
    everything = {name: getattr(manim, name) for name in manim.__dict__ if not name.startswith("_")}
    grid = GridTransform()
    things = {"dot": Dot(), "grid": grid, "matrix": ColumnMatrix([[2, 1], [1, 2]])}
    return {
        **everything,
        **CLASSES,
        "BASIS_COLORS": BASIS_COLORS,
        "np": np,
        "digit": digit,
        "svd": svd,
        "RowOperation": RowOperation,
        **things,
        "self": scene,
    }


@pytest.mark.parametrize("name", WITH_EXAMPLE)
def test_an_example_runs_and_draws(name):
    source = example(CLASSES[name])

    class Example(Scene):
        def construct(self) -> None:
            names = scope(self)
            *steps, last = source.splitlines()
            exec("\n".join(steps), names)
            if last.startswith("self."):
                exec(last, names)
            else:
                made = eval(last, names)
                if isinstance(made, Mobject):
                    self.add(made)
                else:
                    self.add(names["five"])
            self.wait()

    takes = []
    record(Example, takes.append, fps=Fraction(2))
    assert takes[-1].picture.seen


def test_components_that_a_lecture_uses_have_an_example():
    expected = {"Title", "Prose", "Label", "Formula", "MatrixFormula", "Number", "QuizCard", "Recap", "Objective"}
    expected |= {"GridTransform", "AreaScale", "Eigenlines", "HeatmapMatrix", "MatrixProduct", "PixelGrid"}
    expected |= {"VectorArrow", "LinearCombination", "SpanSweep", "OrthogonalProjection", "CodeBeat", "SourceBadge"}
    expected |= {"Coordinates", "ArrowSteps", "VectorBars", "IrisFlower", "DataAxes", "DatasetScatter"}
    expected |= {"Heading", "ColumnMatrix", "ColumnSum", "BasisCombination", "CardStack", "DeterminantLine"}
    expected |= {"SideLabel", "TurnMark", "Spot", "Spots", "Arrows"}
    expected |= {"NaturalFrequencyGrid", "AreaModel", "PosteriorBar", "OddsScale"}
    expected |= {"SurfaceContour", "OptimiserPath", "Walkers"}
    expected |= {"FallingLight", "CastShadow", "StepShadows", "AngleMark", "NormBall"}
    expected |= {"UnrolledPicture", "PixelProduct"}
    expected |= {"AxisThroughData", "TurningView", "NamedBars", "CovarianceEllipse", "ReachAlong"}
    expected |= {"SVDEllipse", "OuterProduct", "Meter"}
    expected |= {"AugmentedRows", "RowReduction"}
    expected |= {"EmbeddingScatter", "Poster"}
    expected |= {"ResidualFit", "ProjectionInSpace"}
    assert expected <= set(WITH_EXAMPLE)
