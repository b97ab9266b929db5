"""The frames at which a picture says the most: when what a cue brings is there."""

from fractions import Fraction

from mathml_anim.rehearsal.timetable import SegmentTimes

AFTER = Fraction(1)
"""Seconds after a cue by which most of what it brings is there."""


def shown_after_cues(times: SegmentTimes, fps: Fraction) -> dict[str, int]:
    """Return a frame of the segment for each cue: a second after it, but before the next and the segment's end."""
    later = round(AFTER * fps)
    frames = sorted({*times.cues.values(), times.frames})
    found = {}
    for name, at in times.cues.items():
        end = next((frame for frame in frames if frame > at), times.frames)
        found[name] = max(0, min(at + later, end - 1))
    return found
