"""Whole frames: exact sums, nearest frames, and sound samples that follow them."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.timing import FrameClock, frame_at, frames_to_hold, sample_at, seconds_at

RATES = st.sampled_from([Fraction(15), Fraction(24), Fraction(30), Fraction(60), Fraction(30000, 1001)])
SECONDS = st.floats(min_value=0.001, max_value=20, allow_nan=False)


def test_two_plays_of_1_03_s_at_10_fps_end_at_frame_21() -> None:
    clock = FrameClock(Fraction(10))
    assert [len(clock.advance(1.03)), len(clock.advance(1.03))] == [10, 11]
    assert clock.frame == 21


def test_halves_go_to_the_later_frame() -> None:
    assert frame_at(0.05, Fraction(10)) == 1
    assert frame_at(0.049, Fraction(10)) == 0


def test_a_hold_lasts_at_least_as_long_as_asked() -> None:
    assert frames_to_hold(1.01, Fraction(10)) == 11
    assert frames_to_hold(1.0, Fraction(10)) == 10


@pytest.mark.parametrize(("frame", "fps", "sample"), [(1, 24, 2000), (1, 60, 800), (7, 15, 22400)])
def test_samples_follow_frames(frame: int, fps: int, sample: int) -> None:
    assert sample_at(frame, Fraction(fps)) == sample


@given(RATES, st.lists(SECONDS, max_size=30))
def test_frames_never_drift_from_the_exact_sum(fps: Fraction, plays: list[float]) -> None:
    clock = FrameClock(fps)
    shown = sum(len(clock.advance(play)) for play in plays)
    exact = sum(Fraction(play) for play in plays)
    assert shown == clock.frame
    assert abs(shown - exact * fps) <= Fraction(1, 2) + Fraction(1, 1_000_000)


@given(RATES, SECONDS, st.integers(min_value=1, max_value=2000))
def test_a_play_until_a_frame_ends_exactly_there(fps: Fraction, before: float, ahead: int) -> None:
    clock = FrameClock(fps)
    clock.advance(before)
    target = clock.frame + ahead
    clock.advance(clock.seconds_until(target))
    assert clock.frame == target
    assert clock.advance(1)[0] == 0


@given(RATES, SECONDS, SECONDS)
def test_a_plays_own_times_lie_inside_it_and_grow(fps: Fraction, before: float, run_time: float) -> None:
    clock = FrameClock(fps)
    clock.advance(before)
    times = clock.advance(run_time)
    assert all(0 <= time <= run_time + 1e-6 for time in times)
    assert all(a < b for a, b in pairwise(times))


@given(RATES, st.integers(min_value=0, max_value=100_000))
def test_a_frame_begins_where_it_is_found(fps: Fraction, frame: int) -> None:
    assert frame_at(seconds_at(frame, fps), fps) == frame
