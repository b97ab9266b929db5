"""Jobs that tests give to a pool: they are pickled, so they live in a module of their own."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from mathml_anim.problems import Problem, ProblemsFound, Remediable


@dataclass(frozen=True)
class Speak:
    """Says some things and returns its label."""

    label: str
    said: tuple[str, ...] = ()
    order: tuple[int, float] = (0, 0.0)
    plays: ClassVar[bool] = True

    def run(self, say: Callable[[object], None]) -> str:
        for each in self.said:
            say(each)
        return self.label


@dataclass(frozen=True)
class Fail:
    """Fails in some way."""

    label: str
    how: str
    order: tuple[int, float] = (0, 0.0)
    plays: ClassVar[bool] = True

    def run(self, say: Callable[[object], None]) -> None:
        if self.how == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        raise {
            "problem": ProblemsFound([Problem(Path("a.md"), 3, self.label, "mend it")]),
            "remediable": Remediable("it broke", "mend it"),
            "full": OSError(28, "No space left on device", "/somewhere"),
            "unforeseen": ZeroDivisionError("division by zero"),
            "leave": SystemExit(0),
        }[self.how]


@dataclass(frozen=True)
class Threads:
    """Returns what limits the threads of linear algebra in a worker, and whether it ignores Ctrl-C."""

    label: str = "threads"
    order: tuple[int, float] = (0, 0.0)
    plays: ClassVar[bool] = True

    def run(self, say: Callable[[object], None]) -> tuple[str | None, bool]:
        return os.environ.get("OPENBLAS_NUM_THREADS"), signal.getsignal(signal.SIGINT) is signal.SIG_IGN
