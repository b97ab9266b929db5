"""The command, for platforms, lecturing and paper: an awkward lecture, twice alike, never over files of others."""

from pathlib import Path

import made_renders
import pytest
from small_course import write_course

from mathml_anim.cli.main import run
from mathml_anim.theme import fonts

FORMS = {
    "handout": "first-squares.pdf",
    "slides": "index.html",
    "olx": "first-squares.tar.gz",
    "cc": "first-squares.imscc",
    "cmi5": "first-squares.zip",
    "h5p": "first-squares.h5p",
}


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = write_course(tmp_path / "course")
    made_renders.render(root / "renders/180p10/first/squares", title=made_renders.AWKWARD)
    monkeypatch.chdir(root)
    monkeypatch.setattr(fonts, "_provided", [])
    return root


def export(*forms: str) -> int:
    return run(["export", "first/squares", "--as-rendered", *(word for form in forms for word in ("--to", form))])


def test_every_form_is_written_twice_alike_and_named(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(*FORMS) == 0
    told = capsys.readouterr().out.splitlines()
    assert [Path(line).name for line in told] == list(FORMS.values())
    first = made_renders.contents(course / "exports")
    for form, name in FORMS.items():
        assert f"{form}/first-squares/{name}" in first
        assert b"Small\n\nLicence: CC-BY-4.0" in first[f"{form}/first-squares/LICENCE.txt"]
    assert export(*FORMS) == 0
    assert made_renders.contents(course / "exports") == first


@pytest.mark.parametrize("form", FORMS)
def test_files_of_others_are_left_alone(course: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = course / "exports" / form / "first-squares"
    folder.mkdir(parents=True)
    (folder / FORMS[form]).write_text("mine", "utf-8")
    assert export(form) == 1
    assert "holds files that no export wrote" in capsys.readouterr().err
    assert made_renders.contents(folder) == {FORMS[form]: b"mine"}


def test_a_course_s_own_fonts_are_used(course: Path) -> None:
    (course / "fonts").mkdir()
    assert export("handout") == 0
    assert fonts.folders() == (fonts.BUNDLED, course / "fonts")
