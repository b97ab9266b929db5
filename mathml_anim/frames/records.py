"""The records of which packed takes consist: how each kind of thing is written and read back."""

import json
from collections.abc import Callable, Iterable
from dataclasses import astuple
from enum import IntEnum
from struct import Struct, error
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

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
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Join, Linear, Solid, Stroke
from mathml_anim.frames.take import Take

_NUMBER = Struct("<I")
_DOUBLE = Struct("<d")


class Kind(IntEnum):
    """What a record makes."""

    TAKE = 0
    PICTURE = 1
    SOLID = 2
    LINEAR = 3
    STROKE = 4
    CURVES = 5
    PATH = 6
    RASTER = 7
    IMAGE = 8
    NESTED = 9
    PIXELS = 10
    TEXTURED = 11
    VIEW = 12
    MESH = 13
    ORIGIN = 14


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
        self._begin(Kind.TAKE)
        self._numbers_of((take.play, take.repeat, picture))
        self._array(np.array(origins, np.uint32))

    def _number(self, thing: Content | Origin | None) -> int:
        """Return the number of a thing, having written it if it is new."""
        if thing is None:
            return 0
        number = self._numbers.get(thing)
        if number is None:
            self._write(thing)
            number = self._numbers[thing] = len(self._numbers) + 1
        return number

    def _write(self, thing: Content | Origin) -> None:  # noqa: PLR0915 (a case for each kind)
        match thing:
            case DisplayList():
                ground = thing.background
                numbers = [self._number(ground if isinstance(ground, Raster) else Solid(ground))]
                numbers += [self._number(op) for op in thing.ops]
                self._begin(Kind.PICTURE)
                self._array(np.array(numbers, np.uint32))
            case Solid():
                self._begin(Kind.SOLID)
                self._doubles(thing.rgba)
            case Linear():
                self._begin(Kind.LINEAR)
                self._doubles((*thing.start, *thing.end))
                self._array(np.array(thing.stops, np.float64).reshape(-1, 4))
            case Stroke():
                paint = self._number(thing.paint)
                self._begin(Kind.STROKE)
                self._numbers_of((paint, thing.join, thing.cap))
                self._doubles((thing.width,))
            case Curves():
                self._begin(Kind.CURVES)
                self._array(thing.points)
                self._subpaths(thing.subpaths)
            case Path():
                numbers = [self._number(part) for part in (thing.curves, thing.fill, thing.stroke, thing.behind)]
                self._begin(Kind.PATH)
                self._numbers_of(numbers)
            case Raster():
                self._begin(Kind.RASTER)
                self._array(thing.pixels)
            case Image():
                raster = self._number(thing.raster)
                self._begin(Kind.IMAGE)
                self._numbers_of((raster, thing.resampling))
                self._array(np.array(thing.corners, np.float64))
            case Nested():
                picture = self._number(thing.picture)
                self._begin(Kind.NESTED)
                self._numbers_of((picture, thing.width, thing.height, thing.resampling))
                self._array(np.array(thing.corners, np.float64))
            case Pixels():
                self._begin(Kind.PIXELS)
                self._array(thing.points)
                self._array(thing.colours)
                self._doubles((thing.thickness,))
            case TexturedPath():
                numbers = [self._number(thing.texture), *(self._number(path) for path in thing.paths)]
                self._begin(Kind.TEXTURED)
                self._array(np.array(numbers, np.uint32))
            case View():
                self._begin(Kind.VIEW)
                self._doubles((thing.width, thing.height, *thing.centre))
            case Mesh():
                self._begin(Kind.MESH)
                for array in (thing.points, thing.fills, thing.strokes, thing.lines, thing.widths):
                    self._array(array)
                self._subpaths(thing.subpaths)
                self._numbers_of((thing.join, thing.cap))
            case Origin():
                self._begin(Kind.ORIGIN)
                self._bytes(json.dumps(astuple(thing), ensure_ascii=False).encode())
            case _:
                raise TypeError(f"{type(thing).__name__} is no part of a picture")

    def _begin(self, kind: Kind) -> None:
        self.body.append(kind)

    def _numbers_of(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self.body += _NUMBER.pack(number)

    def _doubles(self, doubles: Iterable[float]) -> None:
        for double in doubles:
            self.body += _DOUBLE.pack(double)

    def _bytes(self, data: bytes) -> None:
        self.body += _NUMBER.pack(len(data))
        self.body += data

    def _subpaths(self, subpaths: tuple[Subpath, ...]) -> None:
        self._array(np.array(subpaths, np.uint32).reshape(-1, 3))

    def _array(self, array: NDArray[Any]) -> None:
        """Write an array: shape, then its bytes, those of equal weight together because that compresses better."""
        self.body.append(array.ndim)
        self._numbers_of(array.shape)
        little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        planes = little.reshape(-1).view(np.uint8).reshape(-1, array.dtype.itemsize).T
        self.body += planes.tobytes()


class Reader:
    """Reads the takes back from a body."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0
        self._things: list[Any] = [None]
        self._takes: list[Take] = []

    def takes(self) -> tuple[Take, ...]:
        """Return every take; raises ValueError if the body ends inside a record."""
        try:
            while self._at < len(self._body):
                _READERS[self._byte()](self)
        except error as cause:
            raise ValueError(f"packed takes end too early: {cause}") from cause
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
        points = self._array(np.float32)
        fills, strokes, lines, widths = (self._array(np.float64) for _ in range(4))
        subpaths = self._subpaths()
        join, cap = self._numbers_of(2)
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
        return tuple(_NUMBER.unpack(self._slice(4))[0] for _ in range(count))

    def _doubles(self, count: int) -> tuple[float, ...]:
        return tuple(_DOUBLE.unpack(self._slice(8))[0] for _ in range(count))

    def _many(self) -> list[Any]:
        return [self._things[number] for number in self._array(np.uint32).tolist()]

    def _subpaths(self) -> tuple[Subpath, ...]:
        return tuple((first, end, bool(closed)) for first, end, closed in self._array(np.uint32).tolist())

    def _corners(self) -> Any:
        return tuple(map(tuple, self._array(np.float64).tolist()))

    def _array(self, dtype: DTypeLike) -> NDArray[Any]:
        shape = self._numbers_of(self._byte())
        size = np.dtype(dtype).itemsize
        count = int(np.prod(shape, dtype=np.int64))
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
