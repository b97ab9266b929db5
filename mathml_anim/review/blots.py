"""Pictures so small that letters are blots: enough to see light change, and quickly drawn."""

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import DisplayList, Op, Path, View
from mathml_anim.frames.paints import Solid
from mathml_anim.frames.raster import Canvas

_SMALL = 3.0
"""Pixels; a shape smaller than this has no outline that could be seen."""

_CURVES = 8
"""A shape of no more curves is drawn as quickly as a blot."""

_COVERED = 0.5
"""The share of their box that letters cover, at most: a blot has never less light than its letter."""


class Blots:
    """Draws pictures at a small size, each small intricate shape as a rectangle of half its colour."""

    def __init__(self, width: int, height: int) -> None:
        self._canvas = Canvas(width, height)

    def draw(self, picture: DisplayList) -> NDArray[np.uint8]:
        """Return a picture's pixels, shape (h, w, 4), BGRA premultiplied; the next drawing overwrites them."""
        canvas = self._canvas
        canvas.lay_ground(picture, (0, 0, canvas.width, canvas.height))
        smallest = 0.0
        for op in picture.ops:
            if isinstance(op, View):
                smallest = _SMALL * op.height / canvas.height
            if not self._blots(op, smallest):
                canvas.draw(op)
        canvas.finish()
        return canvas.pixels

    def _blots(self, op: Op, smallest: float) -> bool:
        """Draw an operation as a blot, if it can be, and say whether it was."""
        if not isinstance(op, Path) or op.stroke or op.behind or not isinstance(op.fill, Solid):
            return False
        left, bottom, right, top = op.curves.box
        if len(op.curves.points) <= 4 * _CURVES or max(right - left, top - bottom) > smallest:
            return False
        red, green, blue, opacity = op.fill.rgba
        context = self._canvas.context
        context.new_path()
        context.set_source_rgba(red, green, blue, opacity * _COVERED)
        context.rectangle(left, bottom, right - left, top - bottom)
        context.fill()
        return True
