"""A matrix read by its columns, their flight to where they land, and recipes that ride along."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mathml_anim.components.transformations.basis_combination import BasisCombination
from mathml_anim.components.transformations.column_matrix import ColumnMatrix, LandingRing, LandingSpot, ReadingArrow
from mathml_anim.components.transformations.column_sum import ColumnSum
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.plane_map import Linear, Warp
from mathml_anim.components.typography.panel import Panel
from mathml_anim.components.typography.prose import Title
from mathml_anim.components.typography.show_parts import flight
from mathml_anim.components.vectors.arrow import VectorArrow
from mathml_anim.maths.linear_maps import apply
from mathml_anim.maths.warps import recipe_point, ripple
from mathml_anim.theme.layout import FRAME
from mathml_anim.theme.roles import Role

MATRIX = [[2, 1], [1, 3]]


def finish(animation):
    animation.begin()
    animation.interpolate(1)
    animation.finish()


def test_the_names_stand_above_their_columns():
    matrix = ColumnMatrix(MATRIX)
    for number, head in enumerate(matrix.heads):
        assert head.get_x() == pytest.approx(matrix.column(number).get_x())
        assert head.get_bottom()[1] > matrix.formula.get_top()[1]


def test_an_empty_matrix_is_filled_column_by_column():
    matrix = ColumnMatrix(MATRIX).empty()
    finish(matrix.fill_column(0))
    assert all(glyph.get_fill_opacity() == 1 for glyph in matrix.column(0).family_members_with_points())
    assert all(glyph.get_fill_opacity() == 0 for glyph in matrix.column(1).family_members_with_points())


def test_a_sum_of_columns_says_whose_product_it_is():
    total = ColumnSum(MATRIX, (1, 0), product="S hat(i)", product_spoken="S i hat")
    assert total.meaning.spoken == "S i hat is 1 times the first column, plus 0 times the second"
    with pytest.raises(ValueError, match="product_spoken"):
        ColumnSum(MATRIX, (1, 0), product="S hat(i)")


def test_a_column_that_flies_shows_where_it_has_landed():
    matrix = ColumnMatrix(MATRIX)
    spot = LandingSpot([2, 1], 0, at=(3, 0, 0))
    flying = spot.come_from(matrix)
    flying.begin()
    flying.interpolate(0.5)
    entries = spot.formula.column(0).family_members_with_points()
    assert all(glyph.get_fill_opacity() == 0 for glyph in entries)
    flying.interpolate(1)
    assert all(glyph.get_fill_opacity() == 1 for glyph in entries)


def test_coordinates_fly_into_an_empty_column_and_stay_beside_their_point():
    matrix, spot = ColumnMatrix(MATRIX).empty(), LandingSpot([2, 1], 1, at=(3, 0, 0))
    flying = spot.go_into(matrix)
    flying.begin()
    flying.interpolate(0.5)
    assert all(glyph.get_fill_opacity() == 0 for glyph in matrix.column(1).family_members_with_points())
    flying.interpolate(1)
    assert all(glyph.get_fill_opacity() == 1 for glyph in matrix.column(1).family_members_with_points())
    assert all(glyph.get_fill_opacity() == 0 for glyph in matrix.column(0).family_members_with_points())
    assert all(glyph.get_fill_opacity() == 1 for glyph in spot.formula.family_members_with_points())


def test_what_flies_is_seen_and_not_read():
    matrix = ColumnMatrix(MATRIX)
    flying = flight(matrix.column(0), matrix.column(1), run_time=1)
    assert flying.mobject.meaning.role is Role.MARK
    assert not flying.mobject.meaning.role.is_text


def test_a_ring_says_what_lands_in_it():
    assert LandingRing((1, 2, 0), 1).meaning.name == "where j hat lands"


def test_reading_goes_across_a_row_and_down_a_column():
    matrix = ColumnMatrix(MATRIX)
    across, down = ReadingArrow.across(matrix, 0), ReadingArrow.down(matrix, 1)
    assert across.vector[0] > 0
    assert across.vector[1] == pytest.approx(0)
    assert across.tail[1] == pytest.approx(matrix.row(0).get_y())
    assert down.vector[1] < 0
    assert down.head[0] == pytest.approx(matrix.column(1).get_x())


def test_a_sum_has_the_parts_of_any_other_sum():
    numbers, letters = ColumnSum(MATRIX, (-1, 2)), ColumnSum(MATRIX, ("x", "y"))
    for part in ("product", "x", "first", "plus", "y", "second"):
        assert len(numbers.part(part)) > 0
        assert len(letters.part(part)) > 0
    assert "−1" in numbers.meaning.spoken


weights = st.tuples(st.floats(-2, 2), st.floats(-2, 2))


@settings(max_examples=20, deadline=None)
@given(weights)
def test_under_a_matrix_the_tip_is_where_the_vector_lands(recipe):
    grid = GridTransform(origin=(1, -1), unit=1.3)
    combination = BasisCombination(grid, recipe)
    grid.show_map(Linear.of(MATRIX))
    combination.update()
    if abs(recipe[1]) > 1e-6:
        assert np.allclose(combination.tip, grid.to_scene(apply(MATRIX, recipe)), atol=1e-9)


def test_under_a_warp_the_tip_is_where_the_recipe_says():
    grid = GridTransform()

    def warp(points):
        return ripple(points, height=0.5, wavelength=4)

    combination = BasisCombination(grid, (-1, 2))
    grid.show_map(Warp(warp), extent=4)
    combination.update()
    assert np.allclose(combination.tip, grid.to_scene(recipe_point(warp, (-1, 2))))


def test_a_walk_takes_the_first_step_before_the_second():
    combination = BasisCombination(GridTransform(), (2, 1))
    combination.show_steps(0.5)
    assert np.allclose(combination.first.vector[:2], [2, 0])
    assert np.allclose(combination.second.vector, 0)
    finish(combination.walk(start=0.5))
    assert np.allclose(combination.tip[:2], [2, 1])


def test_another_recipe_takes_the_arrow_along():
    grid = GridTransform()
    arrow = VectorArrow((2, 1))
    finish(BasisCombination(grid, (2, 1)).become_recipe((1, -1), arrow))
    assert np.allclose(arrow.vector[:2], [1, -1])


def test_the_panel_reaches_from_the_corner_below_what_it_holds():
    title = Title("A title")
    panel, column = Panel(title), ColumnMatrix(MATRIX).shift((-4, -1, 0))
    assert panel.get_left()[0] == pytest.approx(FRAME.left)
    assert panel.get_top()[1] == pytest.approx(FRAME.top)
    finish(panel.reach(column))
    assert panel.get_bottom()[1] < column.get_bottom()[1]
    assert panel.get_top()[1] == pytest.approx(FRAME.top)


def test_while_a_sum_turns_into_another_its_old_weights_are_gone_before_the_new_come():
    old, new = ColumnSum(MATRIX, (-1, 2)), ColumnSum(MATRIX, (-1.5, 1))
    turning = old.become_sum(new)
    turning.begin()
    seen = set()
    for moment in np.linspace(0, 1, 41):
        turning.interpolate(moment)
        shown = tuple(max(glyph.get_fill_opacity() for glyph in formula.part("x")) for formula in (old, new))
        assert min(shown) == 0
        seen.add(tuple(opacity > 0 for opacity in shown))
    assert seen == {(True, False), (False, False), (False, True)}
