"""Jobs on this machine's cores: a process a job, the longest first, what they find out handed on as it comes."""

import heapq
import multiprocessing
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from typing import ClassVar, Protocol

from mathml_anim.problems import Problem, ProblemsFound, Remediable
from mathml_anim.rendering.forks import ONE_THREAD, begin_process
from mathml_anim.rendering.worker import Failed, Finished, Said, work

Say = Callable[[object], None]


class Job(Protocol):
    """Something to be done in a process of its own; it is pickled to get there."""

    plays: ClassVar[bool]
    """Whether it needs Manim: it plays a scene."""

    @property
    def label(self) -> str:
        """What is worked on, for people."""
        ...

    @property
    def order(self) -> tuple[int, float]:
        """Which jobs come first: a lower first number, then more expected seconds."""
        ...

    def run(self, say: Say) -> object:
        """Do it; `say` hands on what is found out on the way."""
        ...


@dataclass(frozen=True)
class Drawn:
    """A shot or a sound track is in the store now; what that took."""

    key: str
    seconds: float


class Heard(Protocol):
    """What is done, in the process that runs the pool, with what jobs say and return; it may ask for more jobs."""

    def __call__(self, job: Job, said: object, /) -> Iterable[Job]:
        """Return the jobs that are to be done because of it."""
        ...


Tell = Callable[[Finished | Failed], None]
"""Who hears how a job ended that is done elsewhere; it may be told in any thread."""


class Elsewhere(Protocol):
    """Another place than this machine's processes, where some jobs are done."""

    def takes(self, job: Job) -> bool:
        """Whether a job is done there."""
        ...

    def begin(self, job: Job, tell: Tell) -> None:
        """Hand a job over; `tell` is called once, when it has ended."""
        ...

    def stop(self) -> None:
        """Forget the jobs that have not ended."""
        ...


class WorkerDied(Remediable):
    """A worker process ended without a word."""


@dataclass
class _Running:
    job: Job
    process: BaseProcess
    pipe: Connection


@dataclass(order=True)
class _Queued:
    order: tuple[int, float]
    number: int
    job: Job = field(compare=False)


class Pool:
    """Runs jobs, at most `workers` at a time; after the first failure that is not an author's, no more are begun.

    What is done `elsewhere` is handed over at once, however much it is.
    """

    def __init__(self, workers: int, scratch: str, elsewhere: Elsewhere | None = None) -> None:
        self._workers = workers
        self._scratch = scratch
        self._queue: list[_Queued] = []
        self._running: list[_Running] = []
        self._begun = 0
        self._problems: list[Problem] = []
        self._elsewhere = elsewhere
        self._away: dict[int, Job] = {}
        self._letters: SimpleQueue[tuple[int, Finished | Failed]] = SimpleQueue()
        self._bell, self._rope = multiprocessing.Pipe(duplex=False)

    def run(self, jobs: Iterable[Job], heard: Heard) -> None:
        """Run jobs and those that `heard` asks for; raises what a job raised, all problems of authors at once."""
        self._add(jobs)
        try:
            while self._queue or self._running or self._away:
                while self._queue and len(self._running) < self._workers:
                    self._begin(heapq.heappop(self._queue).job)
                for running in self._ready():
                    self._listen(running, heard)
                while not self._letters.empty():
                    number, end = self._letters.get()
                    self._take(self._away.pop(number), end, heard)
        finally:
            self._stop()
        if self._problems:
            raise ProblemsFound(self._problems)

    def _add(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            self._begun += 1
            if self._elsewhere is not None and self._elsewhere.takes(job):
                self._hand_over(job, self._begun, self._elsewhere)
                continue
            rank, seconds = job.order
            heapq.heappush(self._queue, _Queued((rank, -seconds), self._begun, job))

    def _hand_over(self, job: Job, number: int, elsewhere: Elsewhere) -> None:
        def tell(end: Finished | Failed) -> None:
            self._letters.put((number, end))
            with suppress(OSError):  # nobody waits any more
                self._rope.send_bytes(b"!")

        self._away[number] = job
        elsewhere.begin(job, tell)

    def _begin(self, job: Job) -> None:
        ours, theirs = multiprocessing.Pipe(duplex=False)
        arguments = (job, theirs, self._scratch, {**os.environ, **ONE_THREAD})
        process = begin_process(work, arguments, playing=job.plays)
        theirs.close()
        self._running.append(_Running(job, process, ours))

    def _ready(self) -> list[_Running]:
        ready = set(wait([self._bell, *(running.pipe for running in self._running)]))
        if self._bell in ready:
            self._bell.recv_bytes()
        return [running for running in self._running if running.pipe in ready]

    def _listen(self, running: _Running, heard: Heard) -> None:
        try:
            message = running.pipe.recv()
        except (EOFError, OSError):
            raise self._death(running) from None
        if isinstance(message, Said):
            self._add(heard(running.job, message.what))
            return
        self._end(running)
        self._take(running.job, message, heard)

    def _take(self, job: Job, end: Finished | Failed, heard: Heard) -> None:
        if isinstance(end, Failed):
            self._fail(end)
        else:
            self._add(heard(job, end.result))

    def _fail(self, failed: Failed) -> None:
        error = failed.error()
        if not isinstance(error, ProblemsFound):
            raise error
        self._problems.extend(error.problems)

    def _death(self, running: _Running) -> WorkerDied:
        running.process.join(1)
        code = running.process.exitcode
        how = f"was ended by signal {-code}" if code is not None and code < 0 else "ended without a word"
        return WorkerDied(
            f"the process at work on {running.job.label} {how}",
            "run the same command again: what is finished is kept; if it happens again, use fewer --jobs",
        )

    def _end(self, running: _Running) -> None:
        self._running.remove(running)
        running.pipe.close()
        running.process.join()

    def _stop(self) -> None:
        for running in self._running:
            running.process.kill()
        for running in list(self._running):
            self._end(running)
        self._queue.clear()
        if self._elsewhere is not None and self._away:
            self._elsewhere.stop()
        self._away.clear()
        self._bell.close()
        self._rope.close()
