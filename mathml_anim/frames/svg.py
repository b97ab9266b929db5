"""A picture as an SVG still: vectors stay vectors, at any size."""

from base64 import b64encode
from collections.abc import Callable
from html import escape
from io import BytesIO
from typing import Any

import numpy as np
import PIL.Image

from mathml_anim.frames.displaylist import (
    Curves,
    DisplayList,
    Image,
    Mesh,
    Nested,
    Op,
    Path,
    Pixels,
    Raster,
    TexturedPath,
    View,
)
from mathml_anim.frames.extent import HALF_WIDTH
from mathml_anim.frames.images import Corners
from mathml_anim.frames.paints import Linear, Paint, Rgba, Stroke

_JOINS = ("miter", "round", "bevel")
_CAPS = ("butt", "round", "square")
_NEAREST = 0


def to_svg(picture: DisplayList, width: int = 1920, height: int = 1080, *, title: str = "") -> str:
    """Return a picture as an SVG document; `title` is what a screen reader says of it."""
    still = _Still(width, height)
    body = still.picture(picture)
    named = f'role="img" aria-label="{escape(title)}"' if title else 'role="img"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {named}>'
    defined = f"<defs>{''.join(still.definitions)}</defs>" if still.definitions else ""
    return "\n".join(
        [opening, *filter(None, [f"<title>{escape(title)}</title>" if title else "", defined]), body, "</svg>\n"]
    )


