"""A studio and a browser for tests: started, waited for by states and never by seconds, ended."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WAIT = 120_000
"""Milliseconds: generous, for a machine that is busy with other tests."""

READY = "document.getElementById('status').className === 'ready'"
TWICE = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


@contextmanager
def studio(root: Path, target: str, *options: str, **environment: str) -> Iterator[tuple[str, int]]:
    """Run the studio in a folder, and give its address and its process's number."""
    told = root / f"told-{time.monotonic_ns()}.txt"
    command = [sys.executable, "-m", "mathml_anim", "preview", target, "--no-open", *options]
    with (
        told.open("w") as errors,
        subprocess.Popen(command, cwd=root, stderr=errors, env=os.environ | environment) as process,
    ):
        while not (found := re.search(r"http://\S+", told.read_text("utf-8"))):
            assert process.poll() is None, told.read_text("utf-8")
            time.sleep(0.05)
        try:
            yield found[0], process.pid
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


@contextmanager
def opened(url: str, *, width: int = 1280, height: int = 800) -> Iterator[Page]:
    """Open the studio's page in a headless browser, and wait until it knows its target."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": width, "height": height})
        page.set_default_timeout(WAIT)
        page.goto(url)
        page.wait_for_function("window.studio && studio.state().revision > 0 && studio.state().duration > 0")
        yield page
        browser.close()


def state(page: Page) -> dict[str, object]:
    """Return what the page says of itself."""
    found: dict[str, object] = page.evaluate("studio.state()")
    return found


def wait(page: Page, condition: str) -> None:
    """Wait until a condition on the studio's state `s` holds."""
    page.wait_for_function(f"(s => {condition})(studio.state())", timeout=WAIT)


def settle(page: Page) -> None:
    """Wait until everything has been rehearsed, sent and drawn."""
    wait(page, READY)
    page.evaluate(TWICE)


def seek(page: Page, seconds: float) -> None:
    """Send the playhead to a time and wait until that frame is the one that is drawn."""
    settle(page)
    frame = page.evaluate("t => { studio.seek(t); return Math.floor(t * studio.state().fps + 0.5); }", seconds)
    wait(page, f"!s.playing && s.frame === {frame}")


def pixels(page: Page) -> str:
    """Return what the canvas shows, as a data URL."""
    found: str = page.evaluate("document.getElementById('picture').toDataURL()")
    return found


def cue_frame(page: Page, name: str) -> int:
    """Return the frame of a cue, as its mark in the script knows it."""
    return int(page.locator("#script .cue", has_text=name).get_attribute("data-frame") or "")


def axe(page: Page) -> list[str]:
    """Return what axe-core finds wrong with a page, by rule and element."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("async () => (await axe.run()).violations")
    return [f"{each['id']}: {node['target']}: {node['failureSummary']}" for each in found for node in each["nodes"]]
