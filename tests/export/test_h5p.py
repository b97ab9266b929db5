"""H5P: packages that H5P's own validator takes, whose content holds what the lecture says; played where it can be."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import made_renders
import pytest
from chromium import WAIT, until
from playwright.sync_api import Browser, expect
from serving import served

from mathml_anim.course.manifest import ManifestMoment
from mathml_anim.export.h5p.libraries import given_libraries
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options
from mathml_anim.problems import Remediable

MODULES = Path(__file__).parents[2] / "node_modules"
GIVEN = os.environ.get("H5P_LIBRARIES", "")
"""A folder or an .h5p file with H5P's own libraries, which no package registry has."""

PLAYER = Path(os.environ.get("H5P_STANDALONE", MODULES / "h5p-standalone"))
"""The package h5p-standalone, which npm installs with --ignore-scripts only."""


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return made_renders.selection(tmp_path_factory.mktemp("renders") / "10p", made_renders.AWKWARD, "Circles")


@pytest.fixture(scope="module")
def packages(squares: Selection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("h5p")
    assert find_target("h5p").build(squares, folder, Options()) == folder
    return folder


def read(package: Path, name: str) -> Any:
    with zipfile.ZipFile(package) as archive:
        return json.loads(archive.read(name))


def names(package: Path) -> set[str]:
    with zipfile.ZipFile(package) as archive:
        return set(archive.namelist())


def test_a_file_a_lecture_with_film_captions_poster_and_licence(packages: Path) -> None:
    assert {path.name for path in packages.iterdir()} == {"LICENCE.txt", "first-squares.h5p", "first-squares_2.h5p"}
    assert names(packages / "first-squares.h5p") == {
        "h5p.json",
        "content/content.json",
        "content/files/LICENCE.txt",
        "content/files/captions.en.vtt",
        "content/images/poster.jpg",
        "content/videos/film.mp4",
    }


def test_it_says_whose_it_is_and_which_libraries_show_it(packages: Path) -> None:
    about = read(packages / "first-squares.h5p", "h5p.json")
    assert about["title"] == made_renders.AWKWARD
    assert (about["license"], about["licenseVersion"]) == ("CC BY", "4.0")
    assert about["mainLibrary"] == "H5P.InteractiveVideo"
    listed = {each["machineName"] for each in about["preloadedDependencies"]}
    assert listed == {"H5P.InteractiveVideo", "H5P.MultiChoice", "H5P.Blanks"}


def test_the_content_has_bookmarks_captions_and_questions_that_wait(packages: Path) -> None:
    content = read(packages / "first-squares_2.h5p", "content/content.json")["interactiveVideo"]
    assert [(mark["time"], mark["label"]) for mark in content["assets"]["bookmarks"]] == [
        (0.0, "Circles: a turn"),
        (4.0, "A square leaves"),
    ]
    (track,) = content["video"]["textTracks"]["videoTrack"]
    assert (track["kind"], track["srcLang"], track["track"]["path"]) == ("captions", "en", "files/captions.en.vtt")
    choice, number = content["assets"]["interactions"]
    assert [each["duration"]["from"] for each in (choice, number)] == [4, 5]
    assert all(each["pause"] for each in (choice, number))
    assert [answer["correct"] for answer in choice["action"]["params"]["answers"]] == [False, True]
    assert "rows zero minus one and one zero" in choice["action"]["params"]["question"]
    assert number["action"]["params"]["questions"] == ["<p>*90*</p>"]


def test_questions_with_a_moment_are_asked_there(squares: Selection, tmp_path: Path) -> None:
    lecture = squares.lectures[1]
    choice, number, code = made_renders.PRACTICE
    moments = [ManifestMoment(f"{lecture.id}:square_turns", "rest", 30), ManifestMoment(lecture.id, None, 59)]
    for n, (practice, wanted) in enumerate(
        [
            ((replace(choice, asked=moments[0]), number, code), [3.0, 5]),
            ((choice, replace(number, asked=moments[1]), code), [5, 5.1]),
        ]
    ):
        asked = replace(lecture, manifest=replace(lecture.manifest, practice=practice))
        (tmp_path / str(n)).mkdir()
        path = find_target("h5p").build(made_renders.of([asked]), tmp_path / str(n), Options())
        shown = read(path, "content/content.json")["interactiveVideo"]["assets"]["interactions"]
        assert [each["duration"]["from"] for each in shown] == wanted
        assert all(each["duration"]["to"] <= lecture.seconds for each in shown)


def test_texts_are_markup_where_h5p_takes_them_for_it(packages: Path) -> None:
    content = read(packages / "first-squares.h5p", "content/content.json")["interactiveVideo"]
    title = content["video"]["startScreenOptions"]["title"]
    assert title.startswith("Rows &amp; columns: “&lt;b&gt;”")
    answers = content["assets"]["interactions"][0]["action"]["params"]["answers"]
    assert answers[0]["text"] == "<div>A mirror &amp; nothing else</div>"
    assert "<b>" not in json.dumps(content)


def test_ids_and_bytes_are_the_same_again(squares: Selection, packages: Path, tmp_path: Path) -> None:
    find_target("h5p").build(squares, tmp_path, Options())
    assert made_renders.contents(tmp_path) == made_renders.contents(packages)


def test_films_may_lie_elsewhere_and_a_scene_alone_asks_nothing(squares: Selection, tmp_path: Path) -> None:
    lecture = squares.lectures[0]
    alone = made_renders.of([replace(lecture, segment=lecture.manifest.segments[1])])
    path = find_target("h5p").build(alone, tmp_path, Options(media_url="https://films.example.org/m"))
    content = read(path, "content/content.json")["interactiveVideo"]
    assert content["video"]["files"][0]["path"] == "https://films.example.org/m/first/squares/square_leaves.mp4"
    assert content["assets"]["interactions"] == []
    assert not [name for name in names(path) if name.endswith(".mp4")]


def test_every_file_is_of_a_kind_that_content_may_have(packages: Path) -> None:
    kinds = {Path(name).suffix for name in names(packages / "first-squares.h5p")}
    assert kinds <= {".json", ".jpg", ".mp4", ".vtt", ".txt"}


@pytest.mark.skipif(not (MODULES / "@lumieducation").is_dir(), reason="needs the Node packages: npm ci")
def test_h5p_s_validator_takes_every_package(packages: Path, tmp_path: Path) -> None:
    folders = []
    for package in sorted(packages.glob("*.h5p")):
        folders.append(tmp_path / package.stem)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folders[-1])
    (tmp_path / "broken" / "content").mkdir(parents=True)
    shutil.copyfile(folders[0] / "h5p.json", tmp_path / "broken/h5p.json")
    command = ["node", str(Path(__file__).with_name("h5p_validate.cjs")), *map(str, [*folders, tmp_path / "broken"])]
    ran = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "NODE_PATH": str(MODULES)}
    )
    *told, broken = json.loads(ran.stdout.splitlines()[-1]).values()
    assert told == [[], []]
    assert broken != []


