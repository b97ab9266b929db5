"""Two sides that code the same drawn pictures: as Manim does, and as films are made here."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, ClassVar

import numpy as np
from av.codec.context import CodecContext
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from mathml_anim.rendering import encode as encoding
from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.colour import FilmFrame
from mathml_anim.rendering.paint import paint
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.shots import Shot

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

    def add(self, other: "Side") -> None:
        """Add what the same encoder did with other pictures."""
        self.size, self.cpu, self.coding = self.size + other.size, self.cpu + other.cpu, self.coding + other.coding
        self.errors = [mine + theirs for mine, theirs in zip(self.errors, other.errors, strict=True)]
        self.samples = [mine + theirs for mine, theirs in zip(self.samples, other.samples, strict=True)]

    @property
    def psnr(self) -> tuple[float, float]:
        luma, chroma = (
            10 * np.log10(255**2 * samples / max(error, 1e-9))
            for error, samples in zip(self.errors, self.samples, strict=True)
        )
        return luma, chroma


def manim_side(shots: Sequence[Shot], settings: EncoderSettings, every: int) -> Side:
    """Code every frame as Manim does: a file a play, whole RGBA frames, converted by default, libx264 at crf 23."""
    side = Side()
    for _, played in groupby(shots, key=lambda shot: shot[0].play):
        manim_play(side, list(played), settings, every)
    return side


def manim_play(side: Side, shots: Sequence[Shot], settings: EncoderSettings, every: int) -> None:
    codec: Any = CodecContext.create("libx264", "w")
    codec.width, codec.height, codec.pix_fmt = settings.width, settings.height, "yuv420p"
    codec.framerate, codec.time_base = settings.fps, 1 / settings.fps
    codec.thread_count, codec.options = 1, {"crf": "23"}
    decoder: Any = CodecContext.create("h264", "r")
    meant: list[np.ndarray | None] = []

    def see(frames: Iterable[VideoFrame]) -> None:
        for frame in frames:
            drawn = meant.pop(0)
            if drawn is not None:
                side.compare(frame, drawn, Colorspace.ITU601, 1)

    def take_in(packets: list[Packet]) -> None:
        for packet in packets:
            side.size += packet.size
            see(decoder.decode(Packet(bytes(packet))))

    number = at = 0
    for shot in shots:
        for painted, take in zip(paint(shot, settings), shot, strict=True):
            drawn = painted.pixels.copy() if number % every == 0 else None
            number += 1
            rgba = np.ascontiguousarray(painted.pixels[..., [2, 1, 0, 3]])
            for _ in range(take.repeat):
                start = time.process_time()
                frame = VideoFrame.from_ndarray(rgba, format="rgba").reformat(format="yuv420p")
                frame.pts, at = at, at + 1
                packets = codec.encode(frame)
                side.cpu += time.process_time() - start
                meant.append(drawn)
                take_in(packets)
    start = time.process_time()
    packets = codec.encode(None)
    side.cpu += time.process_time() - start
    take_in(packets)
    see(decoder.decode(None))


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
