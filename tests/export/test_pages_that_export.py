"""The files of exported pages: valid, the same twice, asking nothing of the network; the player that ships in them."""

import gzip
import html
import json
import re
import shutil
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from chromium import offline, told
from made_renders import AWKWARD, contents, in_language, selection
from markdown_it import MarkdownIt
from playwright.sync_api import Browser
from waiting import wait

import mathml_anim.export
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options

ROOT = Path(__file__).parents[2]
EXPORT = Path(mathml_anim.export.__path__[0])
BUILT = json.loads((EXPORT / "page/built.json").read_text("utf-8"))
VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m")
"""A program that ends in seconds is not worth much compiling."""
TARGETS = ("web", "single", "scorm12", "scorm2004", "snippets")


def sha(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    return selection(tmp_path_factory.mktemp("renders"), "Squares", AWKWARD)


@pytest.fixture(scope="module")
def built(chosen: Selection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    for name in TARGETS:
        (folder / name).mkdir()
        find_target(name).build(chosen, folder / name, Options(url="https://example.org"))
    with zipfile.ZipFile(folder / "scorm12/first.zip") as archive:
        archive.extractall(folder / "unpacked")
    return folder


def test_the_player_was_built_from_the_sources_beside_it() -> None:
    sources = {path.name: sha(path) for path in (EXPORT / "page_src").glob("*.ts")}
    assert sources == BUILT["sources"], "run `make page`"
    for name in ("player.js", "clip.js", "course.js", "shell.js"):
        assert sha(EXPORT / "page" / name) == BUILT[name], "run `make page`"


def test_the_licence_of_what_the_player_holds_ships_with_it() -> None:
    packages = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    assert BUILT["holds"] == {"media-chrome": packages["media-chrome"]}
    licences = (EXPORT / "page/LICENCES.txt").read_text("utf-8")
    assert f"media-chrome {packages['media-chrome']}" in licences
    assert "Permission is hereby granted, free of charge" in licences
    assert "SIL OPEN FONT LICENSE" in licences.upper()


def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def test_the_player_and_the_page_are_small(built: Path) -> None:
    assets = built / "web/assets"
    assert packed(assets / "player.js") < 60_000
    page = [built / "web/first/squares/index.html", assets / "player.js", assets / "player.css"]
    fonts = sum(path.stat().st_size for path in assets.glob("*.woff2"))
    assert sum(map(packed, page)) + fonts < 150_000


@pytest.mark.parametrize("name", TARGETS)
def test_a_second_export_is_the_same(name: str, chosen: Selection, built: Path, tmp_path: Path) -> None:
    find_target(name).build(chosen, tmp_path, Options(url="https://example.org"))
    assert contents(tmp_path) == contents(built / name)


@pytest.mark.parametrize("name", TARGETS)
def test_the_licence_of_the_content_is_in_it(name: str, chosen: Selection, built: Path) -> None:
    licences = list((built / name).rglob("LICENCE.txt"))
    assert licences
    assert {path.read_text("utf-8") for path in licences} == {chosen.licence_text}


LOADS = re.compile(r"""(?:<(?:script|img|video|source|track|iframe|link)\b[^>]*?\b(?:src|href)=|url\()["']?(https?:)""")


def test_nothing_is_loaded_from_the_network(built: Path) -> None:
    texts = [path for path in built.rglob("*") if path.suffix in {".html", ".css", ".md", ".rst", ".qmd", ".ipynb"}]
    assert len(texts) > 20
    assert [path.name for path in texts if LOADS.search(path.read_text("utf-8"))] == []


def test_every_page_has_a_strict_policy(built: Path) -> None:
    pages = sorted([*(built / "web").rglob("*.html"), *(built / "unpacked").rglob("*.html")])
    for page in pages:
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page.read_text("utf-8"))
        assert policy.startswith("default-src &#39;none&#39;; ")
        assert "unsafe" not in policy
        shown = re.sub(r"<script.*?</script>", "", page.read_text("utf-8"), flags=re.DOTALL)
        assert re.search(r"<[^>]*\s(?:style|on\w+)=", shown) is None


def test_pages_tell_machines_what_they_are(built: Path) -> None:
    page = (built / "web/first/squares_2/index.html").read_text("utf-8")
    (terms,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    told = json.loads(terms)
    assert told["name"] == AWKWARD
    assert told["duration"] == "PT6S"
    assert told["contentUrl"] == "lecture.mp4"
    assert [(part["startOffset"], part["url"]) for part in told["hasPart"]] == [
        (0.0, "https://example.org/first/squares_2/#square_turns"),
        (4.0, "https://example.org/first/squares_2/#square_leaves"),
    ]
    embed = json.loads((built / "web/first/squares_2/oembed.json").read_text("utf-8"))
    assert embed["title"] == AWKWARD
    assert 'src="https://example.org/first/squares_2/embed.html"' in embed["html"]


def test_a_page_is_in_its_language(tmp_path: Path) -> None:
    german = in_language(selection(tmp_path / "renders"), "de")
    for lecture in german:
        for name in ("captions", "descriptions", "transcript"):
            for path in lecture.folder.glob(f"{name}.en.*"):
                shutil.copy(path, path.with_name(path.name.replace(".en.", ".de.")))
    (tmp_path / "web").mkdir()
    find_target("web").build(german, tmp_path / "web", Options())
    page = (tmp_path / "web/first/squares/index.html").read_text("utf-8")
    assert '<html lang="de" dir="ltr">' in page
    assert "Danach können Sie" in page
    assert "Transcript" not in page


@pytest.mark.skipif(shutil.which("java") is None, reason="no Java on this machine")
def test_the_pages_are_valid_html(built: Path) -> None:
    pages = [page for part in ("web", "unpacked", "single") for page in sorted((built / part).rglob("*.html"))]
    command = ["java", *QUICK_START, "-jar", VNU, "--errors-only", "--format", "json", *pages]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    messages = json.loads(ran.stderr)["messages"]
    assert [(message["url"].rsplit("/", 2)[-2:], message["message"]) for message in messages] == []


# ---------------------------------------------------------------- one file


@pytest.mark.browser
def test_one_file_plays_from_a_disk_with_the_network_off(browser: Browser, built: Path, tmp_path: Path) -> None:
    shutil.copyfile(built / "single/first-squares.html", tmp_path / "alone.html")
    context = browser.new_context()
    context.set_offline(True)
    asked = offline(context)
    page = context.new_page()
    said = told(page)
    page.goto((tmp_path / "alone.html").as_uri() + "#t=2.5")
    wait(page, "document.documentElement.dataset.ready === 'all'")
    film = "document.getElementById('film')"
    wait(page, f"{film}.readyState >= 2 && Math.abs({film}.currentTime - 2.5) < 0.1")
    shows = "t.kind === 'captions' && t.mode === 'showing' && t.cues.length === 17"
    wait(page, f"[...{film}.textTracks].some(t => {shows})")
    wait(page, f"[...{film}.textTracks].some(t => t.kind === 'chapters' && t.cues.length === 2)")
    page.evaluate("film.muted = true; film.play()")
    wait(page, f"{film}.currentTime > 2.7")
    page.get_by_label("A quarter turn").check()
    assert "Right." in page.locator(".verdict:visible").inner_text()
    assert (said, asked) == ([], [])
    context.close()


@pytest.mark.browser
def test_one_file_is_a_film_with_captions_and_words_without_scripts(browser: Browser, built: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built / "single/first-squares.html").as_uri())
    assert page.locator("video[controls] track[kind=captions][default]").count() == 1
    assert "by ninety degrees." in page.locator("#words").inner_text()
    context.close()


# ---------------------------------------------------------------- other systems


def check(page: Path) -> None:
    """Hold what a system built against what it was given: the title, the film and all that it needs, the words."""
    text = page.read_text("utf-8")
    (title, *_) = re.findall(r"<h1.*?>(.*?)</h1>", text, re.DOTALL)
    shown = html.unescape(re.sub(r"<a class=.*?</a>|<[^>]+>", "", title, flags=re.DOTALL))
    assert shown.strip() == AWKWARD
    (film,) = re.findall(r"<video.*?</video>", text, re.DOTALL)
    needed = re.findall(r'(?:src|poster)="([^"]+)"', film)
    assert len(needed) == 3
    assert [name for name in needed if not (page.parent / name).is_file()] == []
    assert "by ninety degrees." in text
    assert "3 < 4" in html.unescape(text)


def run(*command: str | Path, cwd: Path) -> None:
    ran = subprocess.run([str(word) for word in command], cwd=cwd, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def here(name: str) -> Path:
    return Path(sys.executable).with_name(name)


def test_mkdocs_builds_them(built: Path, tmp_path: Path) -> None:
    run(here("mkdocs"), "build", "--quiet", "--strict", "--site-dir", tmp_path / "site", cwd=built / "snippets/mkdocs")
    check(tmp_path / "site/first-squares_2/index.html")


@pytest.mark.parametrize("system", ["sphinx", "myst"])
def test_sphinx_builds_them(system: str, built: Path, tmp_path: Path) -> None:
    run(here("sphinx-build"), "-q", "-W", "-b", "html", built / "snippets" / system, tmp_path / "site", cwd=tmp_path)
    check(tmp_path / "site/first-squares_2.html")


def test_mystmd_reads_them_as_jupyter_book_2_does(built: Path, tmp_path: Path) -> None:
    """A site's theme would have to come from the network: what is built of the pages is Markdown."""
    shutil.copytree(built / "snippets/myst", tmp_path / "book")
    run(ROOT / "node_modules/.bin/myst", "build", "first-squares_2.md", "--md", "--ci", cwd=tmp_path / "book")
    _, front, text = (tmp_path / "book/_build/exports/first-squares-2.md").read_text("utf-8").split("---\n", 2)
    assert yaml.safe_load(front)["title"] == AWKWARD.replace("'", "’").replace('"bold"', "“bold”")
    (film,) = re.findall(r"^!\[\]\((.*)\)$", text, re.MULTILINE)
    assert (tmp_path / "book" / film).is_file()
    assert film.endswith("lecture.mp4")
    assert "by ninety degrees." in text
    assert text.count("*Answer:* 3 < 4") == 1


def test_nbconvert_builds_them(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built / "snippets/notebook", tmp_path / "book")
    run(here("jupyter-nbconvert"), "--log-level=ERROR", "--to", "html", "first-squares_2.ipynb", cwd=tmp_path / "book")
    check(tmp_path / "book/first-squares_2.html")
    cells = json.loads((tmp_path / "book/first-squares_2.ipynb").read_text("utf-8"))["cells"]
    assert ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"] == ["1 < 2\nsum([1, 2])"]


def test_markdown_is_read_alike(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built / "snippets/markdown", tmp_path / "pages")
    page = tmp_path / "pages/first-squares_2.html"
    source = (tmp_path / "pages/first-squares_2.md").read_text("utf-8")
    page.write_text(MarkdownIt("commonmark").render(source), "utf-8")
    check(page)


def test_quarto_pages_hold_what_quarto_reads(built: Path) -> None:
    """Quarto's package fetches it from the network when installed: its settings and pages are read as it would."""
    folder = built / "snippets/quarto"
    settings = yaml.safe_load((folder / "_quarto.yml").read_text("utf-8"))
    pages = settings["website"]["sidebar"]["contents"]
    assert all((folder / page).is_file() for page in pages)
    text = (folder / "first-squares_2.qmd").read_text("utf-8")
    (film,) = re.findall(r"```\{=html\}\n(<video.*?</video>)\n```", text, re.DOTALL)
    assert all((folder / name).is_file() for name in re.findall(r'(?:src|poster)="([^"]+)"', film))


def test_some_systems_alone(chosen: Selection, tmp_path: Path) -> None:
    find_target("snippets").build(chosen, tmp_path, Options(settings={"for": "mkdocs, notebook"}))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mkdocs", "notebook"]
