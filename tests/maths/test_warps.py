"""Motions that are not linear, and the gap that shows it."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.maths.linear_maps import apply
from mathml_anim.maths.warps import recipe_gap, recipe_point, ripple

reasonable = st.floats(-10, 10, allow_nan=False)
wave = partial(ripple, height=0.5, wavelength=4.0)


def test_a_ripple_in_closed_form():
    assert np.allclose(wave([1.0, 2.0]), [1.0 + 0.5 * np.sin(np.pi), 2.0 + 0.5 * np.sin(np.pi / 2)])
    assert np.array_equal(wave(np.zeros((3, 2))), np.zeros((3, 2)))


@given(arrays(np.float64, (2, 2), elements=reasonable), arrays(np.float64, (2,), elements=reasonable))
def test_a_matrix_leaves_no_gap(matrix, weights):
    assert np.allclose(recipe_gap(partial(apply, matrix), weights), 0, atol=1e-9)


def test_a_ripple_leaves_one():
    assert np.linalg.norm(recipe_gap(wave, [2.0, 1.0])) > 0.5
    assert recipe_point(wave, [1.0, 0.0]) == pytest.approx(wave([1.0, 0.0]))
