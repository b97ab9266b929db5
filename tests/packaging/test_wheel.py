"""What a user gets: the wheel, installed in an empty environment far from this folder."""

import json
import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, cwd=folder)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_file_of_the_package(names: set[str]) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "mathml_anim"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert listed
    assert [name for name in listed if name not in names and (ROOT / name).exists()] == []


def test_the_wheel_holds_fonts_with_their_licence(names: set[str]) -> None:
    assert {"mathml_anim/theme/fonts/Inter-Regular.ttf", "mathml_anim/theme/fonts/Inter-OFL.txt"} <= names
    assert "mathml_anim/py.typed" in names


def test_the_wheel_holds_no_course_and_no_test(names: set[str]) -> None:
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"mathml_anim"}


def test_the_wheel_says_what_it_is(wheel: Path, names: set[str]) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name.split("/")[1]: name for name in names if ".dist-info/" in name and name.count("/") == 1}
        metadata = Parser().parsestr(archive.read(inside["METADATA"]).decode())
        entry_points = archive.read(inside["entry_points.txt"]).decode()
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert set(metadata.get_all("Provides-Extra") or []) == {"voice", "data", "cluster", "studio", "all"}
    assert "mathml-anim = mathml_anim.cli.main:main" in entry_points
    assert any(name.endswith("licenses/LICENSE") for name in names)


class Installed:
    """The wheel in an empty environment, and a folder to work in; nothing of the clone is on any path."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "environment" / "bin"
        self.home = folder / "home"
        self.home.mkdir()

    def run(self, *command: str, cwd: Path | None = None, code: int = 0) -> str:
        keep = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COV"))
        }
        ran = subprocess.run(
            [self.bin / command[0], *command[1:]],
            cwd=cwd or self.home,
            env={**keep, "PATH": f"{self.bin}:{keep['PATH']}"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == code, ran.stdout + ran.stderr
        return ran.stdout


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    here = Installed(tmp_path_factory.mktemp("elsewhere"))
    subprocess.run([sys.executable, "-m", "venv", here.bin.parent], check=True)
    locks = ROOT / "requirements"
    pip = ("python", "-m", "pip", "-q", "install", "--no-compile")
    here.run(*pip, "--require-hashes", "-r", str(locks / "build.txt"))
    here.run(*pip, "--no-build-isolation", "--require-hashes", "-r", str(locks / "lecture.txt"))
    # No index: what the wheel asks for must be in the lock.
    here.run(*pip, "--no-index", f"{wheel}[voice]")
    return here


def test_it_is_the_installed_package_that_runs(installed: Installed) -> None:
    where = installed.run("python", "-c", "import mathml_anim; print(mathml_anim.__file__)")
    assert Path(where.strip()).is_relative_to(installed.bin.parent)
    assert installed.run("python", "-m", "pip", "check").strip() == "No broken requirements found."


def test_the_command_answers(installed: Installed) -> None:
    assert installed.run("mathml-anim", "--version").startswith("mathml-anim, version ")
    assert installed.run("python", "-m", "mathml_anim", "--help").startswith("Usage:")


def test_the_doctor_finds_all_that_a_render_needs(installed: Installed) -> None:
    report = json.loads(installed.run("mathml-anim", "doctor", "--json"))
    assert report["ready"]
    states = {finding["name"]: finding["state"] for finding in report["findings"]}
    assert (states["typst"], states["voice"], states["course"]) == ("ok", "ok", "absent")
