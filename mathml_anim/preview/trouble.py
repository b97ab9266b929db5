"""Problems as the page shows them: file, line, the code around it, and the remedy."""

from collections.abc import Iterable

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
            "code": _code(problem),
        }
        for problem in problems
    ]


def _code(problem: Problem) -> list[tuple[int, str]]:
    """Return the numbered lines around a problem; none if it has no line or its file cannot be read."""
    if not problem.line:
        return []
    try:
        lines = problem.path.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    first = max(1, problem.line - AROUND)
    return [(number, lines[number - 1]) for number in range(first, min(len(lines), problem.line + AROUND) + 1)]
