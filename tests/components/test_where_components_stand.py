"""Components that are placed by a point of the scene stand there whole, and their docstrings name that point."""

import numpy as np
import pytest

from mathml_anim.components.distributions import (
    AreaModel,
    CovarianceEllipse,
    DensityShade,
    NaturalFrequencyGrid,
    OddsScale,
)
from mathml_anim.components.learning import (
    AxisThroughData,
    DataAxes,
    IrisFlower,
    NamedBars,
    PixelProduct,
    UnrolledPicture,
)
from mathml_anim.components.transformations import BoxScale, ChangeOfBasis, VectorAndImage
from mathml_anim.components.vectors import (
    ArrowsInSpace,
    LinearCombination,
    NormBall,
    OrthogonalProjection,
    ProjectionInSpace,
    SpanSweep,
    StepShadows,
    VectorBars,
)

AWAY = (1, 2)
PAIR = [(1, 2), (3, 1)]
PLACED = [
    (LinearCombination, "tail", lambda **at: LinearCombination(PAIR, (1, 1), **at)),
    (SpanSweep, "tail", lambda **at: SpanSweep(PAIR, reach=1, step=1, **at)),
    (OrthogonalProjection, "tail", lambda **at: OrthogonalProjection((3, 4), (1, 1), **at).shadow),
    (NormBall, "tail", lambda **at: NormBall(1, **at)),
    (StepShadows, "tail", lambda **at: StepShadows((2, 1), (1, 1), walked=3, **at)),
    (VectorBars, "foot", lambda **at: VectorBars(PAIR, (1, 1), **at)),
    (ArrowsInSpace, "origin", lambda **at: ArrowsInSpace(np.eye(3), azimuth=0.5, elevation=0.4, **at)),
    (
        ProjectionInSpace,
        "origin",
        lambda **at: ProjectionInSpace(np.eye(3)[:2], (1, 1, 1), azimuth=1, elevation=1, **at),
    ),
    (AreaModel, "corner", lambda **at: AreaModel(0.2, 0.9, 0.3, **at)),
    (DensityShade, "origin", lambda **at: DensityShade(shade=(-1, 1), **at)),
    (CovarianceEllipse, "centre", lambda **at: CovarianceEllipse(np.eye(2), **at)),
    (OddsScale, "centre", lambda **at: OddsScale(1, **at)),
    (NaturalFrequencyGrid, "centre", lambda **at: NaturalFrequencyGrid([2, 3], colors=["focus", "mute"], **at)),
    (NamedBars, "foot", lambda **at: NamedBars(("a", "b"), (1, 2), **at)),
    (IrisFlower, "centre", lambda **at: IrisFlower((5, 3, 1, 0.2), **at)),
    (AxisThroughData, "centre", lambda **at: AxisThroughData(PAIR, 0.3, **at).shadows),
    (PixelProduct, "centre", lambda **at: PixelProduct(np.eye(2), np.eye(2), **at)),
    (UnrolledPicture, "place", lambda **at: UnrolledPicture(np.eye(2), **at)),
    (VectorAndImage, "origin", lambda **at: VectorAndImage(np.eye(2), **at)),
    (BoxScale, "origin", lambda **at: BoxScale(np.eye(3), **{name: (*point, 0) for name, point in at.items()})),
    (ChangeOfBasis, "origin", lambda **at: ChangeOfBasis((1, 0), **at).arrow),
    (DataAxes, "origin", lambda **at: DataAxes((2, 1), names=("x", "y"), **at)),
]


@pytest.mark.parametrize(("kind", "by", "make"), PLACED, ids=lambda value: getattr(value, "__name__", None))
def test_a_component_stands_where_its_docstring_says_that_it_is_placed(kind, by, make):
    assert f"Place {'them' if kind is DataAxes else 'it'} by `{by}`" in kind.__doc__
    here, there = (make(**{by: point}).get_family() for point in ((0, 0), AWAY))
    for one, two in zip(here, there, strict=True):
        assert np.allclose(one.points + np.array([*AWAY, 0]), two.points)
