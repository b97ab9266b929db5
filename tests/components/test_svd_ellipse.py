"""The ellipse of a matrix at every stage, layers as tables, and bars that fill up."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import linear

from mathml_anim.components.learning import Meter
from mathml_anim.components.transformations import GridTransform, OuterProduct, SVDEllipse
from mathml_anim.components.typography import Number
from mathml_anim.maths.svd import svd

STRANG = np.array([[3.0, 0.0], [4.0, 5.0]])
entries = st.floats(-5, 5).map(lambda x: round(x, 2))


def ellipse_of(matrix: np.ndarray, *, unit: float = 1.0) -> SVDEllipse:
    return SVDEllipse(GridTransform(origin=(1, 2), unit=unit, basis=False), svd(matrix))


def at(animation, alpha: float) -> None:
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(alpha)


@settings(max_examples=20, deadline=None)
@given(entries, entries, entries, entries)
def test_the_stages_end_at_the_matrix_and_only_the_middle_one_changes_lengths(a, b, c, d):
    matrix = np.array([[a, b], [c, d]])
    ellipse, s = ellipse_of(matrix), svd(matrix).s
    assert np.allclose(ellipse.matrix_at(0), np.eye(2))
    assert np.allclose(ellipse.matrix_at(3), matrix, atol=1e-9)
    for stage in (0.4, 1.0):
        into = ellipse.matrix_at(stage)
        assert np.allclose(into @ into.T, np.eye(2))
        assert np.linalg.det(into) == pytest.approx(1)
    for stage in (2.0, 2.7, 3.0):
        assert np.linalg.svd(ellipse.matrix_at(stage), compute_uv=False) == pytest.approx(s, abs=1e-9)


def test_the_first_pair_lies_on_the_axes_after_the_first_turn_and_stays_perpendicular():
    ellipse = ellipse_of(STRANG)
    for stage in (0, 1, 1.5, 2, 3):
        ellipse.show_stage(stage).update()
        assert ellipse.degrees_between == pytest.approx(90)
        if stage == 1:
            assert np.allclose(ellipse.arrows[0].vector[:2], [1, 0])
            assert np.allclose(ellipse.arrows[1].vector[:2], [0, 1])
    lengths = [np.linalg.norm(arrow.vector) for arrow in ellipse.arrows]
    assert lengths == pytest.approx(np.sqrt([45, 5]))


def test_the_curve_is_the_image_of_the_circle():
    ellipse = ellipse_of(STRANG).show_stage(3).update()
    away = (ellipse.curve.points[:, :2] - (1, 2)) @ np.linalg.inv(STRANG).T
    anchors = away[::4]
    assert np.linalg.norm(anchors, axis=1) == pytest.approx(np.ones(4))


def test_the_goal_lies_on_the_ellipse_that_it_ends_as():
    ellipse = ellipse_of(STRANG)
    ends = ellipse.goal().points.reshape(-1, 4, 3)[:, [0, 3], :2].reshape(-1, 2)
    away = (ends - (1, 2)) @ np.linalg.inv(STRANG).T
    assert np.linalg.norm(away, axis=1) == pytest.approx(np.ones(len(away)))


def test_another_pair_turns_on_the_circle_and_its_angle_is_shown():
    ellipse = ellipse_of(STRANG)
    number = ellipse.show_degrees(Number(0, format_spec=".0f"))
    ellipse.set_angle(0).show_stage(3).update()
    number.update()
    assert np.allclose([arrow.vector[:2] for arrow in ellipse.arrows], STRANG.T)
    assert number.value == pytest.approx(np.degrees(np.arccos(0.8)))
    at(ellipse.turn_to(np.pi / 2), 0.5)
    number.update()
    assert ellipse.angle == pytest.approx(np.pi / 4)
    assert number.value == pytest.approx(90)


def test_the_corner_is_a_square_when_perpendicular_and_gone_when_an_arrow_is():
    ellipse = ellipse_of(STRANG)
    sides = np.diff(ellipse.corner.points[[0, 3, 7]], axis=0)
    assert sides[0] @ sides[1] == pytest.approx(0)
    assert np.linalg.norm(sides, axis=1) == pytest.approx([0.24, 0.24])
    ellipse.grid.show_map(type(ellipse.grid.shown).of(svd(STRANG).layer(0)))
    ellipse.update()
    assert np.allclose(ellipse.corner.points, ellipse.grid.origin)


def test_the_animation_to_a_stage_moves_the_grid_and_goes_on_from_there():
    ellipse = ellipse_of(STRANG)
    at(ellipse.to_stage(1), 1)
    at(ellipse.to_stage(3), 0.5)
    assert ellipse.stage == pytest.approx(2)
    assert np.allclose(ellipse.grid.matrix, ellipse.matrix_at(2))


def test_a_matrix_that_turns_the_plane_over_does_so_in_the_stretch():
    mirror = np.array([[0.0, 1.0], [2.0, 0.0]])
    ellipse = ellipse_of(mirror)
    assert np.linalg.det(ellipse.matrix_at(1)) > 0 > np.linalg.det(ellipse.matrix_at(2))
    assert np.allclose(ellipse.matrix_at(3), mirror)


def test_only_a_two_by_two_matrix_makes_an_ellipse():
    with pytest.raises(ValueError, match="two rows"):
        ellipse_of(np.ones((3, 2)))


def test_a_plane_seen_from_further_away_carries_the_ellipse_along():
    ellipse = ellipse_of(STRANG, unit=2).show_stage(3).update()
    at(ellipse.grid.animate.set_unit(0.5).build(), 1)
    ellipse.update()
    assert ellipse.grid.unit == 0.5
    assert np.allclose(ellipse.arrows[0].head[:2], (1, 2) + 0.5 * STRANG @ svd(STRANG).vt[0])
    near = GridTransform(unit=2).set_unit(0.5)
    straight = GridTransform(unit=0.5)
    assert np.allclose(near.reference.points, straight.reference.points)
    assert np.allclose(near.i_hat.body.points, straight.i_hat.body.points)
    assert near.i_hat.vector[:2] == pytest.approx([1, 0])


def test_a_layer_is_a_column_times_a_row_and_fills_up_row_by_row():
    found = svd(STRANG)
    layer = OuterProduct(found.u[:, 0], found.vt[0], weight=found.s[0], format_spec="g").place((1, -1))
    assert np.allclose(layer.product, found.layer(0))
    assert np.allclose(layer.table.get_center(), (1, -1, 0))
    assert np.allclose(layer.table.values, found.layer(0))
    filling = layer.fill()
    assert not layer.table.values.any()
    at(filling, 0.5)
    shares = layer.table.values / found.layer(0)
    assert np.all(shares[0] > shares[1])
    at(filling, 1)
    assert np.allclose(layer.table.values, found.layer(0))
    assert layer.left.get_right()[0] < layer.table.get_left()[0]
    assert layer.top.get_bottom()[1] > layer.table.get_top()[1]


def test_a_meter_fills_as_far_as_the_amount_goes_and_what_is_more_stands_out():
    meter = Meter(64, text="numbers", width=6.4, corner=(1, 1), ticks=(17, 34))
    at(meter.animate.set_value(51).build(), 1)
    assert (meter.bar.get_left()[0], meter.bar.get_right()[0]) == pytest.approx((1, 6.1))
    assert meter.number.text == "51"
    assert len(meter.notches.points) == 32
    assert len(meter.excess.points) == 0
    meter.set_value(68)
    assert meter.bar.get_right()[0] == pytest.approx(meter.frame.get_right()[0])
    assert meter.excess.width == pytest.approx(0.4)
    meter.shift((2, -1, 0)).set_value(32)
    assert (meter.bar.get_left()[0], meter.bar.get_right()[0]) == pytest.approx((3, 6.2))
    assert meter.bar.get_bottom()[1] == pytest.approx(0)


def test_a_meter_follows_an_amount_at_every_moment():
    read = {"amount": 12.0}
    meter = Meter(64, text="numbers").follow(lambda: read["amount"])
    assert meter.number.text == "12", "at once"
    read["amount"] = 40.0
    meter.update()
    assert (meter.value, meter.number.text) == (40, "40")
