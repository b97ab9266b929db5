"""A course and its lectures from their files; every problem of a file is reported at once."""

import logging
from dataclasses import replace
from pathlib import Path

from mathml_anim.course.asked import moment_problems, other_moments
from mathml_anim.course.course_file import load_course
from mathml_anim.course.exercises import read_exercises
from mathml_anim.course.fields import Fields
from mathml_anim.course.find import scenes_file, translation_file
from mathml_anim.course.model import Course, Exercise, Lecture, LectureEntry, Segment
from mathml_anim.course.scenes_index import scene_problems
from mathml_anim.course.segments import is_practice, read_segments
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.words import Section, read_words
from mathml_anim.problems import Problem, ProblemsFound, Remediable

__all__ = ["load_course", "load_lecture"]

log = logging.getLogger("mathml_anim")


def load_lecture(
    course: Course, entry: LectureEntry, *, language: str | None = None, with_scenes: bool = True
) -> Lecture:
    """Return a lecture in a language, or in the course's own, with a warning, where it is not translated.

    `with_scenes` says whether the scenes it names must exist. Raises ProblemsFound with everything that is wrong, and
    Remediable for a lecture that is only planned.
    """
    if entry.path is None:
        raise Remediable(
            f"{entry.id} is planned and not written yet", f"`mathml-anim new lecture {entry.id}` begins it"
        )
    problems: list[Problem] = []
    original = _read(course, entry, entry.path, course.language, problems)
    if with_scenes:
        problems += scene_problems(original.segments, entry.path, scenes_file(course.root, entry.id))
    lecture = original
    if language is not None and language != course.language:
        translated = translation_file(entry.path, language)
        if translated is None:
            log.warning("%s is not translated into “%s”: its own “%s” is used", entry.id, language, course.language)
        else:
            lecture = _read(course, entry, translated, language, problems)
            problems += [*_differences(original, lecture), *other_moments(original, lecture)]
            lecture = replace(lecture, poster=lecture.poster or original.poster)
    if problems:
        raise ProblemsFound(problems)
    return lecture


def _read(course: Course, entry: LectureEntry, path: Path, language: str, problems: list[Problem]) -> Lecture:
    words = read_words(path, problems)
    fields = words.fields
    title = fields.text("title", required=True)
    needs = _needs(course, entry, fields)
    lecture = Lecture(
        id=entry.id,
        path=path,
        number=entry.number,
        language=language,
        title=title,
        needs=needs,
        objectives=fields.texts("objectives"),
        misconception=fields.text("misconception"),
        sources=fields.texts("sources"),
        segments=_segments(words.sections, path, problems),
        practice=_practice(words.sections, path, problems),
        labels=fields.words("labels"),
        poster=fields.text("poster"),
    )
    _see_poster(lecture, fields)
    problems += moment_problems(lecture.practice, lecture.segments, path)
    fields.refuse_others()
    return lecture


def _see_poster(lecture: Lecture, fields: Fields) -> None:
    """Note a poster that names no cue of the lecture."""
    cues = [f"{segment.id}.{cue}" for segment in lecture.segments for cue in segment.script.cues]
    if lecture.poster and lecture.poster not in cues:
        remedy = f"{did_you_mean(lecture.poster, cues)}; it is written segment.cue"
        fields.wrong("poster", f"there is no cue “{lecture.poster}”", remedy)


def _segments(sections: tuple[Section, ...], path: Path, problems: list[Problem]) -> tuple[Segment, ...]:
    spoken = [section for section in sections if not is_practice(section)]
    if not spoken:
        problems.append(Problem(path, 1, "the lecture has no sections", "begin one: ## Title {scene=ClassName}"))
    return read_segments(spoken, path, problems)


def _practice(sections: tuple[Section, ...], path: Path, problems: list[Problem]) -> tuple[Exercise, ...]:
    places = [place for place, section in enumerate(sections) if is_practice(section)]
    for place in places[:-1]:
        problems.append(Problem(path, sections[place].line, "the practice is given twice", "join the two sections"))
    if not places:
        return ()
    last = sections[places[-1]]
    for section in sections[places[-1] + 1 :]:
        problems.append(Problem(path, section.line, "a section after the practice", "move the practice to the end"))
    return read_exercises(last.blocks, path, problems)


def _needs(course: Course, entry: LectureEntry, fields: Fields) -> tuple[str, ...]:
    """Return the ids of the lectures that come before, written whole; a bare name is sought in its own module first."""
    ids = [other.id for other in course.entries if other.id != entry.id]
    module = entry.id.split("/")[0]
    found: list[str] = []
    for name in fields.texts("needs"):
        near = [id for id in ids if id in {name, f"{module}/{name}"}] or [id for id in ids if id.endswith(f"/{name}")]
        if len(near) == 1:
            found.append(near[0])
        elif near:
            fields.wrong("needs", f"“{name}” could be {' or '.join(near)}", "write its id whole")
        else:
            known = [*ids, *(id.split("/")[1] for id in ids)]
            fields.wrong("needs", f"needs “{name}”, which is not in the course", did_you_mean(name, known))
    return tuple(found)


def _differences(original: Lecture, translated: Lecture) -> list[Problem]:
    """Return where a translation has other segments or other cues than the lecture it translates."""
    path, problems = translated.path, []
    theirs = {segment.id: segment for segment in translated.segments}
    ours = {segment.id: segment for segment in original.segments}
    for id, segment in ours.items():
        if id not in theirs:
            what = f"the segment “{id}” is not translated"
            problems.append(Problem(path, 1, what, f"add ## … {{scene={segment.scene}}}"))
    for id, segment in theirs.items():
        if id not in ours:
            what = f"the segment “{id}” is not in {original.path.name}"
            problems.append(Problem(path, segment.line, what, did_you_mean(id, ours)))
            continue
        if segment.begins != ours[id].begins:
            what = f"it begins from “{segment.begins}”, in {original.path.name} from “{ours[id].begins}”"
            problems.append(Problem(path, segment.line, what, f"write {{scene=… from={ours[id].begins}}}"))
        for cue in sorted(set(ours[id].script.cues) ^ set(segment.script.cues)):
            lacking = cue not in segment.script.cues
            what = f"the cue “{cue}” is {'missing' if lacking else f'not in {original.path.name}'}"
            problems.append(Problem(path, segment.line, what, "keep the cues of the original, each once"))
    if not problems and list(ours) != list(theirs):
        problems.append(Problem(path, 1, "the segments come in another order", "keep the order of the original"))
    return problems
