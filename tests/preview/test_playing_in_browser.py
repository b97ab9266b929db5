"""While it plays, the canvas is drawn where it changes only; it shows what it would show at rest all the same."""

import base64
import io
from collections.abc import Iterator

import numpy as np
import PIL.Image
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Page
from small_course import write_course
from studio_driving import cue_frame, opened, pixels, seek, settle, studio, wait

pytestmark = pytest.mark.browser
SAMPLES = 6
TILE = 32
NEAR = 8.0
"""Levels of 255 by which a tile drawn coarsely may differ on average; what is left behind differs by more."""

WATCH = """([first, count]) => new Promise(done => {
    const found = [];
    const look = () => {
        const { frame, playing } = studio.state();
        if (playing && frame > first && frame !== found.at(-1)?.[0]) {
            found.push([frame, document.getElementById('picture').toDataURL()]);
        }
        if (found.length < count) requestAnimationFrame(look);
        else done(found);
    };
    requestAnimationFrame(look);
})"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    course = write_course(tmp_path_factory.mktemp("playing"))
    with studio(course, "first/squares", "--voice", "silent") as (url, _), opened(url) as page:
        yield page


def image(url: str) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(base64.b64decode(url.partition(",")[2]))).convert("RGB")


def tiles(one: PIL.Image.Image, other: PIL.Image.Image) -> NDArray[np.float64]:
    """Return how much each tile of two pictures differs on average, at the size of the first."""
    a, b = (np.asarray(each.resize(one.size, PIL.Image.Resampling.BOX), np.float64) for each in (one, other))
    height, width = (length // TILE * TILE for length in a.shape[:2])
    apart = np.abs(a - b)[:height, :width].mean(axis=2)
    return apart.reshape(height // TILE, TILE, width // TILE, TILE).mean(axis=(1, 3))


def test_what_is_drawn_while_playing_is_what_is_drawn_at_rest(page: Page) -> None:
    settle(page)
    turns, fps = cue_frame(page, "turn"), page.evaluate("studio.state().fps")
    seek(page, turns / fps)
    page.locator("#picture").focus()
    page.keyboard.press("l")  # it goes on until it has been watched for long enough
    page.keyboard.press("Space")
    watched = page.evaluate(WATCH, [turns, SAMPLES])
    page.keyboard.press("Space")
    wait(page, "!s.playing && s.fineness === 1")
    page.keyboard.press("l")
    settle(page)
    pictures = set()
    for frame, shown in watched:
        seek(page, frame / fps)
        pictures.add(pixels(page))
        assert tiles(image(shown), image(pixels(page))).max() < NEAR
    assert len(pictures) > 1, "nothing moved"
