"""The frames at which a picture says the most: when everything that a cue brings is there."""

from mathml_anim.rehearsal.timetable import SegmentTimes


def held_after_cues(times: SegmentTimes) -> dict[str, int]:
    """Return a frame of the segment for each cue: the last one before the next cue, or before the segment's end.

    It is where a picture rests: what a cue sets in motion has arrived, and nothing of the next has begun.
    """
    frames = sorted({*times.cues.values(), times.frames})
    ends = {name: next((frame for frame in frames if frame > at), times.frames) for name, at in times.cues.items()}
    return {name: max(0, end - 1) for name, end in ends.items()}
