"""What a child is asked to rehearse."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Any


class Purpose(StrEnum):
    """What a child is started for."""

    REHEARSE = "rehearse"
    """Everything: the plan, the sounds, the pictures."""
    GLIMPSE = "glimpse"
    """One picture, the one at the playhead, as soon as possible."""
    CHECK = "check"
    """What the gate finds, while nobody waits for it."""
    SVG = "svg"
    """The picture at the playhead as a file."""
    PNG = "png"
    """The same, in pixels."""


@dataclass(frozen=True)
class Wanted:
    """What the studio shows: a lecture of a course (`course` is its root), or scenes of a plain file."""

    fps: str
    course: str | None = None
    lecture: str | None = None
    file: str | None = None
    scene: str | None = None
    voice: str | None = None
    language: str | None = None

    @property
    def rate(self) -> Fraction:
        """Frames a second."""
        return Fraction(self.fps)

    @property
    def name(self) -> str:
        """The target, as it is written on the command line."""
        return f"{self.lecture or self.file}" + (f":{self.scene}" if self.scene else "")


@dataclass(frozen=True)
class Job:
    """One rehearsal: `known` are the segments that need not be played again if their times are still the same.

    `segment` and `frame` are the playhead: what is there is wanted first. `sounds` are the names of those at hand.
    """

    wanted: Wanted
    revision: int
    segment: str | None = None
    frame: int = 0
    known: Mapping[str, str] = field(default_factory=dict)
    sounds: tuple[str, ...] = ()
    purpose: Purpose = Purpose.REHEARSE

    def plain(self) -> dict[str, object]:
        """Return it as data for JSON."""
        return asdict(self)

    @staticmethod
    def read(facts: Mapping[str, Any]) -> "Job":
        """Return the job that was made plain."""
        rest = {name: value for name, value in facts.items() if name not in {"wanted", "sounds", "purpose"}}
        purpose = Purpose(facts["purpose"])
        return Job(Wanted(**facts["wanted"]), sounds=tuple(facts["sounds"]), purpose=purpose, **rest)
