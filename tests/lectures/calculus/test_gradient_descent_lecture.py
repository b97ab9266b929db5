"""Each scene of *Walking downhill* is a claim; here each is checked without drawing anything."""

import numpy as np
import pytest

from lectures.calculus import gradient_descent as lecture


def test_the_gradient_crosses_the_line_of_equal_height_at_a_right_angle():
    found = lecture.which_way_is_down()
    way = np.array([-found.gradient[1], found.gradient[0]]) / np.linalg.norm(found.gradient)
    along = [found.bowl.height(found.start + s * 1e-4 * way) for s in (-1, 1)]
    assert along[1] - along[0] == pytest.approx(0, abs=1e-9), "along it, the height does not change"


def test_against_the_gradient_the_ground_falls_most_steeply():
    found = lecture.which_way_is_down()
    angles = np.linspace(0, 2 * np.pi, 720, endpoint=False)
    feet = found.start + 1e-4 * np.column_stack([np.cos(angles), np.sin(angles)])
    rise = found.bowl.height(feet) - found.bowl.height(found.start)
    down = -found.gradient / np.linalg.norm(found.gradient)
    best = angles[np.argmin(rise)]
    assert (np.cos(best), np.sin(best)) == pytest.approx(tuple(down), abs=0.01)


def test_the_whole_gradient_would_lead_far_beyond_the_valley():
    found = lecture.one_step()
    end = found.start - found.gradient
    assert found.bowl.height(end) > 100 * found.bowl.height(found.start)
    assert end[1] < -lecture.REACH[1]


def test_one_step_takes_y_to_the_bottom_and_x_a_tenth_nearer():
    found = lecture.one_step()
    assert found.gradient == pytest.approx([10, 24])
    assert found.factors == pytest.approx([0.9, 0])
    assert found.second == pytest.approx(found.start * found.factors)
    assert found.second == pytest.approx(found.start - 0.05 * found.gradient)
    assert found.second == pytest.approx([4.5, 0]), "from y, all of it is taken"
    assert found.path[1:, 0] == pytest.approx(0.9 * found.path[:-1, 0]), "every step takes a tenth of x"
    away = np.linalg.norm(found.path, axis=1)
    assert away[found.arrival] <= found.target < away[found.arrival - 1]


def test_a_longer_step_is_sooner_there_and_a_little_longer_one_never():
    race = lecture.longer_steps()
    assert race.rates == (0.05, 0.09, 0.1, 0.101)
    assert race.arrivals == (22, 12), "the larger rate is sooner there, and two never are"
    assert race.arrivals[0] == lecture.one_step().arrival
    away = [np.linalg.norm(path, axis=1) for path in race.paths]
    for steps, way in zip(race.arrivals, away, strict=False):
        assert (way[:steps] > race.target).all()
        assert (way[steps:] <= race.target).all(), "once there, it stays"
    assert min(away[2].min(), away[3].min()) > 2 * race.target
    heights = [np.abs(path[:, 1]) for path in race.paths]
    assert np.all(np.diff(heights[1]) < 0), "it leaps over the valley, ever lower"
    assert np.all(np.sign(race.paths[1][1:, 1]) != np.sign(race.paths[1][:-1, 1]))
    assert heights[2] == pytest.approx(np.full(len(heights[2]), heights[2][0])), "it bounces for ever"
    assert np.all(np.diff(heights[3]) > 0), "every leap lands farther out"
    assert heights[3][-1] > lecture.REACH[1] > heights[3][lecture.STEPS], "and in the end beyond the landscape"


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
    assert (sweep.rates[0], sweep.y_factors[0]) == (0, 1), "at a rate of zero, the factor is one"
    assert sweep.y_factors == pytest.approx(1 - sweep.steep * sweep.rates)
    assert sweep.x_factors == pytest.approx(1 - sweep.gentle * sweep.rates)
    assert sweep.times == pytest.approx(10), "the factor of x falls a tenth as fast"
    assert sweep.left == pytest.approx(0.82)
    assert sweep.left > abs(sweep.bowl.factors(sweep.good)[1])
    assert np.abs(sweep.path(0.101)[:, 1]).max() < lecture.REACH[1], "the flight stays on the picture"


