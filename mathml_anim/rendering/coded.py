"""Pictures and sound after coding: packets with their place in time, and their form on disk."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_MAGIC = b"MASHOT1\n"
_HEAD = struct.Struct("<III")
_PACKET = struct.Struct("<iIIB")
_SIZE = struct.Struct("<I")
_KEY, _BESIDE = 1, 2


class Damaged(Exception):
    """Stored bytes are not what was written."""


@dataclass(frozen=True)
class CodedPicture:
    """One packet: its place in time, how long it lasts, whether decoding may start here.

    Pictures count in frames of their shot, sound in samples of its track. `beside` is coded transparency, where it
    is kept apart from the picture.
    """

    start: int
    frames: int
    is_key: bool
    data: bytes
    beside: bytes = b""


@dataclass(frozen=True)
class CodedShot:
    """The packets of a shot, or of a sound track, in decoding order; a decoder needs `extradata` before the first."""

    extradata: bytes
    pictures: tuple[CodedPicture, ...]

    @property
    def frames(self) -> int:
        """The length of the shot in frames, of a track in samples."""
        return sum(picture.frames for picture in self.pictures)


def to_bytes(shot: CodedShot) -> bytes:
    """Return a shot as bytes; the same shot always gives the same."""
    return b"".join(_chunks(shot))


def _chunks(shot: CodedShot) -> Iterator[bytes]:
    yield _MAGIC
    yield _HEAD.pack(len(shot.extradata), len(shot.pictures), shot.frames)
    yield shot.extradata
    for picture in shot.pictures:
        flags = _KEY * picture.is_key | _BESIDE * bool(picture.beside)
        yield _PACKET.pack(picture.start, picture.frames, len(picture.data), flags)
        yield picture.data
        if picture.beside:
            yield _SIZE.pack(len(picture.beside)) + picture.beside


def from_bytes(data: bytes) -> CodedShot:
    """Return the shot that was written; raises Damaged for anything else."""
    try:
        return _parsed(data)
    except (struct.error, ValueError) as error:
        raise Damaged(str(error)) from error


def _parsed(data: bytes) -> CodedShot:
    at = len(_MAGIC)
    if data[:at] != _MAGIC:
        raise ValueError("not a stored shot")
    extra_size, count, frames = _HEAD.unpack_from(data, at)
    at += _HEAD.size
    extradata = data[at : at + extra_size]
    at += extra_size
    pictures = []
    for _ in range(count):
        start, length, size, flags = _PACKET.unpack_from(data, at)
        at += _PACKET.size
        coded = data[at : at + size]
        at += size
        beside = b""
        if flags & _BESIDE:
            (size,) = _SIZE.unpack_from(data, at)
            at += _SIZE.size
            beside = data[at : at + size]
            at += size
        pictures.append(CodedPicture(start, length, bool(flags & _KEY), coded, beside))
    shot = CodedShot(extradata, tuple(pictures))
    if at != len(data) or shot.frames != frames:
        raise ValueError(f"{len(data)} bytes where {at} were written")
    return shot
