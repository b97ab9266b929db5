"""Packed takes: what goes in comes out, damage is noticed, shared parts cost once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures_to_try import FULL, takes

from mathml_anim.frames.binary import MAGIC, pack, unpack
from mathml_anim.frames.displaylist import Curves, DisplayList, Path
from mathml_anim.frames.paints import Solid
from mathml_anim.frames.take import Take


@settings(max_examples=50)
@given(takes())
def test_takes_come_back_with_their_origins(made: tuple[Take, ...]) -> None:
    back = unpack(pack(made))
    assert back == made
    assert [take.picture.origins for take in back] == [take.picture.origins for take in made]


@settings(max_examples=20)
@given(takes())
def test_takes_come_back_without_origins_when_nobody_will_ask(made: tuple[Take, ...]) -> None:
    back = unpack(pack(made, origins=False))
    assert back == made
    assert not any(take.picture.origins for take in back)


@settings(max_examples=30)
@given(takes(), st.data())
def test_damaged_bytes_are_noticed(made: tuple[Take, ...], data: st.DataObject) -> None:
    packed = pack(made)
    cut = packed[: data.draw(st.integers(0, len(packed) - 1))]
    with pytest.raises(ValueError, match="takes"):
        unpack(cut)
    with pytest.raises(ValueError, match="not packed takes"):
        unpack(b"something else")


def test_a_part_that_many_pictures_share_is_packed_once() -> None:
    rng = np.random.default_rng(0)
    shapes = [
        Path(Curves(rng.random((400, 2)).astype(np.float32), ((0, 400, False),)), Solid((1, 1, 1, 1))) for _ in range(2)
    ]
    one = DisplayList((0, 0, 0, 1), (FULL, shapes[0]))
    both = DisplayList((0, 0, 0, 1), (FULL, *shapes))
    few = len(pack([Take(0, one, 1), Take(0, both, 1)]))
    many = len(pack([Take(number, picture, 1) for number in range(50) for picture in (one, both)]))
    assert many < few + 100 * 12
    back = unpack(pack([Take(0, one, 1), Take(0, both, 1)]))
    assert back[0].picture.ops[1] is back[1].picture.ops[1]


def test_the_format_names_its_version() -> None:
    assert pack([]).startswith(MAGIC)
    assert unpack(pack([])) == ()
