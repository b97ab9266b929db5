"""What is on screen at a moment of a segment, and what kept it there: the material of every rule about pictures."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.review.things import Thing


@dataclass(frozen=True, eq=False)
class Scenery:
    """A picture held for `repeat` frames from `frame` on, counted from the segment's first.

    `changed` says whether it differs from the one before; `path` and `line` are the author's play or wait that shows
    it; `newcomers` are the objects that it is the first to show, in the first picture of that play.
    """

    frame: int
    repeat: int
    play: int
    changed: bool
    picture: DisplayList
    things: tuple[Thing, ...]
    path: Path | None = None
    line: int = 0
    newcomers: frozenset[int] = frozenset()

    @property
    def end(self) -> int:
        """The frame after its last."""
        return self.frame + self.repeat

    def blamed(self, *things: Thing) -> tuple[Path | None, int]:
        """Return the author's line to look at: where a thing came on if that is now, else what is playing."""
        for thing in reversed(things):
            if thing.object in self.newcomers and thing.line:
                return thing.path, thing.line
        if self.line:
            return self.path, self.line
        return next(((thing.path, thing.line) for thing in reversed(things) if thing.line), (None, 0))


@dataclass(frozen=True, eq=False)
class Breach:
    """A rule broken in a segment, from a frame on; `picture` is the one to show of it."""

    rule: str
    frame: int
    what: str
    remedy: str
    path: Path | None = None
    line: int = 0
    picture: DisplayList | None = None


@dataclass
class _Episode:
    begun: int
    breach: Breach
    last: int
    run: int
    longest: int


@dataclass
class Episodes:
    """Breaches that last: one is reported once, from its first frame, when it lasted `least` frames in a row."""

    least: int
    forgiven: int
    """Frames of absence after which the same breach is a new one."""
    _open: dict[Hashable, _Episode] = field(default_factory=dict)
    _closed: list[Breach] = field(default_factory=list)

    def note(self, key: Hashable, scenery: Scenery, describe: Callable[[], Breach]) -> None:
        """Note that a breach is there in a picture; `describe` is called when it begins."""
        found = self._open.get(key)
        if found is not None and scenery.frame - found.last > self.forgiven:
            self._close(found)
            found = None
        if found is None:
            self._open[key] = _Episode(scenery.frame, describe(), scenery.end, scenery.repeat, scenery.repeat)
            return
        if found.last < scenery.frame:
            if found.longest < self.least:
                found.breach = describe()
            found.run = 0
        found.run += scenery.repeat
        found.longest = max(found.longest, found.run)
        found.last = scenery.end

    def close(self) -> list[Breach]:
        """Return every breach that lasted."""
        for found in self._open.values():
            self._close(found)
        self._open.clear()
        return self._closed

    def _close(self, found: _Episode) -> None:
        if found.longest >= self.least:
            self._closed.append(found.breach)


def frames_of(seconds: float, fps: Fraction) -> int:
    """Return the fewest whole frames that last as long, one at least."""
    return max(1, -(-round(seconds * 1000) * fps.numerator // (1000 * fps.denominator)))
