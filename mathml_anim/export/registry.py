"""Which targets there are: the files of `targets/`, entry points of other packages, and files of one's own."""

import importlib.metadata
import pkgutil
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.targets import UnknownTarget
from mathml_anim.export import targets
from mathml_anim.export.target import Target
from mathml_anim.problems import Problem, ProblemsFound, Remediable

GROUP = "mathml_anim.exports"
"""The entry point group in which a package offers a target: an object, or a class to be called."""

ATTRIBUTE = "TARGET"
"""What a file with a target calls it."""


def target_names() -> tuple[str, ...]:
    """Return the names of all installed targets, sorted; none is imported."""
    return tuple(sorted({*_own(), *_entry_points()}))


def find_target(name: str) -> Target:
    """Return a target by its name or by the path of a file, `name.py`; raises UnknownTarget."""
    if name.endswith(".py"):
        return _checked(_from_file(Path(name)), name)
    if name in _own():
        return _checked(getattr(import_module(f"{targets.__name__}.{_own()[name]}"), ATTRIBUTE, None), name)
    if name in _entry_points():
        return _checked(_loaded(_entry_points()[name]), name)
    raise UnknownTarget(f"there is no target “{name}”", did_you_mean(name, target_names()))


def _own() -> dict[str, str]:
    """Return the modules of this package's targets by name; the file `my_target.py` is the target `my-target`."""
    return {found.name.replace("_", "-"): found.name for found in pkgutil.iter_modules(targets.__path__)}


def _entry_points() -> dict[str, importlib.metadata.EntryPoint]:
    return {entry.name: entry for entry in importlib.metadata.entry_points(group=GROUP)}


def _loaded(entry: importlib.metadata.EntryPoint) -> object:
    try:
        found = entry.load()
        return found() if isinstance(found, type) else found
    except Exception as error:
        what = f"the target “{entry.name}” failed to start: {error}"
        raise Remediable(what, "mend or remove the package that brings it") from error


def _from_file(path: Path) -> object:
    if not path.is_file():
        near = [str(other) for other in path.parent.glob("*.py")] if path.parent.is_dir() else []
        raise UnknownTarget(f"there is no file {path}", did_you_mean(str(path), [*near, *target_names()]))
    spec = spec_from_file_location(f"mathml_anim_target_{path.stem}", path.resolve())
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        line = getattr(error, "lineno", None) or _line_in(path, error)
        what = f"it cannot be read: {type(error).__name__}: {error}"
        raise ProblemsFound([Problem(path, line, what, "mend the file")]) from error
    return getattr(module, ATTRIBUTE, None)


def _line_in(path: Path, error: Exception) -> int:
    """Return the last line of a file that an error came through, 0 if it did not."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename) == path.resolve():
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _checked(found: object, name: str) -> Target:
    if not isinstance(found, Target):
        raise Remediable(f"{name} holds no target", f"give it {ATTRIBUTE}, an object with help, settings and build()")
    return found
