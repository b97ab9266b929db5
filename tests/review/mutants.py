"""Random damage to a shipped lecture: things moved, recoloured, shrunk, retimed and retyped."""

import random
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LECTURE = "linear_algebra/matrices_as_transformations"
SCENES = f"scenes/{LECTURE}*.py"
WORDS = "lectures/linear_algebra/03_matrices_as_transformations.md"

DAMAGE = '''

def _damage(scene, kind, seed):
    """Do something to one thing on screen."""
    import random as chance

    import numpy as np

    dice = chance.Random(seed)
    things = [m for top in scene.mobjects for m in top.get_family() if getattr(m, "meaning", None) is not None]
    texts = [m for m in things if m.meaning.role.is_text and m.family_members_with_points()]
    marks = [m for m in things if not m.meaning.role.is_background and m.family_members_with_points()]
    if kind == "move":
        thing = dice.choice(texts or marks)
        thing.shift(dice.choice((2.5, 4)) * np.array(dice.choice(((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0)))))
    elif kind == "recolour":
        thing = dice.choice(marks)
        thing.set_color(dice.choice(("#20262F", "#3A2A2E", "#1F3A2F", "#B02030", "#50802F", "#F0F0D0")))
    elif kind == "shrink":
        dice.choice(texts or marks).scale(dice.choice((0.3, 0.4, 0.5)))
'''


@dataclass(frozen=True)
class Mutant:
    """A damaged course: its kind of damage, the segment it is in, and what was done."""

    kind: str
    segment: str
    what: str


def grow(seed: int, folder: Path) -> Mutant:
    """Write a copy of the course with one piece of damage, decided by a seed."""
    dice = random.Random(seed)
    for part in ("lectures", "scenes"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    kind = ("move", "recolour", "shrink", "retime", "retype")[seed % 5]
    change: Callable[[random.Random, Path], tuple[str, str]] = {"retime": _retime, "retype": _retype}.get(
        kind, lambda dice, folder: _damage_a_scene(kind, dice, folder)
    )
    segment, what = change(dice, folder)
    return Mutant(kind, segment, what)


def scenes_file(dice: random.Random, folder: Path) -> Path:
    """Return one of the files in which scenes of the lecture are, each as likely as it has scenes."""
    paths = sorted(folder.glob(SCENES))
    return dice.choice([path for path in paths for _ in scene_names(path.read_text("utf-8"))])


def scene_names(source: str) -> list[str]:
    return re.findall(r"^class (\w+)\(LectureScene", source, re.MULTILINE)


def _damage_a_scene(kind: str, dice: random.Random, folder: Path) -> tuple[str, str]:
    path = scenes_file(dice, folder)
    source = path.read_text("utf-8")
    name = dice.choice(scene_names(source))
    lines = source.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith(f"class {name}("))
    last = next((n for n in range(first + 1, len(lines)) if lines[n].startswith(("class ", "def "))), len(lines))
    waits = [n for n in range(first, last) if re.match(r"        self\.(wait_until|reveal)\(", lines[n])]
    place = dice.choice(waits[1:] or waits)
    lines.insert(place, f'        _damage(self, "{kind}", {dice.randrange(10**6)})')
    path.write_text("\n".join(lines) + DAMAGE, "utf-8")
    return name, f"before {lines[place + 1].strip()}"


def _retime(dice: random.Random, folder: Path) -> tuple[str, str]:
    """Make a pause four times as long, take one away, or make one animation last 0.1 or 9 seconds."""
    if dice.random() < 0.5:
        path = folder / WORDS
        source = path.read_text("utf-8")
        pauses = list(re.finditer(r"\[pause ([\d.]+)\]", source[: source.index("## Practice")]))
        pause = dice.choice([pause for pause in pauses if float(pause[1]) >= 1.5])
        changed = "" if dice.random() < 0.5 else f"[pause {6 * float(pause[1]):g}]"
        path.write_text(source[: pause.start()] + changed + source[pause.end() :], "utf-8")
        return _segment_at(source, pause.start()), f"{pause[0]} → {changed or 'none'}"
    path = scenes_file(dice, folder)
    source = path.read_text("utf-8")
    times = list(re.finditer(r"run_time=(self\.until\([^()]*\)|[\d.]+)", source))
    times = [time for time in times if time.start() > source.index("(LectureScene")]
    time = dice.choice(times)
    changed = dice.choice(("run_time=0.1", "run_time=9"))
    path.write_text(source[: time.start()] + changed + source[time.end() :], "utf-8")
    name = [match[1] for match in re.finditer(r"^class (\w+)\(LectureScene", source[: time.start()], re.MULTILINE)][-1]
    return name, f"{time[0]} → {changed}"


def _retype(dice: random.Random, folder: Path) -> tuple[str, str]:
    """Type a number where a value was, take a cue out of the words, or let a formula be silent."""
    path = folder / WORDS
    source = path.read_text("utf-8")
    script = source[: source.index("## Practice")]
    if dice.random() < 0.6:
        value = dice.choice(list(re.finditer(r"\{[a-z_.]+(?:\[\d\])*(?::[^{}]*)?\}", script[script.index("\n## ") :])))
        start = script.index("\n## ") + value.start()
        path.write_text(source[:start] + str(dice.randrange(2, 60)) + source[start + len(value[0]) :], "utf-8")
        return _segment_at(source, start), f"{value[0]} → a number"
    cue = dice.choice(list(re.finditer(r"\[([a-z_]+)\] ", script)))
    path.write_text(source[: cue.start()] + source[cue.end() :], "utf-8")
    return _segment_at(source, cue.start()), f"{cue[0].strip()} taken away"


def _segment_at(source: str, place: int) -> str:
    return re.findall(r"\{scene=(\w+)", source[:place])[-1]
