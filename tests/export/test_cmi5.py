"""cmi5: launched by a launcher, told to a record store, every statement judged by an independent library."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import made_renders
import pytest
from chromium import WAIT, axe, until
from playwright.sync_api import FrameLocator, Page, expect
from ralph.models.xapi.base.statements import BaseXapiStatement
from record_store import ACTOR, CMI5, RecordStore, launcher

from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options
from mathml_anim.problems import Remediable

NAMES = "{https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd}"


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return made_renders.selection(tmp_path_factory.mktemp("renders") / "10p", made_renders.AWKWARD, "Circles")


@pytest.fixture(scope="module")
def package(squares: Selection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return find_target("cmi5").build(squares, tmp_path_factory.mktemp("cmi5"), Options())


def structure(package: Path) -> ElementTree.Element:
    with zipfile.ZipFile(package) as archive:
        assert archive.namelist()[0] == "cmi5.xml"
        return ElementTree.fromstring(archive.read("cmi5.xml"))


def test_the_structure_follows_its_schema(package: Path) -> None:
    """v1/CourseStructure.xsd of the specification: order of elements, required ids, values that are listed."""
    root = structure(package)
    assert [child.tag.removeprefix(NAMES) for child in root] == ["course", "au", "au"]
    for each in root:
        inside = [child.tag.removeprefix(NAMES) for child in each]
        assert inside == ["title", "description"] + ["url"] * each.tag.endswith("au")
        assert re.fullmatch("urn:uuid:[0-9a-f-]{36}", each.get("id", ""))
        assert all(child.find(f"{NAMES}langstring").get("lang") == "en" for child in each[:2])  # type: ignore[union-attr]
    units = root.findall(f"{NAMES}au")
    assert {unit.get("moveOn") for unit in units} == {"Completed"}
    assert {unit.get("masteryScore") for unit in units} == {"0.8"}
    assert units[0].findtext(f"{NAMES}title/{NAMES}langstring") == made_renders.AWKWARD
    with zipfile.ZipFile(package) as archive:
        assert {unit.findtext(f"{NAMES}url") for unit in units} <= set(archive.namelist())
        assert "LICENCE.txt" in archive.namelist()


def test_the_same_lectures_give_the_same_bytes_and_ids(squares: Selection, package: Path, tmp_path: Path) -> None:
    again = find_target("cmi5").build(squares, tmp_path, Options())
    assert again.read_bytes() == package.read_bytes()


def test_when_to_go_on_and_what_passes_are_the_author_s_to_choose(squares: Selection, tmp_path: Path) -> None:
    settings = {"move_on": "CompletedAndPassed", "mastery": "0.5"}
    unit = structure(find_target("cmi5").build(squares, tmp_path, Options(settings=settings))).find(f"{NAMES}au")
    assert unit is not None
    assert (unit.get("moveOn"), unit.get("masteryScore")) == ("CompletedAndPassed", "0.5")
    for wrong in ({"move_on": "Soon"}, {"mastery": "1.5"}):
        (tmp_path / str(wrong)).mkdir()
        with pytest.raises(Remediable, match=next(iter(wrong.values()))):
            find_target("cmi5").build(squares, tmp_path / str(wrong), Options(settings=wrong))


def test_films_may_lie_elsewhere(squares: Selection, tmp_path: Path) -> None:
    path = find_target("cmi5").build(squares, tmp_path, Options(media_url="https://films.example.org/m"))
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if name.endswith(".mp4")]
    films = {film.relative_to(tmp_path / "media").as_posix() for film in (tmp_path / "media").rglob("*.mp4")}
    assert films == {"first/squares.mp4", "first/squares_2.mp4"}


@pytest.fixture
def store(package: Path, tmp_path: Path) -> Iterator[RecordStore]:
    with launcher(tmp_path, package) as store:
        yield store


ACTIVITY = "https://learn.example.org/activities/1"


def opened(page: Page, store: RecordStore) -> Page:
    """Launch the second lecture in a window and wait until its page is ready."""
    page.goto(store.launch("first-squares_2/index.html", ACTIVITY))
    expect(lecture(page).locator("html[data-ready='all']")).to_have_count(1, timeout=WAIT)
    expect(page.locator("html[data-ready='all']")).to_have_count(1, timeout=WAIT)
    return page


def lecture(page: Page) -> FrameLocator:
    return page.frame_locator("#lecture")


def watch(page: Page) -> None:
    """Let the whole film play, quickly, and go on with it should the browser stop it."""
    film = lecture(page).locator("#film")

    def seen() -> bool:
        film.evaluate("film => { film.muted = true; film.playbackRate = 16; film.play().catch(() => undefined); }")
        return bool(page.evaluate("Number(document.documentElement.dataset.seen) >= 0.9"))

    until(seen)


def pick(page: Page, number: int) -> None:
    """Choose an option of the question that is scored."""
    lecture(page).locator(f'form[data-kind="choice"] input[value="{number}"]').check()


def leave(page: Page) -> None:
    """Leave the page as a learner does."""
    page.goto("about:blank")


def valid(store: RecordStore) -> None:
    """Every statement is one of xAPI, says who, where and when, and belongs to the categories that cmi5 wants."""
    for statement in store.statements:
        BaseXapiStatement.model_validate(statement)
        verb = statement["verb"]["id"].rsplit("/", 1)[1]
        context = statement["context"]
        assert statement["actor"] == ACTOR
        assert statement["object"]["id"] == ACTIVITY
        assert context["registration"] == store.registration
        assert context["contextActivities"]["grouping"] == [{"id": "https://learn.example.org/publisher"}]
        categories = {each["id"] for each in context["contextActivities"]["category"]}
        moves = {f"{CMI5}/categories/moveon"} if verb in {"completed", "passed", "failed"} else set()
        assert categories == {f"{CMI5}/categories/cmi5"} | moves
        judged = verb in {"passed", "failed"}
        assert (context["extensions"].get(f"{CMI5}/extensions/masteryscore") == store.mastery) or not judged
        assert ("duration" in statement.get("result", {})) == (verb != "initialized")
    assert len({statement["id"] for statement in store.statements}) == len(store.statements)
    assert store.wrong == []


@pytest.mark.browser
def test_statements_come_once_and_in_their_order(page: Page, store: RecordStore) -> None:
    opened(page, store)
    until(lambda: store.verbs == ["initialized"])
    assert axe(page) == []
    watch(page)
    until(lambda: "completed" in store.verbs)
    pick(page, 1)
    until(lambda: "failed" in store.verbs)
    pick(page, 2)
    until(lambda: "passed" in store.verbs)
    page.locator("#leave").click()
    page.wait_for_url("**/back.html")
    until(lambda: "terminated" in store.verbs)
    assert store.verbs == ["initialized", "completed", "failed", "passed", "terminated"]
    by_verb = dict(zip(store.verbs, store.statements, strict=True))
    assert by_verb["completed"]["result"]["completion"] is True
    assert (by_verb["failed"]["result"]["success"], by_verb["failed"]["result"]["score"]["scaled"]) == (False, 0)
    assert (by_verb["passed"]["result"]["success"], by_verb["passed"]["result"]["score"]["scaled"]) == (True, 1)
    valid(store)
    # Launched again: it knows what was seen and answered, and tells nothing twice.
    opened(page, store)
    assert float(page.evaluate("document.documentElement.dataset.seen")) >= 0.9
    expect(lecture(page).locator('form[data-kind="choice"]')).to_have_attribute("data-state", "right")
    leave(page)
    until(lambda: store.of_session(1) == ["initialized", "terminated"])
    valid(store)


@pytest.mark.browser
def test_a_store_that_fails_in_the_middle_loses_nothing(page: Page, store: RecordStore) -> None:
    opened(page, store)
    until(lambda: store.verbs == ["initialized"])
    store.fails = True
    watch(page)
    pick(page, 2)
    expect(page.locator("html[data-sent='false']")).to_have_count(1, timeout=WAIT)
    assert store.verbs == ["initialized"]
    store.fails = False
    until(lambda: store.verbs == ["initialized", "completed", "passed"])
    expect(page.locator("html[data-sent='true']")).to_have_count(1, timeout=WAIT)
    assert "!" in store.documents["mathml-anim.memory"]["memory"]
    valid(store)


@pytest.mark.browser
def test_what_the_store_never_took_is_told_by_the_next_launch(page: Page, store: RecordStore) -> None:
    opened(page, store)
    until(lambda: store.verbs == ["initialized"])
    store.fails = True
    watch(page)
    expect(page.locator("html[data-sent='false']")).to_have_count(1, timeout=WAIT)
    leave(page)
    store.fails = False
    opened(page, store)
    # The page that went may have told it with its last breath, or else the next one tells it; never both.
    until(lambda: store.of_session(1)[:1] == ["initialized"] and "completed" in store.verbs)
    assert store.verbs.count("completed") == 1
    valid(store)


@pytest.mark.browser
def test_a_launcher_that_fails_is_asked_again(page: Page, store: RecordStore) -> None:
    store.refuses = True
    opened(page, store)
    expect(page.locator("html[data-sent='false']")).to_have_count(1, timeout=WAIT)
    watch(page)
    assert store.statements == []
    store.refuses = False
    until(lambda: store.verbs == ["initialized", "completed"])
    valid(store)


@pytest.mark.browser
def test_a_page_loaded_again_after_its_end_says_nothing_more(page: Page, store: RecordStore) -> None:
    opened(page, store)
    until(lambda: store.verbs == ["initialized"])
    page.reload()
    expect(lecture(page).locator("html[data-ready='all']")).to_have_count(1, timeout=WAIT)
    until(lambda: store.verbs == ["initialized", "terminated"])
    watch(page)
    assert store.verbs == ["initialized", "terminated"]
    valid(store)


@pytest.mark.browser
def test_who_only_looks_is_not_judged(page: Page, store: RecordStore) -> None:
    store.mode = "Browse"
    opened(page, store)
    watch(page)
    pick(page, 2)
    until(lambda: bool(store.documents))
    leave(page)
    until(lambda: store.verbs == ["initialized", "terminated"])
    valid(store)


@pytest.mark.browser
def test_without_a_launch_it_is_a_page_to_watch(page: Page, store: RecordStore) -> None:
    page.goto(f"{store.url}/package/first-squares_2/index.html")
    expect(lecture(page).locator("html[data-ready='all']")).to_have_count(1, timeout=WAIT)
    watch(page)
    assert store.statements == []
