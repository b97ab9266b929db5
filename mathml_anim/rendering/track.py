"""The job of making a film's sound: mixed, brought to one loudness, coded, and stored like a shot."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import ClassVar

import av
import numpy as np
from av.audio.resampler import AudioResampler

from mathml_anim.narration.timed import Speech
from mathml_anim.problems import Remediable
from mathml_anim.rendering import loudness, sound_codec
from mathml_anim.rendering.bed import Bed, laid
from mathml_anim.rendering.pool import Drawn, Say
from mathml_anim.rendering.sound import Heard, Samples, heard, mix
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.rendering.sources import Readings, read_now
from mathml_anim.rendering.store import Store
from mathml_anim.timing import SAMPLE_RATE, sample_at

_VERSION = 2


@dataclass(frozen=True)
class Placed:
    """Speech (an .npy file of samples) or a sound file, the film's frame at which it begins, a gain in decibels."""

    file: Path
    frame: int
    gain: float = 0.0
    rate: int | None = None

    def load(self) -> Speech:
        """Return what is heard, at the rate it was recorded with; raises Remediable if a file holds no sound."""
        if self.rate is not None:
            return Speech(np.load(self.file), self.rate)
        return Speech(sound_file(self.file) * np.float32(10 ** (self.gain / 20)), SAMPLE_RATE)


@dataclass(frozen=True)
class Slice:
    """A stretch of the film, in frames, whose sound is coded by itself."""

    start: int
    end: int


@dataclass(frozen=True)
class Coding:
    """The job of coding one slice of a film's mixed sound (an .npy file) and storing it."""

    plays: ClassVar[bool] = False
    label: str
    key: str
    mixed: Path
    first: int
    last: int
    store: Path
    codec: str

    @property
    def order(self) -> tuple[int, float]:
        """Before the shots, the longest first."""
        return 1, self.last - self.first

    def run(self, say: Say) -> Drawn:  # noqa: ARG002
        """Do it."""
        start = perf_counter()
        track = np.load(self.mixed, mmap_mode="r")[:, self.first : self.last]
        Store(self.store).put(self.key, encode_sound(track, self.codec))
        return Drawn(self.key, perf_counter() - start)


@dataclass(frozen=True)
class Sounded:
    """The keys of the coded tracks, in the order of the slices, and what is still to be coded.

    There are none if there is nothing to hear. `read` are the sound files that were listened to.
    """

    keys: tuple[str, ...]
    missing: tuple[Coding, ...] = ()
    read: Readings = field(default_factory=dict)


@dataclass(frozen=True)
class SoundTrack:
    """Mix what is heard in a film, of which some slices are to be coded."""

    plays: ClassVar[bool] = False
    label: str
    placed: tuple[Placed, ...]
    frames: int
    fps: Fraction
    slices: tuple[Slice, ...]
    store: Path
    spool: Path
    codec: str = "aac"
    bed: Bed | None = None

    @property
    def order(self) -> tuple[int, float]:
        """As soon as possible: the film waits for it."""
        return 0, 0.0

    def run(self, say: Say) -> Sounded:  # noqa: ARG002
        """Do it; if every track is stored, there is nothing to mix."""
        read = read_now(
            [*(each.file for each in self.placed if each.rate is None), *([self.bed.file] if self.bed else [])]
        )
        sounds = [placed.load() for placed in self.placed]
        if not any(np.any(sound.samples) for sound in sounds):
            return Sounded((), read=read)
        store = Store(self.store)
        keys = tuple(self._keys(sounds))
        missing = [part for part in zip(keys, self.slices, strict=True) if store.get(part[0]) is None]
        if not missing:
            return Sounded(keys, read=read)
        track = mix(chain(self._laid_bed(sounds), self._heard(sounds)), self.frames, self.fps)
        if track is None:
            return Sounded((), read=read)
        mixed = self.spool / "mixed.npy"
        np.save(mixed, track)
        return Sounded(keys, tuple(self._coding(key, part, mixed) for key, part in missing), read)

    def _coding(self, key: str, part: Slice, mixed: Path) -> Coding:
        first, last = sample_at(part.start, self.fps), sample_at(part.end, self.fps)
        return Coding(self.label, key, mixed, first, last, self.store, self.codec)

    def _heard(self, sounds: list[Speech]) -> Iterator[Heard]:
        """Place sounds, each at 48 kHz only while it is mixed."""
        return (heard(sound, placed.frame, self.fps) for sound, placed in zip(sounds, self.placed, strict=True))

    def _laid_bed(self, sounds: list[Speech]) -> Iterator[Heard]:
        if self.bed is None:
            return
        placed = zip(sounds, self.placed, strict=True)
        speech = (heard(sound, each.frame, self.fps) for sound, each in placed if each.rate)
        found = laid(self.bed, sound_file(self.bed.file), speech, sample_at(self.frames, self.fps))
        if found is not None:
            yield found

    def _keys(self, sounds: list[Speech]) -> Iterator[str]:
        state = blake2b(f"{_VERSION} {sound_codec.identity(self.codec)} {loudness.identity()} ".encode())
        state.update(f"{self.frames} {self.fps}".encode())
        for sound, placed in zip(sounds, self.placed, strict=True):
            state.update(f"{placed.frame} {sound.rate} {sound.samples.shape}".encode())
            state.update(np.ascontiguousarray(sound.samples).data)
        if self.bed:
            state.update(f"{self.bed.under_speech} {self.bed.in_pauses} {self.bed.spoken}".encode())
            state.update(self.bed.file.read_bytes())
        for part in self.slices:
            own = state.copy()
            own.update(f"{part.start} {part.end}".encode())
            yield own.hexdigest()[:40]


def sound_file(path: Path) -> Samples:
    """Return the sound of a file, shape (2, samples) at 48 kHz; raises Remediable if it holds none."""
    resampler = AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    try:
        with av.open(path) as opened:
            frames = [part for frame in opened.decode(audio=0) for part in resampler.resample(frame)]
            frames += resampler.resample(None)
    except (av.error.FFmpegError, IndexError) as error:
        raise Remediable(f"{path} cannot be heard: {error}", "give a WAV, FLAC, MP3 or Ogg file") from error
    if not frames:
        return np.zeros((2, 0), np.float32)
    return np.concatenate([frame.to_ndarray() for frame in frames], axis=1).astype(np.float32)
