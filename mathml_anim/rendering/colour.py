"""From drawn pixels to the film's colours: BGRA to YUV by BT.709, or to RGBA, only where the picture changed."""

from typing import Any

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter
from numpy.typing import NDArray

from mathml_anim.rendering.straight import straight

Box = tuple[int, int, int, int]
"""A rectangle in pixels: x0, y0, x1, y1; the last two lie outside it."""

NOWHERE: Box = (0, 0, 0, 0)
"""The rectangle that changed when nothing did."""

SMALLEST = 8
"""A rectangle lower or narrower than this many pixels is converted wrongly by swscale."""

_SAMPLE: dict[str, type[np.unsignedinteger[Any]]] = {
    "yuv420p": np.uint8,
    "yuva420p": np.uint8,
    "yuv444p10le": np.uint16,
    "yuva444p10le": np.uint16,
    "rgba": np.uint32,
}
"""What one element of a plane is, for each layout of pixels."""

_EXACT = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INP


class FilmFrame:
    """A frame in the film's colours, kept up to date with the drawn pixels.

    `layout` is FFmpeg's name for that of its pixels; where it has transparency, the drawn colours, which are
    multiplied by it, are divided again.
    """

    def __init__(self, width: int, height: int, layout: str = "yuv420p") -> None:
        self.width = width
        self.height = height
        self.frame = VideoFrame(width, height, layout)
        self._layout = layout
        self._is_yuv = layout.startswith("yuv")
        if self._is_yuv:
            self.frame.colorspace = Colorspace.ITU709
            self.frame.color_range = ColorRange.MPEG
            self.frame.color_primaries = ColorPrimaries.BT709
            self.frame.color_trc = ColorTrc.BT709
        self._planes = self._planes_of(self.frame)
        self._reformatter = VideoReformatter()

    def update(self, pixels: NDArray[np.uint8], box: Box | None = None) -> None:
        """Convert a rectangle (or all) of the drawn pixels, shape (height, width, 4)."""
        if box is not None and (box[0] >= box[2] or box[1] >= box[3]):
            return
        x0, y0, x1, y1 = self._even(box or (0, 0, self.width, self.height))
        part = pixels[y0:y1, x0:x1]
        converted = self._converted(straight(part) if "a" in self._layout else part)
        for own, new in zip(self._planes, self._planes_of(converted), strict=True):
            step = self.width // own.shape[1]
            left, top = x0 // step, y0 // step
            rows, columns = new.shape
            own[top : top + rows, left : left + columns] = new

    def _converted(self, pixels: NDArray[np.uint8]) -> VideoFrame:
        drawn = VideoFrame.from_numpy_buffer(pixels, format="bgra")
        if not self._is_yuv:
            return self._reformatter.reformat(drawn, format=self._layout, threads=1)
        return self._reformatter.reformat(
            drawn,
            format=self._layout,
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_color_primaries=ColorPrimaries.BT709,
            dst_color_trc=ColorTrc.BT709,
            interpolation=_EXACT,
            threads=1,
        )

    def _planes_of(self, frame: VideoFrame) -> tuple[NDArray[Any], ...]:
        sample = _SAMPLE[self._layout]
        return tuple(
            np.frombuffer(memoryview(plane), np.uint8)
            .reshape(-1, plane.line_size)
            .view(sample)[: plane.height, : plane.width]
            for plane in frame.planes
        )

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
