"""The licence of a course's content, to go with every export."""

from importlib.resources import files as package_files

from mathml_anim.course.model import Course

NAMES = ("LICENCE", "LICENSE", "LICENCE.txt", "LICENSE.txt", "LICENCE.md", "LICENSE.md")
"""What an author's own licence of the content is called, in the folder `lectures`."""


def licence_text(course: Course) -> str:
    """Return who may do what with the content: the author's own file, else the text of a well-known licence.

    Always begins with the course's title and the licence it names.
    """
    named = f"{course.title}\n\n" + (f"Licence: {course.licence}\n" if course.licence else "No licence is named.\n")
    for name in NAMES:
        path = course.root / "lectures" / name
        if path.is_file():
            return f"{named}\n{path.read_text(encoding='utf-8').strip()}\n"
    known = package_files("mathml_anim.export").joinpath("licences", f"{course.licence}.txt")
    if course.licence and "/" not in course.licence and known.is_file():
        return f"{named}\n{known.read_text(encoding='utf-8').strip()}\n"
    return named


def licence_url(licence: str) -> str | None:
    """Return where a Creative Commons licence is explained, by its SPDX id; None for any other."""
    if licence == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    kind, _, version = licence.removeprefix("CC-").rpartition("-")
    if licence.startswith("CC-BY") and version in {"3.0", "4.0"}:
        return f"https://creativecommons.org/licenses/{kind.lower()}/{version}/"
    return None
