"""Each scene of *Find the axes of a data set* is a claim; here each is checked without drawing anything."""

from math import sqrt

import numpy as np
import pytest

from lectures.linear_algebra import pca as lecture
from mathml_anim.datasets.wine import MEASURES


def parted(scores, kinds):
    """Return the share of points whose nearest kind, by its middle, is their own."""
    middles = np.stack([scores[kinds == kind].mean(axis=0) for kind in range(3)])
    distances = np.linalg.norm(scores[:, None] - middles, axis=2)
    return float((distances.argmin(axis=1) == kinds).mean())


def test_on_a_slanted_line_flowers_spread_wider_than_on_either_measure():
    pair = lecture.one_number_each()
    way = np.array([np.cos(pair.slant), np.sin(pair.slant)])
    assert (pair.points @ way).var() > pair.points.var(axis=0).max()
    assert pair.names == ("petal length", "sepal length")


def test_in_half_a_turn_the_variance_peaks_once_and_is_lowest_at_a_right_angle():
    spin = lecture.an_axis_spins()
    assert spin.angles[-1] - spin.angles[0] == 180
    rising = np.diff(spin.variances) > 0
    assert np.count_nonzero(np.diff(rising.astype(int))) == 2, "it rises to one peak, and falls to one low"
    assert spin.angles[np.argmax(spin.variances)] == pytest.approx(spin.peak_angle, abs=0.5)
    assert spin.angles[np.argmin(spin.variances)] == pytest.approx(spin.peak_angle + 90, abs=0.5)
    assert spin.variances.max() == pytest.approx(spin.peak, abs=1e-3)
    assert spin.variances.min() == pytest.approx(spin.low, abs=1e-3)


def test_where_the_shadows_are_widest_the_drops_are_shortest():
    spin = lecture.an_axis_spins()
    turns = np.radians(spin.angles)
    across = spin.centred @ np.stack([-np.sin(turns), np.cos(turns)])
    squares = (across**2).sum(axis=0)
    assert np.argmin(squares) == np.argmax(spin.variances)
    kept = spin.variances * (len(spin.centred) - 1)
    assert kept + squares == pytest.approx(np.full(len(turns), (spin.centred**2).sum()))
    assert spin.total - spin.variances == pytest.approx(squares / (len(spin.centred) - 1)), "what the drops hold"
    assert squares.min() / (len(spin.centred) - 1) == pytest.approx(spin.low, abs=1e-3), "averaged alike"


def test_the_eigenvalues_of_the_covariance_are_the_variances_along_its_eigenvectors():
    lined = lecture.the_axes_line_up()
    assert np.cov(lined.points, rowvar=False) == pytest.approx(np.array([[4, 2], [2, 3]]))
    assert lined.values == pytest.approx([(7 + sqrt(17)) / 2, (7 - sqrt(17)) / 2])
    for angle, value in zip(lined.angles, lined.values, strict=True):
        u = np.array([np.cos(angle), np.sin(angle)])
        assert (lined.points @ u).var(ddof=1) == pytest.approx(value)
        assert lined.matrix @ u == pytest.approx(value * u)
    assert lined.angles[1] - lined.angles[0] == pytest.approx(np.pi / 2)


def test_turning_after_the_image_makes_the_variance_grow():
    lined = lecture.the_axes_line_up()
    turns = np.linspace(0, lined.angles[0], 50)
    units = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    images = units @ lined.matrix
    leaning = units[:, 0] * images[:, 1] - units[:, 1] * images[:, 0]
    assert np.all(leaning[:-1] > 0)
    assert leaning[-1] == pytest.approx(0, abs=1e-9)
    assert np.all(np.diff((units * images).sum(axis=1)) > 0)
    past = np.array([np.cos(lined.angles[0] + lecture.PAST), np.sin(lined.angles[0] + lecture.PAST)])
    image = lined.matrix @ past
    assert past[0] * image[1] - past[1] * image[0] < 0, "past the peak it leans back"
    assert past @ image < lined.values[0]
    assert (units[0] @ images[0], lined.points[:, 0].var(ddof=1)) == pytest.approx((4, 4))


def test_the_cloud_is_the_one_that_its_badge_names():
    lined = lecture.the_axes_line_up()
    assert lined.source.badge == f"synthetic · seed {lecture.SEED}"
    assert np.array_equal(lined.points, lecture.the_axes_line_up().points)


def test_two_axes_show_nearly_all_of_four_measures():
    turned = lecture.four_numbers_in_two()
    assert turned.shares == pytest.approx([0.924619, 0.053066, 0.017103, 0.005212], abs=5e-7)
    assert turned.kept == pytest.approx(0.977685, abs=1e-6)
    assert turned.seen_first == pytest.approx(
        turned.flowers.measures[:, :2].var(axis=0).sum() / turned.flowers.measures.var(axis=0).sum()
    )
    kinds = turned.flowers.kinds
    sepals = parted(turned.flowers.measures[:, :2], kinds)
    axes = parted(turned.found.scores(turned.flowers.measures, 2), kinds)
    assert sepals < 0.82 < 0.88 < axes, "along the first two axes, the kinds come apart"


def test_the_first_axis_of_the_wines_is_proline_alone_and_in_another_unit_magnesium():
    units = lecture.one_unit_takes_over()
    assert units.share == pytest.approx(0.998, abs=5e-4)
    assert MEASURES[units.leading] == "proline"
    assert units.raw.axes[0, units.leading] > 0.999
    assert MEASURES[units.then_leading] == "magnesium"
    assert units.rescaled.axes[0, units.then_leading] > 0.99
    spans = np.ptp(units.wines.measures, axis=0)
    assert (spans[units.leading], spans[units.then_leading]) == pytest.approx(tuple(units.spreads[:2]))
    assert tuple(units.spreads[:2]) == pytest.approx((1402, 92))
    assert units.spreads[2] < units.others == 20
    assert units.spreads[0] / units.times < units.spreads[1], "in the other unit magnesium spreads more"
    other_unit = units.wines.measures * np.where(np.arange(units.count) == units.leading, 1 / units.times, 1)
    variances = np.linalg.eigvalsh(np.cov(other_unit, rowvar=False))
    assert units.then_share == pytest.approx(variances[-1] / variances.sum())
    spread = units.wines.measures.std(axis=0)
    assert [MEASURES[n] for n in np.argsort(-spread)[:2]] == ["proline", "magnesium"], "the next in spread"


def test_standardised_the_first_axis_holds_less_and_the_kinds_part():
    footing = lecture.on_the_same_footing()
    assert footing.share == pytest.approx(0.361988, abs=1e-6)
    assert MEASURES[footing.leading] == "proline"
    assert footing.standard.variances.sum() == pytest.approx(footing.count)
    assert np.count_nonzero(np.abs(footing.standard.axes[0]) > 0.1) >= 10, "a mix of nearly all"
    measures, kinds = footing.wines.measures, footing.wines.kinds
    raw = parted(footing.raw.scores(measures, 2), kinds)
    assert raw < 0.75 < 0.95 < parted(footing.standard.scores(measures, 2), kinds)


def test_the_answers_of_the_practice():
    answers = lecture.practice()
    assert (answers.values, answers.total, answers.share) == (
        pytest.approx([6, 1]),
        pytest.approx(7),
        pytest.approx(6 / 7),
    )
    shares = lecture.on_the_same_footing().standard.ratios
    assert shares[: answers.needed].sum() > 0.8 > shares[: answers.needed - 1].sum()
