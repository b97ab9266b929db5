"""Where a render leaves its files, all at once: built beside their place, then put there, nothing of others touched."""

import fcntl
import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from mathml_anim.course.manifest import read_manifest
from mathml_anim.problems import Remediable
from mathml_anim.rendering.files import remove, remove_if_empty
from mathml_anim.whole_files import flush, write_whole

_VERSION = 1


@dataclass(frozen=True)
class Place:
    """A folder that a render leaves its files in, and the name of the film among them.

    A record beside them tells what they were made from, so that what has not changed need not be made again.
    """

    folder: Path
    film: str

    @property
    def path(self) -> Path:
        """Where the film lies."""
        return self.folder / self.film

    @property
    def record(self) -> Path:
        """Where the record lies."""
        return self.folder / f".{self.film.removesuffix('.mp4')}.render.json"


@dataclass(frozen=True)
class Record:
    """What a render was made from: its settings, its environment, its sources, and the files it left.

    `sources` and `variables` of the environment are known by the digest of their content.
    """

    settings: str
    environment: str
    sources: Mapping[str, str]
    files: Mapping[str, str] = field(default_factory=dict)
    is_whole: bool = True
    variables: Mapping[str, str] = field(default_factory=dict)


def read_record(place: Place) -> Record | None:
    """Return the record of an earlier render, or None if there is none that can be read."""
    try:
        data: dict[str, Any] = json.loads(place.record.read_text(encoding="utf-8"))
        if data.pop("version") != _VERSION:
            return None
        return Record(**data)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_record(place: Place, record: Record) -> None:
    data = {"version": _VERSION, **vars(record)}
    write_whole(place.record, json.dumps(data, sort_keys=True, indent=0).encode())


def files_are_whole(place: Place, record: Record) -> bool:
    """Whether every file of a render is there and as it was left."""
    return record.is_whole and all(_sha(place.folder / name) == sha for name, sha in record.files.items())


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """Offer an empty folder on the same disk as the target; it is gone afterwards."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    except OSError as error:
        raise _cannot_write(target, error) from error
    folder.chmod(0o755)
    try:
        yield folder
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        remove(folder)


def may_be_left(place: Place, names: list[str]) -> None:
    """Raise Remediable if files of these names lie there and are not from an earlier render."""
    record, target = read_record(place), place.folder
    ours = set(record.files) if record else _in_manifest(target)
    for name in names:
        if name not in ours and (target / name).exists():
            raise Remediable(
                f"{target / name} is in the way: it was not made by this tool",
                "move it away, or choose another folder with --output",
            )


def _in_manifest(folder: Path) -> set[str]:
    """Return the files that a manifest of ours lists, for renders that were copied without their record."""
    try:
        listed = read_manifest((folder / "manifest.json").read_text(encoding="utf-8")).files
    except (OSError, ValueError):
        return set()
    return {"manifest.json", *(file.path for file in listed)}


def leave(built: Path, place: Place, record: Record, locks: Path) -> None:
    """Put every file of a built folder into its place, and remove those of the render before that are no more."""
    target = place.folder
    names = sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())
    files = {name: _sha(built / name) for name in names}
    with _locked(target, locks):
        may_be_left(place, names)
        target.mkdir(parents=True, exist_ok=True)
        before = read_record(place)
        known = {**(before.files if before else {}), **files}
        _write_record(place, replace(record, files=known, is_whole=False))
        for name in names:
            flush(built / name)
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (built / name).replace(target / name)
        for name in set(known) - set(files):
            remove(target / name)
            remove_if_empty((target / name).parent)
        for folder in {(target / name).parent for name in names}:
            flush(folder)
        _write_record(place, replace(record, files=files))


@contextmanager
def _locked(target: Path, locks: Path) -> Iterator[None]:
    """Let one process at a time put files into a folder."""
    locks.mkdir(parents=True, exist_ok=True)
    name = sha256(str(target.resolve()).encode()).hexdigest()[:20]
    with (locks / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _cannot_write(target: Path, error: OSError) -> Remediable:
    return Remediable(
        f"{target} cannot be written: {error.strerror or error}",
        "free some space or allow writing there, or choose another folder with --output; "
        "then run the same command again: what is drawn is kept",
    )


def _sha(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
