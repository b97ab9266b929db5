"""What a film is made from: the files that were read for it, and whether any of them has changed since."""

import os
import sys
import threading
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from importlib.util import source_from_cache
from pathlib import Path
from types import TracebackType

import mathml_anim
from mathml_anim.rendering.variables import Asked

PACKAGE = Path(mathml_anim.__path__[0])

Readings = Mapping[Path, str]
"""Files by the SHA-256 of what was read in them; empty for one that was looked for in vain."""

CHANGED = "changed while it was read"
"""Stands for a digest where a file was read twice and differed: no file has it, so the film is made again."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT

_open: list["Watch"] = []
_hooked = False
_modules: dict[Path, str] = {}
"""What Python's files were when they were last read, for one that is imported stays so for every watch to come."""
_here = threading.local()


class Watch:
    """While it is open, notes every file that this process reads, as it is then; modules imported by then count too."""

    def __init__(self, *ignored: Path) -> None:
        self._ignored = (*_not_sources(), *(folder.resolve() for folder in ignored))
        self._read: dict[Path, str] = {}
        self._asked = Asked()

    def __enter__(self) -> "Watch":
        _hook()
        _open.append(self)
        self._asked.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._asked.__exit__()
        _open.remove(self)

    def note(self, path: Path, sha: str) -> None:
        """Take down a file as it is read."""
        if self._read.setdefault(path, sha) != sha:
            self._read[path] = CHANGED

    def files(self) -> tuple[Path, ...]:
        """Return the files that were read, sorted; none of an installed package, none from an ignored folder."""
        return tuple(path for path in self.readings() if path.is_file())

    def readings(self) -> dict[Path, str]:
        """Return the files that were read, or looked for in vain, as they were then; those of `files`, sorted."""
        named = {getattr(module, "__file__", None) or "" for module in list(sys.modules.values())}
        paths = {Path(name).resolve() for name in named if name and not name.endswith(".pyc")}
        imported = {path for path in paths - self._read.keys() if self.is_source(path) and path.is_file()}
        found = {**self._read, **{path: _modules.get(path) or _sha(path) for path in imported}}
        return {path: found[path] for path in sorted(found)}

    def variables(self) -> dict[str, str]:
        """Return the environment variables that were read by anything but installed packages, with their digests."""
        return {
            name: digest
            for name, digest, file in self._asked.found
            if Path(file).is_file() and self.is_source(Path(file))
        }

    def is_source(self, path: Path) -> bool:
        """Whether a file is an author's: it lies neither in an installed package nor in an ignored folder."""
        return not any(path.is_relative_to(folder) for folder in self._ignored)


@cache
def _not_sources() -> tuple[Path, ...]:
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, "/proc", "/sys", "/dev", "/etc"}
    return (PACKAGE.resolve(), *sorted(Path(folder).resolve() for folder in folders))


def _hook() -> None:
    """Listen to what is opened; a hook can never be taken away again, so there is one."""
    global _hooked  # noqa: PLW0603
    if not _hooked:
        sys.addaudithook(_heard)
        _hooked = True


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    if event != "open" or not _open or getattr(_here, "is_noting", False):
        return
    path, mode, flags = arguments
    if isinstance(path, str) and ("r" in str(mode) if mode is not None else not int(str(flags)) & _WRITING):
        _here.is_noting = True
        try:
            _note(path)
        except (OSError, RuntimeError, ValueError):  # the name is none; let whoever opens it find out
            pass
        finally:
            _here.is_noting = False


def _note(name: str) -> None:
    """Tell the watches of a file that is about to be opened; of a compiled module, its source is what is read."""
    path = Path(source_from_cache(name) if name.endswith(".pyc") else name).resolve()
    watches = [watch for watch in _open if watch.is_source(path)]
    if not watches or (path.exists() and not path.is_file()):
        return
    sha = _sha(path)
    if path.suffix == ".py":
        _modules[path] = sha
    for watch in watches:
        watch.note(path, sha)


def together(*readings: Readings) -> dict[Path, str]:
    """Return several readings as one; a file that differs among them has no digest."""
    found: dict[Path, str] = {}
    for each in readings:
        for path, sha in each.items():
            found[path] = sha if found.get(path, sha) == sha else CHANGED
    return found


def read_now(paths: Iterable[Path]) -> dict[Path, str]:
    """Return files as they are now, folders as the names in them; taken before they are read unseen by a watch."""
    return {path: _sha(path) for path in paths}


def named(readings: Readings, root: Path) -> dict[str, str]:
    """Return readings by the files' paths, relative to a folder where they lie in it."""
    return {_named(path, root): sha for path, sha in readings.items()}


def unchanged(recorded: Mapping[str, str], root: Path) -> bool:
    """Whether every recorded file is as it was."""
    return all(_sha(root / name) == sha for name, sha in recorded.items())


def _named(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _sha(path: Path) -> str:
    """Return the SHA-256 of a file's content, of the names in a folder; empty for what is not there."""
    try:
        if path.is_dir():
            return sha256("\0".join(sorted(each.name for each in path.iterdir())).encode()).hexdigest()
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


@cache
def environment() -> str:
    """Return a text that changes with this package's own files, with Python, and with the versions of all packages."""
    state = sha256(sys.version.encode())
    for path in sorted(PACKAGE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            state.update(path.relative_to(PACKAGE).as_posix().encode() + path.read_bytes())
    for name in sorted(f"{found.name} {found.version}" for found in distributions()):
        state.update(name.encode())
    return state.hexdigest()
