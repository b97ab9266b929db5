"""The measured claims about the colours, computed here from their published formulas."""

from itertools import combinations

import numpy as np
import pytest

from mathml_anim.theme.colours import DARK, LIGHT, ColourRole, Theme, contrast, luminance, theme
from mathml_anim.theme.current import current, use

SIX = (
    ColourRole.SPACE,
    ColourRole.FIRST,
    ColourRole.SECOND,
    ColourRole.CHANGE,
    ColourRole.BELIEF,
    ColourRole.FOCUS,
)

# Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision
# deficiency", table of matrices at severity 1.0; they act on linear RGB.
VISION = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(colour: str) -> np.ndarray:
    """sRGB to linear light (IEC 61966-2-1)."""
    values = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def oklab(rgb: np.ndarray) -> np.ndarray:
    """Linear sRGB to OKLab (Ottosson, 2020)."""
    cone = np.cbrt(
        np.array(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ]
        )
        @ np.clip(rgb, 0, 1)
    )
    return (
        np.array(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ]
        )
        @ cone
    )


def least_distance(palette: Theme, vision: str) -> float:
    colours = [oklab(VISION[vision] @ linear(palette.colour(role))) for role in (*SIX, ColourRole.INK)]
    return min(100 * float(np.linalg.norm(a - b)) for a, b in combinations(colours, 2))


def test_black_on_white_has_the_known_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("colour", [*DARK.colours.values(), *LIGHT.colours.values()])
def test_luminance_is_the_weighted_linear_light(colour):
    assert luminance(colour) == pytest.approx(float(linear(colour) @ (0.2126, 0.7152, 0.0722)))


def test_white_is_white_in_oklab():
    assert oklab(linear("#FFFFFF")) == pytest.approx([1, 0, 0], abs=1e-4)


@pytest.mark.parametrize(("palette", "least"), [(DARK, 5.0), (LIGHT, 4.5)], ids=["dark", "light"])
@pytest.mark.parametrize("role", [role for role in ColourRole if role is not ColourRole.GROUND])
def test_every_colour_is_legible_on_its_ground(palette, least, role):
    assert contrast(palette.colour(role), palette.colour(ColourRole.GROUND)) >= least


@pytest.mark.parametrize(("palette", "least"), [(DARK, 10.3), (LIGHT, 9.6)], ids=["dark", "light"])
@pytest.mark.parametrize("vision", VISION)
def test_colours_differ_to_every_eye(palette, least, vision):
    assert least_distance(palette, vision) >= least


def test_every_role_has_a_colour_in_every_theme():
    for palette in (DARK, LIGHT):
        assert set(palette.colours) == set(ColourRole)
        assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in palette.colours.values())


def test_a_theme_is_found_by_name_and_an_unknown_name_lists_them():
    assert theme("light") is LIGHT
    with pytest.raises(ValueError, match="dark, light"):
        theme("sepia")


def test_the_theme_in_use_is_dark_and_comes_back():
    assert current() is DARK
    with use(LIGHT):
        assert current() is LIGHT
    assert current() is DARK


def test_a_palette_cannot_be_changed():
    with pytest.raises(TypeError):
        DARK.colours[ColourRole.INK] = "#000000"
