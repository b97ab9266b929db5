"""A picture as data: an ordered list of draw operations, immutable, whose equal parts are shared."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, reduce
from struct import pack
from typing import ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.content import Content, doubles
from mathml_anim.frames.extent import (
    HALF_WIDTH,
    MITER_LIMIT,
    NOWHERE,
    Box,
    box_of,
    grown,
    reach,
    sharpest_corner,
    union,
)
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Join, Linear, Paint, Point, Rgba, Solid, Stroke

Subpath: TypeAlias = tuple[int, int, bool]
"""First point, point after the last, and whether it closes."""

Corners: TypeAlias = tuple[Point, Point, Point, Point]
"""Where an image's corners lie: upper left, upper right, lower left, lower right."""


@dataclass(frozen=True, eq=False)
class Curves(Content):
    """Cubic curves, four points each (anchor, handle, handle, anchor), in scene units; shape (4n, 2), float32."""

    tag: ClassVar[bytes] = b"curves"
    points: NDArray[np.float32]
    subpaths: tuple[Subpath, ...]

    def parts(self) -> Iterable[bytes]:
        """Return the points and how they are split."""
        splits = b"".join(pack("<II?", *subpath) for subpath in self.subpaths)
        return self.points.tobytes(), splits

    @cached_property
    def box(self) -> Box:
        """The box of all points, handles included."""
        return box_of(self.points)

    @cached_property
    def corners(self) -> float:
        """How far the sharpest corner of an outline reaches, in half-widths: 1 (none) to 10."""
        return sharpest_corner(self.points, self.subpaths)


@dataclass(frozen=True, eq=False)
class Path(Content):
    """A shape, drawn in this order: the outline behind it, its fill, its outline."""

    tag: ClassVar[bytes] = b"path"
    curves: Curves
    fill: Paint | None = None
    stroke: Stroke | None = None
    behind: Stroke | None = None

    def parts(self) -> Iterable[bytes]:
        """Return the curves and the paints."""
        paints = (self.fill, self.stroke, self.behind)
        return self.curves.digest, *(b"" if paint is None else paint.digest for paint in paints)

    @property
    def opacity(self) -> float:
        """The opacity of the most opaque of its paints, 0…1."""
        fill = self.fill.opacity if self.fill else 0.0
        strokes = (stroke.paint.opacity for stroke in (self.stroke, self.behind) if stroke)
        return max(fill, *strokes, 0.0)

    @cached_property
    def box(self) -> Box:
        """The box its ink stays in, corners of its outlines included."""
        pens = [stroke for stroke in (self.stroke, self.behind) if stroke]
        return grown(self.curves.box, max((reach(pen, self.curves.corners) for pen in pens), default=0.0))


@dataclass(frozen=True, eq=False)
class Raster(Content):
    """Pixels of an image, straight (not premultiplied) red, green, blue, opacity; shape (h, w, 4), uint8."""

    tag: ClassVar[bytes] = b"raster"
    pixels: NDArray[np.uint8]

    def parts(self) -> Iterable[bytes]:
        """Return the size and the pixels."""
        return pack("<2I", *self.pixels.shape[:2]), np.ascontiguousarray(self.pixels).tobytes()


@dataclass(frozen=True, eq=False)
class Image(Content):
    """An image stretched onto a quadrilateral, which may be turned or slanted."""

    tag: ClassVar[bytes] = b"image"
    raster: Raster
    corners: Corners
    resampling: int

    def parts(self) -> Iterable[bytes]:
        """Return the pixels, the place and the way of resampling."""
        return self.raster.digest, _corner_bytes(self.corners), bytes((self.resampling,))

    @property
    def opacity(self) -> float:
        """The opacity of its most opaque pixel, 0…1."""
        return float(self.raster.pixels[..., 3].max(initial=0)) / 255

    @property
    def box(self) -> Box:
        """The box of its corners."""
        return _corner_box(self.corners)


@dataclass(frozen=True, eq=False)
class Nested(Content):
    """Another picture, drawn by itself and then shown like an image: what a zoomed camera sees."""

    tag: ClassVar[bytes] = b"nested"
    picture: "DisplayList"
    width: int
    height: int
    corners: Corners
    resampling: int

    def parts(self) -> Iterable[bytes]:
        """Return the picture, its size in pixels, its place and the way of resampling."""
        size = pack("<2I", self.width, self.height)
        return self.picture.digest, size, _corner_bytes(self.corners), bytes((self.resampling,))

    @property
    def opacity(self) -> float:
        """A nested picture has a ground of its own."""
        return 1.0

    @property
    def box(self) -> Box:
        """The box of its corners."""
        return _corner_box(self.corners)


@dataclass(frozen=True, eq=False)
class Pixels(Content):
    """A cloud of points, each a square of whole pixels that replaces what lies beneath.

    `points` (n, 2) float64 in scene units; `colours` (n, 4) uint8; `thickness` in pixels.
    """

    tag: ClassVar[bytes] = b"pixels"
    points: NDArray[np.float64]
    colours: NDArray[np.uint8]
    thickness: float

    def parts(self) -> Iterable[bytes]:
        """Return places, colours and thickness."""
        return self.points.tobytes(), self.colours.tobytes(), doubles(self.thickness)

    @property
    def opacity(self) -> float:
        """The opacity of its most opaque point, 0…1."""
        return float(self.colours[:, 3].max(initial=0)) / 255

    @cached_property
    def box(self) -> Box:
        """The box of the points, without their thickness."""
        return box_of(self.points)


