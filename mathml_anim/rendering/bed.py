"""A soft bed of sound under a whole film: looped, and held back by a set distance while somebody speaks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mathml_anim.rendering.loudness import level
from mathml_anim.rendering.sound import Heard, Samples, summed
from mathml_anim.timing import SAMPLE_RATE

Stretch = tuple[float, float]
"""Seconds of the film from and until which somebody speaks."""

SHORTEST_PAUSE = 1.5
"""Seconds of silence that the bed does not rise in: it would only pump."""
FALL, RISE = 0.4, 1.0
"""Seconds in which it steps back before speech, and comes forward after."""
IN, OUT = 1.0, 2.5
"""Seconds in which it begins with the film, and leaves before the end."""
SEAM = 1.0
"""Seconds in which its end fades into its beginning where it is shorter than the film."""


@dataclass(frozen=True)
class Bed:
    """A sound file, by how many LU it lies under the speech while that is heard and in pauses, and when that is."""

    file: Path
    under_speech: float
    in_pauses: float
    spoken: tuple[Stretch, ...]


def laid(bed: Bed, sound: Samples, speech: Iterable[Heard], length: int) -> Heard | None:
    """Return the bed of a film of so many samples from the sound (2, n) of its file; None if nobody speaks over it.

    Distances are between integrated loudnesses (ITU-R BS.1770): of all speech, and of the bed where it does not move.
    """
    looped = _looped(sound, length)
    spoken, own = level(summed(speech, length)).loudness, level(looped).loudness
    if not (isfinite(spoken) and isfinite(own)):
        return None
    for first in range(0, length, SAMPLE_RATE):
        seconds = np.arange(first, min(first + SAMPLE_RATE, length)) / SAMPLE_RATE
        decibels = _envelope(bed, seconds) + (spoken - own)
        gain = 10 ** (decibels / 20) * _ends(seconds, length / SAMPLE_RATE)
        looped[:, first : first + SAMPLE_RATE] *= gain.astype(np.float32)
    return Heard(looped, 0)


def _looped(sound: Samples, length: int) -> Samples:
    """Repeat a sound until it is long enough; over a seam both parts are heard, at equal power."""
    seam = min(round(SEAM * SAMPLE_RATE), sound.shape[1] // 4)
    turns = np.sin(np.linspace(0, np.pi / 2, seam, dtype=np.float32))
    whole = np.zeros((2, length), np.float32)
    at = 0
    while at < length:
        part = sound.copy()
        if at:
            part[:, :seam] *= turns
        if seam:
            part[:, -seam:] *= turns[::-1]
        room = part[:, : length - at]
        whole[:, at : at + room.shape[1]] += room
        at += max(1, sound.shape[1] - seam)
    return whole


def _envelope(bed: Bed, seconds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The distance from the speech in decibels, negative, at moments of the film."""
    times, distances = [0.0], [-bed.in_pauses]
    for start, end in _joined(bed.spoken):
        first = max(start - FALL, times[-1])
        times += [first, max(start, first), end, end + RISE]
        distances += [-bed.in_pauses, -bed.under_speech, -bed.under_speech, -bed.in_pauses]
    return np.interp(seconds, times, distances)


def _joined(spoken: Sequence[Stretch]) -> list[Stretch]:
    """Join stretches that too short a pause parts; what is before the film's first frame is left out."""
    joined: list[Stretch] = []
    for start, end in sorted((max(start, 0.0), end) for start, end in spoken if end > 0):
        if joined and start - joined[-1][1] < SHORTEST_PAUSE:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _ends(seconds: NDArray[np.float64], end: float) -> NDArray[np.float64]:
    """Its beginning and its end: it comes in and leaves evenly."""
    return np.asarray(np.clip(np.minimum(seconds / IN, (end - seconds) / OUT), 0, 1))
