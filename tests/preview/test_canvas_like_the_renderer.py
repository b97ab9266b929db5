"""What the canvas shows is what the renderer draws: gradients, outlines, dots, images, surfaces."""

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from playwright.sync_api import Page

sys.path.append(str(Path(__file__).parents[2]))

from benchmarks.canvas_likeness import ROOT, Likeness, likeness_of_file, likeness_of_lecture
from benchmarks.studio_browser import browser
from mathml_anim.course.load import load_course

pytestmark = pytest.mark.browser

SCENES = """
import numpy as np
from manim import *


class Shapes(Scene):
    def construct(self):
        square = Square(side_length=3, fill_opacity=0.8, stroke_width=12).set_color_by_gradient(BLUE, YELLOW, RED)
        ring = Annulus(inner_radius=0.6, outer_radius=1.2, color=GREEN, fill_opacity=0.5).shift(4 * RIGHT)
        sharp = Polygon([-6, -2, 0], [-4, 2, 0], [-3.6, -2, 0], stroke_width=16, color=ORANGE)
        dots = VGroup(*[Line(ORIGIN, ORIGIN, stroke_width=20, cap_style=CapStyleType.ROUND).shift(x * RIGHT + 3 * UP)
                        for x in range(-3, 4)])
        folded = VMobject(stroke_width=8, color=PINK).append_points([[-6, 3, 0], [-4, 3, 0], [-4, 3, 0], [-6, 3, 0]])
        folded.append_points(Line([-6, 3, 0], [-6, 1, 0]).points)
        self.add(folded, square, ring, sharp, dots, DashedLine(3 * DOWN + 6 * LEFT, 3 * DOWN + 6 * RIGHT))
        self.wait(0.1)


class TooThin(Scene):
    def construct(self):
        lines = VMobject(stroke_width=0.04)
        for n in range(150):
            lines.append_points(Line([-6, n / 50 - 3, 0], [6, n / 50, 0]).points)
        self.add(Square(), lines, Line(3 * LEFT, 3 * RIGHT, stroke_width=0.04))
        self.wait(0.1)


class Pixelled(Scene):
    def construct(self):
        values = np.uint8(255 * np.random.default_rng(1).random((9, 12)))
        picture = ImageMobject(values).scale_to_fit_height(5).rotate(0.3)
        self.add(NumberPlane(), picture)
        self.wait(0.1)


class Space(ThreeDScene):
    def construct(self):
        self.set_camera_orientation(phi=65 * DEGREES, theta=-50 * DEGREES)
        self.add(Surface(lambda u, v: np.array([u, v, np.sin(u) * np.cos(v)]), u_range=(-3, 3), v_range=(-3, 3),
                         resolution=(16, 16)))
        self.wait(0.1)
"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser(1600, 1000) as page:
        yield page


def holds(likeness: Likeness) -> None:
    """Fails unless the canvas is as like the renderer as the studio promises."""
    assert len(likeness.tiles) > 20
    assert likeness.worst >= 0.95, likeness.tiles[:5]
    assert likeness.usual >= 0.98, likeness.tiles[:5]


def test_gradients_dots_images_and_surfaces_look_alike(tmp_path: Path, page: Page) -> None:
    path = tmp_path / "canvas_scenes.py"
    path.write_text(dedent(SCENES), "utf-8")
    for likeness in likeness_of_file(page, path, ["Shapes", "Pixelled", "Space"], 1):
        holds(likeness)


def test_outlines_that_the_renderer_leaves_out_are_left_out(tmp_path: Path, page: Page) -> None:
    path = tmp_path / "thin_scenes.py"
    path.write_text(dedent(SCENES), "utf-8")
    (likeness,) = likeness_of_file(page, path, ["TooThin"], 1)
    assert 0 < len(likeness.tiles) <= 20  # those of the square: where there are only lines, nothing is seen
    assert likeness.worst >= 0.95


def test_a_scene_of_a_lecture_looks_alike(page: Page) -> None:
    course = load_course(ROOT)
    for likeness in likeness_of_lecture(page, course, "linear_algebra/determinants", "TheSquareTurnsOver", 3):
        holds(likeness)
