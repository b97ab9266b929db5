"""Small pictures of a film on one sheet, for the bar of a player, and the poster that stands for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from PIL import Image

from mathml_anim.narration.webvtt import Cue, cue_file
from mathml_anim.rendering.glance import Glance
from mathml_anim.timing import seconds_at

TILE = 160
"""Pixels that a small picture is wide."""

_COLUMNS = 10
_MOST = 200
_EVERY = Fraction(5)
"""Seconds between two pictures, unless there would be more than 200."""


@dataclass(frozen=True, eq=False)
class Storyboard:
    """A sheet of small pictures, and the WebVTT that says which part of it is shown when."""

    sheet: Image.Image
    text: str


def storyboard(glances: Sequence[Glance], frames: int, fps: Fraction, name: str) -> Storyboard:
    """Return the storyboard of a film of so many frames; `name` is the sheet's file. `glances` are in order."""
    every = max(round(_EVERY * fps), -(-frames // _MOST))
    starts = range(0, frames, every)
    width, height = glances[0].image.size
    rows = -(-len(starts) // _COLUMNS)
    sheet = Image.new("RGB", (width * min(_COLUMNS, len(starts)), height * rows))
    cues = []
    for number, start in enumerate(starts):
        end = min(start + every, frames)
        x, y = number % _COLUMNS * width, number // _COLUMNS * height
        sheet.paste(_last_before(glances, (start + end) // 2), (x, y))
        place = f"{name}#xywh={x},{y},{width},{height}"
        cues.append(Cue(seconds_at(start, fps), seconds_at(end, fps), place))
    return Storyboard(sheet, cue_file(cues))


def most_to_see(glances: Sequence[Glance]) -> int:
    """Return the number of the frame with the most detail."""
    return max(glances, key=lambda glance: _detail(glance.image)).frame


def _last_before(glances: Sequence[Glance], frame: int) -> Image.Image:
    return next((glance.image for glance in reversed(glances) if glance.frame <= frame), glances[0].image)


def _detail(image: Image.Image) -> float:
    levels = np.asarray(image.convert("L"), float)
    return float(np.abs(np.diff(levels, axis=0)).mean() + np.abs(np.diff(levels, axis=1)).mean())
