"""The studio as an author uses it: a real server, a real browser, files saved, broken and mended."""

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect, sync_playwright
from small_course import SCENES, write_course

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WAIT = 120_000
"""Milliseconds: generous, for a machine that is busy with other tests."""

READY = "document.getElementById('status').className === 'ready'"
TWICE = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
NEW = "document.getElementById('picture').toDataURL() !== '{}'"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_course(tmp_path_factory.mktemp("studio"))


@pytest.fixture(scope="module")
def server(course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    told = tmp_path_factory.mktemp("told") / "stderr.txt"
    command = [sys.executable, "-m", "mathml_anim", "preview", "first/squares", "--no-open", "--voice", "silent"]
    with told.open("w") as errors, subprocess.Popen(command, cwd=course, stderr=errors) as process:
        while not (found := re.search(r"http://\S+", told.read_text("utf-8"))):
            assert process.poll() is None, told.read_text("utf-8")
            time.sleep(0.05)
        yield found[0], process.pid
        process.send_signal(signal.SIGINT)
        process.wait(60)


@pytest.fixture(scope="module")
def page(server: tuple[str, int]) -> Iterator[Page]:
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(WAIT)
        page.goto(server[0])
        page.wait_for_function(
            "window.studio && studio.state().revision > 0 && studio.state().duration > 3", timeout=WAIT
        )
        yield page
        browser.close()


def state(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate("studio.state()")
    return found


def wait(page: Page, condition: str) -> None:
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


def cue_frame(page: Page, name: str) -> int:
    """Return the frame of a cue, as its mark in the script knows it."""
    return int(page.locator("#script .cue", has_text=name).get_attribute("data-frame") or "")


def pixels(page: Page) -> str:
    found: str = page.evaluate("document.getElementById('picture').toDataURL()")
    return found


def test_the_page_shows_the_lecture(page: Page) -> None:
    shown = state(page)
    assert shown["target"] == "first/squares"
    assert shown["scene"] == "SquareTurns"
    assert shown["fps"] == 60
    assert shown["error"] is None
    assert page.locator("#outline button[aria-current=page]").inner_text().endswith("Squares")
    assert "Here is a square" in page.locator("#script").inner_text().replace("\n", " ")


def test_the_playhead_moves_by_seconds_frames_cues_and_words(page: Page) -> None:
    seek(page, 1)
    wait(page, "s.frame === 60 && s.time === 1")
    page.locator("#picture").focus()
    page.keyboard.press("ArrowRight")
    wait(page, "s.frame === 61")
    page.keyboard.press("Home")
    wait(page, "s.frame === 0")
    expect(page.locator("#cue")).to_have_text("", timeout=WAIT)
    page.keyboard.press("]")
    wait(page, f"s.frame === {cue_frame(page, 'turn')}")
    expect(page.locator("#cue")).to_have_text("turn", timeout=WAIT)
    page.locator("#script .w", has_text="leaves").last.click()
    wait(page, "s.scene === 'SquareLeaves'")


def test_keys_that_follow_at_once_each_count(page: Page) -> None:
    """Those that are pressed before anything has been drawn begin where the last one led."""
    seek(page, 1)
    page.evaluate(
        """() => { for (const key of ["Home", "]", "]", "ArrowRight"])
            document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })) }"""
    )
    wait(page, f"s.frame === {cue_frame(page, 'rest')} + 1")


def test_playing_moves_on_and_stops(page: Page) -> None:
    seek(page, 0)
    page.locator("#picture").focus()
    page.keyboard.press("l")  # so that it does not end before anybody looks
    expect(page.locator("#loop")).to_have_attribute("aria-pressed", "true", timeout=WAIT)
    page.keyboard.press("Space")
    wait(page, "s.playing && s.frame > 5")
    page.keyboard.press("Space")
    wait(page, "!s.playing")
    page.keyboard.press("l")
    expect(page.locator("#loop")).to_have_attribute("aria-pressed", "false", timeout=WAIT)


def test_a_save_changes_the_picture_and_keeps_the_playhead(page: Page, course: Path) -> None:
    seek(page, 0.5)
    before, revision = pixels(page), state(page)["revision"]
    scenes = course / "scenes/first/squares.py"
    scenes.write_text(scenes.read_text("utf-8").replace("square = Square()", "square = Square(side_length=3)"), "utf-8")
    wait(page, f"s.revision > {revision} && s.frame === 30 && {NEW.format(before)}")


def test_a_broken_file_shows_its_problem_over_the_last_picture_until_mended(page: Page, course: Path) -> None:
    scenes = course / "scenes/first/squares.py"
    whole = scenes.read_text("utf-8")
    settle(page)
    before = pixels(page)
    scenes.write_text(whole.replace("self.add(square)", "self.add(squares)", 1), "utf-8")
    wait(page, "s.error !== null && s.error.includes('squares.py')")
    problem = page.locator("#problems")
    expect(problem.locator("h2").first).to_contain_text("squares", timeout=WAIT)
    expect(problem.locator("pre .at").first).to_contain_text("self.add(squares)", timeout=WAIT)
    assert pixels(page) == before
    scenes.write_text(whole, "utf-8")
    wait(page, "s.error === null")
    expect(problem).to_be_hidden(timeout=WAIT)


def test_changed_words_change_the_times(page: Page, course: Path) -> None:
    settle(page)
    duration = state(page)["duration"]
    words = course / "lectures/first/01_squares.md"
    words.write_text(words.read_text("utf-8").replace("[pause 0.5]", "[pause 2.5]"), "utf-8")
    wait(page, f"Math.abs(s.duration - {duration} - 2) < 0.1 && s.error === null")


def test_processes_do_not_pile_up(page: Page, course: Path, server: tuple[str, int]) -> None:
    settle(page)
    studio = psutil.Process(server[1])
    scenes = course / "scenes/first/squares.py"
    most = 0
    for size in range(1, 5):
        before, revision = pixels(page), state(page)["revision"]
        scenes.write_text(SCENES.lstrip().replace("Square()", f"Square(side_length={size / 2})"), "utf-8")
        most = max(most, len(studio.children(recursive=True)))
        if size % 2 == 0:  # every other save comes while the one before is still being rehearsed
            wait(page, f"s.revision > {revision} && {NEW.format(before)}")
    settle(page)
    deadline = time.monotonic() + WAIT / 1000
    while (left := len(studio.children(recursive=True))) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == 1, [child.cmdline() for child in studio.children(recursive=True)]
    assert most <= 4
