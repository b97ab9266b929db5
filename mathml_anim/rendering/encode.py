"""Drawn pictures to a film's codec: one shot at a time, one thread, the same bytes every time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from av.codec.context import CodecContext, Flags
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from numpy.typing import NDArray

from mathml_anim.rendering.beats import Beat, beats
from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.colour import Box, FilmFrame
from mathml_anim.rendering.settings import EncoderSettings

NEVER = 100_000

BESIDE: Literal["matroska_block_additional"] = "matroska_block_additional"
"""FFmpeg's name for coded transparency that is kept apart from the picture."""


@dataclass(frozen=True, eq=False)
class Painted:
    """A drawn picture: BGRA pixels, shape (height, width, 4), and what changed since the one before.

    `changed` is None where nothing is known of the picture before. The pixels may be overwritten once the next
    picture is asked for.
    """

    pixels: NDArray[np.uint8]
    changed: Box | None


def configure(codec: VideoCodecContext, settings: EncoderSettings) -> None:
    """Give an encoder the film's size, rate, colours and options; call it before the encoder opens."""
    codec.width = settings.width
    codec.height = settings.height
    codec.pix_fmt = settings.pixels
    codec.framerate = settings.fps
    codec.time_base = 1 / settings.fps
    codec.gop_size = NEVER
    codec.thread_count = 1
    if settings.pixels.startswith("yuv"):
        codec.colorspace = Colorspace.ITU709
        codec.color_range = ColorRange.MPEG
        codec.color_primaries = ColorPrimaries.BT709
        codec.color_trc = ColorTrc.BT709
    codec.flags |= Flags.global_header
    codec.options = dict(settings.coder_options)


def encode(pictures: Iterable[Painted], repeats: Sequence[int], settings: EncoderSettings) -> CodedShot:
    """Return a shot's packets in decoding order, the first a key; `repeats` has the frames each picture is shown."""
    codec = _encoder(settings)
    film = FilmFrame(settings.width, settings.height, settings.pixels)
    planned = beats(repeats, constant=settings.constant)
    lengths = {beat.start: beat.frames for beat in planned}
    coded: list[CodedPicture] = []

    def keep(packets: "Iterable[Packet[Any]]") -> None:
        for packet in packets:
            start = packet.pts or 0
            beside = bytes(packet.get_sidedata(BESIDE))
            coded.append(CodedPicture(start, lengths[start], packet.is_keyframe, bytes(packet), beside))

    painted = enumerate(pictures)
    shown = -1
    for beat in planned:
        while shown < beat.picture:
            shown, picture = next(painted)
            film.update(picture.pixels, picture.changed if shown else None)
        film.frame.pts = beat.start
        film.frame.time_base = codec.time_base
        film.frame.pict_type = _kind(beat)
        keep(codec.encode(film.frame))
    keep(codec.encode(None))
    return CodedShot(codec.extradata or b"", tuple(coded))


def header(settings: EncoderSettings) -> bytes:
    """Return what every shot coded with some settings begins with."""
    codec = _encoder(settings)
    codec.open()
    return codec.extradata or b""


def _encoder(settings: EncoderSettings) -> VideoCodecContext:
    codec = CodecContext.create(settings.kind.codec, "w")
    assert isinstance(codec, VideoCodecContext)
    configure(codec, settings)
    return codec


def _kind(beat: Beat) -> PictureType:
    if beat.is_key:
        return PictureType.I
    return PictureType.NONE if beat.is_free else PictureType.P
