"""The words of a script at the times a recording says them, and a recorded lecture cut into its segments."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

import numpy as np

from mathml_anim.narration.speech import SpokenCue, SpokenPause, SpokenScript, SpokenWord
from mathml_anim.narration.timed import Narration, Speech, TimedCue, TimedPause, TimedWord
from mathml_anim.narration.voices.voice import Utterance

LEAD = 0.15
"""Seconds of silence kept before the first word of a segment that is cut from a longer recording."""


def narration_of(script: SpokenScript, heard: Utterance) -> Narration:
    """Return a script in time: `heard` has a sound, and an onset and an end for every word."""
    words = tuple(
        _timed(word, onset or 0.0, end if end is not None else heard.duration)
        for word, onset, end in zip(script.words, heard.onsets, heard.ends, strict=True)
    )
    cues = tuple(
        TimedCue(mark.name, _time_of(mark.before, words, heard.duration), mark.line)
        for mark in script.marks
        if isinstance(mark, SpokenCue)
    )
    return Narration(words, cues, _pauses(script, words, heard.duration), heard.duration, heard.speech)


def joined_scripts(scripts: Iterable[SpokenScript]) -> SpokenScript:
    """Return scripts as one, each beginning with a new sentence and a new paragraph."""
    words: list[SpokenWord] = []
    marks: list[SpokenCue | SpokenPause] = []
    for script in scripts:
        first = len(words)
        sentence = words[-1].sentence + 1 if words else 0
        paragraph = words[-1].paragraph + 1 if words else 0
        marks += [replace(mark, before=mark.before + first) for mark in script.marks]
        words += [
            replace(word, sentence=word.sentence + sentence, paragraph=word.paragraph + paragraph)
            for word in script.words
        ]
    return SpokenScript(tuple(words), tuple(marks))


def cut(whole: Narration, scripts: Mapping[str, SpokenScript]) -> Mapping[str, Narration]:
    """Return the segments of a lecture by their ids, each with its slice of the sound; together they last as long.

    A segment begins a little before its first word, earlier if its script begins with a pause.
    """
    assert whole.speech is not None
    rate = whole.speech.rate
    firsts = np.cumsum([0, *(len(script.words) for script in scripts.values())])
    edges = [0]
    for first, script in zip(firsts[1:-1], list(scripts.values())[1:], strict=True):
        onset, before = whole.words[first].start, whole.words[first - 1].end
        asked = sum(mark.seconds for mark in script.marks if isinstance(mark, SpokenPause) and mark.before == 0)
        edges.append(round((onset - min(LEAD + asked, (onset - before) / 2)) * rate))
    edges.append(len(whole.speech.samples))
    return {
        id: _slice(whole, whole.speech, script, int(first), edge)
        for (id, script), first, edge in zip(scripts.items(), firsts, pairwise(edges), strict=False)
    }


def _slice(whole: Narration, speech: Speech, script: SpokenScript, first: int, edge: tuple[int, int]) -> Narration:
    start, duration = edge[0] / speech.rate, (edge[1] - edge[0]) / speech.rate
    words = whole.words[first : first + len(script.words)]
    heard = Utterance(
        tuple(max(word.start - start, 0.0) for word in words),
        tuple(min(word.end - start, duration) for word in words),
        duration,
        Speech(speech.samples[slice(*edge)], speech.rate),
    )
    return narration_of(script, heard)


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
