"""Manim's settings for a recording: the one place where its global configuration is touched."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

from manim import config, error_console, logger, tempconfig
from manim._config.utils import ManimConfig, config_file_paths
from rich.logging import RichHandler

_media: dict[int, Path] = {}
_forgotten = False


def forget_user_settings() -> None:
    """Take Manim's configuration back to the library's own values, once per process.

    Only values that still are those of the user's or the folder's manim.cfg are taken back: what code has set stays.
    """
    global _forgotten  # noqa: PLW0603 (Manim reads those files once per process, too)
    if _forgotten:
        return
    _forgotten = True
    library, everything = ConfigParser(), ConfigParser()
    library.read(config_file_paths()[0], encoding="utf-8")
    everything.read(config_file_paths(), encoding="utf-8")
    own, read = ManimConfig().digest_parser(library), ManimConfig().digest_parser(everything)
    config.update({key: own[key] for key in own if own[key] != read[key] and config[key] == read[key]})


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
    forget_user_settings()
    with tempconfig(values), _warnings_on_standard_error():
        yield


@contextmanager
def _warnings_on_standard_error() -> Iterator[None]:
    """Have Manim's warnings leave standard output to what the command prints."""
    handlers = [handler for handler in logger.handlers if isinstance(handler, RichHandler)]
    consoles = [handler.console for handler in handlers]
    for handler in handlers:
        handler.console = error_console
    try:
        yield
    finally:
        for handler, console in zip(handlers, consoles, strict=True):
            handler.console = console
