"""The page of a lecture as a viewer uses it: a real server and browser, by mouse, by keyboard, and without scripts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from chromium import WAIT, axe, told
from made_renders import AWKWARD, PRACTICE, of, selection
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from serving import served
from waiting import wait

from mathml_anim.course.manifest import ManifestPause
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options
from mathml_anim.export.targets.single import TARGET as SINGLE
from mathml_anim.export.targets.web import TARGET
from mathml_anim.narration.webvtt import Cue, cue_file

pytestmark = pytest.mark.browser

ELSEWHERE = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Elsewhere</title>'

LIVE = "document.documentElement.dataset.ready === 'all'"


def with_a_silence(chosen: Selection) -> Selection:
    """The first segment ends in a silence that is long enough to think."""
    first, *rest = chosen.lectures
    turns, leaves = first.manifest.segments
    turns = replace(turns, pauses=(ManifestPause(0, turns.frames),))
    return of([replace(first, manifest=replace(first.manifest, segments=(turns, leaves))), *rest])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    long = replace(PRACTICE[2], code=f"long = [{', '.join(map(str, range(100)))}]\n")
    practice = (*PRACTICE[:2], long)
    chosen = with_a_silence(selection(folder / "renders", "Squares", AWKWARD, practice=practice))
    (folder / "web").mkdir()
    TARGET.build(chosen, folder / "web", Options())
    (folder / "web/clip.html").write_text(
        f'{ELSEWHERE}<script src="assets/clip.js" defer></script><body>'
        '<lecture-clip src="first/squares/" segment="square_leaves">Squares</lecture-clip>',
        "utf-8",
    )
    with served(folder / "web") as url:
        elsewhere = url.replace("127.0.0.1", "localhost")
        (folder / "web/frame.html").write_text(
            f'{ELSEWHERE}<body><iframe id="f" title="Squares" width="640" '
            f'height="440" src="{elsewhere}/first/squares/embed.html"></iframe>',
            "utf-8",
        )
        yield url


def show(page: Page, address: str) -> list[str]:
    said = told(page)
    page.goto(address)
    wait(page, LIVE)
    wait(page, "film.readyState >= 2")
    page.evaluate("film.muted = true")
    return said


def at(page: Page, condition: str) -> None:
    """Wait until something is true of the film."""
    wait(page, f"(v => {condition})(document.getElementById('film'))")


def focused(page: Page) -> str:
    found: str = page.evaluate(
        "(e => e.id || e.localName + (e.name ? '.' + e.name : ''))(document.activeElement ?? document.body)"
    )
    return found


def tab_to(page: Page, wanted: str, key: str = "Tab") -> None:
    for _ in range(60):
        if focused(page) == wanted:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{wanted} is not reached by {key}; the focus is on {focused(page)}")


def test_it_comes_alive_and_nothing_is_refused(page: Page, site: str) -> None:
    said = show(page, f"{site}/first/squares/index.html")
    assert page.locator("media-time-range").count() == 1
    assert page.evaluate("film.controls") is False
    at(page, "[...v.textTracks].some(t => t.kind === 'captions' && t.cues && t.cues.length === 17)")
    at(page, "[...v.textTracks].some(t => t.kind === 'chapters' && t.cues && t.cues.length === 2)")
    assert said == []


def test_all_is_shown_of_a_title_with_signs_and_other_scripts(page: Page, site: str) -> None:
    said = show(page, f"{site}/first/squares_2/index.html")
    assert page.locator("h1").inner_text() == AWKWARD
    assert page.title().startswith(AWKWARD)
    assert page.locator("h1 b").count() == 0
    assert page.locator("#words h3").first.inner_text() == f"{AWKWARD}: a turn"
    assert said == []


def test_words_follow_the_film_and_lead_into_it(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    sentence = page.locator("#words a", has_text="by ninety degrees.")
    sentence.click()
    at(page, "v.currentTime >= 2 && !v.paused")
    page.evaluate("film.pause()")
    page.evaluate("film.currentTime = 2.5")
    expect(sentence).to_have_attribute("aria-current", "true")
    expect(page.locator("#words [aria-current]")).to_have_count(1)
    expect(page.locator("#chapters [aria-current] .name")).to_have_text("Squares: a turn")
    page.evaluate("film.currentTime = 4.5")
    expect(page.locator("#words [aria-current]")).to_have_text("Now the square")


def test_words_are_found(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    page.locator("#search input").fill("SQUARE")
    expect(page.locator("#found")).to_have_text("2 found")
    expect(page.locator("#words a.hit")).to_have_count(2)
    page.keyboard.press("Enter")
    at(page, "v.currentTime >= 4")
    page.keyboard.press("Escape")
    expect(page.locator("#words a.hit")).to_have_count(0)
    page.locator("#search input").fill("circle")
    expect(page.locator("#found")).to_have_text("0 found")


GREY = """() => {
  const film = document.getElementById("film");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [film.videoWidth, film.videoHeight];
  const context = canvas.getContext("2d");
  context.drawImage(film, 0, 0);
  return context.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[0];
}"""


@pytest.mark.parametrize(
    ("link", "time"), [("t=3", 3.0), ("t=1.9", 1.9), ("t=0:04.5", 4.5), ("square_leaves", 4.0)], ids=str
)
def test_a_link_leads_to_its_frame(page: Page, site: str, link: str, time: float) -> None:
    """Each second of the film is of its own grey: the frame that is shown is the one that was asked for."""
    show(page, f"{site}/first/squares/index.html#{link}")
    at(page, f"!v.seeking && Math.abs(v.currentTime - {time}) < 0.1 && v.readyState >= 2")
    wait(page, f"(want => Math.abs(({GREY})() - want) < 6)({40 + 20 * int(time)})")


def test_a_stretch_is_played_to_its_end(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/embed.html#t=1,1.5")
    page.evaluate("film.play()")
    at(page, "v.paused && v.currentTime >= 1.5 && v.currentTime < 3")


def test_one_goes_on_where_one_stopped(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    page.evaluate("film.currentTime = 2.2")
    at(page, "!v.seeking")
    page.goto("about:blank")
    show(page, f"{site}/first/squares/index.html")
    at(page, "Math.abs(v.currentTime - 2.2) < 0.15")
    expect(page.locator(".over")).to_contain_text("You stopped at 0:02.")
    page.get_by_role("button", name="From the start").click()
    at(page, "!v.paused && v.currentTime < 2")


def test_seconds_count_once_and_only_when_played(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html#t=5")
    assert page.locator("html").get_attribute("data-seen") == "0.0000"
    page.evaluate("film.currentTime = 5.9")
    page.evaluate("film.play()")
    at(page, "v.ended")
    wait(page, "Number(document.documentElement.dataset.seen) > 0")
    assert float(page.locator("html").get_attribute("data-seen") or 0) < 0.1


def test_the_course_shows_how_far_one_has_come(page: Page, site: str) -> None:
    page.goto(f"{site}/index.html")
    wait(page, LIVE)
    expect(page.locator(".progress:visible")).to_have_count(0)
    show(page, f"{site}/first/squares/index.html")
    page.evaluate("() => { film.playbackRate = 2; return film.play(); }")
    at(page, "v.currentTime > 1.4")
    page.evaluate("film.pause()")
    page.goto(f"{site}/index.html")
    expect(page.locator(".progress:visible")).to_have_count(1)
    expect(page.locator(".progress:visible")).to_contain_text("% seen, until 0:0")
    assert page.locator("progress:visible").evaluate("bar => bar.value > 0.15 && bar.value < 0.9")
    assert axe(page) == []
    show(page, f"{site}/first/squares/index.html#t=0")
    page.evaluate(
        "() => { localStorage.setItem('mathml-anim:waits', 'no'); film.playbackRate = 4; return film.play(); }"
    )
    at(page, "v.ended")
    page.go_back()
    expect(page.locator(".progress:visible")).to_have_text("seen")


def test_practice_answers(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    first = page.locator("form.question").first
    first.get_by_label("A mirror & nothing else").check()
    expect(first.locator(".verdict:visible")).to_have_text("Not this one. the arrows would trade places.")
    first.get_by_label("A quarter turn").check()
    expect(first.locator(".verdict:visible")).to_have_text("Right. i hat lands at (0, 1).")
    second = page.locator("form.question").nth(1)
    second.locator("summary").last.click()
    expect(second.locator("details[open]")).to_contain_text("90")
    second.get_by_role("button", name="Yes").click()
    expect(page.locator("#score")).to_have_text("2 of 3 answered.")
    assert page.locator("html").get_attribute("data-score") == "1/1"
    show(page, f"{site}/first/squares/index.html")
    expect(page.locator("#score")).to_have_text("2 of 3 answered.")
    expect(first.locator(".verdict:visible")).to_contain_text("Right.")


def test_a_formula_is_drawn_and_named(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    formula = page.locator("#practice svg.formula")
    assert formula.get_attribute("aria-label") == "rows zero minus one and one zero"
    box = formula.bounding_box()
    assert box is not None
    assert 20 < box["width"] < 120
    shapes = set(page.evaluate("[...document.querySelectorAll('.shapes symbol')].map(s => s.id)"))
    used = set(
        page.evaluate("[...document.querySelectorAll('.formula use')].map(u => u.getAttribute('href').slice(1))")
    )
    assert used == shapes


def test_the_film_waits_where_the_author_was_silent(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html#t=3")
    page.evaluate("film.play()")
    expect(page.locator(".over")).to_contain_text("Take your time.")
    at(page, "v.paused && v.currentTime < 4.9")
    page.get_by_role("button", name="Stop waiting").click()
    at(page, "v.ended")
    assert page.locator("#waits").get_attribute("aria-pressed") == "false"
    expect(page.locator(".over")).to_contain_text("That was the lecture.")
    page.get_by_role("button", name="To the practice").click()
    assert focused(page) == "practice"


def test_keys_go_on_where_something_is_said_over_the_film(page: Page, site: str) -> None:
    """Whoever had the focus in the film presses what is offered, and then has the film's keys again."""
    show(page, f"{site}/first/squares/index.html#t=3")
    page.evaluate("window.said = document.querySelector('.over [role=status]')")
    tab_to(page, "media-play-button")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Go on")).to_be_focused()
    assert page.evaluate("said === document.querySelector('.over [role=status]')")
    page.keyboard.press("Space")
    expect(page.locator(".over [role=status]")).to_have_text("That was the lecture.")
    expect(page.get_by_role("button", name="To the practice")).to_be_focused()
    page.keyboard.press("Space")
    wait(page, "document.activeElement.id === 'practice'")
    assert page.evaluate("film.ended")
    page.get_by_role("button", name="Watch again").press("Enter")
    wait(page, "document.activeElement.localName === 'media-play-button'")
    expect(page.locator(".over")).to_be_hidden()
    assert page.locator(".over [role=status]").inner_text() == ""


