"""Encoders alone: how near to what was drawn, how large, and how much work, beside Manim's own encoder.

    python benchmarks/bench_encoder.py [--height 1080] [--fps 60] [--case LinearMap …] [--segment ID]

The same drawn frames go to both. What each side's film shows, decoded and taken back to RGB by the very matrix it was
converted with, is compared with what was drawn: PSNR of luma and chroma (BT.709) at full resolution. So Manim's missing
colour tags, which make players take another matrix, are not held against it. Ours is timed from the drawn rectangle
on: conversion and coding; `coding alone` is the floor.
"""

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, ClassVar

import av
import numpy as np
from av.codec.context import CodecContext
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from mathml_anim.frames.record import record
from mathml_anim.frames.take import Take
from mathml_anim.rendering import encode as encoding
from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.colour import FilmFrame
from mathml_anim.rendering.paint import paint
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import Cutter, Shot

ROOT = Path(__file__).parents[1]
LECTURE = "linear_algebra/matrices_as_transformations"
SHAPES = 16, 9
TO_YUV = np.array([[0.2126, 0.7152, 0.0722], [-0.1146, -0.3854, 0.5], [0.5, -0.4542, -0.0458]], np.float32).T


@dataclass
class Side:
    """What one encoder did: bytes, CPU seconds, squared errors and samples of luma and chroma."""

    size: int = 0
    cpu: float = 0.0
    coding: float = 0.0
    errors: list[float] = field(default_factory=lambda: [0.0, 0.0])
    samples: list[int] = field(default_factory=lambda: [0, 0])

    def compare(self, decoded: VideoFrame, drawn: np.ndarray, matrix: Colorspace, frames: int) -> None:
        """Add what is shown for some frames instead of what was drawn, BGRA pixels."""
        shown = VideoReformatter().reformat(
            decoded,
            format="rgb24",
            src_colorspace=matrix,
            dst_colorspace=matrix,
            src_color_range=ColorRange.MPEG,
            dst_color_range=ColorRange.JPEG,
            interpolation=Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT,
        )
        difference = (shown.to_ndarray().astype(np.float32) - drawn[..., [2, 1, 0]]) @ TO_YUV
        squares = (difference * difference).sum(axis=(0, 1), dtype=np.float64)
        for kind, channels in enumerate((squares[:1], squares[1:])):
            self.errors[kind] += frames * float(channels.sum())
            self.samples[kind] += frames * difference[..., 0].size * len(channels)

    @property
    def psnr(self) -> tuple[float, float]:
        luma, chroma = (
            10 * np.log10(255**2 * samples / max(error, 1e-9))
            for error, samples in zip(self.errors, self.samples, strict=True)
        )
        return luma, chroma


def manim_side(shots: Sequence[Shot], settings: EncoderSettings, every: int) -> Side:
    """Code every frame as Manim does: whole RGBA frames, converted by default, libx264 at crf 23."""
    side = Side()
    codec: Any = None
    meant: list[np.ndarray | None] = []

    def see(frame: VideoFrame) -> None:
        drawn = meant.pop(0)
        if drawn is not None:
            side.compare(frame, drawn, Colorspace.ITU601, 1)

    def take_in(packets: list[Packet], decoder: Any) -> None:
        for packet in packets:
            side.size += packet.size
        for packet in packets:
            for frame in decoder.decode(Packet(bytes(packet))):
                see(frame)

    for shot in shots:
        codec = CodecContext.create("libx264", "w")
        codec.width, codec.height, codec.pix_fmt = settings.width, settings.height, "yuv420p"
        codec.framerate, codec.time_base = settings.fps, 1 / settings.fps
        codec.thread_count, codec.options = 1, {"crf": "23"}
        decoder = CodecContext.create("h264", "r")
        at = 0
        for number, (painted, take) in enumerate(zip(paint(shot, settings), shot, strict=True)):
            drawn = painted.pixels.copy() if number % every == 0 else None
            rgba = np.ascontiguousarray(painted.pixels[..., [2, 1, 0, 3]])
            for _ in range(take.repeat):
                start = time.process_time()
                frame = VideoFrame.from_ndarray(rgba, format="rgba").reformat(format="yuv420p")
                frame.pts, at = at, at + 1
                packets = codec.encode(frame)
                side.cpu += time.process_time() - start
                meant.append(drawn)
                take_in(packets, decoder)
        start = time.process_time()
        packets = codec.encode(None)
        side.cpu += time.process_time() - start
        take_in(packets, decoder)
        for frame in decoder.decode(None):
            see(frame)
    return side


class TimedFrame(FilmFrame):
    """A film's frame that knows how long its conversions took, and keeps some pictures for comparison."""

    spent = 0.0
    copying = 0.0
    every = 1
    kept: ClassVar[list[np.ndarray | None]] = []

    def update(self, pixels: np.ndarray, box: Any = None) -> None:
        start = time.process_time()
        super().update(pixels, box)
        converted = time.process_time()
        TimedFrame.kept.append(pixels.copy() if len(TimedFrame.kept) % TimedFrame.every == 0 else None)
        TimedFrame.spent += converted - start
        TimedFrame.copying += time.process_time() - converted


