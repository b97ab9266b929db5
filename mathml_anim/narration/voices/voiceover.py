"""The speech services of manim-voiceover, by name."""

import importlib.metadata
import importlib.util
import sys

from mathml_anim.narration.voices.process import ask, question_of, utterance
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.narration.voices.word_times import with_word_times
from mathml_anim.problems import Remediable

COMMAND = (sys.executable, "-m", "mathml_anim.narration.voices.voiceover_process")
"""The process that asks the service."""
TIME_LIMIT = 180.0
"""Seconds that one utterance may take."""

_PROCESS_VERSION = 1


class VoiceoverVoice:
    """Speaks as a service of manim-voiceover: `voiceover:gtts`, or `voiceover:package.module:Class`.

    The times of words are the service's own where it tells them, else they are found by alignment. What it said is kept
    with all else that was synthesised; a service's own cache is not used.
    """

    makes_sound = True

    def __init__(self, argument: str = "") -> None:
        if not is_installed():
            raise Remediable("the voice “voiceover” is not installed", "pip install manim-voiceover")
        self._service = argument.strip()
        home = self._service.partition(":")[0]
        known = services()
        if not self._service or (":" not in self._service and home not in known):
            what = f"manim-voiceover has no service “{self._service}”" if self._service else "no service is named"
            remedy = f"the services are {', '.join(known)}; one of your own is voiceover:package.module:Class"
            raise Remediable(what, remedy)

    @property
    def name(self) -> str:
        """`voiceover`, with the name of the service."""
        return f"voiceover:{self._service}"

    def identity(self, *, language: str, speed: float) -> str:
        """Return the service, the version of manim-voiceover, and the speed; the language belongs to every key."""
        del language
        return f"voiceover {_version()} {self._service} {speed:g} {_PROCESS_VERSION}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        """Ask the service in a process of its own; raises Remediable."""
        question = {**question_of(words), "service": self._service, "language": language, "speed": speed}
        remedy = "see what the service needs (a package, a key, a network), or choose another voice: --voice espeak"
        said = utterance(*ask(COMMAND, question, who=f"“{self._service}”", limit=TIME_LIMIT, remedy=remedy))
        return said if any(onset is not None for onset in said.onsets) else with_word_times(said, words, language)


def is_installed() -> bool:
    """Return whether manim-voiceover is installed. Nothing here brings it: every run of Manim imports it, if it is."""
    return importlib.util.find_spec("manim_voiceover") is not None


def services() -> tuple[str, ...]:
    """Return the names of the services that manim-voiceover brings, without importing them."""
    try:
        files = importlib.metadata.files("manim-voiceover") or []
    except importlib.metadata.PackageNotFoundError:
        return ()
    within = [file.parts for file in files if file.parts[:2] == ("manim_voiceover", "services")]
    names = {parts[2].removesuffix(".py") for parts in within if len(parts) > 2}
    return tuple(sorted(names - {"__init__", "__pycache__", "base", "cache", "stitcher", "recorder"}))


def _version() -> str:
    try:
        return importlib.metadata.version("manim-voiceover")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
