"""A glimpse is shown when its picture arrives, not when the child that made it ends."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any, cast

from mathml_anim.preview.children import Child, Children
from mathml_anim.preview.glimpser import Glimpser
from mathml_anim.preview.job import Job, Purpose, Wanted
from mathml_anim.preview.wire import Kind

JOB = Job(Wanted("60", course="course", lecture="one/two"), 1, "scene", 300, purpose=Purpose.GLIMPSE)


class Slow:
    """A child that sends a picture, says what it imported, and does not end until it is let go."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()

    async def messages(self) -> AsyncIterator[tuple[Kind, bytes]]:
        yield Kind.PICTURES, b"picture"
        yield Kind.TELL, json.dumps({"type": "imported", "modules": []}).encode()
        await self.let_go.wait()


class Nursery:
    """Has one slow child, and keeps the orders that it is given."""

    def __init__(self, child: Slow) -> None:
        self.child = child
        self.orders: list[str] = []

    def rehearse(self, _job: Job) -> Slow:
        self.orders.append("begin")
        return self.child

    def pause(self, _child: object) -> None:
        self.orders.append("pause")

    def go_on(self, _child: object) -> None:
        self.orders.append("go on")

    def end(self, _child: object) -> None:
        self.orders.append("end")


def test_a_picture_is_told_and_the_rehearsal_goes_on_while_its_maker_still_runs() -> None:
    asyncio.run(_watch())


async def _watch() -> None:
    slow = Slow()
    nursery = Nursery(slow)
    told, ended = asyncio.Event(), asyncio.Event()
    heard: list[Mapping[str, Any]] = []
    glimpser = Glimpser(cast(Children, nursery), told.set, heard.append, lambda _job: ended.set())
    glimpser.begin(JOB, cast(Child, object()))
    assert nursery.orders == ["pause"]
    await asyncio.wait_for(told.wait(), 30)
    assert glimpser.picture is not None
    assert (glimpser.picture.segment, glimpser.picture.piece) == ("scene", b"picture")
    assert nursery.orders == ["pause", "begin", "go on"]
    assert not ended.is_set()
    slow.let_go.set()
    await asyncio.wait_for(ended.wait(), 30)
    assert nursery.orders == ["pause", "begin", "go on", "end"]
    assert heard == [{"type": "imported", "modules": []}]
    assert glimpser.segment is None
