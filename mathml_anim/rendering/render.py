"""Lectures to films: words spoken, scenes played, shots drawn where they are not stored, all left in one folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from mathml_anim.course.computed import computed
from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course, Lecture, LectureEntry
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.store_folder import store_folder, voice_cache
from mathml_anim.course.written import written_practice
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import Problem, ProblemsFound, Remediable
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.coded import CodedShot
from mathml_anim.rendering.evaluate import Performed
from mathml_anim.rendering.fresh import is_fresh, lecture_settings, record
from mathml_anim.rendering.join import Chapter, join
from mathml_anim.rendering.left import building, leave, may_be_left
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.pace import Pace
from mathml_anim.rendering.performances import segment_performance
from mathml_anim.rendering.poster import poster
from mathml_anim.rendering.shoot import Film, Part, Progress, Shooting, shoot
from mathml_anim.rendering.sidecars import caption_text, chapter_text, manifest_text, transcript_text
from mathml_anim.rendering.sources import Watch
from mathml_anim.rendering.spool import spool_folder
from mathml_anim.rendering.store import Store
from mathml_anim.rendering.track import Placed, Slice, SoundTrack


class Listener(Progress, Protocol):
    """Someone who is told how a render goes, from the plan to the files."""

    def planned(self, frames: int) -> None:
        """So many frames more are to be brought together."""
        ...

    def left(self, film: Path, *, fresh: bool) -> None:
        """A film lies there, whole; it was there already if it is `fresh`."""
        ...


@dataclass(frozen=True)
class _Planned:
    """A lecture that is to be rendered."""

    lecture: Lecture
    table: Timetable
    settings: str
    read: tuple[Path, ...]
    target: Path


def render_lectures(
    course: Course, entries: Sequence[LectureEntry], order: Order, listener: Listener
) -> tuple[Path, ...]:
    """Render lectures into their folders and return their films; what is as it was is neither played nor drawn.

    Raises ProblemsFound with every problem of every lecture, Remediable for what lies in the way.
    """
    voice = find_voice(order.voice, course.voice)
    targets = {entry.id: order.folder(course.root) / entry.id for entry in entries}
    stale: list[tuple[LectureEntry, str]] = []
    for entry in entries:
        settings = lecture_settings(course, entry, order, voice)
        if not order.evaluate and is_fresh(targets[entry.id], settings, course.root):
            listener.left(targets[entry.id] / "lecture.mp4", fresh=True)
        else:
            stale.append((entry, settings))
    if stale:
        _render(course, list(_planned(course, stale, order, voice)), order, listener)
    return tuple(folder / "lecture.mp4" for folder in targets.values())


def _planned(
    course: Course, entries: Sequence[tuple[LectureEntry, str]], order: Order, voice: Voice
) -> Iterator[_Planned]:
    problems: list[Problem] = []
    for entry, settings in entries:
        target = order.folder(course.root) / entry.id
        may_be_left(target, ["lecture.mp4", "manifest.json"])
        try:
            with Watch(store_folder(course.root), order.folder(course.root)) as watch:
                lecture = load_lecture(course, entry, language=order.language)
                table = prepare(course, lecture, voice, order.quality.fps, cache=voice_cache(course.root))
                written_practice(lecture, load_numbers(course, lecture).practice())
            yield _Planned(lecture, table, settings, watch.files(), target)
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound(problems)


def _render(course: Course, planned: Sequence[_Planned], order: Order, listener: Listener) -> None:
    store = store_folder(course.root)
    listener.planned(sum(plan.table.frames for plan in planned))
    with spool_folder(store) as spool:
        films = [_film(course, plan, order, store, spool / str(number)) for number, plan in enumerate(planned)]
        pace = Pace(store)

        def finished(number: int, shooting: Shooting) -> None:
            _leave(course, planned[number], shooting, order, store)
            listener.left(planned[number].target / "lecture.mp4", fresh=False)

        try:
            shoot(
                films,
                store=store,
                spool=spool,
                workers=order.workers,
                pace=pace,
                progress=listener,
                finished=finished,
            )
        finally:
            pace.keep()
    Store(store).prune()


def _film(course: Course, plan: _Planned, order: Order, store: Path, spool: Path) -> Film:
    quality = order.quality
    parts = tuple(
        Part(
            f"{plan.lecture.id}:{times.segment.id}",
            segment_performance(
                course, plan.lecture, times, fps=quality.fps, width=quality.width, height=quality.height
            ),
            times.frames,
        )
        for times in plan.table.segments
    )
    spool.mkdir()
    return Film(parts, order.settings, lambda performed: _sound(plan, performed, store, spool))


def _sound(plan: _Planned, performed: tuple[Performed, ...], store: Path, spool: Path) -> SoundTrack | None:
    """Return the job of making the film's sound, and each segment's; None if nobody speaks and nothing sounds."""
    placed: list[Placed] = []
    for times, scene in zip(plan.table.segments, performed, strict=True):
        speech = times.narration.speech
        if speech is not None:
            file = spool / f"{times.segment.id}.npy"
            np.save(file, speech.samples)
            placed.append(Placed(file, times.start, rate=speech.rate))
        placed += [Placed(sound.file, times.start + sound.frame, sound.gain) for sound in scene.sounds]
    if not placed:
        return None
    whole = Slice(0, plan.table.frames)
    slices = (whole, *(Slice(times.start, times.end) for times in plan.table.segments))
    return SoundTrack(
        f"{plan.lecture.id}: sound", tuple(placed), plan.table.frames, plan.table.fps, slices, store, spool
    )


def _leave(course: Course, plan: _Planned, shooting: Shooting, order: Order, store: Path) -> None:
    """Build everything a render leaves, and put it in its place."""
    table, lecture = plan.table, plan.lecture
    with building(plan.target) as folder:
        film = folder / "lecture.mp4"
        shots = Store(store)
        frames = join(
            film,
            stored(shots, shooting.shots()),
            order.settings,
            sound=next(stored(shots, shooting.sound[:1]), None),
            chapters=[Chapter(times.segment.title, times.start, times.end) for times in table.segments],
            title=lecture.title,
            language=lecture.language,
        )
        if frames != table.frames:
            raise ValueError(f"{lecture.id} has {frames} frames where {table.frames} were planned")
        poster(film, table).save(folder / "poster.jpg", quality=90)
        texts = {
            f"captions.{lecture.language}.vtt": caption_text(table),
            "chapters.vtt": chapter_text(table),
            f"transcript.{lecture.language}.md": transcript_text(table),
        }
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        values, problems = computed(course, lecture)
        if problems:
            raise ProblemsFound(problems)
        practice = written_practice(lecture, load_numbers(course, lecture).practice())
        manifest = manifest_text(course, table, order.quality, folder=folder, practice=practice, values=values)
        (folder / "manifest.json").write_text(manifest, encoding="utf-8")
        read = {*plan.read, *(path for done in shooting.evaluated.values() for path in done.sources)}
        leave(folder, plan.target, record(course, plan.settings, read), store / "locks")


def stored(store: Store, keys: Sequence[str]) -> Iterator[CodedShot]:
    """Return shots from the store one after the other; raises Remediable if one is gone or damaged."""
    for key in keys:
        shot = store.get(key)
        if shot is None:
            raise Remediable("a stored shot was damaged or removed meanwhile", "run the same command again")
        yield shot
