"""What has been drawn and coded, kept by what it shows: whole, verified when used, the longest unused pruned first.

What voices have said lies in the same store (`narration/cache.py` writes it) and is counted and pruned with it.
"""

import json
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from mathml_anim.problems import Remediable
from mathml_anim.rendering.coded import CodedShot, Damaged, from_bytes, to_bytes
from mathml_anim.rendering.files import remove
from mathml_anim.whole_files import write_whole

LIMIT = 10 * 1024**3
"""Bytes that the store may hold unless MATHML_ANIM_STORE_LIMIT says otherwise."""

_SUFFIX = ".shot"
_SPOKEN = ".speech"
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:([KMGT])(i?)B?|B)?", re.IGNORECASE)


@dataclass(frozen=True)
class Held:
    """One stored shot, or what a voice has said: its file, bytes, and when it was last used (seconds since 1970)."""

    path: Path
    size: int
    used: float

    @property
    def key(self) -> str:
        """What it is stored by."""
        return self.path.stem

    @property
    def is_spoken(self) -> bool:
        """Whether it is what a voice has said."""
        return self.path.suffix == _SPOKEN


class Store:
    """A folder of coded shots, each in a file named by its key; many processes may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._shots = folder / "shots"

    def put(self, key: str, shot: CodedShot) -> None:
        """Keep a shot; it appears whole or not at all. Raises OSError if the disk is full or may not be written."""
        self.make()
        data = to_bytes(shot)
        head = {"sha256": sha256(data).hexdigest(), "size": len(data), "frames": shot.frames}
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        # Its hash tells of what a power cut damages, so no worker waits for the disk.
        write_whole(path, json.dumps(head).encode() + b"\n" + data, durable=False)

    def get(self, key: str) -> CodedShot | None:
        """Return a shot if it is there and as it was written; one that is not is removed."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            shot = _verified(content)
        except Damaged:
            remove(path)
            return None
        _touch(path)
        return shot

    def held(self) -> tuple[Held, ...]:
        """Return everything that is stored, the longest unused first."""
        found = []
        for path in (*self._shots.glob(f"*/*{_SUFFIX}"), *(self.folder / "voices").glob(f"*{_SPOKEN}")):
            try:
                status = path.stat()
            except FileNotFoundError:
                continue
            found.append(Held(path, status.st_size, status.st_mtime))
        return tuple(sorted(found, key=lambda held: (held.used, held.key)))

    def prune(self, limit: int | None = None) -> tuple[Held, ...]:
        """Remove what was not used for the longest until the rest fits the limit; return what was removed."""
        return tuple(self._pruned(size_limit() if limit is None else limit))

    def _pruned(self, limit: int) -> Iterator[Held]:
        held = self.held()
        total = sum(each.size for each in held)
        for each in held:
            if total <= limit:
                return
            remove(each.path)
            total -= each.size
            yield each

    def make(self) -> None:
        """Make the folder, with a note that keeps it out of version control."""
        self.folder.mkdir(parents=True, exist_ok=True)
        note = self.folder / ".gitignore"
        if not note.exists():
            write_whole(note, b"*\n", durable=False)

    def _path(self, key: str) -> Path:
        return self._shots / key[:2] / f"{key}{_SUFFIX}"


def stored(store: Store, keys: Sequence[str]) -> Iterator[CodedShot]:
    """Return shots from the store one after the other; raises Remediable if one is gone or damaged."""
    for key in keys:
        shot = store.get(key)
        if shot is None:
            raise Remediable("a stored shot was damaged or removed meanwhile", "run the same command again")
        yield shot


def size_limit() -> int:
    """Return the bytes that the store may hold, as the environment or the default says; raises Remediable."""
    written = os.environ.get("MATHML_ANIM_STORE_LIMIT", "").strip()
    if not written:
        return LIMIT
    found = _SIZE.fullmatch(written)
    if found is None:
        what = f"MATHML_ANIM_STORE_LIMIT is “{written}”, which is no size"
        raise Remediable(what, "write bytes, or a unit after the number: 500M, 20G")
    power = "KMGT".find((found[2] or "").upper()) + 1 if found[2] else 0
    return int(float(found[1]) * (1024 if found[3] else 1000) ** power)


def _verified(content: bytes) -> CodedShot:
    head, _, data = content.partition(b"\n")
    try:
        said = json.loads(head)
        right = said == {"sha256": sha256(data).hexdigest(), "size": len(data), "frames": said["frames"]}
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged("the head cannot be read") from error
    shot = from_bytes(data) if right else None
    if shot is None or shot.frames != said["frames"]:
        raise Damaged("not what was written")
    return shot


def _touch(path: Path) -> None:
    with suppress(OSError):
        os.utime(path)