def test_bookmarks_stay(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html#t=4.5")
    page.locator("#mark").click()
    expect(page.locator("#bookmarks a")).to_have_text("0:04 A square leaves")
    show(page, f"{site}/first/squares/index.html")
    page.locator("#bookmarks a").click()
    at(page, "v.currentTime >= 4.5")
    page.get_by_role("button", name="Remove the bookmark at 0:04").click()
    expect(page.locator("#bookmarks")).to_be_hidden()


def test_bookmarks_of_two_tabs_stay(page: Page, site: str) -> None:
    """One tab has saved more often than the other, which was opened before, and saves again afterwards."""
    address = f"{site}/first/squares/index.html"
    other = page.context.new_page()
    show(other, f"{address}#t=1")
    show(page, f"{address}#t=4.5")
    page.locator("#mark").click()
    for _ in range(3):
        page.evaluate("dispatchEvent(new Event('leaving'))")
    other.locator("#mark").click()
    expect(other.locator("#bookmarks a")).to_have_count(2)
    page.evaluate("dispatchEvent(new Event('leaving'))")
    other.close()
    show(page, address)
    expect(page.locator("#bookmarks a")).to_have_text(["0:01 Squares: a turn", "0:04 A square leaves"])


def test_an_address_that_means_nothing_does_no_harm(page: Page, site: str) -> None:
    said = show(page, f"{site}/first/squares/index.html#100%")
    assert page.evaluate("film.currentTime") == 0
    assert said == []


def test_everything_by_keyboard_alone(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    tab_to(page, "media-play-button")
    page.keyboard.press("Enter")
    at(page, "!v.paused || v.ended")
    page.evaluate("film.pause()")
    at(page, "v.paused")
    tab_to(page, "media-captions-button")
    page.keyboard.press("Enter")
    at(page, "[...v.textTracks].every(t => t.kind !== 'captions' || t.mode !== 'showing')")
    tab_to(page, "speed")
    page.keyboard.press("ArrowDown")
    at(page, "v.playbackRate === 1.25")
    tab_to(page, "mark")
    page.keyboard.press("Enter")
    expect(page.locator("#bookmarks a")).to_have_count(1)
    tab_to(page, "input")
    page.keyboard.type("rests")
    expect(page.locator("#found")).to_have_text("1 found")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    at(page, "v.currentTime >= 1 && v.currentTime < 4.9")
    name = page.locator("form.question input").first.get_attribute("name")
    tab_to(page, f"input.{name}")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".verdict:visible")).to_contain_text("Right.")
    tab_to(page, "media-play-button", "Shift+Tab")


