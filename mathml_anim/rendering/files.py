"""Files and folders taken away, whether they are there or not."""

import shutil
from contextlib import suppress
from pathlib import Path


def remove(path: Path) -> None:
    """Remove a file or folder if it is there; what cannot be removed stays."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        pass


def remove_if_empty(folder: Path) -> None:
    """Remove a folder in which nothing lies."""
    with suppress(OSError):
        folder.rmdir()
