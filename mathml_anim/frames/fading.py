"""One picture fading into another: what both show stays, the rest leaves and comes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import (
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
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Linear, Paint, Rgba, Solid, Stroke

OF_THE_LAST = 1_000_000
"""Added to the numbers of objects that the last picture brings, so that none is taken for one of the new scene."""

Shown = tuple[View, Op, Origin | None]
"""An operation with the view it is seen through and where it comes from."""


def faded(op: Op, share: float) -> Op | None:
    """Return an operation with a share (0…1) of its opacity; None if nothing of it is left.

    A nested picture has a ground of its own, so it is there whole until less than half of it is left.
    """
    if share <= 0:
        return None
    left: Op | None = op
    match op if share < 1 else None:
        case Path() as path:
            left = _faded_path(path, share)
        case TexturedPath(paths, texture):
            left = TexturedPath(tuple(_faded_path(path, share) for path in paths), texture)
        case Mesh(fills=fills, strokes=strokes) as mesh:
            left = replace(mesh, fills=_faded_stops(fills, share), strokes=_faded_stops(strokes, share))
        case Image(raster=raster) as image:
            left = replace(image, raster=Raster(_faded_pixels(raster.pixels, share)))
        case Pixels(colours=colours) as cloud:
            left = replace(cloud, colours=_faded_pixels(colours, share))
        case Nested():
            left = op if share >= 0.5 else None
    return left


def dissolved(last: DisplayList, picture: DisplayList, share: float) -> DisplayList:
    """Return a picture of which a share (0…1) has come over the last one; what is in both, in that order, stays."""
    before, now = tuple(shown(last)), tuple(shown(picture))
    alike = SequenceMatcher(a=[each[:2] for each in before], b=[each[:2] for each in now], autojunk=False)
    mixed: list[Shown] = []
    for kind, first, after, new_first, new_after in alike.get_opcodes():
        if kind == "equal":
            mixed += now[new_first:new_after]
            continue
        mixed += _at(before[first:after], 1 - share)
        mixed += _at(now[new_first:new_after], share)
    return listed(_ground(last, picture, share), mixed)


def shown(picture: DisplayList) -> Iterator[Shown]:
    """Yield what a picture draws, in order."""
    origins = picture.origins or (None,) * len(picture.ops)
    view: View | None = None
    for op, origin in zip(picture.ops, origins, strict=True):
        if isinstance(op, View):
            view = op
        else:
            assert view is not None, "an operation before the first view"
            yield view, op, origin


def listed(ground: Rgba | Raster, each: Sequence[Shown]) -> DisplayList:
    """Return a picture of operations with their views."""
    ops: list[Op] = []
    origins: list[Origin | None] = []
    seen_through: View | None = None
    for view, op, origin in each:
        if view is not seen_through:
            ops.append(view)
            origins.append(None)
            seen_through = view
        ops.append(op)
        origins.append(origin)
    return DisplayList(ground, tuple(ops), tuple(origins))


def of_the_last(picture: DisplayList) -> DisplayList:
    """Return the picture that a scene begins from, its objects numbered apart from those of the scene."""
    origins = tuple(None if origin is None else _set_apart(origin) for origin in picture.origins)
    return replace(picture, origins=origins)


def _set_apart(origin: Origin) -> Origin:
    whole = origin.whole + OF_THE_LAST if origin.whole >= 0 else origin.whole
    return replace(origin, object=origin.object + OF_THE_LAST, whole=whole)


def _at(each: Sequence[Shown], share: float) -> Iterator[Shown]:
    for view, op, origin in each:
        left = faded(op, share)
        if left is not None:
            yield view, left, origin


def _ground(last: DisplayList, picture: DisplayList, share: float) -> Rgba | Raster:
    before, now = last.background, picture.background
    if isinstance(before, Raster) or isinstance(now, Raster) or before == now:
        return now
    red, green, blue, opacity = (a + (b - a) * share for a, b in zip(before, now, strict=True))
    return red, green, blue, opacity


def _faded_path(path: Path, share: float) -> Path:
    return replace(
        path,
        fill=path.fill and _faded_paint(path.fill, share),
        stroke=path.stroke and _faded_stroke(path.stroke, share),
        behind=path.behind and _faded_stroke(path.behind, share),
    )


def _faded_stroke(stroke: Stroke, share: float) -> Stroke:
    return replace(stroke, paint=_faded_paint(stroke.paint, share))


def _faded_paint(paint: Paint, share: float) -> Paint:
    if isinstance(paint, Solid):
        return Solid(_faded_colour(paint.rgba, share))
    return Linear(paint.start, paint.end, tuple(_faded_colour(stop, share) for stop in paint.stops))


def _faded_colour(rgba: Rgba, share: float) -> Rgba:
    return *rgba[:3], min(1.0, max(0.0, rgba[3])) * share


def _faded_stops(stops: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    left = stops.copy()
    left[..., 3] = np.clip(left[..., 3], 0, 1) * np.float32(share)
    return left


def _faded_pixels(pixels: NDArray[np.uint8], share: float) -> NDArray[np.uint8]:
    left = pixels.copy()
    left[..., 3] = np.rint(left[..., 3] * share).astype(np.uint8)
    left.flags.writeable = False
    return left
