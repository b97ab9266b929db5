"""Takes as bytes: each distinct part once, in the order it is first needed, and compressed.

The body is a row of records. Each begins with a byte that says its kind, makes one thing out of things before it,
and is known by its number from then on (from 1; 0 is nothing). Numbers are little-endian.
"""

import zlib
from collections.abc import Iterable

from mathml_anim.frames.reader import Reader
from mathml_anim.frames.take import Take
from mathml_anim.frames.writer import Writer

MAGIC = b"MATHMLF1"
_SMALL = 6


def pack(takes: Iterable[Take], *, origins: bool = True, small: bool = True) -> bytes:
    """Return takes as bytes; without their origins if nobody will ask for them, quickly if they need not be small."""
    writer = Writer(origins=origins)
    for take in takes:
        writer.take(take)
    return MAGIC + zlib.compress(writer.body, _SMALL if small else 0)


def unpack(data: bytes) -> tuple[Take, ...]:
    """Return the takes that were packed; raises ValueError if the bytes are something else or damaged."""
    if not data.startswith(MAGIC):
        raise ValueError("not packed takes of this version")
    try:
        return Reader(zlib.decompress(data[len(MAGIC) :])).takes()
    except (zlib.error, IndexError, KeyError, TypeError) as error:
        raise ValueError(f"packed takes are damaged: {error}") from error
