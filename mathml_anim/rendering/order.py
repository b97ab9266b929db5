"""What a render is asked for."""

import os
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.rendering.quality import Quality
from mathml_anim.rendering.settings import EncoderSettings

_PIXEL_BYTES = 100
"""Bytes a worker needs for each pixel of a frame: the drawing, its copies, and x264's frames; measured up to 2160p."""

_WORKER_BYTES = 150 * 1024**2


@dataclass(frozen=True)
class Cues:
    """Where a stretch begins and ends; None is the scene's own beginning or end."""

    first: str | None = None
    last: str | None = None

    @property
    def name(self) -> str:
        """What its file is called, after the scene."""
        return f"{self.first or 'start'}-{self.last or 'end'}"


@dataclass(frozen=True)
class Order:
    """How films are to be made; `output` is the folder instead of the course's `renders`.

    `cues` bound the stretch of a scene that is wanted, `scheduler` is the address of a Dask cluster that draws.
    """

    quality: Quality
    voice: str | None = None
    language: str | None = None
    output: Path | None = None
    jobs: int | None = None
    constant: bool = False
    evaluate: bool = False
    format: str = "mp4"
    transparent: bool = False
    cues: Cues | None = None
    scheduler: str | None = None

    @property
    def settings(self) -> EncoderSettings:
        """What pictures are coded with."""
        return EncoderSettings(
            self.quality.width,
            self.quality.height,
            self.quality.fps,
            constant=self.constant,
            format=self.format,
            transparent=self.transparent,
        )

    @property
    def leaves_all(self) -> bool:
        """Whether a lecture's film is surrounded by clips, captions and everything else: an MP4's is."""
        return self.format == "mp4"

    def folder(self, root: Path) -> Path:
        """Return the folder of this quality, such as `renders/1080p60`."""
        return (self.output or root / "renders") / self.quality.folder

    @property
    def workers(self) -> int:
        """The processes at work at once: as asked for, else one a core, but no more than the free memory holds."""
        asked = self.jobs if self.jobs is not None else _cores()
        each = _WORKER_BYTES + _PIXEL_BYTES * self.quality.width * self.quality.height
        return max(1, min(asked, _free_memory() // each))


def _cores() -> int:
    """Return the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _free_memory() -> int:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(line for line in lines if line.startswith("MemAvailable:"))
        return int(free.split()[1]) * 1024
    except (OSError, StopIteration, ValueError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
