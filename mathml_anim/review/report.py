"""What the gate found, for readers, for programs and for a page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mathml_anim.review.findings import Finding, in_order

VERSION = 1
"""The version of the JSON that `report_data` makes."""


@dataclass(frozen=True)
class Report:
    """What was found, in order; thumbnails are JPEG, by lecture and frame."""

    findings: tuple[Finding, ...]
    lectures: tuple[str, ...]
    thumbnails: Mapping[tuple[str, int], bytes] = field(default_factory=dict)

    @property
    def errors(self) -> int:
        """How many errors nothing waives."""
        return sum(found.is_error for found in self.findings)


def report_of(
    findings: Iterable[Finding], lectures: Sequence[str], thumbnails: Mapping[tuple[str, int], bytes] | None = None
) -> Report:
    """Return a report of findings, put in order and without doubles."""
    return Report(in_order(findings), tuple(lectures), thumbnails or {})


def together(reports: Sequence[Report]) -> Report:
    """Return several reports as one."""
    pictures = {key: picture for report in reports for key, picture in report.thumbnails.items()}
    findings = [found for report in reports for found in report.findings]
    return report_of(findings, [id for report in reports for id in report.lectures], pictures)


def line_of(found: Finding, here: Path) -> str:
    """Return a finding as one line: file and line, severity, rule, moment, what is wrong, remedy."""
    where = f"{_short(found.path, here)}:{found.line}: " if found.path and found.line else ""
    where = where or (f"{_short(found.path, here)}: " if found.path else "")
    moment = f" at {clock(found.time)}" if found.time is not None else ""
    place = f" {found.place}{moment}:" if found.place else ""
    waived = f" (waived: {found.waived_reason})" if found.waived_reason else ""
    return f"{where}{found.severity} {found.rule}:{place} {found.what} — {found.remedy}{waived}"


def report_data(report: Report, here: Path) -> dict[str, object]:
    """Return a report as plain data for JSON; paths are relative to `here` where they lie below it."""
    return {
        "version": VERSION,
        "lectures": list(report.lectures),
        "errors": report.errors,
        "warnings": sum(not found.is_error and not found.waived_reason for found in report.findings),
        "waived": sum(bool(found.waived_reason) for found in report.findings),
        "findings": [_finding_data(found, here) for found in report.findings],
    }


def clock(seconds: float) -> str:
    """Return a time as 1:02.50."""
    minutes, rest = divmod(round(seconds * 100), 6000)
    return f"{minutes}:{rest / 100:05.2f}"


def _finding_data(found: Finding, here: Path) -> dict[str, object]:
    return {
        "rule": found.rule,
        "severity": str(found.severity),
        "lecture": found.lecture,
        "segment": found.segment,
        "time": None if found.time is None else round(found.time, 3),
        "frame": found.frame,
        "path": str(_short(found.path, here)) if found.path else None,
        "line": found.line or None,
        "what": found.what,
        "remedy": found.remedy,
        "waived": found.waived_reason or None,
    }


def _short(path: Path | None, here: Path) -> Path | None:
    if path is None:
        return None
    try:
        return path.resolve().relative_to(here.resolve())
    except ValueError:
        return path
