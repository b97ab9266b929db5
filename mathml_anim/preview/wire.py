"""How a rehearsing child talks to the server: messages over a socket, each with its length and its kind."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from enum import IntEnum
from struct import Struct
from typing import Protocol

HEADER = Struct("<2I")
"""The number of bytes that follow, and their kind."""

MOST = 64 * 1024 * 1024
"""Bytes in a message at most: whoever sends more is not one of ours."""


class Connection(Protocol):
    """A socket, or a pair of pipes."""

    def recv(self, count: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""
        ...

    def sendall(self, data: bytes, /) -> None:
        """Send everything."""
        ...


class Kind(IntEnum):
    """What a message holds."""

    TELL = 0
    """JSON."""
    PICTURES = 1
    """Records of pictures, as the page reads them."""
    SOUND = 2
    """The forty characters of a sound's name, then a WAV file."""
    STILL = 3
    """A picture as an SVG or PNG file."""


def framed(kind: Kind, body: bytes) -> bytes:
    """Return a message ready to be sent."""
    return HEADER.pack(len(body), kind) + body


class Teller:
    """Sends messages from a child; raises BrokenPipeError when nobody listens any more."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tell(self, what: str, **facts: object) -> None:
        """Send facts under a name."""
        self.send(Kind.TELL, json.dumps({"type": what, **facts}, ensure_ascii=False, allow_nan=False).encode())

    def send(self, kind: Kind, body: bytes) -> None:
        """Send a message."""
        self._connection.sendall(framed(kind, body))


def receive(connection: Connection) -> Mapping[str, object]:
    """Return the facts that a connection begins with; raises EOFError if it ends before."""
    length, _ = HEADER.unpack(_exactly(connection, HEADER.size))
    facts: Mapping[str, object] = json.loads(_exactly(connection, length))
    return facts


def _exactly(connection: Connection, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            raise EOFError
        data += more
    return data


async def messages_from(reader: asyncio.StreamReader) -> AsyncIterator[tuple[Kind, bytes]]:
    """Yield the messages of a child until it ends, or says something that none of ours would."""
    while True:
        try:
            length, kind = HEADER.unpack(await reader.readexactly(HEADER.size))
            if length > MOST:
                return
            yield Kind(kind), await reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            return
