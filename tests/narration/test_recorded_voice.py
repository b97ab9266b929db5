import logging
import wave
from pathlib import Path

import av
import numpy as np
import pytest
from written_script import script_of

from mathml_anim.narration.narrate import narrate
from mathml_anim.narration.timed import Narration
from mathml_anim.narration.voices.espeak import EspeakVoice
from mathml_anim.narration.voices.recorded import RecordedVoice
from mathml_anim.problems import ProblemsFound
from mathml_anim.rendering.sources import Watch

pytest.importorskip("espeakng_loader", reason="espeakng-loader is not installed")

SENTENCES = (
    "Here is a matrix, [apply] acting on the whole plane at once.",
    "Watch what happens to the arrows, and where they land.",
    "Most of them are knocked off their own line.",
    "But look at this one: it does not turn at all.",
    "A direction that survives like this has a name.",
    "We call the arrow an eigenvector, and the factor its eigenvalue. [end]",
)
TEXT = " ".join(SENTENCES)


def said(text: str, voice: EspeakVoice | RecordedVoice, lecture: Path, cache: Path) -> Narration:
    return narrate(
        script_of(text), None, voice, path=lecture, pronunciation={}, language="en", segment="arrows", cache=cache
    )  # fmt: skip


def save(path: Path, samples: np.ndarray, rate: int, *, width: int = 2, channels: int = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    sound = np.repeat(samples, channels)
    data = (sound * 32000).astype("<i2") if width == 2 else (sound * 120 + 128).astype(np.uint8)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(data.tobytes())


def save_flac(path: Path, samples: np.ndarray, rate: int, *, layout: str = "stereo", width: int = 2) -> None:
    """Write FLAC of 16 bits, or of 24."""
    path.parent.mkdir(parents=True, exist_ok=True)
    channels = {"mono": 1, "stereo": 2}[layout]
    kind, scale = ("s16", 32000) if width == 2 else ("s32", 32000 * 65536)
    sound = np.repeat(samples, channels)[None] * scale
    with av.open(str(path), "w", format="flac") as file:
        stream = file.add_stream("flac", rate=rate, layout=layout)
        stream.format = kind
        frame = av.AudioFrame.from_ndarray(sound.astype("<i2" if width == 2 else "<i4"), kind, layout)
        frame.sample_rate = rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            file.mux(packet)


@pytest.fixture
def lecture(tmp_path: Path) -> Path:
    return tmp_path / "09_eigenvectors.md"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("speech")


def recording_of(text: str, lecture: Path, cache: Path) -> tuple[Path, Narration]:
    original = said(text, EspeakVoice("en-gb-x-rp+f5"), lecture, cache)
    assert original.speech is not None
    noise = np.random.default_rng(3).normal(0, 0.003, len(original.speech.samples))
    path = lecture.parent / "recordings" / "eigenvectors" / "arrows.wav"
    save(path, original.speech.samples + noise, original.speech.rate)
    return path, original


def test_a_recording_is_aligned_with_its_words(lecture: Path, cache: Path) -> None:
    path, original = recording_of(TEXT, lecture, cache)
    with Watch() as watch:
        found = said(TEXT, RecordedVoice(), lecture, cache)
    errors = [abs(a.start - b.start) for a, b in zip(found.words, original.words, strict=True)]
    assert np.median(errors) < 0.025
    assert np.percentile(errors, 90) < 0.08
    assert found.duration == pytest.approx(original.duration, abs=0.01)
    assert found.cue("apply").time == pytest.approx(original.cue("apply").time, abs=0.08)
    assert found == said(TEXT, RecordedVoice(), lecture, cache)
    assert watch.readings()[path.with_suffix(".tsv")] == "", "a label track that is written later is a source"


OTHER = "So take this other road, for it leads down to the sea."


OTHER_WORDS = {
    "wrong": (*SENTENCES[:3], OTHER, *SENTENCES[4:]),
    "missing": SENTENCES[:2] + SENTENCES[4:],
    "repeated": SENTENCES[:4] + SENTENCES[1:],
    "wrong at the end": (*SENTENCES[:5], OTHER),
    "swapped": (SENTENCES[0], SENTENCES[2], SENTENCES[1], *SENTENCES[3:]),
    "extra": (*SENTENCES[:2], OTHER, *SENTENCES[2:]),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "recorded" in metafunc.fixturenames:
        count = len(OTHER_WORDS) if metafunc.config.getoption("--soak") else 3
        metafunc.parametrize("recorded", list(OTHER_WORDS.values())[:count], ids=list(OTHER_WORDS)[:count])


def test_a_recording_of_other_words_is_refused(lecture: Path, cache: Path, recorded: tuple[str, ...]) -> None:
    words = " ".join(recorded).replace("[apply]", "").replace("[end]", "")
    recording_of(words, lecture, cache)
    with pytest.raises(ProblemsFound, match="does not say"):
        said(TEXT, RecordedVoice(), lecture, cache)


def test_a_label_track_tells_the_times(lecture: Path, cache: Path) -> None:
    path, _ = recording_of("One two three.", lecture, cache)
    path.with_suffix(".tsv").write_text("0.1\t0.3\tone\n0.4\t0.6\ttwo\n0.7\t0.9\tthree\n")
    before = set(cache.glob("*.speech"))
    found = said("One [go] two three.", RecordedVoice(), lecture, cache)
    assert [(word.start, word.end) for word in found.words] == [(0.1, 0.3), (0.4, 0.6), (0.7, 0.9)]
    assert found.cue("go").time == 0.4
    assert found.speech is not None
    (kept,) = set(cache.glob("*.speech")) - before
    assert kept.stat().st_size < 1000, "of a recording, only the times of its words are kept"
    again = said("One [go] two three.", RecordedVoice(), lecture, cache)
    assert again.speech is not None
    assert np.array_equal(again.speech.samples, found.speech.samples)
    path.with_suffix(".tsv").write_text("0.1\t0.3\tone\n0.05\t0.6\tto\n")
    with pytest.raises(ProblemsFound) as raised:
        said("One [go] two three.", RecordedVoice(), lecture, cache)
    assert [problem.line for problem in raised.value.problems] == [2, 2, 2]


@pytest.mark.parametrize(("width", "channels", "rate"), [(1, 1, 11025), (2, 2, 44100), (2, 1, 48000)])
def test_any_common_sound_is_read(lecture: Path, cache: Path, width: int, channels: int, rate: int) -> None:
    folder = lecture.parent / "recordings" / "eigenvectors"
    tone = 0.5 * np.sin(np.arange(rate * 2) * 2 * np.pi * 220 / rate)
    save(folder / "arrows.wav", tone, rate, width=width, channels=channels)
    (folder / "arrows.tsv").write_text("0\t1\tone\n1\t2\ttwo\n")
    found = said("One two.", RecordedVoice(), lecture, cache)
    assert found.speech is not None
    assert found.speech.rate == 48000
    assert found.duration == pytest.approx(2, abs=0.01)
    assert np.abs(found.speech.samples).max() == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize(("layout", "rate", "width"), [("mono", 22050, 2), ("stereo", 96000, 3), ("stereo", 8000, 2)])
def test_flac_is_read(lecture: Path, cache: Path, layout: str, rate: int, width: int) -> None:
    folder = lecture.parent / "recordings" / "eigenvectors"
    save_flac(folder / "arrows.flac", 0.5 * np.sin(np.arange(rate * 2) * 1382 / rate), rate, layout=layout, width=width)
    (folder / "arrows.tsv").write_text("0\t1\tone\n1\t2\ttwo\n")
    found = said("One two.", RecordedVoice(), lecture, cache)
    assert found.speech is not None
    assert found.speech.rate == 48000
    assert found.duration == pytest.approx(2, abs=0.01)
    assert np.abs(found.speech.samples).max() == pytest.approx(0.5, abs=0.05)


def test_a_folder_named_on_the_command_line_is_looked_in(tmp_path: Path, lecture: Path, cache: Path) -> None:
    save_flac(tmp_path / "mine" / "arrows.flac", 0.5 * np.sin(np.arange(96000) / 30), 48000)
    (tmp_path / "mine" / "arrows.tsv").write_text("0\t1\tone\n1\t2\ttwo\n")
    assert said("One two.", RecordedVoice(str(tmp_path / "mine")), lecture, cache).duration == pytest.approx(
        2, abs=0.01
    )


def test_what_is_wrong_with_a_file_is_said(lecture: Path, cache: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"no recording of “arrows”.*arrows.wav"):
        said("One two.", RecordedVoice(), lecture, cache)
    path = lecture.parent / "recordings" / "eigenvectors" / "arrows.wav"
    save(path, np.zeros(0), 48000)
    with pytest.raises(ProblemsFound, match=r"the recording is empty|cannot be read"):
        said("One two.", RecordedVoice(), lecture, cache)
    save(path, np.zeros(48000), 48000)
    with pytest.raises(ProblemsFound, match="is silent"):
        said("One two.", RecordedVoice(), lecture, cache)
    path.write_text("no sound")
    with pytest.raises(ProblemsFound, match="cannot be read"):
        said("One two.", RecordedVoice(), lecture, cache)


def test_an_unlikely_length_is_a_warning_with_figures(
    lecture: Path, cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = lecture.parent / "recordings" / "eigenvectors"
    save(folder / "arrows.wav", 0.5 * np.sin(np.arange(48000 * 9) / 20), 48000)
    (folder / "arrows.tsv").write_text("0\t1\tone\n1\t2\ttwo\n")
    with caplog.at_level(logging.WARNING):
        said("One two.", RecordedVoice(), lecture, cache)
    assert "lasts 9.0 s; its script would take about" in caplog.text
