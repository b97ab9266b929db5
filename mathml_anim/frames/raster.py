"""Drawing pictures into pixels, exactly as Manim's Cairo camera does."""

from typing import Any

import cairo
import numpy as np
from numpy.typing import NDArray

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
from mathml_anim.frames.paste import draw_image, draw_nested, draw_pixels, draw_textured
from mathml_anim.frames.pen import draw_mesh, draw_path


class Canvas:
    """A Cairo surface of BGRA pixels, premultiplied, and the view its operations are seen through."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pixels: NDArray[np.uint8] = np.zeros((height, width, 4), np.uint8)
        self._surface = cairo.ImageSurface.create_for_data(self.pixels, cairo.FORMAT_ARGB32, width, height)
        self.context: Any = cairo.Context(self._surface)
        self.view = View(1.0, 1.0, (0.0, 0.0))

    def look_through(self, view: View) -> None:
        """See what follows through a view."""
        self.view = view
        sx, sy, tx, ty = view.matrix(self.width, self.height)
        self.context.set_matrix(cairo.Matrix(sx, 0, 0, sy, tx, ty))

    def lay_ground(self, picture: DisplayList) -> None:
        """Cover everything with the picture's ground."""
        self.context.new_path()
        self.pixels[:] = ground(picture, self.width, self.height)
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
    """Draws pictures at one size in pixels."""

    def __init__(self, width: int, height: int) -> None:
        self._canvas = Canvas(width, height)

    def draw(self, picture: DisplayList) -> NDArray[np.uint8]:
        """Return a picture's pixels, shape (h, w, 4), BGRA premultiplied; the next drawing overwrites them."""
        self._canvas.lay_ground(picture)
        for op in picture.ops:
            self._canvas.draw(op)
        return self._canvas.pixels


def ground(picture: DisplayList, width: int, height: int) -> NDArray[np.uint8]:
    """Return what a picture's ground looks like as BGRA, premultiplied: one pixel, or as many as the frame has."""
    if isinstance(picture.background, Raster):
        pixels = picture.background.pixels[:height, :width]
        framed = np.zeros((height, width, 4), np.uint8)
        framed[: pixels.shape[0], : pixels.shape[1]] = pixels[..., [2, 1, 0, 3]]
        return framed
    red, green, blue, opacity = picture.background
    levels = [round(255 * opacity * channel) for channel in (blue, green, red)]
    return np.array([*levels, round(255 * opacity)], np.uint8)
