"""Problems as the page shows them: file, line, the code around it, and the remedy."""

from collections.abc import Iterable
from pathlib import Path

from mathml_anim.problems import Problem

AROUND = 3
"""Lines of code that are shown before and after the one at fault."""


def told(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Return problems as data for JSON."""
    return [
        {
            "path": str(problem.path),
            "line": problem.line,
            "what": problem.what,
            "remedy": problem.remedy,
            "code": code_around(problem.path, problem.line),
        }
        for problem in problems
    ]


def code_around(path: Path, line: int) -> list[tuple[int, str]]:
    """Return the numbered lines around one of a file; none if it is 0 or the file cannot be read."""
    if not line:
        return []
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    first = max(1, line - AROUND)
    return [(number, lines[number - 1]) for number in range(first, min(len(lines), line + AROUND) + 1)]
