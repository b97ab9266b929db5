"""A film as a GIF: one choice of 256 colours for all of it, made when every picture is there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
from av.codec.context import CodecContext
from av.filter import Graph
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.settings import EncoderSettings

TICK = Fraction(1, 100)
"""A GIF's unit of time."""

SHORTEST = 2
"""Ticks that a picture lasts at least: browsers slow down what is faster."""

_NEVER_ENDS = "0"
_RGBA = VideoFormat("rgba")


@dataclass(frozen=True, eq=False)
class _Shown:
    """A picture and the tick at which it comes."""

    frame: VideoFrame
    tick: int


def write_gif(path: Path, shots: Iterable[CodedShot], settings: EncoderSettings) -> int:
    """Write a film that runs again and again, and return its length in frames; `shots` hold PNG pictures.

    A GIF counts in hundredths of a second and shows at most 50 pictures in one; a picture that comes sooner is left
    out. What is less than half opaque is not there.
    """
    kept = tuple(shots)
    frames = sum(shot.frames for shot in kept)
    palette = _palette(kept, settings)
    with av.open(path, "w", format="gif", options={"loop": _NEVER_ENDS}) as film:
        stream = film.add_stream("gif", rate=settings.fps)
        stream.width, stream.height, stream.pix_fmt = settings.width, settings.height, "pal8"
        stream.codec_context.time_base = TICK
        stream.time_base = TICK
        end = _tick(frames, settings.fps)
        last: Packet[VideoStream] | None = None
        for frame in _limited(kept, settings, palette):
            for packet in stream.encode(frame):
                last = _muxed(film, last, packet)
        for packet in stream.encode(None):
            last = _muxed(film, last, packet)
        if last is not None:
            last.duration = max(SHORTEST, end - (last.pts or 0))
            film.mux(last)
    return frames


def _muxed(
    film: "av.container.OutputContainer", before: "Packet[VideoStream] | None", packet: "Packet[VideoStream]"
) -> "Packet[VideoStream]":
    """Write the packet before, which lasts until this one, and return this one."""
    if before is not None:
        before.duration = (packet.pts or 0) - (before.pts or 0)
        film.mux(before)
    return packet


def _shown(shots: Iterable[CodedShot], settings: EncoderSettings) -> Iterator[_Shown]:
    start, before = 0, -SHORTEST
    for shot in shots:
        for picture in shot.pictures:
            tick = _tick(start + picture.start, settings.fps)
            if tick - before >= SHORTEST:
                yield _Shown(_decoded(picture.data), tick)
                before = tick
        start += shot.frames


def _tick(frame: int, fps: Fraction) -> int:
    return round(frame / fps / TICK)


def _decoded(png: bytes) -> VideoFrame:
    codec = CodecContext.create("png", "r")
    assert isinstance(codec, VideoCodecContext)
    (frame,) = [*codec.decode(Packet(png)), *codec.decode(None)]
    return frame


def _palette(shots: Iterable[CodedShot], settings: EncoderSettings) -> VideoFrame:
    """Return the 256 colours that fit all pictures of a film best, as a picture of 16 × 16 pixels."""
    graph = Graph()
    source = graph.add_buffer(width=settings.width, height=settings.height, format=_RGBA, time_base=TICK)
    chooser = graph.add("palettegen", f"stats_mode=full:reserve_transparent={int(settings.transparent)}")
    sink = graph.add("buffersink")
    source.link_to(chooser)
    chooser.link_to(sink)
    graph.configure()
    for shown in _shown(shots, settings):
        source.push(_timed(shown))
    source.push(None)
    return cast("VideoFrame", sink.pull())


def _limited(shots: Iterable[CodedShot], settings: EncoderSettings, palette: VideoFrame) -> Iterator[VideoFrame]:
    """Return the pictures of a film in the colours of a palette."""
    graph = Graph()
    source = graph.add_buffer(width=settings.width, height=settings.height, format=_RGBA, time_base=TICK)
    colours = graph.add_buffer(width=palette.width, height=palette.height, format=palette.format, time_base=TICK)
    # An ordered pattern stays in place from picture to picture, where spread errors would crawl.
    limiter = graph.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle:alpha_threshold=128")
    sink = graph.add("buffersink")
    source.link_to(limiter, 0, 0)
    colours.link_to(limiter, 0, 1)
    limiter.link_to(sink)
    graph.configure()
    palette.pts, palette.time_base = 0, TICK
    colours.push(palette)
    colours.push(None)
    for shown in _shown(shots, settings):
        source.push(_timed(shown))
        yield from _pulled(sink)
    source.push(None)
    yield from _pulled(sink)


def _timed(shown: _Shown) -> VideoFrame:
    shown.frame.pts, shown.frame.time_base = shown.tick, TICK
    return shown.frame


def _pulled(sink: "av.filter.context.FilterContext") -> Iterator[VideoFrame]:
    while True:
        try:
            yield cast("VideoFrame", sink.pull())
        except (av.error.BlockingIOError, av.error.EOFError):
            return
