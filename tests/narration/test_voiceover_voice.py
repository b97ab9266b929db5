"""Speech services of manim-voiceover, proven with one of the test's own; those that need a network are not tried.

Where manim-voiceover is not installed, a package that answers to the same calls stands in for it.
"""

import importlib.util
import sys
from pathlib import Path, PurePosixPath

import pytest

from mathml_anim.narration.cache import speak
from mathml_anim.narration.voices import voiceover
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.narration.voices.voiceover import VoiceoverVoice, services
from mathml_anim.problems import Remediable

FILES = [
    *(f"manim_voiceover/services/{name}.py" for name in ("__init__", "azure", "base", "cache", "gtts", "stitcher")),
    "manim_voiceover/services/recorder/__init__.py",
    "manim_voiceover/helper.py",
]

STAND_IN = """
class SpeechService:
    def __init__(self, global_speed=1.0, cache_dir=None):
        self.global_speed, self.cache_dir = global_speed, cache_dir

    def _wrap_generate_from_text(self, text):
        told = self.generate_from_text(" ".join(text.split()), cache_dir=None, path=None)
        return {**told, "final_audio": told["original_audio"]}
"""

SERVICE = '''
import wave
from pathlib import Path

import numpy as np
from manim_voiceover.services.base import SpeechService

RATE = 8000


class Beeps(SpeechService):
    """Half a second of tone for each word; `de` is higher."""

    tells = False

    def __init__(self, lang="en", **settings):
        super().__init__(**settings)
        self.lang = lang

    def generate_from_text(self, text, cache_dir=None, path=None, **settings):
        print("a service may print")
        with Path(__file__).with_name("asked.txt").open("a") as log:
            log.write(f"{self.lang} {text}\\n")
        pitch = 400 if self.lang == "de" else 200
        samples = 9000 * np.sin(np.arange(RATE // 2 * len(text.split())) * 2 * np.pi * pitch / RATE)
        with wave.open(str(Path(self.cache_dir) / "said.wav"), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            file.writeframes(samples.astype("<i2").tobytes())
        told = {"input_text": text, "input_data": {"input_text": text}, "original_audio": "said.wav"}
        if self.tells:
            told["word_boundaries"] = []
            for number, word in enumerate(text.split()):
                told["word_boundaries"].append({
                    "audio_offset": number * 5_000_000, "text_offset": text.index(word), "word_length": len(word),
                    "text": word, "boundary_type": "Word",
                })
        return told


class TimedBeeps(Beeps):
    """It tells when each word begins."""

    tells = True


class Asking(Beeps):
    """It asks a question."""

    def generate_from_text(self, text, **settings):
        return {"input_text": input("May I? ")}


class Silent(Beeps):
    """It leaves no file."""

    def generate_from_text(self, text, **settings):
        return {"input_text": text, "input_data": {"input_text": text}, "original_audio": "nothing.wav"}
'''


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "own_services.py").write_text(SERVICE)
    if importlib.util.find_spec("manim_voiceover") is None:
        services = tmp_path / "manim_voiceover" / "services"
        services.mkdir(parents=True)
        (services / "base.py").write_text(STAND_IN)
        monkeypatch.setattr(voiceover, "is_installed", lambda: True)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "asked.txt"


def test_a_service_speaks_and_tells_its_times(asked: Path) -> None:
    voice = find_voice("voiceover:own_services:TimedBeeps")
    assert voice.name == "voiceover:own_services:TimedBeeps"
    said = voice.speak(("One,", "two", "three."), language="en", speed=1)
    assert said.onsets == pytest.approx((0.0, 0.5, 1.0), abs=0.01)
    assert said.duration == pytest.approx(1.5, abs=0.01)
    assert asked.read_text() == "en One, two three.\n"


def test_a_service_that_tells_no_times_is_aligned(asked: Path) -> None:
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    said = VoiceoverVoice("own_services:Beeps").speak(("One,", "two", "three."), language="en", speed=1)
    onsets = [onset for onset in said.onsets if onset is not None]
    assert len(onsets) == 3
    assert onsets == sorted(onsets)


def test_our_cache_knows_the_language(asked: Path, tmp_path: Path) -> None:
    voice, words, cache = VoiceoverVoice("own_services:TimedBeeps"), ("zwei",), tmp_path / "kept"
    english = speak(voice, words, language="en", speed=1, cache=cache)
    german = speak(voice, words, language="de", speed=1, cache=cache)
    again = speak(voice, words, language="de", speed=1, cache=cache)
    assert asked.read_text() == "en zwei\nde zwei\n"
    assert english.speech is not None
    assert german.speech is not None
    assert again.speech is not None
    assert (german.speech.samples[:1000] != english.speech.samples[:1000]).any()
    assert (again.speech.samples == german.speech.samples).all()


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    ("service", "what"),
    [
        ("own_services:Asking", "EOFError"),
        ("own_services:Silent", "left no sound"),
        ("own_services:Missing", "AttributeError"),
        ("no_such_module:Service", "ModuleNotFoundError"),
    ],
)
def test_a_service_that_fails_is_a_message(service: str, what: str) -> None:
    with pytest.raises(Remediable, match=what) as raised:
        VoiceoverVoice(service).speak(("One.",), language="en", speed=1)
    assert f"“{service}”" in raised.value.what


def test_the_services_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(voiceover, "is_installed", lambda: False)
        with pytest.raises(Remediable, match="pip install manim-voiceover"):
            VoiceoverVoice("gtts")
    monkeypatch.setattr(voiceover, "is_installed", lambda: True)
    monkeypatch.setattr(voiceover.importlib.metadata, "files", lambda name: [PurePosixPath(each) for each in FILES])
    assert services() == ("azure", "gtts")
    for asked_for in ("", "gtss"):
        with pytest.raises(Remediable, match=r"the services are .*gtts.*voiceover:package\.module:Class"):
            VoiceoverVoice(asked_for)


def test_a_service_without_an_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voiceover, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    monkeypatch.setattr(voiceover, "TIME_LIMIT", 0.3)
    monkeypatch.setattr(voiceover, "is_installed", lambda: True)
    monkeypatch.setattr(voiceover, "services", lambda: ("gtts",))
    with pytest.raises(Remediable, match="“gtts” did not finish"):
        VoiceoverVoice("gtts").speak(("One.",), language="en", speed=1)