def test_no_keyboard_trap(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.rel") == "license":
            return
    raise AssertionError(f"the last link is not reached; the focus is on {focused(page)}")


SCREENS = [(320, "dark", "none"), (1280, "light", "none"), (2560, "dark", "active")]
EVERY_SCREEN = [
    (width, scheme, forced)
    for width in (320, 1280, 2560)
    for scheme, forced in (("dark", "none"), ("light", "none"), ("dark", "active"))
]


def screens(request: pytest.FixtureRequest) -> list[tuple[int, str, str]]:
    return EVERY_SCREEN if request.config.getoption("--soak") else SCREENS


@pytest.mark.parametrize("name", ["first/squares/index.html", "first/squares/embed.html", "index.html"])
def test_axe_finds_nothing_and_nothing_sticks_out(
    page: Page, site: str, name: str, request: pytest.FixtureRequest
) -> None:
    said = told(page)
    page.goto(f"{site}/{name}")
    if name != "index.html":
        wait(page, LIVE)
    for width, scheme, forced in screens(request):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, forced_colors=forced)  # type: ignore[arg-type]
        assert axe(page) == [], (width, scheme, forced)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []


def test_without_scripts_it_is_a_film_with_captions_and_words(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/first/squares/index.html")
    film = page.locator("video#film")
    assert film.get_attribute("controls") is not None
    assert page.locator("track[kind=captions][default]").count() == 1
    assert "by ninety degrees." in page.locator("#words").inner_text()
    assert page.locator("form.question").count() == 3
    assert page.get_by_text("Copy link").is_hidden()
    page.locator("form.question").nth(1).locator("summary").last.click()
    assert "90" in page.locator("form.question").nth(1).inner_text()
    page.locator("form.question").first.locator("noscript summary, details summary").last.click()
    assert "A quarter turn" in page.locator("form.question").first.inner_text()
    context.close()


def test_in_a_frame_that_may_not_fill_the_screen(page: Page, site: str) -> None:
    said = told(page)
    page.goto(f"{site}/frame.html")
    inside = page.frame_locator("#f")
    inside.locator("html[data-ready=all]").wait_for(timeout=WAIT)
    assert inside.locator("body").evaluate("document.fullscreenEnabled") is False
    expect(inside.locator("media-fullscreen-button")).to_be_hidden()
    inside.locator("media-play-button").click()
    wait(page.frames[1], "film.currentTime > 0")
    assert said == []


def test_the_element_shows_a_chapter_in_any_page(page: Page, site: str) -> None:
    said = told(page)
    page.goto(f"{site}/clip.html")
    wait(page, "document.querySelector('lecture-clip').shadowRoot.querySelector('iframe').src")
    frame = page.frame_locator("lecture-clip iframe")
    frame.locator("html[data-ready=all]").wait_for(timeout=WAIT)
    wait(page.frames[1], "Math.abs(film.currentTime - 4) < 0.1")
    assert page.locator("lecture-clip iframe").get_attribute("title") == "Squares"
    assert said == []


def test_light_and_dark_are_chosen_and_kept(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(251, 250, 246)"
    page.get_by_role("button", name="Light or dark").click()
    assert page.evaluate(ground) == "rgb(15, 19, 26)"
    show(page, f"{site}/first/squares_2/index.html")
    assert page.evaluate(ground) == "rgb(15, 19, 26)"


def test_on_paper_there_are_words_and_no_buttons(page: Page, site: str) -> None:
    show(page, f"{site}/first/squares/index.html")
    page.emulate_media(media="print")
    assert page.locator("#actions").is_hidden()
    assert page.locator("media-control-bar").first.is_hidden()
    assert page.get_by_text("by ninety degrees.").is_visible()


def test_a_page_opened_from_a_disk_has_its_captions(page: Page, tmp_path: Path) -> None:
    chosen = selection(tmp_path / "renders")
    (tmp_path / "web").mkdir()
    TARGET.build(chosen, tmp_path / "web", Options())
    page.goto((tmp_path / "web/first/squares/index.html").as_uri())
    wait(page, LIVE)
    at(page, "[...v.textTracks].some(t => t.kind === 'captions' && t.cues.length === 17 && t.mode === 'showing')")


def test_one_file_holds_the_sheet_of_pictures_once(page: Page, tmp_path: Path) -> None:
    """However many chapters show parts of it, each by the same short address."""
    chosen = selection(tmp_path / "renders")
    (first,) = chosen.lectures
    cues = (Cue(3 * n, 3 * n + 3, f"storyboard.jpg#xywh={16 * n},0,16,9") for n in range(2))
    (first.folder / "storyboard.vtt").write_text(cue_file(cues), "utf-8")
    Image.new("RGB", (32, 9), "teal").save(first.folder / "storyboard.jpg")
    files = tuple(replace(first.manifest.files[0], path=f"storyboard.{kind}") for kind in ("vtt", "jpg"))
    manifest = replace(first.manifest, files=(*first.manifest.files, *files))
    built = SINGLE.build(of([replace(first, manifest=manifest)]), tmp_path, Options())
    said = show(page, built.as_uri())
    pictures = page.locator("#chapters .thumb.shown").evaluate_all("all => all.map(one => one.style.backgroundImage)")
    assert len(pictures) == 2
    assert len(set(pictures)) == 1
    assert pictures[0].startswith('url("blob:')
    assert said == []
