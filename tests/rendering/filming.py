"""What the tests of films share: painted pictures that say which frame they are, and a look into the finished file."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from mathml_anim.rendering.encode import Painted
from mathml_anim.rendering.settings import EncoderSettings

SIZE = (64, 48)


def settings(fps: Fraction = Fraction(30), *, constant: bool = False) -> EncoderSettings:
    return EncoderSettings(*SIZE, fps, constant)


def grey_pictures(levels: Sequence[int]) -> Iterator[Painted]:
    """Flat pictures of the levels given."""
    pixels = np.full((SIZE[1], SIZE[0], 4), 255, np.uint8)
    for number, level in enumerate(levels):
        pixels[..., :3] = level
        yield Painted(pixels, (0, 0, *SIZE) if number else None)


def shown(path: Path, fps: Fraction) -> list[int]:
    """The grey level (full range) of every frame on the constant grid, as a player shows it."""
    with av.open(path) as film:
        stream = film.streams.video[0]
        assert stream.time_base is not None
        length = stream.duration * stream.time_base * fps
        assert length.denominator == 1
        decoded = [(frame.pts * stream.time_base * fps, luma(frame)) for frame in film.decode(stream)]
    starts = [int(start) for start, _ in decoded]
    assert all(start.denominator == 1 for start, _ in decoded)
    assert starts == sorted(starts)
    assert starts[0] == 0
    ends = [*starts[1:], int(length)]
    return [level for (_, level), start, end in zip(decoded, starts, ends, strict=True) for _ in range(end - start)]


def luma(frame: av.VideoFrame) -> int:
    """The grey level in the middle of a decoded frame, 0 to 255."""
    plane: NDArray[np.uint8] = np.frombuffer(memoryview(frame.planes[0]), np.uint8)
    row = plane.reshape(-1, frame.planes[0].line_size)[frame.height // 2]
    return round((int(row[frame.width // 2]) - 16) * 255 / 219)
