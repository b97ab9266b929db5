"""A folder for what is on its way between processes, gone when they are."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mathml_anim.rendering.files import remove
from mathml_anim.rendering.store import Store


@contextmanager
def spool_folder(store: Path) -> Iterator[Path]:
    """Offer an empty folder in the store; those of processes that were killed are removed."""
    Store(store).make()
    spools = store / "spool"
    spools.mkdir(exist_ok=True)
    for left_over in spools.iterdir():
        if not _is_alive(left_over.name.split("-")[0]):
            remove(left_over)
    folder = Path(tempfile.mkdtemp(dir=spools, prefix=f"{os.getpid()}-"))
    try:
        yield folder
    finally:
        remove(folder)


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
