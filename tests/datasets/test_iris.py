"""The iris flowers and what is known of them."""

import numpy as np

from mathml_anim.datasets.iris import MEASURES, SOURCE, irises


def test_there_are_fifty_flowers_of_each_of_three_kinds():
    flowers = irises()
    assert flowers.names == ("setosa", "versicolor", "virginica")
    assert [len(flowers.of_kind(kind)) for kind in range(3)] == [50, 50, 50]
    assert flowers.measures.shape == (flowers.count, len(MEASURES)) == (150, 4)


def test_the_first_flower_is_fisher_s_first():
    assert np.array_equal(irises().measures[0], [5.1, 3.5, 1.4, 0.2])


def test_the_numbers_are_fisher_s_and_not_those_with_two_errors():
    measures = irises().measures
    assert np.array_equal(measures[34], [4.9, 3.1, 1.5, 0.2])
    assert np.array_equal(measures[37], [4.9, 3.6, 1.4, 0.1])


def test_the_badge_names_the_source_and_its_licence():
    assert "Fisher 1936" in SOURCE.badge
    assert SOURCE.licence in SOURCE.badge
