"""One picture ahead of all others: what a scene shows at the playhead, with everything before it skipped."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from struct import pack
from typing import Any

from manim import Scene

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Beginning, Lecture, Segment
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.course.targets import find_lecture
from mathml_anim.frames.seek import Reached
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.preview.job import Job
from mathml_anim.preview.records import Records
from mathml_anim.preview.wire import Kind, Teller
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse


def glimpse_of_lecture(job: Job, teller: Teller) -> None:
    """Send the picture at the playhead. It is provisional: what the plays before it did step by step is missing."""
    root = Path(str(job.wanted.course))
    course = load_course(root)
    entry = find_lecture(course, str(job.wanted.lecture))
    lecture = load_lecture(course, entry, language=job.wanted.language, with_scenes=False)
    chosen = chosen_segments(lecture, job.wanted.scene)
    place = next((place for place, segment in enumerate(chosen) if segment.id == job.segment), None)
    if place is None:
        return
    needed = replace(lecture, segments=_needed(lecture, chosen[place]))
    voice = find_voice(job.wanted.voice, course.voice)
    times = prepare(course, needed, voice, job.wanted.rate, cache=voice_cache(root)).segments[-1]
    jump = Jump(teller, job, place, min(job.frame, times.frames - 1))
    try:
        rehearse(course, lecture, times, jump.sink, fps=job.wanted.rate, prepare=jump.take_hold)
    except Reached:
        return


def _needed(lecture: Lecture, segment: Segment) -> tuple[Segment, ...]:
    """Return a segment after those whose last pictures it is played on."""
    needed = [segment]
    for before, after in reversed(list(pairwise(lecture.segments))):
        if after is needed[0] and after.begins is not Beginning.CUT:
            needed.insert(0, before)
    return tuple(needed)


class Jump:
    """Skips the plays of a scene that end before a frame, and stops it at the picture of that frame."""

    def __init__(self, teller: Teller, job: Job, place: int, frame: int) -> None:
        self._teller = teller
        self._job = job
        self._place = place
        self._frame = frame
        self._next = 0

    def take_hold(self, scene: Scene) -> None:
        """Have a scene skip."""
        scene_: Any = scene
        compiled, progression = scene_.compile_animation_data, scene_.get_time_progression

        def compile_and_decide(*animations: Any, **options: Any) -> Any:
            found = compiled(*animations, **options)
            begins = self._now(scene_)
            ends = begins + round(float(scene_.duration) * self._job.wanted.rate)
            self._next = begins
            scene_.renderer.skip_animations = ends <= self._frame
            return found

        def last_steps(*times: Any, **options: Any) -> Any:
            steps = progression(*times, **options)
            if scene_.renderer.skip_animations:
                return steps
            return _Steps(steps, self)

        scene_.compile_animation_data = compile_and_decide
        scene_.get_time_progression = last_steps

    def sink(self, take: Take) -> None:
        """Take a picture; the one at the frame is sent, and is the last."""
        first, self._next = self._next, self._next + take.repeat
        if self._next <= self._frame:
            return
        records = Records()
        records.take(replace(take, repeat=self._next - max(first, self._frame)))
        head = pack("<4I", self._job.revision, self._place, self._next, self._frame + 1)
        self._teller.send(Kind.PICTURES, head + records.drain())
        raise Reached

    def steps_to_skip(self) -> int:
        """Return how many frames of the play at hand lie before the frame, and count them as shown."""
        skipped = max(0, self._frame - self._next)
        self._next += skipped
        return skipped

    def _now(self, scene: Any) -> int:
        clock = getattr(scene, "clock", None)
        if clock is not None:
            return int(clock.frame)
        return round(Fraction(scene.renderer.time) * self._job.wanted.rate)


class _Steps:
    """The times of a play from the frame on."""

    def __init__(self, steps: Any, jump: Jump) -> None:
        self._steps = steps
        self._jump = jump

    def __iter__(self) -> Iterator[float]:
        skip = self._jump.steps_to_skip()
        for number, time in enumerate(self._steps):
            if number >= skip:
                yield time

    def close(self) -> None:
        """End the play."""
        self._steps.close()
