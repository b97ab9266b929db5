"""The wines and what is known of them."""

import numpy as np
import pytest

from mathml_anim.datasets.wine import MEASURES, SOURCE, wines


def test_there_are_so_many_wines_of_each_of_three_kinds():
    found = wines()
    assert found.measures.shape == (found.count, len(MEASURES)) == (178, 13)
    assert np.bincount(found.kinds).tolist() == [59, 71, 48]


def test_they_are_scikit_learns_in_its_order():
    theirs = pytest.importorskip("sklearn.datasets").load_wine()
    assert np.array_equal(wines().measures, theirs.data)
    assert np.array_equal(wines().kinds, theirs.target)
    ours = [name.split()[0] for name in MEASURES]
    same = {0, 1, 2, 4, 8, 10, 12}
    assert all(theirs.feature_names[n].split("_")[0] == ours[n] for n in same)


def test_a_measure_is_found_by_its_name():
    proline = wines().measure("proline")
    assert (proline.min(), proline.max()) == (278, 1680)
    with pytest.raises(ValueError, match="not in tuple"):
        wines().measure("sugar")


def test_the_badge_names_the_source_and_its_licence():
    assert "Forina 1992" in SOURCE.badge
    assert SOURCE.licence in SOURCE.badge
