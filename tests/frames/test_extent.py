"""How far an outline reaches, against what Cairo itself says of the same path."""

from math import pi, sin

import cairo
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.frames.extent import MITER_LIMIT, sharpest_corner

WIDTH = 20.0
ROUNDED = 0.2
"""Half-widths: Cairo tells whole pixels, two on either side."""


def straight(corners: np.ndarray) -> np.ndarray:
    """Cubic curves (4n, 2) along the straight sides of an open polygon (n + 1, 2)."""
    starts, sides = corners[:-1], np.diff(corners, axis=0)
    return (starts[:, None] + np.linspace(0, 1, 4)[:, None] * sides[:, None]).reshape(-1, 2)


def ring(corners: np.ndarray) -> np.ndarray:
    return straight(np.vstack([corners, corners[:1]]))


def reached(points: np.ndarray, *, closed: bool) -> float:
    """How far what Cairo draws leaves the box of the path on any side, in half-widths of the line."""
    surface = cairo.RecordingSurface(cairo.Content.COLOR_ALPHA, None)
    context = cairo.Context(surface)
    context.move_to(*points[0])
    for curve in points.reshape(-1, 4, 2):
        context.curve_to(*curve[1:].ravel())
    if closed:
        context.close_path()
    context.set_line_width(WIDTH)
    context.set_miter_limit(MITER_LIMIT)
    context.stroke()
    left, top, width, height = surface.ink_extents()
    low, high = points.min(axis=0), points.max(axis=0)
    return max(low[0] - left, low[1] - top, left + width - high[0], top + height - high[1]) / (WIDTH / 2)


@pytest.mark.parametrize("sides", [3, 4, 5, 12])
def test_a_regular_polygon_reaches_as_far_as_geometry_says(sides):
    turns = np.arange(sides) * 2 * pi / sides
    points = ring(np.column_stack([np.cos(turns), np.sin(turns)]))
    inner = pi * (sides - 2) / sides
    assert sharpest_corner(points, ((0, len(points), True),)) == pytest.approx(1 / sin(inner / 2))


def test_sides_that_go_on_straight_have_no_corner():
    points = straight(np.array([(0.0, 0.0), (1.0, 1.0), (3.0, 3.0)]))
    assert sharpest_corner(points, ((0, 4, False), (4, len(points), False))) == 1.0


def test_a_needle_is_cut_off_by_the_limit():
    needle = straight(np.array([(0.0, 0.0), (5.0, 0.1), (0.0, 0.2), (0.0, 1.0)]))
    assert sharpest_corner(needle, ((0, len(needle), False),)) <= MITER_LIMIT * 1.01


def test_subpaths_do_not_meet():
    apart = np.vstack([straight(np.array([(0.0, 0.0), (1.0, 0.0)])), straight(np.array([(1.0, 0.0), (0.0, 0.1)]))])
    assert sharpest_corner(apart, ((0, 4, False), (4, 8, False))) == 1.0


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=3, max_size=8, unique=True),
    st.booleans(),
)
def test_no_outline_reaches_further_than_is_told(corners, closed):
    places = np.array(corners, np.float64)
    points = ring(places) if closed else straight(places)
    told = max(sharpest_corner(points, ((0, len(points), closed),)), 2**0.5)
    assert reached(points, closed=closed) <= told + ROUNDED
