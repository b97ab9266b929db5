"""Clients that stall, flood or talk nonsense: the studio's memory and its processes stay bounded."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

import psutil
import pytest
from small_course import SCENES, write_course
from studio_driving import studio
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from mathml_anim.preview.studio import MOST_PAGES

LARGE = """
class SquareTurns(LectureScene[object]):
    def construct(self) -> None:
        rng = np.random.default_rng({seed})
        for _ in range(20):
            noise = ImageMobject(rng.integers(0, 255, (512, 512, 4), np.uint8))
            self.add(noise)
            self.wait(0.1)
            self.remove(noise)
"""
"""A scene whose pictures are twenty megabytes, other ones for each seed."""

SAVES = 6
GROWTH = 80 * 1024 * 1024
"""Bytes that the server may grow by while a client misbehaves: half of what it does not read."""


def scenes(seed: int) -> str:
    begins = SCENES.index("class SquareTurns")
    ends = SCENES.index("class SquareLeaves")
    text = SCENES[:begins].replace("from manim import", "import numpy as np\nfrom manim import ImageMobject,")
    return text + LARGE.format(seed=seed) + "\n\n" + SCENES[ends:]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_course(tmp_path_factory.mktemp("clients"), scenes=scenes(0))


@pytest.fixture(scope="module")
def server(course: Path) -> Iterator[tuple[str, psutil.Process]]:
    with studio(course, "first/squares", "--voice", "silent", "--fps", "10") as (url, number):
        yield url.removeprefix("http://").strip("/"), psutil.Process(number)


@asynccontextmanager
async def line(host: str) -> AsyncIterator[ClientConnection]:
    async with connect(f"ws://{host}/line", origin=f"http://{host}", max_size=None, open_timeout=60) as socket:  # type: ignore[arg-type]
        yield socket


async def until_whole(socket: ClientConnection, revision: int) -> int:
    """Read until all of a revision has been rehearsed; return how many bytes came."""
    came = 0
    async for message in socket:
        came += len(message)
        facts = json.loads(message) if isinstance(message, str) else {}
        if facts.get("type") == "status" and not facts["busy"] and facts["revision"] >= revision:
            assert not facts["problems"], facts
            return came
    raise AssertionError("the line ended")


def test_a_client_that_reads_nothing_holds_nothing_back(server: tuple[str, psutil.Process], course: Path) -> None:
    """It opens the lecture and then never reads, while the lecture is saved again and again."""
    host, process = server

    async def misbehave() -> tuple[int, int]:
        async with line(host) as good, line(host) as bad:
            await good.send('{"open": null}')
            size = await until_whole(good, 1)
            assert size > 20_000_000
            bad.transport.pause_reading()
            await bad.send('{"open": null}')
            before = process.memory_info().rss
            for revision in range(2, 2 + SAVES):
                (course / "scenes/first/squares.py").write_text(scenes(revision), "utf-8")
                await until_whole(good, revision)
            return size, process.memory_info().rss - before

    size, growth = asyncio.run(asyncio.wait_for(misbehave(), 300))
    assert growth < GROWTH < SAVES * size, (growth, size)


def test_a_flood_of_requests_starts_no_flood_of_processes(server: tuple[str, psutil.Process]) -> None:
    host, process = server
    most = 0

    async def misbehave() -> None:
        nonlocal most
        async with line(host) as bad:
            for number in range(120):
                await bad.send(json.dumps({"open": f"first/nothing_{number}"}))
                await bad.send(json.dumps({"open": None}))
                await bad.send(json.dumps({"still": "png", "segment": "square_turns", "frame": number}))
                await bad.send(json.dumps({"render": {"scene": "../../etc", "quality": "l"}}))
                if number % 20 == 0:
                    most = max(most, len(process.children(recursive=True)))
                    await asyncio.sleep(0)

    before = process.memory_info().rss
    with suppress(ConnectionClosed):
        asyncio.run(asyncio.wait_for(misbehave(), 200))
    assert most <= 12
    deadline = time.monotonic() + 120
    while (left := len(process.children(recursive=True))) > 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left <= 2
    assert process.memory_info().rss - before < GROWTH


async def admitted(stack: AsyncExitStack, host: str) -> ClientConnection:
    """Return a line that is served, as soon as there is room for it."""
    deadline = time.monotonic() + 120
    while True:
        try:
            socket = await stack.enter_async_context(line(host))
            await socket.recv()
            return socket
        except (InvalidStatus, ConnectionClosed):
            assert time.monotonic() < deadline, "there has been no room"
            await asyncio.sleep(0.05)


def test_so_many_pages_are_served_and_the_next_when_one_has_gone(server: tuple[str, psutil.Process]) -> None:
    host, _ = server

    async def crowd() -> None:
        async with AsyncExitStack() as stack:
            pages = [await admitted(stack, host) for _ in range(MOST_PAGES)]
            with pytest.raises((InvalidStatus, ConnectionClosed)):
                async with line(host) as one_more:
                    await one_more.recv()
            for page in pages:  # none of those that are served has noticed
                await page.send('{"open": null}')
                await until_whole(page, 1)
            await pages[0].close()
            await admitted(stack, host)

    asyncio.run(asyncio.wait_for(crowd(), 300))


@pytest.mark.parametrize("message", ["nonsense", "[]", "null", "12", b"\x00\x01", "x" * 100_000])
def test_nonsense_ends_the_line_and_nothing_else(server: tuple[str, psutil.Process], message: str | bytes) -> None:
    host, process = server

    async def talk() -> None:
        async with line(host) as bad:
            await bad.send(message)
            async for _ in bad:
                pass

    with suppress(ConnectionClosed):
        asyncio.run(asyncio.wait_for(talk(), 60))
    assert process.is_running()


@pytest.mark.parametrize(
    "facts",
    [
        {"at": 3, "frame": "x"},
        {"at": "square_turns", "frame": -5},
        {"at": "square_turns", "frame": 10**30},
        {"open": {"a": 1}},
        {"open": "../../etc/passwd"},
        {"still": "exe", "segment": "square_turns", "frame": 0},
        {"still": ["png"], "segment": "square_turns", "frame": 0},
        {"render": "everything"},
        {"render": {"quality": ["l"], "scene": None}},
        {"render": {"quality": "l", "scene": "--help", "first": None, "last": None}},
        {"cancel": None},
        {},
    ],
)
def test_strange_requests_do_no_harm(server: tuple[str, psutil.Process], facts: dict[str, object]) -> None:
    """The line stays usable: the lecture can be opened after each."""
    host, process = server

    async def talk() -> None:
        async with line(host) as strange:
            await strange.send('{"open": null}')
            await strange.send(json.dumps(facts))
            await strange.send('{"open": null}')
            await until_whole(strange, 1)

    asyncio.run(asyncio.wait_for(talk(), 120))
    assert not (Path(process.cwd()) / "renders").exists()
