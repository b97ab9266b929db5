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
from dataclasses import dataclass
from functools import cache
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
from mathml_anim.narration.take import REFERENCES
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.espeak import EspeakVoice

Samples = NDArray[np.float32]

PASSAGES = Path(__file__).parent / "passages"
SETS = {
    "tuned": (("eigenvectors", "regression"), ("slt", "rms")),
    "held_out": (("probability", "networks", "kitchen"), ("slt", "awb", "kal16")),
}
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


def references(sentences: Sequence[str], cache_folder: Path) -> list[Reference]:
    """Return what the reference voices make of some sentences."""
    script = Script((Paragraph((Text(" ".join(sentences), 1),)),))
    words, _ = spoken(script, None, pronunciation={}, language="en")
    made = []
    for name in REFERENCES:
        said = synthesised(words, EspeakVoice(name), language="en", cache=cache_folder)
        assert said.speech is not None
        onsets, ends = tuple(word.start for word in said.words), tuple(word.end for word in said.words)
        made.append(Reference(resampled(said.speech, RATE), onsets, ends))
    return made


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
            compared = references(sentences, cache_folder)
            for number, voice in enumerate(voices):
                recording = CONDITIONS[condition](recorded(sentences, voice), number)
                began = time.monotonic()
                aligned = align(recording.samples, compared)
                seconds, length = seconds + time.monotonic() - began, length + len(recording.samples) / RATE
                found.append(errors(aligned, recording))
                alarms += len(aligned.doubtful)
                print(f"  {condition:18} {passage:12} {voice:6} {figures(found[-1:])}  {aligned.doubtful or ''}")
        print(f"{condition:20} {figures(found)}  false alarms {alarms}  {60 * seconds / length:.1f} s a minute")


def wrong_texts(sentences: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield what somebody might say instead of the sentences of a script."""
    for place in range(1, len(sentences) - 1, 3):
        yield f"missing {place}", [*sentences[:place], *sentences[place + 1 :]]
        yield f"extra {place}", [*sentences[:place], STRANGER, *sentences[place:]]
        yield f"repeated {place}", [*sentences[: place + 1], *sentences[place:]]
        yield f"wrong {place}", [*sentences[:place], STRANGER, *sentences[place + 1 :]]


def measure_doubt(passages: Sequence[str], voices: Sequence[str], cache_folder: Path) -> None:
    """Print which recordings of other words than the script's are not noticed."""
    noticed: dict[str, list[bool]] = {}
    for passage in passages:
        sentences = sentences_of(passage)
        compared = references(sentences, cache_folder)
        for voice in voices:
            for name, said in wrong_texts(sentences):
                found = align(noisy(recorded(said, voice), 25, 1).samples, compared)
                noticed.setdefault(name.split()[0], []).append(bool(found.doubtful))
                if not found.doubtful:
                    print(f"  not noticed: {passage} {voice} {name}")
    for kind, each in noticed.items():
        print(f"{kind:20} noticed {sum(each)} of {len(each)}")


def main() -> None:
    """Measure one set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=SETS, default="held_out")
    parser.add_argument("--conditions", nargs="*", choices=CONDITIONS, default=list(CONDITIONS))
    parser.add_argument("--doubt", action="store_true", help="recordings of other words than the script's")
    asked = parser.parse_args()
    passages, voices = SETS[asked.set]
    with tempfile.TemporaryDirectory() as folder:
        if asked.doubt:
            measure_doubt(passages, voices, Path(folder))
        else:
            measure(passages, voices, Path(folder), asked.conditions)


if __name__ == "__main__":
    main()
