"""A process that says one text with Piper: JSON on standard input, JSON and samples on standard output.

Piper is licensed under the GPL, version 3 or later, so it stays in a process of its own, which ends after one text.
"""

import difflib
import importlib
import json
import os
import sys
from collections.abc import Sequence
from typing import Any

from mathml_anim.narration.voices.sharing import shared_sounds

SEED = 1
"""Where the noise of a voice begins, so that equal words sound equal."""
_NO_SOUNDS = frozenset("_^$ ˈˌ.,;:!?-'\"…")


def say(text: str, places: Sequence[tuple[int, int]], model: str, stretch: float) -> tuple[dict[str, object], bytes]:
    """Return a header with the sample at which each word begins, if the model tells, and the sound, 16-bit mono.

    `stretch` is how much longer than usual the words take.
    """
    importlib.import_module("onnxruntime").set_seed(SEED)
    piper = importlib.import_module("piper")
    voice = piper.PiperVoice.load(model, include_alignments=True)
    settings = piper.SynthesisConfig(length_scale=voice.config.length_scale * stretch)
    chunks = list(voice.synthesize(text, settings, include_alignments=True))
    sound = b"".join(chunk.audio_int16_bytes for chunk in chunks)
    onsets = _onsets(voice, chunks, [text[slice(*place)] for place in places])
    return {"rate": voice.config.sample_rate, "onsets": onsets, "bytes": len(sound)}, sound


def _onsets(voice: Any, chunks: Sequence[Any], words: Sequence[str]) -> list[int | None]:
    """Each word's first sample, by the lengths of the phonemes; nothing where the model does not tell them."""
    names: list[str] = []
    starts: list[int] = []
    now = 0
    for chunk in chunks:
        if not chunk.phoneme_alignments:
            return [None] * len(words)
        at = now
        for each in chunk.phoneme_alignments:
            if each.phoneme not in _NO_SOUNDS:
                names.append(each.phoneme)
                starts.append(at)
            at += int(each.num_samples)
        now += len(chunk.audio_int16_bytes) // 2
    alone = [_sounds(voice, word) for word in words]
    firsts = shared_sounds(first_sounds(alone, names), len(names), lambda word: len(alone[word]))
    return [None if first is None else starts[first] for first in firsts]


def first_sounds(alone: Sequence[Sequence[str]], together: Sequence[str]) -> list[int | None]:
    """Return where in a sentence's sounds each word begins, if its first sound is there as in the word said alone."""
    every = [sound for sounds in alone for sound in sounds]
    matched = difflib.SequenceMatcher(a=every, b=list(together), autojunk=False).get_matching_blocks()
    places = {block.a + step: block.b + step for block in matched for step in range(block.size)}
    firsts: list[int | None] = []
    before = 0
    for sounds in alone:
        firsts.append(places.get(before) if sounds else None)
        before += len(sounds)
    return firsts


def _sounds(voice: Any, word: str) -> list[str]:
    return [sound for sentence in voice.phonemize(word) for sound in sentence if sound not in _NO_SOUNDS]


def main() -> None:
    """Read one request, write one answer; what libraries print goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    request = json.load(sys.stdin)
    places = [(int(begin), int(stop)) for begin, stop in request["places"]]
    try:
        header, sound = say(str(request["text"]), places, str(request["model"]), float(request["stretch"]))
    except Exception as error:
        header, sound = {"error": f"Piper failed: {type(error).__name__}: {error}"}, b""
    answers.write(json.dumps(header).encode() + b"\n" + sound)
    answers.flush()


if __name__ == "__main__":
    main()
