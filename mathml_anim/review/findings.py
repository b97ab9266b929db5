"""What the gate found: which rule, where and when, what is wrong and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from mathml_anim.problems import Problem
from mathml_anim.review.rulebook import RULES, Severity
from mathml_anim.timing import seconds_at


@dataclass(frozen=True)
class Finding:
    """One breach of one rule. `frame` and `time` count from the lecture's start; None where it has no moment."""

    rule: str
    severity: Severity
    lecture: str
    segment: str
    time: float | None
    frame: int | None
    path: Path | None
    line: int
    what: str
    remedy: str
    waived_reason: str = ""

    @property
    def is_error(self) -> bool:
        """Whether it fails the check: an error that no scene has waived."""
        return self.severity is Severity.ERROR and not self.waived_reason

    @property
    def place(self) -> str:
        """The lecture and segment, `module/lecture:segment_id`; whichever of them is known."""
        return f"{self.lecture}:{self.segment}" if self.segment else self.lecture

    def waived(self, reason: str) -> "Finding":
        """Return the same finding, waived for a reason."""
        return replace(self, waived_reason=reason)


def finding(
    rule: str,
    what: str,
    remedy: str,
    *,
    lecture: str = "",
    segment: str = "",
    frame: int | None = None,
    fps: Fraction | None = None,
    path: Path | None = None,
    line: int = 0,
) -> Finding:
    """Return a finding with its rule's severity; with `fps`, `frame` also gives its time."""
    time = seconds_at(frame, fps) if frame is not None and fps is not None else None
    severity = RULES[rule].severity
    return Finding(rule, severity, lecture, segment, time, frame, path, line, what, remedy)


def broken(problems: Iterable[Problem], *, lecture: str = "", segment: str = "") -> tuple[Finding, ...]:
    """Return an author's problems as findings, so that the rest can still be checked."""
    return tuple(
        finding(
            "broken",
            problem.what,
            problem.remedy,
            lecture=lecture,
            segment=segment,
            path=problem.path,
            line=problem.line,
        )
        for problem in problems
    )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings without doubles: by lecture, then by time, those without a time first."""
    return tuple(sorted(set(findings), key=_order))


def _order(found: Finding) -> tuple[str, float, str, str, int, str]:
    time = -1.0 if found.time is None else found.time
    return (found.lecture, time, found.rule, str(found.path or ""), found.line, found.what)
