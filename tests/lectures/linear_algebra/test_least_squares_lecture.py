"""Each scene of *The closest point* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.linear_algebra import least_squares as lecture
from mathml_anim.maths.least_squares import residuals


def test_the_gap_is_shortest_at_the_right_angle():
    dropped = lecture.the_closest_point()
    assert (dropped.ab, dropped.aa, dropped.x) == (7, 2, 3.5)
    assert np.allclose(dropped.p, [3.5, 3.5])
    assert (dropped.b - dropped.p) @ dropped.a == pytest.approx(0)
    walked = np.linspace(*dropped.walk, 201)
    gaps = np.linalg.norm(dropped.b - np.outer(walked, dropped.a), axis=1)
    assert np.linalg.norm(dropped.b - dropped.p) <= gaps.min()
    assert dropped.walk[0] < dropped.x < dropped.walk[1]


def test_no_line_meets_all_three():
    lines = lecture.every_line_misses()
    assert np.array_equal(lines.points, [(0, 6), (1, 0), (2, 0)])
    augmented = np.column_stack([lines.fit.columns, lines.b])
    assert np.linalg.matrix_rank(augmented) > np.linalg.matrix_rank(lines.fit.columns)
    assert np.allclose(residuals(lines.fit.columns, lines.b, lines.outer_two), [0, -3, 0])
    assert np.allclose(residuals(lines.fit.columns, lines.b, lines.last_two), [6, 0, 0])
    assert (lines.first_miss, lines.middle_miss) == pytest.approx((6, 3))


def test_the_squares_shrink_and_then_grow_again():
    lines = lecture.every_line_misses()
    assert np.allclose(lines.totals, [36, 24, 6, 10.5])
    assert np.allclose(lines.weights, [5, -3])
    assert np.allclose(lines.fit.residuals, [1, -2, 1])
    middle = [line[0] + line[1] * lines.x.mean() for line in (lines.mean, lines.weights, lines.further)]
    assert np.allclose(middle, lines.b.mean()), "it is tilted about the middle of the points"


def test_the_total_of_the_squares_is_one_length_squared():
    linked = lecture.three_points_are_one()
    columns, b = linked.lines.fit.columns, linked.b
    for weights in linked.walk:
        misses = residuals(columns, b, weights)
        assert np.sum(misses**2) == pytest.approx(np.linalg.norm(b - columns @ weights) ** 2)
    assert np.array_equal(columns.T, [[1, 1, 1], [0, 1, 2]])
    assert np.allclose(linked.walk[-1], linked.lines.weights)
    assert not any(np.allclose(mix, linked.lines.weights) for mix in linked.mixes), "the best one is not given away"


def test_the_gap_is_perpendicular_to_both_columns():
    fit = lecture.perpendicular_to_both().fit
    assert np.allclose(fit.columns.T @ fit.residuals, 0)
    assert np.allclose(fit.gram, [[3, 3], [3, 5]])
    assert np.allclose(fit.right, [6, 0])
    assert np.allclose(np.linalg.solve(fit.gram, fit.right), fit.weights)


def test_a_stretch_undoes_right_angles_among_the_points():
    across = lecture.not_straight_across()
    lines, along = across.lines, np.array([1, across.lines.weights[1]])
    gaps = lines.points - across.feet
    assert (gaps * across.unit) @ (along * across.unit) == pytest.approx([0, 0, 0], abs=1e-12)
    assert np.all(np.abs((gaps * across.stretched) @ (along * across.stretched)) > 0.2)
    assert np.all(np.linalg.norm(gaps * across.unit, axis=1) < np.abs(lines.fit.residuals) * across.unit[1])


def test_one_lot_of_misses_is_perpendicular_to_both_columns():
    misses = lecture.nothing_left_to_gain()
    assert np.allclose(misses.products, [[3, 3], [0, 0], [0, -2]])
    assert misses.correct == 1
    assert (misses.sums[0], misses.short) == (3, 2)
    assert np.allclose(misses.before, [9, 6, 8])
    assert np.allclose(misses.after, [6, 6, 6]), "raising the one and tilting the other helps, and still they miss"
    assert np.allclose(misses.better[1], misses.lines[1]), "and the best one stays"
    assert np.allclose(misses.better[0] - misses.lines[0], [1, 0]), "raised"
    assert np.allclose(misses.better[2] - misses.lines[2], [1, -1]), "tilted about the middle"
    best = misses.lines[misses.correct]
    for change in (*lecture.RAISED, *lecture.TILTED):
        left = residuals(misses.columns, misses.data[misses.correct], best + change)
        assert left @ left > misses.after[misses.correct] + 1


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.amount == 1
    assert np.allclose(practice.foot, [1, 2])
    assert np.allclose(practice.gram, [[4, 8], [8, 26]])
    assert np.allclose(practice.right, [36, 112])
    assert np.allclose(practice.strang, [1, 4])
    known = np.linalg.lstsq(np.array([[1, 0], [1, 1], [1, 2]]), np.array([6, 0, 0]), rcond=None)[0]
    assert np.allclose(practice.weights, known)
