"""Every claim that *Rotate, stretch, rotate* makes, without a picture."""

from math import sqrt

import numpy as np
import pytest

from lectures.linear_algebra import svd as lecture
from mathml_anim.maths.linear_maps import rotation


def test_the_right_angle_of_the_basis_is_lost():
    values = lecture.the_circle_becomes_an_ellipse()
    assert values.angle == pytest.approx(np.degrees(np.arctan2(3, 4)))
    assert round(values.angle) == 37


def test_of_all_pairs_only_the_one_turned_by_45_degrees_stays_perpendicular():
    values = lecture.a_pair_stays_perpendicular()
    assert values.turn == pytest.approx(45)
    angles = np.radians(np.arange(90))
    firsts = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    seconds = np.stack([-np.sin(angles), np.cos(angles)], axis=1)
    matrix = values.factored.matrix
    between = np.array([lecture.angle_between(matrix @ a, matrix @ b) for a, b in zip(firsts, seconds, strict=True)])
    assert np.flatnonzero(np.isclose(between, 90)).tolist() == [45]
    assert np.all(np.diff(between) > 0)
    assert values.wide == pytest.approx(180 - values.angle)
    assert round(values.wide) == 143


def test_the_singular_values_are_the_longest_and_the_shortest_stretch_along_the_axes_of_the_ellipse():
    known = lecture.a_pair_stays_perpendicular().factored
    angles = np.linspace(0, np.pi, 3601)
    lengths = np.linalg.norm(known.matrix @ np.stack([np.cos(angles), np.sin(angles)]), axis=0)
    assert lengths.max() == pytest.approx(known.values[0])
    assert lengths.min() == pytest.approx(known.values[1])
    assert known.values == pytest.approx([sqrt(45), sqrt(5)])
    assert np.allclose(known.stretched, known.values[:, None] * known.svd.u.T)
    assert known.stretched[0] @ known.stretched[1] == pytest.approx(0, abs=1e-12)
    assert not np.allclose(np.abs(known.svd.u), np.abs(known.svd.vt.T))


@pytest.mark.parametrize("other", [False, True])
def test_a_turn_a_stretch_and_a_turn_make_the_matrix(other):
    stages = lecture.rotate_stretch_rotate()
    known = stages.other if other else stages.factored
    for turn in (known.svd.u, known.svd.vt):
        assert np.allclose(turn @ turn.T, np.eye(2))
        assert np.linalg.det(turn) == pytest.approx(1)
    assert np.allclose(known.svd.u @ np.diag(known.values) @ known.svd.vt, known.matrix)


def test_the_angles_of_the_two_turns():
    stages = lecture.rotate_stretch_rotate()
    for known in (stages.factored, stages.other):
        into, out = known.turns
        assert np.allclose(known.svd.vt, rotation(np.radians(-into)))
        assert np.allclose(known.svd.u, rotation(np.radians(out)))
    assert tuple(round(angle) for angle in stages.factored.turns) == (45, 72)


def test_singular_values_are_not_eigenvalues():
    values = lecture.singular_is_not_eigen()
    assert values.eigen.values == pytest.approx([5, 3])
    for unit, value in zip(values.units, values.eigen.values, strict=True):
        assert np.allclose(values.factored.matrix @ unit, value * unit)
        assert np.linalg.norm(unit) == pytest.approx(1)
    assert values.factored.values[0] > values.eigen.values.max()
    assert values.factored.values[1] < values.eigen.values.min()


def test_a_matrix_that_keeps_no_line_has_singular_values():
    values = lecture.singular_is_not_eigen()
    assert np.iscomplexobj(np.linalg.eigvals(values.asked.matrix))
    assert values.choices[values.correct] == pytest.approx(values.asked.values)
    assert values.asked.values == pytest.approx([3, 2])
    assert values.correct == 1


def test_the_layers_add_up_and_are_of_rank_one():
    values = lecture.layers_add_up()
    found = values.factored.svd
    assert np.allclose(found.layer(0) + found.layer(1), values.factored.matrix)
    assert np.linalg.matrix_rank(found.layer(0)) == 1
    assert np.allclose(found.layer(0)[1], values.ratio * found.layer(0)[0])
    assert values.ratio == pytest.approx(3)
    assert values.squares == pytest.approx([np.sum(found.layer(n) ** 2) for n in (0, 1)])
    assert values.squares == pytest.approx([45, 5])


