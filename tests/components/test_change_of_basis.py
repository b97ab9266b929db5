"""In another basis a vector stays where it is; and a vector's image is where its matrix takes it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import DR

from mathml_anim.components.transformations.change_of_basis import ChangeOfBasis
from mathml_anim.components.transformations.eigenlines import Eigenlines
from mathml_anim.components.transformations.grid import GridTransform
from mathml_anim.components.transformations.vector_and_image import VectorAndImage
from mathml_anim.components.typography.label import PADDING

EIGENBASIS = np.array([[1.0, -1.0], [1.0, 1.0]])
MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])


def finish(animation):
    animation.begin()
    animation.interpolate(0.5)
    animation.interpolate(1)
    animation.finish()


def test_the_vector_stays_while_its_coordinates_change():
    change = ChangeOfBasis((1, 0), origin=(1, -2, 0), unit=1.5)
    head = change.arrow.head.copy()
    animation = change.animate.set_basis(EIGENBASIS).build()
    animation.begin()
    for alpha in (0.2, 0.5, 0.8, 1):
        animation.interpolate(alpha)
        assert change.arrow.head == pytest.approx(head)
        assert change.basis @ change.coordinates == pytest.approx([1, 0])
    assert change.coordinates == pytest.approx([0.5, -0.5])
    assert [number.value for number in change.numbers] == pytest.approx([0.5, -0.5])


def test_the_dots_stand_at_the_coordinates_on_the_axes():
    change = ChangeOfBasis((1, 0), EIGENBASIS, origin=(1, -2, 0), unit=1.5)
    for axis, share in enumerate((0.5, -0.5)):
        foot = change.origin + 1.5 * share * np.append(EIGENBASIS[:, axis], 0)
        assert change.dots[axis].get_center() == pytest.approx(foot)


def test_multiplying_coordinates_by_eigenvalues_is_the_matrix():
    change = ChangeOfBasis((1, 0), EIGENBASIS)
    finish(change.animate.set_coordinates((3 * 0.5, 1 * -0.5)).build())
    assert change.vector == pytest.approx(MATRIX @ [1, 0])
    assert change.basis == pytest.approx(EIGENBASIS)


def test_two_vectors_on_one_line_are_refused():
    with pytest.raises(ValueError, match="no basis"):
        ChangeOfBasis((1, 0)).set_basis([[1, 2], [1, 2]])


@pytest.mark.parametrize("goal", [[[0, 1], [1, 0]], [[-1, 0], [0, -1]], [[1, 0], [0, -2]]])
def test_a_way_on_which_there_is_no_basis_is_refused_before_anything_moves(goal):
    change = ChangeOfBasis((1, 0))
    shown = change.grid.i_hat.body.points.copy()
    animation = change.animate.set_basis(goal).build()
    with pytest.raises(ValueError, match="by way of another basis"):
        animation.begin()
    assert np.array_equal(change.grid.i_hat.body.points, shown)
    assert np.array_equal(change.set_basis(goal).basis, goal)


def test_a_basis_that_is_turned_over_goes_to_another_that_is():
    change = ChangeOfBasis((1, 0), [[0, 1], [1, 0]])
    finish(change.animate.set_basis([[1, 2], [1, 0]]).build())
    assert np.array_equal(change.basis, [[1, 2], [1, 0]])


@settings(max_examples=20, deadline=None)
@given(st.floats(-6, 6))
def test_an_image_is_where_the_matrix_takes_the_vector(angle):
    pair = VectorAndImage(MATRIX, unit=1.3, origin=(2, -1, 0)).set_angle(angle)
    assert pair.vector.vector[:2] == pytest.approx([np.cos(angle), np.sin(angle)], abs=1e-9)
    assert pair.image.vector[:2] == pytest.approx(MATRIX @ pair.vector.vector[:2], abs=1e-9)


def test_a_pair_turns_through_every_angle_between():
    pair = VectorAndImage(MATRIX)
    finish(pair.animate.set_angle(np.pi / 4).build())
    assert pair.image.vector == pytest.approx(3 * pair.vector.vector)


def test_labels_of_eigenlines_can_be_said():
    lines = Eigenlines(GridTransform(), [(1, 1), (1, -1)], labels=("$lambda = 3$", "words"), spoken=("lambda is 3",))
    assert [label.meaning.spoken for label in lines.labels] == ["lambda is 3", "words"]


def test_from_further_away_everything_is_as_much_shorter_and_the_coordinates_stay():
    change = ChangeOfBasis((1, 0), EIGENBASIS, origin=(1, -2, 0), unit=1.5)
    animation = change.animate.set_unit(0.5).build()
    animation.begin()
    animation.finish()
    assert change.coordinates == pytest.approx([0.5, -0.5])
    assert change.arrow.head == pytest.approx([1.5, -2, 0])
    assert change.dots[0].get_center() == pytest.approx([1.25, -1.75, 0])
    assert change.grid.i_hat.head == pytest.approx([1.5, -1.5, 0])


def test_a_long_number_keeps_clear_of_its_axis():
    change = ChangeOfBasis((20000, 20000), EIGENBASIS, unit=0.0001, format_spec=",.1f")
    number, ahead = change.numbers[0], np.array([1, 1, 0]) / np.sqrt(2)
    assert number.text == "20,000.0"
    corner = number.get_corner(DR) - change.dots[0].get_center()
    assert np.cross(ahead, corner)[2] > 0, "on the left of the axis, all of it"


def test_a_long_number_stands_on_its_ground():
    change = ChangeOfBasis((20000, 0.5), unit=0.0001, format_spec=",.1f")
    for number, patch in zip(change.numbers, change.patches, strict=True):
        assert patch.width == pytest.approx(number.width + 2 * PADDING)
        assert patch.get_center() == pytest.approx(number.get_center())
