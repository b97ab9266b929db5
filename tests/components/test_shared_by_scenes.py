"""What the scenes of many lectures share: headings, marks, arrows of a plane, and what points things out."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from manim import Square

from mathml_anim.components.meaning import mark
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import (
    AreaScale,
    CardStack,
    DeterminantLine,
    Eigenlines,
    GridTransform,
    SideLabel,
    TurnMark,
    arrow_on,
    plane_beside_words,
    quiet_plane,
)
from mathml_anim.components.transformations.plane_map import Linear
from mathml_anim.components.typography import Formula, Heading, Label, PointOut, Prose, QuizCard, Swell, arrange_column
from mathml_anim.components.vectors import Arrows, Spot, Spots, VectorArrow
from mathml_anim.maths.determinants import signed_area
from mathml_anim.theme import layout
from mathml_anim.theme.colours import contrast
from mathml_anim.theme.roles import Role


def test_a_heading_keeps_to_the_column():
    long = Heading("A title that is so long that it has to be broken twice at least")
    assert long.get_right()[0] <= layout.COLUMN.right
    assert long.meaning.role is Role.TITLE


def test_a_column_is_left_aligned_and_equally_spaced():
    things = [Heading("One"), Square(1), Prose("three")]
    arrange_column(*things, gap=0.3)
    assert np.ptp([thing.get_left()[0] for thing in things]) == pytest.approx(0)
    gaps = [above.get_bottom()[1] - below.get_top()[1] for above, below in pairwise(things)]
    assert gaps == pytest.approx([0.3, 0.3])


def test_a_mark_is_seen_and_not_read():
    assert not mark(Square(), "the unit square").meaning.role.is_text


def at_its_height(animation):
    animation.begin()
    animation.interpolate(0.5)
    return animation.mobject


def test_what_swells_stays_at_the_margin_and_keeps_its_colour():
    words = Prose("twice as much")
    left, width, color = words.get_left()[0], words.width, words[0].get_color()
    large = at_its_height(Swell(words))
    assert large.get_left()[0] == pytest.approx(left)
    assert large.width == pytest.approx(1.2 * width)
    assert large[0].get_color() == color


def test_what_is_pointed_out_glows_and_is_as_before_in_the_end():
    square = Square(color=paint("ink"))
    pointed = PointOut(square, scale=1.5)
    assert at_its_height(pointed).width == pytest.approx(3)
    assert square.get_stroke_color() == paint("focus")
    pointed.finish()
    assert square.width == pytest.approx(2)
    assert square.get_stroke_color() == paint("ink")


def test_what_is_pointed_out_glows_and_its_backing_stays_the_grounds():
    label = Label("valley floor")
    ground = label.backing.get_fill_color()
    at_its_height(PointOut(label))
    assert label.words[0].get_fill_color() == paint("focus")
    assert label.backing.get_fill_color() == ground


def test_planes_stand_right_of_the_words():
    for plane in (plane_beside_words(), quiet_plane()):
        assert plane.origin[0] > layout.COLUMN.right
    assert np.allclose(plane_beside_words([[2, 1], [1, 2]]).matrix, [[2, 1], [1, 2]])


def test_an_arrow_on_a_plane_is_in_its_units():
    grid = quiet_plane(origin=(1, 2), unit=0.5)
    arrow = arrow_on(grid, (2, 4), at=(1, 0))
    assert np.allclose(arrow.tail, (1.5, 2, 0))
    assert np.allclose(arrow.head, grid.to_scene((3, 4)))


def test_arrows_set_out_one_after_another_and_all_arrive():
    arrows = [VectorArrow((1, 0)) for _ in range(4)]
    sliding = Arrows(arrows).slide_to([(n, 1, 0) for n in range(1, 5)])
    sliding.begin()
    sliding.interpolate(0.3)
    heights = [arrow.tail[1] for arrow in arrows]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1] == 0
    sliding.interpolate(1)
    assert np.allclose([arrow.tail for arrow in arrows], [(n, 1, 0) for n in range(1, 5)])
    assert np.allclose([arrow.vector for arrow in arrows], [(1, 0, 0)] * 4)


def test_arrows_grow_to_what_they_are():
    row = Arrows([VectorArrow((1, 2)), VectorArrow((-1, 1), tail=(1, 0))])
    growing = row.grow()
    growing.begin()
    assert np.allclose(row.arrows[0].vector, 0)
    growing.interpolate(1)
    assert np.allclose(row.arrows[1].vector, (-1, 1, 0))


def test_spots_are_marks_in_front_of_arrows():
    spot, spots = Spot((1, 1), name="here"), Spots([(0, 0), (1, 2)], name="there")
    assert spot.z_index > VectorArrow((1, 0)).z_index
    assert spots[1].z_index == spot.z_index > Spots([(0, 0)], front=False).z_index
    assert (spot.meaning.role, spots.meaning.name) == (Role.MARK, "there")
    assert np.allclose(spots[1].get_center(), (1, 2, 0))


def test_a_spot_stays_at_the_point_that_it_follows():
    walker = Square().move_to((1, 2, 0))
    spot = Spot((0, 0), name="the walker").follow(walker.get_center)
    assert np.allclose(spot.get_center(), (1, 2, 0))
    walker.shift((3, 0, 0))
    spot.update()
    assert np.allclose(spot.get_center(), (4, 2, 0))


angles = st.floats(-np.pi, np.pi)


@settings(max_examples=30, deadline=None)
@given(angles, angles)
def test_a_turn_goes_the_shorter_way(start, end):
    vectors = [(np.cos(a), np.sin(a)) for a in (start, end)]
    turn = TurnMark(*vectors, radius=1, tip=False)
    assert abs(turn.angle) <= np.pi + 1e-9
    assert np.linalg.norm(turn.way_out) == pytest.approx(1)
    if abs(turn.angle) > 1e-3:
        assert np.allclose(turn.points[-1][:2], vectors[1], atol=1e-6)


@pytest.mark.parametrize("matrix", [[[2, 1], [0, 1]], [[1, -1], [1, 2]], [[3, 1], [1, 2]], [[-1, 0], [0, 1]]])
def test_a_side_label_stays_outside_of_the_area(matrix):
    grid = GridTransform()
    labels = [SideLabel(grid, column, "side") for column in (0, 1)]
    grid.show_map(Linear.of(matrix))
    for label in labels:
        label.update()
        inside = np.linalg.solve(matrix, grid.to_plane(label.get_center()))
        assert not (0 < inside[0] < 1 and 0 < inside[1] < 1)


def test_a_side_label_stays_where_it_was_while_its_vector_has_no_length():
    grid = GridTransform()
    labels = [SideLabel(grid, column, "2") for column in (0, 1)]
    places = []
    for matrix in ([[0, 0], [0, 1]], [[1, 0], [0, 0]], [[-1, 0], [0, 1]]):
        grid.show_map(Linear.of(matrix))
        places.append([label.update().get_center() for label in labels])
    flat = [place for pair in places for place in pair]
    assert np.isfinite(flat).all()
    assert places[0][0][1] < 0  # still below the first vector, as before the map
    assert places[1][1][0] < 0
    assert places[2][0] == pytest.approx((-0.5, places[0][0][1], 0))


def test_cards_fill_the_square_and_keep_its_area_when_they_slide():
    grid = GridTransform()
    for upright in (False, True):
        cards = CardStack(grid, upright=upright, count=5)
        corners = cards.points.reshape(5, 4, 4, 3)[:, :, 0, :2]
        assert sum(signed_area(c) * (-1 if upright else 1) for c in corners) == pytest.approx(1)


def test_a_determinant_line_counts_with_the_grid():
    grid = GridTransform()
    line = DeterminantLine(grid, Formula("det A =", spoken="the determinant is"))
    assert line.number.text == "1.0"
    grid.show_map(Linear.of([[2, 1], [1, 2]]))
    line.update()
    assert line.number.text == "3.0"


def test_eigenlines_wear_their_eigenvalues():
    lines = Eigenlines.with_values(GridTransform(), [(1, 1), (1, -1)], (3, -1))
    assert [label.meaning.spoken for label in lines.labels] == ["lambda equals 3", "lambda equals −1"]


def test_arrows_stand_out_from_an_area_as_it_is_by_default():
    patch = AreaScale(GridTransform()).patch
    ground, fill = (np.array(color.to_rgb()) for color in (paint("ground"), patch.get_fill_color()))
    seen = ground + patch.get_fill_opacity() * (fill - ground)
    behind = "#" + "".join(f"{round(255 * share):02x}" for share in seen)
    for color in ("first", "second"):
        assert contrast(paint(color).to_hex(), behind) >= 3


def test_a_card_has_no_empty_line_where_the_time_ran_out():
    card = QuizCard("Which?", options=("one", "two"), correct=0)
    words = card.options[-1]
    assert words.get_bottom()[1] - card.panel.get_bottom()[1] == pytest.approx(
        card.panel.get_top()[1] - card.question.get_top()[1], abs=0.01
    )
    assert card.panel.get_bottom()[1] < card.bar.get_bottom()[1] < card.bar.get_top()[1] < words.get_bottom()[1]
