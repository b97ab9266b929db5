"""Finding the scene classes of a course by name, and blaming its author's files for what they raise."""

import importlib
import sys
import traceback
from pathlib import Path

from manim import Scene

from mathml_anim.course.model import Course, Lecture, Segment
from mathml_anim.problems import Problem, ProblemsFound


def load_scene(course: Course, lecture: Lecture, segment: Segment) -> type[Scene]:
    """Return the scene class of a segment, from `scenes/<module>/<name>.py` of its course."""
    path = course.root / "scenes" / lecture.module / f"{lecture.name}.py"
    if not path.is_file():
        raise _problem(
            lecture.path, segment.line, f"there is no {path}", f"write it, with a scene named {segment.scene}"
        )
    enter(course.root)
    try:
        module = importlib.import_module(f"scenes.{lecture.module}.{lecture.name}")
    except Exception as error:
        raise blamed(error, course.root, path) from error
    found = getattr(module, segment.scene, None)
    if not (isinstance(found, type) and issubclass(found, Scene)):
        raise _problem(
            lecture.path,
            segment.line,
            f"{path.relative_to(course.root)} has no scene named {segment.scene}",
            f"write “class {segment.scene}(LectureScene[…])” there, or name one of its scenes here",
        )
    return found


def enter(root: Path) -> None:
    """Let `scenes` and `lectures` mean those of this course: one course at a time in a process."""
    here = str(root)
    if sys.path[:1] == [here]:
        return
    if here in sys.path:
        sys.path.remove(here)
    sys.path.insert(0, here)
    for name in [name for name in sys.modules if name.split(".")[0] in ("scenes", "lectures")]:
        del sys.modules[name]
    importlib.invalidate_caches()


def blamed(error: BaseException, root: Path, path: Path) -> ProblemsFound:
    """Return what an author's code raised as a problem of the deepest of their lines on the way to it."""
    if isinstance(error, SyntaxError) and error.filename:
        what = f"Python cannot read this: {error.msg}"
        return _problem(Path(error.filename), error.lineno or 0, what, "mend the line")
    where, line = path, 0
    for frame in traceback.extract_tb(error.__traceback__):
        if _is_authors(Path(frame.filename), root):
            where, line = Path(frame.filename), frame.lineno or 0
    said = getattr(error, "what", None)
    if said is not None:
        return _problem(where, line, str(said), str(getattr(error, "remedy", "")))
    message = str(error).strip().splitlines()
    what = f"{type(error).__name__}: {message[0]}" if message else type(error).__name__
    return _problem(where, line, what, "mend the line; --debug shows how it was reached")


def _is_authors(file: Path, root: Path) -> bool:
    return file.is_relative_to(root / "scenes") or file.is_relative_to(root / "lectures")


def _problem(path: Path, line: int, what: str, remedy: str) -> ProblemsFound:
    return ProblemsFound([Problem(path, line, what, remedy)])
