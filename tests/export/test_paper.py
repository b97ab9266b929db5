"""Stills on paper: the light theme's colours on white, whatever they were on screen."""

import re

import made_renders
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.export.paper import oklab, on_paper, printed
from mathml_anim.theme.colours import DARK, LIGHT, ColourRole, contrast, luminance

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("role", ColourRole)
def test_each_role_has_its_printed_colour(role: ColourRole) -> None:
    wanted = "#ffffff" if role is ColourRole.GROUND else LIGHT.colour(role).lower()
    assert printed(DARK.colour(role)) == wanted
    assert printed(DARK.colour(role).lower()) == wanted


@given(COLOURS)
def test_every_colour_has_a_printed_one_within_the_range_of_the_palette(colour: str) -> None:
    assert re.fullmatch("#[0-9a-f]{6}", printed(colour))
    assert luminance(printed(colour)) >= min(luminance(each) for each in LIGHT.colours.values()) - 0.01


def test_greys_between_ground_and_ink_turn_round_in_order() -> None:
    dark, light = oklab(DARK.colour(ColourRole.GROUND)), oklab(DARK.colour(ColourRole.INK))
    assert dark[0] < light[0]
    greys = [f"#{level:02x}{level:02x}{level:02x}" for level in range(24, 240, 24)]
    lightness = [luminance(printed(grey)) for grey in greys]
    assert np.all(np.diff(lightness) < 0)


def test_a_dark_still_becomes_light_and_keeps_its_contrast(tmp_path) -> None:
    made_renders.still(tmp_path / "still.svg")
    text = on_paper((tmp_path / "still.svg").read_text("utf-8"))
    ground, *drawn = re.findall("#[0-9a-f]{6}", text)
    assert ground == "#ffffff"
    assert all(contrast(ground, colour) >= 4.5 for colour in drawn)
    assert DARK.colour(ColourRole.GROUND).lower() not in text


def test_a_light_still_keeps_its_colours_on_white() -> None:
    ground = LIGHT.colour(ColourRole.GROUND).lower()
    svg = f'<svg><title>x</title>\n<rect width="1" fill="{ground}"/><path fill="#3670c6"/></svg>'
    assert on_paper(svg) == svg.replace(ground, "#ffffff")


def test_words_and_images_are_left_alone() -> None:
    svg = '<svg>\n<rect fill="#0f131a"/><title>about #0f131a</title><image href="data:image/png;base64,#AA"/></svg>'
    assert on_paper(svg) == svg.replace('fill="#0f131a"', 'fill="#ffffff"')
