"""What a viewer tells apart in a picture: things with a place, a role and a colour, read from its display list."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TypeAlias

from mathml_anim.frames.displaylist import DisplayList, Op, Path, View
from mathml_anim.frames.extent import HALF_WIDTH, Box, grown
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.paints import Linear, Rgba, Solid
from mathml_anim.theme.layout import FRAME_HEIGHT, FRAME_WIDTH
from mathml_anim.theme.roles import Role

Rgb: TypeAlias = tuple[float, float, float]

FRAME: Box = (-FRAME_WIDTH / 2, -FRAME_HEIGHT / 2, FRAME_WIDTH / 2, FRAME_HEIGHT / 2)

_NOBODY = Origin(-1, "")

_PLAIN_TEXT = {
    "Text": Role.PROSE,
    "MarkupText": Role.PROSE,
    "Paragraph": Role.PROSE,
    "BulletedList": Role.PROSE,
    "Tex": Role.PROSE,
    "Code": Role.CODE,
    "MathTex": Role.FORMULA,
    "Typst": Role.PROSE,
    "MathTypst": Role.FORMULA,
    "DecimalNumber": Role.NUMBER,
    "Integer": Role.NUMBER,
}
"""Manim's own texts are read like ours although they say no role: this only adds checks, it exempts from none."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One draw operation as it is seen: `box` is its ink in frame units, `scale` frame units in a unit of its points.

    `fill` and `stroke` are its colours with opacity, None where it has none; `width` is its outline's, in frame units;
    `opacity` is that of the more opaque of its paints.
    """

    op: Op
    view: View
    box: Box
    fill: Rgba | None
    stroke: Rgba | None
    width: float
    scale: float
    opacity: float


@dataclass(frozen=True, eq=False, slots=True)
class Thing:
    """All marks of one object: what it says, where it is, how opaque it is.

    `bright` are the marks that nobody has dimmed; `within` are the roles of the objects around it, and its own.
    """

    object: int
    whole: int
    within: frozenset[str]
    role: Role | None
    name: str
    text: str
    spoken: str
    path: FilePath | None
    line: int
    marks: tuple[Mark, ...]
    bright: tuple[Mark, ...]
    box: Box
    opacity: float
    key: str
    """What stays the same while a thing moves, counts, or is made anew for every frame."""

    @property
    def dimmed(self) -> bool:
        """Whether the stage has dimmed all of it."""
        return not self.bright

    @property
    def is_text(self) -> bool:
        """Whether it is read rather than seen."""
        return self.role is not None and self.role.is_text

    @property
    def is_background(self) -> bool:
        """Whether it may run over the edge and under others."""
        return self.role is not None and self.role.is_background

    @property
    def said(self) -> str:
        """What to call it in a report."""
        words = (self.role is Role.FORMULA and self.spoken) or (self.text if self.is_text else "")
        kind = str(self.role) if self.role else self.name
        short = words if len(words) <= 40 else f"{words[:38].rstrip()} …"
        if short:
            return f"the {kind} “{short}”"
        return f"the {kind}" + (f" “{self.name}”" if self.role and self.name else "")


class Eye:
    """Reads pictures into things; what was read lately is not read again."""

    def __init__(self) -> None:
        self._marks: dict[tuple[int, int], tuple[Op, View, Mark | None]] = {}
        self._things: dict[tuple[int, ...], tuple[list[Origin], Thing]] = {}

    def see(self, picture: DisplayList) -> tuple[Thing, ...]:
        """Return the things of a picture, the lowest first."""
        if len(self._marks) > 60_000:
            self._marks.clear()
            self._things.clear()
        groups: dict[int, tuple[list[Origin], list[Mark]]] = {}
        view: View | None = None
        for op, origin in zip(picture.ops, picture.origins or [None] * len(picture.ops), strict=True):
            if isinstance(op, View):
                view = op
                continue
            assert view is not None, "an operation before the first view"
            mark = self._mark(op, view)
            if mark is not None:
                whose = origin or _NOBODY
                origins, marks = groups.setdefault(whose.object, ([], []))
                origins.append(whose)
                marks.append(mark)
        return tuple(self._thing(origins, marks) for origins, marks in groups.values())

    def _mark(self, op: Op, view: View) -> Mark | None:
        known = self._marks.get((id(op), id(view)))
        if known is None or known[0] is not op or known[1] is not view:
            known = self._marks[id(op), id(view)] = (op, view, _mark(op, view))
        return known[2]

    def _thing(self, origins: list[Origin], marks: list[Mark]) -> Thing:
        key = tuple(map(id, marks))
        known = self._things.get(key)
        if known is not None and known[0] == origins:
            return known[1]
        made = _thing(origins, tuple(marks))
        self._things[key] = (origins, made)
        return made


def told_apart(things: tuple[Thing, ...]) -> Iterator[tuple[tuple[str, int], Thing]]:
    """Yield things with keys that stay the same from picture to picture; equal ones are counted."""
    seen: dict[str, int] = {}
    for thing in things:
        number = seen[thing.key] = seen.get(thing.key, -1) + 1
        yield (thing.key, number), thing


def in_frame_units(box: Box, view: View) -> Box:
    """Return a box of scene units as it stands in a frame of 8 units' height around (0, 0)."""
    scale = FRAME_HEIGHT / view.height
    x, y = view.centre
    left, bottom, right, top = box
    return (left - x) * scale, (bottom - y) * scale, (right - x) * scale, (top - y) * scale


