"""Are the drawn display lists Manim's own pictures? `python -m benchmarks.equivalence [NAME…]` compares both.

Every example in a docstring of the installed manim package that runs here, and every scene of plain_scenes.py, is
played twice, by Manim's own renderer and recorded, and each frame is compared.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import re
import sys
import textwrap
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import manim
import numpy as np
from manim import Scene
from manim.mobject.svg import svg_mobject
from manim.scene.scene_file_writer import SceneFileWriter
from numpy.typing import NDArray
from scipy import ndimage

from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.record import record
from mathml_anim.frames.settings import recording_settings
from mathml_anim.frames.take import Take

TOLERANCE = 3
"""Levels of 255 that a channel may be off."""

SHARE = 0.999
"""Share of the foreground's pixels that must be within the tolerance."""

PATCH = 16
"""Pixels of the largest allowed patch of touching mismatches."""

EXCEPTIONS = {
    "DiscontinuousExample": "the asymptote leaves the range of Cairo's 24.8 fixed point, where both draw garbage",
    "RegularPolygonExample": "a vertex lies half-way between two positions of Cairo's grid: in single precision it"
    " rounds to the other one, and a horizontal edge pales by 9 levels",
}
"""The examples that differ, and why."""

_DIRECTIVE = re.compile(r"^(?P<indent> *)\.\. manim:: *(?P<name>\w+) *$")


@dataclass(frozen=True)
class Example:
    """A scene to compare: its name, and a function that makes its class."""

    name: str
    scene_class: Callable[[], type[Scene]]


@dataclass(frozen=True)
class Difference:
    """How the worst frame of a scene differs: share of the foreground that agrees, largest patch, worst level."""

    frames: int
    agree: float
    patch: int
    level: int
    problem: str = ""

    @property
    def accepted(self) -> bool:
        return not self.problem and self.agree >= SHARE and self.patch <= PATCH


def docstring_examples() -> Iterator[Example]:
    """Yield the examples in the docstrings of the installed manim package, in order of file and line."""
    root = Path(manim.__file__).parent
    seen: set[str] = set()
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                continue
            for name, source in blocks(ast.get_docstring(node) or ""):
                unique = name if name not in seen else f"{name}@{file.stem}"
                seen.add(unique)
                yield Example(unique, lambda name=name, source=source: compiled(name, source))


def blocks(docstring: str) -> Iterator[tuple[str, str]]:
    """Yield name and source of each `.. manim::` block."""
    lines = docstring.splitlines()
    for number, line in enumerate(lines):
        found = _DIRECTIVE.match(line)
        if found is None:
            continue
        inside = []
        for following in lines[number + 1 :]:
            if following.strip() and not following.startswith(found["indent"] + " "):
                break
            inside.append(following)
        yield found["name"], plain_source(textwrap.dedent("\n".join(inside)))


def plain_source(block: str) -> str:
    """Return a block's Python, without the directive's options, a doctest's prompts and its output."""
    rows = ["" if re.match(r"^:\w+:", row) else row for row in block.splitlines()]
    if any(row.startswith(">>> ") for row in rows):
        rows = [row[4:] for row in rows if row.startswith((">>> ", "... "))]
    return "\n".join(rows)


def compiled(name: str, source: str) -> type[Scene]:
    """Return the scene class that an example's source defines."""
    space: dict[str, Any] = {"__name__": f"example_{name}", "np": np}
    exec("from manim import *", space)
    exec(compile(source, f"<{name}>", "exec"), space)
    scene_class = space[name]
    assert isinstance(scene_class, type)
    return scene_class


def plain_examples() -> Iterator[Example]:
    """Yield the baseline scenes."""
    sys.path.insert(0, str(Path(__file__).parent))
    plain = importlib.import_module("plain_scenes")
    for name in ("LinearMap", "GradientDescent", "Gaussian", "Surface3D"):
        yield Example(name, lambda name=name: getattr(plain, name))


def manim_frames(
    scene_class: type[Scene], look: Callable[[NDArray[np.uint8], int], None], *, fps: Fraction, width: int, height: int
) -> None:
    """Play a scene with Manim's own renderer and hand each frame (h, w, 4), RGBA, with its repeats to `look`."""

    class Looker(SceneFileWriter):
        def write_frame(self, pixels: Any, *, repeat: int = 1) -> None:
            look(pixels, repeat)

    class Played(scene_class):  # type: ignore[misc, valid-type]
        @property
        def renderer(self) -> Any:
            return self._renderer

        @renderer.setter
        def renderer(self, made: Any) -> None:
            made._file_writer_class = Looker
            self._renderer = made

    Played.__name__ = scene_class.__name__
    with recording_settings(
        fps=fps, width=width, height=height, background="#000000", transparent=False, seed=0, more={}
    ):
        svg_mobject.SVG_HASH_TO_MOB_MAP.clear()
        scene = Played()
        scene.render()
        if not scene.renderer.num_plays:
            look(scene.renderer.get_frame(), 1)


