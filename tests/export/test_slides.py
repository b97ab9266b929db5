"""Slides: told in Chromium from a file, by keyboard alone, with a presenter's desk, and printed."""

import re
from dataclasses import replace
from pathlib import Path

import made_renders
import pytest
from chromium import WAIT, axe, holds, offline, told
from playwright.sync_api import Browser, Page, expect

from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.slides.deck import deck
from mathml_anim.export.target import Options


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return made_renders.selection(tmp_path_factory.mktemp("renders") / "10p", "Squares", made_renders.AWKWARD)


@pytest.fixture(scope="module")
def folder(squares: Selection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The slides of the lecture with the awkward title."""
    folder = tmp_path_factory.mktemp("slides")
    one = made_renders.of(squares.lectures[1:])
    assert find_target("slides").build(one, folder, Options()) == folder / "index.html"
    return folder


def test_a_step_a_cue_with_its_stretch_of_the_clip_its_picture_and_its_words(squares: Selection) -> None:
    made = deck(squares.lectures[0])
    assert [(slide.anchor, slide.start, slide.end, slide.minute) for slide in made.slides] == [
        ("square_turns.turn", 0.0, 3.0, 3.0),
        ("square_turns.rest", 3.0, 4.0, 4.0),
        ("square_leaves.leave", 0.0, 2.0, 6.0),
    ]
    assert [slide.picture for slide in made.slides] == [f"stills/{slide.anchor}.svg" for slide in made.slides]
    assert [chapter.clip for chapter in made.chapters] == ["clips/square_turns.mp4", "clips/square_leaves.mp4"]
    said = [run for chapter in made.chapters for paragraph in chapter.paragraphs for run in paragraph]
    assert said == [
        (1, "Here is a square."), (1, "Now it turns,"), (1, "by ninety degrees."), (2, "It rests."),
        (3, "Now the square"), (3, "leaves us."),
    ]  # fmt: skip


def test_a_segment_without_cues_is_one_step_on_the_clip_s_poster(squares: Selection) -> None:
    lecture = squares.lectures[0]
    bare = replace(lecture.manifest.segments[1], cues=())
    made = deck(replace(lecture, segment=bare))
    (slide,) = made.slides
    assert (slide.anchor, slide.picture, slide.start, slide.end) == (
        "square_leaves",
        "clips/square_leaves.jpg",
        0.0,
        2.0,
    )


def test_several_lectures_have_a_folder_each_and_the_same_bytes_again(squares: Selection, tmp_path: Path) -> None:
    for name in ("one", "two"):
        find_target("slides").build(squares, tmp_path / name, Options())
    files = made_renders.contents(tmp_path / "one")
    assert files == made_renders.contents(tmp_path / "two")
    assert {name.split("/")[0] for name in files} == {
        "LICENCE.txt",
        "index.html",
        "fonts",
        "first-squares",
        "first-squares_2",
    }
    assert b"<pdfuaid:part>1</pdfuaid:part>" in files["first-squares/slides.pdf"]
    assert len(re.findall(rb"/Type ?/Page\b", files["first-squares/slides.pdf"])) == 4


def test_nothing_in_the_page_refers_to_the_network_or_runs_what_is_not_ours(folder: Path) -> None:
    page = (folder / "index.html").read_text("utf-8")
    assert not re.findall(r"""(?:src|href)="?(?:https?:)?//""", page)
    assert "<b>" not in page
    assert "unsafe" not in re.search('Content-Security-Policy" content="([^"]*)"', page)[1]  # type: ignore[index]


def opened(browser: Browser, folder: Path, address: str = "", **settings: object) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 720}, **settings)  # type: ignore[arg-type]
    context.set_default_timeout(WAIT)
    page = context.new_page()
    page.goto((folder / "index.html").as_uri() + address)
    return page


def held(page: Page, number: int) -> None:
    """Wait until a step's picture is held; 0 is the title."""
    expect(page.locator(f'body[data-at="{number}"][data-is="held"]')).to_have_count(1, timeout=WAIT)
    if number:
        expect(page.locator("#stage img")).to_have_count(1, timeout=WAIT)
        holds(page, "(i => i && i.complete && i.naturalWidth > 0)(document.querySelector('#stage img'))")


