"""What a lecture's render leaves: the film, its clips, and everything around them."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.course.model import Course, Lecture
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.film import write_film
from mathml_anim.rendering.fresh import record
from mathml_anim.rendering.glance import frame_of, key_frames
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.left import building, leave
from mathml_anim.rendering.moments import held_after_cues
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.planned import Planned
from mathml_anim.rendering.shoot import Shooting
from mathml_anim.rendering.sidecars import (
    caption_text,
    chapter_text,
    clip_caption_text,
    description_text,
    manifest_text,
    transcript_text,
)
from mathml_anim.rendering.store import Store, stored
from mathml_anim.rendering.storyboard import TILE, most_to_see, storyboard
from mathml_anim.rendering.transcript_page import transcript_page


@dataclass(frozen=True)
class _Shot:
    """A planned lecture whose every shot is in the store."""

    course: Course
    plan: Planned
    shooting: Shooting
    order: Order
    store: Store


def leave_lecture(course: Course, plan: Planned, shooting: Shooting, order: Order, store: Path) -> None:
    """Build everything a render leaves, and put it in its place."""
    shot = _Shot(course, plan, shooting, order, Store(store))
    place = plan.wanted.place
    with building(place.folder) as folder:
        _film(shot, folder / place.film)
        if plan.is_whole and order.leaves_all:
            _clips(shot, folder)
            _pictures(shot, folder)
            _texts(shot, folder)
            (folder / "manifest.json").write_text(_manifest(shot, folder), encoding="utf-8")
        made_of = record(
            course.root,
            plan.wanted.settings,
            *(plan.wanted.standing, plan.read, shooting.read),
            variables={**plan.variables, **shooting.variables},
        )
        leave(folder, place, made_of, store / "locks")


def _film(shot: _Shot, path: Path) -> None:
    table, lecture = shot.plan.table, shot.plan.lecture
    segments = () if shot.plan.stretch else table.segments
    frames = write_film(
        path,
        stored(shot.store, shot.shooting.shots()),
        shot.order.settings,
        sound=next(stored(shot.store, shot.shooting.sound[:1]), None),
        chapters=[Chapter(times.segment.title, times.start, times.end) for times in segments],
        title=lecture.title,
        language=lecture.language,
    )
    if frames != shot.plan.frames:
        raise ValueError(f"{lecture.id} has {frames} frames where {shot.plan.frames} were planned")


def _clips(shot: _Shot, folder: Path) -> None:
    """Write each segment by itself: the film's own shots, its slice of the film's sound, captions and a poster."""
    table, lecture = shot.plan.table, shot.plan.lecture
    (folder / "clips").mkdir()
    for number, times in enumerate(table.segments):
        path = folder / "clips" / f"{times.segment.id}.mp4"
        join(
            path,
            stored(shot.store, shot.shooting.shots(number)),
            shot.order.settings,
            sound=next(stored(shot.store, shot.shooting.sound[number + 1 : number + 2]), None),
            title=times.segment.title,
            language=lecture.language,
        )
        captions = path.with_suffix(f".{lecture.language}.vtt")
        captions.write_text(clip_caption_text(table, times), encoding="utf-8")
        best = _chosen(lecture, times)
        if best is None:
            best = most_to_see(list(key_frames(path, table.fps, TILE)))
        frame_of(path, best, table.fps).save(path.with_suffix(".jpg"), quality=90)


def _pictures(shot: _Shot, folder: Path) -> None:
    """Write poster, storyboard and stills."""
    table, film = shot.plan.table, folder / shot.plan.wanted.place.film
    glances = list(key_frames(film, table.fps, TILE))
    named = ((times, _chosen(shot.plan.lecture, times)) for times in table.segments)
    chosen = next((times.start + frame for times, frame in named if frame is not None), None)
    best = most_to_see(glances) if chosen is None else chosen
    frame_of(film, best, table.fps).save(folder / "poster.jpg", quality=90)
    board = storyboard(glances, table.frames, table.fps, "storyboard.jpg")
    board.sheet.save(folder / "storyboard.jpg", quality=80)
    (folder / "storyboard.vtt").write_text(board.text, encoding="utf-8")
    for number, times in enumerate(table.segments):
        stills = shot.shooting.evaluated[number].stills
        (folder / "stills").mkdir(exist_ok=True)
        for name, path in stills.items():
            shutil.copyfile(path, folder / "stills" / f"{times.segment.id}.{name}.svg")


def _chosen(lecture: Lecture, times: SegmentTimes) -> int | None:
    """Return the frame of a segment that the lecture names for its poster, if it is one of this segment's."""
    held = held_after_cues(times)
    return next((frame for cue, frame in held.items() if lecture.poster == f"{times.segment.id}.{cue}"), None)


def _texts(shot: _Shot, folder: Path) -> None:
    """Write captions, chapters, descriptions and transcript."""
    for name, text in _named_texts(shot):
        if text:
            (folder / name).write_text(text, encoding="utf-8")


def _named_texts(shot: _Shot) -> Iterator[tuple[str, str]]:
    table, language = shot.plan.table, shot.plan.lecture.language
    appearances = [shot.shooting.evaluated[number].appearances for number, _ in enumerate(table.segments)]
    yield f"captions.{language}.vtt", caption_text(table)
    yield f"descriptions.{language}.vtt", description_text(table, appearances)
    yield "chapters.vtt", chapter_text(table)
    yield f"transcript.{language}.md", transcript_text(table)
    yield f"transcript.{language}.html", transcript_page(table, shot.plan.around.formulas)


def _manifest(shot: _Shot, folder: Path) -> str:
    around = shot.plan.around
    return manifest_text(
        shot.course,
        shot.plan.table,
        shot.order.quality,
        folder=folder,
        practice=around.practice,
        values=around.values,
    )
