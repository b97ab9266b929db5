"""Stills that pages have asked for, until they have fetched them."""

from collections import OrderedDict
from secrets import token_urlsafe

from mathml_anim.preview.children import Children
from mathml_anim.preview.job import Job, Purpose, Wanted
from mathml_anim.preview.wire import Kind

KEPT = 4
"""Stills that are kept at most, the latest."""

TYPES = {Purpose.SVG: "image/svg+xml", Purpose.PNG: "image/png"}


class Stills:
    """Has pictures made into files, and hands them out by a name that nobody can guess."""

    def __init__(self, children: Children) -> None:
        self._children = children
        self._made: OrderedDict[str, bytes] = OrderedDict()

    async def make(self, wanted: Wanted, purpose: Purpose, segment: str, frame: int) -> dict[str, object]:
        """Return where a page finds the picture at a frame of a segment, as data for JSON; or that there is none."""
        made = None
        try:
            child = self._children.rehearse(Job(wanted, 0, segment, frame, purpose=purpose))
        except OSError:
            return {"type": "still", "url": None}
        try:
            async for kind, body in child.messages():
                made = body if kind is Kind.STILL else made
        finally:
            self._children.end(child)
        if made is None:
            return {"type": "still", "url": None}
        name = f"{token_urlsafe(16)}.{purpose}"
        self._made[name] = made
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return {"type": "still", "url": f"/still/{name}", "name": f"{segment}.{frame}.{purpose}"}

    def find(self, name: str) -> tuple[bytes, str] | None:
        """Return a still and its type by its name."""
        made = self._made.get(name)
        return None if made is None else (made, TYPES[Purpose(name.rpartition(".")[2])])
