"""Gradient descent against closed forms, finite differences and SciPy's own minimiser."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import check_grad, minimize

from mathml_anim.maths.descent import (
    HIMMELBLAU_MINIMA,
    Bowl,
    LineLoss,
    gradient_descent,
    himmelblau,
    himmelblau_gradient,
    nearest,
)

RATES = st.floats(0.001, 0.12)


@given(RATES, st.floats(-5, 5), st.floats(-2, 2))
def test_on_a_bowl_every_step_multiplies_each_coordinate(rate, x, y):
    bowl = Bowl(1, 10)
    path = gradient_descent(bowl.gradient, (x, y), rate, 7)
    expected = [(x * (1 - 2 * rate) ** k, y * (1 - 20 * rate) ** k) for k in range(8)]
    assert np.allclose(path, expected)


@pytest.mark.parametrize(
    ("rate", "arrives"), [(0.05, True), (0.09, True), (0.0999, True), (0.1, False), (0.101, False)]
)
def test_descent_arrives_if_and_only_if_the_rate_is_below_a_tenth(rate, arrives):
    bowl = Bowl(1, 10)
    assert bowl.limit == pytest.approx(0.1)
    end = gradient_descent(bowl.gradient, (5, 1.2), rate, 6_000)[-1]
    assert (np.linalg.norm(end) < 1e-3) == arrives


def test_gradients_are_those_of_finite_differences():
    draw = np.random.default_rng(1847)
    x = draw.normal(size=20)
    line = LineLoss(x, 2 - x + draw.normal(size=20))
    for point in draw.normal(size=(5, 2)):
        assert check_grad(himmelblau, himmelblau_gradient, point) < 1e-4
        assert check_grad(line.height, line.gradient, point) < 1e-5
        assert check_grad(Bowl(1, 10).height, Bowl(1, 10).gradient, point) < 1e-4


def test_the_best_line_is_the_one_of_polyfit_and_has_no_slope_left():
    x = np.arange(12.0)
    line = LineLoss(x, np.sin(x))
    assert line.best == pytest.approx(np.polyfit(x, np.sin(x), 1)[::-1])
    assert line.gradient(line.best) == pytest.approx([0, 0], abs=1e-9)


def test_the_minima_of_himmelblau_are_where_scipy_finds_them():
    assert himmelblau(HIMMELBLAU_MINIMA) == pytest.approx(np.zeros(4), abs=1e-9)
    for place in HIMMELBLAU_MINIMA:
        found = minimize(himmelblau, place + 0.3, jac=himmelblau_gradient)
        assert found.x == pytest.approx(place, abs=1e-5)


def test_walkers_side_by_side_are_walkers_alone():
    starts = np.array([[0.0, 0.0], [1.0, -2.0]])
    together = gradient_descent(himmelblau_gradient, starts, 0.004, 30)
    alone = gradient_descent(himmelblau_gradient, starts[1], 0.004, 30)
    assert np.array_equal(together[:, 1], alone)


def test_nearest_place():
    assert nearest([[2.9, 2.1], [-3, -3]], HIMMELBLAU_MINIMA).tolist() == [0, 2]
