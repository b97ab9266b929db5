"""Saves: how soon the studio shows them, and what it keeps in memory after many of them."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
from playwright.sync_api import Page

from benchmarks.studio_browser import browsers, ready, until

AT = 12.0
"""Seconds at which the playhead stands."""

IDLE = 1.0
"""Seconds without work after which processes count as idle."""

Change = Callable[[int], None]


def edits(path: Path, pattern: str, replacement: str) -> Change:
    """Return a function that saves a file with one place changed, each time to something else."""
    text = path.read_text("utf-8")
    assert re.search(pattern, text), f"{path} has no {pattern}"

    def change(number: int) -> None:
        path.write_text(re.sub(pattern, replacement.format(number), text, count=1), "utf-8")

    return change


def save_to_picture(page: Page, change: Change, numbers: range) -> list[float]:
    """Return the seconds from each save to the playhead's frame at the new revision."""
    return [_save(page, change, number) for number in numbers]


def _save(page: Page, change: Change, number: int) -> float:
    ready(page)
    page.evaluate(f"studio.seek({AT})")
    until(page, f"Math.abs(s.time - {AT}) < 0.02")
    revision = page.evaluate("studio.state().revision")
    began = time.perf_counter()
    change(number)
    until(page, f"s.revision > {revision}")
    return time.perf_counter() - began


def manim_low(course: Path, file: Path, scene: str) -> float:
    """Return the seconds that `manim -ql` takes for a scene, from a save to its file."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "manim", "render", "-ql", "--disable_caching", str(file), scene]
    subprocess.run(command, cwd=course, check=True, capture_output=True)
    return time.perf_counter() - began


def memory_while_saving(
    page: Page, studio: int, change: Change, stops: list[int]
) -> Iterator[tuple[int, float, float]]:
    """Save again and again, and yield after how many saves the studio and its page keep how many megabytes."""
    done = 0
    for stop in stops:
        save_to_picture(page, change, range(done, stop))
        done = stop
        ready(page)
        yield stop, *_memory(page, psutil.Process(studio))


def _memory(page: Page, studio: psutil.Process) -> tuple[float, float]:
    """Return the megabytes that the studio's processes and the page keep for themselves, when they are idle."""
    _settle(studio)
    line = page.context.new_cdp_session(page)
    line.send("HeapProfiler.collectGarbage")
    line.detach()
    pages = [process for process in browsers() if "--type=renderer" in process.cmdline()]
    return _kept_by([studio, *studio.children(recursive=True)]), _kept_by(pages)


def _settle(studio: psutil.Process) -> None:
    """Wait until the studio has done nothing for a while."""
    before, since = -1.0, time.monotonic()
    while time.monotonic() - since < IDLE:
        time.sleep(0.1)
        if (now := _worked(studio)) > before + 0.05:
            before, since = now, time.monotonic()


def _worked(studio: psutil.Process) -> float:
    worked = 0.0
    for process in (studio, *studio.children(recursive=True)):
        with suppress(psutil.Error):
            times = process.cpu_times()
            worked += times.user + times.system
    return worked


def _kept_by(processes: list[psutil.Process]) -> float:
    """Return the megabytes that processes share with no other."""
    kept = 0
    for process in processes:
        with suppress(psutil.Error):
            kept += process.memory_full_info().uss
    return kept / 1e6
