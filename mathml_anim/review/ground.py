"""What is behind the words: the picture without its texts, drawn as far as it has changed."""

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.change import PixelBox
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.extent import Box
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.review.scenery import Scenery
from mathml_anim.review.things import FRAME, Thing

WIDTH, HEIGHT = 640, 360
PIXELS_A_UNIT = HEIGHT / 8
_BESIDE = 4
"""Pixels around a thing that are looked at with it."""

Pixels = NDArray[np.uint8]


class Ground:
    """The picture without its texts, small, as it is behind them now."""

    def __init__(self) -> None:
        self._canvas = Rasteriser(WIDTH, HEIGHT)
        self._shown: DisplayList | None = None

    def show(self, scenery: Scenery) -> PixelBox | None:
        """Draw what is behind the texts of a picture; return the rectangle of pixels that may have changed."""
        texts = {id(mark.op) for thing in scenery.things if thing.is_text for mark in thing.marks}
        picture = scenery.picture
        bare = DisplayList(picture.background, tuple(op for op in picture.ops if id(op) not in texts))
        last, self._shown = self._shown, bare
        if last is None:
            self._canvas.draw(bare)
            return 0, 0, WIDTH, HEIGHT
        return self._canvas.redraw(last, bare)

    def patch(self, box: Box) -> Pixels:
        """Return the part of it in a box of frame units, (h, w, 3), sRGB."""
        left, right = (round((x - FRAME[0]) * PIXELS_A_UNIT) for x in (box[0], box[2]))
        top, bottom = (round((FRAME[3] - y) * PIXELS_A_UNIT) for y in (box[3], box[1]))
        rows, columns = slice(max(0, top), max(0, bottom, top + 1)), slice(max(0, left), max(0, right, left + 1))
        return self._canvas.pixels[rows, columns, 2::-1]

    def colours(self, places: NDArray[np.float64]) -> Pixels:
        """Return its colours at places (n, 2) of frame units, (n, 3), sRGB."""
        columns = ((places[:, 0] - FRAME[0]) * PIXELS_A_UNIT).astype(int).clip(0, WIDTH - 1)
        rows = ((FRAME[3] - places[:, 1]) * PIXELS_A_UNIT).astype(int).clip(0, HEIGHT - 1)
        return self._canvas.pixels[rows, columns, 2::-1]


def touches(thing: Thing, changed: PixelBox) -> bool:
    """Whether a thing, or what lies right beside it, reaches into a rectangle of pixels."""
    left, bottom, right, top = thing.box
    return (
        (left - FRAME[0]) * PIXELS_A_UNIT - _BESIDE <= changed[2]
        and (right - FRAME[0]) * PIXELS_A_UNIT + _BESIDE >= changed[0]
        and (FRAME[3] - top) * PIXELS_A_UNIT - _BESIDE <= changed[3]
        and (FRAME[3] - bottom) * PIXELS_A_UNIT + _BESIDE >= changed[1]
    )
