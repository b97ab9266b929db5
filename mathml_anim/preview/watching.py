"""What is saved while the studio is open."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from watchfiles import Change, awatch

import mathml_anim
from mathml_anim.preview.job import Wanted

PACKAGE = Path(mathml_anim.__path__[0]).resolve()

NO_SOURCES = {"__pycache__", "node_modules", "renders", "media"}


def folders(wanted: Wanted) -> tuple[Path, ...]:
    """Return the folders whose files a target may be made from."""
    found = [PACKAGE] if "site-packages" not in PACKAGE.parts else []
    if wanted.course is not None:
        root = Path(wanted.course)
        found += [root / "lectures", root / "scenes", root / "fonts"]
    if wanted.file is not None:
        found.append(Path(wanted.file).parent)
    return tuple(dict.fromkeys(folder for folder in found if folder.is_dir()))


async def saves(wanted: Wanted, stop: asyncio.Event) -> AsyncIterator[set[Path]]:
    """Yield the files that were changed together, soon after they were."""
    watched = folders(wanted)
    recursive = wanted.course is not None
    async for changes in awatch(*watched, watch_filter=_is_source, debounce=50, step=10, stop_event=stop):
        files = {Path(path) for _, path in changes}
        if not recursive:
            files = {path for path in files if path.is_relative_to(PACKAGE) or path.suffix == ".py"}
        if files:
            yield files


def _is_source(change: Change, path: str) -> bool:  # noqa: ARG001
    """Whether a file is one that authors write: none that is hidden, compiled or temporary."""
    parts = Path(path).parts
    name = parts[-1]
    if name.startswith((".", "#")) or name.endswith(("~", ".pyc", ".swp", ".tmp")) or name.isdigit():
        return False
    return not NO_SOURCES & set(parts)
