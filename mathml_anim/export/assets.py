"""What pages share: the player's script and style sheet, fonts and icon, with the licences of what is not ours."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files as package_files

from mathml_anim.export.formulas import baselines
from mathml_anim.export.templating import fill_plain
from mathml_anim.theme.colours import DARK, LIGHT, ColourRole, Theme, theme

FONTS = {"regular": "Inter-Regular.woff2", "semibold": "Inter-SemiBold.woff2"}
"""Subsets of the package's font: Latin and Greek letters, and the signs of a page."""


def shipped(name: str) -> bytes:
    """Return a file that ships beside the player's script."""
    return package_files("mathml_anim.export").joinpath("page", name).read_bytes()


@cache
def player_style(film: str, fonts: tuple[str, str] = (FONTS["regular"], FONTS["semibold"])) -> str:
    """Return the style sheet of the player's page; `film` is the theme of the films, `fonts` are addresses."""
    return fill_plain(
        "player.css",
        {
            "dark": _colours(DARK),
            "light": _colours(LIGHT),
            "ground": theme(film).colour(ColourRole.GROUND),
            "fonts": {"regular": fonts[0], "semibold": fonts[1]},
            "baselines": list(baselines()),
        },
    )


def course_style() -> str:
    """Return the style sheet of a course's index, to stand after the player's."""
    return fill_plain("course.css", {})


def player_files(film: str) -> Mapping[str, bytes]:
    """Return every file that the pages of a player share, by name; `film` is the theme of the films."""
    texts = {"player.css": player_style(film), "course.css": course_style()}
    names = ("player.js", "clip.js", "course.js", "icon.svg", *FONTS.values(), "LICENCES.txt")
    return {**{name: text.encode() for name, text in texts.items()}, **{name: shipped(name) for name in names}}


def _colours(palette: Theme) -> Mapping[str, str]:
    return {role.value: colour for role, colour in palette.colours.items()}
