"""Single frames of a finished film, in the colours it was drawn in."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image


@dataclass(frozen=True, eq=False)
class Glance:
    """A frame's number and its picture."""

    frame: int
    image: Image.Image


def key_frames(film: Path, fps: Fraction, width: int) -> Iterator[Glance]:
    """Return the frames at which decoding may start, so every shot's first, as RGB images `width` pixels wide."""
    with av.open(film) as opened:
        stream = opened.streams.video[0]
        stream.codec_context.skip_frame = "NONKEY"
        for frame in opened.decode(stream):
            yield Glance(_number(frame, fps), _image(frame, width))


def frame_of(film: Path, number: int, fps: Fraction) -> Image.Image:
    """Return one frame of a film as an RGB image."""
    with av.open(film) as opened:
        stream = opened.streams.video[0]
        assert stream.time_base is not None
        opened.seek(int((number + Fraction(1, 2)) / fps / stream.time_base), stream=stream)
        shown: VideoFrame | None = None
        for frame in opened.decode(stream):
            if shown is not None and _number(frame, fps) > number:
                break
            shown = frame
        assert shown is not None
        return _image(shown, None)


def _number(frame: VideoFrame, fps: Fraction) -> int:
    assert frame.time_base is not None
    return round((frame.pts or 0) * frame.time_base * fps)


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
