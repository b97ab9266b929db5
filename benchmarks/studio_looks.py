"""Looking: how soon the studio shows a frame that is asked for, and how evenly it plays."""

import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from playwright.sync_api import Page

from benchmarks.studio_browser import prefer, until

SCRUB = """t => new Promise(done => {
    const began = performance.now(), fps = studio.state().fps, frame = Math.floor(t * fps + 0.5);
    const look = () => {
        const s = studio.state();
        if (s.frame === frame && s.there) done((performance.now() - began) / 1000);
        else requestAnimationFrame(look);
    };
    studio.seek(t); requestAnimationFrame(look);
})"""

PLAY = """seconds => new Promise(done => {
    let last = null, lost = 0, passed = 0, began = null;
    document.getElementById('play').click();
    const look = now => {
        const { frame, playing } = studio.state();
        if (frame > 30) {
            if (last !== null && frame > last) { lost += frame - last - 1; passed += frame - last; }
            began ??= now; last = frame;
        }
        if (began !== null && (now - began > 1000 * seconds || !playing)) {
            if (playing) document.getElementById('play').click();
            done([lost, passed, document.getElementById('picture').width]);
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})"""


@dataclass(frozen=True)
class Played:
    """How a stretch was played: its frames, how many of them were never drawn, and the canvas's width at the end."""

    passed: int
    lost: int
    width: int

    @property
    def share(self) -> float:
        """Frames that were lost, in per cent."""
        return 100 * self.lost / max(1, self.passed)


def scrub(page: Page, count: int = 50) -> list[float]:
    """Return the seconds from seeking a random frame to its being drawn, measured in the page."""
    random = Random(0)
    duration = page.evaluate("studio.state().duration")
    return [page.evaluate(SCRUB, random.uniform(0, duration - 0.1)) for _ in range(count)]


def scrub_early(page: Page, lectures: Sequence[str], rounds: int) -> Iterator[float]:
    """
    Open lecture after lecture and yield the seconds until a frame that has not been rehearsed yet is drawn.

    The frame lies in the second half of a segment, the first one excepted; it is sought as soon as the lecture's
    times are known. One that is there already does not count.
    """
    random = Random(0)
    for lecture in [lecture for _ in range(rounds) for lecture in lectures]:
        page.evaluate("lecture => { location.hash = encodeURIComponent(lecture) }", lecture)
        until(page, f"s.target === {json.dumps(lecture)} && s.duration > 0")
        buttons = page.locator("#outline .segments button")
        buttons.nth(random.randrange(1, buttons.count())).click()
        begins = page.evaluate("new Promise(done => requestAnimationFrame(() => done(studio.state().time)))")
        seconds = begins + random.uniform(4, 12)
        took = page.evaluate(SCRUB, seconds)
        if took > 0.02:
            yield took


def play(page: Page, seconds: float) -> Played:
    """Play from the beginning for some time, at 1920 by 1080 pixels."""
    page.keyboard.press("b")
    page.keyboard.press("s")
    page.wait_for_function("document.getElementById('picture').width === 1920")
    page.evaluate("studio.seek(0)")
    prefer()
    lost, passed, width = page.evaluate(PLAY, seconds)
    return Played(passed, lost, width)


def presented(page: Page, seconds: float) -> tuple[int, int]:
    """Play, and return how many updates of the page the browser's compositor showed, and how many it let go."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace.json"
        browser = page.context.browser
        assert browser is not None
        browser.start_tracing(page=page, path=trace, categories=["cc,benchmark"])
        play(page, seconds)
        browser.stop_tracing()
        found = re.findall(r'"state":"(STATE_\w+)"', trace.read_text("utf-8"))
    return found.count("STATE_PRESENTED_ALL"), found.count("STATE_DROPPED")
