"""Reads what Typst sets, as outlines in NumPy: every glyph and rule a path of cubic curves, in ems."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import hypot
from xml.etree import ElementTree

import numpy as np
import svgelements

from mathml_anim.components.points import Points, polygon

PT_PER_EM = 10.0
"""The size at which everything is set, in points."""

_LINK = "{http://www.w3.org/1999/xlink}href"


@dataclass(frozen=True)
class Piece:
    """A glyph or a rule: cubic points (n, 3), four a curve, in ems with y upwards; always filled."""

    points: Points
    fill: str
    """`#rrggbb` as set: read as a number, the tag of the part that it is in."""
    origin: tuple[float, float]
    """Where its run of text begins on the baseline."""


@dataclass(frozen=True)
class Outline:
    """A set text: its pieces in reading order, and the size of the box they were set in, in ems."""

    pieces: tuple[Piece, ...]
    width: float
    height: float

    @cached_property
    def points(self) -> Points:
        """The points of all pieces, one after another, (n, 3)."""
        return np.concatenate([piece.points for piece in self.pieces]) if self.pieces else np.zeros((0, 3))


def read_svg(svg: bytes) -> Outline:
    """Return the outlines in a picture that Typst made with text of `PT_PER_EM`."""
    root = ElementTree.fromstring(svg)
    width, height = (float(root.get(side, "0pt").removesuffix("pt")) for side in ("width", "height"))
    symbols = {s.get("id", ""): s[0].get("d", "") for s in root.iter() if _tag(s) == "symbol" and len(s)}
    to_ems = svgelements.Matrix(1 / PT_PER_EM, 0, 0, -1 / PT_PER_EM, 0, height / PT_PER_EM)
    pieces = tuple(_pieces(root, to_ems, symbols))
    return Outline(pieces, width / PT_PER_EM, height / PT_PER_EM)


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _pieces(parent: ElementTree.Element, outer: svgelements.Matrix, symbols: dict[str, str]) -> Iterator[Piece]:
    for element in parent:
        tag = _tag(element)
        matrix = svgelements.Matrix(element.get("transform", "")) * outer
        fill = element.get("fill", "none")
        if tag == "use":
            shift = svgelements.Matrix(1, 0, 0, 1, float(element.get("x", "0")), float(element.get("y", "0")))
            points = cubics(symbols[element.get(_LINK, "").removeprefix("#")])
            yield Piece(_transformed(points, shift * matrix), fill, (outer.e, outer.f))
        elif tag == "path":
            path = element.get("d", "")
            if fill != "none":
                yield Piece(_transformed(cubics(path), matrix), fill, (matrix.e, matrix.f))
            if element.get("stroke", "none") != "none":
                rule = _stroked(cubics(path), float(element.get("stroke-width", "1")))
                yield Piece(_transformed(rule, matrix), element.get("stroke", ""), (matrix.e, matrix.f))
        elif tag in {"g", "svg"}:
            yield from _pieces(element, matrix, symbols)


def _transformed(points: Points, matrix: svgelements.Matrix) -> Points:
    linear = np.array([[matrix.a, matrix.b, 0], [matrix.c, matrix.d, 0], [0, 0, 1]])
    return np.asarray(points @ linear + (matrix.e, matrix.f, 0), dtype=np.float64)


@lru_cache(maxsize=4096)
def cubics(path: str) -> Points:
    """Return an SVG path as cubic points (n, 3), every subpath closed where it says so; do not write to it."""
    curves: list[tuple[complex, complex, complex, complex]] = []
    for segment in svgelements.Path(path):
        curve = _cubic(segment)
        if curve is not None and any(point != curve[0] for point in curve):
            curves.append(curve)
    flat = np.array(curves, dtype=np.complex128).reshape(-1)
    points = np.stack([flat.real, flat.imag, np.zeros(len(flat))], axis=1)
    points.setflags(write=False)
    return points


def _cubic(segment: svgelements.PathSegment) -> tuple[complex, complex, complex, complex] | None:
    if isinstance(segment, svgelements.Move):
        return None
    start, end = complex(segment.start), complex(segment.end)
    if isinstance(segment, svgelements.CubicBezier):
        return start, complex(segment.control1), complex(segment.control2), end
    if isinstance(segment, svgelements.QuadraticBezier):
        control = complex(segment.control)
        return start, start + (control - start) * 2 / 3, end + (control - end) * 2 / 3, end
    return start, start + (end - start) / 3, start + (end - start) * 2 / 3, end


def _stroked(points: Points, width: float) -> Points:
    """Return a stroke as filled quadrilaterals, so that it is as wide at every size and on every machine."""
    quads = []
    for start, end in zip(points[0::4], points[3::4], strict=True):
        along = end - start
        across = np.array([-along[1], along[0], 0]) * (width / 2 / hypot(along[0], along[1]))
        corners = [start + across, end + across, end - across, start - across]
        quads.append(polygon(np.array(corners)))
    return np.concatenate(quads) if quads else np.zeros((0, 3))