@pytest.mark.browser
def test_a_lecture_is_told_by_keyboard_alone(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder)
    errors, asked = told(page), offline(page.context)
    held(page, 0)
    expect(page.locator("h1")).to_have_text(made_renders.AWKWARD)
    # Forward plays a stretch of the clip, and then its picture is held.
    page.keyboard.press("ArrowRight")
    held(page, 1)
    assert page.locator("#stage img").get_attribute("src") == "stills/square_turns.turn.svg"
    holds(page, "document.querySelector('#stage video').currentTime >= 2.9")
    assert page.evaluate("document.querySelector('#stage video').currentTime") < 3.5
    assert page.locator("#told").inner_text().startswith(made_renders.AWKWARD)
    # Forward while it plays is at once where it ends; the last step is the last.
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    held(page, 2)
    page.keyboard.press("End")
    held(page, 3)
    page.keyboard.press("PageDown")
    held(page, 3)
    assert page.evaluate("location.hash") == "#square_leaves.leave"
    page.keyboard.press("ArrowLeft")
    held(page, 2)
    page.keyboard.press("Home")
    held(page, 0)
    # Blank and sound say how they are.
    page.keyboard.press("b")
    expect(page.locator("#blank")).to_be_visible()
    page.keyboard.press("b")
    expect(page.locator("#blank")).to_be_hidden()
    page.keyboard.press("m")
    expect(page.locator('[data-do="sound"]')).to_have_attribute("aria-pressed", "true")
    # Every button is reached by Tab.
    page.locator("body").click(position={"x": 5, "y": 5})
    reached = set()
    for _ in range(9):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.dataset.do || ''"))
    assert {"back", "forward", "replay", "sound", "blank", "full", "presenter"} <= reached
    assert (errors, asked) == ([], [])
    page.context.close()


@pytest.mark.browser
def test_an_address_opens_its_step_and_calm_viewers_see_no_motion(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder, "#square_turns.rest", reduced_motion="reduce")
    held(page, 2)
    page.keyboard.press("ArrowRight")
    held(page, 3)
    assert page.evaluate("[...document.querySelectorAll('video')].every(film => film.currentTime === 0)")
    page.context.close()


@pytest.mark.browser
def test_the_presenter_sees_what_to_say_and_what_comes_next_and_drives_the_show(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder)
    held(page, 0)
    with page.context.expect_page() as opening:
        page.keyboard.press("p")
    desk = opening.value
    errors = told(desk)
    expect(desk.locator('body[data-at="0"]')).to_have_count(1, timeout=WAIT)
    desk.keyboard.press("ArrowRight")
    held(page, 1)
    expect(desk.locator('body[data-at="1"][data-is="held"]')).to_have_count(1, timeout=WAIT)
    expect(desk.locator("#notes .now")).to_have_text(["Here is a square.", "Now it turns,", "by ninety degrees."])
    expect(desk.locator("#now")).to_have_attribute("src", "stills/square_turns.turn.svg")
    expect(desk.locator("#next")).to_have_attribute("src", "stills/square_turns.rest.svg")
    expect(desk.locator("#planned")).to_have_text("0:03")
    expect(desk.locator("#count")).to_have_text("1 / 3")
    # The clock runs from the first step, stops, and starts again from zero.
    expect(desk.locator("#elapsed")).not_to_have_text("0:00", timeout=WAIT)
    desk.locator('[data-do="clock"]').click()
    expect(desk.locator('[data-do="clock"]')).to_have_attribute("aria-pressed", "false")
    desk.locator('[data-do="reset"]').click()
    expect(desk.locator("#elapsed")).to_have_text("0:00")
    # What is done in the show is seen at the desk.
    page.keyboard.press("End")
    expect(desk.locator('body[data-at="3"][data-is="held"]')).to_have_count(1, timeout=WAIT)
    expect(desk.locator("#next")).not_to_have_attribute("src", re.compile("."))
    assert axe(desk) == []
    assert errors == []
    page.context.close()


@pytest.mark.browser
def test_axe_finds_nothing_on_title_step_and_controls(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder)
    held(page, 0)
    assert axe(page) == []
    page.keyboard.press("End")
    held(page, 3)
    page.locator('#keys [data-do="forward"]').focus()
    assert axe(page) == []
    page.context.close()


@pytest.mark.browser
def test_without_scripts_every_picture_stands_with_its_words(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder, java_script_enabled=False)
    expect(page.locator("#pages figure")).to_have_count(3)
    expect(page.locator("#pages figcaption").nth(1)).to_have_text("It rests.")
    expect(page.locator("#pages img").nth(0)).to_be_visible()
    page.context.close()
