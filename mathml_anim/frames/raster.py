"""Drawing pictures into pixels, exactly as Manim's Cairo camera does."""

from functools import lru_cache
from typing import Any

import cairo
import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.change import PixelBox, changed_box, scene_box
from mathml_anim.frames.displaylist import (
    DisplayList,
    Image,
    Mesh,
    Nested,
    Op,
    Path,
    Pixels,
    Raster,
    TexturedPath,
    View,
)
from mathml_anim.frames.extent import NOWHERE, Box
from mathml_anim.frames.paste import draw_image, draw_nested, draw_pixels, draw_textured
from mathml_anim.frames.pen import draw_mesh, draw_path


class Canvas:
    """A Cairo surface of BGRA pixels, premultiplied, and the view its operations are seen through."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pixels: NDArray[np.uint8] = np.zeros((height, width, 4), np.uint8)
        self._surface = cairo.ImageSurface.create_for_data(
            self.pixels,  # type: ignore[arg-type]  # any writable buffer will do
            cairo.FORMAT_ARGB32,
            width,
            height,
        )
        self.context: Any = cairo.Context(self._surface)
        self.view = View(1.0, 1.0, (0.0, 0.0))

    def look_through(self, view: View) -> None:
        """See what follows through a view."""
        self.view = view
        sx, sy, tx, ty = view.matrix(self.width, self.height)
        self.context.set_matrix(cairo.Matrix(sx, 0, 0, sy, tx, ty))

    def lay_ground(self, picture: DisplayList, box: PixelBox) -> None:
        """Cover a rectangle with the picture's ground."""
        x0, y0, x1, y1 = box
        self._surface.flush()
        laid = ground(picture, self.width, self.height).view(np.uint32)[..., 0]
        words = self.pixels.view(np.uint32)[..., 0]
        words[y0:y1, x0:x1] = laid if laid.ndim == 0 else laid[y0:y1, x0:x1]
        self._surface.mark_dirty()

    def finish(self) -> None:
        """Have everything drawn arrive in the pixels."""
        self.context.new_path()
        self._surface.flush()

    def changed_from_outside(self) -> None:
        """Tell Cairo that someone else has changed the pixels."""
        self._surface.mark_dirty()

    def draw(self, op: Op) -> None:
        """Draw an operation on what is there."""
        match op:
            case Path():
                draw_path(self.context, op)
            case View():
                self.look_through(op)
            case Mesh():
                draw_mesh(self.context, op)
            case _:
                self._surface.flush()
                self._paste(op)
                self._surface.mark_dirty()

    def _paste(self, op: Image | Nested | Pixels | TexturedPath) -> None:
        match op:
            case Image():
                draw_image(self.pixels, self.view, op)
            case Nested():
                inside = Rasteriser(op.width, op.height).draw(op.picture)
                draw_nested(self.pixels, self.view, op, inside)
            case Pixels():
                draw_pixels(self.pixels, self.view, op)
            case TexturedPath():
                mask = Canvas(self.width, self.height)
                mask.look_through(self.view)
                for path in op.paths:
                    mask.draw(path)
                draw_textured(self.pixels, mask.pixels, op.texture)


class Rasteriser:
    """Draws pictures at one size in pixels, the next one from the last where that is possible."""

    def __init__(self, width: int, height: int) -> None:
        self._canvas = Canvas(width, height)
        self._scratch: Canvas | None = None
        self._shown: DisplayList | None = None
        self._whole: PixelBox = (0, 0, width, height)

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """What was drawn last, shape (h, w, 4), BGRA premultiplied; the next drawing overwrites it."""
        return self._canvas.pixels

    def draw(self, picture: DisplayList) -> NDArray[np.uint8]:
        """Return a picture's pixels, shape (h, w, 4), BGRA premultiplied; the next drawing overwrites them."""
        self._canvas.lay_ground(picture, self._whole)
        for op in picture.ops:
            self._canvas.draw(op)
        self._canvas.finish()
        self._shown = picture
        return self.pixels

    def redraw(self, previous: DisplayList, picture: DisplayList) -> PixelBox | None:
        """Turn `pixels` from the previous picture into the next; return the rectangle that may have changed.

        The result is that of `draw` to the bit. If `previous` is not what was drawn last, everything is drawn.
        """
        if self._shown is not previous and self._shown != previous:
            self.draw(picture)
            return self._whole
        box = changed_box(previous, picture, self._canvas.width, self._canvas.height)
        self._shown = picture
        if box == self._whole:
            self.draw(picture)
        elif box is not None:
            self._draw_inside(picture, box)
        return box

    def _draw_inside(self, picture: DisplayList, box: PixelBox) -> None:
        # Cairo's clipped drawing is not the unclipped one to the bit: what touches the rectangle is drawn whole
        # on a second canvas, and only the rectangle is taken from there.
        canvas = self._canvas
        if self._scratch is None:
            self._scratch = Canvas(canvas.width, canvas.height)
            self._scratch.lay_ground(picture, self._whole)
        scratch = self._scratch
        scratch.lay_ground(picture, box)
        inside: Box = NOWHERE
        for op in picture.ops:
            if isinstance(op, View):
                inside = scene_box(op, box, canvas.width, canvas.height, 1.5)
                scratch.draw(op)
                continue
            left, bottom, right, top = op.box
            touches = left <= inside[2] and right >= inside[0] and bottom <= inside[3] and top >= inside[1]
            if touches or isinstance(op, Pixels | Image | Nested):
                scratch.draw(op)
        scratch.finish()
        x0, y0, x1, y1 = box
        canvas.pixels[y0:y1, x0:x1] = scratch.pixels[y0:y1, x0:x1]
        canvas.changed_from_outside()


def ground(picture: DisplayList, width: int, height: int) -> NDArray[np.uint8]:
    """Return what a picture's ground looks like as BGRA, premultiplied: one pixel (4,), or the frame's (h, w, 4)."""
    if isinstance(picture.background, Raster):
        return _framed(picture.background, width, height)
    red, green, blue, opacity = picture.background
    levels = [round(255 * opacity * channel) for channel in (blue, green, red)]
    return np.array([*levels, round(255 * opacity)], np.uint8)


@lru_cache(maxsize=2)
def _framed(raster: Raster, width: int, height: int) -> NDArray[np.uint8]:
    framed = np.zeros((height, width, 4), np.uint8)
    pixels = raster.pixels[:height, :width]
    framed[: pixels.shape[0], : pixels.shape[1]] = pixels[..., [2, 1, 0, 3]]
    return framed
