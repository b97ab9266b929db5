"""Animations that are made together and played one after another: each begins where the one before has ended."""

import numpy as np
import pytest

from mathml_anim.components.distributions import DensityShade, NaturalFrequencyGrid, OddsScale
from mathml_anim.components.learning import DataAxes, IrisFlower, TurningView
from mathml_anim.components.transformations import GridTransform, HeatmapMatrix, RowReduction
from mathml_anim.components.vectors import Arrows, OrthogonalProjection, VectorArrow
from mathml_anim.maths.linear_systems import RowOperation

ROWS = [[2, -1, 0], [1, 1, 3]]
TURNS = [(1, 0, 0), (0, 1, 0)], [(0, 1, 0), (0, 0, 1)]


def made(animation):
    return animation.build() if hasattr(animation, "build") else animation


def shown(thing):
    """Return what is seen of the parts of a thing: their points and how solid they are."""
    parts = thing.family_members_with_points()
    return [np.append(part.points, part.get_fill_opacity()) for part in parts]


def played(*animations):
    """Play animations one after another, and return how much changes at once when each begins."""
    jumps = []
    for animation in animations:
        before = shown(animation.mobject)
        animation.begin()
        pairs = zip(before, shown(animation.mobject), strict=False)
        jumps.append(max(np.abs(one - two).max() for one, two in pairs if one.shape == two.shape))
        animation.interpolate(0.5)
        animation.finish()
    return jumps


def cloud():
    return TurningView(np.random.default_rng(1).normal(size=(9, 3)), TURNS[1], DataAxes((4, 3)))


def reduction():
    return RowReduction(ROWS, GridTransform())


def arrows():
    return Arrows([VectorArrow((1, 0), tail=(n, 0)) for n in range(2)])


def crowd():
    return NaturalFrequencyGrid([3, 5], colors=["focus", "mute"], columns=4)


TWICE = {
    "density": (DensityShade, lambda d: d.animate.set_density(mean=2), lambda d: d.animate.set_density(sd=0.6)),
    "rows": (
        reduction,
        lambda r: r.take(RowOperation("add", 1, 0, -0.5)),
        lambda r: r.take(RowOperation("add", 0, 1, 0.5)),
    ),
    "projection": (
        lambda: OrthogonalProjection((3, 1), (1, 1)),
        lambda p: p.turn_to((0, 2)),
        lambda p: p.turn_to((-1, 1)),
    ),
    "view": (cloud, lambda v: v.animate.look_along(TURNS[0]), lambda v: v.animate.look_along(TURNS[1])),
    "cells": (
        lambda: HeatmapMatrix([[1, 2], [3, 4]], format_spec="g"),
        lambda h: h.animate.arrange_cells([1, 0], [0, 1]),
        lambda h: h.animate.arrange_cells([1, 0], [1, 0]),
    ),
    "flower": (
        lambda: IrisFlower((5, 3, 1, 0.2)),
        lambda f: f.animate.set_measures((6, 3, 5, 2), centre=(2, 1), unit=0.7),
        lambda f: f.animate.set_measures((7, 3, 5, 2)),
    ),
    "arrows": (arrows, lambda a: a.slide_to([(0, 1, 0), (1, 1, 0)]), lambda a: a.slide_to([(0, 2, 0), (3, 1, 0)])),
    "crowd": (
        crowd,
        lambda c: c.animate.gather([0], columns=3, pitch=0.5, centre=(3, 0)),
        lambda c: c.animate.gather([1], columns=3, pitch=0.5),
    ),
    "odds": (lambda: OddsScale(0.1), lambda o: o.step(10, label="× 10"), lambda o: o.step(2)),
}


@pytest.mark.parametrize("name", TWICE)
def test_what_is_made_beforehand_goes_on_from_what_is_shown(name):
    make, first, second = TWICE[name]
    thing, other = make(), make()
    together = [made(ask(thing)) for ask in (first, second)]
    jumps = played(*together)
    played(made(first(other)))
    played(made(second(other)))
    assert max(jumps) == pytest.approx(0, abs=1e-6)
    for one, two in zip(thing.get_family(), other.get_family(), strict=True):
        assert np.allclose(one.points, two.points)


def test_arrows_grow_to_what_they_are_when_they_begin_to():
    row = arrows()
    growing = row.grow()
    row.arrows[0].move_to_vector((0, 2))
    played(growing)
    assert row.arrows[0].vector == pytest.approx((0, 2, 0))


def test_a_crowd_comes_on_where_it_is_when_it_begins_to():
    people = crowd()
    entering, goal = people.enter(), people.marks + np.array([1, 2, 0])
    people.place(goal)
    played(entering)
    assert people.marks == pytest.approx(goal)


def test_a_step_that_is_never_taken_leaves_no_arc():
    scale = OddsScale(0.1)
    scale.step(10, label="× 10")
    assert not len(scale.steps)
