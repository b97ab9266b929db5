"""Manim's settings for a recording: the one place where its global configuration is touched."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

from manim import tempconfig

_media: dict[int, Path] = {}


def private_media() -> Path:
    """Return this process's own folder for what Manim writes while it evaluates; removed when the process ends."""
    folder = _media.get(os.getpid())
    if folder is None:
        parent = next(iter(_media.values()), None)
        folder = Path(tempfile.mkdtemp(prefix="mathml-anim-", dir=parent))
        _media[os.getpid()] = folder
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def recording_settings(
    *,
    fps: Fraction,
    width: int,
    height: int,
    background: str | None,
    transparent: bool,
    seed: int,
    more: Mapping[str, object],
) -> Iterator[None]:
    """Set Manim up to evaluate without writing, logging or showing anything; set it back afterwards."""
    values: dict[str, object] = dict(more)
    if background is not None:
        values["background_color"] = background
    if transparent:
        values["background_opacity"] = 0.0
    values |= {
        "pixel_width": width,
        "pixel_height": height,
        "frame_rate": float(fps),
        "seed": seed,
        "media_dir": str(private_media()),
        "dry_run": True,
        "disable_caching": True,
        "progress_bar": "none",
        "verbosity": "WARNING",
        "renderer": "cairo",
        "format": None,
        "save_sections": False,
        "log_to_file": False,
        "preview": False,
        "live_preview": False,
        "enable_gui": False,
        "show_in_file_browser": False,
    }
    with tempconfig(values):
        yield
