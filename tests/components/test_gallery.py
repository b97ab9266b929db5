"""The gallery shows every component as it is now: its pages, its pictures and what they are made of."""

import importlib.util
import json
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from manim import Mobject
from PIL import Image

from mathml_anim.components import distributions, gradients, learning, transformations, typography, vectors
from mathml_anim.frames.record import record

GALLERY = Path(__file__).parents[2] / "docs" / "gallery"


def load_build():
    spec = importlib.util.spec_from_file_location("gallery_build", GALLERY / "build.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["gallery_build"] = module
    spec.loader.exec_module(module)
    return module


build = load_build()
PAGES = build.gallery()
OUTLINES = json.loads((GALLERY / "outlines.json").read_text())


def test_every_component_that_is_offered_has_a_page():
    offered = {
        name
        for family in (vectors, transformations, gradients, distributions, learning, typography)
        for name in family.__all__
        if isinstance(getattr(family, name), type) and issubclass(getattr(family, name), Mobject)
    }
    shown = {(scene.__doc__ or "").split()[0] for scene in PAGES.values()}
    assert offered <= shown


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_its_scene_says(name):
    assert (GALLERY / f"{name}.md").read_text() == build.page(name, PAGES[name])


def test_the_contents_lead_to_every_page():
    assert (GALLERY / "README.md").read_text() == build.contents()


def test_pictures_are_there_and_small():
    pictures = [GALLERY / f"{name}.webp" for name in PAGES]
    assert sum(picture.stat().st_size for picture in pictures) < 2_000_000
    assert all(Image.open(picture).size == (960, 540) for picture in pictures)


@pytest.mark.parametrize("name", PAGES)
def test_a_picture_is_made_of_what_it_was(name):
    """After a change that is meant, `python docs/gallery/build.py` draws the pictures anew; look at them."""
    scene = record(PAGES[name], lambda _: None, fps=Fraction(2))
    found, known = build.outline(scene), OUTLINES[name]
    assert [row["type"] for row in found] == [row["type"] for row in known]
    for row, before in zip(found, known, strict=True):
        assert row["colors"] == before["colors"]
        assert row["points"] == before["points"]
        assert row["box"] == pytest.approx(before["box"], abs=0.02)
