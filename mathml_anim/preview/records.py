"""Takes as records that a page can draw while they still arrive.

A stream is a row of 32-bit little-endian words. Each record begins with its kind and its length in words (these two
included). All but takes make something, which is known by its number from then on (from 1; 0 is nothing). Numbers of
the picture are 32-bit floats, so a page reads them where they lie; packed takes (`frames.writer`) keep every bit, and
are laid out to be compressed.
"""

from collections.abc import Callable
from json import dumps
from struct import pack
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.content import Content
from mathml_anim.frames.displaylist import (
    Curves,
    DisplayList,
    Image,
    Mesh,
    Nested,
    Path,
    Pixels,
    Raster,
    Subpath,
    TexturedPath,
    View,
)
from mathml_anim.frames.kinds import Kind
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Linear, Solid, Stroke
from mathml_anim.frames.take import Take


class Records:
    """Turns takes into records; equal things are written once."""

    def __init__(self) -> None:
        self.body = bytearray()
        self._by_identity: dict[int, int] = {}
        self._by_content: dict[object, int] = {}
        self._kept: list[object] = []  # what has a number by its identity must outlive the stream

    def take(self, take: Take) -> None:
        """Write a take, after what is new in it."""
        picture = self._number(take.picture)
        origins = self._origins(take.picture.origins)
        self._write(Kind.TAKE, pack("<4I", take.play, take.repeat, picture, origins))

    def drain(self) -> bytes:
        """Return what has been written since the last time."""
        written = bytes(self.body)
        self.body.clear()
        return written

    def picture(self, picture: DisplayList) -> None:
        """Write a picture: its ground, then its operations."""
        ground = picture.background
        numbers = [self._number(ground if isinstance(ground, Raster) else Solid(ground))]
        numbers += [self._number(op) for op in picture.ops]
        self._write(Kind.PICTURE, _words(numbers))

    def solid(self, paint: Solid) -> None:
        """Write a colour."""
        self._write(Kind.SOLID, _floats(paint.rgba))

    def linear(self, paint: Linear) -> None:
        """Write a gradient: its line, then its colours."""
        self._write(Kind.LINEAR, _floats((*paint.start, *paint.end)) + _floats(np.array(paint.stops)))

    def stroke(self, stroke: Stroke) -> None:
        """Write a pen."""
        numbers = pack("<3I", self._number(stroke.paint), stroke.join, stroke.cap)
        self._write(Kind.STROKE, numbers + _floats((stroke.width,)))

    def curves(self, curves: Curves) -> None:
        """Write curves: how they are split, then their points."""
        self._write(Kind.CURVES, _split(curves.subpaths) + _floats(curves.points))

    def path(self, path: Path) -> None:
        """Write a shape."""
        parts = (path.curves, path.fill, path.stroke, path.behind)
        self._write(Kind.PATH, _words([self._number(part) for part in parts]))

    def raster(self, raster: Raster) -> None:
        """Write an image's size and pixels."""
        height, width = raster.pixels.shape[:2]
        self._write(Kind.RASTER, pack("<2I", width, height) + np.ascontiguousarray(raster.pixels).tobytes())

    def image(self, image: Image) -> None:
        """Write an image."""
        numbers = pack("<2I", self._number(image.raster), image.resampling)
        self._write(Kind.IMAGE, numbers + _floats(np.array(image.corners)))

    def nested(self, nested: Nested) -> None:
        """Write a picture in a picture."""
        numbers = (self._number(nested.picture), nested.width, nested.height, nested.resampling)
        self._write(Kind.NESTED, pack("<4I", *numbers) + _floats(np.array(nested.corners)))

    def pixels(self, pixels: Pixels) -> None:
        """Write a cloud of points: thickness, count, places, colours."""
        head = _floats((pixels.thickness,)) + pack("<I", len(pixels.points))
        colours = np.ascontiguousarray(pixels.colours, np.uint8).tobytes()
        self._write(Kind.PIXELS, head + _floats(pixels.points) + colours)

    def textured(self, textured: TexturedPath) -> None:
        """Write shapes with an image shining through."""
        parts = (textured.texture, *textured.paths)
        self._write(Kind.TEXTURED, _words([self._number(part) for part in parts]))

    def view(self, view: View) -> None:
        """Write a view."""
        self._write(Kind.VIEW, _floats((view.width, view.height, *view.centre)))

    def mesh(self, mesh: Mesh) -> None:
        """Write faces: how they are drawn and counted, how each is split, then every array."""
        count, length = mesh.points.shape[:2]
        head = pack("<6I", mesh.join, mesh.cap, count, length, mesh.fills.shape[1], mesh.strokes.shape[1])
        arrays = (mesh.points, mesh.fills, mesh.strokes, mesh.lines, mesh.widths)
        self._write(Kind.MESH, head + _split(mesh.subpaths) + b"".join(_floats(array) for array in arrays))

    def _origins(self, origins: tuple[Origin | None, ...]) -> int:
        """Return the number of the origins of a picture's operations."""
        if not origins:
            return 0
        number = self._by_identity.get(id(origins))
        if number is None:
            numbers = tuple(self._origin(origin) for origin in origins)
            number = self._by_content.get(numbers)
            if number is None:
                number = self._made(Kind.ORIGINS, _words(list(numbers)), numbers)
            self._know(origins, number)
        return number

    def _origin(self, origin: Origin | None) -> int:
        if origin is None:
            return 0
        number = self._by_identity.get(id(origin))
        if number is None:
            number = self._by_content.get(origin)
            if number is None:
                facts = {
                    "name": origin.name,
                    "role": origin.role,
                    "text": origin.text,
                    "spoken": origin.spoken,
                    "file": origin.file,
                    "line": origin.line,
                    "whole": origin.whole,
                }
                text = dumps(facts, ensure_ascii=False).encode()
                number = self._made(Kind.ORIGIN, text + b" " * (-len(text) % 4), origin)
            self._know(origin, number)
        return number

    def _number(self, thing: Content | None) -> int:
        """Return the number of a thing, having written it if it is new."""
        if thing is None:
            return 0
        number = self._by_identity.get(id(thing))
        if number is None:
            number = self._by_content.get(thing.digest)
            if number is None:
                _WRITERS[type(thing)](self, thing)
                number = self._by_content[thing.digest] = len(self._by_content) + 1
            self._know(thing, number)
        return number

    def _know(self, thing: object, number: int) -> None:
        self._by_identity[id(thing)] = number
        self._kept.append(thing)

    def _made(self, kind: Kind, body: bytes, thing: object) -> int:
        self._write(kind, body)
        number = self._by_content[thing] = len(self._by_content) + 1
        return number

    def _write(self, kind: Kind, body: bytes) -> None:
        self.body += pack("<2I", kind, 2 + len(body) // 4)
        self.body += body


def _words(numbers: list[int]) -> bytes:
    return np.array(numbers, "<u4").tobytes()


def _floats(numbers: NDArray[Any] | tuple[float, ...]) -> bytes:
    return np.ascontiguousarray(numbers, "<f4").tobytes()


def _split(subpaths: tuple[Subpath, ...]) -> bytes:
    return pack("<I", len(subpaths)) + np.array(subpaths, "<u4").tobytes()


_WRITERS: dict[type, Callable[[Records, Any], None]] = {
    DisplayList: Records.picture,
    Solid: Records.solid,
    Linear: Records.linear,
    Stroke: Records.stroke,
    Curves: Records.curves,
    Path: Records.path,
    Raster: Records.raster,
    Image: Records.image,
    Nested: Records.nested,
    Pixels: Records.pixels,
    TexturedPath: Records.textured,
    View: Records.view,
    Mesh: Records.mesh,
}
