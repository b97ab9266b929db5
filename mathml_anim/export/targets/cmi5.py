"""A cmi5 package: a learning platform with a learning record store launches each lecture and hears of it by xAPI."""

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from mathml_anim.export.archive import files_below, write_zip
from mathml_anim.export.media import MEDIA
from mathml_anim.export.package import write_pages
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.site import write
from mathml_anim.export.target import Options
from mathml_anim.export.xml_text import xml_file
from mathml_anim.problems import WrongUsage

STRUCTURE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
MOVES = ("NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed")
_MASTERY = re.compile(r"0(?:\.\d{1,4})?|1(?:\.0{1,4})?")


class Cmi5:
    """An assignable unit a lecture: complete when 90 % has been played, passed by the practice, resumed anywhere."""

    help = "a cmi5 package: progress and score by xAPI, an assignable unit a lecture"
    settings: Mapping[str, str] = {
        "move_on": f"when the platform goes on: {', '.join(MOVES)}; otherwise Completed",
        "mastery": "the share of right answers that passes, 0 to 1; otherwise 0.8",
    }

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<id>.zip`, and `media/` if the films lie elsewhere; return the archive."""
        structure = course_structure(selection, *_wanted(options))
        with tempfile.TemporaryDirectory(dir=folder, prefix=".package-") as name:
            built = Path(name)
            for lecture in selection:
                write_pages(_alone(selection, lecture), built / lecture.slug, options, "cmi5")
                _move_films(built / lecture.slug / MEDIA, folder / MEDIA)
            write(built / "cmi5.xml", structure)
            write(built / "LICENCE.txt", selection.licence_text)
            archive = folder / f"{selection.id}.zip"
            write_zip(archive, files_below(built), first=("cmi5.xml",))
        write(folder / "LICENCE.txt", selection.licence_text)
        return archive


def course_structure(selection: Selection, move_on: str, mastery: str) -> str:
    """Return `cmi5.xml`: the course, a block a module where there are several, a unit a lecture."""
    root = Element("courseStructure", {"xmlns": STRUCTURE})
    course = SubElement(root, "course", {"id": selection.uuid.urn})
    _told(course, selection.title, ", ".join(_titles(selection)), selection.language)
    for part in selection.parts:
        parent = root
        if len(selection.parts) > 1:
            parent = SubElement(root, "block", {"id": selection.uuid_of(f"part:{part.id}").urn})
            _told(parent, part.title, ", ".join(lecture.title for lecture in part.lectures), selection.language)
        for lecture in part.lectures:
            _unit(parent, selection, lecture, move_on, mastery)
    return xml_file(root)


def _unit(parent: Element, selection: Selection, lecture: RenderedLecture, move_on: str, mastery: str) -> None:
    unit = SubElement(parent, "au", {"id": selection.uuid_of(lecture.id).urn, "moveOn": move_on})
    if any(exercise.choices for exercise in lecture.manifest.practice) and not lecture.segment:
        unit.set("masteryScore", mastery)
    unit.set("launchMethod", "AnyWindow")
    about = " ".join(lecture.manifest.objectives) or lecture.title
    _told(unit, lecture.title, about, lecture.manifest.language)
    SubElement(unit, "url").text = f"{lecture.slug}/index.html"


def _told(parent: Element, title: str, description: str, language: str) -> None:
    for name, text in (("title", title), ("description", description)):
        SubElement(SubElement(parent, name), "langstring", {"lang": language}).text = text


def _titles(selection: Selection) -> Iterator[str]:
    yield from (lecture.title for lecture in selection)


def _alone(selection: Selection, lecture: RenderedLecture) -> Selection:
    """Return a lecture as a selection of its own, whose id no other export of it changes."""
    part = next(part for part in selection.parts if lecture in part.lectures)
    alone = replace(lecture, place=1, needs=tuple(replace(need, is_here=False) for need in lecture.needs))
    return replace(selection, id=lecture.slug, title=lecture.title, parts=(replace(part, lectures=(alone,)),))


def _move_films(films: Path, media: Path) -> None:
    """Move films that are to lie elsewhere out of the package."""
    if films.is_dir():
        shutil.copytree(films, media, dirs_exist_ok=True)
        shutil.rmtree(films)


def _wanted(options: Options) -> tuple[str, str]:
    move_on = options.settings.get("move_on", "Completed")
    mastery = options.settings.get("mastery", "0.8")
    if move_on not in MOVES:
        raise WrongUsage(f"there is no move_on “{move_on}”", f"choose one of {', '.join(MOVES)}")
    if not _MASTERY.fullmatch(mastery):
        raise WrongUsage(f"“{mastery}” is no share of right answers", "give --set mastery= a number from 0 to 1")
    return move_on, mastery


TARGET = Cmi5()
