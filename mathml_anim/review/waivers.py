"""Which findings a scene waives: its waivers are read from its source, and one that waives nothing is told."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.rehearsal.timetable import SegmentTimes, Timetable
from mathml_anim.review.findings import Finding, finding
from mathml_anim.review.rulebook import RULES
from mathml_anim.timing import frame_at

START = "start"
"""The moment before a segment's first cue."""

LEAD = 1.0
"""Seconds before its cue at which a waiver begins to hold."""


@dataclass(frozen=True)
class WrittenWaiver:
    """A waiver in the body of a scene's class, and its line; an argument that is no literal text is empty."""

    scene: str
    rule: str
    at: str
    reason: str
    line: int


def waivers_in(source: str) -> tuple[WrittenWaiver, ...]:
    """Return the waivers of every class in a scenes file; raises SyntaxError."""
    found: list[WrittenWaiver] = []
    for scene in (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)):
        for call in (node for node in ast.walk(scene) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name | ast.Attribute) and _name(call.func) == "Waiver":
                found.append(WrittenWaiver(scene.name, *_arguments(call), line=call.lineno))
    return tuple(found)


def waive(
    findings: Iterable[Finding], table: Timetable, waivers: Sequence[WrittenWaiver], path: Path, *, whole: bool
) -> tuple[Finding, ...]:
    """Return a lecture's findings, those waived with their reasons, and what is wrong with the waivers.

    `whole` says whether every rule has been looked at, so that a waiver without a use is known to have none.
    """
    segments = {times.segment.scene: times for times in table.segments}
    spans = [(waiver, _span(waiver, segments.get(waiver.scene), table)) for waiver in waivers]
    valid = [
        (waiver, span) for waiver, span in spans if span is not None and waiver.rule in RULES and waiver.reason.strip()
    ]
    used: set[WrittenWaiver] = set()
    judged: list[Finding] = []
    for found in findings:
        match = next((waiver for waiver, span in valid if _covers(waiver, span, found, segments)), None)
        if match is not None:
            used.add(match)
        judged.append(found.waived(match.reason) if match else found)
    judged += _wrong(waivers, {waiver for waiver, _ in valid}, table, path)
    if whole:
        judged += [_unused(waiver, table, path) for waiver, _ in valid if waiver not in used]
    return tuple(judged)


def _covers(waiver: WrittenWaiver, span: tuple[int, int], found: Finding, segments: Mapping[str, SegmentTimes]) -> bool:
    if found.rule != waiver.rule or found.segment != segments[waiver.scene].segment.id:
        return False
    return found.frame is None or span[0] <= found.frame < span[1]


def _span(waiver: WrittenWaiver, times: SegmentTimes | None, table: Timetable) -> tuple[int, int] | None:
    """Return the lecture frames in which a waiver holds; None if its scene or cue is not there."""
    if times is None:
        return None
    later = sorted(times.cues.values())
    if waiver.at == START:
        return times.start, times.start + (later[0] if later else times.frames)
    if waiver.at not in times.cues:
        return None
    cue = times.cues[waiver.at]
    end = next((frame for frame in later if frame > cue), times.frames)
    return times.start + max(0, cue - frame_at(LEAD, table.fps)), times.start + end


def _wrong(
    waivers: Iterable[WrittenWaiver], valid: set[WrittenWaiver], table: Timetable, path: Path
) -> Iterator[Finding]:
    cues = {times.segment.scene: tuple(times.cues) for times in table.segments}
    for waiver in waivers:
        if waiver in valid or waiver.scene not in cues:
            continue
        if waiver.rule not in RULES:
            what, remedy = f"there is no rule “{waiver.rule}” to waive", "name a rule as a finding names it"
        elif not waiver.reason.strip():
            what, remedy = f"the waiver of {waiver.rule} gives no reason", "say why in its third argument"
        else:
            known = ", ".join((START, *cues[waiver.scene]))
            what, remedy = f"the waiver of {waiver.rule} names no moment “{waiver.at}”", f"name one of {known}"
        yield finding("waiver", what, remedy, lecture=table.lecture.id, path=path, line=waiver.line)


def _unused(waiver: WrittenWaiver, table: Timetable, path: Path) -> Finding:
    what = f"the waiver of {waiver.rule} at “{waiver.at}” waives nothing"
    return finding("unused-waiver", what, "take it away", lecture=table.lecture.id, path=path, line=waiver.line)


def _name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def _arguments(call: ast.Call) -> tuple[str, str, str]:
    given: dict[str, ast.expr] = dict(zip(("rule", "at", "reason"), call.args, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    rule, at, reason = (_text(given.get(name)) for name in ("rule", "at", "reason"))
    return rule, at, reason


def _text(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
