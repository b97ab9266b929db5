"""The make targets: set-up runs once, and again when what it reads has changed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder in which set-up has run for tests."""
    for name in ("Makefile", "pyproject.toml", "package-lock.json"):
        shutil.copy2(ROOT / name, tmp_path / name)
    for name in ("tools", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").mkdir()
    for name in (".set-up-lecture", ".set-up-test"):
        (tmp_path / ".venv" / name).touch()
    return tmp_path


def alone() -> dict[str, str]:
    """Return an environment in which make does not take itself for a part of the make that runs this test."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}


def planned(clone: Path, target: str) -> str:
    """Return the commands that make would run."""
    ran = subprocess.run(
        ["make", "--dry-run", target], cwd=clone, env=alone(), capture_output=True, text=True, check=True
    )
    return ran.stdout


def test_the_second_lecture_is_only_a_render(clone: Path) -> None:
    expected = ".venv/bin/mathml-anim render linear_algebra/matrices_as_transformations -qm\n"
    assert planned(clone, "lecture") == expected


def test_the_first_lecture_sets_up_without_what_tests_need(clone: Path) -> None:
    (clone / ".venv/.set-up-lecture").unlink()
    assert planned(clone, "lecture").splitlines()[0] == "tools/set_up.sh lecture"
    assert "set_up.sh test" not in planned(clone, "lecture")


@pytest.mark.parametrize("changed", ["requirements/lecture.txt", "pyproject.toml", "tools/set_up.sh"])
def test_a_change_of_what_set_up_reads_runs_it_again(clone: Path, changed: str) -> None:
    later = (clone / ".venv/.set-up-lecture").stat().st_mtime + 10
    os.utime(clone / changed, (later, later))
    assert "tools/set_up.sh lecture" in planned(clone, "lecture")


def test_tests_are_linted_typed_covered_and_their_skips_held(clone: Path) -> None:
    commands = planned(clone, "test")
    assert "set_up.sh" not in commands
    for part in ("ruff check .", "ruff format --check .", "mypy", "--cov", "--allowed-skips tests/allowed_skips.txt"):
        assert part in commands


def test_continuous_integration_runs_make_test() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert "make test" in script.read_text("utf-8")


def test_help_names_every_target(clone: Path) -> None:
    shown = subprocess.run(["make", "help"], cwd=clone, env=alone(), capture_output=True, text=True, check=True).stdout
    phony = (clone / "Makefile").read_text("utf-8").partition(".PHONY:")[2].splitlines()[0].split()
    assert {line.split()[1] for line in shown.splitlines()} == set(phony)
