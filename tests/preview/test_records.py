"""Records that the page draws: aligned, each thing once, numbers that lead backwards."""

import pathlib
import re
from struct import unpack_from

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import mathml_anim.preview
from mathml_anim.frames.displaylist import Curves, DisplayList, Path, Pixels, View
from mathml_anim.frames.kinds import Kind
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Linear, Solid, Stroke
from mathml_anim.frames.take import Take
from mathml_anim.preview.records import Records

GROUND = (0.0, 0.0, 0.0, 1.0)
VIEW = View(14.2, 8.0, (0.0, 0.0))


def shape(x: float, width: float = 4.0) -> Path:
    points = np.array([[x, 0], [x, 1], [x, 2], [x, 3]], np.float32)
    pen = Stroke(Linear((0.0, 0.0), (1.0, 0.0), (GROUND, (1.0, 0.0, 0.0, 1.0))), width, cap=Cap.ROUND)
    return Path(Curves(points, ((0, 4, False),)), Solid((1.0, 1.0, 1.0, 1.0)), pen)


def picture(*ops: Path | Pixels, origins: tuple[Origin | None, ...] = ()) -> DisplayList:
    return DisplayList(GROUND, (VIEW, *ops), origins)


def walked(body: bytes) -> list[tuple[int, tuple[int, ...]]]:
    """Return each record's kind and words; fails unless they fill the body exactly."""
    found, at = [], 0
    while at < len(body):
        kind, length = unpack_from("<2I", body, at)
        assert length >= 2
        found.append((kind, unpack_from(f"<{length - 2}I", body, at + 8)))
        at += 4 * length
    assert at == len(body)
    return found


def kinds(body: bytes) -> list[int]:
    return [kind for kind, _ in walked(body)]


@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(1, 9)), min_size=1, max_size=12))
def test_every_reference_leads_to_something_before_it(frames: list[tuple[int, int]]) -> None:
    records, made = Records(), 0
    for x, repeat in frames:
        records.take(Take(0, picture(shape(float(x))), repeat))
    takes = []
    for kind, words in walked(records.drain()):
        if kind == Kind.TAKE:
            takes.append(words[1])
            assert 0 < words[2] <= made
            continue
        if kind in {Kind.PATH, Kind.PICTURE}:
            assert all(number <= made for number in words)
        made += 1
    assert takes == [repeat for _, repeat in frames]


def test_equal_things_are_written_once() -> None:
    records = Records()
    records.take(Take(0, picture(shape(1.0)), 1))
    first = kinds(records.drain())
    assert first.count(Kind.PATH) == 1
    records.take(Take(1, picture(shape(1.0)), 7))
    assert kinds(records.drain()) == [Kind.TAKE]


def test_a_change_of_one_paint_sends_no_curves_again() -> None:
    records = Records()
    records.take(Take(0, picture(shape(1.0)), 1))
    records.drain()
    records.take(Take(0, picture(shape(1.0, width=5.0)), 1))
    assert kinds(records.drain()) == [Kind.STROKE, Kind.PATH, Kind.PICTURE, Kind.TAKE]


def test_origins_are_shared_by_the_pictures_that_have_them() -> None:
    records = Records()
    mine = Origin(1, "Égalité", "formula", file="scenes/a.py", line=3)
    for x in range(3):
        records.take(Take(0, picture(shape(float(x)), origins=(None, mine)), 1))
    found = kinds(records.drain())
    assert found.count(Kind.ORIGIN) == 1
    assert found.count(Kind.ORIGINS) == 1


def test_points_carry_their_colours() -> None:
    records = Records()
    cloud = Pixels(np.array([[0.5, 0.25], [1.0, 2.0]]), np.array([[1, 2, 3, 4], [5, 6, 7, 8]], np.uint8), 4.0)
    records.take(Take(0, picture(cloud), 1))
    (words,) = [words for kind, words in walked(records.drain()) if kind == Kind.PIXELS]
    assert words[1] == 2
    assert words[-2:] == (0x04030201, 0x08070605)


def test_the_page_knows_the_same_kinds() -> None:
    source = (pathlib.Path(mathml_anim.preview.__path__[0]) / "page_src" / "records.ts").read_text("utf-8")
    listed = re.search(r"const enum Kind \{([^}]*)\}", source)
    assert listed
    names = [name.strip() for name in listed[1].split(",") if name.strip()]
    assert names == [kind.name.title() for kind in sorted(Kind)]
