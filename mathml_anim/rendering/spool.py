"""A folder for what is on its way between processes, gone when they are."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mathml_anim.problems import Remediable
from mathml_anim.rendering.files import remove
from mathml_anim.rendering.store import Store


@contextmanager
def spool_folder(store: Path) -> Iterator[Path]:
    """Offer an empty folder in the store; those of processes that were killed are removed.

    Raises Remediable for whatever the system refuses meanwhile: the store is read-only, or the disk is full.
    """
    try:
        folder = _new(store)
        try:
            yield folder
        finally:
            remove(folder)
    except OSError as error:
        raise Remediable(
            f"{error.filename or store} cannot be used: {error.strerror or error}",
            "free some space or allow writing there, or set MATHML_ANIM_STORE to another folder; "
            "then run the same command again: what is drawn is kept",
        ) from error


def _new(store: Path) -> Path:
    Store(store).make()
    spools = store / "spool"
    spools.mkdir(exist_ok=True)
    sweep(store)
    return Path(tempfile.mkdtemp(dir=spools, prefix=f"{os.getpid()}-"))


def sweep(store: Path) -> None:
    """Remove what processes that were killed have left on its way, if anything."""
    for left_over in (store / "spool").glob("*"):
        if not _is_alive(left_over.name.split("-")[0]):
            remove(left_over)


def _is_alive(process: str) -> bool:
    if not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
