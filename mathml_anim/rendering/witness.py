"""What is on screen, written down while a scene plays: stills at chosen moments, and texts as they appear."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.svg import to_svg
from mathml_anim.frames.take import Take
from mathml_anim.theme.roles import Role

DESCRIBED = {Role.TITLE, Role.PROSE, Role.FORMULA, Role.QUIZ, Role.CODE}
"""Roles whose texts a listener who does not see the picture is told."""


@dataclass(frozen=True)
class Appearance:
    """A text that comes on screen, as a voice says it, and the frame of its scene."""

    frame: int
    text: str


class Witness:
    """Takes the pictures of a scene in order; writes the picture at each moment (name → frame) as SVG."""

    def __init__(self, moments: Mapping[str, int], folder: Path, size: tuple[int, int]) -> None:
        self._moments = sorted((frame, name) for name, frame in moments.items())
        self._folder = folder
        self._size = size
        self._frame = 0
        self._seen: set[str] = set()
        self._origins: object = None
        self.appearances: list[Appearance] = []
        self.stills: dict[str, Path] = {}

    def __call__(self, take: Take) -> None:
        """Take the next picture."""
        self._read(take.picture)
        after = self._frame + take.repeat
        while self._moments and self._moments[0][0] < after:
            _, name = self._moments.pop(0)
            path = self._folder / f"{name}.svg"
            path.write_text(to_svg(take.picture, *self._size), encoding="utf-8")
            self.stills[name] = path
        self._frame = after

    def _read(self, picture: DisplayList) -> None:
        if picture.origins is self._origins:
            return
        self._origins = picture.origins
        shown: dict[str, None] = {}
        for origin in picture.origins:
            if origin is not None and origin.role in DESCRIBED and (origin.spoken or origin.text):
                shown[origin.spoken or origin.text] = None
        self.appearances += [Appearance(self._frame, text) for text in shown if text not in self._seen]
        self._seen = set(shown)
