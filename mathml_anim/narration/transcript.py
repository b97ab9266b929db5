"""The spoken words again as prose: paragraphs to read, sentences with their times, and their pace."""

from dataclasses import dataclass
from itertools import groupby

from mathml_anim.narration.prose import joined
from mathml_anim.narration.timed import Narration, TimedWord


@dataclass(frozen=True)
class TimedSentence:
    """A sentence, when it is heard, and the line of the lecture file it begins on."""

    text: str
    start: float
    end: float
    words: int
    line: int
    paragraph: int

    @property
    def words_per_minute(self) -> float:
        """How fast it is spoken, its own pauses included."""
        return 60 * self.words / max(self.end - self.start, 1e-3)


def sentences(narration: Narration) -> tuple[TimedSentence, ...]:
    """Return the sentences of a segment, in order."""
    groups = (list(group) for _, group in groupby(narration.words, key=lambda word: word.sentence))
    return tuple(_sentence(words) for words in groups)


def paragraphs(narration: Narration) -> tuple[str, ...]:
    """Return the paragraphs of a segment as they are shown."""
    groups = groupby(narration.words, key=lambda word: word.paragraph)
    return tuple(joined(word.text for word in words) for _, words in groups)


def words_per_minute(narration: Narration) -> float:
    """Return the pace of a segment over the time from its first word to its last, less the pauses asked for."""
    if not narration.words:
        return 0.0
    start, end = narration.words[0].start, narration.words[-1].end
    paused = sum(max(0.0, min(pause.end, end) - max(pause.start, start)) for pause in narration.pauses)
    return 60 * len(narration.words) / max(end - start - paused, 1e-3)


def _sentence(words: list[TimedWord]) -> TimedSentence:
    first, last = words[0], words[-1]
    text = joined(word.text for word in words)
    return TimedSentence(text, first.start, last.end, len(words), first.line, first.paragraph)
