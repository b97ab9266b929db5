"""The box of three columns, figures that a map carries, and an area's number on its backing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mathml_anim.components.transformations.area_scale import AreaScale
from mathml_anim.components.transformations.box_scale import EDGES, BoxScale, facing
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.plane_figure import PlaneFigure
from mathml_anim.components.transformations.plane_map import Linear
from mathml_anim.components.typography.number import Number
from mathml_anim.theme.layout import BACKING_OPACITY

LEANING = np.array([[2.0, 1.0, -1.0], [1.0, 2.0, 0.0], [0.0, 0.0, 2.0]])
vectors = arrays(np.float64, 3, elements=st.floats(-3, 3, allow_nan=False))


def test_the_box_shows_its_volume_and_its_columns():
    box = BoxScale(LEANING, origin=(1, 2, 3), unit=1.5)
    assert box.volume == pytest.approx(6)
    for arrow, column in zip(box.arrows, LEANING.T, strict=True):
        tip = arrow.points[12]
        assert np.allclose(tip, np.array([1, 2, 3]) + 1.5 * column)


def test_every_corner_of_the_box_is_where_the_matrix_takes_a_corner_of_the_cube():
    box = BoxScale(np.eye(3))
    box.show_matrix(LEANING)
    wanted = {tuple(LEANING @ corner) for corner in np.ndindex(2, 2, 2)}
    shown = {tuple(np.round(point, 9)) for face in box.faces for point in face.points[::4]}
    assert shown == wanted
    assert len(EDGES) == 12


def test_the_number_counts_the_volume_while_the_box_moves():
    box = BoxScale(np.eye(3))
    number = box.show_volume(Number(0))
    walk = box.go_to(LEANING, run_time=1)
    walk.begin()
    walk.interpolate(1)
    number.update()
    assert number.value == pytest.approx(6)


@given(vectors.filter(lambda v: np.linalg.norm(v) > 0.1))
def test_an_arrow_turns_its_flat_side_to_the_viewer(along):
    view = np.array([1.0, -2.0, 1.5])
    corners = facing(along, view, 0.1)
    if not corners.any():
        assert np.linalg.norm(np.cross(along, view)) < 1e-9
        return
    assert np.allclose(corners[3], along)
    assert np.allclose((corners[2] - corners[4]) @ view, 0, atol=1e-9)
    assert np.allclose((corners[2] - corners[4]) @ along, 0, atol=1e-9)


def test_a_figure_is_where_the_map_takes_it():
    grid = GridTransform(origin=(1, -1), unit=1.5)
    corners = np.array([[0, 0], [2, 0], [0, 1]])
    figure = PlaneFigure(grid, [corners])
    grid.show_map(Linear.of([[0, 1], [1, 0]]))
    figure.update()
    assert np.allclose(figure.points[::4, :2], np.array([1, -1]) + 1.5 * corners[:, ::-1])


def test_the_backing_stays_behind_the_number_and_as_wide():
    grid = GridTransform()
    area = AreaScale(grid, backing=True)
    grid.show_map(Linear.of([[0, 4], [4, 0]]))
    area.update()
    assert area.number.text == "−16.00"
    assert np.allclose(area.backing.get_center(), area.number.get_center())
    assert area.backing.width > area.number.width


def test_the_number_fades_with_its_backing_and_the_patch_stays():
    area = AreaScale(GridTransform(), backing=True)
    patch = area.patch.get_fill_opacity()
    going = area.fade_number(0, run_time=1)
    going.begin()
    going.interpolate(1)
    assert area.number.get_fill_opacity() == area.backing.get_fill_opacity() == 0
    coming = area.fade_number(1, run_time=1)
    coming.begin()
    coming.interpolate(0.5)
    assert area.number.get_fill_opacity() == pytest.approx(0.5)
    coming.interpolate(1)
    assert (area.number.get_fill_opacity(), area.backing.get_fill_opacity()) == (1, BACKING_OPACITY)
    assert area.patch.get_fill_opacity() == patch
