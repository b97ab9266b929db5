"""What a shape is coloured with: a colour or a gradient, and the pen of its outline."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, TypeAlias

from mathml_anim.frames.content import Content, doubles

Rgba: TypeAlias = tuple[float, float, float, float]
"""Red, green, blue and opacity; a drawing clamps each to 0…1."""

Point: TypeAlias = tuple[float, float]
"""A place in scene units, y upwards."""


class Join(IntEnum):
    """How two pieces of an outline meet."""

    MITER = 0
    ROUND = 1
    BEVEL = 2


class Cap(IntEnum):
    """How an outline ends."""

    BUTT = 0
    ROUND = 1
    SQUARE = 2


@dataclass(frozen=True, eq=False)
class Solid(Content):
    """One colour everywhere."""

    tag: ClassVar[bytes] = b"solid"
    rgba: Rgba

    def parts(self) -> Iterable[bytes]:
        """Return the colour."""
        return (doubles(*self.rgba),)

    @property
    def opacity(self) -> float:
        """The opacity, 0…1."""
        return min(1.0, max(0.0, self.rgba[3]))


@dataclass(frozen=True, eq=False)
class Linear(Content):
    """Colours that change evenly along a line; beyond its ends the end colours go on."""

    tag: ClassVar[bytes] = b"linear"
    start: Point
    end: Point
    stops: tuple[Rgba, ...]

    def parts(self) -> Iterable[bytes]:
        """Return the line and the colours along it."""
        return doubles(*self.start, *self.end), doubles(*(channel for stop in self.stops for channel in stop))

    @property
    def opacity(self) -> float:
        """The opacity of the most opaque stop, 0…1."""
        return min(1.0, max(0.0, *(stop[3] for stop in self.stops)))


Paint: TypeAlias = Solid | Linear


@dataclass(frozen=True, eq=False)
class Stroke(Content):
    """An outline: its paint, and a width in hundredths of a scene unit."""

    tag: ClassVar[bytes] = b"stroke"
    paint: Paint
    width: float
    join: Join = Join.MITER
    cap: Cap = Cap.BUTT

    def parts(self) -> Iterable[bytes]:
        """Return paint, width, join and cap."""
        return self.paint.digest, doubles(self.width), bytes((self.join, self.cap))
