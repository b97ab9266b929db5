"""Packages for learning platforms: the lectures' pages, and one around them that remembers and reports."""

from collections.abc import Mapping
from pathlib import Path

from mathml_anim.export.archive import files_below, write_zip
from mathml_anim.export.assets import player_files, shipped
from mathml_anim.export.keys import keys
from mathml_anim.export.media import MEDIA, film_address
from mathml_anim.export.page import PagePlan, lecture_page, tracks_beside
from mathml_anim.export.page_wording import direction, page_wording
from mathml_anim.export.policy import page_policy, shell_policy
from mathml_anim.export.questions import questions
from mathml_anim.export.script_data import script_json, segment_keys
from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.site import copy_files, write
from mathml_anim.export.target import Options
from mathml_anim.export.templating import fill, fill_plain
from mathml_anim.export.transcript import clock, duration


def write_pages(selection: Selection, folder: Path, options: Options, kind: str) -> None:
    """Write the lectures' pages, and `index.html` around them that reports as `kind` does: `scorm12`, `scorm2004`."""
    shell: Mapping[str, bytes] = {"shell.js": shipped("shell.js"), "shell.css": fill_plain("shell.css", {}).encode()}
    for name, content in {**player_files(selection.theme), **shell}.items():
        if name not in {"clip.js", "course.css", "course.js"}:
            write(folder / "assets" / name, content)
    for lecture in selection:
        here = folder / lecture.id
        copy_files(lecture, here)
        plan = PagePlan(
            film=film_address(lecture, folder, options),
            poster="poster.jpg",
            policy=page_policy(options.media_url),
            assets="../../assets/",
            keeper="shell",
            tracks=tracks_beside(lecture),
        )
        write(here / "index.html", lecture_page(selection, lecture, plan))
    write(folder / "LICENCE.txt", selection.licence_text)
    write(folder / "index.html", shell_page(selection, kind))


def shell_page(selection: Selection, kind: str) -> str:
    """Return the page around the lectures of a package."""
    short = keys(lecture.id for lecture in selection)
    words = page_wording(selection.language)
    return fill(
        "shell.html",
        {
            "selection": selection,
            "language": selection.language,
            "direction": direction(selection.language),
            "words": words,
            "policy": shell_policy(connects=kind == "cmi5"),
            "short": short,
            "clock": clock,
            "duration": duration,
            "data": script_json(
                {
                    "kind": kind,
                    "uuid": str(selection.uuid),
                    "lectures": [_packed(lecture, short[lecture.id]) for lecture in selection],
                    "words": {name: words[name] for name in ("completed", "not_sent", "seen", "so_far")},
                }
            ),
        },
    )


def zip_package(selection: Selection, folder: Path, built: Path, *, first: tuple[str, ...] = ()) -> Path:
    """Put everything below `built`, but films that lie elsewhere, into `<id>.zip` in a folder; return the archive."""
    archive = folder / f"{selection.id}.zip"
    files: Mapping[str, Path] = {
        name: path for name, path in files_below(built).items() if not name.startswith(f"{MEDIA}/")
    }
    write_zip(archive, files, first=first)
    return archive


def _packed(lecture: RenderedLecture, short: str) -> Mapping[str, object]:
    """Return what `memory.ts` has to know of a lecture."""
    chosen = [one for one in questions(lecture) if one.exercise.choices]
    return {
        "id": lecture.id,
        "key": short,
        "title": lecture.title,
        "href": f"{lecture.id}/index.html",
        "seconds": lecture.seconds,
        "segments": segment_keys(lecture),
        "right": {one.key: one.right for one in chosen},
        "asked": {one.key: one.exercise.question.text for one in chosen},
    }
