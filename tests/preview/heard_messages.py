"""What a rehearsing child says, kept for tests."""

import json
from typing import Any

from mathml_anim.preview.wire import HEADER, Kind


class Heard:
    """A connection that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[Kind, bytes]] = []

    def recv(self, count: int, /) -> bytes:
        raise EOFError(count)

    def sendall(self, data: bytes, /) -> None:
        self.sent.append((Kind(HEADER.unpack_from(data)[1]), data[HEADER.size :]))

    def told(self, kind: str) -> list[dict[str, Any]]:
        facts = [json.loads(body) for what, body in self.sent if what is Kind.TELL]
        return [each for each in facts if each["type"] == kind]
