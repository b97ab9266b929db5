"""espeak NG: a plain synthetic voice with exact word times, run in a process of its own."""

import importlib.metadata
import importlib.util
import re
import sys
from functools import cache
from pathlib import Path

from mathml_anim.narration.voices.process import ask, question_of, utterance
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Remediable

RATES = {"en-us": 137, "en-gb-x-rp": 135, "en-us+f2": 139, "en-gb-x-rp+f2": 137, "de": 148}
"""espeak's rate at which each voice reads lecture prose at 150 words a minute, pauses included; German, whose words are
longer, at as many words a minute as English in the same lecture."""
DEFAULT_RATE = 137
SLOWEST, FASTEST = 80, 450
COMMAND = (sys.executable, "-m", "mathml_anim.narration.voices.espeak_process")
"""The process that makes the sound."""
TIME_LIMIT = 90.0
"""Seconds that one utterance may take."""


_PROCESS_VERSION = 2
_VOICES = {"en": "en-us", "zh": "cmn", "no": "nb", "en-gb": "en-gb-x-rp"}


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
        question = {**question_of(words), "voice": voice, "rate": rate_of(voice, speed)}
        remedy = "try a shorter paragraph, or another voice: --voice silent"
        return utterance(*ask(COMMAND, question, who="espeak", limit=TIME_LIMIT, remedy=remedy))

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
