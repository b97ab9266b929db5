"""A translation is rendered beside the original: neither replaces the other, and nobody takes it for the original."""

import logging
from pathlib import Path

import av
import flips
import pytest
from flips import LECTURE, ClickingVoice, Told, tiny

from mathml_anim.course.durations import durations
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.manifest import ModuleManifest, read_manifest
from mathml_anim.course.targets import resolve
from mathml_anim.export.choose import NotRendered, Wanted, select
from mathml_anim.rendering.render import render_lectures, render_modules
from mathml_anim.rendering.stills import render_lecture_stills

ENGLISH = """
---
title: Flips
---

## Dark again {scene=DarkAgain}

Ten [e] eleven and {last} twelve.
"""

GERMAN = """
---
title: Kippen
---

## Wieder dunkel {scene=DarkAgain}

Zehn [e] elf und jetzt auch noch {last} zwölf.
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course of two lectures, the first of them in German too."""
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)
    for module in ("render", "stills"):
        monkeypatch.setattr(f"mathml_anim.rendering.{module}.find_voice", lambda *_: ClickingVoice())
    flips.flips(tmp_path, words=ENGLISH, course=flips.COURSE + 'more = "More"\n')
    for name in ("lectures/first/flips.py", "scenes/first/flips.py"):
        (tmp_path / name.replace("flips", "more")).write_bytes((tmp_path / name).read_bytes())
    (tmp_path / "lectures/first/02_more.md").write_text(ENGLISH.lstrip().replace("Flips", "More"), "utf-8")
    (tmp_path / "lectures/first/01_flips.de.md").write_text(GERMAN.lstrip(), "utf-8")
    return tmp_path


def render(root: Path, language: str | None) -> Told:
    """Render the module, and what it is joined to."""
    course, told, order = load_course(root), Told(), tiny(language=language)
    render_lectures(course, resolve(course, ["first"]), order, told)
    render_modules(course, ["first"], order, told)
    return told


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def chapters(film: Path) -> list[str]:
    with av.open(film) as opened:
        return [chapter["metadata"]["title"] for chapter in opened.chapters()]


def test_a_translation_and_its_original_lie_beside_each_other(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    renders = root / "renders"
    course = load_course(root)
    lecture = load_lecture(course, course.entry(LECTURE))
    german = Wanted(renders, language="de")
    render(root, "de")
    assert all(part.assumed for part in durations(root, lecture).values()), "a translation has its own length"
    with pytest.raises(NotRendered, match="first/flips is not rendered"):
        select(course, LECTURE, Wanted(renders))
    translated = contents(renders / "90p15/first/flips.de")
    assert {"lecture.mp4", "captions.de.vtt", "transcript.de.md", "manifest.json"} <= translated.keys()
    assert read_manifest(translated["manifest.json"].decode()).language == "de"

    assert render(root, None).made == ["lecture.mp4", "module.mp4"], "what is not translated is the original already"
    original = contents(renders / "90p15/first/flips")
    assert "captions.en.vtt" in original
    assert contents(renders / "90p15/first/flips.de") == translated
    for language in ("de", "en"):
        again = render(root, language)
        assert (again.made, again.fresh) == ([], ["lecture.mp4", "lecture.mp4", "module.mp4"])
    assert contents(renders / "90p15/first/flips") == original
    assert not any(part.assumed for part in durations(root, lecture).values())

    assert chapters(renders / "90p15/first/module.mp4") == ["Flips", "More"]
    assert chapters(renders / "90p15/first.de/module.mp4") == ["Kippen", "More"]
    module = read_manifest((renders / "90p15/first.de/manifest.json").read_text("utf-8"))
    assert isinstance(module, ModuleManifest)
    assert module.language == "de"

    assert select(course, LECTURE, Wanted(renders)).title == "Flips"
    chosen = select(course, LECTURE, german)
    assert (chosen.id, chosen.title, chosen.language) == ("first-flips-de", "Kippen", "de")
    assert chosen.uuid != select(course, LECTURE, Wanted(renders)).uuid
    with caplog.at_level(logging.WARNING, "mathml_anim"):
        caplog.clear()
        both = select(course, "first", german)
    assert ([each.title for each in both], both.language, both.id) == (["Kippen", "More"], "de", "first-de")
    assert "first/more is not translated" in caplog.text


def test_stills_of_a_translation_lie_with_it(root: Path) -> None:
    course = load_course(root)
    order = tiny(format="png", language="de")
    targets = resolve(course, [f"{LECTURE}:DarkAgain"])
    (still,) = render_lecture_stills(course, targets, order, "e", Told())
    assert still == root / "renders/90p15/first/flips.de/scenes/dark_again.e.png"
