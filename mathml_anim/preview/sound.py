"""A segment's speech as the page plays and draws it."""

import io
import wave
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from mathml_anim.narration.timed import Narration

PEAKS_A_SECOND = 50
"""How finely the waveform is drawn."""


@dataclass(frozen=True, eq=False)
class Sound:
    """A WAV file, a name that changes with what it holds, and the height of each fiftieth of a second (0 to 99)."""

    name: str
    wav: bytes
    peaks: tuple[int, ...]


def sound_of(narration: Narration) -> Sound | None:
    """Return a narration's sound: mono, 16 bits; None if it makes none."""
    speech = narration.speech
    if speech is None:
        return None
    samples = np.clip(speech.samples, -1.0, 1.0)
    whole = (samples * 32767).astype("<i2")
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(speech.rate)
        file.writeframes(whole.tobytes())
    wav = written.getvalue()
    step = max(1, speech.rate // PEAKS_A_SECOND)
    padded = np.abs(np.pad(samples, (0, -len(samples) % step))).reshape(-1, step).max(axis=1)
    return Sound(blake2b(wav, digest_size=20).hexdigest(), wav, tuple((padded * 99).astype(int).tolist()))
