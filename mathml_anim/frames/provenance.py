"""Finding out what each mobject on screen means, and which line of the author's put it there."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any
from weakref import WeakKeyDictionary

import manim
from manim import Mobject

from mathml_anim.frames.origin import Origin

_HOMES = [FilePath(manim.__file__).parent, FilePath(__file__).parents[1]]
_LIBRARIES = tuple(f"{home}{os.sep}" for home in (*_HOMES, *(home.resolve() for home in _HOMES)))
_OTHERS = ("<", sys.prefix + "/lib/", sys.base_prefix + "/lib/")

_HEARD = "_heard_origin"

Place = tuple[str, int]
"""A file and a line in it."""


def author_place() -> Place:
    """Return the file and line of the innermost caller that is neither Manim's, ours nor another library's."""
    frame = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if not file.startswith(_LIBRARIES) and not file.startswith(_OTHERS):
            return file, frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return "", 0


@dataclass(frozen=True)
class _Around:
    """What the ancestors of a mobject say about it."""

    owner: Mobject
    meaning: Any
    place: Place
    whole: Mobject | None = None
    within: str = ""


def _as_part(told: Origin, whole: Any) -> Origin:
    """Return the origin of a part that is shown without the object it was made for, whose meaning is given."""
    if whole is None:
        return told
    name, role = whole.name or told.name, str(whole.role)
    return replace(told, name=name, role=role, text=whole.text, spoken=whole.spoken, within=role)


class Provenance:
    """The origins of a scene's mobjects; they are looked up anew whenever an unknown one turns up."""

    def __init__(self) -> None:
        self.scene: manim.Scene | None = None
        self.here: Place = ("", 0)
        self._places: WeakKeyDictionary[Mobject, Place] = WeakKeyDictionary()
        self._objects: WeakKeyDictionary[Mobject, int] = WeakKeyDictionary()
        self._known: dict[int, tuple[Mobject, Origin]] = {}
        self._same: dict[Origin, Origin] = {}
        self._count = 0

    def put_on_screen(self, mobjects: Iterable[Mobject]) -> None:
        """Remember the author's line that adds mobjects to the scene."""
        place = author_place()
        for mobject in mobjects:
            self._places[mobject] = place

    def forget(self) -> None:
        """Look every mobject up again when it is next asked for."""
        self._known.clear()

    def origin(self, mobject: Mobject) -> Origin:
        """Return where a mobject comes from."""
        entry = self._known.get(id(mobject))
        if entry is None or entry[0] is not mobject:
            self._look_around()
            entry = self._known.get(id(mobject))
            if entry is None:
                self._visit(mobject, None)
                entry = self._known[id(mobject)]
        return entry[1]

    def _look_around(self) -> None:
        self._known.clear()
        if self.scene is not None:
            for mobject in (*self.scene.mobjects, *self.scene.foreground_mobjects):
                self._visit(mobject, None)

    def _visit(self, mobject: Mobject, around: _Around | None) -> None:
        around = around or _Around(mobject, None, self.here)
        place = self._places.get(mobject)
        if place is not None:
            around = replace(around, place=place)
        meaning = _said(mobject, "meaning")
        if meaning is not None:
            whole = mobject if around.whole is None else around.whole
            within = f"{around.within} {meaning.role}".strip()
            around = replace(around, owner=mobject, meaning=meaning, whole=whole, within=within)
        self._known[id(mobject)] = (mobject, self._remembered(mobject, around))
        for part in mobject.submobjects:
            self._visit(part, around)

    def _remembered(self, mobject: Mobject, around: _Around) -> Origin:
        """Return the origin; a part that Manim has taken out of its group keeps the meaning it had there.

        So do copies of parts, as an object of their own: what is remembered is copied with the mobject.
        """
        dimmed = bool(_said(mobject, "dimmed"))
        told = self._told(around, dimmed)
        if around.meaning is not None:
            setattr(mobject, _HEARD, (id(mobject), told))
            return told
        remembered: tuple[int, Origin] | None = _said(mobject, _HEARD)
        if remembered is None:
            return _as_part(told, _said(mobject, "part_of"))
        number, heard = remembered
        if number == id(mobject):
            return replace(heard, dimmed=dimmed)
        return replace(heard, dimmed=dimmed, object=told.object, whole=told.whole, file=told.file, line=told.line)

    def _told(self, around: _Around, dimmed: bool) -> Origin:
        meaning, (file, line) = around.meaning, around.place
        told = meaning is not None
        origin = Origin(
            object=self._number(around.owner),
            name=(meaning.name if told else "") or type(around.owner).__name__,
            role=str(meaning.role) if told else "",
            text=meaning.text if told else "",
            spoken=meaning.spoken if told else "",
            file=file,
            line=line,
            dimmed=dimmed,
            whole=self._number(around.owner if around.whole is None else around.whole),
            within=around.within,
        )
        return self._same.setdefault(origin, origin)

    def _number(self, owner: Mobject) -> int:
        number = self._objects.get(owner)
        if number is None:
            number = self._objects[owner] = self._count
            self._count += 1
        return number


def _said(mobject: Mobject, attribute: str) -> Any:
    # Asking a mobject for what it has not got is slow: Manim then looks for a getter.
    own = vars(mobject)
    return own[attribute] if attribute in own else getattr(type(mobject), attribute, None)
