"""A picture as a few lines of text: what is where, how large and in which colour; for tests that read."""

from collections import Counter
from functools import reduce

from mathml_anim.frames.displaylist import DisplayList, Mesh, Op, Path, TexturedPath, View
from mathml_anim.frames.extent import Box, box_of, union
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Linear, Paint, Rgba


def outline(picture: DisplayList) -> str:
    """Return a line for the ground, one for each view, and one for each object in the order they are first drawn.

    An object's line names role, object and text, then centre and size in scene units to one decimal, colours with
    their opacity, and of how many operations it consists. Equal pictures have equal outlines.
    """
    ground = picture.background
    lines = ["ground " + (_hex(ground) if isinstance(ground, tuple) else "image")]
    lines += [f"view {_place(*op.centre, op.width, op.height)}" for op in picture.ops if isinstance(op, View)]
    objects: dict[Origin | None, list[Op]] = {}
    origins = picture.origins or (None,) * len(picture.ops)
    for op, origin in zip(picture.ops, origins, strict=True):
        if not isinstance(op, View):
            objects.setdefault(origin, []).append(op)
    lines += [_line(origin, ops) for origin, ops in objects.items()]
    return "\n".join(lines) + "\n"


def _line(origin: Origin | None, ops: list[Op]) -> str:
    words = []
    if origin is not None:
        words += [origin.role or "–", origin.name]
        words += [f"“{origin.text}”"] if origin.text else []
        words += ["dimmed"] if origin.dimmed else []
    left, bottom, right, top = reduce(union, map(_box, ops))
    words.append(_place((left + right) / 2, (bottom + top) / 2, right - left, top - bottom))
    words += sorted({colour for op in ops for colour in _colours(op)})
    kinds = Counter(type(op).__name__.lower() for op in ops)
    words.append(", ".join(f"{kinds[name]} {name}" for name in sorted(kinds)))
    return " ".join(words)


def _box(op: Op) -> Box:
    match op:
        case Path():
            return op.curves.box
        case Mesh():
            return box_of(op.points.reshape(-1, 2))
        case View():
            return 0.0, 0.0, 0.0, 0.0
        case _:
            return op.box


def _place(x: float, y: float, width: float, height: float) -> str:
    return f"at ({_round(x)}, {_round(y)}) size {_round(width)}×{_round(height)}"


def _round(number: float) -> str:
    return f"{round(number, 1) + 0.0:.1f}"


def _colours(op: Op) -> list[str]:
    match op:
        case Path():
            paints = [("fill", op.fill), *(("stroke", pen.paint) for pen in (op.stroke, op.behind) if pen)]
            return [f"{use} {_paint(paint)}" for use, paint in paints if paint is not None]
        case TexturedPath():
            return ["texture"]
        case _:
            return []


def _paint(paint: Paint) -> str:
    return "–".join(map(_hex, paint.stops)) if isinstance(paint, Linear) else _hex(paint.rgba)


def _hex(rgba: Rgba) -> str:
    red, green, blue, opacity = (min(1.0, max(0.0, channel)) for channel in rgba)
    text = f"#{round(255 * red):02X}{round(255 * green):02X}{round(255 * blue):02X}"
    return text if opacity == 1 else f"{text}/{round(opacity, 1)}"
