"""How long a lecture lasts: as its finest render says, or assumed from its words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from mathml_anim.course.model import Lecture
from mathml_anim.narration.script import FormulaMark, PauseMark, Script, Text, ValueMark

WORDS_PER_MINUTE = 150


@dataclass(frozen=True)
class Duration:
    """Seconds, and whether they are assumed from a count of words or known from a render."""

    seconds: float
    assumed: bool


def assumed(script: Script) -> Duration:
    """Return the time that 150 words a minute take, with the pauses that are asked for."""
    words = pauses = 0.0
    for item in script.items:
        match item:
            case Text():
                words += len(item.text.split())
            case FormulaMark():
                words += len(item.alt.split())
            case ValueMark():
                words += 1
            case PauseMark():
                pauses += item.seconds
    return Duration(words * 60 / WORDS_PER_MINUTE + pauses, assumed=True)


def durations(root: Path, lecture: Lecture) -> Mapping[str, Duration]:
    """Return the duration of every segment by its id: the finest render that has it, else the words."""
    known = _rendered(root, lecture.id)
    return {segment.id: known.get(segment.id, assumed(segment.script)) for segment in lecture.segments}


def total(parts: Mapping[str, Duration]) -> Duration:
    """Return the sum; it is assumed if any part is."""
    return Duration(sum(part.seconds for part in parts.values()), any(part.assumed for part in parts.values()))


def _rendered(root: Path, id: str) -> Mapping[str, Duration]:
    for manifest in sorted((root / "renders").glob(f"*p*/{id}/manifest.json"), key=_height, reverse=True):
        try:
            data = json.loads(manifest.read_text(encoding="utf-8"))
            fps = Fraction(data["fps"]["num"], data["fps"]["den"])
            return {
                part["id"].rpartition(":")[2]: Duration(float(part["frames"] / fps), assumed=False)
                for part in data["segments"]
            }
        except (ValueError, KeyError, TypeError, ZeroDivisionError):
            continue
    return {}


def _height(manifest: Path) -> int:
    height = manifest.parents[2].name.split("p")[0]
    return int(height) if height.isdecimal() else 0
