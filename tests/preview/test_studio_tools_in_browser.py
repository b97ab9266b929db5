"""What the studio's page does besides showing: problems that the gate finds, stills, renders, speed, access."""

import io
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PIL.Image
import psutil
import pytest
from playwright.sync_api import Page, expect
from small_course import WORDS, write_course
from studio_driving import TWICE, WAIT, axe, opened, pixels, seek, settle, state, studio, wait

pytestmark = pytest.mark.browser
TYPED = "And now it [rest] rests on 4 sides."
CHECKED = "!/hecking/.test(document.querySelector('#findings .summary')?.textContent ?? 'Checking')"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    words = WORDS.replace("And now it [rest] rests.", TYPED)
    return write_course(tmp_path_factory.mktemp("tools"), words=words)


@pytest.fixture(scope="module")
def server(course: Path) -> Iterator[tuple[str, int]]:
    with studio(course, "first/squares", "--voice", "silent", "--fps", "30") as running:
        yield running


@pytest.fixture(scope="module")
def page(server: tuple[str, int]) -> Iterator[Page]:
    with opened(server[0]) as page:
        yield page


def checked(page: Page) -> None:
    """Wait until the gate has looked at what was saved last."""
    settle(page)
    page.wait_for_function(CHECKED, timeout=WAIT)


def test_a_problem_stands_where_it_happens_until_it_is_mended(page: Page, course: Path) -> None:
    checked(page)
    seek(page, 0)
    page.locator("#picture").focus()
    typed = page.locator(".finding.error", has_text="typed-number")
    while typed.get_attribute("aria-current") != "true":
        frame = state(page)["frame"]
        page.keyboard.press("n")
        wait(page, f"s.frame >= {frame}")
        expect(page.locator(".finding[aria-current=true]")).to_be_visible(timeout=WAIT)
    expect(page.locator("#tab-findings")).to_have_attribute("aria-selected", "true", timeout=WAIT)
    expect(typed).to_contain_text("Error", timeout=WAIT)
    expect(typed).to_contain_text("01_squares.md", timeout=WAIT)
    assert state(page)["scene"] == "SquareTurns"
    assert int(str(state(page)["frame"])) > 30
    words = course / "lectures/first/01_squares.md"
    words.write_text(words.read_text("utf-8").replace(" on 4 sides", ""), "utf-8")
    expect(typed).to_have_count(0, timeout=WAIT)


def test_a_mark_on_the_timeline_leads_to_its_problem(page: Page) -> None:
    checked(page)
    row = page.locator(".finding", has=page.locator(".visit", has_not_text="the lecture")).first
    row.locator(".visit").click()
    wait(page, "!s.playing")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    there = state(page)["frame"]
    box = page.locator("#slider").bounding_box()
    assert box is not None
    x = box["width"] * int(str(there)) / (float(str(state(page)["duration"])) * 30)
    top = page.evaluate("document.getElementById('strip').clientHeight * 0.39 + 6")
    seek(page, 0.2)
    page.locator("#tab-script").click()
    page.mouse.click(box["x"] + x, box["y"] + top)
    wait(page, f"s.frame === {there}")
    expect(page.locator("#tab-findings")).to_have_attribute("aria-selected", "true", timeout=WAIT)


def test_the_picture_is_saved_as_svg_and_as_the_renderer_draws_it(page: Page) -> None:
    seek(page, 0.5)
    page.keyboard.press("r")
    with page.expect_download(timeout=WAIT) as waiting:
        page.locator("#still-svg").click()
    assert waiting.value.suggested_filename == "first.squares.square_turns.15.svg"
    svg = ElementTree.parse(waiting.value.path()).getroot()
    assert svg.get("viewBox") == "0 0 1920 1080"
    assert len(list(svg.iter("{http://www.w3.org/2000/svg}path"))) == 1
    with page.expect_download(timeout=WAIT) as waiting:
        page.locator("#still-png").click()
    png = PIL.Image.open(io.BytesIO(Path(waiting.value.path()).read_bytes())).convert("RGB")
    assert png.size == (1920, 1080)
    assert png.getpixel((10, 10)) == (15, 19, 26)
    assert len(png.getcolors(1 << 20) or ()) > 2
    page.keyboard.press("Escape")