@dataclass(frozen=True, eq=False)
class TexturedPath(Content):
    """Shapes through which an image shines that is as large as the frame."""

    tag: ClassVar[bytes] = b"textured"
    paths: tuple[Path, ...]
    texture: Raster

    def parts(self) -> Iterable[bytes]:
        """Return the shapes and the image."""
        return self.texture.digest, *(path.digest for path in self.paths)

    @property
    def opacity(self) -> float:
        """The opacity of the most opaque shape, 0…1."""
        return max((path.opacity for path in self.paths), default=0.0)

    @cached_property
    def box(self) -> Box:
        """The box of all shapes."""
        return reduce(union, (path.box for path in self.paths)) if self.paths else NOWHERE


@dataclass(frozen=True, eq=False)
class View(Content):
    """What follows is seen through this window: its size and centre in scene units."""

    tag: ClassVar[bytes] = b"view"
    width: float
    height: float
    centre: Point

    def parts(self) -> Iterable[bytes]:
        """Return size and centre."""
        return (doubles(self.width, self.height, *self.centre),)

    def matrix(self, width: int, height: int) -> tuple[float, float, float, float]:
        """Return (sx, sy, tx, ty): pixel = (sx·x + tx, sy·y + ty), y downwards, in a frame of that many pixels."""
        sx, sy = width / self.width, -(height / self.height)
        return sx, sy, width / 2 - self.centre[0] * sx, height / 2 + self.centre[1] * -sy


@dataclass(frozen=True, eq=False)
class Mesh(Content):
    """Faces of a surface, already projected, shaded and put in drawing order, all split alike into subpaths.

    `points` (faces, 4n, 2) float32; `fills` and `strokes` (faces, stops, 4) float64, without stops if there are none;
    `lines` (faces, 2, 2) float64, the ends of each face's gradients; `widths` (faces,) float64, as of a Stroke.
    """

    tag: ClassVar[bytes] = b"mesh"
    points: NDArray[np.float32]
    subpaths: tuple[Subpath, ...]
    fills: NDArray[np.float64]
    strokes: NDArray[np.float64]
    lines: NDArray[np.float64]
    widths: NDArray[np.float64]
    join: Join = Join.MITER
    cap: Cap = Cap.BUTT

    def parts(self) -> Iterable[bytes]:
        """Return every array and how the outlines are drawn."""
        arrays = (self.points, self.fills, self.strokes, self.lines, self.widths)
        yield b"".join(pack(f"<{array.ndim}I", *array.shape) for array in arrays)
        yield b"".join(pack("<II?", *subpath) for subpath in self.subpaths)
        yield from (array.tobytes() for array in arrays)
        yield bytes((self.join, self.cap))

    @property
    def opacity(self) -> float:
        """The opacity of the most opaque face, 0…1."""
        alphas = np.concatenate([self.fills[..., 3].ravel(), self.strokes[..., 3].ravel()])
        return float(np.clip(alphas.max(initial=0.0), 0, 1))

    @cached_property
    def box(self) -> Box:
        """The box its ink stays in."""
        reach = MITER_LIMIT * HALF_WIDTH * float(self.widths.max(initial=0.0))
        return grown(box_of(self.points.reshape(-1, 2)), reach)

    def faces(self) -> Iterator[Path]:
        """Yield each face as a path of its own."""
        for points, fill, stroke, line, width in zip(
            self.points, self.fills, self.strokes, self.lines.tolist(), self.widths.tolist(), strict=True
        ):
            pen = _face_paint(stroke, line) if width > 0 else None
            yield Path(
                Curves(points, self.subpaths),
                _face_paint(fill, line),
                Stroke(pen, width, self.join, self.cap) if pen else None,
            )


def _face_paint(stops: NDArray[np.float64], line: list[list[float]]) -> Paint | None:
    if not (stops[:, 3] > 0).any():
        return None
    colours: list[Rgba] = [tuple(stop) for stop in stops.tolist()]
    if all(colour == colours[0] for colour in colours):
        return Solid(colours[0])
    (x0, y0), (x1, y1) = line
    return Linear((x0, y0), (x1, y1), tuple(colours))


Op: TypeAlias = Path | Mesh | Image | Nested | Pixels | TexturedPath | View


@dataclass(frozen=True, eq=False)
class DisplayList(Content):
    """A picture: a ground, and what is drawn on it in order.

    `origins` says for each operation where it comes from; it is no part of equality or of the digest.
    """

    tag: ClassVar[bytes] = b"picture"
    background: Rgba | Raster
    ops: tuple[Op, ...]
    origins: tuple[Origin | None, ...] = field(default=(), repr=False)

    def parts(self) -> Iterable[bytes]:
        """Return the ground and the operations."""
        ground = self.background
        yield ground.digest if isinstance(ground, Raster) else doubles(*ground)
        yield b"".join([op.digest for op in self.ops])


def _corner_bytes(corners: Corners) -> bytes:
    return doubles(*(number for corner in corners for number in corner))


def _corner_box(corners: Corners) -> Box:
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
