"""Drawing only what changed: to the bit what drawing everything gives."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures_to_try import FULL, pictures, plain_ops

from mathml_anim.frames.change import changed_box
from mathml_anim.frames.displaylist import DisplayList, Op
from mathml_anim.frames.raster import Rasteriser

WIDTH, HEIGHT = 140, 80


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[DisplayList, DisplayList]:
    """Return two pictures that mostly agree: some operations gone, some new, perhaps some in another order."""
    before = draw(pictures())
    after = list(before.ops)
    if len(after) > 1 and draw(st.booleans()):
        after.pop(draw(st.integers(1, len(after) - 1)))
    if draw(st.booleans()):
        after.insert(draw(st.integers(1, len(after))), draw(plain_ops))
    if draw(st.booleans()):
        after[1:] = draw(st.permutations(after[1:]))
    return before, DisplayList(before.background, tuple(after))


@settings(max_examples=120)
@given(neighbours())
def test_redrawing_is_drawing_to_the_bit(pair: tuple[DisplayList, DisplayList]) -> None:
    before, after = pair
    some, whole = Rasteriser(WIDTH, HEIGHT), Rasteriser(WIDTH, HEIGHT)
    was = some.draw(before).copy()
    box = some.redraw(before, after)
    assert np.array_equal(some.pixels, whole.draw(after))
    changed = (was != some.pixels).any(axis=-1)
    if box is None:
        assert not changed.any()
        return
    x0, y0, x1, y1 = box
    changed[y0:y1, x0:x1] = False
    assert not changed.any()


@settings(max_examples=60)
@given(neighbours())
def test_rectangles_can_be_converted_for_a_video(pair: tuple[DisplayList, DisplayList]) -> None:
    box = changed_box(*pair, WIDTH, HEIGHT)
    if box is not None:
        x0, y0, x1, y1 = box
        assert not any(side % 2 for side in box)
        assert 0 <= x0 <= x1 - 8 <= WIDTH - 8
        assert 0 <= y0 <= y1 - 8 <= HEIGHT - 8


@settings(max_examples=25)
@given(pictures())
def test_equal_pictures_change_nothing(picture: DisplayList) -> None:
    again = DisplayList(picture.background, picture.ops)
    rasteriser = Rasteriser(WIDTH, HEIGHT)
    rasteriser.draw(picture)
    assert changed_box(picture, again, WIDTH, HEIGHT) is None
    assert rasteriser.redraw(picture, again) is None


@settings(max_examples=25)
@given(pictures(), pictures())
def test_a_picture_that_was_not_shown_is_drawn_whole(first: DisplayList, second: DisplayList) -> None:
    rasteriser = Rasteriser(WIDTH, HEIGHT)
    rasteriser.draw(first)
    stranger = DisplayList((0.3, 0.1, 0.2, 1.0), (FULL,))
    assert rasteriser.redraw(stranger, second) == (0, 0, WIDTH, HEIGHT)
    assert np.array_equal(rasteriser.pixels, Rasteriser(WIDTH, HEIGHT).draw(second))


@given(st.lists(plain_ops, min_size=1, max_size=3))
def test_many_steps_leave_no_trace(ops: list[Op]) -> None:
    steps = [DisplayList((0, 0, 0, 1.0), (FULL, *ops[:count])) for count in range(len(ops) + 1)]
    steps += steps[::-1]
    rasteriser = Rasteriser(WIDTH, HEIGHT)
    rasteriser.draw(steps[0])
    for before, after in pairwise(steps):
        rasteriser.redraw(before, after)
    assert np.array_equal(rasteriser.pixels, Rasteriser(WIDTH, HEIGHT).draw(steps[-1]))
