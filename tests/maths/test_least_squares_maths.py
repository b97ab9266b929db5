"""Least squares against NumPy, scikit-learn, Strang's published examples and NIST's certified values."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.linear_model import LinearRegression

from mathml_anim.maths.least_squares import amount_along, feet_across, least_squares, line_columns, residuals

numbers = st.floats(-10, 10).map(lambda value: round(value, 3))

NORRIS = np.array(
    [
        (0.1, 0.2), (338.8, 337.4), (118.1, 118.2), (888.0, 884.6), (9.2, 10.1), (228.1, 226.5), (668.5, 666.3),
        (998.5, 996.3), (449.1, 448.6), (778.9, 777.0), (559.2, 558.2), (0.3, 0.4), (0.1, 0.6), (778.1, 775.5),
        (668.8, 666.9), (339.3, 338.0), (448.9, 447.5), (10.8, 11.6), (557.7, 556.0), (228.3, 228.1), (998.0, 995.8),
        (888.8, 887.6), (119.6, 120.2), (0.3, 0.3), (0.6, 0.3), (557.6, 556.8), (339.3, 339.1), (888.0, 887.2),
        (998.5, 999.0), (778.9, 779.0), (10.2, 11.1), (117.6, 118.3), (228.9, 229.2), (668.4, 669.1), (449.2, 448.9),
        (0.2, 0.5),
    ]
)  # fmt: skip
"""NIST, Statistical Reference Datasets, Norris: y and x of an ozone monitor's calibration."""


def test_strang_s_line_through_three_points():
    fit = least_squares(line_columns([0, 1, 2]), [6, 0, 0])
    assert np.allclose(fit.weights, [5, -3])
    assert np.allclose(fit.projected, [5, 2, -1])
    assert np.allclose(fit.residuals, [1, -2, 1])
    assert fit.total == pytest.approx(6)
    assert np.allclose(fit.gram, [[3, 3], [3, 5]])
    assert np.allclose(fit.right, [6, 0])


def test_strang_s_line_through_four_points():
    fit = least_squares(line_columns([0, 1, 3, 4]), [0, 8, 8, 20])
    assert np.allclose(fit.weights, [1, 4])
    assert np.allclose(fit.residuals, [-1, 3, -5, 3])
    assert fit.total == pytest.approx(44)


def test_the_certified_line_of_norris():
    y, x = NORRIS.T
    fit = least_squares(line_columns(x), y)
    assert fit.weights == pytest.approx([-0.262323073774029, 1.00211681802045], rel=1e-11)
    assert fit.total == pytest.approx(26.6173985294224, rel=1e-11)


def test_the_certified_intercept_of_longley():
    from statsmodels.datasets import longley

    data = longley.load_pandas()
    columns = np.column_stack([np.ones(len(data.exog)), data.exog.to_numpy()])
    fit = least_squares(columns, data.endog.to_numpy())
    assert fit.weights[0] == pytest.approx(-3482258.63459582, rel=1e-7)
    assert fit.weights[-1] == pytest.approx(1829.15146461355, rel=1e-7)


@settings(max_examples=60, deadline=None)
@given(arrays(np.float64, (5, 2), elements=numbers), arrays(np.float64, 5, elements=numbers))
def test_the_residual_is_perpendicular_to_every_column(columns, target):
    assume(np.linalg.svd(columns, compute_uv=False)[-1] > 0.1)
    fit = least_squares(columns, target)
    assert columns.T @ fit.residuals == pytest.approx([0, 0], abs=1e-8)
    assert fit.gram @ fit.weights == pytest.approx(fit.right, abs=1e-8)
    assert fit.weights == pytest.approx(np.linalg.lstsq(columns, target, rcond=None)[0], abs=1e-8)
    assert fit.projected + fit.residuals == pytest.approx(target)


@settings(max_examples=40, deadline=None)
@given(arrays(np.float64, 6, elements=numbers, unique=True), arrays(np.float64, 6, elements=numbers))
def test_the_line_is_scikit_learn_s(x, y):
    assume(np.ptp(x) > 0.5)
    fit, known = least_squares(line_columns(x), y), LinearRegression().fit(x[:, None], y)
    assert fit.weights == pytest.approx([known.intercept_, *known.coef_], abs=1e-7)


@settings(max_examples=40, deadline=None)
@given(numbers, numbers)
def test_no_other_line_has_a_smaller_total(intercept, slope):
    columns, heights = line_columns([0, 1, 2]), np.array([6.0, 0.0, 0.0])
    other = residuals(columns, heights, (intercept, slope))
    assert other @ other >= least_squares(columns, heights).total - 1e-9


def test_dependent_columns_are_refused():
    with pytest.raises(ValueError, match="more than one way"):
        least_squares([[1, 2], [2, 4], [3, 6]], [1, 0, 0])


def test_a_drop_on_one_column_is_least_squares_with_one_column():
    assert amount_along((3, 4), (1, 1)) == pytest.approx(3.5)
    assert amount_along((3, 4), (1, 1)) == pytest.approx(least_squares([[1], [1]], (3, 4)).weights[0])


@pytest.mark.parametrize("unit", [(1.0, 1.0), (1.5, 0.62)])
def test_feet_across_are_on_the_line_at_right_angles_as_it_is_drawn(unit):
    points = np.array([(0, 6), (1, 0), (2, 0)], dtype=np.float64)
    feet = feet_across(points, 5, -3, unit=unit)
    assert np.allclose(feet[:, 1], 5 - 3 * feet[:, 0])
    drawn = (points - feet) * unit
    assert drawn @ (np.array([1, -3]) * unit) == pytest.approx([0, 0, 0], abs=1e-12)
    assert np.linalg.norm(drawn, axis=1).max() < 2 * unit[1]
