"""A bed of sound under speech: as far below it as was set, stepping back for it, and moving nothing."""

from fractions import Fraction
from pathlib import Path

import av
import flips
import numpy as np
import pytest
from flips import LECTURE, ClickingVoice, render, tiny
from scipy.io import wavfile
from scipy.signal import butter, sosfiltfilt

from mathml_anim.problems import ProblemsFound
from mathml_anim.rendering.bed import FALL, RISE, SEAM, Bed, laid
from mathml_anim.rendering.loudness import level
from mathml_anim.rendering.sound import Heard, mix
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.timing import SAMPLE_RATE, sample_at

SPLIT = 900
"""Hertz that part the tests' bed, below, from their speech."""


def noise(seconds: float, low: float, high: float, *, seed: int, amplitude: float = 0.1) -> np.ndarray:
    wide = np.random.default_rng(seed).standard_normal((2, round(seconds * SAMPLE_RATE)))
    band = sosfiltfilt(butter(4, (low, high), "bandpass", fs=SAMPLE_RATE, output="sos"), wide)
    return (band / np.abs(band).max() * amplitude).astype(np.float32)


def speech_and_bed() -> tuple[Heard, Heard]:
    """Ten seconds of speech, ten of rest, ten of speech, and a bed of six seconds under it all."""
    talk = noise(30, 1500, 4000, seed=1, amplitude=0.3)
    talk[:, 10 * SAMPLE_RATE : 20 * SAMPLE_RATE] = 0
    speech = Heard(talk, 0)
    bed = Bed(Path("bed.wav"), 24, 15, ((0.0, 10.0), (20.0, 29.9)))
    found = laid(bed, noise(6, 150, 500, seed=2, amplitude=0.9), [speech], 30 * SAMPLE_RATE)
    assert found is not None
    return speech, found


def part(track: np.ndarray, first: float, last: float) -> float:
    return level(np.ascontiguousarray(track[:, round(first * SAMPLE_RATE) : round(last * SAMPLE_RATE)])).loudness


def test_the_bed_lies_as_far_below_as_it_was_set() -> None:
    speech, bed = speech_and_bed()
    spoken = level(speech.samples).loudness
    assert spoken - part(bed.samples, 2, 10) == pytest.approx(24, abs=0.7)
    assert spoken - part(bed.samples, 10 + RISE, 20 - FALL) == pytest.approx(15, abs=0.7)
    assert spoken - part(bed.samples, 20, 27) == pytest.approx(24, abs=0.7)


def decoded(track: np.ndarray) -> np.ndarray:
    codec = av.CodecContext.create("aac", "r")
    coded = encode_sound(track)
    codec.extradata = coded.extradata
    packets = [av.Packet(picture.data) for picture in coded.pictures]
    frames = [frame.to_ndarray() for packet in packets for frame in codec.decode(packet)]
    return np.concatenate(frames, axis=1).astype(np.float32)


def test_in_the_finished_track_the_distance_is_still_there() -> None:
    speech, bed = speech_and_bed()
    track = mix([speech, bed], 30 * 15, Fraction(15))
    assert track is not None
    assert track.shape[1] == sample_at(30 * 15, Fraction(15))
    heard = decoded(track)
    whole = level(heard)
    assert whole.loudness == pytest.approx(-16, abs=1)
    assert whole.peak <= -1
    low = sosfiltfilt(butter(6, SPLIT, fs=SAMPLE_RATE, output="sos"), heard).astype(np.float32)
    distance = level(np.ascontiguousarray(heard - low)).loudness - part(low, 2, 9.5)
    assert distance == pytest.approx(24, abs=1)


def test_words_before_the_first_frame_are_not_waited_for() -> None:
    talk = [Heard(noise(8, 1500, 4000, seed=1), 0)]
    sound = noise(6, 150, 500, seed=2)
    late = laid(Bed(Path("bed.wav"), 24, 15, ((-5.0, -2.0), (-1.0, 3.0))), sound, talk, 8 * SAMPLE_RATE)
    same = laid(Bed(Path("bed.wav"), 24, 15, ((0.0, 3.0),)), sound, talk, 8 * SAMPLE_RATE)
    assert late is not None
    assert same is not None
    assert np.array_equal(late.samples, same.samples)


