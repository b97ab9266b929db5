"""The pictures of one scene on their way to the page: sent soon at the playhead, else in larger pieces."""

from struct import pack
from time import monotonic

from mathml_anim.frames.take import Take
from mathml_anim.preview.records import Records
from mathml_anim.preview.wire import Kind, Teller

PIECE = 256 * 1024
"""Bytes that are sent together."""

LATEST = 0.1
"""Seconds that a picture waits to be sent at most, while more are made."""


def placed(piece: bytes, place: int) -> bytes:
    """Return pictures with the number that their segment has now: sections may have moved since they were made."""
    number = pack("<I", place)
    return piece if piece[4:8] == number else piece[:4] + number + piece[8:]


class Reel:
    """Sends takes; every message begins with the revision, the segment's number, and the frame after its last."""

    def __init__(self, teller: Teller, revision: int, number: int, playhead: int | None) -> None:
        self.frames = 0
        self._teller = teller
        self._revision = revision
        self._number = number
        self._playhead = playhead
        self._records = Records()
        self._sent = monotonic()

    def __call__(self, take: Take) -> None:
        """Take the next picture."""
        self._records.take(take)
        self.frames += take.repeat
        awaited = self._playhead is not None and self.frames > self._playhead
        if awaited or len(self._records.body) > PIECE or monotonic() - self._sent > LATEST:
            self.send()
        if awaited:
            self._playhead = None

    def send(self) -> None:
        """Send what has not been sent."""
        body = self._records.drain()
        if body:
            head = pack("<4I", self._revision, self._number, self.frames, 0)
            self._teller.send(Kind.PICTURES, head + body)
        self._sent = monotonic()
