"""Films of every format, as a player decodes them: times, colours, transparency, sound."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from mathml_anim.problems import Remediable
from mathml_anim.rendering.coded import from_bytes, to_bytes
from mathml_anim.rendering.encode import Painted, encode
from mathml_anim.rendering.formats import FORMATS, format_of
from mathml_anim.rendering.gif import write_gif
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.rendering.straight import straight
from mathml_anim.timing import SAMPLE_RATE

SIZE = (96, 64)
REPEATS = [1, 1, 8, 1, 13]
FRAMES = sum(REPEATS)
COLOURS = [(220, 40, 30), (30, 190, 60), (50, 70, 230), (230, 220, 40), (20, 20, 20)]
"""Red, green, blue of the five pictures."""
FILMS = ["mp4", "webm", "mov"]
SEE_THROUGH = ["webm", "mov"]


def settings(name: str, *, transparent: bool = False, fps: int = 30) -> EncoderSettings:
    return EncoderSettings(*SIZE, Fraction(fps), format=name, transparent=transparent)


def pictures(*, transparent: bool = False) -> Iterator[Painted]:
    """Flat pictures; transparent ones are seen on the left, half seen in the middle, not there on the right."""
    for number, (red, green, blue) in enumerate(COLOURS):
        pixels = np.full((SIZE[1], SIZE[0], 4), (blue, green, red, 255), np.uint8)
        if transparent:
            pixels[:, 32:64] = (blue // 2, green // 2, red // 2, 128)
            pixels[:, 64:] = 0
        yield Painted(pixels, (0, 0, *SIZE) if number else None)


def decoded(path: Path, codec: str | None = None) -> list[tuple[Fraction, NDArray[np.uint8]]]:
    """The time and RGBA pixels of every coded picture."""
    with av.open(path) as film:
        stream = film.streams.video[0]
        decoder = av.CodecContext.create(codec, "r") if codec else stream.codec_context
        frames = [frame for packet in film.demux(stream) for frame in decoder.decode(packet)]
        return [
            (
                frame.pts * stream.time_base,
                frame.reformat(format="rgba", src_colorspace="ITU709", src_color_range="MPEG").to_ndarray()
                if frame.format.name != "rgba"
                else frame.to_ndarray(),
            )
            for frame in frames
        ]


@pytest.mark.parametrize("name", FILMS)
@pytest.mark.parametrize("fps", [15, 60])
def test_every_picture_comes_when_it_was_planned_in_its_colour(name: str, fps: int, tmp_path: Path) -> None:
    film = settings(name, fps=fps)
    shot = encode(pictures(), REPEATS, film)
    path = tmp_path / f"film.{name}"
    assert join(path, [shot, from_bytes(to_bytes(shot))], film, chapters=[Chapter("All", 0, 2 * FRAMES)]) == 2 * FRAMES
    seen = decoded(path)
    planned = [colour for colour, repeat in zip(COLOURS, REPEATS, strict=True) for _ in range(repeat)] * 2
    for time, pixels in seen:
        frame = round(time * fps)
        assert abs(time - Fraction(frame, fps)) <= Fraction(1, 1000)
        assert np.abs(pixels[32, 48, :3].astype(int) - planned[frame]).max() <= 6
    assert round(seen[-1][0] * fps) >= 2 * FRAMES - 6
    with av.open(path) as opened:
        assert float(opened.duration) / 1e6 == pytest.approx(2 * FRAMES / fps, abs=0.011)


@pytest.mark.parametrize("name", SEE_THROUGH)
def test_what_is_not_drawn_can_be_seen_through(name: str, tmp_path: Path) -> None:
    film = settings(name, transparent=True)
    join(tmp_path / "film", [encode(pictures(transparent=True), REPEATS, film)], film)
    seen = decoded(tmp_path / "film", "libvpx-vp9" if name == "webm" else None)
    for (_, pixels), colour in zip([seen[0], seen[-1]], [COLOURS[0], COLOURS[-1]], strict=True):
        for column, opacity in ((16, 255), (48, 128), (80, 0)):
            assert abs(int(pixels[32, column, 3]) - opacity) <= 2
            if opacity:
                assert np.abs(pixels[32, column, :3].astype(int) - colour).max() <= 6


@pytest.mark.parametrize("name", FILMS)
def test_sound_is_heard_where_it_was_put(name: str, tmp_path: Path) -> None:
    film = settings(name)
    track = np.zeros((2, FRAMES * SAMPLE_RATE // 30), np.float32)
    track[:, 12_000:12_200] = 0.5 * np.sin(np.arange(200) / 3)
    join(
        tmp_path / "film",
        [encode(pictures(), REPEATS, film)],
        film,
        sound=encode_sound(track, film.kind.sound or ""),
        language="en",
    )
    with av.open(tmp_path / "film") as opened:
        stream = opened.streams.audio[0]
        frames = list(opened.decode(stream))
    start = round(frames[0].pts * frames[0].time_base * SAMPLE_RATE)
    heard = np.concatenate(
        [frame.to_ndarray().reshape(-1) if not frame.format.is_planar else frame.to_ndarray()[0] for frame in frames]
    )
    heard = heard if frames[0].format.is_planar else heard[::2]
    onset = start + np.flatnonzero(np.abs(heard) > 0.2)[0]
    assert abs(onset - 12_000) < 100


@pytest.mark.parametrize("transparent", [False, True])
def test_a_gif_has_its_times_and_colours(transparent: bool, tmp_path: Path) -> None:
    film = settings("gif", transparent=transparent, fps=25)
    shot = encode(pictures(transparent=transparent), REPEATS, film)
    assert write_gif(tmp_path / "film.gif", [shot, shot], film) == 2 * FRAMES
    durations = []
    with Image.open(tmp_path / "film.gif") as gif:
        assert gif.info["loop"] == 0
        for number in range(gif.n_frames):
            gif.seek(number)
            durations.append(gif.info["duration"])
            if number == 0:
                pixels = np.asarray(gif.convert("RGBA"))
                assert np.abs(pixels[32, 16, :3].astype(int) - COLOURS[0]).max() <= 8
                assert pixels[32, 80, 3] == (0 if transparent else 255)
    assert sum(durations) == 2 * FRAMES * 40
    assert durations[0] == 40


def test_fast_gifs_leave_out_pictures_but_no_time(tmp_path: Path) -> None:
    film = settings("gif", fps=60)
    shot = encode(pictures(), REPEATS, film)
    write_gif(tmp_path / "film.gif", [shot], film)
    with Image.open(tmp_path / "film.gif") as gif:
        durations = []
        for number in range(gif.n_frames):
            gif.seek(number)
            durations.append(gif.info["duration"])
    assert min(durations) >= 20
    assert sum(durations) == pytest.approx(1000 * FRAMES / 60, abs=10)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_pictures_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    film = settings(name, transparent=FORMATS[name].see_through is not None)
    one, two = (encode(pictures(transparent=True), REPEATS, film) for _ in range(2))
    assert one == two
    assert from_bytes(to_bytes(one)) == one


def test_colours_are_divided_by_their_opacity_and_spread_to_what_is_unseen() -> None:
    pixels = np.zeros((4, 5, 4), np.uint8)
    pixels[0, 0] = (10, 20, 40, 51)
    pixels[3, 4] = (200, 100, 50, 255)
    result = straight(pixels)
    assert result[0, 0].tolist() == [50, 100, 200, 51]
    assert result[1, 1].tolist() == [50, 100, 200, 0]
    assert result[3, 4].tolist() == [200, 100, 50, 255]
    assert result[0, 2].tolist() == [0, 0, 0, 0]


def test_a_format_that_cannot_be_transparent_is_told() -> None:
    assert format_of(None, transparent=True) == "mov"
    assert format_of(None, transparent=False) == "mp4"
    with pytest.raises(Remediable, match="webm, mov, gif or png"):
        format_of("mp4", transparent=True)
