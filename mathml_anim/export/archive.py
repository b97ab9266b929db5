"""Archives that are the same, byte for byte, whenever they hold the same."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from mathml_anim.whole_files import whole_file

_STAMP = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_STORED = {".mp4", ".webm", ".jpg", ".jpeg", ".png", ".webp", ".woff2", ".zip", ".m4a"}
"""Kinds of files that are compressed already."""


def write_zip(path: Path, files: Mapping[str, Path | bytes | str], *, first: tuple[str, ...] = ()) -> None:
    """Write an archive of files by their names in it, sorted; `first` names those that some readers want at the front.

    Texts are written as UTF-8. Raises ValueError for a name that would leave the folder it is unpacked in.
    """
    unsafe = [name for name in files if not safe(name)]
    if unsafe:
        raise ValueError(f"{unsafe[0]!r} is no name for a file in an archive")
    names = [*first, *sorted(set(files) - set(first))]
    with whole_file(path) as partial, zipfile.ZipFile(partial, "w") as archive:
        for name in names:
            _add(archive, name, files[name])


def files_below(folder: Path) -> dict[str, Path]:
    """Return every file below a folder by its path relative to it, with slashes."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def safe(name: str) -> bool:
    """Whether a name stays in the folder it is unpacked in, on every system."""
    parts = name.split("/")
    return bool(name) and "\\" not in name and ":" not in name and not any(part in {"", ".", ".."} for part in parts)


def _add(archive: zipfile.ZipFile, name: str, content: Path | bytes | str) -> None:
    entry = zipfile.ZipInfo(name, _STAMP)
    entry.external_attr = _MODE
    entry.create_system = 3
    entry.compress_type = zipfile.ZIP_STORED if Path(name).suffix in _STORED else zipfile.ZIP_DEFLATED
    if isinstance(content, Path):
        entry.file_size = content.stat().st_size
        with archive.open(entry, "w") as target, content.open("rb") as source:
            while chunk := source.read(1 << 20):
                target.write(chunk)
    else:
        archive.writestr(entry, content.encode() if isinstance(content, str) else content)
