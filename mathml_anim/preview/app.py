"""What the studio answers over HTTP: its page, its fonts, the sounds, and the line to the page."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp

from mathml_anim.preview.guard import Guard
from mathml_anim.preview.room import cancelled
from mathml_anim.preview.studio import Studio
from mathml_anim.theme.fonts import BUNDLED

PAGE = Path(__file__).parent / "page"

FILES = {
    "/": (PAGE / "index.html", "text/html"),
    "/studio.js": (PAGE / "studio.js", "text/javascript"),
    "/stretch.js": (PAGE / "stretch.js", "text/javascript"),
    "/studio.css": (PAGE / "studio.css", "text/css"),
    "/icon.svg": (PAGE / "icon.svg", "image/svg+xml"),
    "/fonts/Inter-Regular.ttf": (BUNDLED / "Inter-Regular.ttf", "font/ttf"),
    "/fonts/Inter-SemiBold.ttf": (BUNDLED / "Inter-SemiBold.ttf", "font/ttf"),
}
"""Everything that is served from disk; there is no way to any other file."""


def application(studio: Studio, port: int) -> ASGIApp:
    """Return the studio as a server's application, open to this machine's own pages only."""

    async def sound(request: Request) -> Response:
        wav = studio.sound(request.path_params["name"])
        if wav is None:
            return Response("there is no such sound", 404, media_type="text/plain")
        return Response(wav, media_type="audio/wav", headers={"cache-control": "private, immutable, max-age=86400"})

    async def still(request: Request) -> Response:
        found = studio.stills.find(request.path_params["name"])
        if found is None:
            return Response("there is no such still", 404, media_type="text/plain")
        return Response(found[0], media_type=found[1], headers={"content-disposition": "attachment"})

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001
        running = asyncio.create_task(studio.run())
        try:
            yield
        finally:
            studio.close()
            await cancelled(running)

    routes = [
        *(Route(path, _file(*served), methods=["GET"]) for path, served in FILES.items()),
        Route("/sound/{name}.wav", sound, methods=["GET"]),
        Route("/still/{name}", still, methods=["GET"]),
        WebSocketRoute("/line", studio.serve),
    ]
    return Guard(Starlette(routes=routes, lifespan=lifespan), port)


def _file(path: Path, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:  # noqa: ARG001
        return FileResponse(path, media_type=kind, headers={"cache-control": "no-cache"})

    return answer
