import json
import shutil
from collections import namedtuple
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from mathml_anim import machine
from mathml_anim.cli.doctor import doctor
from mathml_anim.machine import Finding, State, examine

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "lectures").mkdir()
    (tmp_path / "lectures/course.toml").write_text('title = "A course"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)
    return tmp_path


def found(start: Path) -> dict[str, Finding]:
    return {finding.name: finding for finding in examine(start)}


def without(monkeypatch: pytest.MonkeyPatch, name: str, error: Exception) -> None:
    def load(asked: str) -> object:
        if asked == name:
            raise error
        return import_module(asked)

    monkeypatch.setattr(machine, "import_module", load)


def test_this_machine_is_ready(course: Path) -> None:
    ran = CliRunner().invoke(doctor, ["--json"], standalone_mode=False)
    report = json.loads(ran.stdout)
    assert (ran.return_value, report["ready"]) == (0, True)
    states = {finding["name"]: finding["state"] for finding in report["findings"]}
    needed = ["Python", "manim", "H.264 encoder", "AAC encoder", "VP9 encoder", "typst", "course", "renders", "store"]
    assert {states[name] for name in needed} == {"ok"}
    versions = {finding["name"]: finding["found"] for finding in report["findings"]}
    assert "Cairo 1." in versions["manim"]
    assert "Inter" in versions["typst"]
    assert "espeak says" in versions["voice"]


@pytest.mark.parametrize(
    ("module", "name", "remedy"),
    [
        ("manimpango", "manim", "libpango1.0-dev"),
        ("av", "AAC encoder", "pip install"),
        ("typst", "typst", "pip install"),
    ],
)
def test_what_does_not_load_is_missing_with_a_remedy(
    course: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str, remedy: str
) -> None:
    without(monkeypatch, module, ImportError("libsomething.so.0: cannot open shared object file"))
    ran = CliRunner().invoke(doctor, [], standalone_mode=False)
    assert ran.return_value == 1
    told = ran.stdout.splitlines()
    at = next(index for index, line in enumerate(told) if line.startswith(f"✗ {name}"))
    assert "libsomething.so.0" in told[at]
    assert remedy in told[at + 1]
    assert f"missing: {name}" in ran.stderr or name in ran.stderr


def test_another_release_of_manim_is_missing(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("manim"), "__version__", "0.19.1")
    finding = found(course)["manim"]
    assert finding.state is State.MISSING
    assert "0.19.1" in finding.found
    assert ">=0.22" in finding.remedy


def test_a_voice_is_wanted_not_needed(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.narration.voices.espeak.is_installed", lambda: False)
    finding = found(course)["voice"]
    assert finding.state is State.ABSENT
    assert "mathml-anim[voice]" in finding.remedy


def test_no_course_is_told_with_its_remedy(tmp_path: Path) -> None:
    findings = found(tmp_path)
    assert findings["course"].state is State.ABSENT
    assert "new course" in findings["course"].remedy
    assert "renders" not in findings


def test_a_place_that_cannot_be_written_to_is_missing(course: Path) -> None:
    (course / "renders").write_text("a file, not a folder", "utf-8")
    finding = found(course)["renders"]
    assert finding.state is State.MISSING
    assert str(course / "renders") in finding.remedy


def test_the_store_is_looked_for_where_the_environment_says(
    course: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "store"
    monkeypatch.setenv("MATHML_ANIM_STORE", str(elsewhere))
    assert str(elsewhere) in found(course)["store"].found
    assert not elsewhere.exists()


def test_a_full_disk_is_missing(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**10, 10**10 - 10**6, 10**6))
    finding = found(course)["store"]
    assert finding.state is State.MISSING
    assert "free a gigabyte" in finding.remedy


def test_programs_that_only_developers_need_stop_nothing(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda command: None)
    findings = found(course)
    assert {findings[name].state for name in ("LaTeX", "Chromium", "Node")} == {State.ABSENT}
    assert all(findings[name].remedy for name in ("LaTeX", "Chromium", "Node"))
