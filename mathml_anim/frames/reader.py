"""Reading takes back from records."""

import json
from collections.abc import Callable
from itertools import accumulate
from math import prod
from struct import unpack
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

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
from mathml_anim.frames.paints import Cap, Join, Linear, Solid, Stroke
from mathml_anim.frames.take import Take


class Reader:
    """Reads the takes back from a body."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0
        self._things: list[Any] = [None]
        self._takes: list[Take] = []

    def takes(self) -> tuple[Take, ...]:
        """Return every take; raises ValueError if the body ends inside a record."""
        while self._at < len(self._body):
            _READERS[self._byte()](self)
        return tuple(self._takes)

    def take(self) -> None:
        """Read a take; its picture gets the origins it has there."""
        play, repeat, number = self._numbers_of(3)
        picture: DisplayList = self._things[number]
        origins = tuple(self._things[origin] for origin in self._array(np.uint32).tolist())
        if origins != picture.origins:
            picture = DisplayList(picture.background, picture.ops, origins)
            self._things[number] = picture
        self._takes.append(Take(play, picture, repeat))

    def picture(self) -> None:
        """Read a picture, as yet without origins."""
        ground, *ops = self._many()
        self._keep(DisplayList(ground.rgba if isinstance(ground, Solid) else ground, tuple(ops)))

    def solid(self) -> None:
        """Read a colour."""
        red, green, blue, opacity = self._doubles(4)
        self._keep(Solid((red, green, blue, opacity)))

    def linear(self) -> None:
        """Read a gradient."""
        x0, y0, x1, y1 = self._doubles(4)
        stops = tuple(map(tuple, self._array(np.float64).tolist()))
        self._keep(Linear((x0, y0), (x1, y1), stops))

    def stroke(self) -> None:
        """Read a pen."""
        paint, join, cap = self._numbers_of(3)
        self._keep(Stroke(self._things[paint], self._doubles(1)[0], Join(join), Cap(cap)))

    def curves(self) -> None:
        """Read curves."""
        self._keep(Curves(self._array(np.float32), self._subpaths()))

    def path(self) -> None:
        """Read a shape."""
        self._keep(Path(*(self._things[number] for number in self._numbers_of(4))))

    def raster(self) -> None:
        """Read an image's pixels."""
        self._keep(Raster(self._array(np.uint8)))

    def image(self) -> None:
        """Read an image."""
        raster, resampling = self._numbers_of(2)
        self._keep(Image(self._things[raster], self._corners(), resampling))

    def nested(self) -> None:
        """Read a picture in a picture."""
        picture, width, height, resampling = self._numbers_of(4)
        self._keep(Nested(self._things[picture], width, height, self._corners(), resampling))

    def pixels(self) -> None:
        """Read a cloud of points."""
        self._keep(Pixels(self._array(np.float64), self._array(np.uint8), self._doubles(1)[0]))

    def textured(self) -> None:
        """Read shapes with an image shining through."""
        texture, *paths = self._many()
        self._keep(TexturedPath(tuple(paths), texture))

    def view(self) -> None:
        """Read a view."""
        width, height, x, y = self._doubles(4)
        self._keep(View(width, height, (x, y)))

    def mesh(self) -> None:
        """Read faces."""
        join, cap, count, length, filling, stroking = self._numbers_of(6)
        subpaths, numbers = self._subpaths(), self._array(np.float32)
        shapes = ((count, length, 2), (count, filling, 4), (count, stroking, 4), (count, 2, 2), (count,))
        ends = list(accumulate(prod(shape) for shape in shapes))
        points, fills, strokes, lines, widths = (
            numbers[first:end].reshape(shape) for first, end, shape in zip((0, *ends), ends, shapes, strict=False)
        )
        self._keep(Mesh(points, subpaths, fills, strokes, lines, widths, Join(join), Cap(cap)))

    def origin(self) -> None:
        """Read an origin."""
        (length,) = self._numbers_of(1)
        self._keep(Origin(*json.loads(self._slice(length))))

    def _keep(self, thing: object) -> None:
        self._things.append(thing)

    def _byte(self) -> int:
        self._at += 1
        return self._body[self._at - 1]

    def _slice(self, length: int) -> bytes:
        data = self._body[self._at : self._at + length]
        if len(data) < length:
            raise ValueError("packed takes end too early")
        self._at += length
        return data

    def _numbers_of(self, count: int) -> tuple[int, ...]:
        return unpack(f"<{count}I", self._slice(4 * count))

    def _doubles(self, count: int) -> tuple[float, ...]:
        return unpack(f"<{count}d", self._slice(8 * count))

    def _many(self) -> list[Any]:
        return [self._things[number] for number in self._array(np.uint32).tolist()]

    def _subpaths(self) -> tuple[Subpath, ...]:
        return tuple((first, end, bool(closed)) for first, end, closed in self._array(np.uint32).tolist())

    def _corners(self) -> Any:
        return tuple(map(tuple, self._array(np.float64).tolist()))

    def _array(self, dtype: DTypeLike) -> NDArray[Any]:
        shape = self._numbers_of(self._byte())
        size = np.dtype(dtype).itemsize
        count = prod(shape)
        planes = np.frombuffer(self._slice(count * size), np.uint8).reshape(size, count)
        array = np.ascontiguousarray(planes.T).view(np.dtype(dtype).newbyteorder("<")).reshape(shape)
        array = array.astype(dtype, copy=False)
        array.flags.writeable = False
        return array


_READERS: dict[int, Callable[[Reader], None]] = {
    Kind.TAKE: Reader.take,
    Kind.PICTURE: Reader.picture,
    Kind.SOLID: Reader.solid,
    Kind.LINEAR: Reader.linear,
    Kind.STROKE: Reader.stroke,
    Kind.CURVES: Reader.curves,
    Kind.PATH: Reader.path,
    Kind.RASTER: Reader.raster,
    Kind.IMAGE: Reader.image,
    Kind.NESTED: Reader.nested,
    Kind.PIXELS: Reader.pixels,
    Kind.TEXTURED: Reader.textured,
    Kind.VIEW: Reader.view,
    Kind.MESH: Reader.mesh,
    Kind.ORIGIN: Reader.origin,
}
