"""Colours that say something: do colour-blind viewers tell them apart, and does a symbol keep its own?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations

import numpy as np

from mathml_anim.frames.displaylist import Op, Path
from mathml_anim.frames.extent import Box
from mathml_anim.frames.paints import Rgba
from mathml_anim.review.colours import COLOUR_BLIND, distance, hexadecimal
from mathml_anim.review.letters import letter
from mathml_anim.review.scenery import Breach, Episodes, Scenery, frames_of
from mathml_anim.review.things import Mark, Thing
from mathml_anim.review.thresholds import Limits
from mathml_anim.theme.colours import ColourRole, Theme
from mathml_anim.theme.roles import Role


@dataclass(frozen=True)
class SymbolSeen:
    """A symbol of a formula in a colour, where it first had it."""

    symbol: str
    colour: str
    breach: Breach


@dataclass
class Palette:
    """Watches which colours share a frame, and which symbol has which."""

    limits: Limits
    fps: Fraction
    theme: Theme
    symbols: dict[tuple[str, str], SymbolSeen] = field(default_factory=dict)
    _known: dict[tuple[str, str], str] = field(default_factory=dict)
    _resting: dict[int, tuple[Thing, Scenery]] = field(default_factory=dict)
    _done: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._rest = frames_of(self.limits["overlap_seconds"], self.fps)
        self._episodes = Episodes(self._rest, frames_of(1.0, self.fps))
        neutral = (ColourRole.INK, ColourRole.MUTE, ColourRole.FOCUS, ColourRole.GROUND)
        self._neutral = frozenset(self.theme.colour(role).upper() for role in neutral)

    def look(self, scenery: Scenery) -> None:
        """Look at one picture."""
        coloured = [thing for thing in scenery.things if not thing.dimmed and thing.opacity >= 0.5]
        self._look_for_merging(scenery, [thing for thing in coloured if not thing.is_text and not thing.is_background])
        for thing in coloured:
            if thing.role in {Role.FORMULA, Role.LABEL}:
                self._read(scenery, thing)

    def close(self) -> Iterable[Breach]:
        """Return what was found."""
        return self._episodes.close()

    def _look_for_merging(self, scenery: Scenery, things: list[Thing]) -> None:
        kinds: dict[tuple[object, ...], dict[str, Thing]] = {}
        for thing in things:
            for mark in thing.bright:
                paint = mark.stroke if mark.stroke and mark.stroke[3] >= 0.5 else mark.fill
                if paint and paint[3] >= 0.5 and isinstance(mark.op, Path):
                    kinds.setdefault(_kind(thing, mark), {}).setdefault(hexadecimal(paint), thing)
        for found in kinds.values():
            if 1 < len(found) <= 12:
                for (one, first), (other, second) in combinations(sorted(found.items()), 2):
                    sight = self._merging(one, other)
                    if sight and not _labelled(first, second, scenery.things):
                        self._note(scenery, first, second, (one, other), sight)

    def _merging(self, one: str, other: str) -> str:
        """Return the colour blindness under which two colours merge that are apart for other viewers, or nothing."""
        known = self._known.get((one, other))
        if known is None:
            pair = _rgb(one), _rgb(other)
            apart = distance(*pair) >= self.limits["apart_distance"]
            merging = (sight for sight in COLOUR_BLIND if distance(*pair, sight) < self.limits["merge_distance"])
            known = self._known[one, other] = next(merging, "") if apart else ""
        return known

    def _note(self, scenery: Scenery, first: Thing, second: Thing, pair: tuple[str, str], sight: str) -> None:
        later = max(first, second, key=lambda thing: thing.object)
        what = f"{pair[0]} ({first.said}) and {pair[1]} ({second.said}) look the same under {sight}"
        self._episodes.note(
            pair,
            scenery,
            lambda: Breach(
                "colour-vision",
                scenery.frame,
                what,
                "take colours of the theme, or let them differ in shape, dash or label too",
                *scenery.blamed(later),
                scenery.picture,
            ),
        )

    def _read(self, scenery: Scenery, thing: Thing) -> None:
        """Read a text's symbols once it has rested: colours on their way from one to another are nobody's."""
        known = self._resting.get(thing.object)
        if known is None or known[0] is not thing:
            known = self._resting[thing.object] = (thing, scenery)
            self._done.discard(thing.object)
        if thing.object not in self._done and scenery.end - known[1].frame >= self._rest:
            self._done.add(thing.object)
            self._read_symbols(known[1], thing)

    def _read_symbols(self, scenery: Scenery, thing: Thing) -> None:
        for number, mark in enumerate(thing.bright):
            if not isinstance(mark.op, Path) or mark.fill is None or mark.fill[3] < 0.9:
                continue
            colour = hexadecimal(mark.fill)
            if colour in self._neutral:
                continue
            symbol = _symbol(mark.op, [after.op for after in thing.bright[number + 1 : number + 3]])
            if symbol and (symbol, colour) not in self.symbols:
                path, line = scenery.blamed(thing)
                breach = Breach("symbol-colour", scenery.frame, thing.said, "", path, line, scenery.picture)
                self.symbols[symbol, colour] = SymbolSeen(symbol, colour, breach)


def _symbol(glyph: Path, following: Iterable[Op]) -> str:
    """Return the symbol that a glyph is, or nothing: a letter with an index is another one than the letter alone."""
    known = letter(glyph.curves.points)
    if known is None or not known[0].symbol:
        return ""
    boxes = (after.curves.box for after in following if isinstance(after, Path))  # a power may come before the index
    indexed = any(_is_index(box, glyph.curves.box, known[1]) for box in boxes)
    return f"{known[0].symbol} with an index" if indexed else known[0].symbol


def _is_index(box: Box, base: Box, em: float) -> bool:
    """Whether a glyph stands at another's foot, on its right, and is neither a comma nor a bracket."""
    beside = base[0] <= box[0] < base[2] + 0.3 * em
    return beside and base[1] - box[1] > 0.08 * em and 0.38 * em < box[3] - box[1] < 0.58 * em


