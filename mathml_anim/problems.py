"""What is wrong with an author's file, where, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake of an author: its place, what is wrong, and the remedy."""

    path: Path
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{where}: {self.what} — {self.remedy}"


class ProblemsFound(Exception):
    """Every problem that was found, at once; the command line prints them without a traceback."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class Remediable(Exception):
    """A failure that is no file's fault: what happened and the remedy, in the user's words."""

    def __init__(self, what: str, remedy: str) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} — {remedy}")


class WrongUsage(Remediable):
    """What was asked for cannot be, whatever the files hold; the command line leaves with 2."""
