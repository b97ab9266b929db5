"""Opening the studio: a port of this machine's own, the server, and the browser."""

import asyncio
import socket
import threading
import webbrowser
from collections.abc import Callable

import uvicorn

from mathml_anim.preview.app import application
from mathml_anim.preview.job import Wanted
from mathml_anim.preview.studio import Studio
from mathml_anim.problems import Remediable

USUAL_PORT = 8720
LARGEST_MESSAGE = 64 * 1024
MOST_CONNECTIONS = 100
"""Connections that are answered at once; a page needs about ten while it loads."""


def serve(wanted: Wanted, *, port: int | None, open_page: bool, say: Callable[[str], None]) -> None:
    """Show a target until interrupted; raises Remediable if the port is taken."""
    listening = _listening(port)
    number = listening.getsockname()[1]
    url = f"http://127.0.0.1:{number}/"
    say(f"{wanted.name} is on {url} — Ctrl+C ends it")
    if open_page:
        threading.Timer(0.3, webbrowser.open, [url]).start()
    with listening:
        asyncio.run(_run(wanted, listening, number))


async def _run(wanted: Wanted, listening: socket.socket, port: int) -> None:
    config = uvicorn.Config(
        application(Studio(wanted), port),
        log_level="warning",
        access_log=False,
        lifespan="on",
        server_header=False,
        ws_max_size=LARGEST_MESSAGE,
        ws_per_message_deflate=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=1,
    )
    await uvicorn.Server(config).serve(sockets=[listening])


def _listening(port: int | None) -> socket.socket:
    """Return a socket on the loopback: at the port asked for, else at the usual one or any that is free."""
    for number in (port,) if port is not None else (USUAL_PORT, 0):
        opened = socket.socket()
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            opened.bind(("127.0.0.1", number))
        except OSError:
            opened.close()
            continue
        opened.listen(64)
        return opened
    raise Remediable(f"port {port} is taken", "choose another with --port, or leave it out")
