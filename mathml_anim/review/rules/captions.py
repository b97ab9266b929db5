"""Captions: do they cover every word, and can they be read in the time they stand?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mathml_anim.narration.captions import Caption, PlacedNarration, captions
from mathml_anim.narration.phrases import display_width
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.thresholds import Limits
from mathml_anim.timing import frame_at

MILLISECONDS = 0.002
"""Caption times are whole milliseconds; a breach smaller than two of them is rounding."""


def caption_rules(table: Timetable, limits: Limits) -> Iterator[Finding]:
    """Yield what is wrong with the captions that a render of this lecture would carry."""
    placed = [PlacedNarration(times.narration, times.start, times.frames) for times in table.segments]
    yield from judge_captions(table, captions(placed, table.fps), limits)


def judge_captions(table: Timetable, shown: Sequence[Caption], limits: Limits) -> Iterator[Finding]:
    """Yield what is wrong with captions: words left out, bad shape, bad times, too fast to be read."""
    words = " ".join(word.text for times in table.segments for word in times.narration.words)
    said, seen = "".join(words.split()), "".join("".join(caption.text.split()) for caption in shown)
    if said != seen:
        place = next((n for n, (a, b) in enumerate(zip(said, seen, strict=False)) if a != b), min(len(said), len(seen)))
        what = f"the captions differ from the words at “{said[max(0, place - 12) : place + 12]}”"
        yield _at(table, 0.0, "captions", what, "let captions be made from the words by the same version")
    for caption in shown:
        yield from _shape(table, caption, limits)
        speed = caption.characters_per_second
        if speed > limits["caption_fastest"]:
            yield _at(table, caption.start, "caption-speed", _fast(caption, limits["caption_fastest"]), _SLOWER)
        elif speed > limits["caption_ease"] + 0.05:
            yield _at(table, caption.start, "caption-pace", _fast(caption, limits["caption_ease"]), _SLOWER)
    for before, after in pairwise(shown):
        if after.start < before.end - MILLISECONDS:
            what = f"the caption “{_short(after)}” begins before the one before it ends"
            yield _at(table, after.start, "captions", what, "let captions follow each other")


_SLOWER = "use fewer words here, or a [pause] after them"


def _shape(table: Timetable, caption: Caption, limits: Limits) -> Iterator[Finding]:
    widest = max((display_width(line) for line in caption.lines), default=0)
    seconds = caption.end - caption.start
    short, long = limits["caption_shortest"], limits["caption_longest"]
    wrong: list[str] = []
    if len(caption.lines) > limits["caption_lines"]:
        wrong.append(f"has {len(caption.lines)} lines")
    if widest > limits["caption_characters"]:
        wrong.append(f"has a line of {widest} characters")
    if seconds > long + MILLISECONDS:
        wrong.append(f"stands for {seconds:.1f} s, longer than {long:g}")
    if seconds < short - MILLISECONDS:
        wrong.append(f"stands for {seconds:.2f} s, shorter than {short:g}")
    for fault in wrong:
        what = f"the caption “{_short(caption)}” {fault}"
        yield _at(
            table, caption.start, "captions", what, "say it in a sentence of ordinary length, with a [pause] after it"
        )


def _fast(caption: Caption, limit: float) -> str:
    speed = caption.characters_per_second
    return f"the caption “{_short(caption)}” has {speed:.1f} characters a second, more than {limit:g}"


def _short(caption: Caption) -> str:
    return caption.text if len(caption.text) <= 32 else f"{caption.text[:30].rstrip()} …"


def _at(table: Timetable, seconds: float, rule: str, what: str, remedy: str) -> Finding:
    frame = frame_at(seconds, table.fps)
    times = next(
        (t for t in table.segments if t.start <= frame < t.end), table.segments[-1] if table.segments else None
    )
    line = 1
    if times is not None:
        local = (frame - times.start) / table.fps + 0.5 / table.fps
        spoken = [word.line for word in times.narration.words if word.start <= local]
        line = (spoken[-1] if spoken else 0) or times.segment.line
    return finding(
        rule,
        what,
        remedy,
        lecture=table.lecture.id,
        segment=times.segment.id if times else "",
        frame=frame,
        fps=table.fps,
        path=table.lecture.path,
        line=line,
    )
