"""Heat maps: layers, gaps, places and names; what they show is checked against NumPy and by where things are."""

import numpy as np
import pytest
from manim import Animation, Square

from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import HeatmapMatrix
from mathml_anim.components.typography import Label
from mathml_anim.maths.svd import svd

TABLE = np.array([[3.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 1.0, 0.0], [0.0, 1.0, 4.0]])


def at(animation, share):
    animation = animation if isinstance(animation, Animation) else animation.build()
    animation.begin()
    animation.interpolate(share)
    return animation


def numbers(heat):
    return np.array([number.value for number in heat.numbers]).reshape(heat.values.shape)


def test_it_shows_as_many_layers_as_it_is_asked_for():
    heat = HeatmapMatrix(TABLE, format_spec=".2f", rank=1)
    assert numbers(heat) == pytest.approx(svd(TABLE).rank(1))
    assert heat.cell(0, 2).get_fill_color() == HeatmapMatrix(svd(TABLE).rank(1), most=4).cell(0, 2).get_fill_color()
    heat.set_rank(3)
    assert numbers(heat) == pytest.approx(TABLE)
    assert np.array_equal(heat.values, TABLE), "the matrix is still whole"


def test_a_layer_comes_on_little_by_little():
    heat = HeatmapMatrix(TABLE, format_spec=".2f")
    at(heat.animate(rate_func=lambda t: t).set_rank(1), 0.5)
    assert numbers(heat) == pytest.approx(svd(TABLE).rank(2), abs=1e-8)
    heat.set_rank(1.25)
    assert numbers(heat) == pytest.approx(svd(TABLE).rank(1) + 0.25 * svd(TABLE).layer(1), abs=1e-8)


def test_other_values_have_all_their_layers():
    heat = HeatmapMatrix(TABLE, format_spec=".1f", rank=1)
    heat.set_values(TABLE + 1)
    assert heat.rank == 3
    assert numbers(heat) == pytest.approx(TABLE + 1)


def test_a_gap_is_a_question_in_a_frame_until_it_is_filled():
    mask = np.zeros(TABLE.shape, dtype=bool)
    mask[1, 0] = True
    heat = HeatmapMatrix(np.where(mask, np.nan, TABLE), format_spec=".1f", mask=mask)
    gap = heat.numbers[3]
    assert len(heat.frames) == 1
    assert heat.frames[0].get_center() == pytest.approx(heat.cell(1, 0).get_center())
    assert heat.frames[0].get_stroke_color() == paint("focus")
    assert (gap.get_fill_opacity(), heat.questions[0].words[0].get_fill_opacity()) == (0, 1)
    with pytest.raises(ValueError, match="has no layers"):
        heat.set_rank(1)
    half = at(heat.animate(rate_func=lambda t: t).set_values(TABLE + 2), 0.5)
    assert gap.value == pytest.approx(1), "it counts up from nothing"
    assert gap.get_fill_opacity() == pytest.approx(0.5)
    half.interpolate(1)
    assert gap.value == 2
    assert (gap.get_fill_opacity(), heat.questions[0].words[0].get_fill_opacity()) == (1, 0)


def test_rows_and_columns_move_with_all_that_belongs_to_them():
    mask = np.eye(4, 3, dtype=bool)
    heat = HeatmapMatrix(TABLE, format_spec=".0f", mask=mask, side=0.5, wide=1.5)
    heat.shift((1.0, 2.0, 0.0))
    names, tops = [Label(letter) for letter in "abcd"], [Square(0.2) for _ in range(3)]
    heat.name_rows(names).name_columns(tops)
    before = [cell.get_center() for cell in heat.cells]
    rows, columns = (2, 0, 3, 1), (1, 2, 0)
    walk = at(heat.animate.arrange_cells(rows, columns), 0.5)
    assert heat.numbers[0].get_fill_opacity() == 0, "numbers that pass each other are not read"
    assert names[0].words[0].get_fill_opacity() == 0
    walk.interpolate(1)
    assert heat.numbers[0].get_fill_opacity() == names[0].words[0].get_fill_opacity() == 1
    for row, column in np.ndindex(4, 3):
        there = before[3 * rows[row] + columns[column]]
        assert heat.cell(row, column).get_center() == pytest.approx(there)
        assert heat.numbers[3 * row + column].get_center() == pytest.approx(there, abs=1e-6)
        assert names[row].get_center()[1] == pytest.approx(there[1], abs=0.01)
        assert tops[column].get_center()[0] == pytest.approx(there[0])
    assert heat.frames[1].get_center() == pytest.approx(heat.cell(1, 1).get_center())


def test_a_cell_may_be_wider_than_high_and_a_mask_must_fit():
    heat = HeatmapMatrix(TABLE, side=0.5, wide=1.5)
    assert heat.cell(0, 0).width == pytest.approx(1.5 * heat.cell(0, 0).height)
    with pytest.raises(ValueError, match="no part of a matrix"):
        HeatmapMatrix(TABLE, mask=np.ones((2, 2)))


def test_a_heat_map_follows_the_values_it_reads_at_every_moment():
    read = {"values": [[1.0, 2.0]]}
    heat = HeatmapMatrix([[0, 0]], format_spec=".1f").follow(lambda: read["values"])
    assert heat.numbers[1].text == "2.0", "at once"
    read["values"] = [[3.0, np.nan]]
    heat.update()
    assert heat.numbers[0].text == "3.0"
    assert heat.numbers[1].get_fill_opacity() == 0
