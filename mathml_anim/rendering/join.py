"""Shots to a film, nothing coded again: one video stream, one sound stream, chapters, ready to play while loading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream
from numpy.typing import NDArray

from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.encode import EncoderSettings, configure
from mathml_anim.timing import SAMPLE_RATE

TICKS = 256
"""Ticks of the film's clock in a frame (for whole frame rates)."""

REORDER = 2
"""Frames by which a picture may be shown later than it is decoded: three B pictures, of which one is a reference."""

SOUND_RATE = 128_000
"""Bits a second of the sound track."""

_BLOCK = 1024


@dataclass(frozen=True)
class Chapter:
    """A named stretch of a film, in frames."""

    title: str
    start: int
    end: int


def join(
    path: Path,
    shots: Iterable[CodedShot],
    settings: EncoderSettings,
    *,
    sound: NDArray[np.float32] | None = None,
    chapters: Sequence[Chapter] = (),
    title: str = "",
    language: str = "",
) -> int:
    """Write an MP4 and return its length in frames; `sound` has shape (2, samples) at 48 kHz, counted from frame 0."""
    options = {"movflags": "+faststart", "movie_timescale": str(_whole_ticks(settings.fps))}
    with av.open(path, "w", format="mp4", options=options) as film:
        if title:
            film.metadata["title"] = title
        video = film.add_stream("libx264", rate=settings.fps)
        configure(video.codec_context, settings)
        tick = Fraction(1, settings.fps.numerator * TICKS)
        video.time_base = tick
        track = _sound_stream(film, language) if sound is not None else None
        if chapters:
            film.set_chapters(_chapters(chapters, settings.fps))
        film.start_encoding()
        pictures = _Pictures(video, settings, tick)
        waiting = _Sound(track, sound) if track is not None and sound is not None else None
        for shot in shots:
            for packet, seconds in pictures.packets(shot):
                if waiting is not None:
                    film.mux(waiting.until(seconds))
                film.mux(packet)
        if waiting is not None:
            film.mux(waiting.rest())
    return pictures.frames


def _whole_ticks(fps: Fraction) -> int:
    """Return ticks a second of which every frame takes a whole number: a film's length is exact, not to the millisecond."""
    return fps.numerator * (TICKS if fps.numerator < 1000 else 1)


class _Pictures:
    """Places the packets of shot after shot in the film's time."""

    def __init__(self, stream: VideoStream, settings: EncoderSettings, tick: Fraction) -> None:
        self._stream = stream
        self._tick = tick
        self._per_frame = settings.fps.denominator * TICKS
        self._decoded = -REORDER
        self.frames = 0
        self._header = stream.codec_context.extradata

    def packets(self, shot: CodedShot) -> Iterator[tuple["Packet[VideoStream]", Fraction]]:
        """Return each packet and the film's time at which it is decoded."""
        if shot.extradata != self._header:
            raise ValueError("a shot that was coded with other settings cannot be joined")
        for picture in shot.pictures:
            yield self._placed(picture), self._decoded * self._per_frame * self._tick
            self._decoded += picture.frames
        self.frames += shot.frames

    def _placed(self, picture: CodedPicture) -> "Packet[VideoStream]":
        packet = cast("Packet[VideoStream]", Packet(picture.data))
        packet.stream = self._stream
        packet.time_base = self._tick
        packet.pts = (self.frames + picture.start) * self._per_frame
        packet.dts = self._decoded * self._per_frame
        packet.duration = picture.frames * self._per_frame
        packet.is_keyframe = picture.is_key
        return packet


class _Sound:
    """Codes the film's sound in step with its pictures."""

    def __init__(self, stream: AudioStream, samples: NDArray[np.float32]) -> None:
        self._stream = stream
        self._samples = np.ascontiguousarray(samples, np.float32)
        self._at = 0

    def until(self, seconds: Fraction) -> list["Packet[AudioStream]"]:
        """Return the packets of the sound up to a time."""
        packets: list[Packet[AudioStream]] = []
        while self._at < min(seconds * SAMPLE_RATE, self._samples.shape[1]):
            block = np.ascontiguousarray(self._samples[:, self._at : self._at + _BLOCK])
            frame = AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate = SAMPLE_RATE
            frame.time_base = Fraction(1, SAMPLE_RATE)
            frame.pts = self._at
            self._at += block.shape[1]
            packets.extend(self._stream.encode(frame))
        return packets

    def rest(self) -> list["Packet[AudioStream]"]:
        """Return all packets that are left."""
        return [*self.until(Fraction(self._samples.shape[1], SAMPLE_RATE)), *self._stream.encode(None)]


def _sound_stream(film: OutputContainer, language: str) -> AudioStream:
    stream = film.add_stream("aac", rate=SAMPLE_RATE)
    stream.codec_context.layout = "stereo"
    stream.codec_context.bit_rate = SOUND_RATE
    if language:
        stream.metadata["language"] = language
    return stream


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
