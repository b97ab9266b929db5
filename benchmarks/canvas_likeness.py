"""Does the studio's canvas show what the renderer draws? `python -m benchmarks.canvas_likeness [NAME…]` compares both.

Every scene of every lecture, and every scene of plain_scenes.py, is opened in the studio with headless Chromium;
moments of it, evenly spaced, are read back from the canvas and drawn by the renderer at the same size. Over the tiles
that have content, the structural similarity is to be at least 0.98 in all but the worst 5 %, and 0.95 in those.

Wang, Bovik, Sheikh and Simoncelli, "Image quality assessment: from error visibility to structural similarity",
IEEE Transactions on Image Processing 13(4), 2004.
"""

import argparse
import base64
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from playwright.sync_api import Page

from benchmarks.studio_browser import ROOT, browser, ready, studio
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course
from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rendering.performances import PlainPerformance

PLAIN = Path(__file__).with_name("plain_scenes.py")
FPS = Fraction(10)
TILE = 64
ALL, WORST = 0.98, 0.95
SHARE = 0.05
"""Share of the tiles that may be worse than ALL."""

OPTIONS = ("--fps", str(FPS), "--voice", "silent")

Grey = NDArray[np.float64]
Pictures = dict[int, DisplayList]
"""Pictures by their frames, counted from the beginning of what the studio shows."""


@dataclass(frozen=True)
class Likeness:
    """How like two sets of pictures are: the similarity of each tile with content, the worst first."""

    name: str
    pictures: int
    tiles: tuple[float, ...]

    @property
    def worst(self) -> float:
        """The similarity of the worst tile."""
        return self.tiles[0]

    @property
    def usual(self) -> float:
        """The similarity that all tiles have but the worst 5 %."""
        return self.tiles[int(len(self.tiles) * SHARE)]

    @property
    def is_enough(self) -> bool:
        """Whether it is what the studio promises."""
        return self.usual >= ALL and self.worst >= WORST


def similarity(one: Grey, other: Grey) -> float:
    """Return the structural similarity of two tiles of grey levels."""
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    covariance = ((one - one.mean()) * (other - other.mean())).mean()
    luminance = (2 * one.mean() * other.mean() + c1) / (one.mean() ** 2 + other.mean() ** 2 + c1)
    return float(luminance * (2 * covariance + c2) / (one.var() + other.var() + c2))


def tiles(image: NDArray[np.uint8]) -> Iterator[Grey]:
    """Yield the tiles of a picture as grey levels, row by row."""
    grey = image.astype(np.float64) @ (0.299, 0.587, 0.114)
    for y in range(0, grey.shape[0] - TILE + 1, TILE):
        for x in range(0, grey.shape[1] - TILE + 1, TILE):
            yield grey[y : y + TILE, x : x + TILE]


def compared(name: str, pairs: Sequence[tuple[NDArray[np.uint8], DisplayList]]) -> Likeness:
    """Compare canvases with the pictures that they show."""
    found: list[float] = []
    for canvas, picture in pairs:
        drawn = Rasteriser(canvas.shape[1], canvas.shape[0]).draw(picture)[..., 2::-1]
        found += [
            similarity(ours, theirs)
            for ours, theirs in zip(tiles(canvas), tiles(drawn), strict=True)
            if theirs.var() > 1 or ours.var() > 1
        ]
    return Likeness(name, len(pairs), tuple(sorted(found)) or (1.0,))


def open_studio(page: Page, url: str) -> None:
    """Wait until everything has been rehearsed."""
    page.goto(url)
    ready(page)


def canvas_at(page: Page, frame: int) -> NDArray[np.uint8]:
    """Return what the canvas shows at a frame, RGB."""
    page.evaluate(f"studio.seek({float(frame / FPS)})")
    page.wait_for_function(f"studio.state().frame === {frame} && studio.state().there")
    data = page.evaluate("document.getElementById('picture').toDataURL().split(',')[1]")
    return np.array(PIL.Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB"))


class Sampler:
    """Takes the pictures of a scene and keeps those of some frames."""

    def __init__(self, frames: Sequence[int]) -> None:
        self._wanted = sorted(frames)
        self._frame = 0
        self.pictures: Pictures = {}

    def __call__(self, take: Take) -> None:
        self._frame += take.repeat
        while self._wanted and self._wanted[0] < self._frame:
            self.pictures[self._wanted.pop(0)] = take.picture


def spaced(frames: int, count: int) -> list[int]:
    """Return frames at even distances, the last one among them."""
    return sorted({round((n + 1) * frames / count) - 1 for n in range(count)} - {-1})


def likeness_of_lecture(page: Page, course: Course, id: str, scene: str | None, count: int) -> Iterator[Likeness]:
    """Yield how like each scene of a lecture is, or the one that is named."""
    lecture = load_lecture(course, course.entry(id))
    table = prepare(course, lecture, SilentVoice(), FPS)
    with studio(course.root, f"{id}:{scene}" if scene else id, *OPTIONS) as (url, _):
        open_studio(page, url)
        for times in table.segments:
            if scene not in {None, times.segment.scene}:
                continue
            sampler = Sampler(spaced(times.frames, count))
            rehearse(course, lecture, times, sampler, fps=FPS)
            start = 0 if scene else times.start
            pairs = [(canvas_at(page, start + frame), picture) for frame, picture in sampler.pictures.items()]
            yield compared(f"{id}:{times.segment.scene}", pairs)


def likeness_of_file(page: Page, path: Path, names: Sequence[str], count: int) -> Iterator[Likeness]:
    """Yield how like some scenes of a plain Manim file are."""
    for name in names:
        play, frames = PlainPerformance(path, name, FPS, 1920, 1080), []
        play(lambda take, frames=frames: frames.append(take.repeat))  # type: ignore[misc]
        sampler = Sampler(spaced(sum(frames), count))
        play(sampler)
        with studio(path.parent, f"{path}:{name}", *OPTIONS) as (url, _):
            open_studio(page, url)
            yield compared(name, [(canvas_at(page, frame), picture) for frame, picture in sampler.pictures.items()])


def main() -> None:
    """Compare everything, or what is named, and print a table; leaves with 1 if a scene is less like than promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="lectures (module/lecture), or `plain`; everything by default")
    parser.add_argument("--pictures", type=int, default=8, help="moments of each scene (8)")
    asked = parser.parse_args()
    course = load_course(ROOT)
    written = [entry.id for module in course.modules for entry in module.lectures if entry.path is not None]
    print(f"{'scene':<58} {'pictures':>8} {'tiles':>6} {'95 % from':>9} {'worst':>7}")
    short = False
    for name in asked.names or ["plain", *written]:
        with browser(1600, 1000) as page:
            if name == "plain":
                rows = likeness_of_file(
                    page, PLAIN, ["LinearMap", "GradientDescent", "Gaussian", "Surface3D"], asked.pictures
                )
            else:
                rows = likeness_of_lecture(page, course, name, None, asked.pictures)
            for row in rows:
                short |= not row.is_enough
                mark = "" if row.is_enough else "  too little"
                print(
                    f"{row.name:<58} {row.pictures:>8} {len(row.tiles):>6} {row.usual:>9.4f} {row.worst:>7.4f}{mark}",
                    flush=True,
                )
    sys.exit(1 if short else 0)


if __name__ == "__main__":
    main()
