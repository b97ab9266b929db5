"""The words of a segment with their times: what pictures, captions, chapters and sound all read."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class TimedWord:
    """A word as it is shown in captions, and when it is heard, in seconds from the segment's start."""

    text: str
    start: float
    end: float
    sentence: int
    paragraph: int
    line: int = 0


@dataclass(frozen=True)
class TimedCue:
    """A named moment, in seconds from the segment's start."""

    name: str
    time: float
    line: int = 0


@dataclass(frozen=True)
class TimedPause:
    """A silence that the author asked for."""

    start: float
    end: float


@dataclass(frozen=True, eq=False)
class Speech:
    """Sound: float32 samples between −1 and 1, shape (n,), or (2, n) from a stereo file, and their rate in hertz."""

    samples: NDArray[np.float32]
    rate: int


@dataclass(frozen=True)
class Narration:
    """A segment's script in time. `speech` is None for a voice that makes no sound."""

    words: tuple[TimedWord, ...]
    cues: tuple[TimedCue, ...]
    pauses: tuple[TimedPause, ...]
    duration: float
    speech: Speech | None = field(default=None, compare=False)

    def cue(self, name: str) -> TimedCue:
        """Return a cue by its name; raises KeyError if the script has none of that name."""
        for cue in self.cues:
            if cue.name == name:
                return cue
        raise KeyError(name)
