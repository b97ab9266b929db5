"""The words of a script: numbers that were typed, and symbols that come too many at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mathml_anim.course.model import Lecture, Segment
from mathml_anim.narration.script import FormulaMark, Text
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.rules.notation import symbols, typed_values
from mathml_anim.review.rules.numerals import measured_words, typed_numbers
from mathml_anim.review.thresholds import Limits
from mathml_anim.timing import frame_at


@dataclass(frozen=True)
class _Said:
    """What is typed, the rule that it breaks, and the words by which it is heard."""

    rule: str
    number: str
    words: str
    line: int


def typed_in_script(lecture: Lecture, table: Timetable | None) -> Iterator[Finding]:
    """Yield an error for each number typed into the words of a segment, a warning for one typed as a word."""
    english = lecture.language.split("-")[0] == "en"
    for segment in lecture.segments:
        for item in segment.script.items:
            if isinstance(item, Text):
                for number in typed_numbers(item.text):
                    yield _typed(lecture, segment, table, _Said("typed-number", number, number, item.line))
                for words in measured_words(item.text) if english else ():
                    yield _typed(lecture, segment, table, _Said("typed-number-word", words, words, item.line))
            elif isinstance(item, FormulaMark):
                for number in typed_values(item.typst):
                    yield _typed(lecture, segment, table, _Said("typed-number", number, item.alt, item.line))


def new_symbols(
    table: Timetable, limits: Limits, shown: Mapping[str, tuple[tuple[int, str], ...]] | None = None
) -> Iterator[Finding]:
    """Yield a warning for each paragraph that brings more new symbols than a listener can take.

    `shown` gives, for each segment, the frames at which symbols of formulas on screen first appear.
    """
    known: set[str] = set()
    most = int(limits["new_symbols"])
    for times in table.segments:
        screen = sorted((shown or {}).get(times.segment.id, ()))
        for paragraph, (start, end, line) in enumerate(paragraph_spans(times, table)):
            spoken = times.segment.script.paragraphs[paragraph].items
            here = [name for item in spoken if isinstance(item, FormulaMark) for name in symbols(item.typst)]
            here += [name for frame, name in screen if start <= frame < end]
            new = [name for name in dict.fromkeys(here) if name not in known]
            known |= set(new)
            if len(new) > most:
                yield finding(
                    "new-symbols",
                    f"one paragraph brings {len(new)} new symbols: {', '.join(new)}",
                    f"bring {most} at most, and let each be seen before the next",
                    lecture=table.lecture.id,
                    segment=times.segment.id,
                    frame=times.start + start,
                    fps=table.fps,
                    path=table.lecture.path,
                    line=line,
                )


def paragraph_spans(times: SegmentTimes, table: Timetable) -> Iterator[tuple[int, int, int]]:
    """Yield each paragraph's first frame, the frame after its last, and its line; together they fill the segment."""
    words = times.narration.words
    starts: list[tuple[int, int]] = []
    for paragraph in range(len(times.segment.script.paragraphs)):
        first = next((word for word in words if word.paragraph == paragraph), None)
        previous = starts[-1] if starts else (0, times.segment.line)
        starts.append((frame_at(first.start, table.fps), first.line) if first else previous)
    for place, (start, line) in enumerate(starts):
        end = starts[place + 1][0] if place + 1 < len(starts) else times.frames + 1
        yield (0 if place == 0 else start), end, line or times.segment.line


def _typed(lecture: Lecture, segment: Segment, table: Timetable | None, said: _Said) -> Finding:
    return finding(
        said.rule,
        f"“{said.number}” is typed into the words",
        "compute it in the numbers module and write its name in braces: {name} or {name:.2f}",
        lecture=lecture.id,
        segment=segment.id,
        frame=word_frame(table, segment.id, said.line, said.words),
        fps=table.fps if table else None,
        path=lecture.path,
        line=said.line,
    )


def word_frame(table: Timetable | None, segment: str, line: int, text: str) -> int | None:
    """Return the lecture frame at which a piece of a script's line is heard, as near as its words tell."""
    times = next((times for times in table.segments if times.segment.id == segment), None) if table else None
    if table is None or times is None:
        return None
    wanted = [_bare(word) for word in text.split()]
    on_line = [word for word in times.narration.words if word.line == line]
    shown = [_bare(word.text) for word in on_line]
    whole = (n for n in range(len(shown)) if shown[n : n + len(wanted)] == wanted)
    part = (n for n, word in enumerate(shown) if wanted and wanted[0] in word)
    place = next(whole, next(part, 0))
    heard = on_line[place] if on_line else None
    return times.start + (frame_at(heard.start, table.fps) if heard else 0)


def _bare(word: str) -> str:
    return word.strip(".,;:!?()“”\"'").lower()
