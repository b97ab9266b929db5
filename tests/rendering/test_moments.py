"""Stills show what a cue has brought: the last frame before the next cue."""

from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.course.model import Segment
from mathml_anim.narration.script import Script
from mathml_anim.narration.timed import Narration
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.moments import held_after_cues


def times(frames: int, **cues: int) -> SegmentTimes:
    segment = Segment("turns", "Turns", "Turns", Script(()), 1)
    return SegmentTimes(segment, Narration((), (), (), 1.0), 0, frames, cues)


def test_a_picture_is_taken_when_what_its_cue_brings_is_there() -> None:
    assert held_after_cues(times(100, turn=10, rest=60)) == {"turn": 59, "rest": 99}


def test_cues_of_one_moment_share_their_picture() -> None:
    assert held_after_cues(times(100, turn=10, also=10, late=100)) == {"turn": 99, "also": 99, "late": 99}


@given(st.lists(st.integers(0, 200), max_size=8), st.integers(1, 200))
def test_every_moment_is_a_frame_of_the_segment_at_or_after_its_cue(places: list[int], frames: int) -> None:
    cues = {f"c{number}": min(place, frames) for number, place in enumerate(places)}
    held = held_after_cues(times(frames, **cues))
    assert held.keys() == cues.keys()
    assert all(min(cues[name], frames - 1) <= frame < frames for name, frame in held.items())
