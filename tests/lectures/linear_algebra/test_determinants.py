"""Each scene of *How much does area grow?* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import determinants as lecture
from mathml_anim.maths.determinants import signed_area
from mathml_anim.maths.linear_maps import apply, area_factor


def test_the_puddle_grows_by_the_determinant():
    poured = lecture.everything_grows()
    assert (poured.before, poured.after) == (4, 12)
    for outline in (poured.outline, *poured.others):
        after = signed_area(apply(poured.growth.matrix, outline))
        assert after == pytest.approx(poured.growth.factor * signed_area(outline))


def test_the_first_matrix_makes_areas_three_times_as_large():
    lengths = lecture.long_arrows_mislead()
    assert np.array_equal(lengths.growth.matrix, [[2, 1], [1, 2]])
    assert lengths.growth.factor == 3
    assert lengths.length == pytest.approx(np.sqrt(5))
    assert lengths.guess == 5


def test_the_area_shrinks_from_the_guess_to_nothing_as_the_angle_closes():
    lengths = lecture.long_arrows_mislead()
    assert area_factor(lengths.opened(np.pi / 2)) == pytest.approx(lengths.guess)
    assert np.allclose(lengths.opened(lengths.angle), lengths.growth.matrix)
    areas = [area_factor(lengths.opened(angle)) for angle in np.linspace(np.pi / 2, 0, 20)]
    assert np.all(np.diff(areas) < 0)
    assert areas[-1] == pytest.approx(0)


def test_two_slides_keep_the_area_and_end_in_a_rectangle():
    slides = lecture.slide_to_a_rectangle()
    assert slides.growth.factor == slides.upright.factor == slides.rectangle.factor == 3
    assert (slides.width, slides.height) == (2, 1.5)
    assert np.array_equal(slides.growth.lands[0], slides.upright.lands[0]), "the first slide leaves i hat alone"
    assert np.array_equal(slides.upright.lands[1], slides.rectangle.lands[1]), "the second slide leaves j hat alone"
    (a, b), (c, d) = slides.growth.matrix
    assert slides.width == a
    assert slides.slope * slides.step == c / a, "on a step to the right, i hat climbs by its slope"
    assert slides.height == d - b * slides.slope, "sliding back by b along i hat, j hat loses b times its slope"


def test_every_small_square_grows_alike_and_finer_ones_fill_the_puddle_better():
    tiling = lecture.every_patch_grows_alike()
    for tiles in (tiling.coarse, tiling.fine):
        before = np.array([signed_area(tile) for tile in tiles])
        after = np.array([signed_area(apply(tiling.puddle.growth.matrix, tile)) for tile in tiles])
        assert np.allclose(after, tiling.puddle.growth.factor * before)
    coarse = sum(signed_area(tile) for tile in tiling.coarse)
    fine = sum(signed_area(tile) for tile in tiling.fine)
    assert coarse < fine < tiling.puddle.before
    assert fine > 0.85 * tiling.puddle.before


def test_the_swapped_columns_span_the_same_area_turned_over():
    over = lecture.the_square_turns_over()
    assert (over.growth.factor, over.swapped.factor) == (3, -3)
    assert np.array_equal(over.growth.lands[0], over.swapped.lands[1])
    assert signed_area(over.letter) > 0 > signed_area(apply(over.swapped.matrix, over.letter))
    assert over.letter.min() > 0
    assert over.letter.max() < 1


def test_rank_one_leaves_no_area_and_lets_two_points_meet():
    flat = lecture.rank_one_flattens()
    assert (flat.rank, flat.growth.factor) == (1, 0)
    assert flat.ad == flat.bc
    one, other = apply(flat.growth.matrix, flat.twins)
    assert np.allclose(one, other)
    assert np.linalg.norm(flat.twins[0] - flat.twins[1]) > 2
    assert signed_area(flat.outline) > 0.3
    assert signed_area(apply(flat.growth.matrix, flat.outline)) == pytest.approx(0)


def test_exactly_one_choice_of_the_quiz_is_right():
    foretold = lecture.predict_the_factor()
    assert foretold.choices.count(foretold.growth.factor) == 1
    assert foretold.choices[foretold.correct] == -2
    assert abs(foretold.growth.factor) == foretold.base * foretold.height


def test_the_box_has_the_volume_of_its_floor_times_its_height():
    box = lecture.the_box_grows()
    assert (box.floor, box.height, box.growth.factor) == (3, 2, 6)
    assert box.upright.factor == box.growth.factor == box.floor * box.height
    assert box.flat.factor == 0


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.mirror == pytest.approx(-1)
    assert practice.triangle == 12
    assert practice.both == -6
    assert practice.nine == 0
