"""A Dask cluster of separate processes in separate folders: it draws the same bytes, even while a worker is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import flips
import pytest
from flips import ClickingVoice, tiny

from mathml_anim.problems import Remediable
from mathml_anim.rendering.cluster import cluster, draw_away, drawn_with
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.worker import Failed

LONGER = flips.SCENES.replace("run_time=0.5", "run_time=1.2")
FPS = Fraction(60)


@pytest.fixture(autouse=True)
def clicking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.render.find_voice", lambda *_: ClickingVoice())
    monkeypatch.delenv("MATHML_ANIM_STORE", raising=False)


def started(kind: str, folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    folder.mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments, "--no-dashboard"],
        cwd=folder,
        env={**os.environ, "DASK_DISTRIBUTED__SCHEDULER__WORK_STEALING": "false"},
        stdout=subprocess.DEVNULL,
        stderr=(folder / "log").open("wb"),
    )


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler's address and its two workers."""
    file = tmp_path / "scheduler.json"
    scheduler = started("scheduler", tmp_path / "scheduler", "--port", "0", "--scheduler-file", str(file))
    wait_for(file.is_file)
    own = ["--scheduler-file", str(file), "--no-nanny", "--nthreads", "1", "--local-directory", "."]
    both = [started("worker", tmp_path / name, *own) for name in ("left", "right")]
    try:
        from distributed import Client

        with Client(scheduler_file=str(file), set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address, both
    finally:
        for process in (scheduler, *both):
            process.kill()
            process.wait()


def wait_for(happened: "object") -> None:
    until = time.monotonic() + 60
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.01)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".render.json"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class Killing(flips.Told):
    """A listener that kills a process as soon as a shot has been drawn."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        super().__init__()
        self.process = process

    def shot(self, *, frames: int, reused: bool) -> None:
        super().shot(frames=frames, reused=reused)
        if len(self.drawn) == 1:
            self.process.send_signal(signal.SIGKILL)


def test_a_cluster_that_loses_a_worker_draws_the_same_bytes(
    workers: tuple[str, list["subprocess.Popen[bytes]"]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, (left, right) = workers
    here, _ = flips.render(flips.flips(tmp_path / "here", scenes=LONGER), tiny(FPS))
    monkeypatch.setattr(flips, "Told", lambda: Killing(left))
    there, told = flips.render(flips.flips(tmp_path / "there", scenes=LONGER), tiny(FPS, scheduler=address))
    assert left.wait(10) == -signal.SIGKILL
    assert right.poll() is None
    assert len(told.drawn) > 3
    assert contents(there) == contents(here)


def test_a_scheduler_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.cluster.PATIENCE", 0.3)
    with pytest.raises(Remediable, match="no scheduler answers at tcp:"), cluster("tcp://127.0.0.1:9"):
        pass


def test_a_worker_with_other_versions_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mathml_anim.rendering.cluster._name", lambda: "tcp://far:1")
    settings = EncoderSettings(64, 48, FPS)
    answer = draw_away(b"", settings, drawn_with(replace(settings, width=66)))
    assert isinstance(answer, Failed)
    assert answer.remediable is not None
    assert "tcp://far:1 draws with other versions" in answer.remediable[0]
