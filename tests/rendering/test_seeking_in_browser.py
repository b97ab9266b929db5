"""Chromium seeks to random frames of a film with holds, beats, sound and chapters: each shows the picture planned."""

import base64
import shutil
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from mathml_anim.rendering.encode import Painted, encode
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.timing import sample_at

pytestmark = pytest.mark.browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
BITS, BLOCK = 10, 32
SIZE = (BITS * BLOCK, 96)
FPS = Fraction(60)

SEEK = """async ([film, kind, times, bits, block]) => {
  const bytes = Uint8Array.from(atob(film), letter => letter.charCodeAt(0));
  const video = document.createElement("video");
  video.muted = true;
  video.src = URL.createObjectURL(new Blob([bytes], {type: kind}));
  const happened = name => new Promise((resolve, reject) => {
    video.addEventListener(name, resolve, {once: true});
    video.addEventListener("error", () => reject(video.error.message), {once: true});
  });
  await happened("loadeddata");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const context = canvas.getContext("2d", {willReadFrequently: true});
  const seen = [];
  for (const time of times) {
    const found = happened("seeked");
    const presented = new Promise(resolve => video.requestVideoFrameCallback(resolve));
    video.currentTime = time;
    await found;
    // The event may come before the picture does; where the picture stays, none comes.
    await Promise.race([presented, new Promise(resolve => setTimeout(resolve, 400))]);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(video, 0, 0);
    const row = [];
    for (let bit = 0; bit < bits; bit++)
      row.push([...context.getImageData((bit + 0.5) * block, canvas.height / 2, 1, 1).data]);
    seen.push(row);
  }
  return [seen, video.duration];
}"""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


def numbered(numbers: Sequence[int], *, opacity: int = 255) -> Iterator[Painted]:
    """Pictures that show a number each, a bit a column: white is one; zeros are as opaque as asked."""
    pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    for place, number in enumerate(numbers):
        pixels[...] = (0, 0, 0, opacity)
        for bit in range(BITS):
            if number >> bit & 1:
                pixels[:, bit * BLOCK : (bit + 1) * BLOCK] = 255
        yield Painted(pixels, (0, 0, *SIZE) if place else None)


def film(path: Path, name: str, random: Random) -> list[int]:
    """Write a film of three shots in which much is held; return the number that each frame shows."""
    settings = EncoderSettings(*SIZE, FPS, format=name)
    shots, planned = [], []
    number = 0
    for _ in range(3):
        repeats = [random.choice([1, 1, 1, 1, 2, 5, 7, 13, 40, 61]) for _ in range(60)]
        numbers = range(number, number + len(repeats))
        number += len(repeats)
        shots.append(encode(numbered(numbers), repeats, settings))
        planned += [each for each, repeat in zip(numbers, repeats, strict=True) for _ in range(repeat)]
    noise = np.random.default_rng(0).normal(0, 0.05, (2, sample_at(len(planned), FPS))).astype(np.float32)
    half = len(planned) // 2
    chapters = [Chapter("First", 0, half), Chapter("Second", half, len(planned))]
    sound = encode_sound(noise, settings.kind.sound or "")
    assert join(path, shots, settings, sound=sound, chapters=chapters, title="Numbers") == len(planned)
    return planned


@pytest.mark.parametrize("name", ["mp4", "webm"])
def test_a_browser_shows_the_frame_it_is_sent_to(name: str, page: Any, tmp_path: Path) -> None:
    random = Random(3)
    planned = film(tmp_path / "film", name, random)
    frames = [*(random.randrange(len(planned)) for _ in range(98)), 0, len(planned) - 1]
    seen, duration = seek(page, tmp_path / "film", name, frames)
    shown = [sum((column[0] > 127) << bit for bit, column in enumerate(row)) for row in seen]
    assert shown == [planned[frame] for frame in frames]
    assert duration == pytest.approx(len(planned) / FPS, abs=0.03)


def test_a_browser_sees_through_a_webm(page: Any, tmp_path: Path) -> None:
    settings = EncoderSettings(*SIZE, FPS, format="webm", transparent=True)
    shot = encode(numbered([5, 9], opacity=0), [3, 20], settings)
    join(tmp_path / "film", [shot], settings)
    (row, held), _ = seek(page, tmp_path / "film", "webm", [1, 15])
    for seen, number in ((row, 5), (held, 9)):
        assert [column[3] > 127 for column in seen] == [bool(number >> bit & 1) for bit in range(BITS)]


def seek(page: Any, path: Path, name: str, frames: Sequence[int]) -> tuple[list[Any], float]:
    """The pixels in the middle of every column at some frames, and how long the film is for the browser."""
    times = [float((frame + Fraction(1, 2)) / FPS) for frame in frames]
    written = base64.b64encode(path.read_bytes()).decode()
    seen, duration = page.evaluate(SEEK, [written, f"video/{name}", times, BITS, BLOCK])
    return seen, duration
