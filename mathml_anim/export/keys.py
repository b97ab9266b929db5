"""Short keys that stand for ids where space is scarce: the same in every export as long as the id is."""

from collections.abc import Iterable
from hashlib import sha256

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key(id: str, length: int = 4) -> str:
    """Return a key of digits and small letters for an id."""
    number = int.from_bytes(sha256(id.encode()).digest()[:8], "big")
    digits = ""
    for _ in range(length):
        number, digit = divmod(number, 36)
        digits += _DIGITS[digit]
    return digits


def keys(ids: Iterable[str]) -> dict[str, str]:
    """Return a key for every id, no two alike: one that is taken grows by a letter."""
    found: dict[str, str] = {}
    for id in ids:
        length = 4
        while key(id, length) in found.values():
            length += 1
        found[id] = key(id, length)
    return found
