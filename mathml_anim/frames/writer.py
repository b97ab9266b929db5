"""Writing takes as records: what they consist of first, where it is new."""

import json
from collections.abc import Callable, Iterable
from dataclasses import astuple
from struct import Struct
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

_NUMBER = Struct("<I")
_DOUBLE = Struct("<d")


class Writer:
    """Writes takes, and what they consist of where it is new, to `body`."""

    def __init__(self, *, origins: bool) -> None:
        self.body = bytearray()
        self._origins = origins
        self._numbers: dict[Content | Origin, int] = {}

    def take(self, take: Take) -> None:
        """Write a take."""
        picture = self._number(take.picture)
        origins = [self._number(origin) for origin in take.picture.origins] if self._origins else []
        self._begin(Kind.TAKE, take.play, take.repeat, picture)
        self._references(origins)

    def picture(self, picture: DisplayList) -> None:
        """Write a picture: its ground, then its operations."""
        ground = picture.background
        numbers = [self._number(ground if isinstance(ground, Raster) else Solid(ground))]
        numbers += [self._number(op) for op in picture.ops]
        self._begin(Kind.PICTURE)
        self._references(numbers)

    def solid(self, paint: Solid) -> None:
        """Write a colour."""
        self._begin(Kind.SOLID)
        self._doubles(paint.rgba)

    def linear(self, paint: Linear) -> None:
        """Write a gradient."""
        self._begin(Kind.LINEAR)
        self._doubles((*paint.start, *paint.end))
        self._array(np.array(paint.stops, np.float64).reshape(-1, 4))

    def stroke(self, stroke: Stroke) -> None:
        """Write a pen."""
        paint = self._number(stroke.paint)
        self._begin(Kind.STROKE, paint, stroke.join, stroke.cap)
        self._doubles((stroke.width,))

    def curves(self, curves: Curves) -> None:
        """Write curves."""
        self._begin(Kind.CURVES)
        self._array(curves.points)
        self._subpaths(curves.subpaths)

    def path(self, path: Path) -> None:
        """Write a shape."""
        parts = (path.curves, path.fill, path.stroke, path.behind)
        self._begin(Kind.PATH, *[self._number(part) for part in parts])

    def raster(self, raster: Raster) -> None:
        """Write an image's pixels."""
        self._begin(Kind.RASTER)
        self._array(raster.pixels)

    def image(self, image: Image) -> None:
        """Write an image."""
        raster = self._number(image.raster)
        self._begin(Kind.IMAGE, raster, image.resampling)
        self._array(np.array(image.corners, np.float64))

    def nested(self, nested: Nested) -> None:
        """Write a picture in a picture; what is inside it loses its origins."""
        picture = self._number(nested.picture)
        self._begin(Kind.NESTED, picture, nested.width, nested.height, nested.resampling)
        self._array(np.array(nested.corners, np.float64))

    def pixels(self, pixels: Pixels) -> None:
        """Write a cloud of points."""
        self._begin(Kind.PIXELS)
        self._array(pixels.points)
        self._array(pixels.colours)
        self._doubles((pixels.thickness,))

    def textured(self, textured: TexturedPath) -> None:
        """Write shapes with an image shining through."""
        numbers = [self._number(textured.texture), *(self._number(path) for path in textured.paths)]
        self._begin(Kind.TEXTURED)
        self._references(numbers)

    def view(self, view: View) -> None:
        """Write a view."""
        self._begin(Kind.VIEW)
        self._doubles((view.width, view.height, *view.centre))

    def mesh(self, mesh: Mesh) -> None:
        """Write faces."""
        count, length = mesh.points.shape[:2]
        self._begin(Kind.MESH, mesh.join, mesh.cap, count, length, mesh.fills.shape[1], mesh.strokes.shape[1])
        self._subpaths(mesh.subpaths)
        arrays = (mesh.points, mesh.fills, mesh.strokes, mesh.lines, mesh.widths)
        self._array(np.concatenate([array.ravel() for array in arrays]))

    def origin(self, origin: Origin) -> None:
        """Write an origin."""
        data = json.dumps(astuple(origin), ensure_ascii=False).encode()
        self._begin(Kind.ORIGIN, len(data))
        self.body += data

    def _number(self, thing: Content | Origin | None) -> int:
        """Return the number of a thing, having written it if it is new."""
        if thing is None:
            return 0
        number = self._numbers.get(thing)
        if number is None:
            _WRITERS[type(thing)](self, thing)
            number = self._numbers[thing] = len(self._numbers) + 1
        return number

    def _begin(self, kind: Kind, *numbers: int) -> None:
        self.body.append(kind)
        for number in numbers:
            self.body += _NUMBER.pack(number)

    def _references(self, numbers: list[int]) -> None:
        self._array(np.array(numbers, np.uint32))

    def _doubles(self, doubles: Iterable[float]) -> None:
        for double in doubles:
            self.body += _DOUBLE.pack(double)

    def _subpaths(self, subpaths: tuple[Subpath, ...]) -> None:
        self._array(np.array(subpaths, np.uint32).reshape(-1, 3))

    def _array(self, array: NDArray[Any]) -> None:
        """Write an array: shape, then its bytes, those of equal weight together because that compresses better."""
        self.body.append(array.ndim)
        for length in array.shape:
            self.body += _NUMBER.pack(length)
        little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        planes = little.reshape(-1).view(np.uint8).reshape(-1, array.dtype.itemsize).T
        self.body += planes.tobytes()


_WRITERS: dict[type, Callable[[Writer, Any], None]] = {
    DisplayList: Writer.picture,
    Solid: Writer.solid,
    Linear: Writer.linear,
    Stroke: Writer.stroke,
    Curves: Writer.curves,
    Path: Writer.path,
    Raster: Writer.raster,
    Image: Writer.image,
    Nested: Writer.nested,
    Pixels: Writer.pixels,
    TexturedPath: Writer.textured,
    View: Writer.view,
    Mesh: Writer.mesh,
    Origin: Writer.origin,
}
