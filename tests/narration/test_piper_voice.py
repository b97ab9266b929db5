"""Piper with a model of the test's own: a tone for each phoneme, four frames long. No trained voice is needed."""

import json
import os
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from mathml_anim.narration.voices import piper
from mathml_anim.narration.voices.piper import PiperVoice
from mathml_anim.narration.voices.piper_process import first_sounds
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.problems import Remediable

RATE, HOP, FRAMES = 16_000, 256, 4
WORDS = ("Here", "is", "a", "matrix,", "of", "the", "plane.")


def write_settings(path: Path, language: str = "en-us") -> None:
    from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

    settings = {
        "audio": {"sample_rate": RATE},
        "espeak": {"voice": language},
        "num_symbols": 256,
        "num_speakers": 1,
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "hop_length": HOP,
    }
    Path(f"{path}.json").write_text(json.dumps(settings))


def write_model(path: Path, *, tells_lengths: bool) -> None:
    """A graph that gives each phoneme id a tone as loud as its number, and says so if it is to."""
    import numpy as np
    from onnx import TensorProto, helper, numpy_helper, save

    length = HOP * FRAMES
    tone = np.sin(np.arange(length) * 2 * np.pi * 200 / RATE).astype(np.float32)[None, None]
    constants = {"tone": tone, "flat": np.array([1, 1, -1]), "last": np.array([2])}
    constants |= {"zero": np.float32(0), "frames": np.float32(FRAMES)}
    nodes = [
        helper.make_node("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["ids", "last"], ["column"]),
        helper.make_node("Mul", ["column", "tone"], ["tones"]),
        helper.make_node("Reshape", ["tones", "flat"], ["output"]),
        helper.make_node("Mul", ["ids", "zero"], ["nothing"]),
        helper.make_node("Add", ["nothing", "frames"], ["durations"]),
    ]
    value = helper.make_tensor_value_info
    inputs = [
        value("input", TensorProto.INT64, [1, None]),
        value("input_lengths", TensorProto.INT64, [1]),
        value("scales", TensorProto.FLOAT, [3]),
    ]
    outputs = [value("output", TensorProto.FLOAT, None)]
    outputs += [value("durations", TensorProto.FLOAT, None)] if tells_lengths else []
    weights = [numpy_helper.from_array(np.asarray(array), name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, "tones", inputs, outputs, weights)
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), str(path))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    pytest.importorskip("piper", reason="piper-tts is not installed")
    pytest.importorskip("onnx", reason="onnx is not installed")
    path = tmp_path / "tones.onnx"
    write_model(path, tells_lengths=True)
    write_settings(path)
    return path


def test_words_begin_where_their_phonemes_do(model: Path) -> None:
    voice = find_voice(f"piper:{model}")
    assert voice.name == "piper:tones.onnx"
    said = voice.speak(WORDS, language="en", speed=1)
    onsets = [onset for onset in said.onsets if onset is not None]
    assert len(onsets) == len(WORDS)
    steps = [(later - earlier) * RATE / (HOP * FRAMES) for earlier, later in pairwise(onsets)]
    assert all(step == pytest.approx(round(step), abs=1e-6) and step >= 2 for step in steps), "whole phonemes"
    assert steps[3] > steps[2], "“matrix,” has more sounds than “a”"
    assert said.speech is not None
    assert said.speech.rate == RATE
    again = voice.speak(WORDS, language="en", speed=1)
    assert again.onsets == said.onsets
    assert again.speech is not None
    assert (again.speech.samples == said.speech.samples).all()


def test_a_model_that_tells_no_lengths_is_aligned(model: Path) -> None:
    pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")
    write_model(model, tells_lengths=False)
    said = PiperVoice(str(model)).speak(WORDS, language="en", speed=1)
    onsets = [onset for onset in said.onsets if onset is not None]
    assert len(onsets) == len(WORDS)
    assert onsets == sorted(onsets)
    assert onsets[-1] < said.duration


def test_another_model_is_another_voice(model: Path) -> None:
    voice = PiperVoice(str(model))
    before = voice.identity(language="en", speed=1)
    assert before != voice.identity(language="en", speed=1.25)
    write_model(model, tells_lengths=False)
    os.utime(model, (1, 1))
    assert voice.identity(language="en", speed=1) != before


def test_a_model_speaks_its_own_language_only(model: Path) -> None:
    write_settings(model, "de")
    with pytest.raises(Remediable, match=r"tones\.onnx speaks “de”, and the words are “en” — choose a model for “en”"):
        PiperVoice(str(model)).speak(WORDS, language="en", speed=1)


def test_a_broken_model_is_a_message(model: Path) -> None:
    model.write_bytes(b"no model")
    with pytest.raises(Remediable, match=r"Piper failed: .*see that the model is whole"):
        PiperVoice(str(model)).speak(WORDS, language="en", speed=1)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piper, "is_installed", lambda: True)


@pytest.mark.usefixtures("installed")
def test_what_is_missing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = tmp_path / "voice.onnx"
    with pytest.raises(Remediable, match=r"needs a model.*piper:/path/model\.onnx"):
        PiperVoice("")
    with pytest.raises(Remediable, match=r"no model of a Piper voice at .*voice\.onnx —"):
        PiperVoice(str(model))
    model.write_bytes(b"")
    with pytest.raises(Remediable, match=r"no settings of a Piper voice at .*voice\.onnx\.json"):
        PiperVoice(str(model))
    Path(f"{model}.json").write_text("[]")
    with pytest.raises(Remediable, match="does not hold the settings"):
        PiperVoice(str(model))
    monkeypatch.setattr(piper, "is_installed", lambda: False)
    with pytest.raises(Remediable, match=r"pip install 'mathml-anim\[piper\]'"):
        PiperVoice(str(model))


@pytest.mark.usefixtures("installed")
def test_the_process_is_asked_and_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process of the test's own in place of Piper's: what is asked, and what is made of the answer."""
    model, asked = tmp_path / "voice.onnx", tmp_path / "asked.json"
    model.write_bytes(b"model")
    Path(f"{model}.json").write_text('{"language": {"code": "de_DE"}}')
    stand_in = (
        "import sys; open(sys.argv[1], 'w').write(sys.stdin.read()); "
        'print(\'{"rate": 1000, "onsets": [0, 500, null], "bytes": 2000}\'); print(end="xy" * 1000)'
    )
    monkeypatch.setattr(piper, "COMMAND", (sys.executable, "-c", stand_in, str(asked)))
    said = PiperVoice(str(model)).speak(("Eins,", "zwei", "drei."), language="de-AT", speed=1.25)
    assert json.loads(asked.read_text()) == {
        "text": "Eins, zwei drei.",
        "places": [[0, 5], [6, 10], [11, 16]],
        "model": str(model),
        "stretch": 0.8,
    }
    assert said.onsets == (0.0, 0.5, None)
    assert said.duration == 1.0


def test_a_word_whose_first_sound_changed_is_not_guessed() -> None:
    assert first_sounds([["h", "i"], ["a"], ["m", "a"]], ["h", "i", "ə", "m", "a"]) == [0, None, 3]
    assert first_sounds([[], ["a"]], ["a"]) == [None, 0]
