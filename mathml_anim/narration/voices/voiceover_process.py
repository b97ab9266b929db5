"""A process that says one text with a speech service of manim-voiceover: JSON in, JSON and samples out.

A service may print, ask questions, install packages and keep a cache that forgets the language: here its standard
input is closed, what it prints goes to standard error, and its cache is a new folder each time.
"""

import importlib
import inspect
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mathml_anim.narration.recording import read_recording
from mathml_anim.problems import ProblemsFound

TICKS = 10_000_000
"""The parts of a second in which a service tells when a word begins."""
_PACKAGE = "manim_voiceover.services"


def say(
    text: str, places: Sequence[tuple[int, int]], service: str, language: str, speed: float
) -> tuple[dict[str, object], bytes]:
    """Return a header with the sample at which each word begins, if the service tells, and the sound, 16-bit mono."""
    make = service_class(service)
    with tempfile.TemporaryDirectory() as folder:
        speaker = make(cache_dir=folder, global_speed=speed, **_language_of(make, language))
        told = speaker._wrap_generate_from_text(text)
        speech = read_recording(Path(folder) / told["final_audio"])
    sound = (speech.samples * 32767).astype("<i2").tobytes()
    onsets = onsets_of(told.get("word_boundaries") or [], places, speech.rate)
    return {"rate": speech.rate, "onsets": onsets, "bytes": len(sound)}, sound


def service_class(name: str) -> Any:
    """Return the class of a service: of manim-voiceover by its name, such as `gtts`, or `package.module:Class`."""
    module, _, wanted = name.partition(":")
    base = importlib.import_module(f"{_PACKAGE}.base").SpeechService
    home = importlib.import_module(module if wanted else f"{_PACKAGE}.{module}")
    if wanted:
        return getattr(home, wanted)
    own = [
        each
        for each in vars(home).values()
        if inspect.isclass(each) and issubclass(each, base) and each.__module__.startswith(home.__name__)
    ]
    if not own:
        raise ValueError(f"{home.__name__} holds no speech service")
    return own[0]


def onsets_of(boundaries: Sequence[dict[str, Any]], places: Sequence[tuple[int, int]], rate: int) -> list[int | None]:
    """Return the first sample of each word, by the characters at which a service's words begin."""
    told = [(int(each["text_offset"]), int(each["audio_offset"]) * rate // TICKS) for each in boundaries]
    return [next((sample for at, sample in told if begin <= at < stop), None) for begin, stop in places]


def _language_of(make: Any, language: str) -> dict[str, str]:
    known = inspect.signature(make.__init__).parameters
    return next(({name: language} for name in ("lang", "language") if name in known), {})


def main() -> None:
    """Read one request, write one answer."""
    request = json.load(sys.stdin)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    places = [(int(begin), int(stop)) for begin, stop in request["places"]]
    name = str(request["service"])
    try:
        header, sound = say(str(request["text"]), places, name, str(request["language"]), float(request["speed"]))
    except ProblemsFound as error:
        header, sound = {"error": f"the service “{name}” left no sound: {error.problems[0].what}"}, b""
    except (Exception, SystemExit) as error:
        header, sound = {"error": f"the service “{name}” failed: {type(error).__name__}: {error}"}, b""
    answers.write(json.dumps(header).encode() + b"\n" + sound)
    answers.flush()


if __name__ == "__main__":
    main()
