"""A course for Open edX, to import in Studio: a tarball of OLX with films, transcripts and practice."""

import re
from collections.abc import Mapping
from pathlib import Path

from mathml_anim.export.media import put_films
from mathml_anim.export.olx.tree import Plan, course_files
from mathml_anim.export.selection import Selection
from mathml_anim.export.tarball import write_tarball
from mathml_anim.export.target import Options
from mathml_anim.problems import WrongUsage
from mathml_anim.whole_files import write_whole

_KEY = re.compile(r"[\w.~-]+", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class OpenEdx:
    """A chapter a module, a sequence a lecture: its film, or a unit a clip, with transcript, and its practice."""

    help = "a course for Open edX (OLX tarball for Studio's import)"
    settings: Mapping[str, str] = {
        "org": "the organisation's short name in course keys",
        "number": "the course's short name in course keys",
        "run": "the run, 1 otherwise",
        "start": "the first day, YYYY-MM-DD",
        "end": "the last day, YYYY-MM-DD",
        "units": "film (one a lecture, which it is otherwise) or clips (one a segment)",
    }

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<id>.tar.gz`, the licence, and `media/` if the films lie elsewhere; return the tarball."""
        plan = _plan(selection, options)
        files = course_files(selection, plan)
        path = folder / f"{selection.id}.tar.gz"
        write_tarball(path, {f"course/{name}": content for name, content in files.items()})
        if options.media_url is not None:
            put_films(selection, folder, in_clips=plan.in_clips)
        write_whole(folder / "LICENCE.txt", selection.licence_text)
        return path


def _plan(selection: Selection, options: Options) -> Plan:
    units = options.settings.get("units", "film")
    if units not in {"film", "clips"}:
        raise WrongUsage(f"there are no units “{units}”", "choose film or clips")
    return Plan(
        org=_key(options, "org", _short(selection.course_id or selection.course)),
        number=_key(options, "number", selection.id),
        run=_key(options, "run", "1"),
        start=_day(options, "start", "2020-01-01"),
        end=_day(options, "end", "2099-12-31"),
        in_clips=units == "clips",
        media_url=options.media_url,
    )


def _short(title: str) -> str:
    """Return a title as a course key may hold it."""
    words = re.findall(r"[A-Za-z0-9]+", title)
    return "".join(word[:1].upper() + word[1:] for word in words)[:40] or "Course"


def _key(options: Options, name: str, otherwise: str) -> str:
    value = options.settings.get(name, otherwise)
    if not _KEY.fullmatch(value):
        raise WrongUsage(f"“{value}” cannot stand in a course key", f"give --set {name}= letters, digits, . _ ~ or -")
    return value


def _day(options: Options, name: str, otherwise: str) -> str:
    value = options.settings.get(name, otherwise)
    if not _DAY.fullmatch(value):
        raise WrongUsage(f"“{value}” is no day", f"give --set {name}= as YYYY-MM-DD")
    return f"{value}T00:00:00Z"


TARGET = OpenEdx()
