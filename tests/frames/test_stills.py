"""Pictures for people: as SVG, and as lines of text."""

import shutil
from fractions import Fraction
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from manim import BLUE, DOWN, RED, RIGHT, UP, Circle, ImageMobject, Scene, Square, Text, ThreeDScene, Torus
from pictures_to_try import FULL, pictures
from PIL import Image as Shot
from playwright.sync_api import sync_playwright

from mathml_anim.frames.displaylist import Curves, DisplayList, Image, Path, Pixels, Raster
from mathml_anim.frames.origin import Origin
from mathml_anim.frames.outline import outline
from mathml_anim.frames.paints import Cap, Join, Solid, Stroke
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.frames.svg import to_svg
from mathml_anim.frames.take import Take

NAMESPACE = "{http://www.w3.org/2000/svg}"


def picture_of(scene_class: type[Scene]) -> DisplayList:
    takes: list[Take] = []
    record(scene_class, takes.append, fps=Fraction(4), background="#000000", width=1400, height=800)
    return takes[-1].picture


@settings(max_examples=50)
@given(pictures())
def test_every_picture_is_a_well_formed_document_that_refers_to_what_it_defines(picture: DisplayList) -> None:
    document = to_svg(picture, 140, 80)
    tree = ElementTree.fromstring(document)
    defined = [element.get("id") for element in tree.iter() if element.get("id")]
    used = {value[5:-1] for element in tree.iter() for value in element.attrib.values() if value.startswith("url(#")}
    assert len(defined) == len(set(defined))
    assert used <= set(defined)
    assert "nan" not in document
    assert to_svg(picture, 140, 80) == document


def test_a_shape_has_its_place_its_pen_and_its_name() -> None:
    corner = Curves(np.array([(0, 0), (1, 0), (2, 0), (3, 0)], np.float32), ((0, 4, False),))
    pen = Stroke(Solid((1.0, 0.0, 0.0, 0.5)), 4.0, Join.ROUND, Cap.SQUARE)
    document = to_svg(DisplayList((0, 0, 0, 1.0), (FULL, Path(corner, None, pen))), 1400, 800, title="A < B")
    tree = ElementTree.fromstring(document)
    assert tree.get("aria-label") == "A < B"
    assert tree.findtext(f"{NAMESPACE}title") == "A < B"
    (path,) = tree.iter(f"{NAMESPACE}path")
    assert path.attrib == {
        "d": "M700 400C800 400 900 400 1000 400",
        "fill": "none",
        "stroke": "#ff0000",
        "stroke-opacity": "0.5",
        "stroke-width": "4",
        "stroke-linejoin": "round",
        "stroke-linecap": "square",
    }


def test_only_an_image_of_pixels_that_are_meant_stays_sharp() -> None:
    dots, corners = Raster(np.full((2, 2, 4), 255, np.uint8)), ((-1.0, 1.0), (1.0, 1.0), (-1.0, -1.0), (1.0, -1.0))
    pictures = [DisplayList((0, 0, 0, 1.0), (FULL, Image(dots, corners, resampling))) for resampling in (0, 2, 3)]
    tags = [ElementTree.fromstring(to_svg(picture)).find(f".//{NAMESPACE}image") for picture in pictures]
    assert [tag is not None and tag.get("image-rendering") for tag in tags] == ["pixelated", None, None]


@pytest.mark.parametrize("thickness", [1, 2, 3, 4])
def test_a_point_covers_the_pixels_that_it_covers_in_the_film(thickness: int) -> None:
    point = Pixels(np.zeros((1, 2)), np.full((1, 4), 255, np.uint8), float(thickness))
    picture = DisplayList((0, 0, 0, 1.0), (FULL, point))
    (path,) = ElementTree.fromstring(to_svg(picture, 140, 80)).iter(f"{NAMESPACE}path")
    lit = np.argwhere(Rasteriser(140, 80).draw(picture)[..., 0])
    x, y = lit.min(axis=0)[::-1]
    assert path.get("d") == f"M{x} {y}h{thickness}v{thickness}h-{thickness}Z"
    assert len(lit) == thickness**2


class Busy(Scene):
    def construct(self) -> None:
        ring = Circle(color=BLUE, fill_opacity=0.5).set_sheen(0.4, UP)
        image = ImageMobject(np.uint8([[0, 255], [99, 5]])).scale(40).shift(3 * RIGHT).rotate(0.4)
        self.add(
            ring, image, Text("words").shift(2 * DOWN), Square(stroke_width=0, fill_opacity=1, color=RED).shift(3 * UP)
        )


def open_chromium(playwright: Any) -> Any:
    """Return the system's Chromium, or playwright's own."""
    names = ("chromium", "chromium-browser", "google-chrome")
    installed = next(filter(None, map(shutil.which, names)), None)
    return playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])


@pytest.mark.browser
def test_a_browser_draws_the_still_as_cairo_draws_the_picture() -> None:
    picture = picture_of(Busy)
    with sync_playwright() as playwright:
        browser = open_chromium(playwright)
        page = browser.new_page(viewport={"width": 700, "height": 400})
        page.set_content(f'<body style="margin:0">{to_svg(picture, 700, 400)}</body>')
        shot = np.array(Shot.open(BytesIO(page.screenshot())).convert("RGB")).astype(int)
        browser.close()
    drawn = Rasteriser(700, 400).draw(picture)[..., 2::-1].astype(int)
    assert np.abs(shot - drawn).mean() < 0.6
    assert (np.abs(shot - drawn).max(axis=-1) > 60).mean() < 0.002


def test_an_outline_says_what_is_where() -> None:
    lines = outline(picture_of(Busy)).splitlines()
    assert lines[:2] == ["ground #000000", "view at (0.0, 0.0) size 14.2×8.1"]
    assert lines[2].startswith("– Circle at (0.0, 0.0) size 2.0×2.0 fill #")
    assert lines[2].endswith(" 1 path")
    assert lines[3] == "– ImageMobject at (3.0, 0.0) size 0.8×0.8 1 image"
    assert lines[4].startswith("– Text at (0.0, -2.0) size ")
    assert lines[4].endswith("fill #FFFFFF 5 path")
    assert lines[5] == "– Square at (0.0, 3.0) size 2.0×2.0 fill #FC6255 1 path"


def test_an_outline_gathers_an_object_whose_parts_lie_apart() -> None:
    class Ring(ThreeDScene):
        def construct(self) -> None:
            self.set_camera_orientation(phi=1)
            self.add(Torus(resolution=(8, 8)), Square())

    lines = outline(picture_of(Ring)).splitlines()
    assert [line.split()[1] for line in lines[2:]] == ["Torus", "Square"]


def test_an_outline_tells_roles_texts_and_what_is_dimmed() -> None:
    dot = Curves(np.array([(0, 0), (0, 0), (1, 1), (1, 1)], np.float32), ((0, 4, False),))
    origin = Origin(0, "Label", "label", "loss", "the loss", dimmed=True)
    picture = DisplayList((1, 1, 1, 1.0), (FULL, Path(dot, Solid((0, 0, 0, 0.35)))), (None, origin))
    assert (
        outline(picture).splitlines()[2]
        == "label Label “loss” dimmed at (0.5, 0.5) size 1.0×1.0 fill #000000/0.3 1 path"
    )
