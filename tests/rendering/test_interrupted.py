"""Renders that are killed, interrupted or run twice at once: finished shots are kept, nothing is left half-written."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import flips
import pytest

COURSE = flips.COURSE.replace('language = "en"', 'language = "en"\nvoice = "silent"')
MORE_TO_DO = flips.SCENES.replace("run_time=0.5", "run_time=2.5")
FILM = Path("renders/480p15/first/flips/lecture.mp4")


def command(root: Path, *more: str) -> "subprocess.Popen[str]":
    """The command line at work on the lecture, in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "mathml_anim", "render", "first/flips", "-ql", *more],
        cwd=root,
        env={**os.environ, "MATHML_ANIM_STORE": str(root / "store")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def outcome(root: Path, *more: str) -> str:
    """What the command prints when it is left to finish."""
    process = command(root, *more)
    said, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    return said


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = flips.flips(tmp_path_factory.mktemp("whole"), scenes=MORE_TO_DO, course=COURSE)
    said = outcome(root)
    assert said.strip() == str(root / FILM)
    return contents(root)


def contents(root: Path) -> dict[str, bytes]:
    """Every file of the render, its record apart."""
    files = (path for path in (root / FILM).parent.rglob("*") if path.is_file())
    return {path.name: path.read_bytes() for path in files if not path.name.endswith(".render.json")}


def wait_for_shots(root: Path, count: int) -> None:
    """Wait until some shots have been stored."""
    until = time.monotonic() + 60
    while len(list((root / "store").glob("shots/*/[!.]*.shot"))) < count:
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return flips.flips(tmp_path, scenes=MORE_TO_DO, course=COURSE)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Kill after so many stored shots, and, in the long run, at a hundred random moments."""
    if "moment" in metafunc.fixturenames:
        random = Random(0)
        long = [round(random.uniform(0, 8), 2) for _ in range(100)] if metafunc.config.getoption("--soak") else []
        metafunc.parametrize("moment", [1, 4, *long], ids=str)


def test_after_a_kill_the_same_command_gives_the_same_bytes(
    moment: float, root: Path, uninterrupted: dict[str, bytes]
) -> None:
    process = command(root)
    if isinstance(moment, int):
        wait_for_shots(root, moment)
    else:
        time.sleep(moment)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    process = command(root)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert contents(root) == uninterrupted
    assert not list((root / "store/spool").iterdir())
    if isinstance(moment, int):
        assert ": 0 shots reused" not in told.splitlines()[-1]


def test_ctrl_c_leaves_what_can_be_resumed(root: Path, uninterrupted: dict[str, bytes]) -> None:
    process = command(root)
    wait_for_shots(root, 1)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in told
    assert not (root / FILM).exists()
    assert not [path for path in root.glob("renders/**/*") if path.is_file()]
    outcome(root)
    assert contents(root) == uninterrupted


def test_two_renders_at_once_are_safe(root: Path, uninterrupted: dict[str, bytes]) -> None:
    both = [command(root), command(root)]
    for process in both:
        _, told = process.communicate(timeout=120)
        assert process.returncode == 0, told
    assert contents(root) == uninterrupted


def test_a_worker_that_dies_is_told(root: Path) -> None:
    suicidal = MORE_TO_DO.replace(
        'self.wait_until("e")', "import os, signal\n        os.kill(os.getpid(), signal.SIGKILL)"
    )
    (root / "scenes/first/flips.py").write_text(suicidal.lstrip(), "utf-8")
    process = command(root)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "first/flips:dark_again" in told
    assert "run the same command again" in told
    assert not (root / FILM).exists()
