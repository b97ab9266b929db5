"""Where nobody speaks: silences are taken out before two voices are compared, and put back after."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter1d

from mathml_anim.narration.alignment.features import Matrix

_SHORTEST = 6
"""Frames that a silence lasts at least: 60 ms."""
_QUIETEST = 10**-3.5
"""The power, as a share of loud speech, under which nothing counts: −35 dB."""
_SMOOTHED = 5
"""Frames over which power is averaged, since noise flickers."""
_QUIET_SHARE = 8
"""The per cent of all frames that are taken for silent: they tell how loud the noise is."""
_OVER_NOISE = 0.35
"""How far speech stands over the noise at least: the mean over the bands of the logarithm of their ratio."""


@dataclass(frozen=True)
class Spoken:
    """The frames of a recording in which somebody speaks. `gaps` are the places, among those kept, after a silence.

    `floor` is the power in each band, as a share of loud speech, that counted as noise.
    """

    frames: NDArray[np.intp]
    gaps: NDArray[np.intp]
    floor: NDArray[np.float32]


def without_silences(mel: Matrix, floor: NDArray[np.float32] | float = 0.0) -> Spoken:
    """Return the frames to compare: all but silences of 60 ms and more; `floor` is another's noise, added first."""
    smooth = uniform_filter1d(mel, _SMOOTHED, axis=0, mode="nearest")
    loud = max(float(np.percentile(smooth.sum(axis=1), 95)), 1e-12)
    smooth = smooth + floor * np.float32(loud)
    power = smooth.sum(axis=1)
    quietest = smooth[power <= np.percentile(power, _QUIET_SHARE)].mean(axis=0) / loud
    bands = mel.shape[1]
    noise = np.maximum(quietest, _QUIETEST / bands)
    quiet = np.log(np.maximum(smooth / loud / noise, 1)).mean(axis=1) < _OVER_NOISE
    silent = np.zeros(len(quiet), dtype=bool)
    for first, after in _runs(quiet):
        if after - first >= _SHORTEST:
            silent[first:after] = True
    frames = np.flatnonzero(~silent)
    gaps = np.flatnonzero(np.diff(frames, prepend=-_SHORTEST) > 1)
    return Spoken(frames, gaps, noise.astype(np.float32))


def noise_of(mel: Matrix, percent: float) -> Matrix:
    """Return the power in each band that a share of all frames stays under: what is heard when nobody speaks."""
    return np.percentile(mel, percent, axis=0).astype(np.float32)


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(first), int(after)) for first, after in edges.reshape(-1, 2)]
