"""Timing commands as whole processes: wall clock, CPU with children, and the most memory that one process held."""

import ctypes
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

ROWS = Path(__file__).parent / "rows"


@dataclass(frozen=True)
class Row:
    """One run of one side of one case. Times in seconds, memory in megabytes."""

    case: str
    side: str
    round: int
    wall: float
    cpu: float
    memory: float


def run(case: str, side: str, round: int, command: list[str], environment: dict[str, str] | None = None) -> Row:
    """Run a command to its end and return what it took; raises CalledProcessError with its output if it fails."""
    _adopt_orphans()
    before = os.times()
    start = time.monotonic()
    process = subprocess.Popen(
        command, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    watch = _Memory(process.pid)
    output, _ = process.communicate()
    wall = time.monotonic() - start
    memory = watch.stop()
    _bury_orphans()
    after = os.times()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return Row(case, side, round, round_to(wall), round_to(cpu), round_to(memory / 1e6))


def _adopt_orphans() -> None:
    """Become the parent of processes that outlive theirs, so that their CPU time is counted (Linux)."""
    set_child_subreaper = 36
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def _bury_orphans() -> None:
    """Wait for every process that is left."""
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def round_to(value: float) -> float:
    """Return a figure with as many decimals as it deserves."""
    return round(value, 2)


def keep(name: str, rows: list[Row]) -> None:
    """Write the raw rows of a benchmark beside it, in place of earlier rows of the same cases."""
    ROWS.mkdir(exist_ok=True)
    file = ROWS / f"{name}.jsonl"
    measured = {row.case for row in rows}
    earlier = file.read_text().splitlines() if file.exists() else []
    lines = [line for line in earlier if json.loads(line)["case"] not in measured]
    file.write_text("\n".join([*lines, *(json.dumps(asdict(row)) for row in rows)]) + "\n")


class _Memory:
    """Watches a process and its children, and remembers the most that one of them held."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._most = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._done.wait(0.1):
            try:
                family = [self._process, *self._process.children(recursive=True)]
            except psutil.Error:
                continue
            for member in family:
                try:
                    self._most = max(self._most, member.memory_info().rss)
                except psutil.Error:
                    continue

    def stop(self) -> int:
        """Return the most bytes that one process held."""
        self._done.set()
        self._thread.join()
        return self._most
