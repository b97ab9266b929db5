"""Each scene of *Similarity* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest
from scipy.spatial import distance

from lectures.linear_algebra import dot_products as lecture
from mathml_anim.datasets.digits import digit
from mathml_anim.maths.similarity import angle, dot, norm, shadow


def test_two_of_the_three_digits_are_of_one_kind():
    alike = lecture.which_is_more_alike()
    assert alike.first.label == alike.same.label == 0
    assert alike.other.label == 6
    assert alike.pixels == 64


def test_the_shadow_is_longest_along_the_line_none_at_a_right_angle_and_negative_beyond():
    turned = lecture.a_shadow_on_a_line()
    own, along, square, beyond = turned.shadows
    assert along == pytest.approx(norm(turned.a)), "as long as the arrow"
    assert along > own > 0
    assert square == pytest.approx(0, abs=1e-12)
    assert beyond < 0
    for vector in (turned.along, turned.square, turned.beyond):
        assert norm(vector) == pytest.approx(norm(turned.a)), "it turns, and does not stretch"
    assert angle(turned.a, turned.b) < 90 < angle(turned.beyond, turned.b)


def test_turned_over_a_step_becomes_the_short_arrow_and_its_shadow_the_first_number():
    pair = lecture.every_step_casts_its_share()
    assert np.array_equal(pair.unit, [0.8, 0.6])
    for step, number in zip(np.eye(2), pair.unit, strict=True):
        way = step + pair.unit
        mirror = 2 * np.outer(way, way) / (way @ way) - np.eye(2)
        assert np.allclose(mirror @ step, pair.unit)
        assert np.allclose(mirror @ (shadow(step, pair.unit) * pair.unit), number * step)


def test_the_shadows_of_three_steps_make_the_whole_shadow():
    pair = lecture.every_step_casts_its_share()
    steps = [(1, 0)] * int(pair.a[0]) + [(0, 1)] * int(pair.a[1])
    assert np.allclose(np.sum(steps, axis=0), pair.a)
    assert sum(shadow(step, pair.b) for step in steps) == pytest.approx(pair.shadow)
    assert pair.shadow == pytest.approx(2)


def test_the_dot_product_is_ten_both_ways_though_shadows_and_lengths_differ():
    pair = lecture.the_same_both_ways()
    assert pair.product == 10
    assert (pair.length, pair.other_length) == pytest.approx((5, np.sqrt(5)))
    assert (pair.shadow, pair.other_shadow) == pytest.approx((2, 2 * np.sqrt(5)))
    assert pair.product == pytest.approx(pair.shadow * pair.length)
    assert pair.other_way == pytest.approx(pair.product)


@pytest.mark.parametrize("stage", np.linspace(0, 3, 13))
def test_the_area_that_is_slid_and_turned_is_the_dot_product_all_the_way(stage):
    pair = lecture.the_same_both_ways()
    _, one, _, other = pair.area(stage)
    assert one[0] * other[1] - one[1] * other[0] == pytest.approx(pair.product)


def test_the_area_begins_and_ends_as_a_rectangle_of_a_shadow_and_a_length():
    pair = lecture.the_same_both_ways()
    for stage, sides in ((0, (pair.shadow, pair.length)), (3, (pair.other_length, pair.other_shadow))):
        _, one, _, other = pair.area(stage)
        assert one @ other == pytest.approx(0)
        assert (norm(one), norm(other)) == pytest.approx(sides)
    assert np.allclose(pair.area(1)[1], pair.a)
    assert np.allclose(pair.area(2)[3], pair.b)


def test_one_of_three_arrows_is_at_a_right_angle_one_acute_one_obtuse():
    choices = lecture.zero_is_a_right_angle()
    assert choices.dots == (2, 0, -2)
    assert choices.correct == 1
    angles = [angle(choices.a, choice) for choice in choices.choices]
    assert angles[0] < 90 < angles[2]
    assert angles[1] == pytest.approx(90)


def test_twice_the_length_is_twice_the_dot_product_and_the_same_cosine():
    grown = lecture.longer_is_not_more_alike()
    assert grown.dots == (10, 20)
    assert norm(grown.longer) == 2 * norm(grown.a)
    assert grown.cosine == pytest.approx(2 / np.sqrt(5))
    assert grown.cosine == pytest.approx(grown.dots[1] / np.prod(grown.lengths))
    assert grown.cosine == pytest.approx(1 - distance.cosine(grown.a, grown.b))
    assert dot(*grown.units) == pytest.approx(grown.cosine), "the shadow of arrows of length one"
    assert grown.cosines == (1, 0, -1)


def test_the_six_has_the_larger_dot_product_and_the_smaller_cosine():
    alike = lecture.the_cosine_is_not_fooled()
    same, other = alike.dots
    assert same < other
    assert alike.cosines[0] > alike.cosines[1]
    assert alike.angles[0] < alike.angles[1]
    assert alike.lengths[2] > alike.lengths[1], "the six is the longer arrow"
    assert alike.other.ink.sum() > alike.same.ink.sum(), "for it has more ink"
    lengths = alike.lengths
    for product, length, found in zip(alike.dots, lengths[1:], alike.cosines, strict=True):
        assert product / (lengths[0] * length) == pytest.approx(found)
    for products, whole in zip(alike.products, alike.dots, strict=True):
        assert products.sum() == pytest.approx(whole)
    flat = [found.ink.reshape(-1) for found in (alike.first, alike.same, alike.other)]
    assert alike.cosines == pytest.approx([1 - distance.cosine(flat[0], one) for one in flat[1:]])


def test_the_angle_in_the_sheet_of_two_digits_is_their_angle_in_64_dimensions():
    alike = lecture.the_cosine_is_not_fooled()
    first, other = (digit(n).ink.reshape(-1) for n in (lecture.FIRST, lecture.OTHER_KIND))
    along = first / np.linalg.norm(first)
    aside = other - (other @ along) * along
    in_sheet = np.array([other @ along, np.linalg.norm(aside)])
    assert np.linalg.norm(in_sheet) == pytest.approx(alike.lengths[2])
    assert np.degrees(np.arctan2(*in_sheet[::-1])) == pytest.approx(alike.angles[1])


def test_four_and_three_are_five_seven_or_four_long():
    lengths = lecture.three_ways_to_be_long()
    assert (lengths.streets, lengths.bird, lengths.largest) == pytest.approx((7, 5, 4))
    assert [np.linalg.norm(lengths.vector, order) for order in (*lengths.orders, np.inf)] == pytest.approx([7, 5, 4])


def test_along_a_side_of_the_diamond_and_of_the_square_arrows_stay_as_long():
    lengths = lecture.three_ways_to_be_long()
    for order, length, ends in (
        (1, lengths.streets, lengths.along_diamond),
        (np.inf, lengths.largest, lengths.along_square),
    ):
        assert np.array_equal(ends[-1], lengths.vector), "it comes back"
        for end in ends:
            assert np.linalg.norm(end, order) == pytest.approx(length)
            assert not np.array_equal(end, lengths.vector) or end is ends[-1]


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert (practice.dot, practice.taxi, practice.itself) == (1, 8, 25)
    assert practice.cosine == pytest.approx(np.sqrt(0.5))
    assert practice.digits[0] < practice.digits[1], "the eleventh digit is of the first one's kind"
    assert digit(0).label == digit(10).label != digit(1).label
