"""The files around a lecture's film: captions, chapters, transcript, poster, manifest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from mathml_anim import __version__
from mathml_anim.course.manifest import (
    LectureManifest,
    ManifestCue,
    ManifestExercise,
    ManifestMoment,
    ManifestPause,
    ManifestSegment,
    ManifestWord,
    Rate,
    file_entry,
    manifest_json,
)
from mathml_anim.course.model import Course
from mathml_anim.course.plain import Plain
from mathml_anim.narration.captions import PlacedNarration, captions
from mathml_anim.narration.on_screen import on_screen
from mathml_anim.narration.transcript import paragraphs
from mathml_anim.narration.webvtt import Cue, caption_file, chapter_file, cue_file
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.rendering.quality import Quality
from mathml_anim.rendering.witness import Appearance
from mathml_anim.timing import frame_at, seconds_at

DRAWN_WITH = ("manim", "typst", "numpy", "av", "pycairo")
"""Packages whose versions a manifest tells: what a picture or a sound may depend on."""


def caption_text(table: Timetable) -> str:
    """Return the captions of a lecture as WebVTT."""
    placed = [PlacedNarration(times.narration, times.start, times.frames) for times in table.segments]
    return caption_file(captions(placed, table.fps))


def chapter_text(table: Timetable) -> str:
    """Return a chapter for each segment as WebVTT."""
    return chapter_file(
        (seconds_at(times.start, table.fps), seconds_at(times.end, table.fps), times.segment.title)
        for times in table.segments
    )


def transcript_text(table: Timetable) -> str:
    """Return the spoken words as Markdown: the lecture's title, then each segment's with its paragraphs."""
    blocks = [f"# {table.lecture.title}"]
    for times in table.segments:
        blocks.append(f"## {times.segment.title}")
        blocks.extend(paragraphs(times.narration))
    return "\n\n".join(blocks) + "\n"


def description_text(table: Timetable, appearances: Sequence[tuple[Appearance, ...]]) -> str:
    """Return what comes on screen, as WebVTT, each text until the next or its segment's end; empty if nothing does."""
    cues: list[Cue] = []
    for times, shown in zip(table.segments, appearances, strict=True):
        at_once: dict[int, list[str]] = {}
        for each in shown:
            at_once.setdefault(min(each.frame, times.frames - 1), []).append(each.text)
        ends = (*list(at_once)[1:], times.frames)
        for (frame, texts), end in zip(at_once.items(), ends, strict=False):
            start, stop = (seconds_at(times.start + at, table.fps) for at in (frame, end))
            cues.append(Cue(start, stop, on_screen(texts, table.lecture.language)))
    return cue_file(cues) if cues else ""


def clip_caption_text(table: Timetable, times: SegmentTimes) -> str:
    """Return the captions of one segment by itself."""
    return caption_file(captions([PlacedNarration(times.narration, 0, times.frames)], table.fps))


def manifest_text(
    course: Course,
    table: Timetable,
    quality: Quality,
    *,
    folder: Path,
    practice: tuple[ManifestExercise, ...],
    values: Mapping[str, Mapping[str, Plain]],
) -> str:
    """Return the manifest of a lecture whose other files lie in a folder."""
    lecture = table.lecture
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return manifest_json(
        LectureManifest(
            id=lecture.id,
            number=lecture.number,
            course=course.title,
            module=lecture.module,
            title=lecture.title,
            language=lecture.language,
            languages=(lecture.language,),
            licence=course.licence,
            needs=lecture.needs,
            objectives=lecture.objectives,
            misconception=lecture.misconception,
            sources=lecture.sources,
            voice=table.voice,
            fps=Rate(table.fps.numerator, table.fps.denominator),
            width=quality.width,
            height=quality.height,
            frames=table.frames,
            segments=tuple(_segment(table, times) for times in table.segments),
            practice=tuple(_placed(table, exercise) for exercise in practice),
            values=values,
            files=tuple(file_entry(path, folder) for path in files),
            versions={"mathml_anim": __version__, **{name: version(name) for name in DRAWN_WITH}},
        )
    )


def _placed(table: Timetable, exercise: ManifestExercise) -> ManifestExercise:
    """Return an exercise with the frame at which it is asked."""
    asked = table.lecture.practice[exercise.number - 1].asked
    if asked is None:
        return exercise
    times = table.segment(asked.segment)
    frame = times.start + min(times.cues[asked.cue] if asked.cue else times.frames, times.frames - 1)
    return replace(exercise, asked=ManifestMoment(f"{table.lecture.id}:{asked.segment}", asked.cue or None, frame))


def _segment(table: Timetable, times: SegmentTimes) -> ManifestSegment:
    def frame(seconds: float) -> int:
        return min(frame_at(seconds, table.fps), times.frames)

    narration = times.narration
    return ManifestSegment(
        id=f"{table.lecture.id}:{times.segment.id}",
        title=times.segment.title,
        scene=times.segment.scene,
        start=times.start,
        frames=times.frames,
        cues=tuple(ManifestCue(name, at) for name, at in times.cues.items()),
        words=tuple(
            ManifestWord(word.text, frame(word.start), frame(word.end), word.sentence, word.paragraph)
            for word in narration.words
        ),
        pauses=tuple(ManifestPause(frame(pause.start), frame(pause.end)) for pause in narration.pauses),
    )