def nearest_role(colour: str, theme: Theme) -> str:
    """Return the role whose colour is nearest, as a name for a colour in a report."""
    roles: Mapping[ColourRole, str] = theme.colours
    return min(roles, key=lambda role: distance(np.array(_rgb(colour)), np.array(_rgb(roles[role])))).value


def _kind(thing: Thing, mark: Mark) -> tuple[object, ...]:
    """Return what else tells marks apart: lines from areas, dashes from whole lines, circles from squares."""
    assert isinstance(mark.op, Path)
    curves = mark.op.curves
    area = mark.fill is not None and mark.fill[3] >= 0.5
    corners = min(len(curves.points) // 4, 12) if area else 0
    return thing.role, area, len(curves.subpaths) > 4, corners


def _labelled(first: Thing, second: Thing, things: tuple[Thing, ...]) -> bool:
    """Whether both things have a text of their own: inside the same object, or in their colour close by."""
    return all(any(_names(text, thing) for text in things if text.is_text) for thing in (first, second))


def _names(text: Thing, thing: Thing) -> bool:
    if text.whole == thing.whole:
        return True
    if not _near(text, thing):
        return False
    paint = next((mark.fill for mark in text.marks if mark.fill), None)
    own = next((mark.stroke or mark.fill for mark in thing.marks if mark.stroke or mark.fill), None)
    return paint is not None and own is not None and _close(paint, own)


def _close(one: Rgba, other: Rgba) -> bool:
    return all(abs(a - b) < 0.02 for a, b in zip(one[:3], other[:3], strict=True))


def _near(text: Thing, thing: Thing, within: float = 0.6) -> bool:
    left, bottom, right, top = thing.box
    x, y = (text.box[0] + text.box[2]) / 2, (text.box[1] + text.box[3]) / 2
    half = (text.box[2] - text.box[0]) / 2
    return left - within - half <= x <= right + within + half and bottom - within <= y <= top + within


def _rgb(colour: str) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
