"""From words and scenes to films: everything that several lectures need goes through one queue."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from mathml_anim.course.model import Course
from mathml_anim.course.store_folder import store_folder
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.bed import Bed
from mathml_anim.rendering.evaluate import Performance, Performed
from mathml_anim.rendering.fresh import Wanted
from mathml_anim.rendering.lecture_files import leave_lecture
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.moments import held_after_cues
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.performances import segment_performance
from mathml_anim.rendering.planned import Planned, plan
from mathml_anim.rendering.produce import produce
from mathml_anim.rendering.shoot import Film, Part, Shooting
from mathml_anim.rendering.spool import spool_folder
from mathml_anim.rendering.stretch import Excerpt
from mathml_anim.rendering.track import Placed, Slice, SoundTrack
from mathml_anim.timing import seconds_at


def make(course: Course, wanted: Sequence[Wanted], order: Order, voice: Voice, listener: Listener) -> None:
    """Make films of lectures and scenes; raises ProblemsFound with every problem of every lecture."""
    planned = plan(course, wanted, order, voice)
    store = store_folder(course.root)
    listener.planned(sum(each.frames for each in planned))
    with spool_folder(store) as spool:
        films = [_film(course, each, order, store, spool / str(number)) for number, each in enumerate(planned)]

        def leave(number: int, shooting: Shooting) -> Path:
            leave_lecture(course, planned[number], shooting, order, store)
            return planned[number].wanted.place.path

        produce(films, order, listener, store=store, spool=spool, leave=leave)


def _film(course: Course, plan: Planned, order: Order, store: Path, spool: Path) -> Film:
    parts = tuple(_part(course, plan, times, order) for times in plan.table.segments)
    spool.mkdir()
    return Film(
        parts, order.settings, lambda performed: _sound(course, plan, performed, order, store=store, spool=spool)
    )


def _part(course: Course, plan: Planned, times: SegmentTimes, order: Order) -> Part:
    label = f"{plan.lecture.id}:{times.segment.id}"
    performance: Performance = segment_performance(course, plan.lecture, times, order.settings)
    if plan.stretch:
        performance = Excerpt(performance, plan.stretch)
    moments = held_after_cues(times) if plan.is_whole and order.leaves_all else {}
    return Part(label, performance, times.frames, moments)


def _sound(
    course: Course, plan: Planned, performed: tuple[Performed, ...], order: Order, *, store: Path, spool: Path
) -> SoundTrack | None:
    """Return the job of making the film's sound, and each segment's; None if nobody speaks and nothing sounds."""
    codec = order.settings.kind.sound
    if codec is None:
        return None
    before = plan.stretch.first if plan.stretch else 0
    placed: list[Placed] = []
    for times, scene in zip(plan.table.segments, performed, strict=True):
        speech = times.narration.speech
        if speech is not None:
            file = spool / f"{times.segment.id}.npy"
            np.save(file, speech.samples)
            placed.append(Placed(file, times.start - before, rate=speech.rate))
        placed += [Placed(sound.file, times.start + sound.frame, sound.gain) for sound in scene.sounds]
    if not placed:
        return None
    slices = [Slice(0, plan.frames)]
    if plan.is_whole and order.leaves_all:
        slices += [Slice(times.start, times.end) for times in plan.table.segments]
    return SoundTrack(
        f"{plan.lecture.id}: sound",
        tuple(placed),
        plan.frames,
        plan.table.fps,
        tuple(slices),
        store,
        spool,
        codec,
        _bed(course, plan, before),
    )


def _bed(course: Course, plan: Planned, before: int) -> Bed | None:
    """Return what lies under the film's speech; `before` are the frames of its first segment that are left out."""
    if course.bed is None:
        return None
    spoken = tuple(
        (start + word.start, start + word.end)
        for start, words in (
            (seconds_at(times.start - before, plan.table.fps), times.narration.words) for times in plan.table.segments
        )
        for word in words
    )
    return Bed(course.bed.file, course.bed.under_speech, course.bed.in_pauses, spoken)
