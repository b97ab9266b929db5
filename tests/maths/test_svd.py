"""The singular value decomposition against its definition, closed forms and every rival of the same rank."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mathml_anim.maths.svd import svd

STRANG = np.array([[3.0, 0.0], [4.0, 5.0]])
shapes = st.tuples(st.integers(1, 6), st.integers(1, 6))
matrices = arrays.arrays(np.float64, shapes, elements=st.floats(-9, 9).map(lambda x: round(x, 3)))


@given(matrices)
def test_the_factors_are_orthonormal_and_multiply_to_the_matrix(matrix):
    found = svd(matrix)
    m, n = matrix.shape
    r = min(m, n)
    assert (found.u.shape, found.s.shape, found.vt.shape) == ((m, r), (r,), (r, n))
    assert np.allclose(found.u.T @ found.u, np.eye(r))
    assert np.allclose(found.vt @ found.vt.T, np.eye(r))
    assert np.allclose((found.u * found.s) @ found.vt, matrix, atol=1e-9)
    assert found.s == pytest.approx(np.linalg.svd(matrix, compute_uv=False), abs=1e-9)
    assert np.all(np.diff(found.s) <= 1e-12)
    assert np.all(found.s >= 0)


@given(matrices)
def test_the_entry_largest_in_magnitude_of_each_input_direction_is_positive(matrix):
    for row in svd(matrix).vt:
        size = np.abs(row)
        assert row[np.argmax(size > size.max() - 1e-9)] > 0


@given(matrices)
def test_the_layers_add_up_and_each_has_rank_one_at_most(matrix):
    found = svd(matrix)
    total = np.zeros_like(matrix)
    for k in range(len(found.s)):
        assert np.allclose(found.rank(k), total, atol=1e-9)
        layer = found.layer(k)
        assert np.linalg.matrix_rank(layer, tol=1e-8) <= 1
        assert np.linalg.norm(layer) == pytest.approx(found.s[k], abs=1e-9)
        total = total + layer
    assert np.allclose(total, matrix, atol=1e-9)


def test_strangs_matrix_by_its_closed_form():
    found = svd(STRANG)
    assert found.s == pytest.approx([sqrt(45), sqrt(5)])
    assert np.allclose(found.vt, np.array([[1, 1], [1, -1]]) / sqrt(2))
    assert np.allclose(found.u, np.array([[1, 3], [3, -1]]) / sqrt(10))
    assert np.allclose(found.layer(0), [[1.5, 1.5], [4.5, 4.5]])
    assert np.allclose(found.layer(1), [[1.5, -1.5], [-0.5, 0.5]])
    assert found.energy(1) == pytest.approx(45 / 50)


def test_turned_makes_a_rotation_of_the_input_directions_and_the_same_matrix():
    turned = svd(STRANG).turned()
    assert np.linalg.det(turned.vt) == pytest.approx(1)
    assert np.linalg.det(turned.u) == pytest.approx(1)
    assert np.allclose((turned.u * turned.s) @ turned.vt, STRANG)
    assert turned.turned() is turned
    with pytest.raises(ValueError, match="square"):
        svd([[1, 2, 3], [4, 5, 6]]).turned()


def test_singular_values_are_the_roots_of_the_eigenvalues_of_the_gram_matrix_not_the_eigenvalues():
    assert svd(STRANG).s ** 2 == pytest.approx(np.linalg.eigvalsh(STRANG.T @ STRANG)[::-1])
    assert np.sort(np.linalg.eigvals(STRANG)) == pytest.approx([3, 5])


def test_no_random_matrix_of_the_same_rank_comes_nearer():
    draw = np.random.default_rng(7)
    matrix = draw.normal(size=(6, 5))
    found = svd(matrix)
    for k in range(1, 5):
        error = np.linalg.norm(matrix - found.rank(k))
        assert error == pytest.approx(np.sqrt(np.sum(found.s[k:] ** 2)))
        assert np.linalg.matrix_rank(found.rank(k)) == k
        left, right = draw.normal(size=(200, 6, k)), draw.normal(size=(200, k, 5))
        far = np.linalg.norm(matrix - left @ right, axis=(1, 2))
        nudges = draw.normal(scale=1e-2, size=(200, 6, k)), draw.normal(scale=1e-2, size=(200, k, 5))
        near = (found.u[:, :k] * found.s[:k] + nudges[0]) @ (found.vt[:k] + nudges[1])
        close = np.linalg.norm(matrix - near, axis=(1, 2))
        assert far.min() > error
        assert close.min() > error


@given(matrices)
def test_energy_is_the_share_of_the_squared_entries(matrix):
    found = svd(matrix)
    if np.abs(matrix).max() < 1e-2:
        return
    assert found.energy(0) == 0
    assert found.energy(len(found.s)) == pytest.approx(1)
    for k in range(len(found.s) + 1):
        assert found.energy(k) == pytest.approx(np.sum(found.rank(k) ** 2) / np.sum(matrix**2))


def test_wrong_counts_and_a_matrix_of_zeros_are_refused():
    found = svd(STRANG)
    for ask in (found.layer, found.rank, found.energy):
        with pytest.raises(ValueError, match="layers"):
            ask(-1)
        with pytest.raises(ValueError, match="layers"):
            ask(3)
    with pytest.raises(ValueError, match="layers"):
        found.layer(2)
    with pytest.raises(ValueError, match="zeros"):
        svd(np.zeros((2, 2))).energy(1)
