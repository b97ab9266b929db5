"""The life of a worker process: one job, what it says, and how it ended."""

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from mathml_anim.problems import Problem, ProblemsFound, Remediable

if TYPE_CHECKING:
    from mathml_anim.rendering.pool import Job


@dataclass(frozen=True)
class Said:
    """Something that a job found out on the way."""

    what: object


@dataclass(frozen=True)
class Finished:
    """A job's result."""

    result: object


class JobFailed(Exception):
    """A job raised something unforeseen: the message says what, a note where in the job."""


@dataclass(frozen=True)
class Failed:
    """What a job raised, in plain data: exceptions do not all survive the way to another process."""

    problems: tuple[Problem, ...] = ()
    remediable: tuple[str, str] | None = None
    system: tuple[int, str, str | None] | None = None
    unforeseen: tuple[str, str] = ("", "")

    @staticmethod
    def by(error: BaseException) -> "Failed":
        """Return what is to be told of an exception."""
        if isinstance(error, ProblemsFound):
            return Failed(problems=error.problems)
        if isinstance(error, Remediable):
            return Failed(remediable=(error.what, error.remedy))
        if isinstance(error, OSError) and error.errno:
            name = None if error.filename is None else os.fsdecode(error.filename)
            return Failed(system=(error.errno, error.strerror or "", name))
        said = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        return Failed(unforeseen=(said, "".join(traceback.format_exception(error))))

    def error(self) -> Exception:
        """Return the exception to be raised where the pool runs."""
        if self.problems:
            return ProblemsFound(self.problems)
        if self.remediable:
            return Remediable(*self.remediable)
        if self.system:
            return OSError(*self.system)
        said, trace = self.unforeseen
        failed = JobFailed(said)
        failed.add_note(trace)
        return failed


def work(job: "Job", pipe: Connection, scratch: str, variables: Mapping[str, str]) -> None:
    """Do a job and send what it says, then how it ended; what it prints goes to standard error.

    `variables` are the environment: that of the process which this one was forked from may be older.
    """
    os.environ.clear()
    os.environ.update(variables)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    os.dup2(2, 1)
    tempfile.tempdir = scratch
    try:
        end: Finished | Failed = Finished(job.run(lambda what: pipe.send(Said(what))))
    except BaseException as error:
        end = Failed.by(error)
    with suppress(BrokenPipeError):  # who asked for the job has been killed
        pipe.send(end)
    pipe.close()
