"""Linear maps against textbooks and closed forms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.maths.linear_maps import (
    LinearMap,
    apply,
    area_factor,
    combination,
    landing_spots,
    projection_onto,
    reflection_across,
    rotation,
    shear,
)

reasonable = st.floats(-10, 10, allow_nan=False)
matrices = arrays(np.float64, (2, 2), elements=reasonable)
vectors = arrays(np.float64, (2,), elements=reasonable)
angles = st.floats(-7, 7)


@given(matrices, vectors)
def test_a_matrix_takes_a_vector_to_the_same_combination_of_its_columns(matrix, vector):
    assert np.allclose(apply(matrix, vector), combination(landing_spots(matrix), vector))


@given(matrices)
def test_the_basis_lands_on_the_columns(matrix):
    assert np.array_equal(apply(matrix, np.eye(2)), np.stack(landing_spots(matrix)))


def test_many_points_keep_their_shape():
    assert apply(shear(2), np.ones((3, 4, 2))).shape == (3, 4, 2)
    assert np.array_equal(apply([[1, 2], [3, 4]], [[1, 0], [1, 1]]), [[1, 3], [3, 7]])


@given(angles, vectors)
def test_a_rotation_keeps_lengths_and_orientation(angle, vector):
    assert np.linalg.norm(apply(rotation(angle), vector)) == pytest.approx(np.linalg.norm(vector))
    assert area_factor(rotation(angle)) == pytest.approx(1)


def test_a_quarter_turn_is_anticlockwise():
    assert np.allclose(rotation(np.pi / 2), [[0, -1], [1, 0]])


def test_strangs_projection_onto_a_line():
    """Strang, Introduction to Linear Algebra, 5th ed., §4.2, example 1: a = (1, 2, 2)."""
    assert np.allclose(projection_onto([1, 2, 2]), np.array([[1, 2, 2], [2, 4, 4], [2, 4, 4]]) / 9)


directions = st.tuples(st.floats(0.1, 5), reasonable)


@given(directions)
def test_projecting_twice_is_projecting_once(direction):
    projection = projection_onto(direction)
    assert np.allclose(projection @ projection, projection)
    assert area_factor(projection) == pytest.approx(0, abs=1e-12)


@given(directions)
def test_mirroring_twice_is_rest(direction):
    mirror = reflection_across(direction)
    assert np.allclose(mirror @ mirror, np.eye(2))
    assert np.allclose(apply(mirror, direction), direction)
    assert area_factor(mirror) == pytest.approx(-1)


def test_no_line_is_spanned_by_zero():
    with pytest.raises(ValueError, match="zero vector"):
        projection_onto([0, 0])


@given(st.floats(-5, 5))
def test_a_shear_keeps_areas_and_the_ground(amount):
    assert area_factor(shear(amount)) == pytest.approx(1)
    assert np.array_equal(landing_spots(shear(amount))[0], [1, 0])


@given(matrices, matrices)
def test_a_map_after_another_takes_points_through_both(first, second):
    both = LinearMap.of(second).after(LinearMap.of(first))
    assert np.allclose(both.lands[0], apply(second, LinearMap.of(first).i_lands))
    assert np.allclose(apply(both.matrix, [1, 2]), apply(second, apply(first, [1, 2])))


def test_a_map_knows_its_landing_spots_and_its_factor():
    known = LinearMap.of([[2, 1], [1, 2]])
    assert np.array_equal(known.i_lands, [2, 1])
    assert np.array_equal(known.j_lands, [1, 2])
    assert known.factor == 3
    assert str(LinearMap.of([[1, 2], [2, 4]]).factor) == "0.0"
