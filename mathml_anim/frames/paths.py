"""Shapes: curves with their paints, one by one or as the many faces of a surface."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from struct import pack
from typing import ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.content import Content
from mathml_anim.frames.extent import HALF_WIDTH, MITER_LIMIT, Box, box_of, grown, reach, sharpest_corner
from mathml_anim.frames.paints import Cap, Join, Linear, Paint, Rgba, Solid, Stroke

Subpath: TypeAlias = tuple[int, int, bool]
"""First point, point after the last, and whether it closes."""


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
class Mesh(Content):
    """Faces of a surface, already projected, shaded and put in drawing order, all split alike into subpaths.

    All float32: `points` (faces, 4n, 2); `fills` and `strokes` (faces, stops, 4); `lines` (faces, 2, 2), the ends of
    each face's gradients; `widths` (faces,), as of a Stroke.
    """

    tag: ClassVar[bytes] = b"mesh"
    points: NDArray[np.float32]
    subpaths: tuple[Subpath, ...]
    fills: NDArray[np.float32]
    strokes: NDArray[np.float32]
    lines: NDArray[np.float32]
    widths: NDArray[np.float32]
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


def _face_paint(stops: NDArray[np.float32], line: list[list[float]]) -> Paint | None:
    if not (stops[:, 3] > 0).any():
        return None
    colours: list[Rgba] = [tuple(stop) for stop in stops.tolist()]
    if all(colour == colours[0] for colour in colours):
        return Solid(colours[0])
    (x0, y0), (x1, y1) = line
    return Linear((x0, y0), (x1, y1), tuple(colours))
