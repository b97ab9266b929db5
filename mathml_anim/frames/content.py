"""Immutable things that are equal when what they contain is equal, however they were made."""

from collections.abc import Iterable
from functools import cached_property
from hashlib import blake2b
from struct import pack
from typing import ClassVar

DIGEST_BYTES = 16
"""Length of a digest: short enough for a table of millions, long enough never to meet its double."""


class Content:
    """A value known by a digest of its parts; the digest is the same in every process."""

    tag: ClassVar[bytes]

    def parts(self) -> Iterable[bytes]:
        """Return the bytes that tell this value from every other of its class; nested values by their digest."""
        raise NotImplementedError

    @cached_property
    def digest(self) -> bytes:
        """Return the digest of what this value contains, computed once."""
        state = blake2b(self.tag, digest_size=DIGEST_BYTES)
        for part in self.parts():
            state.update(len(part).to_bytes(8, "little"))
            state.update(part)
        return state.digest()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Content) and self.tag == other.tag and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)


def doubles(*numbers: float) -> bytes:
    """Return numbers as little-endian doubles; minus zero is zero."""
    return pack(f"<{len(numbers)}d", *(number + 0.0 for number in numbers))
