"""Spans, recipes and ranks against textbooks and closed forms."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.maths.spans import adds_something_new, edge_on, plane_through, rank, weights_for

whole = st.integers(-5, 5).map(float)
pairs = arrays(np.float64, (2, 2), elements=whole)
points = arrays(np.float64, (2,), elements=whole)


@given(pairs, points)
def test_a_recipe_leads_to_its_point(vectors, point):
    assume(abs(np.linalg.det(vectors)) > 0.5)
    assert np.allclose(weights_for(vectors, point) @ vectors, point)


@pytest.mark.parametrize("vectors", [[(1, 2), (2, 4)], [(0, 0), (1, 1)]])
def test_dependent_vectors_have_no_single_recipe(vectors):
    with pytest.raises(ValueError, match="dependent"):
        weights_for(vectors, (1, 2))


def test_strangs_ranks():
    assert rank(np.arange(1, 10).reshape(3, 3).T) == 2
    assert rank(np.eye(3)) == 3
    assert rank([(1, 2), (2, 4)]) == 1
    assert rank([(0, 0)]) == 0


def test_what_a_vector_adds_depends_on_those_before_it():
    assert adds_something_new([(1, 2), (2, 4), (3, 1), (0, 1)]) == (True, False, True, False)
    assert adds_something_new([(0, 0, 0), (1, 0, 0)]) == (False, True)


@given(arrays(np.float64, (4, 3), elements=whole))
def test_the_rank_counts_what_adds_something_new(vectors):
    assert sum(adds_something_new(vectors)) == rank(vectors)


def test_the_plane_of_the_nine_numbers():
    columns = np.arange(1.0, 10).reshape(3, 3).T
    plane = plane_through(columns)
    assert np.allclose(plane @ plane.T, np.eye(2))
    assert np.allclose(plane @ (1, -2, 1), 0)
    assert np.allclose(columns @ plane.T @ plane, columns)
    with pytest.raises(ValueError, match="span no plane"):
        plane_through(np.eye(3))


@given(st.floats(-1.2, 1.2), st.floats(-1.2, 1.2), st.floats(-0.5, 0.5))
def test_a_plane_seen_edge_on_is_seen_along_itself(first, second, elevation):
    directions = np.array([(first, 1, 0.3), (1, second, -0.2)])
    normal = np.cross(*directions)
    assume(np.hypot(*normal[:2]) > 0.2)
    assume(abs(normal[2] * np.tan(elevation)) < 0.95 * np.hypot(*normal[:2]))
    azimuth = edge_on(directions, elevation)
    view = np.array([np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth), np.sin(elevation)])
    assert view @ normal == pytest.approx(0, abs=1e-9)


def test_a_level_plane_is_never_seen_edge_on_from_above():
    with pytest.raises(ValueError, match="never"):
        edge_on([(1, 0, 0), (0, 1, 0)], 0.3)
