"""One loudness for every film: measured as ITU-R BS.1770 says, by FFmpeg's filters, and set without clipping."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import inf, isfinite, log10

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.error import BlockingIOError, EOFError
from av.filter import Graph
from numpy.typing import NDArray

from mathml_anim.timing import SAMPLE_RATE

LOUDNESS = -16.0
"""LUFS, integrated over the film: what the web's players and podcasts settled on."""

PEAK = -2.0
"""dBTP before coding; AAC adds up to one decibel."""

_ROUNDS = 3
_TOLERANCE = 0.2
_GATE = -70.0
_BLOCK = SAMPLE_RATE

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Level:
    """Integrated loudness in LUFS and true peak in dBTP; −inf for silence or less than 0.4 s."""

    loudness: float
    peak: float


def level(track: Samples) -> Level:
    """Measure a stereo track at 48 kHz, shape (2, samples)."""
    report = _report(_filtered(track, [("ebur128", "metadata=1:peak=true:framelog=quiet")]))
    loudness = float(report.get("lavfi.r128.I", _GATE))
    peak = max(float(report.get("lavfi.r128.true_peak", 0)), float(track.max(initial=0)), -float(track.min(initial=0)))
    return Level(loudness if loudness > _GATE else -inf, 20 * log10(peak) if peak else -inf)


def _report(frames: Iterable[AudioFrame]) -> dict[str, str]:
    """Return what FFmpeg's meter says at the end."""
    report: dict[str, str] = {}
    for frame in frames:
        report = frame.metadata or report
    return report


def levelled(track: Samples) -> Samples:
    """Bring a track to −16 LUFS, in place, and return it: scaled if its peaks allow, otherwise limited too.

    Silence stays silence. No second track is held: eight minutes are 184 MB.
    """
    found = level(track)
    if not isfinite(found.loudness):
        return _scaled(track, min(0.0, PEAK - found.peak)) if isfinite(found.peak) else track
    gain = LOUDNESS - found.loudness
    if found.peak + gain <= PEAK:
        return _scaled(track, gain)
    return _limited(track, _gain_before_limiter(track, gain))


def _scaled(track: Samples, decibels: float) -> Samples:
    track *= np.float32(10 ** (decibels / 20))
    return track


def _gain_before_limiter(track: Samples, gain: float) -> float:
    """Return the gain in decibels with which a track, limited, has the wanted loudness."""
    for _ in range(_ROUNDS):
        measured = _report(_filtered(track, [*_limiter(gain), ("ebur128", "metadata=1:framelog=quiet")]))
        error = LOUDNESS - float(measured.get("lavfi.r128.I", LOUDNESS))
        if abs(error) <= _TOLERANCE:
            break
        gain += error
    return gain


def _limited(track: Samples, gain: float) -> Samples:
    """Amplify and limit a track in place: what comes out of a filter was never before what has gone in."""
    at = 0
    for frame in _filtered(track, _limiter(gain)):
        part = frame.to_ndarray()[:, : track.shape[1] - at]
        track[:, at : at + part.shape[1]] = part
        at += part.shape[1]
    track[:, at:] = 0
    return track


def _limiter(gain: float) -> list[tuple[str, str]]:
    """Amplify and limit at four times the rate, where the peaks between samples can be seen."""
    return [
        ("volume", f"volume={gain:.3f}dB:precision=float"),
        ("aresample", f"{4 * SAMPLE_RATE}"),
        ("alimiter", f"limit={10 ** (PEAK / 20):.4f}:level=0:latency=1"),
        ("aresample", f"{SAMPLE_RATE}"),
        ("aformat", "sample_fmts=fltp"),
    ]


def _filtered(track: Samples, steps: list[tuple[str, str]]) -> Iterator[AudioFrame]:
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=SAMPLE_RATE, format="fltp", layout="stereo", time_base=Fraction(1, SAMPLE_RATE)
    )
    chain = [source, *(graph.add(name, arguments) for name, arguments in steps), graph.add("abuffersink")]
    for left, right in pairwise(chain):
        left.link_to(right)
    graph.configure()
    for at in range(0, track.shape[1], _BLOCK):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(track[:, at : at + _BLOCK]), "fltp", "stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frame.pts = at
        graph.push(frame)
        yield from _ready(graph)
    graph.push(None)
    yield from _ready(graph)


def _ready(graph: Graph) -> Iterator[AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (BlockingIOError, EOFError):
            return
        if isinstance(frame, AudioFrame):
            yield frame


def identity() -> str:
    """Return a text that changes whenever a levelled track may."""
    return repr((LOUDNESS, PEAK, _ROUNDS, _TOLERANCE, av.library_versions["libavfilter"]))
