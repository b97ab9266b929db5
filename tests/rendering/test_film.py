"""Beats, coded keys, sound and chapters together in one file, as it decodes."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from filming import SIZE, grey_pictures, luma, settings, shown

from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.encode import encode
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.timing import sample_at

RATES = [Fraction(15), Fraction(24), Fraction(30), Fraction(60), Fraction(30000, 1001)]
REPEATS = [1, 1, 1, 19, 1, 1, 1, 1, 1, 7, 1, 1, 1, 45]
LEVELS = [20, 60, 100, 140, 180, 220, 240, 200, 160, 120, 80, 40, 30, 90]
FRAMES = sum(REPEATS)


def one_shot(with_settings: EncoderSettings) -> CodedShot:
    return encode(grey_pictures(LEVELS), REPEATS, with_settings)


def clicks(frames: list[int], length: int, fps: Fraction) -> CodedShot:
    sound = np.zeros((2, sample_at(length, fps)), np.float32)
    for frame in frames:
        at = sample_at(frame, fps)
        sound[:, at : at + 32] = 0.5
    return encode_sound(sound)


@pytest.mark.parametrize("fps", RATES, ids=str)
def test_every_frame_is_shown_when_it_was_planned(fps: Fraction, tmp_path: Path) -> None:
    film = settings(fps)
    shot = one_shot(film)
    assert join(tmp_path / "film.mp4", [shot, shot, shot], film) == 3 * FRAMES
    planned = [level for level, repeat in zip(LEVELS, REPEATS, strict=True) for _ in range(repeat)] * 3
    seen = shown(tmp_path / "film.mp4", fps)
    assert len(seen) == len(planned)
    assert np.abs(np.subtract(seen, planned)).max() <= 3


def test_constant_frames_are_all_in_the_file(tmp_path: Path) -> None:
    film = settings(constant=True)
    join(tmp_path / "film.mp4", [one_shot(film)], film)
    with av.open(tmp_path / "film.mp4") as opened:
        assert sum(1 for _ in opened.decode(video=0)) == FRAMES


@pytest.mark.parametrize("fps", RATES, ids=str)
def test_sound_is_heard_in_the_frame_it_belongs_to(fps: Fraction, tmp_path: Path) -> None:
    film = settings(fps)
    cues = [0, 3, FRAMES, FRAMES + 50]
    shot = one_shot(film)
    join(tmp_path / "film.mp4", [shot, shot], film, sound=clicks(cues, 2 * FRAMES, fps))
    with av.open(tmp_path / "film.mp4") as opened:
        track = np.concatenate([frame.to_ndarray() for frame in opened.decode(audio=0)], axis=1)[0]
    loud = np.flatnonzero(np.abs(track) > 0.25)
    onsets = loud[np.r_[True, np.diff(loud) > 500]]
    assert np.abs(onsets - [sample_at(cue, fps) for cue in cues]).max() <= 48


def test_chapters_titles_and_languages_survive(tmp_path: Path) -> None:
    film = settings()
    shot = one_shot(film)
    chapters = [Chapter("Most arrows turn", 0, FRAMES), Chapter("固有ベクトル — ещё", FRAMES, 2 * FRAMES)]
    sound = clicks([0], 2 * FRAMES, film.fps)
    join(tmp_path / "film.mp4", [shot, shot], film, sound=sound, chapters=chapters, title="Eigen", language="eng")
    with av.open(tmp_path / "film.mp4") as opened:
        found = [_in_seconds(chapter) for chapter in opened.chapters()]
        assert opened.metadata["title"] == "Eigen"
        assert opened.streams.audio[0].metadata["language"] == "eng"
    half = FRAMES / 30
    assert [title for title, _, _ in found] == [chapter.title for chapter in chapters]
    times = [time for _, *both in found for time in both]
    assert times == pytest.approx([0, half, half, 2 * half], abs=0.001)


def _in_seconds(chapter: dict[str, Any]) -> tuple[str, float, float]:
    tick = chapter["time_base"]
    assert tick is not None
    return chapter["metadata"]["title"], float(chapter["start"] * tick), float(chapter["end"] * tick)


def test_the_index_comes_before_the_pictures(tmp_path: Path) -> None:
    film = settings()
    join(tmp_path / "film.mp4", [one_shot(film)], film)
    data = (tmp_path / "film.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_a_player_that_seeks_sees_the_planned_picture(tmp_path: Path) -> None:
    film = settings()
    shot = one_shot(film)
    join(tmp_path / "film.mp4", [shot, shot], film, chapters=[Chapter("a", 0, 2 * FRAMES)])
    planned = [level for level, repeat in zip(LEVELS, REPEATS, strict=True) for _ in range(repeat)] * 2
    with av.open(tmp_path / "film.mp4") as opened:
        stream = opened.streams.video[0]
        for frame in [*range(0, 2 * FRAMES, 7), 2 * FRAMES - 1]:
            opened.seek(int((frame + 0.5) / film.fps / stream.time_base), stream=stream)
            seen = None
            for decoded in opened.decode(stream):
                if decoded.pts * stream.time_base * film.fps > frame:
                    break
                seen = luma(decoded)
            assert seen == pytest.approx(planned[frame], abs=3)


def test_shots_of_other_settings_are_not_joined(tmp_path: Path) -> None:
    film = settings()
    other = encode(grey_pictures(LEVELS), REPEATS, EncoderSettings(*SIZE, Fraction(30), options=(("preset", "slow"),)))
    with pytest.raises(ValueError, match="other settings"):
        join(tmp_path / "film.mp4", [one_shot(film), other], film)


def test_the_same_pictures_give_the_same_bytes() -> None:
    assert one_shot(settings()) == one_shot(settings())
