"""A process that says one text with espeak NG: JSON on standard input, JSON and samples on standard output.

espeak NG is licensed under the GPL, version 3 or later, and keeps state between utterances: both are reasons to run
it in a process of its own, which ends after one text.
"""

import ctypes
import importlib
import json
import resource
import sys
from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_int, c_short, c_uint, c_void_p
from typing import Any

LONGEST_TEXT = 20_000
"""Characters that one process accepts."""
LONGEST_SOUND = 900
"""Seconds of sound after which a process stops."""
LONGEST_WORK = 60
"""Seconds of processor time after which a process is killed."""

_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_RATE, _BY_CHARACTER, _UTF8 = 1, 1, 1
_END_OF_EVENTS, _WORD = 0, 1


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", c_void_p),
    )


_Callback = CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(_Event))


class _Recorder:
    """Collects the samples and word events that espeak hands over piece by piece."""

    def __init__(self, rate: int) -> None:
        self.samples = bytearray()
        self.events: list[tuple[int, int, int]] = []
        self.too_long = False
        self._most = rate * LONGEST_SOUND * 2

    def hear(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self.samples += ctypes.string_at(samples, count * 2)
        place = 0
        while events[place].type != _END_OF_EVENTS:
            event = events[place]
            if event.type == _WORD:
                self.events.append((event.text_position - 1, event.length, event.sample))
            place += 1
        self.too_long = len(self.samples) > self._most
        return int(self.too_long)


def say(text: str, voice: str, rate: int) -> tuple[dict[str, object], bytes]:
    """Return a header with the word events (character, length, sample) and the sound, 16-bit mono."""
    loader = importlib.import_module("espeakng_loader")
    library = ctypes.CDLL(loader.get_library_path())
    sample_rate = library.espeak_Initialize(_SYNCHRONOUS, 0, c_char_p(loader.get_data_path().encode()), _DO_NOT_EXIT)
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
    return {"rate": sample_rate, "events": recorder.events, "bytes": len(recorder.samples)}, bytes(recorder.samples)


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
        header, sound = say(text, str(request["voice"]), int(request["rate"]))
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + sound)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
