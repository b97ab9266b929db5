"""A process that says one text with espeak NG: JSON on standard input, JSON and samples on standard output.

espeak NG is licensed under the GPL, version 3 or later, and keeps state between utterances: both are reasons to run
it in a process of its own, which ends after one text.
"""

import ctypes
import importlib
import json
import resource
import sys
from ctypes import CFUNCTYPE, POINTER, byref, c_char, c_char_p, c_int, c_short, c_uint, c_void_p
from typing import Any

from mathml_anim.narration.voices.sharing import shared_sounds

LONGEST_TEXT = 20_000
"""Characters that one process accepts."""
LONGEST_SOUND = 900
"""Seconds of sound after which a process stops."""
LONGEST_WORK = 60
"""Seconds of processor time after which a process is killed."""

_SYNCHRONOUS, _TELL_PHONEMES, _DO_NOT_EXIT = 2, 0x0001, 0x8000
_RATE, _BY_CHARACTER, _UTF8 = 1, 1, 1
_END_OF_EVENTS, _WORD, _PHONEME = 0, 1, 7
_NO_SOUND = (b"", b"_", b";", b":", b"|")
"""What the names of pauses and of links between words begin with."""


_STOPS = (b"p", b"t", b"k", b"b", b"d", b"g")
_CLOSURE = 0.05
"""Seconds for which a stop is silent before it is heard."""


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("phoneme", c_char * 8),
    )


_Callback = CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(_Event))


class _Recorder:
    """Collects the samples, word events and phonemes that espeak hands over piece by piece.

    A word's event may come with the last sound of the word before: a word begins with its own first phoneme. The
    phoneme of a stop is told at its release, so the word begins a little earlier, where the mouth closes.
    """

    def __init__(self, rate: int) -> None:
        self.samples = bytearray()
        self.words: list[tuple[int, int]] = []
        self.phonemes: list[int] = []
        self.too_long = False
        self._most = rate * LONGEST_SOUND * 2
        self._closure = round(_CLOSURE * rate)
        self._word_began: int | None = None

    def hear(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self.samples += ctypes.string_at(samples, count * 2)
        place = 0
        while events[place].type != _END_OF_EVENTS:
            self._note(events[place])
            place += 1
        self.too_long = len(self.samples) > self._most
        return int(self.too_long)

    def _note(self, event: Any) -> None:
        if event.type == _WORD:
            self.words.append((event.text_position - 1, len(self.phonemes)))
            self._word_began = event.sample
        elif event.type == _PHONEME and event.phoneme[:1] not in _NO_SOUND:
            first, onset = self._word_began, event.sample
            if first is not None and event.phoneme[:1] in _STOPS:
                onset = max(first, onset - self._closure)
            self.phonemes.append(onset)
            self._word_began = None


def say(text: str, places: list[tuple[int, int]], voice: str, rate: int) -> tuple[dict[str, object], bytes]:
    """Return a header with the sample at which each word begins, null if it has no sound, and the sound, 16-bit mono.

    `places` are the first character of each word and the one after its last.
    """
    loader = importlib.import_module("espeakng_loader")
    library = ctypes.CDLL(loader.get_library_path())
    sample_rate = library.espeak_Initialize(
        _SYNCHRONOUS, 0, c_char_p(loader.get_data_path().encode()), _DO_NOT_EXIT | _TELL_PHONEMES
    )
    if sample_rate <= 0:
        return {"error": "espeak NG could not read its data"}, b""
    if library.espeak_SetVoiceByName(c_char_p(voice.encode())) != 0:
        return {"error": f"espeak NG has no voice “{voice}”"}, b""
    library.espeak_SetParameter(_RATE, rate, 0)
    recorder = _Recorder(sample_rate)
    callback = _Callback(recorder.hear)
    library.espeak_SetSynthCallback(callback)
    data = text.encode()
    failed = library.espeak_Synth(
        c_char_p(data),
        ctypes.c_size_t(len(data) + 1),
        c_uint(0),
        _BY_CHARACTER,
        c_uint(0),
        c_uint(_UTF8),
        byref(c_uint()),
        None,
    )
    library.espeak_Synchronize()
    if failed or recorder.too_long:
        return {
            "error": f"the words take longer than {LONGEST_SOUND} s" if recorder.too_long else "espeak NG failed"
        }, b""
    told = [next((index for at, index in recorder.words if begin <= at < stop), None) for begin, stop in places]
    firsts = shared_sounds(told, len(recorder.phonemes), lambda word: _count(library, text, places[word]))
    onsets = [None if first is None else recorder.phonemes[first] for first in firsts]
    return {"rate": sample_rate, "onsets": onsets, "bytes": len(recorder.samples)}, bytes(recorder.samples)


def _count(library: Any, text: str, word: tuple[int, int]) -> int:
    """The number of phonemes of a word said alone."""
    said = ctypes.c_char_p(text[slice(*word)].encode())
    pointer = ctypes.cast(said, c_void_p)
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    names = library.espeak_TextToPhonemes(byref(pointer), _UTF8, ord("_") << 8) or b""
    return sum(bool(name.strip()) for name in names.split(b"_"))


def main() -> None:
    """Read one request, write one answer."""
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_WORK, LONGEST_WORK))
    request = json.loads(sys.stdin.buffer.read(8 * LONGEST_TEXT))
    text = str(request["text"])
    if len(text) > LONGEST_TEXT:
        header: dict[str, object] = {
            "error": f"a paragraph of {len(text)} characters is too long; the limit is {LONGEST_TEXT}"
        }
        sound = b""
    else:
        places = [(int(begin), int(stop)) for begin, stop in request["places"]]
        header, sound = say(text, places, str(request["voice"]), int(request["rate"]))
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + sound)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