class _Still:
    """Turns operations into elements; gradients and masks are collected as definitions."""

    def __init__(self, width: int, height: int, prefix: str = "p") -> None:
        self.definitions: list[str] = []
        self._width, self._height = width, height
        self._prefix = prefix
        self._view = View(1.0, 1.0, (0.0, 0.0))
        self._known: dict[object, str] = {}

    def picture(self, picture: DisplayList) -> str:
        """Return everything that is drawn, the ground first."""
        drawn = [self._ground(picture.background)]
        for op in picture.ops:
            if isinstance(op, View):
                self._view = op
            else:
                drawn.append(self._drawn(op))
        return "\n".join(filter(None, drawn))

    def _ground(self, ground: Rgba | Raster) -> str:
        size = f'width="{self._width}" height="{self._height}"'
        if isinstance(ground, Raster):
            return f'<image {size} href="{_png(ground.pixels)}"/>'
        return f"<rect {size} {_colour('fill', ground)}/>" if ground[3] > 0 else ""

    def _drawn(self, op: Op) -> str:
        drawing: dict[type, Callable[[Any], str]] = {
            Path: self._path,
            Mesh: self._mesh,
            Image: self._image,
            Nested: self._nested,
            Pixels: self._pixels,
            TexturedPath: self._textured,
        }
        return drawing[type(op)](op)

    def _mesh(self, mesh: Mesh) -> str:
        return f"<g>{''.join(self._path(face) for face in mesh.faces())}</g>"

    def _image(self, image: Image) -> str:
        height, width = image.raster.pixels.shape[:2]
        place = self._onto(image.corners, width, height)
        edges = ' image-rendering="pixelated"' if image.resampling == _NEAREST else ""
        return f'<image width="{width}" height="{height}"{edges} {place} href="{_png(image.raster.pixels)}"/>'

    def _path(self, path: Path) -> str:
        shape = self._shape(path.curves)
        drawn = [f'<path d="{shape}" fill="none" {self._pen(path.behind)}/>'] if path.behind else []
        fill = self._paint("fill", path.fill) if path.fill else 'fill="none"'
        if path.fill or path.stroke:
            drawn.append(" ".join(filter(None, [f'<path d="{shape}"', fill, self._pen(path.stroke)])) + "/>")
        return "".join(drawn)

    def _shape(self, curves: Curves) -> str:
        sx, sy, tx, ty = self._view.matrix(self._width, self._height)
        points = (curves.points.astype(np.float64) * (sx, sy) + (tx, ty)).round(3).tolist()
        pieces = []
        for first, end, closed in curves.subpaths:
            pieces.append(f"M{_at(points[first])}")
            pieces += [f"C{' '.join(map(_at, points[at + 1 : at + 4]))}" for at in range(first, end, 4)]
            pieces.append("Z" if closed else "")
        return "".join(pieces)

    def _pen(self, stroke: Stroke | None) -> str:
        if stroke is None:
            return ""
        width = stroke.width * 2 * HALF_WIDTH * self._width / self._view.width
        join = "" if stroke.join == 0 else f' stroke-linejoin="{_JOINS[stroke.join]}"'
        limit = ' stroke-miterlimit="10"' if stroke.join == 0 else ""
        cap = "" if stroke.cap == 0 else f' stroke-linecap="{_CAPS[stroke.cap]}"'
        return f'{self._paint("stroke", stroke.paint)} stroke-width="{_number(width)}"{join}{limit}{cap}'

    def _paint(self, which: str, paint: Paint) -> str:
        if not isinstance(paint, Linear):
            return _colour(which, paint.rgba)
        sx, sy, tx, ty = self._view.matrix(self._width, self._height)
        (x0, y0), (x1, y1) = paint.start, paint.end
        ends = zip(("x1", "y1", "x2", "y2"), (x0 * sx + tx, y0 * sy + ty, x1 * sx + tx, y1 * sy + ty), strict=True)
        line = " ".join(f'{name}="{_number(at)}"' for name, at in ends)
        last = len(paint.stops) - 1
        stops = "".join(
            f'<stop offset="{_number(number / last)}" {_colour("stop", stop, "stop-color")}/>'
            for number, stop in enumerate(paint.stops)
        )
        name = self._defined("linearGradient", f'gradientUnits="userSpaceOnUse" {line}', stops)
        return f'{which}="url(#{name})"'

    def _defined(self, element: str, attributes: str, content: str) -> str:
        key = (element, attributes, content)
        if key not in self._known:
            name = self._known[key] = f"{self._prefix}{len(self._known) + 1}"
            self.definitions.append(f'<{element} id="{name}" {attributes}>{content}</{element}>')
        return self._known[key]

    def _nested(self, op: Nested) -> str:
        inside = _Still(op.width, op.height, f"{self._prefix}{len(self._known) + 1}n")
        self._known[inside] = inside._prefix
        body = inside.picture(op.picture)
        self.definitions += inside.definitions
        clip = self._defined("clipPath", "", f'<rect width="{op.width}" height="{op.height}"/>')
        return f'<g {self._onto(op.corners, op.width, op.height)}><g clip-path="url(#{clip})">{body}</g></g>'

    def _pixels(self, op: Pixels) -> str:
        sx, sy, tx, ty = self._view.matrix(self._width, self._height)
        places = np.floor(op.points * (sx, sy) + (tx, ty)).astype(int).tolist()
        thick = max(1, int(op.thickness))
        before = (thick - 1) // 2
        squares: dict[tuple[int, ...], list[str]] = {}
        for (x, y), colour in zip(places, op.colours.tolist(), strict=True):
            squares.setdefault(tuple(colour), []).append(f"M{x - before} {y - before}h{thick}v{thick}h-{thick}Z")
        return "".join(
            f'<path d="{"".join(shapes)}" {_colour("fill", _unit(colour))}/>' for colour, shapes in squares.items()
        )

    def _textured(self, op: TexturedPath) -> str:
        shapes = "".join(self._path(path) for path in op.paths)
        mask = self._defined("mask", 'style="mask-type:alpha"', shapes)
        size = f'width="{self._width}" height="{self._height}" preserveAspectRatio="none"'
        return f'<image {size} mask="url(#{mask})" href="{_png(op.texture.pixels)}"/>'

    def _onto(self, corners: Corners, width: int, height: int) -> str:
        """Return the transform that lays a rectangle of that size on the corners; a slant stays a parallelogram."""
        sx, sy, tx, ty = self._view.matrix(self._width, self._height)
        (x0, y0), (x1, y1), (x2, y2), _ = [(x * sx + tx, y * sy + ty) for x, y in corners]
        numbers = ((x1 - x0) / width, (y1 - y0) / width, (x2 - x0) / height, (y2 - y0) / height, x0, y0)
        return f'transform="matrix({" ".join(_number(number, 6) for number in numbers)})" preserveAspectRatio="none"'


def _colour(which: str, rgba: Rgba, name: str = "") -> str:
    red, green, blue, opacity = (min(1.0, max(0.0, channel)) for channel in rgba)
    text = f'{name or which}="#{round(255 * red):02x}{round(255 * green):02x}{round(255 * blue):02x}"'
    return text if opacity == 1 else f'{text} {which}-opacity="{_number(opacity)}"'


def _unit(colour: tuple[int, ...]) -> Rgba:
    red, green, blue, opacity = (level / 255 for level in colour)
    return red, green, blue, opacity


def _number(number: float, digits: int = 3) -> str:
    text = f"{number:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _at(point: list[float]) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _png(pixels: Any) -> str:
    file = BytesIO()
    PIL.Image.fromarray(np.ascontiguousarray(pixels)).save(file, "PNG")
    return f"data:image/png;base64,{b64encode(file.getvalue()).decode()}"
