"""A product that is put together term by term, and rows of a layer with what they give."""

import numpy as np
import pytest

from mathml_anim.components.learning import RowScores, grey_picture
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import ColumnSum, MatrixProduct
from mathml_anim.components.typography import MatrixFormula

LEFT, RIGHT = [[2, 1], [1, 3]], [[1, 4], [2, 0]]


def finish(animation):
    animation.begin()
    animation.interpolate(1)
    animation.finish()


def opacity(group):
    return {glyph.get_fill_opacity() for glyph in group.family_members_with_points()}


def test_terms_say_what_is_added_up():
    terms = MatrixProduct(LEFT, RIGHT).terms(1, 0)
    assert terms.meaning.spoken == "1 times 1 plus 3 times 2 is 7"
    assert {"l0", "r0", "l1", "r1", "total"} <= set(terms.part_names)


def test_what_is_left_over_from_computing_is_not_shown():
    third = MatrixProduct([[0.1, 0.2, -0.3]], [[1], [1], [1]])
    assert third.result.meaning.spoken == "the vector 0"
    assert third.terms(0, 0).meaning.spoken.endswith("is 0")
    assert MatrixFormula([[np.cos(np.pi / 2), -1], [1, 0]]).meaning.spoken == "the matrix with rows 0 −1 and 1 0"
    total = ColumnSum([[np.cos(np.pi / 2), 1], [0, 1]], (0.1 + 0.2 - 0.3, 1))
    assert total.meaning.spoken == "A v is 0 times the first column, plus 1 times the second"


def test_the_factors_fly_in_and_the_total_waits():
    product = MatrixProduct(LEFT, RIGHT)
    terms = product.terms(0, 1)
    finish(product.gather(0, 1, terms))
    assert opacity(terms.part("l0")) == opacity(terms.part("r1")) == {1}
    assert opacity(terms.part("total")) == {0}
    assert opacity(product.result.entry(0, 1)) == {0}
    assert product.left.entry(0, 0)[0].get_color() == paint("space")


def test_the_total_lands_in_its_entry():
    product = MatrixProduct(LEFT, RIGHT)
    terms = product.terms(0, 1)
    finish(product.gather(0, 1, terms))
    finish(product.deliver(0, 1, terms))
    assert opacity(terms.part("total")) == opacity(product.result.entry(0, 1)) == {1}
    assert opacity(product.result.entry(1, 1)) == {0}


def test_bars_are_as_long_as_their_scores():
    rows = RowScores(np.eye(3).reshape(3, 1, 3), names="abc", unit=0.5)
    rows.set_scores([1, 3, 2])
    assert [bar.width for bar in rows.bars] == pytest.approx([0.5, 1.5, 1.0])
    assert [number.text for number in rows.numbers] == ["1.0", "3.0", "2.0"]
    assert np.ptp([bar.get_left()[0] for bar in rows.bars]) == pytest.approx(0)
    heights = [picture.get_y() for picture in rows.pictures]
    assert heights == sorted(heights, reverse=True)


def test_a_grey_picture_goes_from_the_ground_to_its_colour():
    picture = grey_picture([[0, 1], [0.5, 2]], side=1, color="focus")
    ground, full = (np.round(255 * np.array(paint(one).to_rgb())) for one in ("ground", "focus"))
    pixels = np.asarray(picture.pixel_array)[..., :3]
    assert np.array_equal(pixels[0, 0], ground)
    assert np.array_equal(pixels[0, 1], full)
    assert np.array_equal(pixels[1, 1], full)
