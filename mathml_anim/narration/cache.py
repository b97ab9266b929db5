"""Synthesised speech kept on disk: whatever was said once is not said again."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

import numpy as np

from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.voice import Utterance, Voice
from mathml_anim.whole_files import write_whole

_VERSION = 1


def speak(voice: Voice, words: tuple[str, ...], *, language: str, speed: float, cache: Path | None) -> Utterance:
    """Return what a voice makes of words, from the cache folder if it was made before and is still whole."""
    if cache is None or not voice.makes_sound:
        return voice.speak(words, language=language, speed=speed)
    path = cache / f"{_key(voice, words, language, speed)}.speech"
    kept = _load(path, len(words))
    if kept is not None:
        return kept
    made = voice.speak(words, language=language, speed=speed)
    _save(path, made)
    return _load(path, len(words)) or made


def _key(voice: Voice, words: tuple[str, ...], language: str, speed: float) -> str:
    parts = [_VERSION, voice.identity(language=language, speed=speed), language, *words]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def _load(path: Path, count: int) -> Utterance | None:
    """Return a kept utterance; None if there is none, or if one byte of it is not as it was written."""
    try:
        digest, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if hashlib.sha256(body).hexdigest().encode() != digest:
        return None
    head, _, sound = body.partition(b"\n")
    header = json.loads(head)
    if len(header["onsets"]) != count:
        return None
    with suppress(OSError):
        os.utime(path)  # The store is pruned of what was not used for the longest.
    samples = np.frombuffer(sound, dtype="<f4").astype(np.float32)
    speech = Speech(samples, header["rate"]) if header["rate"] else None
    return Utterance(tuple(header["onsets"]), tuple(header["ends"]), header["duration"], speech)


def _save(path: Path, utterance: Utterance) -> None:
    """Write an utterance under its final name only when whole; a folder that cannot be written is no failure."""
    speech = utterance.speech
    header: dict[str, object] = {"onsets": utterance.onsets, "ends": utterance.ends, "duration": utterance.duration}
    header["rate"] = speech.rate if speech else 0
    sound = speech.samples.astype("<f4").tobytes() if speech else b""
    body = json.dumps(header).encode() + b"\n" + sound
    with suppress(OSError):
        write_whole(path, hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
