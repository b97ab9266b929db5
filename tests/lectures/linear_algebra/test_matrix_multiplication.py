"""Each scene of *Composing transformations* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import matrix_multiplication as lecture
from mathml_anim.datasets.digits import digit
from mathml_anim.maths.linear_maps import apply


def test_one_matrix_does_both_motions_in_one_go():
    composed = lecture.two_motions_in_one()
    points = np.array([[1, 0], [0, 1], [2, -3]])
    step_by_step = apply(composed.then.matrix, apply(composed.first.matrix, points))
    assert np.allclose(apply(composed.both.matrix, points), step_by_step)
    assert np.array_equal(composed.both.matrix, [[1, -1], [1, 0]])


def test_its_columns_are_the_columns_of_the_first_moved_on_by_the_second():
    composed = lecture.each_column_is_moved_on()
    for column, lands in zip(composed.first.lands, composed.both.lands, strict=True):
        assert np.allclose(apply(composed.then.matrix, column), lands)
    assert np.array_equal(composed.first.j_lands, composed.both.j_lands), "the shear leaves red where it is"


def test_the_other_order_ends_elsewhere():
    orders = lecture.the_other_order_differs()
    assert not np.allclose(orders.one.both.matrix, orders.other.both.matrix)
    one, other = orders.ends
    assert np.abs(one - other).max() > 0.5
    letter = orders.letter
    for before, after in ((one, other), (letter, one), (letter, other)):
        apart = (before.max(axis=0) < after.min(axis=0)) | (after.max(axis=0) < before.min(axis=0))
        assert apart.any(), "what is left of one is clear of the others"
    x, y = orders.numbers
    assert x * y == y * x


def test_each_entry_is_a_row_with_a_column():
    meeting = lecture.a_row_meets_a_column()
    assert np.allclose(meeting.terms.sum(axis=2), meeting.product)
    assert np.array_equal(meeting.product, [[4, 8], [7, 4]])


def test_the_layer_reads_the_digit():
    seen = lecture.one_layer_reads_a_digit()
    assert (seen.pixels, seen.rows, seen.entries) == (64, 10, 640)
    assert seen.best == seen.digit.label == 5


def test_without_the_biases_the_brightest_row_would_have_won():
    seen = lecture.one_layer_reads_a_digit()
    assert seen.loudest == 6 != seen.best
    assert np.allclose(seen.scores, seen.products + seen.layer.biases)
    assert np.argmax((seen.layer.weights**2).sum(axis=1)) == seen.loudest, "it is the brightest"
    assert (seen.layer.biases < 0).all()
    assert np.argmin(seen.layer.biases) == seen.loudest, "so it loses most"
    shown = [f"{value:.1f}" for value in (*seen.products[[5, 6]], *seen.scores[[5, 6]])]
    assert len(set(shown)) == 4, "and that is seen in the numbers"


def test_it_reads_most_digits():
    layer = lecture.one_layer_reads_a_digit().layer
    read = [int(np.argmax(layer(digit(n).ink.reshape(-1)))) == digit(n).label for n in range(0, 1797, 9)]
    assert np.mean(read) > 0.85


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.array_equal(practice.product, [[5, 2], [1, 1]])
    assert (practice.rows, practice.columns) == (10, 64)
    assert np.array_equal(practice.both, [[1, -1], [1, 0]])
    assert practice.four_turns == pytest.approx(np.eye(2))
