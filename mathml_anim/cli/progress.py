"""How a render goes, on standard error: one bar for the whole job, or plain lines where that is no terminal."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

LINE_EVERY = 5.0
"""Seconds between two plain lines."""


class PlainLines:
    """Says how it goes in a line every few seconds."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._said = self._begun
        self._frames = 0
        self._done = 0
        self._reused = 0
        self._drawn = 0
        self._label = ""

    def planned(self, frames: int) -> None:
        """Say how much is to be done."""
        self._frames += frames
        click.echo(f"{frames} frames to bring together", err=True)

    def began(self, label: str) -> None:
        """Take note of the current scene."""
        self._label = label

    def shot(self, *, frames: int, reused: bool) -> None:
        """Count a shot, and say so now and then."""
        self._done += frames
        self._reused += reused
        self._drawn += not reused
        if time.monotonic() - self._said >= LINE_EVERY:
            self._said = time.monotonic()
            click.echo(f"{self._percent()} · {self.counts} · {self._label}", err=True)

    def left(self, film: Path, *, fresh: bool) -> None:
        """Say that a film is whole."""
        took = f"{self.counts} · {time.monotonic() - self._begun:.1f} s"
        click.echo(f"{film.parent.name}/{film.name}: {'nothing has changed' if fresh else took}", err=True)

    @property
    def counts(self) -> str:
        """Shots reused and drawn so far."""
        return f"{self._reused} shots reused, {self._drawn} drawn"

    def _percent(self) -> str:
        return f"{100 * self._done // self._frames} %" if self._frames else f"{self._done} frames"


class Bar(PlainLines):
    """Shows how it goes in a bar with the remaining time."""

    def __init__(self) -> None:
        super().__init__()
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        self.bar = Progress(
            BarColumn(bar_width=30),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[counts]} · {task.description}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self.bar.add_task("", total=None, counts=self.counts)

    def planned(self, frames: int) -> None:
        """Make the bar as long as what is to be done."""
        self._frames += frames
        self.bar.update(self._task, total=self._frames)

    def began(self, label: str) -> None:
        """Name the current scene."""
        self.bar.update(self._task, description=label)

    def shot(self, *, frames: int, reused: bool) -> None:
        """Move on by a shot."""
        self._reused += reused
        self._drawn += not reused
        self.bar.update(self._task, advance=frames, counts=self.counts)

    def left(self, film: Path, *, fresh: bool) -> None:
        """Say that a film is whole, above the bar."""
        super().left(film, fresh=fresh)


@contextmanager
def progress() -> Iterator[PlainLines]:
    """Offer something to tell how a render goes."""
    if not sys.stderr.isatty():
        yield PlainLines()
        return
    bar = Bar()
    with bar.bar:
        yield bar
