"""Shadows, the light that casts them, angles and unit balls are where their formulas say."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mathml_anim.components.vectors import (
    AngleMark,
    FallingLight,
    NormBall,
    OrthogonalProjection,
    StepShadows,
    VectorArrow,
)
from mathml_anim.maths.similarity import angle, norm, shadow

steps = st.integers(-40, 40).map(lambda eighths: eighths / 8)
arrows = st.tuples(steps, steps).filter(any)


def at(animation, share):
    animation.begin()
    animation.interpolate_mobject(share)


@given(arrows, arrows)
@settings(max_examples=25, deadline=None)
def test_the_length_of_a_shadow_has_a_sign(vector, onto):
    assert OrthogonalProjection(vector, onto).length == pytest.approx(shadow(vector, onto), abs=1e-9)


def test_a_vector_that_turns_keeps_its_length_and_takes_the_shorter_way():
    drop = OrthogonalProjection((-4, 0.1), (1, 0))
    turning = drop.turn_to((-4, -0.1))
    at(turning, 0.5)
    assert np.allclose(drop.vector, (-np.hypot(4, 0.1), 0))
    turning.interpolate_mobject(1)
    assert np.allclose(drop.vector, (-4, -0.1))
    assert np.allclose(drop.shadow.head[:2], (-4, 0))


def ray_ends(light):
    """Return where each ray ends, along the line and away from it, in scene units."""
    drop = light.projection
    ends = light.points.reshape(-1, 4, 3)[:, 3] - drop.tail
    along, away = drop.onto, np.array([-drop.onto[1], drop.onto[0]])
    return ends[:, :2] @ along, ends[:, :2] @ away


@given(arrows, arrows)
@settings(max_examples=25, deadline=None)
def test_a_ray_ends_on_the_arrow_or_on_the_line(vector, onto):
    drop = OrthogonalProjection(vector, onto, tail=(1, -1), unit=0.8)
    at_line, height = ray_ends(FallingLight(drop))
    arrow = drop.arrow.head - drop.tail
    reach = drop.length * drop.unit
    assume(abs(reach) > 1e-6)
    top = float(arrow[:2] @ np.array([-drop.onto[1], drop.onto[0]]))
    shaded = (at_line / reach > 1e-9) & (at_line / reach < 1 - 1e-9)
    if top > 0:
        assert np.allclose(height[shaded], top * at_line[shaded] / reach, atol=1e-9)
        assert np.allclose(height[(at_line / reach < -1e-9) | (at_line / reach > 1 + 1e-9)], 0, atol=1e-9)
    else:
        assert np.allclose(height, 0, atol=1e-9)


def test_light_comes_from_outside_and_falls_all_the_way():
    light = FallingLight(OrthogonalProjection((1, 3), (4, 3)), fallen=0)
    assert (ray_ends(light)[1] > 9).all(), "over the edge of the frame"
    at(light.fall(), 1)
    assert light.fallen == 1
    assert ray_ends(light)[1].max() < 3


@given(st.integers(0, 5), st.integers(0, 5), arrows, st.floats(0, 1))
@settings(max_examples=25, deadline=None)
def test_the_shadows_of_steps_join_up_to_the_shadow_of_the_walk(right, up, onto, share):
    walk = StepShadows((right, up), onto, tail=(-1, 1), unit=0.7)
    walk.set_walked(share * walk.way)
    whole = StepShadows((right, up), onto, tail=(-1, 1), unit=0.7, walked=right + up)
    assert whole.shadow == pytest.approx(shadow((right, up), onto), abs=1e-9)
    green, rose = (part.points.reshape(-1, 3) for part in whole.shadows)
    assert np.allclose(green[-1], rose[0]), "the second begins where the first ends"
    along = np.array(onto) / np.hypot(*onto)
    assert np.allclose((rose[-1] - (-1, 1, 0))[:2], 0.7 * whole.shadow * along, atol=1e-9)
    gone = min(walk.walked, right), max(walk.walked - right, 0)
    assert walk.shadow == pytest.approx(np.dot(gone, along), abs=1e-9), "first to the right, then up"


def test_a_drop_for_every_whole_step():
    walk = StepShadows((3, 4), (4, 3), walked=5.5)
    sources = [np.unique(np.round(lines.points.reshape(-1, 4, 3)[:, 0] @ (0.8, 0.6, 0), 6)) for lines in walk.drops]
    assert np.allclose(sources[0], [0.8, 1.6, 2.4])
    assert np.allclose(sources[1], [3.0, 3.6])


def test_a_walk_that_goes_back_has_no_shadows_to_join():
    with pytest.raises(ValueError, match="neither of them negative"):
        StepShadows((-1, 2), (1, 1))


@given(st.sampled_from([1.0, 1.3, 2.0, 5.0, np.inf]), st.floats(0.1, 5))
@settings(max_examples=20, deadline=None)
def test_every_arrow_of_a_ball_is_equally_long(order, radius):
    ball = NormBall(order, radius=radius)
    assert np.allclose([norm(end, order) for end in ball.border], radius)


def test_the_corners_of_diamond_and_square_are_points_of_them():
    for order, corner in ((1, (2, 0)), (1, (0, -2)), (np.inf, (2, 2)), (np.inf, (-2, 2))):
        border = NormBall(order, radius=2).border
        assert np.abs(border[:, :2] - corner).sum(axis=1).min() == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("share", [0, 0.3, 0.7, 1])
def test_a_ball_that_morphs_through_a_vector_has_it_on_its_border(share):
    ball = NormBall(2, radius=5)
    at(ball.morph(1, through=(3, 4)), share)
    assert norm((3, 4), ball.order) == pytest.approx(ball.radius)
    at(ball.morph(np.inf, through=(3, 4)), share)
    assert norm((3, 4), ball.order) == pytest.approx(ball.radius)


def test_a_ball_goes_to_any_norm_and_to_no_other():
    ball = NormBall(1)
    at(ball.morph(np.inf), 1)
    assert ball.order == np.inf
    assert np.allclose(np.abs(ball.border).max(axis=1), 1)
    for refused in (0.5, 0):
        for ask in (ball.morph, NormBall, lambda order: ball.set_ball(order, 1)):
            with pytest.raises(ValueError, match="one or more"):
                ask(refused)
    assert ball.order == np.inf


def test_a_ball_of_one_norm_may_stay_one_of_it():
    ball = NormBall(1)
    for share in np.linspace(0, 1, 33):
        at(ball.morph(1), share)
    assert ball.order == 1


def test_an_angle_follows_its_arrows_and_is_square_when_it_is_right():
    one, other = VectorArrow((2, 0)), VectorArrow((1, 2))
    mark = AngleMark(one, other, radius=1)
    assert mark.angle == pytest.approx(angle((2, 0), (1, 2)))
    assert np.allclose(np.linalg.norm(mark.points, axis=1), 1, atol=1e-3)
    other.move_to_vector((0, 3))
    mark.update()
    assert len(mark.points) == 2 * 4
    assert np.allclose(mark.points[3], (0.55, 0.55, 0))
    other.move_to_vector((-2, -0.1))
    mark.update()
    assert mark.angle == pytest.approx(angle((2, 0), (-2, -0.1)))
    assert mark.points[-1][1] < 0, "the shorter way round"


def test_the_arc_of_an_angle_does_not_jump_to_the_other_side_when_it_is_straight():
    one, other = VectorArrow((0.8, 0.6)), VectorArrow((-0.6, 0.8))
    mark = AngleMark(one, other)
    for share in np.linspace(0, 1, 30):
        turn = np.arctan2(3, 4) + np.pi / 2 * (1 + share)
        other.move_to_vector((np.cos(turn), np.sin(turn)))
        mark.update()
        middle = mark.points[len(mark.points) // 2]
        assert middle[1] * 0.8 - middle[0] * 0.6 > 0, share
