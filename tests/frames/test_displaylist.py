"""Display lists: equal by content, whatever objects they are made of."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures_to_try import FULL, pictures

from mathml_anim.frames.binary import pack, unpack
from mathml_anim.frames.content import Content
from mathml_anim.frames.digest import digest
from mathml_anim.frames.displaylist import Curves, DisplayList, Image, Path, Pixels, Raster, View
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Join, Linear, Solid, Stroke
from mathml_anim.frames.take import Take

SQUARE = np.array([(0, 0), (1, 0), (2, 0), (3, 0)], np.float32)
LINE = Curves(SQUARE, ((0, 4, False),))
PEN = Stroke(Solid((1, 1, 1, 1)), 4)
PATH = Path(LINE, Solid((1, 0, 0, 1)), PEN, None)


@settings(max_examples=40)
@given(pictures())
def test_a_picture_made_anew_from_its_bytes_is_equal_and_has_the_same_digest(picture: DisplayList) -> None:
    (again,) = unpack(pack([Take(0, picture, 1)]))
    assert again.picture is not picture
    assert again.picture == picture
    assert digest(again.picture) == digest(picture)
    assert hash(again.picture) == hash(picture)


@settings(max_examples=30)
@given(pictures(), pictures())
def test_digests_are_equal_exactly_when_pictures_are(first: DisplayList, second: DisplayList) -> None:
    assert (first == second) == (digest(first) == digest(second))


@pytest.mark.parametrize(
    ("thing", "other"),
    [
        (Solid((1, 0, 0, 1)), Solid((1, 0, 0, 0.5))),
        (Linear((0, 0), (1, 0), ((0, 0, 0, 1), (1, 1, 1, 1))), Linear((0, 0), (1, 0), ((1, 1, 1, 1), (0, 0, 0, 1)))),
        (Linear((0, 0), (1, 0), ((0, 0, 0, 1), (1, 1, 1, 1))), Linear((0, 0), (0, 1), ((0, 0, 0, 1), (1, 1, 1, 1)))),
        (PEN, replace(PEN, width=4.5)),
        (PEN, replace(PEN, join=Join.ROUND)),
        (PEN, replace(PEN, cap=Cap.ROUND)),
        (LINE, Curves(SQUARE, ((0, 4, True),))),
        (LINE, Curves(SQUARE + np.float32(1e-6), ((0, 4, False),))),
        (PATH, replace(PATH, fill=None)),
        (PATH, Path(LINE, PATH.fill, None, PEN)),
        (FULL, View(14.0, 8.0, (0.0, 0.1))),
        (Raster(np.zeros((2, 3, 4), np.uint8)), Raster(np.zeros((3, 2, 4), np.uint8))),
        (DisplayList((0, 0, 0, 1), (FULL, PATH)), DisplayList((0, 0, 0, 1), (PATH, FULL))),
        (DisplayList((0, 0, 0, 1), ()), DisplayList((0, 0, 0, 0), ())),
    ],
)
def test_whatever_is_drawn_otherwise_has_another_digest(thing: Content, other: Content) -> None:
    assert thing != other
    assert thing.digest != other.digest


def test_origins_are_no_part_of_a_picture() -> None:
    plain = DisplayList((0, 0, 0, 1), (FULL, PATH))
    told = DisplayList((0, 0, 0, 1), (FULL, PATH), (None, Origin(0, "Arrow", "subject")))
    assert plain == told
    assert digest(plain) == digest(told)


def test_a_digest_stays_what_it_was() -> None:
    # Stored shots are found by it: changing what goes into it makes every stored shot stale.
    picture = DisplayList((0, 0, 0, 1), (FULL, PATH))
    assert digest(picture).hex() == "a4a367ec974aef07ec63833e68c211d2"


@given(st.floats(0, 1))
def test_opacity_is_that_of_the_most_opaque_paint(alpha: float) -> None:
    assert Path(LINE, Solid((1, 1, 1, alpha))).opacity == alpha
    assert Path(LINE, Solid((1, 1, 1, alpha)), PEN).opacity == 1


def test_boxes_hold_the_ink() -> None:
    left, bottom, right, top = PATH.box
    assert left <= -0.02
    assert right >= 3.02
    assert bottom <= -0.02
    assert top >= 0.02
    image = Image(Raster(np.zeros((1, 1, 4), np.uint8)), ((0, 1), (2, 1), (0, 0), (2, 0)), 3)
    assert image.box == (0, 0, 2, 1)
    assert image.opacity == 0
    cloud = Pixels(np.array([(1.0, 2.0), (3.0, 0.0)]), np.full((2, 4), 51, np.uint8), 2.0)
    assert cloud.box == (1, 0, 3, 2)
    assert cloud.opacity == pytest.approx(0.2)
