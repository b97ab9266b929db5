from pathlib import Path

import pytest
from jobs_to_try import Fail, Speak, Threads

from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rendering.pool import Job, Pool, WorkerDied
from mathml_anim.rendering.worker import JobFailed


def run(tmp_path: Path, *jobs: Job, workers: int = 2) -> list[tuple[str, object]]:
    """Run jobs and return what was heard, with the label of the job that said it."""
    heard: list[tuple[str, object]] = []

    def hear(job: Job, said: object) -> tuple[Job, ...]:
        heard.append((job.label, said))
        return (Speak(said[1:]),) if isinstance(said, str) and said.startswith("+") else ()

    Pool(workers, str(tmp_path)).run(jobs, hear)
    return heard


def test_what_jobs_say_is_heard_in_order_and_then_what_they_return(tmp_path: Path) -> None:
    assert run(tmp_path, Speak("a", ("one", "two"))) == [("a", "one"), ("a", "two"), ("a", "a")]


def test_jobs_may_lead_to_more_jobs(tmp_path: Path) -> None:
    heard = run(tmp_path, Speak("a", ("+b",)))
    assert ("b", "b") in heard


def test_the_lowest_rank_and_then_the_longest_come_first(tmp_path: Path) -> None:
    jobs = [Speak("late", order=(2, 9.0)), Speak("short", order=(1, 1.0)), Speak("long", order=(1, 5.0))]
    assert [label for label, _ in run(tmp_path, *jobs, workers=1)] == ["long", "short", "late"]


def test_problems_of_all_jobs_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound) as raised:
        run(tmp_path, Fail("first", "problem"), Fail("second", "problem"))
    assert [problem.what for problem in raised.value.problems] == ["first", "second"]


def test_a_failure_keeps_what_to_do_about_it(tmp_path: Path) -> None:
    with pytest.raises(Remediable) as raised:
        run(tmp_path, Fail("a", "remediable"))
    assert (raised.value.what, raised.value.remedy) == ("it broke", "mend it")
    with pytest.raises(OSError, match="No space") as full:
        run(tmp_path, Fail("a", "full"))
    assert (full.value.errno, full.value.filename) == (28, "/somewhere")


@pytest.mark.parametrize(("how", "said"), [("unforeseen", "ZeroDivisionError"), ("leave", "SystemExit")])
def test_what_nobody_foresaw_is_a_line_with_its_traceback_as_a_note(how: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(JobFailed) as raised:
        run(tmp_path, Fail("a", how))
    assert str(raised.value).startswith(said)
    assert "\n" not in str(raised.value)
    assert "Traceback (most recent call last)" in "".join(raised.value.__notes__)


def test_a_worker_that_dies_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkerDied, match="the process at work on the painter"):
        run(tmp_path, Fail("the painter", "die"))


def test_workers_use_one_thread_and_leave_ctrl_c_to_their_parent(tmp_path: Path) -> None:
    assert run(tmp_path, Threads()) == [("threads", ("1", True))]
