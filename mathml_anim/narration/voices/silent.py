"""A voice that makes no sound: 150 words a minute are assumed, so that drafts need nothing installed."""

from mathml_anim.narration.prose import pause_after, syllables
from mathml_anim.narration.voices.voice import Utterance

SECONDS_PER_WORD = 0.02
SECONDS_PER_SYLLABLE = 0.2436
"""A word takes a little time for itself, and more for each syllable: fitted to 150 words a minute, pauses included."""


class SilentVoice:
    """Takes the time of a calm lecturer and says nothing."""

    makes_sound = False

    def __init__(self, argument: str = "") -> None:
        del argument

    @property
    def name(self) -> str:
        """Always `silent`."""
        return "silent"

    def identity(self, *, language: str, speed: float) -> str:
        """Return the same for every language: only the speed matters."""
        del language
        return f"silent 1 {speed:g}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Return plausible times: longer words take longer, and punctuation pauses."""
        del language
        onsets: list[float] = []
        ends: list[float] = []
        now = 0.0
        for word in words:
            onsets.append(now)
            now += (SECONDS_PER_WORD + SECONDS_PER_SYLLABLE * syllables(word)) / speed
            ends.append(now)
            now += pause_after(word) / speed
        return Utterance(tuple(onsets), tuple(ends), ends[-1] if ends else 0.0)
