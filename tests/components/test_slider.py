"""A slider's knob stands at its number, and the curve over it is as long as the knob has gone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mathml_anim.components.typography.slider import Slider, SliderCurve

AT = np.linspace(0, 4, 41)


def slider(**more: float) -> Slider:
    return Slider(0, 4, symbol="lambda", spoken="lambda", ticks=(0, 1, 3, 4), **more)


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 4))
def test_the_knob_stands_where_its_number_says(value):
    one = slider().set_value(value)
    left, right = one.track.get_start()[0], one.track.get_end()[0]
    assert (one.knob.get_x() - left) / (right - left) == pytest.approx(one.value / 4, abs=1e-9)
    assert one.number.value == one.value == pytest.approx(value)


def test_the_knob_does_not_leave_the_scale():
    assert slider().set_value(9).value == 4
    assert slider().set_value(-9).value == 0
    with pytest.raises(ValueError, match="lower value to a higher"):
        Slider(4, 0, symbol="x", spoken="x")


def test_the_ticks_are_written_below_their_places():
    one = slider()
    for tick, number in zip((0, 1, 3, 4), one.ticks, strict=True):
        assert number.value == tick
        assert number.get_x() == pytest.approx(one.point_at(tick)[0], abs=0.02)
        assert number.get_top()[1] < one.track.get_y()


def test_a_slider_that_is_moved_away_still_knows_its_places():
    one = slider().shift((3, -1, 0))
    one.set_value(2)
    assert one.knob.get_center() == pytest.approx(one.track.get_center())


def test_an_animation_passes_every_value_between():
    one = slider()
    moving = one.animate.set_value(3).build()
    moving.begin()
    moving.interpolate(0.5)
    assert 0 < one.value < 3
    moving.interpolate(1)
    assert one.value == 3


def test_the_curve_is_drawn_as_far_as_the_knob_has_been():
    one = slider()
    curve = SliderCurve(one, AT, (2 - AT) ** 2 - 1, unit=0.5)
    one.set_value(3)
    curve.update()
    assert curve.curve.points[-1] == pytest.approx(one.point_at(3), abs=1e-6)
    one.set_value(2)
    curve.update()
    assert curve.curve.points[-1] == pytest.approx(one.point_at(3), abs=1e-6)
    assert curve.dot.get_center() == pytest.approx(one.point_at(2, height=-0.5))
    assert curve.height_at(0) == 3
