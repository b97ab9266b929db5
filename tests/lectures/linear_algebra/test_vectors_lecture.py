"""Each scene of *Vectors: arrows, lists, data* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import vectors as lecture


def test_the_flower_is_the_one_of_the_syllabus_and_its_kind_is_one_of_three():
    flower = lecture.a_flower_in_four_numbers()
    assert np.array_equal(flower.measures, [5.1, 3.5, 1.4, 0.2])
    assert lecture.what_can_four_numbers_tell().kinds == 3
    assert flower.flowers.count == 150


def test_its_kind_looks_most_like_it():
    flower = lecture.what_can_four_numbers_tell()
    distances = np.linalg.norm(flower.typical - flower.measures, axis=1)
    assert int(np.argmin(distances)) == int(flower.flowers.kinds[lecture.OURS]) == 0


def test_the_walk_of_b_goes_one_step_to_the_left():
    pair = lecture.two_numbers_make_a_walk()
    assert np.array_equal(pair.a, [3, 1])
    assert np.array_equal(pair.b, [-1, 2])
    assert pair.left == 1


def test_arrows_that_start_anywhere_go_equally_far_the_same_way():
    shifted = lecture.an_arrow_has_no_home()
    assert len(np.unique(shifted.starts, axis=0)) == len(shifted.starts) >= 6
    assert np.allclose(shifted.ends - shifted.starts, shifted.a)
    assert not (shifted.starts == shifted.elsewhere).all(axis=1).any()


def test_tip_to_tail_is_the_sum_in_either_order():
    pair = lecture.tip_to_tail()
    assert np.array_equal(pair.sum, [2, 3])
    assert np.array_equal(pair.sum, lecture.Pair(pair.b, pair.a).sum)


def test_a_positive_factor_keeps_the_direction_and_a_negative_one_turns_it_round():
    scalings = lecture.numbers_that_scale()
    length = np.linalg.norm(scalings.a)
    assert np.array_equal(scalings.turned.result, [-4.5, -1.5])
    for scaled in (scalings.longer, scalings.shorter, scalings.turned):
        assert np.linalg.norm(scaled.result) == pytest.approx(abs(scaled.factor) * length)
        assert scaled.result @ scalings.a == pytest.approx(scaled.factor * length**2)
    assert np.array_equal(scalings.longer.result, -scalings.turned.result)
    assert np.linalg.norm(scalings.shorter.result) == pytest.approx(length / 2)


def test_exactly_one_choice_of_the_quiz_is_right():
    scalings = lecture.numbers_that_scale()
    right = [np.allclose(choice, scalings.turned.result) for choice in scalings.choices]
    assert right.count(True) == 1
    assert right.index(True) == scalings.correct


def test_the_flower_between_is_equally_far_from_both():
    bars = lecture.bars_for_four_numbers()
    assert np.allclose(bars.between, [5.7, 3.4, 3.7, 1.35])
    assert np.allclose(bars.between - bars.first, bars.second - bars.between)
    kinds = bars.flowers.kinds
    assert kinds[lecture.OURS] != kinds[lecture.ANOTHER]


def test_every_near_flower_is_a_setosa():
    cloud = lecture.a_point_among_many()
    assert np.array_equal(cloud.point, [1.4, 0.2])
    assert cloud.names == ("petal length", "petal width")
    assert cloud.near > 20
    assert cloud.kind == "setosa"
    assert np.linalg.norm(cloud.points[cloud.nearest] - cloud.point, axis=1).max() <= cloud.radius


def test_side_by_side_every_flower_is_seen_and_ours_stays():
    cloud = lecture.a_point_among_many()
    shown = cloud.points + 0.03 * cloud.beside
    assert np.array_equal(cloud.beside[cloud.ours], [0, 0])
    assert len(np.unique(np.round(shown, 6), axis=0)) == cloud.count > len(np.unique(cloud.points, axis=0))
    steps = cloud.beside[cloud.points.tolist().index([1.4, 0.2]) :]
    assert np.linalg.norm(steps, axis=1).max() < 2


def test_neighbours_of_several_kinds_tell_no_kind():
    wide = lecture.Cloud(lecture.irises(), lecture.OURS, lecture.PETALS, radius=5.0)
    with pytest.raises(ValueError, match="too many"):
        _ = wide.kind


def disagreement(view: lecture.Cloud, kinds: tuple[int, int]) -> float:
    """The share of flowers of two kinds whose nearest other flower of these two kinds is of the other kind."""
    among = np.isin(view.flowers.kinds, kinds)
    points, labels = view.points[among], view.flowers.kinds[among]
    distances = np.linalg.norm(points[:, None] - points[None], axis=2) + 1e9 * np.eye(len(points))
    return float((labels[distances.argmin(axis=1)] != labels).mean())


def test_by_their_sepals_two_kinds_mix_and_setosas_stand_apart():
    views = lecture.another_pair_of_numbers()
    assert views.count == 150
    assert disagreement(views.petals, (1, 2)) < 0.1
    assert disagreement(views.sepals, (1, 2)) > 0.25
    assert max(disagreement(views.sepals, (0, other)) for other in (1, 2)) < 0.03
    assert (views.sepals.points.min(axis=0) >= views.sepals.starts).all()


def test_the_recap_ends_with_the_sum_again():
    ways = lecture.recap()
    assert np.linalg.norm(ways.others - ways.pair.a, axis=1).max() < 1
    assert ways.factors[0] > 1 > 0 > ways.factors[1]
    assert np.array_equal(ways.mixes[0], ways.mixes[-1])
    assert np.array_equal(ways.mixes[-1] @ [ways.pair.a, ways.pair.b], ways.pair.sum)


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.array_equal(practice.total, [5, -3])
    assert np.array_equal(practice.between, [3, 1])
    assert np.array_equal(practice.opposite, [-4, 6])
    assert np.allclose(practice.average, [5.006, 3.428, 1.462, 0.246])
