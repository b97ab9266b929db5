"""Each scene of *Matrices move space* is a claim; here each is checked without drawing anything."""

from fractions import Fraction

import numpy as np
import pytest

from lectures.linear_algebra import matrices_as_transformations as lecture
from mathml_anim.maths.linear_maps import apply, area_factor, combination


def test_a_picture_leans_by_four_numbers():
    picture = lecture.a_picture_leans()
    assert (picture.entries, picture.pixels, picture.digit.label) == (4, 64, 5)
    feet = np.array([[x, 0.0] for x in np.linspace(-2, 2, 9)])
    assert np.array_equal(apply(picture.motion.matrix, feet), feet)


def test_the_columns_of_the_first_matrix_are_its_landing_spots():
    motion = lecture.the_whole_grid_moves()
    assert np.array_equal(motion.matrix, [[2, 1], [1, 2]])
    assert np.array_equal(motion.i_lands, apply(motion.matrix, [1, 0]))
    assert np.array_equal(motion.j_lands, apply(motion.matrix, [0, 1]))


def test_the_recipe_survives():
    recipe = lecture.the_recipe_survives()
    assert np.array_equal(recipe.lands, combination([recipe.motion.i_lands, recipe.motion.j_lands], recipe.weights))
    assert np.array_equal(recipe.lands, [0, 3])


def test_the_first_row_is_not_where_i_hat_lands():
    across = lecture.read_down_not_across()
    assert np.array_equal(across.motion.i_lands, [1, 0])
    assert np.array_equal(across.motion.j_lands, [2, 1])
    assert np.array_equal(across.first_row, [1, 2])
    landings = (across.motion.i_lands, across.motion.j_lands)
    assert not any(np.array_equal(row, spot) for row in across.motion.matrix for spot in landings)


def test_i_hat_lands_on_its_own_recipe_of_the_columns():
    across = lecture.read_down_not_across()
    columns = [across.motion.i_lands, across.motion.j_lands]
    assert np.array_equal(combination(np.eye(2), across.recipe), [1, 0])
    assert np.array_equal(combination(columns, across.recipe), across.motion.i_lands)


def test_columns_of_length_one_at_a_right_angle_turn_the_plane():
    foretold = lecture.columns_tell_the_motion()
    turn = foretold.rotation
    assert np.linalg.norm(turn.i_lands) == pytest.approx(1)
    assert np.linalg.norm(turn.j_lands) == pytest.approx(1)
    assert turn.i_lands @ turn.j_lands == pytest.approx(0)
    assert area_factor(turn.matrix) == pytest.approx(1)
    assert foretold.degrees == pytest.approx(45)


def test_the_second_column_of_the_projection_is_half_its_first_and_all_lands_on_the_line():
    foretold = lecture.columns_tell_the_motion()
    assert np.allclose(foretold.projection.j_lands, foretold.projection.i_lands / 2)
    assert foretold.share == Fraction(1, 2)
    shadows = apply(foretold.projection.matrix, np.random.default_rng(0).normal(size=(50, 2)))
    assert np.allclose(shadows @ [-foretold.line[1], foretold.line[0]], 0)


def test_points_with_the_same_shadow_cannot_be_told_apart():
    foretold = lecture.columns_tell_the_motion()
    one, other = foretold.twins
    assert np.linalg.norm(one - other) > 1
    assert np.allclose(apply(foretold.projection.matrix, one), apply(foretold.projection.matrix, other))


def test_points_on_the_line_stay_where_they_are():
    foretold = lecture.columns_tell_the_motion()
    for point in (foretold.fixed, foretold.line, *foretold.others):
        assert np.allclose(apply(foretold.projection.matrix, point), point)
    assert foretold.fixed @ [-foretold.line[1], foretold.line[0]] == pytest.approx(0)


def test_the_mirror_swaps_the_arrows():
    mirror = lecture.the_mirror_swaps_the_arrows()
    assert np.allclose(mirror.flip.i_lands, [0, 1])
    assert np.allclose(mirror.flip.j_lands, [1, 0])
    assert np.allclose(apply(mirror.flip.matrix, mirror.line), mirror.line)


