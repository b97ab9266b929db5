"""An arrow shows its vector exactly, its head keeps its size, and its label stays beside it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import DOWN, RIGHT, UL, UP, Dot, linear

from mathml_anim.components.typography.label import Backing, Label
from mathml_anim.components.vectors.arrow import VectorArrow, arrow_corners
from mathml_anim.theme.layout import BACKING_OPACITY, DIMMED
from mathml_anim.theme.roles import Role

components = st.floats(-5, 5)


@given(components, components, components, components, st.floats(0.3, 2))
def test_it_goes_from_its_tail_as_far_as_its_vector_says(x, y, tail_x, tail_y, unit):
    arrow = VectorArrow((x, y), tail=(tail_x, tail_y), unit=unit)
    assert np.allclose(arrow.tail, (tail_x, tail_y, 0))
    assert np.allclose(arrow.vector, (x, y, 0))
    assert np.allclose(arrow.head, (tail_x + unit * x, tail_y + unit * y, 0))


@given(components, components, st.floats(0.03, 0.12))
def test_the_head_keeps_its_size_and_the_arrow_is_symmetric(x, y, thickness):
    along = np.array([x, y, 0])
    length = np.linalg.norm(along)
    corners = arrow_corners(along, thickness)
    wings = np.linalg.norm(corners[2] - corners[4])
    if length >= 5.5 * thickness:
        assert wings == pytest.approx(4 * thickness)
        assert np.linalg.norm(corners[0] - corners[6]) == pytest.approx(thickness)
    else:
        assert wings <= 4 * thickness
    assert np.allclose((corners[2] + corners[4]) / 2 - (corners[1] + corners[5]) / 2, 0, atol=1e-9)
    assert np.allclose(np.cross((corners[2] + corners[4]) / 2, along), 0, atol=1e-9)


def test_the_zero_vector_is_a_point():
    assert np.allclose(arrow_corners(np.zeros(3), 0.07), 0)
    assert VectorArrow((0, 0), label="$bold(o)$").label is not None


@given(components, components, st.sampled_from(["left", "right", "end"]))
@settings(max_examples=40, deadline=None)
def test_a_label_is_beside_the_head_and_off_the_shaft(x, y, side):
    arrow = VectorArrow((x, y), label="$bold(v)$", label_side=side)
    offset = arrow.label.words.get_center() - arrow.head
    assert 0.1 < np.linalg.norm(offset) < 0.9
    if np.hypot(x, y) > 0.1 and side != "end":
        turn = np.cross((x, y, 0), offset)[2]
        assert (turn > 0) == (side == "left")


def test_it_is_animated_straight_and_stays_an_arrow():
    arrow = VectorArrow((2, 0), tail=(1, 1), label="$bold(v)$")
    animation = arrow.animate(rate_func=linear).move_to_vector((0, 2)).build()
    animation.begin()
    animation.interpolate(0.5)
    assert np.allclose(arrow.vector, (1, 1, 0))
    assert np.allclose(arrow.body.points, arrow.place((1, 1), (1, 1)).body.points)
    animation.finish()
    assert np.allclose(arrow.vector, (0, 2, 0))
    assert np.allclose(arrow.tail, (1, 1, 0))


def test_it_keeps_its_vector_when_it_is_moved():
    arrow = VectorArrow((2, 1)).shift((3, -1, 0))
    assert np.allclose(arrow.tail, (3, -1, 0))
    assert np.allclose(arrow.move_to_vector((1, 1)).head, (4, 0, 0))


def test_it_grows_and_its_label_comes_last():
    arrow = VectorArrow((2, 1), label="$bold(v)$")
    solid = [m.get_fill_opacity() for m in arrow.label.family_members_with_points()]
    animation = arrow.grow()
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(0.5)
    assert np.allclose(arrow.vector, (1, 0.5, 0))
    assert all(m.get_fill_opacity() == 0 for m in arrow.label.family_members_with_points())
    animation.finish()
    assert [m.get_fill_opacity() for m in arrow.label.family_members_with_points()] == pytest.approx(solid)


@pytest.mark.parametrize("side", [UP, DOWN, RIGHT, UL])
def test_a_label_stands_at_its_side_without_touching(side):
    dot = Dot((1, 2, 0))
    label = Label("valley floor", at=dot, side=side, gap=0.2)
    offset = label.words.get_center() - dot.get_center()
    assert np.array_equal(np.sign(np.round(offset, 6)), side)
    apart = np.abs(offset) - np.array([label.words.width, label.words.height, 0]) / 2 - dot.width / 2
    assert apart.max() > 0.1


def test_a_label_follows_and_keeps_its_size():
    dot = Dot()
    label = Label("minimum").follow(dot, side=UP)
    width = label.words.width
    dot.shift((2, -1, 0)).scale(3)
    label.update()
    assert label.words.get_center()[0] == pytest.approx(2, abs=1e-6)
    assert label.words.get_bottom()[1] > dot.get_top()[1]
    assert label.words.width == pytest.approx(width)


def test_a_backing_is_larger_than_what_stands_on_it_and_lets_a_little_through():
    label = Label("minimum")
    assert isinstance(label.backing, Backing)
    assert label.backing.width > label.words.width
    assert label.backing.get_fill_opacity() == BACKING_OPACITY
    assert label.backing.meaning.role is Role.BACKING
    assert Label("bare", backing=False).backing is None


@given(components, components, components, components, st.floats(0, 1))
def test_an_arrow_that_turns_keeps_its_length_between(x, y, end_x, end_y, part):
    start, end = np.hypot(x, y), np.hypot(end_x, end_y)
    arrow = VectorArrow((x, y))
    animation = arrow.turn_to((end_x, end_y))
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(part)
    if min(start, end) > 1e-6:
        assert np.linalg.norm(arrow.vector) == pytest.approx((1 - part) * start + part * end, abs=1e-6)
    animation.finish()
    assert np.allclose(arrow.vector[:2], (end_x, end_y), atol=1e-9)


def test_an_arrow_turns_the_shorter_way():
    arrow = VectorArrow((1, 0))
    animation = arrow.turn_to((0, -2))
    animation.rate_func = linear
    animation.begin()
    animation.interpolate(0.5)
    assert np.allclose(arrow.vector[:2], 1.5 * np.array([1, -1]) / np.sqrt(2))


def test_it_can_be_renamed_where_it_stands():
    arrow = VectorArrow((1, 2), tail=(1, 1), unit=0.5, label="$bold(v)$", spoken="v")
    turning = arrow.rename("$A bold(v)$", spoken="A v")
    turning.begin()
    turning.interpolate(1)
    turning.finish()
    fresh = VectorArrow((1, 2), tail=(1, 1), unit=0.5, label="$A bold(v)$", spoken="A v")
    assert arrow.meaning.spoken == "A v"
    assert np.allclose(arrow.label.words.get_center(), fresh.label.words.get_center())
    assert arrow.label.words.width == pytest.approx(fresh.label.words.width)
    arrow.place((0, 0), (2, 0))
    fresh.place((0, 0), (2, 0))
    assert np.allclose(arrow.label.words.get_center(), fresh.label.words.get_center())


@pytest.mark.parametrize("backing", [True, False])
def test_a_name_that_changes_keeps_its_ground_and_its_glyphs_say_the_new_one(backing):
    arrow = VectorArrow((1, 2), label="$bold(v)$", spoken="v", backing=backing)
    turning = arrow.rename("$A bold(v)$", spoken="A v")
    turning.begin()
    turning.interpolate(1)
    turning.finish()
    assert len(arrow.label) == 1 + backing
    said = {part.part_of.spoken for part in arrow.label.words.family_members_with_points()}
    assert said == {"A v"}
    assert arrow.body.part_of.spoken == "A v"


def test_a_new_name_comes_where_the_arrow_is_by_then():
    arrow = VectorArrow((1, 2), label="$bold(v)$")
    turning = arrow.rename("$A bold(v)$", spoken="A v")
    arrow.place((1, 0), (-2, 1))
    turning.begin()
    turning.finish()
    fresh = VectorArrow((-2, 1), tail=(1, 0), label="$A bold(v)$")
    assert np.allclose(arrow.label.words.get_center(), fresh.label.words.get_center())


def test_an_arrow_without_a_name_cannot_be_renamed():
    with pytest.raises(ValueError, match="without a label"):
        VectorArrow((1, 2)).rename("$bold(v)$")


def test_an_arrow_that_stands_back_is_faint_on_purpose():
    arrow = VectorArrow((2, 1)).stand_back()
    assert arrow.body.get_fill_opacity() == DIMMED
    assert all(part.dimmed for part in arrow.get_family())
    assert np.allclose(arrow.vector, (2, 1, 0))
