"""Colours by role: the one palette that pictures, studio and exports share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class ColourRole(StrEnum):
    """What a colour says, the same in every lecture."""

    GROUND = "ground"
    """Background."""
    INK = "ink"
    """Text, formulas, data points."""
    MUTE = "mute"
    """Reference grid and axes, and what is finished."""
    SPACE = "space"
    """The grid that moves, function curves, likelihood, class A."""
    FIRST = "first"
    """First basis vector, the x-direction, the derivative along x, true positives."""
    SECOND = "second"
    """Second basis vector, the y-direction, residual, error, false alarms."""
    CHANGE = "change"
    """Derivative, gradient, step, class B."""
    BELIEF = "belief"
    """Prior, weights, probability mass."""
    FOCUS = "focus"
    """What is spoken of now; result, eigenvector, optimum, posterior."""


@dataclass(frozen=True)
class Theme:
    """A palette: a colour `#RRGGBB` for every role."""

    name: str
    colours: Mapping[ColourRole, str]

    def colour(self, role: ColourRole) -> str:
        """Return the colour of a role as `#RRGGBB`."""
        return self.colours[role]


def _palette(
    name: str,
    *,
    ground: str,
    ink: str,
    mute: str,
    space: str,
    first: str,
    second: str,
    change: str,
    belief: str,
    focus: str,
) -> Theme:
    values = (ground, ink, mute, space, first, second, change, belief, focus)
    return Theme(name, MappingProxyType(dict(zip(ColourRole, values, strict=True))))


DARK = _palette(
    "dark",
    ground="#0F131A",
    ink="#F3F1EA",
    mute="#8E97A6",
    space="#52B5E6",
    first="#25E8A2",
    second="#D65E68",
    change="#DF933C",
    belief="#A06DF0",
    focus="#FCD614",
)
"""Light things on a dark ground: what every lecture uses unless told otherwise."""

LIGHT = _palette(
    "light",
    ground="#FBFAF6",
    ink="#14181F",
    mute="#5B6472",
    space="#3670C6",
    first="#1B6133",
    second="#B44A77",
    change="#5C230C",
    belief="#5F26A9",
    focus="#777601",
)
"""Dark things on a light ground."""

THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (DARK, LIGHT)})


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours `#RRGGBB`, from 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def theme(name: str) -> Theme:
    """Return the theme of a name; an unknown name is a ValueError that lists the known ones."""
    try:
        return THEMES[name]
    except KeyError:
        raise ValueError(f"there is no theme {name!r}; there are {', '.join(THEMES)}") from None
