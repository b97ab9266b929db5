"""The studio as an author uses it: a real server, a real browser, files saved, broken and mended."""

import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect
from small_course import SCENES, write_course
from studio_driving import WAIT, cue_frame, opened, pixels, seek, settle, state, studio, wait

pytestmark = pytest.mark.browser
NEW = "document.getElementById('picture').toDataURL() !== '{}'"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_course(tmp_path_factory.mktemp("studio"))


@pytest.fixture(scope="module")
def server(course: Path) -> Iterator[tuple[str, int]]:
    with studio(course, "first/squares", "--voice", "silent") as running:
        yield running


@pytest.fixture(scope="module")
def page(server: tuple[str, int]) -> Iterator[Page]:
    with opened(server[0]) as page:
        yield page


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
    server_process = psutil.Process(server[1])
    scenes = course / "scenes/first/squares.py"
    most = 0
    for size in range(1, 5):
        before, revision = pixels(page), state(page)["revision"]
        scenes.write_text(SCENES.lstrip().replace("Square()", f"Square(side_length={size / 2})"), "utf-8")
        most = max(most, len(server_process.children(recursive=True)))
        if size % 2 == 0:  # every other save comes while the one before is still being rehearsed
            wait(page, f"s.revision > {revision} && {NEW.format(before)}")
    settle(page)
    deadline = time.monotonic() + WAIT / 1000
    while (left := len(server_process.children(recursive=True))) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == 1, [child.cmdline() for child in server_process.children(recursive=True)]
    assert most <= 4
