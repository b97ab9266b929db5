"""Strategies for pictures of every kind of operation."""

import numpy as np
from hypothesis import strategies as st

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
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Cap, Join, Linear, Solid, Stroke
from mathml_anim.frames.take import Take

FULL = View(14.0, 8.0, (0.0, 0.0))

unit = st.sampled_from([0.0, 0.25, 0.5, 0.9, 1.0])
place = st.floats(-5, 5, width=32).map(lambda number: round(number, 3) + 0.0)
point = st.tuples(place, place)
rgba = st.tuples(unit, unit, unit, unit)
solids = st.builds(Solid, rgba)
linears = st.builds(Linear, point, point, st.lists(rgba, min_size=2, max_size=4).map(tuple))
paints = solids | linears
strokes = st.builds(
    Stroke, paints, st.sampled_from([0.5, 2.0, 4.0, 20.0]), st.sampled_from(list(Join)), st.sampled_from(list(Cap))
)
resamplings = st.sampled_from([0, 2, 3])


@st.composite
def curves(draw: st.DrawFn) -> Curves:
    """Return one or two subpaths of up to three curves, closed or open."""
    points: list[tuple[float, float]] = []
    subpaths = []
    for _ in range(draw(st.integers(1, 2))):
        first = len(points)
        start = at = draw(point)
        count = draw(st.integers(1, 3))
        closed = draw(st.booleans())
        for number in range(count):
            end = start if closed and number == count - 1 else draw(point)
            points += [at, draw(point), draw(point), end]
            at = end
        subpaths.append((first, len(points), closed))
    return Curves(np.array(points, np.float32), tuple(subpaths))


paths = st.builds(Path, curves(), st.none() | paints, st.none() | strokes, st.none() | strokes)


@st.composite
def rasters(draw: st.DrawFn) -> Raster:
    """Return a small image, opaque or not."""
    shape = (draw(st.integers(1, 5)), draw(st.integers(1, 5)), 4)
    seed = draw(st.integers(0, 99))
    pixels = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
    if draw(st.booleans()):
        pixels[..., 3] = 255
    return Raster(pixels)


@st.composite
def corners(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    """Return the corners of a parallelogram."""
    (x, y), (ax, ay), (bx, by) = draw(point), draw(point), draw(point)
    return (x, y), (x + ax, y + ay), (x + bx, y + by), (x + ax + bx, y + ay + by)


images = st.builds(Image, rasters(), corners(), resamplings)


@st.composite
def clouds(draw: st.DrawFn) -> Pixels:
    """Return a few points."""
    count = draw(st.integers(1, 4))
    points = np.array([draw(point) for _ in range(count)], np.float64)
    colours = np.random.default_rng(count).integers(0, 256, (count, 4)).astype(np.uint8)
    return Pixels(points, colours, float(draw(st.integers(1, 5))))


@st.composite
def meshes(draw: st.DrawFn) -> Mesh:
    """Return a few four-sided faces."""
    count = draw(st.integers(1, 4))
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    corners = rng.uniform(-3, 3, (count, 5, 2))
    corners[:, 4] = corners[:, 0]
    weights = np.array([0, 1 / 3, 2 / 3, 1])[:, None]
    sides = [corners[:, None, at] * (1 - weights) + corners[:, None, at + 1] * weights for at in range(4)]
    points = np.concatenate(sides, axis=1).astype(np.float32)
    fills, pens = rng.random((2, count, 2, 4)).astype(np.float32)
    lines = rng.uniform(-3, 3, (count, 2, 2)).astype(np.float32)
    widths = rng.choice([0.0, 0.5, 4.0], count).astype(np.float32)
    return Mesh(points, ((0, 16, True),), fills, pens, lines, widths)


textured = st.builds(TexturedPath, st.lists(paths, min_size=1, max_size=2).map(tuple), rasters())
plain_ops: st.SearchStrategy[Op] = st.one_of(paths, paths, paths, images, clouds(), meshes(), textured)
views = st.just(FULL) | st.builds(View, st.sampled_from([7.0, 14.0]), st.sampled_from([4.0, 8.0]), point)
grounds = st.tuples(unit, unit, unit, st.just(1.0))


@st.composite
def pictures(draw: st.DrawFn, *, nested: bool = True) -> DisplayList:
    """Return a picture of up to six operations, seen through one view or two."""
    ops: list[Op] = [draw(views), *draw(st.lists(plain_ops, max_size=4))]
    if draw(st.booleans()):
        ops += [draw(views), *draw(st.lists(plain_ops, max_size=2))]
    if nested and draw(st.booleans()):
        inside = draw(pictures(nested=False))
        ops.append(Nested(inside, 20, 12, draw(corners()), draw(resamplings)))
    return DisplayList(draw(grounds), tuple(ops))


origins = st.none() | st.builds(
    Origin, st.integers(0, 9), st.text(max_size=5), st.text(max_size=5), st.text(max_size=5), line=st.integers(0, 999)
)


@st.composite
def takes(draw: st.DrawFn) -> tuple[Take, ...]:
    """Return takes that share pictures and operations."""
    known = draw(st.lists(pictures(), min_size=1, max_size=2))
    known.append(DisplayList(known[0].background, (*known[0].ops, *known[-1].ops)))
    made = []
    for play in range(draw(st.integers(0, 4))):
        picture = draw(st.sampled_from(known))
        sources = tuple(draw(origins) for _ in picture.ops)
        made.append(Take(play, DisplayList(picture.background, picture.ops, sources), draw(st.integers(1, 500))))
    return tuple(made)
