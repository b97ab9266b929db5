from fractions import Fraction

import numpy as np
import pytest

from mathml_anim.narration.timed import Speech
from mathml_anim.rendering.loudness import level, levelled
from mathml_anim.rendering.sound import Heard, heard, mix
from mathml_anim.timing import SAMPLE_RATE, sample_at


def murmur(seconds: float, rate: int = SAMPLE_RATE, amplitude: float = 0.05) -> np.ndarray:
    """Noise that swells and falls like syllables."""
    times = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(1).standard_normal(times.size)
    return (noise * np.abs(np.sin(9 * times)) ** 3 * amplitude).astype(np.float32)


@pytest.mark.parametrize("amplitude", [0.002, 0.05, 0.3])
def test_speech_is_brought_to_one_loudness(amplitude: float) -> None:
    found = level(levelled(np.tile(murmur(6, amplitude=amplitude), (2, 1))))
    assert found.loudness == pytest.approx(-16, abs=0.5)
    assert found.peak <= -1.5


def test_silence_has_no_track() -> None:
    assert mix([Heard(np.zeros(4800, np.float32), 0)], 30, Fraction(30)) is None
    assert mix([], 30, Fraction(30)) is None


@pytest.mark.parametrize("fps", [Fraction(15), Fraction(30000, 1001)])
def test_speech_begins_with_its_frame(fps: Fraction) -> None:
    speech = Speech(np.ones(2205, np.float32) * 0.5, 22_050)
    track = mix([heard(speech, 20, fps)], 60, fps)
    assert track is not None
    assert track.shape == (2, sample_at(60, fps))
    onset = np.flatnonzero(np.abs(track[0]) > 0.05)[0]
    assert abs(onset - sample_at(20, fps)) <= 24


def test_what_lasts_longer_than_the_film_is_cut_off() -> None:
    track = mix([Heard(murmur(3), SAMPLE_RATE // 2)], 30, Fraction(30))
    assert track is not None
    assert track.shape == (2, SAMPLE_RATE)


def test_a_single_click_is_not_blown_up() -> None:
    click = np.zeros(9600, np.float32)
    click[4800:4810] = 1.0
    track = mix([Heard(click, 0)], 6, Fraction(30))
    assert track is not None
    assert np.abs(track).max() <= 0.81