def overlap(first: Box, second: Box) -> float:
    """Return the area that two boxes share."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    return width * height if width > 0 and height > 0 else 0.0


def area(box: Box) -> float:
    """Return the area of a box."""
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def around(boxes: list[Box]) -> Box:
    """Return the smallest box around some."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _mark(op: Op, view: View) -> Mark | None:
    scale = FRAME_HEIGHT / view.height
    if not isinstance(op, Path):
        assert not isinstance(op, View)
        grey: Rgba = (0.5, 0.5, 0.5, op.opacity)
        box = in_frame_units(op.box, view)
        return Mark(op, view, box, grey, None, 0.0, scale, op.opacity) if op.opacity > 0 else None
    fill = _colour(op.fill)
    stroke = _colour(op.stroke.paint) if op.stroke else None
    width = op.stroke.width if op.stroke and stroke else 0.0
    if fill is None and stroke is None:
        return None
    box = in_frame_units(grown(op.curves.box, width * HALF_WIDTH), view)
    opacity = max(paint[3] if paint else 0.0 for paint in (fill, stroke))
    return Mark(op, view, box, fill, stroke, width * 2 * HALF_WIDTH * scale, scale, opacity)


def _colour(paint: Solid | Linear | None) -> Rgba | None:
    """Return a paint's colour; of a gradient the middle of its stops."""
    if paint is None:
        return None
    if isinstance(paint, Solid):
        rgba = paint.rgba
    else:
        red, green, blue, alpha = (sum(channel) / len(paint.stops) for channel in zip(*paint.stops, strict=True))
        rgba = (red, green, blue, alpha)
    red, green, blue, alpha = (min(1.0, max(0.0, channel)) for channel in rgba)
    return (red, green, blue, alpha) if alpha > 0 else None


def _thing(origins: list[Origin], marks: tuple[Mark, ...]) -> Thing:
    origin = origins[0]
    role = Role(origin.role) if origin.role else _PLAIN_TEXT.get(origin.name)
    letters = "".join("#" if character.isdigit() else character for character in origin.text)
    return Thing(
        object=origin.object,
        whole=origin.whole if origin.whole >= 0 else origin.object,
        within=frozenset(origin.within.split()),
        role=role,
        name=origin.name,
        text=origin.text,
        spoken=origin.spoken,
        path=FilePath(origin.file) if origin.file else None,
        line=origin.line,
        marks=marks,
        bright=tuple(mark for mark, its in zip(marks, origins, strict=True) if not its.dimmed),
        box=around([mark.box for mark in marks]),
        opacity=max(mark.opacity for mark in marks),
        key=f"{role or ''}|{origin.name}|{letters}",
    )
