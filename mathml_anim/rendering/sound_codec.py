"""Sound to AAC or Opus: one stream a film, coded from its samples, never joined from pieces."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.codec.context import CodecContext, Flags
from numpy.typing import NDArray

from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.timing import SAMPLE_RATE

BIT_RATE = 96_000
"""Bits a second of a sound track: plenty for speech that is the same on both sides."""


@dataclass(frozen=True)
class _Coder:
    """The samples that an encoder takes, how many at once, and its options."""

    samples: str
    block: int
    options: tuple[tuple[str, str], ...]


_CODERS = {
    # Four times as fast as the default, nearer to what went in, and it raises peaks less.
    "aac": _Coder("fltp", 1024, (("aac_coder", "fast"),)),
    "libopus": _Coder("flt", 960, (("application", "audio"), ("frame_duration", "20"))),
}


def configure_sound(codec: AudioCodecContext, name: str = "aac") -> None:
    """Give an encoder the film's sound format; call it before the encoder opens."""
    codec.sample_rate = SAMPLE_RATE
    codec.layout = "stereo"
    codec.format = _CODERS[name].samples
    codec.bit_rate = BIT_RATE
    codec.options = dict(_CODERS[name].options)
    codec.time_base = Fraction(1, SAMPLE_RATE)
    codec.flags |= Flags.global_header


def identity(name: str = "aac") -> str:
    """Return a text that changes whenever the coded bytes may."""
    versions = av.__version__, av.library_versions["libavcodec"]
    return repr((BIT_RATE, SAMPLE_RATE, name, _CODERS[name], *versions))


def encode_sound(track: NDArray[np.float32], name: str = "aac") -> CodedShot:
    """Return a stereo track at 48 kHz, shape (2, samples), as packets placed in samples, the first before 0."""
    codec = CodecContext.create(name, "w")
    assert isinstance(codec, AudioCodecContext)
    configure_sound(codec, name)
    coder = _CODERS[name]
    coded = [
        CodedPicture(packet.pts or 0, packet.duration or coder.block, is_key=True, data=bytes(packet))
        for frame in [*_frames(track, coder), None]
        for packet in codec.encode(frame)
    ]
    return CodedShot(codec.extradata or b"", tuple(coded))


def _frames(track: NDArray[np.float32], coder: _Coder) -> Iterator[AudioFrame]:
    for at in range(0, track.shape[1], coder.block):
        part = np.asarray(track[:, at : at + coder.block], np.float32)
        if coder.samples == "flt":
            part = part.T.reshape(1, -1)
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(part), coder.samples, "stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frame.pts = at
        yield frame
