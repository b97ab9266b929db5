"""Finding the scene classes of a course by name, and blaming its author's files for what they raise."""

import importlib
from pathlib import Path

from manim import Scene

from mathml_anim.course.importing import course_on_path, problem_of
from mathml_anim.course.model import Course, Lecture, Segment
from mathml_anim.problems import Problem, ProblemsFound, Remediable
from mathml_anim.stage.errors import StageError


def scene_file(course: Course, lecture: Lecture) -> Path:
    """Return where the pictures of a lecture are written."""
    return course.root / "scenes" / lecture.module / f"{lecture.name}.py"


def load_scene(course: Course, lecture: Lecture, segment: Segment) -> type[Scene]:
    """Return the scene class of a segment, from `scenes/<module>/<name>.py` of its course."""
    path = scene_file(course, lecture)
    if not path.is_file():
        remedy = f"write it, with a scene named {segment.scene}"
        raise ProblemsFound([Problem(lecture.path, segment.line, f"there is no {path}", remedy)])
    try:
        with course_on_path(course.root):
            module = importlib.import_module(f"scenes.{lecture.module}.{lecture.name}")
    except Exception as error:
        raise blamed(error, course, path, doing=f"importing {path.name}") from error
    found = getattr(module, segment.scene, None)
    if not (isinstance(found, type) and issubclass(found, Scene)):
        what = f"{path.relative_to(course.root)} has no scene named {segment.scene}"
        remedy = f"write “class {segment.scene}(LectureScene[…])” there, or name one of its scenes here"
        raise ProblemsFound([Problem(lecture.path, segment.line, what, remedy)])
    return found


def blamed(error: Exception, course: Course, path: Path, *, doing: str) -> ProblemsFound:
    """Return what an author's scene raised as a problem of the last of their lines that was running."""
    if isinstance(error, ProblemsFound):
        return error
    problem = problem_of(error, path, course.root, doing=doing)
    if isinstance(error, StageError | Remediable):
        problem = Problem(problem.path, problem.line, error.what, error.remedy)
    return ProblemsFound([problem])
