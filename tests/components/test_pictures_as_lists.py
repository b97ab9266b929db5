"""A picture unrolls into one row without losing a pixel, and two pictures meet in their product."""

import itertools

import numpy as np
import pytest

from mathml_anim.components.learning import PixelProduct, UnrolledPicture

INK = np.arange(16.0).reshape(4, 4) / 15


def test_a_picture_begins_square_and_ends_as_one_row_in_reading_order():
    picture = UnrolledPicture(INK, side=2, place=(1, 1), row=(0, -2), size=(8, 0.5))
    assert np.allclose([strip.get_y() for strip in picture.strips], 1 + np.array([0.75, 0.25, -0.25, -0.75]))
    assert np.allclose([strip.width for strip in picture.strips], 2)
    picture.set_unrolled(1)
    assert np.allclose([strip.get_center()[:2] for strip in picture.strips], [(-3, -2), (-1, -2), (1, -2), (3, -2)])
    assert np.allclose([(strip.width, strip.height) for strip in picture.strips], (2, 0.5))
    assert (picture.frame.width, picture.frame.height) == pytest.approx((8, 0.5))


def test_on_the_way_the_lowest_pixels_set_out_first():
    picture = UnrolledPicture(INK, side=2, row=(0, -3), size=(8, 0.5))
    picture.set_unrolled(0.3)
    assert picture.strips[0].width == pytest.approx(2)
    heights = [strip.height for strip in picture.strips]
    assert picture.strips[-1].get_y() < -0.75
    assert heights[0] == pytest.approx(0.5)


def test_every_strip_shows_its_own_row():
    picture = UnrolledPicture(INK)
    shades = [strip.pixel_array[0, :, 0].astype(int) for strip in picture.strips]
    assert all((np.diff(row) > 0).all() for row in shades)
    assert all(below[0] > above[-1] for above, below in itertools.pairwise(shades))


def test_what_is_bright_in_both_is_bright_in_the_product():
    first, second = np.array([[1.0, 1], [0, 0]]), np.array([[1.0, 0], [1, 0]])
    both = PixelProduct(first, second)
    shown = both.product.pixel_array[..., :3].astype(int).sum(axis=-1)
    assert np.unravel_index(shown.argmax(), shown.shape) == (0, 0)
    assert len(np.unique(shown.reshape(-1)[1:])) == 1, "and all else is dark"


def test_copies_slide_to_where_the_product_then_stands():
    both = PixelProduct(np.eye(2), np.eye(2), side=2, gap=0.5, centre=(-2, 1))
    assert both.product.pixel_array[0, 0, 3] == 0
    both.set_multiplied(0.6)
    assert all(np.allclose(copy.get_center(), both.places[2]) for copy in both.flying)
    assert np.allclose(both.places[2], (3, 1, 0))
    both.set_multiplied(1)
    assert both.product.pixel_array[0, 0, 3] == 255
    assert all(copy.pixel_array[0, 0, 3] == 0 for copy in both.flying)
    assert np.allclose(both.first.get_center(), (-2, 1, 0)), "and the pictures stay"


def test_pictures_of_different_shapes_have_no_product():
    with pytest.raises(ValueError, match="no product pixel by pixel"):
        PixelProduct(np.eye(2), np.eye(3))