def test_after_the_flip_the_plane_grows_twice_as_tall():
    mirror = lecture.the_mirror_swaps_the_arrows()
    points = np.random.default_rng(1).normal(size=(20, 2))
    flipped = apply(mirror.flip.matrix, points)
    assert np.allclose(apply(mirror.motion.matrix, points), flipped * [1, 2])
    assert np.allclose([mirror.motion.i_lands, mirror.motion.j_lands], [[0, 2], [1, 0]])


def test_exactly_one_choice_of_the_quiz_is_right():
    mirror = lecture.the_mirror_swaps_the_arrows()
    right = [np.allclose(choice, mirror.motion.matrix) for choice in mirror.choices]
    assert right.count(True) == 1
    assert right.index(True) == mirror.correct


def test_the_first_choice_stretches_before_it_flips_and_the_last_has_no_flip():
    mirror = lecture.the_mirror_swaps_the_arrows()
    assert np.allclose(mirror.choices[0], mirror.flip.matrix @ mirror.stretch)
    assert np.allclose(mirror.choices[-1], mirror.stretch)
    assert mirror.correct not in (0, len(mirror.choices) - 1)


def test_who_reads_rows_takes_another_choice_of_the_quiz():
    mirror = lecture.the_mirror_swaps_the_arrows()
    by_rows = [np.allclose(choice.T, mirror.motion.matrix) for choice in mirror.choices]
    assert by_rows.count(True) == 1
    assert by_rows.index(True) != mirror.correct


def test_a_bent_motion_breaks_the_recipe_and_keeps_the_origin():
    bent = lecture.bent_lines_break_the_recipe()
    assert bent.miss > 0.8
    assert np.array_equal(bent.warp(np.zeros(2)), np.zeros(2))
    line = np.array([[x, 1.0] for x in range(-3, 4)])
    bends = np.diff(bent.warp(line), n=2, axis=0)
    assert np.abs(bends).max() > 0.1


def test_the_matrix_with_the_landing_spots_of_the_warp_keeps_the_recipe():
    bent = lecture.bent_lines_break_the_recipe()
    assert np.allclose(bent.motion.i_lands, bent.warp(np.array([1.0, 0.0])))
    assert np.allclose(bent.motion.j_lands, bent.warp(np.array([0.0, 1.0])))
    assert np.allclose(apply(bent.motion.matrix, bent.weights), bent.recipe_says)


def test_a_matrix_keeps_lines_straight_and_evenly_spaced():
    matrix = lecture.bent_lines_break_the_recipe().motion.matrix
    line = np.array([[x, 1.0] for x in range(-3, 4)])
    assert np.allclose(np.diff(apply(matrix, line), n=2, axis=0), 0)


def test_under_a_matrix_parallel_lines_stay_parallel_and_evenly_spaced():
    matrix = lecture.bent_lines_break_the_recipe().motion.matrix
    ends = [apply(matrix, [[-1.0, y], [2.0, y]]) for y in (-1.0, 0.0, 1.0)]
    directions = [end - start for start, end in ends]
    normal = np.array([-directions[0][1], directions[0][0]])
    assert np.allclose([direction @ normal for direction in directions], 0)
    assert np.allclose(np.diff([start @ normal for start, _ in ends], n=2), 0)


def test_every_pixel_follows_the_same_two_columns():
    carried = lecture.every_pixel_follows()
    columns = [carried.picture.motion.i_lands, carried.picture.motion.j_lands]
    assert np.array_equal(carried.corner_lands, combination(columns, carried.corner))
    assert np.array_equal(carried.corner / carried.picture.side, carried.picture.digit.ink.shape)
    assert area_factor(carried.turn.matrix) == pytest.approx(1)
    assert np.allclose(carried.flip.matrix, [[-1, 0], [0, 1]])


def test_the_recap_ends_on_the_opening_picture():
    sequel = lecture.recap()
    assert sequel.recipe.motion.matrix.size == sequel.picture.entries == 4
    assert sequel.picture.pixels == 64


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.array_equal(practice.product, [5, 1])
    assert np.array_equal(practice.quarter_turn.matrix, [[0, -1], [1, 0]])
    assert np.array_equal(practice.written, [[3, 1], [0, 2]])
    assert np.array_equal(practice.corners, [[0, 0], [1, 0], [2, 1], [1, 1]])
