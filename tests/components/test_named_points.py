"""Named points and posters: names lie over nothing, follow their points, and films are told apart by shape."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manim import Animation, Line

from mathml_anim.components.learning import DataAxes, EmbeddingScatter, Poster
from mathml_anim.components.learning.name_places import name_offsets
from mathml_anim.components.learning.poster import PICTURES
from mathml_anim.theme.layout import SAFE, Box

HALF = np.array([0.35, 0.12])
spots = st.tuples(st.integers(-8, 8), st.integers(-5, 5))


def boxes(centres, halves):
    return [Box(*(c - h), *(c + h)) for c, h in zip(centres, halves, strict=True)]


def overlap(one, other):
    across = min(one.right, other.right) - max(one.left, other.left)
    upwards = min(one.top, other.top) - max(one.bottom, other.bottom)
    return max(0.0, across) * max(0.0, upwards)


@given(st.lists(spots, min_size=1, max_size=12, unique=True))
def test_names_of_points_that_are_apart_lie_over_nothing(places):
    """Points half a unit apart or more, with names wider than that."""
    points = np.array(places, dtype=float) * 0.55
    halves = np.tile(HALF, (len(points), 1))
    ways = name_offsets(points, halves, radius=0.08, gap=0.1)
    named = boxes(points + ways, halves)
    marks = boxes(points, np.full_like(points, 0.08))
    covered = sum(overlap(a, b) for a, b in combinations(named, 2))
    covered += sum(overlap(name, mark) for name in named for mark in marks)
    assert covered <= 0.02 * sum(4 * h[0] * h[1] for h in halves)
    assert all(SAFE.contains(name, slack=1e-6) for name in named)
    assert np.array_equal(ways, name_offsets(points, halves, radius=0.08, gap=0.1)), "and always at the same places"


def test_names_keep_clear_of_what_is_in_the_way():
    wall = Box(0.05, -3.0, 3.0, 3.0)
    ways = name_offsets([(0.0, 0.0)], [HALF], radius=0.05, gap=0.1, keep_clear=[wall])
    assert overlap(boxes(ways, [HALF])[0], wall) == 0
    assert name_offsets([(0.0, 0.0)], [HALF], radius=0.05, gap=0.1)[0] == pytest.approx([0.5, 0]), "right, if it can"


def test_a_point_at_the_edge_has_its_name_inside():
    point = np.array([SAFE.right - 0.1, 0.0])
    way = name_offsets([point], [HALF], radius=0.05, gap=0.1)[0]
    assert way[0] <= 0


def axes():
    return DataAxes((6, 4), origin=(-3, -2), unit=(1.0, 1.0), step=None)


def test_points_stand_where_they_are_on_the_axes_and_names_beside_them():
    scatter = EmbeddingScatter([(1, 1), (1.2, 1), (4, 3)], ("cat", "kitten", "car"), axes())
    assert scatter.mark(2).get_center() == pytest.approx([1, 1, 0], abs=0.01)
    for one, other in combinations(range(3), 2):
        a, b = (
            boxes([n.get_center()[:2]], [(n.width / 2, n.height / 2)])[0] for n in map(scatter.name_of, (one, other))
        )
        assert overlap(a, b) == 0
    assert len(scatter.point(0)) == 2


def test_points_and_names_travel_together():
    scatter = EmbeddingScatter([(1, 1), (5, 3)], ("a", "b"), axes())
    move = scatter.animate(rate_func=lambda t: t).set_data([(3, 1), (5, 3)])
    move = move if isinstance(move, Animation) else move.build()
    move.begin()
    move.interpolate(0.5)
    assert scatter.mark(0).get_center()[0] == pytest.approx(-1, abs=0.01)
    assert scatter.name_of(0).get_center() - scatter.mark(0).get_center() == pytest.approx(
        scatter.name_of(1).get_center() - scatter.mark(1).get_center(), abs=0.1
    )
    move.interpolate(1)
    assert np.array_equal(scatter.data, [(3, 1), (5, 3)])


def test_a_name_may_be_a_thing_and_have_its_place_given():
    poster = Poster("heart", width=0.5)
    scatter = EmbeddingScatter([(2, 2)], (poster,), axes(), offsets=[(0, -1)], kind=1)
    assert poster.get_center() == pytest.approx([-1, -1, 0])
    with pytest.raises(ValueError, match="as many names"):
        EmbeddingScatter([(1, 1)], ("a", "b"), axes())
    with pytest.raises(ValueError, match="as many offsets"):
        EmbeddingScatter([(1, 1)], ("a",), axes(), offsets=[(0, 1), (1, 0)])
    assert scatter.name_of(0) is poster


def test_names_keep_clear_of_a_line():
    line = Line((-3, 0, 0), (3, 0, 0))
    scatter = EmbeddingScatter([(1, 2), (3, 2)], ("one", "two"), axes(), keep_clear=[line])
    for n in range(2):
        name = scatter.name_of(n)
        assert abs(name.get_center()[1]) > name.height / 2


@pytest.mark.parametrize("picture", PICTURES)
def test_what_is_on_a_poster_stays_inside_its_frame(picture):
    poster = Poster(picture, width=1.0)
    inside = np.concatenate([part.points for part in poster.submobjects[1:]])
    assert np.abs(inside[:, 0]).max() < 0.5
    assert np.abs(inside[:, 1]).max() < 0.6
    assert poster.width == pytest.approx(1.0, abs=0.01)
    assert picture in poster.meaning.name


def test_an_unknown_picture_is_told():
    with pytest.raises(ValueError, match="there are rocket, planet"):
        Poster("dragon")
