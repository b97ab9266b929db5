"""What is to be rendered of a course: a lecture whole, or one of its segments by itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.computed import computed
from mathml_anim.course.load import load_lecture
from mathml_anim.course.manifest import ManifestExercise
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import load_numbers
from mathml_anim.course.plain import Plain
from mathml_anim.course.store_folder import store_folder, voice_cache
from mathml_anim.course.written import written_practice
from mathml_anim.narration.formulas import as_mathml
from mathml_anim.narration.script import FormulaMark
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.timetable import Timetable
from mathml_anim.rendering.fresh import Wanted
from mathml_anim.rendering.left import may_be_left
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.sources import Readings, Watch
from mathml_anim.rendering.stretch import Stretch, stretch_of


@dataclass(frozen=True)
class Around:
    """What is written beside a whole lecture's film: its practice, its numbers by whole id, its formulas as MathML."""

    practice: tuple[ManifestExercise, ...] = ()
    values: Mapping[str, Mapping[str, Plain]] = field(default_factory=dict)
    formulas: Mapping[FormulaMark, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Planned:
    """A lecture, or one segment of it, or a stretch of that, in whole frames; what was read for it."""

    lecture: Lecture
    table: Timetable
    wanted: Wanted
    around: Around
    read: Readings
    variables: Mapping[str, str]
    stretch: Stretch | None = None

    @property
    def frames(self) -> int:
        """The length of the film."""
        return self.stretch.frames if self.stretch else self.table.frames

    @property
    def is_whole(self) -> bool:
        """Whether it is a lecture and not a segment by itself."""
        return self.wanted.target.scene is None


def plan(course: Course, wanted: Sequence[Wanted], order: Order, voice: Voice) -> tuple[Planned, ...]:
    """Return when everything happens in what is wanted; raises every problem of every lecture at once."""
    problems: list[Problem] = []
    found = tuple(_plans(course, wanted, order, voice, problems=problems))
    if problems:
        raise ProblemsFound(problems)
    return found


def _plans(
    course: Course, wanted: Sequence[Wanted], order: Order, voice: Voice, *, problems: list[Problem]
) -> Iterator[Planned]:
    for each in wanted:
        may_be_left(each.place, [each.place.film])
        try:
            with Watch(store_folder(course.root), order.folder(course.root)) as watch:
                lecture = load_lecture(course, each.target.lecture, language=order.language)
                table = prepare(course, lecture, voice, order.quality.fps, cache=voice_cache(course.root))
                around = _around(course, lecture, whole=each.target.scene is None and order.leaves_all)
            part = _part(table, each.target.scene)
            stretch = stretch_of(part.segments[0], order.cues) if order.cues else None
            yield Planned(lecture, part, each, around, watch.readings(), watch.variables(), stretch)
        except ProblemsFound as found:
            problems += found.problems


def _around(course: Course, lecture: Lecture, *, whole: bool) -> Around:
    """Return what is written beside a lecture's film; raises what is wrong with it before anything is drawn.

    Where nothing is, the practice is all that is looked at.
    """
    practice = written_practice(lecture, load_numbers(course, lecture).practice())
    if not whole:
        return Around(practice)
    values, not_plain = computed(course, lecture)
    marks = [mark for segment in lecture.segments for mark in segment.script.formulas]
    formulas, refused = as_mathml(marks, lecture.path)
    if not_plain or refused:
        raise ProblemsFound([*not_plain, *refused])
    return Around(practice, values, formulas)


def _part(table: Timetable, scene: str | None) -> Timetable:
    """Return a timetable of the segments that are wanted, beginning with the first of them."""
    chosen = {segment.id for segment in chosen_segments(table.lecture, scene)}
    placed = []
    start = 0
    for times in table.segments:
        if times.segment.id in chosen:
            placed.append(replace(times, start=start))
            start += times.frames
    return replace(table, segments=tuple(placed))
