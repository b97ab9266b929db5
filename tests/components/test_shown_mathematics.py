"""Areas, combinations, spans, projections, heat maps and products are where their formulas say."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import ManimColor, linear

from mathml_anim.components.paint import legible_on, paint
from mathml_anim.components.points import scene_point
from mathml_anim.components.shapes import CIRCLE, dashes, discs, line_across
from mathml_anim.components.transformations import AreaScale, Eigenlines, GridTransform, HeatmapMatrix, MatrixProduct
from mathml_anim.components.transformations.plane_map import Linear
from mathml_anim.components.vectors import LinearCombination, OrthogonalProjection, SpanSweep
from mathml_anim.theme.colours import DARK, LIGHT, contrast
from mathml_anim.theme.current import use
from mathml_anim.theme.layout import FRAME

number = st.floats(-3, 3)
pairs = st.tuples(number, number)


def polygon_area(corners: np.ndarray) -> float:
    x, y = corners[:, 0], corners[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2


def half_way(animation) -> None:
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(0.5)


@given(st.tuples(number, number, number, number))
@settings(max_examples=40, deadline=None)
def test_the_area_shown_is_the_area_of_what_is_drawn(entries):
    matrix = np.reshape(entries, (2, 2))
    grid = GridTransform(unit=0.8, origin=(1, 0))
    area = AreaScale(grid, corner=(-1, 0.5), size=(2, 1.5))
    grid.show_map(Linear.of(matrix))
    area.update()
    drawn = polygon_area(area.patch.points[0::4]) / 0.8**2
    assert area.area == pytest.approx(drawn, abs=1e-9)
    assert area.area == pytest.approx(3 * np.linalg.det(matrix), abs=1e-9)


def test_a_plane_that_is_turned_over_has_the_colour_of_error():
    grid = GridTransform()
    area = AreaScale(grid)
    assert area.patch.get_fill_color() == paint("focus")
    grid.show_map(Linear.of([[0, 1], [1, 0]]))
    area.update()
    assert area.patch.get_fill_color() == paint("second")
    assert area.number.text == "−1.00"


def test_eigenlines_go_through_the_origin_from_edge_to_edge():
    grid = GridTransform(origin=(1, -0.5))
    lines = Eigenlines(grid, [(1, 1), (2, -1)], labels=("$a$", "$b$"))
    for line, way in zip(lines.lines, [(1, 1), (2, -1)], strict=True):
        offsets = line.points - grid.origin
        assert np.allclose(np.cross(offsets, scene_point(way))[:, 2], 0, atol=1e-9)
        low, high = line.points.min(axis=0), line.points.max(axis=0)
        assert np.isclose(low[0], FRAME.left) or np.isclose(low[1], FRAME.bottom)
        assert np.isclose(high[0], FRAME.right) or np.isclose(high[1], FRAME.top)
    assert len(lines.labels) == 2


@given(pairs, pairs, pairs, pairs)
@settings(max_examples=40, deadline=None)
def test_a_combination_ends_where_its_sum_does(one, other, weights, next_weights):
    sums = LinearCombination([one, other], weights, tail=(1, 1), unit=0.5)
    for shown in (weights, next_weights):
        sums.set_weights(shown)
        total = shown[0] * np.array(one) + shown[1] * np.array(other)
        assert np.allclose(sums.total, total)
        assert np.allclose(sums.sum.head, scene_point((1, 1)) + 0.5 * scene_point(total), atol=1e-9)
        assert np.allclose(sums.parts[-1].head, sums.sum.head, atol=1e-9)
        assert np.allclose(sums.parts[1].tail, sums.parts[0].head, atol=1e-9)


def test_weights_are_animated():
    sums = LinearCombination([(1, 0), (0, 1)], (0, 0))
    half_way(sums.animate.set_weights((2, 4)).build())
    assert np.allclose(sums.sum.head, (1, 2, 0))


def test_a_combination_needs_a_weight_for_each_vector():
    with pytest.raises(ValueError, match="as many weights"):
        LinearCombination([(1, 0), (0, 1)], (1,))


def dots(span: SpanSweep) -> np.ndarray:
    return span.points.reshape(-1, 16, 3).mean(axis=1)[:, :2]


def test_a_span_s_dots_are_all_combinations_on_the_lattice():
    span = SpanSweep([(1, 2), (3, 1)], reach=2, step=1)
    expected = {(a * 1 + b * 3, a * 2 + b * 1) for a in range(-2, 3) for b in range(-2, 3)}
    assert {tuple(np.round(dot, 6)) for dot in dots(span)} == expected


def test_dependent_vectors_reach_only_a_line():
    span = SpanSweep([(1, 2), (3, 1)])
    animation = span.animate.set_vectors([(1, 2), (2, 4)]).build()
    animation.begin()
    animation.finish()
    assert np.allclose(dots(span)[:, 1], 2 * dots(span)[:, 0])


def test_a_sweep_begins_at_the_origin_and_ends_whole():
    span = SpanSweep([(1, 2), (3, 1)])
    whole = dots(span)
    animation = span.sweep()
    animation.begin()
    animation.interpolate(0)
    assert np.allclose(dots(span), 0)
    animation.finish()
    assert np.allclose(dots(span), whole)


@given(pairs, pairs.filter(lambda a: np.hypot(*a) > 0.1))
@settings(max_examples=60, deadline=None)
def test_the_residual_is_perpendicular_and_the_shadow_on_the_line(vector, onto):
    drop = OrthogonalProjection(vector, onto)
    residual = np.array(vector) - drop.projected
    assert np.dot(residual, onto) == pytest.approx(0, abs=1e-9)
    assert np.cross(scene_point(drop.projected), scene_point(onto))[2] == pytest.approx(0, abs=1e-9)
    assert np.allclose(drop.arrow.head[:2], vector)
    assert np.allclose(drop.shadow.head[:2], drop.projected)


def test_strang_s_projection():
    drop = OrthogonalProjection((3, 4), (1, 1))
    assert np.allclose(drop.projected, (3.5, 3.5))
    drop.move_to_vector((2, 2))
    assert len(drop.residual.points) == 0


def test_cells_take_the_colour_of_their_value():
    heat = HeatmapMatrix([[2, -2], [0, np.nan]], format_spec=".0f")
    assert heat.cell(0, 0).get_fill_color() == paint("space")
    assert heat.cell(0, 1).get_fill_color() == paint("change")
    assert heat.cell(1, 0).get_fill_color() == paint("ground")
    assert heat.numbers[3].get_fill_opacity() == 0
    assert [n.text for n in heat.numbers][:3] == ["2", "−2", "0"]
    assert heat.row(0).get_center()[1] > heat.row(1).get_center()[1]
    assert heat.column(0).get_center()[0] < heat.column(1).get_center()[0]


def test_values_are_animated_in_the_cells():
    heat = HeatmapMatrix(np.zeros((2, 2)), most=4, format_spec=".1f")
    half_way(heat.animate.set_values([[4, 0], [0, -4]]).build())
    assert heat.numbers[0].text == "2.0"
    assert heat.cell(0, 0).get_fill_color() not in {paint("ground"), paint("space")}


@pytest.mark.parametrize("values", [[1, 2], np.zeros((0, 3))])
def test_a_heat_map_needs_rows_and_columns(values):
    with pytest.raises(ValueError, match="rows and columns"):
        HeatmapMatrix(values)


@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("fill", ["#52B5E6", "#101820", "#DF933C", "#F0F0F0"])
def test_numbers_in_cells_are_legible(theme, fill):
    with use(theme):
        assert contrast(legible_on(ManimColor(fill)).to_hex(), fill) >= 4.5


def test_a_product_shows_entries_as_rows_meet_columns():
    product = MatrixProduct([[1, 1], [0, 1]], [[0, -1], [1, 0]])
    assert product.result.meaning.spoken == "the matrix with rows 1 −1 and 1 0"
    assert product.result.entry(0, 0)[0].get_fill_opacity() == 0
    product.show_meeting(0, 0)
    product.show_meeting(0, 1)
    assert product.result.entry(0, 0)[0].get_fill_opacity() == 1
    assert product.result.entry(0, 1)[0].get_fill_color() == paint("focus")
    assert product.result.entry(1, 0)[0].get_fill_opacity() == 0
    assert product.left.entry(1, 0)[0].get_fill_opacity() < 1
    product.show_all()
    assert product.result.entry(1, 1)[0].get_fill_opacity() == 1
    assert product.left.entry(1, 0)[0].get_fill_opacity() == 1


def test_a_product_needs_matching_shapes():
    with pytest.raises(ValueError, match="columns must equal rows"):
        MatrixProduct([[1, 2]], [[1, 2]])


def test_a_disc_is_round():
    middle = np.array([3 * t * (1 - t) ** 2 for t in (0.5,)])
    arc = CIRCLE[:4]
    on_arc = arc[0] / 8 + middle[0] * arc[1] + middle[0] * arc[2] + arc[3] / 8
    assert np.linalg.norm(on_arc) == pytest.approx(1, abs=3e-4)
    assert discs(np.array([[1.0, 2, 0], [0, 0, 0]]), 0.5).shape == (32, 3)


@given(st.floats(0.01, 20))
def test_dashes_end_where_the_segment_does(length):
    points = dashes(np.zeros(3), np.array([length, 0, 0]))
    assert points[0, 0] == pytest.approx(0)
    assert points[-1, 0] == pytest.approx(length)
    gaps = points[4::4, 0] - points[3:-1:4, 0]
    assert np.all(gaps > 0)


def test_a_line_goes_from_edge_to_edge():
    start, end = line_across(np.zeros(3), np.array([2.0, 1, 0]), FRAME)
    assert start[0] == pytest.approx(FRAME.left)
    assert end[0] == pytest.approx(FRAME.right)


def test_an_animation_to_another_number_of_values_is_refused():
    sums = LinearCombination([(1, 0), (0, 1)], (1, 1))
    with pytest.raises(ValueError, match="cannot go to shape"):
        sums.animate.set_weights((1, 2, 3)).build().begin()
