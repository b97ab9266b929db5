"""Variables of the environment: which ones are read, by whom, and what they said."""

import os
import sys
from hashlib import sha256
from types import FrameType
from typing import Any

_LIBRARY = os.path.dirname(os.__file__)  # noqa: PTH120 (compared with what frames say, as text)

_listening: list["Asked"] = []


def digest_of(name: str) -> str:
    """Return the SHA-256 of a variable's value, so that no secret is written down; empty if it is not set."""
    value = os.environ.get(name)
    return "" if value is None else sha256(value.encode("utf-8", "surrogateescape")).hexdigest()


class Asked:
    """While it is open, notes each variable that is read: its name, its digest, and the file of the reading code."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str, str]] = set()

    def __enter__(self) -> None:
        os.environ.__class__ = _Watched
        _listening.append(self)

    def __exit__(self, *_: object) -> None:
        _listening.remove(self)


class _Watched(type(os.environ)):  # type: ignore[misc]
    """The environment, which tells who reads what."""

    def __getitem__(self, key: Any) -> Any:
        file = _reader(sys._getframe(1)) if _listening else ""
        try:
            value = super().__getitem__(key)
        except KeyError:
            _note(key, "", file)
            raise
        _note(key, sha256(value.encode("utf-8", "surrogateescape")).hexdigest() if file else "", file)
        return value


def _note(key: object, digest: str, file: str) -> None:
    if file and isinstance(key, str):
        for asked in _listening:
            asked.found.add((key, digest, file))


def _reader(frame: FrameType | None) -> str:
    """Return the file of the code that asked, behind whatever of Python's own library it asked through."""
    while frame is not None:
        file = frame.f_code.co_filename
        is_library = file.startswith((_LIBRARY, "<frozen")) and "site-packages" not in file
        if not is_library:
            return file
        frame = frame.f_back
    return ""
