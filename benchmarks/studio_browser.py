"""The studio and a headless browser for benchmarks: started, waited for by states, ended."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
WAIT = 180_000
"""Milliseconds after which nothing more is expected."""

READY = "document.getElementById('status').className === 'ready'"


@contextmanager
def studio(root: Path, target: str, *options: str) -> Iterator[tuple[str, int]]:
    """Run the studio in a folder, and give its address and its process's number."""
    command = [sys.executable, "-m", "mathml_anim", "preview", target, "--no-open", *options]
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as told,
        subprocess.Popen(command, cwd=root, stderr=told) as process,
    ):
        while not (found := re.search(r"http://\S+", _read(told.fileno()))):
            assert process.poll() is None, _read(told.fileno())
            time.sleep(0.01)
        try:
            yield found[0], process.pid
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


def _read(descriptor: int) -> str:
    return os.pread(descriptor, 1 << 20, 0).decode("utf-8")


@contextmanager
def browser(width: int = 1952, height: int = 1400) -> Iterator[Page]:
    """Give an empty page; as it is, the studio's canvas will be 1920 pixels wide without the panels beside it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(args=ARGUMENTS, executable_path=shutil.which("chromium"))
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.set_default_timeout(WAIT)
        yield page
        chromium.close()


@contextmanager
def opened(root: Path, target: str) -> Iterator[tuple[Page, int]]:
    """Give a page that shows a target, and the studio's process's number."""
    with studio(root, target) as (url, number), browser() as page:
        page.goto(url)
        page.wait_for_function("window.studio && studio.state().duration > 0", polling="raf")
        prefer()
        yield page, number


def until(page: Page, condition: str) -> None:
    """Wait until a condition on the studio's state `s` holds."""
    page.wait_for_function(f"(s => {condition})(studio.state())", polling="raf")


def ready(page: Page) -> None:
    """Wait until everything has been rehearsed."""
    page.wait_for_function(READY)


def prefer() -> None:
    """Give the browser's threads the priority of this process, if that is high: the browser sets its own otherwise."""
    mine = os.getpriority(os.PRIO_PROCESS, 0)
    if mine >= 0:
        return
    for process in browsers():
        with suppress(psutil.Error):
            for thread in process.threads():
                with suppress(OSError):
                    os.setpriority(os.PRIO_PROCESS, thread.id, mine)


def browsers() -> list[psutil.Process]:
    """Return the processes of the browsers that were started from here."""
    found = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if "chrom" in process.name():
                found.append(process)
    return found
