"""The rule about skips: listed with their reasons, and none allowed that nobody wrote down."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = Path(__file__).parents[1]


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A small suite that is run by the rules of this one."""
    shutil.copy(SUITE / "conftest.py", tmp_path / "conftest.py")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (tmp_path / "test_some.py").write_text(
        "import pytest\n\n"
        "@pytest.mark.skip(reason='needs a printer')\n"
        "@pytest.mark.parametrize('paper', ['a4'])\n"
        "def test_prints(paper): ...\n\n"
        "def test_passes(): ...\n",
        "utf-8",
    )
    (tmp_path / "test_whole_file.py").write_text("import pytest\npytest.importorskip('no_such_module')\n", "utf-8")
    return tmp_path


def run(suite: Path, *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    ran = subprocess.run(command, cwd=suite, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stdout + ran.stderr


@pytest.mark.parametrize("workers", ["-n0", "-n1"])
def test_a_skip_that_is_not_listed_fails_the_run(suite: Path, workers: str) -> None:
    (suite / "allowed.txt").write_text("test_some.py::* | needs a printer\n", "utf-8")
    code, told = run(suite, workers, "--allowed-skips", "allowed.txt")
    assert code == 1
    assert "2 skipped" in told
    assert "test_some.py::test_prints[a4]: needs a printer" in told
    assert "NOT ALLOWED: test_whole_file.py: could not import 'no_such_module'" in told
    assert "NOT ALLOWED: test_some.py" not in told


def test_listed_skips_pass(suite: Path) -> None:
    (suite / "allowed.txt").write_text(
        "# why\n\ntest_some.py::test_prints[a4] | needs a printer\ntest_whole_file.py | could not import *\n", "utf-8"
    )
    code, told = run(suite, "--allowed-skips", "allowed.txt")
    assert code == 0
    assert "NOT ALLOWED" not in told


def test_a_skip_for_another_reason_is_not_allowed(suite: Path) -> None:
    (suite / "allowed.txt").write_text("* | needs a plotter\n* | could not import *\n", "utf-8")
    code, told = run(suite, "--allowed-skips", "allowed.txt")
    assert code == 1
    assert "NOT ALLOWED: test_some.py::test_prints[a4]: needs a printer" in told


def test_without_a_list_skips_are_only_told(suite: Path) -> None:
    code, told = run(suite)
    assert code == 0
    assert "needs a printer" in told


def test_a_line_without_a_reason_is_refused(suite: Path) -> None:
    (suite / "allowed.txt").write_text("test_some.py::*\n", "utf-8")
    code, told = run(suite, "--allowed-skips", "allowed.txt")
    assert code != 0
    assert "is not `test | reason`" in told
