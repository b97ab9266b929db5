"""One open page: it is sent what is new, as fast as it reads and no faster, so nothing piles up for it."""

import json
from collections.abc import Mapping
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from mathml_anim.preview.glimpser import Glimpse
from mathml_anim.preview.reel import placed
from mathml_anim.preview.renders import Renders
from mathml_anim.preview.room import Room, Strip


class Viewer:
    """Follows a room and tells a page about it."""

    def __init__(self, socket: WebSocket, room: Room, renders: Renders) -> None:
        self._socket = socket
        self._room = room
        self._renders = renders
        self._told: dict[str, object] = {}
        self._plan: Mapping[str, Any] | None = None
        self._glimpse: Glimpse | None = None
        self._sent: dict[Strip, int] = {}
        self._ended: set[Strip] = set()

    async def follow(self) -> None:
        """Send news until the page goes away."""
        while True:
            if not await self._send_one():
                await self._room.news()

    async def _send_one(self) -> bool:
        """Send the most urgent piece of news, and say whether there was one."""
        room = self._room
        if room.plan is not None and room.plan is not self._plan:
            self._plan = room.plan
            self._forget()
            await self._tell(room.plan)
            return True
        if room.busy and await self._send_fact(room.status()):
            return True
        if await self._send_fact(self._renders.facts):
            return True
        if await self._send_glimpse():
            return True
        if await self._send_pictures() or await self._send_fact(room.status()):
            return True  # that all is done is said after the last picture
        return await self._send_fact(room.reviewer.facts)

    async def _send_fact(self, facts: Mapping[str, Any] | None) -> bool:
        """Send facts if they differ from the last ones of their type, and say whether they did."""
        if facts is None or self._told.get(facts["type"]) == facts:
            return False
        self._told[facts["type"]] = facts
        await self._tell(facts)
        return True

    @property
    def _places(self) -> dict[str, int]:
        """The number of each segment in the plan that the page has been told."""
        return {segment["id"]: place for place, segment in enumerate((self._plan or {"segments": []})["segments"])}

    async def _send_glimpse(self) -> bool:
        glimpse = self._room.glimpser.picture
        if glimpse is None or glimpse is self._glimpse:
            return False
        place = self._places.get(glimpse.segment or "")
        if place is None:
            return False  # its segment is new: the plan that has it is still to come
        self._glimpse = glimpse
        await self._socket.send_bytes(placed(glimpse.piece, place))
        return True

    async def _send_pictures(self) -> bool:
        room = self._room
        first = room.playhead[0]
        for id, place in sorted(self._places.items(), key=lambda each: each[0] != first):
            for strip in (room.strips.get(id), room.coming.get(id)):
                if strip is not None and await self._send_strip(id, strip, place):
                    return True
        return False

    async def _send_strip(self, id: str, strip: Strip, place: int) -> bool:
        sent = self._sent.get(strip, 0)
        if sent < len(strip.pieces):
            self._sent[strip] = sent + 1
            await self._socket.send_bytes(placed(strip.pieces[sent], place))
            return True
        if strip.whole and strip not in self._ended:
            self._ended.add(strip)
            self._sent[strip] = sent
            facts = {"type": "whole", "segment": id, "revision": strip.revision, "frames": strip.frames}
            await self._tell(facts)
            return True
        return False

    def _forget(self) -> None:
        """Forget strips that the room has forgotten."""
        kept = {*self._room.strips.values(), *self._room.coming.values()}
        self._sent = {strip: count for strip, count in self._sent.items() if strip in kept}
        self._ended &= kept

    async def _tell(self, facts: Mapping[str, Any]) -> None:
        await self._socket.send_text(json.dumps(facts, ensure_ascii=False))


async def heard(socket: WebSocket) -> Mapping[str, Any]:
    """Return what a page says next; one that speaks nonsense is treated as gone."""
    try:
        facts = json.loads(await socket.receive_text())
    except (ValueError, KeyError) as error:
        raise WebSocketDisconnect from error
    if not isinstance(facts, dict):
        raise WebSocketDisconnect
    return facts