def test_the_first_layer_is_the_table_of_u_one_and_misses_by_the_squares_of_the_second():
    values = lecture.layers_add_up()
    found = values.factored.svd
    column, row = values.of_rank_one(0)
    assert column == pytest.approx(found.u[:, 0])
    assert np.outer(column, row) == pytest.approx(found.layer(0))
    assert values.missed_by(0) == pytest.approx(values.squares[1])


def test_whichever_way_its_column_points_no_table_of_rank_one_misses_by_less_than_the_first_layer():
    values = lecture.layers_add_up()
    assert (values.turned[0], values.turned[-1]) == (0, 360), "all the way round"
    assert values.misses.min() == pytest.approx(values.squares[1])
    assert np.flatnonzero(np.isclose(values.misses, values.misses.min())).tolist() == [0, 180, 360]
    assert values.misses[90] == pytest.approx(values.squares[0]), "at a right angle, the second layer is left"
    for turned in values.turned[::30]:
        column, row = values.of_rank_one(turned)
        assert np.linalg.norm(column) == pytest.approx(1)
        others = (np.outer(column, row + 0.1 * step) for step in (*np.eye(2), *-np.eye(2)))
        missed = [np.sum((values.factored.matrix - other) ** 2) for other in others]
        assert min(missed) > values.missed_by(turned), "the row is the best one for the column"


def test_the_first_digit_is_a_nought_whose_raw_pixels_are_taken():
    made = lecture.three_layers_make_a_digit().rebuilt
    assert (made.digit.index, made.digit.label) == (0, 0)
    assert made.pixels.shape == (8, 8)
    assert (made.pixels.min(), made.pixels.max()) == (0, 15)
    assert made.pixels.mean() > 4
    assert np.allclose(made.svd.rank(8), made.pixels)


def test_the_shares_of_its_energy():
    made = lecture.three_layers_make_a_digit().rebuilt
    total = np.sum(made.pixels**2)
    assert made.energy == pytest.approx([np.sum(made.svd.rank(k) ** 2) / total for k in range(5)])
    assert [f"{share:.0%}" for share in made.energy[1:4]] == ["76%", "96%", "98%"]


def test_the_first_layer_fills_the_hole_and_the_second_digs_it():
    made = lecture.three_layers_make_a_digit().rebuilt
    hole = made.pixels[3:5, 3:5]
    assert np.all(hole == 0)
    assert np.all(made.svd.rank(1)[3:5, 3:5] > 3)
    assert np.all(made.svd.layer(1)[3:5, 3:5] < -3)
    assert np.all(np.abs(made.svd.rank(2)[3:5, 3:5]) < 1)
    columns = made.svd.layer(0).sum(axis=0)
    assert set(np.argsort(columns)[-2:]) == {2, 5}


def test_what_the_layers_take_to_store():
    values = lecture.three_layers_make_a_digit()
    assert values.rebuilt.numbers.tolist() == [0, 17, 34, 51, 68]
    assert values.rebuilt.numbers[values.rebuilt.kept] < values.rebuilt.digit.pixels < values.rebuilt.numbers[4]
    assert values.large.numbers == 100_050
    assert values.large.share == pytest.approx(0.1, abs=1e-3)


def test_the_first_direction_of_centred_flowers_is_that_of_their_largest_spread():
    values = lecture.recap()
    assert values.flowers.shape == (150, 2)
    assert np.allclose(values.flowers.mean(axis=0), 0)
    angles = np.linspace(0, np.pi, 1801)
    ways = np.stack([np.cos(angles), np.sin(angles)])
    best = ways[:, np.argmax(np.var(values.flowers @ ways, axis=0))]
    assert abs(best @ values.directions.vt[0]) == pytest.approx(1, abs=1e-5)


def test_the_answers_of_the_practice():
    answers = lecture.practice()
    assert answers.stretches == pytest.approx([2, 1])
    assert int(np.argmin(answers.errors)) == 0
    assert answers.errors == pytest.approx([1, 17, 16])
    assert (answers.numbers, answers.pixels) == (1610, 6000)
    assert answers.values == pytest.approx([sqrt(45), sqrt(5)])
    assert answers.share == pytest.approx(0.9)
