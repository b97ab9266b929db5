"""A child that rehearses once: it tells the plan, then the pictures, those at the playhead first, and ends."""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from mathml_anim.preview.ahead import installed
from mathml_anim.preview.job import Job, Purpose
from mathml_anim.preview.trouble import told
from mathml_anim.preview.wire import Connection, Teller, receive
from mathml_anim.problems import Problem, ProblemsFound, Remediable


def rehearse_for(connection: Connection, scratch: Path) -> None:
    """Do the job that a connection begins with, and answer over it; what the author's code prints goes to stderr."""
    tempfile.tempdir = str(scratch)
    sys.stdout = sys.stderr
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        os.dup2(2, 1)
        before = set(sys.modules)
        job = Job.read(receive(connection))
        teller = Teller(connection)

        def imported() -> None:
            teller.tell("imported", modules=installed(set(sys.modules) - before))

        try:
            _rehearse(job, teller, imported)
        except (BrokenPipeError, ConnectionResetError):
            raise
        except BaseException as error:
            if job.purpose in {Purpose.GLIMPSE, Purpose.CHECK}:
                return  # the whole rehearsal tells of it
            teller.tell("problems", segment=None, problems=told(_problems(error, job)))
        imported()
        teller.tell("end")


def _rehearse(job: Job, teller: Teller, imported: Callable[[], None]) -> None:
    if job.purpose is Purpose.GLIMPSE:
        from mathml_anim.preview.glimpse import glimpse_of_lecture

        glimpse_of_lecture(job, teller)
    elif job.purpose is Purpose.CHECK:
        from mathml_anim.preview.findings import check_lecture

        check_lecture(job, teller)
    elif job.purpose in {Purpose.SVG, Purpose.PNG}:
        from mathml_anim.preview.still import still

        still(job, teller)
    elif job.wanted.lecture is not None:
        from mathml_anim.preview.lecture import rehearse_lecture

        rehearse_lecture(job, teller, imported)
    else:
        from mathml_anim.preview.plain import rehearse_plain

        rehearse_plain(job, teller)


def _problems(error: BaseException, job: Job) -> tuple[Problem, ...]:
    if isinstance(error, ProblemsFound):
        return error.problems
    place = Path(job.wanted.file or job.wanted.course or ".")
    if isinstance(error, Remediable):
        return (Problem(place, 0, error.what, error.remedy),)
    traceback.print_exception(error)
    what = f"unexpected {type(error).__name__}: {error}"
    return (Problem(place, 0, what, "the terminal shows where it was raised; please report it"),)
