"""Bringing in a course's own Python: its root is on the path meanwhile, and no other course's modules are."""

import importlib
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from mathml_anim.problems import Problem, ProblemsFound

COURSE_PACKAGES = ("lectures", "scenes")

_entered: list[Path] = []
"""The course whose modules are imported: one at a time in a process."""


@contextmanager
def course_on_path(root: Path) -> Iterator[None]:
    """Let `import lectures.…` and `import scenes.…` find the course in a folder, and no other.

    No compiled files are left there: one that an edit leaves behind within the same second would be taken for current.
    """
    _leave_other_courses(root)
    writes_none = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(root))
        sys.dont_write_bytecode = writes_none


def import_file(path: Path, root: Path) -> ModuleType:
    """Return a module of the course, freshly imported from its file under a name of its own.

    Raises ProblemsFound at the author's line if the module raises.
    """
    name = f"_course_{sha256(str(path).encode()).hexdigest()[:12]}_{path.stem}"
    module = ModuleType(name)
    module.__file__ = str(path)
    sys.modules[name] = module
    with course_on_path(root):
        try:
            exec(compile(path.read_bytes(), str(path), "exec"), module.__dict__)
        except (Exception, SystemExit) as error:
            del sys.modules[name]
            raise ProblemsFound([problem_of(error, path, root, doing=f"importing {path.name}")]) from error
    return module


def forget() -> None:
    """Forget every imported module of the course, so that edited files are read again."""
    for name in [name for name in sys.modules if name.split(".")[0] in COURSE_PACKAGES]:
        del sys.modules[name]


def problem_of(error: BaseException, path: Path, root: Path, *, doing: str) -> Problem:
    """Return what went wrong in an author's code, at the last line of theirs that was running."""
    what = f"{doing} failed: {_said(error)}"
    if isinstance(error, SyntaxError) and error.filename and Path(error.filename).is_relative_to(root):
        return Problem(Path(error.filename), error.lineno or 0, what, "mend the line")
    place = (path, 0)
    for frame in traceback.extract_tb(error.__traceback__):
        file = Path(frame.filename)
        if file == path or (file.is_relative_to(root) and not _is_installed(file, root)):
            place = (file, frame.lineno or 0)
    return Problem(*place, what, "mend this line; `--debug` prints where it was called from")


def _said(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return f"this is not Python: {error.msg}"
    message = " ".join(str(error).split())
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def _is_installed(file: Path, root: Path) -> bool:
    """Whether a file under the course root belongs to an environment or package there and not to the course."""
    return file.relative_to(root).parts[0] not in COURSE_PACKAGES


def _leave_other_courses(root: Path) -> None:
    if _entered[-1:] != [root]:
        forget()
        _entered[:] = [root]
