"""What a plain Manim file raises, told as a problem of its deepest line on the way there."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mathml_anim.problems import Problem, ProblemsFound, Remediable


@contextmanager
def blaming(path: Path, doing: str) -> Iterator[None]:
    """While this holds, whatever is raised becomes ProblemsFound at a line of `path` or of a file beside it."""
    try:
        yield
    except (ProblemsFound, Remediable):
        raise
    except (Exception, SystemExit) as error:
        raise ProblemsFound([_problem(error, path, doing)]) from error


def _problem(error: BaseException, path: Path, doing: str) -> Problem:
    remedy = "mend this line; `--debug` prints where it was called from"
    if isinstance(error, SyntaxError) and error.filename:
        return Problem(Path(error.filename), error.lineno or 0, f"this is not Python: {error.msg}", "mend the line")
    folder = path.resolve().parent
    place = (path, 0)
    for frame in traceback.extract_tb(error.__traceback__):
        file = Path(frame.filename)
        if file.resolve().parent == folder:
            place = (file, frame.lineno or 0)
    said = " ".join(str(error).split())
    kind = type(error).__name__
    return Problem(*place, f"{doing} failed: {kind}: {said}" if said else f"{doing} failed: {kind}", remedy)
