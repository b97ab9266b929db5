"""From drawn pixels to the film's colours: BGRA to YUV 4:2:0 by BT.709, only where the picture changed."""

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter
from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""A rectangle in pixels: x0, y0, x1, y1; the last two lie outside it."""

NOWHERE: Box = (0, 0, 0, 0)
"""The rectangle that changed when nothing did."""

SMALLEST = 8
"""A rectangle lower or narrower than this many pixels is converted wrongly by swscale."""

_EXACT = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INP


class FilmFrame:
    """A frame in the film's colours, kept up to date with the drawn pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.frame = VideoFrame(width, height, "yuv420p")
        self.frame.colorspace = Colorspace.ITU709
        self.frame.color_range = ColorRange.MPEG
        self.frame.color_primaries = ColorPrimaries.BT709
        self.frame.color_trc = ColorTrc.BT709
        self._planes = _planes(self.frame)
        self._reformatter = VideoReformatter()

    def update(self, pixels: NDArray[np.uint8], box: Box | None = None) -> None:
        """Convert a rectangle (or all) of the drawn pixels, shape (height, width, 4)."""
        if box is not None and (box[0] >= box[2] or box[1] >= box[3]):
            return
        x0, y0, x1, y1 = self._even(box or (0, 0, self.width, self.height))
        drawn = VideoFrame.from_numpy_buffer(pixels[y0:y1, x0:x1], format="bgra")
        converted = self._reformatter.reformat(
            drawn,
            format="yuv420p",
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_color_primaries=ColorPrimaries.BT709,
            dst_color_trc=ColorTrc.BT709,
            interpolation=_EXACT,
            threads=1,
        )
        for own, new, step in zip(self._planes, _planes(converted), (1, 2, 2), strict=True):
            left, top = x0 // step, y0 // step
            rows, columns = new.shape
            own[top : top + rows, left : left + columns] = new

    def _even(self, box: Box) -> Box:
        """Widen a rectangle to even edges and to the least size that is converted rightly."""
        x0, x1 = _widened(box[0], box[2], self.width)
        y0, y1 = _widened(box[1], box[3], self.height)
        return x0, y0, x1, y1


def _widened(low: int, high: int, limit: int) -> tuple[int, int]:
    low -= low % 2
    high = min(limit, high + high % 2)
    if high - low < SMALLEST:
        low = max(0, min(low, limit - SMALLEST))
        low -= low % 2
        high = min(limit, low + SMALLEST)
    return low, high


def _planes(frame: VideoFrame) -> tuple[NDArray[np.uint8], ...]:
    return tuple(
        np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)[: plane.height, : plane.width]
        for plane in frame.planes
    )
