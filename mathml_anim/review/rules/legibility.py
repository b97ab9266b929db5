"""Can it be seen: contrast of texts and lines with what is really behind them, and texts on busy ground."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from mathml_anim.frames.displaylist import DisplayList, Path
from mathml_anim.frames.extent import Box
from mathml_anim.frames.paints import Rgba
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.review.colours import contrast, hexadecimal, over
from mathml_anim.review.scenery import Breach, Episodes, Scenery, frames_of
from mathml_anim.review.things import FRAME, Mark, Thing, around, told_apart
from mathml_anim.review.thresholds import Limits

WIDTH, HEIGHT = 640, 360
_PIXELS_A_UNIT = HEIGHT / 8
_BUSY_CONTRAST = 1.6
"""A line fainter than this against its ground does not disturb the text on it."""

_AROUND = np.array([(np.cos(turn), np.sin(turn)) for turn in np.arange(8) * np.pi / 4])


@dataclass
class Legibility:
    """Looks at what stands still in colour: at each rest, and a few times a second while things move."""

    limits: Limits
    fps: Fraction
    _paints: dict[tuple[str, int], tuple[tuple[Rgba | None, ...], int]] = field(default_factory=dict)
    _places: dict[tuple[str, int], tuple[Box, int]] = field(default_factory=dict)
    _looked: int = -1_000_000

    def __post_init__(self) -> None:
        self._rest = frames_of(self.limits["overlap_seconds"], self.fps)
        self._episodes = Episodes(1, frames_of(1.0, self.fps))
        self._canvas = Rasteriser(WIDTH, HEIGHT)

    def look(self, scenery: Scenery) -> None:
        """Look at one picture, if it is one to be sampled."""
        steady = self._steady(scenery)
        if not steady or not (scenery.repeat >= self._rest or scenery.frame - self._looked >= self._rest):
            return
        self._looked = scenery.frame
        ground = self._ground(scenery)
        for thing, rests in steady:
            if thing.is_text:
                self._look_at_text(scenery, thing, ground, rests=rests)
            elif rests:
                self._look_at_lines(scenery, thing, ground)

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

    def _ground(self, scenery: Scenery) -> NDArray[np.float64]:
        """Return the picture without its texts, (h, w, 3), sRGB of 0 to 1."""
        texts = {mark.place for thing in scenery.things if thing.is_text for mark in thing.marks}
        picture = scenery.picture
        ops = tuple(op for place, op in enumerate(picture.ops) if place not in texts)
        pixels = self._canvas.draw(DisplayList(picture.background, ops))
        return np.asarray(pixels[..., 2::-1] / 255.0)

    def _look_at_text(self, scenery: Scenery, thing: Thing, ground: NDArray[np.float64], *, rests: bool) -> None:
        """Look at a text; while it moves, only most of what it passes over has to set it off."""
        part = 0.2 if rests else 0.5
        colours: dict[Rgba, list[Box]] = {}
        for mark in thing.bright:
            paint = mark.fill or mark.stroke
            if paint is not None:
                colours.setdefault(paint, []).append(mark.box)
        ratios = {paint: _ratio(paint, _patch(ground, around(boxes)), part) for paint, boxes in colours.items()}
        if not ratios or thing.opacity < 0.1:
            return
        if rests:
            self._look_at_busyness(scenery, thing, [_patch(ground, box) for box in _letters(thing)])
        least, worst = self.limits["text_contrast"], min(ratios, key=lambda paint: ratios[paint])
        if ratios[worst] < least * 0.99:
            what = f"{thing.said} ({hexadecimal(worst)}) has a contrast of {ratios[worst]:.1f}:1, less than {least:g}:1"
            self._note(scenery, thing, "text-contrast", what, "set it in ink, or give it a backing")

    def _look_at_busyness(self, scenery: Scenery, thing: Thing, patches: list[NDArray[np.float64]]) -> None:
        """Look at what is behind the letters themselves; a frame around them disturbs nobody."""
        behind = np.concatenate([patch.reshape(-1, 3) for patch in patches])
        if not behind.size:
            return
        usual = np.median(behind, axis=0)
        busy = float((contrast(behind, usual) > _BUSY_CONTRAST).mean())
        if self.limits["busy_share"] < busy:
            what = f"{thing.said} stands on a busy ground: {busy:.0%} of it is lines"
            self._note(scenery, thing, "text-over-lines", what, "give it a backing, or move it")

    def _look_at_lines(self, scenery: Scenery, thing: Thing, ground: NDArray[np.float64]) -> None:
        groups = [thing.bright] if thing.role else [(mark,) for mark in thing.bright]
        for marks in groups:
            best = self._best_contrast(marks, ground)
            if best < self.limits["line_contrast"] * 0.99:
                paint = marks[0].stroke or marks[0].fill
                colour = f" ({hexadecimal(paint)})" if paint else ""
                what = (
                    f"{thing.said}{colour} has a contrast of {best:.1f}:1, less than {self.limits['line_contrast']:g}:1"
                )
                remedy = "give it the colour of its role, or say that it is a grid, an axis or dimmed"
                self._note(scenery, thing, "line-contrast", what, remedy)
                return

    def _best_contrast(self, marks: tuple[Mark, ...], ground: NDArray[np.float64]) -> float:
        """Return the best contrast among the marks of a thing, or the first that is good enough."""
        best: float | None = None
        for mark in marks:
            ratio = self._line_contrast(mark, ground) if isinstance(mark.op, Path) else None
            if ratio is not None and (best is None or ratio > best):
                best = ratio
                if best >= self.limits["line_contrast"]:
                    break
        return 21.0 if best is None else best

    def _line_contrast(self, mark: Mark, ground: NDArray[np.float64]) -> float | None:
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
        beside = (at[:, None] + _AROUND * (mark.width / 2 + 2.5 / _PIXELS_A_UNIT)).reshape(-1, 2)
        inside = (np.abs(beside) < (FRAME[2], FRAME[3])).all(axis=1)
        if not inside.any():
            return None
        behind = _colours(ground, beside[inside])
        paints = [paint for paint in (mark.stroke, mark.fill) if paint is not None]
        return max(float(np.quantile(contrast(over(paint, behind), behind), 0.7)) for paint in paints)

    def _note(self, scenery: Scenery, thing: Thing, rule: str, what: str, remedy: str) -> None:
        self._episodes.note(
            (rule, thing.key),
            scenery,
            lambda: Breach(rule, scenery.frame, what, remedy, *scenery.blamed(thing), scenery.picture),
        )


def _ratio(paint: Rgba, behind: NDArray[np.float64], part: float) -> float:
    """Return the contrast of a paint with what is behind it, all but the worst part of that."""
    return float(np.quantile(contrast(over(paint, behind), behind), part)) if behind.size else 21.0


def _letters(thing: Thing) -> list[Box]:
    """Return the boxes of a text's letters; brackets and roots, taller than those, may hold something framed."""
    boxes = [mark.box for mark in thing.bright]
    usual = float(np.median([box[3] - box[1] for box in boxes]))
    return [box for box in boxes if box[3] - box[1] <= 2.2 * usual]


def _near(one: Box, other: Box) -> bool:
    return all(abs(a - b) < 0.02 for a, b in zip(one, other, strict=True))


def _patch(ground: NDArray[np.float64], box: Box) -> NDArray[np.float64]:
    """Return the part of a picture in a box of frame units."""
    left, right = (round((x - FRAME[0]) * _PIXELS_A_UNIT) for x in (box[0], box[2]))
    top, bottom = (round((FRAME[3] - y) * _PIXELS_A_UNIT) for y in (box[3], box[1]))
    return ground[max(0, top) : max(0, bottom, top + 1), max(0, left) : max(0, right, left + 1)]


def _colours(ground: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a picture's colours at places (n, 2) of frame units."""
    columns = ((places[:, 0] - FRAME[0]) * _PIXELS_A_UNIT).astype(int).clip(0, WIDTH - 1)
    rows = ((FRAME[3] - places[:, 1]) * _PIXELS_A_UNIT).astype(int).clip(0, HEIGHT - 1)
    return np.asarray(ground[rows, columns])
