"""How a failure is told: problems with file and line, or what happened and its remedy; never a bare traceback."""

import os
import traceback
from dataclasses import replace
from pathlib import Path

import click

from mathml_anim.problems import Problem, ProblemsFound, Remediable, WrongUsage


def tell(error: Exception, *, debug: bool) -> int:
    """Print a failure on standard error and return the exit code it deserves."""
    if debug:
        traceback.print_exception(error)
    click.echo(_told(error), err=True)
    return 2 if isinstance(error, WrongUsage) else 1


def shown(problem: Problem) -> str:
    """Return a problem as a line, its path as short as the current folder allows."""
    return str(replace(problem, path=short(problem.path)))


def _told(error: Exception) -> str:
    if isinstance(error, ProblemsFound):
        count = len(error.problems)
        lines = [shown(problem) for problem in error.problems]
        return "\n".join([*lines, f"{count} problem{'s' if count > 1 else ''}"])
    if isinstance(error, Remediable):
        return f"{error.what} — {error.remedy}"
    if isinstance(error, OSError) and error.filename:
        remedy = "see that it exists, that you may read or write it, and that the disk is not full"
        return f"{short(Path(os.fsdecode(error.filename)))}: {error.strerror or error} — {remedy}"
    from mathml_anim.rendering.worker import JobFailed

    what = str(error) if isinstance(error, JobFailed) else f"{type(error).__name__}: {error}"
    return f"unexpected {what} — run again with --debug and report what it prints"


def short(path: Path) -> Path:
    """Return a path from the current folder where it lies below it, else as it is."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except (ValueError, OSError):
        return path
