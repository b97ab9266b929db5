"""Each scene of *Walking downhill* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.calculus import gradient_descent as lecture


def test_the_gradient_crosses_the_line_of_equal_height_at_a_right_angle():
    found = lecture.which_way_is_down()
    way = np.array([-found.gradient[1], found.gradient[0]]) / np.linalg.norm(found.gradient)
    along = [found.bowl.height(found.start + s * 1e-4 * way) for s in (-1, 1)]
    assert along[1] - along[0] == pytest.approx(0, abs=1e-9), "along it, the height does not change"


def test_one_step_takes_y_to_the_bottom_and_x_a_tenth_nearer():
    found = lecture.one_step()
    assert found.gradient == pytest.approx([10, 24])
    assert found.factors == pytest.approx([0.9, 0])
    assert found.second == pytest.approx(found.start * found.factors)
    assert found.second == pytest.approx(found.start - 0.05 * found.gradient)


def test_a_longer_step_is_sooner_there_and_a_little_longer_one_never():
    race = lecture.longer_steps()
    assert race.rates == (0.05, 0.09, 0.1, 0.101)
    slow, fast, bouncing, flying = race.distances
    assert fast < slow / 5
    heights = [np.abs(path[:, 1]) for path in race.paths]
    assert np.all(np.diff(heights[1]) < 0), "it leaps over the valley, ever lower"
    assert np.all(np.sign(race.paths[1][1:, 1]) != np.sign(race.paths[1][:-1, 1]))
    assert heights[2] == pytest.approx(np.full(len(heights[2]), heights[2][0])), "it bounces for ever"
    assert np.all(np.diff(heights[3]) > 0), "every leap lands farther out"
    assert bouncing < flying


def test_the_best_rate_lies_just_before_the_worst_ones():
    sweep = lecture.the_rate_decides()
    worst = np.maximum(np.abs(sweep.x_factors), np.abs(sweep.y_factors))
    best = sweep.rates[np.argmin(worst)]
    assert best == pytest.approx(2 / 22, abs=1e-3)
    assert 0.9 * sweep.limit < best < sweep.limit


def test_the_steep_direction_sets_the_limit_and_x_hardly_falls():
    sweep = lecture.the_rate_decides()
    assert sweep.bowl.factors(sweep.flat) == pytest.approx([0.9, 0])
    assert sweep.bound == pytest.approx(-1)
    assert sweep.limit == pytest.approx(0.1)
    assert sweep.x_factors.min() > 0.79
    assert np.abs(sweep.path(0.101)[:, 1]).max() < lecture.REACH[1], "the flight stays on the picture"


def test_the_line_learns_what_least_squares_knows():
    fit = lecture.a_line_learns()
    slope, intercept = np.polyfit(fit.lengths, fit.widths, 1)
    assert fit.best == pytest.approx([intercept, slope])
    assert np.all(np.diff(fit.losses) < 0)
    assert fit.path[-1] == pytest.approx(fit.best, abs=0.02)
    assert fit.losses[-1] == pytest.approx(
        np.mean((fit.widths - np.polyval([slope, intercept], fit.lengths)) ** 2), abs=1e-3
    )


def test_every_walker_ends_in_a_valley_and_all_are_equally_deep():
    found = lecture.many_valleys()
    assert found.count == 4
    assert found.heights == pytest.approx(np.zeros(4), abs=1e-9)
    assert set(found.valleys.tolist()) == {0, 1, 2, 3}
    assert np.abs(found.paths[-1] - found.minima[found.valleys]).max() < 1e-3


def test_two_who_begin_side_by_side_end_apart():
    found = lecture.many_valleys()
    first, second = found.neighbours
    assert np.linalg.norm(found.paths[0, first] - found.paths[0, second]) == pytest.approx(0.9)
    assert found.valleys[first] != found.valleys[second]


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.step == pytest.approx([1.6, 0.2])
    assert practice.limit == pytest.approx(0.04)
    assert practice.after == pytest.approx(0.8**10)
    assert practice.lowest == 0
