"""Which language a lecture is told in, and what its render is called: a translation lies beside the original."""

from mathml_anim.course.find import translation_file
from mathml_anim.course.model import Course, LectureEntry


def language_of(course: Course, entry: LectureEntry, asked: str | None) -> str:
    """Return the language that is asked for if a lecture is translated into it, else the course's own."""
    if asked is None or asked == course.language or entry.path is None:
        return course.language
    return course.language if translation_file(entry.path, asked) is None else asked


def render_name(course: Course, id: str, language: str) -> str:
    """Return the folder of the render of a lecture or a module, by its id, within a quality's: `id`, or `id.de`."""
    return id if language == course.language else f"{id}.{language}"
