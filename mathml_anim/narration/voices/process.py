"""Voices that run in a process of their own: one question as JSON, one answer as JSON and 16-bit samples."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.prose import placed
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Remediable

_QUIET = 0.004
"""The amplitude below which a sample counts as silence."""


class Answer(TypedDict, total=False):
    """What stands before the samples: their rate and the sample at which each word begins, null where nobody knows."""

    rate: int
    onsets: list[int | None]
    bytes: int
    error: str


def ask(
    command: Sequence[str], question: Mapping[str, object], *, who: str, limit: float, remedy: str
) -> tuple[Answer, bytes]:
    """Return what a process answers within so many seconds; raises Remediable with its error, or how it failed."""
    try:
        done = subprocess.run(
            command, input=json.dumps(question).encode(), capture_output=True, timeout=limit, check=False
        )
    except subprocess.TimeoutExpired:
        raise Remediable(f"{who} did not finish within {limit:.0f} s", remedy) from None
    except OSError as error:
        raise Remediable(f"{who} could not be started: {error}", remedy) from None
    head, _, sound = done.stdout.partition(b"\n")
    if done.returncode != 0 or not head:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
        raise Remediable(f"{who} stopped: {last[0]}", remedy)
    answer: Answer = json.loads(head)
    if "error" in answer:
        raise Remediable(str(answer["error"]), remedy)
    if len(sound) != answer["bytes"]:
        raise Remediable(f"{who}'s sound arrived incomplete", remedy)
    return answer, sound


def question_of(words: tuple[str, ...]) -> dict[str, object]:
    """Return words as one text, and the first character of each in it and the one after its last."""
    text, places = placed(words)
    return {"text": text, "places": places}


def utterance(answer: Answer, sound: bytes) -> Utterance:
    """Return words in time, the silence around them cut off; a word ends where its sound does."""
    samples, rate, begins = _samples(sound), answer["rate"], answer["onsets"]
    loud = np.flatnonzero(np.abs(samples) > _QUIET)
    end = int(loud[-1]) + 1 if loud.size else 0
    start = min([int(loud[0]), *(begin for begin in begins if begin is not None)]) if loud.size else 0
    onsets = [None if begin is None else min(max(begin - start, 0), end - start) for begin in begins]
    known = [onset for onset in onsets if onset is not None]
    stops = dict(pairwise([*known, end - start]))
    ends = [_last_loud(loud - start, onset, stops[onset]) if onset is not None else None for onset in onsets]
    return Utterance(
        tuple(None if onset is None else onset / rate for onset in onsets),
        tuple(None if stop is None else stop / rate for stop in ends),
        (end - start) / rate,
        Speech(np.ascontiguousarray(samples[start:end]), rate),
    )


def _samples(sound: bytes) -> NDArray[np.float32]:
    return np.frombuffer(sound, dtype="<i2").astype(np.float32) / np.float32(32768)


def _last_loud(loud: NDArray[np.intp], start: int, stop: int) -> int:
    """The end of the sound between two onsets."""
    place = int(np.searchsorted(loud, stop)) - 1
    return int(loud[place]) + 1 if place >= 0 and loud[place] >= start else stop
