"""A grid fills the frame at every moment of a map, and what it carries is where the map takes it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import Circle, Dot, Square, VGroup, linear

from mathml_anim.components.points import segments, smooth_curves, subdivided
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.grid_lines import MOST_LINES, extent_to_fill, straight_family
from mathml_anim.components.transformations.plane_map import Blend, Linear, Warp, straight, turning
from mathml_anim.components.typography.label import Label
from mathml_anim.components.typography.number import Number
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.problems import Remediable
from mathml_anim.theme.layout import FRAME, Box
from mathml_anim.theme.roles import Role

entries = st.floats(-3, 3)
matrices = st.tuples(entries, entries, entries, entries).map(lambda e: np.reshape(e, (2, 2)))


def invertible(least: float):
    return matrices.filter(lambda m: abs(np.linalg.det(m)) > least)


def at(animation, alpha: float) -> None:
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(alpha)


def on_rim(points: np.ndarray, box: Box) -> np.ndarray:
    x, y = points.T
    on_side = np.minimum(abs(x - box.left), abs(x - box.right)) < 1e-6
    on_floor = np.minimum(abs(y - box.bottom), abs(y - box.top)) < 1e-6
    return on_side | on_floor


@given(invertible(0.3), st.sampled_from([0, 1]))
@settings(max_examples=80, deadline=None)
def test_every_line_that_meets_the_frame_is_drawn_from_rim_to_rim(matrix, along):
    numbers, starts, ends = straight_family(matrix, along, FRAME)
    assert on_rim(starts, FRAME).all()
    assert on_rim(ends, FRAME).all()
    direction, step = matrix[:, along], matrix[:, 1 - along]
    run = np.linspace(-60, 60, 2001)[:, None]
    for number in range(-40, 41):
        line = number * step + run * direction
        inside = (np.abs(line) < (FRAME.right - 0.05, FRAME.top - 0.05)).all(axis=1)
        assert not inside.any() or number in numbers


@given(invertible(0.3))
@settings(max_examples=40, deadline=None)
def test_lines_are_where_the_matrix_takes_the_whole_numbers(matrix):
    for along in (0, 1):
        numbers, starts, ends = straight_family(matrix, along, FRAME)
        for points in (starts, ends):
            back = points @ np.linalg.inv(matrix).T
            assert np.allclose(back[:, 1 - along], numbers, atol=1e-6)


def test_a_plane_folded_to_a_line_stays_on_it():
    grid = GridTransform([[1, 2], [2, 4]])
    points = np.concatenate([lines.points for lines in grid.lines])
    assert len(points) > 0
    assert np.allclose(points[:, 1], 2 * points[:, 0], atol=1e-6)


def test_a_plane_folded_to_a_point_is_no_error():
    grid = GridTransform([[0, 0], [0, 0]])
    assert np.allclose(grid.i_hat.body.points, 0)


def test_the_identity_has_a_line_at_every_whole_number():
    numbers, starts, ends = straight_family(np.eye(2), 1, FRAME)
    assert numbers.tolist() == list(range(-7, 8))
    assert np.allclose(starts[:, 1], FRAME.bottom)
    assert np.allclose(ends[:, 1], FRAME.top)


def test_lines_stand_closer_thinner():
    grid = GridTransform([[1, 0], [0, 0.05]])
    along, across = grid.lines
    assert along.get_stroke_width() < 0.3 * across.get_stroke_width()


@given(matrices, matrices, st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_half_way_the_matrix_is_half_way(before, after, part):
    grid = GridTransform(before)
    at(grid.apply(after), part)
    assert np.allclose(grid.matrix, (1 - part) * before + part * after @ before, atol=1e-9)


def test_maps_follow_one_another():
    grid = GridTransform()
    at(grid.apply([[0, -1], [1, 0]]), 1)
    at(grid.apply([[1, 1], [0, 1]]), 1)
    assert np.allclose(grid.matrix, np.array([[1, 1], [0, 1]]) @ [[0, -1], [1, 0]])
    assert grid.determinant == pytest.approx(1)
    at(grid.go_to([[2, 0], [0, 2]]), 1)
    assert np.allclose(grid.matrix, 2 * np.eye(2))
    at(grid.reset(), 1)
    assert np.allclose(grid.matrix, np.eye(2))


@given(st.floats(-3.1, 3.1), st.floats(0, 1))
def test_a_rotation_stays_rigid_when_it_turns(angle, part):
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    on_the_way = turning(Linear(), Linear.of(rotation), part).matrix
    assert np.allclose(on_the_way.T @ on_the_way, np.eye(2), atol=1e-9)
    assert np.arctan2(on_the_way[1, 0], on_the_way[0, 0]) == pytest.approx(part * angle, abs=1e-9)


@given(invertible(0.2), invertible(0.2))
def test_turning_begins_and_ends_where_it_should(start, end):
    assert np.allclose(turning(Linear.of(start), Linear.of(end), 0).matrix, start, atol=1e-7)
    assert np.allclose(turning(Linear.of(start), Linear.of(end), 1).matrix, end, atol=1e-7)


def test_heads_keep_their_size_and_labels_follow():
    grid = GridTransform()
    before = np.linalg.norm(grid.i_hat.body.points[8] - grid.i_hat.body.points[16])
    label_before = grid.i_hat.label.words.width
    at(grid.apply([[3, 1], [1, 2]]), 1)
    assert np.allclose(grid.i_hat.head, (3, 1, 0))
    assert np.allclose(grid.j_hat.head, (1, 2, 0))
    assert np.linalg.norm(grid.i_hat.body.points[8] - grid.i_hat.body.points[16]) == pytest.approx(before)
    assert grid.i_hat.label.words.width == pytest.approx(label_before)
    assert np.linalg.norm(grid.i_hat.label.words.get_center() - grid.i_hat.head) < 0.8


def test_what_is_carried_goes_where_the_map_takes_it():
    grid = GridTransform(origin=(2, -1), unit=0.5)
    square = Square(0.5).move_to(grid.to_scene((0.5, 0.5)))
    dot = Dot(grid.to_scene((1, 1)))
    label = Label("here", at=None).move_to(grid.to_scene((2, 0)))
    arrow = VectorArrow((1, 2), tail=grid.to_scene((1, 0)), unit=0.5)
    radius, words = dot.width, label.width
    grid.carry(square, dot, label, arrow)
    at(grid.apply([[2, 1], [1, 2]]), 1)
    for mobject in (square, dot, label, arrow):
        mobject.update()
    corners = grid.to_plane(square.get_vertices())
    assert {tuple(np.round(c, 6)) for c in corners} == {(0, 0), (2, 1), (3, 3), (1, 2)}
    assert np.allclose(grid.to_plane(dot.get_center()), (3, 3))
    assert dot.width == pytest.approx(radius)
    assert np.allclose(grid.to_plane(label.get_center()), (4, 2))
    assert label.width == pytest.approx(words)
    assert np.allclose(grid.to_plane(arrow.tail), (2, 1))
    assert np.allclose(arrow.vector[:2], (4, 5))


def test_a_group_is_carried_part_by_part():
    grid = GridTransform()
    group = VGroup(Square(1), Dot((1, 0, 0)))
    grid.carry(group)
    grid.show_map(Linear.of([[0, -1], [1, 0]]))
    group.update()
    assert np.allclose(group[1].get_center(), (0, 1, 0))


def test_a_circle_is_bent_by_a_warp_where_its_points_go():
    grid = GridTransform(basis=False)
    circle = Circle(1)
    grid.carry(circle)

    def swirl(points: np.ndarray) -> np.ndarray:
        return points + 0.4 * np.sin(points[:, ::-1])

    at(grid.warp(swirl), 1)
    circle.update()
    angles = np.linspace(0, 2 * np.pi, 49)[:-1]
    expected = swirl(np.stack([np.cos(angles), np.sin(angles)], axis=1))
    assert np.allclose(circle.points[0::4][:, :2], expected, atol=3e-3)


def test_nothing_is_carried_out_of_a_folded_plane():
    with pytest.raises(Remediable, match="no inverse"):
        GridTransform([[1, 1], [1, 1]]).carry(Square())


def test_a_number_shows_the_determinant_at_every_moment():
    grid, number = GridTransform(), Number(1, format_spec=".3f")
    grid.show_determinant(number)
    at(grid.apply([[2, 1], [1, 2]]), 0.5)
    number.update()
    assert number.value == pytest.approx(np.linalg.det([[1.5, 0.5], [0.5, 1.5]]))


def test_a_driven_thing_is_only_called_when_the_map_has_changed():
    grid, calls = GridTransform(), []
    dot = Dot()
    grid.drive(dot, lambda g: calls.append(g.determinant))
    for _ in range(5):
        dot.update()
    grid.show_map(Linear.of([[2, 0], [0, 1]]))
    dot.update()
    assert calls == [1, 2]


def wave(points: np.ndarray) -> np.ndarray:
    return points + 0.6 * np.sin(points[:, ::-1])


@pytest.mark.parametrize("part", [0.1, 0.3, 0.7, 1.0])
def test_a_warped_grid_fills_the_frame_too(part):
    grid = GridTransform(basis=False)
    at(grid.warp(wave), part)
    points = np.concatenate([lines.points for lines in grid.lines])[:, :2]
    for corner in ((-7, -3.9), (7, -3.9), (7, 3.9), (-7, 3.9), (0, 0)):
        assert np.linalg.norm(points - corner, axis=1).min() < 1.2


def test_a_warped_line_passes_where_the_function_says():
    grid = GridTransform(basis=False)
    at(grid.warp(wave), 1)
    anchors = np.concatenate([grid.lines[0].points[0::4], grid.lines[1].points[0::4]])[:, :2]
    expected = wave(np.array([[2.0, 1.25], [-3.0, 0.5], [1.75, -2.0]]))
    for point in expected:
        assert np.linalg.norm(anchors - point, axis=1).min() < 1e-6


def test_a_warp_that_has_no_value_somewhere_is_drawn_elsewhere():
    def pole(points: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            return points / np.where(points[:, :1] == 0, np.nan, 1)

    grid = GridTransform(basis=False)
    grid.show_map(Warp(pole), extent=10)
    points = np.concatenate([lines.points for lines in grid.lines])
    assert len(points) > 1000
    assert np.isfinite(points).all()


def test_a_matrix_after_a_warp_and_the_way_back():
    grid = GridTransform(basis=False)
    at(grid.warp(wave), 1)
    at(grid.apply([[0, -1], [1, 0]]), 1)
    assert np.allclose(grid.image((1.0, 2.0))[:2], np.array([[0, -1], [1, 0]]) @ wave(np.array([[1.0, 2.0]]))[0])
    with pytest.raises(ValueError, match="no matrix"):
        _ = grid.matrix
    at(grid.reset(), 1)
    assert np.allclose(grid.matrix, np.eye(2))


def test_a_bounded_map_ends_the_search_for_a_grid_large_enough():
    assert extent_to_fill(Warp(np.tanh), FRAME) == 48
    assert extent_to_fill(Linear(), FRAME) >= 8


def test_a_blend_is_straight_between_its_ends():
    start, end = Linear.of([[1, 2], [0, 1]]), Warp(wave)
    points = np.array([[0.5, -1.0], [2.0, 3.0]])
    assert np.allclose(Blend(start, end, 0.25)(points), 0.75 * start(points) + 0.25 * wave(points))
    assert straight(start, end, 1) is end


@pytest.mark.parametrize("matrix", [[[1, 2]], [[1, np.nan], [0, 1]], np.eye(3)])
def test_what_is_no_matrix_of_the_plane_is_refused(matrix):
    with pytest.raises(ValueError, match="2×2"):
        GridTransform().apply(matrix)


def test_an_unknown_path_is_refused():
    with pytest.raises(ValueError, match="straight and turning"):
        GridTransform().apply(np.eye(2), path="curly")


def test_a_grid_spreads_from_its_origin():
    grid = GridTransform(origin=(1, 0))
    opacity = grid.reference.get_stroke_opacity()
    animation = grid.enter()
    at(animation, 0)
    assert all(len(lines.points) == 0 for lines in grid.lines)
    animation.interpolate(0.5)
    points = np.concatenate([lines.points for lines in grid.lines])
    assert 0 < np.abs(points[:, 1]).max() < FRAME.top
    animation.finish()
    points = np.concatenate([lines.points for lines in grid.lines])
    assert np.abs(points[:, 1]).max() > FRAME.top
    assert grid.reference.get_stroke_opacity() == pytest.approx(opacity)
    assert np.allclose(grid.i_hat.vector[:2], (1, 0))


def test_a_grid_is_background_and_its_arrows_are_not():
    grid = GridTransform()
    assert grid.meaning.role is Role.GRID
    assert grid.reference.meaning.role.is_background
    assert grid.i_hat.meaning.role is Role.SUBJECT
    assert grid.i_hat.meaning.spoken == "i hat"
    assert grid.lines[0].z_index < 0 < grid.i_hat.body.z_index


def test_there_is_a_last_line():
    numbers, _, _ = straight_family(np.array([[1.0, 0.0], [0.0, 1e-4]]), 0, FRAME)
    assert numbers.max() == MOST_LINES


@given(st.integers(1, 9))
def test_cutting_a_curve_changes_no_point_of_it(pieces):
    curve = np.array([[0, 0, 0], [1, 2, 0], [3, -1, 0], [4, 1, 0]], dtype=float)
    cut = subdivided(curve, pieces).reshape(pieces, 4, 3)
    t = np.linspace(0, 1, pieces + 1)[:, None]
    on_curve = (
        (1 - t) ** 3 * curve[0] + 3 * t * (1 - t) ** 2 * curve[1] + 3 * t**2 * (1 - t) * curve[2] + t**3 * curve[3]
    )
    assert np.allclose(cut[:, 0], on_curve[:-1])
    assert np.allclose(cut[:, 3], on_curve[1:])


def test_smooth_curves_reproduce_straight_lines():
    samples = np.stack([np.linspace(0, 3, 7), np.linspace(1, -2, 7), np.zeros(7)], axis=1)[None]
    curves = smooth_curves(samples, np.ones((1, 6), dtype=bool)).reshape(-1, 3)
    assert np.allclose(curves, segments(samples[0, :-1], samples[0, 1:]))


def test_lines_are_never_filled():
    grid = GridTransform(basis=False)
    grid.set_opacity(0.35)
    lines = [part for part in grid.get_family() if len(part.points)]
    assert len(lines) == 4
    assert {part.get_fill_opacity() for part in lines} == {0}
    assert {part.get_stroke_opacity() for part in lines} == {0.35}