def test_a_scene_is_rendered_and_where_it_lies_is_told(page: Page, course: Path) -> None:
    seek(page, 0.5)
    page.keyboard.press("r")
    page.locator("#quality").select_option("l")
    page.locator("[value=stretch]").check()
    page.locator("#last").select_option("turn")
    page.locator("#render-begin").click()
    told = page.locator("#render-words .film code")
    expect(told).to_have_count(1, timeout=WAIT)
    film = Path(told.inner_text())
    assert film == (course / "renders/480p15/first/squares/scenes/square_turns.start-turn.mp4").resolve()
    assert film.stat().st_size > 1000
    page.keyboard.press("Escape")


def test_a_render_is_cancelled(page: Page, server: tuple[str, int], course: Path) -> None:
    seek(page, 0.5)
    page.keyboard.press("r")
    page.locator("#quality").select_option("k")
    page.locator("[value=whole]").check()
    page.locator("#render-begin").click()
    page.locator("#render-cancel").click(timeout=WAIT)
    expect(page.locator("#render-words")).to_contain_text("cancelled", timeout=WAIT)
    assert not (course / "renders/2160p60/first/squares/lecture.mp4").exists()
    deadline = time.monotonic() + WAIT / 1000
    while any("render_child" in " ".join(each) for each in _commands(server[1])) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any("render_child" in " ".join(each) for each in _commands(server[1]))
    page.keyboard.press("Escape")


def _commands(number: int) -> list[list[str]]:
    found = []
    for child in psutil.Process(number).children(recursive=True):
        try:
            found.append(child.cmdline())
        except psutil.Error:
            continue
    return found


def test_a_range_that_is_marked_is_played_again_and_again(page: Page) -> None:
    seek(page, 1)
    page.locator("#picture").focus()
    page.keyboard.press("i")
    seek(page, 1.2)
    page.keyboard.press("o")
    expect(page.locator("#loop")).to_have_attribute("aria-pressed", "true", timeout=WAIT)
    page.evaluate(
        """() => { window.seen = []; const look = () => {
            const { frame } = studio.state(); if (seen.at(-1) !== frame) seen.push(frame);
            requestAnimationFrame(look) }; look() }"""
    )
    page.keyboard.press("Space")
    page.wait_for_function("seen.some((frame, n) => n && frame < seen[n - 1])", timeout=WAIT)  # it has begun again
    page.keyboard.press("Space")
    wait(page, "!s.playing")
    seen = page.evaluate("seen")
    assert min(seen) >= 30
    assert max(seen) <= 36
    page.keyboard.press("l")
    expect(page.locator("#loop")).to_have_attribute("aria-pressed", "false", timeout=WAIT)


def test_speech_keeps_its_pitch_at_another_speed(page: Page) -> None:
    """A tone of 220 Hz that ends after one of two seconds, one and a half times as fast."""
    made = page.evaluate(
        """() => new Promise(done => {
            const rate = 48000, samples = new Float32Array(2 * rate);
            for (let n = 0; n < rate; n++) samples[n] = Math.sin(2 * Math.PI * 220 * n / rate);
            const worker = new Worker("/stretch.js");
            worker.onmessage = ({ data }) => {
                const found = data.samples, end = found.findLastIndex(sample => Math.abs(sample) > 0.1);
                let rising = 0;
                for (let n = 1; n <= end; n++) rising += found[n - 1] < 0 && found[n] >= 0;
                done({ length: found.length / rate, end: end / rate, pitch: rising / (end / rate),
                       most: Math.max(...found) });
            };
            worker.postMessage({ name: "tone", samples, rate, speed: 1.5 });
        })"""
    )
    assert made["length"] == pytest.approx(2 / 1.5, abs=0.01)
    assert made["end"] == pytest.approx(1 / 1.5, abs=0.04)
    assert made["pitch"] == pytest.approx(220, rel=0.02)
    assert made["most"] == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_axe_finds_nothing(page: Page, theme: str) -> None:
    seek(page, 0.5)
    page.locator("#picture").focus()
    if page.evaluate("document.documentElement.dataset.theme") != theme:
        page.keyboard.press("t")
    page.wait_for_function(f"document.documentElement.dataset.theme === '{theme}'", timeout=WAIT)
    for tab in ("script", "values", "findings") if theme == "dark" else ("findings",):
        page.locator(f"#tab-{tab}").click()
        assert axe(page) == []
    for key, dialog in (("?", "#help"), ("r", "#render")) if theme == "dark" else (("r", "#render"),):
        page.locator("#picture").focus()
        page.keyboard.press(key)
        expect(page.locator(dialog)).to_be_visible(timeout=WAIT)
        assert axe(page) == []
        page.keyboard.press("Escape")
        expect(page.locator(dialog)).to_be_hidden(timeout=WAIT)


