"""What the page is told of a segment before its pictures: words, cues, captions and numbers, all in time."""

from fractions import Fraction
from typing import TypeAlias

from mathml_anim.course.plain import NotPlain, Plain, plain_fields
from mathml_anim.narration.captions import segment_captions
from mathml_anim.preview.sound import Sound
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.timing import seconds_at

Planned: TypeAlias = dict[str, object]
"""A segment as data for JSON; times are seconds from its own start, cues are frames."""


def planned(times: SegmentTimes, sound: Sound | None, fps: Fraction) -> Planned:
    """Return what the page shows of a segment."""
    narration = times.narration
    end = seconds_at(times.frames, fps)
    captions = segment_captions(narration, end=end) if narration.words else ()
    return {
        "id": times.segment.id,
        "title": times.segment.title,
        "scene": times.segment.scene,
        "frames": times.frames,
        "start": round(seconds_at(times.start, fps), 6),
        "line": times.segment.line,
        "words": [
            [word.text, round(word.start, 4), round(word.end, 4), word.paragraph, word.line] for word in narration.words
        ],
        "cues": [[name, frame] for name, frame in times.cues.items()],
        "pauses": [[round(pause.start, 4), round(pause.end, 4)] for pause in narration.pauses],
        "captions": [[caption.start, caption.end, list(caption.lines)] for caption in captions],
        "sound": sound.name if sound else None,
        "peaks": list(sound.peaks) if sound else [],
        "values": _values(times.values),
    }


def _values(values: object) -> dict[str, Plain]:
    if values is None:
        return {}
    try:
        return plain_fields(values)
    except NotPlain:
        return {}
