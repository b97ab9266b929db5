"""A web server for a folder, on a free port of this machine, that can serve parts of files as films need it."""

import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

Post = Callable[[str, bytes], tuple[int, str]]
"""Answers what is sent to a path: a status and JSON."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, post: Post | None, directory: str) -> None:
        self.post = post
        super().__init__(*arguments, directory=directory)

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, body = self.post(self.path, sent) if self.post else (405, "{}")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def guess_type(self, path: Any) -> str:
        return {".vtt": "text/vtt", ".js": "text/javascript"}.get(Path(path).suffix, super().guess_type(path))

    def send_head(self) -> Any:
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if not found or not path.is_file():
            return super().send_head()
        size = path.stat().st_size
        first, last = int(found[1]), min(int(found[2] or size - 1), size - 1)
        if first > last:
            self.send_error(416)
            return None
        with path.open("rb") as file:
            file.seek(first)
            content = file.read(last - first + 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        return BytesIO(content)

    def end_headers(self) -> None:
        """Let no page be kept: one that is written twice in a second would be taken for the first."""
        if self.path.partition("?")[0].endswith((".html", "/")):
            self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that has seen enough of a film hangs up: that is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(folder: Path, post: Post | None = None) -> Iterator[str]:
    """Serve a folder; give its address without a slash at the end."""
    server = _Server(("127.0.0.1", 0), partial(_Handler, post=post, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
