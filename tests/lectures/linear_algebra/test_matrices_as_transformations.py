"""Each scene of *Matrices move space* is a claim; here each is checked without drawing anything."""

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
    assert not np.array_equal(across.first_row, across.motion.i_lands)
    assert np.array_equal(across.first_row, across.motion.j_lands)


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
    shadows = apply(foretold.projection.matrix, np.random.default_rng(0).normal(size=(50, 2)))
    assert np.allclose(shadows @ [-foretold.line[1], foretold.line[0]], 0)


def test_points_with_the_same_shadow_cannot_be_told_apart():
    foretold = lecture.columns_tell_the_motion()
    one, other = foretold.twins
    assert np.linalg.norm(one - other) > 1
    assert np.allclose(apply(foretold.projection.matrix, one), apply(foretold.projection.matrix, other))


def test_the_mirror_swaps_the_arrows():
    mirror = lecture.the_mirror_swaps_the_arrows()
    assert np.allclose(mirror.motion.i_lands, [0, 1])
    assert np.allclose(mirror.motion.j_lands, [1, 0])
    assert np.allclose(apply(mirror.motion.matrix, mirror.line), mirror.line)


def test_exactly_one_choice_of_the_quiz_is_right():
    mirror = lecture.the_mirror_swaps_the_arrows()
    right = [np.allclose(choice, mirror.motion.matrix) for choice in mirror.choices]
    assert right.count(True) == 1
    assert right.index(True) == mirror.correct


def test_a_bent_motion_breaks_the_recipe_and_keeps_the_origin():
    bent = lecture.bent_lines_break_the_recipe()
    assert bent.miss > 0.8
    assert np.array_equal(bent.warp(np.zeros(2)), np.zeros(2))
    line = np.array([[x, 1.0] for x in range(-3, 4)])
    bends = np.diff(bent.warp(line), n=2, axis=0)
    assert np.abs(bends).max() > 0.1


def test_a_matrix_keeps_lines_straight_and_evenly_spaced():
    matrix = lecture.bent_lines_break_the_recipe().motion.matrix
    line = np.array([[x, 1.0] for x in range(-3, 4)])
    assert np.allclose(np.diff(apply(matrix, line), n=2, axis=0), 0)


def test_every_pixel_follows_the_same_two_columns():
    carried = lecture.every_pixel_follows()
    columns = [carried.picture.motion.i_lands, carried.picture.motion.j_lands]
    assert np.array_equal(carried.corner_lands, combination(columns, carried.corner))
    steps = carried.corner / carried.picture.side
    assert np.array_equal(steps, np.round(steps)), "the corner is one of a pixel"
    assert area_factor(carried.turn.matrix) == pytest.approx(1)
    assert area_factor(carried.flip.matrix) == pytest.approx(-1)


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert np.array_equal(practice.product, [5, 1])
    assert np.array_equal(practice.quarter_turn.matrix, [[0, -1], [1, 0]])
    assert np.array_equal(practice.written, [[3, 1], [0, 2]])
    assert np.array_equal(practice.corners, [[0, 0], [1, 0], [2, 1], [1, 1]])
