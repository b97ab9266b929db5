from fractions import Fraction

import pytest

from mathml_anim.problems import Remediable
from mathml_anim.rendering.quality import frame_rate, quality


@pytest.mark.parametrize(
    ("letter", "folder"),
    [("l", "480p15"), ("m", "720p30"), ("h", "1080p60"), ("p", "1440p60"), ("k", "2160p60")],
)
def test_presets_are_named_as_manim_names_them(letter: str, folder: str) -> None:
    assert quality(letter).folder == folder


@pytest.mark.parametrize(
    ("written", "rate"),
    [
        ("24", Fraction(24)),
        ("12.5", Fraction(25, 2)),
        ("29.97", Fraction(30000, 1001)),
        ("23.976", Fraction(24000, 1001)),
        ("30000/1001", Fraction(30000, 1001)),
    ],
)
def test_rates_are_exact(written: str, rate: Fraction) -> None:
    assert frame_rate(written) == rate
    assert quality("m", written).fps == rate


def test_a_broadcast_rate_has_a_folder_of_its_own() -> None:
    assert quality("m", "29.97").folder == "720p29.97"


@pytest.mark.parametrize("written", ["fast", "0", "-1", "1000", "1/0", "nan"])
def test_what_is_no_rate_is_told(written: str) -> None:
    with pytest.raises(Remediable, match="frame"):
        frame_rate(written)
