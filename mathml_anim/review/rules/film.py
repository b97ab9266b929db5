"""A rendered film: its streams, colours, order of bytes, length and loudness, read without playing it."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import inf, log10
from pathlib import Path
from struct import unpack

import av
import numpy as np
from av.filter import Graph

from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.thresholds import Limits

_BT709 = 1
_LIMITED = 1
"""`AVCOL_*_BT709` and `AVCOL_RANGE_MPEG` of FFmpeg."""

_SOUND_SLACK = Fraction(1, 10)
"""Seconds by which sound may outlast pictures: a packet of AAC and its priming."""

_GATE = -69.0


@dataclass(frozen=True)
class Expected:
    """What a film should be: the frames that were planned and their rate, and the lecture it belongs to.

    `is_whole` says whether it is all of a lecture, whose loudness is set, and not a part of one.
    """

    path: Path
    frames: int
    fps: Fraction
    lecture: str
    is_whole: bool = True


def film_rules(film: Expected, limits: Limits) -> Iterator[Finding]:
    """Yield what is wrong with a film; one that cannot be opened is a single finding."""
    try:
        with av.open(film.path) as opened:
            yield from _streams(film, opened)
            yield from _length(film, opened)
            if opened.streams.audio:
                yield from _loudness(film, opened, limits)
    except (av.FFmpegError, OSError, ValueError) as error:
        what = f"the film cannot be read: {getattr(error, 'strerror', None) or error}"
        yield _wrong(film, "streams", what)
        return
    if not moov_first(film.path):
        yield _wrong(film, "faststart", "its index lies behind its pictures, so it cannot play before it has arrived")


def moov_first(path: Path) -> bool:
    """Return whether an MP4's index (`moov`) comes before its media (`mdat`)."""
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, kind = unpack(">I4s", head)
            if kind in {b"moov", b"mdat"}:
                return bool(kind == b"moov")
            if size == 1:
                size = unpack(">Q", file.read(8))[0] - 8
            if size < 8:
                return False
            file.seek(size - 8, 1)
    return False


def _streams(film: Expected, opened: "av.container.InputContainer") -> Iterator[Finding]:
    if not opened.streams.video:
        yield _wrong(film, "streams", "there are no pictures in it")
        return
    codec = opened.streams.video[0].codec_context
    if codec.name != "h264" or "High" not in (codec.profile or ""):
        yield _wrong(film, "streams", f"its pictures are {codec.name} {codec.profile or ''}, not H.264 High")
    if codec.pix_fmt != "yuv420p":
        yield _wrong(film, "streams", f"its pixels are {codec.pix_fmt}, not yuv420p")
    tags = {
        "primaries": (int(codec.color_primaries), _BT709),
        "transfer": (int(codec.color_trc), _BT709),
        "matrix": (int(codec.colorspace), _BT709),
        "range": (int(codec.color_range), _LIMITED),
    }
    missing = [name for name, (found, wanted) in tags.items() if found != wanted]
    if missing:
        yield _wrong(film, "colour-tags", f"its colour {', '.join(missing)} is not BT.709 in limited range")
    for stream in opened.streams.audio:
        if stream.codec_context.name != "aac" or stream.codec_context.sample_rate != 48_000:
            sound = f"{stream.codec_context.name} at {stream.codec_context.sample_rate} Hz"
            yield _wrong(film, "streams", f"its sound is {sound}, not AAC at 48 kHz")


def _length(film: Expected, opened: "av.container.InputContainer") -> Iterator[Finding]:
    """Yield whether pictures last exactly as planned, by the times of the samples themselves."""
    if not opened.streams.video:
        return
    stream = opened.streams.video[0]
    assert stream.time_base is not None
    spans = [(packet.pts, packet.duration or 0) for packet in opened.demux(stream) if packet.pts is not None]
    opened.seek(0)
    if not spans:
        yield _wrong(film, "playing-time", "there is no picture in it")
        return
    first = min(pts for pts, _ in spans) * stream.time_base
    seconds = max(pts + duration for pts, duration in spans) * stream.time_base
    planned = film.frames / film.fps
    if abs(seconds - planned) > Fraction(1, 2) / film.fps or first != 0:
        frames = round(float(seconds * film.fps))
        yield _wrong(film, "playing-time", f"it plays {frames} frames where {film.frames} were planned")
    for sound in opened.streams.audio:
        if sound.duration and sound.time_base and sound.duration * sound.time_base > planned + _SOUND_SLACK:
            yield _wrong(film, "playing-time", "its sound is longer than its pictures")


def _loudness(film: Expected, opened: "av.container.InputContainer", limits: Limits) -> Iterator[Finding]:
    loudness, peak = level(opened)
    wanted, slack = limits["loudness"], limits["loudness_slack"]
    if loudness < _GATE:
        return
    if film.is_whole and abs(loudness - wanted) > slack:
        yield _wrong(film, "loudness", f"its loudness is {loudness:.1f} LUFS, not {wanted:g} ± {slack:g}")
    if peak > limits["true_peak"] + 0.1:
        yield _wrong(film, "loudness", f"its true peak is {peak:.1f} dBTP, above {limits['true_peak']:g}")


def level(opened: "av.container.InputContainer") -> tuple[float, float]:
    """Return the integrated loudness in LUFS and the true peak in dBTP (ITU-R BS.1770) of a film's first sound."""
    graph = Graph()
    source = graph.add_abuffer(template=opened.streams.audio[0])
    meter = graph.add("ebur128", "metadata=1:peak=true:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    report: dict[str, str] = {}
    samples = 0.0
    for frame in opened.decode(audio=0):
        samples = max(samples, float(np.abs(frame.to_ndarray()).max(initial=0)))
        graph.push(frame)
        while True:
            try:
                report = graph.pull().metadata or report
            except (av.BlockingIOError, av.EOFError):
                break
    peak = max(samples, float(report.get("lavfi.r128.true_peak", 0)))
    return float(report.get("lavfi.r128.I", -inf)), 20 * log10(peak) if peak else -inf


def _wrong(film: Expected, rule: str, what: str) -> Finding:
    return finding(rule, what, "render it again with this version", lecture=film.lecture, path=film.path)
