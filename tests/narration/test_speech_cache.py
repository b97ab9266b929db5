import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from mathml_anim.narration.cache import speak
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.voice import Utterance


class CountingVoice:
    name = "counting"
    makes_sound = True

    def __init__(self, version: str = "1") -> None:
        self.calls = 0
        self._version = version

    def identity(self, *, language: str, speed: float) -> str:
        return f"counting {self._version} {speed}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        self.calls += 1
        samples = np.linspace(-0.5, 0.5, 100 * len(words), dtype=np.float32)
        onsets = tuple(place / 10 for place in range(len(words)))
        return Utterance(onsets, (None,) * len(words), len(words) / 10, Speech(samples, 1000))


def say(
    voice: CountingVoice, cache: Path | None, words: str = "one two", language: str = "en", speed: float = 1.0
) -> Utterance:
    return speak(voice, tuple(words.split()), language=language, speed=speed, cache=cache)


def test_what_was_said_once_is_not_said_again(tmp_path: Path) -> None:
    voice = CountingVoice()
    first, second = say(voice, tmp_path / "new"), say(voice, tmp_path / "new")
    assert voice.calls == 1
    assert first.onsets == second.onsets == (0.0, 0.1)
    assert first.ends == second.ends
    assert first.speech is not None
    assert second.speech is not None
    assert np.array_equal(first.speech.samples, second.speech.samples)
    assert second.speech.rate == 1000


def test_other_words_language_speed_or_version_are_said_anew(tmp_path: Path) -> None:
    voice, newer = CountingVoice(), CountingVoice("2")
    say(voice, tmp_path)
    say(voice, tmp_path, words="one, two")
    say(voice, tmp_path, language="de")
    say(voice, tmp_path, speed=1.1)
    say(newer, tmp_path)
    assert (voice.calls, newer.calls) == (4, 1)
    assert len(list(tmp_path.iterdir())) == 5


def test_what_is_used_again_counts_as_used_now(tmp_path: Path) -> None:
    voice = CountingVoice()
    say(voice, tmp_path)
    (entry,) = tmp_path.iterdir()
    os.utime(entry, (1, 1))
    before = time.time() - 60
    say(voice, tmp_path)
    assert voice.calls == 1
    assert entry.stat().st_mtime > before


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "header"])
def test_a_damaged_entry_is_made_again(tmp_path: Path, damage: str) -> None:
    voice = CountingVoice()
    whole = say(voice, tmp_path)
    (entry,) = tmp_path.iterdir()
    kept = entry.read_bytes()
    damaged = {
        "cut": kept[:-7],
        "flip": kept[:-7] + bytes([kept[-7] ^ 1]) + kept[-6:],
        "empty": b"",
        "header": kept.replace(b'"rate": 1000', b'"rate": 2000'),
    }
    entry.write_bytes(damaged[damage])
    again = say(voice, tmp_path)
    assert voice.calls == 2
    assert again.onsets == whole.onsets
    assert entry.read_bytes() == kept


def test_writers_at_once_leave_one_whole_entry(tmp_path: Path) -> None:
    voice = CountingVoice()
    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda _: say(voice, tmp_path), range(32)))
    assert {utterance.onsets for utterance in said} == {(0.0, 0.1)}
    assert len(list(tmp_path.iterdir())) == 1
    calls = voice.calls
    say(voice, tmp_path)
    assert voice.calls == calls


def test_a_folder_that_cannot_be_made_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    voice = CountingVoice()
    assert say(voice, tmp_path / "file").duration == 0.2
    assert say(voice, None).duration == 0.2
    assert voice.calls == 2