def test_the_line_learns_what_least_squares_knows():
    fit = lecture.a_line_learns()
    slope, intercept = np.polyfit(fit.lengths, fit.widths, 1)
    assert fit.best == pytest.approx([intercept, slope])
    assert np.all(np.diff(fit.losses) < 0)
    misses = fit.widths - (fit.path[0, 0] + fit.path[0, 1] * fit.lengths)
    assert fit.losses[0] == pytest.approx(np.mean(misses**2)), "the loss is the mean of the squared misses"
    assert fit.other[0] != pytest.approx(fit.path[0])
    assert fit.other[-1] == pytest.approx(fit.best, abs=0.02)
    assert fit.path[-1] == pytest.approx(fit.best, abs=0.02)
    assert fit.losses[-1] == pytest.approx(
        np.mean((fit.widths - np.polyval([slope, intercept], fit.lengths)) ** 2), abs=1e-3
    )


def test_each_knob_of_the_line_is_turned_once_and_both_make_it_worse():
    fit = lecture.a_line_learns()
    lift, tilt = np.diff(fit.turned, axis=0)
    assert (lift[1], tilt[0]) == (0, 0), "one knob at a time"
    assert lift[0] != 0 != tilt[1]
    assert fit.turned[0] == pytest.approx([fit.widths.mean(), 0]), "it begins flat, at the mean of the widths"
    assert fit.turned[-1] == pytest.approx(fit.path[0]), "the walk sets out where the knobs have been turned to"
    assert np.all(np.diff(fit.turned_losses) > 0)
    assert fit.turned_losses[0] == pytest.approx(np.var(fit.widths))


def test_every_walker_ends_in_a_valley_and_the_valleys_are_not_equally_deep():
    found = lecture.many_valleys()
    assert found.count == 4
    assert np.abs(lecture.tilted_gradient(found.minima)).max() < 1e-9, "each is the bottom of a valley"
    for bottom, height in zip(found.minima, found.heights, strict=True):
        around = bottom + 0.01 * np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
        assert (lecture.tilted(around) > height).all()
    assert np.diff(np.sort(found.heights)).min() > 5
    assert found.heights[found.deepest] == pytest.approx(0, abs=1e-9)
    assert found.ends.min() > 0
    assert found.ends.sum() == found.walkers == 121
    assert found.in_deepest < found.walkers / 2
    assert np.abs(found.paths[-1] - found.minima[found.valleys]).max() < 1e-3


def test_no_walker_ever_steps_uphill_and_the_slope_is_the_landscapes_own():
    found = lecture.many_valleys()
    assert np.diff(lecture.tilted(found.paths), axis=0).max() < 1e-9
    at, step = found.paths[0], 1e-6 * np.eye(2)
    slopes = [(lecture.tilted(at + way) - lecture.tilted(at - way)) / 2e-6 for way in step]
    assert np.stack(slopes, axis=-1) == pytest.approx(lecture.tilted_gradient(at), rel=1e-5, abs=1e-4)


def test_two_who_begin_side_by_side_end_apart_one_of_them_in_the_deepest_valley():
    found = lecture.many_valleys()
    first, second = found.neighbours
    assert np.linalg.norm(found.paths[0, first] - found.paths[0, second]) == pytest.approx(0.9)
    assert found.valleys[first] == found.deepest != found.valleys[second]


def test_the_answers_of_the_practice():
    practice = lecture.practice()
    assert practice.step == pytest.approx([1.6, 0.2])
    assert practice.limit == pytest.approx(0.04)
    assert practice.after == pytest.approx(0.8**10)
    assert practice.lowest == 0
