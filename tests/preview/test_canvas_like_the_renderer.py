"""What the canvas shows is what the renderer draws: gradients, outlines, dots, images, surfaces."""

import base64
import io
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from textwrap import dedent

import numpy as np
import PIL.Image
import pytest
from numpy.typing import NDArray
from playwright.sync_api import sync_playwright

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.rendering.performances import load_file

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
TILE = 64
Grey = NDArray[np.float64]

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
        self.add(square, ring, sharp, dots, DashedLine(3 * DOWN + 6 * LEFT, 3 * DOWN + 6 * RIGHT))
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
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("canvas") / "canvas_scenes.py"
    path.write_text(dedent(SCENES), "utf-8")
    return path


@pytest.fixture(scope="module")
def shown(file: Path) -> dict[str, NDArray[np.uint8]]:
    """The canvas of each scene, RGB."""
    told = file.parent / "stderr.txt"
    command = [sys.executable, "-m", "mathml_anim", "preview", str(file), "--no-open", "--fps", "10"]
    with told.open("w") as errors, subprocess.Popen(command, cwd=file.parent, stderr=errors) as process:
        while not (found := re.search(r"http://\S+", told.read_text("utf-8"))):
            assert process.poll() is None, told.read_text("utf-8")
            time.sleep(0.05)
        with sync_playwright() as playwright:
            arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic"]
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
            page = browser.new_page(viewport={"width": 1600, "height": 1000})
            page.set_default_timeout(120_000)
            page.goto(found[0])
            page.wait_for_function("document.getElementById('status').className === 'ready'", timeout=120_000)
            canvases = {}
            for scene in ("Shapes", "Pixelled", "Space"):
                page.wait_for_function(
                    f"studio.state().scene === '{scene}' && studio.state().revision", timeout=120_000
                )
                data = page.evaluate("document.getElementById('picture').toDataURL().split(',')[1]")
                canvases[scene] = np.array(PIL.Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB"))
                page.keyboard.press("PageDown")
            browser.close()
        process.send_signal(signal.SIGINT)
        process.wait(60)
    return canvases


def first_picture(file: Path, scene: str) -> DisplayList:
    found: list[DisplayList] = []
    record(getattr(load_file(file), scene), lambda take: found.append(take.picture), fps=Fraction(10))
    return found[0]


def likeness(one: Grey, other: Grey) -> float:
    """Return the SSIM of two tiles of grey levels."""
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    covariance = ((one - one.mean()) * (other - other.mean())).mean()
    luminance = (2 * one.mean() * other.mean() + c1) / (one.mean() ** 2 + other.mean() ** 2 + c1)
    return float(luminance * (2 * covariance + c2) / (one.var() + other.var() + c2))


def tiles(image: NDArray[np.uint8]) -> Iterator[Grey]:
    grey = image.astype(np.float64) @ (0.299, 0.587, 0.114)
    for y in range(0, grey.shape[0] - TILE + 1, TILE):
        for x in range(0, grey.shape[1] - TILE + 1, TILE):
            yield grey[y : y + TILE, x : x + TILE]


@pytest.mark.parametrize("scene", ["Shapes", "Pixelled", "Space"])
def test_tiles_look_alike(file: Path, shown: dict[str, NDArray[np.uint8]], scene: str) -> None:
    canvas = shown[scene]
    drawn = Rasteriser(canvas.shape[1], canvas.shape[0]).draw(first_picture(file, scene))[..., 2::-1]
    found = sorted(
        likeness(ours, theirs) for ours, theirs in zip(tiles(canvas), tiles(drawn), strict=True) if theirs.var() > 1
    )
    assert len(found) > 20
    assert found[0] >= 0.95, found[:5]
    assert found[len(found) // 20] >= 0.98, found[:5]
