"""A module's lectures as one film: pictures joined as they are, sound coded once more, a chapter each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from mathml_anim import __version__
from mathml_anim.course.manifest import (
    LectureManifest,
    ManifestChapter,
    ModuleManifest,
    Rate,
    file_entry,
    manifest_json,
    read_manifest,
)
from mathml_anim.course.model import Course, Module
from mathml_anim.narration.webvtt import chapter_file
from mathml_anim.rendering.coded import CodedPicture, CodedShot
from mathml_anim.rendering.encode import header
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.left import Place, Record, building, files_are_whole, leave, may_be_left, read_record
from mathml_anim.rendering.settings import EncoderSettings
from mathml_anim.rendering.sidecars import DRAWN_WITH
from mathml_anim.rendering.sound_codec import encode_sound
from mathml_anim.timing import sample_at, seconds_at

START_CODE = b"\0\0\0\1"
"""What an encoder puts before each unit of a packet."""


@dataclass(frozen=True)
class Rendered:
    """A lecture that has been rendered: its folder and its manifest."""

    folder: Path
    manifest: LectureManifest

    @property
    def film(self) -> Path:
        """Where its film lies."""
        return self.folder / "lecture.mp4"


def join_module(
    course: Course,
    module: Module,
    lectures: Sequence[Path],
    settings: EncoderSettings,
    *,
    language: str,
    folder: Path,
    locks: Path,
) -> bool:
    """Join the lectures in some folders into `module.mp4`; return False if it is there and nothing has changed."""
    place = Place(folder, "module.mp4")
    manifests = [(path / "manifest.json").read_bytes() for path in lectures]
    made_of = {path.name: sha256(text).hexdigest() for path, text in zip(lectures, manifests, strict=True)}
    told = (
        course.title,
        course.licence,
        module.id,
        module.title,
        module.weeks,
        language,
        [path.name for path in lectures],
    )
    record = Record(repr((settings.identity, *told)), __version__, made_of)
    known = read_record(place)
    if known is not None and known == replace(record, files=known.files) and files_are_whole(place, known):
        return False
    may_be_left(place, [place.film, "manifest.json", "chapters.vtt"])
    rendered = [Rendered(path, _lecture(text)) for path, text in zip(lectures, manifests, strict=True)]
    with building(folder) as built:
        _join(built / place.film, module, rendered, settings, language)
        chapters = [
            (seconds_at(chapter.start, settings.fps), seconds_at(chapter.end, settings.fps), chapter.title)
            for chapter in _chapters(rendered)
        ]
        (built / "chapters.vtt").write_text(chapter_file(chapters), encoding="utf-8")
        (built / "manifest.json").write_text(_manifest(course, module, rendered, language, built), encoding="utf-8")
        leave(built, place, record, locks)
    return True


def _lecture(text: bytes) -> LectureManifest:
    manifest = read_manifest(text.decode())
    assert isinstance(manifest, LectureManifest)
    return manifest


def _join(path: Path, module: Module, rendered: Sequence[Rendered], settings: EncoderSettings, language: str) -> None:
    chapters = _chapters(rendered)
    tracks = [
        _heard(lecture, sample_at(chapter.end, settings.fps) - sample_at(chapter.start, settings.fps))
        for lecture, chapter in zip(rendered, chapters, strict=True)
    ]
    sound = encode_sound(np.concatenate(tracks, axis=1)) if any(np.any(track) for track in tracks) else None
    shots = (_pictures(lecture, settings) for lecture in rendered)
    join(path, shots, settings, sound=sound, chapters=chapters, title=module.title, language=language)


def _chapters(rendered: Sequence[Rendered]) -> list[Chapter]:
    chapters: list[Chapter] = []
    start = 0
    for lecture in rendered:
        end = start + lecture.manifest.frames
        chapters.append(Chapter(lecture.manifest.title, start, end))
        start = end
    return chapters


def _pictures(lecture: Rendered, settings: EncoderSettings) -> CodedShot:
    """Return the coded pictures of a film; they are those of its shots, one after the other."""
    with av.open(lecture.film) as film:
        stream = film.streams.video[0]
        tick = stream.time_base
        assert tick is not None
        pictures = tuple(
            CodedPicture(
                start=_frames(packet.pts, tick, settings.fps),
                frames=_frames(packet.duration, tick, settings.fps),
                is_key=packet.is_keyframe,
                data=with_start_codes(bytes(packet)),
            )
            for packet in film.demux(stream)
            if packet.size
        )
        head = header(settings)
        if any(part not in (stream.codec_context.extradata or b"") for part in head.split(START_CODE)):
            raise ValueError(f"{lecture.film} was coded with other settings")
    shot = CodedShot(head, pictures)
    if shot.frames != lecture.manifest.frames:
        raise ValueError(f"{lecture.film} has {shot.frames} frames where {lecture.manifest.frames} were told")
    return shot


def _frames(time: int | None, tick: Fraction, fps: Fraction) -> int:
    return int((time or 0) * tick * fps)


def with_start_codes(data: bytes) -> bytes:
    """Return a packet as the encoder made it: an MP4 holds its units with lengths in place of start codes."""
    units = []
    at = 0
    while at < len(data):
        end = at + 4 + int.from_bytes(data[at : at + 4], "big")
        units.append(START_CODE + data[at + 4 : end])
        at = end
    return b"".join(units)


def _heard(lecture: Rendered, length: int) -> NDArray[np.float32]:
    """Return the sound of a film, shape (2, length), silence where it has none."""
    track = np.zeros((2, length), np.float32)
    with av.open(lecture.film) as film:
        if film.streams.audio:
            parts = np.concatenate([frame.to_ndarray() for frame in film.decode(audio=0)], axis=1)
            track[:, : parts.shape[1]] = parts[:, :length]
    return track


def _manifest(course: Course, module: Module, rendered: Sequence[Rendered], language: str, built: Path) -> str:
    first = rendered[0].manifest
    lectures = tuple(
        ManifestChapter(lecture.manifest.id, chapter.title, chapter.start, chapter.end - chapter.start)
        for lecture, chapter in zip(rendered, _chapters(rendered), strict=True)
    )
    return manifest_json(
        ModuleManifest(
            id=module.id,
            course=course.title,
            title=module.title,
            language=language,
            licence=course.licence,
            weeks=module.weeks,
            fps=Rate(first.fps.num, first.fps.den),
            width=first.width,
            height=first.height,
            frames=sum(lecture.frames for lecture in lectures),
            lectures=lectures,
            files=tuple(file_entry(path, built) for path in sorted(built.iterdir())),
            versions={"mathml_anim": __version__, **{name: version(name) for name in DRAWN_WITH}},
        )
    )
