"""A picture as data: an ordered list of draw operations, immutable, whose equal parts are shared."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, reduce
from struct import pack
from typing import ClassVar, TypeAlias

from mathml_anim.frames.content import Content, doubles
from mathml_anim.frames.extent import NOWHERE, Box, union
from mathml_anim.frames.images import Corners, Image, Pixels, Raster, corner_box, corner_bytes
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Point, Rgba
from mathml_anim.frames.paths import Curves, Mesh, Path, Subpath

__all__ = [
    "Corners",
    "Curves",
    "DisplayList",
    "Image",
    "Mesh",
    "Nested",
    "Op",
    "Path",
    "Pixels",
    "Raster",
    "Subpath",
    "TexturedPath",
    "View",
]


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
        return self.picture.digest, size, corner_bytes(self.corners), bytes((self.resampling,))

    @property
    def opacity(self) -> float:
        """A nested picture has a ground of its own."""
        return 1.0

    @property
    def box(self) -> Box:
        """The box of its corners."""
        return corner_box(self.corners)


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

    @cached_property
    def seen(self) -> tuple[tuple[View, Op], ...]:
        """The operations that draw, each with the view it is seen through."""
        view: View | None = None
        listed: list[tuple[View, Op]] = []
        for op in self.ops:
            if isinstance(op, View):
                view = op
            else:
                assert view is not None, "an operation before the first view"
                listed.append((view, op))
        return tuple(listed)
