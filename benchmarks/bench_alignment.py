"""How well words are found in recordings whose times are known: `python benchmarks/bench_alignment.py --set held_out`.

The recordings are made by flite, a synthesiser that shares nothing with the references, which must be installed.
Its voices say passages of words; the onset of a word is that of its first sound. `tuned` are the passages and voices
that settings were chosen on; `held_out` had no part in any choice.
"""

import argparse
import difflib
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile
from scipy.signal import butter, lfilter

from mathml_anim.narration.alignment.align import Alignment, Reference, align
from mathml_anim.narration.alignment.features import RATE
from mathml_anim.narration.narrate import synthesised
from mathml_anim.narration.recording import resampled
from mathml_anim.narration.script import Paragraph, Script, Text
from mathml_anim.narration.speech import spoken
from mathml_anim.narration.take import REFERENCES, sentence_runs
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.espeak import EspeakVoice

Samples = NDArray[np.float32]

PASSAGES = Path(__file__).parent / "passages"
SETS = {
    "tuned": (("eigenvectors", "regression", "bridges", "sampling", "sorting"), ("slt", "rms")),
    "held_out": (
        ("probability", "networks", "kitchen", "garden", "compression", "clocks"),
        ("slt", "awb", "kal16"),
    ),
}
EVERY = tuple(passage for passages, _ in SETS.values() for passage in passages)
LATE = 0.1
STRANGER = "Something quite different is said here, about apples and pears on a market."


@dataclass(frozen=True, eq=False)
class Recording:
    """Samples at 16 kHz, and the onset of each word where it is known."""

    samples: Samples
    onsets: tuple[float | None, ...]


def sentences_of(passage: str) -> list[str]:
    """Return the sentences of a passage by its name."""
    return re.split(r"(?<=[.?!])\s+", (PASSAGES / f"{passage}.txt").read_text("utf-8").strip())


def references(sentences: Sequence[str], cache_folder: Path) -> tuple[list[Reference], list[tuple[int, int]]]:
    """Return what the reference voices make of some sentences, and the words that each sentence consists of."""
    script = Script((Paragraph((Text(" ".join(sentences), 1),)),))
    words, _ = spoken(script, None, pronunciation={}, language="en")
    made = []
    for name in REFERENCES:
        said = synthesised(words, EspeakVoice(name), language="en", cache=cache_folder)
        assert said.speech is not None
        onsets, ends = tuple(word.start for word in said.words), tuple(word.end for word in said.words)
        made.append(Reference(resampled(said.speech, RATE), onsets, ends))
    return made, sentence_runs(words)


def recorded(sentences: Sequence[str], voice: str) -> Recording:
    """Return what a flite voice makes of some sentences."""
    parts = [_said(sentence, voice) for sentence in sentences]
    onsets: list[float | None] = []
    start = 0.0
    for part in parts:
        onsets += [None if onset is None else start + onset for onset in part.onsets]
        start += len(part.samples) / RATE
    return Recording(np.concatenate([part.samples for part in parts]), tuple(onsets))


@cache
def _said(sentence: str, voice: str) -> Recording:
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        printed = _flite("-voice", voice, "-psdur", "-t", sentence, "-o", file.name)
        rate, samples = wavfile.read(file.name)
    ends = [(name, float(end)) for name, end in (each.split(":")[:2] for each in printed)]
    starts = [0.0, *(end for _, end in ends)]
    heard = [(name, start) for (name, _), start in zip(ends, starts, strict=False) if name != "pau"]
    sounds: list[str] = []
    firsts: list[int] = []
    for word in sentence.split():
        firsts.append(len(sounds))
        sounds += _sounds(re.sub(r"[^\w'-]", "", word), voice)
    alike = difflib.SequenceMatcher(a=sounds, b=[name for name, _ in heard], autojunk=False)
    places = {block.a + i: block.b + i for block in alike.get_matching_blocks() for i in range(block.size)}
    onsets = tuple(heard[places[first]][1] if first in places else None for first in firsts)
    return Recording(resampled(Speech((samples / 32768).astype(np.float32), rate), RATE), onsets)


