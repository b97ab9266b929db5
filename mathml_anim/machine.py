"""What this machine has and lacks for making lectures, each lack with its remedy."""

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from mathml_anim.problems import Remediable

OLDEST_PYTHON = (3, 11)
MANIM = "0.22."
"""The release of Manim whose insides the recorder knows."""
ROOM = 1 << 30
"""Bytes free on a disk below which a render may not fit."""
MEMORY_A_WORKER = 1 << 30
"""Bytes of memory that one process of a render may take."""
REINSTALL = "install the package again: pip install --force-reinstall 'mathml-anim[voice]'"


class State(StrEnum):
    """Whether a thing is there and, if it is not, whether lectures can be rendered without it."""

    OK = "ok"
    ABSENT = "absent"
    MISSING = "missing"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for: what was found, and what to do if it is not there."""

    name: str
    state: State
    found: str
    remedy: str = ""


def examine(start: Path) -> Iterator[Finding]:
    """Look at this machine from a folder, one thing after the other; what is `MISSING` stops every render."""
    yield _python()
    yield _needed("manim", _manim, "pip install 'manim[typst]>=0.22,<0.23'; if it does not load: " + _LIBRARIES)
    for name, coder in (("H.264", "libx264"), ("AAC", "aac"), ("VP9", "libvpx-vp9")):
        yield _needed(f"{name} encoder", partial(_encoder, coder), "pip install 'av>=18,<19' from a wheel")
    yield _needed("typst", _typst, REINSTALL)
    yield _wanted("voice", _voice, "pip install 'mathml-anim[voice]'; without it lectures are silent")
    yield from _folders(start)
    yield _processors()
    yield _memory()
    yield _program("LaTeX", ("latex", "lualatex"), "only Manim's own MathTex and Tex need it; Typst does the rest")
    browsers = ("chromium", "chromium-browser", "google-chrome")
    yield _program("Chromium", browsers, "only tests of this project need it: install the package chromium")
    yield _program("Node", ("node",), "only tests of this project need it: install the package nodejs")


_LIBRARIES = "apt-get install libcairo2-dev libpango1.0-dev pkg-config, or brew install cairo pango pkg-config"


def _needed(name: str, look: Callable[[], str], remedy: str) -> Finding:
    return _looked(name, look, remedy, State.MISSING)


def _wanted(name: str, look: Callable[[], str], remedy: str) -> Finding:
    return _looked(name, look, remedy, State.ABSENT)


def _looked(name: str, look: Callable[[], str], remedy: str, otherwise: State) -> Finding:
    try:
        return Finding(name, State.OK, look())
    except Exception as error:  # a broken installation fails in any way; the doctor tells which and goes on
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        return Finding(name, otherwise, first, remedy)


def _python() -> Finding:
    found = f"{platform.python_version()} in {sys.prefix}"
    if sys.version_info >= OLDEST_PYTHON:
        return Finding("Python", State.OK, found)
    return Finding("Python", State.MISSING, found, "install Python 3.11 or newer and make a new virtual environment")


def _manim() -> str:
    manim, cairo, pango = (import_module(name) for name in ("manim", "cairo", "manimpango"))
    versions = f"{manim.__version__}, Cairo {cairo.cairo_version_string()}, Pango {pango.pango_version()}"
    if not str(manim.__version__).startswith(MANIM):
        raise Remediable(f"{versions}: another release than {MANIM}x", "install that one")
    return versions


def _encoder(coder: str) -> str:
    av = import_module("av")
    av.codec.Codec(coder, "w")
    return f"{coder}, PyAV {av.__version__}"


def _typst() -> str:
    from mathml_anim.theme.fonts import folders
    from mathml_anim.theme.type import MATH_FONT, TEXT_FONT

    typst: Any = import_module("typst")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder) for folder in folders()])
    if lost := {TEXT_FONT, MATH_FONT} - set(fonts.families()):
        raise Remediable(f"{typst.__version__} without the font {', '.join(sorted(lost))}", REINSTALL)
    typst.compile(b"a $x^2$", format="svg", font_paths=fonts)
    return f"{typst.__version__}, {TEXT_FONT}, {MATH_FONT}"


def _voice() -> str:
    from mathml_anim.narration.voices.espeak import EspeakVoice

    said = EspeakVoice().speak(("one",), language="en", speed=1.0)
    return f"espeak says “one” in {said.duration:.1f} s"


def _folders(start: Path) -> Iterator[Finding]:
    from mathml_anim.course.find import course_root
    from mathml_anim.course.store_folder import store_folder

    try:
        root = course_root(start)
    except Remediable as none:
        yield Finding("course", State.ABSENT, none.what, none.remedy)
        return
    yield Finding("course", State.OK, str(root))
    yield _room("renders", root / "renders")
    yield _room("store", store_folder(root))


def _room(name: str, folder: Path) -> Finding:
    """Return whether files can be made in a folder, or where it would be made, and whether the disk has room."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            free = shutil.disk_usage(there).free
    except OSError as error:
        what = f"{there}: {error.strerror}"
        return Finding(name, State.MISSING, what, f"make {there} a folder that you may write to, or free disk space")
    found = f"{folder}, {_gigabytes(free)} free"
    if free < ROOM:
        return Finding(name, State.MISSING, found, "free a gigabyte; the store may be deleted, it is only made anew")
    return Finding(name, State.OK, found)


def _processors() -> Finding:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Finding("cores", State.OK, str(usable))


def _memory() -> Finding:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return Finding("memory", State.OK, "unknown")
    if size < 2 * MEMORY_A_WORKER:
        return Finding("memory", State.ABSENT, _gigabytes(size), "render with --jobs 1")
    return Finding("memory", State.OK, _gigabytes(size))


def _program(name: str, commands: tuple[str, ...], remedy: str) -> Finding:
    for command in commands:
        if path := shutil.which(command):
            return Finding(name, State.OK, path)
    return Finding(name, State.ABSENT, "not found (optional)", remedy)


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"
