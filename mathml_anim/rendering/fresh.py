"""The one shortcut: a film whose every source is as it was, and whose files are whole, is not made again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mathml_anim.course.find import COURSE_FILE, translation_file
from mathml_anim.course.model import Course, LectureEntry
from mathml_anim.course.targets import Target
from mathml_anim.course.translations import language_of, render_name
from mathml_anim.rendering.left import Place, Record, files_are_whole, read_record
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.sources import Readings, environment, named, read_now, together, unchanged
from mathml_anim.rendering.variables import digest_of

if TYPE_CHECKING:
    from mathml_anim.narration.voices.voice import Voice

FONTS = "fonts"
"""The folder in which a course keeps fonts of its own: text is set in them unseen by the watch on what is read."""


@dataclass(frozen=True)
class Wanted:
    """A target, where its film goes, the text that changes with whatever is asked for, and what stands behind it."""

    target: Target
    place: Place
    settings: str
    standing: Readings


def is_fresh(place: Place, settings: str, root: Path) -> bool:
    """Whether there lies what a render with these settings would leave."""
    record = read_record(place)
    return (
        record is not None
        and record.settings == settings
        and record.environment == environment()
        and unchanged(record.sources, root)
        and all(digest_of(name) == digest for name, digest in record.variables.items())
        and files_are_whole(place, record)
    )


def lecture_folder(course: Course, entry: LectureEntry, order: Order) -> Path:
    """Return the folder that a lecture is left in; a translation's lies beside the original's."""
    return order.folder(course.root) / render_name(course, entry.id, language_of(course, entry, order.language))


def lecture_settings(course: Course, entry: LectureEntry, order: Order, voice: "Voice") -> str:
    """Return a text that changes with whatever is asked for, apart from the contents of files."""
    language = language_of(course, entry, order.language)
    translated = translation_file(entry.path, language) if entry.path and language != course.language else None
    words = translated or entry.path
    spoken = words.relative_to(course.root).as_posix() if words else ""
    voiced = voice.name, voice.identity(language=language, speed=1.0)
    return repr((entry.id, spoken, language, order.settings.asked, *voiced, *([order.cues] if order.cues else [])))


def standing(root: Path) -> dict[Path, str]:
    """Return what every film of a course counts as its source, as it is now: to be asked before anything is made."""
    fonts = root / FONTS
    files = [path for path in fonts.rglob("*") if path.is_file()]
    return read_now([root / COURSE_FILE, root / "manim.cfg", fonts, *files])


def record(root: Path, settings: str, *readings: Readings, variables: Mapping[str, str]) -> Record:
    """Return the record of a render from the files that were read for it, as they were then, and the variables."""
    return Record(settings, environment(), named(together(*readings), root), variables=variables)