@cache
def _sounds(word: str, voice: str) -> tuple[str, ...]:
    return tuple(sound for sound in _flite("-voice", voice, "-ps", "-t", f"{word} ", "none") if sound != "pau")


def _flite(*arguments: str) -> list[str]:
    return subprocess.run(["flite", *arguments], capture_output=True, text=True, check=True).stdout.split()


def paused(recording: Recording, seed: int) -> Recording:
    """Put silences of 0.3 to 2 s before every twentieth word or so."""
    rng = np.random.default_rng(seed)
    parts: list[Samples] = []
    onsets: list[float | None] = []
    last, shift, until_next = 0, 0.0, 20
    for onset in recording.onsets:
        until_next -= 1
        if onset is not None and until_next <= 0:
            place, gap = int((onset - 0.01) * RATE), int(rng.uniform(0.3, 2.0) * RATE)
            parts += [recording.samples[last:place], np.zeros(gap, dtype=np.float32)]
            last, shift, until_next = place, shift + gap / RATE, int(rng.integers(12, 40))
        onsets.append(None if onset is None else onset + shift)
    return Recording(np.concatenate([*parts, recording.samples[last:]]), tuple(onsets))


def noisy(recording: Recording, decibels: float, seed: int) -> Recording:
    """Add the noise of a room, below 3 kHz, so many decibels under the speech."""
    samples = recording.samples
    power = np.mean(samples[np.abs(samples) > 0.01] ** 2)
    noise = lfilter(*butter(1, 3000 / 8000), np.random.default_rng(seed).normal(size=len(samples)))
    noise *= np.sqrt(power) * 10 ** (-decibels / 20) / noise.std()
    return Recording((samples + noise).astype(np.float32), recording.onsets)


def reverberant(recording: Recording, seed: int) -> Recording:
    """Put the speaker into a small, bare room."""
    echo = np.exp(-np.arange(4800) / 900) * np.random.default_rng(seed).normal(size=4800) * 0.08
    echo[0] = 1
    heard = np.convolve(recording.samples, echo)[: len(recording.samples)]
    return Recording(heard.astype(np.float32), recording.onsets)


CONDITIONS: dict[str, Callable[[Recording, int], Recording]] = {
    "clean": lambda recording, _: recording,
    "pauses, 20 dB": lambda recording, seed: noisy(paused(recording, seed), 20, seed),
    "and reverberation": lambda recording, seed: noisy(reverberant(paused(recording, seed), seed), 20, seed),
    "pauses, 10 dB": lambda recording, seed: noisy(paused(recording, seed), 10, seed),
}


def errors(found: Alignment, truth: Recording) -> NDArray[np.float64]:
    """Return how far each word whose onset is known was found from it, in seconds."""
    pairs = zip(found.onsets, truth.onsets, strict=True)
    return np.array([abs(onset - known) for onset, known in pairs if known is not None])


def figures(found: Sequence[NDArray[np.float64]]) -> str:
    """Return the figures that are promised."""
    every = np.concatenate(found)
    late = 100 * np.mean(every > LATE)
    return (
        f"n {len(every):5}  median {1000 * np.median(every):4.0f} ms  p90 {1000 * np.percentile(every, 90):4.0f} ms  "
        f"over 100 ms {late:4.1f} %  worst {1000 * every.max():5.0f} ms"
    )


def measure(passages: Sequence[str], voices: Sequence[str], cache_folder: Path, conditions: Sequence[str]) -> None:
    """Print how far words are found from where they are, and how long that takes for a minute of speech."""
    for condition in conditions:
        found: list[NDArray[np.float64]] = []
        alarms = 0
        seconds = length = 0.0
        for passage in passages:
            sentences = sentences_of(passage)
            compared, runs = references(sentences, cache_folder)
            for number, voice in enumerate(voices):
                recording = CONDITIONS[condition](recorded(sentences, voice), number)
                began = time.monotonic()
                aligned = align(recording.samples, compared, runs)
                seconds, length = seconds + time.monotonic() - began, length + len(recording.samples) / RATE
                found.append(errors(aligned, recording))
                alarms += len(aligned.doubtful)
                print(f"  {condition:18} {passage:12} {voice:6} {figures(found[-1:])}  {aligned.doubtful or ''}")
        print(f"{condition:20} {figures(found)}  false alarms {alarms}  {60 * seconds / length:.1f} s a minute")


