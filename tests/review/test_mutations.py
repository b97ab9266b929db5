"""A shipped lecture is passed; most of what damages it at random is told."""

import re
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from mutants import LECTURE, ROOT, grow

from mathml_anim.course.importing import forget
from mathml_anim.course.load import load_course
from mathml_anim.narration.voices.silent import SilentVoice
from mathml_anim.review.check import check
from mathml_anim.review.report import line_of

SAMPLE = 5
WHOLE = 100
LEAST = 0.7
"""The share of random damage that must be told. What is not told is mostly no defect: a label moved to a free place."""


def told(root: Path, scene: str) -> set[tuple[str, str]]:
    """What the gate says of one scene: rules and the words of findings, without times and other numbers."""
    report = check(load_course(root), (f"{LECTURE}:{scene}",), SilentVoice(), jobs=1, fps=Fraction(15))
    return {(finding.rule, re.sub(r"[\d.:]+", "#", finding.what)) for finding in report.findings}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "mutants" in metafunc.fixturenames:
        whole = metafunc.config.getoption("--soak")
        metafunc.parametrize("mutants", [range(WHOLE if whole else SAMPLE)], ids=["100" if whole else "sample"])


def test_the_shipped_lecture_has_no_error() -> None:
    report = check(load_course(ROOT), (LECTURE,), SilentVoice())
    assert [line_of(finding, ROOT) for finding in report.findings if finding.is_error] == []
    assert [finding for finding in report.findings if finding.waived_reason == "" and finding.rule == "waiver"] == []


def test_most_random_damage_is_told(mutants: range, tmp_path: Path) -> None:
    before: dict[str, set[tuple[str, str]]] = {}
    missed = []
    for seed in mutants:
        mutant = grow(seed, tmp_path / str(seed))
        if mutant.segment not in before:
            before[mutant.segment] = told(ROOT, mutant.segment)
            forget()
        new = told(tmp_path / str(seed), mutant.segment) - before[mutant.segment]
        forget()
        if not new:
            missed.append(f"{seed}: {mutant.kind} in {mutant.segment} ({mutant.what})")
    sys.stderr.write("".join(f"\nnot told: {one}" for one in missed))
    assert len(mutants) - len(missed) >= LEAST * len(mutants), missed
