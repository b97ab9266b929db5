"""Flashes as WCAG 2.3.1 counts them: general and red, over a quarter of any field of ten degrees.

A flash is a pair of opposing changes, so more than three are seven changes. General: relative luminance changes by a
tenth or more, the darker below 0.8. Red: a saturated red, R/(R+G+B) of 0.8 or more, is on one side, and the
chromaticity (u′, v′) changes by more than 0.2 (WCAG 2.2), or (R − G − B) × 320 by more than 20 (the definition before
it, which sees dark red and bright red too). The field is the one of WCAG's 1024 × 768 screen, 341 × 256 of its pixels,
for a video as wide as that screen.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from mathml_anim.review.blots import Blots
from mathml_anim.review.colours import LUMINANCE, linear_bytes
from mathml_anim.review.scenery import Breach, Scenery
from mathml_anim.review.thresholds import Limits

WIDTH, HEIGHT = 96, 54
_FIELD = (round(WIDTH * 341 / 1024), round(HEIGHT * 256 / 576))
RED_SHARE, RED_CHANGE, RED_SURPLUS = 0.8, 0.2, 20 / 320
_PURE_RED, _GREY = (0.4507, 0.5229), (0.1978, 0.4683)

Floats = NDArray[np.float32]


class Transitions:
    """Finds, for each point, where a signal has changed enough against the way it changed last: half a flash each."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._low: Floats = np.full(shape, np.inf, np.float32)
        self._high: Floats = np.full(shape, -np.inf, np.float32)
        self._way: NDArray[np.int8] = np.zeros(shape, np.int8)

    def feed(self, now: Floats, enough: float, allowed: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
        """Return where a change of at least `enough`, opposite to the last one, is completed by this picture."""
        self._low = np.where(self._way <= 0, np.minimum(self._low, now), self._low)
        self._high = np.where(self._way >= 0, np.maximum(self._high, now), self._high)
        rises = (self._way <= 0) & (now - self._low >= enough)
        falls = (self._way >= 0) & (self._high - now >= enough) & ~rises
        if allowed is not None:
            rises &= allowed
            falls &= allowed
        self._way[rises], self._way[falls] = 1, -1
        self._high = np.where(rises, now, self._high)
        self._low = np.where(falls, now, self._low)
        return rises | falls


class _Reds:
    """Finds the transitions of a signal of redness that a saturated red takes part in."""

    def __init__(self, enough: float) -> None:
        self._enough = enough
        self._turns = Transitions((HEIGHT, WIDTH))
        self._since: NDArray[np.bool_] = np.zeros((HEIGHT, WIDTH), bool)

    def feed(self, signal: Floats, red: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return where a change is completed that began or ended in saturated red."""
        turned = self._turns.feed(signal, self._enough, red | self._since)
        self._since = red | (self._since & ~turned)
        return turned


@dataclass
class _Counter:
    """Counts the transitions of the last second at each point."""

    rule: str
    window: int
    most: float
    area: float
    recent: deque[tuple[int, NDArray[np.bool_]]] = field(default_factory=deque)
    count: NDArray[np.int16] = field(default_factory=lambda: np.zeros((HEIGHT, WIDTH), np.int16))

    def add(self, frame: int, turned: NDArray[np.bool_]) -> float:
        """Take in a picture; return the largest share of a field that has flashed too often within a second."""
        while self.recent and self.recent[0][0] <= frame - self.window:
            self.count -= self.recent.popleft()[1]
        if not turned.any():
            return 0.0
        self.recent.append((frame, turned))
        self.count += turned
        over = self.count > 2 * self.most
        return largest_share(over) if over.any() else 0.0


@dataclass
class Flashes:
    """Watches a video's light, one small picture after another."""

    limits: Limits
    fps: Fraction
    _found: list[Breach] = field(default_factory=list)
    _flashing_until: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._general = self._counter("general-flash")
        self._light = Transitions((HEIGHT, WIDTH))
        self._reds = _Reds(RED_CHANGE), _Reds(RED_SURPLUS)
        self._red_counters = self._counter("red-flash"), self._counter("red-flash")
        self._canvas = Blots(WIDTH, HEIGHT)
        self._begun = False

    def _counter(self, rule: str) -> _Counter:
        second = max(1, round(self.fps))
        return _Counter(rule, second, self.limits["flashes_a_second"], self.limits["flash_area"])

    def look(self, scenery: Scenery) -> None:
        """Look at one picture."""
        if scenery.changed or not self._begun:
            self._begun = True
            self.feed(scenery.frame, self._canvas.draw(scenery.picture), scenery)

    def feed(self, frame: int, bgra: NDArray[np.uint8], scenery: Scenery | None = None) -> None:
        """Look at the pixels of one frame, (54, 96, 4 or 3), blue first."""
        light = linear_bytes(bgra[..., 2::-1]).astype(np.float32)
        luminance = (light @ LUMINANCE.astype(np.float32)).astype(np.float32)
        dark = self.limits["flash_dark"]
        change = self._light.feed(
            np.minimum(luminance, dark + self.limits["flash_luminance"]), self.limits["flash_luminance"]
        )
        self._judge(self._general, frame, change, scenery)
        red, *signals = _redness(light)
        for reds, counter, signal in zip(self._reds, self._red_counters, signals, strict=True):
            self._judge(counter, frame, reds.feed(signal, red), scenery)

    def close(self) -> Iterable[Breach]:
        """Return what was found."""
        return self._found

    def _judge(self, counter: _Counter, frame: int, turned: NDArray[np.bool_], scenery: Scenery | None) -> None:
        share = counter.add(frame, turned)
        if share < counter.area:
            return
        if frame > self._flashing_until.get(counter.rule, -1):
            first = counter.recent[0][0]
            kind = "in saturated red " if counter.rule == "red-flash" else ""
            what = f"more than {counter.most:.0f} flashes {kind}within a second, over {share:.0%} of a field of 10°"
            path, line = scenery.blamed() if scenery else (None, 0)
            remedy = "change it more slowly, by less, or on a smaller area"
            picture = scenery.picture if scenery else None
            self._found.append(Breach(counter.rule, first, what, remedy, path, line, picture))
        self._flashing_until[counter.rule] = frame + counter.window


def largest_share(flashing: NDArray[np.bool_]) -> float:
    """Return the largest share of a field of ten degrees, anywhere in the picture, that is set."""
    sums = np.zeros((HEIGHT + 1, WIDTH + 1), np.int32)
    sums[1:, 1:] = flashing.cumsum(axis=0).cumsum(axis=1)
    wide, high = _FIELD
    fields = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    return float(fields.max()) / (wide * high)


def _redness(light: Floats) -> tuple[NDArray[np.bool_], Floats, Floats]:
    """Return where linear colours are a saturated red, how near pure red they are in (u′, v′), and R − G − B.

    Black has no chromaticity; it counts as grey. R − G − B is 0 at least.
    """
    red, green, blue = light[..., 0], light[..., 1], light[..., 2]
    x = 0.4124 * red + 0.3576 * green + 0.1805 * blue
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = 0.0193 * red + 0.1192 * green + 0.9505 * blue
    weight = x + 15 * y + 3 * z
    dark = weight < 1e-3
    weight = np.where(dark, 1, weight)
    u, v = np.where(dark, _GREY[0], 4 * x / weight), np.where(dark, _GREY[1], 9 * y / weight)
    total = red + green + blue
    near = -np.hypot(u - _PURE_RED[0], v - _PURE_RED[1])
    surplus = np.maximum(red - green - blue, 0)
    return (red >= RED_SHARE * total) & (total > 0.02), near.astype(np.float32), surplus.astype(np.float32)
