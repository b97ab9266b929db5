"""Stills: one picture of a lecture, of a scene of it, or of a scene in a plain file, as a PNG beside the films."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course
from mathml_anim.course.store_folder import store_folder
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.targets import PlainTarget, Target, UnknownTarget
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.problems import Remediable, WrongUsage
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.rendering.fresh import Wanted, lecture_folder, lecture_settings, record, standing
from mathml_anim.rendering.left import Place, Record, building, leave, may_be_left
from mathml_anim.rendering.listener import Listener
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.performances import PlainPerformance, segment_performance
from mathml_anim.rendering.plain import scenes_of
from mathml_anim.rendering.planned import Planned, plan
from mathml_anim.rendering.pool import Job, Pool
from mathml_anim.rendering.sources import Readings, together
from mathml_anim.rendering.spool import spool_folder
from mathml_anim.rendering.still import Pictured, Picturing, moment
from mathml_anim.timing import frame_at, frames_to_hold


@dataclass(frozen=True)
class _Still:
    """A picture to be: the job that draws it, where it goes, what it is made from."""

    job: Picturing
    place: Place
    settings: str
    read: Readings


def render_lecture_stills(
    course: Course, targets: Sequence[Target], order: Order, at: str | None, listener: Listener
) -> tuple[Path, ...]:
    """Draw one picture of each lecture or scene and return the files; at a time, at a cue, or else the last one."""
    behind = standing(course.root)
    voice = find_voice(order.voice, course.voice)
    wanted = []
    for target in targets:
        settings = lecture_settings(course, target.lecture, order, voice)
        folder = lecture_folder(course, target.lecture, order)
        if target.scene is None:
            wanted.append(Wanted(target, Place(folder, _name("lecture", at)), settings, behind))
            continue
        for segment in chosen_segments(load_lecture(course, target.lecture, language=order.language), target.scene):
            place = Place(folder / "scenes", _name(segment.id, at))
            wanted.append(Wanted(Target(target.lecture, segment.id), place, settings, behind))
    store = store_folder(course.root)
    with spool_folder(store) as spool:
        stills = [
            _of_lecture(course, each, order, at, spool / f"{number}.png")
            for number, each in enumerate(plan(course, wanted, order, voice))
        ]
        return _draw(course.root, stills, order, listener, store=store, spool=spool)


def render_plain_stills(
    root: Path, targets: Sequence[PlainTarget], order: Order, at: str | None, listener: Listener
) -> tuple[Path, ...]:
    """Draw one picture of scenes in plain files and return the files; at a time, or else the last one."""
    store, behind = store_folder(root), standing(root)
    when = None if at is None else moment(at)
    if isinstance(when, str):
        raise WrongUsage(f"a plain Manim file has no cue “{when}”", "give --at a time in seconds")
    frame = None if when is None else frame_at(when, order.quality.fps)
    with spool_folder(store) as spool:
        stills = []
        for number, scene in enumerate(scenes_of(root, targets, order, spool)):
            quality = order.quality
            performance = PlainPerformance(
                scene.path, scene.name, quality.fps, quality.width, quality.height, order.transparent
            )
            label = f"{scene.path.name}:{scene.name}"
            job = Picturing(label, performance, frame, order.settings, spool / f"{number}.png", (store,))
            place = Place(scene.place.folder, _name(scene.name, at))
            may_be_left(place, [place.film])
            stills.append(_Still(job, place, label, behind))
        return _draw(root, stills, order, listener, store=store, spool=spool)


def _name(stem: str, at: str | None) -> str:
    return f"{stem}.png" if at is None else f"{stem}.{at.replace(':', '-')}.png"


def _of_lecture(course: Course, planned: Planned, order: Order, at: str | None, file: Path) -> _Still:
    times, frame = _found(planned, at)
    performance = segment_performance(course, planned.lecture, times, order.settings)
    label = f"{planned.lecture.id}:{times.segment.id}"
    job = Picturing(label, performance, frame, order.settings, file, (store_folder(course.root),))
    return _Still(job, planned.wanted.place, planned.wanted.settings, together(planned.wanted.standing, planned.read))


def _found(planned: Planned, at: str | None) -> tuple[SegmentTimes, int]:
    """Return the segment and its frame that are meant."""
    table = planned.table
    when = None if at is None else moment(at)
    if isinstance(when, str):
        return _at_cue(planned, when)
    frame = table.frames - 1 if when is None else frame_at(when, table.fps)
    for times in table.segments:
        if frame < times.end:
            return times, frame - times.start
    length = frames_to_hold(table.frames / table.fps, table.fps) / table.fps
    raise Remediable(f"{planned.lecture.id} ends after {float(length):.2f} s", "give --at an earlier time")


def _at_cue(planned: Planned, cue: str) -> tuple[SegmentTimes, int]:
    """Return where a cue falls: `turn`, or `square_turns.turn` where several segments have one of that name."""
    segment, _, name = cue.rpartition(".")
    having = [times for times in planned.table.segments if name in times.cues and segment in ("", times.segment.id)]
    if len(having) == 1:
        return having[0], having[0].cues[name]
    known = {f"{times.segment.id}.{each}": each for times in planned.table.segments for each in times.cues}
    if having:
        whole = [f"{times.segment.id}.{name}" for times in having]
        raise UnknownTarget(f"{len(having)} segments have a cue “{name}”", "give one whole: " + " or ".join(whole))
    raise UnknownTarget(f"{planned.lecture.id} has no cue “{cue}”", did_you_mean(cue, [*known, *known.values()]))


def _draw(
    root: Path, stills: Sequence[_Still], order: Order, listener: Listener, *, store: Path, spool: Path
) -> tuple[Path, ...]:
    made: dict[Path, Pictured] = {}

    def heard(job: Job, said: object) -> Iterable[Job]:
        assert isinstance(job, Picturing)
        assert isinstance(said, Pictured)
        made[job.file] = said
        return ()

    listener.planned(len(stills))
    Pool(order.workers, str(spool)).run([still.job for still in stills], heard)
    for still in stills:
        _leave(root, still, made[still.job.file], store)
        listener.shot(frames=1, reused=False)
        listener.left(still.place.path, fresh=False)
    return tuple(still.place.path for still in stills)


def _leave(root: Path, still: _Still, pictured: Pictured, store: Path) -> None:
    with building(still.place.folder) as folder:
        (folder / still.place.film).write_bytes(still.job.file.read_bytes())
        made_of: Record = record(root, still.settings, still.read, pictured.sources, variables=pictured.variables)
        leave(folder, still.place, made_of, store / "locks")
