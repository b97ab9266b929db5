"""Axes through data, the ellipse of a covariance, views that turn, and bars with names."""

import numpy as np
import pytest

from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.learning import AxisThroughData, DataAxes, NamedBars, TurningView
from mathml_anim.components.transformations import ReachAlong, VectorAndImage

CLOUD = np.array([[-2.0, -1.0], [-1.0, 0.5], [0.0, -0.5], [1.0, 0.0], [2.0, 1.0]])


def finished(animation):
    animation.begin()
    animation.finish()


def test_ticks_are_written_as_they_are_meant():
    axes = DataAxes((1, 0.3), starts=(-1, 0), step=0.1)
    assert [number.text for number in axes.numbers][8:11] == ["−0.1", "0", "0.1"]
    assert [number.text for number in axes.numbers][-3:] == ["0.1", "0.2", "0.3"]


def test_shadows_fall_on_the_axis_at_a_right_angle_and_have_its_variance():
    axis = AxisThroughData(CLOUD, 0.3, centre=(1, 2), unit=0.5)
    starts, ends = axis.drops.points[0::4], axis.drops.points[3::4]
    way = np.array([np.cos(0.3), np.sin(0.3), 0])
    assert (ends - starts) @ way == pytest.approx(np.zeros(5), abs=1e-9)
    along = (ends - (1, 2, 0)) @ way / 0.5
    assert along == pytest.approx(axis.along)
    assert axis.variance == pytest.approx(along.var(ddof=1))


def test_an_axis_turns_and_its_shadows_wait_until_they_fall():
    axis = AxisThroughData(CLOUD, 0).set_fallen(0)
    assert len(axis.shadows.points) == 16 * 5
    assert axis.drops.points[0::4] == pytest.approx(axis.drops.points[3::4])
    finished(axis.fall())
    assert axis.drops.points[3::4, 1] == pytest.approx(np.zeros(5))
    finished(axis.animate.set_angle(np.pi / 2).build())
    assert axis.drops.points[3::4, 0] == pytest.approx(np.zeros(5))
    assert axis.variance == pytest.approx(CLOUD[:, 1].var(ddof=1))


def test_an_axis_follows_an_angle_at_every_moment():
    read = {"angle": 0.3}
    axis = AxisThroughData(CLOUD, 0).follow(lambda: read["angle"])
    assert axis.angle == 0.3, "at once"
    read["angle"] = np.pi / 2
    axis.update()
    assert axis.variance == pytest.approx(CLOUD[:, 1].var(ddof=1))


def test_the_ellipse_is_where_the_distance_is_two_standard_deviations():
    matrix = np.array([[4.0, 2.0], [2.0, 3.0]])
    ellipse = CovarianceEllipse(matrix, centre=(1, 0), unit=0.5)
    at = ((ellipse.outline.points - (1, 0, 0)) / 0.5)[::4, :2]
    assert np.sqrt(np.einsum("ni,ij,nj->n", at, np.linalg.inv(matrix), at)) == pytest.approx(np.full(len(at), 2))
    lengths = np.linalg.norm(ellipse.half_axes, axis=1)
    assert lengths == pytest.approx(2 * np.sqrt(np.array([7 + 17**0.5, 7 - 17**0.5]) / 2))
    drawn = ellipse.axes[0].get_end() - ellipse.axes[0].get_start()
    assert np.linalg.norm(drawn) == pytest.approx(lengths[0])


def test_an_ellipse_of_points_stands_around_their_middle_and_can_change():
    ellipse = CovarianceEllipse.of_points(CLOUD + 3, centre=(1, 1))
    assert ellipse.outline.get_center() == pytest.approx([4, 4, 0], abs=0.01)
    assert ellipse.matrix == pytest.approx(np.cov(CLOUD, rowvar=False))
    finished(ellipse.animate.set_matrix([[1, 0], [0, 1]]).build())
    assert ellipse.outline.width == pytest.approx(4)


@pytest.mark.parametrize("bad", [[[1, 2], [0, 1]], [[1, 2], [2, 1]], np.eye(3)])
def test_what_is_no_covariance_has_no_ellipse(bad):
    with pytest.raises(ValueError, match=r"symmetric|negative"):
        CovarianceEllipse(bad)


def test_a_view_turns_rigidly_from_two_measures_to_two_others():
    cloud = np.random.default_rng(3).normal(size=(20, 3)) * (3, 1, 0.2)
    axes = DataAxes((4, 3), step=None)
    view = TurningView(cloud, np.eye(3)[[1, 2]], axes)
    centred = cloud - cloud.mean(axis=0)
    before = view.share
    animation = view.animate.look_along(np.eye(3)[:2]).build()
    animation.begin()
    animation.interpolate(0.5)
    halfway = view.view
    assert halfway @ halfway.T == pytest.approx(np.eye(2), abs=1e-9)
    animation.finish()
    assert view.data == pytest.approx(centred[:, :2])
    assert view.share == pytest.approx((centred[:, :2] ** 2).sum() / (centred**2).sum())
    assert before < view.share


def test_bars_go_right_or_left_by_their_sign_and_swell_only_for_a_moment():
    bars = NamedBars(("one", "other"), (0.5, -0.25), foot=(1, 1), unit=2, format_spec=".2f")
    right, left = bars.bars
    assert (right.get_left()[0], right.get_right()[0]) == pytest.approx((1, 2))
    assert (left.get_left()[0], left.get_right()[0]) == pytest.approx((0.5, 1))
    height = right.height
    animation = bars.point_out(0)
    animation.begin()
    animation.interpolate(0.5)
    assert right.height > 1.3 * height
    animation.finish()
    assert right.height == pytest.approx(height)
    finished(bars.animate.set_values((-1, 1)).build())
    assert [number.value for number in bars.numbers] == [-1, 1]
    with pytest.raises(ValueError, match="2 names"):
        NamedBars(("one", "other"), (1, 2, 3))


def test_bars_follow_the_numbers_they_read_at_every_moment():
    read = {"values": (1.0, 2.0)}
    bars = NamedBars(("one", "other"), (0, 0), unit=2, format_spec=".2f").follow(lambda: read["values"])
    assert bars.bars[1].width == pytest.approx(4), "at once"
    read["values"] = (-0.5, 1.0)
    bars.update()
    assert bars.bars[0].width == pytest.approx(1)
    assert bars.numbers[0].text == "−0.50"


def test_the_reach_is_the_rayleigh_quotient_and_the_drop_vanishes_at_an_eigenvector():
    pair = VectorAndImage([[4, 2], [2, 3]], 0, unit=0.5)
    reach = ReachAlong(pair)
    assert reach.reach == pytest.approx(4)
    assert reach.shadow.get_end() == pytest.approx([2, 0, 0])
    pair.set_angle(np.arctan2((17**0.5 - 1) / 4, 1))
    reach.update()
    assert reach.reach == pytest.approx((7 + 17**0.5) / 2)
    drop = reach.drop.points
    assert len(drop) == 0 or np.ptp(drop, axis=0).max() < 1e-6
