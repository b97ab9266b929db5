"""Shots to a film, nothing coded again: one video stream, one sound stream, chapters, ready to play while loading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet, PacketSideData, packet_sidedata_type_from_literal
from av.stream import Stream
from av.video.stream import VideoStream

from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.encode import BESIDE, configure
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sound_codec import configure_sound
from mathml_anim.timing import SAMPLE_RATE

TICKS = 256
"""Ticks of the film's clock in a frame (for whole frame rates)."""


@dataclass(frozen=True)
class Chapter:
    """A named stretch of a film, in frames."""

    title: str
    start: int
    end: int


@dataclass(frozen=True)
class _Timed:
    """A packet and when it is decoded, in seconds."""

    packet: "Packet[Any]"
    seconds: Fraction


def join(
    path: Path,
    shots: Iterable[CodedShot],
    settings: EncoderSettings,
    *,
    sound: CodedShot | None = None,
    chapters: Sequence[Chapter] = (),
    title: str = "",
    language: str = "",
) -> int:
    """Write a film and return its length in frames; `sound` is counted from the first frame.

    Raises ValueError for shots or sound coded with other settings, OSError if the file cannot be written.
    """
    container = settings.kind.container
    options = {"movflags": "+faststart", "movie_timescale": str(_whole_ticks(settings.fps))}
    with av.open(path, "w", format=container, options=options if container in {"mp4", "mov"} else {}) as film:
        if title:
            film.metadata["title"] = title
        pictures = _Pictures(film, settings)
        track = _Sound(film, sound, settings.kind.sound, language) if sound and settings.kind.sound else None
        if chapters:
            film.set_chapters(_chapters(chapters, settings.fps))
        film.start_encoding()
        heard = track.packets() if track is not None else iter(())
        for packet in _in_step(pictures.packets(shots), heard):
            film.mux(packet)
    return pictures.frames


def _in_step(seen: Iterator[_Timed], heard: Iterator[_Timed]) -> "Iterator[Packet[Any]]":
    """Return the packets of two streams in the order of their times."""
    waiting = next(heard, None)
    for timed in seen:
        while waiting is not None and waiting.seconds <= timed.seconds:
            yield waiting.packet
            waiting = next(heard, None)
        yield timed.packet
    while waiting is not None:
        yield waiting.packet
        waiting = next(heard, None)


def _whole_ticks(fps: Fraction) -> int:
    """Return ticks a second of which every frame takes a whole number, so that a film's length is exact."""
    return fps.numerator * (TICKS if fps.numerator < 1000 else 1)


class _Pictures:
    """Places the packets of shot after shot in the film's time."""

    def __init__(self, film: OutputContainer, settings: EncoderSettings) -> None:
        stream = cast("VideoStream", film.add_stream(settings.kind.codec, rate=settings.fps))
        configure(stream.codec_context, settings)
        self._tick = Fraction(1, settings.fps.numerator * TICKS)
        stream.time_base = self._tick
        self._stream = stream
        self._per_frame = settings.fps.denominator * TICKS
        self._decoded = -settings.kind.reorder
        self.frames = 0

    def packets(self, shots: Iterable[CodedShot]) -> Iterator[_Timed]:
        """Return every packet of the film."""
        for shot in shots:
            _same_header(shot, self._stream)
            for picture in shot.pictures:
                yield _Timed(self._placed(picture), self._decoded * self._per_frame * self._tick)
                self._decoded += picture.frames
            self.frames += shot.frames

    def _placed(self, picture: CodedPicture) -> "Packet[Any]":
        packet = cast("Packet[Any]", Packet(picture.data))
        packet.stream = self._stream
        packet.time_base = self._tick
        packet.pts = (self.frames + picture.start) * self._per_frame
        packet.dts = self._decoded * self._per_frame
        packet.duration = picture.frames * self._per_frame
        packet.is_keyframe = picture.is_key
        if picture.beside:
            kind = packet_sidedata_type_from_literal(BESIDE)
            beside = PacketSideData(kind, len(picture.beside))  # type: ignore[call-arg]  # the stub lacks it
            beside.update(picture.beside)
            packet.set_sidedata(beside)
        return packet


class _Sound:
    """The film's sound track."""

    def __init__(self, film: OutputContainer, sound: CodedShot, codec: str, language: str) -> None:
        self._stream = cast("AudioStream", film.add_stream(codec, rate=SAMPLE_RATE))
        configure_sound(self._stream.codec_context, codec)
        self._sound = sound
        if language:
            self._stream.metadata["language"] = language

    def packets(self) -> Iterator[_Timed]:
        """Return every packet of the track."""
        _same_header(self._sound, self._stream)
        for part in self._sound.pictures:
            packet = cast("Packet[Any]", Packet(part.data))
            packet.stream = self._stream
            packet.time_base = Fraction(1, SAMPLE_RATE)
            packet.pts = packet.dts = part.start
            packet.duration = part.frames
            packet.is_keyframe = True
            yield _Timed(packet, Fraction(part.start, SAMPLE_RATE))


def _same_header(shot: CodedShot, stream: Stream) -> None:
    if shot.extradata != (stream.codec_context.extradata or b""):
        raise ValueError("a shot that was coded with other settings cannot be joined")


def _chapters(chapters: Sequence[Chapter], fps: Fraction) -> list["av.container.core.Chapter"]:
    return [
        {
            "id": number,
            "start": chapter.start * fps.denominator,
            "end": chapter.end * fps.denominator,
            "time_base": Fraction(1, fps.numerator),
            "metadata": {"title": chapter.title},
        }
        for number, chapter in enumerate(chapters, start=1)
    ]
