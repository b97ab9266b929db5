"""The author's own voice: a recording of each segment, whose words are found by aligning it with synthetic voices."""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from mathml_anim.narration.cache import speak
from mathml_anim.narration.narrate import synthesised
from mathml_anim.narration.recording import find_recording, read_recording, read_times, resampled
from mathml_anim.narration.speech import SpokenCue, SpokenPause, SpokenScript, SpokenWord
from mathml_anim.narration.timed import Narration, Speech, TimedCue, TimedPause, TimedWord
from mathml_anim.narration.voices.espeak import EspeakVoice
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Problem, ProblemsFound, Remediable

REFERENCES = ("", "+m3", "en-gb-x-rp+m3", "+f2", "+f3", "en-gb-x-rp+f4")
"""The synthetic voices that a recording is compared with: men's and women's."""
USUAL_SHARE = (0.5, 2.0)
"""The share of the assumed length that a recording takes; outside it there is a warning."""

_VERSION = 1
_log = logging.getLogger(__name__)


class RecordedVoice:
    """Speaks from recordings: `recorded`, beside the lecture in `recordings/<lecture>`, or `recorded:FOLDER`.

    A segment is `<id>.wav` or `<id>.flac`. If `<id>.tsv` lies beside it (start, end and word on each line, as Audacity
    exports labels) it tells the times; else they are found by alignment.
    """

    makes_sound = True

    def __init__(self, argument: str = "") -> None:
        self._folder = argument

    @property
    def name(self) -> str:
        """`recorded`, with the folder that was named."""
        return f"recorded:{self._folder}" if self._folder else "recorded"

    def identity(self, *, language: str, speed: float) -> str:
        """Return the name: what is heard depends on files, which `perform` digests itself."""
        del language, speed
        return f"recorded {_VERSION} {self._folder}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Refuse: a recording is of a whole segment."""
        del words, language, speed
        raise Remediable("a recorded voice cannot say single words", "record the segment, or use --voice espeak")

    def perform(
        self, script: SpokenScript, *, path: Path, segment: str, language: str, cache: Path | None
    ) -> Narration:
        """Return a segment as it was recorded; raises ProblemsFound if the recording is missing or says other words."""
        lecture = path.name.partition(".")[0].lstrip("0123456789").lstrip("_")
        folder = Path(self._folder) if self._folder else path.parent / "recordings" / lecture
        file = find_recording(folder, segment, path)
        _warn_of_length(file, script, language)
        take = _Take(file, path, script, language, cache)
        spoken = tuple(word.spoken or word.shown for word in script.words)
        heard = speak(take, spoken, language=language, speed=1.0, cache=cache)
        assert heard.speech is not None
        return _narration(script, heard, heard.speech)


@dataclass(frozen=True)
class _Take:
    """One recording as a voice of its own, so that its alignment is cached like any synthesis."""

    file: Path
    lecture: Path
    script: SpokenScript
    language: str
    cache: Path | None
    makes_sound: bool = True

    @property
    def name(self) -> str:
        return "recorded"

    @property
    def labels(self) -> Path:
        return self.file.with_suffix(".tsv")

    def identity(self, *, language: str, speed: float) -> str:
        files = (self.file, *([self.labels] if self.labels.is_file() else []))
        digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
        voices = [] if digests[1:] else _references(language)
        references = [voice.identity(language=language, speed=speed) for voice in voices]
        return " ".join([f"recorded {_VERSION}", *digests, *references])

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        speech = read_recording(self.file)
        duration = len(speech.samples) / speech.rate
        if not words:
            return Utterance((), (), duration, speech)
        if self.labels.is_file():
            times = read_times(self.labels, tuple(word.shown for word in self.script.words))
            return Utterance(tuple(t[0] for t in times), tuple(t[1] for t in times), duration, speech)
        del speed
        return self._aligned(speech, duration, language)

    def _aligned(self, speech: Speech, duration: float, language: str) -> Utterance:
        from mathml_anim.narration.alignment.align import Reference, align
        from mathml_anim.narration.alignment.features import RATE

        references = []
        for voice in _references(language):
            said = synthesised(self.script, voice, language=language, cache=self.cache)
            assert said.speech is not None
            onsets, ends = tuple(word.start for word in said.words), tuple(word.end for word in said.words)
            references.append(Reference(resampled(said.speech, RATE), onsets, ends))
        found = align(resampled(speech, RATE), references)
        if found.doubtful:
            raise ProblemsFound(self._doubts(found.doubtful, found.onsets))
        return Utterance(found.onsets, found.ends, duration, speech)

    def _doubts(self, runs: Iterable[tuple[int, int]], onsets: tuple[float, ...]) -> list[Problem]:
        words = self.script.words
        problems = []
        for first, after in runs:
            quoted = " ".join(word.shown for word in words[first : min(after, len(words))][:8])
            what = f"{self.file.name} does not say “{quoted} …” near {onsets[first]:.1f} s"
            remedy = f"record the words of the script, or tell the times in {self.labels.name}"
            problems.append(Problem(self.lecture, words[first].line, what, remedy))
        return problems


def _references(language: str) -> list[EspeakVoice]:
    """The reference voices of a language, each once."""
    voices = {voice.identity(language=language, speed=1.0): voice for voice in map(EspeakVoice, REFERENCES)}
    return list(voices.values())


def _warn_of_length(file: Path, script: SpokenScript, language: str) -> None:
    import av

    assumed = synthesised(script, SilentVoice(), language=language).duration
    try:
        with av.open(str(file)) as container:
            seconds = (container.duration or 0) / av.time_base
    except (av.FFmpegError, ValueError):
        return
    if seconds and not USUAL_SHARE[0] <= seconds / assumed <= USUAL_SHARE[1]:
        _log.warning("%s lasts %.1f s; its script would take about %.1f s", file, seconds, assumed)


def _narration(script: SpokenScript, heard: Utterance, speech: Speech) -> Narration:
    words = tuple(
        _timed(word, onset or 0.0, end if end is not None else heard.duration)
        for word, onset, end in zip(script.words, heard.onsets, heard.ends, strict=True)
    )
    cues = tuple(
        TimedCue(mark.name, _time_of(mark.before, words, heard.duration), mark.line)
        for mark in script.marks
        if isinstance(mark, SpokenCue)
    )
    return Narration(words, cues, _pauses(script, words, heard.duration), heard.duration, speech)


def _timed(word: SpokenWord, start: float, end: float) -> TimedWord:
    return TimedWord(word.shown, start, end, word.sentence, word.paragraph, word.line)


def _time_of(before: int, words: tuple[TimedWord, ...], duration: float) -> float:
    if before < len(words):
        return words[before].start
    return words[-1].end if words else duration


def _pauses(script: SpokenScript, words: tuple[TimedWord, ...], duration: float) -> tuple[TimedPause, ...]:
    """The silences that the reader made where the script asked for one."""
    edges = [0.0, *(time for word in words for time in (word.start, word.end)), duration]
    gaps = list(pairwise(edges))[::2]
    places = dict.fromkeys(mark.before for mark in script.marks if isinstance(mark, SpokenPause))
    return tuple(TimedPause(*gaps[place]) for place in places if gaps[place][1] > gaps[place][0])
