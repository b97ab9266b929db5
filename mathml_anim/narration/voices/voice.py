"""What every voice does: say some words, and tell when each is heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from mathml_anim.narration.speech import SpokenScript
from mathml_anim.narration.timed import Narration, Speech


@dataclass(frozen=True, eq=False)
class Utterance:
    """What a voice made of some words, in seconds from its beginning; None where a voice does not tell.

    Sound, if there is any, lasts `duration` and neither begins nor ends with silence.
    """

    onsets: tuple[float | None, ...]
    ends: tuple[float | None, ...]
    duration: float
    speech: Speech | None = None


class Voice(Protocol):
    """A voice. An entry point of the group `mathml_anim.voices` makes one from what follows the colon of its name."""

    @property
    def name(self) -> str:
        """The name an author gives, such as `espeak:en-gb-x-rp+f2`."""
        ...

    @property
    def makes_sound(self) -> bool:
        """Whether the words are heard, or only timed."""
        ...

    def identity(self, *, language: str, speed: float) -> str:
        """Return all that decides how words sound, versions included: equal identities say words alike."""
        ...

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Say words, each in its spoken form, in one breath; raises Remediable."""
        ...


@runtime_checkable
class SegmentVoice(Protocol):
    """A voice that says a whole segment at once, as a recording does."""

    def perform(
        self, script: SpokenScript, *, path: Path, segment: str, language: str, cache: Path | None
    ) -> Narration:
        """Return the segment in time; `path` is the lecture's file. Raises ProblemsFound and Remediable."""
        ...


@runtime_checkable
class LectureVoice(Protocol):
    """A voice that may have said all segments of a lecture in one go."""

    def has_whole(self, path: Path) -> bool:
        """Return whether there is sound of the whole lecture whose file this is."""
        ...

    def perform_whole(
        self, scripts: Mapping[str, SpokenScript], *, path: Path, language: str, cache: Path | None
    ) -> Mapping[str, Narration]:
        """Return the segments in time by their ids, each with its slice of the sound; raises ProblemsFound."""
        ...
