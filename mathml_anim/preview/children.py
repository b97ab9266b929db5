"""Children that rehearse, as the server sees them: asked for, listened to, ended."""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from mathml_anim.preview.job import Job
from mathml_anim.preview.orders import COMMAND, END, FORK, GO_ON, IMPORT, PAUSE
from mathml_anim.preview.wire import Kind, framed, messages_from
from mathml_anim.rendering.forks import ONE_THREAD


class Child:
    """One rehearsal under way."""

    def __init__(self, number: int, connection: socket.socket, job: Job) -> None:
        self.number = number
        self._connection = connection
        self._job = job

    async def messages(self) -> AsyncIterator[tuple[Kind, bytes]]:
        """Tell it its job, and yield what it says until it ends."""
        reader, writer = await asyncio.open_connection(sock=self._connection, limit=1 << 20)
        try:
            writer.write(framed(Kind.TELL, json.dumps(self._job.plain()).encode()))
            async for message in messages_from(reader):
                yield message
        finally:
            writer.close()

    def close(self) -> None:
        """Listen no more."""
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)


class Children:
    """Has a warm process fork a child for every job; when that process ends, another is started."""

    def __init__(self) -> None:
        self._scratch = Path(tempfile.mkdtemp(prefix="mathml-anim-studio-"))
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._ahead: set[str] = set()

    def warm_up(self) -> None:
        """Start the warm process, unless one is there."""
        if self._process is not None and self._process.poll() is None:
            return
        self._let_go()
        ours, theirs = socket.socketpair()
        environment = os.environ | ONE_THREAD | {"PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "mathml_anim.preview.warm", str(theirs.fileno()), str(self._scratch)],
            pass_fds=[theirs.fileno()],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr.fileno(),
            start_new_session=True,
        )
        theirs.close()
        self._control = ours
        if self._ahead:
            self._import(self._ahead)

    def cool_down(self) -> None:
        """End the warm process and every child: what it has imported is out of date."""
        self._let_go()

    def rehearse(self, job: Job) -> Child:
        """Begin a rehearsal; raises OSError if there is no process to do it."""
        self.warm_up()
        assert self._control is not None
        number = next(self._numbers)
        ours, theirs = socket.socketpair()
        ours.settimeout(0.0)
        with theirs:
            socket.send_fds(self._control, [COMMAND.pack(FORK, number)], [theirs.fileno()])
        return Child(number, ours, job)

    def end(self, child: Child) -> None:
        """End a rehearsal, whatever it is doing."""
        child.close()
        self._order(END, child)

    def pause(self, child: Child) -> None:
        """Have a rehearsal rest until it is told to go on, where the system can do that."""
        self._order(PAUSE, child)

    def go_on(self, child: Child) -> None:
        """Have a rehearsal that rests go on."""
        self._order(GO_ON, child)

    def import_ahead(self, modules: set[str]) -> None:
        """Have packages imported before the next rehearsal that the last one needed."""
        new = modules - self._ahead
        if new:
            self._ahead |= new
            self._import(new)

    def close(self) -> None:
        """End everything."""
        self._let_go()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _order(self, what: int, child: Child) -> None:
        if self._control is not None:
            with suppress(OSError):
                self._control.sendall(COMMAND.pack(what, child.number))

    def _import(self, modules: set[str]) -> None:
        names = json.dumps(sorted(modules)).encode()
        if self._control is not None:
            with suppress(OSError):
                self._control.sendall(COMMAND.pack(IMPORT, len(names)) + names)

    def _let_go(self) -> None:
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(2)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
