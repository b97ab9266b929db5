"""A narration on the grid of whole frames: where its cues fall and how long it lasts."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from mathml_anim.narration.timed import Narration
from mathml_anim.timing import frame_at, frames_to_hold


@dataclass(frozen=True)
class FrameGrid:
    """The length of a segment in frames, and the frame of each of its cues."""

    frames: int
    cues: Mapping[str, int]


def on_grid(narration: Narration, fps: Fraction) -> FrameGrid:
    """Return the frames of a narration's cues, counted from its first; no cue lies past its end."""
    frames = max(1, frames_to_hold(narration.duration, fps))
    return FrameGrid(frames, {cue.name: min(frame_at(cue.time, fps), frames) for cue in narration.cues})
