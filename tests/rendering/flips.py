"""A course whose only lecture turns its picture from dark to light and back at every cue, and its voice that clicks."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from mathml_anim.course.load import load_course
from mathml_anim.course.model import Course
from mathml_anim.course.targets import resolve
from mathml_anim.narration.timed import Speech
from mathml_anim.narration.voices.voice import Utterance
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.quality import Quality
from mathml_anim.rendering.render import render_lectures

COURSE = """
title = "Flips"
language = "en"
licence = "CC-BY-4.0"

[modules.first]
title = "First things"

[modules.first.lectures]
flips = "Flips"
"""

WORDS = """
---
title: Flips
---

## Light and dark {scene=LightAndDark}

One [a] two three [b] four. [pause 0.7] Five [c] six seven eight [d] nine.

## Dark again {scene=DarkAgain}

Ten [e] eleven and {last} twelve.
"""

NUMBERS = '''
"""Numbers of flips."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Last:
    """A word."""

    last: int = 5


def dark_again() -> Last:
    """A word."""
    return Last()
'''

SCENES = '''
"""Flips."""

from manim import FullScreenRectangle, Square, RIGHT

from mathml_anim.stage import LectureScene


def ground() -> FullScreenRectangle:
    return FullScreenRectangle(stroke_width=0, fill_opacity=1, fill_color="#202020")


class LightAndDark(LectureScene[None]):
    """Light at a and c, dark at b and d."""

    def construct(self) -> None:
        screen = ground()
        self.add(screen)
        for cue, colour in zip("abcd", ("#D0D0D0", "#202020") * 2):
            self.wait_until(cue)
            screen.set_fill(colour)


class DarkAgain(LectureScene[object]):
    """Light from e on, with something that moves."""

    def construct(self) -> None:
        screen = ground()
        square = Square(0.5).shift(3 * RIGHT)
        self.add(screen, square)
        self.wait_until("e")
        screen.set_fill("#D0D0D0")
        self.play(square.animate.shift(RIGHT), run_time=0.5)
'''

LEVEL = {"dark": 0x20, "light": 0xD0}
LECTURE = "first/flips"


class ClickingVoice:
    """Says a word as a click at its onset; a word takes 0.37 s."""

    makes_sound = True
    name = "clicks"
    rate = 22_050

    def identity(self, *, language: str, speed: float) -> str:
        return f"clicks {speed:g}"

    def speak(self, words: tuple[str, ...], *, language: str, speed: float) -> Utterance:
        onsets = tuple(0.37 * place for place, _ in enumerate(words))
        samples = np.zeros(round(0.37 * len(words) * self.rate), np.float32)
        for onset in onsets:
            first = round(onset * self.rate)
            samples[first : first + 40] = 0.6
        return Utterance(
            onsets, tuple(onset + 0.3 for onset in onsets), samples.size / self.rate, Speech(samples, self.rate)
        )


def flips(
    root: Path, *, words: str = WORDS, scenes: str = SCENES, numbers: str = NUMBERS, course: str = COURSE
) -> Path:
    """Write the course and return its root."""
    for kind, text in (("lectures/first/01_flips.md", words), ("lectures/first/flips.py", NUMBERS)):
        _write(root / kind, text)
    _write(root / "scenes/first/flips.py", scenes)
    _write(root / "lectures/course.toml", course)
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.lstrip(), "utf-8")


def tiny(fps: Fraction = Fraction(15), **changes: object) -> Order:
    """An order for pictures of 160 × 90 pixels."""
    return Order(Quality(160, 90, fps), **changes)  # type: ignore[arg-type]


class Told:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.frames = 0
        self.reused: list[int] = []
        self.drawn: list[int] = []
        self.fresh: list[str] = []
        self.made: list[str] = []

    def planned(self, frames: int) -> None:
        self.frames += frames

    def began(self, label: str) -> None:
        pass

    def shot(self, *, frames: int, reused: bool) -> None:
        (self.reused if reused else self.drawn).append(frames)

    def left(self, film: Path, *, fresh: bool) -> None:
        (self.fresh if fresh else self.made).append(film.name)


def read_segments(manifest: Path) -> list[dict[str, Any]]:
    """Return the segments that a manifest tells of."""
    told: list[dict[str, Any]] = json.loads(manifest.read_text("utf-8"))["segments"]
    return told


def render(root: Path, order: Order, target: str = LECTURE) -> tuple[Path, Told]:
    """Render a target and return the folder of its film, and what was told."""
    course: Course = load_course(root)
    told = Told()
    (film,) = render_lectures(course, resolve(course, [target]), order, told)
    return film.parent, told
