"""What a thing in a picture is for: checks and exports ask for its role, never for its name."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The part an object plays on screen."""

    TITLE = "title"
    PROSE = "prose"
    LABEL = "label"
    FORMULA = "formula"
    NUMBER = "number"
    CODE = "code"
    QUIZ = "quiz"
    SOURCE = "source"
    SUBJECT = "subject"
    MARK = "mark"
    GRID = "grid"
    AXIS = "axis"
    BACKING = "backing"

    @property
    def is_text(self) -> bool:
        """Whether the object is read rather than seen."""
        return self in _TEXT

    @property
    def is_background(self) -> bool:
        """Whether the object may run over the edge and under others, and is not counted as a thing."""
        return self in _BACKGROUND


_TEXT = frozenset({Role.TITLE, Role.PROSE, Role.LABEL, Role.FORMULA, Role.NUMBER, Role.CODE, Role.QUIZ, Role.SOURCE})
_BACKGROUND = frozenset({Role.GRID, Role.AXIS, Role.BACKING})


@dataclass(frozen=True)
class Meaning:
    """What an object says: its role, its name to a reader, its text and how a voice says that."""

    role: Role
    name: str = ""
    text: str = ""
    spoken: str = ""
