"""Seeded defects: a way to break a rule, where and when it is to be told, and what is only nearly one."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from checked import report, write

from mathml_anim.review.findings import Finding

SCENE = "tiny.py"
WORDS_FILE = "01_tiny.md"
TOLERANCE = 2
"""Frames by which a moment may be told wrongly."""


@dataclass(frozen=True)
class Place:
    """Where a finding points: a file, a line, and the frame, where it has one."""

    file: str
    line: int
    frame: int | None = None


@dataclass(frozen=True)
class Told:
    """What was found of a rule, and what should have been."""

    found: list[Place]
    expected: list[Place]


@dataclass(frozen=True)
class Seed:
    """Some instances of a defect in one place to look; none at all is a near miss."""

    rule: str
    name: str
    defects: int
    look: Callable[[Path], Told]


SEEDS: list[Seed] = []


def seed(rule: str, defects: int) -> Callable[[Callable[[Path], Told]], Callable[[Path], Told]]:
    """Enter a function that looks at seeded defects into the table; 0 says that it is a near miss."""

    def enter(look: Callable[[Path], Told]) -> Callable[[Path], Told]:
        SEEDS.append(Seed(rule, look.__name__, defects, look))
        return look

    return enter


def seeded_scene(rule: str, name: str, scene: str, **files: str) -> None:
    """Enter a scene in which each line that ends in `# N` breaks a rule from frame N on; none does in a near miss."""

    def look(root: Path) -> Told:
        write(root, scene, **files)
        return Told(places(report(root).findings, rule), marked(root))

    SEEDS.append(Seed(rule, name, len(re.findall(r"  # \d+$", scene, re.MULTILINE)), look))


def words(root: Path, rule: str, *texts: str) -> Told:
    """What is found of a rule in words alone; each text is in the line that is to be told, and heard at its frame."""
    result = report(root, words_only=True)
    return Told(places(result.findings, rule), [Place(WORDS_FILE, line_of(root, text)) for text in texts])


def places(findings: Iterable[Finding], rule: str) -> list[Place]:
    """Where the findings of a rule point, in their order."""
    return [
        Place(found.path.name if found.path else "", found.line, found.frame)
        for found in findings
        if found.rule == rule and not found.waived_reason
    ]


def marked(root: Path) -> list[Place]:
    """The lines of the scene that say at which frame they break a rule."""
    lines = (root / "scenes/first/tiny.py").read_text("utf-8").splitlines()
    found = ((re.search(r"  # (\d+)$", line), number) for number, line in enumerate(lines, 1))
    return [Place(SCENE, number, int(mark[1])) for mark, number in found if mark]


def line_of(root: Path, text: str, file: str = f"lectures/first/{WORDS_FILE}") -> int:
    """The first line of a file that holds a text."""
    lines = (root / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def agree(told: Told) -> bool:
    """Whether everything was found that should have been, where and when it should, and nothing else."""
    key = lambda place: (place.file, place.line, place.frame or 0)  # noqa: E731
    pairs = zip(sorted(told.found, key=key), sorted(told.expected, key=key), strict=False)
    return len(told.found) == len(told.expected) and all(
        found.file == wanted.file
        and found.line == wanted.line
        and (wanted.frame is None or abs((found.frame or 0) - wanted.frame) <= TOLERANCE)
        for found, wanted in pairs
    )
