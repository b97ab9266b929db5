"""What only shows when segments and lectures are looked at together: colours of symbols, sources of data."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

from mathml_anim.course.model import Lecture, Segment
from mathml_anim.datasets.source import Source
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.seen import SymbolColour

_SYNTHETIC = re.compile(r"\b(synthetic|simulat\w+|made[- ]up|invented|artificial|not real|random)\b", re.IGNORECASE)
_DEEPEST = 4


def symbol_colours(seen: Iterable[SymbolColour]) -> Iterator[Finding]:
    """Yield an error for each symbol that comes in another colour than where it first had one, once a colour."""
    first: dict[str, SymbolColour] = {}
    told: set[tuple[str, str]] = set()
    for one in seen:
        known = first.setdefault(one.symbol, one)
        if one.colour != known.colour and (one.symbol, one.colour) not in told:
            told.add((one.symbol, one.colour))
            where = known.finding
            yield replace(
                one.finding,
                what=f"{one.symbol} is {one.colour} in {one.finding.what}, and {known.colour} in {where.place}",
                remedy="give the symbol one colour in the whole course",
            )


def data_sources(
    lecture: Lecture, values: Mapping[str, object], table: Timetable | None, badges: Iterable[str] | None
) -> Iterator[Finding]:
    """Yield an error for data whose source is not on screen, and for synthetic data that is not called so.

    `badges` are the texts of the source badges that were shown; None if no picture has been looked at.
    """
    words = " ".join(word.text for times in table.segments for word in times.narration.words) if table else ""
    shown = None if badges is None else tuple(_plain(badge) for badge in badges)
    for segment in lecture.segments:
        for source in dict.fromkeys(_sources(values.get(segment.id))):
            synthetic = "synthetic" in f"{source.badge} {source.title}".lower()
            rule = "synthetic-data" if synthetic else "sources"
            if synthetic and table and not _SYNTHETIC.search(words):
                what = f"the data of “{source.title}” is synthetic and the words do not say so"
                yield _data(lecture, segment, table, rule, what=what, remedy="say once that the data is synthetic")
            if shown is not None and not any(_names(badge, _plain(source.badge)) for badge in shown):
                what = f"the source of “{source.title}” is not on screen in any segment"
                yield _data(lecture, segment, table, rule, what=what, remedy=f"show SourceBadge(“{source.badge}”)")


def _data(lecture: Lecture, segment: Segment, table: Timetable | None, rule: str, *, what: str, remedy: str) -> Finding:
    return finding(
        rule,
        what,
        remedy,
        lecture=lecture.id,
        segment=segment.id,
        frame=table.segment(segment.id).start if table else None,
        fps=table.fps if table else None,
        path=lecture.path,
        line=segment.line,
    )


def _names(badge: str, source: str) -> bool:
    """Whether a badge says all of a source's short form, or all of the badge is in it."""
    return bool(badge) and (source in badge or badge in source)


def _sources(value: object, depth: int = 0) -> Iterator[Source]:
    """Yield the sources of data in a segment's numbers."""
    if isinstance(value, Source):
        yield value
    elif depth < _DEEPEST and is_dataclass(value):
        for part in fields(value):
            yield from _sources(getattr(value, part.name), depth + 1)
    elif depth < _DEEPEST and isinstance(value, tuple | list) and len(value) <= 64:
        for item in value:
            yield from _sources(item, depth + 1)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
