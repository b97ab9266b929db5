"""What the gate finds in a lecture, for the timeline: first in its words, soon after in its pictures."""

import os
from collections.abc import Iterable
from pathlib import Path

from mathml_anim.course.load import load_course
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.preview.job import Job
from mathml_anim.preview.trouble import code_around
from mathml_anim.preview.wire import Teller
from mathml_anim.review.check import check
from mathml_anim.review.findings import Finding

PATIENCE = 10
"""How much a check gives way to whatever else wants to run (a `nice` value)."""

MOST = 500
"""Findings that are told at most."""


def check_lecture(job: Job, teller: Teller) -> None:
    """Tell what is wrong with a lecture or a scene, with what was waived left out."""
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    root = Path(str(job.wanted.course))
    course = load_course(root)
    voice = find_voice(job.wanted.voice, course.voice)
    for words_only in (True, False):
        report = check(course, [job.wanted.name], voice, language=job.wanted.language, words_only=words_only, jobs=1)
        teller.tell("findings", checking=words_only, found=told_findings(report.findings, root))


def told_findings(findings: Iterable[Finding], root: Path) -> list[dict[str, object]]:
    """Return findings as data for JSON; times are seconds from the lecture's start."""
    shown = [each for each in findings if not each.waived_reason]
    return [
        {
            "rule": each.rule,
            "severity": str(each.severity),
            "segment": each.segment,
            "time": each.time,
            "path": _short(each.path, root),
            "line": each.line,
            "what": each.what,
            "remedy": each.remedy,
            "code": code_around(each.path, each.line) if each.path else [],
        }
        for each in shown[:MOST]
    ]


def _short(path: Path | None, root: Path) -> str:
    if path is None:
        return ""
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
