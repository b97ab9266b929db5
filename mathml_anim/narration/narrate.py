"""From a script to timed words, cues and sound."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from os import cpu_count
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.cache import speak
from mathml_anim.narration.interpolate import filled
from mathml_anim.narration.prose import PARAGRAPH_PAUSE, SENTENCE_PAUSE, pause_after
from mathml_anim.narration.script import Script
from mathml_anim.narration.speech import SpokenCue, SpokenPause, SpokenScript, SpokenWord, spoken
from mathml_anim.narration.timed import Narration, Speech, TimedCue, TimedPause, TimedWord
from mathml_anim.narration.voices.voice import SegmentVoice, Utterance, Voice
from mathml_anim.problems import Problem, ProblemsFound, Remediable

TAIL = PARAGRAPH_PAUSE
"""Seconds of silence after the last word, at speed 1: the next segment begins like a paragraph."""
_TIMING_RATE = 48_000
"""Times are whole samples of this rate when there is no sound to count them in."""


def narrate(
    script: Script,
    values: object | None,
    voice: Voice,
    *,
    path: Path,
    pronunciation: Mapping[str, str],
    language: str,
    speed: float = 1.0,
    cache: Path | None = None,
    segment: str = "",
) -> Narration:
    """Return a segment's words, cues and pauses in time, with its sound if the voice makes any.

    A cue is the onset of the word after it; after the last word it is the end of speech, or of the pauses before it.
    `segment` is its id, by which a recording is found. Raises ProblemsFound with every problem of the script's values
    and signs, and Remediable if the voice fails.
    """
    said, problems = spoken(script, values, pronunciation=pronunciation, language=language)
    if problems:
        raise ProblemsFound(Problem(path, *problem) for problem in problems)
    if isinstance(voice, SegmentVoice):
        return voice.perform(said, path=path, segment=segment, language=language, cache=cache)
    return synthesised(said, voice, language=language, speed=speed, cache=cache)


def synthesised(
    said: SpokenScript, voice: Voice, *, language: str, speed: float = 1.0, cache: Path | None = None
) -> Narration:
    """Return what a voice makes of words sentence by sentence, with the silences between; raises Remediable."""
    breaths = _breaths(said)
    with ThreadPoolExecutor(max_workers=cpu_count() or 1) as pool:
        utterances = list(
            pool.map(lambda words: _say(voice, words, language=language, speed=speed, cache=cache), breaths)
        )
    return _Assembly(said, speed, _rate(utterances)).assemble(breaths, utterances)


def scaled(narration: Narration, factor: float) -> Narration:
    """Return the same words taking `factor` times as long, without sound: how another voice might speak them."""
    return Narration(
        tuple(replace(word, start=word.start * factor, end=word.end * factor) for word in narration.words),
        tuple(replace(cue, time=cue.time * factor) for cue in narration.cues),
        tuple(TimedPause(pause.start * factor, pause.end * factor) for pause in narration.pauses),
        narration.duration * factor,
    )


def _breaths(script: SpokenScript) -> list[tuple[SpokenWord, ...]]:
    """Split the words where a sentence ends or a pause is asked for: a voice says each stretch by itself."""
    cuts = {mark.before for mark in script.marks if isinstance(mark, SpokenPause)}
    breaths: list[list[SpokenWord]] = []
    for place, word in enumerate(script.words):
        if not breaths or place in cuts or word.sentence != breaths[-1][-1].sentence:
            breaths.append([])
        breaths[-1].append(word)
    return [tuple(breath) for breath in breaths]


def _say(voice: Voice, words: tuple[SpokenWord, ...], *, language: str, speed: float, cache: Path | None) -> Utterance:
    forms = tuple(word.spoken for word in words)
    made = speak(voice, tuple(form for form in forms if form), language=language, speed=speed, cache=cache)
    starts, stops = iter(made.onsets), iter(made.ends)
    onsets = [next(starts) if form else None for form in forms]
    ends = [next(stops) if form else None for form in forms]
    return replace(made, onsets=filled(onsets, [word.shown for word in words], made.duration), ends=tuple(ends))


def _rate(utterances: list[Utterance]) -> int:
    rates = {utterance.speech.rate for utterance in utterances if utterance.speech is not None}
    if len(rates) > 1:
        raise Remediable(f"the voice answered at {len(rates)} sample rates", "choose another voice with --voice")
    return rates.pop() if rates else _TIMING_RATE


@dataclass
class _Assembly:
    """Lays utterances and silences end to end, counting whole samples."""

    script: SpokenScript
    speed: float
    rate: int

    def assemble(self, breaths: list[tuple[SpokenWord, ...]], utterances: list[Utterance]) -> Narration:
        self._now = 0
        self._words: list[TimedWord] = []
        self._pauses: list[TimedPause] = []
        self._sounds: list[tuple[int, NDArray[np.float32]]] = []
        after_last: list[SpokenCue] = []
        times: dict[str, float] = {}
        marks = list(self.script.marks)
        for breath, utterance in zip(breaths, utterances, strict=True):
            self._wait_before(breath[0])
            self._take_pauses(marks, len(self._words))
            self._say(breath, utterance)
        spoken_until = self._now
        for mark in (mark for mark in marks if mark.before >= len(self._words)):
            if isinstance(mark, SpokenCue):
                times[mark.name] = self._now / self.rate
                after_last.append(mark)
            else:
                if self._now == spoken_until and self._words:
                    self._wait(pause_after(self._words[-1].text) / self.speed)
                self._pause(mark)
        self._wait(TAIL / self.speed)
        for mark in marks:
            if isinstance(mark, SpokenCue) and mark.name not in times:
                times[mark.name] = self._words[mark.before].start
        cues = tuple(TimedCue(mark.name, times[mark.name], mark.line) for mark in marks if isinstance(mark, SpokenCue))
        return Narration(tuple(self._words), cues, tuple(self._pauses), self._now / self.rate, self._speech())

    def _wait_before(self, word: SpokenWord) -> None:
        """The silence between two breaths that punctuation, a new sentence or a new paragraph asks for."""
        if self._words:
            last = self._words[-1]
            if last.paragraph != word.paragraph:
                gap = PARAGRAPH_PAUSE
            else:
                gap = SENTENCE_PAUSE if last.sentence != word.sentence else pause_after(last.text)
            self._wait(gap / self.speed)

    def _take_pauses(self, marks: list[SpokenCue | SpokenPause], before: int) -> None:
        for mark in marks:
            if isinstance(mark, SpokenPause) and mark.before == before:
                self._pause(mark)

    def _pause(self, mark: SpokenPause) -> None:
        start = self._now
        self._wait(mark.seconds)
        self._pauses.append(TimedPause(start / self.rate, self._now / self.rate))

    def _wait(self, seconds: float) -> None:
        self._now += round(seconds * self.rate)

    def _say(self, breath: tuple[SpokenWord, ...], utterance: Utterance) -> None:
        onsets = [self._now + round((onset or 0.0) * self.rate) for onset in utterance.onsets]
        length = len(utterance.speech.samples) if utterance.speech else round(utterance.duration * self.rate)
        stop = self._now + length
        for place, (word, onset, end) in enumerate(zip(breath, onsets, utterance.ends, strict=True)):
            following = onsets[place + 1] if place + 1 < len(onsets) else stop
            until = following if end is None else min(self._now + round(end * self.rate), following)
            until = max(until, onset)
            self._words.append(
                TimedWord(word.shown, onset / self.rate, until / self.rate, word.sentence, word.paragraph, word.line)
            )
        if utterance.speech is not None:
            self._sounds.append((self._now, utterance.speech.samples))
        self._now = stop

    def _speech(self) -> Speech | None:
        if not self._sounds:
            return None
        samples = np.zeros(self._now, dtype=np.float32)
        for start, sound in self._sounds:
            samples[start : start + len(sound)] = sound
        return Speech(samples, self.rate)
