"""From the words of the command line to what is exported: lectures with their renders, in the order of the course."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from mathml_anim.course.chosen import chosen_segments
from mathml_anim.course.load import load_lecture
from mathml_anim.course.manifest import ManifestSegment
from mathml_anim.course.model import Course, LectureEntry
from mathml_anim.course.targets import Target as Named
from mathml_anim.course.targets import UnknownTarget, resolve
from mathml_anim.course.translations import language_of, render_name
from mathml_anim.export.licence import licence_text
from mathml_anim.export.renders import Render, finished, is_older, read_render
from mathml_anim.export.selection import Need, Part, RenderedLecture, Selection, segment_name
from mathml_anim.problems import Problem, ProblemsFound, Remediable

log = logging.getLogger("mathml_anim")


@dataclass(frozen=True)
class Wanted:
    """Where renders are sought, of which quality (`1080p60`; None is the best), and whether older words will do.

    `language` is that of the lectures which are translated into it; None is the course's own.
    """

    renders: Path
    quality: str | None = None
    as_rendered: bool = False
    language: str | None = None


class NotRendered(Remediable):
    """Lectures that have no finished render, or only one from older words; `lectures` are their ids.

    `newer` are scenes, as `module/lecture:Scene`, that the render of their lecture does not have yet.
    """

    def __init__(self, missing: Sequence[str], older: Sequence[str], command: str, newer: Sequence[str] = ()) -> None:
        self.lectures = tuple(dict.fromkeys((*missing, *older, *(scene.partition(":")[0] for scene in newer))))
        told = [f"{_listed(missing)} not rendered"] if missing else []
        told += [f"{_listed(newer)} not in the render of the lecture"] if newer else []
        told += [f"{_listed(older)} rendered from older words, numbers or scenes"] if older else []
        also = " (or export what there is with --as-rendered)" if older and not missing else ""
        super().__init__("; ".join(told), f"`{command} {' '.join(self.lectures)}`{also}")


def select(course: Course, text: str, wanted: Wanted, *, command: str = "mathml-anim render") -> Selection:
    """Return what a target of the command line names, with its renders.

    `command` is what renders a lecture, for the remedy. Raises UnknownTarget, NotRendered with every lecture that is
    not ready, and ProblemsFound with every file that was changed by hand.
    """
    named = resolve(course, [text])
    renders = _renders(course, named, wanted, command)
    lectures = _lectures(course, named, renders, wanted, command)
    told = {lecture.manifest.language for lecture in lectures}
    language = wanted.language if wanted.language in told else None
    whole = len(lectures) == 1 and text == lectures[0].id
    return Selection(
        id=_id(text) if language in {None, course.language} else f"{_id(text)}-{language}",
        title=lectures[0].title if whole or named[0].scene else _title(course, text),
        course=course.title,
        language=language or lectures[0].manifest.language,
        licence=course.licence,
        licence_text=licence_text(course),
        theme=course.theme,
        parts=tuple(_parts(course, lectures)),
        course_id=course.id,
    )


def each_lecture(course: Course, text: str) -> tuple[str, ...]:
    """Return the target of every single lecture that a target names."""
    return tuple(f"{one.lecture.id}:{one.scene}" if one.scene else one.lecture.id for one in resolve(course, [text]))


def _id(text: str) -> str:
    """Return the id of a selection: safe wherever an id may stand."""
    return {"all": "course"}.get(text, text.replace("/", "-").replace(":", "-"))


def _title(course: Course, text: str) -> str:
    titles = {f"track:{track.id}": track.title for track in course.tracks}
    titles |= {module.id: module.title for module in course.modules}
    return titles.get(text, course.title)


def _renders(course: Course, named: Sequence[Named], wanted: Wanted, command: str) -> dict[str, Render]:
    missing: list[str] = []
    older: list[str] = []
    found: dict[str, Render] = {}
    for entry in dict.fromkeys(one.lecture for one in named):
        told = language_of(course, entry, wanted.language)
        if wanted.language not in {None, told}:
            log.warning("%s is not translated into “%s”: its own “%s” is exported", entry.id, wanted.language, told)
        renders = finished(wanted.renders, render_name(course, entry.id, told), wanted.quality)
        fresh = [each for each in renders if wanted.as_rendered or not is_older(course, entry, each)]
        if fresh:
            found[entry.id] = fresh[0]
        else:
            (older if renders else missing).append(entry.id)
    if missing or older:
        raise NotRendered(missing, older, command)
    return found


def _lectures(
    course: Course, named: Sequence[Named], renders: dict[str, Render], wanted: Wanted, command: str
) -> tuple[RenderedLecture, ...]:
    problems: list[Problem] = []
    newer: list[str] = []
    lectures: list[RenderedLecture] = []
    for place, one in enumerate(named, start=1):
        try:
            manifest = read_render(renders[one.lecture.id].folder)
        except ProblemsFound as error:
            problems += error.problems
            continue
        segment = _segment(course, one, manifest.segments) if one.scene else None
        if one.scene and segment is None:
            newer.append(f"{one.lecture.id}:{one.scene}")
        needs = tuple(_needs(course, manifest.needs, {other.lecture.id for other in named}, wanted.language))
        lectures.append(RenderedLecture(manifest, renders[one.lecture.id].folder, place, needs, segment))
    if problems:
        raise ProblemsFound(problems)
    if newer:
        raise NotRendered((), (), command, newer)
    return tuple(lectures)


def _segment(course: Course, one: Named, rendered: Sequence[ManifestSegment]) -> ManifestSegment | None:
    """Return the one segment that a target names, None if its render has none such; raises UnknownTarget."""
    chosen = chosen_segments(load_lecture(course, one.lecture, with_scenes=False), one.scene)
    if len(chosen) > 1:
        named = " or ".join(f"{one.lecture.id}:{segment.id}" for segment in chosen)
        raise UnknownTarget(f"{one.scene} is the scene of {len(chosen)} segments", f"name one of them: {named}")
    return next((segment for segment in rendered if segment_name(segment) == chosen[0].id), None)


def _needs(course: Course, ids: Sequence[str], here: set[str], language: str | None) -> Iterator[Need]:
    for id in ids:
        yield Need(id, _title_of(course, course.entry(id), language), id in here)


def _title_of(course: Course, entry: LectureEntry, language: str | None) -> str:
    """Return the title that a lecture has in its own file, or in the course's while it is only planned."""
    if entry.path is None:
        return entry.title
    try:
        told = language_of(course, entry, language)
        return load_lecture(course, entry, language=told, with_scenes=False).title
    except ProblemsFound:
        return entry.title


def _parts(course: Course, lectures: Sequence[RenderedLecture]) -> Iterator[Part]:
    """Yield runs of lectures of the same module; the second run of a module is `module-2`."""
    titles = {module.id: module.title for module in course.modules}
    runs: dict[str, int] = {}
    for module, run in groupby(lectures, key=lambda lecture: lecture.manifest.module):
        runs[module] = runs.get(module, 0) + 1
        id = module if runs[module] == 1 else f"{module}-{runs[module]}"
        yield Part(id, titles.get(module, module), tuple(run))


def _listed(ids: Sequence[str]) -> str:
    return f"{ids[0]} is" if len(ids) == 1 else f"{', '.join(ids[:-1])} and {ids[-1]} are"
