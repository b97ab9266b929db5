"""The picture that stands for a lecture before it plays."""

from pathlib import Path

import numpy as np
from PIL import Image

from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.glance import frames_of

_LOOK_AT = 160
_AFTER = 1
"""Seconds after a cue at which what it brings is there."""


def poster(film: Path, table: Timetable) -> Image.Image:
    """Return the frame with the most to see among those shortly after a cue (the middle, if there are no cues)."""
    candidates = candidate_frames(table)
    detail = [_detail(image) for image in frames_of(film, candidates, table.fps, width=_LOOK_AT)]
    best = candidates[int(np.argmax(detail))]
    return next(frames_of(film, [best], table.fps))


def candidate_frames(table: Timetable) -> list[int]:
    """Return a frame for each cue, one second on but not past its segment's end, in order."""
    later = round(table.fps * _AFTER)
    frames = {times.start + min(at + later, times.frames - 1) for times in table.segments for at in times.cues.values()}
    return sorted(frames) or [table.frames // 2]


def _detail(image: Image.Image) -> float:
    levels = np.asarray(image.convert("L"), float)
    return float(np.abs(np.diff(levels, axis=0)).mean() + np.abs(np.diff(levels, axis=1)).mean())
