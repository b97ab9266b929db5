"""Captions: the spoken words in pieces that are easy to read, each on screen while it is heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from math import ceil, floor

from mathml_anim.narration.phrases import break_cost, display_width, is_joined_to, two_lines
from mathml_anim.narration.timed import Narration, TimedWord
from mathml_anim.timing import seconds_at

LINE_WIDTH = 42
"""Characters in a line at most; a full-width character counts as two."""
LINES = 2
SHORTEST, LONGEST = 0.83, 7.0
"""Seconds that a caption stays on screen."""
FASTEST, COMFORTABLE = 20.0, 17.0
"""Characters a second: never as many as the first, and no more than the second where time allows."""

_CLOSE_GAP = 0.3
"""A gap shorter than this would flicker: the caption stays until the next."""


@dataclass(frozen=True)
class Caption:
    """One or two lines of text, and when they are shown, in seconds from the lecture's start (whole milliseconds)."""

    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its lines as one."""
        return " ".join(self.lines)

    @property
    def characters_per_second(self) -> float:
        """How fast it must be read."""
        return display_width(self.text) / (self.end - self.start)


@dataclass(frozen=True)
class PlacedNarration:
    """A segment's narration, the lecture frame on which it begins, and its length in frames."""

    narration: Narration
    start: int
    frames: int


def captions(segments: Sequence[PlacedNarration], fps: Fraction) -> tuple[Caption, ...]:
    """Return the captions of a lecture: every word in one, in order, none overlapping, none leaving its segment."""
    found: list[Caption] = []
    for segment in segments:
        offset = seconds_at(segment.start, fps)
        end = seconds_at(segment.start + segment.frames, fps)
        found.extend(segment_captions(segment.narration, offset=offset, end=end))
    return tuple(found)


def segment_captions(narration: Narration, *, offset: float = 0.0, end: float | None = None) -> tuple[Caption, ...]:
    """Return the captions of one segment that begins at `offset` seconds and ends at `end`."""
    last = offset + narration.duration if end is None else end
    paragraphs = [list(group) for _, group in groupby(narration.words, key=lambda word: word.paragraph)]
    drafts: list[_Draft] = []
    for place, words in enumerate(paragraphs):
        following = paragraphs[place + 1][0].start + offset if place + 1 < len(paragraphs) else last
        pieces = tuple(piece for word in words for piece in _pieces(word, offset))
        drafts.extend(_Paragraph(pieces, max(following, pieces[-1].end)).drafts())
    return _in_milliseconds(drafts)


@dataclass(frozen=True)
class _Piece:
    """A word, or a part of one too long for a line; `glued` parts follow without a space."""

    text: str
    start: float
    end: float
    sentence: int
    glued: bool = False


@dataclass(frozen=True)
class _Draft:
    start: float
    end: float
    lines: tuple[str, ...]


def _pieces(word: TimedWord, offset: float) -> list[_Piece]:
    parts: list[str] = [""]
    for character in word.text:
        if display_width(parts[-1] + character) > LINE_WIDTH:
            parts.append("")
        parts[-1] += character
    share = (word.end - word.start) / len(parts)
    starts = [word.start + offset + share * place for place in range(len(parts))]
    return [
        _Piece(part, start, start + share, word.sentence, glued=place > 0)
        for place, (part, start) in enumerate(zip(parts, starts, strict=True))
    ]


class _Paragraph:
    """Finds the cheapest way to cut a paragraph into captions."""

    def __init__(self, pieces: tuple[_Piece, ...], limit: float) -> None:
        self._pieces = pieces
        self._limit = limit

    def drafts(self) -> list[_Draft]:
        best: list[tuple[float, int, _Draft | None]] = [(0.0, 0, None)]
        for stop in range(1, len(self._pieces) + 1):
            best.append(
                min((self._ending(begin, stop, best) for begin in self._beginnings(stop)), key=lambda it: it[0])
            )
        found: list[_Draft] = []
        place = len(self._pieces)
        while place > 0:
            _, place, draft = best[place]
            assert draft is not None
            found.append(draft)
        return found[::-1]

    def _beginnings(self, stop: int) -> range:
        width, begin = 0, stop
        while begin > 0 and width + display_width(self._pieces[begin - 1].text) <= LINES * LINE_WIDTH + 1:
            begin -= 1
            width += display_width(self._pieces[begin].text) + 1
        return range(min(begin, stop - 1), stop)

    def _ending(
        self, begin: int, stop: int, best: list[tuple[float, int, _Draft | None]]
    ) -> tuple[float, int, _Draft | None]:
        words = self._pieces[begin:stop]
        laid = two_lines([(piece.text, piece.glued) for piece in words], LINE_WIDTH)
        if laid is None:
            return float("inf"), begin, None
        lines, cost = laid
        width = sum(map(display_width, lines)) + len(lines) - 1
        draft = _Draft(words[0].start, self._end(begin, stop, width), lines)
        cost += best[begin][0] + self._cost_of_time(draft, width) + self._cost_of_words(begin, stop)
        return cost, begin, draft

    def _end(self, begin: int, stop: int, width: int) -> float:
        """Long enough to be read, but not into the next caption; no gap so short that it flickers."""
        limit = self._pieces[stop].start if stop < len(self._pieces) else self._limit
        start, heard = self._pieces[begin].start, self._pieces[stop - 1].end
        wanted = max(heard, start + SHORTEST, start + width / COMFORTABLE)
        if limit - wanted < _CLOSE_GAP:
            wanted = limit
        return min(wanted, limit, max(heard, start + LONGEST))

    def _cost_of_time(self, draft: _Draft, width: int) -> float:
        time = max(draft.end - draft.start, 1e-3)
        speed = width / time
        cost = 3.0 + 4.0 * max(0.0, 1.4 - time) + 1.5 * max(0.0, speed - COMFORTABLE)
        if time < SHORTEST + 0.002:
            cost += 100 * (1 + SHORTEST - time)
        if time > LONGEST - 0.002:
            cost += 100 * (1 + time - LONGEST)
        if speed > FASTEST - 0.2:
            cost += 100 * (1 + speed - FASTEST)
        return cost

    def _cost_of_words(self, begin: int, stop: int) -> float:
        words = self._pieces[begin:stop]
        silences = (after.start - before.end for before, after in pairwise(words))
        cost = 4.0 * (words[-1].sentence - words[0].sentence) + 12.0 * sum(silence > 0.8 for silence in silences)
        if stop == len(self._pieces):
            return cost
        if self._pieces[stop].glued:
            return cost + 30.0
        if words[-1].sentence != self._pieces[stop].sentence:
            return cost
        bound = 6.0 if is_joined_to(words[-1].text) else 0.0
        return cost + bound + break_cost(words[-1].text, self._pieces[stop].text)


def _in_milliseconds(drafts: list[_Draft]) -> tuple[Caption, ...]:
    starts = [floor(draft.start * 1000 + 1e-6) for draft in drafts]
    ends = [ceil(draft.end * 1000 - 1e-6) for draft in drafts]
    found: list[Caption] = []
    for place, draft in enumerate(drafts):
        end = ends[place] if place + 1 == len(drafts) else min(ends[place], starts[place + 1])
        found.append(Caption(starts[place] / 1000, max(end, starts[place] + 1) / 1000, draft.lines))
    return tuple(found)
