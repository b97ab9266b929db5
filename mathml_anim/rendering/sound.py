"""The film's sound before coding: speech and effects mixed where their frames begin, at one loudness."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.timed import Speech
from mathml_anim.rendering.loudness import levelled
from mathml_anim.timing import SAMPLE_RATE, sample_at

Samples = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Heard:
    """A sound and the film's sample at which it begins; samples at 48 kHz, shape (n,) or (2, n)."""

    samples: Samples
    at: int


def heard(speech: Speech, frame: int, fps: Fraction) -> Heard:
    """Return speech placed so that it begins with a frame of the film."""
    return Heard(resampled(speech.samples, speech.rate), sample_at(frame, fps))


def resampled(samples: Samples, rate: int) -> Samples:
    """Return samples (last axis) at 48 kHz."""
    if rate == SAMPLE_RATE:
        return samples
    from scipy.signal import resample_poly  # slow to import, and not every film needs it

    common = gcd(rate, SAMPLE_RATE)
    converted = resample_poly(samples, SAMPLE_RATE // common, rate // common, axis=-1)
    return np.asarray(converted, np.float32)


def mix(sounds: Iterable[Heard], frames: int, fps: Fraction) -> Samples | None:
    """Return the film's sound, shape (2, samples), −16 LUFS and at most −1 dBTP; None if there is nothing to hear.

    What would be heard before the first frame or after the last is cut off.
    """
    track = summed(sounds, sample_at(frames, fps))
    if not np.any(track):
        return None
    return levelled(track)


def summed(sounds: Iterable[Heard], length: int) -> Samples:
    """Return sounds together as they are, shape (2, length), each at its place."""
    track = np.zeros((2, length), np.float32)
    for sound in sounds:
        at = max(0, sound.at)
        part = np.atleast_2d(sound.samples)[:, at - sound.at : max(0, length - sound.at)]
        track[:, at : at + part.shape[1]] += part
    return track
