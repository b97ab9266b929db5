"""Can it be seen: contrast of texts and lines with what is really behind them, and texts on busy ground."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from mathml_anim.frames.displaylist import Path
from mathml_anim.frames.extent import Box
from mathml_anim.frames.paints import Rgba
from mathml_anim.review.colours import contrast_of, hexadecimal, luminance_bytes, paint_contrast
from mathml_anim.review.ground import PIXELS_A_UNIT, Ground, touches
from mathml_anim.review.scenery import Breach, Episodes, Scenery, frames_of
from mathml_anim.review.things import FRAME, Mark, Thing, around, told_apart
from mathml_anim.review.thresholds import Limits

_BUSY_CONTRAST = 1.6
"""A line fainter than this against its ground does not disturb the text on it."""

_AROUND = np.array([(np.cos(turn), np.sin(turn)) for turn in np.arange(8) * np.pi / 4])


@dataclass(frozen=True)
class _Fault:
    """A rule that a thing breaks where it stands."""

    rule: str
    what: str
    remedy: str


@dataclass(frozen=True)
class _Judged:
    """What was found of a thing that stood still, or did not, on the ground that is still behind it."""

    thing: Thing
    rests: bool
    faults: tuple[_Fault, ...]


@dataclass
class Legibility:
    """Looks at what stands still in colour: at each rest, and a few times a second while things move."""

    limits: Limits
    fps: Fraction
    _paints: dict[tuple[str, int], tuple[tuple[Rgba | None, ...], int]] = field(default_factory=dict)
    _places: dict[tuple[str, int], tuple[Box, int]] = field(default_factory=dict)
    _judged: dict[int, _Judged] = field(default_factory=dict)
    _looked: int = -1_000_000

    def __post_init__(self) -> None:
        self._rest = frames_of(self.limits["overlap_seconds"], self.fps)
        self._episodes = Episodes(1, frames_of(1.0, self.fps))
        self._ground = Ground()

    def look(self, scenery: Scenery) -> None:
        """Look at one picture, if it is one to be sampled."""
        steady = self._steady(scenery)
        if not steady or not (scenery.repeat >= self._rest or scenery.frame - self._looked >= self._rest):
            return
        self._looked = scenery.frame
        changed = self._ground.show(scenery)
        self._judged = {
            key: known for key, known in self._judged.items() if changed is None or not touches(known.thing, changed)
        }
        for thing, rests in steady:
            if thing.is_text or rests:
                for fault in self._faults(thing, rests=rests):
                    self._note(scenery, thing, fault)

    def close(self) -> Iterable[Breach]:
        """Return what was found."""
        return self._episodes.close()

    def _steady(self, scenery: Scenery) -> list[tuple[Thing, bool]]:
        """Return what has had the same colours for a while, and whether it has stood still.

        What is dimmed or fades is exempt.
        """
        found: list[tuple[Thing, bool]] = []
        for key, thing in told_apart(scenery.things):
            paints = (None, *(paint for mark in thing.bright for paint in (mark.fill, mark.stroke)))
            known = self._paints.get(key)
            since = known[1] if known is not None and known[0] == paints else scenery.frame
            self._paints[key] = (paints, since)
            place = self._places.get(key)
            still = place[1] if place is not None and _near(place[0], thing.box) else scenery.frame
            self._places[key] = (thing.box, still)
            if not thing.dimmed and not thing.is_background and scenery.end - since >= self._rest:
                found.append((thing, scenery.end - still >= self._rest))
        return found

    def _faults(self, thing: Thing, *, rests: bool) -> tuple[_Fault, ...]:
        """Return what is wrong with a thing; what is as it was before the ground that was is not judged again."""
        known = self._judged.get(thing.object)
        if known is None or known.thing is not thing or known.rests != rests:
            judge = self._text_faults(thing, rests=rests) if thing.is_text else self._line_faults(thing)
            known = self._judged[thing.object] = _Judged(thing, rests, tuple(judge))
        return known.faults

    def _text_faults(self, thing: Thing, *, rests: bool) -> Iterator[_Fault]:
        """Yield what is wrong with a text; while it moves, only most of what it passes over has to set it off."""
        part = 0.2 if rests else 0.5
        colours: dict[Rgba, list[Box]] = {}
        for mark in thing.bright:
            paint = mark.fill or mark.stroke
            if paint is not None:
                colours.setdefault(paint, []).append(mark.box)
        if not colours or thing.opacity < 0.1:
            return
        ratios = {paint: self._ratio(paint, around(boxes), part) for paint, boxes in colours.items()}
        if rests:
            yield from self._busyness(thing)
        least, worst = self.limits["text_contrast"], min(ratios, key=lambda paint: ratios[paint])
        if ratios[worst] < least * 0.99:
            what = f"{thing.said} ({hexadecimal(worst)}) has a contrast of {ratios[worst]:.1f}:1, less than {least:g}:1"
            yield _Fault("text-contrast", what, "set it in ink, or give it a backing")

    def _ratio(self, paint: Rgba, box: Box, part: float) -> float:
        """Return the contrast of a paint with what is behind it in a box, all but the worst part of that."""
        behind = self._ground.patch(box)
        return float(np.quantile(paint_contrast(paint, behind), part)) if behind.size else 21.0

    def _busyness(self, thing: Thing) -> Iterator[_Fault]:
        """Yield whether there are lines behind the letters themselves; a frame around them disturbs nobody."""
        behind = np.concatenate([self._ground.patch(box).reshape(-1, 3) for box in _letters(thing)])
        if not behind.size:
            return
        usual = luminance_bytes(np.median(behind, axis=0).astype(np.uint8))
        busy = float((contrast_of(luminance_bytes(behind), usual) > _BUSY_CONTRAST).mean())
        if self.limits["busy_share"] < busy:
            what = f"{thing.said} stands on a busy ground: {busy:.0%} of it is lines"
            yield _Fault("text-over-lines", what, "give it a backing, or move it")

    def _line_faults(self, thing: Thing) -> Iterator[_Fault]:
        groups = [thing.bright] if thing.role else [(mark,) for mark in thing.bright]
        least = self.limits["line_contrast"]
        for marks in groups:
            best = self._best_contrast(marks)
            if best < least * 0.99:
                paint = marks[0].stroke or marks[0].fill
                colour = f" ({hexadecimal(paint)})" if paint else ""
                what = f"{thing.said}{colour} has a contrast of {best:.1f}:1, less than {least:g}:1"
                remedy = "give it the colour of its role, or say that it is a grid, an axis or dimmed"
                yield _Fault("line-contrast", what, remedy)
                return

    def _best_contrast(self, marks: tuple[Mark, ...]) -> float:
        """Return the best contrast among the marks of a thing, or the first that is good enough."""
        best: float | None = None
        for mark in marks:
            ratio = self._line_contrast(mark) if isinstance(mark.op, Path) else None
            if ratio is not None and (best is None or ratio > best):
                best = ratio
                if best >= self.limits["line_contrast"]:
                    break
        return 21.0 if best is None else best

    def _line_contrast(self, mark: Mark) -> float | None:
        """Return the contrast of an outline or a shape with what lies beside it; None if it is not in the frame."""
        assert isinstance(mark.op, Path)
        if mark.opacity < 0.02:
            return None
        points = np.asarray(mark.op.curves.points[::4], dtype=np.float64)
        if len(points) < 9:
            points = np.asarray(mark.op.curves.points, dtype=np.float64)
        if len(points) > 64:
            points = points[:: len(points) // 64]
        centre = np.array(mark.view.centre)
        at = (points - centre) * mark.scale
        beside = (at[:, None] + _AROUND * (mark.width / 2 + 2.5 / PIXELS_A_UNIT)).reshape(-1, 2)
        inside = (np.abs(beside) < (FRAME[2], FRAME[3])).all(axis=1)
        if not inside.any():
            return None
        behind = self._ground.colours(beside[inside])
        paints = [paint for paint in (mark.stroke, mark.fill) if paint is not None]
        return max(float(np.quantile(paint_contrast(paint, behind), 0.7)) for paint in paints)

    def _note(self, scenery: Scenery, thing: Thing, fault: _Fault) -> None:
        self._episodes.note(
            (fault.rule, thing.key),
            scenery,
            lambda: Breach(
                fault.rule, scenery.frame, fault.what, fault.remedy, *scenery.blamed(thing), scenery.picture
            ),
        )


def _letters(thing: Thing) -> list[Box]:
    """Return the boxes of a text's letters; brackets and roots, taller than those, may hold something framed."""
    boxes = [mark.box for mark in thing.bright]
    usual = float(np.median([box[3] - box[1] for box in boxes]))
    return [box for box in boxes if box[3] - box[1] <= 2.2 * usual]


def _near(one: Box, other: Box) -> bool:
    return all(abs(a - b) < 0.02 for a, b in zip(one, other, strict=True))
