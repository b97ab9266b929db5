"""Layout at every moment: nothing overlaps, leaves the frame, hides under captions or is too small to read."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations

import numpy as np

from mathml_anim.frames.displaylist import Path
from mathml_anim.frames.extent import Box
from mathml_anim.review.letters import letter
from mathml_anim.review.scenery import Breach, Episodes, Scenery, frames_of
from mathml_anim.review.things import FRAME, Mark, Thing, area, around, overlap, told_apart
from mathml_anim.review.thresholds import Limits
from mathml_anim.theme.layout import FRAME_HEIGHT
from mathml_anim.theme.roles import Role

_FAR = 0.3
"""A line that ends so far outside the frame was never meant to end inside it."""

_SEEN = 0.15
"""Below this opacity a mark is not looked at."""

_CAP_HEIGHT, _DIGIT_HEIGHT = 0.73, 0.667
"""The heights of capitals and of digits in ems, for texts whose letters are not recognised."""


class Layout:
    """Watches where things are."""

    def __init__(self, limits: Limits, fps: Fraction) -> None:
        self.limits = limits
        self._overlaps = Episodes(frames_of(limits["overlap_seconds"], fps), frames_of(0.5, fps))
        self._places = Episodes(frames_of(limits["layout_seconds"], fps), frames_of(0.5, fps))
        self._placed: dict[tuple[str, int], tuple[Thing, tuple[tuple[str, str, str], ...]]] = {}
        self._ems: dict[tuple[str, int], tuple[Thing, float]] = {}

    def look(self, scenery: Scenery) -> None:
        """Look at one picture."""
        self._look_for_overlaps(scenery)
        for key, thing in told_apart(scenery.things):
            if thing.is_background or thing.opacity < _SEEN:
                continue
            known = self._placed.get(key)
            if known is None or known[0] is not thing:
                known = self._placed[key] = (thing, tuple(self._misplaced(thing)))
            for rule, what, remedy in known[1]:
                self._note(scenery, thing, rule, what, remedy)
            if thing.is_text:
                self._look_at_size(scenery, thing, key)
        self._look_at_crowd(scenery)

    def close(self) -> Iterable[Breach]:
        """Return what was found."""
        return [*self._overlaps.close(), *self._places.close()]

    def _look_for_overlaps(self, scenery: Scenery) -> None:
        least = self.limits["overlap_opacity"]
        texts = [thing for thing in scenery.things if thing.is_text and thing.opacity >= least and not thing.dimmed]
        for lower, upper in combinations(texts, 2):
            if overlap(lower.box, upper.box) > 0 and self._touch(lower, upper, least):
                self._overlaps.note(
                    (lower.key, upper.key),
                    scenery,
                    lambda lower=lower, upper=upper: Breach(  # type: ignore[misc]
                        "text-over-text",
                        scenery.frame,
                        f"{upper.said} lies over {lower.said}",
                        "move one of them, or let the first leave before the second comes",
                        *scenery.blamed(lower, upper),
                        scenery.picture,
                    ),
                )

    def _touch(self, lower: Thing, upper: Thing, least: float) -> bool:
        """Whether letters of one text lie on letters of another; a copy that leaves its original does not count."""
        ours = [mark for mark in lower.bright if mark.opacity >= least]
        theirs = [mark for mark in upper.bright if mark.opacity >= least]
        shared = 0.0
        for one in ours:
            for other in theirs:
                common = overlap(one.box, other.box)
                if common and not _twins(one, other):
                    shared += common
        return shared > self.limits["overlap_share"] * min(_ink(ours), _ink(theirs))

    def _misplaced(self, thing: Thing) -> Iterator[tuple[str, str, str]]:
        slack = self.limits["frame_slack"]
        shown = [mark for mark in thing.marks if mark.opacity >= _SEEN and not _is_unbounded(mark)]
        if not shown:
            return
        box = around([mark.box for mark in shown])
        if thing.role is Role.SUBJECT:
            if any(_is_shape(mark) and _outside(mark.box) > 0.1 for mark in shown):
                yield (
                    "out-of-frame",
                    f"{thing.said} leaves the frame",
                    "move it, make it smaller, or move the camera back",
                )
            return
        if _beyond(box, FRAME, slack):
            yield "out-of-frame", f"{thing.said} leaves the frame", "move it in, or make it smaller"
        elif _beyond(box, self._safe(), slack):
            yield "safe-margin", f"{thing.said} stands in the margin of the frame", "move it inwards"
        if thing.is_text and box[1] < self._band() - slack and box[3] > FRAME[1] - slack:
            yield "caption-band", f"{thing.said} stands where captions are shown", "move it up"

    def _look_at_size(self, scenery: Scenery, thing: Thing, key: tuple[str, int]) -> None:
        before = self._ems.get(key)
        same = before is not None and before[0] is thing
        if not same and scenery.repeat == 1 and scenery.frame % 3:
            return
        em = before[1] if before is not None and same else set_size(thing)
        self._ems[key] = (thing, em)
        steady = before is not None and abs(em - before[1]) < 0.004 * em
        smallest = self.limits["smallest_text"] * FRAME_HEIGHT
        if 0 < em < smallest * 0.99 and (steady or scenery.repeat > 1):
            share, least = FRAME_HEIGHT / em, FRAME_HEIGHT / smallest
            what = f"{thing.said} is set at 1/{share:.0f} of the frame's height, smaller than 1/{least:.0f}"
            self._note(scenery, thing, "small-text", what, "set it larger, or bring the camera closer")

    def _look_at_crowd(self, scenery: Scenery) -> None:
        wholes: dict[int, Thing] = {}
        for thing in scenery.things:
            if thing.role and not thing.is_background and not thing.dimmed and thing.opacity >= 0.5:
                wholes.setdefault(thing.whole, thing)
        most = int(self.limits["most_things"])
        if len(wholes) > most:
            last = list(wholes.values())[-1]
            names = ", ".join(thing.said.removeprefix("the ") for thing in wholes.values())
            what = f"{len(wholes)} things are on screen at once, more than {most}: {names}"
            self._note(scenery, last, "crowded", what, "let what is finished leave, or dim it")

    def _note(self, scenery: Scenery, thing: Thing, rule: str, what: str, remedy: str) -> None:
        self._places.note(
            (rule, "" if rule == "crowded" else thing.key),
            scenery,
            lambda: Breach(rule, scenery.frame, what, remedy, *scenery.blamed(thing), scenery.picture),
        )

    def _safe(self) -> Box:
        margin = self.limits["safe_margin"]
        width, height = FRAME[2] - FRAME[0], FRAME[3] - FRAME[1]
        x, y = margin * width, margin * height
        return FRAME[0] + x, FRAME[1] + y, FRAME[2] - x, FRAME[3] - y

    def _band(self) -> float:
        return FRAME[1] + self.limits["caption_band"] * (FRAME[3] - FRAME[1])


def set_size(thing: Thing) -> float:
    """Return the em that a text is set in, in frame units; 0 if it cannot be told."""
    found = [
        known[1] * mark.scale
        for mark in thing.marks[:24]
        if isinstance(mark.op, Path) and (known := letter(mark.op.curves.points)) is not None
    ]
    if found:
        return max(found)
    tallest = max(mark.box[3] - mark.box[1] for mark in thing.marks)
    if thing.role is Role.NUMBER:
        return tallest / _DIGIT_HEIGHT
    return tallest / _CAP_HEIGHT if len(thing.marks) > 2 else 0.0


def _twins(one: Mark, other: Mark) -> bool:
    """Whether two letters are the same one, in the same colour and about as large."""
    if one.fill is None or one.fill != other.fill:
        return False
    if not (isinstance(one.op, Path) and isinstance(other.op, Path)):
        return False
    sizes = zip(_size(one.box), _size(other.box), strict=True)
    alike = all(abs(a - b) <= 0.1 * max(a, b) for a, b in sizes)
    return alike and len(one.op.curves.points) == len(other.op.curves.points)


def _size(box: Box) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _ink(marks: list[Mark]) -> float:
    return sum(area(mark.box) for mark in marks) or 1.0


def _beyond(box: Box, limit: Box, slack: float) -> bool:
    left, bottom, right, top = box
    inside = limit[0] - slack <= left and limit[1] - slack <= bottom and right <= limit[2] + slack
    return not (inside and top <= limit[3] + slack)


def _is_shape(mark: Mark) -> bool:
    """Whether a mark is an area rather than a line that may run on over the edge."""
    return mark.fill is not None and mark.fill[3] >= _SEEN and mark.opacity >= _SEEN


def _is_unbounded(mark: Mark) -> bool:
    """Whether a mark is a line that goes on beyond the frame, on one side at least."""
    if mark.fill is not None or not isinstance(mark.op, Path):
        return False
    for first, end, closed in mark.op.curves.subpaths:
        ends = (mark.op.curves.points[[first, end - 1]] - np.array(mark.view.centre)) * mark.scale
        if closed or not (np.abs(ends) >= np.array((FRAME[2], FRAME[3])) + _FAR).any():
            return False
    return True


def _outside(box: Box) -> float:
    whole = area(box)
    return 1 - overlap(box, FRAME) / whole if whole else 0.0
