"""The gate: everything that is wrong with some lectures, by every rule."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.find import COURSE_FILE, numbers_file, scenes_file
from mathml_anim.course.load import load_lecture
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.numbers import Numbers, load_numbers
from mathml_anim.course.scenes_index import scene_files, scene_problems
from mathml_anim.course.store_folder import voice_cache
from mathml_anim.course.targets import Target, resolve
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.review.findings import Finding, broken, finding, in_order
from mathml_anim.review.hearing import hear
from mathml_anim.review.report import Report
from mathml_anim.review.rules.captions import caption_rules
from mathml_anim.review.rules.course_wide import data_sources, symbol_colours
from mathml_anim.review.rules.integrity import prerequisites, wholeness
from mathml_anim.review.rules.pace import lecture_length, sentence_length, silence, speaking_rate, spoken_words
from mathml_anim.review.rules.practice import practice_answers
from mathml_anim.review.rules.source_code import findings_in
from mathml_anim.review.rules.words import new_symbols, paragraph_spans, typed_in_script
from mathml_anim.review.seen import SegmentSeen
from mathml_anim.review.thresholds import limits, unknown
from mathml_anim.review.waivers import waive, waivers_in
from mathml_anim.review.watchers import Watch, Watchers

_MANY = 8
"""About how many segments a lecture has, before it is read."""

FPS = Fraction(15)
"""Frames a second at which pictures are evaluated: five pictures in the 0.3 s that a fault must last."""


@dataclass
class _Heard:
    """A lecture whose words are in time, with what has been found so far."""

    lecture: Lecture
    table: Timetable
    numbers: Numbers
    segments: tuple[str, ...]
    """The ids of the segments that were asked for."""
    sources: tuple[Path, ...]
    findings: list[Finding]


def check(
    course: Course,
    targets: Sequence[str],
    voice: Voice,
    *,
    language: str | None = None,
    words_only: bool = False,
    fps: Fraction = FPS,
    jobs: int | None = None,
    thumbnails: bool = False,
) -> Report:
    """Return everything that is wrong with what some targets name; what cannot be read is a finding among the rest.

    `language` is that of the words, where lectures are translated into it. `words_only` leaves the pictures alone, and
    with them Manim.
    """
    findings = [*_unknown_thresholds(course)]
    chosen, wrong = _chosen(course, targets)
    findings += wrong
    several = 1 if words_only else sum(_MANY if scene is None else 1 for scenes in chosen.values() for scene in scenes)
    with Watchers(jobs, several) as watchers:
        heard: list[_Heard] = []
        for id, scenes in chosen.items():
            try:
                heard.append(_hear(course, id, scenes, voice, fps, language=language))
            except ProblemsFound as problems:
                findings += broken(problems.problems, lecture=id)
        findings += prerequisites(course, _needed(course, [one.lecture for one in heard]))
        asked = [] if words_only else list(_segments(heard))
        seen_in_order = watchers.watch([_to_watch(course, *one, thumbnails=thumbnails) for one in asked])
    seen = {(one.lecture.id, times.segment.id): part for (one, times), part in zip(asked, seen_in_order, strict=True)}
    shown: dict[tuple[str, int], bytes] = {}
    colours = [colour for one in seen.values() for colour in one.colours]
    course_wide = [] if words_only else list(symbol_colours(colours))
    for one in heard:
        id = one.lecture.id
        parts = {segment: part for (lecture, segment), part in seen.items() if lecture == id}
        of_lecture = [*one.findings, *_together(one, course, parts if not words_only else None)]
        of_lecture += [found for part in parts.values() for found in part.findings]
        of_lecture += [found for found in course_wide if found.lecture == id]
        findings += _waived(one, of_lecture, whole=not words_only)
        shown |= {(id, frame): picture for part in parts.values() for frame, picture in part.thumbnails.items()}
    return Report(in_order(findings), tuple(one.lecture.id for one in heard), shown)


def _unknown_thresholds(course: Course) -> Iterator[Finding]:
    for name, remedy in unknown(course.thresholds):
        yield finding("thresholds", f"there is no threshold “{name}”", remedy, path=course.root / COURSE_FILE, line=1)


def _chosen(course: Course, targets: Sequence[str]) -> tuple[dict[str, list[str | None]], list[Finding]]:
    """Return the scenes asked for, by lecture (None is all of them), and a finding for every target that is none."""
    chosen: dict[str, list[str | None]] = {}
    wrong: list[Finding] = []
    for text in targets or ("all",):
        try:
            named: tuple[Target, ...] = resolve(course, [text])
        except Remediable as error:
            wrong.append(finding("broken", error.what, error.remedy, path=course.root / COURSE_FILE))
            continue
        for target in named:
            chosen.setdefault(target.lecture.id, []).append(target.scene)
    return chosen, wrong


def _hear(
    course: Course, id: str, scenes: Sequence[str | None], voice: Voice, fps: Fraction, *, language: str | None
) -> _Heard:
    """Return a lecture in time, with every finding about its words, numbers and source."""
    entry = course.entry(id)
    lecture = load_lecture(course, entry, language=language, with_scenes=False)
    findings = [*broken(scene_problems(lecture.segments, lecture.path, scenes_file(course.root, id)), lecture=id)]
    wanted: list[str] = []
    for scene in scenes:
        try:
            wanted += [segment.id for segment in chosen_segments(lecture, scene)]
        except Remediable as error:
            findings.append(finding("broken", error.what, error.remedy, lecture=id, path=lecture.path, line=1))
    numbers = load_numbers(course, lecture)
    table, unheard = hear(course, lecture, numbers, voice, fps, cache=voice_cache(course.root))
    allowed = limits(course.thresholds)
    findings += unheard
    findings += wholeness(lecture, allowed)
    findings += practice_answers(lecture, numbers)
    findings += typed_in_script(lecture, table)
    for judge in (lecture_length, sentence_length, silence, caption_rules):
        findings += judge(table, allowed) if table.segments else ()
    said = {times.segment.id: spoken_words(times, course.pronunciation, lecture.language) for times in table.segments}
    findings += speaking_rate(table, allowed, said)
    segments = {segment.scene: segment.id for segment in lecture.segments}
    sources = scene_files(course.root, scenes_file(course.root, id))
    for path in sources:
        findings += findings_in(path, id, segments=segments)
    findings += findings_in(numbers_file(course.root, id), id, segments=None)
    return _Heard(lecture, table, numbers, tuple(dict.fromkeys(wanted)), sources, findings)


def _together(one: _Heard, course: Course, parts: Mapping[str, SegmentSeen] | None) -> Iterator[Finding]:
    """Yield what shows only when all of a lecture has been heard and seen."""
    values = {times.segment.id: times.values for times in one.table.segments}
    whole = parts is not None and len(parts) == len(one.lecture.segments)
    shown = parts if parts is not None and whole else {}
    badges = [badge for part in shown.values() for badge in part.sources] if whole else None
    yield from data_sources(one.table.lecture, values, one.table, badges)
    symbols = {id: part.symbols for id, part in shown.items()}
    yield from new_symbols(one.table, limits(course.thresholds), symbols)


def _needed(course: Course, lectures: Iterable[Lecture]) -> dict[str, Lecture]:
    """Return lectures with all that they need, and need in turn, as far as they can be read."""
    known = {lecture.id: lecture for lecture in lectures}
    pending = [need for lecture in known.values() for need in lecture.needs]
    while pending:
        id = pending.pop()
        if id in known:
            continue
        try:
            known[id] = load_lecture(course, course.entry(id), with_scenes=False)
        except (ProblemsFound, Remediable, KeyError, OSError):
            continue  # told when that lecture is checked
        pending += known[id].needs
    return known


def _waived(one: _Heard, findings: Sequence[Finding], *, whole: bool) -> tuple[Finding, ...]:
    whole = whole and len(one.segments) == len(one.lecture.segments)
    judged = tuple(findings)
    for path in one.sources:
        try:
            waivers = waivers_in(path.read_text(encoding="utf-8"))
        except (OSError, SyntaxError, ValueError):
            continue  # told when the file is loaded
        judged = waive(judged, one.table, waivers, path, whole=whole)
    return judged


def _segments(heard: Sequence[_Heard]) -> Iterator[tuple[_Heard, SegmentTimes]]:
    """Yield the segments that were asked for and could be heard."""
    for one in heard:
        yield from ((one, times) for times in one.table.segments if times.segment.id in one.segments)


def _to_watch(course: Course, one: _Heard, times: SegmentTimes, *, thumbnails: bool) -> Watch:
    return Watch(course, one.table.lecture, times, one.table.fps, _moments(one, times), thumbnails)


def _moments(one: _Heard, times: SegmentTimes) -> frozenset[int]:
    """Return the frames in a segment at which something is wrong with its words, or may turn out to be."""
    frames = [found.frame for found in one.findings if found.segment in {"", times.segment.id}]
    frames += [times.start + start for start, _, _ in paragraph_spans(times, one.table)]
    return frozenset(frame for frame in frames if frame is not None and times.start <= frame < times.end)
