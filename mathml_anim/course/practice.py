"""The code of the practice, run, and its result held against the answer that is given."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass

from mathml_anim.course.agreement import agrees, said
from mathml_anim.course.model import Exercise, Lecture
from mathml_anim.course.numbers import Numbers
from mathml_anim.course.plain import Plain
from mathml_anim.narration.values import ValueProblem
from mathml_anim.problems import Problem, ProblemsFound

SECONDS = 60.0
"""The most time that the code of one exercise may take, on a machine that is busy with other work too."""


@dataclass(frozen=True)
class Outcome:
    """What the code of an exercise came to: its last value and what it printed, or its error and the line of that."""

    value: Plain = None
    printed: str = ""
    error: str = ""
    line: int = 0


def run_code(code: str, *, seconds: float = SECONDS) -> Outcome:
    """Run code in a process of its own, with `np` at hand, and return what it came to."""
    command = [sys.executable, "-I", "-m", "mathml_anim.course.run_code"]
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                command,
                input=json.dumps({"code": code}),
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=seconds,
                cwd=folder,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome(error=f"it took longer than {seconds:g} s", line=1)
    try:
        return Outcome(**json.loads(done.stdout))
    except (ValueError, TypeError):
        return Outcome(error=f"the process ended with {done.returncode} and no result", line=1)


def practice_problems(lecture: Lecture, numbers: Numbers, *, seconds: float = SECONDS) -> tuple[Problem, ...]:
    """Return a problem for every exercise whose code fails or does not come to its answer."""
    coded = [exercise for exercise in lecture.practice if exercise.code is not None]
    if not coded:
        return ()
    try:
        values = numbers.practice()
    except ProblemsFound as found:
        return found.problems
    return tuple(problem for exercise in coded for problem in _judge(lecture, exercise, values, seconds))


def _judge(lecture: Lecture, exercise: Exercise, values: object, seconds: float) -> list[Problem]:
    outcome = run_code(exercise.code or "", seconds=seconds)
    if outcome.error:
        line = exercise.code_line + outcome.line
        return [Problem(lecture.path, line, f"the code fails: {outcome.error}", "mend the code, and run it yourself")]
    if exercise.answer is None:
        return []
    line = exercise.answer.items[0].line if exercise.answer.items else exercise.line
    try:
        is_answer, expected = agrees(exercise.answer, outcome.value, outcome.printed, values, language=lecture.language)
    except ValueProblem as wrong:
        return [Problem(lecture.path, line, wrong.what, wrong.remedy)]
    if is_answer:
        return []
    what = f"the code comes to {said(outcome.value, outcome.printed)}, the answer says {expected}"
    return [Problem(lecture.path, line, what, "mend one of them; let the code end with exactly what the answer says")]
