"""A report as one page: every finding with a picture of its moment, readable without any other file."""

import base64
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from mathml_anim.review.findings import Finding
from mathml_anim.review.report import Report, clock
from mathml_anim.review.rulebook import RULES
from mathml_anim.review.thresholds import THRESHOLDS
from mathml_anim.whole_files import write_whole


def write_page(report: Report, path: Path) -> None:
    """Write a report as HTML; the file appears only when it is whole."""
    write_whole(path, page(report).encode())


def page(report: Report) -> str:
    """Return a report as HTML, pictures included."""
    environment = Environment(
        loader=PackageLoader("mathml_anim.review", "templates"), autoescape=True, undefined=StrictUndefined
    )
    lectures = [
        (id or "the course", list(found)) for id, found in groupby(report.findings, key=lambda one: one.lecture)
    ]
    rules = {found.rule for found in report.findings}
    return environment.get_template("report.html").render(
        report=report,
        lectures=lectures,
        rules=[(RULES[id], [row for row in THRESHOLDS.values() if row.rule == id]) for id in RULES if id in rules],
        picture=lambda found: _picture(report, found),
        clock=clock,
        warnings=sum(not found.is_error and not found.waived_reason for found in report.findings),
        waived=sum(bool(found.waived_reason) for found in report.findings),
    )


def _picture(report: Report, found: Finding) -> str:
    """Return the picture of a finding's moment as a data URL; empty if it has none."""
    pixels = None if found.frame is None else report.thumbnails.get((found.lecture, found.frame))
    return f"data:image/jpeg;base64,{base64.b64encode(pixels).decode()}" if pixels else ""
