"""Shots: the stretches of a segment that are drawn, coded and stored by themselves, named by what they show."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from hashlib import blake2b, sha256
from pathlib import Path

import cairo
import numpy as np

import mathml_anim.frames
from mathml_anim.frames.digest import digest
from mathml_anim.frames.take import Take
from mathml_anim.rendering.settings import EncoderSettings

ABOUT = 90
"""Pictures after which a shot is split, so that one long animation still fills every core."""

Shot = tuple[Take, ...]


EARLY = 24
"""Pictures of a scene by itself after which its first shot is split, so that drawing begins soon."""


class Cutter:
    """Takes the pictures of a segment in order and hands on its shots: one for each play, long ones split.

    Pictures that follow each other and are equal become one picture that is held. The first shot is split after
    `early` pictures.
    """

    def __init__(self, hand_on: Callable[[Shot], None], *, early: int = ABOUT) -> None:
        self._hand_on = hand_on
        self._takes: list[Take] = []
        self._longest = early

    def __call__(self, take: Take) -> None:
        """Take the next picture."""
        last = self._takes[-1] if self._takes else None
        if last is not None and last.play == take.play and last.picture == take.picture:
            self._takes[-1] = replace(last, repeat=last.repeat + take.repeat)
            return
        if last is not None and (last.play != take.play or len(self._takes) >= self._longest):
            self.finish()
        self._takes.append(take)

    def finish(self) -> None:
        """Hand on the last shot."""
        if self._takes:
            shot = tuple(self._takes)
            self._takes.clear()
            self._longest = ABOUT
            self._hand_on(shot)


def key(shot: Sequence[Take], settings: EncoderSettings) -> str:
    """Return the name of a shot: equal for what gives equal bytes, whoever made it and whenever."""
    state = blake2b(digest_size=20)
    state.update(settings.identity.encode())
    state.update(drawing_version().encode())
    for take in shot:
        state.update(digest(take.picture))
        state.update(take.repeat.to_bytes(4, "little"))
    return state.hexdigest()


@cache
def drawing_version() -> str:
    """Return a text that changes with the code that draws and codes, and with the libraries it uses."""
    here, frames = Path(__file__).parent, Path(mathml_anim.frames.__path__[0])
    sources = [
        *(frames / f"{name}.py" for name in sorted(_imported(frames, {"raster", "binary"}))),
        *(here / f"{name}.py" for name in ("beats", "colour", "encode", "paint", "straight")),
    ]
    state = sha256()
    for source in sources:
        state.update(source.name.encode() + b"\0" + source.read_bytes())
    return f"{state.hexdigest()} cairo {cairo.cairo_version_string()} {cairo.version} numpy {np.__version__}"


def _imported(frames: Path, names: set[str]) -> set[str]:
    """Return modules of `frames` and all that they import there: those that decide how a picture looks."""
    found: set[str] = set()
    while names:
        name = names.pop()
        found.add(name)
        source = (frames / f"{name}.py").read_text(encoding="utf-8")
        names |= set(re.findall(r"^from mathml_anim\.frames\.(\w+) import", source, re.MULTILINE)) - found
    return found