def test_seams_neither_click_nor_fade() -> None:
    _, bed = speech_and_bed()
    rest = bed.samples[:, round(11.5 * SAMPLE_RATE) : round(19 * SAMPLE_RATE)]
    steady = [part(rest, start, start + 1) for start in (0, 1, 2, 3, 4, 5, 6)]
    assert max(steady) - min(steady) < 2.5, f"seams of {SEAM} s lie within"
    steps = np.abs(np.diff(rest[0]))
    assert steps.max() < 8 * np.median(steps)


def test_the_same_bed_twice_and_none_without_speech() -> None:
    first, second = speech_and_bed()[1], speech_and_bed()[1]
    assert np.array_equal(first.samples, second.samples)
    bed = Bed(Path("bed.wav"), 24, 15, ())
    assert laid(bed, noise(6, 150, 500, seed=2), [], SAMPLE_RATE * 5) is None
    assert laid(bed, np.zeros((2, 48000), np.float32), [Heard(noise(3, 900, 4000, seed=1), 0)], 48000 * 5) is None


@pytest.fixture
def clicking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.render.find_voice", lambda *_: ClickingVoice())
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)


def clicks(film: Path) -> tuple[np.ndarray, np.ndarray]:
    """The whole track, and where clicks begin in what lies above the bed."""
    with av.open(film) as opened:
        track = np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)
    high = np.abs(sosfiltfilt(butter(4, 4000, "high", fs=SAMPLE_RATE, output="sos"), track[0]))
    loud = np.flatnonzero(high > 0.3 * high.max())
    return track, loud[np.r_[True, np.diff(loud) > SAMPLE_RATE // 10]]


@pytest.mark.usefixtures("clicking")
def test_a_course_with_a_bed_keeps_every_cue_and_sees_another_bed(tmp_path: Path) -> None:
    root = flips.flips(tmp_path)
    folder, _ = render(root, tiny())
    bare, before = clicks(folder / "lecture.mp4")
    (root / "sounds").mkdir()
    sound = noise(3, 150, 500, seed=4)
    wavfile.write(root / "sounds/bed.wav", SAMPLE_RATE, sound.T)
    text = (root / "lectures/course.toml").read_text("utf-8")
    (root / "lectures/course.toml").write_text(text + '\n[bed]\nfile = "sounds/bed.wav"\nunder_speech = 20\n', "utf-8")
    folder, told = render(root, tiny())
    assert told.made == ["lecture.mp4"]
    assert told.drawn == []
    bedded, after = clicks(folder / "lecture.mp4")
    assert bedded.shape == bare.shape
    assert len(before) == len(after)
    assert np.abs(before - after).max() <= SAMPLE_RATE / 1000
    low = butter(4, SPLIT, fs=SAMPLE_RATE, output="sos")
    assert np.abs(sosfiltfilt(low, bedded[0])).mean() > 3 * np.abs(sosfiltfilt(low, bare[0])).mean()
    assert render(root, tiny())[1].fresh == ["lecture.mp4"]
    wavfile.write(root / "sounds/bed.wav", SAMPLE_RATE, noise(3, 150, 500, seed=5).T)
    assert render(root, tiny())[1].made == ["lecture.mp4"]
    assert LECTURE.split("/")[1] == folder.name


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ('file = "none.wav"', "there is no"),
        ('file = "lectures/course.toml"\nunder_speech = 10', "only 10 LU under the speech"),
        ('file = "lectures/course.toml"\nin_pauses = 30', "cannot lie 30 LU under the speech in pauses"),
        ('file = "lectures/course.toml"\nunder_speech = "soft"', "is not a number"),
        ("under_speech = 24", "“file” in [bed] is missing"),
        ('file = "lectures/course.toml"\nloud = 3', "unknown field “loud” in [bed]"),
    ],
)
def test_what_is_wrong_with_a_bed_is_told(tmp_path: Path, table: str, what: str) -> None:
    root = flips.flips(tmp_path, course=flips.COURSE + f"\n[bed]\n{table}\n")
    with pytest.raises(ProblemsFound) as raised:
        flips.load_course(root)
    assert what in str(raised.value)
