"""Manim's slowest functions, done quicker: what comes out is the same to the bit."""

import copy
import math
from fractions import Fraction

import manim
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.frames import record as recording
from mathml_anim.frames.quick import quick
from mathml_anim.frames.record import record
from mathml_anim.frames.shapes import subpaths

PLACES = st.sampled_from([0.0, 1.0, 1.0 + 5e-7, 1.0 + 5e-5, -1.0, 1e6, math.nan, math.inf, -math.inf])
CURVES = st.integers(0, 5).flatmap(lambda count: arrays(np.float64, (4 * count, 3), elements=PLACES))


@given(CURVES, st.integers(0, 3))
def test_subpaths_are_split_as_manim_splits_them(points: np.ndarray, rest: int) -> None:
    points = np.concatenate([points, np.ones((rest, 3))])
    mobject = manim.VMobject()
    with np.errstate(invalid="ignore"):
        slow = mobject.get_subpaths_from_points(points)
        with quick():
            fast = mobject.get_subpaths_from_points(points)
    assert len(slow) == len(fast)
    assert all(np.array_equal(one, other, equal_nan=True) for one, other in zip(slow, fast, strict=True))


class Loose(manim.VMobject):
    """Takes all points for one."""

    def consider_points_equals(self, p0: object, p1: object) -> bool:
        return True


def test_a_class_that_compares_points_in_its_own_way_goes_on_doing_so() -> None:
    points = np.arange(24.0).reshape(8, 3)
    with quick():
        assert len(Loose().get_subpaths_from_points(points)) == 1
        assert len(manim.VMobject().get_subpaths_from_points(points)) == 2


@given(
    arrays(np.float64, st.sampled_from([(3,), (5, 3)]), elements=st.floats(-9, 9)),
    st.floats(-3, 3),
    st.sampled_from([False, True]),
)
def test_numbers_on_lines_are_the_same_to_the_bit(points: np.ndarray, angle: float, tip: bool) -> None:
    line = manim.NumberLine(x_range=[-2, 3, 1], include_tip=tip, rotation=angle, include_numbers=False)
    slow = line.point_to_number(points)
    with quick():
        assert np.array_equal(line.point_to_number(points), slow)
        assert np.array_equal(line.point_to_number(points), slow)
        line.shift(manim.UP)
        moved = line.point_to_number(points)
    assert np.array_equal(moved, line.point_to_number(points))


@pytest.mark.parametrize("made", [manim.Line, manim.Arrow, lambda: manim.Line().add_tip(at_start=True)])
def test_tips_are_known(made: type) -> None:
    line = made()
    slow = line.has_tip(), line.has_start_tip()
    with quick():
        assert (line.has_tip(), line.has_start_tip()) == slow
        assert type(line.has_tip()) is bool


def test_copies_share_colours_and_nothing_that_moves() -> None:
    square = manim.Square(color=manim.BLUE)
    square.mark = manim.ManimColor("#123456")
    with quick():
        twin = copy.deepcopy(square)
    assert twin.mark is square.mark
    assert copy.deepcopy(square).mark is not square.mark
    twin.shift(manim.UP).set_color(manim.RED)
    assert square.get_color() == manim.BLUE
    assert not np.array_equal(square.points, twin.points)


class Counting(manim.Scene):
    """A number that counts, a tangent that follows, an area under a curve: all made anew for each picture."""

    def construct(self) -> None:
        axes = manim.Axes(x_range=[-2, 2, 1], y_range=[0, 4, 1])
        at = manim.ValueTracker(1.5)
        graph = axes.plot(lambda x: x * x)
        number = manim.always_redraw(
            lambda: manim.DecimalNumber(at.get_value(), mob_class=manim.Text).to_corner(manim.UR)
        )
        tangent = manim.always_redraw(lambda: axes.get_secant_slope_group(x=at.get_value(), graph=graph, dx=0.01))
        area = manim.always_redraw(lambda: axes.get_area(graph, x_range=[0, at.get_value()]))
        self.add(axes, graph, number, tangent, area)
        self.play(at.animate.set_value(0.5), run_time=0.5)


def test_a_scene_gives_the_same_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import nullcontext

    def pictures() -> list[bytes]:
        found: list[bytes] = []
        record(Counting, lambda take: found.append(take.picture.digest), fps=Fraction(10))
        return found

    fast = pictures()
    monkeypatch.setattr(recording, "quick", nullcontext)
    assert pictures() == fast
    assert len(set(fast)) == 5


def test_manim_is_as_it_was_afterwards() -> None:
    before = vars(manim.VMobject)["get_subpaths_from_points"], "__deepcopy__" in vars(manim.ManimColor)
    with pytest.raises(ZeroDivisionError), quick():
        raise ZeroDivisionError
    assert (vars(manim.VMobject)["get_subpaths_from_points"], "__deepcopy__" in vars(manim.ManimColor)) == before


@given(CURVES, st.integers(0, 3))
def test_recorded_subpaths_are_those_that_manim_finds(points: np.ndarray, rest: int) -> None:
    points = np.concatenate([points, np.ones((rest, 3))])
    mobject = manim.VMobject()
    found = mobject.get_subpath_split_indices_from_points(points, n_dims=2).tolist() if len(points) >= 4 else []
    whole = [(first, first + (end - first) // 4 * 4) for first, end in found]
    assert [each[:2] for each in subpaths(points, mobject)] == [each for each in whole if each[1] > each[0]]
