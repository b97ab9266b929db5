"""What a film is made from: the files that were read for it, and whether any of them has changed since."""

import sys
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from types import TracebackType

import mathml_anim
from mathml_anim.rendering.variables import Asked

PACKAGE = Path(mathml_anim.__path__[0])

_open: list["Watch"] = []
_hooked = False


class Watch:
    """While it is open, notes every file that this process reads; modules imported by then count too."""

    def __init__(self, *ignored: Path) -> None:
        self._ignored = (*_not_sources(), *(folder.resolve() for folder in ignored))
        self._read: set[str] = set()
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

    def note(self, path: str) -> None:
        """Take down a file."""
        self._read.add(path)

    def files(self) -> tuple[Path, ...]:
        """Return the files that were read, sorted; none of an installed package, none from an ignored folder."""
        modules = {getattr(module, "__file__", None) or "" for module in list(sys.modules.values())}
        paths = {Path(name) for name in self._read | modules if name and not name.endswith(".pyc")}
        return tuple(sorted(path for path in {path.resolve() for path in paths} if self._is_source(path)))

    def variables(self) -> dict[str, str]:
        """Return the environment variables that were read by anything but installed packages, with their digests."""
        return {name: digest for name, digest, file in self._asked.found if self._is_source(Path(file))}

    def _is_source(self, path: Path) -> bool:
        return path.is_file() and not any(path.is_relative_to(folder) for folder in self._ignored)


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
    if event != "open" or not _open:
        return
    path, mode = arguments[0], arguments[1]
    if isinstance(path, str) and (mode is None or "r" in str(mode)):
        for watch in _open:
            watch.note(path)


def digests(paths: Iterable[Path], root: Path) -> dict[str, str]:
    """Return the SHA-256 of files by their paths, relative to a folder where they lie in it; a missing one has none."""
    return {_named(path, root): _sha(path) for path in paths}


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
