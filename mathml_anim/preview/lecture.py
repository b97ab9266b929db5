"""Rehearsing a lecture for the studio: its plan, its sound, then its scenes, the one at the playhead first."""

from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.store_folder import store_folder, voice_cache
from mathml_anim.course.targets import find_lecture
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.preview.job import Job
from mathml_anim.preview.plan import Planned, planned
from mathml_anim.preview.reel import Reel
from mathml_anim.preview.sound import Sound, sound_of
from mathml_anim.preview.trouble import told
from mathml_anim.preview.wire import Kind, Teller
from mathml_anim.problems import ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.rendering.sources import Watch


def rehearse_lecture(job: Job, teller: Teller, on_plan: Callable[[], None]) -> None:
    """
    Tell everything about a lecture; raises ProblemsFound for what is wrong with its words and numbers.

    `on_plan` is called between the plan and the pictures.
    """
    root = Path(str(job.wanted.course))
    with Watch(store_folder(root)) as planning:
        course = load_course(root)
        entry = find_lecture(course, str(job.wanted.lecture))
        lecture = load_lecture(course, entry, language=job.wanted.language)
        voice = find_voice(job.wanted.voice, course.voice)
        table = prepare(course, lecture, voice, job.wanted.rate, cache=voice_cache(root))
    chosen = [table.segment(segment.id) for segment in chosen_segments(lecture, job.wanted.scene)]
    sounds = {times.segment.id: sound_of(times.narration) for times in chosen}
    stale = _stale(job, course, chosen)
    segments = [planned(times, sounds[times.segment.id], table.fps) for times in chosen]
    _tell_sounds(job, teller, sounds.values())  # before the plan: a page fetches what a plan names
    _tell_plan(job, teller, lecture, table, segments=segments, stale=[times.segment.id for times in stale])
    on_plan()
    read = {str(path) for path in planning.files() if path.suffix not in {".md", ".toml"}}
    places = {times.segment.id: place for place, times in enumerate(chosen)}
    for times in stale:
        id = times.segment.id
        reel = Reel(teller, job.revision, places[id], job.frame if id == job.segment else 0)
        _play(course, lecture, times, reel, job=job, teller=teller, read=read)


def _tell_plan(
    job: Job, teller: Teller, lecture: Lecture, table: Timetable, *, segments: list[Planned], stale: list[str]
) -> None:
    teller.tell(
        "plan",
        revision=job.revision,
        target=job.wanted.name,
        lecture=lecture.id,
        title=lecture.title,
        fps=float(table.fps),
        voice=table.voice,
        language=lecture.language,
        segments=segments,
        stale=stale,
    )


def _tell_sounds(job: Job, teller: Teller, sounds: Iterable[Sound | None]) -> None:
    for sound in sounds:
        if sound is not None and sound.name not in job.sounds:
            teller.send(Kind.SOUND, sound.name.encode() + sound.wav)


def _stale(job: Job, course: Course, chosen: Sequence[SegmentTimes]) -> list[SegmentTimes]:
    """Return the segments to be played, the one at the playhead first, then those after it."""
    at = next((place for place, times in enumerate(chosen) if times.segment.id == job.segment), 0)
    ordered = [*chosen[at:], *chosen[:at]]
    return [times for times in ordered if job.known.get(times.segment.id) != fingerprint(times, course)]


def fingerprint(times: SegmentTimes, course: Course) -> str:
    """Return a text that changes when the scene of a segment would be told other times."""
    facts: tuple[object, ...] = (
        *(times.segment.id, times.segment.scene, times.segment.begins),
        *(times.frames, sorted(times.cues.items()), course.theme),
        times.before and fingerprint(times.before, course),
    )
    return blake2b(repr(facts).encode(), digest_size=16).hexdigest()


def _play(
    course: Course, lecture: Lecture, times: SegmentTimes, reel: Reel, *, job: Job, teller: Teller, read: set[str]
) -> None:
    id = times.segment.id
    with Watch(store_folder(course.root)) as watch:
        try:
            rehearse(course, lecture, times, reel, fps=job.wanted.rate)
        except ProblemsFound as found:
            reel.send()
            teller.tell("problems", segment=id, problems=told(found.problems))
            return
    reel.send()
    sources = sorted(read | {str(path) for path in watch.files() if path.suffix not in {".md", ".toml"}})
    teller.tell("played", segment=id, frames=reel.frames, read=sources, fingerprint=fingerprint(times, course))
