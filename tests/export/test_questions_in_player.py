"""Questions that are asked inside the film: it stops, they are answered there, and it goes on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from chromium import WAIT, axe, offline, told
from learning_platform import lecture as page_of
from learning_platform import platform
from made_renders import PRACTICE, of, selection
from playwright.sync_api import Browser, Page, expect
from serving import served
from waiting import wait

from mathml_anim.course.manifest import ManifestMoment, ManifestPause
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options

pytestmark = pytest.mark.browser

LIVE = "document.documentElement.dataset.ready === 'all'"
ASKED = "document.getElementById('asked')"
SHOWN = f"{ASKED} && !{ASKED}.hidden"
TURNS, LEAVES = "first/squares:square_turns", "first/squares:square_leaves"


def with_questions(folder: Path) -> Selection:
    """Six seconds: a choice at three, in whose silence before nothing else stops the film, and one's own at the end."""
    choice, free, code = PRACTICE
    practice = (
        replace(choice, asked=ManifestMoment(TURNS, "rest", 30)),
        replace(free, asked=ManifestMoment(LEAVES, None, 59)),
        code,
    )
    (first,) = selection(folder, practice=practice).lectures
    turns, leaves = first.manifest.segments
    silent = replace(turns, pauses=(ManifestPause(-20, 29),))
    return of([replace(first, manifest=replace(first.manifest, segments=(silent, leaves)))])


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return with_questions(tmp_path_factory.mktemp("asked") / "renders")


