"""The warm process: it has imported Manim, and forks a fresh child for every rehearsal.

It imports nothing that an author edits, so a child always reads their files as they are. It has one thread, and ends
its children when it is told to, or when the server has gone.
"""

import gc
import json
import os
import select
import shutil
import signal
import socket
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from mathml_anim.preview.orders import COMMAND, END, FORK, GO_ON, PAUSE


def import_ahead() -> None:
    """Import what every child needs and no author edits."""
    import manim  # noqa: F401

    import mathml_anim.course.load
    import mathml_anim.course.numbers
    import mathml_anim.frames.record
    import mathml_anim.narration.captions
    import mathml_anim.narration.narrate_lecture
    import mathml_anim.narration.voices.registry  # noqa: F401
    from mathml_anim.frames.settings import forget_user_settings

    forget_user_settings()
    gc.collect()
    gc.freeze()


class Warm:
    """Serves one server over a socket until it closes."""

    def __init__(self, control: socket.socket, scratch: Path) -> None:
        self._control = control
        self._scratch = scratch
        self._children: dict[int, int] = {}
        self._wake, self._woken = os.pipe()
        os.set_blocking(self._woken, False)
        os.set_blocking(self._wake, False)

    def serve(self) -> None:
        """Do what is asked until nobody asks any more."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._woken, warn_on_full_buffer=False)
        while True:
            ready, _, _ = select.select([self._control.fileno(), self._wake], [], [])
            if self._wake in ready:
                with suppress(BlockingIOError):
                    os.read(self._wake, 512)
                self._reap()
            if self._control.fileno() in ready and not self._obey():
                break
        for number in list(self._children):
            self._end(number)

    def _obey(self) -> bool:
        try:
            data, descriptors, _, _ = socket.recv_fds(self._control, COMMAND.size, 1)
        except ConnectionResetError:
            return False
        if len(data) < COMMAND.size:
            return False
        what, number = COMMAND.unpack(data)
        if what == FORK:
            self._fork(number, descriptors[0])
        elif what == END:
            self._end(number)
        elif what in {PAUSE, GO_ON}:
            self._signal(number, signal.SIGSTOP if what == PAUSE else signal.SIGCONT)
        else:
            self._import(number)
        return True

    def _fork(self, number: int, descriptor: int) -> None:
        folder = self._scratch / str(number)
        folder.mkdir()
        warm = os.getpid()
        child = os.fork()
        if child:
            os.close(descriptor)
            self._children[number] = child
            return
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.setpgid(0, 0)
            self._control.close()
            from mathml_anim.preview.child import rehearse_for

            _die_with(warm)
            rehearse_for(socket.socket(fileno=descriptor), folder)
        finally:
            os._exit(0)

    def _end(self, number: int) -> None:
        """End a child and whatever it has started."""
        child = self._children.pop(number, None)
        if child is None:
            return
        for kill in (os.killpg, os.kill):
            with suppress(ProcessLookupError, PermissionError):
                kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        shutil.rmtree(self._scratch / str(number), ignore_errors=True)

    def _signal(self, number: int, what: int) -> None:
        if number in self._children:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._children[number], what)

    def _reap(self) -> None:
        for number, child in list(self._children.items()):
            if os.waitpid(child, os.WNOHANG)[0]:
                del self._children[number]
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(child, signal.SIGKILL)
                shutil.rmtree(self._scratch / str(number), ignore_errors=True)

    def _import(self, length: int) -> None:
        """Import packages that children have needed, so that the next need not."""
        data = b""
        while len(data) < length:
            data += self._control.recv(length - len(data))
        for name in json.loads(data):
            with suppress(Exception):
                import_module(name)
        gc.freeze()


def _die_with(parent: int) -> None:
    """End this process when its parent ends, where the system can do that."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def main() -> None:
    """Serve the server at the other end of a socket, whose number is the first argument."""
    control = socket.socket(fileno=int(sys.argv[1]))
    import_ahead()
    control.sendall(b"warm")
    Warm(control, Path(sys.argv[2])).serve()


if __name__ == "__main__":
    main()
