"""The studio as an author uses it: a real server, a real browser, files saved, broken and mended."""

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright
from small_course import SCENES, write_course

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WAIT = 60_000
"""Milliseconds: generous, for a machine that is busy with other tests."""

READY = "document.getElementById('status').className === 'ready'"
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
        process.wait(20)


@pytest.fixture(scope="module")
def page(server: tuple[str, int]) -> Iterator[Page]:
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
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
    page.evaluate("studio.seek(1)")
    wait(page, "s.frame === 60 && s.time === 1")
    page.locator("#picture").focus()
    page.keyboard.press("ArrowRight")
    wait(page, "s.frame === 61")
    page.keyboard.press("Home")
    page.keyboard.press("]")
    wait(page, "s.frame > 0")
    assert page.locator("#cue").inner_text() == "turn"
    page.locator("#script .w", has_text="leaves").last.click()
    wait(page, "s.scene === 'SquareLeaves'")


def test_playing_moves_on_and_stops(page: Page) -> None:
    page.evaluate("studio.seek(0)")
    page.keyboard.press("Space")
    wait(page, "s.playing && s.frame > 5")
    page.keyboard.press("Space")
    wait(page, "!s.playing")


def test_a_save_changes_the_picture_and_keeps_the_playhead(page: Page, course: Path) -> None:
    page.evaluate("studio.seek(0.5)")
    wait(page, "s.frame === 30 && s.revision > 0")
    before, revision = pixels(page), state(page)["revision"]
    scenes = course / "scenes/first/squares.py"
    scenes.write_text(scenes.read_text("utf-8").replace("square = Square()", "square = Square(side_length=3)"), "utf-8")
    wait(page, f"s.revision > {revision} && s.frame === 30 && {NEW.format(before)}")


def test_a_broken_file_shows_its_problem_over_the_last_picture_until_mended(page: Page, course: Path) -> None:
    scenes = course / "scenes/first/squares.py"
    whole = scenes.read_text("utf-8")
    wait(page, READY)
    before = pixels(page)
    scenes.write_text(whole.replace("self.add(square)", "self.add(squares)", 1), "utf-8")
    wait(page, "s.error !== null && s.error.includes('squares.py')")
    problem = page.locator("#problems")
    assert "squares" in problem.locator("h2").first.inner_text()
    assert "self.add(squares)" in problem.locator("pre .at").first.inner_text()
    assert pixels(page) == before
    scenes.write_text(whole, "utf-8")
    wait(page, "s.error === null")
    assert problem.is_hidden()


def test_changed_words_change_the_times(page: Page, course: Path) -> None:
    wait(page, READY)
    duration = state(page)["duration"]
    words = course / "lectures/first/01_squares.md"
    words.write_text(words.read_text("utf-8").replace("[pause 0.5]", "[pause 2.5]"), "utf-8")
    wait(page, f"Math.abs(s.duration - {duration} - 2) < 0.1 && s.error === null")


def test_processes_do_not_pile_up(page: Page, course: Path, server: tuple[str, int]) -> None:
    psutil = pytest.importorskip("psutil")
    scenes = course / "scenes/first/squares.py"
    for size in range(1, 5):
        scenes.write_text(SCENES.lstrip().replace("Square()", f"Square(side_length={size / 2})"), "utf-8")
        page.wait_for_timeout(100)
    revision = state(page)["revision"]
    wait(page, f"s.revision >= {revision} && {READY}")
    page.wait_for_timeout(300)
    children = psutil.Process(server[1]).children(recursive=True)
    assert len(children) <= 2, [child.cmdline() for child in children]
