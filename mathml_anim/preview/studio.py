"""The studio's server side: rooms for the targets that pages look at, and the watch over their files."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from mathml_anim.preview.children import Children
from mathml_anim.preview.job import Wanted
from mathml_anim.preview.orders import AFRESH
from mathml_anim.preview.outline import outline
from mathml_anim.preview.room import Room, cancelled
from mathml_anim.preview.viewer import Viewer, heard
from mathml_anim.preview.watching import PACKAGE, saves

MOST_PAGES = 8
"""Pages that are served at once; more are turned away."""


class Studio:
    """Shows one course, or one file, to the pages that are open."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._children = Children()
        self._rooms: dict[Wanted, Room] = {}
        self._pages: dict[WebSocket, Room] = {}
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Rehearse what is saved, until closed."""
        self._children.warm_up()
        self._room(self.wanted)
        async for files in saves(self.wanted, self._stop):
            self._saved(files)

    def close(self) -> None:
        """End every child and stop watching."""
        self._stop.set()
        for room in self._rooms.values():
            room.end()
        self._children.close()

    def sound(self, name: str) -> bytes | None:
        """Return a WAV file by its name."""
        return next((room.sounds[name] for room in self._rooms.values() if name in room.sounds), None)

    async def serve(self, socket: WebSocket) -> None:
        """Serve one page until it goes."""
        if len(self._pages) >= MOST_PAGES:
            await socket.close(1013)
            return
        await socket.accept()
        following: asyncio.Task[None] | None = None
        try:
            await self._send_outline(socket)
            while True:
                facts = await heard(socket)
                if "open" in facts:
                    if following is not None:
                        await cancelled(following)
                    following = asyncio.create_task(self._follow(socket, self._wanted(facts)))
                elif "at" in facts:
                    self._look(socket, facts)
        except WebSocketDisconnect:
            pass
        finally:
            if following is not None:
                await cancelled(following)
            self._leave(socket)

    async def _follow(self, socket: WebSocket, wanted: Wanted) -> None:
        self._leave(socket)
        room = self._pages[socket] = self._room(wanted)
        with suppress(WebSocketDisconnect, RuntimeError):
            await Viewer(socket, room).follow()

    async def _send_outline(self, socket: WebSocket) -> None:
        if self.wanted.course is not None:
            await socket.send_json(outline(Path(self.wanted.course)))

    def _wanted(self, facts: Mapping[str, Any]) -> Wanted:
        """Return what a page asks for: a lecture of the course, else what the studio was started with."""
        lecture = facts["open"]
        if self.wanted.course is None or not isinstance(lecture, str):
            return self.wanted
        id, _, scene = lecture.partition(":")
        return replace(self.wanted, lecture=id, scene=scene or None)

    def _room(self, wanted: Wanted) -> Room:
        room = self._rooms.get(wanted)
        if room is None:
            room = self._rooms[wanted] = Room(wanted, self._children)
            room.rehearse()
        return room

    def _leave(self, socket: WebSocket) -> None:
        """A room that nobody looks at any more is given up, except the first."""
        room = self._pages.pop(socket, None)
        if room is not None and room not in self._pages.values() and room.wanted != self.wanted:
            room.end()
            self._rooms.pop(room.wanted, None)

    def _look(self, socket: WebSocket, facts: Mapping[str, Any]) -> None:
        room = self._pages.get(socket)
        segment, frame = facts["at"], facts.get("frame")
        if room is not None and isinstance(segment, str) and isinstance(frame, int):
            room.look(segment, max(0, frame))

    def _saved(self, files: set[Path]) -> None:
        own = [path.relative_to(PACKAGE).parts[0] for path in files if path.is_relative_to(PACKAGE)]
        if any(part.removesuffix(".py") not in AFRESH for part in own):
            for room in self._rooms.values():
                room.end()
            self._children.cool_down()
        for room in self._rooms.values():
            room.rehearse(None if own else files)
