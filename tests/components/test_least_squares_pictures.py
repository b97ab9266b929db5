"""A drop on a line, a line among points with its squares, and a vector above a plane."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mathml_anim.components.learning import DataAxes, ResidualFit
from mathml_anim.components.vectors import OrthogonalProjection, ProjectionInSpace

COLUMNS, B = np.array([(1.0, 1, 1), (0, 1, 2)]), np.array([6.0, 0, 0])
POINTS = [(0, 6), (1, 0), (2, 0)]
weights = st.tuples(st.floats(-6, 6), st.floats(-4, 4))


@given(st.floats(0.5, 6))
def test_the_gap_goes_to_any_point_of_the_line_and_is_shortest_at_the_right_angle(amount):
    drop = OrthogonalProjection((3, 4), (1, 1))
    shortest = drop.gap
    assert drop.amount == pytest.approx(3.5)
    assert len(drop.right_angle.points)
    drop.set_amount(amount)
    assert drop.amount == pytest.approx(amount)
    assert drop.gap >= shortest - 1e-9
    assert (len(drop.right_angle.points) > 0) == (abs(amount - 3.5) < 1e-6)


def fit_of(**options):
    return ResidualFit(POINTS, DataAxes((3, 7), origin=(-3, -3), unit=(1.5, 0.6)), **options)


@settings(max_examples=40, deadline=None)
@given(weights)
def test_squares_have_the_residuals_as_sides(line):
    fit = fit_of(weights=line)
    corners = fit.squares.points.reshape(3, 4, 4, 3)[:, :, 0]
    sides = np.abs(corners[:, 1, 1] - corners[:, 0, 1])
    assert sides == pytest.approx(np.abs(fit.misses) * 0.6)
    assert np.abs(corners[:, 2, 0] - corners[:, 1, 0]) == pytest.approx(sides)
    assert fit.total == pytest.approx(np.sum(np.square(sides / 0.6)))


def test_the_line_shows_the_weights_it_has():
    fit = fit_of()
    walk = fit.animate(run_time=1).set_line((5, -3)).build()
    walk.begin()
    walk.interpolate(0.5)
    assert 6 < fit.total < 36
    walk.interpolate(1)
    assert fit.total == pytest.approx(6)
    ends = fit.axes.to_data(fit.line.points[[0, -1]])
    assert ends[:, 1] == pytest.approx(5 - 3 * ends[:, 0])


def test_residuals_lean_to_right_angles_and_a_stretch_undoes_them():
    fit = fit_of(weights=(5, -3)).set_lean(1)
    along = fit.line.points[-1] - fit.line.points[0]
    gaps = fit.residuals.points[3::4] - fit.residuals.points[::4]
    assert gaps @ along == pytest.approx([0, 0, 0], abs=1e-9)
    assert len(fit.right_angles.points) == 3 * 2 * 4
    fit.axes.set_unit((2.4, 0.6))
    fit.redraw()
    along = fit.line.points[-1] - fit.line.points[0]
    gaps = fit.residuals.points[3::4] - fit.residuals.points[::4]
    assert np.all(np.abs(gaps @ along) > 0.1)
    assert len(fit.set_lean(0.5).right_angles.points) == 0


def test_residuals_that_lean_follow_the_line():
    moved, fresh = fit_of(weights=(2, 0)).set_lean(1).set_line((5, -3)), fit_of(weights=(5, -3)).set_lean(1)
    for one, two in zip(moved.get_family(), fresh.get_family(), strict=True):
        assert np.allclose(one.points, two.points)


def test_axes_that_are_stretched_take_their_numbers_along():
    axes, wide = DataAxes((3, 2), origin=(1, 0)), DataAxes((3, 2), origin=(1, 0), unit=(2, 1))
    axes.set_unit((2, 1))
    assert np.allclose(axes.lines.points, wide.lines.points)
    assert np.allclose([n.get_center() for n in axes.numbers], [n.get_center() for n in wide.numbers])


@settings(max_examples=40, deadline=None)
@given(weights, st.floats(-3, 3), st.floats(0.1, 1.4))
def test_the_plane_is_level_and_the_vector_straight_above_the_closest_point(line, azimuth, elevation):
    drop = ProjectionInSpace(COLUMNS, B, azimuth=azimuth, elevation=elevation, origin=(1, -1), unit=0.5)
    assert drop.weights == pytest.approx([5, -3])
    up = drop.gap.head - drop.gap.tail
    assert up[:2] == pytest.approx([0, 0.5 * np.sqrt(6) * np.cos(elevation)], abs=1e-9)
    assert len(drop.right_angles.points) == 2 * 2 * 4
    drop.set_weights(line)
    mix = drop.to_scene((np.array(line) @ COLUMNS)[None])[0]
    assert drop.foot.get_center() == pytest.approx(mix, abs=1e-9)
    assert drop.shadow.head == pytest.approx(mix, abs=1e-9)
    assert drop.gap.head == pytest.approx(drop.arrow.head, abs=1e-9)


def test_space_is_not_mirrored():
    level = ProjectionInSpace([(1, 0, 0), (0, 1, 0)], (1, 1, -2), azimuth=0, elevation=np.pi / 2)
    below = level.to_scene(np.eye(3)) - level.space.origin
    assert below[2] == pytest.approx([0, 0, 0], abs=1e-9)
    turned = np.cross(below[0], below[1])[2]
    assert turned == pytest.approx(-1), "seen from the vector's side, the plane is seen from below"


def test_columns_moved_to_the_foot_keep_their_length():
    drop = ProjectionInSpace(COLUMNS, B, unit=0.5)
    moved = drop.at_foot(1)
    assert moved.tail == pytest.approx(drop.foot.get_center())
    assert moved.head - moved.tail == pytest.approx(drop.column(1).head - drop.column(1).tail)


def test_marks_of_right_angles_are_as_large_and_in_the_colour_asked_for():
    small, large = (ProjectionInSpace(COLUMNS, B, corner=side, corner_color="ink") for side in (0.3, 0.6))
    foot = small.foot.get_center()
    assert large.right_angles.points - foot == pytest.approx(2 * (small.right_angles.points - foot))
    assert large.right_angles.get_stroke_color() != large.gap.body.get_fill_color()


def test_the_numbers_of_axes_are_as_large_as_asked_for():
    small, large = (DataAxes((3, 2), number_size=size) for size in (0.2, 0.4))
    assert large.numbers[0].height == pytest.approx(2 * small.numbers[0].height)
