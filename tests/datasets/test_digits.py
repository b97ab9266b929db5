"""The handwritten digits and what is known of them."""

import numpy as np
import pytest

from mathml_anim.datasets.digits import SOURCE, digit, mean_digits


def test_the_set_begins_with_a_nought_and_a_one():
    assert (digit(0).label, digit(1).label) == (0, 1)


def test_a_digit_has_sixty_four_pixels_between_nothing_and_full_ink():
    first = digit(0)
    assert first.pixels == 64
    assert first.ink.shape == (8, 8)
    assert first.ink.min() == 0
    assert first.ink.max() <= 1
    assert np.array_equal(first.ink[0] * 16, [0, 0, 5, 13, 9, 1, 0, 0])


@pytest.mark.parametrize("index", [-1, 1797])
def test_there_are_so_many_and_no_more(index):
    with pytest.raises(IndexError, match="1797"):
        digit(index)


def test_its_source_says_what_may_be_done_with_it():
    assert SOURCE.licence == "CC BY 4.0"
    assert SOURCE.licence in SOURCE.badge


def test_the_file_read_is_what_scikit_learn_gives():
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)
    for index in (0, 109, 1796):
        assert digit(index).label == labels[index]
        assert np.array_equal(digit(index).ink.ravel() * 16, images[index])


def test_the_mean_digits_are_those_of_scikit_learn():
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)
    means = mean_digits()
    assert means.shape == (10, 8, 8)
    for label in range(10):
        assert np.allclose(means[label].ravel() * 16, images[labels == label].mean(axis=0))
