"""The gate in the background: a lecture is checked when its rehearsal has ended, and no save waits for that."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.job import Job, Purpose, Wanted
from mathml_anim.preview.wire import Kind

REST = 1.0
"""Seconds without a save before a check begins."""


class Reviewer:
    """Has a lecture checked, and keeps what was found; `changed` is called when there is more to tell."""

    def __init__(self, wanted: Wanted, children: Children, changed: Callable[[], None]) -> None:
        self.facts: dict[str, object] | None = None
        """What there is to tell, as data for JSON; while a check is under way, what the last one found."""
        self._wanted = wanted
        self._children = children
        self._changed = changed
        self._child: Child | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def can_check(self) -> bool:
        """Whether the gate knows targets of this kind: lectures."""
        return self._wanted.lecture is not None

    def begin(self, revision: int) -> None:
        """Check soon, in place of the check before."""
        self.end()
        if self.can_check:
            self._task = asyncio.create_task(self._check(revision))

    def end(self) -> None:
        """Stop the check that is under way, if any."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._child is not None:
            self._children.end(self._child)
            self._child = None

    async def _check(self, revision: int) -> None:
        found = self.facts["found"] if self.facts else []
        self._tell(revision, checking=True, found=found)
        await asyncio.sleep(REST)
        with suppress(OSError):
            child = self._child = self._children.rehearse(Job(self._wanted, revision, purpose=Purpose.CHECK))
            async for kind, body in child.messages():
                facts = json.loads(body) if kind is Kind.TELL else {}
                if facts.get("type") == "findings":
                    found = facts["found"]
                    self._tell(revision, checking=facts["checking"], found=found)
            self._children.end(child)
        self._child = None
        self._tell(revision, checking=False, found=found)

    def _tell(self, revision: int, *, checking: bool, found: object) -> None:
        facts = {"type": "findings", "revision": revision, "checking": checking, "found": found}
        if facts != self.facts:
            self.facts = facts
            self._changed()
