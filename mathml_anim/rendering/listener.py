"""Someone who is told how a render goes."""

from pathlib import Path
from typing import Protocol


class Progress(Protocol):
    """Someone who is told of scenes and shots."""

    def began(self, label: str) -> None:
        """A scene is played or drawn from now on."""
        ...

    def shot(self, *, frames: int, reused: bool) -> None:
        """A shot is in the store: it was there, or it has been drawn."""
        ...


class Listener(Progress, Protocol):
    """Someone who is told how a render goes, from the plan to the files."""

    def planned(self, frames: int) -> None:
        """So many frames more are to be brought together."""
        ...

    def left(self, film: Path, *, fresh: bool) -> None:
        """A film lies there, whole; it was there already if it is `fresh`."""
        ...
