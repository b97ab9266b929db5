"""Piper: a neural voice that runs on this machine, from a model that the author brings."""

import hashlib
import importlib.metadata
import importlib.util
import json
import sys
from functools import cache
from pathlib import Path

from mathml_anim.narration.voices.process import ask, question_of, utterance
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.narration.voices.word_times import with_word_times
from mathml_anim.problems import Remediable

COMMAND = (sys.executable, "-m", "mathml_anim.narration.voices.piper_process")
"""The process that makes the sound."""
TIME_LIMIT = 300.0
"""Seconds that one utterance may take, the reading of the model included."""

_PROCESS_VERSION = 1


class PiperVoice:
    """Speaks as a Piper model: `piper:/path/model.onnx`, with `model.onnx.json` beside it.

    The times of words are the model's own where it tells the lengths of phonemes, else they are found by alignment.
    """

    makes_sound = True

    def __init__(self, argument: str = "") -> None:
        if not is_installed():
            raise Remediable("the voice “piper” is not installed", "pip install 'mathml-anim[piper]'")
        if not argument.strip():
            raise Remediable("the voice “piper” needs a model", "name its file: --voice piper:/path/model.onnx")
        self._model = Path(argument.strip()).expanduser()
        self._settings = Path(f"{self._model}.json")
        for path, what in ((self._model, "model"), (self._settings, "settings")):
            if not path.is_file():
                remedy = "a Piper voice is two files, NAME.onnx and NAME.onnx.json: put both there"
                raise Remediable(f"there are no {what} of a Piper voice at {path}", remedy)
        self._language = _language_of(self._settings)

    @property
    def name(self) -> str:
        """`piper`, with the name of the model's file."""
        return f"piper:{self._model.name}"

    def identity(self, *, language: str, speed: float) -> str:
        """Return Piper's version, what is in the model's two files, and the speed."""
        self._check(language)
        contents = " ".join(_digest(path, path.stat().st_mtime_ns) for path in (self._model, self._settings))
        return f"piper {_version()} {contents} {speed:g} {_PROCESS_VERSION}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Say words in a fresh process, so that equal words sound equal; raises Remediable."""
        self._check(language)
        question = {**question_of(words), "model": str(self._model), "stretch": 1 / speed}
        remedy = "see that the model is whole, or choose another voice: --voice espeak"
        said = utterance(*ask(COMMAND, question, who="Piper", limit=TIME_LIMIT, remedy=remedy))
        return said if any(onset is not None for onset in said.onsets) else with_word_times(said, words, language)

    def _check(self, language: str) -> None:
        spoken = language.replace("_", "-").split("-")[0].lower()
        if self._language and spoken != self._language:
            what = f"{self._model.name} speaks “{self._language}”, and the words are “{language}”"
            raise Remediable(what, f"choose a model for “{spoken}”, or --voice espeak")


def is_installed() -> bool:
    """Return whether Piper is installed."""
    return importlib.util.find_spec("piper") is not None


def _language_of(settings: Path) -> str:
    """The language code of a model, without its region; empty if it does not tell."""
    try:
        told = json.loads(settings.read_text("utf-8"))
        code = told.get("language", {}).get("code") or told["espeak"]["voice"]
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        what = f"{settings} does not hold the settings of a Piper voice ({type(error).__name__})"
        raise Remediable(what, "put the .onnx.json there that belongs to the model") from None
    return str(code).replace("_", "-").split("-")[0].lower()


@cache
def _digest(path: Path, changed: int) -> str:
    del changed
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _version() -> str:
    try:
        return importlib.metadata.version("piper-tts")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
