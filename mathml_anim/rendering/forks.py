"""What worker processes are forked from: one process that has Manim imported, and a small one that only draws."""

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)
"""Variables that have libraries for linear algebra use one thread."""

PLAYING = "mathml_anim.rendering.warm"
"""The module that is imported beforehand for jobs that play scenes."""

DRAWING = "mathml_anim.rendering.light"
"""The module that is imported beforehand for all other jobs."""

_CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
_servers: dict[str, Any] = {}


def begin(*modules: str) -> None:
    """Have processes that workers are forked from begin to import, while this one goes on."""
    if _CAN_FORK:
        with one_thread():
            for module in modules:
                _server(module).ensure_running()


def begin_process(target: Callable[..., None], arguments: tuple[object, ...], *, playing: bool) -> BaseProcess:
    """Return a process that has begun to call a function; one that plays scenes has Manim imported already."""
    if not _CAN_FORK:
        process: Any = multiprocessing.get_context("spawn").Process(target=target, args=arguments, daemon=True)
        with _no_main():
            process.start()
        return process  # type: ignore[no-any-return]
    parent = PLAYING if playing else DRAWING
    begin(parent)
    process = multiprocessing.get_context("forkserver").Process(target=target, args=arguments, daemon=True)
    with _no_main(), _forked_from(_server(parent)):
        process.start()
    return process  # type: ignore[no-any-return]


def _server(module: str) -> Any:
    from multiprocessing import forkserver

    if module not in _servers:
        _servers[module] = forkserver.ForkServer()
        _servers[module].set_forkserver_preload([module])
    return _servers[module]


@contextmanager
def _forked_from(server: Any) -> Iterator[None]:
    """Have processes of Python's forkserver method come from this server: Python itself knows of one only."""
    from multiprocessing import forkserver

    usual = forkserver.connect_to_new_process
    forkserver.connect_to_new_process = server.connect_to_new_process
    try:
        yield
    finally:
        forkserver.connect_to_new_process = usual


@contextmanager
def _no_main() -> Iterator[None]:
    """Hide the main module while a worker begins: it would be imported again in every one of them."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def one_thread() -> Iterator[None]:
    """While this holds, processes that begin use one thread for linear algebra."""
    before = {name: os.environ.get(name) for name in ONE_THREAD}
    os.environ.update(ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
