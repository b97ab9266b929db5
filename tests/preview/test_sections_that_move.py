"""Pictures are shown where their sections are in the plan that the page knows, wherever they were when made."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from struct import pack, unpack
from typing import Any, cast

from starlette.websockets import WebSocket

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.glimpser import Glimpse
from mathml_anim.preview.job import Job, Wanted
from mathml_anim.preview.renders import Renders
from mathml_anim.preview.room import Room
from mathml_anim.preview.viewer import Viewer
from mathml_anim.preview.wire import Kind

WANTED = Wanted("60", file="plain.py")


class Player:
    """A child that tells a plan, plays those of its sections that are not known, and looks ahead at the playhead."""

    def __init__(self, job: Job, sections: str) -> None:
        self._job = job
        self._sections = sections

    async def messages(self) -> AsyncIterator[tuple[Kind, bytes]]:
        stale = [id for id in self._sections if id not in self._job.known]
        segments = [{"id": id, "frames": 1, "sound": None} for id in self._sections]
        yield Kind.TELL, json.dumps({"type": "plan", "segments": segments, "stale": stale}).encode()
        for id in stale:
            yield Kind.PICTURES, pack("<4I", self._job.revision, self._sections.index(id), 1, 0) + id.encode()
            facts = {"type": "played", "segment": id, "frames": 1, "read": [], "fingerprint": id}
            yield Kind.TELL, json.dumps(facts).encode()
        yield Kind.TELL, json.dumps({"type": "end"}).encode()


class Players:
    """Has every rehearsal told of the sections that there are."""

    sections = ""

    def rehearse(self, job: Job) -> Player:
        return Player(job, self.sections)

    def end(self, _child: Child) -> None:
        pass


class Opened:
    """A page: what it is sent, by the section that it takes it for, glimpses with a star."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.done = asyncio.Event()
        self._plan: Sequence[Any] = ()

    async def send_text(self, text: str) -> None:
        facts = json.loads(text)
        if facts["type"] == "plan":
            self._plan = facts["segments"]
        elif facts["type"] == "status" and not facts["busy"]:
            self.done.set()

    async def send_bytes(self, piece: bytes) -> None:
        _, place, _, glimpse = unpack("<4I", piece[:16])
        self.shown[self._plan[place]["id"] + ("*" if glimpse else "")] = piece[16:].decode()


class NoRenders:
    """Nothing is rendered."""

    facts = None


async def seen(room: Room) -> dict[str, str]:
    """Return what a page shows that is opened now, once all has been said."""
    page = Opened()
    following = asyncio.create_task(Viewer(cast(WebSocket, page), room, cast(Renders, NoRenders())).follow())
    await asyncio.wait({following, asyncio.create_task(page.done.wait())}, timeout=30, return_when="FIRST_COMPLETED")
    assert page.done.is_set(), following
    following.cancel()
    return page.shown


async def shown_after(moves: Sequence[str]) -> list[dict[str, str]]:
    """Return what a page shows that is opened after each of several changes of the sections."""
    players = Players()
    room = Room(WANTED, cast(Children, players), lambda: 0)
    found = []
    for players.sections in moves:
        room.rehearse([])
        found.append(await seen(room))
    room.end()
    return found


def test_each_section_has_its_own_pictures_after_others_were_deleted_moved_and_added() -> None:
    moves = ["abc", "ac", "ca", "xca"]
    assert asyncio.run(shown_after(moves)) == [{id: id for id in sections} for sections in moves]


def test_a_glimpse_that_comes_before_the_plan_is_shown_in_its_section() -> None:
    """It was made when the sections had moved already, which the page does not know yet."""

    async def glimpsed() -> dict[str, str]:
        players = Players()
        players.sections = "abc"
        room = Room(WANTED, cast(Children, players), lambda: 0)
        room.rehearse([])
        await seen(room)
        room.glimpser.picture = Glimpse("c", pack("<4I", 2, 1, 0, 1) + b"c anew")
        found = await seen(room)
        room.end()
        return found

    assert asyncio.run(glimpsed()) == {"a": "a", "b": "b", "c": "c", "c*": "c anew"}
