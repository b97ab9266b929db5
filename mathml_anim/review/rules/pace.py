"""Is there time to follow: the length of a lecture, its speaking rate, its sentences and its silence."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from mathml_anim.narration.speech import spoken
from mathml_anim.narration.timed import Narration, TimedWord
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.rules.numerals import words_said
from mathml_anim.review.thresholds import Limits
from mathml_anim.timing import frame_at


def lecture_length(table: Timetable, limits: Limits) -> Iterator[Finding]:
    """Yield a warning for a lecture that is too short for an idea or too long for its viewers."""
    seconds = float(table.frames / table.fps)
    shortest, longest = limits["lecture_shortest"], limits["lecture_longest"]
    if shortest <= seconds <= longest:
        return
    short = seconds < shortest
    yield finding(
        "lecture-length",
        f"the lecture lasts {seconds:.0f} s, {'less' if short else 'more'} than {shortest if short else longest:.0f} s",
        "give its idea an example more and time to look" if short else "cut it into two lectures, an idea each",
        lecture=table.lecture.id,
        frame=0,
        fps=table.fps,
        path=table.lecture.path,
        line=1,
    )


def speaking_rate(table: Timetable, limits: Limits, said: Mapping[str, int]) -> Iterator[Finding]:
    """Yield a warning for each segment spoken too slowly or too fast; silences do not count.

    `said` is how many words a voice says in each segment, by its id: “−0.5” is four of them.
    """
    for times in table.segments:
        words, count = times.narration.words, said[times.segment.id]
        seconds = float(times.frames / table.fps) - silent_seconds(times, table, limits["silence_gap"])
        if not words or count < limits["rate_words"] or seconds <= 0:
            continue
        rate = 60 * count / seconds
        if not limits["rate_slowest"] <= rate <= limits["rate_fastest"]:
            fast = rate > limits["rate_fastest"]
            bound = limits["rate_fastest" if fast else "rate_slowest"]
            yield _at(
                table,
                times,
                words[0],
                "speaking-rate",
                what=f"{rate:.0f} words a minute, {'more' if fast else 'fewer'} than {bound:.0f}",
                remedy="say it in fewer words and with more full stops"
                if fast
                else "use plainer words, or pauses of a second",
            )


def sentence_length(table: Timetable, limits: Limits) -> Iterator[Finding]:
    """Yield a warning for each sentence that takes too long to say; pauses inside it do not count."""
    for times in table.segments:
        for words in sentences(times.narration):
            start, end = words[0].start, words[-1].end
            inside = sum(max(0.0, min(p.end, end) - max(p.start, start)) for p in times.narration.pauses)
            seconds = end - start - inside
            if seconds > limits["sentence_seconds"]:
                yield _at(
                    table,
                    times,
                    words[0],
                    "sentence-length",
                    what=f"a sentence of {len(words)} words takes {seconds:.1f} s, "
                    f"more than {limits['sentence_seconds']:.0f}: “{opening(words)}”",
                    remedy="make two of it",
                )


def silence(table: Timetable, limits: Limits) -> Iterator[Finding]:
    """Yield a warning for a lecture with too little silence or too much; gaps that belong to speech do not count."""
    seconds = float(table.frames / table.fps)
    if not any(times.narration.words for times in table.segments):
        return
    share = sum(silent_seconds(times, table, limits["silence_gap"]) for times in table.segments) / seconds
    least, most = limits["silence_least"], limits["silence_most"]
    if least <= share <= most:
        return
    little = share < least
    yield finding(
        "silence",
        f"{share:.1%} of the lecture is silence, {'less' if little else 'more'} than {least if little else most:.0%}",
        "put a [pause] after each reveal" if little else "shorten its pauses, or say what there is to see",
        lecture=table.lecture.id,
        frame=0,
        fps=table.fps,
        path=table.lecture.path,
        line=1,
    )


def spoken_words(times: SegmentTimes, pronunciation: Mapping[str, str], language: str) -> int:
    """Return how many words a voice says in a segment, values, formulas and abbreviations as they are said."""
    script, _ = spoken(times.segment.script, times.values, pronunciation=pronunciation, language=language)
    return sum(words_said(part, language) for word in script.words for part in word.spoken.split())


def sentences(narration: Narration) -> Iterator[tuple[TimedWord, ...]]:
    """Yield the words of each sentence, in order."""
    for _, group in groupby(narration.words, key=lambda word: (word.paragraph, word.sentence)):
        yield tuple(group)


def silent_seconds(times: SegmentTimes, table: Timetable, gap: float) -> float:
    """Return the seconds of a segment in which no word sounds, in stretches of at least `gap` seconds."""
    silent, heard = 0.0, 0.0
    for word in times.narration.words:
        silent += word.start - heard if word.start - heard >= gap else 0.0
        heard = max(heard, word.end)
    tail = float(times.frames / table.fps) - heard
    return silent + (tail if tail >= gap else 0.0)


def opening(words: tuple[TimedWord, ...], count: int = 6) -> str:
    """Return the first words of a sentence, to know it by."""
    return " ".join(word.text for word in words[:count]) + (" …" if len(words) > count else "")


def _at(table: Timetable, times: SegmentTimes, word: TimedWord, rule: str, *, what: str, remedy: str) -> Finding:
    return finding(
        rule,
        what,
        remedy,
        lecture=table.lecture.id,
        segment=times.segment.id,
        frame=times.start + frame_at(word.start, table.fps),
        fps=table.fps,
        path=table.lecture.path,
        line=word.line or times.segment.line,
    )