# ---------------------------------------------------------------------------------------------- with libraries


def library(folder: Path, name: str, version: tuple[int, int], *needs: tuple[str, int, int], **more: Any) -> None:
    """Write a library as a package of H5P holds it."""
    place = folder / f"{name}-{version[0]}.{version[1]}"
    place.mkdir(parents=True)
    dependencies = [{"machineName": n, "majorVersion": a, "minorVersion": b} for n, a, b in needs]
    about = {"machineName": name, "majorVersion": version[0], "minorVersion": version[1], **more}
    (place / "library.json").write_text(json.dumps(about | {"preloadedDependencies": dependencies}), "utf-8")
    (place / "code.js").write_text(f"// {name}", "utf-8")


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    folder = tmp_path / "libraries"
    editor = {"editorDependencies": [{"machineName": "H5PEditor.X", "majorVersion": 1, "minorVersion": 0}]}
    library(folder, "H5P.InteractiveVideo", (1, 26), ("H5P.Video", 1, 6), **editor)
    library(folder, "H5P.Video", (1, 6))
    library(folder, "H5P.MultiChoice", (1, 15), ("H5P.Question", 1, 5))
    library(folder, "H5P.MultiChoice", (1, 16), ("H5P.Question", 1, 5))
    library(folder, "H5P.Question", (1, 5))
    library(folder, "H5P.Blanks", (1, 14), ("H5P.Question", 1, 5))
    library(folder, "H5P.Unused", (1, 0))
    return folder


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "file"])
def test_given_libraries_go_in_with_all_they_need_and_nothing_else(
    squares: Selection, libraries: Path, tmp_path: Path, packed: bool
) -> None:
    given = libraries
    if packed:
        given = Path(shutil.make_archive(str(tmp_path / "given"), "zip", libraries)).rename(tmp_path / "given.h5p")
    (tmp_path / "out").mkdir()
    one = made_renders.of(squares.lectures[1:])
    path = find_target("h5p").build(one, tmp_path / "out", Options(settings={"libraries": str(given)}))
    folders = {name.split("/")[0] for name in names(path)} - {"h5p.json", "content"}
    assert folders == {
        "H5P.InteractiveVideo-1.26",
        "H5P.Video-1.6",
        "H5P.MultiChoice-1.16",
        "H5P.Question-1.5",
        "H5P.Blanks-1.14",
    }
    interactions = read(path, "content/content.json")["interactiveVideo"]["assets"]["interactions"]
    assert [each["action"]["library"] for each in interactions] == ["H5P.MultiChoice 1.16", "H5P.Blanks 1.14"]
    assert read(path, "h5p.json")["preloadedDependencies"][0]["minorVersion"] == 26


