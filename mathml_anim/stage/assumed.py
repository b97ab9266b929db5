"""Timing for a scene that nobody prepared: its own lecture, read at an assumed 150 words a minute.

So `manim render scenes/<module>/<name>.py Scene` works, and with it every editor plugin for Manim.
"""

import inspect
from fractions import Fraction
from pathlib import Path

from manim import Scene

from mathml_anim.course.find import course_root
from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.course.model import Course, Lecture, Segment
from mathml_anim.course.numbers import load_numbers
from mathml_anim.narration.grid import on_grid
from mathml_anim.narration.narrate import narrate
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.problems import Remediable
from mathml_anim.stage.brief import Brief


def assumed_brief(scene_class: type[Scene], fps: Fraction) -> Brief:
    """Return the brief of a scene found by its file's place in the course, timed by the silent voice."""
    file = Path(inspect.getfile(scene_class)).resolve()
    course = load_course(course_root(file.parent))
    lecture = _lecture_of(course, file)
    segment = _segment_of(lecture, scene_class.__name__)
    values = load_numbers(course, lecture).of(segment.id)
    narration = narrate(
        segment.script,
        values,
        find_voice("silent", None),
        path=lecture.path,
        pronunciation=course.pronunciation,
        language=lecture.language,
        cache=None,
    )
    grid = on_grid(narration, fps)
    return Brief(lecture.id, segment.id, values, grid.cues, grid.frames, fps, course.theme, lecture.labels)


def _lecture_of(course: Course, file: Path) -> Lecture:
    """Return the lecture that a scene file is named after, alone or followed by an idea, as in `vectors_lists.py`."""
    id = f"{file.parent.name}/{file.stem}_"
    written = (entry for module in course.modules for entry in module.lectures if entry.path is not None)
    entry = max((one for one in written if id.startswith(f"{one.id}_")), key=lambda one: len(one.id), default=None)
    if entry is not None:
        return load_lecture(course, entry)
    raise Remediable(
        f"{file} belongs to no lecture of {course.title}",
        f"write lectures/{file.parent.name}/NN_{file.stem}.md and name it in lectures/course.toml",
    )


def _segment_of(lecture: Lecture, scene: str) -> Segment:
    for segment in lecture.segments:
        if segment.scene == scene:
            return segment
    raise Remediable(f"{lecture.path} has no section for {scene}", f"write “## Title {{scene={scene}}}” into it")
