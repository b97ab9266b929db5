"""The numbers of a lecture: one function a segment, each returning a frozen dataclass."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from types import ModuleType

from mathml_anim.course.find import numbers_file
from mathml_anim.course.importing import course_on_path, forget, import_file, problem_of
from mathml_anim.course.model import Course, Lecture
from mathml_anim.course.segments import PRACTICE
from mathml_anim.problems import Problem, ProblemsFound
from mathml_anim.whole_files import is_there


@dataclass(frozen=True)
class _Version:
    """What a numbers file was when its functions were called."""

    path: Path
    changed: int
    size: int


_computed: dict[_Version, "Numbers"] = {}


class Numbers:
    """What the functions of one numbers module return; each is called at most once."""

    def __init__(self, module: ModuleType | None, path: Path, root: Path) -> None:
        self._module = module
        self._path = path
        self._root = root
        self._results: dict[str, object] = {}

    def of(self, segment: str) -> object | None:
        """Return the numbers of a segment by its id, or None if it has none; raises ProblemsFound."""
        if segment not in self._results:
            self._results[segment] = self._compute(segment)
        return self._results[segment]

    def practice(self) -> object | None:
        """Return the numbers of the practice, or None if it has none; raises ProblemsFound."""
        return self.of(PRACTICE)

    def line(self, segment: str) -> int:
        """Return the line of the function that computes a segment's numbers, or 0."""
        function = self._function(segment)
        return inspect.unwrap(function).__code__.co_firstlineno if function else 0

    def _function(self, segment: str) -> Callable[[], object] | None:
        function = getattr(self._module, segment, None)
        return function if inspect.isfunction(function) else None

    def _compute(self, segment: str) -> object | None:
        function = self._function(segment)
        if function is None:
            return None
        if any(each.default is each.empty for each in inspect.signature(function).parameters.values()):
            raise ProblemsFound([self._problem(segment, "asks for arguments", "give each a default, or compute it")])
        try:
            with course_on_path(self._root):
                result = function()
        except (Exception, SystemExit) as error:
            doing = f"computing the numbers of “{segment}”"
            raise ProblemsFound([problem_of(error, self._path, self._root, doing=doing)]) from error
        if not _is_frozen(result):
            what = f"returns {_described(result)}, not a frozen dataclass"
            remedy = "return an instance of a @dataclass(frozen=True) with the names that the script uses"
            raise ProblemsFound([self._problem(segment, what, remedy)])
        return result

    def _problem(self, segment: str, what: str, remedy: str) -> Problem:
        return Problem(self._path, self.line(segment), f"{segment}() {what}", remedy)


def load_numbers(course: Course, lecture: Lecture) -> Numbers:
    """Return the numbers of a lecture, none if it has no numbers module; raises ProblemsFound if that module raises.

    Within a process a module is imported again only when its file has changed, or after `forget_numbers`.
    """
    path = numbers_file(course.root, lecture.id)
    if not is_there(path):
        return Numbers(None, path, course.root)
    state = path.stat()
    version = _Version(path, state.st_mtime_ns, state.st_size)
    if version not in _computed:
        _computed[version] = Numbers(import_file(path, course.root), path, course.root)
    return _computed[version]


def forget_numbers(root: Path) -> None:
    """Forget what was computed in a course and every module of it: files that were imported may have changed."""
    for version in [version for version in _computed if version.path.is_relative_to(root)]:
        del _computed[version]
    forget()


def _is_frozen(result: object) -> bool:
    if not is_dataclass(result) or isinstance(result, type):
        return False
    return bool(result.__dataclass_params__.frozen)  # type: ignore[attr-defined]


def _described(result: object) -> str:
    if isinstance(result, type):
        return f"the class {result.__name__} itself"
    if is_dataclass(result):
        return f"a {type(result).__name__} that is not frozen"
    return "None" if result is None else f"a {type(result).__name__}"
