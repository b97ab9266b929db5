"""Each scene of *How far can a few vectors reach?* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import span_basis_rank as lecture
from mathml_anim.maths.spans import rank


def test_twice_a_and_b_backwards_lead_to_the_treasure():
    reached = lecture.can_you_get_there()
    assert np.array_equal(reached.a, [1, 2])
    assert np.array_equal(reached.b, [3, 1])
    assert np.allclose(reached.weights, [2, -1])
    assert np.allclose(reached.weights[0] * reached.a + reached.weights[1] * reached.b, reached.point)


def test_a_and_b_reach_every_point_in_one_way():
    reached = lecture.the_line_sweeps_the_plane()
    assert rank([reached.a, reached.b]) == 2


def test_every_mix_of_a_and_c_is_on_one_line_until_c_is_nudged():
    wasted = lecture.a_second_arrow_is_wasted()
    assert (wasted.factor, wasted.rank, wasted.nudged_rank) == (2, 1, 2)
    assert np.allclose(wasted.ends[:, 1] * wasted.a[0], wasted.ends[:, 0] * wasted.a[1])
    hair = wasted.c + 1e-3 * (wasted.nudged - wasted.c)
    assert rank([wasted.a, hair]) == 2, "however little it is nudged"


def test_a_point_has_one_address_on_either_grid():
    reached = lecture.every_point_has_one_address()
    assert np.array_equal(reached.point, [-1, 3])
    grid = np.column_stack([reached.a, reached.b])
    assert np.allclose(grid @ reached.weights, reached.point)
    assert abs(np.linalg.det(grid)) > 0, "so there is no second one"


def test_exactly_one_pair_reaches_all():
    pairs = lecture.one_pair_reaches_all()
    assert pairs.ranks == (1, 2, 1)
    assert pairs.correct == 1
    assert (pairs.factors[0], pairs.factors[2]) == (-2, 3)
    for pair, factor in zip(pairs.pairs, pairs.factors, strict=True):
        assert (factor == 0) or np.allclose(factor * pair[0], pair[1])


def test_the_columns_of_one_to_nine_lie_in_one_sheet():
    table = lecture.three_arrows_in_one_sheet()
    assert (table.first, table.last, table.rank) == (1, 9, 2)
    assert table.is_new == (True, True, False)
    assert np.allclose(table.outer_sum, table.times * table.columns[1])
    assert table.times == 2
    assert np.allclose(table.columns @ table.sheet.T @ table.sheet, table.columns)


def test_from_the_edge_the_sheet_is_seen_as_a_line():
    table = lecture.three_arrows_in_one_sheet()
    turn, rise = table.edge_azimuth, table.elevation
    view = np.array([np.cos(rise) * np.cos(turn), np.cos(rise) * np.sin(turn), np.sin(rise)])
    assert view @ np.cross(*table.sheet) == pytest.approx(0, abs=1e-12)


def test_with_one_number_changed_they_reach_all_of_space():
    table = lecture.three_arrows_in_one_sheet()
    assert np.count_nonzero(table.matrix != table.changed) == 1
    assert table.changed_rank == 3


@pytest.mark.parametrize("place", range(9))
def test_any_of_the_nine_numbers_will_do(place):
    matrix = np.arange(1.0, 10)
    matrix[place] += 1
    assert rank(matrix.reshape(3, 3)) == 3


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.allclose(practice.recipe, [2, 1])
    assert np.allclose(practice.factor * np.array([2, -1]), [-4, 2])
    assert (practice.three, practice.nine) == (2, 2)
