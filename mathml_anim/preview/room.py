"""A rehearsal room: what the studio knows of one target, and the child that is at work on it."""

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.glimpser import Glimpser
from mathml_anim.preview.job import Job, Purpose, Wanted
from mathml_anim.preview.reviewer import Reviewer
from mathml_anim.preview.wire import Kind

MOST = 768 * 1024 * 1024
"""Bytes of pictures that all rooms together keep at most."""

NEAR = 20
"""Frames ahead of what is there for which it is not worth another process."""

HEAD_START = 0.4
"""Seconds that a glimpse has the machine to itself at most."""

TOO_LARGE = "preview one of its scenes instead: module/lecture:Scene"
ENDED = "save again to begin anew; the terminal may say why it ended"


@dataclass(eq=False)
class Strip:
    """The pictures of one segment as they arrive."""

    revision: int
    pieces: list[bytes] = field(default_factory=list)
    size: int = 0
    whole: bool = False
    frames: int = 0
    fingerprint: str = ""
    read: frozenset[str] = frozenset()


class Room:
    """Rehearses one target again and again, and keeps what came of it for whoever looks."""

    def __init__(self, wanted: Wanted, children: Children, held: Callable[[], int]) -> None:
        self.wanted = wanted
        self.reviewer = Reviewer(wanted, children, self.tell)
        self.glimpser = Glimpser(children, self.tell, self._hear_glimpse, self._glimpsed)
        self.revision = 0
        self.plan: dict[str, Any] | None = None
        self.problems: dict[str | None, list[Mapping[str, Any]]] = {}
        self.strips: dict[str, Strip] = {}
        """The last whole pictures of each segment."""
        self.coming: dict[str, Strip] = {}
        """Those that are on their way."""
        self.sounds: dict[str, bytes] = {}
        self.busy = False
        self.playhead: tuple[str | None, int] = (None, 0)
        self._children = children
        self._held = held
        self._child: Child | None = None
        self._listening: asyncio.Task[None] | None = None
        self._news = asyncio.Event()

    async def news(self) -> None:
        """Return when something has changed."""
        await self._news.wait()

    def rehearse(self, changed: Iterable[Path] | None = None) -> None:
        """Begin anew, because files have changed; only what read them is played again (None: everything)."""
        self.end()
        self.revision += 1
        self.busy = True
        self.coming.clear()
        files = None if changed is None else {str(path) for path in changed}
        for strip in self.strips.values():
            if files is None or files & strip.read:
                strip.fingerprint = ""
        known = {id: strip.fingerprint for id, strip in self.strips.items() if strip.fingerprint}
        segment, frame = self.playhead
        job = Job(self.wanted, self.revision, segment, frame, known, tuple(self.sounds))
        self.glimpser.picture = None
        if frame > NEAR:
            self._look_ahead()
        self._listening = asyncio.create_task(self._listen(job))
        self.tell()

    def look(self, segment: str | None, frame: int) -> None:
        """Take note of the playhead; if its picture is not there yet, it is made before the others."""
        self.playhead = (segment, frame)
        strip = self.coming.get(segment) if segment is not None else None
        if strip is None or strip.frames + NEAR >= frame or segment in self.problems:
            return
        if self.glimpser.segment != segment:  # within a segment, one that is under way is not given up for the next
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Begin a glimpse of the playhead, in place of the last one."""
        segment, frame = self.playhead
        if self.wanted.lecture is not None and segment is not None:
            job = Job(self.wanted, self.revision, segment, frame, purpose=Purpose.GLIMPSE)
            self.glimpser.begin(job, self._child)

    def _hear_glimpse(self, facts: Mapping[str, Any]) -> None:
        self._hear(facts, {})

    def _glimpsed(self, job: Job) -> None:
        if self.playhead != (job.segment, job.frame):
            self.look(*self.playhead)  # it has moved on meanwhile

    def end(self) -> None:
        """End the children that are at work, if any."""
        self.glimpser.end()
        self.reviewer.end()
        if self._listening is not None:
            self._listening.cancel()
            self._listening = None
        if self._child is not None:
            self._children.end(self._child)
            self._child = None

    def status(self) -> dict[str, object]:
        """Return what is going on, as data for JSON."""
        problems = [{**problem, "segment": id} for id, found in self.problems.items() for problem in found]
        return {"type": "status", "revision": self.revision, "busy": self.busy, "problems": problems}

    async def _listen(self, job: Job) -> None:
        told: dict[str | None, list[Mapping[str, Any]]] = {}
        await self.glimpser.wait(HEAD_START)
        try:
            child = self._child = self._children.rehearse(job)
            if not await self._hear_out(child, told):
                told[None] = [_problem(self.wanted, "the rehearsal ended before it was done", ENDED)]
            self._children.end(child)
        except OSError as error:
            told[None] = [_problem(self.wanted, f"the rehearsal could not begin: {error}", ENDED)]
        self.problems = told
        self.busy = False
        self._child = None
        if not told:
            self.reviewer.begin(job.revision)
        self.tell()

    async def _hear_out(self, child: Child, told: dict[str | None, list[Mapping[str, Any]]]) -> bool:
        """Take in all that a child says; return whether it came to its end."""
        ended = False
        async for kind, body in child.messages():
            if kind is Kind.PICTURES:
                self._take(body)
                if self._held() > MOST:
                    told[None] = [_problem(self.wanted, "the pictures of this target need too much memory", TOO_LARGE)]
                    return True
            elif kind is Kind.SOUND:
                self.sounds[body[:40].decode()] = body[40:]
            else:
                facts = json.loads(body)
                ended = ended or facts["type"] == "end"
                self._hear(facts, told)
            self.tell()
        return ended

    def _hear(self, facts: Mapping[str, Any], told: dict[str | None, list[Mapping[str, Any]]]) -> None:
        match facts["type"]:
            case "plan":
                self._plan(facts)
            case "problems":
                told[facts["segment"]] = facts["problems"]
                self.problems = {**self.problems, **told}
                self.coming.pop(facts["segment"], None)
            case "played":
                self._played(facts)
            case "imported":
                self._children.import_ahead(set(facts["modules"]))

    def _plan(self, facts: Mapping[str, Any]) -> None:
        ids = [segment["id"] for segment in facts["segments"]]
        stale = set(facts["stale"])
        self.strips = {id: strip for id, strip in self.strips.items() if id in ids}
        self.coming |= {id: Strip(self.revision) for id in ids if id in stale}
        self.problems = {id: found for id, found in self.problems.items() if id in stale}
        self.plan = dict(facts)
        used = {segment["sound"] for segment in facts["segments"]}
        self.sounds = {name: wav for name, wav in self.sounds.items() if name in used}

    def _take(self, body: bytes) -> None:
        assert self.plan is not None
        place = int.from_bytes(body[4:8], "little")
        strip = self.coming.get(self.plan["segments"][place]["id"])
        if strip is None:
            return
        strip.pieces.append(body)
        strip.size += len(body)
        strip.frames = int.from_bytes(body[8:12], "little")

    @property
    def size(self) -> int:
        """Bytes of pictures that it keeps."""
        return sum(strip.size for strip in (*self.strips.values(), *self.coming.values()))

    def _played(self, facts: Mapping[str, Any]) -> None:
        id = facts["segment"]
        strip = self.coming.pop(id, None)
        if strip is not None:
            strip.whole, strip.frames = True, facts["frames"]
            strip.read, strip.fingerprint = frozenset(facts["read"]), facts["fingerprint"]
            self.strips[id] = strip
        self.problems.pop(id, None)

    def tell(self) -> None:
        """Have whoever looks see what is new."""
        self._news.set()
        self._news = asyncio.Event()


def _problem(wanted: Wanted, what: str, remedy: str) -> dict[str, object]:
    return {"path": wanted.name, "line": 0, "what": what, "remedy": remedy, "code": []}


async def cancelled(task: "asyncio.Task[None]") -> None:
    """Cancel a task and wait for its end."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
