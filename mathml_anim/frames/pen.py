"""Drawing one operation with Cairo, as Manim's camera draws it."""

from typing import Any

import cairo

from mathml_anim.frames.displaylist import Curves, Mesh, Path, Subpath
from mathml_anim.frames.paints import Linear, Paint, Stroke

LINE_WIDTH = 0.01
"""Scene units of an outline one wide; Manim's `cairo_line_width_multiple`."""

JOINS = (cairo.LINE_JOIN_MITER, cairo.LINE_JOIN_ROUND, cairo.LINE_JOIN_BEVEL)
CAPS = (cairo.LINE_CAP_BUTT, cairo.LINE_CAP_ROUND, cairo.LINE_CAP_SQUARE)

_UNSEEN = 4 / 255

Context = Any


def draw_path(context: Context, path: Path) -> None:
    """Draw a shape: the outline behind, the fill, the outline."""
    trace(context, path.curves)
    if path.behind:
        stroke(context, path.behind)
    if path.fill:
        set_paint(context, path.fill)
        context.fill_preserve()
    if path.stroke:
        stroke(context, path.stroke)


def trace(context: Context, curves: Curves) -> None:
    """Make curves the current path."""
    outline(context, curves.points.ravel().tolist(), curves.subpaths)


def outline(context: Context, xy: list[float], subpaths: tuple[Subpath, ...]) -> None:
    """Make points x0, y0, x1, y1, … the current path."""
    context.new_path()
    curve_to = context.curve_to
    for first, end, closed in subpaths:
        context.new_sub_path()
        context.move_to(xy[2 * first], xy[2 * first + 1])
        for at in range(2 * first, 2 * end, 8):
            curve_to(*xy[at + 2 : at + 8])
        if closed:
            context.close_path()


def set_paint(context: Context, paint: Paint) -> None:
    """Draw with a colour or a gradient from now on."""
    if isinstance(paint, Linear):
        context.set_source(gradient(paint))
    else:
        context.set_source_rgba(*paint.rgba)


def gradient(paint: Linear) -> Any:
    """Return a gradient as Cairo's pattern, its colours evenly spaced."""
    pattern = cairo.LinearGradient(*paint.start, *paint.end)
    last = len(paint.stops) - 1
    for number, rgba in enumerate(paint.stops):
        pattern.add_color_stop_rgba(number / last, *rgba)
    return pattern


def stroke(context: Context, pen: Stroke) -> None:
    """Stroke the current path and keep it."""
    set_paint(context, pen.paint)
    context.set_line_width(pen.width * LINE_WIDTH)
    context.set_line_join(JOINS[pen.join])
    context.set_line_cap(CAPS[pen.cap])
    context.stroke_preserve()


def draw_mesh(context: Context, mesh: Mesh) -> None:
    """Draw the faces in order."""
    context.set_line_join(JOINS[mesh.join])
    context.set_line_cap(CAPS[mesh.cap])
    shapes = mesh.points.reshape(len(mesh.points), -1)
    arrays = (shapes, mesh.fills, mesh.strokes, mesh.lines, mesh.widths)
    for xy, fill, pen, line, width in zip(*(array.tolist() for array in arrays), strict=True):
        outline(context, xy, mesh.subpaths)
        if _set_face_paint(context, fill, line):
            context.fill_preserve()
        if width > 0 and _set_face_paint(context, pen, line):
            context.set_line_width(width * LINE_WIDTH)
            context.stroke_preserve()


def _set_face_paint(context: Context, stops: list[list[float]], line: list[list[float]]) -> bool:
    """Draw with a face's colours from now on, and say whether they can be seen."""
    if not any(stop[3] > 0 for stop in stops):
        return False
    one = _one_colour(stops)
    if one is not None:
        context.set_source_rgba(*one)
        return True
    pattern = cairo.LinearGradient(*line[0], *line[1])
    for number, rgba in enumerate(stops):
        pattern.add_color_stop_rgba(number / (len(stops) - 1), *rgba)
    context.set_source(pattern)
    return True


def _one_colour(stops: list[list[float]]) -> list[float] | None:
    """Return the colour that stands for all stops if none is more than two levels off; a gradient costs thrice that."""
    between = []
    for channel in zip(*stops, strict=True):
        low, high = max(0.0, min(channel)), min(1.0, max(channel))
        if high - low > _UNSEEN:
            return None
        between.append(min(1.0, (low + high) / 2))
    return between
