"""The studio's server side: rooms for the targets that pages look at, and the watch over their files."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from mathml_anim.preview.alone import children_here
from mathml_anim.preview.job import Purpose, Wanted
from mathml_anim.preview.orders import AFRESH
from mathml_anim.preview.outline import outline
from mathml_anim.preview.renders import Renders
from mathml_anim.preview.room import Room, cancelled
from mathml_anim.preview.stills import TYPES, Stills
from mathml_anim.preview.viewer import Viewer, heard
from mathml_anim.preview.watching import PACKAGE, Watched, watched

MOST_PAGES = 8
"""Pages that are served at once; more are turned away."""


class Studio:
    """Shows one course, or one file, to the pages that are open."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._children = children_here()
        self._renders = Renders(self._tell)
        self.stills = Stills(self._children)
        self._rooms: dict[Wanted, Room] = {}
        self._pages: dict[WebSocket, Room] = {}
        self._lines = 0
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Rehearse what is saved, until closed."""
        self._children.warm_up()
        self._room(self.wanted)
        async with asyncio.TaskGroup() as watches:
            for each in watched(self.wanted):
                watches.create_task(self._watch(each))

    def close(self) -> None:
        """End every child and stop watching."""
        self._stop.set()
        self._renders.close()
        for room in self._rooms.values():
            room.end()
        self._children.close()

    def sound(self, name: str) -> bytes | None:
        """Return a WAV file by its name."""
        return next((room.sounds[name] for room in self._rooms.values() if name in room.sounds), None)

    async def serve(self, socket: WebSocket) -> None:
        """Serve one page until it goes."""
        if self._lines >= MOST_PAGES:
            await socket.close(1013)
            return
        self._lines += 1
        following: asyncio.Task[None] | None = None
        picturing: asyncio.Task[None] | None = None
        try:
            await socket.accept()
            await self._send_outline(socket)
            while True:
                facts = await heard(socket)
                if "open" in facts:
                    if following is not None:
                        await cancelled(following)
                    following = asyncio.create_task(self._follow(socket, self._wanted(facts)))
                elif "still" in facts and (picturing is None or picturing.done()):
                    picturing = asyncio.create_task(self._picture(socket, facts))
                else:
                    self._obey(socket, facts)
        except WebSocketDisconnect:
            pass
        finally:
            self._lines -= 1
            for task in (following, picturing):
                if task is not None:
                    await cancelled(task)
            self._leave(socket)

    def _obey(self, socket: WebSocket, facts: Mapping[str, Any]) -> None:
        room = self._pages.get(socket)
        if room is None:
            return
        if "at" in facts:
            self._look(room, facts)
        elif "render" in facts and isinstance(facts["render"], dict):
            self._renders.begin(room.wanted, facts["render"])
        elif "cancel" in facts:
            self._renders.cancel()

    async def _picture(self, socket: WebSocket, facts: Mapping[str, Any]) -> None:
        room, kind = self._pages.get(socket), facts["still"]
        segment, frame = facts.get("segment"), facts.get("frame")
        if room is None or not isinstance(kind, str) or kind not in TYPES:
            return
        if not isinstance(segment, str) or not isinstance(frame, int):
            return
        made = await self.stills.make(room.wanted, Purpose(kind), segment, max(0, frame))
        with suppress(WebSocketDisconnect, RuntimeError):
            await socket.send_json(made)

    def _tell(self) -> None:
        for room in self._rooms.values():
            room.tell()

    async def _follow(self, socket: WebSocket, wanted: Wanted) -> None:
        self._leave(socket)
        room = self._pages[socket] = self._room(wanted)
        with suppress(WebSocketDisconnect, RuntimeError):
            await Viewer(socket, room, self._renders).follow()

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
            room = self._rooms[wanted] = Room(wanted, self._children, self._held)
            room.rehearse()
        return room

    def _leave(self, socket: WebSocket) -> None:
        """A room that nobody looks at any more is given up, except the first."""
        room = self._pages.pop(socket, None)
        if room is not None and room not in self._pages.values() and room.wanted != self.wanted:
            room.end()
            self._rooms.pop(room.wanted, None)

    def _held(self) -> int:
        return sum(room.size for room in self._rooms.values())

    def _look(self, room: Room, facts: Mapping[str, Any]) -> None:
        segment, frame = facts["at"], facts.get("frame")
        if isinstance(segment, str) and isinstance(frame, int):
            room.look(segment, max(0, frame))

    async def _watch(self, folders: Watched) -> None:
        async for files in folders.saves(self._stop):
            self._saved(files)

    def _saved(self, files: set[Path]) -> None:
        own = [path.relative_to(PACKAGE).parts[0] for path in files if path.is_relative_to(PACKAGE)]
        if any(part.removesuffix(".py") not in AFRESH for part in own):
            for room in self._rooms.values():
                room.end()
            self._children.cool_down()
        for room in self._rooms.values():
            room.rehearse(None if own else files)
