"""The one shortcut: a lecture whose every source is as it was, and whose files are whole, is not played again."""

from collections.abc import Iterable
from pathlib import Path

from mathml_anim.course.find import COURSE_FILE, translation_file
from mathml_anim.course.model import Course, LectureEntry
from mathml_anim.narration.voices.voice import Voice
from mathml_anim.rendering.left import Record, files_are_whole, read_record
from mathml_anim.rendering.order import Order
from mathml_anim.rendering.sources import digests, environment, unchanged


def is_fresh(folder: Path, settings: str, root: Path) -> bool:
    """Whether a folder holds what a render with these settings would leave there."""
    record = read_record(folder)
    return (
        record is not None
        and record.settings == settings
        and record.environment == environment()
        and unchanged(record.sources, root)
        and files_are_whole(folder, record)
    )


def lecture_settings(course: Course, entry: LectureEntry, order: Order, voice: Voice) -> str:
    """Return a text that changes with whatever is asked for, apart from the contents of files."""
    language = order.language or course.language
    translated = translation_file(entry.path, language) if entry.path and language != course.language else None
    words = translated or entry.path
    return repr(
        (
            entry.id,
            words and words.relative_to(course.root).as_posix(),
            language,
            order.settings.identity,
            voice.name,
            voice.identity(language=language, speed=1.0),
        )
    )


def record(course: Course, settings: str, read: Iterable[Path]) -> Record:
    """Return the record of a render from the files that were read for it."""
    always = [course.root / COURSE_FILE, course.root / "manim.cfg"]
    return Record(settings, environment(), digests({*read, *always}, course.root))
