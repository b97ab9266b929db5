"""Glimpses: the picture at the playhead, made ahead of all others by a child of its own."""

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.job import Job
from mathml_anim.preview.wire import Kind

LONGEST_REST = 2.0
"""Seconds after which a rehearsal goes on although the glimpse that it made room for is not there yet."""


@dataclass(frozen=True, eq=False)
class Glimpse:
    """One picture of a segment, as it is sent to pages."""

    segment: str | None
    piece: bytes


class Glimpser:
    """Has one picture made at a time; meanwhile the rehearsal under way rests, for they would share the machine."""

    def __init__(
        self,
        children: Children,
        changed: Callable[[], None],
        heard: Callable[[Mapping[str, Any]], None],
        ended: Callable[[Job], None],
    ) -> None:
        self.picture: Glimpse | None = None
        """The last one."""
        self.segment: str | None = None
        """Where the one under way looks."""
        self._children = children
        self._changed = changed
        self._heard = heard
        self._ended = ended
        self._child: Child | None = None
        self._task: asyncio.Task[None] | None = None
        self._resting: Child | None = None

    def begin(self, job: Job, rehearsing: Child | None) -> None:
        """Look where a job says, in place of the glimpse before."""
        self.end()
        self.segment = job.segment
        if rehearsing is not None:
            self._resting = rehearsing
            self._children.pause(rehearsing)
            asyncio.get_running_loop().call_later(LONGEST_REST, self._wake, rehearsing)
        self._task = asyncio.create_task(self._catch(job))

    def end(self) -> None:
        """Look no more."""
        if self._task is not None:
            self._task.cancel()
        self._stop()

    async def wait(self, seconds: float) -> None:
        """Wait for the glimpse that is under way, if any."""
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=seconds)

    async def _catch(self, job: Job) -> None:
        with suppress(OSError):
            child = self._child = self._children.rehearse(job)
            async for kind, body in child.messages():
                if kind is Kind.PICTURES:
                    self.picture = Glimpse(job.segment, body)
                    self._wake(self._resting)
                    self._changed()
                else:
                    self._heard(json.loads(body))
        self._stop()
        self._ended(job)

    def _stop(self) -> None:
        self._wake(self._resting)
        self._task = self.segment = None
        if self._child is not None:
            self._children.end(self._child)
            self._child = None

    def _wake(self, resting: Child | None) -> None:
        if resting is not None and resting is self._resting:
            self._resting = None
            self._children.go_on(resting)
