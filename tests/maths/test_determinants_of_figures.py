"""Areas by the shoelace formula, slides that keep them, and tiles inside an outline."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.maths.determinants import puddle, rhombus, signed_area, slides_to_rectangle, tiles_within
from mathml_anim.maths.linear_maps import apply, area_factor

entries = st.floats(-5, 5, allow_nan=False)
matrices = arrays(np.float64, (2, 2), elements=entries)
SQUARE = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


@given(matrices)
def test_the_image_of_the_unit_square_has_the_area_of_the_determinant(matrix):
    assert signed_area(apply(matrix, SQUARE)) == pytest.approx(area_factor(matrix), abs=1e-9)


@given(matrices.filter(lambda m: abs(m[0, 0]) > 0.1 and abs(np.linalg.det(m)) > 0.1))
def test_slides_keep_the_area_and_end_upright_and_flat(matrix):
    upright, rectangle = slides_to_rectangle(matrix)
    assert area_factor(upright) == pytest.approx(area_factor(matrix))
    assert area_factor(rectangle) == pytest.approx(area_factor(matrix))
    assert upright[0, 1] == rectangle[0, 1] == rectangle[1, 0] == 0


@pytest.mark.parametrize("matrix", [[[0, 1], [1, 0]], [[1, 2], [2, 4]]])
def test_what_cannot_slide_to_a_rectangle_is_refused(matrix):
    with pytest.raises(ValueError, match="span an area"):
        slides_to_rectangle(matrix)


@given(st.floats(0.1, 3), st.floats(0, np.pi))
def test_a_rhombus_has_the_sides_and_the_area_that_its_angle_gives(side, angle):
    columns = rhombus(side, angle)
    assert np.allclose(np.linalg.norm(columns, axis=0), side)
    assert area_factor(columns) == pytest.approx(side**2 * np.sin(angle), abs=1e-9)


@given(st.floats(0.5, 9))
def test_a_puddle_has_the_area_that_was_poured(area):
    assert signed_area(puddle(area)) == pytest.approx(area)


def test_tiles_lie_inside_a_circle_and_nearly_fill_it():
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    tiles = tiles_within(circle, 0.05)
    assert np.linalg.norm(tiles, axis=-1).max() <= 1
    assert len(tiles) * 0.05**2 == pytest.approx(np.pi, rel=0.1)
    assert all(signed_area(tile) == pytest.approx(0.05**2) for tile in tiles)