def compare(scene_class: type[Scene], *, fps: Fraction, width: int = 854, height: int = 480) -> Difference:
    """Play a scene both ways and return how its frames differ."""
    takes: list[Take] = []
    size = {"width": width, "height": height}
    try:
        manims: list[tuple[NDArray[np.uint8], int]] = []
        manim_frames(scene_class, lambda pixels, repeat: manims.append((pixels, repeat)), fps=fps, **size)
    except Exception as error:
        return Difference(0, 0.0, 0, 0, f"Manim itself: {type(error).__name__}: {str(error).splitlines()[:1]}")
    record(scene_class, takes.append, fps=fps, background="#000000", **size)
    if [take.repeat for take in takes] != [repeat for _, repeat in manims]:
        return Difference(len(manims), 0.0, 0, 0, f"{len(takes)} takes, Manim has {len(manims)}")
    rasteriser = Rasteriser(width, height)
    worst = Difference(len(takes), 1.0, 0, 0)
    previous = None
    for take, (pixels, _) in zip(takes, manims, strict=True):
        if previous is None:
            rasteriser.draw(take.picture)
        else:
            rasteriser.redraw(previous, take.picture)
        previous = take.picture
        agree, patch, level = difference(rasteriser.pixels[..., [2, 1, 0, 3]], pixels)
        worst = Difference(len(takes), min(worst.agree, agree), max(worst.patch, patch), max(worst.level, level))
    return worst


def difference(ours: NDArray[np.uint8], theirs: NDArray[np.uint8]) -> tuple[float, int, int]:
    """Return the share of the foreground that agrees, the largest patch of mismatch, and the worst level."""
    ground = theirs[-1, -1] if (theirs[-1, -1] == theirs[0, 0]).all() else np.array([0, 0, 0, 255], np.uint8)
    foreground = ((ours != ground) | (theirs != ground)).any(axis=-1)
    levels = np.abs(ours.astype(np.int16) - theirs).max(axis=-1)
    wrong = levels > TOLERANCE
    if not wrong.any():
        return 1.0, 0, int(levels.max())
    patches, count = ndimage.label(wrong, structure=np.ones((3, 3)))
    largest = int(np.bincount(patches.ravel())[1:].max()) if count else 0
    return 1 - float(wrong.sum()) / max(1, int(foreground.sum())), largest, int(levels.max())


def main(arguments: Iterable[str] | None = None) -> int:
    """Compare every example, or those named, and print each exception."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--fps", type=Fraction, default=Fraction(3))
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    warnings.simplefilter("ignore")
    compared = identical = 0
    exceptions = []
    for example in [*plain_examples(), *docstring_examples()]:
        if options.names and example.name not in options.names:
            continue
        began = time.perf_counter()
        try:
            scene_class = example.scene_class()
        except Exception as error:
            print(f"  –  {example.name}: its source: {type(error).__name__}: {error}", flush=True)
            continue
        try:
            found = compare(scene_class, fps=options.fps)
        except Exception as error:
            found = Difference(0, 0.0, 0, 0, f"raised {type(error).__name__}: {error}")
        if found.problem.startswith("Manim itself"):
            print(f"  –  {example.name}: {found.problem}", flush=True)
            continue
        compared += 1
        identical += found.accepted and found.level == 0
        known = "" if found.accepted else EXCEPTIONS.get(example.name, "")
        sign = "ok " if found.accepted else "dif" if known else "BAD"
        print(
            f"{sign} {example.name}: {found.frames} frames, agree {found.agree:.5f}, patch {found.patch}, "
            f"level {found.level} {found.problem or known} ({time.perf_counter() - began:.1f} s)",
            flush=True,
        )
        if not found.accepted:
            exceptions.append(example.name)
    print(f"{compared} compared, {identical} identical in every pixel, {len(exceptions)} exceptions: {exceptions}")
    return 1 if set(exceptions) - EXCEPTIONS.keys() else 0


if __name__ == "__main__":
    sys.exit(main())
