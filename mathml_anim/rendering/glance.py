"""Single frames of a finished film, in the colours it was drawn in."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image


def frames_of(film: Path, numbers: Iterable[int], fps: Fraction, *, width: int | None = None) -> Iterator[Image.Image]:
    """Return frames of a film by their numbers, in the order given, as RGB images, `width` pixels wide."""
    with av.open(film) as opened:
        stream = opened.streams.video[0]
        tick = stream.time_base
        assert tick is not None
        for number in numbers:
            moment = (number + Fraction(1, 2)) / fps
            opened.seek(int(moment / tick), stream=stream)
            shown: VideoFrame | None = None
            for frame in opened.decode(stream):
                if shown is not None and (frame.pts or 0) * tick > moment:
                    break
                shown = frame
            assert shown is not None
            yield _image(shown, width)


def _image(frame: VideoFrame, width: int | None) -> Image.Image:
    height = None if width is None else round(frame.height * width / frame.width)
    pixels = frame.reformat(
        width=width,
        height=height,
        format="rgb24",
        src_colorspace=Colorspace.ITU709,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        interpolation="LANCZOS",
        threads=1,
    ).to_ndarray()
    return Image.fromarray(pixels)
