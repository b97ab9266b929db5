"""Pictures for paper: the dark theme's colours become the light theme's, role for role, on white."""

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mathml_anim.theme.colours import DARK, LIGHT, ColourRole, luminance

_COLOUR = re.compile(r"(?<=\")#[0-9a-fA-F]{6}(?=\")")
_GROUND = re.compile(r'^(<svg[^>]*>\s*(?:<title>.*?</title>\s*)?<rect [^>]*?fill=")(#[0-9a-fA-F]{6})(")', re.DOTALL)
_NEARNESS = 4
"""The power of the distance by which palette colours decide on one between them."""

WHITE = "#ffffff"


def on_paper(svg: str) -> str:
    """Return a still as it is printed: on white, dark colours of the light theme in place of light ones.

    A still that is light already keeps its colours; only its ground becomes white. Images are left as they are.
    """
    ground = _GROUND.match(svg)
    dark = ground is not None and luminance(ground[2]) < 0.18
    text = _COLOUR.sub(lambda found: printed(found[0]), svg) if dark else svg
    return _GROUND.sub(rf"\g<1>{WHITE}\g<3>", text)


@lru_cache(maxsize=4096)
def printed(colour: str) -> str:
    """Return the colour on paper of `#rrggbb` of the dark theme; one between two roles stays between the two."""
    here = oklab(colour)
    distances = np.linalg.norm((_ON_SCREEN - here) * _STRETCH, axis=1)
    if distances.min() < 1e-3:
        return _PRINTED[int(distances.argmin())]
    weights = distances**-_NEARNESS
    lab = weights @ _CHANGE / weights.sum()
    lab[0] += _turned(here[0])
    return _hex(lab)


def oklab(colour: str) -> NDArray[np.float64]:
    """Return `#rrggbb` in OKLab (Ottosson 2020): lightness 0 to 1, then the two axes of colour."""
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return np.asarray(_TO_LAB @ np.cbrt(_TO_CONES @ linear))


def _turned(lightness: np.floating | NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the lightness on paper of a grey on screen: light becomes dark, in order."""
    order = np.argsort(_ON_SCREEN[_GREYS, 0])
    return np.asarray(np.interp(lightness, _ON_SCREEN[_GREYS, 0][order], _ON_PAPER[_GREYS, 0][order]))


def _hex(lab: NDArray[np.float64]) -> str:
    linear = np.clip(np.linalg.solve(_TO_CONES, np.linalg.solve(_TO_LAB, lab) ** 3), 0, 1)
    channels = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(float(channel) * 255):02x}" for channel in channels)


_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_PRINTED = [WHITE if role is ColourRole.GROUND else LIGHT.colour(role).lower() for role in ColourRole]
_ON_SCREEN = np.stack([oklab(DARK.colour(role)) for role in ColourRole])
_ON_PAPER = np.stack([oklab(colour) for colour in _PRINTED])
_GREYS = [list(ColourRole).index(role) for role in (ColourRole.GROUND, ColourRole.MUTE, ColourRole.INK)]
_CHANGE = np.column_stack([_ON_PAPER[:, 0] - _turned(_ON_SCREEN[:, 0]), _ON_PAPER[:, 1:]])
_STRETCH = np.array([1.0, 3.0, 3.0])
"""Hue and chroma count more than lightness, so that greys stay greys."""
