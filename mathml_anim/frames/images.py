"""What is drawn pixel by pixel: images and clouds of points."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from struct import pack
from typing import ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.content import Content, doubles
from mathml_anim.frames.extent import Box, box_of
from mathml_anim.frames.paints import Point

Corners: TypeAlias = tuple[Point, Point, Point, Point]
"""Where an image's corners lie: upper left, upper right, lower left, lower right."""


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
        return self.raster.digest, corner_bytes(self.corners), bytes((self.resampling,))

    @property
    def opacity(self) -> float:
        """The opacity of its most opaque pixel, 0…1."""
        return float(self.raster.pixels[..., 3].max(initial=0)) / 255

    @property
    def box(self) -> Box:
        """The box of its corners."""
        return corner_box(self.corners)


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


def corner_bytes(corners: Corners) -> bytes:
    """Return corners as bytes that tell them from all others."""
    return doubles(*(number for corner in corners for number in corner))


def corner_box(corners: Corners) -> Box:
    """Return the box of corners."""
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
