"""Where two pictures differ."""

from collections.abc import Iterator
from typing import TypeAlias

from mathml_anim.frames.displaylist import DisplayList, Image, Nested, Op, Pixels, View
from mathml_anim.frames.extent import Box

PixelBox: TypeAlias = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels, right and bottom excluded; y downwards."""

SMALLEST = 8
"""Pixels; a smaller rectangle cannot be converted for a video exactly."""

Seen: TypeAlias = tuple[View, Op]


def changed_box(before: DisplayList, after: DisplayList, width: int, height: int) -> PixelBox | None:
    """Return a rectangle outside of which two pictures are equal to the pixel, or None if they are equal.

    Its sides are even where the frame's are, and it is at least 8 pixels wide and high where the frame is.
    """
    if before is after:
        return None
    if before.background != after.background:
        return 0, 0, width, height
    box: PixelBox | None = None
    for view, op in changed_ops(before, after):
        touched = pixel_box(view, op, width, height)
        box = touched if box is None else _around(box, touched)
    return None if box is None else even(box, width, height)


def changed_ops(before: DisplayList, after: DisplayList) -> Iterator[Seen]:
    """Yield the operations that are in one picture only, or not in the same order in both."""
    old, new = before.seen, after.seen
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and _same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < shorter - head and _same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    shared = {_identity(item) for item in old} & {_identity(item) for item in new}
    old_keys, new_keys = [_key(item, shared) for item in old], [_key(item, shared) for item in new]
    in_old, in_new = set(old_keys), set(new_keys)
    yield from (item for item, key in zip(old, old_keys, strict=True) if key not in in_new)
    yield from (item for item, key in zip(new, new_keys, strict=True) if key not in in_old)
    if [key for key in old_keys if key in in_new] != [key for key in new_keys if key in in_old]:
        yield from (item for item, key in zip(old, old_keys, strict=True) if key in in_new)


def _same(first: Seen, second: Seen) -> bool:
    return (first[1] is second[1] or first[1] == second[1]) and (first[0] is second[0] or first[0] == second[0])


def _identity(item: Seen) -> tuple[int, int]:
    return id(item[0]), id(item[1])


def _key(item: Seen, shared: set[tuple[int, int]]) -> tuple[int, int] | tuple[bytes, bytes]:
    """Return what an operation is known by; one that is the same object in both pictures need not be digested."""
    identity = _identity(item)
    return identity if identity in shared else (item[0].digest, item[1].digest)


def pixel_box(view: View, op: Op, width: int, height: int) -> PixelBox:
    """Return the pixels that an operation may touch, not cut at the frame's edges."""
    assert not isinstance(op, View)
    left, bottom, right, top = op.box
    sx, sy, tx, ty = view.matrix(width, height)
    margin = pixel_margin(op)
    return (
        _whole(left * sx + tx - margin),
        _whole(top * sy + ty - margin),
        _whole(right * sx + tx + margin) + 1,
        _whole(bottom * sy + ty + margin) + 1,
    )


def pixel_margin(op: Op) -> float:
    """Return how many pixels beyond its box an operation may touch."""
    match op:
        case Pixels():
            return 2 + op.thickness
        case Image() | Nested():
            return 3.0
        case _:
            return 1.5


def scene_box(view: View, box: PixelBox, width: int, height: int, margin: float) -> Box:
    """Return a rectangle of pixels, larger by a margin in pixels, in scene units."""
    sx, sy, tx, ty = view.matrix(width, height)
    x0, y0, x1, y1 = box
    return (x0 - margin - tx) / sx, (y1 + margin - ty) / sy, (x1 + margin - tx) / sx, (y0 - margin - ty) / sy


def even(box: PixelBox, width: int, height: int) -> PixelBox | None:
    """Return the part of a box inside the frame with even sides and of the smallest size; None if there is none."""
    x0, x1 = _even_range(box[0], box[2], width)
    y0, y1 = _even_range(box[1], box[3], height)
    return None if x0 >= x1 or y0 >= y1 else (x0, y0, x1, y1)


def _even_range(first: int, end: int, size: int) -> tuple[int, int]:
    first, end = max(0, first), min(size, end)
    if first >= end:
        return 0, 0
    end = min(size, max(end, first + SMALLEST))
    first = max(0, min(first, end - SMALLEST))
    return first // 2 * 2, min(size, (end + 1) // 2 * 2)


def _around(first: PixelBox, second: PixelBox) -> PixelBox:
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def _whole(number: float) -> int:
    return int(min(max(number, -1e6), 1e6) // 1)
