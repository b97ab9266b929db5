"""Films whose segments dissolve into each other: the same times, the same clips, and as little drawn as is seen."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import flips
import pytest
from filming import shown
from flips import LECTURE, ClickingVoice, read_segments, render, tiny

LIT = flips.SCENES.replace('("#D0D0D0", "#202020") * 2', '("#D0D0D0", "#202020", "#202020", "#D0D0D0")')
WORDS = flips.WORDS.replace("Ten [e] eleven", "Ten and one more [e] is eleven")
DISSOLVED = WORDS.replace("{scene=DarkAgain}", "{scene=DarkAgain from=dissolve}")


@pytest.fixture(autouse=True)
def clicking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.render.find_voice", lambda *_: ClickingVoice())
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)


def test_a_dissolve_changes_a_few_pictures_and_no_times(tmp_path: Path) -> None:
    cut, _ = render(flips.flips(tmp_path / "cut", scenes=LIT, words=WORDS), tiny())
    root = flips.flips(tmp_path / "dissolved", scenes=LIT, words=DISSOLVED)
    folder, _ = render(root, tiny())
    first, second = read_segments(folder / "manifest.json")
    assert read_segments(cut / "manifest.json") == [first, second]

    plain, mixed = (shown(each / "lecture.mp4", Fraction(15)) for each in (cut, folder))
    changed = [frame for frame, (a, b) in enumerate(zip(plain, mixed, strict=True)) if abs(a - b) > 2]
    start = second["start"]
    assert start in changed
    assert changed[-1] < start + 8
    fading = mixed[start - 1 : start + 9]
    assert all(after <= before + 3 for before, after in pairwise(fading)), "coding may add a level or two"
    assert fading[0] > fading[2] > fading[5] > fading[-1] + 20

    clips = [shown(folder / f"clips/{id}.mp4", Fraction(15)) for id in ("light_and_dark", "dark_again")]
    assert clips[0] + clips[1] == mixed
    alone, _ = render(root, tiny(), f"{LECTURE}:DarkAgain")
    assert shown(alone / "dark_again.mp4", Fraction(15)) == clips[1]


def test_only_the_dissolve_is_drawn_again_when_the_picture_before_changes(tmp_path: Path) -> None:
    root = flips.flips(tmp_path, scenes=LIT, words=DISSOLVED)
    folder, _ = render(root, tiny())
    _, second = read_segments(folder / "manifest.json")
    scenes = root / "scenes/first/flips.py"
    scenes.write_text(scenes.read_text("utf-8").replace('"#202020", "#D0D0D0")', '"#202020", "#B0B0B0")'), "utf-8")
    _, told = render(root, tiny())
    cue = second["cues"][0]["frame"]
    assert len(told.drawn) == 2, "the last hold of the first scene, and what the second shows until its cue"
    assert cue in told.drawn
    assert sum(told.drawn) + sum(told.reused) == told.frames