def test_libraries_that_lack_something_are_told(squares: Selection, libraries: Path, tmp_path: Path) -> None:
    shutil.rmtree(libraries / "H5P.Video-1.6")
    with pytest.raises(Remediable, match=re.escape("lack H5P.Video-1.6")):
        find_target("h5p").build(squares, tmp_path / "one", Options(settings={"libraries": str(libraries)}))
    shutil.rmtree(libraries / "H5P.Blanks-1.14")
    with pytest.raises(Remediable, match=re.escape("lack H5P.Blanks")):
        find_target("h5p").build(squares, tmp_path / "two", Options(settings={"libraries": str(libraries)}))
    shutil.rmtree(libraries / "H5P.InteractiveVideo-1.26")
    with pytest.raises(Remediable, match=re.escape("no H5P.InteractiveVideo")):
        given_libraries(libraries)
    (tmp_path / "text.h5p").write_text("no archive", "utf-8")
    with pytest.raises(Remediable, match=re.escape("no .h5p file")):
        given_libraries(tmp_path / "text.h5p")


PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>H5P</title><div id="h5p"></div>
<script src="player/main.bundle.js"></script>
<script>new H5PStandalone.H5P(document.getElementById("h5p"), {h5pJsonPath: "/package", librariesPath: "/package",
frameJs: "/player/frame.bundle.js", frameCss: "/player/styles/h5p.css"});</script></html>"""


@pytest.mark.browser
@pytest.mark.skipif(not (GIVEN and PLAYER.is_dir()), reason="needs H5P's libraries, which no package registry has")
def test_played_by_h5p_standalone_it_shows_captions_and_bookmarks_and_a_question_is_answered(
    browser: Browser, squares: Selection, tmp_path: Path
) -> None:
    lecture = squares.lectures[1]
    asked = replace(lecture, manifest=replace(lecture.manifest, practice=made_renders.PRACTICE[:1]))
    path = find_target("h5p").build(made_renders.of([asked]), tmp_path, Options(settings={"libraries": GIVEN}))
    site = tmp_path / "site"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(site / "package")
    (site / "player").symlink_to(PLAYER / "dist")
    (site / "index.html").write_text(PAGE, "utf-8")
    with served(site) as url:
        page = browser.new_page(viewport={"width": 1000, "height": 700})
        page.set_default_timeout(WAIT)
        page.goto(url)
        inside = page.frame_locator("iframe")
        film = inside.locator("video")
        expect(inside.locator(".h5p-bookmark")).to_have_count(2, timeout=WAIT)
        until(lambda: film.evaluate("film => film.textTracks.length && (film.textTracks[0].cues || []).length === 17"))
        assert film.evaluate("film => film.textTracks[0].mode") == "showing"
        inside.locator(".h5p-splash, .h5p-play").first.click()
        inside.locator(".h5p-interaction .h5p-interaction-button").first.click()
        assert film.evaluate("film => film.paused")
        inside.locator(".h5p-answer").nth(1).click()
        inside.get_by_role("button", name="Check").first.click()
        expect(inside.locator(".h5p-answer.h5p-correct")).to_contain_text("i hat lands at (0, 1).", timeout=WAIT)
        page.close()
