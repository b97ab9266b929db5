"""What a command is asked to work on: lectures, scenes of lectures, or scenes of plain files."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mathml_anim.course.find import words_files
from mathml_anim.course.model import Course, LectureEntry
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.problems import Remediable, WrongUsage

log = logging.getLogger("mathml_anim")


@dataclass(frozen=True)
class Target:
    """A lecture of the course, or one scene of it: the class's name or the segment's id."""

    lecture: LectureEntry
    scene: str | None = None


@dataclass(frozen=True)
class PlainTarget:
    """A file with Manim scenes that need not belong to a course, or one scene of it."""

    path: Path
    scene: str | None = None


class UnknownTarget(WrongUsage):
    """A target that names nothing."""


def plain_target(text: str) -> PlainTarget | None:
    """Return `file.py` or `file.py:Scene`, split at the last colon, as a target; None if it is neither."""
    path, colon, scene = text.rpartition(":")
    if colon and path.endswith(".py"):
        return PlainTarget(_existing(Path(path)), scene or None)
    return PlainTarget(_existing(Path(text))) if text.endswith(".py") else None


def chosen_scenes(target: PlainTarget, defined: Sequence[str]) -> tuple[str, ...]:
    """Return the scene that a target names of those that its file defines, or all; raises UnknownTarget, Remediable."""
    if not defined:
        raise Remediable(f"{target.path} defines no scene", "write one: class MyScene(Scene)")
    if target.scene is None:
        return tuple(defined)
    if target.scene not in defined:
        raise UnknownTarget(f"{target.path} has no scene “{target.scene}”", did_you_mean(target.scene, defined))
    return (target.scene,)


def resolve(course: Course, targets: Sequence[str]) -> tuple[Target, ...]:
    """Return the lectures and scenes that targets name, each once, in the order given; raises UnknownTarget.

    `all`, a module and `track:name` leave out lectures that are only planned, with a notice.
    """
    found = [target for text in targets for target in _resolve_one(course, text)]
    return tuple(dict.fromkeys(found))


def _resolve_one(course: Course, text: str) -> Iterator[Target]:
    modules = {module.id: module for module in course.modules}
    tracks = {track.id: track for track in course.tracks}
    name = text.removeprefix("track:")
    if text == "all":
        yield from _written(course, course.entries, "the course")
    elif text in modules:
        yield from _written(course, modules[text].lectures, f"module {text}")
    elif text != name and name in tracks:
        yield from _written(course, [course.entry(id) for id in tracks[name].lectures], text)
    elif text != name:
        raise UnknownTarget(f"there is no track “{name}”", did_you_mean(name, tracks))
    elif plain_target(text):
        raise UnknownTarget(
            f"{text} is a plain file, not a lecture", "name a lecture: module/lecture or module/lecture:Scene"
        )
    else:
        lecture, _, scene = text.partition(":")
        yield Target(find_lecture(course, lecture), scene or None)


def _written(course: Course, entries: Sequence[LectureEntry], whole: str) -> Iterator[Target]:
    planned = [entry.id for entry in entries if entry.path is None]
    if len(planned) == len(entries):
        where = f"{course.modules[0].id}/NAME" if course.modules else "MODULE/NAME"
        what = f"{whole} has no lecture that is written yet"
        raise Remediable(what, f"begin one with `mathml-anim new lecture {planned[0] if planned else where}`")
    if planned:
        left_out = "1 planned lecture is" if len(planned) == 1 else f"{len(planned)} planned lectures are"
        log.warning("%s left out: `mathml-anim list` names them", left_out)
    yield from (Target(entry) for entry in entries if entry.path is not None)


def find_lecture(course: Course, id: str) -> LectureEntry:
    """Return a written lecture by its id, `module/name`; raises UnknownTarget, or Remediable if it is planned."""
    entries = {entry.id: entry for entry in course.entries}
    if id not in entries:
        raise UnknownTarget(f"there is no “{id}” in this course", _remedy(course, id))
    if entries[id].path is None:
        raise Remediable(f"{id} is planned and not written yet", f"`mathml-anim new lecture {id}` begins it")
    return entries[id]


def _remedy(course: Course, id: str) -> str:
    module, _, name = id.partition("/")
    if name and words_files(course.root, module, name):
        return f"its file is there: name it in lectures/course.toml under [modules.{module}.lectures]"
    ids = [entry.id for entry in course.entries]
    whole = [known for known in ids if known.split("/")[1] == id]
    if whole:
        return "write its id whole: " + " or ".join(f"“{known}”" for known in whole)
    return did_you_mean(id, ["all", *(module.id for module in course.modules), *ids])


def _existing(path: Path) -> Path:
    if not path.is_file():
        siblings = [other.name for other in path.parent.glob("*.py")] if path.parent.is_dir() else []
        raise UnknownTarget(f"there is no file {path}", did_you_mean(path.name, siblings))
    return path
