"""A line that sweeps the plane, and arrows of space seen from any side."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mathml_anim.components.vectors import ArrowsInSpace, LineSweep

whole = st.integers(-3, 3).map(float)
vectors = st.tuples(whole, whole)


@settings(max_examples=30, deadline=None)
@given(vectors, vectors, st.floats(-3, 3))
def test_the_line_is_where_the_amount_takes_it(along, aside, amount):
    assume(any(along))
    line = LineSweep(along, aside, tail=(1, -1), unit=0.5).set_amount(amount)
    start, end = line.line.points[0], line.line.points[-1]
    way, there = end - start, np.array([1, -1, 0]) + 0.5 * amount * np.array([*aside, 0]) - start
    assert np.cross(way, there)[2] == pytest.approx(0, abs=1e-8)
    assert np.cross(way, [*along, 0])[2] == pytest.approx(0, abs=1e-8)


def test_all_in_between_is_passed():
    line = LineSweep((1, 2), (3, 1), step=0.5).set_amount(2).set_amount(-1).set_amount(0)
    assert line.passed == (-1, 2)
    assert len(line.traces.points) == 4 * 7


def test_on_its_own_line_a_vector_moves_nothing():
    line = LineSweep((1, 2), (2, 4))
    before = line.line.points.copy()
    line.set_amount(3)
    assert np.allclose(line.line.points, before)
    assert line.spacing == pytest.approx(0)
    line.set_aside((3, 1))
    assert line.spacing == pytest.approx(0.25 * np.sqrt(5))


def test_dense_traces_are_thin():
    line = LineSweep((1, 2), (3, 1)).set_amount(4)
    width = line.traces.get_stroke_width()
    line.set_aside((2.05, 4))
    assert line.traces.get_stroke_width() < width / 4


@settings(max_examples=30, deadline=None)
@given(st.floats(-3, 3), st.floats(-1.2, 1.2))
def test_what_is_seen_is_a_shadow_of_space(azimuth, elevation):
    space = ArrowsInSpace([(1, 2, 2), (0, 0, 1)], azimuth=azimuth, elevation=elevation, origin=(1, 1), unit=2)
    seen = [(arrow.head - arrow.tail) / 2 for arrow in space.arrows]
    assert np.linalg.norm(seen[0]) <= 3 + 1e-9
    assert seen[1][:2] == pytest.approx([0, np.cos(elevation)], abs=1e-9)
    view = np.array([np.cos(elevation) * np.cos(azimuth), np.cos(elevation) * np.sin(azimuth), np.sin(elevation)])
    assert np.linalg.norm(seen[0]) ** 2 + (np.array([1, 2, 2]) @ view) ** 2 == pytest.approx(9)


def test_a_sheet_lies_under_its_arrows_from_every_side():
    space = ArrowsInSpace(
        [(2, 0, 0), (0, 2, 0)], azimuth=0.4, elevation=0.6, sheet=[(1, 0, 0), (0, 1, 0)], reach=((0, 2), (0, 2))
    )
    for azimuth in (0.4, 2.0, -1.0):
        space.look_from(azimuth, 0.6)
        corners = space.sheet.points[::4]
        assert np.allclose(corners[1], space.arrow(0).head)
        assert np.allclose(corners[3], space.arrow(1).head)


def test_other_vectors_are_walked_to():
    space = ArrowsInSpace([(2, 0, 0), (0, 2, 0)], azimuth=0, elevation=0.3)
    walk = space.animate(run_time=1).set_vectors([(0, 2, 0), (0, 2, 0)]).build()
    walk.begin()
    walk.interpolate(1)
    assert np.allclose(space.arrow(0).vector, space.arrow(1).vector)
