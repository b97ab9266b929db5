"""Landscapes from above and the ways of walkers over them."""

import numpy as np
import pytest

from mathml_anim.components.gradients import OptimiserPath, SurfaceContour, Walkers
from mathml_anim.components.learning import DataAxes

AXES = DataAxes((3, 2), starts=(-3, -2), origin=(-3, -2), step=None)
X, Y = np.linspace(-3, 3, 121), np.linspace(-2, 2, 81)


def test_every_line_is_where_its_height_is():
    land = SurfaceContour(X, Y, X**2 + 4 * Y[:, None] ** 2, [1, 3], AXES)
    for line, level in zip(land, land.levels, strict=True):
        at = AXES.to_data(line.points)
        assert at[:, 0] ** 2 + 4 * at[:, 1] ** 2 == pytest.approx(np.full(len(at), level), abs=0.02)


def test_the_lower_line_is_the_clearer_and_a_level_out_of_reach_has_none():
    land = SurfaceContour(X, Y, X**2 + 0 * Y[:, None], [1, 4, 100], AXES)
    opacities = [line.get_stroke_opacity() for line in land]
    assert opacities == sorted(opacities, reverse=True)
    assert len(land[2].points) == 0


def test_a_walker_stands_where_its_step_is_and_leaves_spots():
    path = OptimiserPath([(2, 1), (0, 1), (0, -1)], AXES)
    path.go_to(1.5)
    assert path.walker.get_center() == pytest.approx([0, 0, 0])
    assert len(path.spots.points) // 16 == 2
    path.go_to(99)
    assert path.at == 2
    assert path.walker.get_center() == pytest.approx([0, -1, 0])


def test_another_way_is_shown_as_far_as_the_first_was():
    path = OptimiserPath([(2, 1), (0, 1), (0, -1)], AXES, at=2)
    path.set_path([(2, 1), (1, 1), (-1, 0)])
    assert path.at == 2
    assert path.walker.get_center() == pytest.approx([-1, 0, 0])


def test_an_animated_walk_ends_at_its_step():
    path = OptimiserPath([(2, 1), (0, 1), (0, -1)], AXES)
    animation = path.animate.go_to(2).build()
    animation.begin()
    animation.finish()
    assert path.at == 2


def test_a_walk_goes_at_an_even_pace_to_its_end_or_so_far():
    path = OptimiserPath([(2, 1), (0, 1), (0, -1), (1, -1)], AXES)
    for end, halfway in ((2, 1), (None, 2.5)):
        walk = path.walk(end, run_time=2)
        walk.begin()
        walk.interpolate(0.5)
        assert path.at == pytest.approx(halfway)
        walk.finish()
    assert path.at == 3
    walkers = Walkers(np.zeros((5, 1, 2)), AXES, groups=[0], colors=["first"])
    walk = walkers.walk()
    walk.begin()
    walk.finish()
    assert walkers.at == 4


def test_walkers_go_together_each_in_its_group():
    starts = np.array([[-2.0, 1.0], [-1.0, -1.0], [2.0, 1.0]])
    walkers = Walkers(starts * np.linspace(1, 0, 5)[:, None, None], AXES, groups=[0, 0, 1], colors=["first", "belief"])
    assert [len(marks.points) // 16 for marks in walkers.marks] == [2, 1]
    walkers.go_to(2)
    centre = walkers.marks[1].get_center()
    assert centre == pytest.approx([1, 0.5, 0])
    assert len(walkers.trails[0].points) == 4 * 2 * 3
