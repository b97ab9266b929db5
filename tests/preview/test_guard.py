"""Who the studio answers: pages of its own, on this machine, and nobody else."""

import asyncio
from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from mathml_anim.preview.app import FILES
from mathml_anim.preview.guard import Guard

OURS = "127.0.0.1:8720"


def asked(headers: dict[str, str], *, method: str = "GET", kind: str = "http") -> list[dict[str, Any]]:
    """Return what is sent in answer to a request."""
    sent: list[dict[str, Any]] = []

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.accept"})
        else:
            await PlainTextResponse("in")(scope, receive, send)

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect" if kind == "websocket" else "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": kind, "method": method, "path": "/", "headers": pairs}
    asyncio.run(Guard(inner, 8720)(scope, receive, send))
    return sent


@pytest.mark.parametrize("host", [OURS, "localhost:8720", "[::1]:8720"])
def test_the_loopback_by_any_of_its_names_is_answered(host: str) -> None:
    start = asked({"host": host})[0]
    assert start["status"] == 200
    assert b"default-src 'none'" in dict(start["headers"])[b"content-security-policy"]


@pytest.mark.parametrize(
    "host", ["evil.example:8720", "127.0.0.1", "127.0.0.1:8721", "localhost.evil.example:8720", ""]
)
def test_another_host_is_refused(host: str) -> None:
    assert asked({"host": host})[0]["status"] == 403


def test_a_request_without_a_host_is_refused() -> None:
    assert asked({})[0]["status"] == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", f"https://{OURS}", "http://localhost:8720"])
def test_another_origin_gets_no_line(origin: str) -> None:
    assert asked({"host": OURS, "origin": origin}, kind="websocket")[0]["type"] == "websocket.close"
    assert asked({"host": OURS, "origin": origin})[0]["status"] == 403


def test_a_line_must_say_its_origin() -> None:
    assert asked({"host": OURS}, kind="websocket")[0]["type"] == "websocket.close"
    assert asked({"host": OURS, "origin": f"http://{OURS}"}, kind="websocket")[0]["type"] == "websocket.accept"


def test_changing_anything_needs_an_origin() -> None:
    assert asked({"host": OURS}, method="POST")[0]["status"] == 403


def test_the_files_that_are_served_exist() -> None:
    assert [path for path, (file, _) in FILES.items() if not file.is_file()] == []
