"""What a lecture scene is told before it plays: its numbers, and when its cues fall."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True)
class Brief:
    """A scene's numbers and times; `cues` and `frames` count whole frames from the scene's first.

    `labels` gives words in the picture those of another language.
    """

    lecture: str
    segment: str
    values: object
    cues: Mapping[str, int]
    frames: int
    fps: Fraction
    theme: str = "dark"
    labels: Mapping[str, str] = field(default_factory=dict)