def test_every_control_has_a_key_or_the_focus(page: Page) -> None:
    """Tab reaches every control that is seen, and each of them shows that it has the focus."""
    page.locator("#tab-script").click()
    wanted = page.evaluate(
        """() => [...document.querySelectorAll("button, select, summary, [tabindex='0']")].filter(each =>
            each.checkVisibility() && each.tabIndex >= 0 && !each.disabled).length"""
    )
    page.evaluate("() => { document.activeElement.blur(); window.reached = new Set() }")
    for _ in range(wanted + 8):
        page.keyboard.press("Tab")
        page.evaluate(
            """() => { const at = document.activeElement; if (at === document.body) return;
                if (getComputedStyle(at).outlineStyle === "none") throw new Error("no focus on " + at.outerHTML);
                reached.add(at) }"""
        )
    assert page.evaluate("reached.size") >= wanted


def test_keys_that_write_a_sign_can_be_turned_off(page: Page) -> None:
    """Whoever speaks to the computer, or often strikes a key by mistake, needs that."""
    voice, sheet, box = page.locator("#mute"), page.locator("#help"), page.locator("#letters")
    for wanted in (False, True):
        page.locator("#help-toggle").click()
        box.set_checked(wanted)
        page.keyboard.press("Escape")
        expect(sheet).to_be_hidden(timeout=WAIT)
        seek(page, 0.5)
        page.locator("#picture").focus()
        page.keyboard.press("m")
        page.keyboard.press("ArrowRight")
        wait(page, "s.frame === 16")
        expect(voice).to_have_attribute("aria-pressed", str(not wanted).lower(), timeout=WAIT)
    page.keyboard.press("m")


def test_numbers_that_run_are_not_read_out(page: Page) -> None:
    said = page.locator("#transport output").evaluate_all("all => all.map(each => each.ariaLive)")
    assert said == ["off", "off", "off"]


def test_another_lecture_begins_with_nothing_of_the_one_before(page: Page) -> None:
    checked(page)
    slider, hint = page.locator("#slider"), page.locator("#hint")
    box = slider.bounding_box()
    assert box is not None
    seek(page, 0)
    page.locator("#picture").focus()
    page.keyboard.press("z")
    page.mouse.move(box["x"] + box["width"] - 2, box["y"] + box["height"] / 2)
    expect(hint).to_be_visible(timeout=WAIT)
    page.evaluate(TWICE)
    zoomed = hint.inner_text()
    summary = page.evaluate(
        """() => new Promise(done => {
            addEventListener("popstate", () => done(document.querySelector("#findings .summary").textContent));
            location.hash = "first%2Fsquares" })"""
    )
    assert summary == "Checking begins when all has been rehearsed."
    settle(page)
    page.mouse.move(box["x"] + box["width"] - 3, box["y"] + box["height"] / 2)
    page.evaluate(TWICE)
    assert hint.inner_text() > zoomed
    checked(page)


def test_nothing_moves_for_those_who_do_not_want_it(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(each => { const style = getComputedStyle(each);
            return style.animationName !== "none" || style.transitionDuration.split(",").some(t => parseFloat(t) > 0)
        }).length"""
    )
    page.emulate_media(reduced_motion="no-preference")
    assert moving == 0


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (3840, 2160)])
def test_the_page_fits_the_screen(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    inside = page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll(
            "header button, #transport button, #transport select, #slider")].every(each => {
                if (!each.checkVisibility()) return true; const box = each.getBoundingClientRect();
                return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && box.height >= 24 })"""
    )
    assert inside
    assert page.evaluate("document.getElementById('picture').width") >= 0.5 * width
    assert pixels(page).startswith("data:image/png")
    page.set_viewport_size({"width": 1280, "height": 800})
