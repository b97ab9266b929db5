"""Words on screen: short, not the sentence being spoken, and formulas with words of their own."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.review.letters import letter
from mathml_anim.review.rules.pace import sentences
from mathml_anim.review.scenery import Breach, Scenery
from mathml_anim.review.things import Thing
from mathml_anim.review.thresholds import Limits
from mathml_anim.theme.roles import Role
from mathml_anim.timing import seconds_at

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_BOLD = re.compile(r"bold\((.*)\)")
_MATHS = re.compile(r"\$[^$]*\$")
_PROSE = frozenset({Role.PROSE, Role.TITLE, Role.LABEL})
_EXEMPT = frozenset({str(Role.CODE), str(Role.QUIZ), str(Role.SOURCE)})


@dataclass
class _Shown:
    """A text, from when to when it was on screen."""

    thing: Thing
    scenery: Scenery
    spans: list[tuple[int, int]]


@dataclass
class Reading:
    """Watches what there is to read."""

    limits: Limits
    fps: Fraction
    _shown: dict[tuple[Role | None, str, str], _Shown] = field(default_factory=dict)
    symbols: list[tuple[int, str]] = field(default_factory=list)
    """The frame at which each symbol of a formula is first on screen."""

    def look(self, scenery: Scenery) -> None:
        """Look at one picture."""
        for thing in scenery.things:
            if not thing.is_text or thing.opacity < 0.5:
                continue
            key = (thing.role, thing.text, thing.spoken)
            found = self._shown.get(key)
            if found is None:
                self._shown[key] = _Shown(thing, scenery, [(scenery.frame, scenery.end)])
                self._note_symbols(scenery, thing)
            elif found.spans[-1][1] >= scenery.frame:
                found.spans[-1] = (found.spans[-1][0], max(found.spans[-1][1], scenery.end))
            else:
                found.spans.append((scenery.frame, scenery.end))

    def breaches(self, times: SegmentTimes) -> Iterable[Breach]:
        """Return what was found, given when the segment's words fall."""
        yield from self.long_texts()
        for shown in self._shown.values():
            if _is_prose(shown.thing):
                yield from self._echoes(shown, times)
            if _is_unspoken(shown.thing):
                what = f"{shown.thing.said} has no words for it"
                yield _breach("unspoken-formula", shown, what, 'say it: spoken="the determinant of A"')

    def long_texts(self) -> Iterator[Breach]:
        """Yield the texts that are too long to be read while somebody speaks."""
        for shown in self._shown.values():
            if _is_prose(shown.thing):
                yield from self._long(shown)

    def sources(self) -> tuple[str, ...]:
        """Return the texts of every source badge that was on screen."""
        return tuple(shown.thing.text for shown in self._shown.values() if shown.thing.role is Role.SOURCE)

    def _long(self, shown: _Shown) -> Iterator[Breach]:
        count, most = len(words_of(shown.thing.text)), int(self.limits["prose_words"])
        if count > most:
            what = f"{shown.thing.said} has {count} words, more than {most}"
            yield _breach("prose-length", shown, what, "keep the words that the voice cannot say")

    def _echoes(self, shown: _Shown, times: SegmentTimes) -> Iterator[Breach]:
        prose = words_of(shown.thing.text)
        if len(prose) < self.limits["prose_echo_words"]:
            return
        for sentence in sentences(times.narration):
            start, end = sentence[0].start, sentence[-1].end
            heard = [word for said in sentence for word in words_of(said.text)]
            for first, last in shown.spans:
                since, until = seconds_at(first, self.fps), seconds_at(last, self.fps)
                if since < end and start < until and self._echo(prose, heard):
                    frame = max(first, int(start * self.fps))
                    what = f"{shown.thing.said} is the sentence being spoken"
                    yield _breach("spoken-prose", shown, what, "keep a word or two of it, or a picture", frame)
                    return

    def _echo(self, prose: list[str], heard: list[str]) -> bool:
        common = _common(prose, heard)
        return common >= self.limits["prose_echo"] * len(prose) and common >= 0.6 * len(heard)

    def _note_symbols(self, scenery: Scenery, thing: Thing) -> None:
        if thing.role not in {Role.FORMULA, Role.LABEL}:
            return
        for mark in thing.marks:
            known = letter(mark.op.curves.points) if hasattr(mark.op, "curves") else None
            if known is not None and known[0].symbol:
                self.symbols.append((scenery.frame, _BOLD.sub(r"\1", known[0].symbol)))


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, formulas left out."""
    return [word.lower() for word in _WORD.findall(_MATHS.sub(" ", text))]


def _common(first: list[str], second: list[str]) -> int:
    """Return the length of the longest sequence of words that both have in order."""
    row = [0] * (len(second) + 1)
    for word in first:
        previous = 0
        for place, other in enumerate(second, 1):
            kept = row[place]
            row[place] = previous + 1 if word == other else max(row[place], row[place - 1])
            previous = kept
    return row[-1]


def _is_prose(thing: Thing) -> bool:
    return thing.role in _PROSE and not _EXEMPT & thing.within


def _is_unspoken(thing: Thing) -> bool:
    if thing.role is Role.FORMULA:
        return not thing.spoken.strip() or "$" in thing.spoken
    return thing.is_text and "$" in thing.text and "$" in thing.spoken


def _breach(rule: str, shown: _Shown, what: str, remedy: str, frame: int | None = None) -> Breach:
    at = shown.scenery.frame if frame is None else frame
    path, line = (shown.thing.path, shown.thing.line) if shown.thing.line else shown.scenery.blamed(shown.thing)
    return Breach(rule, at, what, remedy, path, line, shown.scenery.picture)
