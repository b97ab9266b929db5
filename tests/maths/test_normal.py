"""The normal distribution against its own integral, and against what is known of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from mathml_anim.maths.normal import normal_density, normal_share, normal_slope

MEANS, SDS = st.floats(-5, 5), st.floats(0.1, 5)


@given(MEANS, SDS, st.floats(-3, 3), st.floats(0, 3))
def test_a_share_is_the_area_under_the_density(mean: float, sd: float, low: float, width: float) -> None:
    area, _ = integrate.quad(lambda x: float(normal_density(x, mean, sd)), low, low + width, points=[mean])
    assert normal_share(low, low + width, mean=mean, sd=sd) == pytest.approx(area, abs=1e-7)


@given(MEANS, SDS, st.floats(-9, 9))
def test_it_is_the_density_that_scipy_knows(mean: float, sd: float, x: float) -> None:
    assert float(normal_density(x, mean, sd)) == pytest.approx(stats.norm.pdf(x, mean, sd), rel=1e-9)


@given(MEANS, SDS, st.floats(-4, 4))
def test_the_slope_is_the_limit_of_secants(mean: float, sd: float, z: float) -> None:
    x, step = mean + z * sd, 1e-4 * sd
    low, high = normal_density([x - step, x + step], mean, sd)
    assert float(normal_slope(x, mean, sd)) == pytest.approx((high - low) / (2 * step), abs=1e-6 / sd**2)


def test_two_thirds_lie_within_one_standard_deviation() -> None:
    assert normal_share(-1, 1) == pytest.approx(0.6827, abs=5e-5)
    assert normal_share() == 1


@pytest.mark.parametrize("sd", [0, -1, np.nan])
def test_a_standard_deviation_is_positive(sd: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        normal_density(0, 0, sd)
    with pytest.raises(ValueError, match="positive"):
        normal_share(0, 1, sd=sd)
