"""Sound to AAC: one stream a film, coded from its samples, never joined from pieces."""

from collections.abc import Iterator
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

_OPTIONS = {"aac_coder": "fast"}
"""Four times as fast as the default, nearer to what went in, and it raises peaks less."""

_BLOCK = 1024


def configure_sound(codec: AudioCodecContext) -> None:
    """Give an AAC encoder the film's sound format; call it before the encoder opens."""
    codec.sample_rate = SAMPLE_RATE
    codec.layout = "stereo"
    codec.format = "fltp"
    codec.bit_rate = BIT_RATE
    codec.options = dict(_OPTIONS)
    codec.time_base = Fraction(1, SAMPLE_RATE)
    codec.flags |= Flags.global_header


def identity() -> str:
    """Return a text that changes whenever the coded bytes may."""
    return repr((BIT_RATE, SAMPLE_RATE, _OPTIONS, av.__version__, av.library_versions["libavcodec"]))


def encode_sound(track: NDArray[np.float32]) -> CodedShot:
    """Return a stereo track at 48 kHz, shape (2, samples), as packets placed in samples, the first before 0."""
    codec = CodecContext.create("aac", "w")
    configure_sound(codec)
    coded = [
        CodedPicture(packet.pts or 0, packet.duration or _BLOCK, is_key=True, data=bytes(packet))
        for frame in [*_frames(track), None]
        for packet in codec.encode(frame)
    ]
    return CodedShot(codec.extradata or b"", tuple(coded))


def _frames(track: NDArray[np.float32]) -> Iterator[AudioFrame]:
    for at in range(0, track.shape[1], _BLOCK):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(track[:, at : at + _BLOCK], np.float32), "fltp", "stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frame.pts = at
        yield frame
