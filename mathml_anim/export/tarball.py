"""Tarballs that are the same, byte for byte, whenever they hold the same."""

import gzip
import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

from mathml_anim.whole_files import whole_file

_FAST = 3
"""Most of it is film, which no compression makes smaller."""


def write_tarball(path: Path, files: Mapping[str, Path | bytes | str]) -> None:
    """Write a gzipped tarball of files by their names in it, sorted; texts are written as UTF-8."""
    with (
        whole_file(path) as partial,
        partial.open("wb") as raw,
        gzip.GzipFile("", "wb", _FAST, raw, mtime=0) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for name in sorted(files):
            _add(archive, name, files[name])


def _add(archive: tarfile.TarFile, name: str, content: Path | bytes | str) -> None:
    entry = tarfile.TarInfo(name)
    entry.mode = 0o644
    if isinstance(content, Path):
        entry.size = content.stat().st_size
        with content.open("rb") as source:
            archive.addfile(entry, source)
        return
    data = content.encode() if isinstance(content, str) else content
    entry.size = len(data)
    archive.addfile(entry, io.BytesIO(data))
