"""What a course says of its pictures in its `manim.cfg`, the file that Manim's own command reads there too."""

import configparser
from collections.abc import Callable, Mapping
from pathlib import Path

from manim import ManimColor
from manim.utils.tex import TexTemplate

from mathml_anim.problems import Problem, ProblemsFound

FILE = "manim.cfg"

_WIDE = 16 / 9
"""The shape of a picture, for a file that gives its height alone."""


def settings_in(folder: Path) -> dict[str, object]:
    """Return what the `manim.cfg` of a folder says of pictures, as settings of a recording; raises ProblemsFound.

    That is their ground, their height and width in scene units, where sounds and images lie, and the template of TeX.
    Size in pixels, frame rate, seed, and where files go are a render's own, whatever stands there.
    """
    path = folder / FILE
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ProblemsFound([Problem(path, 0, f"it cannot be read: {error}", "save it as UTF-8 text")]) from None
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text, str(path))
    except configparser.Error as error:
        raise ProblemsFound([_not_a_configuration(path, error)]) from None
    written = parser["CLI"] if parser.has_section("CLI") else {}
    return _read(path, {key: value.strip() for key, value in written.items() if value.strip()}, text)


def _read(path: Path, written: Mapping[str, str], text: str) -> dict[str, object]:
    readers: dict[str, tuple[str, Callable[[str], object], str]] = {
        "background_color": ("background_color", ManimColor, "write a colour: #0F131A"),
        "frame_height": ("frame_height", _length, "write a number of scene units: 8"),
        "frame_width": ("frame_width", _length, "write a number of scene units: 14.2"),
        "assets_dir": ("assets_dir", lambda name: str(path.parent / name), ""),
        "tex_template_file": (
            "tex_template",
            lambda name: TexTemplate.from_file(path.parent / name),
            "name a file that is there",
        ),
    }
    settings: dict[str, object] = {}
    problems = []
    for key, (name, read, remedy) in readers.items():
        try:
            if key in written:
                settings[name] = read(written[key])
        except (ValueError, OSError):
            problems.append(Problem(path, _line(text, key), f"{key} is “{written[key]}”", remedy))
    if problems:
        raise ProblemsFound(problems)
    if isinstance(height := settings.get("frame_height"), float):
        settings.setdefault("frame_width", height * _WIDE)
    return settings


def _length(written: str) -> float:
    length = float(written)
    if not 0 < length < float("inf"):
        raise ValueError(written)
    return length


def _line(text: str, key: str) -> int:
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if line.lower().lstrip().startswith(key)), 0)


def _not_a_configuration(path: Path, error: configparser.Error) -> Problem:
    first: tuple[int, str] = next(iter(getattr(error, "errors", ())), (0, ""))
    line = getattr(error, "lineno", None) or first[0]
    return Problem(path, line, "it is no configuration file", "write [CLI], and below it such as frame_height = 8")
