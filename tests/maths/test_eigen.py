"""Eigenvectors against their definition, closed forms and each other."""

from math import pi, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.maths.eigen import (
    axis_angles,
    characteristic,
    eigen,
    orbit,
    power_iteration,
    rayleigh_quotient,
    turned_by,
)
from mathml_anim.maths.linear_maps import rotation, shear

SYMMETRIC = np.array([[2.0, 1.0], [1.0, 2.0]])
entries = st.floats(-5, 5).map(lambda x: round(x, 3))


@given(entries, entries, entries)
def test_an_eigenvector_of_a_symmetric_matrix_is_only_stretched(a, b, d):
    matrix = np.array([[a, b], [b, d]])
    found = eigen(matrix)
    assert np.allclose(matrix @ found.vectors, found.vectors * found.values, atol=1e-9)
    assert abs(found.values[0]) >= abs(found.values[1]) - 1e-12
    assert found.values.sum() == pytest.approx(a + d, abs=1e-9)
    assert found.values.prod() == pytest.approx(a * d - b * b, abs=1e-8)
    assert np.abs(found.vectors).max(axis=0) == pytest.approx([1, 1])
    assert np.linalg.det(found.vectors) > 0


def test_the_eigenvectors_of_the_first_matrix_are_its_diagonals():
    found = eigen(SYMMETRIC)
    assert found.values == pytest.approx([3, 1])
    assert np.allclose(found.vectors, [[1, -1], [1, 1]])


def test_a_rotation_has_no_real_eigenvector_and_a_shear_too_few():
    with pytest.raises(ValueError, match="complex"):
        eigen(rotation(1.0))
    with pytest.raises(ValueError, match="too few"):
        eigen(shear(1.0))


@given(st.integers(0, 8), entries, entries)
def test_a_power_in_the_eigenbasis_is_the_power(exponent, x, y):
    expected = np.linalg.matrix_power(SYMMETRIC, exponent) @ [x, y]
    assert eigen(SYMMETRIC).power(exponent, [x, y]) == pytest.approx(expected, abs=1e-6)


def test_coordinates_put_a_vector_together_again():
    found = eigen(SYMMETRIC)
    assert found.vectors @ found.coordinates([3, -2]) == pytest.approx([3, -2])


def test_the_characteristic_polynomial_of_the_first_matrix():
    shifts = np.linspace(-1, 5, 13)
    assert characteristic(SYMMETRIC, shifts) == pytest.approx((2 - shifts) ** 2 - 1)


def test_a_rotation_turns_every_arrow_by_its_angle():
    for vector in ([1, 0], [-2, 1], [0.3, 0.7]):
        assert turned_by(rotation(0.7), vector) == pytest.approx(0.7)
    assert turned_by(-np.eye(2), [1, 2]) == pytest.approx(pi)


def test_power_iteration_closes_in_on_the_largest_eigenvalue():
    iteration = power_iteration(SYMMETRIC, [1, 0], 12)
    assert iteration.quotients[:4] == pytest.approx([2, 14 / 5, 122 / 41, 1094 / 365])
    assert np.all(np.diff(iteration.quotients) > 0)
    assert iteration.quotients[-1] == pytest.approx(3, abs=1e-9)
    assert np.linalg.norm(iteration.vectors, axis=1) == pytest.approx(np.ones(13))
    with pytest.raises(ValueError, match="zero"):
        power_iteration(SYMMETRIC, [0, 0], 1)


@given(entries, entries)
def test_a_rayleigh_quotient_lies_between_the_eigenvalues(x, y):
    if abs(x) + abs(y) > 1e-2:
        assert 1 - 1e-9 <= rayleigh_quotient(SYMMETRIC, [x, y]) <= 3 + 1e-9


def test_the_orbit_of_the_fibonacci_matrix_counts_rabbits():
    points = orbit([[1, 1], [1, 0]], [1, 0], 9)
    assert points[:, 0].tolist() == [1, 1, 2, 3, 5, 8, 13, 21, 34, 55]
    assert points[-1, 0] / points[-1, 1] == pytest.approx((1 + sqrt(5)) / 2, abs=1e-3)


@given(st.floats(-10, 10), st.floats(0.1, 5))
def test_a_line_has_the_angle_of_either_of_its_directions(angle, length):
    vector = length * np.array([np.cos(angle), np.sin(angle)])
    found = axis_angles(np.column_stack([vector, -vector]))
    assert np.exp(2j * found) == pytest.approx(np.exp(2j * angle) * np.ones(2))
    assert np.all((found >= 0) & (found <= np.pi))
