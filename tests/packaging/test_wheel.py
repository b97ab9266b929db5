"""What is in the wheel."""

import subprocess
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


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
    assert set(metadata.get_all("Provides-Extra") or []) == {"voice", "data", "cluster", "studio", "piper", "all"}
    assert "mathml-anim = mathml_anim.cli.main:main" in entry_points
    assert any(name.endswith("licenses/LICENSE") for name in names)
