"""Encoders alone: how near to what was drawn, how large, and how much work, beside Manim's own encoder.

    python benchmarks/bench_encoder.py [--height 1080] [--fps 60] [--case LinearMap …] [--segment ID …] [--lecture]

The same drawn frames go to both. What each side's film shows, decoded and taken back to RGB by the very matrix it was
converted with, is compared with what was drawn: PSNR of luma and chroma (BT.709) at full resolution. So Manim's missing
colour tags, which make players take another matrix, are not held against it. Ours is timed from the drawn rectangle
on: conversion and coding; `coding alone` is the floor.
"""

import argparse
import importlib.util
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
from encoder_sides import Side, manim_side, our_side

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture
from mathml_anim.frames.record import record
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.performances import segment_performance
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import Cutter, Shot

ROOT = Path(__file__).parents[1]
LECTURE = "linear_algebra/matrices_as_transformations"
SHAPES = 16, 9


def shots_of(play: Callable[[Callable[[Take], None]], object]) -> list[Shot]:
    shots: list[Shot] = []
    cutter = Cutter(shots.append)
    play(cutter)
    cutter.finish()
    return shots


def plain(name: str, settings: EncoderSettings) -> list[Shot]:
    path = Path(__file__).with_name("plain_scenes.py")
    found = importlib.util.spec_from_file_location("plain_scenes", path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules["plain_scenes"] = module
    found.loader.exec_module(module)
    scene = getattr(module, name)
    size = {"width": settings.width, "height": settings.height}
    return shots_of(lambda sink: record(scene, sink, fps=settings.fps, **size))


@cache
def spoken(fps: Fraction) -> tuple[Course, Lecture, Timetable]:
    course = load_course(ROOT)
    lecture = load_lecture(course, course.entry(LECTURE))
    return course, lecture, prepare(course, lecture, find_voice("espeak", None), fps)


def segment(id: str, settings: EncoderSettings) -> list[Shot]:
    course, lecture, table = spoken(settings.fps)
    return shots_of(segment_performance(course, lecture, table.segment(id), settings))


@dataclass
class Compared:
    """Both sides of a case, and the frames and different pictures that they coded."""

    name: str
    manim: Side = field(default_factory=Side)
    ours: Side = field(default_factory=Side)
    frames: int = 0
    pictures: int = 0

    def add(self, other: "Compared") -> None:
        """Count another case in."""
        self.manim.add(other.manim)
        self.ours.add(other.ours)
        self.frames, self.pictures = self.frames + other.frames, self.pictures + other.pictures

    def show(self) -> None:
        """Print both sides, and ours as a share of Manim's."""
        for side, did in (("manim", self.manim), ("ours", self.ours)):
            luma, chroma = did.psnr
            floor = f"   coding alone {1000 * did.coding / self.pictures:5.1f}" if did.coding else ""
            print(
                f"{self.name:24s} {side:6s} {self.frames:5d} {self.pictures:5d} {did.size / 1000:9.0f} kB  "
                f"{luma:6.2f} {chroma:6.2f} dB {did.cpu:7.2f} s  {1000 * did.cpu / self.pictures:6.1f} ms{floor}"
            )
        ours, manim = self.ours, self.manim
        print(f"{'':24s} size {ours.size / manim.size:.2f} ×, CPU {ours.cpu / manim.cpu:.2f} ×", flush=True)


def compared(name: str, shots: list[Shot], settings: EncoderSettings, every: int) -> Compared:
    pictures, frames = sum(map(len, shots)), sum(take.repeat for shot in shots for take in shot)
    return Compared(name, manim_side(shots, settings, every), our_side(shots, settings, every), frames, pictures)


def main() -> None:
    """Print both sides of every case, and of the whole lecture if it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--height", type=int, default=1080)
    parser.add_argument("--fps", type=Fraction, default=Fraction(60))
    parser.add_argument("--case", nargs="*", default=["LinearMap", "GradientDescent", "Gaussian"])
    parser.add_argument("--segment", nargs="*", default=["the_recipe_survives"])
    parser.add_argument("--lecture", action="store_true", help="all segments of the lecture, and their sum")
    parser.add_argument("--every", type=int, default=4, help="compare one picture in so many")
    parser.add_argument("--ours", nargs=2, metavar=("CRF", "PARAMETERS"), help="other settings for x264 on our side")
    asked = parser.parse_args()
    settings = EncoderSettings(asked.height * SHAPES[0] // SHAPES[1], asked.height, asked.fps)
    if asked.ours:
        options = dict(settings.coder_options) | {"crf": asked.ours[0], "x264-params": asked.ours[1]}
        settings = replace(settings, options=tuple(options.items()))
    print(f"PyAV {av.__version__}, {settings.width}×{settings.height} at {settings.fps} frames a second, one thread")
    print("case, side, frames, pictures, size, PSNR of luma and chroma, CPU, CPU a changed picture")
    if asked.lecture:
        whole = Compared("the lecture")
        for times in spoken(settings.fps)[2].segments:
            case = compared(times.segment.id, segment(times.segment.id, settings), settings, asked.every)
            case.show()
            whole.add(case)
        whole.show()
        return
    for name, found in [*((name, plain) for name in asked.case), *((id, segment) for id in asked.segment)]:
        compared(name, found(name, settings), settings, asked.every).show()


if __name__ == "__main__":
    main()
