"""Who looks on while a scene is played: each picture with its things, what is new in it, and the author's line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.take import Take
from mathml_anim.review.scenery import Scenery
from mathml_anim.review.things import Eye


class Onlooker:
    """Sees the pictures of one scene, from its first; `authors` are the folders and files of its author's code."""

    def __init__(self, authors: Sequence[Path]) -> None:
        self._authors = tuple(str(path) if path.suffix else f"{path}/" for path in authors)
        self._eye = Eye()
        self._frame = 0
        self._last: DisplayList | None = None
        self._play = -1
        self._here: frozenset[int] = frozenset()
        self._before: frozenset[int] = frozenset()

    def look(self, take: Take) -> Scenery:
        """Return what is on screen now; called while the author's play or wait is running."""
        things = self._eye.see(take.picture)
        begins = take.play != self._play
        if begins:
            self._play, self._before = take.play, self._here
        self._here = frozenset(thing.object for thing in things if thing.opacity > 0)
        last, self._last = self._last, take.picture
        path, line = self._authors_place()
        scenery = Scenery(
            frame=self._frame,
            repeat=take.repeat,
            play=take.play,
            changed=last is not None and not same_pictures(last, take.picture),
            picture=take.picture,
            things=things,
            path=path,
            line=line,
            newcomers=self._here - self._before if begins else frozenset(),
        )
        self._frame = scenery.end
        return scenery

    def _authors_place(self) -> tuple[Path | None, int]:
        """Return the innermost line of the author's own code that is running now."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename.startswith(self._authors):
                return Path(frame.f_code.co_filename), frame.f_lineno
            frame = frame.f_back
        return None, 0


def same_pictures(one: DisplayList, other: DisplayList) -> bool:
    """Return whether two pictures are equal, without digesting more than the first difference."""
    if one is other:
        return True
    if len(one.ops) != len(other.ops) or one.background != other.background:
        return False
    return all(a is b or a == b for a, b in zip(one.ops, other.ops, strict=True))