@pytest.fixture(scope="module")
def site(chosen: Selection, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("web")
    find_target("web").build(chosen, folder, Options())
    with served(folder) as url:
        yield f"{url}/first/squares"


def show(page: Page, address: str) -> list[str]:
    said = told(page)
    page.goto(address)
    wait(page, LIVE)
    wait(page, "film.readyState >= 2")
    return said


def play(page: Page) -> None:
    page.evaluate("() => { film.muted = true; film.playbackRate = 2; return film.play(); }")


def stopped(page: Page, at: float) -> None:
    """Wait until the film has stopped with a question at a time, to two thousandths of a second."""
    wait(page, SHOWN)
    wait(page, f"film.paused && !film.seeking && Math.abs(film.currentTime - {at}) < 2e-3")


def test_the_film_stops_at_its_frame_and_goes_on_by_keys_alone(page: Page, site: str) -> None:
    said = show(page, f"{site}/index.html#t=2")
    play(page)
    stopped(page, 3.0)
    expect(page.locator(".over")).to_be_hidden()
    assert page.evaluate("document.activeElement.id") == "asked"
    assert page.get_by_role("dialog", name="A question before it goes on").count() == 1
    assert page.evaluate(f"{ASKED}.slot") == "centered-chrome"
    assert axe(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#asked .verdict:visible")).to_have_text("Not this one. the arrows would trade places.")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#asked .verdict:visible")).to_have_text("Right. i hat lands at (0, 1).")
    assert page.evaluate("film.paused")
    page.keyboard.press("Escape")
    wait(page, "film.currentTime > 3.1")
    expect(page.locator("#asked")).to_be_hidden()
    assert page.evaluate("document.activeElement.localName") == "media-play-button"
    # What was answered is in its place among the practice, counts, and is not asked again.
    expect(page.locator("#practice li").first.locator(".verdict:visible")).to_contain_text("Right.")
    assert page.locator("html").get_attribute("data-score") == "1/1"
    page.evaluate("film.currentTime = 2.8")
    play(page)
    wait(page, "film.currentTime > 3.4")
    expect(page.locator("#asked")).to_be_hidden()
    assert said == []


def test_at_the_end_of_a_segment_one_judges_oneself(page: Page, site: str) -> None:
    show(page, f"{site}/index.html#t=4.5")
    play(page)
    stopped(page, 5.9)
    expect(page.locator("#asked")).to_contain_text("By how many degrees")
    expect(page.locator("#practice .away")).to_have_text("The film asks this now.")
    page.locator("#asked summary").click()
    page.locator("#asked").get_by_role("button", name="Yes").click()
    page.locator("#asked").get_by_role("button", name="Go on").click()
    wait(page, "film.ended")
    expect(page.locator(".over")).to_contain_text("That was the lecture.")
    expect(page.locator("#practice .away")).to_have_count(0)
    expect(page.locator("#score")).to_have_text("1 of 3 answered.")


def test_who_does_not_want_to_be_asked_says_so_once(page: Page, site: str) -> None:
    show(page, f"{site}/index.html#t=2.5")
    play(page)
    stopped(page, 3.0)
    page.get_by_role("button", name="Stop asking").click()
    wait(page, "film.currentTime > 3.1")
    assert page.locator("#asks").get_attribute("aria-pressed") == "false"
    show(page, f"{site}/index.html#t=5.2")
    play(page)
    wait(page, "film.ended")
    expect(page.locator("#asked")).to_be_hidden()
    page.get_by_role("button", name="Ask in the film").click()
    page.evaluate("film.currentTime = 2.5")
    play(page)
    stopped(page, 3.0)


def test_a_question_that_was_passed_over_is_asked_when_one_comes_again(page: Page, site: str) -> None:
    show(page, f"{site}/index.html#t=2.6")
    play(page)
    stopped(page, 3.0)
    page.locator("media-play-button").click()
    wait(page, "film.currentTime > 3.2")
    expect(page.locator("#asked")).to_be_hidden()
    page.evaluate("film.currentTime = 2.6")
    stopped(page, 3.0)


@pytest.mark.parametrize("width", [320, 600])
def test_where_the_film_is_small_the_question_is_below_it(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.emulate_media(forced_colors="active" if width == 320 else "none", color_scheme="light")
    show(page, f"{site}/index.html#t=2.6")
    play(page)
    stopped(page, 3.0)
    film, box = page.locator("#film").bounding_box(), page.locator("#asked").bounding_box()
    assert film is not None
    assert box is not None
    assert box["y"] >= film["y"] + film["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert axe(page) == []


def test_in_a_frame_it_is_asked_over_the_film(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 480, "height": 300})
    said = show(page, f"{site}/embed.html#t=2.6")
    assert page.locator("form.question").count() == 2
    expect(page.locator("form.question").first).to_be_hidden()
    play(page)
    stopped(page, 3.0)
    page.get_by_label("A quarter turn").check()
    assert page.locator("html").get_attribute("data-score") == "1/1"
    assert axe(page) == []
    box = page.locator("#asked").bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 300
    assert said == []


def test_one_file_asks_with_the_network_off(browser: Browser, chosen: Selection, tmp_path: Path) -> None:
    built = find_target("single").build(chosen, tmp_path, Options())
    context = browser.new_context()
    context.set_offline(True)
    asked = offline(context)
    page = context.new_page()
    said = show(page, built.as_uri() + "#t=2.6")
    play(page)
    stopped(page, 3.0)
    page.get_by_label("A quarter turn").check()
    assert "Right." in page.locator("#asked .verdict:visible").inner_text()
    assert (said, asked) == ([], [])
    context.close()


def test_without_scripts_all_questions_are_in_the_list(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/index.html")
    assert page.locator("#practice form.question").count() == 3
    assert page.locator("#practice .when a").evaluate_all("all => all.map(one => one.hash)") == ["#t=3.0", "#t=5.9"]
    assert page.get_by_text("Ask in the film").is_hidden()
    context.close()


def test_on_a_platform_what_is_answered_in_the_film_counts(page: Page, chosen: Selection, tmp_path: Path) -> None:
    archive = find_target("scorm12").build(chosen, tmp_path, Options())
    (tmp_path / "lms").mkdir()
    with platform("scorm12", tmp_path / "lms", archive) as lms:
        lms.launch(page)
        page_of(page).locator("html[data-ready=all]").wait_for(timeout=WAIT)
        frame = next(frame for frame in page.frames if frame.name == "lecture")
        frame.evaluate("() => { film.currentTime = 2.6; film.muted = true; return film.play(); }")
        wait(frame, SHOWN)
        frame.get_by_label("A quarter turn").check()
        shell = next(frame for frame in page.frames if frame.url.endswith("/package/index.html"))
        wait(shell, "document.documentElement.dataset.sent === 'true'")
        assert float(lms.kept["cmi.core.score.raw"]) == 100
