"""The processes that watch segments: they get ready while words are still being heard."""

import gc
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from fractions import Fraction
from importlib import import_module
from multiprocessing import get_context
from types import TracebackType

from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rehearsal.timetable import SegmentTimes
from mathml_anim.review.findings import broken
from mathml_anim.review.seen import SegmentSeen

_GARBAGE = 50_000
"""New objects after which garbage is searched for; a scene makes them by the million, and few of them in circles."""


@dataclass(frozen=True)
class Watch:
    """One segment to be watched; its numbers are computed where that happens. `wanted` frames get thumbnails too."""

    course: Course
    lecture: Lecture
    times: SegmentTimes
    fps: Fraction
    wanted: frozenset[int]
    thumbnails: bool


class Watchers(AbstractContextManager["Watchers"]):
    """Some processes, or this one alone if there is one job or one segment."""

    def __init__(self, jobs: int | None, segments: int) -> None:
        workers = min(jobs or os.cpu_count() or 1, segments)
        spawn = get_context("spawn")
        self._pool = ProcessPoolExecutor(workers, mp_context=spawn, initializer=_hush) if workers > 1 else None
        if self._pool is not None:
            for _ in range(workers):
                self._pool.submit(get_ready)

    def watch(self, watches: Sequence[Watch]) -> list[SegmentSeen]:
        """Return what is seen of some segments, in their order; the longest are watched first."""
        order = sorted(range(len(watches)), key=lambda place: -watches[place].times.frames)
        bare = [_without_values(watches[place]) for place in order]
        if self._pool is None:
            seen = [look(watch) for watch in bare]
        else:
            try:
                seen = list(self._pool.map(look, bare))
            except BrokenProcessPool:
                raise Remediable("a process died while it watched", "run again with --jobs 1 to see where") from None
        return [one for _, one in sorted(zip(order, seen, strict=True), key=lambda pair: pair[0])]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the processes go; what has not begun when something went wrong is left."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=kind is not None)


def _hush() -> None:
    """Leave standard output to the report: authors' code and plugins of Manim may print."""
    sys.stdout = sys.stderr


def get_ready() -> None:
    """Import what watching needs, and learn the letters.

    What is there then stays to the end, and is no longer searched for garbage; that takes a sixth of the time.
    """
    import_module("mathml_anim.review.watching")
    import_module("mathml_anim.review.letters").learn()
    gc.freeze()
    gc.set_threshold(_GARBAGE, 10, 10)


def look(watch: Watch) -> SegmentSeen:
    """Watch one segment in this process."""
    from mathml_anim.review.watching import watch as watch_segment

    id = watch.times.segment.id
    try:
        times = watch.times.with_values(load_numbers(watch.course, watch.lecture).of)
    except ProblemsFound as found:
        return SegmentSeen(broken(found.problems, lecture=watch.lecture.id, segment=id))
    return watch_segment(
        watch.course, watch.lecture, times, fps=watch.fps, wanted=watch.wanted, thumbnails=watch.thumbnails
    )


def _without_values(watch: Watch) -> Watch:
    """Leave out what does not pass between processes, and sound."""
    return replace(watch, times=watch.times.to_send())
