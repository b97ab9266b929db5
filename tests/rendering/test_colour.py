from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from mathml_anim.rendering.colour import FilmFrame
from mathml_anim.rendering.encode import Painted, encode
from mathml_anim.rendering.join import join
from mathml_anim.rendering.settings import EncoderSettings

RGB = [(0x0F, 0x13, 0x1A), (88, 196, 221), (252, 98, 85), (255, 255, 255), (0, 0, 0), (131, 193, 103), (255, 200, 60)]


def bt709(frame: av.VideoFrame) -> tuple[float, float, float]:
    """The red, green and blue of the middle of a frame, by the definition of BT.709."""
    samples = []
    for plane, divide in zip(frame.planes, (1, 2, 2), strict=True):
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        samples.append(float(rows[frame.height // 2 // divide, frame.width // 2 // divide]))
    y, cb, cr = (samples[0] - 16) / 219, (samples[1] - 128) / 224, (samples[2] - 128) / 224
    red, blue = y + 1.5748 * cr, y + 1.8556 * cb
    green = (y - 0.2126 * red - 0.0722 * blue) / 0.7152
    return red * 255, green * 255, blue * 255


@pytest.mark.parametrize("rgb", RGB)
def test_a_colour_comes_back_as_it_was_drawn(rgb: tuple[int, int, int], tmp_path: Path) -> None:
    film = EncoderSettings(64, 48, Fraction(30))
    pixels = np.full((48, 64, 4), (*rgb[::-1], 255), np.uint8)
    join(tmp_path / "film.mp4", [encode([Painted(pixels, None)], [3], film)], film)
    with av.open(tmp_path / "film.mp4") as opened:
        frame = next(opened.decode(video=0))
    assert np.abs(np.subtract(bt709(frame), rgb)).max() <= 4
    tags = frame.colorspace, frame.color_primaries, frame.color_trc, frame.color_range
    assert tags == (1, 1, 1, 1)


box = st.tuples(st.integers(0, 62), st.integers(0, 46), st.integers(1, 64), st.integers(1, 48))


def converted(film: FilmFrame) -> list[NDArray[np.uint8]]:
    planes = []
    for plane in film.frame.planes:
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        planes.append(rows[: plane.height, : plane.width].copy())
    return planes


@given(st.lists(box, min_size=1, max_size=4), st.integers(0, 2**32 - 1))
def test_converting_what_changed_equals_converting_all(boxes: list[tuple[int, int, int, int]], seed: int) -> None:
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 256, (48, 64, 4), dtype=np.uint8)
    patched, whole = FilmFrame(64, 48), FilmFrame(64, 48)
    patched.update(pixels)
    for x0, y0, width, height in boxes:
        x1, y1 = min(64, x0 + width), min(48, y0 + height)
        pixels[y0:y1, x0:x1] = random.integers(0, 256, (y1 - y0, x1 - x0, 4), dtype=np.uint8)
        patched.update(pixels, (x0, y0, x1, y1))
    whole.update(pixels)
    for left, right in zip(converted(patched), converted(whole), strict=True):
        assert np.array_equal(left, right)