def like(sentence: str, passage: str, number: int) -> str:
    """Return a sentence of another passage that has as many words, or nearly."""
    others = [each for name in EVERY if name != passage for each in sentences_of(name)]
    nearest = sorted(others, key=lambda other: abs(len(other.split()) - len(sentence.split())))
    return nearest[number % 3]


WRONG: dict[str, Callable[[Sequence[str], int, str], list[str]]] = {
    "missing": lambda said, place, _: [*said[:place], *said[place + 1 :]],
    "extra": lambda said, place, _: [*said[:place], STRANGER, *said[place:]],
    "repeated": lambda said, place, _: [*said[: place + 1], *said[place:]],
    "wrong": lambda said, place, _: [*said[:place], STRANGER, *said[place + 1 :]],
    "as long": lambda said, place, passage: [*said[:place], like(said[place], passage, place), *said[place + 1 :]],
    "swapped": lambda said, place, _: [*said[:place], *said[place : place + 2][::-1], *said[place + 2 :]],
}
"""What somebody might say instead of the sentences of a script, who goes wrong at one of them."""


@dataclass(frozen=True)
class Slip:
    """One recording of other words than the script's."""

    passage: str
    voice: str
    kind: str
    place: int


def slips(passages: Sequence[str], voices: Sequence[str], every: int) -> Iterator[Slip]:
    """Yield a slip at every, or every second … sentence of every passage in every voice, of each kind in turn."""
    for first, passage in enumerate(passages):
        for second, voice in enumerate(voices):
            for place in range((first + second) % every, len(sentences_of(passage)) - 1, every):
                kind = list(WRONG)[(first + second + place // every) % len(WRONG)]
                yield Slip(passage, voice, kind, place)


def noticed(slip: Slip, cache_folder: Path) -> bool:
    """Return whether a slip is told."""
    sentences = sentences_of(slip.passage)
    compared, runs = references(sentences, cache_folder)
    said = recorded(WRONG[slip.kind](sentences, slip.place, slip.passage), slip.voice)
    return bool(align(noisy(said, 25, 1).samples, compared, runs).doubtful)


def measure_doubt(passages: Sequence[str], voices: Sequence[str], cache_folder: Path, step: int) -> None:
    """Print which recordings of other words than the script's are not noticed."""
    every = list(slips(passages, voices, step))
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        told = list(pool.map(partial(noticed, cache_folder=cache_folder), every, chunksize=15))
    for slip, was in zip(every, told, strict=True):
        if not was:
            print(f"  not noticed: {slip.passage} {slip.voice} {slip.kind} {slip.place}")
    for kind in WRONG:
        each = [was for slip, was in zip(every, told, strict=True) if slip.kind == kind]
        print(f"{kind:20} noticed {sum(each)} of {len(each)}")


def main() -> None:
    """Measure one set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=SETS, default="held_out")
    parser.add_argument("--conditions", nargs="*", choices=CONDITIONS, default=list(CONDITIONS))
    parser.add_argument("--doubt", action="store_true", help="recordings of other words than the script's")
    parser.add_argument("--every", type=int, default=1, help="at how many sentences one slips")
    parser.add_argument("--passages", nargs="*", choices=EVERY, help="of the set, if not all")
    asked = parser.parse_args()
    passages, voices = SETS[asked.set]
    passages = tuple(passage for passage in passages if passage in (asked.passages or passages))
    with tempfile.TemporaryDirectory() as folder:
        if asked.doubt:
            measure_doubt(passages, voices, Path(folder), asked.every)
        else:
            measure(passages, voices, Path(folder), asked.conditions)


if __name__ == "__main__":
    main()
