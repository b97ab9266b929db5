"""Principal components against scikit-learn, known values and their own definition."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.datasets.iris import irises
from mathml_anim.maths.pca import covariance, pca, turned_towards, variance_along

tables = arrays(np.float64, st.tuples(st.integers(2, 9), st.integers(1, 5)), elements=st.integers(-20, 20))


def test_iris_has_the_known_shares_of_variance():
    assert pca(irises().measures).ratios == pytest.approx([0.924619, 0.053066, 0.017103, 0.005212], abs=5e-7)


@pytest.mark.parametrize("standardise", [False, True])
def test_the_axes_and_scores_are_scikit_learns_but_for_the_sign(standardise):
    decomposition = pytest.importorskip("sklearn.decomposition")
    flowers = irises().measures
    given_points = (flowers - flowers.mean(axis=0)) / flowers.std(axis=0, ddof=1) if standardise else flowers
    theirs = decomposition.PCA(n_components=4).fit(given_points)
    ours = pca(flowers, standardise=standardise)
    turned = np.sign(np.einsum("ij,ij->i", theirs.components_, ours.axes))
    assert np.allclose(ours.axes, theirs.components_ * turned[:, None])
    assert np.allclose(ours.variances, theirs.explained_variance_)
    assert np.allclose(ours.ratios, theirs.explained_variance_ratio_)
    assert np.allclose(ours.scores(flowers, 2), theirs.transform(given_points)[:, :2] * turned[:2])


@given(tables)
def test_axes_are_orthonormal_and_eigenvectors_of_the_covariance(table):
    if not np.ptp(table, axis=0).any():
        with pytest.raises(ValueError, match="all the same"):
            pca(table)
        return
    found = pca(table)
    assert np.allclose(found.axes @ found.axes.T, np.eye(len(found.axes)))
    assert np.all(np.diff(found.variances) <= 1e-9)
    assert np.allclose(covariance(table) @ found.axes.T, found.axes.T * found.variances, atol=1e-7)
    assert np.all(np.abs(found.axes).max(axis=1) <= found.axes.max(axis=1) + 1e-9)
    assert found.ratios.sum() == pytest.approx(1)


@given(tables)
def test_all_scores_rebuild_the_points_and_fewer_lose_what_their_axes_hold(table):
    if not np.ptp(table, axis=0).any():
        return
    found = pca(table)
    everything = found.scores(table, len(found.axes))
    assert np.allclose(found.rebuilt(everything), table)
    assert np.allclose(everything.var(axis=0, ddof=1), found.variances, atol=1e-7)
    lost = table - found.rebuilt(found.scores(table, 1))
    assert (lost**2).sum() == pytest.approx(found.variances[1:].sum() * (len(table) - 1), abs=1e-6)


def test_standardised_measures_vary_by_one_and_are_rebuilt_in_their_own_units():
    flowers = irises().measures
    found = pca(flowers, standardise=True)
    assert found.variances.sum() == pytest.approx(4)
    assert found.scale == pytest.approx(flowers.std(axis=0, ddof=1))
    assert np.allclose(found.rebuilt(found.scores(flowers, 4)), flowers)


def test_no_direction_varies_more_than_the_first_axis():
    petals = irises().measures[:, 2:]
    angles = np.linspace(0, np.pi, 721)
    along = variance_along(petals, np.stack([np.cos(angles), np.sin(angles)], axis=1))
    found = pca(petals)
    assert along.max() == pytest.approx(found.variances[0], abs=1e-4)
    assert along.min() == pytest.approx(found.variances[1], abs=1e-4)
    assert np.all(along <= found.variances[0] + 1e-12)
    assert variance_along(petals, found.axes) == pytest.approx(found.variances)


def test_in_each_axis_the_first_of_the_largest_entries_is_positive():
    axes = pca([[0.0, 0.0], [1.0, -1.0], [2.0, -2.0], [3.0, -2.0]]).axes
    assert axes[0, 0] > 0 > axes[0, 1]
    assert np.allclose(pca([[-1.0, 1.0], [1.0, -1.0]]).axes[0], np.array([1, -1]) / np.sqrt(2))


@pytest.mark.parametrize("bad", [[[1.0, 2.0]], [1.0, 2.0], [[1.0, 2.0]] * 3])
def test_what_does_not_vary_has_no_axes(bad):
    with pytest.raises(ValueError, match=r"two points|all the same"):
        pca(bad)


def test_a_measure_that_never_varies_cannot_be_standardised():
    with pytest.raises(ValueError, match="never varies"):
        pca([[0.1, 2.0], [0.1, 3.0], [0.1, 5.0]], standardise=True)


def test_more_axes_than_there_are_cannot_be_kept():
    with pytest.raises(ValueError, match="4 axes; 5"):
        pca(irises().measures).scores(irises().measures, 5)


@given(st.floats(0, 1))
def test_on_the_way_from_two_measures_to_two_axes_the_view_stays_a_view(share):
    start, end = np.eye(4)[:2], pca(irises().measures).axes[:2]
    rows = turned_towards(start, end, share)
    assert np.allclose(rows @ rows.T, np.eye(2))
    assert np.allclose(turned_towards(start, end, 0), start)
    assert np.allclose(turned_towards(start, end, 1), end)