def our_side(shots: Sequence[Shot], settings: EncoderSettings, every: int) -> Side:
    """Code shots as films are made of them: changed rectangles converted, held pictures in beats."""
    side = Side()
    encoding.FilmFrame = TimedFrame  # type: ignore[misc]
    for shot in shots:
        TimedFrame.spent, TimedFrame.copying, TimedFrame.kept, TimedFrame.every = 0.0, 0.0, [], every
        drawing = 0.0

        def timed() -> Iterator[encoding.Painted]:
            nonlocal drawing
            pictures = paint(shot, settings)  # noqa: B023
            while True:
                start = time.process_time()
                painted = next(pictures, None)
                drawing += time.process_time() - start
                if painted is None:
                    return
                yield painted

        start = time.process_time()
        coded = encoding.encode(timed(), [take.repeat for take in shot], settings)
        whole = time.process_time() - start - drawing - TimedFrame.copying
        side.cpu += whole
        side.coding += whole - TimedFrame.spent
        side.size += sum(len(picture.data) for picture in coded.pictures)
        compare_shot(side, coded, shot)
    return side


def compare_shot(side: Side, coded: CodedShot, shot: Shot) -> None:
    starts = np.cumsum([0, *(take.repeat for take in shot)])
    lengths = {picture.start: picture.frames for picture in coded.pictures}
    decoder: Any = CodecContext.create("h264", "r")
    decoder.extradata = coded.extradata
    for picture in [*coded.pictures, None]:
        packet = None if picture is None else Packet(picture.data)
        if packet is not None and picture is not None:
            packet.pts = picture.start
        for frame in decoder.decode(packet):
            number = int(np.searchsorted(starts, frame.pts, side="right")) - 1
            drawn = TimedFrame.kept[number]
            if drawn is not None:
                side.compare(frame, drawn, Colorspace.ITU709, lengths[frame.pts])


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


def segment(id: str, settings: EncoderSettings) -> list[Shot]:
    from mathml_anim.course.load import load_course, load_lecture
    from mathml_anim.narration.voices.registry import find_voice
    from mathml_anim.rehearsal.prepare import prepare
    from mathml_anim.rendering.performances import segment_performance

    course = load_course(ROOT)
    lecture = load_lecture(course, course.entry(LECTURE))
    times = prepare(course, lecture, find_voice("silent", None), settings.fps).segment(id)
    return shots_of(segment_performance(course, lecture, times, settings))


def line(name: str, side: str, did: Side, frames: int, pictures: int) -> str:
    luma, chroma = did.psnr
    floor = f"   coding alone {1000 * did.coding / pictures:5.1f}" if did.coding else ""
    return (
        f"{name:22s} {side:6s} {frames:5d} {pictures:5d} {did.size / 1000:9.0f} kB  {luma:6.2f} {chroma:6.2f} dB "
        f"{did.cpu:7.2f} s  {1000 * did.cpu / pictures:6.1f} ms{floor}"
    )


def main() -> None:
    """Print both sides of every case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--height", type=int, default=1080)
    parser.add_argument("--fps", type=Fraction, default=Fraction(60))
    parser.add_argument("--case", nargs="*", default=["LinearMap", "GradientDescent", "Gaussian"])
    parser.add_argument("--segment", nargs="*", default=["the_recipe_survives"])
    parser.add_argument("--every", type=int, default=4, help="compare one picture in so many")
    parser.add_argument("--ours", nargs=2, metavar=("CRF", "PARAMETERS"), help="other settings for x264 on our side")
    asked = parser.parse_args()
    settings = EncoderSettings(asked.height * SHAPES[0] // SHAPES[1], asked.height, asked.fps)
    if asked.ours:
        options = dict(settings.coder_options) | {"crf": asked.ours[0], "x264-params": asked.ours[1]}
        settings = replace(settings, options=tuple(options.items()))
    print(f"PyAV {av.__version__}, {settings.width}×{settings.height} at {settings.fps} frames a second, one thread")
    print("case, side, frames, pictures, size, PSNR of luma and chroma, CPU, CPU a changed picture")
    cases = [(name, plain) for name in asked.case] + [(id, segment) for id in asked.segment]
    for name, found in cases:
        shots = found(name, settings)
        pictures = sum(len(shot) for shot in shots)
        frames = sum(take.repeat for shot in shots for take in shot)
        theirs, ours = manim_side(shots, settings, asked.every), our_side(shots, settings, asked.every)
        print(line(name, "manim", theirs, frames, pictures), flush=True)
        print(line(name, "ours", ours, frames, pictures), flush=True)
        print(f"{'':22s} size {ours.size / theirs.size:.2f} ×, CPU {ours.cpu / theirs.cpu:.2f} ×", flush=True)


if __name__ == "__main__":
    main()
