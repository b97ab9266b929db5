"""Children where processes cannot be forked: each is started by itself, and the next one gets ready meanwhile."""

import asyncio
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.job import Job
from mathml_anim.preview.wire import Kind, framed, messages_from
from mathml_anim.rendering.forks import ONE_THREAD

Process = asyncio.subprocess.Process


def children_here() -> Children:
    """Return what starts children on this system; MATHML_ANIM_NO_FORK makes it do without forking."""
    if hasattr(os, "fork") and not os.environ.get("MATHML_ANIM_NO_FORK"):
        return Children()
    return ChildrenAlone()


class ChildAlone(Child):
    """One rehearsal under way in a process that was started for it."""

    def __init__(self, number: int, ready: "asyncio.Task[Process]", job: Job) -> None:
        self.number = number
        self._ready = ready
        self._job = job

    async def messages(self) -> AsyncIterator[tuple[Kind, bytes]]:
        """Tell it its job, and yield what it says until it ends."""
        process = await self._ready
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(framed(Kind.TELL, json.dumps(self._job.plain()).encode()))
            async for message in messages_from(process.stdout):
                yield message
        except ConnectionError:
            return
        finally:
            kill(process)
            await process.wait()

    def signal(self, what: str) -> None:
        """Send it a signal, where there is one of that name; one that has not begun hears nothing."""
        if self._ready.done() and not self._ready.cancelled() and self._ready.exception() is None:
            process = self._ready.result()
            if sys.platform != "win32" and process.returncode is None:
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, signal.Signals[what])

    def close(self) -> None:
        """End it, as soon as it has begun."""
        self._ready.add_done_callback(_kill_ready)


class ChildrenAlone(Children):
    """Keeps one process ready that has imported Manim; a child is that process, and then another gets ready."""

    def __init__(self) -> None:
        self._scratch = Path(tempfile.mkdtemp(prefix="mathml-anim-studio-"))
        self._numbers = count(1)
        self._spare: asyncio.Task[Process] | None = None
        self._ahead: set[str] = set()

    def warm_up(self) -> None:
        """Have a process get ready, unless one is."""
        if self._spare is None:
            self._spare = asyncio.create_task(self._start())

    def cool_down(self) -> None:
        """End the process that is ready: what it has imported is out of date."""
        if self._spare is not None:
            self._spare.add_done_callback(_kill_ready)
            self._spare = None

    def rehearse(self, job: Job) -> Child:
        """Begin a rehearsal."""
        self.warm_up()
        assert self._spare is not None
        ready, self._spare = self._spare, None
        return ChildAlone(next(self._numbers), ready, job)

    def end(self, child: Child) -> None:
        """End a rehearsal, whatever it is doing, and have the process for the next get ready."""
        child.close()
        self.warm_up()

    def pause(self, child: Child) -> None:
        """Have a rehearsal rest until it is told to go on, where the system can do that."""
        assert isinstance(child, ChildAlone)
        child.signal("SIGSTOP")

    def go_on(self, child: Child) -> None:
        """Have a rehearsal that rests go on."""
        assert isinstance(child, ChildAlone)
        child.signal("SIGCONT")

    def import_ahead(self, modules: set[str]) -> None:
        """Have later processes import what the last rehearsal needed."""
        self._ahead |= modules

    def close(self) -> None:
        """End the process that is ready."""
        self.cool_down()
        shutil.rmtree(self._scratch, ignore_errors=True)

    async def _start(self) -> Process:
        environment = os.environ | ONE_THREAD | {"PYTHONDONTWRITEBYTECODE": "1"}
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "mathml_anim.preview.alone_child", str(self._scratch), *sorted(self._ahead)),
            env=environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,
            limit=1 << 20,
        )


def kill(process: Process) -> None:
    """End a process and what it has started, where the system can do that."""
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)


def _kill_ready(ready: "asyncio.Task[Process]") -> None:
    if not ready.cancelled() and ready.exception() is None:
        kill(ready.result())
