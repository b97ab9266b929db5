"""espeak NG: a plain synthetic voice with exact word times, run in a process of its own."""

import importlib.metadata
import importlib.util
import json
import re
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from mathml_anim.narration.prose import joined
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Remediable

RATES = {"en-us": 137, "en-gb-x-rp": 135, "en-us+f2": 139, "en-gb-x-rp+f2": 137}
"""espeak's rate at which each voice reads lecture prose at 150 words a minute, pauses included."""
DEFAULT_RATE = 137
SLOWEST, FASTEST = 80, 450
COMMAND = (sys.executable, "-m", "mathml_anim.narration.voices.espeak_process")
"""The process that makes the sound."""
TIME_LIMIT = 90.0
"""Seconds that one utterance may take."""


_PROCESS_VERSION = 2
_VOICES = {"en": "en-us", "zh": "cmn", "no": "nb", "en-gb": "en-gb-x-rp"}
_QUIET = 0.004
"""The amplitude below which a sample counts as silence."""


class _Header(TypedDict, total=False):
    rate: int
    onsets: list[int | None]
    bytes: int
    error: str


class EspeakVoice:
    """Speaks as espeak NG: `espeak`, `espeak:en-gb-x-rp`, `espeak:en-us+f2`; the language's own voice by default."""

    makes_sound = True

    def __init__(self, argument: str = "") -> None:
        if not is_installed():
            raise Remediable("the voice “espeak” is not installed", "pip install 'mathml-anim[voice]'")
        self._voice, _, self._variant = argument.strip().partition("+")
        self._validate()

    @property
    def name(self) -> str:
        """`espeak`, with the voice and variant that were asked for."""
        asked = self._full(self._voice)
        return f"espeak:{asked}" if asked else "espeak"

    def identity(self, *, language: str, speed: float) -> str:
        """Return the wheel's version, the voice with its variant, and the rate."""
        voice = self._voice_for(language)
        return f"espeak {_version()} {voice} {rate_of(voice, speed)} {_PROCESS_VERSION}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Say words in a fresh process, so that equal words sound equal to the sample."""
        voice = self._voice_for(language)
        header, sound = _run(words, voice, rate_of(voice, speed))
        samples = np.frombuffer(sound, dtype="<i2").astype(np.float32) / np.float32(32768)
        return _utterance(header["onsets"], samples, header["rate"])

    def _voice_for(self, language: str) -> str:
        """The voice asked for, if it speaks the language; else the language's own, in the same variant."""
        tag = language.replace("_", "-").lower()
        base = tag.split("-")[0]
        if self._voice and (self._voice.split("-")[0] == base or base in _codes_of(self._voice)):
            return self._full(self._voice)
        for candidate in (_VOICES.get(tag), tag, _VOICES.get(base), base):
            if candidate and candidate in known_voices():
                return self._full(candidate)
        raise Remediable(f"espeak has no voice for the language “{language}”", "name one: --voice espeak:de")

    def _full(self, voice: str) -> str:
        return f"{voice}+{self._variant}" if self._variant else voice

    def _validate(self) -> None:
        if self._voice and self._voice not in known_voices():
            near = [name for name in known_voices() if name.split("-")[0] == self._voice.split("-")[0]]
            remedy = f"the nearest are {', '.join(near)}" if near else f"the voices are {', '.join(known_voices())}"
            raise Remediable(f"espeak has no voice “{self._voice}”", remedy)
        if self._variant and self._variant not in known_variants():
            raise Remediable(
                f"espeak has no variant “+{self._variant}”", f"the variants are {', '.join(sorted(known_variants()))}"
            )


def is_installed() -> bool:
    """Return whether the wheel that brings espeak NG is installed."""
    return importlib.util.find_spec("espeakng_loader") is not None


def rate_of(voice: str, speed: float) -> int:
    """Return espeak's rate setting for a voice; speed 1 is 150 words a minute."""
    rate = RATES.get(voice, RATES.get(voice.partition("+")[0], DEFAULT_RATE))
    return min(max(round(rate * speed), SLOWEST), FASTEST)


@cache
def known_voices() -> tuple[str, ...]:
    """Return the names that espeak accepts."""
    return tuple(sorted(_languages()))


@cache
def known_variants() -> frozenset[str]:
    """Return the names that may follow the plus sign."""
    return frozenset(path.name for path in (_data() / "voices" / "!v").iterdir())


def _codes_of(voice: str) -> tuple[str, ...]:
    return _languages().get(voice, ())


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Each voice's name, which is its file's, and the language codes in that file; only if its dictionary is there."""
    data = _data()
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(path for path in (data / "lang").rglob("*") if path.is_file()):
        text, name = path.read_text("utf-8"), path.name.lower()
        if "dictionary" in text or (data / f"{re.split('-', name)[0]}_dict").exists():
            found[name] = tuple(re.findall(r"^language\s+(\S+)", text, re.MULTILINE))
    return found


def _data() -> Path:
    spec = importlib.util.find_spec("espeakng_loader")
    if spec is None or spec.origin is None:
        raise Remediable("the voice “espeak” is not installed", "pip install 'mathml-anim[voice]'")
    return Path(spec.origin).parent / "espeak-ng-data"


@cache
def _version() -> str:
    try:
        return importlib.metadata.version("espeakng-loader")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def _run(words: tuple[str, ...], voice: str, rate: int) -> tuple[_Header, bytes]:
    request = json.dumps({"text": joined(words), "places": _places(words), "voice": voice, "rate": rate}).encode()
    remedy = "try a shorter paragraph, or another voice: --voice silent"
    try:
        done = subprocess.run(COMMAND, input=request, capture_output=True, timeout=TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired:
        raise Remediable(f"espeak did not finish within {TIME_LIMIT:.0f} s", remedy) from None
    except OSError as error:
        raise Remediable(f"espeak could not be started: {error}", remedy) from None
    head, _, sound = done.stdout.partition(b"\n")
    if done.returncode != 0 or not head:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
        raise Remediable(f"espeak stopped: {last[0]}", remedy)
    header: _Header = json.loads(head)
    if "error" in header:
        raise Remediable(str(header["error"]), remedy)
    if len(sound) != header["bytes"]:
        raise Remediable("espeak's sound arrived incomplete", remedy)
    return header, sound


def _utterance(begins: list[int | None], samples: NDArray[np.float32], rate: int) -> Utterance:
    """Cut the silence around the words off; a word ends where its sound does."""
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


def _places(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """The first and last character of each word in the joined text."""
    places = []
    for count, word in enumerate(words, start=1):
        stop = len(joined(words[:count]))
        places.append((stop - len(word), stop))
    return places


def _last_loud(loud: NDArray[np.intp], start: int, stop: int) -> int:
    """The end of the sound between two onsets."""
    place = int(np.searchsorted(loud, stop)) - 1
    return int(loud[place]) + 1 if place >= 0 and loud[place] >= start else stop
