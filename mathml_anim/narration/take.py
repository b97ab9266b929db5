"""One recording and the script it says: its words' times, from a label track or by alignment."""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from mathml_anim.narration.cache import speak
from mathml_anim.narration.heard import narration_of
from mathml_anim.narration.narrate import synthesised
from mathml_anim.narration.recording import read_recording, read_times, resampled
from mathml_anim.narration.speech import SpokenScript
from mathml_anim.narration.timed import Narration, Speech
from mathml_anim.narration.voices.espeak import EspeakVoice
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.whole_files import is_there

REFERENCES = ("", "+m3", "en-gb-x-rp+m3", "+f2", "+f3", "en-gb-x-rp+f4")
"""The synthetic voices that a recording is compared with: men's and women's."""
USUAL_SHARE = (0.5, 2.0)
"""The share of the assumed length that a recording takes; outside it there is a warning."""

SHORTEST_SENTENCE = 3
"""Words of which it can be heard whether they are said."""

_VERSION = 4
_log = logging.getLogger(__name__)


def heard_in(file: Path, script: SpokenScript, *, lecture: Path, language: str, cache: Path | None) -> Narration:
    """Return a script in the time of its recording; raises ProblemsFound, warns if its length is unlikely."""
    take = _Take(file, lecture, script, language, cache)
    _warn_of_length(take)
    spoken = tuple(word.spoken or word.shown for word in script.words)
    times = speak(take, spoken, language=language, speed=1.0, cache=cache)
    return narration_of(script, replace(times, speech=take.speech))


@dataclass(frozen=True)
class _Take:
    """One recording as a voice of its own, so that its alignment is cached like any synthesis; its sound is not."""

    file: Path
    lecture: Path
    script: SpokenScript
    language: str
    cache: Path | None
    makes_sound: bool = True

    @property
    def name(self) -> str:
        return "recorded"

    @cached_property
    def speech(self) -> Speech:
        """The recording itself."""
        return read_recording(self.file)

    @property
    def labels(self) -> Path:
        return self.file.with_suffix(".tsv")

    def identity(self, *, language: str, speed: float) -> str:
        files = (self.file, *([self.labels] if is_there(self.labels) else []))
        digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
        voices = [] if digests[1:] else _references(language)
        references = [voice.identity(language=language, speed=speed) for voice in voices]
        return " ".join([f"recorded {_VERSION}", *digests, *references])

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        duration = len(self.speech.samples) / self.speech.rate
        if not words:
            return Utterance((), (), duration, None)
        if is_there(self.labels):
            times = read_times(self.labels, tuple(word.shown for word in self.script.words))
            return Utterance(tuple(t[0] for t in times), tuple(t[1] for t in times), duration, None)
        del speed
        return self._aligned(duration, language)

    def _aligned(self, duration: float, language: str) -> Utterance:
        from mathml_anim.narration.alignment.align import Reference, align
        from mathml_anim.narration.alignment.features import RATE

        references = []
        for voice in _references(language):
            said = synthesised(self.script, voice, language=language, cache=self.cache)
            assert said.speech is not None
            onsets, ends = tuple(word.start for word in said.words), tuple(word.end for word in said.words)
            references.append(Reference(resampled(said.speech, RATE), onsets, ends))
        found = align(resampled(self.speech, RATE), references, sentence_runs(self.script))
        if found.doubtful:
            raise ProblemsFound(self._doubts(found.doubtful, found.onsets))
        return Utterance(found.onsets, found.ends, duration, None)

    def _doubts(self, runs: Iterable[tuple[int, int]], onsets: tuple[float, ...]) -> list[Problem]:
        words = self.script.words
        problems = []
        for first, after in runs:
            quoted = " ".join(word.shown for word in words[first : min(after, len(words))][:8])
            what = f"{self.file.name} does not say “{quoted} …” near {onsets[first]:.1f} s"
            remedy = f"record the words of the script, or tell the times in {self.labels.name}"
            problems.append(Problem(self.lecture, words[first].line, what, remedy))
        return problems


def sentence_runs(script: SpokenScript) -> list[tuple[int, int]]:
    """Return the first word of each sentence and the word after its last; one of a word or two goes with the next."""
    sentences = [word.sentence for word in script.words]
    edges = [0, *(place for place, (a, b) in enumerate(pairwise(sentences), start=1) if a != b), len(sentences)]
    runs: list[tuple[int, int]] = []
    first = 0
    for edge in edges[1:]:
        if edge - first >= SHORTEST_SENTENCE or edge == edges[-1]:
            runs.append((first, edge))
            first = edge
    return runs


def _references(language: str) -> list[EspeakVoice]:
    """The reference voices of a language, each once."""
    voices = {voice.identity(language=language, speed=1.0): voice for voice in map(EspeakVoice, REFERENCES)}
    return list(voices.values())


def _warn_of_length(take: _Take) -> None:
    import av

    assumed = synthesised(take.script, SilentVoice(), language=take.language).duration
    try:
        with av.open(str(take.file)) as container:
            seconds = (container.duration or 0) / av.time_base
    except (av.FFmpegError, ValueError):
        return
    if seconds and not USUAL_SHARE[0] <= seconds / assumed <= USUAL_SHARE[1]:
        _log.warning("%s lasts %.1f s; its script would take about %.1f s", take.file, seconds, assumed)
