"""What a user gets: the wheel installed in an empty environment far from here, and the tutorial followed there."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


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
            env={**keep, "PATH": f"{self.bin}:{keep['PATH']}", "MATHML_ANIM_STORE": str(self.home / "store")},
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


def test_a_new_course_renders_as_it_is(installed: Installed) -> None:
    installed.run("mathml-anim", "new", "course", "x")
    course = installed.home / "x"
    told = installed.run("mathml-anim", "render", "all", "-ql", cwd=course)
    film, module = (Path(line) for line in told.splitlines())
    assert film == course / "renders/480p15/first_steps/growing_squares/lecture.mp4"
    assert module == course / "renders/480p15/first_steps/module.mp4"
    assert film.stat().st_size > 10_000
    manifest = json.loads((film.parent / "manifest.json").read_text("utf-8"))
    assert manifest["segments"][0]["id"] == "first_steps/growing_squares:the_square_grows"


BLOCK = re.compile(r"^(`{3,})(\w+)(?: file=(\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def test_the_tutorial_does_what_it_says(installed: Installed) -> None:
    """Each `$` line is run, each file is written where its block says, in the order of the page."""
    cwd, ran = installed.home, 0
    for _, language, file, text in BLOCK.findall((ROOT / "docs/tutorial.md").read_text("utf-8")):
        if file:
            assert (cwd / file).is_file(), f"{file} does not replace anything"
            (cwd / file).write_text(text, "utf-8")
        elif language == "console":
            for command in re.findall(r"^\$ (.+)$", text, re.MULTILINE):
                name, *words = command.split()
                if name == "cd":
                    cwd = cwd / words[0]
                else:
                    installed.run(name, *words, cwd=cwd)
                    ran += 1
    assert ran >= 8
    folder = cwd / "renders/480p15/money/compound_growth"
    assert (folder / "lecture.mp4").is_file()
    assert "there are 225" in (folder / "transcript.en.md").read_text("utf-8")
