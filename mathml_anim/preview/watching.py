"""What is saved while the studio is open."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from watchfiles import Change, awatch

import mathml_anim
from mathml_anim.course.find import root_above
from mathml_anim.preview.job import Wanted

PACKAGE = Path(mathml_anim.__path__[0]).resolve()

NO_SOURCES = {"__pycache__", "node_modules", "renders", "media"}


@dataclass(frozen=True)
class Watched:
    """Folders whose files a target may be made from: with everything below them, or their own Python files alone."""

    folders: tuple[Path, ...]
    with_all_below: bool = True

    async def saves(self, stop: asyncio.Event) -> AsyncIterator[set[Path]]:
        """Yield the files that were changed together, soon after they were."""
        watching = awatch(
            *self.folders,
            watch_filter=self._is_source,
            debounce=50,
            step=10,
            stop_event=stop,
            recursive=self.with_all_below,
        )
        async for changes in watching:
            yield {Path(path) for _, path in changes}

    def _is_source(self, change: Change, path: str) -> bool:  # noqa: ARG002
        """Whether a file is one that authors write: none that is hidden, compiled or temporary."""
        file = Path(path)
        name = file.name
        if name.startswith((".", "#")) or name.endswith(("~", ".pyc", ".swp", ".tmp")) or name.isdigit():
            return False
        if not self.with_all_below:
            return file.suffix == ".py" and file.parent in self.folders
        above = next((folder for folder in self.folders if file.is_relative_to(folder)), file.parent)
        return NO_SOURCES.isdisjoint(file.relative_to(above).parts)


def watched(wanted: Wanted) -> tuple[Watched, ...]:
    """Return what a target may be made from: its course, or the folder of its file and the course around that."""
    found = [Watched((PACKAGE,))] if "site-packages" not in PACKAGE.parts else []
    root = Path(wanted.course) if wanted.course is not None else root_above(Path(str(wanted.file)).parent)
    parts = [root / name for name in ("lectures", "scenes", "fonts")] if root is not None else []
    whole = tuple(folder for folder in parts if folder.is_dir())
    if whole:
        found.append(Watched(whole))
    if wanted.file is not None:
        beside = Path(wanted.file).parent
        if not any(beside.is_relative_to(folder) for folder in whole):
            found.append(Watched((beside,), with_all_below=False))
    return tuple(found)
