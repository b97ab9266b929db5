"""A picture as squares that space can carry."""

import numpy as np
import pytest

from mathml_anim.components.learning.pixel_grid import PixelGrid
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.theme.roles import Role


def test_every_value_is_a_square_in_its_place():
    picture = PixelGrid([[1, 0, 0.5], [0, 1, 0]], side=0.5)
    assert picture.shape == (2, 3)
    assert len(picture) == 6
    assert np.allclose(picture.pixel(0, 0).get_center(), [-0.5, 0.25, 0])
    assert np.allclose(picture.pixel(1, 2).get_center(), [0.5, -0.25, 0])
    assert (picture.width, picture.height) == (pytest.approx(1.5), pytest.approx(1.0))


def test_more_value_is_nearer_to_ink():
    picture = PixelGrid([[0, 0.5, 1]])
    lightness = [sum(picture.pixel(0, column).get_fill_color().to_rgb()) for column in range(3)]
    assert lightness == sorted(lightness)
    assert lightness[0] < lightness[1] < lightness[2]


@pytest.mark.parametrize("values", [[1, 0], [[2.0]], [[-0.1]], [[]], [[np.nan]]])
def test_what_is_no_picture_is_refused(values):
    with pytest.raises(ValueError, match="from 0 to 1"):
        PixelGrid(values)


def test_an_unknown_pixel_is_refused():
    with pytest.raises(IndexError, match="2 columns"):
        PixelGrid([[0, 1]]).pixel(0, 2)


def test_it_says_what_it_shows():
    picture = PixelGrid([[1]], name="a dot")
    assert picture.meaning.role is Role.SUBJECT
    assert picture.meaning.name == "a dot"


def test_a_grid_carries_every_corner():
    grid = GridTransform()
    picture = PixelGrid(np.eye(3), side=1.0)
    grid.carry(picture)
    grid.show_map(type(grid.shown).of([[1, 0.5], [0, 1]]))
    picture.update()
    assert np.allclose(picture.pixel(0, 0).points[0], [-1.5 + 0.75, 1.5, 0])


def test_its_frame_is_around_all_pixels_wherever_they_are():
    picture = PixelGrid(np.zeros((2, 3)), side=0.5, name="night")
    frame = picture.outline()
    assert np.allclose(frame.points[::4], [(-0.75, 0.5, 0), (0.75, 0.5, 0), (0.75, -0.5, 0), (-0.75, -0.5, 0)])
    assert frame.meaning.name == "the frame of night"
    picture.apply_matrix([[1, 0.5], [0, 1]])
    assert np.allclose(picture.outline().points[::4], frame.points[::4] @ [[1, 0, 0], [0.5, 1, 0], [0, 0, 1]])


def test_its_pixels_light_up_from_below_and_are_as_before():
    picture = PixelGrid(np.zeros((4, 1)))
    before = [pixel.get_stroke_width() for pixel in picture]
    light = picture.light(run_time=2)
    light.begin()
    light.interpolate(0.3)
    widths = [pixel.get_stroke_width() for pixel in picture]
    assert widths[-1] > before[-1]
    assert max(widths) <= 3
    light.interpolate(1)
    light.finish()
    assert np.allclose([pixel.get_stroke_width() for pixel in picture], before)
