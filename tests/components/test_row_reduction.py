"""Lines that turn as rows are added, and rows of numbers that trade places."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from manim import Scene

from mathml_anim.components.transformations import AugmentedRows, ExchangeRows, RowReduction, quiet_plane
from mathml_anim.frames.record import record
from mathml_anim.maths.linear_systems import RowOperation

SYSTEM = np.array([[2.0, -1, 0], [1, 1, 3]])
GRID = quiet_plane(origin=(1, -1), unit=0.8)
whole = st.integers(-3, 3).map(float)
systems = st.lists(whole, min_size=6, max_size=6).map(lambda entries: np.array(entries).reshape(2, 3))


def on_the_line(reduction: RowReduction, number: int) -> np.ndarray:
    """How far the ends of a line are from solving its equation."""
    ends = GRID.to_plane(reduction.line(number).points[[0, -1]])
    *normal, right = reduction.rows[number]
    return ends @ normal - right


@settings(max_examples=30, deadline=None)
@given(systems)
def test_a_line_is_where_its_equation_holds(system):
    assume((np.linalg.norm(system[:, :2], axis=1) > 0).all())
    reduction = RowReduction(system, GRID)
    for number in (0, 1):
        assert np.allclose(on_the_line(reduction, number), 0, atol=1e-6)


def test_while_a_row_is_added_the_line_turns_about_the_meeting_point():
    reduction = RowReduction(SYSTEM, GRID)
    spot, directions = reduction.spot.get_center(), []
    move = reduction.take(RowOperation("add", 1, 0, -0.5), run_time=1)
    move.begin()
    for part in (0.2, 0.5, 0.8, 1):
        move.interpolate(part)
        assert np.allclose(reduction.spot.get_center(), spot)
        assert np.allclose(on_the_line(reduction, 1), 0, atol=1e-6)
        start, end = reduction.line(1).points[[0, -1]]
        directions.append((end - start) / np.linalg.norm(end - start))
    assert abs(directions[0][1]) > abs(directions[1][1]) > abs(directions[2][1]) > 0
    assert directions[3][1] == pytest.approx(0), "it lies level"
    assert np.allclose(reduction.rows, [[2, -1, 0], [0, 1.5, 3]])
    assert np.allclose(reduction.meeting, [1, 2])


def test_scaling_a_row_leaves_its_line():
    reduction = RowReduction(SYSTEM, GRID)
    before = reduction.line(1).points.copy()
    move = reduction.take(RowOperation("scale", 1, 1, 3), run_time=1)
    move.begin()
    move.interpolate(0.5)
    assert np.allclose(reduction.line(1).points, before)
    assert reduction.bar.entry(1, 2).text == "6"


def test_a_swap_trades_rows_and_leaves_lines_and_colours():
    reduction = RowReduction(SYSTEM, GRID)
    lines, upper = [line.points.copy() for line in reduction.lines], reduction.bar.row(0)
    heights = upper.get_y(), reduction.bar.row(1).get_y()
    move = reduction.take(RowOperation("swap", 0, 1), run_time=1)
    assert isinstance(move, ExchangeRows)
    move.begin()
    move.interpolate(1)
    move.finish()
    assert np.array_equal(reduction.rows, SYSTEM[::-1])
    assert reduction.bar.row(1) is upper
    assert (reduction.bar.row(0).get_y(), upper.get_y()) == pytest.approx(heights, abs=0.02)
    assert np.array_equal(reduction.line(0).points, lines[1])
    assert reduction.line(0).get_stroke_color() == reduction.bar.entry(0, 0).get_fill_color()


def test_parallel_lines_have_no_spot_and_a_row_of_noughts_no_line():
    reduction = RowReduction(SYSTEM, GRID).set_rows([[2, -1, 0], [4, -2, 5]])
    assert reduction.meeting is None
    assert reduction.spot.get_fill_opacity() == 0
    reduction.set_rows([[2, -1, 0], [0, 0, 5]])
    assert len(reduction.line(1).points) == 0
    reduction.set_rows([[2, -1, 0], [0, 1e-7, 5]])
    assert len(reduction.line(1).points) == 0, "it has run far out of the frame"


def test_the_spot_fades_before_it_leaves_the_frame():
    seen = []
    for height in (2.0, 3.3, 3.55, 5.0):
        reduction = RowReduction([[1, 0, 0], [0, 1, (height + 1) / 0.8]], GRID)
        seen.append(reduction.spot.get_fill_opacity())
    assert seen[0] == 1
    assert 1 > seen[1] > seen[2] > 0
    assert seen[3] == 0


def test_two_lines_in_one_place_are_both_seen():
    reduction = RowReduction(SYSTEM, GRID)
    usual = [line.get_stroke_width() for line in reduction.lines]
    reduction.set_rows([[2, -1, 0], [4, -2, 0]])
    first, second = (line.get_stroke_width() for line in reduction.lines)
    assert usual[0] == usual[1]
    assert first > usual[0] > second


def test_numbers_count_and_say_what_they_are():
    rows = AugmentedRows(SYSTEM)
    walk = rows.animate(run_time=1).set_rows([[2, -1, 0], [0, 1.5, 3]]).build()
    walk.begin()
    walk.interpolate(1)
    assert [number.text for number in rows.row(1)] == ["0", "1.5", "3"]
    assert rows.meaning.text == "2 −1 | 0; 0 1.5 | 3"
    assert "on the right 3" in rows.meaning.spoken


def test_three_equations_have_a_bar_but_no_lines():
    three = np.ones((3, 4))
    assert AugmentedRows(three).entry(2, 3).text == "1"
    with pytest.raises(ValueError, match="two lines"):
        RowReduction(three, GRID)


def test_without_numbers_only_lines_are_drawn():
    reduction = RowReduction(SYSTEM, GRID, numbers=False)
    assert reduction.bar not in reduction.get_family()
    reduction.set_rows([[2, -1, 0], [0, 1, 2]])
    assert np.allclose(on_the_line(reduction, 1), 0, atol=1e-6)


def test_every_frame_of_a_move_is_another_picture():
    class Turning(Scene):
        def construct(self) -> None:
            reduction = RowReduction(SYSTEM, GRID)
            self.add(GRID, reduction)
            self.play(reduction.take(RowOperation("add", 1, 0, -0.5), run_time=1))
            self.play(reduction.take(RowOperation("swap", 0, 1), run_time=1))

    takes = []
    record(Turning, takes.append, fps=Fraction(4))
    assert len({take.picture.digest for take in takes}) >= 7
